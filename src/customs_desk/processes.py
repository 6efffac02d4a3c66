"""Runs functions in processes of their own, which can be ended at any moment.

A thread cannot be stopped in the middle of a long text; a process can. A frozen program must have
called `multiprocessing.freeze_support` before.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import SpawnContext
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from customs_desk.stopping import Stopped, is_stopped

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.context import SpawnProcess

P = ParamSpec("P")
T = TypeVar("T")

LOOK_SECONDS = 0.2  # how often a wait looks whether it was cancelled

_log = logging.getLogger(__name__)


class _Listing(SpawnContext):
    """Keeps the processes that it starts, as the executor has no way to end them.

    Spawned, as a fork would copy the window's threads with their locks.
    """

    def __init__(self) -> None:
        super().__init__()
        self.started: list[SpawnProcess] = []

    def Process(self, *given: Any, **named: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802 -- its name
        process = SpawnContext.Process(*given, **named)
        self.started.append(process)
        return process


class Processes:
    """Processes that start when there is something for them to do, and end with the `with`."""

    def __init__(self, most: int = 1, *, politely: bool = False) -> None:
        self._most, self._politely = most, politely
        self._context = _Listing()
        self._pool: ProcessPoolExecutor | None = None
        self._broken = False
        self._waited_for: set[Future[Any]] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        if self._pool is None:
            return
        unfinished = not all(future.done() for future in self._waited_for)
        self._pool.shutdown(wait=False, cancel_futures=True)
        if unfinished:
            for process in self._context.started:
                process.terminate()

    def submit(
        self, function: Callable[P, T], *given: P.args, **named: P.kwargs
    ) -> Future[T] | None:
        """Have a function of a module called elsewhere; None where that can no longer be done."""
        if self._broken:
            return None
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._most, self._context, _begin, initargs=(self._politely,)
            )
        try:
            future = self._pool.submit(function, *given, **named)
        except BrokenProcessPool:
            self._give_up()
            return None
        self._waited_for = {one for one in self._waited_for if not one.done()} | {future}
        return future

    def result(
        self, future: Future[T] | None, function: Callable[P, T], *given: P.args, **named: P.kwargs
    ) -> T:
        """What a future that is done gives, or raises; called here where its process died."""
        try:
            if future is not None:
                return future.result()
        except BrokenProcessPool:
            self._give_up()
        return function(*given, **named)

    def run(self, function: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """Call a function of a module elsewhere and wait for it; raises Stopped, and what it does.

        The process of a call that was stopped goes on until the `with` ends it.
        """
        future = self.submit(function, *given, **named)
        while future is not None and not future.done():
            if is_stopped():
                raise Stopped
            wait([future], timeout=LOOK_SECONDS)
        return self.result(future, function, *given, **named)

    def _give_up(self) -> None:
        _log.warning("a reading process ended unexpectedly; reading goes on in this one")
        self._broken = True


def _begin(politely: bool) -> None:  # noqa: FBT001 -- the executor passes by place
    """In the new process: leave Ctrl+C to the parent, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if politely and hasattr(os, "nice"):
        os.nice(10)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
