"""Asks the database which articles a query finds, in which order, and how many of what."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from customs_desk.archive.compiling import FILTERS, compiled
from customs_desk.archive.facets import COUNTED, Counted
from customs_desk.archive.facets import counted as counted_values
from customs_desk.archive.index import FIRST_DATED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.compiling import Compiled
    from customs_desk.archive.query import Order, Query

_KEYED = {
    "title", "source", "author", "place", "name", "people", "organisations", "places",
    "instruments",
}  # fmt: skip
_PLAIN = {"language", "words", "added"}
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


RANKED = 10_000  # matches that are ranked; ranking all of a common word would take seconds


def find(
    db: SqliteDatabase, query: Query, order: Order, *, limit: int = -1, ranked: int = RANKED
) -> array[int]:
    """The ids of the articles found, all of them or the first `limit`.

    By rank, the newest `ranked` matches come first, best first; older ones follow, newest first.
    """
    plan = compiled(db, query)
    if order.field == "rank" and plan.match is not None:
        return _by_rank(db, plan, limit, ranked)
    down = " DESC" if order.descending else ""
    if order.field in _PLAIN:
        return _ids(db, plan, f"a.{order.field}{down}, a.slot DESC", limit=limit)
    if order.field in _KEYED:
        known, unknown = (f"a.{order.field}_key {sign} ''" for sign in (">", "="))
        sorting = f"a.{order.field}_key{down}, a.slot DESC"
    else:
        column = "a.slot" if plan.match is None else "search.rowid"
        known, unknown = (f"{column} {sign} {FIRST_DATED}" for sign in (">=", "<"))
        sorting = f"{column}{down}"
    found = _ids(db, plan, sorting, extra=known, limit=limit)
    if limit < 0 or len(found) < limit:
        left = limit if limit < 0 else limit - len(found)
        found += _ids(db, plan, sorting, extra=unknown, limit=left)
    return found


def _by_rank(db: SqliteDatabase, plan: Compiled, limit: int, ranked: int) -> array[int]:
    row = db.execute_sql(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?",
        (plan.match, ranked - 1),
    ).fetchone()
    since = row[0] if row else 0
    best = f"bm25(search, {_WEIGHTS}), search.rowid DESC"
    found = _ids(db, plan, best, extra=f"search.rowid >= {since}", limit=limit)
    if since and (limit < 0 or len(found) < limit):
        left = limit if limit < 0 else limit - len(found)
        older = f"search.rowid < {since}"
        found += _ids(db, plan, "search.rowid DESC", extra=older, limit=left)
    return found


def _ids(
    db: SqliteDatabase, plan: Compiled, sorting: str, *, extra: str = "1", limit: int = -1
) -> array[int]:
    inner, values = _from(plan)
    sql = f"SELECT a.id AS id {inner} AND {extra} ORDER BY {sorting} LIMIT ?"
    # One long text and one parse is four times faster than a row each.
    row = db.execute_sql(f"SELECT group_concat(id) FROM ({sql})", (*values, limit)).fetchone()  # noqa: S608 -- values are bound
    return array("q", map(int, row[0].split(","))) if row[0] else array("q")


def _from(plan: Compiled) -> tuple[str, tuple[Any, ...]]:
    if plan.match is None:
        return f"FROM article a WHERE {plan.where}", plan.values
    # Without being told, SQLite may walk all articles in order of a title for each match.
    return (
        "FROM search CROSS JOIN article a INDEXED BY article_found ON a.slot = search.rowid "  # noqa: ISC004 -- values are bound; one statement
        f"WHERE search MATCH ? AND {plan.where}",
        (plan.match, *plan.values),
    )


def count(db: SqliteDatabase, query: Query) -> int:
    """How many articles the query finds."""
    inner, values = _from(compiled(db, query))
    return int(db.execute_sql(f"SELECT count(*) {inner}", values).fetchone()[0])


def facets(db: SqliteDatabase, query: Query) -> dict[str, list[tuple[str, int]]]:
    """How many articles have which value, each facet without its own filter; "" is “none”."""
    filtered = {name for name, _value in query.filters}
    free = [name for name in FILTERS if name not in filtered]
    found = _counted(db, query, free, without="")
    for name in FILTERS:
        if name in filtered:
            found |= _counted(db, query, [name], without=name)
    return {name: _sorted(name, found[name]) for name in FILTERS}


def counted(db: SqliteDatabase, query: Query, names: Sequence[str], *, limit: int) -> Counted:
    """Values of the facets that are no columns of the index, each without its own filter."""
    filtered = {name for name, _value in query.filters}
    free = [name for name in names if name not in filtered]
    found, of = _counted_in(db, query, free, "", limit)
    for name in names:
        if name in filtered:
            own, own_of = _counted_in(db, query, [name], name, limit)
            found, of = found | own, max(of, own_of)
    return Counted({name: found[name] for name in names}, of)


def _counted_in(
    db: SqliteDatabase, query: Query, names: Sequence[str], without: str, limit: int
) -> tuple[dict[str, list[tuple[str, int]]], int]:
    if not names:
        return {}, 0
    plan = compiled(db, query, without=without)
    inner, values = _from(plan)
    newest = "a.slot" if plan.match is None else "search.rowid"
    ids = f"SELECT a.id AS id {inner} ORDER BY {newest} DESC LIMIT {COUNTED}"
    past = db.execute_sql(
        f"SELECT 1 {inner} ORDER BY {newest} DESC LIMIT 1 OFFSET {COUNTED}",
        values,
    ).fetchone()
    return counted_values(db, (ids, values), names, limit=limit), COUNTED if past else 0


def _counted(
    db: SqliteDatabase, query: Query, names: Sequence[str], *, without: str
) -> dict[str, Counter[str]]:
    """How often each value occurs, of several facets in one pass over the articles."""
    found: dict[str, Counter[str]] = {name: Counter() for name in names}
    if names:
        inner, values = _from(compiled(db, query, without=without))
        columns = ", ".join(FILTERS[name] for name in names)
        sql = f"SELECT {columns}, count(*) {inner} GROUP BY {columns}"
        for *row, times in db.execute_sql(sql, values).fetchall():
            for name, value in zip(names, row, strict=True):
                found[name]["" if value is None else str(value)] += times
    return found


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
