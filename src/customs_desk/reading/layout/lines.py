"""The non-blank lines of a text, with what is cheap to know of each."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from customs_desk.reading.layout.phrases import PHRASE_REACH, folded
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# No page has more lines worth a role of their own; what follows is one stretch of body.
MOST_LINES = 5000
# From a line's first sign: looking for the blanks before it takes the square of many blanks' time.
_LINE = lazy_pattern(r"\S[^\n\r\x0b\x0c\x85\u2028\u2029]*")
_DIGIT = lazy_pattern(r"\d")
_WORD = lazy_pattern(r"[^\W\d_](?:[^\W_]|['’ʼ-](?=[^\W\d_]))*")
_SENTENCE_END = lazy_pattern(r"[.!?…][\"»”’')\]]*$")
_INNER_STOP = lazy_pattern(r"(?:[^\W\d_]{3}|\d\d)[.!?…][\"»”’')\]]*\s+[\"«“„—–-]?\s*[^\W\d_]")
_INITIAL_BULLET = lazy_pattern(r"[•·●▪■►▶‣◦*∙○–-]\s+\S")


@dataclass(slots=True)
class Line:
    """One line without its outer blanks: `text[start:end]` of the whole; `gap` blank before it."""

    start: int
    end: int
    text: str
    gap: bool
    key: str = field(init=False)  # the beginning, folded as phrases are
    digits: bool = field(init=False)
    stated: bool = field(init=False, default=False)  # the file's own metadata call it the title
    learnt: bool = field(init=False, default=False)  # files of the source are known to repeat it
    words: int = field(init=False)  # counted in the beginning only where the line is long

    def __post_init__(self) -> None:
        self.key = folded(self.text[:PHRASE_REACH])
        self.digits = _DIGIT.search(self.text, 0, 400) is not None
        if self.length > PHRASE_REACH:  # only few or many is asked of a long line
            self.words = self.text.count(" ", 0, 400) + 1
        else:
            self.words = len(_WORD.findall(self.text))

    @property
    def mark(self) -> int:
        """63 bits that stand for the line's words."""
        words = f"{self.key} {self.length if self.length > PHRASE_REACH else 0}"
        return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest()) >> 1

    @property
    def length(self) -> int:
        return self.end - self.start

    @property
    def short(self) -> bool:
        return self.length <= PHRASE_REACH

    @property
    def bullet(self) -> bool:
        return _INITIAL_BULLET.match(self.text) is not None

    @property
    def ends_sentence(self) -> bool:
        return _SENTENCE_END.search(self.text[-6:]) is not None

    @property
    def sentences(self) -> bool:
        """Whether one sentence ends within it and another begins."""
        return _INNER_STOP.search(self.text) is not None

    @property
    def prose(self) -> bool:
        """Whether it reads as a paragraph: long, or a sentence with its stop."""
        if self.length >= 280 or (self.length >= 170 and self.words >= 20):
            return True
        if self.words < 6:
            return False
        if self.length >= 90 and self.sentences:
            return True
        return self.words >= 8 and self.ends_sentence and not self.text.endswith("...")

    def word_list(self) -> list[str]:
        return _WORD.findall(self.text[:400])


def split(text: str, begin: int = 0) -> list[Line]:
    """The non-blank lines from `begin` on; past `MOST_LINES` all that follows is one line."""
    lines: list[Line] = []
    last = -1
    for start, end in _spans(text, begin):
        lines.append(Line(start, end, text[start:end], gap=_blank_between(text, last, start)))
        last = end
        if len(lines) == MOST_LINES:
            break
    rest = text[last:].rstrip() if len(lines) == MOST_LINES else ""
    if rest.strip():
        start = last + len(rest) - len(rest.lstrip())
        lines.append(Line(start, last + len(rest), rest.strip(), gap=True))
    return _unwrapped(text, lines) if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether paragraphs are broken at a width, so that lines go on in small letters."""
    joints = sum(
        1
        for line, after in pairwise(lines)
        if not after.gap
        and 50 <= line.length <= 110
        and after.text[0].islower()
        and not line.ends_sentence
    )
    return joints >= 3 and joints * 6 >= len(lines)


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """Lines that are one paragraph as one line; a short line ends its paragraph."""
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last is None or line.gap or line.bullet or last.end - _tail_start(text, last) < 45:
            joined.append(line)
        else:
            joined[-1] = Line(last.start, line.end, text[last.start : line.end], gap=last.gap)
    return joined


def _tail_start(text: str, line: Line) -> int:
    """Where the last printed line of the paragraph begins."""
    return max(line.start, text.rfind("\n", line.start, line.end) + 1)


def _spans(text: str, begin: int) -> Iterator[tuple[int, int]]:
    for match in _LINE.finditer(text, begin):
        yield match.start(), match.start() + len(match[0].rstrip())


def _blank_between(text: str, last: int, start: int) -> bool:
    if last < 0:
        return True
    between = text[last : min(start, last + 64)]
    return between.replace("\r\n", "\n").count("\n") > 1 or between.count("\r") > 1
