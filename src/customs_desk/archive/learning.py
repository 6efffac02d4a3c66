"""Which lines the files of one source repeat: counted by hashes, so that no text is kept twice."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from customs_desk.archive import rows
from customs_desk.archive.folding import words
from customs_desk.archive.tables import LearntRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.access import Access

ENOUGH = 3  # files with different titles from which a line is boilerplate
MOST = 400  # lines remembered for one source; beyond, those seen once are forgotten


class Learning:
    """`Archive.learning`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, source: str) -> frozenset[int]:
        """The marks of the lines that this source repeats."""
        mine = (LearntRow.source == _number(source)) & (LearntRow.files >= ENOUGH)
        with self._access.asking() as db:
            return frozenset(rows.column(db, LearntRow.select(LearntRow.line).where(mine)))

    def note(self, read: Sequence[tuple[str, str, Sequence[int]]]) -> None:
        """Count the lines of new articles, each given as source, title and marks."""
        told = [(s, title, lines) for s, title, lines in read if s and lines]
        if not told:
            return
        with self._access.writing() as db:
            for source, title, lines in told:
                _count(db, _number(source), _number(title), lines)


def _count(db: SqliteDatabase, source: int, title: int, lines: Sequence[int]) -> None:
    """Titles tell files apart: the same article twice counts once."""
    here = LearntRow.select().where((LearntRow.source == source) & LearntRow.line.in_(lines))
    known = {row["line"]: row for row in rows.dicts(db, here)}
    changed = []
    for line in lines:
        row = known.get(line)
        if row is None:
            changed.append((source, line, 1, title, 0))
        elif row["files"] < ENOUGH and title not in {row["one"], row["two"]}:
            changed.append((source, line, row["files"] + 1, row["one"], row["two"] or title))
    if changed:
        LearntRow.insert_many(changed).on_conflict_replace().execute(db)
        _forget(db, source, lines)


def _forget(db: SqliteDatabase, source: int, but: Sequence[int]) -> None:
    """Keep the table small: a source's articles are endless, its boilerplate is not."""
    mine = LearntRow.source == source
    if LearntRow.select().where(mine).count(db) > MOST:
        once = mine & (LearntRow.files == 1) & LearntRow.line.not_in(but)
        LearntRow.delete().where(once).execute(db)


def _number(text: str) -> int:
    """63 bits that stand for a name or title, its spelling folded."""
    folded = " ".join(words(text))
    return int.from_bytes(hashlib.blake2b(folded.encode(), digest_size=8).digest()) >> 1
