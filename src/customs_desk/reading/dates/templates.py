"""What can be known of a rule's template before it is compiled: where it may fit, and where not.

Compiling all rules takes longer than reading an article; most texts need few of them.
"""

from __future__ import annotations

from functools import cache, reduce
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.dates.words import CLASS, lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTHING: frozenset[str] = frozenset()


class Shape(NamedTuple):
    """Code letters of a template, or of a part of one.

    A match begins with one of `first`, may be only one letter where that is one of `alone`, and
    holds a letter of each set in `needed`. `empty`: it may match nothing.
    """

    first: frozenset[str]
    alone: frozenset[str]
    needed: tuple[frozenset[str], ...]
    empty: bool

    def may_fit(self, letters: frozenset[str]) -> bool:
        """Whether there can be a match in a stretch of these letters."""
        return not any(map(letters.isdisjoint, self.needed))


def shape_of(template: str) -> Shape:
    """The shape of a whole template."""
    shape, at = _choice(template, 0)
    assert at == len(template), template  # noqa: S101 -- a slip in a rule, found by any test
    return shape


def _choice(template: str, at: int) -> tuple[Shape, int]:
    """The shape of "a|b|c" up to a ")" or the end, and where that is."""
    branches = []
    while True:
        branch, at = _sequence(template, at)
        branches.append(branch)
        if at >= len(template) or template[at] != "|":
            return _either(branches), at
        at += 1


def _sequence(template: str, at: int) -> tuple[Shape, int]:
    parts = []
    while at < len(template) and template[at] not in "|)":
        if template[at] == "(":
            at = template.index(">" if template.startswith("(?P<", at) else ":", at) + 1
            part, at = _choice(template, at)
            at += 1
        else:
            match = CLASS.match(template, at)
            assert match is not None, template[at:]  # noqa: S101 -- a slip in a rule
            part, at = _class(match[1]), match.end()
        optional, at = _may_lack(template, at)
        parts.append(Shape(part.first, part.alone, (), empty=True) if optional else part)
    return reduce(_joined, parts), at


def _may_lack(template: str, at: int) -> tuple[bool, int]:
    """Whether the part that ends here may be left out, and where its quantifier ends."""
    if at < len(template) and template[at] in "?*":
        return True, at + 1
    if template.startswith("{0,6}", at):
        return True, at + 5
    return False, at + (at < len(template) and template[at] == "+")


@cache
def _class(kinds: str) -> Shape:
    letters = frozenset(lexicon().letters_of(kinds))
    return Shape(letters, letters, (letters,), empty=False)


def _joined(left: Shape, right: Shape) -> Shape:
    """The one and, right behind it, the other."""
    return Shape(
        left.first | right.first if left.empty else left.first,
        (right.alone if left.empty else _NOTHING) | (left.alone if right.empty else _NOTHING),
        left.needed + right.needed,
        empty=left.empty and right.empty,
    )


def _either(branches: Sequence[Shape]) -> Shape:
    """One of several: what is needed is a letter that one of them needs."""
    if len(branches) == 1:
        return branches[0]
    needed = [min(branch.needed, key=len) for branch in branches if branch.needed]
    return Shape(
        _NOTHING.union(*(branch.first for branch in branches)),
        _NOTHING.union(*(branch.alone for branch in branches)),
        (_NOTHING.union(*needed),) if len(needed) == len(branches) else (),
        empty=any(branch.empty for branch in branches),
    )
