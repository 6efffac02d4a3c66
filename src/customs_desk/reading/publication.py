"""When the article appeared: every signal of the page weighed, the best chosen and explained.

Order of trust: the fetching machine's stamp, a labelled line, a line of its own near the title,
the dateline, the sign-off, brackets behind the title, 'today, 29 August'. The clock of a page
(above the title, beside menus and rates) is none of them; nor is the computer's clock.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from customs_desk.article import Basis, Evidence
from customs_desk.reading.layout import BOILERPLATE, Role
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.missing_year import (
    Dated,
    Inferred,
    body_dates,
    days_between,
    infer,
    is_ahead,
    weekday_beside,
)
from customs_desk.reading.months_elsewhere import day_in
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from customs_desk.article import Span
    from customs_desk.reading.dates import FoundDate
    from customs_desk.reading.layout import Layout

_VALUE = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)")
_NO_ARTICLE = frozenset(BOILERPLATE) | {Role.DATE_LINE, Role.DATELINE, Role.SIGNOFF, Role.BYLINE}
_PLACES = {
    "stamp": "the stamp at the head of the file",
    "label": "the line that says when it was published",
    "date-line": "the line near the title",
    "dateline": "the dateline",
    "sign-off": "the sign-off",
    "title-brackets": "the brackets behind the title",
    "today": "the opening words",
    "updated": "the line that says when it was changed",
}


@dataclass(frozen=True, slots=True)
class Publication:
    """What is known of the day; `anchor` is the day that relative dates start from."""

    when: When | None
    bounds: When | None
    basis: Basis
    why: str
    evidence: Evidence | None
    anchor: date | None = None
    anchor_certain: bool = False


@dataclass(frozen=True, slots=True)
class Signal:
    """One printed day that may be the day of publication. `year` is None where not printed."""

    rule: str
    confidence: float
    basis: Basis
    start: int
    end: int
    words: str
    year: int | None
    month: int
    day: int
    shift: int = 0  # days from the printed day to the publication ("Yesterday, 3 May")

    def date_in(self, year: int) -> date | None:
        try:
            return date(year, self.month, self.day) + timedelta(days=self.shift)
        except (ValueError, OverflowError):
            return None

    @property
    def full(self) -> date | None:
        return self.date_in(self.year) if self.year is not None else None


def choose(text: str, layout: Layout, dates: Sequence[FoundDate]) -> Publication:
    """The day of publication, or its bounds, from dates resolved without any anchor."""
    inside = _in_article(layout, dates)
    body = body_dates(text, inside)
    signals = _sensible(_signals(text, layout, dates, body), body)
    if not signals:
        return _unknown(text, layout, inside, body)
    best = signals[0]
    others = [other for other in signals[1:] if other.rule != best.rule or other.full != best.full]
    if best.year is None:
        return _without_year(text, layout, best, others, body)
    return _dated(best, others)


def _dated(best: Signal, others: Sequence[Signal]) -> Publication:
    day = best.full
    if day is None:
        return _nothing()
    confidence, why = best.confidence, f"“{best.words}” in {_PLACES[best.rule]}."
    for other in others:
        if _agree(best, other):
            confidence = max(confidence, 0.98)
            why = f"“{best.words}” in {_PLACES[best.rule]} and “{other.words}” in {_PLACES[other.rule]} agree."
            break
        if other.rule != "today":
            confidence = min(confidence, 0.75)
            why = (
                f"“{best.words}” in {_PLACES[best.rule]}; {_PLACES[other.rule]} says "
                f"“{other.words}” instead."
            )
            break
    evidence = Evidence(best.start, best.end, best.rule, confidence, why)
    return Publication(When.day(day), None, best.basis, why, evidence, day, anchor_certain=True)


def _agree(one: Signal, other: Signal) -> bool:
    if one.full and other.full:
        return days_between(one.full, other.full) <= 1
    return (one.month, one.day) == (other.month, other.day)


def _without_year(
    text: str, layout: Layout, best: Signal, others: Sequence[Signal], body: Sequence[Dated]
) -> Publication:
    helper = next(
        (o for o in others if o.full and (o.month, o.day) == (best.month, best.day)), None
    )
    if helper is not None:
        return _dated(helper, [replace(best, year=helper.year)])
    weekday = weekday_beside(text, best.start, best.end)
    found = infer(best.month, best.day, weekday, body, layout.first_paragraph)
    if found is None:
        value = When.parse(f"XXXX-{best.month:02d}-{best.day:02d}")
        why = f"“{best.words}” in {_PLACES[best.rule]} gives the day; nothing in the text tells the year."
        if best.shift:
            shifted = best.date_in(2001)
            value = When.parse(f"XXXX-{shifted:%m-%d}") if shifted else value
        evidence = Evidence(best.start, best.end, best.rule, min(best.confidence, 0.5), why)
        return Publication(value, None, best.basis, why, evidence)
    day = found.day + timedelta(days=best.shift)
    why = f"“{best.words}” in {_PLACES[best.rule]} gives no year. {found.why}"
    value = When.parse(f"{day.year:04d}?-{day.month:02d}-{day.day:02d}")
    confidence = min(best.confidence, found.confidence)
    evidence = Evidence(best.start, best.end, f"{best.rule}, {found.rule}", confidence, why)
    sure = found.confidence >= 0.5
    return Publication(value, None, Basis.INFERRED_YEAR, why, evidence, day, anchor_certain=sure)


def _nothing() -> Publication:
    why = "The text names no day of publication."
    return Publication(None, None, Basis.NONE, why, None)


def _unknown(
    text: str, layout: Layout, inside: Sequence[FoundDate], body: Sequence[Dated]
) -> Publication:
    """No day is printed: it appeared on or after the latest past day of the text."""
    latest = _latest(text, layout, inside, body)
    if latest is None:
        return _nothing()
    day, words, start, end = latest
    why = (
        f"The text names no day of publication; it tells of “{words}”, "
        f"so it appeared on or after {day.day} {day:%B %Y}."
    )
    evidence = Evidence(start, end, "latest-past-event", 0.3, why)
    if all(item.precision == "year" for item in body):
        why = f"The text names no day of publication; it tells of “{words}”, so it appeared in or after {day.year}."
        return Publication(None, When.parse(f"{day.year:04d}/.."), Basis.NONE, why, evidence)
    bounds = When.parse(f"{day.isoformat()}/..")
    return Publication(None, bounds, Basis.NONE, why, evidence, day, anchor_certain=False)


def _latest(
    text: str, layout: Layout, inside: Sequence[FoundDate], body: Sequence[Dated]
) -> tuple[date, str, int, int] | None:
    """The latest past day of the body, days without a year counted by the newest date."""
    exact = [item for item in body if item.precision in {"day", "month"}]
    known = [
        (item.last if item.precision == "day" else item.first, item.words, item.offset)
        for item in exact
    ]
    if not known:
        years = [(item.first, item.words, item.offset) for item in body]
        known = years
    elif exact:
        known += [
            (there.day, found.text, found.start)
            for found in inside
            if (there := _yearless(text, found, exact)) is not None
        ]
    if not known:
        return None
    day, words, start = max(known)
    return day, words, start, start + len(words)


def _yearless(text: str, found: FoundDate, exact: Sequence[Dated]) -> Inferred | None:
    ends = found.value.rpartition("/")[2] if found.value else ""
    match = _VALUE.match(ends) or _VALUE.match(found.value or "")
    if found.explicit or match is None or is_ahead(text, found):
        return None
    return infer(int(match[2]), int(match[3]), None, [e for e in exact if e.precision], -10_000)


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


def _sensible(signals: list[Signal], body: Sequence[Dated]) -> list[Signal]:
    """The signals without those that lie years off all the body's dates, where others do not."""
    if not body:
        return signals
    newest = max(item.first for item in body)
    near = [s for s in signals if s.full is None or -400 <= (s.full - newest).days <= 800]
    return near or signals


def _signals(
    text: str, layout: Layout, dates: Sequence[FoundDate], body: Sequence[Dated]
) -> list[Signal]:
    """All signals, the most trusted first."""
    signals: list[Signal] = []
    if layout.stamp:
        signals += _from_block(text, layout.stamp, dates, "stamp", 0.95, Basis.HEADER, body)
    titles = [block.end for block in layout.having(Role.TITLE)]
    for block in layout.having(Role.DATE_LINE, Role.HEAD_DATE):
        rule, confidence = _line_rule(text, block, titles)
        signals += _from_block(
            text, (block.start, block.end), dates, rule, confidence, Basis.HEADER, body
        )
    if layout.dateline and layout.dateline.date:
        signals += _from_block(
            text, layout.dateline.date, dates, "dateline", 0.88, Basis.DATELINE, body
        )
    for block in layout.having(Role.SIGNOFF):
        signals += _from_block(
            text, (block.start, block.end), dates, "sign-off", 0.9, Basis.SIGNOFF, body
        )
    signals += _from_opening(text, layout, dates, body)
    order = [
        "stamp",
        "label",
        "date-line",
        "dateline",
        "sign-off",
        "title-brackets",
        "updated",
        "today",
    ]
    return sorted(signals, key=lambda signal: order.index(signal.rule))


def _line_rule(text: str, block: Span, titles: Iterable[int]) -> tuple[str, float]:
    line = folded(text[block.start : block.end])
    if phrases().updated.match(line):
        return "updated", 0.7
    if phrases().published.match(line):
        return "label", 0.93
    if text[block.start : block.end].lstrip()[:1] in "([" and block.start in titles:
        return "title-brackets", 0.85
    return "date-line", 0.9


def _from_block(
    text: str,
    span: tuple[int, int],
    dates: Sequence[FoundDate],
    rule: str,
    confidence: float,
    basis: Basis,
    body: Sequence[Dated],
) -> list[Signal]:
    """The first day that is printed within the stretch, as a signal."""
    start, end = span
    numeric = _NUMERIC.search(text, start, end)
    if numeric:
        read = _numeric(numeric, body)
        if read:
            return [
                Signal(
                    rule,
                    confidence,
                    basis,
                    *numeric.span(),
                    numeric[0],
                    read.year,
                    read.month,
                    read.day,
                )
            ]
    for item in dates:
        if item.end <= start or item.start >= end:
            continue
        match = _VALUE.match(item.value or "")
        if match:
            year = None if match[1] == "XXXX" or not item.explicit else int(match[1])
            first, last = max(item.start, start), min(item.end, end)
            month, day = int(match[2]), int(match[3])
            return [
                Signal(rule, confidence, basis, first, last, text[first:last], year, month, day)
            ]
    other = day_in(text, start, end)
    if other is None:
        return []
    first, last, found = other
    return [
        Signal(
            rule,
            confidence,
            basis,
            first,
            last,
            text[first:last],
            found.year,
            found.month,
            found.day,
        )
    ]


def _numeric(match: re.Match[str], body: Sequence[Dated]) -> date | None:
    """Day first, unless only the month first agrees with the days the body tells of."""
    one, two, year = int(match[1]), int(match[2]), int(match[3])
    day_first, month_first = _real(year, two, one), _real(year, one, two)
    if day_first is None or month_first is None or one == two:
        return day_first or month_first
    days = [item.last for item in body if item.precision == "day"]
    if days and not _shortly_after(day_first, days) and _shortly_after(month_first, days):
        return month_first
    return day_first


def _shortly_after(day: date, events: Sequence[date]) -> bool:
    return any(-1 <= (day - event).days <= 21 for event in events)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_opening(
    text: str, layout: Layout, dates: Sequence[FoundDate], body: Sequence[Dated]
) -> list[Signal]:
    """'Today, 29 August, …' or 'Yesterday, 3 May, …' in the first lines of the text."""
    begin = layout.first_paragraph
    for item in dates:
        if not begin <= item.start <= begin + 700:
            continue
        match = _VALUE.match(item.value or "")
        if match is None:
            continue
        around = text[max(begin, item.start - 14) : item.end]
        today, yesterday = phrases().today.search(around), phrases().yesterday.search(around)
        if not today and not yesterday:
            continue
        year = None if match[1] == "XXXX" or not item.explicit else int(match[1])
        shift = 0 if today else 1
        confidence = 0.7 if today else 0.6
        start = item.start - len(around) + len(item.text) + (today or yesterday).start()  # type: ignore[union-attr]
        start = min(start, item.start)
        return [
            Signal(
                "today",
                confidence,
                Basis.DATELINE,
                start,
                item.end,
                text[start : item.end],
                year,
                int(match[2]),
                int(match[3]),
                shift,
            )
        ]
    return []


def given(published: When) -> Publication:
    """A day that a person named: nothing is weighed against it."""
    anchor = date.fromordinal(published.last) if published.last else None
    why = "The day was given by a person."
    return Publication(
        published, None, Basis.HEADER, why, None, anchor, anchor_certain=anchor is not None
    )
