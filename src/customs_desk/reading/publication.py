"""When the article appeared: every signal of the page weighed, the best chosen and explained.

Order of trust: the fetching machine's stamp, a labelled line, a line of its own near the title,
the dateline, the sign-off, brackets behind the title, 'today, 29 August'. The clock of a page
(above the title, beside menus and rates) is none of them; nor is the computer's clock.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.article import Basis, Evidence
from customs_desk.reading.layout import BOILERPLATE, Role
from customs_desk.reading.missing_year import (
    Clues,
    Dated,
    body_dates,
    days_ahead,
    days_between,
    infer,
    is_ahead,
    says_this_year,
    weekday_beside,
)
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.reading.signals import VALUE, Signal, find_signals
from customs_desk.reasons import place, say
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.dates import FoundDate
    from customs_desk.reading.layout import Layout

_LEAP = 2000  # a year that has all days
_NEAR = 10  # days before its publication of which news tell the weekday
_OPENING = 500  # characters of the text in which news say on which weekday they happened
_MONTH = lazy_pattern(r"\d{4}-(?:0[1-9]|1[0-2])")
_WEEKDAY = lazy_pattern(r"XXXX-WXX-[1-7]")
_NO_ARTICLE = frozenset(BOILERPLATE) | {Role.DATE_LINE, Role.DATELINE, Role.SIGNOFF, Role.BYLINE}


class Publication(NamedTuple):
    """What is known of the day; `anchor` is the day that relative dates start from."""

    when: When | None
    bounds: When | None
    basis: Basis
    why: str
    evidence: Evidence | None
    anchor: date | None = None
    anchor_certain: bool = False


def choose(
    text: str, layout: Layout, dates: Sequence[FoundDate], *, stated: str = ""
) -> Publication:
    """The day of publication, or its bounds, from dates resolved without any anchor.

    `stated` is the day that the file's own metadata gives, "" where it gives none.
    """
    inside = _in_article(layout, dates)
    body = body_dates(text, inside)
    signals = find_signals(text, layout, dates, body, stated)
    if not signals:
        return _of_month(text, layout) or _unknown(text, inside, body)
    best = signals[0]
    others = [other for other in signals[1:] if other.rule != best.rule or other.full != best.full]
    if best.year is None:
        beside = weekday_beside(text, best.start, best.end)
        if beside is None:
            beside = _weekday_by_near_day(text, inside, best)
        told = _told_weekday(layout, dates)
        this_year = any(map(says_this_year, inside))
        clues = Clues(
            body, layout.first_paragraph, beside, told, days_ahead(text, inside), this_year
        )
        return _without_year(best, others, clues)
    return _dated(best, others)


def _of_month(text: str, layout: Layout) -> Publication | None:
    """The month of a stamp without a day; what relative dates start from is its last day."""
    month = _MONTH.fullmatch(text, *layout.stamp) if layout.stamp else None
    when = When.parse(month[0]) if month else None
    if month is None or when is None or when.last is None:
        return None
    why = say("printed", place=place("stamp", month[0]))
    evidence = Evidence(*month.span(), "stamp", 0.9, why)
    return Publication(when, None, Basis.HEADER, why, evidence, date.fromordinal(when.last))


def _dated(best: Signal, others: Sequence[Signal]) -> Publication:
    day = best.full
    if day is None:
        return _nothing()
    confidence, why = best.confidence, say("printed", place=_said(best))
    for other in others:
        if _agree(best, other):
            confidence = max(confidence, 0.98)
            why = say("agree", place=_said(best), other=_said(other))
            break
        if other.rule not in {"today", "updated"}:
            confidence = min(confidence, 0.75)
            why = say("disagree", place=_said(best), other=_said(other))
            break
    evidence = Evidence(best.start, best.end, best.rule, confidence, why)
    return Publication(When.day(day), None, best.basis, why, evidence, day, anchor_certain=True)


def _said(signal: Signal) -> str:
    return place(signal.rule, signal.words)


def _agree(one: Signal, other: Signal) -> bool:
    if one.full and other.full:
        return days_between(one.full, other.full) <= 1
    return (one.month, one.day) == (other.month, other.day)


def _without_year(best: Signal, others: Sequence[Signal], clues: Clues) -> Publication:
    helper = next(
        (o for o in others if o.full and (o.month, o.day) == (best.month, best.day)), None
    )
    if helper is not None:
        return _dated(helper, [best._replace(year=helper.year)])
    found = infer(best.month, best.day, clues)
    if found is None:
        value = When.parse(f"XXXX-{best.month:02d}-{best.day:02d}")
        why = say("unknown-year", place=_said(best))
        if best.shift:
            shifted = best.date_in(2001)
            value = When.parse(f"XXXX-{shifted:%m-%d}") if shifted else value
        evidence = Evidence(best.start, best.end, best.rule, min(best.confidence, 0.5), why)
        return Publication(value, None, best.basis, why, evidence)
    day = found.day + timedelta(days=best.shift)
    why = say("no-year", place=_said(best), reason=found.why)
    value = When.parse(f"{day.year:04d}?-{day.month:02d}-{day.day:02d}")
    confidence = min(best.confidence, found.confidence)
    evidence = Evidence(best.start, best.end, f"{best.rule}, {found.rule}", confidence, why)
    sure = found.confidence >= 0.5
    return Publication(value, None, Basis.INFERRED_YEAR, why, evidence, day, anchor_certain=sure)


def _weekday_by_near_day(text: str, dates: Sequence[FoundDate], signal: Signal) -> int | None:
    """The signal's weekday, counted from a weekday that stands beside a day near it in the text.

    So "Monday, 8 November" in a text of 9 November: every year has the same days between them.
    """
    of_signal = signal.date_in(_LEAP)
    for item in dates:
        match = VALUE.fullmatch(item.value or "")
        weekday = weekday_beside(text, item.start, item.end) if match else None
        if match is None or weekday is None or item.explicit or of_signal is None:
            continue
        days = (of_signal - date(_LEAP, int(match[2]), int(match[3]))).days
        if 0 <= days <= _NEAR:
            return (weekday + days) % 7
    return None


def _told_weekday(layout: Layout, dates: Sequence[FoundDate]) -> int | None:
    """Monday = 0 … of the only weekday that the first sentences name without a day beside it."""
    begin = layout.first_paragraph
    found = {
        int(item.value[9])
        for item in dates
        if begin <= item.start < begin + _OPENING and _WEEKDAY.match(item.value or "")
    }
    return found.pop() - 1 if len(found) == 1 else None


def _nothing() -> Publication:
    why = say("no-day")
    return Publication(None, None, Basis.NONE, why, None)


def _unknown(text: str, inside: Sequence[FoundDate], body: Sequence[Dated]) -> Publication:
    """No day is printed: it appeared on or after the latest past day of the text."""
    latest = _latest(text, inside, body)
    if latest is None:
        return _nothing()
    day, words, start, end = latest
    only_year = not any(sign.isdigit() for sign in words.replace(str(day.year), ""))
    only_year = only_year and all(item.precision in {"part", "year"} for item in body)
    if only_year:
        why = say("in-or-after", words=words, year=day.year)
    else:
        why = say("on-or-after", words=words, day=day)
    evidence = Evidence(start, end, "latest-past-event", 0.3, why)
    if only_year:
        return Publication(None, When.parse(f"{day.year:04d}/.."), Basis.NONE, why, evidence)
    bounds = When.parse(f"{day.isoformat()}/..")
    # A month that is over tells little of the day on which it is spoken of.
    months = [item.words for item in body if item.precision == "month"]
    anchor = None if words in months else day
    return Publication(None, bounds, Basis.NONE, why, evidence, anchor, anchor_certain=False)


def _latest(
    text: str, inside: Sequence[FoundDate], body: Sequence[Dated]
) -> tuple[date, str, int, int] | None:
    """The latest past day of the body, days without a year counted by the newest date."""
    exact = [item for item in body if item.precision in {"day", "month"}]
    known = [
        (item.last if item.precision == "day" else item.first, item.words, item.offset)
        for item in exact
    ]
    known += [
        (there, found.text, found.start)
        for found in inside
        if (there := _yearless(text, found, exact or body, by_weekday=not exact)) is not None
    ]
    known += [
        (item.first, item.words, item.offset)
        for item in body
        if not known or item.precision == "part"
    ]
    if not known:
        return None
    day, words, start = max(known)
    return day, words, start, start + len(words)


def _yearless(
    text: str, found: FoundDate, known: Sequence[Dated], *, by_weekday: bool
) -> date | None:
    """The day of a date without a year, as the text's other dates tell it.

    Where only years are known (`by_weekday`), its weekday must agree with one of them.
    """
    if found.explicit or is_ahead(text, found):
        return None
    match = VALUE.match((found.value or "").rpartition("/")[2])
    if match is None:
        return None
    if not by_weekday:
        last = found.when.last if found.when else None
        return date.fromordinal(last) if last else None
    weekday = weekday_beside(text, found.start, found.end)
    there = infer(int(match[2]), int(match[3]), Clues(known, -10_000, weekday))
    return (
        there.day if there and there.rule == "year-of-weekday" and there.confidence > 0.8 else None
    )


def _in_article(layout: Layout, dates: Sequence[FoundDate]) -> list[FoundDate]:
    """The dates in the article's own paragraphs."""
    spans = [block for block in layout.blocks if block.role not in _NO_ARTICLE]
    found, k = [], 0
    for item in sorted(dates, key=lambda d: d.start):
        while k < len(spans) and spans[k].end <= item.start:
            k += 1
        if k < len(spans) and spans[k].start <= item.start:
            found.append(item)
    return found


def given(published: When) -> Publication:
    """A day that a person named: nothing is weighed against it."""
    anchor = date.fromordinal(published.last) if published.last else None
    why = say("by-person")
    return Publication(
        published, None, Basis.HEADER, why, None, anchor, anchor_certain=anchor is not None
    )
