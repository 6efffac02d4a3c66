"""The words of data/events: what kind of event a sentence dates, and when a date is none."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from customs_desk.paths import shipped


@dataclass(frozen=True, slots=True)
class EventWords:
    """All languages' words, ready to match."""

    kinds: re.Pattern[str]  # group name = kind; "mask" for a name's words that tell nothing
    future: re.Pattern[str]
    past: re.Pattern[str]  # verbs that tell of the past
    names: re.Pattern[str]  # at the end of what stands before a year
    dated: re.Pattern[str]  # a law's word, then 'of' or 'от', before a full date
    year_names: re.Pattern[str]
    birth: re.Pattern[str]
    life: re.Pattern[str]
    never: re.Pattern[str]  # words that name no day although they look so
    marks: re.Pattern[str]  # at the end of what stands before a year: ©, №


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
        kinds=_kinds(tables),
        future=re.compile(rf"(?<!\w)(?:{_starred(_all(tables, 'future', 'words'))})", flags),
        past=re.compile(rf"(?<!\w)(?:{_starred(_all(tables, 'past', 'words'))})", flags),
        names=re.compile(rf"(?<!\w)(?:{_either(names)})\W{{0,3}}$", flags),
        dated=re.compile(
            rf"(?<!\w)(?:{_either(names)})(?:\W[^.,;]{{0,60}}?)?(?:^|\W)(?:{_either(dated)})\s*$",
            flags,
        ),
        year_names=re.compile(_either(_all(tables, no_event, "year_names")), flags),
        birth=re.compile(rf"(?<!\w)(?:{_either(_all(tables, no_event, 'birth'))})(?!\w)", flags),
        life=re.compile(rf"(?<!\w)(?:{_either(_all(tables, no_event, 'life'))})(?!\w)", flags),
        never=re.compile(rf"(?:the )?(?:{_either(_all(tables, no_event, 'never'))})", flags),
        marks=re.compile(rf"(?:{_either(_all(tables, no_event, 'marks'))})\W{{0,3}}$", flags),
    )


def _kinds(tables: list[dict[str, Any]]) -> re.Pattern[str]:
    kinds: dict[str, list[str]] = {"mask": [w for table in tables for w in table["masks"]]}
    for table in tables:
        for kind, words in table["kinds"].items():
            kinds.setdefault(kind, []).extend(words)
    groups = [rf"(?P<{kind}>{_starred(words)})" for kind, words in kinds.items()]
    return re.compile(rf"(?:(?<!\w)|(?=-лет))(?:{'|'.join(groups)})", re.IGNORECASE)


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
