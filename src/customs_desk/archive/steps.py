"""What changes are made of: cells, each with what stood there before and what stands there after.

A kind of step says how its cells are read and written. Writing `before` must take back all that
writing `after` did: then undo, redo and the reversal of any one change come of themselves.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.vocabulary import Vocabulary

Key = Any  # JSON: an article's id, or a list such as [id, field]
Value = Any  # JSON; None usually means “nothing there”


@dataclass(frozen=True, slots=True)
class Changes:
    """Which articles came into view, changed, or went out of view; keys of saved searches."""

    added: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    searches: tuple[str, ...] = ()


class Cell(NamedTuple):
    """One thing that a change sets."""

    key: Key
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Step:
    """Cells of one kind, all set at once."""

    kind: str  # a key of STEP_KINDS
    cells: tuple[Cell, ...]

    def turned(self) -> Step:
        """The step that takes this one back."""
        cells = (Cell(key, after, before) for key, before, after in reversed(self.cells))
        return Step(self.kind, tuple(cells))

    def parts(self, size: int = 100) -> list[Step]:
        """The same in steps of at most `size` cells, between which a person can stop it."""
        cells = self.cells
        return [Step(self.kind, cells[at : at + size]) for at in range(0, len(cells), size)]


@dataclass(frozen=True, slots=True)
class Scene:
    """What a step works on: the database, within one transaction."""

    db: SqliteDatabase
    vocabulary: Vocabulary


def no_articles(_key: Key) -> tuple[int, ...]:
    """For cells that belong to no article."""
    return ()


@dataclass(frozen=True, slots=True)
class StepKind:
    """How cells of one kind are looked at and set. Keys and values are JSON.

    `read` gives what stands at each key now; `write` sets each key to its cell's `after` and tells
    what that does to the articles; `articles` are those that a key is about; `told` is the value
    as a person reads it in the list of past changes.
    """

    read: Callable[[SqliteDatabase, Sequence[Key]], Sequence[Value]]
    write: Callable[[Scene, Sequence[Cell]], Changes]
    articles: Callable[[Key], Sequence[int]] = no_articles
    field: Callable[[Key], str] = str
    told: Callable[[Value], str] = str


def pack(step: Step) -> bytes:
    """The step as it lies in the log."""
    plain = json.dumps({"kind": step.kind, "cells": step.cells}, separators=(",", ":"))
    return zlib.compress(plain.encode())


def unpack(packed: bytes) -> Step:
    """A step of the log, also as schema 1 wrote it."""
    plain: Mapping[str, Any] = json.loads(zlib.decompress(packed))
    if "state" in plain:
        before, after = plain["state"]
        return Step("state", tuple(Cell(article, before, after) for article in plain["ids"]))
    if "corrections" in plain:
        cells = (
            Cell([article, name], before, after)
            for article, name, before, after in plain["corrections"]
        )
        return Step("correction", tuple(cells))
    return Step(plain["kind"], tuple(Cell(*cell) for cell in plain["cells"]))


def together(made: Iterable[Changes]) -> Changes:
    """Several changes as one."""
    listed = list(made)
    return Changes(
        tuple(i for c in listed for i in c.added),
        tuple(i for c in listed for i in c.changed),
        tuple(i for c in listed for i in c.removed),
        tuple(key for c in listed for key in c.searches),
    )
