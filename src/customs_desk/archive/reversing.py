"""Looks at any one past change, and reverses it on its own where no later change stands on it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from customs_desk.archive import changes, problems, rows, values
from customs_desk.archive.step_kinds import STEP_KINDS
from customs_desk.archive.steps import Cell, Changes, Scene, Step
from customs_desk.archive.tables import ArticleRow
from customs_desk.problem import Said
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.changes import PastChange


_L = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ChangedValue:
    """One line of a past change: which article, what was and what became, as people read it."""

    article: int | None
    title: str  # as it is now; "" where the line is about no article
    field: str  # a field's name, or “state”, “reading” or another kind's own
    before: str
    after: str


class ChangeConflict(problems.ArchiveProblem):
    """A past change cannot be reversed on its own: what it did was changed again since."""

    def __init__(
        self, change: PastChange, title: str, others: int, later: PastChange | None
    ) -> None:
        what = Said(_L("Problem", "Its result was changed again later."))
        if title and others:
            template = _L("Problem", "“{title}” and {others} more were changed again later.")
            what = Said(template, {"title": title, "others": others})
        elif title:
            template = _L("Problem", "“{title}” was changed again later.")
            what = Said(template, {"title": title})
        advice = Said(_L("Problem", "The change that did so is no longer listed."))
        if later:
            moment = later.made[:16].replace("T", " ")
            template = _L("Problem", "Reverse “{change}” ({moment} UTC) first.")
            advice = Said(template, {"change": later.label, "moment": moment})
        super().__init__(
            _L(
                "Problem",
                "“{change}” cannot be reversed on its own: {what} {advice} Nothing was done.",
            ),
            change=change.label,
            what=what,
            advice=advice,
        )
        self.change, self.title, self.others, self.later = change, title, others, later


def look(db: SqliteDatabase, change: int, limit: int) -> list[ChangedValue]:
    """The first `limit` values that a change set."""
    cells = list(islice(_all_cells(changes.steps(db, change)), limit))
    titles = _titles(db, [a for kind, cell in cells for a in STEP_KINDS[kind].articles(cell.key)])
    lines = []
    for kind_name, cell in cells:
        kind = STEP_KINDS[kind_name]
        article = next(iter(kind.articles(cell.key)), None)
        lines.append(
            ChangedValue(
                article,
                titles.get(article, "") if article is not None else "",
                kind.field(cell.key),
                kind.told(cell.before),
                kind.told(cell.after),
            )
        )
    return lines


def _all_cells(steps: Iterable[Step]) -> Iterator[tuple[str, Cell]]:
    for step in steps:
        for cell in step.cells:
            yield step.kind, cell


def _titles(db: SqliteDatabase, ids: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for some in values.chunks(list(dict.fromkeys(ids))):
        query = ArticleRow.select(ArticleRow.id, ArticleRow.title)
        found |= dict(rows.tuples(db, query.where(ArticleRow.id.in_(some))))
    return found


def reverse(scene: Scene, change: PastChange, *, now: datetime, watch: changes.Watch) -> Changes:
    """Take one past change back as a new change; raises ChangeConflict with nothing done."""
    wanted = [_to_do(scene.db, change, step) for step in changes.net(_steps(scene.db, change))]
    wanted = [part for step in reversed(wanted) for part in step.parts()]
    if not wanted:
        raise problems.ArchiveProblem(
            _L(
                "Problem",
                "There is nothing to reverse: all that “{change}” did is undone already.",
            ),
            change=change.label,
        )
    made = changes.begin(scene.db, change.action, now=now, field=change.field, reverses=change.id)
    return changes.make(scene, made, wanted, watch)


def _steps(db: SqliteDatabase, change: PastChange) -> list[Step]:
    return list(changes.steps(db, change.id))


def _to_do(db: SqliteDatabase, change: PastChange, step: Step) -> Step:
    """What has to be set to take a net step back; cells that stand so already are left out."""
    standing = STEP_KINDS[step.kind].read(db, [cell.key for cell in step.cells])
    todo, conflicts = [], []
    for cell, now in zip(step.cells, standing, strict=True):
        if now == cell.after:
            todo.append(Cell(cell.key, cell.after, cell.before))
        elif now != cell.before:
            conflicts.append(cell)
    if conflicts:
        raise _conflict(db, change, step.kind, conflicts)
    return Step(step.kind, tuple(todo))


def _conflict(
    db: SqliteDatabase, change: PastChange, kind: str, cells: Sequence[Cell]
) -> ChangeConflict:
    articles = [a for cell in cells for a in STEP_KINDS[kind].articles(cell.key)]
    titles = _titles(db, articles[:1])
    keys = {repr(cell.key) for cell in cells}
    title = titles.get(articles[0], "") if articles else ""
    for past in reversed(changes.later(db, change.id)):
        steps = changes.steps(db, past.id)
        if any(k == kind and repr(cell.key) in keys for k, cell in _all_cells(steps)):
            return ChangeConflict(change, title, len(cells) - 1, past)
    return ChangeConflict(change, title, len(cells) - 1, None)
