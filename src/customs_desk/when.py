"""When something was: an EDTF text with the earliest and the latest day it can mean.

EDTF is ISO 8601-2 (loc.gov/standards/datetime, 2019). Only the forms that news texts need are
read here; anything else raises `BadDate`. Knows no database, no Qt, no clock.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

_QUALIFIER = re.compile(r"[?~%]")
_POINT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?")
# Sub-year groupings of ISO 8601-2: the months they cover, relative to the year they are named in.
# Winter is the one that ends in the next year.
_GROUPS = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 14),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
}


class BadDate(ValueError):
    """A text that is not one of the EDTF forms we read. The message names it."""


class Precision(StrEnum):
    """How exact a `When` is."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    UNKNOWN = "unknown"


class When(NamedTuple):
    """A date as precise as its source and no more.

    `edtf` is the text that is stored and exported; `first` and `last` are proleptic Gregorian day
    ordinals (`date.toordinal`), None where the range is open on that side or the year is unknown.
    """

    edtf: str
    first: int | None
    last: int | None

    @classmethod
    def parse(cls, edtf: str) -> When:
        """Read an EDTF text; raises BadDate where it is none of our forms or no real day."""
        return _parsed(edtf)

    @classmethod
    def day(cls, day: date) -> When:
        """The one day."""
        return cls(day.isoformat(), day.toordinal(), day.toordinal())

    @property
    def inferred(self) -> bool:
        """Whether a part of it (the year, as a rule) was not printed but inferred."""
        return "?" in self.edtf or "%" in self.edtf

    @property
    def approximate(self) -> bool:
        return "~" in self.edtf or "%" in self.edtf

    @property
    def precision(self) -> Precision:
        if "/" in self.edtf:
            return Precision.RANGE
        match = _POINT.fullmatch(_QUALIFIER.sub("", self.edtf))
        if match is None or match[1] == "XXXX":
            return Precision.UNKNOWN
        if match[3] and match[3] != "XX":
            return Precision.DAY
        if match[2] and match[2] != "XX":
            return Precision.MONTH if int(match[2]) <= 12 else Precision.SEASON
        return {0: Precision.YEAR, 1: Precision.DECADE, 2: Precision.CENTURY}[match[1].count("X")]

    @property
    def sort_key(self) -> int:
        """A day ordinal to sort by; 0 where nothing is known."""
        return self.first or self.last or 0


@lru_cache(maxsize=4096)
def _parsed(edtf: str) -> When:
    start, slash, end = edtf.partition("/")
    if not slash:
        return When(edtf, *_bounds(edtf))
    first = None if start in {"", ".."} else _bounds(start)[0]
    last = None if end in {"", ".."} else _bounds(end)[1]
    if start in {"", ".."} and end in {"", ".."}:
        raise BadDate(edtf)
    if first is not None and last is not None and last < first:
        raise BadDate(edtf)
    return When(edtf, first, last)


def _bounds(point: str) -> tuple[int | None, int | None]:
    match = _POINT.fullmatch(_QUALIFIER.sub("", point))
    if match is None:
        raise BadDate(point)
    year, month, day = match.groups()
    try:
        if year == "XXXX":
            if day and day != "XX" and month != "XX":
                date(2000, int(month), int(day))  # 29 February is a day in some year
            return None, None
        if "X" in year:
            return (
                date(max(int(year.replace("X", "0")), 1), 1, 1).toordinal(),
                date(int(year.replace("X", "9")), 12, 31).toordinal(),
            )
        number = int(year)
        if month is None or month == "XX":
            return date(number, 1, 1).toordinal(), date(number, 12, 31).toordinal()
        if int(month) in _GROUPS and day is None:
            return _months(number, *_GROUPS[int(month)])
        if day is None or day == "XX":
            return _months(number, int(month), int(month))
        only = date(number, int(month), int(day)).toordinal()
    except ValueError as error:
        raise BadDate(point) from error
    return only, only


def _months(year: int, first: int, last: int) -> tuple[int, int]:
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    end = date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])
    return date(year, first, 1).toordinal(), end.toordinal()
