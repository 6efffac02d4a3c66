"""Copies of an archive that are proved before they replace an older one."""

from __future__ import annotations

import os
import re
import secrets
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.archive import problems
from customs_desk.archive.connection import APPLICATION_ID, FUNCTIONS
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peewee import SqliteDatabase

_L = QT_TRANSLATE_NOOP

_CHUNK = 4_000_000  # bytes between two looks whether to stop
_INSTRUCTIONS = 20_000  # of SQLite's virtual machine between two looks whether to stop
_PART = re.compile(r"\.desk\.[0-9a-f]{8}\.part(-wal|-shm|-journal)?$")
_DAY = 86_400  # seconds
_LEFT = ("", "-journal", "-wal", "-shm")  # what may lie around a copy that was not finished


def back_up(
    db: SqliteDatabase,
    path: Path,
    out: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Copy the archive at `path` to `out`; what lies there is replaced only by a copy proved whole.

    Raises DiskFull, ArchiveDamaged, Cancelled or another ArchiveProblem; no part of a copy is left
    then.
    """
    if out.exists() and path.samefile(out):
        raise problems.ArchiveProblem(
            _L("Problem", "“{name}” is the archive itself. Choose another name for the backup."),
            name=out.name,
        )
    if not out.parent.is_dir():
        raise problems.ArchiveProblem(
            _L("Problem", "The folder “{folder}” for the backup is not there."),
            folder=str(out.parent),
        )
    with _beside(out, path) as beside:
        with stopped_by(db, cancelled):
            db.execute_sql("VACUUM INTO ?", (str(beside),))
        _prove(db, beside, cancelled)
        settle(beside)
        beside.replace(out)


@contextmanager
def _beside(out: Path, path: Path) -> Iterator[Path]:
    """A name beside `out` to write under; whatever is left there at the end is removed."""
    clear_left_behind(out.parent)
    beside = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    try:
        yield beside
    except Exception as error:
        raise _problem(error, path, out) from error
    finally:
        for ending in _LEFT:
            Path(f"{beside}{ending}").unlink(missing_ok=True)


def clear_left_behind(folder: Path) -> None:
    """Remove parts of copies that a killed program left a day or more ago."""
    for path in folder.glob(".*.part*"):
        with suppress(OSError):
            if _PART.search(path.name) and time.time() - path.stat().st_mtime > _DAY:
                path.unlink()


def _problem(error: Exception, path: Path, out: Path) -> problems.ArchiveProblem:
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT or is_stop(error):
        return problems.Cancelled()
    problem = problems.from_error(error, path)
    if isinstance(problem, problems.DiskFull):
        return problems.DiskFull(
            _L(
                "Problem",
                "The disk is full: there is no room for the backup “{name}”. An older backup there "
                "was left as it is.",
            ),
            name=out.name,
        )
    if isinstance(problem, problems.ArchiveIsReadOnly):
        return problems.ArchiveIsReadOnly(
            _L(
                "Problem",
                "The backup “{name}” cannot be written: its folder or disk does not allow it.",
            ),
            name=out.name,
        )
    if isinstance(problem, problems.DiskFailed):
        return problems.DiskFailed(
            _L(
                "Problem",
                "The backup “{name}” could not be written: the disk reported an error. An older "
                "backup there was left as it is. See that the drive is connected and has room.",
            ),
            name=out.name,
        )
    return problem


def is_stop(error: BaseException | None) -> bool:
    """Whether SQLite stopped because it was told to, wherever that stands in the chain."""
    while error is not None:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            return True
        error = error.__cause__ or error.__context__
    return False


@contextmanager
def stopped_by(db: SqliteDatabase, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Have SQLite look now and then whether it should stop; it then raises “interrupted”."""
    connection: sqlite3.Connection = db.connection()
    connection.set_progress_handler(lambda: int(cancelled()), _INSTRUCTIONS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def _prove(db: SqliteDatabase, copy: Path, cancelled: Callable[[], bool]) -> None:
    """Open the copy as a stranger would; raises ArchiveDamaged where it is less than the original.

    An archive that lost its articles must not replace a backup that has them.
    """
    counted = "SELECT count(*) FROM article"
    there = db.execute_sql(counted).fetchone()[0]
    with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=rw", uri=True)) as opened:
        opened.set_progress_handler(lambda: int(cancelled()), _INSTRUCTIONS)
        for function, name, arguments in FUNCTIONS:
            opened.create_function(name, arguments, function, deterministic=True)
        whole = opened.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        here = opened.execute(counted).fetchone()[0]
        originals = opened.execute("SELECT count(*) FROM original").fetchone()[0]
        application = opened.execute("PRAGMA application_id").fetchone()[0]
        whole = whole and _index_fits(opened)
    if not whole or here < there or originals < here or application != APPLICATION_ID:
        raise problems.ArchiveDamaged(
            _L(
                "Problem",
                "The backup was not made: the copy of the archive is not whole. Verify the archive "
                "to see what is damaged; the older backup was left as it is.",
            )
        )


def _index_fits(opened: sqlite3.Connection) -> bool:
    try:
        with opened:
            opened.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if is_stop(error):
            raise
        return False
    return True


def copy_file(source: Path, out: Path, cancelled: Callable[[], bool]) -> None:
    """Copy a file that no program writes to; raises Cancelled, with a part of it left."""
    with source.open("rb") as given, out.open("wb") as taken:
        while part := given.read(_CHUNK):
            if cancelled():
                raise problems.Cancelled
            taken.write(part)


def settle(file: Path) -> None:
    """Have the disk hold the bytes before the name changes."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def before_migrating(path: Path, *, version: int) -> Path:
    """Where the copy goes that is made before a migration from schema `version`."""
    return path.with_name(f"{path.stem}.before-schema-{version + 1}{path.suffix}")


def copy_before_migrating(db: SqliteDatabase, path: Path, copy: Path) -> None:
    """A whole copy beside the archive: the migration's way back.

    Raises ArchiveDamaged where the archive is not whole: it must not be changed then.
    """
    with _beside(copy, path) as beside:
        db.execute_sql("VACUUM INTO ?", (str(beside),))
        with closing(sqlite3.connect(f"{beside.absolute().as_uri()}?mode=rw", uri=True)) as opened:
            said = opened.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok":
            raise problems.damaged(path)
        settle(beside)
        beside.replace(copy)
