"""Organisations whose head noun stands last: Turkmen and Kyrgyz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import is_acronym
from customs_desk.reading.names.person_forms import is_given, surname_like
from customs_desk.reading.names.turkic_heads import bare_head, head_base, is_no_head
from customs_desk.reading.names.turkic_owners import NAMED_AFTER, namesake, with_owner
from customs_desk.reading.names.turkic_start import (
    GENITIVE,
    MAX_LEFT,
    SEATED,
    SERVICES,
    nearest_capital,
    whole_start,
)
from customs_desk.reading.names.words import fold, printed, word_set

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene

_UNITS = word_set(
    "башкармалыгы болуму бөлүмү департаменти кызматы борбору mudirligi bolumi merkezi"
)
# What anybody may have: `Крутьконун кызматы`; a country or a body must own it to be one.
_ANYBODYS = word_set(
    "gullugy merkezi edarasy mekdebi кызматы борбору мекемеси мектеби кеңсеси фонду"
    " muzeyi kitaphanasy teatry театры музейи"
)


# No country owns these, unlike ministries: `Germaniýanyň «Labtek» kompaniýasy`
_FIRMS = ("kompaniya", "firma", "karhana", "компания", "фирма", "ишкана")


def by_last_head(scene: Scene) -> list[Found]:
    """Organisations before every Turkmen and Kyrgyz head noun."""
    found = []
    for at in scene.leads.last:
        word = scene.words[at]
        base = head_base(word, scene.rules(at).heads) or bare_head(scene, at)
        if base and not is_no_head(scene, at):
            name = _before(scene, at, base)
            if name:
                found.append(name)
    return found


def _before(scene: Scene, head: int, base: str) -> Found | None:
    words = scene.words
    first = nearest_capital(scene, head)
    if first is None:
        first = _whose_unit(scene, head)
    if first is None or first == head or _is_surname_of(scene, first):
        return None
    last = head + 1
    if any(_is_international(scene, at, last) for at in range(max(0, head - MAX_LEFT), last)):
        return None  # a body of many countries: `Türkmenistanyň` before it belongs elsewhere
    if words[first + 1].fold in NAMED_AFTER:
        first -= namesake(scene, first)
    first = whole_start(scene, first, head)
    firm = words[head].fold.startswith(_FIRMS) and words[first].gap.endswith(("«", "“", '"'))
    owned = first if firm else with_owner(scene, first)
    if owned == first and first == head - 1 and _is_anybodys(scene, first, head):
        return None
    if owned == first and _is_any_seat(scene, first, head):
        return None
    first = owned
    whole = printed(words, first, last)
    shown = whole[: len(whole) - len(words[head].text)] + base
    return Found(Kind.ORGANISATION, first, last, shown, "pattern", 0.75)


def _is_surname_of(scene: Scene, at: int) -> bool:
    """`Maksat | Akmyradow habar gullugyna aýtdy`: a surname behind a given name owns nothing."""
    words = scene.words
    if at == 0 or not words[at].spaced or words[at].first or not words[at - 1].capital:
        return False
    if words[at + 1].fold in NAMED_AFTER:
        return False
    return surname_like(words[at]) and is_given(words[at - 1], scene.lexicon.given)


def _is_any_seat(scene: Scene, first: int, head: int) -> bool:
    """`Aşgabatdaky wekilhanasy`: whose, nobody says; or a cabinet behind a surname."""
    seat = scene.places.get(first)
    whose = seat is not None and seat.last == head
    if whose and scene.words[head - 1].fold.endswith(SEATED):
        return True
    cabinet = scene.words[head - 1].fold == "министрлер" and first < head - 1
    return cabinet and surname_like(scene.words[first])


def _whose_unit(scene: Scene, head: int) -> int | None:
    """`Ички иштер министрлигинин | коомдук коопсуздукту сактоо башкармалыгы`: where it begins.

    The body that owns the unit stands before it in the genitive, small words between.
    """
    words, rules = scene.words, scene.rules(head)
    if fold(head_base(words[head], rules.heads)) not in _UNITS:
        return None
    for at in range(head - 1, max(-1, head - MAX_LEFT), -1):
        if words[at].capital or not words[at + 1].spaced or words[at + 1].first:
            return None
        if words[at].fold in rules.stops or words[at].fold in rules.roles:
            return None
        if head_base(words[at], rules.heads):
            owns = words[at].fold.endswith(GENITIVE[words[at].language]) and head - at > 1
            return nearest_capital(scene, at) if owns else None
    return None


def _is_international(scene: Scene, first: int, last: int) -> bool:
    """Whether a listed body of more than one country stands here."""
    known = scene.listed.get(first)
    return known is not None and known.last == last and known.detail in {"igo", "bank"}


def _is_anybodys(scene: Scene, owner: int, head: int) -> bool:
    """Whether one genitive that is no country, body or acronym owns a plain head noun."""
    word = scene.words[owner]
    known = owner in scene.places or owner in scene.listed or is_acronym(word.text)
    plain = fold(head_base(scene.words[head], scene.rules(head).heads)) in _ANYBODYS
    if word.fold in SERVICES and scene.words[head].spaced:
        return False
    if plain and not known and word.fold in scene.rules(owner).not_names and not word.first:
        return True  # `Täjik gullugy`
    if surname_like(word) and not known:
        return True  # `Өмүралиев кызматын тапшырды`
    return plain and not known and word.fold.endswith(GENITIVE[word.language])
