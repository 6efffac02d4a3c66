"""Selections as ranges of rows: a million selected rows are one range, never a million objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QItemSelection


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


def runs(ids: Sequence[int], wanted: set[int] | None) -> Iterator[tuple[int, int]]:
    """The runs of rows whose ids are wanted, as (first, last); all rows for None."""
    if wanted is None:
        if ids:
            yield 0, len(ids) - 1
        return
    first = -1
    for row, one in enumerate(ids):
        if one in wanted:
            if first < 0:
                first = row
        elif first >= 0:
            yield first, row - 1
            first = -1
    if first >= 0:
        yield first, len(ids) - 1
