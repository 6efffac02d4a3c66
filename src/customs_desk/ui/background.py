"""Work off the window's thread: one thread for all that writes, one for questions.

Work never touches a QObject; what comes of it reaches the window's thread through one queued
signal to one object that lives there. Work that asks an archive wraps itself in its `session()`.
"""

from __future__ import annotations

import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from customs_desk.stopping import stopped_when

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

log = logging.getLogger(__name__)

T = TypeVar("T")

# Seconds after which a thread in Python lets another one go on. Each call into Qt lets go, and the
# window's thread would wait Python's own 5 ms to come back, hundreds of times in one painting.
_TURN = 0.0005


class Task:
    """One long piece of work: how far it is, and whether it has been told to stop.

    The work calls `at` as often as it likes; the window looks at `done`, `total` and `what` when
    it has time to show them.
    """

    def __init__(self, title: str) -> None:
        self.title = title
        self.done = 0
        self.total = 0  # 0 while it is not known
        self.what = ""
        self._stop = threading.Event()

    def at(self, done: int, total: int, what: str = "") -> None:
        """Say how far the work is; `what` names the item in hand."""
        self.done, self.total, self.what = done, total, what

    def cancel(self) -> None:
        self._stop.set()

    def is_cancelled(self) -> bool:
        return self._stop.is_set()


@dataclass(slots=True)
class _Answer:
    """What a thread brings back: a value or an error, and who wants it."""

    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    task: Task | None = None
    key: object = None
    number: int = 0
    value: object = None
    error: Exception | None = field(default=None)


class Background(QObject):
    """Runs work and questions; `done` and `failed` are called on the window's thread."""

    started = Signal(object)  # Task
    finished = Signal(object)  # Task
    _answered = Signal(object)  # _Answer, from the threads

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._tasks: list[Task] = []
        self._newest: dict[object, int] = {}
        self._waiting: dict[object, Future[None]] = {}
        self._questions = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The long work that waits or runs, the running one first."""
        return tuple(self._tasks)

    @property
    def is_idle(self) -> bool:
        """Whether no work and no question is under way."""
        return not self._tasks and not self._questions

    def run(
        self,
        work: Callable[[Task], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        title: str,
    ) -> Task:
        """Queue work that writes, or takes long; pieces run one after another."""
        task = Task(title)
        if self._closed:
            return task
        self._tasks.append(task)
        self.started.emit(task)
        answer = _Answer(done, failed, task=task)
        self._writer.submit(self._work, answer, lambda: work(task))
        return task

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        key: object = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue a question; the answer to an older one with the same `key` is not delivered.

        Without a key, `done` itself is the key.
        """
        if self._closed:
            return
        key = done if key is None else key
        number = self._newest[key] = self._newest.get(key, 0) + 1
        older = self._waiting.pop(key, None)
        if older is not None and older.cancel():
            self._questions -= 1
        self._questions += 1
        answer = _Answer(done, failed, key=key, number=number)
        self._waiting[key] = self._reader.submit(self._work, answer, work)

    def cancel_all(self) -> None:
        for task in self._tasks:
            task.cancel()

    def close(self) -> None:
        """Tell all work to stop, wait for it, and deliver nothing more."""
        self._closed = True
        self.cancel_all()
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()
        self._questions = 0

    def _work(self, answer: _Answer, work: Callable[[], object]) -> None:
        try:
            with stopped_when(answer.task.is_cancelled if answer.task else lambda: False):
                answer.value = work()
        except Exception as error:  # noqa: BLE001 -- the edge of a thread: it is delivered
            answer.error = error
        if not self._closed:
            self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if self._closed:
            return
        if answer.task is not None:
            self._tasks.remove(answer.task)
            self.finished.emit(answer.task)
        else:
            self._questions -= 1
            if self._newest[answer.key] != answer.number:
                return
            del self._newest[answer.key]
            self._waiting.pop(answer.key, None)
        if answer.error is None:
            answer.done(answer.value)
        elif answer.failed is not None:
            answer.failed(answer.error)
        else:
            log.error("a question could not be answered", exc_info=answer.error)
