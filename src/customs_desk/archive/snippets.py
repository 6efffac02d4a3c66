"""The piece of a text that shows why it was found: as printed, around most of the hits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LENGTH = 160  # characters
_BEFORE = 30  # of them before the first hit
_MOST = 200  # hits that are looked at


@dataclass(frozen=True, slots=True)
class Snippet:
    """One line of a text; `hits` are half-open spans in it, none where no word is in the text."""

    text: str = ""
    hits: tuple[tuple[int, int], ...] = ()


def snippet(text: str, hits: Sequence[tuple[int, int]], *, length: int = LENGTH) -> Snippet:
    """The stretch of the text with the most different hits, cut at words."""
    if not hits:
        return Snippet()
    start = _best(text, hits[:_MOST], length)
    end = min(len(text), start + length)
    start, end = _at_words(text, start, end, hits)
    return _one_line(text, start, end, [hit for hit in hits if start <= hit[0] and hit[1] <= end])


def _best(text: str, hits: Sequence[tuple[int, int]], length: int) -> int:
    """Where to begin so that most different words are in; the first such place."""

    def different(first: int) -> int:
        inside = {
            text[start:end].casefold()
            for start, end in hits[first:]
            if end <= hits[first][0] + length - _BEFORE
        }
        return len(inside)

    first = max(range(len(hits)), key=lambda place: (different(place), -place))
    return max(0, hits[first][0] - _BEFORE)


def _at_words(text: str, start: int, end: int, hits: Sequence[tuple[int, int]]) -> tuple[int, int]:
    if start:
        blank = next(
            (at for at in range(start, min(start + _BEFORE, end)) if text[at].isspace()), 0
        )
        start = blank + 1 if blank and not _cuts(blank, hits) else start
    if end < len(text):
        blank = next((at for at in range(end, start, -1) if text[at - 1].isspace()), 0)
        end = blank - 1 if blank and not _cuts(blank - 1, hits) else end
    return start, end


def _cuts(place: int, hits: Sequence[tuple[int, int]]) -> bool:
    return any(start < place < end for start, end in hits)


def _one_line(text: str, start: int, end: int, hits: Sequence[tuple[int, int]]) -> Snippet:
    """Blanks and line ends as one blank each, with the hits where they are then."""
    shown: list[str] = ["…"] if start else []
    length = len(shown)
    places: dict[int, int] = {}
    blank = True
    for at in range(start, end):
        places[at] = length
        if text[at].isspace():
            if blank:
                continue
            shown.append(" ")
        else:
            shown.append(text[at])
        blank = text[at].isspace()
        length += 1
    places[end] = length
    if end < len(text.rstrip()):
        shown.append("…")
    marked = tuple((places[first], places[last]) for first, last in hits)
    return Snippet("".join(shown), marked)
