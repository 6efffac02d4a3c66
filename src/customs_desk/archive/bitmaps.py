"""Which articles have which value: bitmaps that count any combination of them in milliseconds.

A bitmap holds the ids of the articles, in parts of 65,536 ids so that storing an article writes
little. They are changed in the transaction that changes the articles, and `verify` compares them.
Roaring bitmaps: Lemire et al., https://roaringbitmap.org.
"""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from pyroaring import BitMap

from customs_desk.archive.index import DAY_BITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from peewee import SqliteDatabase

Value = tuple[str, str]  # field and value; "" where there is none
Placed = tuple[int | None, int | None, str, int]  # an event's first and last day, kind, inferred

PART_BITS = 16
# Fields of bitmaps. A month is counted from the year 0; an article with two events in one month
# stands in the bitmaps "MONTH 1" and "MONTH 2" of that month, so that events are counted exactly.
SOURCE, LANGUAGE, MONTH, STATE = "source", "language", "month", "state"
EVENT, KIND = "event", "kind"  # the months of events, and their kinds
WORD = "word"  # very common ones: see `common_words.py`
LONG = 31  # days; what is known no closer is not counted with the months


def of(row: Mapping[str, Any], day: int, events: Iterable[Placed]) -> set[Value]:
    """The bitmaps in which an article stands that is sorted by `day`, 0 where it has no date."""
    events = tuple(events)
    found = {(SOURCE, row["source"] or ""), (LANGUAGE, row["language"])}
    found |= {(KIND, kind) for _first, _last, kind, _inferred in events if kind}
    known = row["first"], row["last"]
    found.add((MONTH, _span(day, *known) if day else ""))
    times = Counter(
        _span(last if first is None else first, first, last)
        for first, last, _kind, _inferred in events
        if first is not None or last is not None
    )
    for span, count in times.items():
        found |= {(EVENT, f"{span} {level}") for level in range(1, count + 1)}
    return found


def _span(day: int | None, first: int | None, last: int | None) -> str:
    """The month of a day, marked where the date that it stands for is known no closer."""
    month = month_of(day or 0)
    precise = first is not None and last is not None and last - first < LONG
    return f"{month}" if precise else f"{month}~"


def month_of(day: int) -> int:
    """The month of a day ordinal, counted from the year 0."""
    found = date.fromordinal(min(max(day, 1), date.max.toordinal()))
    return found.year * 12 + found.month - 1


def add(db: SqliteDatabase, found: Iterable[tuple[int, Iterable[Value]]]) -> None:
    """Put new articles into their bitmaps."""
    _change(db, ((value_of, article) for article, those in found for value_of in those), ())


def move(db: SqliteDatabase, article: int, before: set[Value], after: set[Value]) -> None:
    """Take an article out of the bitmaps of its former values and put it into those of now."""
    _change(db, ((f, article) for f in after - before), ((f, article) for f in before - after))


def set_state(db: SqliteDatabase, articles: Sequence[int], before: int, after: int) -> None:
    """Note that articles went out of view, or came back; state 0, in view, has no bitmap."""
    added = (((STATE, str(after)), one) for one in articles if after)
    gone = (((STATE, str(before)), one) for one in articles if before)
    _change(db, added, gone)


def take_out(db: SqliteDatabase, articles: Sequence[int]) -> None:
    """Forget articles altogether."""
    gone = BitMap(articles)
    for key in db.execute_sql("SELECT field, value, part FROM bitmap").fetchall():
        start = key[2] << PART_BITS
        here = gone & BitMap(range(start, start + (1 << PART_BITS)))
        _change(db, (), ((key[:2], article) for article in here))
    db.execute_sql("DELETE FROM bitmap WHERE ids = ?", (BitMap().serialize(),))


def _change(
    db: SqliteDatabase, added: Iterable[tuple[Value, int]], gone: Iterable[tuple[Value, int]]
) -> None:
    parts: dict[tuple[str, str, int], tuple[BitMap, BitMap]] = {}
    for place, pairs in enumerate((added, gone)):
        for (name, value), article in pairs:
            key = (name, value, article >> PART_BITS)
            if key not in parts:
                parts[key] = (BitMap(), BitMap())
            parts[key][place].add(article)
    if not parts:
        return
    changed = []
    for key in sorted(parts):
        row = db.execute_sql(
            "SELECT ids FROM bitmap WHERE field = ? AND value = ? AND part = ?", key
        ).fetchone()
        bits = BitMap.deserialize(row[0]) if row else BitMap()
        bits |= parts[key][0]
        bits -= parts[key][1]
        changed.append((*key, bits.serialize()))
    db.cursor().executemany("INSERT OR REPLACE INTO bitmap VALUES (?, ?, ?, ?)", changed)


def touch(db: SqliteDatabase) -> None:
    """Note within a transaction that what is remembered of the archive is no longer true."""
    db.execute_sql("UPDATE bitmap_stamp SET stamp = stamp + 1")


@dataclass(slots=True)
class Loaded:
    """The bitmaps as they were last read, and what was lately found with them.

    One for all threads that ask an archive: whoever uses it holds `lock`.
    """

    lock: threading.RLock = field(default_factory=threading.RLock)
    stamp: int = -1
    values: dict[str, dict[str, BitMap]] = field(default_factory=dict)
    lately: OrderedDict[object, BitMap] = field(default_factory=OrderedDict)

    def refresh(self, db: SqliteDatabase) -> None:
        """Read them anew where they have changed."""
        stamp = int(db.execute_sql("SELECT stamp FROM bitmap_stamp").fetchone()[0])
        if stamp != self.stamp:
            self.values = load(db)
            self.lately.clear()
            self.stamp = stamp

    def of(self, field: str, value: str) -> BitMap:
        """The articles that have a value, none where nobody has it."""
        return self.values.get(field, {}).get(value, _NONE)

    def in_state(self, *, removed: bool) -> BitMap:
        """The articles in view, or those in the bin."""
        gone = self.of(STATE, "1")
        if removed:
            return gone
        every = BitMap.union(_NONE, *self.values.get(LANGUAGE, {}).values())
        return every - gone - self.of(STATE, "2")


_NONE = BitMap()


def load(db: SqliteDatabase) -> dict[str, dict[str, BitMap]]:
    """All bitmaps but those of words by field and value; those that are empty are left out."""
    found: dict[str, dict[str, BitMap]] = {}
    rows = db.execute_sql(
        "SELECT field, value, ids FROM bitmap WHERE field < ? ORDER BY field, value, part", (WORD,)
    )
    for (name, value), parts in groupby(rows.fetchall(), key=lambda row: row[:2]):
        bits = BitMap.union(*(BitMap.deserialize(part[2]) for part in parts))
        if bits:
            found.setdefault(name, {})[value] = bits
    return found


def rebuild(db: SqliteDatabase) -> None:
    """Make all bitmaps again from the articles and their events."""
    db.execute_sql("DELETE FROM bitmap")
    for some in _pages(db):
        add(db, some)


def wrong(db: SqliteDatabase) -> list[Value]:
    """The bitmaps that do not say what the articles do."""
    there = load(db)
    wanted: dict[str, dict[str, BitMap]] = {}
    for some in _pages(db):
        for article, those in some:
            for name, value in those:
                wanted.setdefault(name, {}).setdefault(value, BitMap()).add(article)
    pairs = {(f, v) for found in (there, wanted) for f, values in found.items() for v in values}
    return sorted(
        (field, value)
        for field, value in pairs
        if there.get(field, {}).get(value) != wanted.get(field, {}).get(value)
    )


def _pages(db: SqliteDatabase, size: int = 5000) -> Iterator[list[tuple[int, set[Value]]]]:
    last = 0
    while True:
        articles = db.execute_sql(
            "SELECT id, state, source, language, first, last, slot FROM article WHERE id > ? "
            "ORDER BY id LIMIT ?",
            (last, size),
        ).fetchall()
        if not articles:
            return
        events = db.execute_sql(
            "SELECT id >> 20, first, last, kind, inferred FROM event WHERE id >= ? AND id < ? "
            "ORDER BY id",
            (articles[0][0] << 20, articles[-1][0] + 1 << 20),
        ).fetchall()
        placed: dict[int, list[Placed]] = {}
        for article, *event in events:
            placed.setdefault(article, []).append(tuple(event))
        yield [_values_of(row, placed.get(row[0], ())) for row in articles]
        last = articles[-1][0]


def _values_of(row: tuple[Any, ...], events: Iterable[Placed]) -> tuple[int, set[Value]]:
    article, state, source, language, first, last, slot = row
    values = {"source": source, "language": language, "first": first, "last": last}
    found = of(values, slot >> DAY_BITS, events)
    return article, found | {(STATE, str(state))} if state else found
