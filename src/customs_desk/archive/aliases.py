"""Other names of the same organisation, place or person, for a query to look for as well."""

from __future__ import annotations

import csv
from functools import cache
from typing import TYPE_CHECKING

from customs_desk.archive.folding import words
from customs_desk.archive.forms import english_stem, russian_stems
from customs_desk.paths import shipped

if TYPE_CHECKING:
    from peewee import SqliteDatabase

Name = tuple[str, ...]  # folded words
LONGEST = 8
# Common words that fold to the same letters as an acronym stay words.
_WORDS_FIRST = {("who",), ("it",), ("is",), ("un",), ("un", "s"), ("os",), ("ес",), ("es",)}


def _normal(name: Name) -> Name:
    """The name with each word cut to its stem, so that inflected names meet."""
    return tuple(
        min(russian_stems(word)) if word[:1] >= "\u0400" else english_stem(word) for word in name
    )


@cache
def _authority() -> dict[Name, frozenset[Name]]:
    """Every name of the authority file, normal, with all names of the same body."""
    path = shipped("data/authority.tsv")
    known: dict[Name, frozenset[Name]] = {}
    if not path.is_file():
        return known
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            spelt = [row["canonical"]]
            for column, cell in row.items():
                if column.startswith("aliases_") and cell:
                    spelt += cell.split("|")
            names = frozenset(tuple(words(name)) for name in spelt) - {()}
            for name in names:
                known[_normal(name)] = known.get(_normal(name), frozenset()) | names
    return known


def others(
    name: Name, typed: str, db: SqliteDatabase, forms: frozenset[str] = frozenset()
) -> frozenset[Name]:
    """Other names for what these words name, from the authority file and the archive's names.

    `forms` are the other forms of a name of one word.
    """
    if name in _WORDS_FIRST and not typed.isupper():
        return frozenset()
    found = _authority().get(_normal(name), frozenset())
    return (found | _printed(forms | {" ".join(name)}, db, single=len(name) == 1)) - {name}


def _printed(names: frozenset[str], db: SqliteDatabase, *, single: bool) -> frozenset[Name]:
    """Spellings that articles use for the same name.

    One word alone counts only for places: “council” may be printed for many bodies.
    """
    marks = ", ".join("?" * len(names))
    rows = db.execute_sql(
        f"""SELECT DISTINCT other.folded FROM spelling AS other
           JOIN name ON name.id = other.name
           WHERE other.name IN (
               SELECT name FROM spelling WHERE folded IN ({marks})
               UNION SELECT id FROM name WHERE folded IN ({marks})
           ) AND (name.kind = 'place' OR NOT ?)
           LIMIT 200""",  # noqa: S608 -- marks are question marks
        (*names, *names, single),
    )
    return frozenset(tuple(row[0].split()) for row in rows.fetchall() if row[0])
