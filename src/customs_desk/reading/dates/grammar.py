"""All rules together, and the search for the longest that fits at each place of a text."""

from __future__ import annotations

import re
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from customs_desk.reading.building import in_one_go
from customs_desk.reading.dates import days, lengths, old_months, parts, relative, spans, times
from customs_desk.reading.dates.rules import Hit
from customs_desk.reading.dates.words import OTHER, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from customs_desk.reading.dates.meaning import Meaning
    from customs_desk.reading.dates.rules import Rule
    from customs_desk.reading.dates.tokens import Tokens

Rules: TypeAlias = "tuple[Rule, ...]"
# Rules that fit at a place, the longest first: how many tokens each takes, its place among the
# rules, and the rule.
Fitting: TypeAlias = "tuple[tuple[int, int, Rule], ...]"


class Atom(NamedTuple):
    """One expression: tokens first..last (not with the last), its rule, meaning and languages."""

    first: int
    last: int
    rule: str
    meaning: Meaning
    languages: int


_REMEMBERED = 20_000  # stretches of codes whose rules are kept
_STRETCH = 40  # codes, more than any expression has; a longer stretch is a list of numbers


class Grammar(NamedTuple):
    """The rules, and what passes over the text where none can fit.

    `start` meets every letter that begins a rule (those that cannot stand alone only before
    another that says something), `by_letter` and `alone` tell which rules are worth trying.
    """

    start: re.Pattern[str]
    by_letter: dict[str, Rules]
    alone: dict[str, Rules]
    chains: re.Pattern[str]
    fitting: dict[str, Fitting]  # what was found to fit before, by the stretch of codes

    def atoms(self, tokens: Tokens) -> Iterator[Atom]:
        """The expressions of a text from left to right, none inside another."""
        codes = self.chains.sub(lambda chain: OTHER * len(chain[0]), tokens.codes)
        at = 0
        while (place := self.start.search(codes, at)) is not None:
            at = place.start()
            fitting = self._fitting_at(codes, at)
            atom = _longest(fitting, tokens, codes, at) if fitting else None
            if atom is None:
                at += 1
            else:
                yield atom
                at = atom.last

    def _fitting_at(self, codes: str, at: int) -> Fitting:
        """The rules that fit at a place; no rule reaches over a token that says nothing."""
        end = codes.find(OTHER, at, at + _STRETCH)
        stretch = codes[at : end if end >= 0 else at + _STRETCH]
        fitting = self.fitting.get(stretch)
        if fitting is None:
            if len(self.fitting) >= _REMEMBERED:
                self.fitting.clear()
            letters = frozenset(stretch)
            tried = (self.alone if len(stretch) == 1 else self.by_letter).get(stretch[0], ())
            tried = tuple(rule for rule in tried if rule.shape.may_fit(letters))
            fitting = self.fitting[stretch] = _fitting(tried, stretch)
        return fitting


def _fitting(rules: Rules, stretch: str) -> Fitting:
    found = []
    for order, rule in enumerate(rules):
        match = rule.pattern.match(stretch)
        if match is not None:
            found.append((match.end(), order, rule))
    found.sort(key=itemgetter(0), reverse=True)
    return tuple(found)


def _longest(fitting: Fitting, tokens: Tokens, codes: str, at: int) -> Atom | None:
    """The longest expression that begins at a token; the first rule wins among equals."""
    best: Atom | None = None
    rank = (0, 0)  # the best one's length, and its rule's place from the last
    for length, order, rule in fitting:
        if length < rank[0]:
            break  # no rule after it takes more
        if (length, -order) < rank:
            continue
        last = tokens.first_break(at, at + length) if length > 1 else at + length
        match = rule.pattern.match(codes, at, last)
        if match is None or (match.end() - at, -order) < rank:
            continue
        hit = Hit(tokens, match)
        languages = hit.languages()
        meaning = rule.make(hit) if languages else None
        if meaning is not None:
            best = Atom(at, match.end(), rule.name, meaning, languages)
            rank = (match.end() - at, -order)
    if best is not None and _ends_sentence(tokens.words[best.first : best.last]):
        return best._replace(last=best.last - 1)
    return best


def _ends_sentence(words: Sequence[str]) -> bool:
    """Whether the full stop at the end follows a month that is printed in full."""
    if len(words) < 2 or words[-1] != ".":
        return False
    senses = lexicon().senses.get(words[-2], {})
    month = senses.get("month") or senses.get("maybe_month")
    return month is not None and month.case != "short"


@cache
@in_one_go
def grammar() -> Grammar:
    """The grammar of all languages, put together once."""
    known = lexicon()
    every = [
        *parts.rules(),
        *days.rules(),
        *old_months.rules(),
        *spans.rules(),
        *relative.rules(),
        *lengths.rules(),
        *times.rules(),
    ]
    by_letter: dict[str, list[Rule]] = {}
    alone: dict[str, list[Rule]] = {}
    for rule in every:
        for letter in rule.shape.first:
            by_letter.setdefault(letter, []).append(rule)
        for letter in rule.shape.alone:
            alone.setdefault(letter, []).append(rule)
    strong = "".join(alone)
    numbers = "{n1|n2|n0|n3|Y}"
    signs = "{dot|dash|slash|colon}"
    return Grammar(
        fitting={},
        start=re.compile(f"[{''.join(by_letter)}](?:(?<=[{strong}])|(?=[^{OTHER}]))"),
        alone={letter: tuple(found) for letter, found in alone.items()},
        by_letter={letter: tuple(found) for letter, found in by_letter.items()},
        # An address, a version, a table of numbers: longer than any date or range of dates.
        # Begins with the number itself, so that the words between numbers are passed over.
        chains=known.pattern(
            f"{numbers}(?:{signs}(?:{numbers}{signs}){{7,}}{numbers}?|{signs}?(?:{numbers}{signs}?){{15,}})"
        ),
    )
