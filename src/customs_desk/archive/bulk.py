"""Edits many articles at once: fields set, tags given and taken away, as one change to undo."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from customs_desk.archive import article_steps, tags, values

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.archive import Archive
    from customs_desk.archive.changes import Watch
    from customs_desk.archive.steps import Changes, Step


@dataclass(frozen=True, slots=True)
class Edits:
    """What to set: fields as `Archive.correct` takes them, tags to give and to take away."""

    fields: Mapping[str, str | None] = field(default_factory=dict)
    add: Sequence[str] = ()
    remove: Sequence[str] = ()


def edit(
    archive: Archive,
    ids: Sequence[int],
    edits: Edits,
    *,
    now: datetime,
    watch: Watch | None = None,
) -> Changes:
    """Make all edits of these articles in one change.

    Raises ValueError, in words for people, for a value that cannot be stored, and Cancelled.
    """
    fields = {name: values.checked(name, value) for name, value in edits.fields.items()}
    wanted: dict[str, str | None] = {tags.folded_tag(tag): None for tag in edits.remove}
    wanted |= {tags.folded_tag(tag): tag for tag in edits.add}

    def plan(db: SqliteDatabase) -> list[Step]:
        steps = [
            step
            for name, value in fields.items()
            for step in article_steps.corrections(db, ids, name, value, now=now)
        ]
        return steps + (tags.tagging(db, ids, wanted) if wanted else [])

    action, about = _named(fields, wanted)
    return archive.log.make(action, plan, now=now, field=about, watch=watch)


def _named(fields: Mapping[str, str | None], wanted: Mapping[str, str | None]) -> tuple[str, str]:
    """The action as the log names it: what it is about where that is one thing."""
    if len(fields) == 1 and not wanted:
        return "correct", next(iter(fields))
    return ("edit", "") if fields else ("tag", "tags")
