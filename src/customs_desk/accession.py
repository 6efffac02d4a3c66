"""Takes files in: opens, reads and stores them in batches, with progress, cancel and a summary."""

from __future__ import annotations

import hashlib
import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from customs_desk.reading import read
from customs_desk.reading.files import UnreadableFile, document, read_file, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from customs_desk.archive import Archive
    from customs_desk.article import Document, Reading

_log = logging.getLogger(__name__)

BATCH = 100  # articles in one transaction
BATCH_SECONDS = 0.3  # a batch is stored at the latest after this, so that rows appear steadily


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that did not go in: its name as shown to people, and a sentence that says why."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Accession:
    """What came of one taking-in. `already` are articles that were here before.

    `restored` are those of `already` that had been removed and were brought back.
    """

    added: tuple[int, ...] = ()
    already: tuple[int, ...] = ()
    failed: tuple[Failure, ...] = ()
    cancelled: bool = False
    restored: tuple[int, ...] = ()


def take_in(
    paths: Sequence[Path],
    archive: Archive,
    *,
    now: datetime,
    progress: Callable[[int, int, str], None] = lambda _done, _total, _name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Accession:
    """Store the files and all files of the folders. A file that fails leaves the others alone.

    When cancelled, what is stored stays and the rest is left. Raises ArchiveProblem where the
    archive itself cannot be written; what was stored before that is kept.
    """
    work = _Work(archive, now)
    files: list[Path] = []
    for path in walk(paths):
        if cancelled():
            return work.result(cancelled=True)
        files.append(path)
    for done, path in enumerate(files):
        if cancelled():
            work.store()
            return work.result(cancelled=True)
        progress(done, len(files), path.name)
        work.take(path)
        if work.is_due():
            work.store()
    work.store()
    progress(len(files), len(files), "")
    return work.result(cancelled=False)


def take_in_text(text: str, archive: Archive, *, now: datetime, name: str = "") -> Accession:
    """Store a pasted text as an article of its own."""
    work = _Work(archive, now)
    content = text.encode("utf-8", "surrogatepass")
    called = name or f"pasted-{hashlib.sha256(content).hexdigest()[:8]}.txt"
    work.attempt(called, lambda: [document(content, name=called, came_from="")])
    work.store()
    return work.result(cancelled=False)


@dataclass(slots=True)
class _Work:
    """One accession under way."""

    archive: Archive
    now: datetime
    accession: int = 0
    waiting: list[tuple[Document, Reading]] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)
    added: list[int] = field(default_factory=list)
    already: dict[int, None] = field(default_factory=dict)
    restored: list[int] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)

    def take(self, path: Path) -> None:
        self.attempt(_shown(path), lambda: read_file(path))

    def attempt(self, name: str, open_it: Callable[[], Iterable[Document]]) -> None:
        """Open and read; whatever goes wrong becomes a sentence in the summary."""
        try:
            for opened in open_it():
                self._queue(opened)
        except UnreadableFile as error:
            self.failed.append(Failure(name, str(error)))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.failed.append(Failure(name, f"“{name}” could not be opened: {reason}."))
        except Exception:  # noqa: BLE001 -- the edge of one file: our fault must not stop the rest
            _log.exception("reading %s", name)
            self.failed.append(
                Failure(
                    name,
                    f"“{name}” could not be read because of a fault in the program. It was left "
                    "out; the log file says more.",
                )
            )

    def _queue(self, opened: Document) -> None:
        """Read the document unless the archive has it in view."""
        here = self.archive.known([opened.digest]).get(opened.digest)
        if here is not None and here[1]:
            self.already[here[0]] = None
        else:
            self.waiting.append((opened, read(opened)))

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
        removed = {i for i, shown in self.archive.known([d.digest for d, _ in items]).values()}
        for article, is_new in self.archive.add(self.accession, items, now=self.now):
            if is_new:
                self.added.append(article)
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
        )


def _shown(path: Path) -> str:
    """The file's name with what cannot be shown made visible."""
    return path.name.encode("utf-8", "backslashreplace").decode("utf-8")
