"""Steps from one day to another stretch of days: so many units on, the next such season."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.dates import stretches
from customs_desk.reading.dates.stretches import Value

if TYPE_CHECKING:
    from datetime import date

    from customs_desk.reading.dates.meaning import Group, Shift

# The months of the groups of EDTF; winter ends in the next year's second.
_LAST_MONTH = {21: 5, 22: 8, 23: 11, 24: 14, 33: 3, 34: 6, 35: 9, 36: 12, 40: 6, 41: 12}
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}
_MONTHS = {"M": 1, "Q": 3, "H": 6}
_DAYS = {"D": 1, "W": 7, "WE": 7}
_YEARS = {"Y": 1, "E": 10, "C": 100}


def year_of_group(group: Group, base: date, *, tense: int) -> int:
    """The year of a season, quarter or half that is named without one."""
    first, last = _FIRST_MONTH[group.number], _LAST_MONTH[group.number]
    month, year = base.month, base.year
    if group.which == -1:
        back = month <= last
    elif group.which == 0:
        back = group.number == 24 and month <= 2
    elif group.which == 1:
        return year if month < first else year + 1
    elif group.number >= 33:
        back = first - month > (3 if tense == 0 else 12 if tense > 0 else 0)
    elif tense > 0:
        return year if month <= last else year + 1
    else:
        back = first - month > (5 if tense == 0 else 0)
    return year - 1 if back else year


def moved(base: date, shift: Shift) -> Value:
    """The stretch of days so many units from the day; without days where the calendar ends."""
    if shift.unit in _MONTHS:
        return _moved_months(base, shift)
    if shift.unit in _DAYS:
        return _moved_days(base, shift)
    year = base.year + shift.units * _YEARS.get(shift.unit, 0)
    if not 1 <= year <= 9999:
        return Value("DATE", "XXXX")
    digits = {"E": 3, "C": 2}.get(shift.unit, 0)
    if digits:
        lead = f"{year:04}"[:digits]
        return Value("DATE", lead, stretches.when(lead.ljust(4, "X")))
    return stretches.of_year(year) if shift.unit == "Y" else stretches.of_day(base)


def _moved_months(base: date, shift: Shift) -> Value:
    day = stretches.add_months(base, shift.units * _MONTHS[shift.unit])
    if day is None:
        return Value("DATE", "XXXX-XX")
    if shift.unit == "M":
        return stretches.of_month(day.year, day.month)
    if shift.unit == "Q":
        return stretches.of_group(day.year, 33 + (day.month - 1) // 3)
    return stretches.of_group(day.year, 40 if day.month <= 6 else 41)


def _moved_days(base: date, shift: Shift) -> Value:
    day = stretches.add_days(base, shift.units * _DAYS[shift.unit])
    if day is None:
        return Value("DATE", "XXXX-XX-XX")
    if shift.unit == "D":
        return stretches.of_day(day)
    return stretches.of_week(day) if shift.unit == "W" else stretches.of_weekend(day)
