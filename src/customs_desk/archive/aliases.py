"""Other names of the same organisation, place or person, for a query to look for as well."""

from __future__ import annotations

import csv
from functools import cache
from typing import TYPE_CHECKING

from customs_desk.archive.english import english_stem
from customs_desk.archive.folding import words
from customs_desk.archive.forms import kyrgyz_stems, skeleton, turkmen_stems
from customs_desk.archive.russian import russian_stems
from customs_desk.paths import shipped

if TYPE_CHECKING:
    from peewee import SqliteDatabase

Name = tuple[str, ...]  # folded words
LONGEST = 8
_LEAST_BONES = 5  # letters; shorter ones are the bones of too many common words
# Common words that fold to the same letters as an acronym stay words.
_WORDS_FIRST = {
    ("who",),
    ("it",),
    ("is",),
    ("un",),
    ("un", "s"),
    ("us",),
    ("os",),
    ("ес",),
    ("es",),
}
# Names that are common words in lower case: nobody who looks for ВОЗ wants every “who”.
_NEVER_OTHERS = {("who",), ("us",), ("pop",), ("van",), ("os",), ("lar",), ("rim",), ("cad",)}


def get_ready() -> None:
    """Key all names, a tenth of a second's work that the first search would wait for."""
    _authority()
    _gazetteer_by_bones()


def _normal(name: Name) -> Name:
    """The name with each long word cut to its stem, so that inflected names meet."""
    return tuple(_stem(word) if len(word) > 4 else word for word in name)


def _stem(word: str) -> str:
    return min(russian_stems(word)) if word[:1] >= "\u0400" else english_stem(word)


@cache
def _authority() -> dict[Name, frozenset[Name]]:
    """Every name of the authority file, normal, with all names of the same body.

    With them stand words that mean the same in a query though they name no one body.
    """
    known = _known("data/authority.tsv", ("aliases_en", "aliases_ru", "aliases_tk", "aliases_ky"))
    for name, names in _known("data/search/same.tsv", ("en", "ru", "tk", "ky")).items():
        known[name] = known.get(name, frozenset()) | names
    return known


@cache
def _gazetteer() -> dict[Name, frozenset[Name]]:
    """Every place of the gazetteers with its names. Not stemmed: that would take half a second."""
    known = _known("data/names/world.tsv", ("en", "ru", "tk", "ky"), stem=False)
    for name, names in _known(
        "data/names/places.tsv", ("en", "ru", "tk", "ky"), stem=False
    ).items():
        known[name] = known.get(name, frozenset()) | names
    return known


def _known(
    file: str, columns: tuple[str, ...], *, stem: bool = True
) -> dict[Name, frozenset[Name]]:
    path = shipped(file)
    known: dict[Name, frozenset[Name]] = {}
    if not path.is_file():
        return known
    with path.open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE):
            first = next(iter(row.values()))
            spelt = [first, *(n for c in columns for n in (row.get(c) or "").split("|"))]
            names = frozenset(tuple(words(name)) for name in spelt if name) - {()}
            for name in names:
                key = _normal(name) if stem else name
                known[key] = known.get(key, frozenset()) | names
    return known


def _places(name: Name) -> frozenset[Name]:
    """The names of the place that these words, in any form, name."""
    stems = (turkmen_stems(name[-1]) | kyrgyz_stems(name[-1]) | _nominatives(name[-1])) | {name[-1]}
    known = _gazetteer()
    found = {n for stem in stems for n in known.get((*name[:-1], stem), ())}
    if not found and len(bones := _bones(name)) >= _LEAST_BONES:
        found |= _gazetteer_by_bones().get(bones, frozenset())
    return frozenset(found)


def _bones(name: Name) -> str:
    """The name in bare Latin without blanks: Жалал-Абад, Jalalabad and Djalal-Abad are one."""
    return "".join(map(skeleton, name))


@cache
def _gazetteer_by_bones() -> dict[str, frozenset[Name]]:
    known: dict[str, frozenset[Name]] = {}
    for name, names in _gazetteer().items():
        bones = _bones(name)
        known[bones] = known.get(bones, frozenset()) | names
    return known


def _nominatives(word: str) -> frozenset[str]:
    """What a Russian word in another case may be: Москвы → москва, Бишкеке → бишкек."""
    return frozenset(s + end for s in russian_stems(word) for end in ("", "а", "я", "ь", "о"))


def others(
    name: Name, typed: str, db: SqliteDatabase, forms: frozenset[str] = frozenset()
) -> frozenset[Name]:
    """Other names for what these words name, from the authority file and the archive's names.

    `forms` are the other forms of a name of one word.
    """
    if name in _WORDS_FIRST and not typed.isupper():
        return frozenset()
    found = _authority().get(_normal(name), frozenset()) | _places(name)
    return (found | _printed(forms | {" ".join(name)}, db, single=len(name) == 1)) - {
        name,
        *_NEVER_OTHERS,
    }


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
