"""What one line can be, judged alone: rates, clock, menu, date line, share button and others.

Where a line can be several things, the place on the page decides (`head`, `tail`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.layout.date_lines import TIME, date_residue, is_date_line, is_trail_to_day
from customs_desk.reading.layout.lines import once_a_line
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.layout.pictures import is_credited, is_picture, is_picture_file
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.layout.widgets import (
    is_age,
    is_code,
    is_count,
    is_row_of_networks,
    is_week,
)
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.reading.layout.lines import Line

_MONEY = (
    *("USD", "EUR", "RUB", "KGS", "KZT", "UZS", "TJS", "TMT", "AZN", "GBP", "CNY", "TRY", "GEL"),
    *("AMD", "MDL", "UAH", "AFN", "BTC", "Brent", *"$€₽£₸¥₼"),
)
_MONEY_CODE = rf"(?:{'|'.join(map(re.escape, _MONEY))})"
# Such as "USD 87.45", "$451.20 €490.05", "KGS/USD = 0.01150 0.1%", "UZS – -0.21%"
_RATE = lazy_pattern(
    rf"{_MONEY_CODE}(?:/{_MONEY_CODE})?\d?\s*[=:–-]?\s*-?[+▲▼]?\s*\d+[.,]\d+"
    rf"|\d+[.,]\d+\s*{_MONEY_CODE}(?!\w)"
    rf"|{_MONEY_CODE}\s*[–=:-]\s*-?\d"
)
# These begin with the digit itself, so that letters are passed over in one go.
_TIME_ONLY = lazy_pattern(
    r"[\s|,/()\[\]–-]*(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?[\s|,/()\[\]–-]*"
)
_VIEWS = lazy_pattern(r"[\W_]*\d[\d\s.,]{0,9}[kKкК]?[\W_]*")
_EMAIL = lazy_pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = lazy_pattern(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_POSTAL = lazy_pattern(r"\d{6},\s[^\W\d_]+")  # "720000, г. Бишкек, ул. …"
_LINKED = lazy_pattern(r"[^\W\d_]{2,15}\s?:\s*https?://\S+$")  # "Link: https://…"
_HANDLE = lazy_pattern(r"@\w{3,30}")  # "@steppe_media"
_PHONE = lazy_pattern(r"[+(\d][\d\s()+–-]{6,}\d")
_ONLY_LABEL = lazy_pattern(r"[^\W\d_][^:\d]{2,30}:\W*")  # "Telephones:", its number taken out
# Menus that lost their blanks: "politicsBudget, prices", "AutoAstronomyBiology"
_GLUED = lazy_pattern(r"[a-zа-яё]{3}(?=[A-ZА-ЯЁ][a-zа-яё]{2})")
# Tags without a label: "drugs, border", "наркотики, происшествия"
_TAG_LIST = lazy_pattern(
    r"(?=[^\W\d_])(?![A-ZА-ЯЁ])\w+(?:[ -]\w+){0,2}(?:,\s*[^\W\d_]\w*(?:[ -]\w+){0,2}){1,9}"
)
# "HA/3964800": under which an agency keeps its item; "-8 °C"; "Reader comments (0)"
_FILED = lazy_pattern(r"[A-Z]{1,4}(?:/[A-Z]{1,4})?/\d{4,9}")
_DEGREES = lazy_pattern(r"[+−–-]?\s?\d{1,2}(?:\s?[…–-]\s?\d{1,2})?\s?°\s?[CС]?")
# At the end of a line, "Osh +18": not "18:00 GMT +5"
_WARMTH = lazy_pattern(r"(?<!GMT)(?<!UTC)(?<!GMT\s)(?<!UTC\s)[+−–-]\d{1,2}\s?°?[CС]?$")
_COUNTED = lazy_pattern(r"[^\W\d_][^\d().,]{2,30}\(\d{1,5}\)")
_HASHTAGS = lazy_pattern(r"(?:#\w+[\s,;]*){1,30}")
_BREADCRUMB = lazy_pattern(r"\s*[»›→>/\\]\s*|\s+::\s+")
_STEPS = (*"»›→>/\\", "::")
_LONGEST_ROW, _FEW_WORDS = 160, 6  # characters of a row of offers, words of a part
_LONGEST_STEP = 25  # characters of a name in a trail of links
_WIDE = lazy_pattern(r"\s{2,}")
_PIPES = lazy_pattern(r"\s*[|•·]\s*")
# No item of a list: "(c)  a desk in Budapest"
_CREDIT = lazy_pattern(r"(?:©|ⓒ)\s*\S|\([cCсС]\)\s*[^\sa-zа-яё]")
_EYES = ("👁", "👀")
_BESIDE_DAY = frozenset({Role.VIEWS, Role.SHARE, Role.COMMENTS, Role.NOTICE})
_HEAD_ORDER = (
    Role.RATES,
    Role.ADVERT,
    Role.SECTION,
    Role.MENU,
    Role.VIEWS,
    Role.SHARE,
    Role.COMMENTS,
    Role.CAPTION,
    Role.TAGS,
    Role.SITE,
    Role.RELATED,
    Role.NOTICE,
    Role.CONTACT,
)
_TAIL_ORDER = (
    Role.COMMENTS,
    Role.NOTICE,
    Role.SHARE,
    Role.RELATED,
    Role.TAGS,
    Role.VIEWS,
    Role.CONTACT,
    Role.CAPTION,
    Role.ADVERT,
    Role.RATES,
    Role.MENU,
    Role.SIGNOFF,
    Role.SECTION,
)


def in_head(line: Line) -> str | None:
    """The role of a line that stands before the article's first paragraph, judged alone."""
    if line.learnt:
        return Role.LEARNT
    shaped = _shaped(line)
    if line.apart and shaped != Role.DATE_LINE:  # some pages give the day in an aside
        return Role.APART
    return shaped or _phrased(line, _HEAD_ORDER)


def in_tail(line: Line) -> str | None:
    """The role of a line that stands in or after the article's paragraphs, judged alone."""
    if line.learnt:
        return Role.LEARNT
    return Role.APART if line.apart else _told_in_tail(line)


@once_a_line
def _told_in_tail(line: Line) -> str | None:
    """What the line's form or its words say, where no page names itself any more."""
    shaped = _shaped(line)
    if shaped in {Role.BREADCRUMB, Role.CLOCK}:
        shaped = None
    return shaped or _phrased(line, _TAIL_ORDER)


@once_a_line
def _shaped(line: Line) -> str | None:
    """What the line's form alone says, whatever its words."""
    if line.length > 300:
        return None
    for is_shaped, role in _SHAPES:
        if is_shaped(line):
            return role
    return None


def _phrased(line: Line, order: tuple[Role, ...]) -> str | None:
    roles = _named(line)
    return next((role for role in order if role in roles), None) if roles else None


@once_a_line
def _named(line: Line) -> frozenset[str]:
    """The roles that phrases give the line."""
    table = phrases()
    roles = set(table.lines.get(line.key, ()))
    for found, limit in (
        (table.starts.at_start, 400),
        (table.holds.within, 160),
        (table.ends.at_end, 120),
    ):
        role = found(line.key) if line.length <= limit else None
        if role is not None:
            roles.add(role)
    if Role.SECTION in roles and line.words > 5:
        roles.discard(Role.SECTION)
    if line.bullet and not roles and line.words <= 2 and _is_known_word(line):
        roles.add(Role.MENU)
    if not roles and _all_buttons(line):
        roles.add(Role.SHARE)
    elif not roles and 2 <= line.words <= 12 and _all_menu(line):
        roles.add(Role.MENU)
    return frozenset(roles)


def is_pages_own(part: str) -> bool:
    """Whether a part of a line counts views, or offers to print or share: 'Views: 214', '👁 11'."""
    table, key = phrases(), folded(part)
    if part[:1] in _EYES and _VIEWS.fullmatch(part):
        return True
    return (
        table.starts.at_start(key) in _BESIDE_DAY
        or table.ends.at_end(key) in _BESIDE_DAY
        or not _BESIDE_DAY.isdisjoint(table.lines.get(key, ()))
    )


def _is_rates(line: Line) -> bool:
    sentence = line.ends_sentence and line.words > 1  # "$ 81,20 руб." is none
    if not line.digits or sentence or not any(map(line.text.__contains__, _MONEY)):
        return False
    rates = _RATE.findall(line.text)
    return bool(rates) and line.words <= 4 + 2 * len(rates)


def _shaped_as(shape: re.Pattern[str], line: Line) -> bool:
    return line.digits and line.length < 40 and shape.fullmatch(line.text) is not None


def is_hour(line: Line) -> bool:
    """'14:05' or 'Yesterday, 14:05', and nothing else."""
    if not line.digits or line.words > 3:
        return False
    table = phrases()
    plain = table.yesterday.sub("", table.today.sub("", line.text))
    return _TIME_ONLY.fullmatch(plain) is not None


def _is_glued_menu(line: Line) -> bool:
    return not line.ends_sentence and len(_GLUED.findall(line.text)) > 1


def is_tag_list(line: Line) -> bool:
    """Whether the line is nothing but two and more short names in small letters, with commas."""
    return line.length <= 150 and _TAG_LIST.fullmatch(line.text) is not None


def is_rule(line: Line) -> bool:
    """A rule of strokes or stars."""
    return line.words == 0 and not line.digits


def _ends_in_now(line: Line) -> bool:
    """'Steppe magazine. News & notes Thursday, 25.04.2024, 17:18': a motto and the page's clock."""
    *motto, weekday, day, hour = ["", "", "", *line.text.replace(",", " ").split()]
    return (
        len(motto) > 5
        and TIME.fullmatch(hour) is not None
        and folded(weekday) in phrases().weekdays
        and date_residue(day) == []
    )


def _says_now(line: Line) -> bool:
    """'Today is Thursday, 9 January 2025  23:41', '… 23:41 +3°': the page's own day."""
    if date_residue(line.text) is None:
        return False
    today = phrases().today.match(line.text) is not None
    return "°" in line.text or (
        today and bool(phrases().weekdays.intersection(line.key.replace(",", " ").split()[:3]))
    )


def _is_clock(line: Line) -> bool:
    """An hour alone, or with a date and the words of a menu: when the page was opened."""
    if not line.digits:
        return False
    if _TIME_ONLY.fullmatch(line.text):
        return True
    if TIME.search(line.text) is None:
        return False
    if line.length < 140 and (_WARMTH.search(line.text) or _ends_in_now(line) or _says_now(line)):
        return True
    if line.length < 100 and phrases().clock.search(line.key) and date_residue(line.text):
        return True
    return _is_row_of_menu(line)


def _is_row_of_menu(line: Line) -> bool:
    parts = [folded(part) for part in _PIPES.split(line.text)]
    table = phrases()
    menu = [part for part in parts if Role.MENU in table.lines.get(part, ())]
    return len(parts) > 2 and bool(menu)


def _is_contact(line: Line) -> bool:
    if not (line.digits or "@" in line.text or "://" in line.text or "www." in line.key):
        return False
    handle = line.text[0] == "@" and _HANDLE.fullmatch(line.text)
    if handle or (line.text[0].isdigit() and _POSTAL.match(line.text)):
        return True
    if "/" in line.text and (_LINKED.match(line.text) or _FILED.fullmatch(line.text)):
        return True
    stripped = _PHONE.sub("", _without_addresses(line.text))
    if stripped == line.text:
        return False
    if line.words <= 3 and _ONLY_LABEL.fullmatch(stripped):
        return True

    # As in "WRITE TO US ON VIBER, THE NUMBER IS +420 724 …", "Border Guard, telephone 670757 …,
    # email:", its address taken out
    appeal = line.text.isupper() or line.key.endswith(("email", "e-mail"))
    appeal = appeal and _PHONE.search(line.text) is not None
    return appeal or not re.search(r"[^\W\d_]{3,}", stripped)


def _without_addresses(text: str) -> str:
    """The text without addresses of mail and of pages, looked for where a sign tells of one."""
    if "@" in text:
        text = _EMAIL.sub("", text)
    return _URL.sub("", text) if "://" in text or "www." in text.lower() else text


def _is_copyright(line: Line) -> bool:
    """'© 2020 Trend', where '© Steppe Radio / Name' is a picture's credit."""
    if _CREDIT.match(line.text) is None:
        return False
    table = phrases()
    return (
        re.search(r"(?:19|20)\d\d", line.text) is not None
        or table.holds.within(line.key) is not None
    )


def _is_row_of_sections(line: Line) -> bool:
    """'Crime, Harbours, Latvia, Law': what a page is filed under; one at least is a known word."""
    if line.length > 120 or line.ends_sentence or line.text.count(",") < 2:
        return False
    parts = [part.strip() for part in line.text.split(",")]
    if not all(part[:1].isupper() and part.count(" ") < 2 for part in parts):
        return False
    lines = phrases().lines
    return any(Role.SECTION in lines.get(folded(part), ()) for part in parts)


def _is_framed_by_town(line: Line) -> bool:
    """'Steppe city schools and pupils Steppe': tags that begin and end with the same name."""
    if line.ends_sentence or not 3 <= line.words <= 8 or not line.text[0].isupper():
        return False
    words = line.text.split()
    return words[0] == words[-1] and len(words[0]) > 3 and all(map(_is_plain, words))


def _is_plain(word: str) -> bool:
    return word.isalpha()


def _is_menu_row(line: Line) -> bool:
    """Several short menu or section words in one line, parted by strokes or points."""
    if not any(map(line.text.__contains__, "|•·")):
        return False
    parts = [part for part in _PIPES.split(line.text) if part.strip()]
    table = phrases()
    known = sum(1 for part in parts if table.lines.get(folded(part)))
    if len(parts) < 3 or line.length > 300:
        return len(parts) == 2 and (known == 2 or (known == 1 and _ends_as_menu(parts[0])))
    return known * 2 >= len(parts) or (len(parts) > 3 and max(map(len, parts)) < 22)


def _is_spaced_row(line: Line) -> bool:
    """'Ministry   Activities   Media': names of pages with wide blanks between.

    In a justified paragraph the parts begin small, and in a table they hold figures.
    """
    if "  " not in line.text or line.digits or line.ends_sentence or line.text.isupper():
        return False
    parts = _WIDE.split(line.text)
    return len(parts) > 2 and all(
        len(part) <= _LONGEST_STEP and part.lstrip('«"“•')[:1].isupper() for part in parts
    )


def _ends_as_menu(part: str) -> bool:
    """'Questions and answers Sign in': words that ran together, the last of them a menu's own."""
    words = folded(part).split()
    lines = phrases().lines
    return len(words) > 2 and Role.MENU in lines.get(" ".join(words[-2:]), ())


def _offers_beside(line: Line) -> bool:
    """'Osh +14°   Share: VK OK FB': what the page offers, with wide blanks before it."""
    if "  " not in line.text or line.length > _LONGEST_ROW:
        return False
    parts = _WIDE.split(line.text)
    own = [is_pages_own(part) for part in parts]
    return any(own) and all(
        mine or part.count(" ") < _FEW_WORDS for mine, part in zip(own, parts, strict=True)
    )


def _is_breadcrumb(line: Line) -> bool:
    if not any(map(line.text.__contains__, _STEPS)):
        return False
    parts = [part for part in _BREADCRUMB.split(line.text) if part.strip()]
    if len(parts) < 2 or len(parts[0]) > 40 or line.length > 250:
        return False
    first = phrases().lines.get(folded(parts[0]), ())
    site, _dash, home = parts[0].partition(" - ")
    if home and Role.MENU in phrases().lines.get(folded(home), ()):
        parts[0] = site  # "STEPPE GATE - Home / Business / Customs"
    return Role.SECTION in first or Role.MENU in first or _is_trail(parts)


def _is_trail(parts: Sequence[str]) -> bool:
    """'Trade desk / Uzbekistan / Logistics': three names and more, each with its capital."""
    return len(parts) > 2 and all(
        len(part) <= _LONGEST_STEP and part[0].isupper() and len(part.split()) <= 3
        for part in parts
    )


def _is_known_word(line: Line) -> bool:
    return any(phrases().lines.get(word.casefold()) for word in line.word_list()) or line.words == 1


def _all_buttons(line: Line) -> bool:
    """A row of nothing but names of networks: 'Telegram Whatsapp', 'ВК OK 12 Facebook'."""
    lines, buttons = phrases().lines, 0
    for word in line.key.split():
        if word.isdigit():
            continue
        if Role.SHARE not in lines.get(folded(word), ()):
            return False
        buttons += 1
    return 0 < buttons <= 12


def _all_menu(line: Line) -> bool:
    """'EN RU TK', 'Home About Contacts'."""
    lines = phrases().lines
    return all(Role.MENU in lines.get(word, ()) for word in line.key.split())


# What a line's form tells, in the order in which it is asked.
_SHAPES: tuple[tuple[Callable[[Line], bool], Role], ...] = (
    (is_picture, Role.CAPTION),
    (is_picture_file, Role.CAPTION),
    (is_code, Role.NOTICE),
    (_is_rates, Role.RATES),
    (is_week, Role.MENU),
    (is_rule, Role.MENU),
    (_is_clock, Role.CLOCK),
    (lambda line: is_trail_to_day(line) and is_date_line(line), Role.HEAD_DATE),
    (is_date_line, Role.DATE_LINE),
    (lambda line: _VIEWS.fullmatch(line.text) is not None, Role.VIEWS),
    (lambda line: line.digits and line.length < 30 and is_count(line), Role.VIEWS),
    (lambda line: line.digits and line.length < 30 and is_age(line), Role.VIEWS),
    (lambda line: "°" in line.text and _shaped_as(_DEGREES, line), Role.CLOCK),
    (lambda line: line.text[-1] == ")" and _shaped_as(_COUNTED, line), Role.COMMENTS),
    (_is_contact, Role.CONTACT),
    (is_row_of_networks, Role.SHARE),
    (lambda line: _HASHTAGS.fullmatch(line.text) is not None, Role.TAGS),
    (_is_copyright, Role.NOTICE),
    (lambda line: _CREDIT.match(line.text) is not None, Role.CAPTION),
    (is_credited, Role.CAPTION),
    (lambda line: line.text.endswith((">>", "››", "»»")) and line.words > 1, Role.RELATED),
    (_is_menu_row, Role.MENU),
    (_is_spaced_row, Role.MENU),
    (_offers_beside, Role.SHARE),
    (_is_row_of_sections, Role.SECTION),
    (_is_framed_by_town, Role.TAGS),
    (_is_glued_menu, Role.MENU),
    (_is_breadcrumb, Role.BREADCRUMB),
)
