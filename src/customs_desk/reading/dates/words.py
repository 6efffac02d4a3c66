"""The date words of all languages in one dictionary, made from data/dates/*.toml.

Each word has one code letter: the set of its word classes. The grammar is written over code
letters, so a text of any length is searched by the regular expression engine, not by Python.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import NamedTuple

from customs_desk.paths import shipped
from customs_desk.reading.building import in_one_go
from customs_desk.reading.tables import read_table

LANGUAGES = ("en", "ru", "tk", "ky")
EVERY_LANGUAGE = (1 << len(LANGUAGES)) - 1
OTHER = "x"  # the code of every token that says nothing about time

CLASS = re.compile(r"\{([a-z_|0-9A-Z]+)\}")  # the place of a word class in a template
_BARE = str.maketrans("ýäňşžöüç", "yansjouc")
_MARKED = re.compile("[ýäňşžöüç]")
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


class Sense(NamedTuple):
    """One meaning of a word: its class, value, grammatical case and languages (a bit mask)."""

    kind: str
    value: int | str
    languages: int
    case: str = "plain"  # plain, from (ablative), to (dative), short (an abbreviation)


class Lexicon:
    """All words: `codes` word → code letter, `senses` word → its meanings by class.

    All words with the same single meaning share one dictionary of meanings.
    """

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.senses: dict[str, dict[str, Sense]] = {}
        self.languages: dict[str, int] = {}  # of words that not every language has
        self.letters: dict[str, str] = {}  # class → all code letters that hold it
        self.tense: dict[str, tuple[str, int]] = {}  # word → (future|past, mask)
        self.not_after: frozenset[str] = frozenset()
        self.not_before: frozenset[str] = frozenset()
        self.streets: frozenset[str] = frozenset()  # words beside a day that names a street

    def pattern(self, template: str) -> re.Pattern[str]:
        """A template with {class|class} places as a regular expression over code letters."""
        return re.compile(CLASS.sub(self._set_of, template))

    def letters_of(self, classes: str) -> str:
        """The code letters of all words of the classes, which strokes part."""
        letters = [self.letters.get(kind, "") for kind in classes.split("|")]
        return "".join(dict.fromkeys("".join(letters)))

    def _set_of(self, match: re.Match[str]) -> str:
        found = self.letters_of(match[1])
        # A class no table fills must match nothing, not everything.
        return f"[{found}]" if found else "[^\\s\\S]"


def spread(pattern: str) -> list[str]:
    """All words of a pattern: "[ab]" and "(a|b|)" stand for one of their parts."""
    if "(" not in pattern and "[" not in pattern:
        return [pattern]
    parts: list[list[str]] = []
    at = 0
    for match in _BRACKETS.finditer(pattern):
        parts.append([pattern[at : match.start()]])
        parts.append(list(match[1]) if match[1] is not None else match[2].split("|"))
        at = match.end()
    parts.append([pattern[at:]])
    return ["".join(choice) for choice in product(*parts)]


@cache
@in_one_go
def lexicon() -> Lexicon:
    """The words of every language, read once."""
    made = Lexicon()
    after: set[str] = set()
    before: set[str] = set()
    streets: set[str] = set()
    for index, language in enumerate(LANGUAGES):
        table = read_table(shipped(f"data/dates/{language}.toml"))
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
                _add_listed(made, patterns, Sense(kind, _meant(value), mask))


def _add_listed(made: Lexicon, patterns: list[str], sense: Sense) -> None:
    """Words printed as they stand; those with a full stop are abbreviations."""
    full, short = {sense.kind: sense}, {sense.kind: sense._replace(case="short")}
    for pattern in patterns:
        for word in spread(pattern):
            printed = word.removesuffix(".")
            _add_with_bare(made, [printed], full if printed == word else short)


def _add_inflected(
    made: Lexicon,
    kind: str,
    stems: dict[str, list[str]],
    endings: dict[str, list[str]],
    mask: int,
) -> None:
    for number, words in stems.items():
        for case, tails in endings.items():
            meaning = {kind: Sense(kind, _meant(number), mask, case)}
            _add_with_bare(made, [stem + tail for stem in words for tail in tails], meaning)


def _add_with_bare(made: Lexicon, words: list[str], meaning: dict[str, Sense]) -> None:
    """Words, and the same without their marks, as many type them ("yyl" for "ýyl")."""
    known_as = made.senses.setdefault
    for word in words:
        if known_as(word, meaning) is not meaning:
            _add(made, word, meaning)
        # Without marks "martyň" is the name Martyn, and short words are other words.
        if len(word) > 3 and not word.isascii() and word[0] not in "mM" and _MARKED.search(word):
            _add(made, word.translate(_BARE), meaning)


def _add(made: Lexicon, word: str, meaning: dict[str, Sense]) -> None:
    """One more meaning of a word; a second language of the same meaning joins the first."""
    known = made.senses.setdefault(word, meaning)
    if known is meaning:
        return
    [(kind, sense)] = meaning.items()
    same = known.get(kind)
    if same is None:
        made.senses[word] = {**known, kind: sense}
    elif same.value == sense.value and same.languages | sense.languages != same.languages:
        both = same._replace(languages=same.languages | sense.languages)
        made.senses[word] = {**known, kind: both}


def _meant(value: str) -> int | str:
    return int(value) if value.lstrip("-").isdigit() else value


def _add_signs(made: Lexicon) -> None:
    for sign, kind in _PUNCTUATION.items():
        _add(made, sign, {kind: Sense(kind, 0, EVERY_LANGUAGE)})
    for roman, number in _ROMAN.items():
        _add(made, roman, {"roman": Sense("roman", number, EVERY_LANGUAGE)})
    for number in range(2200):
        kind = "Y" if number >= 1000 else "n3" if number >= 100 else _SHORT[number]
        meaning = {kind: Sense(kind, number, EVERY_LANGUAGE)}
        _add(made, str(number), meaning)
        if number < 10:
            _add(made, f"{number:02}", meaning)


_SHORT = [
    "n1" if 1 <= number <= 12 else "n2" if 12 < number <= 31 else "n0" for number in range(100)
]


def _give_letters(made: Lexicon) -> None:
    """One letter for each combination of classes that some word has, and each word's languages."""
    by_kinds: dict[tuple[str, ...], str] = {}
    letters: dict[int, str] = {}  # by what tells a dictionary of meanings from others
    languages: dict[int, int] = {}
    for meaning, senses in {id(senses): senses for senses in made.senses.values()}.items():
        kinds = tuple(sorted(senses))
        letters[meaning] = by_kinds.setdefault(kinds, _letter(len(by_kinds)))
        mask = _languages_of(senses)
        if mask != EVERY_LANGUAGE:
            languages[meaning] = mask
    made.codes = {word: letters[id(senses)] for word, senses in made.senses.items()}
    made.languages = {
        word: languages[id(senses)]
        for word, senses in made.senses.items()
        if id(senses) in languages
    }
    for kinds, letter in by_kinds.items():
        for kind in kinds:
            made.letters[kind] = made.letters.get(kind, "") + letter


def _languages_of(senses: dict[str, Sense]) -> int:
    mask = 0
    for sense in senses.values():
        mask |= sense.languages
    return mask


# Of one byte each, for which sets of letters are made and searched fastest; none means something
# within a set of a regular expression.
_LETTERS = "".join(
    sign
    for sign in map(chr, (*range(0x21, 0x7F), *range(0xA1, 0x100)))
    if sign not in "-[\\]^&|~" and sign != OTHER
)


def _letter(number: int) -> str:
    return _LETTERS[number] if number < len(_LETTERS) else chr(0xE000 + number)
