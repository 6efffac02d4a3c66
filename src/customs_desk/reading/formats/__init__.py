"""One module for each format of file: bytes in, text and the file's own metadata out.

A reader raises `Refused` with a sentence that names the file as “{name}”.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from customs_desk.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from customs_desk.problem import Value


class Refused(Problem):
    """Why a file cannot be read; the sentence gets the file's name where it is known."""

    def __init__(self, template: str, /, **values: Value) -> None:
        super().__init__(template, **{"name": "…"} | values)


class Text(NamedTuple):
    """What a reader made of a file's bytes.

    `encoding` is a codec's name, or the format's where the format itself says how letters are
    written. `metadata` has the keys of `Document.metadata`; `apart` and `linked` are its as well.
    """

    text: str
    encoding: str
    metadata: Mapping[str, str] = {}
    mended: str | None = None
    apart: tuple[tuple[int, int], ...] = ()
    linked: tuple[tuple[int, int], ...] = ()
