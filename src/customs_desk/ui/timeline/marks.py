"""The marks of the timeline in two lanes, counted and found by day quickly. Knows no widget.

A mark of a year is found on each day of that year: it is as long as what it means. Counting takes
two bisections, so a million marks are painted as fast as a hundred.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import compress
from operator import not_, sub
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.archive import OPEN_FIRST, OPEN_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from customs_desk.archive import Marks

PUBLISHED, EVENTS = 0, 1
LANES = (PUBLISHED, EVENTS)
_EXACT = 5  # bits: spans of up to 31 days count as precise when bars are drawn
_OPEN = 19  # bits: no span that is closed on both sides is so long


class Item(NamedTuple):
    """One mark, named by its lane and its place there."""

    lane: int
    place: int


class Lane:
    """The marks of one lane, sorted by the day on which they begin."""

    def __init__(self, columns: tuple[array[int], ...], kinds: tuple[str, ...]) -> None:
        self.article, self.event, self.first, self.last, self.kind = columns
        self.kinds = kinds
        self._some_open = bool(self.first) and self.first[0] == OPEN_FIRST
        if self._some_open:
            self._sort()
        spans = bytes(map(int.bit_length, map(sub, self.last, self.first)))
        self._begins = self.first
        if self._some_open:
            self._begins = array("q", map(self._known_first, range(len(spans))))
        self._classes = {bits: self._group(spans, bits) for bits in sorted(set(spans))}
        self._exact = self._ends(spans, 0, _EXACT)
        self._coarse = self._ends(spans, _EXACT + 1, 255)
        self._articles = self.article.tobytes()

    def __len__(self) -> int:
        return len(self.first)

    def _sort(self) -> None:
        """Marks that are open at their beginning stand where they end."""
        order = sorted(range(len(self.first)), key=self._known_first)
        for name in ("article", "event", "first", "last", "kind"):
            column = getattr(self, name)
            setattr(self, name, array("q", [column[index] for index in order]))

    def _known_first(self, index: int) -> int:
        first = self.first[index]
        return first if first != OPEN_FIRST else self.last[index]

    def _known_last(self, index: int) -> int:
        last = self.last[index]
        return last if last != OPEN_LAST else self.first[index]

    def _group(self, spans: bytes, bits: int) -> tuple[array[int], array[int]]:
        """The marks of one length of span (in bits): their places and the days they begin."""
        chosen = _selector(spans, bits, bits)
        places = array("q", compress(range(len(spans)), chosen))
        return places, array("q", compress(self._begins, chosen))

    def _ends(self, spans: bytes, least: int, most: int) -> tuple[array[int], array[int]]:
        """Sorted first and last days of marks of these lengths; open ones count as points."""
        closed = _selector(spans, least, min(most, _OPEN - 1))
        firsts = list(compress(self.first, closed))
        lasts = list(compress(self.last, closed))
        if most >= _OPEN:
            opened = list(compress(range(len(spans)), _selector(spans, _OPEN, 255)))
            firsts += map(self._known_first, opened)
            lasts += map(self._known_last, opened)
        return array("q", sorted(firsts)), array("q", sorted(lasts))

    # Questions

    def is_open(self, index: int) -> tuple[bool, bool]:
        """Whether a mark has no beginning, and whether it has no end."""
        return self.first[index] == OPEN_FIRST, self.last[index] == OPEN_LAST

    def days(self, index: int) -> tuple[int, int]:
        """First and last day, as far as they are known."""
        return self._known_first(index), self._known_last(index)

    def begin(self, index: int) -> int:
        """The day a mark is sorted by."""
        return self._begins[index]

    def counts(self, first: float, last: float) -> tuple[int, int]:
        """How many marks lie on these days or over them: precise ones, and long ones."""
        return _over(self._exact, first, last), _over(self._coarse, first, last)

    def count(self, first: float, last: float) -> int:
        return sum(self.counts(first, last))

    def bars(self, edges: Sequence[int]) -> list[tuple[int, int]]:
        """`counts` of each stretch of days between two neighbouring edges."""
        pairs = []
        for firsts, lasts in (self._exact, self._coarse):
            begun = [bisect_left(firsts, edge) for edge in edges]
            over = [bisect_left(lasts, edge) for edge in edges]
            pairs.append(map(sub, begun[1:], over[:-1]))
        return list(zip(*pairs, strict=True))

    def within(self, first: float, last: float, *, fade: float, coarse: bool = True) -> list[int]:
        """The places of the marks on or over these days; open ones reach `fade` days.

        Without `coarse` only those that are known to a month or closer.
        """
        found: list[int] = []
        for bits, (places, begins) in self._classes.items():
            if bits > _EXACT and not coarse:
                continue
            reach = fade if bits >= _OPEN else float(1 << bits)
            low = bisect_left(begins, first - reach)
            ahead = fade if bits >= _OPEN else 0.0
            chosen = places[low : bisect_right(begins, last + ahead)]
            if bits >= _OPEN:
                found.extend(chosen)
            else:
                found.extend(index for index in chosen if self.last[index] >= first)
        return sorted(found)

    def of_article(self, article: int) -> Iterator[int]:
        """The places of one article's marks."""
        # Looking for bytes is thirty times faster than comparing the numbers of an array.
        wanted, width = article.to_bytes(8, sys.byteorder), self.article.itemsize
        place = self._articles.find(wanted)
        while place >= 0:
            if place % width == 0:
                yield place // width
            place = self._articles.find(wanted, place + 1)

    def beside(self, day: int, by: int, *, same_day: bool) -> int | None:
        """The nearest mark after (1) or before (-1) a day; one of the day itself if allowed."""
        if by > 0:
            place = (bisect_left if same_day else bisect_right)(self._begins, day)
        else:
            place = (bisect_right if same_day else bisect_left)(self._begins, day) - 1
        return place if 0 <= place < len(self) else None


def _selector(spans: bytes, least: int, most: int) -> bytes:
    """1 for each mark whose span has so many bits, else 0."""
    return spans.translate(bytes(least <= bits <= most for bits in range(256)))


def _over(ends: tuple[array[int], array[int]], first: float, last: float) -> int:
    firsts, lasts = ends
    return bisect_right(firsts, last) - bisect_left(lasts, first)


@dataclass(frozen=True, slots=True)
class Dated:
    """Everything on the timeline: the lanes and the days between which it all lies."""

    lanes: tuple[Lane, Lane]
    first: int
    last: int

    @classmethod
    def of(cls, marks: Marks) -> Dated:
        """Made on the reader thread; takes about a second for a million marks."""
        columns = (marks.article, marks.event, marks.first, marks.last, marks.kind)
        events = tuple(array("q", compress(column, marks.event)) for column in columns)
        own = bytes(map(not_, marks.event))
        published = tuple(array("q", compress(column, own)) for column in columns)
        lanes = (Lane(published, marks.kinds), Lane(events, marks.kinds))
        firsts = [lane.begin(0) for lane in lanes if len(lane)]
        lasts = [ends[-1] for lane in lanes for _, ends in (lane._exact, lane._coarse) if ends]  # noqa: SLF001 -- of this module
        return cls(lanes, min(firsts, default=0), max(lasts, default=0))

    def __bool__(self) -> bool:
        published, events = self.lanes
        return len(published) + len(events) > 0

    def begin(self, item: Item) -> int:
        return self.lanes[item.lane].begin(item.place)

    def article(self, item: Item) -> int:
        return self.lanes[item.lane].article[item.place]

    def event(self, item: Item) -> int:
        """The event's id; 0 for the publication of an article."""
        return self.lanes[item.lane].event[item.place]

    def count(self, first: float, last: float) -> int:
        return sum(lane.count(first, last) for lane in self.lanes)

    def step(self, item: Item, by: int) -> Item | None:
        """The next (1) or previous (-1) item in time, in either lane."""
        candidates = []
        for number, lane in enumerate(self.lanes):
            found: int | None = item.place + by
            if number != item.lane:
                # On the same day publications come before events.
                same_day = (number > item.lane) == (by > 0)
                found = lane.beside(self.begin(item), by, same_day=same_day)
            if found is not None and 0 <= found < len(lane):
                candidates.append((lane.begin(found), number, found))
        if not candidates:
            return None
        _day, number, index = min(candidates) if by > 0 else max(candidates)
        return Item(number, index)

    def edge(self, *, last: bool) -> Item | None:
        """The first or the last item of all."""
        ends = [
            (lane.begin(len(lane) - 1 if last else 0), number, len(lane) - 1 if last else 0)
            for number, lane in enumerate(self.lanes)
            if len(lane)
        ]
        if not ends:
            return None
        _day, number, index = max(ends) if last else min(ends)
        return Item(number, index)

    def crowd(self) -> tuple[int, int]:
        """First and last day of everything, or, where a few marks lie far off, of the others."""
        lows, highs = [], []
        for lane in self.lanes:
            if len(lane):
                few = max(len(lane) // 25, 1) if len(lane) >= 8 else 0
                lows.append(lane.begin(few))
                highs.append(lane.begin(len(lane) - 1 - few))
        low, high = min(lows, default=self.first), max(highs, default=self.last)
        around = max((high - low) // 12, 45)
        if self.last - self.first <= 2 * (high - low + 2 * around):
            low, high, around = self.first, max(self.last, self.first + 30), 0
        return low - around, high + around

    def items_of(self, article: int) -> list[Item]:
        """The marks of one article, its publication first."""
        return [Item(n, i) for n, lane in enumerate(self.lanes) for i in lane.of_article(article)]
