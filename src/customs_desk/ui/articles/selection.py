"""Selections as ranges of rows: a million selected rows are one range, never a million objects."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from pyroaring import BitMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QItemSelection


class Selected(Sequence[int]):
    """The articles of selected rows, top to bottom; each is looked up when it is asked for."""

    def __init__(self, ids: array[int], rows: Sequence[tuple[int, int]]) -> None:
        self._ids, self._rows = ids, rows

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in self._rows)

    def __iter__(self) -> Iterator[int]:
        for first, last in self._rows:
            yield from self._ids[first : last + 1]

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> list[int]: ...
    def __getitem__(self, place: int | slice) -> int | list[int]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        left = place if place >= 0 else len(self) + place
        for first, last in self._rows if left >= 0 else ():
            if left <= last - first:
                return self._ids[first + left]
            left -= last - first + 1
        raise IndexError(place)

    def members(self) -> BitMap:
        """The same, to ask which are among them."""
        parts = (self._ids[first : last + 1] for first, last in self._rows)
        return BitMap.union(BitMap(), *(BitMap(array("I", part)) for part in parts))


def rows_of(selection: QItemSelection) -> list[tuple[int, int]]:
    """The selected rows as (first, last), in order and without overlaps."""
    parts = [selection.at(place) for place in range(selection.size())]
    found = sorted((part.top(), part.bottom()) for part in parts)
    merged: list[tuple[int, int]] = []
    for first, last in found:
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged


def runs(ids: Sequence[int], wanted: set[int] | BitMap | None) -> Iterator[tuple[int, int]]:
    """The runs of rows whose ids are wanted, as (first, last); all rows for None."""
    if wanted is None:
        if ids:
            yield 0, len(ids) - 1
        return
    marks = bytes(map(wanted.__contains__, ids))  # a byte a row: found and passed over at C's pace
    first = marks.find(1)
    while first >= 0:
        end = marks.find(0, first)
        last = (end if end >= 0 else len(marks)) - 1
        yield first, last
        first = marks.find(1, last + 1)
