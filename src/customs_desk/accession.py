"""Takes files in: opens, reads and stores them in batches, with progress, cancel and a summary."""

from __future__ import annotations

import hashlib
import logging
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from customs_desk.archive import ArchiveProblem
from customs_desk.problem import Said
from customs_desk.processes import Processes
from customs_desk.readers import Readers
from customs_desk.reading.files import UnreadableFile, leads_out, read_file, walk
from customs_desk.reading.long_texts import open_stoppably, read_stoppably
from customs_desk.reading.splitting import split_document
from customs_desk.stopping import Stopped, is_stopped, stopped_when
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from customs_desk.archive import Archive
    from customs_desk.article import Document
    from customs_desk.readers import Made

_L = QT_TRANSLATE_NOOP
_log = logging.getLogger(__name__)

Links = Literal["leave", "read", "ask"]  # what to do with links that lead out of a folder
BATCH = 500  # articles in one transaction at most
MANY = 60  # files from which other processes pay: starting them takes as long as reading ten
# A batch is stored at the latest after so many seconds: the first soon, the others steadily. Each
# costs as much as storing a dozen articles, however few it has.
FIRST_SECONDS, BATCH_SECONDS = 0.3, 1.0

_OUR_FAULT = _L(
    "Problem",
    "“{name}” could not be read because of a fault in the program. It was left out; the log file "
    "says more.",
)


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that did not go in: its name as shown to people, and a sentence that says why."""

    name: str
    said: Said

    @property
    def sentence(self) -> str:
        """Why not, in English."""
        return str(self.said)


@dataclass(frozen=True, slots=True)
class Accession:
    """What came of one taking-in. `already` are articles that were here before.

    `restored` are those of `already` that had been removed and were brought back; `several` those
    of `added` that seem to hold several news items, to be split if somebody wants to. With
    `too_many` nothing was taken in: there are more files than may be without a question; with
    `links` neither: so many links lead out of the folders. `problem` is what ended it before all
    were in.
    """

    added: tuple[int, ...] = ()
    already: tuple[int, ...] = ()
    failed: tuple[Failure, ...] = ()
    cancelled: bool = False
    restored: tuple[int, ...] = ()
    too_many: bool = False
    links: int = 0
    several: tuple[int, ...] = ()
    problem: ArchiveProblem | None = None


def take_in(  # noqa: PLR0913 -- all but two are options
    paths: Sequence[Path],
    archive: Archive,
    *,
    now: datetime,
    progress: Callable[[int, int, str], None] = lambda _done, _total, _name: None,
    cancelled: Callable[[], bool] = lambda: False,
    processes: int = 1,
    at_most: int | None = None,
    links: Links = "leave",
    politely: bool = False,
) -> Accession:
    """Store the files and all files of the folders. A file that fails leaves the others alone.

    When cancelled, what is stored stays and the rest is left. With more than `at_most` files
    nothing is opened: somebody is to be asked first; likewise where `links` are to be asked about
    and some lead out of the folders. Where the archive cannot be written, raises ArchiveProblem, or
    tells it with what was stored before, which is kept. With more than one of
    `processes`, large drops are read by others, which leave the processor to a window `politely`;
    a frozen program must have called `multiprocessing.freeze_support` before.
    """
    files: list[Path] = []
    out = 0
    for path in walk(paths, follow_links=links == "read"):
        if cancelled():
            return Accession(cancelled=True)
        files.append(path)
        out += links == "ask" and leads_out(path)
        if at_most is not None and len(files) > at_most:
            return Accession(too_many=True)
    if out:
        return Accession(links=out)
    many = processes > 1 and len(files) >= MANY
    own_names = archive.names.own()
    with (
        stopped_when(cancelled),
        Readers(processes if many else 1, own_names, politely=politely) as readers,
    ):
        work = _Work(archive, now, readers)
        try:
            whole = work.take_all(files, progress)
        except ArchiveProblem as problem:
            if not work.added and not work.restored:
                raise
            return replace(work.result(cancelled=False), problem=problem)
    return work.result(cancelled=not whole)


def take_in_text(
    text: str,
    archive: Archive,
    *,
    now: datetime,
    name: str = "",
    cancelled: Callable[[], bool] = lambda: False,
) -> Accession:
    """Store a pasted text as an article of its own."""
    content = text.encode("utf-8", "surrogatepass")
    called = name or f"pasted-{hashlib.sha256(content).hexdigest()[:8]}.txt"
    with stopped_when(cancelled), Readers(1, archive.names.own()) as readers:
        work = _Work(archive, now, readers)
        work.attempt(called, lambda: work.queue([readers.opened(content, name=called)]))
        whole = work.go_on(to_the_end=True)
    return work.result(cancelled=not whole)


def split(
    article: int,
    archive: Archive,
    *,
    now: datetime,
    cancelled: Callable[[], bool] = lambda: False,
) -> Accession:
    """Store the news items of one file as articles, and take the whole out of view.

    Both are one change, so that undo brings the whole back. Nothing happens where there is one.
    Raises Stopped, with nothing done.
    """
    name, content = archive.original(article)
    came_from = archive.articles([article])[0].came_from
    chosen = archive.readings.chosen_encoding(article)
    with stopped_when(cancelled), Processes() as processes:
        opened = open_stoppably(processes, content, name=name, came_from=came_from, encoding=chosen)
        whole = read_stoppably(processes, opened, _nothing_learnt, own_names=())
        parts = split_document(opened, whole.items)
        items = []
        for part in parts:
            items.append((part, read_stoppably(processes, part, _nothing_learnt, own_names=())))
            if is_stopped():
                raise Stopped
    if not items:
        return Accession()
    accession = archive.begin_accession(now=now, what="split")
    taken = archive.add(accession, items, now=now)
    archive.remove_with(accession, [article], now=now)
    return Accession(
        tuple(one for one, is_new in taken if is_new),
        tuple(one for one, is_new in taken if not is_new),
    )


def _nothing_learnt(_source: str) -> frozenset[int]:
    return frozenset()


@dataclass(slots=True)
class _Work:
    """One accession under way."""

    archive: Archive
    now: datetime
    readers: Readers
    accession: int = 0
    waiting: list[Made] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)
    added: dict[int, None] = field(default_factory=dict)
    already: dict[int, None] = field(default_factory=dict)
    restored: list[int] = field(default_factory=list)
    several: list[int] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)

    def take_all(self, files: Sequence[Path], progress: Callable[[int, int, str], None]) -> bool:
        """Open, read and store the files; False when cancelled."""
        for done, path in enumerate(files):
            progress(done, len(files), path.name)
            self.take(path)
            if not self.go_on():
                return False
        if not self.go_on(to_the_end=True):
            return False
        progress(len(files), len(files), "")
        return True

    def take(self, path: Path) -> None:
        """Open a file and have it read."""
        opener = self.readers.opened
        self.attempt(
            _shown(path),
            lambda: self.queue(read_file(path, refused=self._refuse, opened=opener)),
        )

    def attempt(self, name: str, work: Callable[[], None]) -> None:
        """Open or read; whatever goes wrong becomes a sentence in the summary."""
        try:
            work()
        except UnreadableFile as error:
            self._refuse(error)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            template = _L("Problem", "“{name}” could not be opened: {reason}.")
            self.failed.append(Failure(name, Said(template, {"name": name, "reason": reason})))
        except ArchiveProblem:
            raise
        except Stopped:
            _log.info("reading %s was stopped", name)
        except Exception:  # noqa: BLE001 -- the edge of one file: our fault must not stop the rest
            _log.exception("reading %s", name)
            self.failed.append(Failure(name, Said(_OUR_FAULT, {"name": name})))

    def _refuse(self, error: UnreadableFile) -> None:
        self.failed.append(Failure(error.name, error.said))

    def queue(self, opened: Iterable[Document]) -> None:
        """Have documents read unless the archive has them in view."""
        for one in opened:
            here = self.archive.known([one.digest]).get(one.digest)
            if here is not None and here[1]:
                if here[0] not in self.added:  # else the same text came twice in this import
                    self.already[here[0]] = None
            else:
                self.readers.put(one)

    def go_on(self, *, to_the_end: bool = False) -> bool:
        """Store what is read; False, with all stored that was read, when cancelled."""
        for ready in self.readers.ready(to_the_end=to_the_end):
            if ready is not None:
                opened, reading = ready
                self.attempt(opened.name, lambda o=opened, r=reading: self._keep(o, r()))  # type: ignore[misc]  # mypy cannot infer a lambda's defaults
            if self.is_due():
                self.store()
            if is_stopped():
                break
        if is_stopped():
            self.store()
            return False
        if to_the_end:
            self.store()
        return True

    def _keep(self, opened: Document, made: Made) -> None:
        """Have a reading stored; it is made again where more is known of its source by now."""
        learnt = self.readers.learnt
        if made.first_source and made.first_source not in learnt:
            learnt[made.first_source] = self.archive.learning.of(made.first_source)
        known = learnt.get(made.first_source, frozenset())
        if known & frozenset(made.first_lines) != made.used:
            made = self.readers.read(opened)
        self.waiting.append(made)

    def is_due(self) -> bool:
        after = BATCH_SECONDS if self.accession else FIRST_SECONDS
        return len(self.waiting) >= BATCH or time.monotonic() - self.since >= after

    def store(self) -> None:
        """Store what waits, in one transaction."""
        items, self.waiting = self.waiting, []
        self.since = time.monotonic()
        if not items:
            return
        if not self.accession:
            self.accession = self.archive.begin_accession(now=self.now, what="import")
        self.readers.learnt.clear()  # asked for again as sources are met
        lines = [(made.source, made.title, made.lines) for made in items]
        digests = [made.ready.digest for made in items]
        removed = {i for i, shown in self.archive.known(digests).values()}
        ready = [made.ready for made in items]
        taken = self.archive.add(self.accession, ready, now=self.now, lines=lines)
        for made, (article, is_new) in zip(items, taken, strict=True):
            if is_new:
                self.added[article] = None
                if made.items > 1:
                    self.several.append(article)
            elif article not in self.added:
                self.already[article] = None
                if article in removed:
                    self.restored.append(article)

    def result(self, *, cancelled: bool) -> Accession:
        return Accession(
            tuple(self.added),
            tuple(self.already),
            tuple(self.failed),
            cancelled,
            tuple(self.restored),
            several=tuple(self.several),
        )


def _shown(path: Path) -> str:
    """The file's name with what cannot be shown made visible."""
    return path.name.encode("utf-8", "backslashreplace").decode("utf-8")
