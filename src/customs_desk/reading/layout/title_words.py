"""Which words of its line are the title, and what the words of two lines have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.layout.date_lines import date_residue
from customs_desk.reading.layout.mail_head import SUBJECT
from customs_desk.reading.layout.people import is_outlet
from customs_desk.reading.layout.phrases import folded
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

_LONGEST_BROKEN = 250  # characters of both
_LONGEST_RESTATED = 220  # characters
_LEAST_RESTATED = 6  # telling words
_CYRILLIC = lazy_pattern(r"[\u0400-\u04ff]+")
_LETTERS = lazy_pattern(r"[^\W\d_]+")
_LONGER_WORD = lazy_pattern(r"[^\W\d_]{4,}")
# Section, day and title on one line, as in "Economy 02/10/2022 Uzbek brokers learn …"
SECTION_DATE_TITLE = lazy_pattern(
    r"(?:[^\W\d_][^\d]{2,30}\s)?\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:,?\s+\d{1,2}:\d\d)?"
    r"\s*[|/–—-]?\s+(?=\D{15})"
)
# A trail of links that ends in the title, as on "TODAY.EXAMPLE / Business / Customs collect more"
TRAIL = lazy_pattern(r"(?:[^/»›>|]{2,30}\s[/»›>|]\s){1,4}(?=(?:\S+\s+){3,}\S+$)")
_LAST_STROKE = lazy_pattern(r"\s[|•·»›>]+$")  # a page's, between its parts
_DATE_IN_BRACKETS = lazy_pattern(r"\s*[(\[][^()\[\]]*\d[^()\[\]]*[)\]]\s*$")
# What browsers show: the title, a stroke, the outlet
# "Border Gazette, 29.02.2020": the day on which the page was saved
_SAVED = lazy_pattern(r",\s*\d{1,2}[./]\d{1,2}[./]\d{4}$")
_SITE_NAME = lazy_pattern(r"\s+(?:[|»•]|::|[-–—])\s+")
_SITE_SUFFIX = lazy_pattern(r"\s+(?:[|»•]|::|[-–—])\s+(?=[^|»•]{3,60}$)")


def stems(text: str) -> set[str]:
    """The first five letters of each longer word: enough to see inflected words as one."""
    return {word.casefold()[:5] for word in _LONGER_WORD.findall(text)}


def says_title_again(line: Line, title: Line) -> bool:
    """Whether most of the line's words are the title's: a picture's caption, not a subtitle."""
    words = stems(line.text)
    return len(words) > 2 and len(words & stems(title.text)) * 5 >= len(words) * 3


def is_restated(lines: Sequence[Line], i: int) -> bool:
    """Whether a sentence alone is a title with a stop: the paragraph under it says it again.

    Two paragraphs of a text seldom share three of four words.
    """
    line, under = lines[i], lines[i + 1] if i + 1 < len(lines) else None
    if under is None or not (under.gap and under.prose) or line.length > _LONGEST_RESTATED:
        return False
    if line.sentences or not line.prose:
        return False
    words = stems(line.text)
    said = words & stems(under.text[:_LONGEST_BROKEN])
    return len(words) >= _LEAST_RESTATED and len(said) * 4 >= len(words) * 3


def cyrillic_share(text: str) -> float | None:
    """The share of Cyrillic among the letters; None where there are none."""
    if text.isascii() or _CYRILLIC.search(text, 0, 900) is None:
        return 0.0 if _LETTERS.search(text, 0, 900) else None
    letters = "".join(_LETTERS.findall(text, 0, 900))
    return sum(map(len, _CYRILLIC.findall(letters))) / len(letters) if letters else None


def words_of_title(
    text: str, line: Line, lines: Sequence[Line]
) -> tuple[tuple[int, int], tuple[int, int] | None]:
    """The title's words in its line, and the site's name that stands behind them, if any."""
    start, outlet = line.start, None
    stroke = _LAST_STROKE.search(line.text)
    end = line.start + (stroke.start() if stroke else line.length)
    section, trail = SECTION_DATE_TITLE.match(line.text), TRAIL.match(line.text)
    if section:
        start += section.end()
    elif trail:
        first = re.split(r"\s[/»›>|]\s", line.text)[0].strip()
        outlet = (start, start + len(first)) if is_outlet(first) else None
        start += trail.end()
    elif (subject := SUBJECT.match(line.text)) is not None and line.stated:
        start += subject.end()
    bracket = _DATE_IN_BRACKETS.search(text, start, end)
    if bracket and date_residue(bracket[0]) == []:
        end = bracket.start()
    suffix = list(_SITE_SUFFIX.finditer(text, start, end))
    if suffix and (
        is_outlet(text[suffix[-1].end() : end])
        or "|" in suffix[-1][0]
        or any(other.key == folded(text[start : suffix[-1].start()]) for other in lines[:40])
    ):
        saved = _SAVED.search(text, suffix[-1].end(), end)
        outlet = (suffix[-1].end(), saved.start() if saved else end)
        end = suffix[-1].start()
        if len(parts := _SITE_NAME.split(text[start:end])) > 1 and is_outlet(parts[-1]):
            end -= len(parts[-1])  # "Title - Steppe.com - Steppe News Agency"
            end = start + len(text[start:end].rstrip(" |»•:-–—"))
    return (start, end), outlet
