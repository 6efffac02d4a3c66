"""Takes files in: opens, reads and stores them in batches, with progress, cancel and a summary."""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Self

from customs_desk.archive import ArchiveProblem, Prepared, prepared
from customs_desk.reading import read
from customs_desk.reading.files import UnreadableFile, document, read_file, walk
from customs_desk.reading.learning import read_with_habits, repeatable_lines
from customs_desk.reading.splitting import split_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from customs_desk.archive import Archive
    from customs_desk.article import Document, OwnName, Reading

_log = logging.getLogger(__name__)

BATCH = 500  # articles in one transaction at most
MANY = 60  # files from which other processes pay: starting them takes as long as reading ten
LOOK_SECONDS = 0.2  # how often a wait for another process looks whether it was cancelled
BATCH_SECONDS = 0.3  # a batch is stored at the latest after this, so that rows appear steadily


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that did not go in: its name as shown to people, and a sentence that says why."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Accession:
    """What came of one taking-in. `already` are articles that were here before.

    `restored` are those of `already` that had been removed and were brought back. With `too_many`
    nothing was taken in: there are more files than may be without a question.
    """

    added: tuple[int, ...] = ()
    already: tuple[int, ...] = ()
    failed: tuple[Failure, ...] = ()
    cancelled: bool = False
    restored: tuple[int, ...] = ()
    too_many: bool = False


def take_in(  # noqa: PLR0913 -- all but two are options
    paths: Sequence[Path],
    archive: Archive,
    *,
    now: datetime,
    progress: Callable[[int, int, str], None] = lambda _done, _total, _name: None,
    cancelled: Callable[[], bool] = lambda: False,
    processes: int = 1,
    at_most: int | None = None,
    politely: bool = False,
) -> Accession:
    """Store the files and all files of the folders. A file that fails leaves the others alone.

    When cancelled, what is stored stays and the rest is left. With more than `at_most` files
    nothing is opened: somebody is to be asked first. Raises ArchiveProblem where the
    archive itself cannot be written; what was stored before that is kept. With more than one of
    `processes`, large drops are read by others, which leave the processor to a window `politely`;
    a frozen program must have called `multiprocessing.freeze_support` before.
    """
    files: list[Path] = []
    for path in walk(paths):
        if cancelled():
            return Accession(cancelled=True)
        files.append(path)
        if at_most is not None and len(files) > at_most:
            return Accession(too_many=True)
    many = processes > 1 and len(files) >= MANY
    own_names = archive.names.own()
    with _Readers(processes if many else 1, own_names, politely=politely) as readers:
        work = _Work(archive, now, readers)
        for done, path in enumerate(files):
            progress(done, len(files), path.name)
            work.take(path)
            if not work.go_on(cancelled):
                return work.result(cancelled=True)
        if not work.go_on(cancelled, to_the_end=True):
            return work.result(cancelled=True)
    progress(len(files), len(files), "")
    return work.result(cancelled=False)


def take_in_text(text: str, archive: Archive, *, now: datetime, name: str = "") -> Accession:
    """Store a pasted text as an article of its own."""
    content = text.encode("utf-8", "surrogatepass")
    called = name or f"pasted-{hashlib.sha256(content).hexdigest()[:8]}.txt"
    with _Readers(1, archive.names.own()) as readers:
        work = _Work(archive, now, readers)
        work.attempt(called, lambda: work.queue([document(content, name=called, came_from="")]))
        work.go_on(lambda: False, to_the_end=True)
    return work.result(cancelled=False)


def split(article: int, archive: Archive, *, now: datetime) -> Accession:
    """Store the news items of one file as articles, and take the whole out of view.

    Both are one change, so that undo brings the whole back. Nothing happens where there is one.
    """
    name, content = archive.original(article)
    came_from = archive.articles([article])[0].came_from
    chosen = archive.readings.chosen_encoding(article)
    opened = document(content, name=name, came_from=came_from, encoding=chosen)
    parts = split_document(opened, read(opened).items)
    if not parts:
        return Accession()
    accession = archive.begin_accession(now=now, what="split")
    taken = archive.add(accession, [(part, read(part)) for part in parts], now=now)
    archive.remove_with(accession, [article], now=now)
    return Accession(
        tuple(one for one, is_new in taken if is_new),
        tuple(one for one, is_new in taken if not is_new),
    )


def cores() -> int:
    """How many processes can read at once; more than eight would wait for the one that stores."""
    able = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(able or 1, 8)


@dataclass(frozen=True, slots=True)
class _Made:
    """A document read and prepared, with what its source's other files teach and are taught."""

    ready: Prepared
    source: str
    title: str
    lines: tuple[int, ...]  # marks of lines that others of the source may have too
    first_source: str  # the same before anything learnt was used
    first_lines: tuple[int, ...]
    used: frozenset[int]  # of these, what was known to repeat


def _made(
    opened: Document, own_names: tuple[OwnName, ...], learnt: Mapping[str, frozenset[int]]
) -> _Made:
    """Read a document and prepare it for the archive, in whatever process."""
    first = read(opened, own_names=own_names)
    known = learnt.get(first.source or "", frozenset())
    first_lines = _lines(opened, first)
    reading = read_with_habits(opened, lambda _: known, own_names=own_names, first=lambda: first)
    return _Made(
        prepared(opened, reading),
        reading.source or "",
        reading.title or reading.title_made or "",
        first_lines if reading is first else _lines(opened, reading),
        first.source or "",
        first_lines,
        known & frozenset(first_lines),
    )


def _lines(opened: Document, reading: Reading) -> tuple[int, ...]:
    return repeatable_lines(opened.text, reading) if reading.source else ()


def _step_back() -> None:
    if hasattr(os, "nice"):
        os.nice(10)


class _Readers:
    """Reads documents, here or in other processes, and gives them back in the order they came."""

    def __init__(
        self, processes: int, own_names: tuple[OwnName, ...], *, politely: bool = False
    ) -> None:
        self.own_names = own_names
        self.learnt: dict[str, frozenset[int]] = {}  # lines of the sources met so far
        self._waiting: deque[tuple[Document, Future[_Made] | None]] = deque()
        self._most = 4 * processes
        self._pool: ProcessPoolExecutor | None = None
        if processes > 1:
            # Spawned, as a fork would copy the window's threads with their locks.
            self._pool = ProcessPoolExecutor(
                processes, get_context("spawn"), _step_back if politely else None
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def put(self, opened: Document) -> None:
        """Have a document read."""
        future = None
        if self._pool is not None:
            try:
                future = self._pool.submit(_made, opened, self.own_names, dict(self.learnt))
            except BrokenProcessPool:
                _log.warning("a reading process ended unexpectedly; reading goes on in this one")
                self._pool = None
        self._waiting.append((opened, future))

    def ready(self, *, to_the_end: bool) -> Iterator[tuple[Document, Callable[[], _Made]] | None]:
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
            yield (
                opened,
                future.result
                if future is not None
                else partial(_made, opened, self.own_names, self.learnt),
            )


@dataclass(slots=True)
class _Work:
    """One accession under way."""

    archive: Archive
    now: datetime
    readers: _Readers
    accession: int = 0
    waiting: list[_Made] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)
    added: dict[int, None] = field(default_factory=dict)
    already: dict[int, None] = field(default_factory=dict)
    restored: list[int] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)

    def take(self, path: Path) -> None:
        self.attempt(_shown(path), lambda: self.queue(read_file(path, refused=self._refuse)))

    def attempt(self, name: str, work: Callable[[], None]) -> None:
        """Open or read; whatever goes wrong becomes a sentence in the summary."""
        try:
            work()
        except UnreadableFile as error:
            self._refuse(error)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.failed.append(Failure(name, f"“{name}” could not be opened: {reason}."))
        except ArchiveProblem:
            raise
        except Exception:  # noqa: BLE001 -- the edge of one file: our fault must not stop the rest
            _log.exception("reading %s", name)
            self.failed.append(
                Failure(
                    name,
                    f"“{name}” could not be read because of a fault in the program. It was left "
                    "out; the log file says more.",
                )
            )

    def _refuse(self, error: UnreadableFile) -> None:
        self.failed.append(Failure(error.name, str(error)))

    def queue(self, opened: Iterable[Document]) -> None:
        """Have documents read unless the archive has them in view."""
        for one in opened:
            here = self.archive.known([one.digest]).get(one.digest)
            if here is not None and here[1]:
                self.already[here[0]] = None
            else:
                self.readers.put(one)

    def go_on(self, cancelled: Callable[[], bool], *, to_the_end: bool = False) -> bool:
        """Store what is read; False, with all stored that was read, when cancelled."""
        for ready in self.readers.ready(to_the_end=to_the_end):
            if ready is not None:
                opened, reading = ready
                self.attempt(opened.name, lambda o=opened, r=reading: self._keep(o, r()))  # type: ignore[misc]  # mypy cannot infer a lambda's defaults
            if self.is_due():
                self.store()
            if cancelled():
                break
        if cancelled():
            self.store()
            return False
        if to_the_end:
            self.store()
        return True

    def _keep(self, opened: Document, made: _Made) -> None:
        """Have a reading stored; it is made again where more is known of its source by now."""
        learnt = self.readers.learnt
        if made.first_source and made.first_source not in learnt:
            learnt[made.first_source] = self.archive.learning.of(made.first_source)
        known = learnt.get(made.first_source, frozenset())
        if known & frozenset(made.first_lines) != made.used:
            made = _made(opened, self.readers.own_names, learnt)
        self.waiting.append(made)

    def is_due(self) -> bool:
        return len(self.waiting) >= BATCH or time.monotonic() - self.since >= BATCH_SECONDS

    def store(self) -> None:
        """Store what waits, in one transaction."""
        items, self.waiting = self.waiting, []
        self.since = time.monotonic()
        if not items:
            return
        if not self.accession:
            self.accession = self.archive.begin_accession(now=self.now, what="import")
        self._learn(items)
        digests = [made.ready.digest for made in items]
        removed = {i for i, shown in self.archive.known(digests).values()}
        ready = [made.ready for made in items]
        for article, is_new in self.archive.add(self.accession, ready, now=self.now):
            if is_new:
                self.added[article] = None
            elif article not in self.added:
                self.already[article] = None
                if article in removed:
                    self.restored.append(article)

    def _learn(self, items: Sequence[_Made]) -> None:
        """Let the archive count the lines that other files of the sources may have too."""
        self.archive.learning.note([(made.source, made.title, made.lines) for made in items])
        self.readers.learnt.clear()  # asked for again as sources are met

    def result(self, *, cancelled: bool) -> Accession:
        return Accession(
            tuple(self.added),
            tuple(self.already),
            tuple(self.failed),
            cancelled,
            tuple(self.restored),
        )


def _shown(path: Path) -> str:
    """The file's name with what cannot be shown made visible."""
    return path.name.encode("utf-8", "backslashreplace").decode("utf-8")
