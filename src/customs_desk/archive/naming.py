"""What people say of names, as the other layers see it: kept, looked at, undone through the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import fn

from customs_desk.archive import naming_steps, rows, store
from customs_desk.archive.tables import AppearanceRow, NameRow

if TYPE_CHECKING:
    from datetime import datetime

    from customs_desk.archive.access import Access
    from customs_desk.archive.log import ChangeLog
    from customs_desk.archive.steps import Changes
    from customs_desk.article import Kind, OwnName


class Names:
    """`Archive.names`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access, log: ChangeLog) -> None:
        self._access, self._log = access, log

    def own(self) -> tuple[OwnName, ...]:
        """What people said of names; `reading.read` takes it, so that their spellings are found."""
        with self._access.asking() as db:
            return store.own_names(db)

    def say(self, kind: Kind, spelling: str, name: str | None, *, now: datetime) -> Changes:
        """Say what a spelling means in all articles: a name, "" for no name, None for the rules.

        Raises ValueError, in words for people, for what cannot be kept.
        """
        action = "forget name" if name is None else "join names" if name else "not a name"
        return self._log.make(
            action,
            lambda db: naming_steps.plan(db, kind, spelling, name, now=now),
            now=now,
            field=" ".join(spelling.split()),
        )

    def of(self, kind: Kind, *, limit: int = 2000) -> list[str]:
        """The names of a kind that articles hold, those of most articles first."""
        query = (
            NameRow.select(NameRow.text)
            .join(AppearanceRow, on=(AppearanceRow.name == NameRow.id))
            .where(NameRow.kind == str(kind))
            .group_by(NameRow.id)
            .order_by(fn.count(AppearanceRow.article).desc(), NameRow.text)
        )
        with self._access.asking() as db:
            return rows.column(db, query.limit(limit))
