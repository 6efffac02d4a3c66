"""What the rules look at together: the words of one text and the listed names among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.lexicon import Lexicon, Rules
    from customs_desk.reading.names.words import Word

_TITLE_SHARE = 0.7
_LONGEST_HEADLINE = 30  # words


class Leads(NamedTuple):
    """Where the rules have to look: indices of words, in order (see `leads`)."""

    listed: list[int]  # a listed name may begin here
    english: list[int]  # head nouns of English bodies
    russian: list[int]  # … of Russian ones, and short forms
    last: list[int]  # … of Turkmen and Kyrgyz ones
    place_words: list[int]  # region, шаары …
    peoples: list[int]  # Kyrgyz, туркменский …
    capitals: list[int]
    acronyms: list[int]  # words with a second capital
    inside: list[int]  # English `in` and `customs` beside a place
    seated: list[int]  # `Беларустагы`: what lies in a place
    agreements: list[int]  # `Convention` and its like
    quoting: list[int]  # Russian words behind which an outlet is named


class Scene(NamedTuple):
    """The words of one text and what is already known of them."""

    words: Sequence[Word]
    leads: Leads
    lexicon: Lexicon
    places: Mapping[int, Found]  # first word -> listed place
    listed: Mapping[int, Found]  # first word -> listed organisation
    small: Container[str]  # words that the text also prints without a capital
    headlines: Headlines  # words of lines in title case

    def small_word(self, text: str) -> bool:
        """Whether the text also prints this word without a capital."""
        return text.casefold() in self.small

    def rules(self, at: int) -> Rules:
        """The rules of the language of the word at this index."""
        return self.lexicon.rules[self.words[at].language]


class Headlines:
    """Lines in title case, where capitals tell no names apart, looked at when first asked for."""

    __slots__ = ("_told", "_words")

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._told: dict[int, bool] = {}  # the first word of a line -> whether it is one

    def __contains__(self, at: int) -> bool:
        """Whether the word of this index stands in such a line."""
        words, first, last = self._words, at, at + 1
        while first > 0 and (gap := words[first].gap) and (gap == " " or "\n" not in gap):
            first -= 1
            if at - first > _LONGEST_HEADLINE:
                return False
        told = self._told.get(first)
        if told is None:
            while last < len(words) and not words[last].first_of_line:
                last += 1
                if last - first > _LONGEST_HEADLINE:
                    break
            told = self._told[first] = _is_headline(words, first, last)
        return told


def _is_headline(words: Sequence[Word], first: int, last: int) -> bool:
    if not 4 <= last - first <= _LONGEST_HEADLINE or last == len(words):
        return False
    line = words[first:last]
    long = [w for w in line if len(w.text) > 3]
    if len(long) < 4 or sum(w.capital for w in long) <= _TITLE_SHARE * len(long):
        return False
    following = words[last].gap
    sentences = sum(w.first for w in line) + (following[:1] in {".", "!", ";", ":"})
    return sentences < 2 and bool(following)
