"""The year of a day or month that is printed without one, and why it is that one."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from customs_desk.reading.dates.stretches import add_days

_AHEAD = 60  # days ahead that an article may announce without a word of the future
_MONTHS_AHEAD = 2
_NEAR_MONTH = 150  # days behind a month that still are near it
_NEAR = 20  # days against the tense that are still nearer than a whole year
_NEAR_FAINT = 90  # the same where the tense is only hinted at
_NEAR_AHEAD = 45  # days ahead that a sentence in the past tense may announce
_MONTHS_FAINT = 6


class Evidence(NamedTuple):
    """The newest day or month that the text names with its year."""

    first: date
    last: date
    text: str
    exact: bool  # a day, not a month


def year_of_day(
    month: int, day: int, anchor: date, *, tense: int = 0, weekday: int | None = None
) -> int | None:
    """The year that puts a day nearest to the anchor, on the side that the sentence tells."""
    if weekday is not None:
        fitting = [
            found
            for found in _days(month, day, anchor.year, reach=8)
            if found.isoweekday() == weekday
        ]
        if fitting:
            return min(fitting, key=lambda found: abs((found - anchor).days)).year
    candidates = _days(month, day, anchor.year, reach=1)
    if not candidates:
        return None
    return min(candidates, key=lambda found: _cost((found - anchor).days, tense)).year


def _cost(ahead: int, tense: int) -> int:
    """How odd a day so far ahead of the anchor (behind, when negative) would be."""
    if tense > 0:
        near = _NEAR if tense > 1 else _NEAR_FAINT
        return ahead if ahead >= 0 else -ahead * (365 // near)
    if tense < 0:
        return -ahead if ahead <= 0 else ahead * (365 // _NEAR_AHEAD)
    return -ahead if ahead <= 0 else ahead * (365 // _AHEAD)


def _days(month: int, day: int, year: int, *, reach: int) -> list[date]:
    """The day in the years about one, as far as it has it."""
    years = range(max(year - reach, 1), min(year + reach + 1, 9999))
    return [found for near in years if (found := _day(near, month, day))]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_of_month(month: int, anchor: date, *, tense: int = 0) -> int:
    """The year of a month that is named alone."""
    ahead = (month - anchor.month) % 12
    limit = {2: 11, 1: _MONTHS_FAINT, 0: _MONTHS_AHEAD, -1: 0}[tense]
    months = ahead if ahead <= limit else ahead - 12
    if tense > 0 and ahead == 11:
        months = -1  # "will ... since May", said in June
    return (anchor.year * 12 + anchor.month - 1 + months) // 12


def year_from_text(
    month: int, day: int | None, known: Evidence, *, weekday: int | None = None
) -> int | None:
    """Without an anchor: the first such day after the newest dated one, or shortly before it.

    A month that the text names may be of a past that it looks back on, so it tells the year of
    near days only, unless the weekday agrees.
    """
    after = before = None
    for year in range(known.last.year - 1, known.last.year + 2):
        found = _day(year, month, day or 1)
        if found is None:
            continue
        if found >= known.first.replace(day=1 if day is None else known.first.day):
            after = after or found
        else:
            before = found
    if before is not None and (known.first - before).days <= (100 if known.exact else 31):
        return before.year
    if after is None or (weekday is not None and after.isoweekday() == weekday):
        return after.year if after else None
    far = not known.exact and (after - known.last).days > _NEAR_MONTH
    return None if far else after.year


def weekday_near(number: int, anchor: date, *, which: int | None, tense: int) -> date | None:
    """The weekday (1 Monday … 7 Sunday) that is meant on the anchor's day."""
    back = (anchor.isoweekday() - number) % 7
    if which == -1:
        return add_days(anchor, -(back or 7))
    if which == 1:
        return add_days(anchor, 7 - back)
    if which == 0:
        return add_days(anchor, number - anchor.isoweekday())
    if tense > 0:
        return add_days(anchor, (7 - back) % 7)
    return add_days(anchor, -back)
