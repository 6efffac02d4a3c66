"""What can be wrong with an archive, each as an exception whose text is a sentence for people."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

from customs_desk.problem import Problem, Said
from customs_desk.stopping import is_stopped
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

_L = QT_TRANSLATE_NOOP


class ArchiveProblem(Problem):
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
        super().__init__(_L("Problem", "Stopped. Nothing was changed."))


def stop_if_told() -> None:
    """Raise Cancelled where a person does not want what is under way: nothing of it is kept."""
    if is_stopped():
        raise Cancelled


class Interrupted(ArchiveProblem):
    """A question was ended before its answer, as a newer one takes its place."""


class UnknownArticle(ArchiveProblem):
    """An article id that this archive does not have."""


def missing(path: Path) -> ArchiveMissing:
    """The file is not there."""
    return ArchiveMissing(
        _L(
            "Problem",
            "The archive “{path}” is not there. If it lies on a removable or network drive, "
            "connect the drive and open the archive again.",
        ),
        path=str(path),
    )


def gone(path: Path) -> ArchiveMissing:
    """The file that was opened is no longer at its path."""
    return ArchiveMissing(
        _L(
            "Problem",
            "The archive “{path}” was moved, replaced or deleted while it was open. Nothing more "
            "is written. Open it again where it lies now, or restore a backup.",
        ),
        path=str(path),
    )


NO_FILE = _L("Problem", "“{name}” is not a Customs Desk archive: it is no file.")
EMPTY = _L("Problem", "“{name}” is not a Customs Desk archive: it is empty.")
NO_DATABASE = _L(
    "Problem", "“{name}” is not a Customs Desk archive: its content is not a database."
)
OF_ANOTHER_PROGRAM = _L(
    "Problem", "“{name}” is not a Customs Desk archive: it is a database of another program."
)


def not_an_archive(path: Path, why: str) -> NotAnArchive:
    """The file is something else; `why` is one of the sentences above."""
    return NotAnArchive(
        _L(
            "Problem",
            "{what} It was left as it is. To take its text into an archive, import it instead.",
        ),
        what=Said(why, {"name": path.name}),
    )


def newer(path: Path) -> NewerArchive:
    """A newer version wrote it."""
    return NewerArchive(
        _L(
            "Problem",
            "The archive “{name}” was written by a newer version of Customs Desk. It was left as "
            "it is; install the newer version to open it.",
        ),
        name=path.name,
    )


def read_only(path: Path) -> ArchiveIsReadOnly:
    """It cannot be written to."""
    return ArchiveIsReadOnly(
        _L(
            "Problem",
            "The archive “{name}” is read-only: its file, folder or disk does not allow writing. "
            "Copy it to a folder of your own to change it.",
        ),
        name=path.name,
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
    return ArchiveProblem(
        _L("Problem", "The archive “{name}” could not be used: {reason}."),
        name=path.name,
        reason=str(chain[-1]),
    )


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
            _L(
                "Problem",
                "The disk that holds the archive “{name}” is full. What was being saved was left "
                "out as a whole; make room and do it again.",
            ),
            name=path.name,
        )
    if primary == sqlite3.SQLITE_INTERRUPT:
        return Interrupted("A newer question was asked before this one was answered.")
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return ArchiveLocked(
            _L(
                "Problem",
                "The archive “{name}” is in use by another program, which did not let go of it in "
                "time. Close it there, or wait, and try again.",
            ),
            name=path.name,
        )
    if primary == sqlite3.SQLITE_READONLY or number in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return read_only(path)
    if primary == sqlite3.SQLITE_NOTADB:
        return not_an_archive(path, NO_DATABASE)
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
        _L(
            "Problem",
            "The disk that holds “{name}” reported an error. What was being saved was left out as "
            "a whole. See that the drive is connected and has room, and try again; if it happens "
            "again, copy the archive to another disk and verify it there.",
        ),
        name=path.name,
    )


def damaged(path: Path) -> ArchiveDamaged:
    """Parts of the file cannot be read."""
    return ArchiveDamaged(
        _L(
            "Problem",
            "The archive “{name}” is damaged: parts of it cannot be read. Do not write to it; "
            "restore a backup, or save what can be saved into a new archive with “salvage”.",
        ),
        name=path.name,
    )


def damaged_article(article: int) -> ArchiveDamaged:
    """What is kept of one article cannot be read."""
    return ArchiveDamaged(
        _L(
            "Problem",
            "What is kept of article {article} is damaged. Verify the archive: it names what is "
            "touched, and mends what can be made again.",
        ),
        article=str(article),
    )


def damaged_original(name: str) -> ArchiveDamaged:
    """The bytes of an original are others than those that were imported."""
    return ArchiveDamaged(
        _L(
            "Problem",
            "The original of “{name}” is damaged: it is no longer what was imported. Take it from "
            "a backup.",
        ),
        name=name,
    )


def unknown(article: int) -> UnknownArticle:
    """No article has this number."""
    return UnknownArticle(
        _L("Problem", "There is no article {article} here."), article=str(article)
    )
