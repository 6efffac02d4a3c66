"""Work off the window's thread: order, the newest question, failing, stopping, closing."""

from __future__ import annotations

import threading
from array import array
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QThread

from customs_desk.ui.articles.safe_names import safe_name
from customs_desk.ui.articles.selection import Selected, runs
from customs_desk.ui.background import Background, Task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background(qapp)
    yield made
    made.close()
    made.deleteLater()


def test_answers_arrive_on_the_windows_thread(
    background: Background, qtbot: QtBot, qapp: QApplication
) -> None:
    threads: list[object] = []
    background.ask(
        threading.get_ident, lambda ident: threads.extend([ident, QThread.currentThread()])
    )
    qtbot.waitUntil(lambda: len(threads) == 2)

    assert threads[0] != threading.get_ident()
    assert threads[1] == qapp.thread()


def test_only_the_newest_of_several_questions_is_answered(
    background: Background, qtbot: QtBot
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    asked: list[int] = []
    answers: list[int] = []

    def question(number: int) -> int:
        asked.append(number)
        begun.set()
        go_on.wait(20)
        return number

    for number in range(5):
        background.ask(lambda number=number: question(number), answers.append, key="search")
        if number == 0:
            assert begun.wait(20)
    go_on.set()
    qtbot.waitUntil(lambda: background.is_idle)

    assert answers == [4]
    assert asked == [0, 4]  # those in between were never begun


def test_questions_of_different_keys_are_all_answered(background: Background, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(3):
        background.ask(lambda number=number: number, answers.append, key=number)
    qtbot.waitUntil(lambda: background.is_idle)

    assert answers == [0, 1, 2]


def test_a_failure_is_delivered_and_the_next_piece_of_work_runs(
    background: Background, qtbot: QtBot
) -> None:
    failures: list[Exception] = []
    done: list[str] = []

    def breaks(_task: Task) -> str:
        raise ValueError("broken")

    background.run(breaks, done=done.append, failed=failures.append, title="one")
    background.run(lambda _task: "fine", done=done.append, failed=failures.append, title="two")
    qtbot.waitUntil(lambda: background.is_idle)

    assert [str(failure) for failure in failures] == ["broken"]
    assert done == ["fine"]


def test_work_is_told_to_stop_and_what_waits_behind_it_never_begins(
    background: Background,
) -> None:
    begun = threading.Event()
    seen: list[str] = []

    def until_told(task: Task) -> None:
        begun.set()
        while not task.is_cancelled():
            task.at(1, 2, "again")
        seen.append("stopped")

    never = lambda _: seen.append("delivered")  # noqa: E731 -- used four times
    background.run(until_told, done=never, failed=never, title="long")
    background.run(lambda _task: seen.append("second"), done=never, failed=never, title="second")
    assert begun.wait(20)

    background.close()

    assert seen == ["stopped"]


@given(st.lists(st.integers(0, 60), unique=True), st.sets(st.integers(0, 60)))
def test_runs_of_rows_cover_what_is_wanted_and_no_more(ids: list[int], wanted: set[int]) -> None:
    covered = [ids[row] for first, last in runs(ids, wanted) for row in range(first, last + 1)]

    assert covered == [one for one in ids if one in wanted]
    everything = [row for first, last in runs(ids, None) for row in range(first, last + 1)]
    assert everything == list(range(len(ids)))


@given(st.lists(st.integers(0, 60), unique=True), st.sets(st.integers(0, 60)))
def test_selected_articles_are_those_of_the_rows_however_they_are_asked_for(
    ids: list[int], wanted: set[int]
) -> None:
    chosen = [one for one in ids if one in wanted]
    selected = Selected(array("q", ids), list(runs(ids, wanted)))

    assert list(selected) == chosen
    assert len(selected) == len(chosen)
    assert [selected[place] for place in range(-len(chosen), len(chosen))] == chosen * 2
    assert selected[:5] == chosen[:5]
    assert set(selected.members()) == set(chosen)
    with pytest.raises(IndexError):
        selected[len(chosen)]


@given(st.lists(st.text(max_size=300), max_size=8))
def test_names_written_out_are_safe_and_differ(names: list[str]) -> None:
    taken: set[str] = set()
    made = [safe_name(name, taken) for name in names]

    assert len({name.casefold() for name in made}) == len(made)
    for name in made:
        assert name
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert len(name.encode()) <= 255
        assert not name.startswith(".")
        assert not name.endswith((" ", "."))


@pytest.mark.parametrize(
    "name", ["CON", "nul.txt", "COM1.doc", "..", "", " . ", "a" * 400 + ".txt"]
)
def test_names_that_a_system_forbids_are_changed(name: str) -> None:
    assert safe_name(name, set()) != name
