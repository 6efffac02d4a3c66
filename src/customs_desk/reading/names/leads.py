"""Where in a text each rule has to look: the words that may lead to a name, found in one pass.

Whether a word may begin a listed name, head a body or tell a place, the word alone decides. That is
worked out once for each word of a language and remembered, for words come again in every text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.names.countries import people_of
from customs_desk.reading.names.english_bodies import is_english_head
from customs_desk.reading.names.forms import is_acronym
from customs_desk.reading.names.instruments import is_agreement
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.outlets import is_quoting
from customs_desk.reading.names.places import is_place_word, is_seated
from customs_desk.reading.names.russian_bodies import is_russian_head
from customs_desk.reading.names.scene import Leads
from customs_desk.reading.names.towns import is_inside
from customs_desk.reading.names.turkic_heads import is_last_head
from customs_desk.reading.names.words import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.reading.names.words import Word


_TELLING: dict[str, Callable[[str, str], bool]] = {
    "listed": lambda text, language: lexicon().may_begin(text, language),
    "english": is_english_head,
    "russian": is_russian_head,
    "last": is_last_head,
    "place_words": is_place_word,
    "peoples": lambda text, _language: bool(people_of(fold(text))),
    "capitals": lambda text, _language: text[0].isupper(),
    "acronyms": lambda text, _language: is_acronym(text),
    "inside": is_inside,
    "seated": is_seated,
    "agreements": is_agreement,
    "quoting": is_quoting,
}
_TESTS = tuple(_TELLING[kind] for kind in Leads._fields)


def find_leads(words: Sequence[Word]) -> Leads:
    """The words at which the rules have to look."""
    leads = Leads(*([] for _kind in Leads._fields))
    told = map(_kinds, [word.text for word in words], [word.language for word in words])
    for at, belongs in enumerate(told):
        for kind in belongs:
            leads[kind].append(at)
    return leads


@lru_cache(maxsize=60_000)
def _kinds(text: str, language: str) -> tuple[int, ...]:
    """Which kinds of leads the word belongs to, as indices of the fields of `Leads`."""
    return tuple([at for at, told in enumerate(_TESTS) if told(text, language)])
