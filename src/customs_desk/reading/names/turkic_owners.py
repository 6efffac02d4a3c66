"""What owns a Turkmen or Kyrgyz body, and whom it is called after: the words before its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.names.forms import is_acronym
from customs_desk.reading.names.person_forms import is_given, surname_like
from customs_desk.reading.names.turkic_heads import ABOUT, head_base
from customs_desk.reading.names.turkic_start import (
    GENITIVE,
    MAX_LEFT,
    SEATED,
    is_field_of,
    nearest_capital,
    runs_on,
)
from customs_desk.reading.names.words import word_set

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene

_NATIONAL = word_set("эл улуттук мамлекеттик")  # `Кыргызстан Эл аралык университети`
_OF_TOWN = word_set("dowlet мамлекеттик")
NAMED_AFTER = word_set("adyndaky атындагы")
_LONGEST_NAMESAKE = 4  # words: two initials, a given name, a surname


def with_owner(scene: Scene, first: int) -> int:
    """Takes in what owns the body: capitals before, a country or an acronym in the genitive."""
    words = scene.words
    if _is_country_owner(scene, first):
        return first
    while first > 0 and runs_on(words[first]) and not words[first].first:
        step = 1 if words[first].tight else _owner(scene, first)
        if not step:
            break
        first -= step
        if _is_country_owner(scene, first):
            break  # what stands before the country belongs to the sentence
    return first


def namesake(scene: Scene, end: int) -> int:
    """How many words before `end` are the name of whom the body is called after."""
    words, first = scene.words, end
    while first > 0 and end - first < _LONGEST_NAMESAKE and words[first - 1].capital:
        if words[first - 1].fold in scene.rules(first - 1).never_names:
            break
        first -= 1
        if words[first].first or words[first].gap not in {" ", ".", ". ", "-"}:
            break
    return end - first


def _is_country_owner(scene: Scene, first: int) -> bool:
    """Whether a place in the genitive stands here, which owns the body behind it."""
    place = scene.places.get(first)
    if place is None:
        return False
    last = scene.words[place.last - 1]
    return last.fold.endswith(GENITIVE.get(last.language, ("\0",)))


def _owner(scene: Scene, first: int) -> int:
    """How many words before `first` belong to the name."""
    words, rules = scene.words, scene.rules(first)
    before = words[first - 1]
    if before.fold in rules.links and first > 2 and words[first - 2].fold in rules.place_words:
        pair = words[first - 3].capital and is_field_of(scene, first, len(words))
        return 3 if pair else 0  # `Ош шаары жана | Ош облусу боюнча башкармалыгы`
    if before.fold in NAMED_AFTER:
        return 1 + namesake(scene, first - 1)
    if _is_seat(scene, first) or before.fold in ABOUT:
        return _far_owner(scene, first)
    if before.fold in rules.stops or before.fold in rules.roles or before.language not in GENITIVE:
        return 0
    return _near_owner(scene, first)


def _near_owner(scene: Scene, first: int) -> int:
    """How many words the owner right before has: a seat, an acronym, a country, capitals."""
    words = scene.words
    before = words[first - 1]
    seat = scene.places.get(first - 1)
    if seat is not None and seat.last == first and _is_seat(scene, seat.first):
        return 1  # `ЕККУнун Кыргызстандагы Программалык кеңсеси`
    genitive = before.fold.endswith(GENITIVE[before.language])
    if before.tight and first > 1 and genitive and is_acronym(words[first - 2].text):
        return 2
    region = before.fold in scene.rules(first).place_words and genitive and first > 1
    if region and words[first - 2].capital and before.spaced:
        return 2  # `Köneürgenç etrabynyň Polisiýa bölümi`
    return _capital_owner(scene, first, genitive=genitive) if before.capital else 0


def _capital_owner(scene: Scene, first: int, *, genitive: bool) -> int:
    """The same where a capital stands right before."""
    words = scene.words
    before = words[first - 1]
    place = next((p for i in (first - 1, first - 2) if (p := scene.places.get(i))), None)
    touches = place is not None and place.last == first
    if place is not None and place.last == first - 1 and before.fold.startswith("respublik"):
        return first - place.first  # `Garagalpagystan Respublikasynyň | Nukus …`
    if genitive or is_acronym(before.text):
        named = place is not None or is_acronym(before.text)
        return (first - place.first if place is not None and touches else 1) if named else 0
    if place is not None and touches and place.detail == "country":
        return (first - place.first) * (words[first].fold in _NATIONAL and before.language == "ky")
    if place is not None and touches and words[first].fold in _OF_TOWN:
        return first - place.first  # `Daşkent | Döwlet ykdysadyýet uniwersiteti`
    person = is_given(before, scene.lexicon.given) or surname_like(before)
    return int(not (before.first or touches or person))


def _far_owner(scene: Scene, first: int) -> int:
    """How many words an owner has that `boýunça` or a place parts from the body's last words."""
    words = scene.words
    if _is_seat(scene, first):
        near = range(max(0, first - MAX_LEFT), first)
        named = (f for at in near for f in (scene.listed.get(at), scene.places.get(at)))
        whole = next((f for f in named if f is not None and f.last == first), None)
        genitive = words[first - 1].fold.endswith(GENITIVE[words[first - 1].language])
        if whole is None and genitive and head_base(words[first - 1], scene.rules(first).heads):
            start = nearest_capital(scene, first - 1)
            return first - start if start is not None and start < first - 1 else 0
        return first - whole.first if whole and genitive else 0
    start = nearest_capital(scene, first - 1)
    return first - start if start is not None and start < first - 1 else 0


def _is_seat(scene: Scene, first: int) -> bool:
    """`Merkezi Aziýadaky wekilhanasy`: a place where another body's office lies."""
    place = scene.places.get(first)
    return place is not None and scene.words[place.last - 1].fold.endswith(SEATED)
