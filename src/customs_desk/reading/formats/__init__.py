"""One module for each format of file: bytes in, text and the file's own metadata out.

A reader raises `Refused` with the rest of a sentence that begins with the file's name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Refused(Exception):
    """Why a file cannot be read: "is damaged: …", to follow the file's name."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a reader made of a file's bytes.

    `encoding` is a codec's name, or the format's where the format itself says how letters are
    written. `metadata` has the keys of `Document.metadata`.
    """

    text: str
    encoding: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    mended: str | None = None
