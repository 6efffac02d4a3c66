"""What the rules look at together: the words of one text and the listed names among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.lexicon import Lexicon, Rules
    from customs_desk.reading.names.words import Word

_TITLE_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Scene:
    """The words of one text and what is already known of them."""

    words: Sequence[Word]
    lexicon: Lexicon
    places: Mapping[int, Found]  # first word -> listed place
    listed: Mapping[int, Found]  # first word -> listed organisation
    small: Container[str]  # words that the text also prints without a capital

    def rules(self, at: int) -> Rules:
        """The rules of the language of the word at this index."""
        return self.lexicon.rules[self.words[at].language]


def headline_words(words: Sequence[Word]) -> set[int]:
    """Indices of the words of lines in title case, where capitals tell no names apart."""
    marked: set[int] = set()
    line: list[int] = []
    for at, word in enumerate(words):
        if word.first_of_line and line:
            marked.update(_if_headline(words, line))
            line = []
        line.append(at)
    marked.update(_if_headline(words, line))
    return marked


def _if_headline(words: Sequence[Word], line: list[int]) -> list[int]:
    if not 4 <= len(line) <= 30:
        return []
    long = [words[i] for i in line if len(words[i].text) > 3]
    if len(long) < 4 or sum(w.capital for w in long) <= _TITLE_SHARE * len(long):
        return []
    following = words[line[-1] + 1].gap if line[-1] + 1 < len(words) else ""
    sentences = sum(words[i].first for i in line) + (following[:1] in {".", "!", ";", ":"})
    return line if sentences < 2 and following else []
