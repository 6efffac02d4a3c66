"""A `When` as the cells of a table: full days as ISO dates, all else beside them in words."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from customs_desk.when import BadDate, Precision, When


class DateCells(NamedTuple):
    """`day` and `end` are filled only where the full day is known; the rest may always be read."""

    day: str
    end: str
    year: str
    precision: str
    certainty: str
    edtf: str


NO_DATE = DateCells("", "", "", "", "", "")


@lru_cache(maxsize=1024)
def date_cells(when: When | None) -> DateCells:
    """The cells of a date; all empty where there is none."""
    if when is None:
        return NO_DATE
    start, slash, end = when.edtf.partition("/")
    first, last = _full_day(start), _full_day(end)
    years = {date.fromordinal(o).year for o in (when.first, when.last) if o}
    open_ended = when.first is None or when.last is None
    return DateCells(
        day=first.isoformat() if first else "",
        end=last.isoformat() if slash and last else "",
        year=str(years.pop()) if len(years) == 1 and not open_ended else "",
        precision=when.precision.value,
        certainty=_certainty(when),
        edtf=when.edtf,
    )


def _certainty(when: When) -> str:
    if when.inferred:
        return "inferred and approximate" if when.approximate else "inferred"
    return "approximate" if when.approximate else "exact"


def _full_day(part: str) -> date | None:
    """The day that one side of an EDTF text names, None where it is vaguer or open."""
    if part in {"", ".."}:
        return None
    try:
        when = When.parse(part)
    except BadDate:
        return None
    if when.precision is not Precision.DAY or when.first is None:
        return None
    return date.fromordinal(when.first)
