"""All rules together, and the search for the longest that fits at each place of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from customs_desk.reading.dates import days, lengths, parts, relative, spans, times
from customs_desk.reading.dates.rules import Hit
from customs_desk.reading.dates.words import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from customs_desk.reading.dates.meaning import Meaning
    from customs_desk.reading.dates.rules import Rule
    from customs_desk.reading.dates.tokens import Tokens

_CLASS = re.compile(r"\{([a-z_|0-9A-Z]+)\}")
_NAMED = re.compile(r"\?P<\w+>")


@dataclass(frozen=True, slots=True)
class Atom:
    """One expression: tokens first..last (not with the last), its rule, meaning and languages."""

    first: int
    last: int
    rule: str
    meaning: Meaning
    languages: int


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled rules: `find` meets every place where one may fit, `by_letter` says which."""

    find: re.Pattern[str]
    by_letter: dict[str, tuple[tuple[Rule, re.Pattern[str]], ...]]
    chains: re.Pattern[str]

    def atoms(self, tokens: Tokens) -> Iterator[Atom]:
        """The expressions of a text from left to right, none inside another."""
        codes = self.chains.sub(lambda chain: "x" * len(chain[0]), tokens.codes)
        at = 0
        while (place := self.find.search(codes, at)) is not None:
            at = place.start()
            atom = self._longest(tokens, codes, at)
            if atom is None:
                at += 1
            else:
                yield atom
                at = atom.last

    def _longest(self, tokens: Tokens, codes: str, at: int) -> Atom | None:
        best: Atom | None = None
        for rule, pattern in self.by_letter.get(codes[at], ()):
            match = pattern.match(codes, at)
            if match is None or (best is not None and match.end() <= best.last):
                continue
            if match.end() - at > 1:
                end = tokens.first_break(at, match.end())
                if end < match.end():
                    match = pattern.match(codes, at, end)
                    if match is None or (best is not None and match.end() <= best.last):
                        continue
            hit = Hit(tokens, match)
            languages = hit.languages()
            meaning = rule.make(hit) if languages else None
            if meaning is not None:
                best = Atom(at, match.end(), rule.name, meaning, languages)
        return best


@cache
def grammar() -> Grammar:
    """The grammar of all languages, compiled once."""
    known = lexicon()
    every = [
        *parts.rules(),
        *days.rules(),
        *spans.rules(),
        *relative.rules(),
        *lengths.rules(),
        *times.rules(),
    ]
    by_letter: dict[str, list[tuple[Rule, re.Pattern[str]]]] = {}
    for rule in every:
        compiled = known.pattern(rule.template)
        for letter in _first_letters(rule.template):
            by_letter.setdefault(letter, []).append((rule, compiled))
    anywhere = "|".join(_NAMED.sub("?:", f"(?:{rule.template})") for rule in every)
    numbers = "{n1|n2|n0|n3|Y}"
    signs = "{dot|comma|dash|slash|colon}"
    return Grammar(
        find=known.pattern(anywhere),
        by_letter={letter: tuple(found) for letter, found in by_letter.items()},
        # An address, a version, a table of numbers: longer than any date or range of dates.
        chains=known.pattern(f"(?:{numbers}{signs}){{8,}}{numbers}?"),
    )


def _first_letters(template: str) -> set[str]:
    """The code letters that a match of the template can begin with."""
    letters, _, at = _first_of_choice(template, 0)
    assert at == len(template), template  # noqa: S101 -- a slip in a rule, found by any test
    return letters


def _first_of_choice(template: str, at: int) -> tuple[set[str], bool, int]:
    """First letters, whether it may be empty, and where it ends, of "a|b|c" up to a ")"."""
    letters: set[str] = set()
    empty = False
    while True:
        found, may_be_empty, at = _first_of_sequence(template, at)
        letters |= found
        empty |= may_be_empty
        if at >= len(template) or template[at] != "|":
            return letters, empty, at
        at += 1


def _first_of_sequence(template: str, at: int) -> tuple[set[str], bool, int]:
    letters: set[str] = set()
    open_start = True
    while at < len(template) and template[at] not in "|)":
        if template[at] == "(":
            at = template.index(">" if template.startswith("(?P<", at) else ":", at) + 1
            found, empty, at = _first_of_choice(template, at)
            at += 1
        else:
            match = _CLASS.match(template, at)
            assert match is not None, template[at:]  # noqa: S101 -- a slip in a rule
            found = {c for kind in match[1].split("|") for c in lexicon().letters.get(kind, "")}
            empty, at = False, match.end()
        if at < len(template) and template[at] in "?*":
            empty, at = True, at + 1
        elif template.startswith("{0,6}", at):
            empty, at = True, at + 5
        elif at < len(template) and template[at] == "+":
            at += 1
        if open_start:
            letters |= found
        open_start &= empty
    return letters, open_start, at
