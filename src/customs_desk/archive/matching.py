"""Which articles a query finds, as a bitmap: what counting, bins and filters work on.

The full-text index gives its matches as slots, whose lower bits are the articles' ids; filters are
bitmaps already. So a count of anything is a few operations on bitmaps.
"""

from __future__ import annotations

import json
import re
from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pyroaring import BitMap

from customs_desk.archive import common_words, facets
from customs_desk.archive.bitmaps import KIND, LANGUAGE, MONTH, SOURCE, Loaded
from customs_desk.archive.compiling import compiled
from customs_desk.archive.index import IDS
from customs_desk.archive.preparing import is_beginning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.compiling import Compiled
    from customs_desk.archive.query import Query

# Nothing but words of which any will do, the last of them a beginning.
_BEGUN = re.compile(r'\(?((?:"[^"]*" OR )*)"(\w+)" \*\)?')
_BEGINNING = "FROM beginning WHERE beginning MATCH ?"
# The articles with words that begin so and go on, newest first.
BEGUN = f"SELECT rowid & {IDS} AS id {_BEGINNING} ORDER BY rowid DESC"
_REMEMBERED = 4  # queries: the list, the facets and the timeline ask for the same one


def loaded(db: SqliteDatabase) -> Loaded:
    """The archive's bitmaps, read anew where they have changed."""
    found: Loaded = db.loaded  # type: ignore[attr-defined]  # only archives are asked
    found.refresh(db)
    return found


def found(db: SqliteDatabase, query: Query, *, without: str = "") -> BitMap:
    """The articles that a query finds; `without` names a filter that is not to count."""
    plan = compiled(db, query)
    bits = allowed(db, query, removed=plan.removed, without=without)
    wanted = asked(db, query, plan)
    return bits if wanted is None else bits & wanted


def allowed(db: SqliteDatabase, query: Query, *, removed: bool, without: str = "") -> BitMap:
    """The articles in view, or in the bin, that pass the query's filters."""
    wanted: dict[str, list[str]] = {}
    for name, value in query.filters:
        if name != without:
            wanted.setdefault(name, []).append(value)
    with loaded(db).lock:
        bits = loaded(db).in_state(removed=removed)
        for name, values in wanted.items():
            bits &= _filtered(db, loaded(db), name, values)
    if query.collapsed:
        bits -= ids_of(db, "article", "FROM version WHERE standing = 2", ())
    return bits


def _filtered(db: SqliteDatabase, known: Loaded, name: str, values: Sequence[str]) -> BitMap:
    if name in {SOURCE, LANGUAGE, KIND}:
        return BitMap.union(BitMap(), *(known.of(name, value) for value in values))
    if name == "year":
        months = known.values.get(MONTH, {})
        here = (bits for month, bits in months.items() if year_of(month) in values)
        return BitMap.union(BitMap(), *here)
    condition = facets.condition(name, values)
    if condition is None:
        return BitMap()
    return ids_of(db, "a.id", f"FROM article a WHERE {condition[0]}", condition[1])


def year_of(month: str) -> str:
    """The year of a month as bitmaps name it, "" for no date."""
    return str(int(month.rstrip("~")) // 12) if month else ""


def asked(db: SqliteDatabase, query: Query, plan: Compiled) -> BitMap | None:
    """The articles that the text asks for, whatever their state; None where it asks for nothing."""
    if plan.match is None and not plan.asked:
        return None
    known = loaded(db)
    key = (query.text, query.typing, query.exact)
    with known.lock:
        bits = known.lately.get(key)
        stamp = known.stamp
    if bits is None:
        bits = _sought(db, plan)
    with known.lock:
        if known.stamp == stamp:
            known.lately[key] = bits
            known.lately.move_to_end(key)
            while len(known.lately) > _REMEMBERED:
                known.lately.popitem(last=False)
    return bits


def _sought(db: SqliteDatabase, plan: Compiled) -> BitMap:
    begun = beginning(plan)
    if plan.match is not None and not plan.asked and begun is None:
        bits = common_words.matching(db, plan.match)
        if bits is not None:
            return bits
    inner, values = source(begun[0] if begun else plan)
    bits = ids_of(db, article(plan), inner, values)
    return bits | ids_of(db, f"rowid & {IDS}", _BEGINNING, begun[1]) if begun else bits


def beginning(plan: Compiled) -> tuple[Compiled, tuple[str]] | None:
    """A single word of which two or three letters are typed, apart: its index has it ready.

    What is left of the plan, and what `BEGUN` is asked for. None where the query is anything else.
    """
    found = _BEGUN.fullmatch(plan.match or "")
    if found is None or plan.asked or not is_beginning(found[2]):
        return None
    left = replace(plan, match=f'{found[1]}"{found[2]}"')
    return left, (f'"{found[2]}"',)


def article(plan: Compiled) -> str:
    """The id of an article in a statement made with `source`."""
    return "a.id" if plan.match is None else f"search.rowid & {IDS}"


def source(plan: Compiled) -> tuple[str, tuple[Any, ...]]:
    """FROM and WHERE of what the text asks for, without state and filters; and its values."""
    values = tuple(v for c in plan.asked for v in c.values)
    if plan.match is None:
        where = " AND ".join(f"({c.text})" for c in plan.asked) or "1"
        return f"FROM article a WHERE {where}", values
    texts = [c.text.replace("a.slot", "search.rowid") for c in plan.asked]
    # Spans of days need no article: they are spans of rows of the index.
    joined = any("a." in text for text in texts)
    join = f"CROSS JOIN article a ON a.id = search.rowid & {IDS} " if joined else ""
    where = "".join(f" AND ({text})" for text in texts)
    return f"FROM search {join}WHERE search MATCH ?{where}", (plan.match, *values)


def ids_of(db: SqliteDatabase, article: str, inner: str, values: Sequence[Any]) -> BitMap:
    """The ids that `article` gives of the rows of `inner`, a FROM and WHERE."""
    row = db.execute_sql(f"SELECT group_concat({article}) {inner}", values).fetchone()
    return BitMap(array("I", _parsed(row[0])))


def listed(db: SqliteDatabase, select: str, values: Sequence[Any]) -> list[int]:
    """The ids that a statement selects as `id`, in its order.

    One long text and one parse is four times faster than a row each.
    """
    row = db.execute_sql(f"SELECT group_concat(id) FROM ({select})", values).fetchone()  # noqa: S608 -- values are bound
    return _parsed(row[0])


def _parsed(text: str | None) -> list[int]:
    ids: list[int] = json.loads(f"[{text or ''}]")
    return ids
