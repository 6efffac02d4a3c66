"""Opens an archive, or makes a new one where that was asked for."""

from __future__ import annotations

import logging
import secrets
import sqlite3
from pathlib import Path

from peewee import DatabaseError, SqliteDatabase

from customs_desk.archive import journal, problems
from customs_desk.archive.archive import Archive
from customs_desk.archive.backup import before_migrating, copy_before_migrating
from customs_desk.archive.connection import APPLICATION_ID, ArchiveDatabase, connect, examine
from customs_desk.archive.migrations import SCHEMA_VERSION, bring_up_to_date
from customs_desk.translate import QT_TRANSLATE_NOOP

_L = QT_TRANSLATE_NOOP

_log = logging.getLogger(__name__)


def open_archive(path: Path, *, create: bool = False) -> Archive:
    """The archive in the file `path`; made new only when `create` is set and nothing is there.

    Raises a subclass of ArchiveProblem whose text says, in a sentence for people, why not.
    """
    if create and not path.exists():
        _make(path)
    examine(path, newest=SCHEMA_VERSION)
    journal.examine(path)
    db = connect(path)
    try:
        _migrate(db)
    except (DatabaseError, sqlite3.Error, OSError, problems.ArchiveProblem) as error:
        db.close()
        raise problems.from_error(error, path) from error
    return Archive(db)


def _make(path: Path) -> None:
    """Build the new archive beside and move it into place, so that no half of one is ever there."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    db = SqliteDatabase(str(beside), pragmas={"foreign_keys": 1, "synchronous": "FULL"})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with db:
            bring_up_to_date(db)
            db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
        db.close()

        _into_place(beside, path)
    except (DatabaseError, sqlite3.Error, OSError) as error:
        raise problems.from_error(error, path) from error
    finally:
        db.close()
        for left in (beside, Path(f"{beside}-journal")):
            left.unlink(missing_ok=True)


def _into_place(beside: Path, path: Path) -> None:
    if path.exists():
        return
    beside.rename(path)


def _migrate(made: ArchiveDatabase) -> None:
    db: SqliteDatabase = made
    version = int(db.pragma("user_version"))
    if version == SCHEMA_VERSION:
        return
    if made.read_only:
        raise problems.ArchiveIsReadOnly(
            _L(
                "Problem",
                "The archive “{name}” was written by an older version of Customs Desk and must be "
                "brought up to date, but cannot be written to. Copy it to a folder of your own.",
            ),
            name=made.path.name,
        )
    applied = db.execute_sql("SELECT count(*) FROM schema_migration").fetchone()[0]
    copy = before_migrating(made.path, version=version)
    if applied <= version or not copy.exists():
        # Else it was ended in the middle the last time, and the copy from then is the older one.
        copy_before_migrating(db, made.path, copy)
        _log.info("copied the archive to %s before bringing it up to date", copy)
    bring_up_to_date(db)
    db.execute_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
