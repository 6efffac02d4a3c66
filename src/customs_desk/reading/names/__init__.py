"""People, organisations, places and instruments that a text names.

Listed names (data/authority.tsv, data/names) first, then patterns; each mention tells its rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import listed_names
from customs_desk.reading.names.english_bodies import english_bodies
from customs_desk.reading.names.entities import link, mentions
from customs_desk.reading.names.instruments import named_instruments
from customs_desk.reading.names.later import acronyms_and_surnames
from customs_desk.reading.names.leads import find_leads
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.outlets import outlets
from customs_desk.reading.names.own import own_names
from customs_desk.reading.names.people import people
from customs_desk.reading.names.places import by_neighbour, whole_states
from customs_desk.reading.names.plain_words import SmallWords, is_common_word
from customs_desk.reading.names.russian_bodies import russian_bodies
from customs_desk.reading.names.scene import Headlines, Scene
from customs_desk.reading.names.towns import by_small_words
from customs_desk.reading.names.turkic import by_last_head
from customs_desk.reading.names.weigh import covered, in_order, keep_longest
from customs_desk.reading.names.words import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.article import Mention, OwnName
    from customs_desk.reading.names.authority import Found

__all__ = ["find_names"]


def find_names(
    text: str,
    *,
    language: str,
    skip: Sequence[tuple[int, int]] = (),
    own: tuple[OwnName, ...] = (),
) -> list[Mention]:
    """Every mention of a name in the text outside `skip`, in order.

    `Mention.name` is the form to show: the fullest that the text itself gives the bearer, in the
    base form of its language; `Mention.authority` the canonical name where the bearer is listed.
    `own` are a person's names: their spellings are found too, and win.
    """
    lists = lexicon()
    words = cut(text, language=language, skip=skip)
    leads = find_leads(words)
    small = SmallWords(words)
    listed = [
        f
        for f in listed_names(words, lists, leads.listed)
        if not is_common_word(words, f, small, lists.given)
    ]
    places = _outermost(listed)
    bodies = {f.first: f for f in listed if f.kind is Kind.ORGANISATION}
    scene = Scene(words, leads, lists, places, bodies, small, Headlines(words))
    found = keep_longest(
        scene,
        [
            *own_names(words, own),
            *listed,
            *english_bodies(scene),
            *named_instruments(scene),
            *russian_bodies(scene),
            *outlets(scene),
            *by_last_head(scene),
            *by_neighbour(scene),
            *by_small_words(scene),
            *whole_states(scene),
        ],
    )
    towns = {f.base for f in found if f.rule == "place word"}
    persons = [p for p in people(scene, covered(found)) if p.base not in towns]
    found = in_order([*found, *persons])  # no person holds a word of another name
    found += acronyms_and_surnames(scene, text, found)
    return mentions(scene, text, link(scene, found))


def _outermost(listed: Sequence[Found]) -> dict[int, Found]:
    """First word -> listed place; not `Aziýa` within `Merkezi Aziýa`."""
    places: dict[int, Found] = {}
    end = 0
    for one in listed:
        if one.kind is Kind.PLACE and one.last > end:
            places[one.first] = one
            end = one.last
    return places
