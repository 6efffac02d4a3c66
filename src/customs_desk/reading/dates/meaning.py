"""What date words say before anyone knows the day they were written on.

`scan` makes these, `resolution` turns them into days. A part that is not printed is None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import TypeAlias


class Calendar(NamedTuple):
    """A day, month or year as it is printed.

    `shift` counts years from the anchor's ("last year" is -1) where no year is printed; `which`
    is how a month without a year is pointed at ("last March" -1, "this June" 0); `other` is the
    other way to read a numeric day and month.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    shift: int | None = None
    which: int | None = None
    weekday: int | None = None
    other: tuple[int, int] | None = None
    spoken: int | None = None  # days from the anchor that the words say too ("today, 29 August")
    fiscal: bool = False
    bare: bool = False  # a lone number that looks like a year


class Group(NamedTuple):
    """A season, quarter or half, by EDTF's numbers 21-24, 33-36, 40-41."""

    number: int
    year: int | None = None
    shift: int | None = None
    which: int | None = None  # "last autumn" -1, "this quarter" 0


class Digits(NamedTuple):
    """A decade or a century by its leading digits: "199", "19"."""

    digits: str


class Shift(NamedTuple):
    """So many units from the anchor, or from the date named last in the text.

    `unit` is D, W, M, Y, Q, H (half), E (decade), C (century) or WE (weekend); `exact` says that
    the day counts ("two weeks ago" does not, "yesterday" does).
    """

    unit: str
    units: int
    from_text: bool = False
    same_period: bool = False  # of a quarter, where the text speaks of quarters


class Weekday(NamedTuple):
    """A day of the week; `which` -1 last, 0 this, 1 next, None as the sentence tells."""

    number: int
    which: int | None = None


class DayOfMonth(NamedTuple):
    """Such as "The 12th of last month": the day, and months from the anchor's."""

    day: int
    shift: int


class NthWeekday(NamedTuple):
    """Such as "The last Sunday of May": `nth` counts from 1, -1 is the last."""

    nth: int
    number: int
    month: Calendar


class Holiday(NamedTuple):
    """A feast that newspapers date by: month and day, or the word's own rule in resolution."""

    day: str


class Reference(NamedTuple):
    """Some time now, past or to come: PRESENT_REF, PAST_REF, FUTURE_REF."""

    value: str


class Duration(NamedTuple):
    """A length of time, as TIMEX3 writes it: P2Y, PT4H, PXM."""

    value: str


class Repeated(NamedTuple):
    """Something that comes again: P1D, XXXX-WXX-1."""

    value: str


class Months(NamedTuple):
    """The first or last so many months of a year.

    English TIMEX3 calls them a duration; `dated` ones are the stretch of days itself.
    """

    number: int
    last: bool
    year: Calendar
    dated: bool = False


class SamePeriod(NamedTuple):
    """The months named before, of another year: "the same period of last year"."""

    year: Calendar


class Clock(NamedTuple):
    """A time of day alone: "14:30"."""

    value: str


class Timed(NamedTuple):
    """A day with a time or a part of it: "Tuesday night" is TNI, "9 a.m. Tuesday" T09:00."""

    day: Calendar | Shift | Weekday
    clock: str


class Listed(NamedTuple):
    """Days of one month named one by one, each with its tokens: "3, 10 and 17 June"."""

    days: tuple[tuple[Calendar, int, int], ...]


class Range(NamedTuple):
    """From one date to another."""

    first: Calendar | Group | Shift | Weekday
    last: Calendar | Group | Shift | Weekday


Meaning: TypeAlias = (
    Calendar
    | Group
    | Digits
    | Shift
    | Weekday
    | DayOfMonth
    | NthWeekday
    | Holiday
    | Reference
    | Duration
    | Repeated
    | Months
    | SamePeriod
    | Clock
    | Timed
    | Listed
    | Range
)
