"""What the rules look at together: the words of one text and the listed names among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.forms import lookup_keys
from customs_desk.reading.names.person_forms import surname_like

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


def small_words(words: Sequence[Word]) -> frozenset[str]:
    """Keys of the words that the text prints without a capital."""
    texts = {(w.text, w.language) for w in words if not w.capital}
    return frozenset(key for text, language in texts for key in lookup_keys(text, language))


def _is_given_name(words: Sequence[Word], found: Found) -> bool:
    """`Владимира Булавина`: a city's name before a surname."""
    if len(found) > 1 or found.last >= len(words) or found.detail == "country":
        return False
    following = words[found.last]
    return following.capital and following.spaced and surname_like(following)


def _is_half(words: Sequence[Word], found: Found) -> bool:
    """`EU-Central Asia`, `Europe-Caucasus-Asia`: a part of a compound that is no place itself."""
    before = words[found.first].tight and words[found.first - 1].capital
    after = found.last < len(words) and words[found.last].tight and words[found.last].capital
    return found.detail not in {"country", "city", "post"} and (before or after)


def is_common_word(words: Sequence[Word], found: Found, small: frozenset[str]) -> bool:
    """Whether a one-word place opens a sentence and stands elsewhere without its capital."""
    word = words[found.first]
    if found.kind is Kind.PLACE and (_is_given_name(words, found) or _is_half(words, found)):
        return True
    if len(found) > 1 or not word.first or found.kind is not Kind.PLACE:
        return False
    return any(key in small for key in lookup_keys(word.text, word.language))
