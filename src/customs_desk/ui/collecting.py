"""Cyclic garbage is collected on the window's thread only.

Python collects on whichever thread allocates; a worker that happens to collect a widget destroys
it, and its timers, away from the thread it belongs to: Qt warns, and then crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK = 500  # milliseconds


class Collecting(QObject):
    """Takes the collector over while it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._clock = QTimer(self, interval=_LOOK)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._clock.stop()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        """Collect the oldest generation that is due, as the collector itself would."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
