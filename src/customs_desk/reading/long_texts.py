"""Opens and reads long texts in another process, so that whoever waits can stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading import read
from customs_desk.reading.files import document, has_process
from customs_desk.reading.learning import read_with_habits

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.article import Document, OwnName, Reading
    from customs_desk.processes import Processes

# What takes so long that somebody may want to stop it: characters to be read, and bytes to be
# opened, which is faster, and had better not wait for a process that others keep busy.
LONG = 50_000
LONG_FILE = 1_000_000


def open_stoppably(
    processes: Processes,
    content: bytes,
    *,
    name: str,
    came_from: str = "",
    encoding: str | None = None,
) -> Document:
    """As `document` does; raises Stopped too."""
    named = {"name": name, "came_from": came_from}
    if len(content) < LONG_FILE or has_process(content, name):
        return document(content, **named, encoding=encoding)
    return processes.run(document, content, **named, encoding=encoding)


def read_stoppably(
    processes: Processes,
    opened: Document,
    learnt: Callable[[str], frozenset[int]],
    *,
    own_names: tuple[OwnName, ...],
) -> Reading:
    """As `read_with_habits` does; raises Stopped too."""
    if len(opened.text) < LONG:
        return read_with_habits(opened, learnt, own_names=own_names)
    first = processes.run(read, opened, own_names=own_names)
    known = learnt(first.source) if first.source else frozenset()
    return processes.run(_with_known, opened, first, known, own_names) if known else first


def _with_known(
    opened: Document, first: Reading, known: frozenset[int], own_names: tuple[OwnName, ...]
) -> Reading:
    return read_with_habits(opened, lambda _: known, own_names=own_names, first=lambda: first)
