"""Searches kept under a name: the words, the filters, and whether they are meant exactly."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from customs_desk.archive import rows
from customs_desk.archive.folding import words
from customs_desk.archive.problems import ArchiveProblem
from customs_desk.archive.query import Query
from customs_desk.archive.saved_search_steps import SAVED_SEARCH
from customs_desk.archive.steps import Cell, Step
from customs_desk.archive.tables import SavedSearchRow
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.access import Access
    from customs_desk.archive.log import ChangeLog
    from customs_desk.archive.steps import Changes

_L = QT_TRANSLATE_NOOP

LONGEST_NAME = 80  # characters


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under the name that a person gave it."""

    name: str
    query: Query

    @property
    def key(self) -> str:
        """The form in which spellings of one name meet."""
        return folded_name(self.name)


def folded_name(name: str) -> str:
    """The form in which spellings of one name meet; a name of signs alone is its own."""
    return " ".join(words(name)) or " ".join(name.split())


class SavedSearches:
    """`Archive.saved_searches`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access, log: ChangeLog) -> None:
        self._access, self._log = access, log

    def all(self) -> list[SavedSearch]:
        """Every saved search, in order of their names."""
        with self._access.asking() as db:
            kept = SavedSearchRow.select(SavedSearchRow.name, SavedSearchRow.query)
            found = rows.tuples(db, kept.order_by(SavedSearchRow.folded))
        return [SavedSearch(name, _unpacked(query)) for name, query in found]

    def save(self, name: str, query: Query, *, now: datetime) -> Changes:
        """Keep a query under a name; one that is there under this name gives way."""
        name = _checked(name)
        after = [name, _packed(query)]

        def plan(db: SqliteDatabase) -> list[Step]:
            return _set(db, [(folded_name(name), after)])

        return self._log.make("save search", plan, now=now, field=name)

    def rename(self, old: str, new: str, *, now: datetime) -> Changes:
        """Give a saved search another name, which no other one may have."""
        new = _checked(new)
        before, after = folded_name(old), folded_name(new)

        def plan(db: SqliteDatabase) -> list[Step]:
            here, there = SAVED_SEARCH.read(db, [before, after])
            if here is None:
                return []
            if there is not None and before != after:
                raise ArchiveProblem(
                    _L("Problem", "There is a saved search “{name}” already."), name=there[0]
                )
            return _set(db, [(before, None), (after, [new, here[1]])])

        return self._log.make("rename search", plan, now=now, field=new)

    def forget(self, name: str, *, now: datetime) -> Changes:
        """Keep a search no longer."""

        def plan(db: SqliteDatabase) -> list[Step]:
            return _set(db, [(folded_name(name), None)])

        return self._log.make("forget search", plan, now=now, field=name)


def _checked(name: str) -> str:
    name = " ".join(name.replace("\0", " ").split())[:LONGEST_NAME].strip()
    if not name:
        raise ArchiveProblem(_L("Problem", "A saved search needs a name."))
    return name


def _set(db: SqliteDatabase, wanted: Sequence[tuple[str, list[str] | None]]) -> list[Step]:
    settled = dict(wanted)  # of two that fall together, the later one holds
    before = SAVED_SEARCH.read(db, list(settled))
    cells = [
        Cell(key, old, new)
        for (key, new), old in zip(settled.items(), before, strict=True)
        if old != new
    ]
    return [Step("saved search", tuple(cells))]


def _packed(query: Query) -> str:
    kept = {"text": query.text, "filters": query.filters, "exact": query.exact}
    return json.dumps(kept, ensure_ascii=False)


def _unpacked(packed: str) -> Query:
    kept = json.loads(packed)
    filters = tuple((str(facet), str(value)) for facet, value in kept["filters"])
    return replace(Query(), text=kept["text"], filters=filters, exact=kept["exact"])
