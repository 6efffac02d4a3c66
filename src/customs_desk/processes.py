"""Runs functions in processes of their own, which can be ended at any moment.

A thread cannot be stopped in the middle of a long text; a process can. Each has a pipe of its own
and a thread that talks with it: where a process is ended in the middle of an answer, its thread
reads the end of the pipe. (The processes of `concurrent.futures` share a pipe that their parent
holds open too: whoever reads the rest of such an answer waits for ever, and Python's end with it.)

A frozen program must have called `multiprocessing.freeze_support` before.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
import traceback
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

from customs_desk.stopping import Stopped, is_stopped

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

P = ParamSpec("P")
T = TypeVar("T")

LOOK_SECONDS = 0.2  # how often a wait looks whether it was cancelled

_log = logging.getLogger(__name__)
# Spawned, as a fork would copy the window's threads with their locks.
_SPAWNED = multiprocessing.get_context("spawn")


class _Died(Exception):
    """A process ended before it had answered."""


class _Process:
    """A process that does one thing after another."""

    def __init__(self, *, politely: bool) -> None:
        self._pipe, others = _SPAWNED.Pipe()
        self._process = _SPAWNED.Process(target=_serve, args=(others, politely), daemon=True)
        self._process.start()
        others.close()  # held by the process alone, the pipe ends when it does

    def call(self, work: Callable[[], T]) -> T:
        """What work that can be pickled gives there, or raises; raises _Died."""
        try:
            self._pipe.send(work)
            value, error = self._pipe.recv()
        except (EOFError, OSError) as end:
            raise _Died from end
        if error is not None:
            raise error
        return value  # type: ignore[no-any-return]  # what the function gave

    def end(self) -> None:
        """End it whatever it does: it keeps nothing that could be lost."""
        self._process.kill()
        self._process.join()


class Processes:
    """Processes that start when there is something for them to do, and end with the `with`."""

    def __init__(self, most: int = 1, *, politely: bool = False) -> None:
        self._politely = politely
        self._threads = ThreadPoolExecutor(most, thread_name_prefix="process")
        self._own = threading.local()  # the process of a thread
        self._started: list[_Process] = []
        self._ended = False
        self._ending = threading.Lock()  # so that none starts unseen meanwhile
        self._broken = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        with self._ending:
            self._ended = True
            for process in self._started:
                process.end()

    def submit(
        self, function: Callable[P, T], *given: P.args, **named: P.kwargs
    ) -> Future[T] | None:
        """Have a function of a module called elsewhere; None where that can no longer be done."""
        if self._broken:
            return None
        return self._threads.submit(self._call, partial(function, *given, **named))

    def result(
        self, future: Future[T] | None, function: Callable[P, T], *given: P.args, **named: P.kwargs
    ) -> T:
        """What a future that is done gives, or raises; called here where its process died."""
        try:
            if future is not None:
                return future.result()
        except _Died:
            _log.warning("a reading process ended unexpectedly; reading goes on in this one")
            self._broken = True
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

    def _call(self, work: Callable[[], T]) -> T:
        """On a thread: have the thread's process do it."""
        process: _Process | None = getattr(self._own, "process", None)
        if process is None:
            with self._ending:
                if self._ended:
                    raise _Died
                try:
                    process = self._own.process = _Process(politely=self._politely)
                except OSError as full:  # no memory, or too many processes
                    raise _Died from full
                self._started.append(process)
        return process.call(work)


def _serve(pipe: Connection, politely: bool) -> None:  # noqa: FBT001 -- passed by place
    """In the new process: answer until the pipe ends; leave Ctrl+C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if politely and hasattr(os, "nice"):
        os.nice(10)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    while True:
        try:
            work = pipe.recv()
        except EOFError:
            return
        pipe.send(_answer(work))


def _answer(work: Callable[[], object]) -> tuple[object, Exception | None]:
    """What work gives, and what it raises, with where that happened."""
    try:
        return work(), None
    except Exception as error:  # noqa: BLE001 -- the edge of a process: it is delivered
        error.add_note(traceback.format_exc())
        return None, error


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
