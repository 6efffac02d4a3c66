"""More like this: the words by which an article differs from most others, as a query.

Rare words say what a text is about (inverse document frequency, Spärck Jones 1972); the articles
that share most of them, by bm25, are alike.
"""

from __future__ import annotations

import re
from collections import Counter
from math import log
from typing import TYPE_CHECKING

from customs_desk.archive.folding import words
from customs_desk.archive.preparing import searchable
from customs_desk.archive.store import text_and_reading

if TYPE_CHECKING:
    from peewee import SqliteDatabase

_MOST = 50  # articles that are alike
_LEAST = 0.3  # of the best one's score
_WEIGHTS = "10.0, 1.0, 1.0, 1.0, 1.0"  # title, source, author, place, body
_ASKED = 60  # words of the text whose frequency is looked up
_TAKEN = 16
_SHORTEST = 4  # letters
_COMMON = 5_000  # articles; a word in more says too little and would be slow to rank
_ID = re.compile(r"(?:CD-)?0*(\d{1,12})", re.IGNORECASE)


def article_id(typed: str) -> int:
    """The article meant by “12” or “CD-000012”, 0 where it is none."""
    match = _ID.fullmatch(typed.strip())
    return int(match[1]) if match else 0


def expression(db: SqliteDatabase, typed: str) -> str | None:
    """A full-text expression that the articles like this one match; None where there are none."""
    quoted = [f'"{word}"' for word in rare_words(db, typed)]
    return f"({' OR '.join(quoted)})" if quoted else None


def slots(db: SqliteDatabase, typed: str) -> list[int]:
    """The rows of the index that are most like the article, itself among them."""
    match = expression(db, typed)
    if match is None:
        return []
    rows = db.execute_sql(
        f"SELECT rowid, rank FROM search WHERE search MATCH ? AND rank MATCH 'bm25({_WEIGHTS})' "  # noqa: S608 -- our own figures
        f"ORDER BY rank LIMIT {_MOST + 1}",
        (match,),
    ).fetchall()
    own = db.execute_sql("SELECT slot FROM article WHERE id = ?", (article_id(typed),)).fetchone()
    others = [rank for slot, rank in rows if slot != own[0]]
    return [slot for slot, rank in rows if rank <= _LEAST * min(others, default=0)]


def rare_words(db: SqliteDatabase, typed: str) -> list[str]:
    """The folded words that say most of what an article is about, the best first."""
    found = text_and_reading(db, article_id(typed))
    if found is None:
        return []
    whole, reading = found
    title = words(reading.title or "")
    counts = Counter(words(searchable(whole, reading)[:20_000]))
    for word in title:
        counts[word] += 3
    long = {w: n for w, n in counts.items() if len(w) >= _SHORTEST and not w.isdigit()}
    asked = sorted(long, key=lambda w: (-long[w] * len(w), w))[:_ASKED]
    weighed = [(long[w] * log(_COMMON / df), w) for w in asked if (df := _articles(db, w)) > 1]
    return [word for weight, word in sorted(weighed, reverse=True)[:_TAKEN] if weight > 0]


def _articles(db: SqliteDatabase, word: str) -> int:
    """In how many articles the word stands; beyond `_COMMON` it does not matter."""
    row = db.execute_sql(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)",
        (f'"{word}"', _COMMON),
    ).fetchone()
    return int(row[0])
