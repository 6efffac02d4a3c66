"""Backups on a schedule: when one is due, which older ones it may replace, and the way back.

A backup is named for its archive and its moment: “articles 2026-11-25 2139.desk”. The moment is
read from the name: copying a folder of backups changes the dates of its files.
"""

from __future__ import annotations

import math
import os
import re
import secrets
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.archive import problems
from customs_desk.archive.backup import copy_file, settle
from customs_desk.archive.connection import examine
from customs_desk.archive.migrations import SCHEMA_VERSION
from customs_desk.archive.opening import open_archive
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.archive.archive import Archive

_L = QT_TRANSLATE_NOOP

_MOMENT = "%Y-%m-%d %H%M"
# “articles 2026-11-25 2139.desk”; not “articles 2026-11-25.desk”, which a person named so.
_NAMED = re.compile(r" (\d{4}-\d\d-\d\d \d{4})$")
SUFFIX = ".desk"


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that holds a backup, and what it says of itself."""

    path: Path
    made: datetime  # naive UTC, from its name
    identity: str  # of the archive that it is a backup of; "" where it is from before these
    articles: int  # ever taken in, in view or not, those destroyed on request too
    newest: tuple[int, int]  # its newest change, and how many are undone


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder that can be opened, the newest first."""
    found = (_look(path) for path in folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ()
    return sorted(filter(None, found), key=lambda backup: backup.made, reverse=True)


def of_archive(folder: Path, archive: Archive) -> list[Backup]:
    """The backups of this archive, the newest first."""
    identity = archive.safety.identity
    return [backup for backup in listed(folder) if backup.identity == identity]


def _look(path: Path) -> Backup | None:
    named = _NAMED.search(path.stem)
    if named is None:
        return None
    try:
        made = datetime.strptime(named[1], _MOMENT)  # noqa: DTZ007 -- naive UTC, as everywhere
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
        ) as opened:
            query = "SELECT value FROM about WHERE name = 'identity'"
            identity = opened.execute(query).fetchone()[0]
            counted = "SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM shredded)"
            articles = opened.execute(counted).fetchone()[0]
            changed = "SELECT coalesce(max(id), 0), coalesce(sum(undone), 0) FROM change"
            newest = opened.execute(changed).fetchone()
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return None  # not a backup of ours, or a damaged one: never touched, never counted on
    return Backup(path, made, identity, articles, newest)


def is_due(folder: Path, archive: Archive, *, now: datetime, days: int) -> bool:
    """Whether the newest backup is older than so many days and lacks a change, or there is none.

    One from the future means that the clock went backwards: then a new one is due too.
    """
    if not archive.safety.articles_ever:
        return False
    mine = of_archive(folder, archive)
    if not mine:
        return True
    if mine[0].newest == archive.safety.newest_change:
        return False  # copies of the same must not drive out older ones
    age = now - mine[0].made
    return age >= timedelta(days=days) or age < timedelta(minutes=-1)


def make(  # noqa: PLR0913 -- all but three are options
    archive: Archive,
    folder: Path,
    *,
    now: datetime,
    keep: int,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """A new backup in the folder, verified whole; then the oldest beyond `keep` go.

    An older one goes only where the new one holds at least as many articles. Raises an
    ArchiveProblem, with every older backup as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise problems.ArchiveProblem(
            _L(
                "Problem",
                "The folder “{folder}” for backups could not be made: {reason}. Choose another in "
                "the settings.",
            ),
            folder=str(folder),
            reason=reason,
        ) from error
    out = _free(folder, archive.path.stem, now)
    _need_room(folder, archive.path)
    archive.backup(out, cancelled=cancelled)
    try:
        _verify(out, progress, cancelled)
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    _rotate(of_archive(folder, archive), out, keep)
    return out


def _free(folder: Path, stem: str, now: datetime) -> Path:
    """A name that is not taken; another minute is as good."""
    while (out := folder / f"{stem} {now:{_MOMENT}}{SUFFIX}").exists():
        now += timedelta(minutes=1)
    return out


def _need_room(folder: Path, path: Path) -> None:
    journal = Path(f"{path}-wal")
    needed = path.stat().st_size + (journal.stat().st_size if journal.exists() else 0)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise problems.DiskFull(
            _L(
                "Problem",
                "There is no room for a backup in “{folder}”: {needed} MB are needed, {free} MB "
                "are free. Older backups were left as they are; make room, or choose another "
                "folder in the settings.",
            ),
            folder=str(folder),
            needed=math.ceil(needed / 1e6),
            free=int(free / 1e6),
        )


def _verify(
    copy: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> None:
    """Open the copy and verify it whole, each original hashed again."""
    opened = open_archive(copy)
    try:
        findings = opened.verify(progress=progress, cancelled=cancelled)
    finally:
        opened.close()
        for ending in ("-wal", "-shm"):
            Path(f"{copy}{ending}").unlink(missing_ok=True)
    if cancelled():
        raise problems.Cancelled
    if findings:
        raise problems.ArchiveDamaged(
            _L(
                "Problem",
                "No backup was kept, as the archive is damaged: {damage} Older backups were left "
                "as they are. Verify the archive to see all that is damaged.",
            ),
            damage=findings[0].said,
        )


def _rotate(mine: list[Backup], new: Path, keep: int) -> None:
    newest = next((backup for backup in mine if backup.path == new), None)
    if newest is None:
        return
    for backup in mine[max(keep, 1) :]:
        if backup.path != new and backup.articles <= newest.articles:
            with suppress(OSError):  # it lies there a little longer; the next one tries again
                backup.path.unlink()


def restore(
    backup: Path,
    path: Path,
    *,
    now: datetime,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path | None:
    """Put a backup in the place of the archive at `path`, which no one may have open.

    What lay there is kept beside it, under the name that is given back; None where nothing did.
    The backup is verified first; raises an ArchiveProblem with everything as it was.
    """
    examine(backup, newest=SCHEMA_VERSION)
    if path.exists() and path.samefile(backup):
        raise problems.ArchiveProblem(
            _L("Problem", "“{name}” is the archive itself, not a backup of it."),
            name=backup.name,
        )
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        copy_file(backup, beside, cancelled)
        _verify(beside, progress, cancelled)
        settle(beside)
        aside = _set_aside(path, now) if path.exists() else None
        for ending in ("-wal", "-shm"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
        beside.replace(path)
    except OSError as error:
        raise problems.from_error(error, path) from error
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(f"{beside}{ending}").unlink(missing_ok=True)
    return aside


def _set_aside(path: Path, now: datetime) -> Path:
    """Give the archive a second name, so that no moment is without it; its journal goes along."""
    aside = _free(path.parent, f"{path.stem} before restoring", now)
    journal = Path(f"{path}-wal")
    if journal.exists():
        shutil.copyfile(journal, f"{aside}-wal")
    try:
        os.link(path, aside)
    except OSError:  # a disk without hard links
        shutil.copyfile(path, aside)
        settle(aside)
    return aside
