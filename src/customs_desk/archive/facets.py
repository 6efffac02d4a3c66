"""The facets: values of the articles found, with how many have each, and filters by them.

What has bitmaps is counted by `search.py`; here are names and tags, of which an article has
several, and its author.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from customs_desk.archive.folding import words
from customs_desk.archive.tags import folded_tag
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peewee import SqliteDatabase


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow results down; `name` is that of the search field too, where there is one.

    A facet counts a `column` of the article, the `names` of one kind, the `tags`, or else the
    events' kinds.
    """

    name: str
    label: str
    column: str = ""
    names: str = ""
    tags: bool = False


FACETS: tuple[Facet, ...] = (
    Facet("year", QT_TRANSLATE_NOOP("Facet", "Year"), column="year"),
    Facet("source", QT_TRANSLATE_NOOP("Facet", "Source"), column="source"),
    Facet("language", QT_TRANSLATE_NOOP("Facet", "Language"), column="language"),
    Facet("kind", QT_TRANSLATE_NOOP("Facet", "Kind of event")),
    Facet("place", QT_TRANSLATE_NOOP("Facet", "Places"), names="place"),
    Facet("org", QT_TRANSLATE_NOOP("Facet", "Organisations"), names="organisation"),
    Facet("person", QT_TRANSLATE_NOOP("Facet", "People"), names="person"),
    Facet("instrument", QT_TRANSLATE_NOOP("Facet", "Instruments"), names="instrument"),
    Facet("author", QT_TRANSLATE_NOOP("Facet", "Author"), column="author"),
    Facet("tag", QT_TRANSLATE_NOOP("Facet", "Tags"), tags=True),
)
FACET: dict[str, Facet] = {facet.name: facet for facet in FACETS}
COUNTED = 10_000  # of more matches, names and authors are counted in the newest so many


@dataclass(frozen=True, slots=True)
class Counted:
    """Values with their counts, most frequent first; "" is “none”.

    `of` is how many of the newest articles found were counted, 0 for all of them.
    """

    values: dict[str, list[tuple[str, int]]]
    of: int = 0


def condition(name: str, values: Sequence[str]) -> tuple[str, tuple[Any, ...]] | None:
    """The filter as SQL on `a`, a row of article; None where there is no such facet."""
    facet = FACET.get(name)
    if facet is None:
        return None
    marks = ", ".join("?" * len(values))
    if facet.column:
        column = f"a.{facet.column}"
        absent = f" OR {column} IS NULL" if "" in values else ""
        given = tuple(int(v) if name == "year" and v.isdigit() else v for v in values)
        return f"{column} IN ({marks}){absent}", given
    if facet.names:
        named = f"SELECT id FROM name WHERE kind = ? AND text IN ({marks})"  # noqa: S608 -- marks are question marks
        text = f"a.id IN (SELECT article FROM appearance WHERE name IN ({named}))"  # noqa: S608
        return text, (facet.names, *values)
    if facet.tags:
        folded = tuple(folded_tag(value) for value in values)
        return f"a.id IN (SELECT article FROM tag WHERE folded IN ({marks}))", folded  # noqa: S608
    return f"a.id IN (SELECT article FROM event WHERE kind IN ({marks}))", tuple(values)  # noqa: S608


def counted(
    db: SqliteDatabase, found: tuple[str, tuple[Any, ...]], wanted: Iterable[str], *, limit: int
) -> dict[str, list[tuple[str, int]]]:
    """Each wanted facet's most frequent values; `found` selects the ids that are counted."""
    facets = [FACET[name] for name in wanted if name in FACET]
    counts: dict[str, Counter[str]] = {facet.name: Counter() for facet in facets}
    kinds = {facet.names: facet.name for facet in facets if facet.names}
    if kinds:
        for kind, text, times in _names(db, found):
            if kind in kinds:
                counts[kinds[kind]][text] += times
    for facet in facets:
        if facet.column:
            counts[facet.name].update(dict(_column(db, found, facet.column)))
        elif facet.tags:
            counts[facet.name].update(dict(_tags(db, found)))
    return {name: _first(counter, limit) for name, counter in counts.items()}


def _first(counter: Counter[str], limit: int) -> list[tuple[str, int]]:
    return sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]


def _names(
    db: SqliteDatabase, found: tuple[str, tuple[Any, ...]]
) -> Iterable[tuple[str, str, int]]:
    ids, values = found
    sql = (
        "SELECT n.kind, n.text, c.times FROM (SELECT p.name AS name, count(*) AS times "  # noqa: S608 -- values are bound
        f"FROM ({ids}) f CROSS JOIN appearance p ON p.article = f.id GROUP BY p.name) c "
        "JOIN name n ON n.id = c.name"
    )
    rows: list[tuple[str, str, int]] = db.execute_sql(sql, values).fetchall()
    return rows


def _tags(db: SqliteDatabase, found: tuple[str, tuple[Any, ...]]) -> Iterable[tuple[str, int]]:
    ids, values = found
    sql = (
        "SELECT min(t.tag), count(*) "  # noqa: S608 -- values are bound
        f"FROM ({ids}) f CROSS JOIN tag t ON t.article = f.id GROUP BY t.folded"
    )
    rows: list[tuple[str, int]] = db.execute_sql(sql, values).fetchall()
    return rows


def _column(
    db: SqliteDatabase, found: tuple[str, tuple[Any, ...]], column: str
) -> Iterable[tuple[str, int]]:
    ids, values = found
    sql = f"SELECT {column}, count(*) FROM article WHERE id IN ({ids}) GROUP BY {column}"  # noqa: S608
    rows = db.execute_sql(sql, values).fetchall()
    return [("" if value is None else str(value), times) for value, times in rows]


def containing(values: Iterable[tuple[str, int]], typed: str) -> list[tuple[str, int]]:
    """Those values in which every typed word is, in any case and with or without accents."""
    wanted = words(typed)
    return [pair for pair in values if all(word in " ".join(words(pair[0])) for word in wanted)]
