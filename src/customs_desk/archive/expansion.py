"""What a query's words may look like in the texts: forms, spellings and other names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from customs_desk.archive import aliases
from customs_desk.archive.folding import fold, printed_words
from customs_desk.archive.forms import EVERY_LANGUAGE, base_keys, keys, stem_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import SqliteDatabase

    from customs_desk.archive.query import Words

_MOST_PHRASES = 200
_LONGEST_COMPOUND = 3  # words typed as one; more are an address or a list
_MOST_FORMS = 400  # of one word; a skeleton of three letters in a million articles has no more


@dataclass(frozen=True, slots=True)
class Variants:
    """Any of these makes a match: whole words, phrases, a phrase whose last word is a beginning."""

    words: frozenset[str] = frozenset()
    phrases: frozenset[tuple[str, ...]] = frozenset()
    prefixes: frozenset[tuple[str, ...]] = frozenset()

    def fts(self) -> str:
        """The variants as an FTS5 expression; every word is quoted, so none is an operator."""
        parts = [f'"{word}"' for word in sorted(self.words)]
        parts += [f'"{" ".join(phrase)}"' for phrase in sorted(self.phrases)]
        parts += [f'"{" ".join(phrase)}" *' for phrase in sorted(self.prefixes)]
        return parts[0] if len(parts) == 1 else f"({' OR '.join(parts)})"


def forms(db: SqliteDatabase, word: str, *, name: bool = True) -> frozenset[str]:
    """The word and those that stand in the archive as its forms or spellings.

    One that is printed with a hyphen comes with a blank: “cooperation” has “co operation”.
    """
    return frozenset({word}) | _sharing(db, keys(word, EVERY_LANGUAGE, name=name))


def _base_forms(db: SqliteDatabase, word: str, *, name: bool) -> frozenset[str]:
    """The same of a word that is known to be a dictionary form."""
    return frozenset({word}) | _sharing(db, base_keys(word, name=name))


def _sharing(db: SqliteDatabase, wanted: set[str]) -> frozenset[str]:
    if not wanted:
        return frozenset()
    marks = ", ".join("?" * len(wanted))
    rows = db.execute_sql(
        f"SELECT DISTINCT word FROM word WHERE key IN ({marks}) LIMIT {_MOST_FORMS}",  # noqa: S608 -- marks are question marks
        tuple(wanted),
    )
    return frozenset({*stem_words(wanted), *(row[0] for row in rows.fetchall())})


def variants(db: SqliteDatabase, node: Words) -> Variants:
    """Everything that matches these words of a query."""
    if node.prefix:
        plain = variants_of_name(db, node.words, node.typed) if not node.exact else Variants()
        return Variants(plain.words, plain.phrases, plain.prefixes | {node.words})
    if node.exact:
        return either_way([" ".join(node.words)])
    return variants_of_name(db, node.words, node.typed)


def variants_of_name(db: SqliteDatabase, name: tuple[str, ...], typed: str) -> Variants:
    """The words themselves, their forms, and the other names of what they name."""
    found = forms(db, name[0]) if len(name) == 1 else _compound(db, name, typed)
    prefixes: set[tuple[str, ...]] = set()
    for other in aliases.others(name, typed, db, found):
        if len(other) == 1:
            found |= _base_forms(db, other[0], name=len(other[0]) > 4)
        else:
            found |= {" ".join(phrase) for phrase in _inflected(db, other)}
            if len(other) <= _LONGEST_COMPOUND:
                found |= _base_forms(db, "".join(other), name=True)  # Ысык-Көл, Ыссык-Көл
            # Turkmen and Kyrgyz inflect the last word only: “gümrük guramasy” + “nyň”.
            if len(other[-1]) > 4:
                prefixes.add(other)
    if len(name) == 1 and 4 < len(name[0]) < 10 and name[0].isdigit():
        found |= {_in_thousands(name[0])}
    return either_way(found, prefixes)


def either_way(found: Iterable[str], prefixes: Iterable[tuple[str, ...]] = ()) -> Variants:
    """Words and, where a blank stands in one, phrases."""
    all_found = frozenset(found)
    phrases = frozenset(tuple(one.split()) for one in all_found if " " in one)
    return Variants(frozenset(w for w in all_found if " " not in w), phrases, frozenset(prefixes))


def _compound(db: SqliteDatabase, name: tuple[str, ...], typed: str) -> frozenset[str]:
    """Several words as a phrase; those typed as one, such as “пресс-службы”, in all forms."""
    found = {" ".join(name)}
    if " " in typed.strip() or len(name) > _LONGEST_COMPOUND:
        return frozenset(found)
    choices = [forms(db, w) if len(w) > 3 and w.isalpha() else {w} for w in name]
    if prod(map(len, choices)) > _MOST_PHRASES:
        choices = [*({w} for w in name[:-1]), choices[-1]]
    found |= {" ".join(phrase) for phrase in product(*choices)}
    return frozenset(found) | forms(db, "".join(name))


def _in_thousands(number: str) -> str:
    """15000 as it is printed with signs between: “15 000”, “15,000”."""
    return f"{int(number):,}".replace(",", " ")


def _inflected(db: SqliteDatabase, name: tuple[str, ...]) -> set[tuple[str, ...]]:
    """A Russian name in the cases that stand in the archive, as long as these are few."""
    if name[0][:1] < "\u0400":
        return {name}
    choices = [_base_forms(db, word, name=False) if len(word) > 3 else {word} for word in name]
    return set(product(*choices)) if prod(map(len, choices)) <= _MOST_PHRASES else {name}


def spans(text: str, wanted: list[Variants]) -> list[tuple[int, int]]:
    """Where the variants stand in a text as printed: half-open, sorted, without overlaps."""
    places = printed_words(text)
    folded = [fold(text[start:end]) for start, end in places]
    whole = frozenset(w for v in wanted for w in v.words)
    runs: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    openings: list[str] = []
    for variant in wanted:
        for phrase in variant.phrases:
            runs.setdefault(phrase[0], []).append((phrase, False))
        for phrase in variant.prefixes:
            if len(phrase) == 1:
                openings.append(phrase[0])
            else:
                runs.setdefault(phrase[0], []).append((phrase, True))
    found: list[tuple[int, int]] = []
    begins = tuple(openings)
    for at, word in enumerate(folded):
        length = 1 if word in whole or (begins and word.startswith(begins)) else 0
        for phrase, open_end in runs.get(word, ()):
            if _stands(folded, at, phrase, open_end=open_end):
                length = max(length, len(phrase))
        if length:
            _add(found, places[at][0], places[at + length - 1][1])
    return found


def _stands(folded: list[str], at: int, phrase: tuple[str, ...], *, open_end: bool) -> bool:
    run = tuple(folded[at : at + len(phrase)])
    if not open_end:
        return run == phrase
    return len(run) == len(phrase) and run[:-1] == phrase[:-1] and run[-1].startswith(phrase[-1])


def _add(found: list[tuple[int, int]], start: int, end: int) -> None:
    if found and start < found[-1][1]:
        found[-1] = (found[-1][0], max(end, found[-1][1]))
    else:
        found.append((start, end))
