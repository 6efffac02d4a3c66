"""Keeps the table of word forms in step with the full-text index.

Every word of every article is keyed once, when it is first met; a query then asks which words
share its keys. That costs a fraction of keying each occurrence, in time and in space.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.archive.folding import words
from customs_desk.archive.forms import keys, own_stem

if TYPE_CHECKING:
    from peewee import SqliteDatabase

    from customs_desk.article import Reading

_MOST_REMEMBERED = 300_000  # words, about 30 MB


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
        languages = frozenset({reading.language, *reading.other_languages})
        with_capitals = (run for run in set(names.split()) if run != run.lower())
        capital = {word for run in with_capitals for word in _words(run)}
        rows: set[tuple[str, str]] = set()
        for named, found in ((True, capital), (False, indexed - capital)):
            known = self._of(languages, named=named)
            fresh = found - known
            known |= fresh
            rows |= {(key, w) for w in fresh for key in keys(w, languages, name=named)}
        rows = {(key, w) for key, w in rows if not own_stem(key, w)}
        if rows:
            db.cursor().executemany(
                "INSERT OR IGNORE INTO word (key, word) VALUES (?, ?)", sorted(rows)
            )

    def _of(self, languages: frozenset[str], *, named: bool) -> set[str]:
        if sum(map(len, self._known.values())) > _MOST_REMEMBERED:
            self.forget()
        return self._known.setdefault((languages, named), set())
