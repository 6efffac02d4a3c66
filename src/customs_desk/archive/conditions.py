"""Conditions on an article's row: which names and kinds of events it has, in which language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from customs_desk.archive.expansion import Variants, forms, variants, variants_of_name
from customs_desk.archive.folding import fold, words
from customs_desk.archive.query import Words
from customs_desk.fields import EVENT_KINDS

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


def language(_db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    """Articles in a language, by its code or name."""
    typed = fold(value.rstrip("*"))
    if value.endswith("*"):
        codes = sorted({c for name, c in _LANGUAGES.items() if name.startswith(typed)})
        marks = ", ".join("?" * len(codes))
        return Sql(f"a.language LIKE ? OR a.language IN ({marks})", (f"{typed}%", *codes))
    code = _LANGUAGES.get(typed, typed)
    return Sql("a.language = ? OR a.language LIKE ?", (code, f"{code}-%"))


# Names of our languages as they name themselves and as English and Russian do, folded.
_LANGUAGES = {
    **dict.fromkeys(("english", "английский", "inlis", "inlisce", "англисче"), "en"),
    **dict.fromkeys(("russian", "русский", "rus", "rusca", "rusce", "орусча"), "ru"),
    **dict.fromkeys(("turkmen", "туркменский", "turkmence", "туркмен", "туркмончо"), "tk"),
    **dict.fromkeys(("kyrgyz", "киргизский", "кыргызский", "кыргызча", "gyrgyz", "кыргыз"), "ky"),
}


def kind(_db: SqliteDatabase, value: str, _exact: bool) -> Sql:  # noqa: FBT001
    """The kind's own name, or a word of what it is called: kind:training is a workshop too."""
    typed = fold(value.rstrip("*"))
    known = ((name, {name, *words(label)}) for name, label in EVENT_KINDS.items())
    if value.endswith("*"):
        wanted = [name for name, of in known if any(one.startswith(typed) for one in of)]
    else:
        wanted = [name for name, of in known if typed in of]
    marks = ", ".join("?" * len(wanted))
    return Sql(f"a.id IN (SELECT article FROM event WHERE kind IN ({marks}))", tuple(wanted))  # noqa: S608
