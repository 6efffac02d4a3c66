"""The status bar: what is selected, what was done, and how far long work is, with a Stop button."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from customs_desk.ui.appearance import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.ui.background import Background, Task

_LOOK = 100  # milliseconds between two looks at the work
_NOTICE = 15_000  # milliseconds that a notice with nothing to press stays
_SETTLED = 1.0  # seconds before a rate means something


class StatusBar(QStatusBar):
    """Counts at the left; a notice, with one thing to press, beside them; work at the right."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._task: Task | None = None
        self._begun = 0.0
        self._press: Callable[[], object] | None = None
        self.counts = self._label(self.tr("Counts"))
        self.notice = self._label(self.tr("Last message"))
        self.notice.setMinimumWidth(1)  # a long notice gives way, not the window
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.clicked.connect(self._pressed)
        self.progress_text = self._label(self.tr("Progress"))
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setMaximumHeight(self.fontMetrics().height())
        self.stop = QPushButton(icon("stop"), self.tr("Stop"), self)
        self.stop.setAccessibleName(self.tr("Stop the work under way"))
        self.stop.clicked.connect(self._stop)
        self.addWidget(self.counts)
        self.addWidget(self.notice)
        self.addWidget(self.button)
        for part in (self.progress_text, self.bar, self.stop):
            self.addPermanentWidget(part)
        self._fade = QTimer(self, singleShot=True, interval=_NOTICE)
        self._fade.timeout.connect(self.clear_notice)
        self._clock = QTimer(self, interval=_LOOK)
        self._clock.timeout.connect(self._look)
        background.started.connect(self._work_began)
        background.finished.connect(self._work_ended)
        self._show_work(on=False)
        self.button.hide()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(name)
        label.setContentsMargins(6, 0, 6, 0)
        return label

    def show_counts(self, text: str) -> None:
        self.counts.setText(text)

    def say(self, text: str, *, press: str = "", what: Callable[[], object] | None = None) -> None:
        """Show a notice; with `press`, a button of that name that does `what`."""
        self.notice.setText(text)
        self.notice.setToolTip("")
        self._press = what
        self.button.setText(press)
        self.button.setVisible(bool(press))
        if press:
            self._fade.stop()
        else:
            self._fade.start()

    @Slot()
    def clear_notice(self) -> None:
        self._fade.stop()
        self.notice.clear()
        self.button.hide()
        self._press = None

    @Slot()
    def _pressed(self) -> None:
        what = self._press
        if what is not None:
            what()

    @Slot(object)
    def _work_began(self, task: Task) -> None:
        if self._task is None:
            self._follow(task)

    @Slot(object)
    def _work_ended(self, _task: Task) -> None:
        following = self._background.tasks
        if following:
            self._follow(following[0])
        else:
            self._task = None
            self._clock.stop()
            self._show_work(on=False)

    def _follow(self, task: Task) -> None:
        self._task, self._begun = task, monotonic()
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("Stop"))
        self._show_work(on=True)
        self._look()
        self._clock.start()

    def _show_work(self, *, on: bool) -> None:
        for part in (self.progress_text, self.bar, self.stop):
            part.setVisible(on)

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)
            self.stop.setText(self.tr("Stopping…"))

    @Slot()
    def _look(self) -> None:
        task = self._task
        if task is None:
            return
        self.bar.setRange(0, task.total)
        self.bar.setValue(task.done)
        self.progress_text.setText(self._progress(task, monotonic() - self._begun))

    def _progress(self, task: Task, seconds: float) -> str:
        locale = QLocale()
        if not task.total:
            return task.title
        done, total = locale.toString(task.done), locale.toString(task.total)
        parts = [
            self.tr("{title}: {done} of {total}").format(title=task.title, done=done, total=total)
        ]
        if seconds >= _SETTLED and task.done:
            rate = task.done / seconds
            parts.append(
                self.tr("{rate} a second").format(
                    rate=locale.toString(round(rate, 1 if rate < 10 else None))
                )
            )
            parts.append(self._time_left((task.total - task.done) / rate))
        return " \N{MIDDLE DOT} ".join(parts)

    def _time_left(self, seconds: float) -> str:
        minutes, rest = divmod(round(seconds), 60)
        return self.tr("{minutes}:{seconds} left").format(minutes=minutes, seconds=f"{rest:02}")
