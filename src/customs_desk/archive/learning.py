"""Which lines the files of one source repeat: counted by hashes, so that no text is kept twice."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from customs_desk.archive import rows
from customs_desk.archive.folding import words
from customs_desk.archive.tables import LearntRow
from customs_desk.archive.values import chunks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.access import Access

ENOUGH = 3  # files with different titles from which a line is boilerplate
Lines = tuple[str, str, "Sequence[int]"]  # an article's source, its title, the marks of its lines
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


def note(db: SqliteDatabase, read: Sequence[Lines]) -> None:
    """Count the lines of new articles."""
    told: dict[int, list[tuple[int, Sequence[int]]]] = {}
    for source, title, lines in read:
        if source and lines:
            told.setdefault(_number(source), []).append((_number(title), lines))
    for source_number, articles in told.items():
        _count(db, source_number, articles)


def _count(db: SqliteDatabase, source: int, articles: Sequence[tuple[int, Sequence[int]]]) -> None:
    """Titles tell files apart: the same article twice counts once."""
    every = {line for _title, lines in articles for line in lines}
    known = _known(db, source, every)
    changed: dict[int, tuple[int, int, int]] = {}
    for title, lines in articles:
        for line in lines:
            files, one, two = known.get(line, (0, title, 0))
            if files and (files >= ENOUGH or title in {one, two}):
                continue
            second = (two or title) if files else 0
            known[line] = changed[line] = (files + 1, one, second)
    if changed:
        rows_of = [(source, line, *counted) for line, counted in changed.items()]
        db.cursor().executemany("INSERT OR REPLACE INTO learnt VALUES (?, ?, ?, ?, ?)", rows_of)
        _forget(db, source, every)


def _known(db: SqliteDatabase, source: int, lines: set[int]) -> dict[int, tuple[int, int, int]]:
    """In how many files each line is known to stand, and the titles of two of them."""
    query = LearntRow.select(LearntRow.line, LearntRow.files, LearntRow.one, LearntRow.two)
    found: dict[int, tuple[int, int, int]] = {}
    for some in chunks(sorted(lines)):
        here = (LearntRow.source == source) & LearntRow.line.in_(some)
        found |= {row[0]: row[1:] for row in rows.tuples(db, query.where(here))}
    return found


def _forget(db: SqliteDatabase, source: int, but: set[int]) -> None:
    """Keep the table small: a source's articles are endless, its boilerplate is not."""
    mine = LearntRow.source == source
    if LearntRow.select().where(mine).count(db) > MOST:
        once = rows.column(db, LearntRow.select(LearntRow.line).where(mine, LearntRow.files == 1))
        for some in chunks([line for line in once if line not in but]):
            LearntRow.delete().where(mine, LearntRow.line.in_(some)).execute(db)


def _number(text: str) -> int:
    """63 bits that stand for a name or title, its spelling folded."""
    folded = " ".join(words(text))
    return int.from_bytes(hashlib.blake2b(folded.encode(), digest_size=8).digest()) >> 1
