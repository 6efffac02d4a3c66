"""Text made fit to be shown, with the way back to the offsets of the original.

Left as printed but for what would hang or mislead: endless paragraphs are broken, stacks of
combining marks and fields of empty lines are cut, controls are shown by a picture. Knows no widget.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.ui.harmless import KEPT_MARKS, STACKED, harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Qt lays out one paragraph at a time, and a paragraph of two million characters takes a second.
LONGEST_PARAGRAPH = 5_000
# So much is put into the widget at once; the reader asks for more.
LONGEST_TEXT = 1_000_000
_SHORT = 200  # a cut looks back so far for a blank to stand at
FOLD = "⋯"
_LINE_END = r"(?>\r\n?|\n)"
_TOKEN = re.compile(
    rf"{_LINE_END}(?:[ \t]*{_LINE_END}){{20,}}|\r\n?"
    rf"|[{STACKED}]{{{KEPT_MARKS + 1},}}|[\U00010000-\U0010ffff]+"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """What is shown of a text. Positions are UTF-16 units, as QTextDocument counts them."""

    text: str
    source_length: int
    ends_at: int  # the offset up to which the source is shown
    # Pieces in step: where each begins in the source and in the document, and how many units a
    # source character takes there (0: the piece as a whole stands for another text).
    _sources: array[int]
    _positions: array[int]
    _steps: bytes

    def position(self, offset: int) -> int:
        """The document position of a source offset; within a fold, the place where it begins."""
        index = max(bisect_right(self._sources, offset) - 1, 0)
        step = self._steps[index]
        return self._positions[index] + (offset - self._sources[index]) * step

    def offset(self, position: int) -> int:
        """The source offset of a document position; within a fold, the place where it begins."""
        index = max(bisect_right(self._positions, position) - 1, 0)
        step = self._steps[index]
        if not step:
            return self._sources[index]
        return self._sources[index] + (position - self._positions[index]) // step

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The document positions of a stretch of the source; empty where nothing of it is shown."""
        if start >= self.ends_at:
            return (self._positions[-1], self._positions[-1])
        return self.position(start), self.position(min(end, self.ends_at))


def fold(text: str, *, hidden: Iterable[tuple[int, int]] = (), limit: int = LONGEST_TEXT) -> Folded:
    """Fold a text for showing: `hidden` stretches become a `FOLD`, `limit` is in characters."""
    ends_at = _line_end(text, limit)
    folder = _Folder(harmless(text[:ends_at]))
    start = 0
    for first, last in _apart(hidden, ends_at):
        folder.take(start, first)
        folder.replace(first, last, _fold_line(text, first, last))
        start = last
    folder.take(start, ends_at)
    return folder.folded(len(text))


def _line_end(text: str, limit: int) -> int:
    if len(text) <= limit:
        return len(text)
    newline = text.rfind("\n", limit - LONGEST_PARAGRAPH, limit)
    return newline + 1 if newline > 0 else limit


def _apart(spans: Iterable[tuple[int, int]], end: int) -> Iterable[tuple[int, int]]:
    """The stretches in order, without overlap, within the text; neighbours joined."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted((max(a, 0), min(b, end)) for a, b in spans):
        if first >= last:
            continue
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _fold_line(text: str, first: int, last: int) -> str:
    """What stands for a hidden stretch: a line of its own where it was lines of its own."""
    return FOLD + "\n" if text[last - 1 : last] in "\r\n" and first < last else FOLD


class _Folder:
    """Puts the shown text together, piece by piece."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.position = 0
        self.column = 0  # characters since the last line end
        self.sources = array("q")
        self.positions = array("q")
        self.steps = bytearray()

    def take(self, start: int, end: int) -> None:
        """Show a stretch of the source, folding within it."""
        for match in _TOKEN.finditer(self.source, start, end):
            self._straight(start, match.start(), step=1)
            self._token(match)
            start = match.end()
        self._straight(start, end, step=1)

    def _token(self, match: re.Match[str]) -> None:
        words, (start, end) = match[0], match.span()
        if words in {"\r", "\r\n"}:
            self.replace(start, end, "\n")
        elif words[0] in "\r\n":
            self.replace(start, end, f"\n\n{FOLD}\n\n")
        elif len(words) > KEPT_MARKS and re.match(f"[{STACKED}]", words):
            self.replace(start, end, words[:KEPT_MARKS])
        else:
            self._straight(start, end, step=2)

    def replace(self, start: int, end: int, shown: str) -> None:
        """Show `shown` for a stretch of the source."""
        if start == end and not shown:
            return
        self._piece(start, step=0)
        self.parts.append(shown)
        self.position += len(shown) + sum(letter > "\uffff" for letter in shown)
        newline = shown.rfind("\n")
        self.column = len(shown) - newline - 1 if newline >= 0 else self.column + len(shown)

    def _straight(self, start: int, end: int, *, step: int) -> None:
        while start < end:
            stop, cut = self._stretch(start, end)
            if stop > start:
                self._piece(start, step=step)
                self.parts.append(self.source[start:stop])
                self.position += (stop - start) * step
            if cut:
                self.replace(stop, stop, "\n")
            start = stop

    def _stretch(self, start: int, end: int) -> tuple[int, bool]:
        """How far the source runs on without a paragraph that is too long, and whether to cut."""
        place, column = start, self.column
        while place < end:
            newline = self.source.find("\n", place, end)
            line_end = end if newline < 0 else newline + 1
            if column + line_end - place > LONGEST_PARAGRAPH + 1:
                return max(self._blank_before(place + LONGEST_PARAGRAPH - column), start), True
            column = 0 if newline >= 0 else column + line_end - place
            place = line_end
        self.column = column
        return end, False

    def _blank_before(self, place: int) -> int:
        blank = self.source.rfind(" ", place - _SHORT, place)
        return blank + 1 if blank > 0 else place

    def _piece(self, start: int, *, step: int) -> None:
        self.sources.append(start)
        self.positions.append(self.position)
        self.steps.append(step)

    def folded(self, source_length: int) -> Folded:
        self._piece(len(self.source), step=1)
        return Folded(
            "".join(self.parts),
            source_length,
            len(self.source),
            self.sources,
            self.positions,
            bytes(self.steps),
        )


def copied(text: str, folded: Folded, ranges: Sequence[tuple[int, int]]) -> str:
    """The words of the original behind stretches of the document, for the clipboard."""
    return "".join(text[folded.offset(start) : folded.offset(end)] for start, end in ranges)
