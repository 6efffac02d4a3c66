"""The signals of the day of publication: where on the page a day is printed, and which."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.article import Basis
from customs_desk.reading.layout import Role
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.months_elsewhere import day_in, month_named
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from customs_desk.article import Span
    from customs_desk.reading.dates import FoundDate
    from customs_desk.reading.layout import Layout
    from customs_desk.reading.missing_year import Dated

VALUE = lazy_pattern(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_NUMERIC = lazy_pattern(
    r"(?:(?<!\d)|(?<=\d\d:\d\d))(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)"
)
# "28 Апрель (Чын куран) 2025": the month's other name stands between
_LATE_YEAR = lazy_pattern(r"(?:\s*\([^()\d]{3,20}\)\s*,?\s*|[ \t]*\n\s*)((?:19|20)\d\d)(?!\d)")
# "05.10.2023, 11:00" or "10.03.2024 | 13:24 |" at the head of a line, even of the text itself
_CLOCKED = lazy_pattern(
    r"^[ \t]*((\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d))\s*[,|–—-]?\s*\d{1,2}:\d\d", re.MULTILINE
)
# A calendar leaf above the title: "02", "Июнь", "2022" on three lines
_LEAF = lazy_pattern(
    r"^[ \t]*(\d{1,2})\s*\n\s*([^\W\d_]{3,10})\.?\s*\n\s*((?:19|20)\d\d)[ \t]*$", re.MULTILINE
)
# "КР Өкмөтүнүн 2019-жылдын 5-декабрындагы № 662 токтому": the day of a law, not of the page
_OF_A_LAW = lazy_pattern(r"\w\s{0,3}(?:№|No\.)\s?\d")
# The rules in the order of trust, with how sure each is alone and what it is read from.
_TRUST: dict[str, tuple[float, Basis]] = {
    "page-metadata": (0.95, Basis.HEADER),
    "stamp": (0.95, Basis.HEADER),
    "label": (0.93, Basis.HEADER),
    "date-line": (0.9, Basis.HEADER),
    "dateline": (0.88, Basis.DATELINE),
    "sign-off": (0.9, Basis.SIGNOFF),
    "title-brackets": (0.85, Basis.HEADER),
    "updated": (0.7, Basis.HEADER),
    "today": (0.7, Basis.DATELINE),
}
_ORDER = list(_TRUST)


class Signal(NamedTuple):
    """One printed day that may be the day of publication. `year` is None where not printed."""

    rule: str
    start: int
    end: int
    words: str
    year: int | None
    month: int
    day: int
    shift: int = 0  # days from the printed day to the publication ("Yesterday, 3 May")

    @property
    def confidence(self) -> float:
        return _TRUST[self.rule][0] - (0.1 if self.shift else 0.0)

    @property
    def basis(self) -> Basis:
        return _TRUST[self.rule][1]

    def date_in(self, year: int) -> date | None:
        try:
            return date(year, self.month, self.day) + timedelta(days=self.shift)
        except (ValueError, OverflowError):
            return None

    @property
    def full(self) -> date | None:
        return self.date_in(self.year) if self.year is not None else None


def find_signals(
    text: str, layout: Layout, dates: Sequence[FoundDate], body: Sequence[Dated], stated: str = ""
) -> list[Signal]:
    """All signals, the most trusted first; those years off the body's dates are left out.

    `stated` is the day that the file's own metadata gives, as ISO 8601.
    """
    titles = {block.end for block in layout.having(Role.TITLE)}
    places: list[tuple[str, tuple[int, int]]] = []
    if layout.stamp:
        places.append(("stamp", layout.stamp))
    places += [
        (_line_rule(text, block, titles), (block.start, block.end))
        for block in layout.having(Role.DATE_LINE, Role.HEAD_DATE)
    ]
    places += [
        ("label", span)
        for block in layout.having(Role.TAGS, Role.VIEWS, Role.MENU, Role.BYLINE)
        if (span := _labelled(text, block)) is not None
    ]
    if layout.dateline and layout.dateline.date:
        places.append(("dateline", layout.dateline.date))
    places += [("sign-off", (block.start, block.end)) for block in layout.having(Role.SIGNOFF)]
    found = [_printed(text, span, dates, rule, body) for rule, span in places]
    found += [_from_leaf(text, layout), _from_opening(text, layout, dates)]
    if not any(signal and signal.rule in {"date-line", "label"} for signal in found):
        found.append(_from_clock(text, layout, body))
    match = VALUE.match(stated) if stated[:4].isdigit() else None
    if match and _real(int(match[1]), int(match[2]), int(match[3])):
        found.append(
            Signal("page-metadata", 0, 0, stated, int(match[1]), int(match[2]), int(match[3]))
        )
    signals = [signal for signal in found if signal is not None]
    signals += _under_pictures(text, layout, dates, signals)
    return _sensible(sorted(signals, key=lambda signal: _ORDER.index(signal.rule)), body)


def _under_pictures(
    text: str, layout: Layout, dates: Sequence[FoundDate], signals: Sequence[Signal]
) -> list[Signal]:
    """The days under pictures that give the year of a day that is printed without one."""
    days = {(signal.month, signal.day) for signal in signals if signal.year is None}
    blocks = layout.having(Role.CAPTION) if days else []
    found = [_printed(text, (b.start, b.end), dates, "date-line", ()) for b in blocks]
    return [f for f in found if f and f.year and (f.month, f.day) in days]


def _labelled(text: str, block: Span) -> tuple[int, int] | None:
    """The full date that follows a label within another line: 'Добавил: admin (05.06.2013)'."""
    line = text[block.start : block.end]
    if len(line) > 200 or _NUMERIC.search(line) is None:
        return None
    for match in phrases().published.finditer(line.casefold()):
        numeric = _NUMERIC.search(line, match.end(), match.end() + 40)
        if numeric:
            return block.start + numeric.start(), block.start + numeric.end()
    return None


def _line_rule(text: str, block: Span, titles: Container[int]) -> str:
    line = folded(text[block.start : block.end])
    if phrases().updated.match(line):
        return "updated"
    if phrases().published.match(line):
        return "label"
    bracketed = text[block.start : block.end].lstrip()[:1] in {"(", "["}
    return "title-brackets" if bracketed and block.start in titles else "date-line"


def _printed(
    text: str,
    span: tuple[int, int],
    dates: Sequence[FoundDate],
    rule: str,
    body: Sequence[Dated],
) -> Signal | None:
    """The first day that is printed within the stretch, as a signal."""
    start, end = span
    if _OF_A_LAW.search(text, start, end):
        return None
    numeric = _NUMERIC.search(text, start, end)
    read = (_with_weekday(numeric, dates) or _numeric(numeric, body)) if numeric else None
    if numeric and read:
        return Signal(rule, *numeric.span(), numeric[0], read.year, read.month, read.day)
    for item in dates:
        match = VALUE.match(item.value or "") if start < item.end and item.start < end else None
        if match and "/" not in item.value:  # "Baku, 12-13 April 2012" is when a meeting was held
            first, last = max(item.start, start), min(item.end, end)
            year, month, day = _parts(item, match)
            late = _LATE_YEAR.match(text, item.end, end) if year is None else None
            if late:
                year, last = int(late[1]), late.end()
            return Signal(rule, first, last, text[first:last], year, month, day)
    other = day_in(text, start, end)
    if other is None:
        return None
    first, last, found = other
    return Signal(rule, first, last, text[first:last], found.year, found.month, found.day)


def _with_weekday(numeric: re.Match[str], dates: Sequence[FoundDate]) -> date | None:
    """The day as its weekday tells it: 'Mon, 05/06/2024' is 6 May."""
    start, end = numeric.span()
    for item in dates:
        match = VALUE.fullmatch(item.value or "") if item.start < start < end <= item.end else None
        if match and match[1] != "XXXX":
            return _real(int(match[1]), int(match[2]), int(match[3]))
    return None


def _parts(item: FoundDate, match: re.Match[str]) -> tuple[int | None, int, int]:
    year = None if match[1] == "XXXX" or not item.explicit else int(match[1])
    return year, int(match[2]), int(match[3])


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


def _from_leaf(text: str, layout: Layout) -> Signal | None:
    match = _LEAF.search(text, 0, min(layout.first_paragraph, 1000))
    month = month_named(match[2]) if match else None
    if match is None or month is None or _real(int(match[3]), month, int(match[1])) is None:
        return None
    words = " ".join(match[0].split())
    return Signal("date-line", *match.span(), words, int(match[3]), month, int(match[1]))


def _from_clock(text: str, layout: Layout, body: Sequence[Dated]) -> Signal | None:
    begin = layout.first_paragraph
    start = text.rfind("\n", 0, begin) + 1
    match = _CLOCKED.match(text, start)
    numeric = _NUMERIC.match(text, match.start(1)) if match else None
    read = _numeric(numeric, [item for item in body if item.offset != begin]) if numeric else None
    if numeric is None or read is None:
        return None
    return Signal("date-line", *numeric.span(), numeric[0], read.year, read.month, read.day)


def _from_opening(text: str, layout: Layout, dates: Sequence[FoundDate]) -> Signal | None:
    """'Today, 29 August, …' or 'Yesterday, 3 May, …' in the first lines of the text."""
    begin = layout.first_paragraph
    for item in dates:
        match = VALUE.match(item.value or "") if begin <= item.start <= begin + 700 else None
        if match is None:
            continue
        low = max(begin, item.start - 14)
        word = phrases().today.search(text, low, item.end)
        shift = 0 if word else 1
        word = word or phrases().yesterday.search(text, low, item.end)
        if word is not None:
            start = min(word.start(), item.start)
            year, month, day = _parts(item, match)
            words = text[start : item.end]
            return Signal("today", start, item.end, words, year, month, day, shift)
    return None


def _sensible(signals: list[Signal], body: Sequence[Dated]) -> list[Signal]:
    """The signals without those that lie years off all the body's dates, where others do not."""
    if not body:
        return signals
    newest = max(item.first for item in body)
    days = {(s.month, s.day) for s in signals if s.full is None}
    near = [
        s
        for s in signals
        if s.full is None
        or -400 <= (s.full - newest).days <= 800
        or ((s.month, s.day) in days and s.full >= newest)
    ]
    return near if any(s.full for s in near) else signals
