"""Saves what can be saved of a damaged archive into a new one."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from peewee import PeeweeException

from customs_desk.archive import packing, problems, store
from customs_desk.archive.backup import settle
from customs_desk.archive.opening import open_archive
from customs_desk.archive.wreck import Wreck
from customs_desk.article import Document
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from customs_desk.archive.archive import Archive
    from customs_desk.archive.saved_log import SavedChange
    from customs_desk.archive.wreck import Remains
    from customs_desk.article import Reading

_L = QT_TRANSLATE_NOOP

_BATCH = 50


@dataclass(slots=True)
class Salvaged:
    """What became of a damaged archive."""

    articles: int = 0  # in the new archive
    read_again: int = 0  # of these, whose reading had to be made again
    cut: list[str] = field(default_factory=list)  # saved, but not byte for byte: their names
    lost: list[str] = field(default_factory=list)  # known, but nothing of their text is left
    changes: int = 0  # past changes that can be undone or done again in the new archive
    changes_lost: int = 0  # known, but not kept: damaged, or standing on what is lost
    changes_unread: bool = False  # there may have been more that cannot be read at all


def salvage(  # noqa: PLR0913 -- all but three are options
    path: Path,
    out: Path,
    read_again: Callable[[bytes, str, str], tuple[Document, Reading]],
    *,
    now: datetime,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Salvaged:
    """Write all that is left of the archive at `path` to a new archive `out`.

    `read_again(content, name, came_from)` reads an original whose reading is lost, and must make
    something of any bytes. The damaged file is only read. Raises an ArchiveProblem, with no part of
    `out` there.
    """
    if out.exists():
        raise problems.ArchiveProblem(
            _L("Problem", "“{name}” is there already. Choose another name."), name=out.name
        )
    if not path.is_file():
        raise problems.missing(path)
    beside = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    try:
        with TemporaryDirectory(dir=out.parent, prefix=".salvage-") as folder:
            wreck = Wreck(path, Path(folder), cancelled)
            with closing(wreck):
                made = _Work(open_archive(beside, create=True), wreck, read_again, now)
                result = made.all(progress, cancelled)
        settle(beside)
        beside.replace(out)
    except (PeeweeException, sqlite3.Error, OSError) as error:
        raise problems.from_error(error, out) from error
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(f"{beside}{ending}").unlink(missing_ok=True)
    return result


@dataclass(slots=True)
class _Work:
    """One salvage under way."""

    archive: Archive
    wreck: Wreck
    read_again: Callable[[bytes, str, str], tuple[Document, Reading]]
    now: datetime
    result: Salvaged = field(default_factory=Salvaged)

    def all(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Salvaged:
        try:
            self.copy_tables(names=True)
            left = self.wreck.articles()
            torn: dict[int, Remains] = {}
            ids = list(left)
            for at in range(0, len(ids), _BATCH):
                if cancelled():
                    raise problems.Cancelled
                some = {article: left.pop(article) for article in ids[at : at + _BATCH]}
                self.wreck.fill(some)
                torn |= {a: some.pop(a) for a in list(some) if not some[a].whole}
                self.store(some)
                progress(at, len(ids))
            if torn:
                self.wreck.fill_from_pages(torn)
                self.store({a: r for a, r in torn.items() if r.content})
                self.result.lost += [_called(r) for r in torn.values() if not r.content]
            self.copy_tables(names=False)
            self.copy_log()
            progress(len(ids), len(ids))
        finally:
            self.archive.close()
        return self.result

    def store(self, articles: dict[int, Remains]) -> None:
        """Keep some articles under their own numbers, with their states and corrections."""
        if not articles:
            return
        accession = self.archive.begin_accession(now=self.now, what="salvage")
        items = [
            store.SavedArticle(
                article,
                *self.read(remains),
                remains.added or self.now.isoformat(),
                remains.state if remains.state in store.STATES else store.SHOWN,
                tuple(remains.corrections),
            )
            for article, remains in articles.items()
        ]
        self.archive.safety.put_saved(items, accession=accession)
        self.result.articles += len(items)
        self.result.cut += [_called(r) for r in articles.values() if not r.whole]

    def read(self, remains: Remains) -> tuple[Document, Reading]:
        """The article's own reading where it is whole, else a new one."""
        with suppress(zlib.error, ValueError, TypeError, KeyError, LookupError):
            if remains.whole and remains.reading and remains.encoding:
                text = packing.unpack_text(remains.text, remains.content, remains.encoding)
                reading = packing.unpack_reading(remains.reading, text)
                return _document(remains, text, remains.encoding), reading
        self.result.read_again += 1
        name = remains.name or f"salvaged-{remains.id}.txt"
        return self.read_again(remains.content, name, remains.came_from)

    def copy_tables(self, *, names: bool) -> None:
        """What people made beside the articles, as far as it fits; names lie under the articles."""
        for table, columns, found in self.wreck.people_tables():
            if (table == "own_name") == names:
                self.archive.safety.put_rows(table, columns, found)

    def copy_log(self) -> None:
        """The list of past changes, from the newest on, as far as undoing them still fits."""
        seen = 0

        def counted() -> Iterator[SavedChange]:
            nonlocal seen
            for saved in self.wreck.changes():
                seen += 1
                yield saved

        self.result.changes = self.archive.safety.put_changes(counted())
        self.result.changes_lost = seen - self.result.changes
        self.result.changes_unread = self.wreck.log_torn


def _called(remains: Remains) -> str:
    return remains.title or remains.name or f"article {remains.id}"


def _document(remains: Remains, text: str, encoding: str) -> Document:
    digest = hashlib.sha256(remains.content).hexdigest()
    return Document(remains.name, remains.content, digest, encoding, text, remains.came_from)
