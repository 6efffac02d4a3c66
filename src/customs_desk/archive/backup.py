"""Copies of an archive that are proved before they replace an older one."""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.archive import problems
from customs_desk.archive.connection import APPLICATION_ID, FUNCTIONS

if TYPE_CHECKING:
    from peewee import SqliteDatabase


def back_up(db: SqliteDatabase, path: Path, out: Path) -> None:
    """Copy the archive at `path` to `out`; what lies there is replaced only by a copy proved whole.

    Raises DiskFull, ArchiveDamaged or another ArchiveProblem; no part of a copy is left then.
    """
    if out.exists() and path.samefile(out):
        raise problems.ArchiveProblem(
            f"“{out.name}” is the archive itself. Choose another name for the backup."
        )
    if not out.parent.is_dir():
        raise problems.ArchiveProblem(f"The folder “{out.parent}” for the backup is not there.")
    beside = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    try:
        db.execute_sql("VACUUM INTO ?", (str(beside),))
        _prove(db, beside)
        _settle(beside)
        beside.replace(out)
    except Exception as error:
        raise _problem(error, path, out) from error
    finally:
        for left in (beside, Path(f"{beside}-journal"), Path(f"{beside}-wal")):
            left.unlink(missing_ok=True)


def _problem(error: Exception, path: Path, out: Path) -> problems.ArchiveProblem:
    problem = problems.from_error(error, path)
    if isinstance(problem, problems.DiskFull):
        return problems.DiskFull(
            f"The disk is full: there is no room for the backup “{out.name}”. An older backup "
            "there was left as it is."
        )
    if isinstance(problem, problems.ArchiveIsReadOnly):
        return problems.ArchiveIsReadOnly(
            f"The backup “{out.name}” cannot be written: its folder or disk does not allow it."
        )
    return problem


def _prove(db: SqliteDatabase, copy: Path) -> None:
    """Open the copy as a stranger would; raises ArchiveDamaged where it is less than the original.

    An archive that lost its articles must not replace a backup that has them.
    """
    counted = "SELECT count(*) FROM article"
    there = db.execute_sql(counted).fetchone()[0]
    with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=rw", uri=True)) as opened:
        for function, name, arguments in FUNCTIONS:
            opened.create_function(name, arguments, function, deterministic=True)
        said = opened.execute("PRAGMA integrity_check").fetchone()[0]
        here = opened.execute(counted).fetchone()[0]
        originals = opened.execute("SELECT count(*) FROM original").fetchone()[0]
        application = opened.execute("PRAGMA application_id").fetchone()[0]
        with opened:
            opened.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    if said != "ok" or here < there or originals < here or application != APPLICATION_ID:
        raise problems.ArchiveDamaged(
            "The backup was not made: the copy of the archive is not whole. Run “verify” to see "
            "what is damaged; the older backup was left as it is."
        )


def _settle(file: Path) -> None:
    """Have the disk hold the bytes before the name changes."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def copy_before_migrating(path: Path, *, version: int) -> Path:
    """A copy of a closed archive beside it, named for its schema; the migration's way back."""
    copy = path.with_name(f"{path.stem}.before-schema-{version + 1}{path.suffix}")
    beside = copy.with_name(f".{copy.name}.part")
    try:
        shutil.copyfile(path, beside)
        _settle(beside)
        beside.replace(copy)
    except OSError as error:
        raise problems.from_error(error, path) from error
    finally:
        beside.unlink(missing_ok=True)
    return copy
