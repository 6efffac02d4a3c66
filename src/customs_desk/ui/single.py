"""One window for one user: a second start hands its files to the first and ends.

A lock file says that the program runs, and a folder is its letter box: no socket is opened, since
nothing of this program may look as if it reached for a network.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QFileSystemWatcher, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

_WAIT = 3000  # milliseconds until a window that does not answer is taken for hung
_LOOK = 50


class Single(QObject):
    """Whether this is the only running program; if so, it hears what later starts bring."""

    brought = Signal(object, list)  # the path of an archive or None, paths to import

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box = folder / "inbox"
        self._watcher: QFileSystemWatcher | None = None
        try:
            self._box.mkdir(parents=True, exist_ok=True)
        except OSError:
            log.info("no folder to hear of later starts in: %s", self._box)
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # only a process that has ended leaves it stale
        self.is_first = self._lock.tryLock(0) or (
            self._lock.error() is not QLockFile.LockError.LockFailedError
        )
        if self.is_first and self._box.is_dir():
            for old in self._box.iterdir():
                old.unlink(missing_ok=True)  # its sender opened a window of its own
            self._watcher = QFileSystemWatcher([str(self._box)], self)
            self._watcher.directoryChanged.connect(self._take_all)

    def hand_over(self, archive: Path | None, paths: Sequence[Path]) -> bool:
        """Give the running program what was asked of this one; whether it took it."""
        letter = self._box / f"{secrets.token_hex(8)}.json"
        words = {
            "archive": str(archive.absolute()) if archive else None,
            "paths": [os.fsencode(path.absolute()).hex() for path in paths],
        }
        try:
            part = letter.with_suffix(".part")
            part.write_text(json.dumps(words), "utf-8")
            part.replace(letter)
        except OSError as error:
            log.warning("the running program cannot be told: %s", error)
            return False
        until = QDeadlineTimer(_WAIT)
        while letter.exists() and not until.hasExpired():
            QThread.msleep(_LOOK)
        if letter.exists():
            letter.unlink(missing_ok=True)
            return False
        return True

    def _take_all(self, _folder: str = "") -> None:
        for letter in sorted(self._box.glob("*.json")):
            try:
                words = json.loads(letter.read_text("utf-8"))
                letter.unlink(missing_ok=True)
                paths = [Path(os.fsdecode(bytes.fromhex(path))) for path in words["paths"]]
                archive = Path(words["archive"]) if words["archive"] else None
            except (OSError, ValueError, KeyError, TypeError) as error:
                log.warning("a letter of a later start cannot be read: %s", error)
                continue
            self.brought.emit(archive, paths)

    def end(self) -> None:
        """Make room for the next start."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()
