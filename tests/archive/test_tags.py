"""Tags and notes: kept, found, counted, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.made import later, take
from customs_desk.archive import Order, Query, tags_in
from customs_desk.archive.tags import folded_tag

if TYPE_CHECKING:
    from customs_desk.archive import Archive


def _found(archive: Archive, text: str) -> set[int]:
    return set(archive.find(Query(text), Order()))


def test_tags_are_kept_counted_and_found_in_any_spelling(archive: Archive) -> None:
    one, two, _three = take(archive, "A\nfirst text", "B\nsecond text", "C\nthird text")
    archive.tags.add([one, two], ["Gümrük", "yearly report"], now=later(1))
    archive.tags.add([one], ["gumruk"], now=later(2))
    assert archive.articles([one])[0].tags == ("Gümrük", "yearly report")
    assert archive.tags.all() == [("Gümrük", 2), ("yearly report", 2)]
    assert _found(archive, "tag:gumruk") == {one, two}
    assert _found(archive, 'tag:"yearly report"') == {one, two}
    assert _found(archive, "tag:year*") == {one, two}
    assert _found(archive, "tag:report") == set()
    assert _found(archive, "is:tagged") == {one, two}


def test_setting_tags_replaces_them_as_one_change(archive: Archive) -> None:
    [one] = take(archive, "A\nfirst text")
    archive.tags.put(one, ["old", "kept"], now=later(1))
    archive.tags.put(one, ["kept", "new"], now=later(2))
    assert archive.articles([one])[0].tags == ("kept", "new")
    archive.undo(now=later(3))
    assert archive.articles([one])[0].tags == ("kept", "old")
    archive.redo(now=later(4))
    archive.tags.remove([one], ["NEW"], now=later(5))
    assert archive.articles([one])[0].tags == ("kept",)


def test_a_note_is_kept_found_by_its_words_and_undone(archive: Archive) -> None:
    one, _two = take(archive, "A\nfirst text", "B\nsecond text")
    archive.tags.note(one, "Проверить дату\nу редакции", now=later(1))
    assert archive.articles([one])[0].note == "Проверить дату\nу редакции"
    assert _found(archive, "note:проверить") == {one}
    assert _found(archive, "is:noted") == {one}
    archive.undo(now=later(2))
    assert archive.articles([one])[0].note == ""


def test_an_archive_with_tags_is_whole(archive: Archive) -> None:
    [one] = take(archive, "A\nfirst text")
    archive.tags.add([one], ["x"], now=later(1))
    archive.tags.note(one, "y", now=later(1))
    assert archive.verify() == []


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("WCO, wco ;Baku", ["WCO", "Baku"]),
        (" ,, ", []),
        ("#visits", ["visits"]),
        ("yearly  report", ["yearly report"]),
    ],
)
def test_typed_tags_are_separated_and_each_is_taken_once(typed: str, tags: list[str]) -> None:
    assert tags_in(typed) == tags


@given(st.text())
def test_any_text_gives_tags_that_can_be_stored(typed: str) -> None:
    for tag in tags_in(typed):
        assert folded_tag(tag)
        assert "," not in tag


def test_tags_are_a_facet_that_narrows_down(archive: Archive) -> None:
    one, two, _three = take(archive, "A\nfirst text", "B\nsecond text", "C\nthird text")
    archive.tags.add([one, two], ["Gümrük"], now=later(1))
    archive.tags.add([one], ["yearly report"], now=later(2))
    counted = archive.searching.facets(Query(), ["tag"], limit=10).values["tag"]
    assert counted == [("Gümrük", 2), ("yearly report", 1)]
    narrowed = Query(filters=(("tag", "yearly report"),))
    assert list(archive.find(narrowed, Order())) == [one]
