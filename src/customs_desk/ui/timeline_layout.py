"""Where marks are drawn: stacked in rows, counted where rows run out, as bars of counts when many.

Knows pixels, paints nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from customs_desk.ui.timeline_marks import LANES, Dated, Item

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.ui.timeline_scale import Scale

MANY = 2_000  # marks in sight, above which they are counted instead of drawn one by one
AXIS = 42
HEADING = 20
ROW = 24
DOT = 10.0
FADE = 150.0  # pixels that an open side takes to fade away
BIN = 3
FEW_LONG = 300  # long marks in sight, above which they are only counted
_LABEL = (56.0, 210.0)  # least and most room of a label
_GAP = 5.0
_CLUSTER = 44


@dataclass(frozen=True, slots=True)
class Placed:
    """One mark on the screen; `label` is the room for words behind or in it, 0 = none."""

    item: Item
    x: float
    width: float
    y: float
    label: float
    open_start: bool = False
    open_end: bool = False

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies on the mark or on its words."""
        right = self.x + max(self.width + self.label, DOT)
        return self.x - 3 <= x <= right + 2 and self.y <= y < self.y + ROW


@dataclass(frozen=True, slots=True)
class Cluster:
    """Marks that found no row: counted at their place."""

    x: float
    y: float
    lane: int
    items: tuple[Item, ...]
    long: int = 0  # marks known to no closer than a month that were not laid out one by one

    @property
    def count(self) -> int:
        return len(self.items) + self.long

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + _CLUSTER and self.y <= y < self.y + ROW


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts of one lane, a bar each `BIN` pixels: precise marks and long ones above them."""

    counts: list[tuple[int, int]]
    most: int


@dataclass(frozen=True, slots=True)
class LaneBox:
    """The band of one lane on the screen."""

    top: float
    height: float

    @property
    def rows(self) -> int:
        return max(int((self.height - HEADING) // ROW), 1)

    def row_top(self, row: int) -> float:
        return self.top + HEADING + row * ROW


@dataclass(slots=True)
class Scene:
    """Everything in sight."""

    boxes: tuple[LaneBox, ...]
    placed: list[Placed] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)
    bars: dict[int, Bars] = field(default_factory=dict)

    def at(self, x: float, y: float) -> Placed | Cluster | None:
        """What lies at a point, the topmost first."""
        over: list[Placed | Cluster] = [*reversed(self.placed), *self.clusters]
        return next((one for one in over if one.holds(x, y)), None)

    def of(self, item: Item) -> Placed | None:
        """Where a mark is drawn, None where it is not in sight or counted only."""
        return next((one for one in self.placed if one.item == item), None)


def arrange(
    dated: Dated,
    scale: Scale,
    size: tuple[int, int],
    words: Callable[[Item], float],
    rows_before: dict[Item, int],
) -> Scene:
    """The scene of a window of (width, height); `words` is the wanted width of an item's label.

    `rows_before` is kept between calls, so that marks stay in their rows while one pans.
    """
    width, height = size
    first, last = scale.day(-_LABEL[1]), scale.day(width)
    counts = [dated.lanes[lane].counts(first, last) for lane in LANES]
    if sum(sharp for sharp, _long in counts) > MANY:
        scene = Scene(_boxes(height, [1, 1]))
        for lane in LANES:
            scene.bars[lane] = _bars(dated, lane, scale, width)
        return scene
    held = [long if long > FEW_LONG else 0 for _sharp, long in counts]
    stacks = [
        _Stack(dated, lane, scale, width, words, rows_before, held=held[lane]) for lane in LANES
    ]
    scene = Scene(_boxes(height, [stack.needed for stack in stacks]))
    for stack, box in zip(stacks, scene.boxes, strict=True):
        stack.place(scene, box)
    return scene


def _boxes(height: int, needed: list[int]) -> tuple[LaneBox, ...]:
    """Share the height between the lanes as they need it, each at least a third of a fair half."""
    room = max(height - AXIS, 2 * (HEADING + ROW))
    wanted = [HEADING + max(rows, 1) * ROW + 8 for rows in needed]
    least = max(room * 0.3, HEADING + ROW)
    upper = min(max(wanted[0], least), max(room - max(least, min(wanted[1], room)), least))
    if wanted[0] + wanted[1] <= room:
        upper = max(wanted[0], least)
    return LaneBox(float(AXIS), upper), LaneBox(AXIS + upper, room - upper)


def _bars(dated: Dated, lane: int, scale: Scale, width: int) -> Bars:
    # A bar counts whole days only, so that neighbours do not count a day twice.
    edges = [int(scale.day(x)) for x in range(0, width + BIN, BIN)]
    counts = dated.lanes[lane].bars(edges)
    return Bars(counts, max(map(sum, counts), default=0))


class _Stack:
    """The marks of one lane put into rows."""

    def __init__(  # noqa: PLR0913, PLR0917 -- one private step of `arrange`
        self,
        dated: Dated,
        lane: int,
        scale: Scale,
        width: int,
        words: Callable[[Item], float],
        before: dict[Item, int],
        *,
        held: int,
    ) -> None:
        self._held = held  # so many long marks are counted instead of filling all rows
        self._marks, self._lane, self._scale = dated.lanes[lane], lane, scale
        self._width, self._words, self._before = width, words, before
        first, last = scale.day(-_LABEL[1]), scale.day(width)
        self._found = [
            (Item(lane, index), *self._stretch(index))
            for index in self._marks.within(
                first, last, fade=FADE * scale.per_pixel, coarse=not held
            )
        ]
        self._found.sort(key=lambda one: (one[1], one[0]))
        self._rows, self.needed = self._pack(labels=True)

    def _stretch(self, index: int) -> tuple[float, float]:
        """Left edge and width on the screen."""
        first, last = self._marks.days(index)
        opens, ends = self._marks.is_open(index)
        left, right = self._scale.x(first), self._scale.x(last + 1)
        if opens:
            left = right - FADE
        elif ends:
            right = left + FADE
        if right - left < DOT:
            left, right = (left + right - DOT) / 2, (left + right + DOT) / 2
        return left, right - left

    def _pack(self, *, labels: bool) -> tuple[list[int], int]:
        """A row for each mark, first come first served; how many rows that takes."""
        rows: list[int] = []
        ends: list[float] = []
        for item, left, width in self._found:
            before = self._before.get(item, -1)
            if 0 <= before < len(ends) and ends[before] <= left:
                row = before
            else:
                row = next((n for n, end in enumerate(ends) if end <= left), len(ends))
            if row == len(ends):
                ends.append(0.0)
            ends[row] = left + self._footprint(item, width, labels=labels) + _GAP
            rows.append(row)
        return rows, len(ends)

    def _footprint(self, item: Item, width: float, *, labels: bool) -> float:
        if not labels:
            return width
        wanted = min(self._words(item), _LABEL[1]) if self._words(item) else 0.0
        return max(width, wanted) if width >= _LABEL[0] else width + wanted

    def place(self, scene: Scene, box: LaneBox) -> None:
        """Put the marks into the scene: in rows, or counted where the box has no more."""
        if self.needed > box.rows:
            self._rows, self.needed = self._pack(labels=False)
        counted = self.needed > box.rows or self._held
        room = box.rows - 1 if counted else box.rows
        if self._held:
            bottom = box.row_top(box.rows - 1)
            scene.clusters.append(Cluster(4.0, bottom, self._lane, (), self._held))
        self._forget()
        following = self._next_in_row()
        left_over: dict[int, list[Item]] = {}
        for number, (item, x, width) in enumerate(self._found):
            row = self._rows[number]
            if row >= room:
                left_over.setdefault(int(max(x, 0.0) // _CLUSTER), []).append(item)
                continue
            self._before[item] = row
            opens, ends = self._marks.is_open(item.place)
            label = self._label_room(item, x, width, following[number])
            scene.placed.append(Placed(item, x, width, box.row_top(row), label, opens, ends))
        for place, items in sorted(left_over.items()):
            x = float(place * _CLUSTER)
            if x < self._width:
                scene.clusters.append(
                    Cluster(x, box.row_top(box.rows - 1), self._lane, tuple(items))
                )

    def _forget(self) -> None:
        for item, _x, _width in self._found:
            self._before.pop(item, None)

    def _next_in_row(self) -> list[float]:
        """For each mark the left edge of the next one in its row."""
        following = [float(self._width + 400)] * len(self._found)
        newest: dict[int, float] = {}
        for number in range(len(self._found) - 1, -1, -1):
            row = self._rows[number]
            following[number] = newest.get(row, following[number])
            newest[row] = self._found[number][1]
        return following

    def _label_room(self, item: Item, x: float, width: float, following: float) -> float:
        """The room for words behind the mark; a mark that is wide enough holds them itself."""
        wanted = self._words(item)
        if not wanted or width >= _LABEL[0]:
            return 0.0
        room = min(following - x - width - _GAP, wanted, _LABEL[1])
        return room if room >= min(_LABEL[0], wanted) else 0.0
