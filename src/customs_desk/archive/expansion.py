"""What a query's words may look like in the texts: forms, spellings and other names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from customs_desk.archive import aliases
from customs_desk.archive.folding import fold, printed_words
from customs_desk.archive.forms import EVERY_LANGUAGE, keys, stem_words

if TYPE_CHECKING:
    from peewee import SqliteDatabase

    from customs_desk.archive.query import Words

_MOST_PHRASES = 200
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
    """The word and those that stand in the archive as its forms or spellings."""
    wanted = keys(word, EVERY_LANGUAGE, name=name)
    if not wanted:
        return frozenset({word})
    marks = ", ".join("?" * len(wanted))
    rows = db.execute_sql(
        f"SELECT DISTINCT word FROM word WHERE key IN ({marks}) LIMIT {_MOST_FORMS}",  # noqa: S608 -- marks are question marks
        tuple(wanted),
    )
    return frozenset({word, *stem_words(wanted), *(row[0] for row in rows.fetchall())})


def variants(db: SqliteDatabase, node: Words) -> Variants:
    """Everything that matches these words of a query."""
    if node.prefix:
        plain = variants_of_name(db, node.words, node.typed) if not node.exact else Variants()
        return Variants(plain.words, plain.phrases, frozenset({node.words}))
    if node.exact:
        return _plain(node.words)
    return variants_of_name(db, node.words, node.typed)


def variants_of_name(db: SqliteDatabase, name: tuple[str, ...], typed: str) -> Variants:
    """The words themselves, forms where it is one, and the other names of what they name."""
    single = forms(db, name[0]) if len(name) == 1 else frozenset()
    phrases = {name} if len(name) > 1 else set()
    prefixes: set[tuple[str, ...]] = set()
    for other in aliases.others(name, typed, db, single):
        if len(other) == 1:
            single |= forms(db, other[0], name=len(other[0]) > 4)
        else:
            phrases |= _inflected(db, other)
            # Turkmen and Kyrgyz inflect the last word only: “gümrük guramasy” + “nyň”.
            if len(other[-1]) > 4:
                prefixes.add(other)
    return Variants(single, frozenset(phrases), frozenset(prefixes))


def _inflected(db: SqliteDatabase, name: tuple[str, ...]) -> set[tuple[str, ...]]:
    """A Russian name in the cases that stand in the archive, as long as these are few."""
    if name[0][:1] < "\u0400":
        return {name}
    choices = [forms(db, word, name=False) if len(word) > 3 else {word} for word in name]
    return set(product(*choices)) if prod(map(len, choices)) <= _MOST_PHRASES else {name}


def _plain(name: tuple[str, ...]) -> Variants:
    if len(name) == 1:
        return Variants(words=frozenset(name))
    return Variants(phrases=frozenset({name}))


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
