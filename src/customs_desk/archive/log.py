"""The archive's log of changes as the other layers see it: make, undo, redo, look at, reverse."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from customs_desk.archive import changes, problems, reversing
from customs_desk.archive.changes import Watch
from customs_desk.archive.steps import Changes, Scene
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from customs_desk.archive.access import Access
    from customs_desk.archive.changes import PastChange
    from customs_desk.archive.connection import ArchiveDatabase
    from customs_desk.archive.reversing import ChangedValue
    from customs_desk.archive.steps import Step

_L = QT_TRANSLATE_NOOP

_log = logging.getLogger(__name__)


class ChangeLog:
    """`Archive.log`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def make(
        self,
        action: str,
        plan: Callable[[ArchiveDatabase], Sequence[Step]],
        *,
        now: datetime,
        field: str = "",
        watch: Watch | None = None,
    ) -> Changes:
        """One change of a person, in one transaction; nothing where there is nothing to set.

        `plan` says what to set, from what stands there within the transaction. `action` names the
        change in menus (`PastChange.label`), `field` says what it is about. Raises Cancelled, with
        nothing done, where `watch` says so.
        """
        with self._access.writing() as db:
            steps = [step for step in plan(db) if step.cells]
            if not steps:
                return Changes()
            change = changes.begin(db, action, now=now, field=field)
            made = changes.make(Scene(db, self._access.vocabulary), change, steps, watch)
        self._access.tell(made)
        return made

    def go_on(
        self,
        change: int,
        action: str,
        plan: Callable[[ArchiveDatabase], Sequence[Step]],
        *,
        now: datetime,
    ) -> int:
        """`make` in several transactions: add to the change that the last call gave back.

        0 begins one. Where other changes came between, a second one of the same action begins.
        """
        with self._access.writing() as db:
            steps = [step for step in plan(db) if step.cells]
            if not steps:
                return change
            if not changes.is_open(db, change):
                change = changes.begin(db, action, now=now)
            made = changes.make(Scene(db, self._access.vocabulary), change, steps)
        self._access.tell(made)
        return change

    @property
    def next_undo(self) -> PastChange | None:
        """What undo would take back."""
        with self._access.asking() as db:
            return changes.last_done(db)

    @property
    def next_redo(self) -> PastChange | None:
        """What redo would make again."""
        with self._access.asking() as db:
            return changes.first_undone(db)

    def undo(self, *, now: datetime, watch: Watch | None = None) -> Changes:
        """Take the last change back; raises Cancelled, with nothing done, where `watch` says so."""
        return self._replay(backwards=True, now=now, watch=watch)

    def redo(self, *, now: datetime, watch: Watch | None = None) -> Changes:
        """Make the change again that was last taken back; raises as `undo` does."""
        return self._replay(backwards=False, now=now, watch=watch)

    def _replay(self, *, backwards: bool, now: datetime, watch: Watch | None) -> Changes:
        with self._access.writing() as db:
            change = changes.last_done(db) if backwards else changes.first_undone(db)
            if change is None:
                return Changes()
            made = changes.replay(
                db, self._access.vocabulary, change, backwards=backwards, watch=watch or Watch()
            )
        _log.info("%s %s at %s", "undid" if backwards else "redid", change.label, now)
        self._access.tell(made)
        return made

    def history(self, limit: int = 100) -> list[PastChange]:
        """The latest changes, newest first."""
        with self._access.asking() as db:
            return changes.history(db, limit)

    def look(self, change: int, *, limit: int = 1000) -> list[ChangedValue]:
        """What a change set: the first `limit` values."""
        with self._access.asking() as db:
            return reversing.look(db, change, limit)

    def reverse(self, change: int, *, now: datetime, watch: Watch | None = None) -> Changes:
        """Take one past change back, whatever came after it; this is a change of its own.

        Raises ChangeConflict, with nothing done, where a later change stands on it, and Cancelled.
        """
        with self._access.writing() as db:
            past = changes.find(db, change)
            if past is None or past.undone:
                raise problems.ArchiveProblem(
                    _L("Problem", "This change is undone, or no longer in the list.")
                )
            made = reversing.reverse(
                Scene(db, self._access.vocabulary), past, now=now, watch=watch or Watch()
            )
        _log.info("reversed %s at %s", past.label, now)
        self._access.tell(made)
        return made

    def forget(
        self,
        *,
        before: datetime | None = None,
        keep: int | None = None,
        size: int | None = None,
    ) -> int:
        """Drop the oldest entries: what they did stays done and cannot be undone any more.

        `before` drops what was done earlier, `keep` all but the newest so many, `size` what goes
        beyond so many bytes; how many went.
        """
        with self._access.writing() as db:
            return changes.forget(db, before=before, keep=keep, size=size)
