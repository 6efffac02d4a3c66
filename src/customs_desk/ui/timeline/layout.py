"""Where marks are drawn: stacked in rows, counted where rows run out, as bars of counts when many.

Knows pixels, paints nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from customs_desk.ui.timeline.marks import LANES, Dated, Item

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.ui.timeline.scale import Scale

MANY = 2_000  # marks in sight, above which they are counted instead of drawn one by one
HEADING = 18
ROW = 22
DOT = 10.0
FADE = 150.0  # pixels that an open side takes to fade away
BIN = 3
FEW_LONG = 300  # long marks in sight, above which they are only counted
_LABEL = (56.0, 210.0)  # least and most room of a label
_GAP = 5.0
_FIRST = 60  # chosen marks that find a row before all others; more would leave none to them
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

    def outline(self, item: Item, x: float, width: int) -> tuple[float, float, float, float]:
        """Left, top, width and height around an item; around its day `x` where it is counted."""
        placed = self.of(item)
        if placed is None:
            top = self.boxes[item.lane].top if self.boxes else 0.0
            return x - 3, top + 2, 6.0, float(ROW)
        left = max(placed.x, 2.0)
        right = min(placed.x + max(placed.width + placed.label, DOT), width - 2)
        return left - 3, placed.y + 1, max(right - left, 4) + 6, ROW - 2.0


@dataclass(frozen=True, slots=True)
class Window:
    """What is looked at, and what the layout needs to know of it."""

    scale: Scale
    width: int
    height: int
    top: int  # pixels that the axis takes
    words: Callable[[Item], float]  # the wanted width of an item's label, 0 = none
    is_chosen: Callable[[Item], bool]  # these find a row first
    always: Sequence[Item]  # these are drawn even where all others are counted
    rows_before: dict[Item, int]  # kept, so that marks stay in their rows while one pans


def arrange(dated: Dated, window: Window) -> Scene:
    """The scene of a window on time."""
    first, last = window.scale.day(-_LABEL[1]), window.scale.day(window.width)
    counts = [dated.lanes[lane].counts(first, last) for lane in LANES]
    if sum(sharp for sharp, _long in counts) > MANY:
        scene = Scene(_boxes(window, [1, 1], fair=True))
        for lane in LANES:
            scene.bars[lane] = _bars(dated, lane, window.scale, window.width)
            places = [item.place for item in window.always if item.lane == lane]
            _Stack(dated, lane, window, held=0, places=places).place(scene, scene.boxes[lane])
        return scene
    stacks = [
        _Stack(dated, lane, window, held=long if long > FEW_LONG else 0)
        for lane, (_sharp, long) in zip(LANES, counts, strict=True)
    ]
    scene = Scene(_boxes(window, [stack.needed for stack in stacks]))
    for stack, box in zip(stacks, scene.boxes, strict=True):
        stack.place(scene, box)
    return scene


def first_in_sight(
    dated: Dated, scene: Scene, width: int, by: int, is_chosen: Callable[[Item], bool]
) -> Item | None:
    """Where a walk begins: a mark of the chosen article in sight, else any, else the very edge."""
    seen = [placed.item for placed in scene.placed if 0 <= placed.x < width]
    seen = [item for item in seen if is_chosen(item)] or seen
    if not seen:
        return dated.edge(last=by < 0)
    return (min if by > 0 else max)(seen, key=lambda item: (dated.begin(item), item))


def _boxes(window: Window, needed: list[int], *, fair: bool = False) -> tuple[LaneBox, ...]:
    """Share the height between the lanes as they need it; the upper never takes above a half."""
    room = max(window.height - window.top, 2 * (HEADING + 2 * ROW))
    upper, lower = (HEADING + max(rows, 1) * ROW + 6.0 for rows in needed)
    if fair:
        upper = room * 0.4
    elif upper + lower <= room:
        upper = max(upper, room * 0.25)
    else:
        upper = min(upper, max(room * 0.45, room - lower))
    return LaneBox(float(window.top), upper), LaneBox(window.top + upper, room - upper)


def _bars(dated: Dated, lane: int, scale: Scale, width: int) -> Bars:
    # A bar counts whole days only, so that neighbours do not count a day twice.
    edges = [int(scale.day(x)) for x in range(0, width + BIN, BIN)]
    counts = dated.lanes[lane].bars(edges)
    return Bars(counts, max(map(sum, counts), default=0))


class _Stack:
    """The marks of one lane put into rows."""

    def __init__(
        self,
        dated: Dated,
        lane: int,
        window: Window,
        *,
        held: int,
        places: Sequence[int] | None = None,
    ) -> None:
        self._marks, self._lane, self._window = dated.lanes[lane], lane, window
        self._held = held  # so many long marks are counted instead of filling all rows
        self._scale, self._before = window.scale, window.rows_before
        self._most_rows = window.height // ROW + 1  # no more than these could be shown
        if places is None:
            places = self._marks.within(
                self._scale.day(-_LABEL[1]),
                self._scale.day(window.width),
                fade=FADE * self._scale.per_pixel,
                coarse=not held,
            )
        self._found = [(Item(lane, place), *self._stretch(place)) for place in places]
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
        """A row for each mark, the chosen ones first; how many rows that takes."""
        rows = [-1] * len(self._found)
        taken: list[tuple[int, float, float]] = []  # row, left, right of the chosen ones
        ends: list[float] = []
        first = {item for item, _x, _width in self._found if self._window.is_chosen(item)}
        if len(first) > _FIRST:
            first.clear()
        for wanted in (True, False):
            for number, (item, left, width) in enumerate(self._found):
                if (item in first) is not wanted:
                    continue
                right = left + self._footprint(item, width, labels=labels) + _GAP
                row = self._free_row(item, left, right, ends, taken)
                rows[number] = row
                if row == self._most_rows:
                    continue
                if wanted:
                    taken.append((row, left, right))
                elif row < len(ends):
                    ends[row] = right
                else:
                    ends.extend([-1e9] * (row - len(ends)) + [right])
        return rows, max(rows, default=-1) + 1

    def _free_row(
        self,
        item: Item,
        left: float,
        right: float,
        ends: list[float],
        taken: list[tuple[int, float, float]],
    ) -> int:
        """The row that it had, if that is free, else the first that is; `_most_rows` if none."""

        def is_taken(row: int) -> bool:
            return any(row == r and a < right and left < b for r, a, b in taken)

        before = self._before.get(item, -1)
        if 0 <= before < len(ends) and ends[before] <= left and not is_taken(before):
            return before
        for row, end in enumerate(ends):
            if end <= left and not (taken and is_taken(row)):
                return row
        below = range(len(ends), self._most_rows)
        return next((row for row in below if not is_taken(row)), self._most_rows)

    def _footprint(self, item: Item, width: float, *, labels: bool) -> float:
        if not labels:
            return width
        wanted = min(self._window.words(item), _LABEL[1])
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
            if x < self._window.width:
                scene.clusters.append(
                    Cluster(x, box.row_top(box.rows - 1), self._lane, tuple(items))
                )

    def _forget(self) -> None:
        for item, _x, _width in self._found:
            self._before.pop(item, None)

    def _next_in_row(self) -> list[float]:
        """For each mark the left edge of the next one in its row."""
        following = [float(self._window.width + 400)] * len(self._found)
        newest: dict[int, float] = {}
        for number in range(len(self._found) - 1, -1, -1):
            row = self._rows[number]
            following[number] = newest.get(row, following[number])
            newest[row] = self._found[number][1]
        return following

    def _label_room(self, item: Item, x: float, width: float, following: float) -> float:
        """The room for words behind the mark; a mark that is wide enough holds them itself."""
        wanted = self._window.words(item)
        if not wanted or width >= _LABEL[0]:
            return 0.0
        room = min(following - x - width - _GAP, wanted, _LABEL[1])
        return room if room >= min(_LABEL[0], wanted) else 0.0
