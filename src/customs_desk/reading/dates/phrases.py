"""Expressions as `scan` hands them on: the meaning, with what the words around it say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from customs_desk.reading.dates.meaning import Meaning


class Piece(NamedTuple):
    """One of two expressions that were joined to one: code-point offsets and meaning."""

    start: int
    end: int
    meaning: Meaning


class Phrase(NamedTuple):
    """One expression of a text, before the day it was written on is known."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    language: str
    modifier: str = ""  # from, until, before, after: what the word beside it makes of the date
    part: str = ""  # start, mid, end: "early March", "at the end of 2019"
    tense: int = 0  # -1 the sentence tells of the past, 1 (faintly) or 2 of the future, 0 neither
    quoted: bool = False  # inside quotation marks
    pieces: tuple[Piece, ...] = ()


class Scan(NamedTuple):
    """All expressions of a text, in its order."""

    text: str
    phrases: tuple[Phrase, ...]
    day_first: bool | None  # what the text's own numeric dates show; None where nothing shows it
