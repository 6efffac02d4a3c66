"""The year of a day that is printed without one: '23 Sen', 'Monday, 29 June'.

Graded rules; each inferred year comes with its reason as a sentence. Nothing here asks a clock.
"""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.event_words import event_words
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.reasons import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.dates import FoundDate

_LEAD = 800  # characters of the body in which an event of the same days is looked for
_SOON = 45  # days before an event in which news announce it
_SUMMING_UP = 3  # months of a year in which news sum up the year before
_DAY = lazy_pattern(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = lazy_pattern(r"(\d{4})-(\d\d)")
_YEAR = lazy_pattern(r"(\d{4})")
_VERB_LAST = frozenset({"tk", "ky"})  # languages whose verb ends the sentence
_TO_VERB = 60  # characters between a date and the verb that ends its clause
_TERMS = frozenset({"until", "by", "before"})  # modifiers of dates that set a term
_CLAUSE_END = lazy_pattern(r"[,;.(]\s|\d")
# What parts a clause from the one before it: begins with a sign, so that letters are passed over.
_BREAK = lazy_pattern(r"[.;:!?\n,\s](?:(?<=[.;:!?\n])|(?<=,)\s|(?<=\s)[–—-]\s)")
_STOP = lazy_pattern(r"[.;!?\n]")
_OPEN_QUOTES, _CLOSING_QUOTES = "«“„", "»”"


class Inferred(NamedTuple):
    """A year with how sure it is (0..1) and why; `certain` years need no question mark."""

    day: date
    confidence: float
    rule: str
    why: str


class Dated(NamedTuple):
    """An explicit date of the body: the first and last day it can mean, and its words."""

    first: date
    last: date
    words: str
    offset: int
    precision: str  # "day", "month", "part" (a quarter, a half, a season) or "year"
    whole: bool = True  # not only a time since then


def body_dates(text: str, dates: Sequence[FoundDate]) -> list[Dated]:
    """The dates whose year is printed and which tell of something past, quotes left out."""
    return [dated for item, dated in _printed_years(text, dates) if not is_ahead(text, item)]


def days_ahead(text: str, dates: Sequence[FoundDate]) -> list[Dated]:
    """The dates whose year is printed and on which something is announced."""
    return [dated for item, dated in _printed_years(text, dates) if is_ahead(text, item)]


def _printed_years(text: str, dates: Sequence[FoundDate]) -> list[tuple[FoundDate, Dated]]:
    found = []
    for item in dates:
        dated = _dated(item) if item.explicit and item.when is not None else None
        if not dated or is_birth(text, item) or in_short_quotes(text, item.start, item.end):
            continue
        found.append((item, dated))
    return found


def is_birth(text: str, item: FoundDate, start: int = 0, end: int = sys.maxsize) -> bool:
    """Whether the date is somebody's birth: "1965 года рождения", "born in 1965".

    Only the clause within `text[start:end]` is looked at.
    """
    clause = _CLAUSE_END.split(text[max(start, item.start - 50) : item.start])[-1]
    words = clause + text[item.start : min(end, item.end + 14)]
    if event_words().birth.search(words) is not None:
        return True
    if item.language not in _VERB_LAST:
        return False
    born = event_words().born.search(text[item.end : min(end, item.end + _TO_VERB)])
    return born is not None and _CLAUSE_END.search(born.string, 0, born.start()) is None


class Clues(NamedTuple):
    """What tells the year: the dates of the body and where it begins; weekdays are Monday = 0."""

    body: Sequence[Dated]
    begin: int
    weekday: int | None = None  # printed beside the day
    told: int | None = None  # in the first sentences of the news, beside no day
    ahead: Sequence[Dated] = ()  # the days on which the text says that something will happen
    this_year: bool = False  # the text speaks of "this year" too, so a year in digits is another


def infer(month: int, day: int, clues: Clues) -> Inferred | None:
    """The year of `day`.`month` by the surest rule that fits, or None."""
    told = (
        _by_event_near_by(month, day, clues.body, clues.begin)
        or _by_weekday(month, day, clues.weekday, clues.body)
        or _by_event_ahead(month, day, clues.ahead)
        or _by_told_weekday(month, day, clues.told, clues.body)
    )
    newest = _by_newest_date(month, day, clues.body) or (
        None if clues.this_year else _by_newest_year(month, day, clues.body)
    )
    if newest and clues.weekday not in {None, newest.day.weekday()}:
        newest = None  # "Monday, July 7" was no Monday in that year
    return told or newest


def _by_event_near_by(month: int, day: int, body: Sequence[Dated], begin: int) -> Inferred | None:
    for item in body:
        if item.precision != "day" or item.offset > begin + _LEAD:
            continue
        for year in (item.last.year, item.last.year + 1, item.last.year - 1):
            there = _day(year, month, day)
            if there and -14 <= (there - item.last).days <= 45:
                return Inferred(there, 0.9, "year-of-event-near-by", _apart(item, there))
    return None


def _by_event_ahead(month: int, day: int, ahead: Sequence[Dated]) -> Inferred | None:
    """The year of a day shortly before the nearest event that the text announces."""
    for item in sorted(ahead, key=lambda item: item.first):
        for year in (item.first.year, item.first.year - 1):
            there = _day(year, month, day)
            if there and item.precision == "day" and 0 <= (item.first - there).days <= _SOON:
                return Inferred(there, 0.7, "year-of-event-ahead", _apart(item, there))
    return None


def _apart(item: Dated, there: date) -> str:
    days = (there - item.last).days
    if days == 0:
        return say("same-day", words=item.words)
    side = "days-before" if days > 0 else "days-after"
    return say(side, count=abs(days), words=item.words)


def _by_weekday(
    month: int, day: int, weekday: int | None, body: Sequence[Dated]
) -> Inferred | None:
    if weekday is None or not body:
        return None
    exact = [item for item in body if item.precision in {"day", "month"}]
    newest = max(item.first.year for item in exact or body)
    for year, sure in ((newest, 0.85), (newest + 1, 0.6)):
        there = _day(year, month, day)
        if there and there.weekday() == weekday:
            why = say("weekday", year=year, newest=newest)
            return Inferred(there, sure, "year-of-weekday", why)
    return None


def says_this_year(item: FoundDate) -> bool:
    """Such as "this year", "в мае этого года", "быйыл"."""
    return not item.explicit and event_words().this_year.search(item.text) is not None


def _by_told_weekday(
    month: int, day: int, told: int | None, body: Sequence[Dated]
) -> Inferred | None:
    """News tell of a weekday on that day or on the next: 'BISHKEK, February 26 – … on Tuesday'."""
    if told is None or not body:
        return None
    newest = max(body, key=lambda item: item.first)
    first = _first_on_or_after(month, day, newest.first)
    if first is None:
        return None
    for year in (first.year, first.year + 1):
        there = _day(year, month, day)
        if there and (there.weekday() - told) % 7 <= 1:
            why = say("told-weekday", year=year, words=newest.words)
            return Inferred(there, 0.65, "year-of-told-weekday", why)
    return None


def _by_newest_date(month: int, day: int, body: Sequence[Dated]) -> Inferred | None:
    exact = [item for item in body if item.precision in {"day", "month"}]
    if not exact:
        return None
    newest = max(exact, key=lambda item: item.first)
    if any(item.last.year > newest.first.year + 1 for item in body if item not in exact):
        return None  # the day is of the past that the text looks back on
    there = _first_on_or_after(month, day, newest.first)
    if there is None:
        return None
    why = say("first-after", words=newest.words)
    return Inferred(there, 0.6, "first-day-after-newest-date", why)


def _by_newest_year(month: int, day: int, body: Sequence[Dated]) -> Inferred | None:
    years = [item for item in body if item.precision in {"part", "year"}]
    if not years:
        return None
    newest = max(years, key=lambda item: item.last)
    # A whole year is summed up in the first months of the next.
    later = month <= _SUMMING_UP and newest.whole
    there = _day(newest.last.year + later, month, day)
    if there is None:
        return None
    why = say("newest-year", words=newest.words)
    return Inferred(there, 0.35, "newest-year", why)


def _first_on_or_after(month: int, day: int, first: date) -> date | None:
    for year in range(first.year, first.year + 9):
        there = _day(year, month, day)
        if there and there >= first:
            return there
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _dated(item: FoundDate) -> Dated | None:
    """First and last day of the date, where it is a day, a month or a year, or a span of them."""
    if item.when is None or item.when.first is None or item.when.last is None:
        return _open_since(item)
    first, last = date.fromordinal(item.when.first), date.fromordinal(item.when.last)
    point = item.when.edtf.partition("/")[2] or item.when.edtf
    precision = _precision(point)
    if precision is None:
        return None
    since = item.modifier == "from"
    first = first if precision != "day" else last
    return Dated(first, last, item.text, item.start, precision, whole=not since)


def _open_since(item: FoundDate) -> Dated | None:
    """'since 2009' tells of 2009; 'until 2017' of no past day."""
    if item.when is None or item.when.first is None:
        return None
    first = date.fromordinal(item.when.first)
    precision = _precision(item.when.edtf.partition("/")[0])
    if precision is None:
        return None
    return Dated(first, first, item.text, item.start, precision, whole=False)


def _precision(point: str) -> str | None:
    point = point.rstrip("?~%")
    if _DAY.fullmatch(point):
        return "day"
    if _MONTH.fullmatch(point):
        return "month" if int(point[5:7]) <= 12 else "part"
    return "year" if _YEAR.fullmatch(point) else None


def in_short_quotes(text: str, start: int, end: int) -> bool:
    """Whether the date stands in a quoted name: “2021 - International Year of Peace”."""
    if text[max(0, start - 1) : start] == '"' == text[end : end + 1]:
        return True
    before = text[max(0, start - 120) : start]
    after = text[end : end + 120]
    opened = max((before.rfind(sign) for sign in _OPEN_QUOTES), default=-1)
    closed = max((before.rfind(sign) for sign in _CLOSING_QUOTES), default=-1)
    if opened > closed:
        close = min((k for k in (after.find(s) for s in _CLOSING_QUOTES) if k >= 0), default=-1)
        inside = before[opened + 1 :] + after[:close] if close >= 0 else ""
        return close >= 0 and not re.search(r"[.!?]\s", inside) and len(inside.split()) <= 14
    return False


def is_ahead(text: str, item: FoundDate) -> bool:
    """Whether the clause of the date speaks of the future, or sets a term."""
    before = text[max(0, item.start - 90) : item.start]
    clause = _BREAK.split(before)[-1]
    if item.modifier in _TERMS:
        return item.modifier != "until" or event_words().past.search(clause) is None
    if item.language in _VERB_LAST:
        after = text[item.end : item.end + 160]
        clause += " " + _STOP.split(after, 1)[0]
    return event_words().future.search(f"{clause} {item.text}") is not None


def weekday_beside(text: str, start: int, end: int) -> int | None:
    """Monday = 0 … of a weekday's name within a few letters of the date."""
    around = text[max(0, start - 16) : end + 16]
    match = _WEEKDAY.search(around.casefold())
    return _WEEKDAYS[match[1]] if match else None


_NAMES = (
    "monday понедельник дүйшөмбү duşenbe",
    "tuesday вторник шейшемби sişenbe",
    "wednesday среда среду шаршемби çarşenbe",
    "thursday четверг бейшемби penşenbe",
    "friday пятница пятницу жума",
    "saturday суббота субботу ишемби şenbe",
    "sunday воскресенье жекшемби ýekşenbe",
)
_WEEKDAYS = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
_WEEKDAY = lazy_pattern(rf"(?<!\w)({'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})")


def days_between(one: date, other: date) -> int:
    """How many days lie between the two, whichever is first."""
    return abs((one - other) // timedelta(days=1))
