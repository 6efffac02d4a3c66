"""What each field of a query asks of an article's row: `date:`, `event:`, `is:` and all others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from customs_desk.archive import similar, spans
from customs_desk.archive.conditions import NEVER, Sql, kind, language, named, place
from customs_desk.archive.folding import fold, words
from customs_desk.archive.index import DAY_BITS, FIRST_DATED

if TYPE_CHECKING:
    from collections.abc import Callable

    from peewee import SqliteDatabase


def empty(_db: SqliteDatabase, _value: str, _exact: bool) -> Sql:  # noqa: FBT001 -- one shape for all conditions
    """title:"" and the like: has none."""
    return NEVER


def _published(db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    span = spans.days(value, getattr(db, "typed_date", None))
    if span is None:
        return NEVER
    return Sql("a.slot >= ? AND a.slot < ?", (span[0] << DAY_BITS, (span[1] + 1) << DAY_BITS))


def _event(db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    span = spans.days(value, getattr(db, "typed_date", None))
    if span is None:
        return NEVER
    first, last = span
    # “Since 2009” is found in 2009 only: else it would be found in every year after it.
    return Sql(
        "a.id IN (SELECT article FROM event "
        "WHERE coalesce(first, last) <= ? AND coalesce(last, first) >= ?)",
        (last, first),
    )


def _added(db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    span = spans.days(value, getattr(db, "typed_date", None))
    if span is None:
        return NEVER
    first, last = (date.fromordinal(day).isoformat() for day in span)
    return Sql("a.added >= ? AND a.added < ?", (first, f"{last}U"))  # “T…” sorts before “U”


def _length(_db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    span = spans.numbers(value)
    return NEVER if span is None else Sql("a.words BETWEEN ? AND ?", span)


def _file(_db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    return Sql("instr(lower(a.name), ?) > 0", (value.lower().rstrip("*"),))


def _like_it(db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    found = similar.slots(db, value)
    return Sql(
        f"a.id <> ? AND a.slot IN ({', '.join(map(str, found))})", (similar.article_id(value),)
    )


def _tagged(_db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    wanted = " ".join(words(value))
    if not wanted:
        return NEVER
    if value.endswith("*"):
        return Sql(
            "a.id IN (SELECT article FROM tag WHERE folded >= ? AND folded < ?)",
            (wanted, f"{wanted}\U0010ffff"),
        )
    return Sql("a.id IN (SELECT article FROM tag WHERE folded = ?)", (wanted,))


def _noted(_db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    wanted = words(value)
    if not wanted:
        return NEVER
    tests = " AND ".join(["' ' || folded LIKE ?"] * len(wanted))
    return Sql(
        f"a.id IN (SELECT article FROM note WHERE {tests})",  # noqa: S608 -- values are bound
        tuple(f"% {word}%" for word in wanted),
    )


def _is(_db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    return STATES.get(fold(value), NEVER)


STATES = {
    "inferred": Sql("instr(a.published, '?') OR instr(a.published, '%')"),
    "nodate": Sql(f"a.slot < {FIRST_DATED}"),
    "notitle": Sql("a.title_made = 1"),
    "corrected": Sql("a.corrected <> ''"),
    # All versions of a text that has several in view; those of them that do not lead.
    "duplicate": Sql("a.id IN (SELECT article FROM version WHERE standing > 0)"),
    "repeat": Sql("a.id IN (SELECT article FROM version WHERE standing = 2)"),
    "tagged": Sql("a.id IN (SELECT article FROM tag)"),
    "noted": Sql("a.id IN (SELECT article FROM note)"),
    "removed": Sql("a.state = 1"),
    "mended": Sql("a.id IN (SELECT article FROM reading WHERE text IS NOT NULL)"),
}
STARRED = {"place", "person", "org", "instrument", "kind", "language"}
CONDITIONS: dict[str, Callable[[SqliteDatabase, str, bool], Sql]] = {
    "language": language,
    "place": place,
    "person": named("person"),
    "org": named("organisation"),
    "instrument": named("instrument"),
    "kind": kind,
    "date": _published,
    "event": _event,
    "added": _added,
    "words": _length,
    "name": _file,
    "like": _like_it,
    "tag": _tagged,
    "note": _noted,
    "is": _is,
}
