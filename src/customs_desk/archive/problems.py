"""What can be wrong with an archive, each as an exception whose text is a sentence for people."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ArchiveProblem(Exception):
    """Something about the archive's file or its surroundings; the text says what and what to do."""


class ArchiveMissing(ArchiveProblem):
    """The file is not there, or no longer."""


class NotAnArchive(ArchiveProblem):
    """The file is something else, or of another program."""


class NewerArchive(ArchiveProblem):
    """A newer version of Customs Desk wrote the file."""


class ArchiveLocked(ArchiveProblem):
    """Another program holds the file."""


class ArchiveDamaged(ArchiveProblem):
    """The file's content is broken."""


class ArchiveIsReadOnly(ArchiveProblem):
    """The file, its folder or its disk cannot be written to."""


class DiskFull(ArchiveProblem):
    """There is no room left for what was to be written; nothing of it was kept."""


class DiskFailed(ArchiveProblem):
    """The disk or the network did not read or write what it was asked to."""


class Cancelled(ArchiveProblem):
    """A person stopped it; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")


class Interrupted(ArchiveProblem):
    """A question was ended before its answer, as a newer one takes its place."""


class UnknownArticle(ArchiveProblem):
    """An article id that this archive does not have."""


def missing(path: Path) -> ArchiveMissing:
    """The file is not there."""
    return ArchiveMissing(
        f"The archive “{path}” is not there. If it lies on a removable or network drive, connect "
        "the drive and open the archive again."
    )


def gone(path: Path) -> ArchiveMissing:
    """The file that was opened is no longer at its path."""
    return ArchiveMissing(
        f"The archive “{path}” was moved, replaced or deleted while it was open. Nothing more is "
        "written. Open it again where it lies now, or restore a backup."
    )


def not_an_archive(path: Path, why: str) -> NotAnArchive:
    """The file is something else; `why` says what is wrong with it."""
    return NotAnArchive(
        f"“{path.name}” is not a Customs Desk archive: {why}. It was left as it is. To take its "
        "text into an archive, import it instead."
    )


def newer(path: Path) -> NewerArchive:
    """A newer version wrote it."""
    return NewerArchive(
        f"The archive “{path.name}” was written by a newer version of Customs Desk. It was left "
        "as it is; install the newer version to open it."
    )


def read_only(path: Path) -> ArchiveIsReadOnly:
    """It cannot be written to."""
    return ArchiveIsReadOnly(
        f"The archive “{path.name}” is read-only: its file, folder or disk does not allow writing. "
        "Copy it to a folder of your own to change it."
    )


def from_error(error: BaseException, path: Path) -> ArchiveProblem:
    """The problem behind a database or system error, found anywhere in its chain of causes.

    peewee's own “cannot rollback” hides the true cause behind it, so the deepest one counts.
    """
    chain = _chain(error)
    for link in reversed(chain):
        if isinstance(link, ArchiveProblem):
            return link
        problem = _known(link, path)
        if problem is not None:
            return problem
    return ArchiveProblem(f"The archive “{path.name}” could not be used: {chain[-1]}.")


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or link.__context__
    return chain


def _known(error: BaseException, path: Path) -> ArchiveProblem | None:  # noqa: PLR0911 -- a table of causes
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    number = error.errno if isinstance(error, OSError) else None
    if primary == sqlite3.SQLITE_FULL or number in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(
            f"The disk that holds the archive “{path.name}” is full. What was being saved was left "
            "out as a whole; make room and do it again."
        )
    if primary == sqlite3.SQLITE_INTERRUPT:
        return Interrupted("A newer question was asked before this one was answered.")
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return ArchiveLocked(
            f"The archive “{path.name}” is in use by another program, which did not let go of it "
            "in time. Close it there, or wait, and try again."
        )
    if primary == sqlite3.SQLITE_READONLY or number in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return read_only(path)
    if primary == sqlite3.SQLITE_NOTADB:
        return not_an_archive(path, "its content is not a database")
    if primary == sqlite3.SQLITE_CORRUPT:
        return damaged(path)
    if primary == sqlite3.SQLITE_IOERR or number in {errno.EIO, errno.EFBIG, errno.ENODEV}:
        return failed(path) if path.exists() else gone(path)
    if primary == sqlite3.SQLITE_CANTOPEN:
        return missing(path) if not path.exists() else read_only(path)
    return None


def failed(path: Path) -> DiskFailed:
    """Reading or writing failed below the database."""
    return DiskFailed(
        f"The disk that holds “{path.name}” reported an error. What was being saved was left out "
        "as a whole. See that the drive is connected and has room, and try again; if it happens "
        "again, copy the archive to another disk and verify it there."
    )


def damaged(path: Path) -> ArchiveDamaged:
    """Parts of the file cannot be read."""
    return ArchiveDamaged(
        f"The archive “{path.name}” is damaged: parts of it cannot be read. Do not write to it; "
        "restore a backup, or save what can be saved into a new archive with “salvage”."
    )


def damaged_article(article: int) -> ArchiveDamaged:
    """What is kept of one article cannot be read."""
    return ArchiveDamaged(
        f"What is kept of article {article} is damaged. Verify the archive: it names what is "
        "touched, and mends what can be made again."
    )
