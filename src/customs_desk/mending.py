"""Mends an archive: what is damaged is made again from originals, or saved into a new archive."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.archive import Salvaged, backups, salvage
from customs_desk.article import Basis, Document, Reading
from customs_desk.reading import read
from customs_desk.reading.files import UnreadableFile, document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from customs_desk.archive import Archive, Finding
    from customs_desk.article import OwnName


@dataclass(frozen=True, slots=True)
class Mended:
    """What was damaged before, and what still is."""

    before: int
    left: tuple[Finding, ...]


def mend(
    archive: Archive,
    findings: Sequence[Finding],
    *,
    backup_folder: Path | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Mended:
    """Make damaged readings, values and the index again; take damaged originals from backups.

    Originals that are whole and corrections are never touched. Raises ArchiveProblem where the
    file is too damaged to be written: then salvage it.
    """
    damaged = {what: _about(findings, what) for what in ("original", "reading", "article")}
    if backup_folder is not None and damaged["original"]:
        _from_backups(archive, backup_folder, damaged["original"])
    for article in sorted({*damaged["reading"], *damaged["original"]}):
        if cancelled():
            break
        _read_again(archive, article)
    archive.safety.work_out_again(sorted(set().union(*damaged.values())))
    left = archive.verify(progress=progress, cancelled=cancelled)
    return Mended(len(findings), tuple(left))


def _about(findings: Sequence[Finding], what: str) -> list[int]:
    return sorted({f.article for f in findings if f.what == what and f.article is not None})


def _from_backups(archive: Archive, folder: Path, articles: Sequence[int]) -> None:
    """The newest backup that has an original whole gives it."""
    wanted = list(articles)
    for backup in backups.of_archive(folder, archive):
        taken = archive.safety.take_originals(backup.path, wanted)
        wanted = [article for article in wanted if article not in taken]


def _read_again(archive: Archive, article: int) -> None:
    """Put a new reading in the place of a damaged one, where the original is whole."""
    content = archive.safety.whole_original(article)
    if content is None:
        return
    [kept] = archive.articles([article])
    opened, reading = read_anything(
        content,
        kept.name,
        kept.came_from,
        encoding=archive.readings.chosen_encoding(article),
        own_names=archive.names.own(),
    )
    archive.safety.put_reading(article, opened, reading)


def read_anything(
    content: bytes,
    name: str,
    came_from: str,
    *,
    encoding: str | None = None,
    own_names: tuple[OwnName, ...] = (),
) -> tuple[Document, Reading]:
    """A document and its reading, whatever the bytes are: what cannot be read stays as bytes."""
    try:
        opened = document(content, name=name, came_from=came_from, encoding=encoding)
        return opened, read(opened, own_names=own_names)
    except UnreadableFile:
        digest = hashlib.sha256(content).hexdigest()
        text = content.decode("utf-8", "replace")
        bare = Reading(
            title=None, title_made=name, published=None, published_bounds=None,
            published_basis=Basis.NONE, published_why="", source=None, author=None, place=None,
            language="und", other_languages=(), events=(), mentions=(), boilerplate=(),
            evidence={}, body=text, rules=0,
        )  # fmt: skip
        return Document(name, content, digest, "utf-8", text, came_from), bare


def save_what_is_left(
    path: Path,
    out: Path,
    *,
    now: datetime,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Salvaged:
    """Salvage the archive at `path`, damaged or not, into a new one at `out`."""
    return salvage(path, out, read_anything, now=now, progress=progress, cancelled=cancelled)
