"""Searches kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.made import later
from customs_desk.archive import ArchiveProblem, Query
from customs_desk.archive.saved_searches import LONGEST_NAME, folded_name

if TYPE_CHECKING:
    from customs_desk.archive import Archive

WCO_2023 = Query(text='wco "round table"', filters=(("year", "2023"), ("source", "nCa")))


def test_a_search_is_kept_with_words_filters_and_exactness(archive: Archive) -> None:
    archive.saved_searches.save("WCO in 2023", WCO_2023, now=later(1))
    archive.saved_searches.save("Визиты", Query(text="визит", exact=True), now=later(2))
    kept = {search.name: search.query for search in archive.saved_searches.all()}
    assert kept == {"WCO in 2023": WCO_2023, "Визиты": Query(text="визит", exact=True)}


def test_the_same_name_in_other_letters_gives_way_and_undo_brings_it_back(
    archive: Archive,
) -> None:
    archive.saved_searches.save("Visits", Query(text="visit"), now=later(1))
    archive.saved_searches.save("VISITS", Query(text="delegation"), now=later(2))
    assert [(s.name, s.query.text) for s in archive.saved_searches.all()] == [
        ("VISITS", "delegation")
    ]
    assert archive.undo_label == "Save the search “VISITS”"
    archive.undo(now=later(3))
    assert [s.query.text for s in archive.saved_searches.all()] == ["visit"]
    archive.undo(now=later(4))
    assert archive.saved_searches.all() == []
    archive.redo(now=later(5))
    assert [s.name for s in archive.saved_searches.all()] == ["Visits"]


def test_a_search_is_renamed_and_forgotten(archive: Archive) -> None:
    archive.saved_searches.save("a", Query(text="visit"), now=later(1))
    archive.saved_searches.rename("a", "b", now=later(2))
    archive.saved_searches.rename("b", "B", now=later(3))
    assert [(s.name, s.query.text) for s in archive.saved_searches.all()] == [("B", "visit")]
    archive.saved_searches.save("c", Query(text="seizure"), now=later(4))
    with pytest.raises(ArchiveProblem, match="There is a saved search “c” already"):
        archive.saved_searches.rename("b", "C", now=later(5))
    archive.saved_searches.forget("b", now=later(6))
    assert [s.name for s in archive.saved_searches.all()] == ["c"]
    assert archive.verify() == []


def test_a_search_without_a_name_is_refused(archive: Archive) -> None:
    with pytest.raises(ArchiveProblem, match="needs a name"):
        archive.saved_searches.save(" \n", Query(text="x"), now=later(1))


def test_a_search_saved_twice_alike_is_one_change(archive: Archive) -> None:
    archive.saved_searches.save("x", Query(text="x"), now=later(1))
    archive.saved_searches.save("x", Query(text="x"), now=later(2))
    assert len(archive.history()) == 1


@given(st.text(min_size=1, max_size=2 * LONGEST_NAME).filter(lambda name: name.strip("\0 \n\t")))
def test_any_name_folds_to_something(name: str) -> None:
    assert folded_name(name) or not "".join(name.split())
