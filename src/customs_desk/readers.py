"""Reads documents for the archive, here or in other processes, in the order they came."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Self

from customs_desk.archive import Prepared, prepared
from customs_desk.processes import LOOK_SECONDS, Processes
from customs_desk.reading import read
from customs_desk.reading.learning import read_with_habits, repeatable_lines
from customs_desk.reading.long_texts import LONG, open_stoppably

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from customs_desk.article import Document, OwnName, Reading


def cores() -> int:
    """How many processes can read at once; more than eight would wait for the one that stores."""
    able = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(able or 1, 8)


@dataclass(frozen=True, slots=True)
class Made:
    """A document read and prepared, with what its source's other files teach and are taught."""

    ready: Prepared
    source: str
    title: str
    lines: tuple[int, ...]  # marks of lines that others of the source may have too
    first_source: str  # the same before anything learnt was used
    first_lines: tuple[int, ...]
    used: frozenset[int]  # of these, what was known to repeat
    items: int  # news items that the file seems to hold


def _made(
    opened: Document, own_names: tuple[OwnName, ...], learnt: Mapping[str, frozenset[int]]
) -> Made:
    """Read a document and prepare it for the archive, in whatever process."""
    first = read(opened, own_names=own_names)
    known = learnt.get(first.source or "", frozenset())
    first_lines = _lines(opened, first)
    reading = read_with_habits(opened, lambda _: known, own_names=own_names, first=lambda: first)
    return Made(
        prepared(opened, reading),
        reading.source or "",
        reading.title or reading.title_made or "",
        first_lines if reading is first else _lines(opened, reading),
        first.source or "",
        first_lines,
        known & frozenset(first_lines),
        len(reading.items) or 1,
    )


def _lines(opened: Document, reading: Reading) -> tuple[int, ...]:
    return repeatable_lines(opened.text, reading) if reading.source else ()


class Readers:
    """Reads documents, here or in other processes, and gives them back in the order they came.

    Few and short ones are read here; long ones elsewhere, where reading can be stopped.
    """

    def __init__(
        self, processes: int, own_names: tuple[OwnName, ...], *, politely: bool = False
    ) -> None:
        self.own_names = own_names
        self.learnt: dict[str, frozenset[int]] = {}  # lines of the sources met so far
        self._waiting: deque[tuple[Document, Future[Made] | None]] = deque()
        self._many = processes > 1
        self._most = 4 * processes
        self._processes = Processes(processes, politely=politely)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._processes.__exit__(*raised)

    def opened(self, content: bytes, *, name: str, came_from: str = "") -> Document:
        """As `document` does; raises Stopped too."""
        return open_stoppably(self._processes, content, name=name, came_from=came_from)

    def read(self, opened: Document) -> Made:
        """Read a document with what is known of its source, and wait; raises Stopped too."""
        given = opened, self.own_names, self.learnt
        if len(opened.text) < LONG:
            return _made(*given)
        return self._processes.run(_made, *given)

    def put(self, opened: Document) -> None:
        """Have a document read."""
        future = None
        if self._many or len(opened.text) >= LONG:
            given = opened, self.own_names, dict(self.learnt)
            future = self._processes.submit(_made, *given)
        self._waiting.append((opened, future))

    def ready(self, *, to_the_end: bool) -> Iterator[tuple[Document, Callable[[], Made]] | None]:
        """Documents with what gives, or raises, their readings; None while one is waited for."""
        while self._waiting:
            opened, future = self._waiting[0]
            if future is not None and not future.done():
                if not to_the_end and len(self._waiting) < self._most:
                    return
                wait([future], timeout=LOOK_SECONDS)
                if not future.done():
                    yield None
                    continue
            self._waiting.popleft()
            given = opened, self.own_names, self.learnt
            yield opened, partial(self._processes.result, future, _made, *given)
