"""The authority file and the gazetteer as data: well formed, without clashes."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from customs_desk.paths import shipped
from customs_desk.reading.names.lexicon import LANGUAGES, split
from customs_desk.reading.names.words import WORD, fold

if TYPE_CHECKING:
    from pathlib import Path

AUTHORITY = shipped("data") / "authority.tsv"
KINDS = {
    *("igo", "customs", "government", "agency", "regional_office", "training_centre", "programme"),
    *("instrument", "system", "media", "bank", "academy", "ngo", "place"),
}
LOOK_ALIKE = set("aceopxyiktmhb")  # Latin letters that Cyrillic has too, to the eye
CYRILLIC = set("абвгдежзийклмнопрстуфхцчшщъыьэюяөүң")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_every_row_has_a_name_a_known_kind_and_a_country_if_any() -> None:
    for row in rows(AUTHORITY):
        assert row["canonical"].strip() == row["canonical"] != "", row
        assert row["kind"] in KINDS, row
        assert len(row["country"]) in {0, 2}, row


def test_every_language_says_where_its_spellings_were_seen() -> None:
    """`composed` where one is made of the names of its parts; nothing rests on memory."""
    for row in rows(AUTHORITY):
        notes = [note.partition(" ") for note in row["checked"].split("; ")]
        spelt = [code for code in LANGUAGES if row[f"aliases_{code}"]]
        assert sorted(note[0] for note in notes) == sorted(spelt), row
        assert all(note[2] and "mem" not in note[2].split(", ") for note in notes), row


def test_no_canonical_name_stands_twice() -> None:
    names = [row["canonical"] for row in rows(AUTHORITY)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_spelling_belongs_to_two_entries_of_one_language(language: str) -> None:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows(AUTHORITY):
        for alias in split(row[f"aliases_{language}"]):
            words = WORD.findall(alias)
            key = alias if len(words) == 1 and alias.isupper() else " ".join(map(fold, words))
            owners[key].add(row["canonical"])
    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_spellings_are_tidy(language: str) -> None:
    for row in rows(AUTHORITY):
        aliases = split(row[f"aliases_{language}"])
        assert len(aliases) == len(set(aliases)), row["canonical"]
        for alias in aliases:
            assert alias == " ".join(alias.split()), alias
            assert alias == unicodedata.normalize("NFC", alias), alias
            assert WORD.search(alias), alias


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_mixes_look_alike_letters_of_two_scripts(language: str) -> None:
    for row in rows(AUTHORITY):
        for alias in split(row[f"aliases_{language}"]):
            for word in WORD.findall(alias):
                letters = {c for c in fold(word) if c.isalpha()}
                latin = letters - CYRILLIC
                mixed = latin and latin <= LOOK_ALIKE and letters & CYRILLIC
                assert not mixed, (row["canonical"], word)


@pytest.mark.parametrize("name", ["places.tsv", "world.tsv"])
def test_every_place_has_a_country_and_a_spelling(name: str) -> None:
    for row in rows(shipped("data") / "names" / name):
        assert len(row["country"]) == 2, row
        assert any(row[language] for language in LANGUAGES), row
        assert row["kind"] in {"country", "city", "region", "post", "area"}, row
