"""Tells which of the persons found in one text are the same: full names, initials, surnames."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from customs_desk.reading.names.forms import ru_stem
from customs_desk.reading.names.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.names.authority import Found

_COMPARED = 40  # persons of one surname that a name is compared with


def root_of(one: Found) -> Found:
    """The find that this one is short for, or itself."""
    steps = 0
    while one.same is not None and steps < 4:
        one, steps = one.same, steps + 1
    return one


def join_people(people: Sequence[Found]) -> list[list[Found]]:
    """The finds grouped by person, each group with its fullest name first."""
    groups: list[list[Found]] = []
    holding: defaultdict[str, list[list[Found]]] = defaultdict(list)
    group_of: dict[int, list[Found]] = {}
    own = [one for one in people if one.same is None]
    for one in sorted(own, key=lambda f: (-len(words_of(f.base)), -len(f.base))):
        stems = [ru_stem(name) for name in words_of(one.base) if len(name) > 1]
        near = (g for stem in stems for g in holding[stem][:_COMPARED])
        host = next((g for g in near if _same_person(one.base, g[0].base)), None)
        if host is None:
            host = []
            groups.append(host)
            for stem in stems:
                holding[stem].append(host)
        host.append(one)
        group_of[id(one)] = host
    for one in people:
        if one.same is not None:
            group_of[id(root_of(one))].append(one)
    return groups


def _same_person(short: str, full: str) -> bool:
    """Whether the shorter name may be the longer one: each word equal or an initial of one."""
    mine, theirs = [ru_stem(n) for n in words_of(short)], [ru_stem(n) for n in words_of(full)]
    if mine == theirs:
        return True
    left = list(theirs)
    whole = 0
    for name in mine:
        match = next((n for n in left if n == name or _initial(name, n)), None)
        if match is None:
            return False
        whole += len(name) > 1 and len(match) > 1
        left.remove(match)
    given_alone = len(mine) == 1 and len(theirs) > 1 and mine[0] == theirs[0]
    return whole > 0 and not given_alone


def _initial(one: str, other: str) -> bool:
    return (len(one) == 1 or len(other) == 1) and one[0] == other[0]
