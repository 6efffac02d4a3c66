"""Reads originals again with today's rules: a preview, or a change that can be undone as one."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from customs_desk.archive import ArchiveDamaged, Order, Query
from customs_desk.processes import Processes
from customs_desk.reading import RULES_VERSION
from customs_desk.reading.files import UnreadableFile, takes_encoding
from customs_desk.reading.long_texts import open_stoppably, read_stoppably
from customs_desk.stopping import Stopped, is_stopped, stopped_when
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from customs_desk.archive import Archive, ChangedValue, Changes
    from customs_desk.article import Document, OwnName, Reading
    from customs_desk.problem import Said

_L = QT_TRANSLATE_NOOP
_log = logging.getLogger(__name__)

BATCH = 50  # articles in one transaction
MOST_LINES = 5000  # changed values that are listed; all are counted


@dataclass(frozen=True, slots=True)
class Rereading:
    """What reading again changed, or would change."""

    articles: int  # looked at
    changed: tuple[int, ...]
    counts: Mapping[str, int]  # by field, how many articles
    lines: tuple[ChangedValue, ...]  # the first MOST_LINES
    problems: tuple[tuple[str, Said], ...]  # (file name, what is wrong)
    cancelled: bool = False


def of_all(archive: Archive, *, older: bool = False) -> list[int]:
    """Articles to read again: all in view and in the bin, or those read by older rules only."""
    if older:
        return archive.readings.older(RULES_VERSION)
    both = (archive.find(Query(removed=removed), Order("added")) for removed in (False, True))
    return sorted(article for found in both for article in found)


def read_again(  # noqa: PLR0913 -- all but two are options
    archive: Archive,
    ids: Sequence[int],
    *,
    now: datetime,
    dry_run: bool = False,
    progress: Callable[[int, int, str], None] = lambda _done, _total, _name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rereading:
    """Read the originals again; what people corrected stays.

    With `dry_run` nothing is written. When cancelled, what was read again stays so. Raises
    ArchiveProblem where the archive cannot be read or written.
    """
    with stopped_when(cancelled), Processes() as processes:
        work = _Work(archive, processes, now, dry_run=dry_run, own_names=archive.names.own())
        for done, article in enumerate(ids):
            progress(done, len(ids), "")
            if is_stopped() or not work.take(article):
                work.store()
                return work.result(cancelled=True)
            if len(work.waiting) >= BATCH:
                work.store()
    work.store()
    progress(len(ids), len(ids), "")
    return work.result(cancelled=False)


def read_in_encoding(
    archive: Archive,
    article: int,
    encoding: str | None,
    *,
    now: datetime,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes:
    """Read an original in the encoding that a person chose; None goes back to what is detected.

    Corrections stay. Raises ArchiveProblem, and UnreadableFile where the format itself says how
    its letters are written, or where that encoding leaves no text; and Stopped, with nothing done.
    """
    name, content = archive.original(article)
    if encoding and not takes_encoding(content, name):
        raise UnreadableFile(
            name,
            _L(
                "Problem",
                "“{name}” says itself how its letters are written; no encoding can be chosen for "
                "it.",
            ),
        )
    came_from = archive.articles([article])[0].came_from
    with stopped_when(cancelled), Processes() as processes:
        opened = open_stoppably(
            processes, content, name=name, came_from=came_from, encoding=encoding
        )
        reading = read_stoppably(
            processes, opened, lambda _: frozenset(), own_names=archive.names.own()
        )
    return archive.readings.put_in_encoding(article, opened, reading, encoding, now=now)


@dataclass(slots=True)
class _Work:
    """One reading-again under way."""

    archive: Archive
    processes: Processes
    now: datetime
    dry_run: bool
    own_names: tuple[OwnName, ...]
    change: int = 0
    articles: int = 0
    waiting: list[tuple[int, Document, Reading]] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    lines: list[ChangedValue] = field(default_factory=list)
    problems: list[tuple[str, Said]] = field(default_factory=list)

    def take(self, article: int) -> bool:
        """Read one article again; False where that was stopped."""
        self.articles += 1
        name = str(article)
        try:
            name, content = self.archive.original(article)
            came_from = self.archive.articles([article])[0].came_from
            chosen = self.archive.readings.chosen_encoding(article)
            opened = open_stoppably(
                self.processes, content, name=name, came_from=came_from, encoding=chosen
            )
            learnt = self.archive.learning.of
            reading = read_stoppably(self.processes, opened, learnt, own_names=self.own_names)
        except (UnreadableFile, ArchiveDamaged) as error:
            self.problems.append((name, error.said))
            return True
        except Stopped:
            return False
        told = self.archive.readings.differences(article, opened, reading)
        self.counts.update(line.field for line in told)
        self.lines += told[: max(0, MOST_LINES - len(self.lines))]
        if told:
            self.changed.append(article)
        if not self.dry_run:
            self.waiting.append((article, opened, reading))
        return True

    def store(self) -> None:
        items, self.waiting = self.waiting, []
        if items:
            self.change = self.archive.readings.put(items, change=self.change, now=self.now)

    def result(self, *, cancelled: bool) -> Rereading:
        return Rereading(
            self.articles,
            tuple(self.changed),
            dict(self.counts),
            tuple(self.lines),
            tuple(self.problems),
            cancelled,
        )
