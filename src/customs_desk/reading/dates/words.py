"""The date words of all languages in one dictionary, made from data/dates/*.toml.

Each word has one code letter: the set of its word classes. The grammar is written over code
letters, so a text of any length is searched by the regular expression engine, not by Python.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import product

from customs_desk.paths import shipped

LANGUAGES = ("en", "ru", "tk", "ky")
EVERY_LANGUAGE = (1 << len(LANGUAGES)) - 1
OTHER = "x"  # the code of every token that says nothing about time

_BARE = str.maketrans("ýäňşžöüç", "yansjouc")
_BRACKETS = re.compile(r"\[([^\]]*)\]|\(([^)]*)\)")
_PUNCTUATION = {
    ".": "dot",
    ",": "comma",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "−": "dash",
    "‐": "dash",
    "‑": "dash",
    "―": "dash",
    "/": "slash",
    ":": "colon",
    "(": "open",
    ")": "close",
    "'": "quote",
    "’": "quote",
    "`": "quote",
    "‘": "quote",
    "$": "money",
    "€": "money",
    "£": "money",
    "№": "number_sign",
    "#": "number_sign",
    "+": "plus",
    "%": "percent",
    "[": "open",
    "]": "close",
    ";": "semicolon",
    "«": "mark",
    "»": "mark",
    "“": "mark",
    "”": "mark",
    '"': "mark",
}
_ROMAN = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18,
    "xix": 19, "xx": 20, "xxi": 21, "xxii": 22,
    "і": 1, "іі": 2, "ііі": 3,  # Cyrillic look-alikes
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word: its class, value, grammatical case and languages (a bit mask)."""

    kind: str
    value: int | str
    languages: int
    case: str = "plain"  # plain, from (ablative), to (dative), short (an abbreviation)


@dataclass(slots=True)
class Lexicon:
    """All words: `codes` word → code letter, `senses` word → its meanings by class."""

    codes: dict[str, str] = field(default_factory=dict)
    senses: dict[str, dict[str, Sense]] = field(default_factory=dict)
    letters: dict[str, str] = field(default_factory=dict)  # class → all code letters that hold it
    tense: dict[str, tuple[str, int]] = field(default_factory=dict)  # word → (future|past, mask)
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()  # words beside a day that names a street

    singles: dict[Sense, dict[str, Sense]] = field(default_factory=dict)

    def single(self, sense: Sense) -> dict[str, Sense]:
        """The meanings of a word with just this one, shared by all such words."""
        found = self.singles.get(sense)
        if found is None:
            found = self.singles[sense] = {sense.kind: sense}
        return found

    def pattern(self, template: str) -> re.Pattern[str]:
        """A template with {class|class} places as a regular expression over code letters."""
        return re.compile(re.sub(r"\{([a-z_|0-9A-Z]+)\}", self._letters_of, template))

    def _letters_of(self, match: re.Match[str]) -> str:
        found = "".join(
            dict.fromkeys("".join(self.letters.get(kind, "") for kind in match[1].split("|")))
        )
        # A class no table fills must match nothing, not everything.
        return f"[{found}]" if found else "[^\\s\\S]"

    def languages_of(self, word: str) -> int:
        """The languages a word may belong to; all of them for numbers and signs."""
        senses = self.senses.get(word)
        if not senses:
            return EVERY_LANGUAGE
        mask = 0
        for sense in senses.values():
            mask |= sense.languages
        return mask


def spread(pattern: str) -> list[str]:
    """All words of a pattern: "[ab]" and "(a|b|)" stand for one of their parts."""
    parts: list[list[str]] = []
    at = 0
    for match in _BRACKETS.finditer(pattern):
        parts.append([pattern[at : match.start()]])
        parts.append(list(match[1]) if match[1] is not None else match[2].split("|"))
        at = match.end()
    parts.append([pattern[at:]])
    return ["".join(choice) for choice in product(*parts)]


@cache
def lexicon() -> Lexicon:
    """The words of every language, read once."""
    made = Lexicon()
    after: set[str] = set()
    before: set[str] = set()
    streets: set[str] = set()
    for index, language in enumerate(LANGUAGES):
        with shipped(f"data/dates/{language}.toml").open("rb") as file:
            table = tomllib.load(file)
        endings = _endings(table.pop("endings", {}))
        refused = table.pop("not_a_year", {})
        after.update(refused.get("after", ()))
        before.update(refused.get("before", ()))
        streets.update(refused.get("streets", ()))
        for way, words in table.pop("tense", {}).items():
            for word in words:
                known = made.tense.get(word, (way, 0))
                made.tense[word] = (way, known[1] | 1 << index)
        _add_table(made, table, endings, 1 << index)
    _add_signs(made)
    made.not_after, made.not_before = frozenset(after), frozenset(before)
    made.streets = frozenset(streets)
    _give_letters(made)
    return made


def _endings(table: dict[str, list[str]]) -> dict[str, list[str]]:
    return {
        case: [ending for pattern in patterns for ending in spread(pattern)]
        for case, patterns in table.items()
    }


def _add_table(
    made: Lexicon,
    table: dict[str, dict[str, object]],
    endings: dict[str, list[str]],
    mask: int,
) -> None:
    for kind, values in table.items():
        # Words printed in full say more than those made of a stem (a plural is a plural).
        for value, patterns in sorted(values.items(), key=lambda item: item[0] == "inflected"):
            if isinstance(patterns, dict):
                _add_inflected(made, kind, patterns, endings, mask)
            elif isinstance(patterns, list):
                sense = Sense(kind, _meant(value), mask)
                short = replace(sense, case="short")
                for pattern in patterns:
                    for word in spread(pattern):
                        full = word.removesuffix(".")
                        _add_with_bare(made, full, sense if full == word else short)


def _add_inflected(
    made: Lexicon,
    kind: str,
    stems: dict[str, list[str]],
    endings: dict[str, list[str]],
    mask: int,
) -> None:
    for number, words in stems.items():
        for case, tails in endings.items():
            sense = Sense(kind, _meant(number), mask, case)
            for stem in words:
                for tail in tails:
                    _add_with_bare(made, stem + tail, sense)


def _add(made: Lexicon, word: str, sense: Sense) -> None:
    """One more meaning of a word; a second language of the same meaning joins the first."""
    known = made.senses.get(word)
    if known is None:
        made.senses[word] = made.single(sense)
        return
    same = known.get(sense.kind)
    if same is None:
        made.senses[word] = {**known, sense.kind: sense}
    elif same.value == sense.value and same.languages | sense.languages != same.languages:
        both = replace(same, languages=same.languages | sense.languages)
        made.senses[word] = {**known, sense.kind: both}


def _add_with_bare(made: Lexicon, word: str, sense: Sense) -> None:
    """A word, and the same without its marks, as many type it ("yyl" for "ýyl")."""
    _add(made, word, sense)
    # Without marks "martyň" is the name Martyn, and short words are other words.
    if len(word) > 3 and word[0] not in "mM" and (bare := word.translate(_BARE)) != word:
        _add(made, bare, sense)


def _meant(value: str) -> int | str:
    return int(value) if value.lstrip("-").isdigit() else value


def _add_signs(made: Lexicon) -> None:
    for sign, kind in _PUNCTUATION.items():
        _add(made, sign, Sense(kind, 0, EVERY_LANGUAGE))
    for roman, number in _ROMAN.items():
        _add(made, roman, Sense("roman", number, EVERY_LANGUAGE))
    for number in range(2200):
        kind = "Y" if number >= 1000 else "n3" if number >= 100 else _SHORT[number]
        sense = Sense(kind, number, EVERY_LANGUAGE)
        _add(made, str(number), sense)
        if number < 10:
            _add(made, f"{number:02}", sense)


_SHORT = [
    "n1" if 1 <= number <= 12 else "n2" if 12 < number <= 31 else "n0" for number in range(100)
]


def _give_letters(made: Lexicon) -> None:
    """One private letter for each combination of classes that some word has."""
    known: dict[tuple[str, ...], str] = {}
    for word, senses in made.senses.items():
        kinds = tuple(sorted(senses)) if len(senses) > 1 else tuple(senses)
        letter = known.get(kinds)
        if letter is None:
            letter = known[kinds] = chr(0xE000 + len(known))
        made.codes[word] = letter
    for kinds, letter in known.items():
        for kind in kinds:
            made.letters[kind] = made.letters.get(kind, "") + letter
