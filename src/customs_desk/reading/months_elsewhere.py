"""Days on date lines in languages that no date grammar knows: '14 六月 2023', '4 abril 2024'.

Pages of international bodies are often fetched in the wrong language of their menus.
"""

from __future__ import annotations

import re
from datetime import date

from customs_desk.reading.layout.phrases import phrases
from customs_desk.reading.patterns import lazy_pattern

_CHINESE = {
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "十一": 11,
    "十二": 12,
}
_DAY_MONTH_YEAR = lazy_pattern(
    r"(?<!\d)(\d{1,2})\s+([一二三四五六七八九十]{1,2}|\d{1,2})月\s+(\d{4})"
)
_YEAR_MONTH_DAY = lazy_pattern(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
# "4 de abril de 2024", "14. März 2023"
_NAMED = lazy_pattern(
    r"(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]{3,12})\s+(?:de(?:l)?\s+)?(\d{4})(?!\d)",
    re.IGNORECASE,
)
# The same, its UTF-8 read as a western code page: "14 å…­æœˆ 2023"
_GARBLED = lazy_pattern(r"(?<!\d)(\d{1,2})\s+(\S{4,12}?)\s+(\d{4})(?!\d)")


def day_in(text: str, start: int, end: int) -> tuple[int, int, date] | None:
    """The first such day within `text[start:end]`, with its offsets."""
    match = _DAY_MONTH_YEAR.search(text, start, end)
    if match:
        return _made(match, match[3], str(_CHINESE.get(match[2], match[2])), match[1])
    match = _YEAR_MONTH_DAY.search(text, start, end)
    if match:
        return _made(match, match[1], match[2], match[3])
    match = _NAMED.search(text, start, end)
    if match and (number := phrases().months_elsewhere.get(match[2].casefold())):
        return _made(match, match[3], str(number), match[1])
    match = _GARBLED.search(text, start, end)
    month = _mended(match[2]) if match else ""
    if match and month.endswith("月") and month[:-1] in _CHINESE:
        return _made(match, match[3], str(_CHINESE[month[:-1]]), match[1])
    return None


def month_named(word: str) -> int | None:
    """The month that a word alone on a line names in any of our languages."""
    from customs_desk.reading.dates.words import lexicon  # here, so that the program starts fast

    senses = lexicon().senses.get(word.lower(), {})
    sense = senses.get("month") or senses.get("maybe_month")
    return int(sense.value) if sense is not None else None


def _made(match: re.Match[str], year: str, month: str, day: str) -> tuple[int, int, date] | None:
    try:
        return *match.span(), date(int(year), int(month), int(day))
    except ValueError:
        return None


def _mended(word: str) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            return word.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return ""
