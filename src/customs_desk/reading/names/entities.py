"""Ties finds that mean one bearer together and gives each bearer the name that people see."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from customs_desk.article import Kind, Mention
from customs_desk.reading.names.countries import settle_by_country
from customs_desk.reading.names.forms import is_acronym, ru_stem
from customs_desk.reading.names.words import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.organisations import Scene

Bearers = list[list["Found"]]


def link(scene: Scene, found: Sequence[Found]) -> Bearers:
    """The finds grouped by bearer."""
    settle_by_country(scene, found)
    groups: dict[tuple[str, ...], list[Found]] = {}
    people = [f for f in found if f.kind is Kind.PERSON]
    for one in found:
        if one.kind is not Kind.PERSON:
            groups.setdefault(_key(_root(one)), []).append(one)
    bodies = _join_short(list(groups.values()))
    return bodies + _join_people(people)


def _root(one: Found) -> Found:
    steps = 0
    while one.same is not None and steps < 4:
        one, steps = one.same, steps + 1
    return one


def _key(one: Found) -> tuple[str, ...]:
    if one.authority:
        return (one.kind.value, "=", one.authority)
    return (one.kind.value, *_stems(one.base))


def _stems(base: str) -> tuple[str, ...]:
    return tuple(ru_stem(fold(word)) for word in WORD.findall(base))


def _join_short(groups: Bearers) -> Bearers:
    """Joins `Ministry of Finance` to `Ministry of Finance of the Kyrgyz Republic` of the same text."""
    joined: Bearers = []
    bodies = [g for g in groups if g[0].kind is Kind.ORGANISATION]
    sets = {id(g): [frozenset(_stems(f.base)) for f in g] for g in bodies}
    for group in groups:
        host = _host(group, bodies, sets)
        if host is None:
            joined.append(group)
        else:
            host.extend(group)
    return joined


def _host(
    group: list[Found], bodies: Bearers, sets: dict[int, list[frozenset[str]]]
) -> list[Found] | None:
    first = group[0]
    if first.kind is not Kind.ORGANISATION or first.authority or is_acronym(first.base):
        return None
    mine = sets[id(group)][0]
    if len(mine) < 2:
        return None
    wider = [
        (min(len(theirs) for theirs in sets[id(other)] if mine < theirs), at, other)
        for at, other in enumerate(bodies)
        if other is not group and any(mine < theirs for theirs in sets[id(other)])
    ]
    return min(wider, key=lambda w: (w[0], w[1]))[2] if wider else None


def _join_people(people: Sequence[Found]) -> Bearers:
    groups: Bearers = []
    loose = []
    for one in sorted(people, key=lambda f: (-len(_names(f.base)), -len(f.base))):
        if one.same is not None:
            loose.append(one)
            continue
        host = next((g for g in groups if _same_person(one.base, g[0].base)), None)
        if host is None:
            groups.append([one])
        else:
            host.append(one)
    for one in loose:
        root = _root(one)
        next(g for g in groups if root in g).append(one)
    return groups


def _names(base: str) -> list[str]:
    return [fold(word) for word in WORD.findall(base)]


def _same_person(short: str, full: str) -> bool:
    """Whether the shorter name may be the longer one: each word equal or an initial of one."""
    mine, theirs = _names(short), _names(full)
    if [ru_stem(n) for n in mine] == [ru_stem(n) for n in theirs]:
        return True
    left = list(theirs)
    whole = 0
    for name in mine:
        match = next((n for n in left if ru_stem(n) == ru_stem(name) or _initial(name, n)), None)
        if match is None:
            return False
        whole += len(name) > 1 and len(match) > 1
        left.remove(match)
    return whole > 0 and _family(mine, theirs)


def _initial(one: str, other: str) -> bool:
    return (len(one) == 1 or len(other) == 1) and one[0] == other[0]


def _family(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the long words that agree are more than a given name."""
    if len(mine) > 1:
        return True
    return ru_stem(mine[0]) != ru_stem(theirs[0]) or len(theirs) == 1


def mentions(scene: Scene, text: str, bearers: Iterable[list[Found]]) -> list[Mention]:
    """The mentions of all bearers in the order of the text, each under its bearer's name."""
    made = []
    for group in bearers:
        name = shown(group)
        authority = next((f.authority for f in map(_root, group) if f.authority), "")
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
    """Takes in the mark that the name ends with: a closing quote, the dot of an initial."""
    closing = text[end : end + 1]
    if closing and closing == base[-1:] and not closing.isalnum():
        end += 1
    return start, end


def shown(group: Sequence[Found]) -> str:
    """The fullest form of a body or person; the most frequent of a place."""
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
