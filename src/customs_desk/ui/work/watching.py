"""Looks now and then whether the archive's file is still there, and whether others changed it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from customs_desk.archive import ArchiveLocked, ArchiveProblem, Changes
from customs_desk.ui.in_words import in_words

if TYPE_CHECKING:
    from customs_desk.archive import Archive
    from customs_desk.ui.frame import Frame

log = logging.getLogger(__name__)

LOOK = 2000  # milliseconds between two looks; each costs some microseconds


class Watching(QObject):
    """Tells the window what another program did to its archive."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._told: Archive | None = None  # whose loss was said already
        self._clock = QTimer(self, interval=LOOK)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def stop(self) -> None:
        self._clock.stop()

    @Slot()
    def look(self) -> None:
        """Show what another window changed; say once that the file is gone."""
        results = self._window.results
        archive = results.archive
        if archive is None or archive.read_only:
            return
        try:
            changed = archive.was_changed_elsewhere()
        except ArchiveLocked:
            return  # the next look will tell
        except ArchiveProblem as problem:
            if self._told is not archive:
                self._told = archive
                self._window.show_sentence(in_words(problem))
            return
        self._told = None
        if changed:
            log.info("another program changed the archive")
            results.refresh()
            results.archive_changed.emit(Changes())
