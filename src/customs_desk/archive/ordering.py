"""Puts the articles that a query finds in order: all of them, or the first few at once.

Few articles are sorted; of many, an index is walked that has the order already, and what does not
belong is passed over. Of equal values the newest come first; unknown ones are last in any order.
"""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, Any

from pyroaring import BitMap

from customs_desk.archive.bitmaps import LANGUAGE, SOURCE
from customs_desk.archive.folding import sort_key
from customs_desk.archive.index import FIRST_DATED
from customs_desk.archive.matching import listed, loaded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.query import Order

_KEYED = {"title", "author", "place", "name", "people", "organisations", "places", "instruments"}
_PLAIN = {"words", "added"}
_SORTED_MOST = 3_000  # articles that are sorted rather than picked from an index, for a few
_SORTED_ALL = 60_000  # the same where all are wanted
_FETCHED = 500  # rows at a time


def ordered(db: SqliteDatabase, bits: BitMap, order: Order, limit: int = -1) -> array[int]:
    """The articles of a bitmap in order, all of them or the first `limit`."""
    if not bits or not limit:
        return array("q")
    if order.field in {SOURCE, LANGUAGE}:
        return _by_group(db, bits, order, limit)
    found = array("q")
    for part in _parts(order):
        left = limit if limit < 0 else limit - len(found)
        if left:
            found.extend(_part(db, bits, part, left))
    if order.field not in _KEYED or len(found) == limit:
        return found
    # Those without a value are the others: no need to look at a million rows.
    keyless = bits - BitMap(array("I", found))
    left = limit if limit < 0 else limit - len(found)
    return found + ordered(db, keyless, type(order)("published", descending=True), left)


def _parts(order: Order) -> tuple[tuple[str, str, str], ...]:
    """Condition, order and index of the pieces that make a list, one behind the other.

    By a key, only those that have one.
    """
    down = " DESC" if order.descending else ""
    if order.field in _PLAIN:
        column = f"a.{order.field}"
        return (("1", f"{column}{down}, a.id{down}", f"article_{order.field}"),)
    if order.field in _KEYED:
        key = f"a.{order.field}_key"
        index = f"article_{order.field}"
        return ((f"{key} > ''", f"{key}{down}, a.id{down}", index),)
    return tuple(
        (f"a.slot {sign} {FIRST_DATED}", f"a.slot{down}", "sqlite_autoindex_article_1")
        for sign in (">=", "<")
    )


def _part(
    db: SqliteDatabase, bits: BitMap, part: tuple[str, str, str], limit: int
) -> Sequence[int]:
    condition, sorting, index = part
    if len(bits) <= (_SORTED_ALL if limit < 0 else _SORTED_MOST):
        given = (json.dumps(list(bits)), limit)
        return listed(
            db,
            "SELECT a.id AS id FROM json_each(?) j CROSS JOIN article a ON a.id = j.value "  # noqa: S608 -- values are bound
            f"WHERE {condition} ORDER BY {sorting} LIMIT ?",
            given,
        )
    walk = (
        f"SELECT a.id AS id FROM article a INDEXED BY {index} WHERE {condition} ORDER BY {sorting}"  # noqa: S608
    )
    if limit < 0:
        return _of(listed(db, walk, ()), bits)
    return first_of(db, walk, (), bits, limit)


def _of(ids: list[int], bits: BitMap) -> Sequence[int]:
    return [one for one in ids if one in bits]


def first_of(
    db: SqliteDatabase, walk: str, values: Sequence[Any], bits: BitMap, limit: int
) -> list[int]:
    """The first `limit` ids of a statement that are in the bitmap; it is read no further."""
    found: list[int] = []
    cursor = db.execute_sql(walk, values)
    try:
        for ids in _fetched(cursor):
            found += [one for one in ids if one in bits]
            if len(found) >= limit:
                break
    finally:
        cursor.close()
    return found[:limit]


def _fetched(cursor: Any) -> Iterator[list[int]]:
    while rows := cursor.fetchmany(_FETCHED):
        yield [row[0] for row in rows]


def _by_group(db: SqliteDatabase, bits: BitMap, order: Order, limit: int) -> array[int]:
    """By source or language, whose bitmaps are known: one value's articles behind the other's."""
    known = loaded(db)
    with known.lock:
        groups = [(v, g & bits) for v, g in known.values.get(order.field, {}).items()]
    named = sorted(
        ((value, group) for value, group in groups if group and value),
        key=lambda pair: (sort_key(pair[0]), pair[0]),
        reverse=order.descending,
    )
    nameless = [group for value, group in groups if group and not value]
    dated = type(order)("published", descending=not order.descending)
    newest = type(order)("published", descending=True)
    pieces = [*((group, dated) for _value, group in named), *((g, newest) for g in nameless)]
    if limit < 0:
        return _all_groups(db, bits, pieces)
    found = array("q")
    for group, inner in pieces:
        if len(found) < limit:
            found.extend(ordered(db, group, inner, limit - len(found)))
    return found


def _all_groups(
    db: SqliteDatabase, bits: BitMap, pieces: Sequence[tuple[BitMap, Order]]
) -> array[int]:
    """One walk in order of dates, from which each group takes its own."""
    places: dict[bool, list[int]] = {}
    found = array("q")
    for group, inner in pieces:
        if inner.descending not in places:
            ids = ordered(db, bits, inner)
            place = [0] * (bits.max() + 1)
            for at, one in enumerate(ids):
                place[one] = at
            places[inner.descending] = place
        found.extend(sorted(group, key=places[inner.descending].__getitem__))
    return found
