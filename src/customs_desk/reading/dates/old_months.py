"""Rules for the names that Turkmen months bore from August 2002 to July 2008.

All of them are names of people, places, feasts or a book as well, so a year of that time must
stand beside them, and a day or the word "aý" (month).
"""

from __future__ import annotations

from customs_desk.reading.dates.days import CASED_DAY, YEAR, real_day, suffixes_fit
from customs_desk.reading.dates.meaning import Calendar, Meaning
from customs_desk.reading.dates.rules import Hit, Rule

_FIRST, _LAST = (2002, 8), (2008, 7)  # year and month
_DAY = "(?P<d>{n1|n2})(?:{dash}?{ordinal_end})?"
_MONTH = "(?P<f>{old_first})?(?P<m>{old_month})"


def rules() -> list[Rule]:
    """All rules of this subject."""
    return [
        Rule("old-month", YEAR + _DAY + "{dash}?" + _MONTH, _old),
        Rule("old-month", _DAY + "{dash}?" + _MONTH + "{comma}?" + YEAR, _old),
        Rule("old-month", YEAR + _MONTH + "{month_unit}" + CASED_DAY, _old),
        Rule("old-month", YEAR + _MONTH + "{month_unit}", _old),
    ]


def _old(hit: Hit) -> Meaning | None:
    year, month = hit.number("y"), hit.value("m", "old_month")
    if year is None or month is None or not _FIRST <= (year, month) <= _LAST:
        return None
    if (month == 8) != hit.has("f") or not suffixes_fit(hit):
        return None  # "Alp Arslan"; "arslan" alone is a lion
    day = hit.number("d") if "d" in hit.match.re.groupindex else None
    return Calendar(year, month, day) if day is None or real_day(month, day, year) else None
