"""Patterns that are tried only where the text holds a word with which they could begin.

Most stretches of a text hold none of the words that a rule looks for. Whether one does is told by
the words themselves, cut once and looked up in a set, many times faster than by a pattern that is
tried at every letter.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = lazy_pattern(r"\w+")


@lru_cache(maxsize=64)  # one sentence is asked for by several rules
def words_in(text: str) -> frozenset[str]:
    """The words of a stretch of text in small letters."""
    return frozenset(_WORD.findall(text.lower()))


class Trigger:
    """A pattern each match of which begins, where a word begins, with one of some phrases.

    A phrase that is one word with a star stands for all words that begin so.
    """

    __slots__ = ("_begins_phrase", "_pattern", "_stems", "_whole")

    def __init__(self, pattern: str, phrases: Iterable[str]) -> None:
        self._pattern = lazy_pattern(pattern, re.IGNORECASE)
        small = [phrase.lower() for phrase in phrases]
        stems = [phrase[:-1] for phrase in small if _WORD.fullmatch(phrase[:-1] or phrase)]
        self._stems = tuple(stem for stem in stems if f"{stem}*" in small)
        self._whole = frozenset(_WORD.findall(phrase)[0] for phrase in small)
        self._begins_phrase = lru_cache(maxsize=30_000)(self._begins)

    def search(self, text: str, words: frozenset[str] | None = None) -> re.Match[str] | None:
        """The first match in the text, whose `words_in` may be given where they are known."""
        if any(map(self._begins_phrase, words_in(text) if words is None else words)):
            return self._pattern.search(text)
        return None

    def _begins(self, word: str) -> bool:
        """Whether the word is the first of a phrase, or begins as a starred one does."""
        return word in self._whole or word.startswith(self._stems)
