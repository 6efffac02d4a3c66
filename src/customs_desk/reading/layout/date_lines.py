"""Lines that hold a day and little else, and what stands on them beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.layout.lines import once_a_line
from customs_desk.reading.layout.people import is_person
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.reading.layout.lines import Line

TIME = lazy_pattern(
    r"\d(?<![\d.:]\d)(?:(?<=[01])\d|(?<=2)[0-3])?[:.][0-5]\d(?::[0-5]\d)?(?![\d.:])"
)
_NUMERIC_DATE = lazy_pattern(
    # "13:3024.06.2022": pages lose the blank behind the hour
    r"\d(?:(?<![\d:]\d)|(?<=\d\d:\d\d\d))"
    r"(?:\d?(?:[./-]|\.\s)\d{1,2}(?:[./-]|\.\s)(?:\d{4}|\d{2})"
    r"|\d{3}[./-]\d{1,2}[./-]\d{1,2}|\d{3}年\d{1,2}月(?:\d{1,2}日)?)(?!\d)"
)
# "30.IX.2019"
_ROMAN_MONTH = lazy_pattern(r"(?<=\d\.)\s?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?=\.\s?\d{4})")
# Who posted it, before "on" and the day; behind the day the section, after "in"
_BY_ON = lazy_pattern(r"\D{3,40} on (?=\D{0,20}\d)")
_IN_SECTION = lazy_pattern(r"\sin [A-Z][\w& ]{2,25}$")
# "7 août 2023", "14 å…­æœˆ 2023": a month that no table knows, with letters beyond ASCII
_FOREIGN_DAY = lazy_pattern(r"\d{1,2}\s+(?=\S*[^\x00-\x7f])\D{3,14}\s+(?:19|20)\d\d")
_CJK_MONTH = lazy_pattern(r"[一二三四五六七八九十]{1,2}月|\d{1,2}月")
_TOKEN = lazy_pattern(r"[^\W\d_]+")
# "Tuesday, 26 January – Customs Day": a day and what it is, with neither year nor hour
_DAY_OF = lazy_pattern(r"[^\d:]{0,20}\d{1,2}(?:st|nd|rd|th)?\s[^\W\d_]+\s[–—-]\s[^\d:]+$")
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NOON = lazy_pattern(r"(?<=\d)\s*[ap]\.?m\.?(?!\w)", re.IGNORECASE)
_DIGITS = lazy_pattern(r"\d")
_INNER_STOP = lazy_pattern(r"[^\W\d_]{4}\.\s+\S")
_ARROWS = lazy_pattern(r"\s[>»›]\s")
# "29-njy aprelde", "2-февралда": words of a sentence that was broken there, not a header
_WITHIN = lazy_pattern(r"(?:[lrtnýs]d[ae]|[рлнйы]д[аеоө]|тта)$", re.IGNORECASE)


@once_a_line
def is_date_line(line: Line) -> bool:
    """Whether the line holds a date and little else: hour, views, section, place, agency."""
    if line.length > 120 or not line.digits:
        return False
    if " | " in line.text and _has_day_apart(line):
        return True
    text = _without_author(line.text)
    rest = date_residue(text)
    if rest is None:
        return _FOREIGN_DAY.fullmatch(line.text) is not None
    if not rest:
        return _WITHIN.search(text.rstrip(" .,")) is None
    return _is_dated_row(line, rest)


def _is_dated_row(line: Line, rest: list[str]) -> bool:
    """Whether the words beside the date are a section's, a place's, an agency's."""
    if is_trail_to_day(line):
        return True
    if line.bullet:
        return False  # "- 14-18 May: the papers are read;", an item of the article's own list
    if (line.ends_sentence and len(rest) > 3) or _INNER_STOP.search(line.text):
        return False
    if len(rest) > 2 and _DAY_OF.match(line.text):
        return False
    separated = re.search(r"[|/,\[(–—·•\t-]|\s-\s|:|\s{3}", line.text) is not None
    known = phrases().lines.get(" ".join(rest), ())
    timed = TIME.search(line.text) is not None
    return Role.SECTION in known or (len(rest) <= 4 and (timed or separated) and not _verbal(rest))


def is_trail_to_day(line: Line) -> bool:
    """An aggregator's row: 'Kazakhstan > Customs > Steppe News, 12 March 2018 > N 253'."""
    text = line.text
    return (">" in text or "»" in text or "›" in text) and len(_ARROWS.findall(text)) > 1


def _has_day_apart(line: Line) -> bool:
    """'by Aziz Rustamov | Thu, 6 June 2019 | 3 min read': a whole day between strokes."""
    for part in map(_without_author, line.text.split("|")):
        if _YEAR.search(part) and date_residue(_NOON.sub(" ", part)) == []:
            return not line.ends_sentence
    return False


def _without_author(text: str) -> str:
    """'Posted on 6 May 2024 by Aziz Rustamov' without its author."""
    posted = _BY_ON.match(text) if " on " in text else None
    if posted and phrases().byline_labels.intersection(folded(posted[0]).split()):
        return _IN_SECTION.sub("", text[posted.end() :])
    before, comma, last = text.rpartition(", ")
    if comma and is_person(last) and " - " in before:
        return before  # "15:43, 18 December 2017, Osh - Steppe.kg, Nurlan BAITEREKOV"
    words = text.split()
    for k in range(1, len(words) - 1):
        if folded(words[k]) not in phrases().byline_labels:
            continue
        rest = " ".join(words[k + 1 :])
        if is_person(rest) or folded(rest) in phrases().anonymous:
            return " ".join(words[:k])
    return text


def date_residue(text: str) -> list[str] | None:
    """The words beside a date, folded; None where there is no date."""
    table = phrases()
    plain = folded(text)
    if "i." in plain or "x." in plain or "v." in plain:
        plain = _ROMAN_MONTH.sub("1", plain)
    numeric = any(_is_day(match[0]) for match in _NUMERIC_DATE.finditer(plain))
    label = table.published.match(plain) or table.updated.match(plain)
    if label:
        plain = plain[label.end() :]
    words = _TOKEN.findall(plain)
    month = any(word in table.months for word in words) or _CJK_MONTH.search(plain)
    if not numeric and not (month and _DIGITS.search(plain)):
        return None
    plain = _CJK_MONTH.sub(" ", plain)
    return [
        word
        for word in _TOKEN.findall(plain)
        if word not in table.date_words and word not in table.months
    ]


def _is_day(words: str) -> bool:
    """Whether the numbers can be a day and a month: no telephone '54-21-10'."""
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    if re.match(r"\d{4}", words):  # the year stands first
        numbers = numbers[1:]
    one, two = (*numbers, 1)[:2]
    return 1 <= min(one, two) <= 12 and 1 <= max(one, two) <= 31


def is_date_word(word: str) -> bool:
    """Whether a word is a month's or a weekday's name or another word of dates."""
    key, table = folded(word), phrases()
    return key in table.date_words or key in table.months


def _verbal(words: list[str]) -> bool:
    """Whether the words beside the date are a clause's, as in 'from … to …'."""
    return any(
        word in {"from", "to", "until", "since", "с", "по", "до", "in", "для"} for word in words
    )
