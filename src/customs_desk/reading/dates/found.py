"""What `resolve` gives: each expression with what it means, in the order of the text."""

from __future__ import annotations

import re
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.dates.meaning import (
    Calendar,
    Clock,
    Group,
    Months,
    Range,
    SamePeriod,
    Shift,
    Timed,
)
from customs_desk.reading.dates.resolution import Known, value_of
from customs_desk.reading.dates.scanning import scan
from customs_desk.reading.dates.stretches import Value
from customs_desk.reading.dates.stretches import when as days_of
from customs_desk.reading.dates.years import Evidence
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.when import Precision, When

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.reading.dates.meaning import Meaning
    from customs_desk.reading.dates.phrases import Phrase, Scan


class Timex(NamedTuple):
    """One TIMEX3 expression: half-open code-point offsets, type and value."""

    start: int
    end: int
    type: str
    value: str


class FoundDate(NamedTuple):
    """One expression of a text; `start:end` are its words, in code points.

    `type` and `value` are TIMEX3's. `when` is the time that the words name, None where they name
    no place on a timeline ("recently", "two years"). With `modifier` "from", "until", "by",
    "before" or "after" the words point from there on or up to there: `extent` says so in EDTF.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    when: When | None
    rule: str
    language: str
    explicit: bool  # the year is printed
    inferred: bool  # a part of `when` is not printed but worked out
    why: str  # how, as a sentence; "" where all is printed
    modifier: str = ""
    part: str = ""  # start, mid or end of what is named
    quoted: bool = False
    spoken: bool = False  # "today" or "yesterday" stands beside the printed day
    timexes: tuple[Timex, ...] = ()  # a range is two expressions in TIMEX3

    @property
    def extent(self) -> When | None:
        """`when`, open to one side where a word such as "since" or "until" opens it."""
        if self.when is None or "/" in self.when.edtf or self.when.edtf.startswith("XXXX"):
            return self.when
        if self.modifier == "from":
            return days_of(f"{self.when.edtf}/..")
        if self.modifier == "until":
            return days_of(f"../{self.when.edtf}")
        return self.when


_YEARS = (1000, 9000)
_TO_COME = 2  # the tense of a sentence that surely tells of the future
_BESIDE = 6  # characters between a day and its time: ", at "


def resolve(
    scanned: Scan,
    *,
    anchor: date | None,
    anchor_certain: bool = True,
    telling: Callable[[int], bool] | None = None,
    free: Sequence[FoundDate] = (),
) -> list[FoundDate]:
    """What the expressions mean for a text written on `anchor` (None: nobody knows when).

    A year that hangs on an uncertain anchor, or on another date of the text, carries EDTF's "?".
    `telling` says of an offset whether a date there may tell the year of others. `free` is what
    was resolved without an anchor, if it was: what does not hang on one is taken from it.
    """
    if anchor is not None and not _YEARS[0] <= anchor.year <= _YEARS[1]:
        anchor = None  # a slip of a clock; nothing can be counted from it
    known = Known(
        anchor=anchor,
        certain=anchor_certain,
        before=None,
        evidence=_evidence(scanned, telling) if anchor is None else None,  # else never asked for
        day_first=scanned.day_first is not False,
    )
    found: list[FoundDate] = []
    stretch: Value | None = None
    end = -_BESIDE
    for phrase, before in zip_longest(scanned.phrases, free):
        here = known._replace(tense=phrase.tense) if phrase.tense else known
        if isinstance(phrase.meaning, SamePeriod):
            here = here._replace(stretch=stretch)
        value = value_of(phrase.meaning, here)
        if not phrase.quoted and (value.when is not None or value.type == "DURATION"):
            stretch = value
        if isinstance(phrase.meaning, Clock) and phrase.start - end < _BESIDE:
            value = _on_day(value, phrase.meaning, found[-1])
        end = phrase.end
        same = before is not None and _means(before, value)
        found.append(before if same else _found(scanned.text, phrase, value))
        known = _after(known, phrase, value)
    return found


def _means(found: FoundDate, value: Value) -> bool:
    """Whether an expression found means this value, worked out in the same way."""
    told = (found.type, found.value, found.when, found.inferred, found.why)
    return told == value


def _on_day(value: Value, clock: Clock, before: FoundDate) -> Value:
    """A time of day belongs to the day right before it: "on 21 March at 18:00"."""
    day = before.when
    if before.type != "DATE" or day is None or day.precision is not Precision.DAY:
        return value
    return value._replace(value=before.value + clock.value)


def _after(known: Known, phrase: Phrase, value: Value) -> Known:
    """What is known behind an expression: relative ones hang on what was named before."""
    if value.when is None or value.type != "DATE" or phrase.quoted:
        return known
    if isinstance(phrase.meaning, Shift) and phrase.meaning.unit == "Y":
        return known  # "a year earlier", said twice, is the same year
    if isinstance(phrase.meaning, Group) and 33 <= phrase.meaning.number <= 36 and value.when.first:
        year = date.fromordinal(value.when.first).year
        return known._replace(before=value, quarter=(year, phrase.meaning.number))
    return known._replace(before=value)


def find(text: str, *, anchor: date | None = None) -> list[FoundDate]:
    """Every date, time, duration and repetition in a text in any of our languages."""
    return resolve(scan(text), anchor=anchor)


def _found(text: str, phrase: Phrase, value: Value) -> FoundDate:
    meaning = phrase.meaning
    return FoundDate(
        start=phrase.start,
        end=phrase.end,
        text=text[phrase.start : phrase.end],
        type=value.type,
        value=value.value,
        when=value.when,
        rule=phrase.rule,
        language=phrase.language,
        explicit=_year_printed(meaning),
        inferred=value.inferred,
        why=value.why,
        modifier=phrase.modifier,
        part=phrase.part,
        quoted=phrase.quoted,
        spoken=isinstance(meaning, Calendar) and meaning.spoken is not None,
        timexes=_timexes(phrase, value, text[phrase.start : phrase.end]),
    )


def _timexes(phrase: Phrase, value: Value, words: str) -> tuple[Timex, ...]:
    if isinstance(phrase.meaning, Range) and phrase.pieces:
        ends = value.value.split("/")
        if len(ends) == len(phrase.pieces) == 2:
            return tuple(
                Timex(piece.start, piece.end, value.type, text)
                for piece, text in zip(phrase.pieces, ends, strict=True)
            )
    whole = Timex(phrase.start, phrase.end, value.type, value.value)
    if isinstance(phrase.meaning, Months) and not phrase.meaning.dated:
        return _months_and_year(whole, value, words)
    return (whole,)


def _months_and_year(whole: Timex, value: Value, words: str) -> tuple[Timex, ...]:
    """TIMEX3 sees a length of time, and a year, in 'the first nine months of 1997'."""
    match = _OF_YEAR.search(words)
    if match is None or value.when is None:
        return (whole,)
    start = whole.start + match.start(1)
    first = whole._replace(end=whole.start + match.start())
    return (first, Timex(start, whole.end, "DATE", value.when.edtf[:4]))


_OF_YEAR = lazy_pattern(r"[\s,]+(?:(?:of|in)\s+)*(\d{4}|the year)$", re.IGNORECASE)


def _year_printed(meaning: Meaning) -> bool:
    if isinstance(meaning, Calendar):
        return meaning.year is not None
    if isinstance(meaning, Range):
        return _year_printed(meaning.first) or _year_printed(meaning.last)
    if isinstance(meaning, Timed):
        return _year_printed(meaning.day)
    if isinstance(meaning, (Months, SamePeriod)):
        return meaning.year.year is not None
    return isinstance(meaning, Group) and meaning.year is not None


def _evidence(scanned: Scan, telling: Callable[[int], bool] | None) -> Evidence | None:
    """The newest day or month printed with its year, outside quotation marks.

    One of which the text says that it is to come counts only where there is no other.
    """
    best: Evidence | None = None
    to_come: Evidence | None = None
    for phrase in scanned.phrases:
        if phrase.quoted or phrase.modifier in {"until", "by", "before"}:
            continue
        if telling is not None and not telling(phrase.start):
            continue
        if isinstance(phrase.meaning, Group) or not _year_printed(phrase.meaning):
            continue
        value = value_of(
            phrase.meaning, Known(None, certain=False, before=None, evidence=None, day_first=True)
        )
        days = value.when
        if days is None or days.first is None or days.last is None:
            continue
        precise = days.precision in {Precision.DAY, Precision.MONTH, Precision.RANGE}
        if not precise or days.last - days.first > 300:
            continue
        exact = days.last - days.first < 20
        words = scanned.text[phrase.start : phrase.end]
        made = Evidence(
            date.fromordinal(days.first), date.fromordinal(days.last), words, exact=exact
        )
        if phrase.tense == _TO_COME:
            if to_come is None or made.last > to_come.last:
                to_come = made
        elif best is None or made.last > best.last:
            best = made
    return best or to_come
