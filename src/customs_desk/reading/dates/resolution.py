"""The second half: what each expression means, once the day of writing is known or is not."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from customs_desk.reading.dates import moving, stretches, years
from customs_desk.reading.dates.meaning import (
    Calendar,
    Clock,
    DayOfMonth,
    Digits,
    Duration,
    Group,
    Holiday,
    Months,
    NthWeekday,
    Range,
    Reference,
    Repeated,
    SamePeriod,
    Shift,
    Timed,
    Weekday,
)
from customs_desk.reading.dates.stretches import Value
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.reasons import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.reading.dates.meaning import Meaning
    from customs_desk.reading.dates.years import Evidence


# In EDTF: months, quarters, seasons, and from one to another; no single day, no whole year
_STRETCH = lazy_pattern(r"\d{4}\??-\d\d(?:/\d{4}\??-\d\d)?|\d{4}\??-\d\d-\d\d/\d{4}\??-\d\d-\d\d")
_YEAR = lazy_pattern(r"\d{4}(?=\??-)")
_SO_MANY = lazy_pattern(r"P([2-9]|1[01])M")


class Known(NamedTuple):
    """What is known where an expression stands: the anchor, the date before it, the evidence."""

    anchor: date | None
    certain: bool
    before: Value | None  # the date that the text named last
    evidence: Evidence | None
    day_first: bool
    tense: int = 0
    stretch: Value | None = None  # the time, or the length of time, that the text named last
    quarter: tuple[int, int] | None = None  # year and EDTF number of the quarter spoken of


def value_of(meaning: Meaning, known: Known) -> Value:
    """The TIMEX3 value and the days of an expression."""
    return _READERS[type(meaning)](meaning, known)


# -- days, months, years ------------------------------------------------------


def _calendar(date_: Calendar, known: Known) -> Value:
    if date_.other is not None and _other_is_meant(date_, date_.other, known):
        date_ = date_._replace(day=date_.other[1], month=date_.other[0], other=None)
    if date_.year is not None:
        return _printed(date_.year, date_)
    if date_.shift is not None:
        return _shifted_year(date_, date_.shift, known)
    if known.anchor is not None:
        return _near_anchor(date_, known.anchor, known)
    return _without_anchor(date_, known)


def _other_is_meant(date_: Calendar, other: tuple[int, int], known: Known) -> bool:
    """Whether "05/06" has its month first: its weekday tells, else the text's other dates."""
    if date_.year and date_.weekday and date_.month and date_.day:
        month, day = other
        first = date(date_.year, date_.month, date_.day).isoweekday() == date_.weekday
        second = date(date_.year, month, day).isoweekday() == date_.weekday
        if first != second:
            return second
    return not known.day_first


@lru_cache(maxsize=4096)  # a date is resolved without a day of writing, and from it
def _printed(year: int, date_: Calendar) -> Value:
    if date_.month is None:
        return stretches.of_year(year)
    if date_.day is None:
        return stretches.of_month(year, date_.month)
    text = f"{year:04}-{date_.month:02}-{date_.day:02}"
    return Value("DATE", text, stretches.when(text))


def _unsure(value: Value, why: str, *, mark: bool) -> Value:
    """A value whose year was worked out; "?" marks a year that may be another."""
    found = value.when
    if found is not None and mark:
        found = stretches.when(f"{found.edtf[:4]}?{found.edtf[4:]}")
    return value._replace(when=found, inferred=True, why=why)


def _shifted_year(date_: Calendar, shift: int, known: Known) -> Value:
    if known.anchor is not None:
        value = _printed(known.anchor.year + shift, date_)
        why = say("year-counted", day=known.anchor)
        return _unsure(value, why, mark=not known.certain)
    if known.evidence is not None:
        value = _printed(known.evidence.last.year + shift, date_)
        return _unsure(value, say("year-counted-text", words=known.evidence.text), mark=True)
    return _unknown(date_)


def _unknown(date_: Calendar) -> Value:
    month = f"-{date_.month:02}" if date_.month else ""
    day = f"-{date_.day:02}" if date_.day else ""
    text = f"XXXX{month}{day}"
    return Value("DATE", text, stretches.when(text) if month else None)


def _near_anchor(date_: Calendar, anchor: date, known: Known) -> Value:
    month = date_.month or 1
    if date_.which is not None:
        year = _pointed_month(month, anchor, date_.which)
    elif date_.day is None:
        year = years.year_of_month(month, anchor, tense=known.tense)
    else:
        near = anchor + timedelta(date_.spoken) if date_.spoken is not None else anchor
        tense = 0 if date_.spoken is not None else known.tense
        found = years.year_of_day(month, date_.day, near, tense=tense, weekday=date_.weekday)
        if found is None:
            return _unknown(date_)
        year = found
    why = say("year-fits", day=anchor)
    return _unsure(_printed(year, date_), why, mark=not known.certain)


def _pointed_month(month: int, anchor: date, which: int) -> int:
    if which < 0:
        return anchor.year if month < anchor.month else anchor.year - 1
    if which > 0:
        return anchor.year if month > anchor.month else anchor.year + 1
    return anchor.year


def _without_anchor(date_: Calendar, known: Known) -> Value:
    if known.evidence is None or date_.month is None:
        return _unknown(date_)
    weekday = date_.weekday
    year = years.year_from_text(date_.month, date_.day, known.evidence, weekday=weekday)
    if year is None:
        return _unknown(date_)
    value = _printed(year, date_)
    first = value.when.first if value.when else None
    if date_.weekday and first and date.fromordinal(first).isoweekday() != date_.weekday:
        return _unknown(date_)
    why = say("year-follows", words=known.evidence.text)
    return _unsure(value, why, mark=True)


def _day_of_month(meaning: DayOfMonth, known: Known) -> Value:
    day, shift = meaning.day, meaning.shift
    if known.anchor is None:
        return Value("DATE", f"XXXX-XX-{day:02}")
    month = stretches.add_months(known.anchor, shift)
    if month is None:
        return Value("DATE", f"XXXX-XX-{day:02}")
    value = _printed(month.year, Calendar(month=month.month, day=day))
    return _unsure(value, say("counted", day=known.anchor), mark=not known.certain)


def _nth_weekday(meaning: NthWeekday, known: Known) -> Value:
    month = _calendar(meaning.month, known)
    if month.when is None or month.when.first is None or month.when.last is None:
        return Value("DATE", "XXXX-XX-XX")
    if meaning.nth > 0:
        first = date.fromordinal(month.when.first)
        ahead = (meaning.number - first.isoweekday()) % 7 + 7 * (meaning.nth - 1)
        day = first + timedelta(ahead)
    else:
        last = date.fromordinal(month.when.last)
        day = last - timedelta((last.isoweekday() - meaning.number) % 7)
    return stretches.of_day(day)._replace(inferred=month.inferred, why=month.why)


def _holiday(meaning: Holiday, known: Known) -> Value:
    """The feast nearest to the anchor, for TIMEX3 only: it dates no event of its own."""
    day = meaning.day
    if known.anchor is None:
        return Value("DATE", f"XXXX-{day}")
    month, number = int(day[:2]), int(day[3:])
    year = years.year_of_day(month, number, known.anchor, tense=known.tense) or known.anchor.year
    if month == 11:  # the fourth Thursday of November
        first = date(year, 11, 1)
        number = 22 + (4 - first.isoweekday()) % 7
    return Value("DATE", f"{year:04}-{month:02}-{number:02}")


# -- parts of years -----------------------------------------------------------


def _group(group: Group, known: Known) -> Value:
    if group.number == 0:
        year, number = group.year or 1, known.quarter[1] if known.quarter else 0
        return stretches.of_group(year, number) if number else stretches.of_year(year)
    if group.year is not None:
        return stretches.of_group(group.year, group.number)
    base = known.anchor or (known.evidence.last if known.evidence else None)
    if base is None or (known.anchor is None and group.shift is None):
        return Value("DATE", stretches.of_group(2000, group.number).value.replace("2000", "XXXX"))
    mark = known.anchor is None or not known.certain
    why = say("year-counted", day=base)
    if group.shift is not None:
        return _unsure(stretches.of_group(base.year + group.shift, group.number), why, mark=mark)
    year = moving.year_of_group(group, base, tense=known.tense)
    return _unsure(stretches.of_group(year, group.number), why, mark=mark)


def _months(meaning: Months, known: Known) -> Value:
    year = _calendar(meaning.year, known)
    if year.when is None or year.when.first is None:
        return Value("DURATION", f"P{meaning.number}M")
    number = date.fromordinal(year.when.first).year
    first, last = (13 - meaning.number, 12) if meaning.last else (1, meaning.number)
    days = f"{number:04}-{first:02}/{number:04}-{last:02}"
    found = stretches.when(days)
    if meaning.dated:
        return Value("DATE", days, found, inferred=year.inferred, why=year.why)
    return Value("DURATION", f"P{meaning.number}M", found, inferred=year.inferred, why=year.why)


def _same_period(meaning: SamePeriod, known: Known) -> Value:
    """The stretch of months named last, in another year; where none was named, the year."""
    year = _calendar(meaning.year, known)
    named = known.stretch
    if year.when is None or year.when.first is None or named is None:
        return year
    number = date.fromordinal(year.when.first).year
    if named.when is None:
        months = _SO_MANY.fullmatch(named.value)  # "за десять месяцев"
        days = f"{number:04}-01/{number:04}-{int(months[1]):02}" if months else ""
    elif named.when.first is not None and _STRETCH.fullmatch(named.when.edtf):
        apart = number - date.fromordinal(named.when.first).year
        if not apart and meaning.year.year is None:
            apart = -1  # "in June 2020 … in the same period of last year", read a year later
        days = _moved_years(named.when.edtf, apart)
    else:
        days = ""
    if not days:
        return year
    return Value("DATE", days, stretches.when(days), inferred=True, why=year.why)


def _moved_years(edtf: str, by: int) -> str:
    return _YEAR.sub(lambda match: f"{int(match[0]) + by:04}", edtf)


# -- relative -----------------------------------------------------------------


def _base(known: Known, *, from_text: bool) -> date | None:
    """The day that a shift counts from."""
    if from_text and known.before is not None and known.before.when is not None:
        first = known.before.when.first
        if first is not None:
            return date.fromordinal(first)
    return known.anchor


def _shift(shift: Shift, known: Known) -> Value:
    if shift.unit == "WE" and shift.same_period and known.anchor is not None:
        # Early in the week "the weekend" is the one that is over.
        past = known.anchor.isoweekday() <= 4 and known.tense <= 0
        return moving.moved(known.anchor, Shift("WE", -1 if past else 0))
    if shift.same_period and known.quarter is not None:
        year, number = known.quarter
        return stretches.of_group(year + (shift.units if shift.unit == "Y" else 0), number)
    base = _base(known, from_text=shift.from_text)
    if shift.units < 0 and known.anchor is not None and base is not None and base > known.anchor:
        base = known.anchor  # "the previous month" behind a day to come is still a past one
    told = known.evidence if known.evidence is not None and known.evidence.exact else None
    if base is None and shift.unit == "Y" and told is not None and not shift.from_text:
        value = stretches.of_year(told.last.year + shift.units)
        why = say("year-counted-text", words=told.text)
        return _unsure(value, why, mark=True)
    if base is None:
        return Value("DATE", _NO_ANCHOR.get(shift.unit, "XXXX"))
    value = moving.moved(base, shift)
    why = say("counted", day=base)
    return value._replace(inferred=True, why=why)


_NO_ANCHOR = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "WE": "XXXX-WXX-WE",
}


def _weekday(weekday: Weekday, known: Known) -> Value:
    if known.anchor is None:
        return Value("DATE", f"XXXX-WXX-{weekday.number}")
    day = years.weekday_near(weekday.number, known.anchor, which=weekday.which, tense=known.tense)
    if day is None:
        return Value("DATE", f"XXXX-WXX-{weekday.number}")
    why = say("counted", day=known.anchor)
    return stretches.of_day(day)._replace(inferred=True, why=why)


# -- ranges -------------------------------------------------------------------


def _range(meaning: Range, known: Known) -> Value:
    first, last = value_of(meaning.first, known), value_of(meaning.last, known)
    first, last = _in_order(meaning, first, last)
    text = f"{first.value}/{last.value}"
    why = first.why or last.why
    inferred = first.inferred or last.inferred
    if first.when is None or last.when is None:
        return Value("DATE", text, None, inferred=inferred, why=why)
    found = stretches.when(f"{first.when.edtf}/{last.when.edtf}")
    return Value("DATE", text, found, inferred=inferred, why=why)


def _in_order(meaning: Range, first: Value, last: Value) -> tuple[Value, Value]:
    """Both ends without a printed year: the first takes the year that puts it before the last."""
    end, start = meaning.last, meaning.first
    if first.when is None or last.when is None or first.when.first is None:
        return first, last
    if last.when.first is None or first.when.first <= last.when.first:
        far = last.when.first is not None and last.when.first - first.when.first > 300
        if not (far and isinstance(start, Calendar) and start.year is None and start.shift is None):
            return first, last
    year = date.fromordinal(last.when.first or 1).year
    if isinstance(start, Calendar) and isinstance(end, Calendar) and start.month and end.month:
        later = (start.month, start.day or 0) > (end.month, end.day or 0)
        moved = _printed(year - later, start)
        return _unsure(moved, first.why, mark="?" in first.when.edtf), last
    if isinstance(end, Weekday):
        day = date.fromordinal(first.when.first)
        ahead = (end.number - day.isoweekday()) % 7
        return first, stretches.of_day(day + timedelta(ahead))._replace(inferred=True, why=last.why)
    return first, last


# -- what needs no reckoning ---------------------------------------------------


def _digits(meaning: Digits, _known: Known) -> Value:
    return Value("DATE", meaning.digits, stretches.when(meaning.digits.ljust(4, "X")))


def _clock(meaning: Clock, known: Known) -> Value:
    day = known.anchor.isoformat() if known.anchor else "XXXX-XX-XX"
    return Value("TIME", day + meaning.value)


def _timed(meaning: Timed, known: Known) -> Value:
    day = value_of(meaning.day, known)
    return day._replace(type="TIME", value=day.value + meaning.clock)


_READERS: dict[type, Callable[[Any, Known], Value]] = {
    Calendar: _calendar,
    Group: _group,
    Shift: _shift,
    Weekday: _weekday,
    DayOfMonth: _day_of_month,
    NthWeekday: _nth_weekday,
    Range: _range,
    Months: _months,
    SamePeriod: _same_period,
    Holiday: _holiday,
    Digits: _digits,
    Timed: _timed,
    Clock: _clock,
    Reference: lambda meaning, _: Value("DATE", meaning.value),
    Duration: lambda meaning, _: Value("DURATION", meaning.value),
    Repeated: lambda meaning, _: Value("SET", meaning.value),
}
