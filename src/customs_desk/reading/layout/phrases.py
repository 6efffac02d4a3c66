"""The phrases of data/layout: what stands beside articles, in every language we read.

All languages are matched at once, since pages mix them: a Russian menu over an English text.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from customs_desk.reading.building import in_one_go
from customs_desk.reading.layout.phrasebook import Phrasebook
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.patterns import either, lazy_pattern
from customs_desk.reading.tables import shipped_tables
from customs_desk.reading.triggers import Trigger

if TYPE_CHECKING:
    from collections.abc import Iterable

# Longer lines are never looked up: a phrase stands at the start, or the line is short.
PHRASE_REACH = 200
_OUTER = " \t\u00a0\ufeff.,:;!?*•·●▪■►▶»«›‹→←↑↓>|/\\–—-_=+#\"'“”„‟’‘`()[]{}<>…©®™✓✔✕☰"
_SPACES = lazy_pattern(r"\s+")
# The order in which roles are tried where two tables hold one phrase.
_KINDS = (
    Role.COMMENTS,
    Role.NOTICE,
    Role.SHARE,
    Role.RELATED,
    Role.TAGS,
    Role.VIEWS,
    Role.RATES,
    Role.ADVERT,
    Role.CAPTION,
    Role.CONTACT,
    Role.SITE,
    Role.SECTION,
    Role.MENU,
    Role.SIGNOFF,
)


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """The text as phrases are compared: lower case, ё as е, single blanks, no outer signs."""
    plain = _SPACES.sub(" ", text).strip(_OUTER)
    return plain.casefold().replace("ё", "е").replace("’", "'")


class MonthNames:
    """Months: whole names, or a stem with at most eight letters of endings."""

    def __init__(self, names: Iterable[str], stems: Iterable[str]) -> None:
        self._names = frozenset(map(_spaced, names))
        self._stems = tuple(stems)

    def __contains__(self, word: str) -> bool:
        if word in self._names:
            return True
        return word.startswith(self._stems) and any(
            word.startswith(stem) and _is_ending(word[len(stem) :]) for stem in self._stems
        )


def _is_ending(letters: str) -> bool:
    return len(letters) <= 8 and (not letters or letters.replace("_", "x").isalnum())


class Phrases(NamedTuple):
    """All languages' phrases, ready to match."""

    lines: dict[str, tuple[str, ...]]  # a folded whole line → the roles it can play
    starts: Phrasebook
    holds: Phrasebook
    ends: Phrasebook
    published: Trigger
    updated: Trigger
    date_words: frozenset[str]
    weekdays: frozenset[str]
    months: MonthNames
    months_elsewhere: dict[str, int]  # of languages that only date lines of pages are in
    bylines: Trigger
    byline_labels: frozenset[str]
    anonymous: frozenset[str]
    callings: frozenset[str]  # what a journalist is called behind the name
    particles: frozenset[str]
    no_names: frozenset[str]  # words of headlines with which no name is made
    outlet_words: frozenset[str]  # of media and of offices
    media_words: frozenset[str]
    owners: frozenset[str]  # nouns of bodies, which may own a page
    reports: tuple[str, ...]
    told: frozenset[str]  # those frames that say that the name in them is an outlet's
    biography_heads: frozenset[str]
    biography: Trigger
    source_names: frozenset[str]  # outlets known by name alone
    imprint: Trigger  # headings under which the sender tells of itself
    offices: Trigger  # what the office that issues a body's news is called
    clock: re.Pattern[str]  # words that make a day with an hour the page's own clock
    today: re.Pattern[str]
    yesterday: re.Pattern[str]
    subheads: frozenset[str]  # words over comments that within a text are headings of its own
    networks: frozenset[str]  # where people share and write
    counted: frozenset[str]  # what pages of channels count
    ago: frozenset[str]  # behind an age: "4 days ago"
    legal_self: Trigger  # what a page's legal notice calls the page
    legal_terms: re.Pattern[str]  # what such a notice asks for
    closes: Trigger  # what a page says instead of the rest of its article
    footers: tuple[str, ...]  # what feeds print under a text, {} for its title and the outlet
    abbreviations: frozenset[str]  # words that a stop shortens at the end of a title


@cache
@in_one_go
def phrases() -> Phrases:
    """The phrases of all languages, read once."""
    tables = shipped_tables("layout")
    sources = [source for table in tables for source in table.get("source", [])]
    elsewhere = {
        _spaced(word): int(number)
        for table in tables
        for number, words in table.get("months_elsewhere", {}).items()
        for word in words
    }
    return Phrases(
        lines=_whole_lines([*tables, *map(_habits, sources)]),
        starts=_by_role(tables, "starts"),
        holds=_by_role(tables, "holds"),
        ends=_by_role(tables, "ends"),
        published=_labels(_all(tables, "published")),
        updated=_labels(_all(tables, "updated")),
        date_words=frozenset(map(folded, _all(tables, "date_words") + _all(tables, "weekdays"))),
        weekdays=frozenset(map(folded, _all(tables, "weekdays"))),
        months=MonthNames([*_all(tables, "months"), *elsewhere], _all(tables, "month_stems")),
        months_elsewhere=elsewhere,
        bylines=_labels(_under(tables, "byline", "labels")),
        byline_labels=frozenset(map(folded, _under(tables, "byline", "labels"))),
        anonymous=frozenset(map(folded, _under(tables, "byline", "anonymous"))),
        callings=frozenset(map(folded, _under(tables, "byline", "callings"))),
        particles=frozenset(_under(tables, "byline", "particles")),
        no_names=frozenset(_under(tables, "byline", "no_names")),
        outlet_words=frozenset(
            map(folded, _under(tables, "outlet", "words") + _under(tables, "outlet", "bodies"))
        ),
        media_words=frozenset(map(folded, _under(tables, "outlet", "words"))),
        owners=frozenset(_under(tables, "outlet", "owners") + _under(tables, "outlet", "bodies")),
        reports=tuple(_under(tables, "outlet", "reports") + _under(tables, "outlet", "told")),
        told=frozenset(_under(tables, "outlet", "told")),
        biography_heads=frozenset(map(folded, _under(tables, "biography", "heads"))),
        biography=_cues(_under(tables, "biography", "cues")),
        imprint=_labels(_under(tables, "biography", "imprint")),
        source_names=frozenset(folded(name) for source in sources for name in source["names"]),
        offices=_cues(_under(tables, "signoff", "offices")),
        clock=_words(_all(tables, "clock")),
        today=_words(_under(tables, "publication", "today")),
        yesterday=_words(_under(tables, "publication", "yesterday")),
        subheads=frozenset(map(folded, _under(tables, "comments", "subheads"))),
        networks=frozenset(map(folded, _under(tables, "share", "networks"))),
        counted=frozenset(map(folded, _under(tables, "views", "counted"))),
        ago=frozenset(_under(tables, "views", "ago")),
        legal_self=_cues(_under(tables, "notice", "legal_self")),
        legal_terms=_words(_under(tables, "notice", "legal_terms")),
        closes=_labels(_under(tables, "notice", "closes")),
        footers=tuple(_under(tables, "notice", "footers")),
        abbreviations=frozenset(_under(tables, "title", "abbreviations")),
    )


def _all(tables: list[dict[str, Any]], key: str) -> list[str]:
    return [word for table in tables for word in table.get(key, [])]


def _under(tables: list[dict[str, Any]], section: str, key: str) -> list[str]:
    return [word for table in tables for word in table.get(section, {}).get(key, [])]


def _habits(source: dict[str, Any]) -> dict[str, Any]:
    """A source's lines in the form of a language's table."""
    return {role: {"lines": lines} for role, lines in source.get("lines", {}).items()}


def _whole_lines(tables: list[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    lines: dict[str, tuple[str, ...]] = {}
    for role in _KINDS:
        for phrase in _under(tables, role, "lines"):
            key = folded(phrase)
            if key and role not in lines.get(key, ()):
                lines[key] = (*lines.get(key, ()), str(role))
    return lines


def _by_role(tables: list[dict[str, Any]], key: str) -> Phrasebook:
    """All languages' phrases, those of a role together, the longest first."""
    return Phrasebook(
        (phrase, str(role))
        for role in _KINDS
        for phrase in _longest_first(_under(tables, role, key))
    )


def _labels(words: list[str]) -> Trigger:
    spaced = list(map(_spaced, words))
    return Trigger(rf"(?:{either(spaced)})(?!\w)", spaced)


def _cues(words: list[str]) -> Trigger:
    spaced = list(map(_spaced, words))
    return Trigger(rf"(?<!\w)(?:{either(spaced)})(?!\w)", spaced)


def _words(words: list[str]) -> re.Pattern[str]:
    return lazy_pattern(rf"(?<!\w)(?:{either(map(_spaced, words))})(?!\w)", re.IGNORECASE)


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted({_spaced(word) for word in words}, key=lambda word: (-len(word), word))


def _spaced(word: str) -> str:
    return _SPACES.sub(" ", word).casefold().replace("ё", "е")
