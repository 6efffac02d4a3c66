"""Asks the database which articles a query finds, in which order, and how many of what."""

from __future__ import annotations

import json
import re
from array import array
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from pyroaring import BitMap

from customs_desk.archive import matching
from customs_desk.archive.bitmaps import EVENT, KIND, MONTH
from customs_desk.archive.compiling import FILTERS, compiled
from customs_desk.archive.facets import COUNTED, Counted
from customs_desk.archive.facets import counted as counted_values
from customs_desk.archive.index import FIRST_DATED, IDS
from customs_desk.archive.ordering import first_of, ordered
from customs_desk.archive.query import Order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.bitmaps import Loaded
    from customs_desk.archive.compiling import Compiled
    from customs_desk.archive.query import Query

_WEIGHTS = "10.0, 3.0, 3.0, 3.0, 1.0"  # title, source, author, place, body


@dataclass(frozen=True, slots=True)
class Marks:
    """Dated marks as columns of equal length, sorted by first day.

    `event` is 0 for the article's own publication, `first` and `last` are day ordinals; a side
    that is open or unknown holds `OPEN_FIRST` or `OPEN_LAST`. `kind` are places in `kinds`.
    """

    article: array[int]
    event: array[int]
    first: array[int]
    last: array[int]
    kind: array[int]
    kinds: tuple[str, ...]


OPEN_FIRST, OPEN_LAST = 0, 4_000_000


RANKED = 3_000  # matches that are ranked; ranking all of a common word would take seconds
_PHRASE = re.compile(r'" \*|"[^" ]+ [^"]*"')
COMMON = 60_000  # from so many matches even looking up how common the words are takes too long


def find(
    db: SqliteDatabase, query: Query, order: Order, *, limit: int = -1, ranked: int = RANKED
) -> array[int]:
    """The ids of the articles found, all of them or the first `limit`.

    By rank, the newest `ranked` matches come first, best first; older ones follow, newest first.
    Of more than `COMMON` matches, those with the words in title or names come first, newest first;
    so too where `ranked` matches are beginnings of words or phrases.
    """
    plan = compiled(db, query)
    bits = matching.allowed(db, query, removed=plan.removed)
    if plan.match is None:
        wanted = matching.asked(db, query, plan)
        return ordered(db, bits if wanted is None else bits & wanted, order, limit)
    begun = matching.beginning(plan)
    if begun and order.field in {"rank", "published"}:
        return _begun(db, query, plan, bits, order, limit)
    if order.field == "rank":
        return _by_rank(db, plan, bits, limit, ranked)
    if order.field == "published":
        return _by_date(db, plan, bits, limit, descending=order.descending)
    wanted = matching.asked(db, query, plan)
    return ordered(db, bits if wanted is None else bits & wanted, order, limit)


def _begun(  # noqa: PLR0913, PLR0917 -- what a list consists of
    db: SqliteDatabase, query: Query, plan: Compiled, bits: BitMap, order: Order, limit: int
) -> array[int]:
    """What begins with the few letters typed so far, by date: such words say nothing of rank."""
    dated = order if order.field == "published" else Order()
    begun = matching.beginning(plan)
    if begun is None or limit < 0 or not dated.descending:
        wanted = matching.asked(db, query, plan)
        return ordered(db, bits if wanted is None else bits & wanted, dated, limit)
    left, values = begun
    newest = [*first_of(db, matching.BEGUN, values, bits, limit), *_by_date(db, left, bits, limit)]
    return ordered(db, BitMap(newest), dated, limit)


def _by_date(
    db: SqliteDatabase, plan: Compiled, bits: BitMap, limit: int, *, descending: bool = True
) -> array[int]:
    """What the full-text index finds, in its own order, which is that of dates."""
    if descending:
        return _walked(db, plan, bits, limit, "1", " DESC")
    found = _walked(db, plan, bits, limit, f"search.rowid >= {FIRST_DATED}", "")
    left = limit if limit < 0 else limit - len(found)
    return found + _walked(db, plan, bits, left, f"search.rowid < {FIRST_DATED}", "")


def _walked(  # noqa: PLR0913, PLR0917 -- what a walk consists of
    db: SqliteDatabase, plan: Compiled, bits: BitMap, limit: int, extra: str, down: str
) -> array[int]:
    if not limit:
        return array("q")
    inner, values = matching.source(plan)
    walk = f"SELECT {matching.article(plan)} AS id {inner} AND {extra} ORDER BY search.rowid{down}"
    if limit > 0:
        return array("q", first_of(db, walk, values, bits, limit))
    ids = matching.listed(db, walk, values)
    if BitMap(ids).issubset(bits):
        return array("q", ids)
    return array("q", [one for one in ids if one in bits])


def _by_rank(
    db: SqliteDatabase, plan: Compiled, bits: BitMap, limit: int, ranked: int
) -> array[int]:
    inner, values = matching.source(plan)
    nth = f"SELECT search.rowid {inner} ORDER BY search.rowid DESC LIMIT 1 OFFSET ?"
    row = db.execute_sql(nth, (*values, ranked - 1)).fetchone()
    since = row[0] if row else 0
    if since and (_is_slow(plan) or db.execute_sql(nth, (*values, COMMON)).fetchone()):
        best = _named(db, plan, bits, ranked if limit < 0 else limit)
    else:
        best = matching.listed(
            db,
            f"SELECT {matching.article(plan)} AS id {inner} AND search.rowid >= {since} "
            f"ORDER BY bm25(search, {_WEIGHTS}), search.rowid DESC",
            values,
        )
        best = [one for one in best if one in bits]
    if 0 <= limit <= len(best):
        return array("q", best[:limit])
    left = limit if limit < 0 else limit - len(best)
    return array("q", best) + _by_date(db, plan, bits - BitMap(best), left)


def _is_slow(plan: Compiled) -> bool:
    """Whether looking up how common its parts are takes long: beginnings, and whole phrases."""
    return _PHRASE.search(plan.match or "") is not None


def _named(db: SqliteDatabase, plan: Compiled, bits: BitMap, limit: int) -> list[int]:
    """Those that have the words in their title, source, author or place, newest first."""
    named = replace(plan, match=f"{{title source author place}} : ({plan.match})")
    return list(_walked(db, named, bits, limit, "1", " DESC"))


def count(db: SqliteDatabase, query: Query) -> int:
    """How many articles the query finds."""
    return len(matching.found(db, query))


def facets(db: SqliteDatabase, query: Query) -> dict[str, list[tuple[str, int]]]:
    """How many articles have which value, each facet without its own filter; "" is “none”."""
    filtered = {name for name, _value in query.filters}
    whole = matching.found(db, query)
    known = matching.loaded(db)
    found: dict[str, list[tuple[str, int]]] = {}
    with known.lock:
        for name in FILTERS:
            bits = matching.found(db, query, without=name) if name in filtered else whole
            found[name] = _sorted(name, _counted(known, name, bits))
    return found


def _counted(known: Loaded, name: str, bits: BitMap) -> Counter[str]:
    counts: Counter[str] = Counter()
    for value, those in known.values.get(MONTH if name == "year" else name, {}).items():
        times = bits.intersection_cardinality(those)
        if times:
            counts[matching.year_of(value) if name == "year" else value] += times
    return counts


def _from(plan: Compiled) -> tuple[str, tuple[Any, ...]]:
    if plan.match is None:
        return f"FROM article a WHERE {plan.where}", plan.values
    # Without being told, SQLite may walk all articles in order of a title for each match.
    return (
        f"FROM search CROSS JOIN article a ON a.id = search.rowid & {IDS} "  # noqa: ISC004 -- values are bound; one statement
        f"WHERE search MATCH ? AND {plan.where}",
        (plan.match, *plan.values),
    )


@dataclass(frozen=True, slots=True)
class Month:
    """How many publications and events of articles lie in a month; vague ones begin in it.

    `month` is counted from the year 0; vague is what is known no closer than a month.
    """

    month: int
    published: int = 0
    published_vague: int = 0
    events: int = 0
    events_vague: int = 0


def bins(db: SqliteDatabase, query: Query) -> list[Month]:
    """The months in which anything lies that the query finds, in their order."""
    whole = matching.found(db, query)
    known = matching.loaded(db)
    counts: dict[int, Counter[str]] = {}
    with known.lock:
        for name, key in ((MONTH, "published"), (EVENT, "events")):
            for value, those in known.values.get(name, {}).items():
                times = whole.intersection_cardinality(those)
                if times and value:
                    span = value.split(" ")[0]
                    column = f"{key}_vague" if span.endswith("~") else key
                    counts.setdefault(int(span.rstrip("~")), Counter())[column] += times
    return [Month(month, **counts[month]) for month in sorted(counts)]


def counted(db: SqliteDatabase, query: Query, names: Sequence[str], *, limit: int) -> Counted:
    """Values of the facets that are no columns of the index, each without its own filter."""
    filtered = {name for name, _value in query.filters}
    free = [name for name in names if name not in {KIND, *filtered}]
    found, of = _counted_in(db, query, free, "", limit)
    for name in names:
        if name == KIND:
            found[name] = _sorted(name, _kinds(db, query))[:limit]
        elif name in filtered:
            own, own_of = _counted_in(db, query, [name], name, limit)
            found, of = found | own, max(of, own_of)
    return Counted({name: found[name] for name in names}, of)


def _kinds(db: SqliteDatabase, query: Query) -> Counter[str]:
    bits = matching.found(db, query, without=KIND)
    known = matching.loaded(db)
    with known.lock:
        return _counted(known, KIND, bits)


def _counted_in(
    db: SqliteDatabase, query: Query, names: Sequence[str], without: str, limit: int
) -> tuple[dict[str, list[tuple[str, int]]], int]:
    if not names:
        return {}, 0
    filters = tuple(pair for pair in query.filters if pair[0] != without)
    newest = find(db, replace(query, filters=filters), Order(), limit=COUNTED + 1)
    ids = json.dumps(newest[:COUNTED].tolist())
    found = counted_values(db, ("SELECT value AS id FROM json_each(?)", (ids,)), names, limit=limit)
    return found, COUNTED if len(newest) > COUNTED else 0


def _sorted(name: str, counted: Counter[str]) -> list[tuple[str, int]]:
    """The newest year first; else what is most frequent."""
    if name == "year":
        return sorted(counted.items(), reverse=True)
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))


def marks(db: SqliteDatabase, query: Query) -> Marks:
    """Publications and events of the articles found."""
    inner, values = _from(compiled(db, query))
    published = (
        f"SELECT a.id, 0, coalesce(a.first, {OPEN_FIRST}), coalesce(a.last, {OPEN_LAST}), '' "
        f"{inner} AND coalesce(a.first, a.last) IS NOT NULL"
    )
    spans = f"coalesce(e.first, {OPEN_FIRST}), coalesce(e.last, {OPEN_LAST})"
    events = (
        f"SELECT e.article, e.id, {spans}, e.kind FROM event e "  # noqa: S608 -- values are bound
        "WHERE coalesce(e.first, e.last) IS NOT NULL "
        f"AND e.article IN (SELECT a.id {inner})"
    )
    rows = db.execute_sql(f"{published} UNION ALL {events} ORDER BY 3, 4", (*values, *values))
    columns: Sequence[Sequence[Any]] = list(zip(*rows.fetchall(), strict=True)) or [()] * 5
    kinds = ("", *sorted(set(columns[4]) - {""}))
    place = {kind: number for number, kind in enumerate(kinds)}
    article, event, first, last = (array("q", column) for column in columns[:4])
    return Marks(
        article, event, first, last, array("q", [place[kind] for kind in columns[4]]), kinds
    )
