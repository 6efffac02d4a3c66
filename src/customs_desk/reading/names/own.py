"""Finds the names that a person gave, as the listed ones are found; they win over all others."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.own_names import RULE
from customs_desk.reading.names.authority import listed_names
from customs_desk.reading.names.lexicon import LANGUAGES, Record, Tries, lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.article import OwnName
    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.lexicon import Lexicon
    from customs_desk.reading.names.words import Word


def own_names(words: Sequence[Word], own: tuple[OwnName, ...]) -> list[Found]:
    """The stretches of words that spell one of the person's names, in any of its cases."""
    if not own:
        return []
    lists = _lists(own)
    starts = [at for at, word in enumerate(words) if lists.may_begin(word.text, word.language)]
    found = listed_names(words, lists, starts)
    for one in found:
        one.rule, one.confidence, one.base = RULE, 1.0, one.authority
    return found


@lru_cache(maxsize=4)
def _lists(own: tuple[OwnName, ...]) -> Lexicon:
    spelt = []
    for one in own:
        if one.name:
            spellings = tuple(dict.fromkeys((one.spelling, one.name)))
            record = Record(one.name, one.kind, "own", "", listed=True)
            spelt.append((record, dict.fromkeys(LANGUAGES, spellings)))
    return lexicon()._replace(tries=Tries(spelt))
