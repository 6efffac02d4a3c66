"""Keeps the table of word forms in step with the full-text index.

Every word of every article is keyed once, when it is first met, unless it is too long to be one; a
query then asks which words share its keys. That costs a fraction of keying each occurrence, in time
and in space. A compound printed with a hyphen is keyed as if it were one word, so that
“cooperation” finds “co-operation”.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.archive.folding import words
from customs_desk.archive.forms import EVERY_LANGUAGE, keys, own_stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import SqliteDatabase

    from customs_desk.archive.indexed import Indexed, Rows, Word
    from customs_desk.article import Reading

_MOST_REMEMBERED = 300_000  # words, about 30 MB
SHORT_TEXT = 25  # characters; the language of so few may be taken for another
_LONGEST_COMPOUND = 30
# Characters; longer runs are no words of a language, and have no other forms to be found by. Some
# 400,000 figures and letters in a row would otherwise lie here twice, if they end as a word does.
LONGEST = 64
# “co-operation”, “e-mail”, “Жалал-Абад”, “O’Brien”; not “2019-njy”.
_COMPOUND = re.compile(r"(?<![^\W_])[^\W\d_]+(?:[-‐‑'’ʼ][^\W\d_]+){1,2}(?![^\W_])")
_JOINS = re.compile("[-‐‑'’ʼ]")
# Languages that we do not read, by the one of ours whose endings are most like theirs.
_KIN = {"uz": "tk", "az": "tk", "tr": "tk", "kk": "ky", "tt": "ky", "tg": "ru", "uk": "ru"}

SMALL, CAPITAL, COMPOUND = range(3)  # how a word is printed


class Vocabulary:
    """Remembers which words are already keyed, so that only new ones touch the database."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], set[str]] = {}

    def forget(self) -> None:
        """After a rolled-back transaction nothing is known to be in the table."""
        self._known.clear()

    def add(self, db: SqliteDatabase, found: Iterable[Indexed]) -> None:
        """Key the words of these articles, those printed with a capital as names too."""
        rows: set[tuple[str, str]] = set()
        for one in found:
            for word in self._fresh(one):
                keyed = one.keyed.get(word)
                rows.update(rows_of(word, one.languages) if keyed is None else keyed)
        if rows:
            db.cursor().executemany(
                "INSERT OR IGNORE INTO word (key, word) VALUES (?, ?)", sorted(rows)
            )

    def new(self, one: Indexed) -> dict[Word, Rows]:
        """The rows of those words of an article that were not met before."""
        return {word: rows_of(word, one.languages) for word in self._fresh(one)}

    def _fresh(self, one: Indexed) -> list[Word]:
        if sum(map(len, self._known.values())) > _MOST_REMEMBERED:
            self.forget()
        found: list[Word] = []
        for printed, some in ((CAPITAL, one.capital), (SMALL, one.small), (COMPOUND, one.compound)):
            known = self._known.setdefault((one.languages, printed), set())
            fresh = {word for word in set(some.split()) - known if len(word) <= LONGEST}
            known |= fresh
            found += [(word, printed) for word in fresh]
        return found


@lru_cache(maxsize=50_000)
def rows_of(word: Word, languages: str) -> Rows:
    """The rows of a word in a text of these languages."""
    text, printed = word
    known = frozenset(languages.split())
    if printed != COMPOUND:
        found = ((key, text) for key in keys(text, known, name=printed == CAPITAL))
        return tuple(row for row in found if not own_stem(*row))
    parts = _words(text)
    joined = "".join(parts)
    if len(joined) > _LONGEST_COMPOUND or len(parts[-1]) < 2:
        return ()
    found = ((key, " ".join(parts)) for key in keys(joined, known, name=text != text.lower()))
    return tuple(found)


def languages_of(reading: Reading) -> str:
    """In which languages the words of the text may have endings, with blanks between them."""
    if len(reading.body) < SHORT_TEXT:
        return " ".join(sorted(EVERY_LANGUAGE))
    found = {reading.language, *reading.other_languages}
    return " ".join(sorted(found | {_KIN[code] for code in found if code in _KIN}))


def with_capitals(printed: str) -> set[str]:
    """The folded words of those runs between blanks that have a capital."""
    runs = set(printed.split()).difference(printed.lower().split())
    return {word for run in runs for word in _words(run)}


def compounds(printed: str) -> set[str]:
    """The compounds of a text as they are printed."""
    runs = filter(_JOINS.search, set(printed.split()))
    return {compound for run in runs for compound in _COMPOUND.findall(run)}


@lru_cache(maxsize=20_000)
def _words(run: str) -> tuple[str, ...]:
    """The folded words of what stands between two blanks; the same few names come again."""
    return tuple(words(run))
