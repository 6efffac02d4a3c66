"""Conditions on an article's row that ask which names stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from customs_desk.archive.expansion import Variants, forms, variants, variants_of_name
from customs_desk.archive.folding import words
from customs_desk.archive.query import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from peewee import SqliteDatabase


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition on `a`, a row of article."""

    text: str
    values: tuple[Any, ...] = ()


NEVER = Sql("0")


def named(kind: str) -> Callable[[SqliteDatabase, str, bool], Sql]:
    """Articles in which a name of this kind stands that has these words, in any spelling."""

    def condition(db: SqliteDatabase, value: str, exact: bool) -> Sql:  # noqa: FBT001
        wanted = tuple(words(value))
        if not wanted:
            return NEVER
        star = value.endswith("*")
        whole = [frozenset({" ".join(wanted)})]
        choices = whole if exact else [forms(db, word) for word in wanted]
        tests, values = _like(choices, star=star)
        others = Variants() if exact else variants_of_name(db, wanted, value)
        names = sorted({" ".join(phrase) for phrase in others.phrases} | others.words)
        marks = ", ".join("?" * len(names)) or "NULL"
        named = (
            "SELECT s.name FROM spelling s JOIN name n ON n.id = s.name "  # noqa: S608 -- marks and our own columns
            f"WHERE n.kind = ? AND (({tests.replace('@', 's.folded')}) OR s.folded IN ({marks}) "
            f"OR ({tests.replace('@', 'n.folded')}))"
        )
        return Sql(
            f"a.id IN (SELECT article FROM appearance WHERE name IN ({named}))",  # noqa: S608
            (kind, *values, *names, *values),
        )

    return condition


def _like(choices: list[frozenset[str]], *, star: bool) -> tuple[str, tuple[str, ...]]:
    tests, values = [], []
    for number, choice in enumerate(choices, start=1):
        end = "%" if star and number == len(choices) else " %"
        tests.append(" OR ".join(["' ' || @ || ' ' LIKE ?"] * len(choice)))
        values += [f"% {word}{end}" for word in sorted(choice)]
    return " AND ".join(f"({test})" for test in tests), tuple(values)


def place(db: SqliteDatabase, value: str, exact: bool) -> Sql:  # noqa: FBT001
    """Articles that name the place, or were filed there."""
    in_text = named("place")(db, value, exact)
    found = tuple(words(value))
    if not found:
        return in_text
    match = variants(db, Words(found, exact=exact, prefix=value.endswith("*"), typed=value)).fts()
    return Sql(
        f"a.slot IN (SELECT rowid FROM search WHERE search MATCH ?) OR {in_text.text}",  # noqa: S608
        (f"{{place}} : {match}", *in_text.values),
    )
