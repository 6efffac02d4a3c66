"""Ties finds that mean one bearer together and gives each bearer the name that people see."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.article import Kind, Mention
from customs_desk.reading.names.countries import settle_by_country
from customs_desk.reading.names.forms import is_acronym, ru_stem
from customs_desk.reading.names.namesakes import join_people, root_of
from customs_desk.reading.names.russian_bodies import head_noun
from customs_desk.reading.names.words import WORD, word_set, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.scene import Scene

_TAIL_LINKS = word_set("of at under for on in при по")
Bearers = list[list["Found"]]
_COMPARED = 60  # groups that one name is compared with, so that a hostile text stays linear


def link(scene: Scene, found: Sequence[Found]) -> Bearers:
    """The finds grouped by bearer."""
    groups: dict[tuple[str, ...], list[Found]] = {}
    people = [f for f in found if f.kind is Kind.PERSON]
    for one in found:
        if one.kind is not Kind.PERSON:
            groups.setdefault(_key(root_of(one)), []).append(one)
    joined = _join_short(scene, list(groups.values()))
    settle_by_country(scene, joined, found)
    bodies = [g for g in _same_authority(joined) if not _generic(scene, g)]
    return bodies + join_people(people)


def _same_authority(groups: Bearers) -> Bearers:
    """Groups of one listed bearer made one."""
    merged: dict[tuple[str, ...], list[Found]] = {}
    for at, group in enumerate(groups):
        known = authority_of(group)
        key = (group[0].kind.value, known) if known else ("", str(at))
        merged.setdefault(key, []).extend(group)
    return list(merged.values())


def authority_of(group: Sequence[Found]) -> str:
    """The canonical name of a group's bearer, empty where nobody knows it."""
    return next((f.authority for f in map(root_of, group) if f.authority), "")


def _generic(scene: Scene, group: Sequence[Found]) -> bool:
    """Whether nothing but words such as `Training Centre` makes the name: whose, nobody says."""
    one = group[0]
    if one.kind is not Kind.ORGANISATION or one.rule != "pattern" or authority_of(group):
        return False
    if any(f.base != one.base for f in group):
        return False
    rules = scene.rules(one.first)
    if one.base in rules.acronyms:
        return False
    words = words_of(one.base)
    modifiers = [word for word in words if word not in rules.heads or word == "customs"]
    return all(word in rules.generic for word in modifiers)


def _key(one: Found) -> tuple[str, ...]:
    if one.authority:
        return (one.kind.value, "=", one.authority)
    return (one.kind.value, *_stems(one.base))


@lru_cache(maxsize=20_000)
def _stems(base: str) -> tuple[str, ...]:
    return tuple(map(ru_stem, words_of(base)))


def _join_short(scene: Scene, groups: Bearers) -> Bearers:
    """Joins `Ministry of Finance` to `Ministry of Finance of the Kyrgyz Republic` of one text."""
    names = {
        at: [_stems(f.base) for f in group]
        for at, group in enumerate(groups)
        if group[0].kind is Kind.ORGANISATION
    }
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, own in names.items():
        for stem in {stem for name in own for stem in name}:
            holding[stem].append(at)
    host = list(range(len(groups)))
    for at, own in names.items():
        one = groups[at][0]
        if not one.authority and len(own[0]) > 1:
            rarest = min((holding[stem] for stem in own[0]), key=len)[:_COMPARED]
            language = scene.words[one.first].language
            wider = [
                (len(longer), other)
                for other in rarest
                for longer in names[other]
                if other != at and _shortened(own[0], longer, scene, language)
            ]
            host[at] = min(wider)[1] if wider else at
    joined: dict[int, list[Found]] = {}
    for at, group in enumerate(groups):
        root = at
        while host[root] != root:
            root = host[root]
        joined.setdefault(root, []).extend(group)
    return list(joined.values())


def _shortened(
    short: tuple[str, ...], longer: tuple[str, ...], scene: Scene, language: str
) -> bool:
    """Whether the long name says the short one about the same head noun."""
    if len(short) >= len(longer):
        return False
    if language in {"tk", "ky"}:
        return longer[-len(short) :] == short
    heads = scene.lexicon.rules[language].heads
    for start in range(len(longer) - len(short) + 1):
        if longer[start : start + len(short)] == short:
            return True
        word = longer[start]
        if word in _TAIL_LINKS or word in heads or (language == "ru" and head_noun(word)):
            return False
    return False


def mentions(scene: Scene, text: str, bearers: Iterable[list[Found]]) -> list[Mention]:
    """The mentions of all bearers in the order of the text, each under its bearer's name."""
    made = []
    for group in bearers:
        name = shown(group)
        authority = authority_of(group)
        for one in group:
            start, end = scene.words[one.first].start, scene.words[one.last - 1].end
            start, end = _with_marks(text, start, end, one.base)
            made.append(
                Mention(
                    one.kind, start, end, text[start:end], name, one.rule, one.confidence, authority
                )
            )
    return sorted(made, key=lambda m: (m.start, -m.end))


def _with_marks(text: str, start: int, end: int, base: str) -> tuple[int, int]:
    """Takes in the marks around the name: quotes, the dot of an initial."""
    if start and text[start - 1] == base[:1] and not base[:1].isalnum():
        start -= 1
    closing = text[end : end + 1]
    if closing and closing == base[-1:] and not closing.isalnum():
        end += 1
    return start, end


def shown(group: Sequence[Found]) -> str:
    """The fullest form of a body or person; the most frequent of a place."""
    if len({one.base for one in group}) == 1:
        return group[0].base
    if group[0].kind is Kind.PLACE:
        counts = Counter(f.base for f in group)
        return max(
            counts,
            key=lambda base: (counts[base] + 0.5 * (not is_acronym(base)), -_first(group, base)),
        )
    if group[0].kind is Kind.PERSON:
        spelled: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for one in group:
            if one.same is None:
                spelled[sum(len(n) > 1 for n in WORD.findall(one.base))][one.base] += 1
        best = spelled[max(spelled)]
        return max(best, key=lambda base: (best[base], -len(base)))
    own = [f for f in group if f.same is None] or list(group)
    return max(own, key=lambda f: (not is_acronym(f.base), len(f.base), -f.first)).base


def _first(group: Sequence[Found], base: str) -> int:
    return min(f.first for f in group if f.base == base)
