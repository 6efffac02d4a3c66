"""The words of data/events: what kind of event a sentence dates, and when a date is none."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from customs_desk.paths import shipped

_INITIAL = re.compile(r"(?<!\w)\w")


@dataclass(frozen=True, slots=True)
class EventWords:
    """All languages' words, ready to match."""

    cues: Cues
    future: re.Pattern[str]
    past: re.Pattern[str]  # verbs that tell of the past
    names: re.Pattern[str]  # at the end of what stands before a year
    dated: re.Pattern[str]  # a law's word, then 'of' or 'от', before a full date
    issued: re.Pattern[str]  # behind a full date: 'çykaran 96 belgili buýrugy'
    this_year: re.Pattern[str]
    yearly: re.Pattern[str]  # before a day that comes every year
    attributes: re.Pattern[str]  # endings of a year that only tells which: 'şu ýylky'
    year_names: re.Pattern[str]
    birth: re.Pattern[str]
    life: re.Pattern[str]
    never: re.Pattern[str]  # words that name no day although they look so
    marks: re.Pattern[str]  # at the end of what stands before a year: ©, №
    people: re.Pattern[str]  # a number, `number`, up to a word for people
    numbers: dict[str, int]  # number words
    bounds: re.Pattern[str]  # "more than", at the end of what stands before a number


@cache
def event_words() -> EventWords:
    """The words of all languages, read once."""
    tables = [
        tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted(shipped("data/events").glob("*.toml"))
    ]
    no_event = "not_event"
    names, dated = _all(tables, no_event, "names"), _all(tables, no_event, "dated")
    flags = re.IGNORECASE
    return EventWords(
        cues=_cues(tables),
        future=re.compile(rf"(?<!\w)(?:{_starred(_all(tables, 'future', 'words'))})", flags),
        past=re.compile(rf"(?<!\w)(?:{_starred(_all(tables, 'past', 'words'))})", flags),
        names=re.compile(rf"(?<!\w)(?:{_either(names)})(?:\s[\d/-]+\s\()?\W{{0,3}}$", flags),
        dated=re.compile(
            rf"(?<!\w)(?:{_either(names)})(?:\W[^.,;]{{0,60}}?)?(?:^|\W)(?:{_either(dated)})\s*$",
            flags,
        ),
        issued=re.compile(
            rf"\W{{0,3}}(?:{_either(_all(tables, no_event, 'issued'))})"
            rf"[^.;!?]{{0,120}}?(?<!\w)(?:{_starred([f'{name}*' for name in names])})",
            flags,
        ),
        this_year=re.compile(
            rf"(?<!\w)(?:{_either(_all(tables, no_event, 'this_year'))})(?!\w)", flags
        ),
        yearly=re.compile(
            rf"(?<!\w)(?:{_either(_all(tables, no_event, 'yearly'))})\W{{0,3}}(?:on\s)?$", flags
        ),
        attributes=re.compile(rf"(?:{'|'.join(_all(tables, no_event, 'attributes'))})$", flags),
        year_names=re.compile(_either(_all(tables, no_event, "year_names")), flags),
        birth=re.compile(rf"(?<!\w)(?:{_either(_all(tables, no_event, 'birth'))})(?!\w)", flags),
        life=re.compile(rf"(?<!\w)(?:{_either(_all(tables, no_event, 'life'))})(?!\w)", flags),
        never=re.compile(rf"(?:the )?(?:{_either(_all(tables, no_event, 'never'))})", flags),
        marks=re.compile(rf"(?:{_either(_all(tables, no_event, 'marks'))})\W{{0,3}}$", flags),
        people=_counted_people(tables),
        bounds=re.compile(
            rf"(?<!\w)(?:{_either(_all(tables, 'participants', 'bounds'))})\s+$", flags
        ),
        numbers={
            w: n for t in tables for w, n in t.get("participants", {}).get("numbers", {}).items()
        },
    )


def _counted_people(tables: list[dict[str, Any]]) -> re.Pattern[str]:
    """`20 customs officers`: a number, at most three words, a word for people.

    Not `4 countries` nor `the 20th meeting of experts`: between stand letters and blanks only.
    """
    section = "participants"
    word = _either([w for t in tables for w in t.get(section, {}).get("numbers", {})])
    digits = r"\d{1,3}(?:[\s\u00a0\u202f,]\d{3})+|\d+"
    number = rf"(?P<number>{digits}|(?:{word})(?:[\s-](?:{word}))?)"
    endings = _either(_all(tables, section, "endings"))
    between = rf"(?:(?!{word})[^\W\d_][\w’'-]*\s+){{0,3}}?"
    people = _starred(_all(tables, section, "people"))
    return re.compile(
        rf"(?<![\w№.,:-]){number}(?:-?(?:{endings}))?\s+{between}(?:{people})",
        re.IGNORECASE,
    )


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that tell a kind of event, found fast in lower-case text."""

    by_initial: dict[str, str]  # patterns, compiled when a word begins with the letter
    kinds: dict[str, str]  # a word, or the beginning of one → kind; "" for a word that masks others

    def find(self, text: str, start: int, end: int) -> list[tuple[int, int, str]]:
        """Start, end and kind of each word within `text[start:end]`."""
        found = []
        lower = text[start:end].lower()
        last = 0
        for letter in _INITIAL.finditer(lower):
            at = letter.start()
            pattern = self.by_initial.get(letter[0]) if at >= last else None
            match = _compiled(pattern).match(lower, at) if pattern else None
            if match is None or (not at and start and _goes_on(text[start - 1])):
                continue
            last = match.end()
            kind = self._kind(match[0])
            if kind:
                found.append((start + at, start + last, kind))
        return found

    def _kind(self, word: str) -> str:
        lengths = range(len(word), 0, -1)
        return next((self.kinds[word[:n]] for n in lengths if word[:n] in self.kinds), "")


def _cues(tables: list[dict[str, Any]]) -> Cues:
    words: dict[str, str] = {}
    for table in tables:
        for kind, listed in table["kinds"].items():
            words |= dict.fromkeys(listed, kind)
        words |= dict.fromkeys(table["masks"], "")
    initials: dict[str, list[str]] = {}
    for word in words:
        initials.setdefault(word[0], []).append(word)
    by_initial = {letter: _starred(group) for letter, group in initials.items()}
    kinds = {word.removesuffix("*"): kind for word, kind in words.items()}
    return Cues(by_initial, kinds)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _goes_on(character: str) -> bool:
    """Whether a word that begins behind the character is only the rest of one."""
    return character.isalnum() or character == "_"


def _all(tables: list[dict[str, Any]], section: str, key: str) -> list[str]:
    return [word for table in tables for word in table.get(section, {}).get(key, [])]


def _starred(words: list[str]) -> str:
    """Whole words, or the beginning of one where a star ends it."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(
        re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else r"(?!\w)")
        for word in longest_first
    )


def _either(words: list[str]) -> str:
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(
        re.escape(word) + (r"(?!\w)" if word[-1].isalnum() else "") for word in longest_first
    )
