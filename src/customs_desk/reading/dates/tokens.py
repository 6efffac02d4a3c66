"""A text cut into tokens, each with its code letter: what the grammar searches.

All loops over the text run inside Python's own C functions; only what is found costs more.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.dates.words import OTHER, lexicon
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

# White space goes with what is after it; `.` takes every sign, so that the pieces cover the text.
_PIECE = lazy_pattern(r"\s*(?:\w+|.)", re.DOTALL)
_TOKEN = lazy_pattern(r"\s*(?:\d+|[^\W\d_]+|.)", re.DOTALL)  # of a piece: "23rd" is two
_REMEMBERED = 30_000  # pieces whose tokens are kept
_LONGEST = 40  # characters of a piece that is kept
# Old Kyrgyz fonts put their letters at the places of others; one letter stays one letter.
_SHIFTED = "їєўЇЄЎ"
_UNSHIFT = str.maketrans(_SHIFTED, "үөңҮӨҢ")
_BLANK_LINE = lazy_pattern(r"\n[^\S\n]*\n")
_RUN = lazy_pattern(r"\S+")
_UNBROKEN = 2_000  # characters without white space that are data, not prose
_SHORT_LINE = 45  # a line break after so few letters ends a header, not a wrapped line


class Tokens(NamedTuple):
    """The tokens of a text: `words` lower-case, `codes` one letter each, `ends` their offsets."""

    text: str
    words: Sequence[str]
    lengths: Sequence[int]
    ends: Sequence[int]
    codes: str

    def start(self, index: int) -> int:
        return self.ends[index] - self.lengths[index]

    def printed(self, index: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.start(index) : self.ends[index]]

    def slice(self, first: int, last: int) -> str:
        """The text from the first token up to, not with, the last."""
        return self.text[self.start(first) : self.ends[last - 1]]

    def tight(self, index: int) -> bool:
        """Whether the token stands right after the one before it, without white space."""
        return index > 0 and self.start(index) == self.ends[index - 1]

    def first_break(self, first: int, last: int) -> int:
        """The index before which a line or a sentence ends; `last` where the words run on."""
        at, end = self.start(first), self.ends[last - 1]
        lines = "\n" in self.text[at:end]
        if not lines and "." not in self.words[first : last - 1]:
            return last
        for index in range(first + 1, last):
            if self._begins_sentence(index) or (lines and self._broken(index)):
                return index
        return last

    def _begins_sentence(self, index: int) -> bool:
        """Whether a small word has a capital behind a full stop: "on 22 May. In 2018"."""
        if self.words[index - 1] != "." or self.words[index] not in _SMALL:
            return False
        return self.printed(index)[0].isupper()

    def _broken(self, index: int) -> bool:
        gap = self.text[self.ends[index - 1] : self.start(index)]
        if "\n" not in gap:
            return False
        if _BLANK_LINE.search(gap):
            return True
        line_end = self.ends[index - 1]
        line_start = self.text.rfind("\n", 0, line_end)
        return line_end - line_start < _SHORT_LINE


_SMALL = frozenset(
    [
        "in",
        "on",
        "by",
        "since",
        "from",
        "at",
        "during",
        "the",
        "в",
        "во",
        "с",
        "со",
        "к",
        "ко",
        "до",
        "на",
        "за",
        "по",
    ]
)


def tokenise(text: str) -> Tokens:
    """Cut a text into tokens; linear in its length, whatever it holds."""
    shifted = not text.isascii() and any(map(text.__contains__, _SHIFTED))
    folded = text.translate(_UNSHIFT) if shifted else text
    if len(_known) > _REMEMBERED:
        _known.clear()
    cut = list(chain.from_iterable(map(_known.__getitem__, _PIECE.findall(folded))))
    words, letters, lengths, wholes = zip(*cut, strict=True) if cut else ((), (), (), ())
    ends = list(accumulate(wholes))
    codes = "".join(letters)
    if len(text) > _UNBROKEN and max(map(len, text.split()), default=0) > _UNBROKEN:
        codes = _without_runs(text, codes, ends)
    return Tokens(text, list(words), lengths, ends, codes)


class _Pieces(dict[str, tuple[tuple[str, str, int, int], ...]]):
    """The tokens of a piece: of each its word in small letters, its code, and its lengths.

    Pieces come again in every text, and are then only looked up.
    """

    def __missing__(self, piece: str) -> tuple[tuple[str, str, int, int], ...]:
        whole = piece.lstrip().isalpha()
        cut = (_token(piece),) if whole else tuple(map(_token, _TOKEN.findall(piece)))
        if len(piece) <= _LONGEST:
            self[piece] = cut
        return cut


_known = _Pieces()


def _token(printed: str) -> tuple[str, str, int, int]:
    """A token; its length without the blanks before it, and with them."""
    word = printed.strip()
    small = word.lower()
    return small, lexicon().codes.get(small, OTHER), len(word), len(printed)


def _without_runs(text: str, codes: str, ends: Sequence[int]) -> str:
    """The codes with nothing to find in what no one could have written as words."""
    parts: list[str] = []
    done = 0
    for run in _RUN.finditer(text):
        if run.end() - run.start() > _UNBROKEN:
            first, last = bisect_right(ends, run.start()), bisect_right(ends, run.end())
            parts += (codes[done:first], OTHER * (last - first))
            done = last
    return "".join([*parts, codes[done:]])
