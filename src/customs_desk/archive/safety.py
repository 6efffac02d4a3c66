"""How the archive is known to its backups, mended, and made to forget on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import fn

from customs_desk.archive import repairing, rows, saved_log, shredding, store
from customs_desk.archive.tables import AboutRow, ArticleRow, ChangeRow, ShreddedRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from customs_desk.archive.access import Access
    from customs_desk.archive.saved_log import SavedChange
    from customs_desk.article import Document, Reading


class Safety:
    """`Archive.safety`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access) -> None:
        self._access = access

    @property
    def identity(self) -> str:
        """What its backups have in common with it and with no other archive."""
        with self._access.asking() as db:
            about = AboutRow.select(AboutRow.value).where(AboutRow.name == "identity")
            return str(about.scalar(db) or "")

    @property
    def articles_ever(self) -> int:
        """How many articles were ever taken in, those in the bin or destroyed on request too."""
        with self._access.asking() as db:
            return int(ArticleRow.select().count(db) + ShreddedRow.select().count(db))

    @property
    def newest_change(self) -> tuple[int, int]:
        """The newest change's number, and how many changes are undone: a backup's own tell it."""
        columns = (fn.max(ChangeRow.id), fn.sum(ChangeRow.undone))
        with self._access.asking() as db:
            newest = rows.first(db, ChangeRow.select(*columns)) or (0, 0)
        return newest[0] or 0, newest[1] or 0

    def rebuild_index(self) -> None:
        """Make the full-text index and the word forms again from the texts."""
        with self._access.writing() as db:
            repairing.rebuild_index(db, self._access.vocabulary)

    def work_out_again(self, articles: Sequence[int]) -> None:
        """Make rows, events and names of articles again, and the index, from their readings."""
        with self._access.writing() as db:
            repairing.work_out_again(db, articles)
            repairing.rebuild_index(db, self._access.vocabulary)

    def whole_original(self, article: int) -> bytes | None:
        """The original's bytes where they are what was imported."""
        with self._access.asking() as db:
            return repairing.whole_original(db, article)

    def put_reading(self, article: int, document: Document, reading: Reading) -> None:
        """Put a reading where one is damaged or missing; work out the article again after it."""
        with self._access.writing() as db:
            repairing.put_reading(db, article, document, reading)

    def take_originals(self, backup: Path, articles: Sequence[int]) -> list[int]:
        """Put whole originals from a backup in the place of damaged ones; which could be had."""
        with self._access.writing() as db:
            return repairing.take_originals(db, backup, articles)

    def put_saved(self, items: Sequence[store.SavedArticle], *, accession: int) -> None:
        """Store articles saved from a damaged archive, under their own numbers."""
        with self._access.writing() as db:
            store.put_saved(db, self._access.vocabulary, items, accession=accession)

    def put_rows(self, table: str, columns: Sequence[str], found: Sequence[Sequence[Any]]) -> None:
        """Fill a table with rows from a damaged archive, as far as they fit this one."""
        with self._access.writing() as db:
            repairing.put_rows(db, table, columns, found)

    def put_changes(self, found: Iterable[SavedChange]) -> int:
        """Take past changes over from a damaged archive, as far as they fit; how many."""
        with self._access.writing() as db:
            return saved_log.put(db, found)

    def shred(
        self,
        articles: Sequence[int],
        *,
        now: datetime,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> int:
        """Destroy articles of the bin so that their words are nowhere in the file; how many.

        Cannot be undone. Backups made before still hold them.
        """
        with self._access.writing() as db:
            gone = shredding.destroy(db, self._access.vocabulary, articles, now=now)
        self._access.vocabulary.forget()
        with self._access.asking() as db:
            shredding.scrub(db, self._access.path)
        progress(len(gone), len(gone))
        self._access.tell(shredding.told(gone))
        return len(gone)
