"""Patterns that are tried only where the text holds a word with which they could begin.

Most stretches of a text hold none of the words that a rule looks for. Whether one does is told by
the words themselves, cut once and looked up in a set, many times faster than by a pattern that is
tried at every letter.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = lazy_pattern(r"\w+")
_FIRST_WORD = lazy_pattern(r"\W*(\w+)")


@lru_cache(maxsize=64)  # one sentence is asked for by several rules
def words_in(text: str) -> frozenset[str]:
    """The words of a stretch of text in small letters."""
    return frozenset(_WORD.findall(text.lower()))


class Trigger:
    """A pattern each match of which begins, where a word begins, with one of some phrases.

    A phrase that is one word with a star stands for all words that begin so. The pattern is
    compiled when a text first holds one of the words; many texts hold none.
    """

    __slots__ = ("_begins_phrase", "_pattern", "_stems", "_whole")

    def __init__(self, pattern: str, phrases: Iterable[str]) -> None:
        self._pattern = lazy_pattern(pattern, re.IGNORECASE)
        small = [phrase.lower() for phrase in phrases]
        self._whole = frozenset(_WORD.findall(phrase)[0] for phrase in small)
        self._stems = tuple(p[:-1] for p in small if p[-1] == "*" and _WORD.fullmatch(p[:-1]))
        self._begins_phrase = lru_cache(maxsize=4_000)(self._begins)

    def search(self, text: str, words: frozenset[str] | None = None) -> re.Match[str] | None:
        """The first match in the text, whose `words_in` may be given where they are known."""
        words = words_in(text) if words is None else words
        if self._whole.isdisjoint(words) and not (
            self._stems and any(map(self._begins_phrase, words))
        ):
            return None
        return self._pattern.search(text)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `start`, or behind signs there that the pattern passes over."""
        first = _FIRST_WORD.match(text, start, end)
        if first is None or not self._begins_phrase(first[1].lower()):
            return None
        return self._pattern.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is all of the text."""
        first = _FIRST_WORD.match(text)
        if first is None or not self._begins_phrase(first[1].lower()):
            return None
        return self._pattern.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, also those that begin within a word."""
        return self._pattern.finditer(text)

    def _begins(self, word: str) -> bool:
        """Whether the word is the first of a phrase, or begins as a starred one does."""
        return word in self._whole or word.startswith(self._stems)
