"""Weighs overlapping finds: the longest wins, and what a body's name holds may stand beside it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.own_names import RULE
from customs_desk.reading.names.forms import is_acronym
from customs_desk.reading.names.russian_bodies import ADJECTIVE
from customs_desk.reading.names.turkic_start import UNDER
from customs_desk.reading.names.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_RANK = {"authority": 0, "place word": 1, "gazetteer": 2, "pattern": 3}
_INSIDE = 8  # names that one body's name may hold
_LINKS = word_set("of the under at in for to")
_ABOUT = frozenset({"boyunca", "боюнча"})
_TOWN_WORDS = ("шаарынын", "айылынын", "saherinin", "obasynyn")
_GENITIVE = tuple(
    word_set(
        "nyn nin yn in un dagy daky daki нын нин нун нүн дын дин дун дүн тын тин тун түн"
        " дагы деги догу тагы теги"
    )
)


def keep_longest(scene: Scene, found: Iterable[Found]) -> list[Found]:
    """The finds that stand, in order: the longest of those that overlap and what they hold."""
    ranked = sorted(found, key=lambda f: (f.rule != RULE, -len(f), _RANK.get(f.rule, 4), f.first))
    owner: dict[int, Found] = {}
    kept: list[Found] = []
    within: defaultdict[int, list[Found]] = defaultdict(list)
    for one in ranked:
        place = range(one.first, one.last)
        if owner.keys().isdisjoint(place):
            kept.append(one)
            owner.update(dict.fromkeys(place, one))
            continue
        outer = owner.get(one.first) or owner.get(one.last - 1)
        if outer is not None and _holds(outer, one):
            inner = within[id(outer)]
            if len(inner) < _INSIDE and _stands_inside(scene.words, one, outer, inner):
                kept.append(one)
                inner.append(one)
    return in_order(kept)


def in_order(found: Iterable[Found]) -> list[Found]:
    """The finds in the order of the text, what holds others before these."""
    return sorted(found, key=lambda f: (f.first, -f.last))


def _holds(outer: Found, inner: Found) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def covered(found: Iterable[Found]) -> set[int]:
    """The indices of all words that some find holds."""
    return {i for f in found for i in range(f.first, f.last)}


def _stands_inside(words: Sequence[Word], one: Found, outer: Found, inner: Sequence[Found]) -> bool:
    """Whether a name within a body's name is a name of its own for the reader."""
    inside = outer.first <= one.first and one.last <= outer.last and len(one) < len(outer)
    if not inside or outer.kind is not Kind.ORGANISATION or outer.detail == "media":
        return False
    if one.kind is Kind.PLACE:
        clear = not any(o.kind is Kind.PLACE and _cross(o, one) for o in inner)
        return clear and _place_inside(words, one, outer)
    return _body_inside(words, one, outer, inner)


def _body_inside(words: Sequence[Word], one: Found, outer: Found, inner: Sequence[Found]) -> bool:
    """Whether the other body is one that the outer is a part of or stands under."""
    if one.kind is not Kind.ORGANISATION or is_acronym(one.base) or " " not in one.base:
        return False
    language, before = words[one.first].language, words[one.first - 1]
    whole = language in {"en", "ru"} and outer.rule == "authority"
    if whole and (one.last != outer.last or (language == "en" and one.rule != "authority")):
        return False
    if any(_cross(o, one) and (one.first == o.first or not _holds(o, one)) for o in inner):
        return False
    if language == "en":
        return one.first > outer.first and before.fold in _LINKS
    if language == "ru":
        return one.first > outer.first and not ADJECTIVE.search(before.fold)
    last = any(_cross(o, one) and o.last == one.last for o in inner)
    under = not last and one.last < outer.last and words[one.last].fold in UNDER
    return under or _owns_unit(words, one, outer)


def _owns_unit(words: Sequence[Word], one: Found, outer: Found) -> bool:
    """`Ички иштер министрлигинин | коопсуздукту сактоо башкармалыгы`."""
    genitive = words[one.last - 1].fold.endswith(_GENITIVE)
    return one.first == outer.first and genitive and len(one) > 1 and not words[one.last].capital


def _cross(one: Found, other: Found) -> bool:
    return one.first < other.last and other.first < one.last


def _place_inside(words: Sequence[Word], one: Found, outer: Found) -> bool:
    language = words[one.first].language
    about = one.rule == "place word" and words[one.first - 1].fold == "по"
    if _owns_town(words, one, outer) or (about and one.first > outer.first):
        return True  # `управление по Брянской области`
    leading = language in {"tk", "ky"} and one.first == outer.first  # `Garagalpagystanyň …`
    told = {"country", "city", "region"} if leading else {"country", "city"}
    if one.rule != "gazetteer" or one.detail not in told:
        return False
    if len(one.base) < 4 and one.base.isupper() and language in {"en", "ru"}:
        return False
    if language == "en":
        return _place_in_english(words, one, outer)
    if language == "ru":
        return one.first > outer.first
    leads = one.first == outer.first and one.detail == "country"  # `Россия өкмөтү`
    return leads or words[one.last - 1].fold.endswith(_GENITIVE)


def _place_in_english(words: Sequence[Word], one: Found, outer: Found) -> bool:
    following = words[one.last] if one.last < outer.last else None
    if one.first == outer.first:
        return following is not None and following.tight and following.fold == "s"
    goes_on = following is not None and following.capital and following.spaced
    return words[one.first - 1].fold in _LINKS and not goes_on


def _owns_town(words: Sequence[Word], one: Found, outer: Found) -> bool:
    """`Бишкек шаарынын мэриясы`, `Чүй облусунун бажысы`: a town or region owns the body."""
    if one.first != outer.first or one.last >= outer.last:
        return False
    if words[one.last].fold.startswith(_TOWN_WORDS):
        return True
    if one.rule == "place word" and words[one.last].fold in _ABOUT:
        return True  # `Талас облусу боюнча башкармалык`
    return one.rule == "place word" and words[one.last - 1].fold.endswith(_GENITIVE)
