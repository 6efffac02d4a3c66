"""What can follow what is being typed in a query: names of fields, and their values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.archive.facets import FACET
from customs_desk.archive.folding import fold, sort_key
from customs_desk.archive.search_fields import SEARCH_FIELDS
from customs_desk.fields import EVENT_KINDS

if TYPE_CHECKING:
    from peewee import SqliteDatabase

_MOST = 12
_FIELD_LETTERS = 3  # typed letters after which names of fields are offered
# The token before the caret: a field with the beginning of a value, or a bare word.
_TOKEN = re.compile(r"""(?:^|(?<=[\s(-]))(?:(?P<field>[^\W\d_]+):)?(?P<value>"[^"]*|[^\s()":]*)$""")


@dataclass(frozen=True, slots=True)
class Completion:
    """`words` are shown; the query's text becomes `text` where they are taken."""

    words: str
    text: str


def completions(db: SqliteDatabase, text: str) -> list[Completion]:
    """What the last word of `text` may become; nothing for most words."""
    match = _TOKEN.search(text)
    if match is None:
        return []
    before, value = text[: match.start()], match["value"].removeprefix('"')
    if match["field"] is None:
        return _fields(before, value)
    field = SEARCH_FIELDS.get(match["field"].casefold())
    if field is None:
        return []
    return [
        Completion(one, f"{before}{match['field']}:{_quoted(one)} ")
        for one in _values(db, field.name, value)
        if fold(one) != fold(value)
    ]


def _fields(before: str, typed: str) -> list[Completion]:
    if len(typed) < _FIELD_LETTERS:
        return []
    names = [name for name in SEARCH_FIELDS if name.startswith(typed.casefold())]
    return [Completion(f"{name}:", f"{before}{name}:") for name in names]


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value


def _values(db: SqliteDatabase, field: str, typed: str) -> list[str]:
    known = SEARCH_FIELDS[field].values or (tuple(EVENT_KINDS) if field == "kind" else ())
    if known:
        return [one for one in known if one.startswith(fold(typed))]
    facet = FACET.get(field)
    if facet is None:
        return []
    if facet.names:
        return _names(db, facet.names, fold(typed))
    if facet.column == "language":
        return [one for one in _column(db, "language", "language", "") if one.startswith(typed)]
    return _column(db, facet.column, f"{facet.column}_key", sort_key(typed))


def _names(db: SqliteDatabase, kind: str, beginning: str) -> list[str]:
    """Names one of whose spellings begins so, in the order of the alphabet."""
    rows = db.execute_sql(
        "SELECT DISTINCT n.text FROM spelling s JOIN name n ON n.id = s.name "
        "WHERE s.folded >= ? AND s.folded < ? AND n.kind = ? ORDER BY s.folded LIMIT ?",
        (beginning, beginning + "\U0010ffff", kind, _MOST),
    )
    return [row[0] for row in rows.fetchall()]


def _column(db: SqliteDatabase, column: str, key: str, beginning: str) -> list[str]:
    """Different values of a column: each is looked for beyond the last one, in its index."""
    found: list[str] = []
    after, end = beginning, beginning + "\U0010ffff"
    sign = ">="
    while len(found) < _MOST:
        row = db.execute_sql(
            f"SELECT {column}, {key} FROM article WHERE state = 0 AND {key} {sign} ? "  # noqa: S608 -- our own columns
            f"AND {key} < ? AND {key} > '' ORDER BY {key} LIMIT 1",
            (after, end),
        ).fetchone()
        if row is None:
            break
        found.append(row[0])
        after, sign = row[1], ">"
    return found
