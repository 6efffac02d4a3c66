"""Reads what can still be read of a damaged archive, without touching it."""

from __future__ import annotations

import hashlib
import mmap
import shutil
import sqlite3
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from customs_desk.archive import packing, pages, problems
from customs_desk.archive.backup import copy_file
from customs_desk.archive.saved_log import SavedChange
from customs_desk.archive.tables import ArticleRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MAGIC = b"SQLite format 3\x00"
_USUAL_HEADER = _MAGIC + bytes((0x10, 0, 2, 2, 0, 64, 32, 32))  # pages of 4096, WAL
_COLUMNS = [f.column_name for f in ArticleRow._meta.sorted_fields]  # noqa: SLF001 -- peewee's way
_FEWEST = 36  # columns of an article in schema 1
_MISSES = 5000  # numbers without an article after which no more is expected


@dataclass(slots=True)
class Remains:
    """What is left of one article. `content` is verified where `whole` is set."""

    id: int
    name: str = ""
    came_from: str = ""
    added: str = ""
    state: int = 0
    title: str = ""
    encoding: str = ""
    digest: bytes = b""
    content: bytes = b""
    whole: bool = False
    text: bytes | None = None
    reading: bytes | None = None
    corrections: list[tuple[str, str, str]] = field(default_factory=list)  # field, value, made


class Wreck:
    """A copy of a damaged archive in a folder of ours, opened as far as it can be."""

    def __init__(
        self, path: Path, folder: Path, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._copy = folder / "wreck.desk"
        self._cancelled = cancelled
        copy_file(path, self._copy, cancelled)
        journal = Path(f"{path}-wal")
        if journal.exists():
            shutil.copyfile(journal, f"{self._copy}-wal")
        self.log_torn = False
        self._mend_header()
        self._connection = sqlite3.connect(self._copy, isolation_level=None)
        with suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        self._connection.close()

    def _go_on(self) -> None:
        """Raises Cancelled."""
        if self._cancelled():
            raise problems.Cancelled

    def _mend_header(self) -> None:
        """SQLite refuses a file whose first bytes are wrong; what they must be is known."""
        with self._copy.open("r+b") as file:
            if file.read(len(_USUAL_HEADER)) != _USUAL_HEADER:
                file.seek(0)
                file.write(_USUAL_HEADER)

    def articles(self) -> dict[int, Remains]:
        """Every article of which a row or an original is left, without its content."""
        found = {id_: Remains(id_, **_known(row)) for id_, row in self._rows()}
        self._add_from_pages(found)
        for article, name, value, made in self._corrections():
            if article in found:
                found[article].corrections.append((name, value, made))
        return dict(sorted(found.items()))

    def _rows(self) -> Iterator[tuple[int, dict[str, Any]]]:
        query = f"SELECT {', '.join(_COLUMNS)} FROM article WHERE id "  # noqa: S608 -- our names
        last, misses = 0, 0
        while misses < _MISSES:
            self._go_on()
            try:
                row = self._connection.execute(
                    f"{query} > ? ORDER BY id LIMIT 1", (last,)
                ).fetchone()
                if row is None:
                    return
                last, misses = row[0], 0
                yield last, dict(zip(_COLUMNS, row, strict=True))
            except (sqlite3.Error, UnicodeDecodeError):
                last, misses = last + 1, misses + 1

    def _add_from_pages(self, found: dict[int, Remains]) -> None:
        """Rows that the tree does not lead to any more; and originals, whose rows may be lost."""
        digests = {remains.digest for remains in found.values()}
        originals: set[int] = set()
        for record in self._records():
            if record.row is None or record.values[:1] != (None,):
                continue
            if len(record.values) >= _FEWEST and record.row not in found:
                row = dict(zip(_COLUMNS, (record.row, *record.values[1:]), strict=False))
                if _is_article(row) and row["digest"] not in digests:
                    found[record.row] = Remains(record.row, **_known(row))
            elif _is_original(record.values):
                originals.add(record.row)
        for article in originals - found.keys():
            found[article] = Remains(article)

    def _corrections(self) -> list[tuple[int, str, str, str]]:
        try:
            return self._connection.execute(
                "SELECT article, field, value, made FROM correction"
            ).fetchall()
        except (sqlite3.Error, UnicodeDecodeError):
            pass
        latest: dict[tuple[Any, Any], tuple[Any, ...]] = {}
        for record in self._records():
            kinds = [type(value) for value in record.values]
            if record.row is None and kinds == [int, str, str, str]:
                key = (record.values[0], record.values[1])
                if key not in latest or str(record.values[3]) > str(latest[key][3]):
                    latest[key] = record.values
        return [row for row in latest.values() if len(row) == 4]

    def fill(self, articles: dict[int, Remains]) -> None:
        """Read contents and readings; several tens of articles at once, as they are large."""
        for remains in articles.values():
            with suppress(sqlite3.Error):
                query = "SELECT size, packed FROM original WHERE article = ?"
                row = self._connection.execute(query, (remains.id,)).fetchone()
                if row is not None:
                    _take(remains, *row)
            with suppress(sqlite3.Error):
                query = "SELECT text, packed FROM reading WHERE article = ?"
                row = self._connection.execute(query, (remains.id,)).fetchone()
                if row is not None:
                    remains.text, remains.reading = row

    def fill_from_pages(self, articles: dict[int, Remains]) -> None:
        """Look on all pages for the originals of these articles."""
        for record in self._records():
            remains = articles.get(record.row or 0)
            if remains is not None and not remains.whole and _is_original(record.values):
                _take(remains, *record.values[1:3])

    def people_tables(self) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
        """Tables that people filled and nothing else can make again: name, columns, rows."""
        with suppress(sqlite3.Error):
            query = (
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE V%'"
            )
            for (table,) in self._connection.execute(query).fetchall():
                if table in _MADE_AGAIN or table.startswith(_SHADOWS):
                    continue
                with suppress(sqlite3.Error, UnicodeDecodeError):
                    cursor = self._connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608
                    yield table, [column[0] for column in cursor.description], cursor.fetchall()

    def changes(self) -> Iterator[SavedChange]:
        """Past changes: done ones from the newest on, then undone ones in their order.

        Ends, with `log_torn` set, where no more of them can be read.
        """
        try:
            for which in ("undone = 0 ORDER BY id DESC", "undone = 1 ORDER BY id"):
                cursor = self._connection.execute(f"SELECT * FROM change WHERE {which}")  # noqa: S608
                names = [column[0] for column in cursor.description]
                for found in cursor:
                    row = dict(zip(names, found, strict=True))
                    yield SavedChange(row, self._steps(row))
        except (sqlite3.Error, UnicodeDecodeError):
            self.log_torn = True

    def _steps(self, row: dict[str, Any]) -> list[bytes] | None:
        """The packed steps of a change; None where one is missing."""
        query = "SELECT number, packed FROM step WHERE change = ? ORDER BY number"
        try:
            found = self._connection.execute(query, (row["id"],)).fetchall()
        except sqlite3.Error:
            return None
        packed = [step for _number, step in found]
        numbers = [number for number, _step in found]
        whole = numbers == list(range(1, len(found) + 1)) and found
        if not whole or row.get("size", 0) not in {0, sum(map(len, packed))}:
            return None
        return packed

    def _records(self) -> Iterator[pages.Record]:
        with (
            self._copy.open("rb") as file,
            closing(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)) as content,
        ):
            for record in pages.records(content):
                self._go_on()
                yield record


# What salvage makes again from originals and corrections, or begins afresh.
_SHADOWS = ("search_", "beginning_", "sqlite_")
_MADE_AGAIN = frozenset(
    {
        "article", "original", "reading", "event", "name", "spelling", "appearance", "word",
        "change", "step", "accession", "correction", "schema_migration", "bitmap", "bitmap_stamp",
    }
)  # fmt: skip


def _known(row: dict[str, Any]) -> dict[str, Any]:
    wanted = {
        "name": str, "came_from": str, "added": str, "title": str, "encoding": str, "state": int,
        "digest": bytes,
    }  # fmt: skip
    return {c: row[c] for c, kind in wanted.items() if isinstance(row.get(c), kind)}


def _is_article(row: dict[str, Any]) -> bool:
    digest, name = row.get("digest"), row.get("name")
    return isinstance(digest, bytes) and len(digest) == 32 and isinstance(name, str)


def _is_original(found: tuple[Any, ...]) -> bool:
    if len(found) != 3 or found[0] is not None:
        return False
    return isinstance(found[1], int) and isinstance(found[2], bytes) and found[1] >= len(found[2])


def _take(remains: Remains, size: Any, packed: Any) -> None:
    """Keep the content where it is whole, or better than what is there."""
    if not isinstance(packed, bytes) or not isinstance(size, int):
        return
    content = _unpacked(packed, size)
    whole = len(content) == size
    if remains.digest:
        whole = hashlib.sha256(content).digest() == remains.digest
    if whole or len(content) > len(remains.content):
        remains.content, remains.whole = content, whole


def _unpacked(packed: bytes, size: int) -> bytes:
    """The content, or its beginning where the rest is damaged."""
    with suppress(zlib.error):
        return packing.unpack_original(packed, size)
    unpacker, found = zlib.decompressobj(), bytearray()
    with suppress(zlib.error):
        for byte in packed:
            found += unpacker.decompress(bytes((byte,)))
    return bytes(found)
