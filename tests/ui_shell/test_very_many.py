"""What keeps the window quick where looking takes long: first rows, newer questions, rests."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.ui import results
from ui_shell.person import NOW, Person

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from customs_desk.archive import Archive, Order, Query

pytestmark = pytest.mark.qt_log_ignore("plugin does not support grabbing", extend=True)

ENDLESS = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT max(n) FROM n"


@pytest.fixture
def large(reader: Person, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Somebody whose four articles are treated as if they were very many."""
    monkeypatch.setattr(results, "_AT_ONCE", 3)
    monkeypatch.setattr(results, "_GLIMPSED", 2)
    return reader


@pytest.fixture
def held(large: Person, archive: Archive, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set to let the archive go on finding all articles."""
    go_on, find = threading.Event(), archive.find

    def waits(query: Query, order: Order) -> array[int]:
        assert go_on.wait(20)
        return find(query, order)

    monkeypatch.setattr(archive, "find", waits)
    assert large.titles()
    return go_on


def test_the_first_rows_are_shown_while_the_others_are_looked_for(
    large: Person, held: threading.Event
) -> None:
    every = large.titles()
    large.window.results.set_order(results.Order("title", descending=False))

    large.qtbot.waitUntil(lambda: len(large.titles()) == 2)
    assert not large.window.background.is_idle
    assert large.titles() == sorted(every)[:2]

    held.set()
    large.waits()
    assert large.titles() == sorted(every)


def test_all_is_selected_that_will_be_found_when_only_the_first_rows_are_there(
    large: Person, held: threading.Event
) -> None:
    large.window.results.set_order(results.Order("title", descending=False))
    large.qtbot.waitUntil(lambda: len(large.titles()) == 2)
    large.window.list.selectAll()

    held.set()
    large.waits()
    assert len(large.window.results.selected) == 4


def test_a_newer_question_ends_one_that_takes_long(
    reader: Person, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    reader.window.results.failed.connect(said.append)
    running = _endless_for(archive, "everything", monkeypatch)

    reader.window.results.set_text("everything")
    reader.qtbot.waitUntil(running)
    reader.types("laboratory")

    assert reader.titles() == ["Customs opens a laboratory in Osh"]
    assert reader.window.facets.tree.topLevelItemCount() > 0
    assert said == []


def _endless_for(archive: Archive, text: str, patch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """Have the archive look for this text until it is interrupted; tells whether it does so."""
    running, find = threading.Event(), archive.find

    def looks(query: Query, order: Order) -> array[int]:
        if query.text == text:
            with archive._asking() as db:
                db.connection().set_progress_handler(running.set, 1000)  # type: ignore[no-untyped-call]
                db.execute_sql(ENDLESS).fetchall()
        return find(query, order)

    patch.setattr(archive, "find", looks)
    return running.is_set


def test_rows_appear_while_articles_pour_in_faster_than_they_can_be_looked_for(
    reader: Person, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    find, looks = archive.find, threading.Semaphore(0)

    def slow(query: Query, order: Order) -> array[int]:
        assert looks.acquire(timeout=20)
        return find(query, order)

    monkeypatch.setattr(archive, "find", slow)
    monkeypatch.setattr(results, "_REST", 0)
    accession = archive.begin_accession(now=NOW, what="import")
    # Three changes come during each look: what it finds is shown although it is out of date.
    for number in range(12):
        opened = document(b"Scanner %d\n\nIt is new.\n" % number, name=f"{number}.txt")
        archive.add(accession, [(opened, read(opened))], now=NOW)
        reader.qtbot.wait(100)
        if number % 3 == 2:
            looks.release()
    shown = len(reader.titles())
    looks.release(100)
    reader.waits()

    assert shown > len(reader.window.results.ids) - 9
    assert len(reader.titles()) == 16
