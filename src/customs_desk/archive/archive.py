"""The archive as the other layers see it: one object for one file, safe to share by threads."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import threading
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING

from peewee import PeeweeException

from customs_desk.archive import (
    article_steps,
    bitmaps,
    changes,
    learning,
    packing,
    problems,
    rows,
    search,
    store,
    stories,
    tag_steps,
    values,
    verifying,
)
from customs_desk.archive.access import Access
from customs_desk.archive.backup import back_up
from customs_desk.archive.compiling import highlighted
from customs_desk.archive.expansion import spans
from customs_desk.archive.learning import Learning, Lines
from customs_desk.archive.log import ChangeLog
from customs_desk.archive.naming import Names
from customs_desk.archive.preparing import Prepared, prepared
from customs_desk.archive.readings import Readings
from customs_desk.archive.safety import Safety
from customs_desk.archive.saved_searches import SavedSearches
from customs_desk.archive.searching import Searching
from customs_desk.archive.steps import Cell, Changes, Scene, Step
from customs_desk.archive.tables import AccessionRow, ArticleRow, OriginalRow
from customs_desk.archive.tags import Tags
from customs_desk.archive.versions import Versions
from customs_desk.archive.vocabulary import Vocabulary
from customs_desk.article import ArticleText, Correction, DatedEvent

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from customs_desk.archive.changes import PastChange, Watch
    from customs_desk.archive.connection import ArchiveDatabase
    from customs_desk.archive.query import Order, Query
    from customs_desk.archive.search import Marks
    from customs_desk.archive.verifying import Finding
    from customs_desk.article import Article, Document, Reading

_log = logging.getLogger(__name__)
_MOVED_AT_ONCE = 10_000  # articles between two looks whether to stop


class Archive:
    """One `.desk` file. Every method may raise an ArchiveProblem, whose text is for people."""

    def __init__(self, db: ArchiveDatabase) -> None:
        self._db = db
        self.path: Path = db.path
        self.read_only: bool = db.read_only
        self._vocabulary = Vocabulary()
        self._finder = stories.Stories()
        self._writing_lock = threading.RLock()
        self._interruptible: sqlite3.Connection | None = None
        self._callbacks: list[Callable[[Changes], None]] = []
        self.searching = Searching(db, self._asking)
        self._own_writes = 0
        self._seen: tuple[int, int] | None = None  # data_version and own writes
        access = Access(self.path, self._asking, self._writing, self._tell, self._vocabulary)
        self.log = ChangeLog(access)
        self.readings = Readings(access, self.log)
        self.names = Names(access, self.log)
        self.tags = Tags(access, self.log)
        self.saved_searches = SavedSearches(access, self.log)
        self.stories = Versions(access, self.log, self.articles)
        self.safety = Safety(access)
        self.learning = Learning(access)

    # Connections

    @contextmanager
    def session(self, *, can_be_interrupted: bool = False) -> Iterator[None]:
        """This thread's connection, open within and closed after."""
        with self._asking():
            self._db.connect(reuse_if_open=True)
        if can_be_interrupted:
            self._interruptible = self._db.connection()  # type: ignore[no-untyped-call]
        try:
            yield
        finally:
            if can_be_interrupted:
                self._interruptible = None
            self.close()

    def interrupt(self) -> None:
        """Have the session that can be interrupted fail at once, from any thread."""
        asking = self._interruptible
        if asking is not None:
            with suppress(sqlite3.ProgrammingError):  # it has just been closed
                asking.interrupt()

    def close(self) -> None:
        """Close the calling thread's connection; another call opens it again."""
        self._db.close()

    @contextmanager
    def _asking(self) -> Iterator[ArchiveDatabase]:
        try:
            yield self._db
        except (PeeweeException, sqlite3.Error, OSError) as error:
            raise problems.from_error(error, self.path) from error

    @contextmanager
    def _writing(self) -> Iterator[ArchiveDatabase]:
        """One transaction: all of it is in the file afterwards, or nothing."""
        if self.read_only:
            raise problems.read_only(self.path)
        with self._writing_lock, self._asking() as db:
            if not db.still_there():
                # SQLite would go on writing into a file that nobody can reach any more.
                raise problems.gone(self.path)
            try:
                with db.atomic("IMMEDIATE"):
                    yield db
                    bitmaps.touch(db)
                self._own_writes += 1
            except BaseException:
                self._vocabulary.forget()
                self._finder.forget()
                raise

    def subscribe(self, callback: Callable[[Changes], None]) -> None:
        """Have `callback` called after each change, on the thread that made it."""
        self._callbacks.append(callback)

    def _tell(self, made: Changes) -> None:
        if made != Changes():
            for callback in list(self._callbacks):
                callback(made)

    # Taking in

    def begin_accession(self, *, now: datetime, what: str) -> int:
        """The id of a new accession, to add articles to."""
        with self._writing() as db:
            return int(AccessionRow.insert(begun=now.isoformat(), what=what).execute(db))

    def add(
        self,
        accession: int,
        items: Sequence[Prepared | tuple[Document, Reading]],
        *,
        now: datetime,
        lines: Sequence[Lines] = (),
    ) -> list[tuple[int, bool]]:
        """Store a batch in one transaction: for each item its id and whether it is new.

        What is here already stays as it is; if it had been removed, it is restored. `lines` are
        those that other articles of the sources may have too: they are learnt with the batch.
        """
        ready = [item if isinstance(item, Prepared) else prepared(*item) for item in items]
        with self._writing() as db:
            taken = store.take(db, self._vocabulary, ready, accession=accession, now=now)
            beside = self._finder.find_hashed(db, taken.hashes)
            self._note_taken(db, taken, accession, now)
            learning.note(db, lines)
        back = [article for article, _state in taken.restored]
        self._tell(Changes(added=(*taken.new, *back), changed=beside))
        fresh = {*taken.new, *(a for a, state in taken.restored if state == store.UNDONE)}
        told: list[tuple[int, bool]] = []
        for article in taken.ids:
            told.append((article, article in fresh))
            fresh.discard(article)
        return told

    def _note_taken(
        self, db: ArchiveDatabase, taken: store.Taken, accession: int, now: datetime
    ) -> None:
        back = tuple(Cell(article, state, store.SHOWN) for article, state in taken.restored)
        changes.apply(Scene(db, self._vocabulary), Step("state", back))
        cells = (*(Cell(article, store.UNDONE, store.SHOWN) for article in taken.new), *back)
        if not cells:
            return
        change = changes.of_accession(db, accession) or changes.begin(
            db, "import", now=now, accession=accession
        )
        changes.note(db, change, Step("state", cells), count=len(cells))

    def known(self, digests: Sequence[str]) -> dict[str, tuple[int, bool]]:
        """(article id, whether it is in view) of the SHA-256 digests that are here."""
        with self._asking() as db:
            found = store.known(db, digests)
        return {d: (article, state == store.SHOWN) for d, (article, state) in found.items()}

    # Asking

    def find(self, query: Query, order: Order) -> array[int]:
        """The ids of all articles found, in order."""
        with self._asking() as db:
            return search.find(db, query, order)

    def first(self, query: Query, order: Order, limit: int) -> array[int]:
        """The first `limit` ids of `find`, much faster than all of them."""
        with self._asking() as db:
            return search.find(db, query, order, limit=limit)

    def count(self, query: Query) -> int:
        with self._asking() as db:
            return search.count(db, query)

    def facets(self, query: Query) -> dict[str, list[tuple[str, int]]]:
        """For "source", "language" and "year": values with their counts, "" for “none”."""
        with self._asking() as db:
            return search.facets(db, query)

    def marks(self, query: Query) -> Marks:
        """Every dated mark of the articles found, as columns."""
        with self._asking() as db:
            return search.marks(db, query)

    def hits(self, article_id: int, query: Query) -> list[tuple[int, int]]:
        """Where the query's words stand in the article's text, as printed."""
        with self._asking() as db:
            wanted = highlighted(db, query)
            if not wanted:
                return []
            text, _reading = self._read(db, article_id)
            return spans(text, wanted)

    def articles(self, ids: Sequence[int]) -> list[Article]:
        """The articles in the order of `ids`; ids that are not here are left out."""
        found: dict[int, Article] = {}
        with self._asking() as db:
            for some in values.chunks(ids):
                query = ArticleRow.select().where(ArticleRow.id.in_(some))
                told = stories.of_articles(db, some)
                added = tag_steps.of_articles(db, some)
                for row in rows.dicts(db, query):
                    found[row["id"]] = values.article(
                        row, told.get(row["id"], (0, 1, True)), added.get(row["id"], ((), ""))
                    )
        return [found[i] for i in ids if i in found]

    def text(self, article_id: int) -> ArticleText:
        """The article with its text, reading and corrections; raises UnknownArticle."""
        with self._asking() as db:
            text, reading = self._read(db, article_id)
            corrections = store.corrections_of(db, article_id)
        made = tuple(
            Correction(field, value, datetime.fromisoformat(when))
            for field, (value, when) in sorted(corrections.items())
        )
        return ArticleText(self.articles([article_id])[0], text, reading, made)

    def _read(self, db: ArchiveDatabase, article_id: int) -> tuple[str, Reading]:
        try:
            found = store.text_and_reading(db, article_id)
        except packing.UNREADABLE as error:
            raise problems.damaged_article(article_id) from error
        if found is None:
            raise problems.unknown(article_id)
        return found

    def original(self, article_id: int) -> tuple[str, bytes]:
        """File name and bytes as imported; raises ArchiveDamaged where they are not the same."""
        with self._asking() as db:
            query = OriginalRow.select(
                ArticleRow.name, ArticleRow.digest, OriginalRow.packed, OriginalRow.size
            ).join(ArticleRow, on=(ArticleRow.id == OriginalRow.article))
            found = rows.first(db, query.where(OriginalRow.article == article_id))
        if found is None:
            raise problems.unknown(article_id)
        name, digest, packed, size = found
        content = verifying.opened(packed, size)
        if content is None or hashlib.sha256(content).digest() != digest:
            raise problems.damaged_original(name)
        return name, content

    def events(
        self, *, articles: Sequence[int] | None = None, ids: Sequence[int] | None = None
    ) -> list[DatedEvent]:
        """Events of these articles in their order, or those with these ids, in theirs."""
        wanted = [i for i in ids or () if i]
        if articles is None and ids is None:
            with self._asking() as db:
                shown = ArticleRow.select(ArticleRow.id).where(ArticleRow.state == store.SHOWN)
                articles = rows.column(db, shown)
        of = articles if articles is not None else [i >> store.EVENT_BITS for i in wanted]
        found: list[DatedEvent] = []
        for article in self.articles(list(dict.fromkeys(of))):
            with self._asking() as db:
                _text, reading = self._read(db, article.id)
            found += [
                DatedEvent(
                    article.id << store.EVENT_BITS | number,
                    article.id,
                    event,
                    article.title,
                    article.source or "",
                )
                for number, event in enumerate(reading.events, start=1)
            ]
        if ids is None:
            return found
        by_id = {event.id: event for event in found}
        return [by_id[i] for i in wanted if i in by_id]

    # Changing

    def remove(self, ids: Sequence[int], *, now: datetime, watch: Watch | None = None) -> Changes:
        """Take articles out of view; they are kept and can be restored. Raises Cancelled."""
        plan = self._moving(ids, store.SHOWN, store.REMOVED)
        return self.log.make("remove", plan, now=now, watch=watch)

    def restore(self, ids: Sequence[int], *, now: datetime, watch: Watch | None = None) -> Changes:
        """Bring removed articles back; raises Cancelled."""
        plan = self._moving(ids, store.REMOVED, store.SHOWN)
        return self.log.make("restore", plan, now=now, watch=watch)

    def remove_with(self, accession: int, ids: Sequence[int], *, now: datetime) -> None:
        """Remove articles as a part of an accession's change: undoing that brings them back."""
        with self._asking() as db:
            change = changes.of_accession(db, accession) or 0
        plan = self._moving(ids, store.SHOWN, store.REMOVED)
        self.log.go_on(change, "remove", plan, now=now)

    @staticmethod
    def _moving(
        ids: Sequence[int], before: int, after: int
    ) -> Callable[[ArchiveDatabase], list[Step]]:
        def plan(db: ArchiveDatabase) -> list[Step]:
            moved: list[int] = []
            for some in values.chunks(list(dict.fromkeys(ids))):
                there = ArticleRow.id.in_(some) & (ArticleRow.state == before)
                moved += rows.column(db, ArticleRow.select(ArticleRow.id).where(there))
            cells = tuple(Cell(article, before, after) for article in moved)
            return Step("state", cells).parts(_MOVED_AT_ONCE)

        return plan

    def correct(
        self, ids: Sequence[int], field: str, value: str | None, *, now: datetime
    ) -> Changes:
        """Set a field by hand; "" sets “none”, None goes back to what was read.

        Dates are EDTF. Raises ValueError, in words for people, for a value that cannot be stored.
        """
        value = values.checked(field, value)

        def plan(db: ArchiveDatabase) -> list[Step]:
            for article in ids:
                self._read(db, article)
            return article_steps.corrections(db, ids, field, value, now=now)

        return self.log.make("correct", plan, now=now, field=field)

    # Undo

    @property
    def undo_label(self) -> str:
        """What undo would take back, "" where there is nothing."""
        last = self.log.next_undo
        return last.label if last else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again, "" where there is nothing."""
        first = self.log.next_redo
        return first.label if first else ""

    def undo(self, *, now: datetime, watch: Watch | None = None) -> Changes:
        """Take the last change back."""
        return self.log.undo(now=now, watch=watch)

    def redo(self, *, now: datetime, watch: Watch | None = None) -> Changes:
        """Make the change again that was last taken back."""
        return self.log.redo(now=now, watch=watch)

    def history(self, limit: int = 100) -> list[PastChange]:
        """The latest changes, newest first."""
        return self.log.history(limit)

    def forget_changes(self, *, before: datetime | None = None, keep: int | None = None) -> int:
        """Drop the oldest entries of the change log; see `ChangeLog.forget`."""
        return self.log.forget(before=before, keep=keep)

    # Safety

    def was_changed_elsewhere(self) -> bool:
        """Whether another program wrote to the file since this was asked last.

        Always ask on the same thread: SQLite counts for each connection. Raises ArchiveMissing
        where the file is no longer at its place.
        """
        if not self._db.still_there():
            raise problems.gone(self.path)
        with self._asking() as db:
            seen = (int(db.pragma("data_version")), self._own_writes)
        before, self._seen = self._seen, seen
        if before is None or before[0] == seen[0] or before[1] != seen[1]:
            return False
        self._vocabulary.forget()
        return True

    def verify(
        self,
        *,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Finding]:
        """Everything that is wrong with the file; nothing where it is whole."""
        with self._asking() as db:
            return verifying.verify(db, progress=progress, cancelled=cancelled)

    def backup(self, out: Path, *, cancelled: Callable[[], bool] = lambda: False) -> None:
        """A consistent copy, opened and verified before it takes the place of an older one."""
        with self._asking() as db:
            back_up(db, self.path, out, cancelled=cancelled)
