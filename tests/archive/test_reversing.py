"""Any one of the past changes can be looked at, and reversed where nothing stands on it."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from archive.made import later, take
from customs_desk.archive import (
    ArchiveProblem,
    Cancelled,
    ChangeConflict,
    ChangedValue,
    Order,
    Query,
    Watch,
    open_archive,
)
from customs_desk.archive.verifying import dump

if TYPE_CHECKING:
    from customs_desk.archive import Archive


def change_called(archive: Archive, label: str) -> int:
    [found] = [past.id for past in archive.history() if past.label == label]
    return found


def test_an_earlier_change_is_reversed_and_later_ones_stay(archive: Archive) -> None:
    first, second = take(archive, "A\nbody", "B\nbody")
    archive.correct([first], "source", "Desk", now=later(1))
    archive.remove([second], now=later(2))
    archive.log.reverse(change_called(archive, "Correct source"), now=later(3))
    assert archive.articles([first])[0].source is None
    assert archive.count(Query(removed=True)) == 1
    assert archive.undo_label == "Reverse: Correct source"
    archive.undo(now=later(4))
    assert archive.articles([first])[0].source == "Desk"
    archive.redo(now=later(5))
    assert archive.verify() == []


def test_a_reversal_can_be_reversed(archive: Archive) -> None:
    ids = take(archive, "A\nbody", "B\nbody")
    archive.remove(ids, now=later(1))
    archive.log.reverse(change_called(archive, "Remove 2 articles"), now=later(2))
    assert archive.count(Query()) == 2
    archive.log.reverse(change_called(archive, "Reverse: Remove 2 articles"), now=later(3))
    assert archive.count(Query(removed=True)) == 2


def test_an_import_is_reversed_on_its_own(archive: Archive) -> None:
    take(archive, "A\nbody", "B\nbody")
    [other] = take(archive, "C\nbody", minutes=1)
    archive.log.reverse(change_called(archive, "Import of 2 articles"), now=later(2))
    assert list(archive.find(Query(), Order())) == [other]


def test_what_later_changes_stand_on_is_refused_in_a_sentence_and_nothing_is_done(
    archive: Archive,
) -> None:
    first, second = take(archive, "A\nbody", "B\nbody")
    archive.correct([first, second], "source", "Desk", now=later(1))
    archive.correct([second], "source", "Other Desk", now=later(2))
    before = dump(archive._db)
    said = r"“B” was changed again later\. Reverse “Correct source”"
    with pytest.raises(ChangeConflict, match=said):
        archive.log.reverse(change_called(archive, "Correct source of 2 articles"), now=later(3))
    assert dump(archive._db) == before
    assert archive.undo_label == "Correct source"


def test_what_is_undone_already_cannot_be_reversed(archive: Archive) -> None:
    ids = take(archive, "A\nbody")
    archive.remove(ids, now=later(1))
    removed = change_called(archive, "Remove 1 article")
    archive.restore(ids, now=later(2))
    with pytest.raises(ArchiveProblem, match="undone already"):
        archive.log.reverse(removed, now=later(3))
    archive.undo(now=later(4))
    archive.undo(now=later(5))
    with pytest.raises(ArchiveProblem, match="undone"):
        archive.log.reverse(removed, now=later(6))


def test_a_past_change_says_what_was_and_what_became(archive: Archive) -> None:
    first, second = take(archive, "A\nbody", "B\nbody")
    archive.correct([first, second], "source", "Desk", now=later(1))
    archive.correct([first], "source", None, now=later(2))
    newest, *_others = archive.history()
    assert archive.log.look(newest.id) == [ChangedValue(first, "A", "source", "Desk", "")]
    imported = archive.log.look(archive.history()[-1].id)
    assert [(line.title, line.before, line.after) for line in imported] == [
        ("A", "not imported", "in view"),
        ("B", "not imported", "in view"),
    ]
    assert len(archive.log.look(archive.history()[1].id, limit=1)) == 1


def test_the_log_is_bounded_by_size_but_keeps_the_newest_change(archive: Archive) -> None:
    for number in range(6):
        take(archive, f"Title {number}\nbody", minutes=number)
    sizes = [past.size for past in archive.history()]
    assert all(sizes)
    assert archive.log.forget(size=sum(sizes[:3])) == 3
    assert archive.log.forget(size=1) == 2
    assert len(archive.history()) == 1


def test_steps_of_the_first_schema_can_still_be_undone(archive: Archive) -> None:
    first, second = take(archive, "A\nbody", "B\nbody")
    archive.correct([first], "source", "Desk", now=later(1))
    made = archive.text(first).corrections[0].made.isoformat()
    archive.close()
    old = {
        1: b'{"ids":[1,2],"state":[2,0]}',
        2: f'{{"corrections":[[1,"source",null,["Desk","{made}"]]]}}'.encode(),
    }
    with closing(sqlite3.connect(archive.path)) as opened, opened:
        for change, step in old.items():
            packed = zlib.compress(step)
            opened.execute("UPDATE step SET packed = ? WHERE change = ?", (packed, change))
    again = open_archive(archive.path)
    again.undo(now=later(2))
    assert again.articles([first])[0].source is None
    again.log.reverse(again.history()[-1].id, now=later(3))
    assert again.count(Query()) == 0
    assert again.articles([second])[0].removed
    again.close()


def test_undo_and_reversal_can_be_stopped_and_then_nothing_of_it_is_done(archive: Archive) -> None:
    ids = take(archive, *(f"Title {n}\nbody" for n in range(250)))
    archive.correct(ids, "source", "Desk", now=later(1))
    before = dump(archive._db)
    told: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: told.append((done, total)), lambda: len(told) >= 2)
    with pytest.raises(Cancelled):
        archive.undo(now=later(2), watch=watch)
    told.clear()
    with pytest.raises(Cancelled):
        archive.log.reverse(archive.history()[0].id, now=later(3), watch=watch)
    assert told == [(0, 3), (1, 3)]
    assert dump(archive._db) == before
    assert archive.undo_label == "Correct source of 250 articles"
    archive.undo(now=later(4), watch=Watch())
    assert archive.verify() == []
