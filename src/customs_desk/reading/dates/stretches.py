"""Stretches of days and how they are written: EDTF for the timeline, TIMEX3 for everything."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from customs_desk.when import BadDate, When

SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}


class Value(NamedTuple):
    """What an expression means: TIMEX3 type and value, and the days where there are any."""

    type: str
    value: str
    when: When | None = None
    inferred: bool = False
    why: str = ""


def when(edtf: str) -> When | None:
    """The days of an EDTF text; None where there is no such day in the calendar."""
    try:
        return When.parse(edtf)
    except BadDate:
        return None


def of_day(day: date) -> Value:
    """The one day."""
    return Value("DATE", day.isoformat(), When.day(day))


def of_week(day: date) -> Value:
    """The week, Monday to Sunday, that the day lies in."""
    year, week, _ = day.isocalendar()
    monday = day - timedelta(day.weekday())
    return Value("DATE", f"{year}-W{week:02}", _span(monday, monday + timedelta(6)))


def of_weekend(day: date) -> Value:
    """Saturday and Sunday of the week that the day lies in."""
    year, week, _ = day.isocalendar()
    saturday = day + timedelta(5 - day.weekday())
    return Value("DATE", f"{year}-W{week:02}-WE", _span(saturday, saturday + timedelta(1)))


def of_month(year: int, month: int) -> Value:
    """The month."""
    text = f"{year:04}-{month:02}"
    return Value("DATE", text, when(text))


def of_year(year: int) -> Value:
    """The year."""
    text = f"{year:04}"
    return Value("DATE", text, when(text))


def of_group(year: int, number: int) -> Value:
    """A season, quarter or half by its EDTF number."""
    if number in SEASONS:
        text = f"{year:04}-{SEASONS[number]}"
    elif number >= 40:
        text = f"{year:04}-H{number - 39}"
    else:
        text = f"{year:04}-Q{number - 32}"
    return Value("DATE", text, when(f"{year:04}-{number}"))


def _span(first: date, last: date) -> When | None:
    return when(f"{first.isoformat()}/{last.isoformat()}")


def add_months(day: date, months: int) -> date | None:
    """The day so many months away (or that month's last); None off the calendar."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 2 <= year <= 9998:
        return None
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def add_days(day: date, days: int) -> date | None:
    """The day so many days away; None off the calendar."""
    try:
        found = day + timedelta(days)
    except OverflowError:
        return None
    return found if 2 <= found.year <= 9998 else None
