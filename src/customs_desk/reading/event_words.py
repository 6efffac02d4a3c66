"""The words of data/events: what kind of event a sentence dates, and when a date is none."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from customs_desk.reading.building import in_one_go
from customs_desk.reading.patterns import either, lazy_pattern
from customs_desk.reading.tables import shipped_tables
from customs_desk.reading.triggers import Trigger

_WORD = lazy_pattern(r"\w+")
_PIECES = lazy_pattern(r"(\w+)")
# "of 30 organisations": between a number and a word for people they tell that it counts bodies.
_NOBODY = (
    "countr|states|organi[sz]ation|compan|стран|государств|организаци|компани|мамлекет|өлкө|уюм"
    "|ýur[td]|döwlet|gurama|kompani|групп|команд|group|team"
)


class EventWords(NamedTuple):
    """All languages' words, ready to match."""

    cues: Cues
    future: Trigger
    past: Trigger  # verbs that tell of the past
    names: Trigger  # at the end of what stands before a year
    dated: Trigger  # a law's word, then 'of' or 'от', before a full date
    issued: Trigger  # behind a full date: 'çykaran 96 belgili buýrugy'
    this_year: Trigger
    yearly: Trigger  # before a day that comes every year
    attributes: re.Pattern[str]  # endings of a year that only tells which: 'şu ýylky'
    year_names: re.Pattern[str]
    birth: Trigger
    born: Trigger  # verbs of a birth that end the clause: "1980-жылы Нарын шаарында туулган"
    life: Trigger
    incident: Trigger  # what happened, without telling what it was
    gathering: Trigger  # what was held, without telling what it was
    never: Trigger  # words that name no day although they look so
    marks: re.Pattern[str]  # at the end of what stands before a year: ©, №
    longest_mark: int  # characters that a match of `marks` has at most
    people: re.Pattern[str]  # a number, `number`, up to a word for people
    counting: frozenset[str]  # words with which such a number begins, if it is not in digits
    numbers: dict[str, int]  # number words
    bounds: re.Pattern[str]  # "more than", at the end of what stands before a number


@cache
@in_one_go
def event_words() -> EventWords:
    """The words of all languages, read once."""
    tables = shipped_tables("events")
    no_event = "not_event"
    names, dated = _all(tables, no_event, "names"), _all(tables, no_event, "dated")
    yearly, marks = _all(tables, no_event, "yearly"), _all(tables, no_event, "marks")
    birth, life = _all(tables, no_event, "birth"), _all(tables, no_event, "life")
    born = _all(tables, no_event, "born")
    issued, never = _all(tables, no_event, "issued"), _all(tables, no_event, "never")
    this_year = _all(tables, no_event, "this_year")
    incident, gathering = _all(tables, "incident", "words"), _all(tables, "gathering", "words")
    numbers = {
        w: n for t in tables for w, n in t.get("participants", {}).get("numbers", {}).items()
    }
    future, past = _all(tables, "future", "words"), _all(tables, "past", "words")
    flags = re.IGNORECASE
    return EventWords(
        cues=_cues(tables),
        future=Trigger(rf"(?<!\w)(?:{either(future)})", future),
        past=Trigger(rf"(?<!\w)(?:{either(past)})", past),
        names=Trigger(rf"(?<!\w)(?:{either(names)})(?:\s[\d/-]+\s\()?\W{{0,3}}$", names),
        dated=Trigger(
            rf"(?<!\w)(?:{either(names)})(?:\W[^.,;]{{0,60}}?)?(?:^|\W)(?:{either(dated)})\s*$",
            names,
        ),
        issued=Trigger(
            rf"\W{{0,3}}(?:{either(issued)})"
            rf"[^.;!?]{{0,120}}?(?<!\w)(?:{either([f'{name}*' for name in names])})",
            issued,
        ),
        this_year=Trigger(rf"(?<!\w)(?:{either(this_year)})(?!\w)", this_year),
        yearly=Trigger(rf"(?<!\w)(?:{either(yearly)})\W{{0,3}}(?:on\s)?$", yearly),
        attributes=lazy_pattern(rf"(?:{'|'.join(_all(tables, no_event, 'attributes'))})$", flags),
        year_names=lazy_pattern(either(_all(tables, no_event, "year_names")), flags),
        birth=Trigger(rf"(?<!\w)(?:{either(birth)})(?!\w)", birth),
        born=Trigger(rf"(?<!\w)(?:{either(born)})(?!\w)", born),
        life=Trigger(rf"(?<!\w)(?:{either(life)})(?!\w)", life),
        incident=Trigger(rf"(?<!\w)(?:{either(incident)})", incident),
        gathering=Trigger(rf"(?<!\w)(?:{either(gathering)})", gathering),
        never=Trigger(rf"(?:the )?(?:{either(never)})", ["the", *never]),
        marks=lazy_pattern(rf"(?<!\w)(?:{either(marks)})\W{{0,3}}$", flags),
        longest_mark=max(map(len, marks)) + 4,  # three signs after it, one before
        people=_counted_people(tables),
        counting=frozenset(word.split()[0] for word in numbers),
        numbers=numbers,
        bounds=lazy_pattern(
            rf"(?<!\w)(?:{either(_all(tables, 'participants', 'bounds'))})\s+$", flags
        ),
    )


def _counted_people(tables: list[dict[str, Any]]) -> re.Pattern[str]:
    """`20 customs officers`, `ten (10) men`: a number, at most three words, a word for people.

    Not `4 countries` nor `the 20th meeting of experts`: between stand letters and blanks only.
    """
    section = "participants"
    word = either([w for t in tables for w in t.get(section, {}).get("numbers", {})])
    digits = r"\d{1,3}(?:[\s\u00a0\u202f,]\d{3})+|\d+"
    number = rf"(?P<number>{digits}|(?:{word})(?:[\s-](?:{word}))?)"
    endings = either(_all(tables, section, "endings"))
    between = rf"(?:(?!{word}|{_NOBODY})[^\W\d_][\w’'-]*\s+){{0,3}}?"
    people = either(_all(tables, section, "people"))
    return lazy_pattern(
        rf"(?<![\w№.,:-]){number}(?:\s\(\d+\))?(?:-?(?:{endings}))?\s+{between}(?:{people})",
        re.IGNORECASE,
    )


class Cues:
    """Words that tell a kind of event, found fast in lower-case text."""

    __slots__ = ("_kinds", "_patterns", "_stems", "_whole", "may_begin", "told")

    def __init__(self, kinds: dict[str, str]) -> None:
        """`kinds`: a word, or the beginning of one that a star ends → its kind.

        The kind is "" for a word that masks others.
        """
        initials: dict[str, list[str]] = {}
        for word in kinds:
            initials.setdefault(word[0], []).append(word)
        # Each is compiled when a word that may begin one of its phrases stands in a text.
        self._patterns = {first: lazy_pattern(either(own)) for first, own in initials.items()}
        self._kinds = {word.removesuffix("*"): kind for word, kind in kinds.items()}
        alone = [word[:-1] for word in kinds if _WORD.fullmatch(word[:-1]) and word[-1] == "*"]
        self._stems = tuple(alone)
        self._whole = frozenset(_WORD.findall(word)[0] for word in kinds)
        self.may_begin = lru_cache(maxsize=30_000)(self._may_begin)
        self.told = lru_cache(maxsize=64)(self._told)  # one sentence is asked for each of its dates

    def find(self, text: str, start: int, end: int) -> list[tuple[int, int, str]]:
        """Start, end and kind of each word within `text[start:end]`."""
        begun = start > 0 and _goes_on(text[start - 1])
        told = self.told(text[start:end].lower(), begun=begun)
        return [(start + first, start + last, kind) for first, last, kind in told]

    def _told(self, lower: str, *, begun: bool) -> tuple[tuple[int, int, str], ...]:
        """The same of a stretch in small letters; `begun`: its first word is the rest of one."""
        found = []
        pieces = _PIECES.split(lower)  # what stands before a word, the word, and so on
        ends = list(accumulate(map(len, pieces)))
        last = 0
        for number, may_begin in enumerate(map(self.may_begin, pieces[1::2])):
            at = ends[2 * number]
            if not may_begin or at < last or (begun and not at):
                continue
            match = self._patterns[lower[at]].match(lower, at)
            if match is None:
                continue
            last = match.end()
            kind = self._kind(match[0])
            if kind:
                found.append((at, last, kind))
        return tuple(found)

    def _may_begin(self, word: str) -> bool:
        """Whether the word is the first of a listed phrase, or begins as a listed word does."""
        return word in self._whole or word.startswith(self._stems)

    def _kind(self, word: str) -> str:
        lengths = range(len(word), 0, -1)
        return next((self._kinds[word[:n]] for n in lengths if word[:n] in self._kinds), "")


def _cues(tables: list[dict[str, Any]]) -> Cues:
    words: dict[str, str] = {}
    for table in tables:
        for kind, listed in table["kinds"].items():
            words |= dict.fromkeys(listed, kind)
        words |= dict.fromkeys(table["masks"], "")
    return Cues(words)


def _goes_on(character: str) -> bool:
    """Whether a word that begins behind the character is only the rest of one."""
    return character.isalnum() or character == "_"


def _all(tables: list[dict[str, Any]], section: str, key: str) -> list[str]:
    return [word for table in tables for word in table.get(section, {}).get(key, [])]
