"""A journal left behind: usually the last work of a program that was killed, and taken up again.

But where an archive's file was replaced by hand, as by copying a backup over it, the old file's
journal lies beside the new one, and SQLite would mix the two. So it is tried on a copy first.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from customs_desk.archive import problems
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

_L = QT_TRANSLATE_NOOP

_log = logging.getLogger(__name__)

LARGEST = 50_000_000  # bytes of a file that is copied in a moment; larger ones are trusted
_TRIES = 3  # another window may be writing while both files are copied
_PAUSE = 0.1  # seconds


def examine(path: Path, *, pause: Callable[[float], None] = time.sleep) -> None:
    """Raise ArchiveDamaged where the journal beside the archive does not belong to it."""
    journal = Path(f"{path}-wal")
    try:
        left_behind = journal.exists() and journal.stat().st_size > 0
        if not left_behind or path.stat().st_size > LARGEST:
            return
        for number in range(_TRIES):
            if number:
                pause(_PAUSE)
            if _fits(path, journal):
                return
    except OSError as error:
        # No room for a copy is no reason to refuse the archive.
        _log.warning("the journal of %s could not be examined: %s", path, error)
        return
    raise problems.ArchiveDamaged(
        _L(
            "Problem",
            "Beside the archive “{name}” lies a journal, “{journal}”, that does not belong to it: "
            "the archive was probably replaced by hand after the program had been stopped. Nothing "
            "was changed. Move “{journal}” to another folder and open the archive again.",
        ),
        name=path.name,
        journal=journal.name,
    )


def _fits(path: Path, journal: Path) -> bool:
    with TemporaryDirectory(prefix="customs-desk-") as folder:
        copy = Path(folder, "copy.desk")
        shutil.copyfile(path, copy)
        shutil.copyfile(journal, f"{copy}-wal")
        try:
            with closing(sqlite3.connect(copy)) as opened:
                # No use of our functions: the view that needs them is not read by this check.
                said = opened.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.Error:
            return False
    return bool(said == "ok")
