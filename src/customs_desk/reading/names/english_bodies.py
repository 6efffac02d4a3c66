"""English organisations told by their head noun: capitals before it, `of …`, `on …` behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.english_start import (
    DATES,
    MAX_LEFT,
    NOT_BODIES,
    POSTS,
    is_head,
    left,
    may_follow_and,
)
from customs_desk.reading.names.forms import is_acronym
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.several import is_plural_head, several_bodies
from customs_desk.reading.names.words import fold, printed, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_MAX_TAIL = 16
_LINKS = word_set("of for on under in at")
_PLAIN = word_set("state national new main central regional the head local joint first second")
# Heads that name a part of a house: `Central Office of the State Customs Service` is no body.
_PARTS = word_set("office headquarters department division unit section terminal programme program")
_UNITS = word_set("department division unit section")  # named apart from the body they belong to
_SEATED = word_set("embassy consulate office centre center mission delegation representation")
_ENVOYS = word_set("delegation mission representation")
_RANKS = word_set("general colonel major captain lieutenant sergeant officer officers")
# Before `Customs` they tell which of many is meant, not whose: `two European Customs services`.
_ANY_CUSTOMS = word_set("european asian african arab international regional important")
_LOOSE = word_set("consortium delegation group company team")  # a people before them makes no name
# `Customs Services of Estonia and Latvia`: a plural that only countries behind it make a name.
_SHARED = word_set("services committees administrations")


# Behind a head noun: `the Service’s`, `Joint Task Force-West`.
_PARTS_OF_LAND = word_set("s north south east west central")


def english_bodies(scene: Scene) -> list[Found]:
    """Organisations around every English head noun."""
    leads = [at for at in scene.leads.english if at not in scene.headlines]
    bodies = [body for at in leads if (body := _body(scene, at))]
    return bodies + several_bodies(scene, leads, _field) + _small_offices(scene)


def _small_offices(scene: Scene) -> list[Found]:
    """`the Naryn customs office`: the town makes it a name, capitals or not."""
    words, found = scene.words, []
    for first, place in scene.places.items():
        kind = [word.fold for word in words[place.last : place.last + 2]]
        if kind[:1] != ["customs"] or kind[1:] not in (["office"], ["house"]):
            continue
        last = place.last + 2
        if words[first].language == "en" and all(w.spaced for w in words[place.last : last]):
            base = printed(words, first, last)
            found.append(Found(Kind.ORGANISATION, first, last, base, "pattern", 0.7))
    return found


def _field(scene: Scene, at: int) -> int:
    """The index after `Finance`, `Internal Affairs`: what a ministry is for."""
    words, rules = scene.words, scene.rules(at)
    here = at
    while here < len(words) and words[here].capital and words[here].fold in rules.fields:
        if words[here].first or not (words[here].spaced or here == at):
            break
        here += 1
    return here


def is_english_head(text: str, language: str) -> bool:
    """Whether the printed word is an English head noun with a capital."""
    if language != "en" or not text[0].isupper():
        return False
    folded = fold(text)
    heads = lexicon().rules["en"].heads
    return folded in heads or folded in _SHARED or is_plural_head(folded, "en")


def _body(scene: Scene, head: int) -> Found | None:
    words = scene.words
    plural = is_plural_head(words[head].fold, "en")
    if plural or (head + 1 < len(words) and _head_goes_on(scene, head)):
        return None
    first = left(scene, head)
    listed = next((f for f in map(scene.listed.get, (first, head)) if f and f.last > head), None)
    last = _tail(scene, listed.last if listed else head + 1 + _has_side(words, head))
    plain = {*_PLAIN, "customs"} if words[head].fold == "headquarters" else _PLAIN
    telling = any(words[i].fold not in plain for i in range(first, head))
    telling = telling or (first < head and _bodys_own(scene, first))
    if words[head].fold in _LOOSE and first == head - 1:
        telling = words[first].fold not in scene.rules(first).not_names
    if first == head and (last == head + 1 or words[head + 1].fold not in {"of", "for", "on"}):
        return None
    if words[head].fold == "customs" and not _whose_customs(scene, first, head):
        return None
    shared = words[head].fold in _SHARED and (first == head or last == head + 1)
    if shared or (last == head + 1 and first == head - 1 and _is_rank_of(scene, first)):
        return None
    if not telling and (last == head + 1 or (words[head].fold in _PARTS and first < head)):
        return None
    base = printed(words, first, last)
    return Found(Kind.ORGANISATION, first, last, base, "pattern", 0.75)


def _has_side(words: Sequence[Word], head: int) -> bool:
    """`Joint Task Force-West`."""
    after = words[head + 1] if head + 1 < len(words) else None
    return after is not None and after.tight and after.capital and after.fold in _PARTS_OF_LAND


def _bodys_own(scene: Scene, first: int) -> bool:
    """`the Revenue Service’s | Customs Department`: a body in the possessive stands before."""
    words = scene.words
    if first < 2 or words[first - 1].fold != "s" or not words[first - 1].tight:
        return False
    owner = words[first - 2]
    return owner.capital and owner.fold in scene.rules(first).heads


def _whose_customs(scene: Scene, first: int, head: int) -> bool:
    """Whether a country or people stands before `Customs`: not `Addressing Customs officials`."""
    word = scene.words[first]
    if first == head - 1 and word.fold in _ANY_CUSTOMS:
        return False
    named = first in scene.places or (word.shouted and len(word.text) < 4)  # `US Customs`
    opener = word.first and not named and word.fold not in scene.rules(first).not_names
    return first < head and not (opener and first == head - 1)


def _is_rank_of(scene: Scene, first: int) -> bool:
    """`Lieutenant General of the Customs Service`: a rank, not a body."""
    words = scene.words
    if first < 3 or words[first].first or words[first - 1].fold != "the":
        return False
    office = first > 3 and words[first - 4].fold in {"secretary", "director"}
    return words[first - 2].fold == "of" and words[first - 3].fold in _RANKS and not office


def _head_goes_on(scene: Scene, head: int) -> bool:
    """Whether a word follows that makes the head a part of itself: `Customs Service Academy`."""
    following = scene.words[head + 1]
    if following.tight and following.fold not in _PARTS_OF_LAND:
        return True
    if scene.words[head].fold == "customs" and _is_agreement(scene, head):
        return True
    rules = scene.rules(head)
    if scene.words[head].fold in POSTS and following.fold in rules.roles and following.capital:
        return following.spaced and not following.first
    return (
        following.capital
        and following.spaced
        and not following.first
        and is_head(following.fold, rules.heads)
    )


def _is_agreement(scene: Scene, head: int) -> bool:
    """`Customs Mutual Assistance Agreement`: the capitals end with what is no body."""
    words, here = scene.words, head + 1
    while here < len(words) and here - head < MAX_LEFT and words[here].capital:
        if not words[here].spaced or words[here].first:
            break
        if words[here].fold in NOT_BODIES:
            return True
        here += 1
    return False


def _tail(scene: Scene, at: int) -> int:
    """The index after the tail: `of Turkmenistan`, `on Drugs and Crime`, `(SCS) of the …`."""
    words = scene.words
    end = at
    while end < len(words) and end - at < _MAX_TAIL:
        step = _after_brackets(words, end)
        if step >= len(words) or words[step].first:
            break
        link = words[step].fold
        if link not in _LINKS and not (link == "to" and _sent(scene, at, step)):
            break
        if (step == end and not words[step].spaced) or not _seats(scene, at, end, link):
            break
        after = step + 2 if step + 1 < len(words) and words[step + 1].fold == "the" else step + 1
        if link in {"on", "under", "for"} and _is_nationality(scene, after):
            break
        stop = _group(scene, after, listed_only=link in {"in", "at"})
        alone = scene.words[at - 1].fold in _UNITS and after in scene.listed
        if stop == after or alone or (link == "at" and after not in scene.listed):
            break
        end = stop
    return end


def _sent(scene: Scene, at: int, to: int) -> bool:
    """Whether a delegation or mission is named with the country it is sent to."""
    after = to + 2 if to + 1 < len(scene.words) and scene.words[to + 1].fold == "the" else to + 1
    return scene.words[at - 1].fold in _ENVOYS and after in scene.places


def _is_nationality(scene: Scene, at: int) -> bool:
    """Whether `on the Kyrgyz border` and the like follow, which are no part of a name."""
    word = scene.words[at] if at < len(scene.words) else None
    if word is None or at in scene.listed or at in scene.places:
        return False
    rules = scene.rules(at)
    return word.fold in rules.not_names and word.fold not in rules.fields


def _seats(scene: Scene, at: int, end: int, link: str) -> bool:
    """`in` follows only bodies that sit somewhere and, but for embassies, tell no country yet."""
    if link != "in":
        return True
    head = scene.words[at - 1].fold
    if any(f.last in {at, end} for f in scene.listed.values() if at - 8 < f.first < at):
        return False
    told = head != "embassy" and any(i in scene.places for i in range(at, end))
    return head in _SEATED and not told


def _after_brackets(words: Sequence[Word], at: int) -> int:
    """The index after `(SCS)` when it stands at `at` and words go on behind it."""
    if at + 1 < len(words) and words[at].gap.endswith("(") and words[at + 1].gap == ") ":
        return at + 1 if is_acronym(words[at].text) else at
    return at


def _group(scene: Scene, at: int, *, listed_only: bool) -> int:
    """The index after a listed name, or after capitals that may be a ministry's field."""
    words = scene.words
    if at >= len(words) or words[at].first:
        return at
    if not words[at].spaced:
        return at
    known = scene.listed.get(at) or scene.places.get(at)
    if known:
        return at if _is_harbour(scene, known) else _whole(scene, known.last)
    if listed_only or words[at].fold in DATES:
        return at
    here = at
    while here < len(words):
        if words[here].fold == "and" or words[here].gap.strip() == "&":
            if not (words[here].spaced and may_follow_and(scene, here + 1)):
                break
            here += 2
        elif _continues(scene, here, at):
            here += 1
        else:
            break
    return here


def _is_harbour(scene: Scene, place: Found) -> bool:
    """`of the Turkmenbashi seaport`: what follows in small letters is what the place tells."""
    after = scene.words[place.last] if place.last < len(scene.words) else None
    if after is None or after.capital or after.first or place.kind is not Kind.PLACE:
        return False
    return scene.rules(place.first).place_words.get(after.fold) == "post"


def _whole(scene: Scene, at: int) -> int:
    """The index after a head noun that goes on with a listed name: `Russian Customs | Service`."""
    word = scene.words[at] if at < len(scene.words) else None
    if word is None or not word.capital or not word.spaced or word.first:
        return at
    return at + (word.fold in scene.rules(at).heads and word.fold not in POSTS)


def _continues(scene: Scene, here: int, at: int) -> bool:
    word, rules = scene.words[here], scene.rules(here)
    if word.tight and here > at and not word.capital and len(word.text) > 2:
        return True  # Turkic-speaking
    if not word.capital or word.first or not (word.spaced or (word.gap == ", " and here > at)):
        return False
    role = word.fold in rules.roles or word.fold == "directors"
    if role or word.fold in rules.titles or word.fold in DATES:
        return False
    if word.gap == ", " and not _list_goes_on(scene, here):
        return False
    named = here in scene.places or here in scene.listed
    return here == at or not (named or word.fold in scene.lexicon.given)


def _list_goes_on(scene: Scene, at: int) -> bool:
    """Whether a comma in a ministry's name is followed by its `and`: `Trade, Industry and …`."""
    words = scene.words
    if words[at].fold not in scene.rules(at).fields:
        return False
    for here in range(at + 1, min(at + 4, len(words))):
        if words[here].fold == "and":
            return may_follow_and(scene, here + 1)
        if not words[here].capital:
            return False
    return False
