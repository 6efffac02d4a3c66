"""Opening the one file: what it must be, how it is connected to, and that it is still there."""

from __future__ import annotations

import os
import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peewee import DatabaseError, SqliteDatabase

from customs_desk.archive import problems
from customs_desk.archive.bitmaps import Loaded
from customs_desk.archive.folding import words
from customs_desk.archive.packing import (
    UNREADABLE,
    unpack_original,
    unpack_reading,
    unpack_text,
)
from customs_desk.archive.preparing import beginnings, searchable
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from customs_desk.when import When

_L = QT_TRANSLATE_NOOP

APPLICATION_ID = 0x4445534B  # “DESK”, at byte 68 of the file
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
BUSY_SECONDS = 5.0


class ArchiveDatabase(SqliteDatabase):
    """A SQLite file that is never created by connecting and noticed when it is swapped."""

    def __init__(self, path: Path, *, mode: str = "rw") -> None:
        self.path = path
        self.read_only = mode != "rw"
        self._identity = _identity(path)
        self.loaded = Loaded()
        # Reads dates that are typed in words; whoever opens the archive may give one.
        self.typed_date: Callable[[str], When | None] | None = None
        # Reading queries may use up to 64 MB of pages; FULL is what keeps every acknowledged
        # article through a power cut (measured: NORMAL lost up to 55).
        pragmas: dict[str, Any] = {"foreign_keys": 1, "cache_size": -65536, "temp_store": 2}
        if not self.read_only:
            pragmas |= {
                "synchronous": "FULL",
                "journal_size_limit": 67_108_864,
                # Moving pages from the journal after each batch would write most of them again
                # and again: 40 MB may gather.
                "wal_autocheckpoint": 10_000,
            }
        super().__init__(_uri(path, mode), pragmas=pragmas, timeout=BUSY_SECONDS, uri=True)
        for function, name, arguments in FUNCTIONS:
            self.register_function(function, name, arguments, deterministic=True)

    def _connect(self) -> Any:
        if not self.still_there():
            raise problems.gone(self.path) if self.path.exists() else problems.missing(self.path)
        return super()._connect()  # type: ignore[misc]  # the stubs leave it out

    def still_there(self) -> bool:
        """Whether the path still leads to the very file that was opened."""
        try:
            return _identity(self.path) == self._identity
        except OSError:
            return False


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _uri(path: Path, mode: str) -> str:
    how = "immutable=1" if mode == "immutable" else f"mode={mode}"
    return f"{path.absolute().as_uri()}?{how}"


def examine(path: Path, *, newest: int) -> None:
    """Raise the problem that forbids opening `path` as an archive of schema <= `newest`."""
    try:
        if not path.exists():
            raise problems.missing(path)
        if not path.is_file():
            raise problems.not_an_archive(path, problems.NO_FILE)
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise problems.ArchiveProblem(
            _L("Problem", "The archive “{path}” cannot be read: {reason}."),
            path=str(path),
            reason=error.strerror or str(error),
        ) from error
    if not header:
        raise problems.not_an_archive(path, problems.EMPTY)
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        raise problems.not_an_archive(path, problems.NO_DATABASE)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise problems.not_an_archive(path, problems.OF_ANOTHER_PROGRAM)
    if int.from_bytes(header[60:64], "big") > newest:
        raise problems.newer(path)


def connect(path: Path) -> ArchiveDatabase:
    """A database for an examined file: to write, or to read only where writing is impossible."""
    mode = _mode(path)
    made = ArchiveDatabase(path, mode=mode)
    db: SqliteDatabase = made
    try:
        db.connect()
        db.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
        if mode == "rw":
            db.execute_sql("PRAGMA journal_mode = WAL").fetchone()
    except (DatabaseError, sqlite3.Error, OSError) as error:
        db.close()
        raise problems.from_error(error, path) from error
    return made


def _mode(path: Path) -> str:
    """WAL needs to write beside the file; where it cannot, only `immutable` opens it."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "rw"
    journal = Path(f"{path}-wal")
    left_behind = journal.exists() and journal.stat().st_size > 0
    return "ro" if left_behind else "immutable"


def folded_words(text: str | None) -> str:
    """What the full-text index holds of a text."""
    return " ".join(words(text)) if text else ""


def _body(
    packed: bytes, size: int, encoding: str, text: bytes | None, reading: bytes
) -> str | None:
    """The folded words of an article's body, from what lies in its rows; none of damaged ones."""
    try:
        whole = unpack_text(text, unpack_original(packed, size), encoding)
        return folded_words(searchable(whole, unpack_reading(reading, whole)))
    except UNREADABLE:
        return None


def _printed(packed: bytes, size: int, encoding: str, text: bytes | None, typed: str) -> bool:
    """Whether these very letters stand in an original, as words of their own."""
    whole = unpack_text(text, unpack_original(packed, size), encoding)
    return re.search(rf"(?<!\w){re.escape(typed)}(?!\w)", whole) is not None


def _beginnings(*texts: str | None) -> str:
    """The beginnings of the folded words in these texts."""
    return " ".join(beginnings({word for text in texts for word in (text or "").split()}))


FUNCTIONS: Iterable[tuple[Any, str, int]] = (
    (folded_words, "desk_words", 1),
    (_body, "desk_body", 5),
    (_printed, "desk_printed", 5),
    (_beginnings, "desk_beginnings", 5),
)
