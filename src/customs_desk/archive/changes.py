"""The change log: every action of a person as steps that can be taken back and made again."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peewee import fn

from customs_desk.archive import index, rows, store, values
from customs_desk.archive.tables import ArticleRow, ChangeRow, CorrectionRow, StepRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Changes:
    """Which articles came into view, changed, or went out of view."""

    added: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PastChange:
    """One entry of the log, newest first in `Archive.history`."""

    id: int
    made: str  # ISO, naive UTC
    action: str  # import, remove, restore, correct
    field: str
    count: int
    undone: bool

    @property
    def label(self) -> str:
        """What a menu says: “Import of 5 articles”, “Correct title”."""
        articles = "1 article" if self.count == 1 else f"{self.count:,} articles".replace(",", " ")
        if self.action == "import":
            return f"Import of {articles}"
        if self.action == "correct":
            return f"Correct {self.field}" + (f" of {articles}" if self.count > 1 else "")
        return f"{self.action.capitalize()} {articles}"


# Two kinds of steps, each its own reversal with sides swapped:
#   {"ids": […], "state": [before, after]}
#   {"corrections": [[article, field, [value, made] | null, [value, made] | null], …]}
Step = dict[str, Any]


def begin(
    db: SqliteDatabase, action: str, *, now: datetime, field: str = "", accession: int | None = None
) -> int:
    """A new change. What was undone before cannot be done again after it."""
    ChangeRow.delete().where(ChangeRow.undone == 1).execute(db)
    row = {
        "made": now.isoformat(), "action": action, "field": field, "count": 0,
        "accession": accession, "undone": 0,
    }  # fmt: skip
    return int(ChangeRow.insert(row).execute(db))


def of_accession(db: SqliteDatabase, accession: int) -> int | None:
    """The change that an accession's earlier batches belong to, while it can be added to."""
    newest = ChangeRow.select(fn.max(ChangeRow.id)).scalar(db)
    found = ChangeRow.select(ChangeRow.id).where(
        (ChangeRow.id == newest) & (ChangeRow.accession == accession) & (ChangeRow.undone == 0)
    )
    return found.scalar(db)  # type: ignore[no-any-return]  # an INTEGER PRIMARY KEY


def note(db: SqliteDatabase, change: int, step: Step, *, count: int) -> None:
    """Add a step to a change; `count` more articles are touched."""
    number = (StepRow.select(fn.max(StepRow.number)).where(StepRow.change == change)).scalar(db)
    packed = zlib.compress(json.dumps(step, separators=(",", ":")).encode())
    StepRow.insert(change=change, number=(number or 0) + 1, packed=packed).execute(db)
    ChangeRow.update(count=ChangeRow.count + count).where(ChangeRow.id == change).execute(db)


def last_done(db: SqliteDatabase) -> PastChange | None:
    """The change that undo takes back."""
    return _one(db, ChangeRow.select().where(ChangeRow.undone == 0).order_by(ChangeRow.id.desc()))


def first_undone(db: SqliteDatabase) -> PastChange | None:
    """The change that redo makes again."""
    return _one(db, ChangeRow.select().where(ChangeRow.undone == 1).order_by(ChangeRow.id))


def history(db: SqliteDatabase, limit: int) -> list[PastChange]:
    """The latest changes, newest first."""
    newest = ChangeRow.select().order_by(ChangeRow.id.desc()).limit(limit)
    return [_past(row) for row in rows.dicts(db, newest)]


def forget(db: SqliteDatabase, *, before: datetime | None, keep: int | None) -> int:
    """Drop the oldest done changes: those made before a time, and those beyond `keep`; how many.

    What they did stays; it can only no longer be undone.
    """
    done = ChangeRow.select(ChangeRow.id).where(ChangeRow.undone == 0)
    latest = [0]
    if before is not None:
        latest += rows.column(db, done.where(ChangeRow.made < before.isoformat()))
    if keep is not None:
        latest += rows.column(db, done.order_by(ChangeRow.id.desc()).offset(keep))
    old = (ChangeRow.id <= max(latest)) & (ChangeRow.undone == 0)
    return int(ChangeRow.delete().where(old).execute(db))


def _one(db: SqliteDatabase, query: Any) -> PastChange | None:
    found = rows.dicts(db, query.limit(1))
    return _past(found[0]) if found else None


def _past(row: dict[str, Any]) -> PastChange:
    return PastChange(
        row["id"], row["made"], row["action"], row["field"], row["count"], bool(row["undone"])
    )


def replay(
    db: SqliteDatabase, vocabulary: Vocabulary, change: PastChange, *, backwards: bool
) -> Changes:
    """Take a change back, or make it again; marks it so."""
    steps = StepRow.select(StepRow.packed).where(StepRow.change == change.id)
    packed = rows.column(db, steps.order_by(StepRow.number))
    made = [
        apply(db, vocabulary, json.loads(zlib.decompress(step)), backwards=backwards)
        for step in (reversed(packed) if backwards else packed)
    ]
    ChangeRow.update(undone=int(backwards)).where(ChangeRow.id == change.id).execute(db)
    return together(made)


def together(made: Sequence[Changes]) -> Changes:
    """Several changes as one."""
    return Changes(
        tuple(i for c in made for i in c.added),
        tuple(i for c in made for i in c.changed),
        tuple(i for c in made for i in c.removed),
    )


def apply(
    db: SqliteDatabase, vocabulary: Vocabulary, step: Step, *, backwards: bool = False
) -> Changes:
    """Make one step, or take it back."""
    if "state" in step:
        before, after = reversed(step["state"]) if backwards else step["state"]
        return _set_state(db, step["ids"], before, after)
    slots = index.Slots(db)
    touched = []
    for article, field, before, after in step["corrections"]:
        _set_correction(db, article, field, before if backwards else after)
        store.refresh(db, vocabulary, article, slots)
        touched.append(article)
    return Changes(changed=tuple(touched))


def _set_state(db: SqliteDatabase, ids: Sequence[int], before: int, after: int) -> Changes:
    for some in values.chunks(ids):
        ArticleRow.update(state=after).where(ArticleRow.id.in_(some)).execute(db)
    if after == store.SHOWN:
        return Changes(added=tuple(ids))
    return Changes(removed=tuple(ids)) if before == store.SHOWN else Changes(changed=tuple(ids))


def _set_correction(
    db: SqliteDatabase, article: int, field: str, value: Sequence[str] | None
) -> None:
    if value is None:
        CorrectionRow.delete().where(
            (CorrectionRow.article == article) & (CorrectionRow.field == field)
        ).execute(db)
        return
    row = {"article": article, "field": field, "value": value[0], "made": value[1]}
    CorrectionRow.insert(row).on_conflict_replace().execute(db)
