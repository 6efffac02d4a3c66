"""Organisations told by their head noun, English and Russian: modifiers, head, tail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import is_acronym, ru_stem
from customs_desk.reading.names.russian import nominative_head
from customs_desk.reading.names.words import printed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from customs_desk.reading.names.lexicon import Lexicon, Rules
    from customs_desk.reading.names.words import Word

_ADJECTIVE = re.compile(
    r"(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ые|ие|ых|их|ыми|ими|ей)$"
)
_GENITIVE_ADJECTIVE = re.compile(r"(?:ого|его|ой|ей|ых|их|ому|ему|ым|им)$")
_TITLE_SHARE = 0.7
_MAX_LEFT, _MAX_TAIL = 8, 16
# Bodies that Russian papers name without a capital, as long as a place or a name follows.
_LOWER = frozenset(
    [
        "служба",
        "министерство",
        "комитет",
        "управление",
        "департамент",
        "агентство",
        "таможня",
        "посольство",
        "инспекция",
    ]
)


@dataclass(frozen=True, slots=True)
class Scene:
    """The words of one text and what is already known of them."""

    words: Sequence[Word]
    lexicon: Lexicon
    places: Mapping[int, Found]  # first word -> listed place
    listed: Mapping[int, Found]  # first word -> listed organisation

    def rules(self, at: int) -> Rules:
        return self.lexicon.rules[self.words[at].language]


_ABROAD = frozenset(
    ["посольство", "представительство", "консульство", "миссия", "центр", "офис", "бюро"]
)


def by_head(scene: Scene) -> list[Found]:
    """Organisations around every English and Russian head noun."""
    found = []
    headline = _headlines(scene.words)
    for at, word in enumerate(scene.words):
        if word.language == "en":
            if not word.capital or at in headline or word.fold not in scene.rules(at).heads:
                continue
            name = _english(scene, at)
        elif word.language == "ru" and not word.tight and russian_head(scene, at):
            name = _russian(scene, at)
        else:
            continue
        if name:
            found.append(name)
    return found


def _headlines(words: Sequence[Word]) -> set[int]:
    """Words of lines printed in title case, where capitals tell no names apart."""
    marked: set[int] = set()
    line: list[int] = []
    for at, word in enumerate([*words]):
        if word.first_of_line and line:
            marked.update(_if_headline(words, line))
            line = []
        line.append(at)
    marked.update(_if_headline(words, line))
    return marked


def _if_headline(words: Sequence[Word], line: list[int]) -> list[int]:
    if len(line) > 30:
        return []
    long = [words[i] for i in line if len(words[i].text) > 3]
    if len(long) < 4 or sum(w.capital for w in long) <= _TITLE_SHARE * len(long):
        return []
    following = words[line[-1] + 1].gap if line[-1] + 1 < len(words) else ""
    sentences = sum(words[i].first for i in line) + (following[:1] in {".", "!", ";", ":"})
    return line if sentences < 2 and following else []


# ---- English


def _english(scene: Scene, head: int) -> Found | None:
    words = scene.words
    if head + 1 < len(words) and _goes_on_to_head(scene, head):
        return None
    first = _english_left(scene, head)
    last = _english_tail(scene, head + 1)
    if first == head and (last == head + 1 or words[head + 1].fold not in {"of", "for", "on"}):
        return None
    if last == head + 1 and not _telling(scene, first, head):
        return None
    base = printed(words, first, last)
    return Found(Kind.ORGANISATION, first, last, base, "pattern", 0.75)


def _goes_on_to_head(scene: Scene, head: int) -> bool:
    """Whether another head noun follows at once (`Customs Service Academy`): that one decides."""
    following = scene.words[head + 1]
    return (
        following.capital
        and following.spaced
        and not following.first
        and following.language == "en"
        and not following.shouted
        and head + 1 not in scene.places
        and following.fold not in scene.lexicon.given
        and (following.fold in scene.rules(head).heads or following.fold in _NOT_BODIES)
    ) or (following.fold == "s" and following.tight)


def _telling(scene: Scene, first: int, head: int) -> bool:
    """Whether the words before the head make a name and not just `the State Service`."""
    plain = {"state", "national", "new", "main", "central", "regional", "the", "head"}
    return any(scene.words[i].fold not in plain for i in range(first, head))


def _english_left(scene: Scene, head: int) -> int:
    words, rules = scene.words, scene.rules(head)
    first = head
    while first > 0 and head - first < _MAX_LEFT:
        word = words[first]
        before = words[first - 1]
        if not word.spaced or word.first or not before.capital or before.language != "en":
            break
        if before.fold in rules.roles or before.fold in rules.titles or before.fold in rules.links:
            break
        first -= 1
    while first < head and words[first].first and words[first].fold in _OPENERS:
        first += 1
    while first < head and words[first].fold in {"s", "the"}:
        first += 1
    return first


_NOT_BODIES = frozenset(
    [
        "news",
        "agreement",
        "law",
        "code",
        "day",
        "resolution",
        "meeting",
        "conference",
        "forum",
        "decree",
        "order",
        "week",
        "award",
        "report",
        "building",
        "street",
        "house",
        "session",
        "summit",
        "declaration",
        "strategy",
        "plan",
        "project",
        "headquarters",
    ]
)
_OPENERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "in",
        "on",
        "at",
        "by",
        "from",
        "to",
        "of",
        "for",
        "and",
        "or",
        "but",
        "with",
        "as",
        "if",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "his",
        "her",
        "their",
        "our",
        "after",
        "before",
        "during",
        "following",
        "according",
        "since",
        "under",
        "over",
        "while",
        "when",
        "where",
        "yesterday",
        "today",
        "earlier",
        "later",
        "also",
        "however",
        "according",
        "thanks",
    ]
)


def _english_tail(scene: Scene, at: int) -> int:
    """The index after the tail: `of Turkmenistan`, `on Drugs and Crime`, `(SCS) of the …`."""
    words = scene.words
    end = at
    while end < len(words) and end - at < _MAX_TAIL:
        step = _after_bracketed(words, end)
        link = words[step] if step < len(words) else None
        if link is None or link.first or link.fold not in {"of", "for", "on", "under", "in", "at"}:
            break
        if step == end and not link.spaced:
            break
        after = step + 1
        if after < len(words) and words[after].fold == "the":
            after += 1
        if link.fold == "in" and (
            scene.words[at - 1].fold not in _SEATED or _ends_in_country(scene, at, end)
        ):
            break
        stop = _english_group(scene, after, place_only=link.fold in {"in", "at"})
        if stop == after:
            break
        end = stop
    return end


_SEATED = frozenset(
    [
        "embassy",
        "consulate",
        "office",
        "centre",
        "center",
        "mission",
        "delegation",
        "representation",
    ]
)


def _ends_in_country(scene: Scene, at: int, end: int) -> bool:
    """Whether a tail already tells the country; an embassy alone has two."""
    return scene.words[at - 1].fold != "embassy" and any(i in scene.places for i in range(at, end))


def _after_bracketed(words: Sequence[Word], at: int) -> int:
    """The index after `(SCS)` when it stands at `at` and words go on behind it."""
    if at + 1 < len(words) and words[at].gap.endswith("(") and words[at + 1].gap.startswith(")"):
        return at + 1 if is_acronym(words[at].text) and words[at + 1].gap == ") " else at
    return at


def _english_group(scene: Scene, at: int, *, place_only: bool) -> int:
    words, rules = scene.words, scene.rules(at - 1)
    place = scene.places.get(at)
    if place:
        return place.last if place.last == at + 1 or words[at].spaced else at
    listed = scene.listed.get(at)
    if listed and words[at].spaced:
        return listed.last
    if place_only:
        return at
    here = at
    while here < len(words):
        word = words[here]
        joined = word.spaced or (word.gap == ", " and here > at)
        if word.first or not joined:
            break
        if word.fold in {"and", "we"} or word.gap.strip() == "&":
            if here + 1 < len(words) and _may_follow_and(scene, here + 1):
                here += 2
                continue
            break
        if not word.capital or word.fold in rules.roles or word.fold in rules.titles:
            break
        if word.gap == ", " and not _list_goes_on(scene, here):
            break
        if here > at and (word.fold in scene.lexicon.given or here in scene.places):
            break
        here += 1
    return here


def _may_follow_and(scene: Scene, at: int) -> bool:
    word, rules = scene.words[at], scene.rules(at)
    return (
        word.capital
        and word.spaced
        and word.fold not in rules.heads
        and word.fold not in rules.roles
        and word.fold not in scene.lexicon.given
        and at not in scene.places
        and at not in scene.listed
        and not word.shouted
    )


def _list_goes_on(scene: Scene, at: int) -> bool:
    """Whether a comma within a ministry's name is followed by its `and`: `Trade, Industry and …`."""
    words = scene.words
    for here in range(at, min(at + 3, len(words) - 1)):
        following = words[here + 1]
        if following.fold == "and" and _may_follow_and(
            scene, here + 2 if here + 2 < len(words) else at
        ):
            return words[at].fold in scene.rules(at).fields
        if not following.capital:
            return False
    return False


# ---- Russian


def russian_head(scene: Scene, at: int) -> str:
    """The head noun's base form when the word is one in any case, else empty."""
    heads = scene.rules(at).heads
    word = scene.words[at]
    if word.fold in heads:
        return word.fold
    return _stems(heads).get(ru_stem(word.fold), "") if len(word.fold) > 3 else ""


_STEMS: dict[int, dict[str, str]] = {}


def _stems(heads: Mapping[str, str]) -> dict[str, str]:
    table = _STEMS.get(id(heads))
    if table is None:
        table = {ru_stem(head): head for head in reversed(heads)}
        _STEMS[id(heads)] = table
    return table


def _russian(scene: Scene, head: int) -> Found | None:
    words = scene.words
    first = _russian_left(scene, head)
    last, named = _russian_tail(scene, head + 1)
    capital = any(words[i].capital and not words[i].first for i in range(first, head + 1))
    if words[first].first and words[first].capital and last > head + 1:
        capital = True
    modifiers = head - first
    if not capital and not (named and russian_head(scene, head) in _LOWER):
        return None
    if last == head + 1 and not (capital and modifiers):
        return None
    gender = scene.rules(head).heads.get(russian_head(scene, head), "")
    base = nominative_head(words, first, head, last, gender)
    return Found(Kind.ORGANISATION, first, last, base, "pattern", 0.75 if capital else 0.6)


def _russian_left(scene: Scene, head: int) -> int:
    words = scene.words
    first = head
    if words[head].capital and not words[head].first:
        return first
    while first > 0 and head - first < 4:
        before = words[first - 1]
        if not words[first].spaced or words[first].first or before.language != "ru":
            break
        if not _ADJECTIVE.search(before.fold) or len(before.fold) < 5:
            break
        if before.fold in scene.rules(head).stops or first - 1 in scene.places:
            break
        first -= 1
        if before.capital:
            break
    if any(words[i].capital for i in range(first, head + 1)):
        return first
    return first


def _russian_tail(scene: Scene, at: int) -> tuple[int, bool]:
    """(index after the tail, whether it names a place, a body or something in quotes)."""
    words = scene.words
    end, named = at, False
    while end < len(words) and end - at < _MAX_TAIL:
        stop, name = _russian_piece(scene, end)
        if stop == end:
            break
        end, named = stop, named or name
        if name and words[end - 1].gap.strip(" ") in {"«", "“", '"'}:
            break
    return end, named


def _russian_piece(scene: Scene, at: int) -> tuple[int, bool]:
    words = scene.words
    word = words[at]
    opening = word.gap.strip()
    if word.first and opening not in {"«"}:
        return at, False
    if opening in {"«", "“", '"', "„"}:
        return _quoted(words, at), True
    if not word.spaced:
        return at, False
    if at in scene.places:
        return scene.places[at].last, True
    if at in scene.listed:
        return scene.listed[at].last, True
    if is_acronym(word.text):
        return (at + 1, True) if len(word.text) <= 5 else (at, False)
    if word.fold in {"при", "по", "и", "в", "с"}:
        return _russian_link(scene, at)
    return _russian_group(scene, at)


def _quoted(words: Sequence[Word], at: int) -> int:
    """The index after the words in quotes that open before `at`; `at` when none close near."""
    for here in range(at + 1, min(at + 7, len(words))):
        if any(mark in words[here].gap for mark in '»”"'):
            return here
        if words[here].first:
            return here
    return min(at + 1, len(words))


def _russian_link(scene: Scene, at: int) -> tuple[int, bool]:
    words = scene.words
    after = at + 1
    if after >= len(words) or not words[after].spaced:
        return at, False
    link = words[at].fold
    if link == "в":
        place = scene.places.get(after)
        if not any(russian_head(scene, i) in _ABROAD for i in range(max(0, at - 4), at)):
            return at, False
        return (place.last, True) if place else (at, False)
    if link == "при":
        here = after
        while here < len(words) and here - after < 3 and _ADJECTIVE.search(words[here].fold):
            here += 1
        if here < len(words) and (russian_head(scene, here) or is_acronym(words[here].text)):
            return here + 1, True
        return at, False
    stop, named = _russian_group(scene, after)
    if link == "по" and stop == after and after in scene.places:
        return scene.places[after].last, True
    return (stop, named) if stop > after else (at, False)


def _russian_group(scene: Scene, at: int) -> tuple[int, bool]:
    """Adjectives in an oblique case and the noun that closes them, when that noun may name a field."""
    words, rules = scene.words, scene.rules(at)
    here, named = at, False
    while here < len(words) and here - at < 4:
        word = words[here]
        if word.first or not word.spaced or word.language != "ru":
            return at, False
        stem = ru_stem(word.fold)
        if word.fold in rules.place_words and here > at:
            return here + 1, True
        if russian_head(scene, here) and word.fold not in rules.heads:
            return here + 1, named
        if stem in rules.fields or word.fold in rules.fields:
            if not _GENITIVE_ADJECTIVE.search(word.fold) or here + 1 >= len(words):
                return here + 1, named
        elif not _GENITIVE_ADJECTIVE.search(word.fold):
            return at, False
        here += 1
    return at, False
