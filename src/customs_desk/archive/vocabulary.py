"""Keeps the table of word forms in step with the full-text index.

Every word of every article is keyed once, when it is first met; a query then asks which words
share its keys. That costs a fraction of keying each occurrence, in time and in space.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.archive.folding import words
from customs_desk.archive.forms import EVERY_LANGUAGE, keys, own_stem

if TYPE_CHECKING:
    from peewee import SqliteDatabase

    from customs_desk.article import Reading

_MOST_REMEMBERED = 300_000  # words, about 30 MB


_SHORT_TEXT = 25  # characters; the language of so few may be taken for another
_LONGEST_COMPOUND = 30
# “co-operation”, “e-mail”, “Жалал-Абад”, “O’Brien”; not “2019-njy”.
_COMPOUND = re.compile(r"(?<![^\W_])[^\W\d_]+(?:[-‐‑'’ʼ][^\W\d_]+){1,2}(?![^\W_])")
# Languages that we do not read, by the one of ours whose endings are most like theirs.
_KIN = {"uz": "tk", "az": "tk", "tr": "tk", "kk": "ky", "tt": "ky", "tg": "ru", "uk": "ru"}


def _languages(reading: Reading) -> frozenset[str]:
    """In which languages the words of the text may have endings."""
    if len(reading.body) < _SHORT_TEXT:
        return EVERY_LANGUAGE
    found = {reading.language, *reading.other_languages}
    return frozenset(found | {_KIN[code] for code in found if code in _KIN})


@lru_cache(maxsize=20_000)
def _words(run: str) -> tuple[str, ...]:
    """The folded words of what stands between two blanks; the same few names come again."""
    return tuple(words(run))


class Vocabulary:
    """Remembers which words are already keyed, so that only new ones touch the database."""

    def __init__(self) -> None:
        self._known: dict[tuple[frozenset[str], bool], set[str]] = {}

    def forget(self) -> None:
        """After a rolled-back transaction nothing is known to be in the table."""
        self._known.clear()

    def add(self, db: SqliteDatabase, indexed: set[str], names: str, reading: Reading) -> None:
        """Key the words of one article: `indexed` folded, those of `names` as printed.

        What is printed with a capital may be a name, and gets the keys of names too.
        """
        languages = _languages(reading)
        with_capitals = (run for run in set(names.split()) if run != run.lower())
        capital = {word for run in with_capitals for word in _words(run)}
        if len(reading.body) < _SHORT_TEXT:
            capital = indexed  # a note or a list, where nobody cares for capitals
        rows: set[tuple[str, str]] = set()
        for named, found in ((True, capital), (False, indexed - capital)):
            known = self._of(languages, named=named)
            fresh = found - known
            known |= fresh
            rows |= {(key, w) for w in fresh for key in keys(w, languages, name=named)}
        rows = {(key, w) for key, w in rows if not own_stem(key, w)}
        rows |= self._compounds(names, languages)
        if rows:
            db.cursor().executemany(
                "INSERT OR IGNORE INTO word (key, word) VALUES (?, ?)", sorted(rows)
            )

    def _compounds(self, printed: str, languages: frozenset[str]) -> set[tuple[str, str]]:
        """Keys of “co-operation” and “Jalal-Abad” as if they were printed as one word."""
        known = self._of(languages, named=False)
        fresh = set(_COMPOUND.findall(printed)) - known
        known |= fresh
        rows: set[tuple[str, str]] = set()
        for run in fresh:
            parts = _words(run)
            joined = "".join(parts)
            if len(joined) <= _LONGEST_COMPOUND and len(parts[-1]) > 1:
                found = keys(joined, languages, name=run != run.lower())
                rows |= {(key, " ".join(parts)) for key in found}
        return rows

    def _of(self, languages: frozenset[str], *, named: bool) -> set[str]:
        if sum(map(len, self._known.values())) > _MOST_REMEMBERED:
            self.forget()
        return self._known.setdefault((languages, named), set())
