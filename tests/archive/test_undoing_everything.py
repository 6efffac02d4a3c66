"""Whatever people do: undoing all gives the archive before it, redoing all gives it again."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from archive.made import document, later, reading
from customs_desk.archive import ArchiveProblem, ChangeConflict, open_archive
from customs_desk.archive.verifying import dump
from customs_desk.article import Kind

NUMBERS = st.lists(st.integers(0, 5), min_size=1, max_size=6)
VALUES = st.sampled_from(["One", "Two", "", None])
FIELDS = st.sampled_from(["title", "source", "place"])
DATES = st.sampled_from(["2021-05-06", "1999", "", None])
KILLS = Path(__file__).resolve().parents[2] / "benchmarks" / "undo_kills.py"


class Everything(RuleBasedStateMachine):
    """Keeps what the archive was after each change, and compares on the way back and forth."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.archive = open_archive(Path(self.folder.name, "a.desk"), create=True)
        self.was: list[list[str]] = [self.told()]
        self.at = 0
        self.clock = 0

    def teardown(self) -> None:
        newest = len(self.was) - 1
        while self.at:
            self.undo()
        assert self.archive.undo_label == ""
        while self.at < newest:
            self.redo()
        assert self.archive.redo_label == ""
        assert self.archive.verify() == []
        self.archive.close()
        self.folder.cleanup()

    def told(self) -> list[str]:
        return dump(self.archive._db)

    def now(self) -> object:
        self.clock += 1
        return later(self.clock)

    def note(self, before: int) -> None:
        """After an action: one more change, or none where there was nothing to do."""
        newest = max((past.id for past in self.archive.history()), default=0)
        if newest == before:
            assert self.told() == self.was[self.at]
            return
        del self.was[self.at + 1 :]
        self.was.append(self.told())
        self.at += 1

    def newest(self) -> int:
        return max((past.id for past in self.archive.history()), default=0)

    def ids(self) -> list[int]:
        rows = self.archive._db.execute_sql("SELECT id FROM article WHERE state < 2 ORDER BY id")
        return [article for (article,) in rows.fetchall()]

    def some(self, numbers: list[int]) -> list[int]:
        ids = self.ids()
        return [ids[number % len(ids)] for number in numbers] if ids else []

    @rule(numbers=NUMBERS)
    def take_in(self, numbers: list[int]) -> None:
        before, now = self.newest(), self.now()
        items = []
        for number in dict.fromkeys(numbers):
            text = (
                f"Title {number}\nText of {number} on 5 May 2020 in {'Osh' if number % 2 else 'Ош'}"
            )
            made = reading(
                text,
                published=f"200{number}",
                events=[("5 May 2020", "2020-05-05")],
                names=[("Osh" if number % 2 else "Ош", "place")],
            )
            items.append((document(text, str(number)), made))
        accession = self.archive.begin_accession(now=now, what="test")
        self.archive.add(accession, items, now=now)
        self.note(before)

    @rule(numbers=NUMBERS)
    def remove(self, numbers: list[int]) -> None:
        before = self.newest()
        self.archive.remove(self.some(numbers), now=self.now())
        self.note(before)

    @rule(numbers=NUMBERS)
    def restore(self, numbers: list[int]) -> None:
        before = self.newest()
        self.archive.restore(self.some(numbers), now=self.now())
        self.note(before)

    @rule(numbers=NUMBERS, field=FIELDS, value=VALUES)
    def correct_many(self, numbers: list[int], field: str, value: str | None) -> None:
        before = self.newest()
        self.archive.correct(self.some(numbers), field, value, now=self.now())
        self.note(before)

    @rule(numbers=NUMBERS, value=DATES)
    def date_many(self, numbers: list[int], value: str | None) -> None:
        before = self.newest()
        self.archive.correct(self.some(numbers), "published", value, now=self.now())
        self.note(before)

    @rule(numbers=NUMBERS, title=st.sampled_from(["Read A", "Read B"]))
    def read_again(self, numbers: list[int], title: str) -> None:
        before, now = self.newest(), self.now()
        items = []
        for article in dict.fromkeys(self.some(numbers)):
            text = self.archive.text(article).text
            again = reading(text, title=title, published="2015", rules=2)
            items.append((article, document(text, str(article)), again))
        self.archive.readings.put(items, now=now)
        self.note(before)

    @rule(spelling=st.sampled_from(["Osh", "Ош"]), name=st.sampled_from(["Osh", "Naryn", "", None]))
    def say_of_a_name(self, spelling: str, name: str | None) -> None:
        before = self.newest()
        self.archive.names.say(Kind.PLACE, spelling, name, now=self.now())
        self.note(before)

    @rule(place=st.integers(0, 30))
    def reverse_any(self, place: int) -> None:
        before, past = self.newest(), self.archive.history()
        if past:
            with suppress(ChangeConflict, ArchiveProblem):
                self.archive.log.reverse(past[place % len(past)].id, now=self.now())
        self.note(before)

    @rule()
    def undo(self) -> None:
        self.archive.undo(now=self.now())
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        self.archive.redo(now=self.now())
        self.at = min(len(self.was) - 1, self.at + 1)

    @rule()
    def close_and_open_again(self) -> None:
        self.archive.close()
        self.archive = open_archive(self.archive.path)

    @invariant()
    def it_is_as_it_was(self) -> None:
        if hasattr(self, "was"):
            assert self.told() == self.was[self.at]


TestEverything = Everything.TestCase
TestEverything.settings = settings(max_examples=8, stateful_step_count=20, deadline=None)


@pytest.mark.slow
def test_a_kill_between_or_in_any_of_them_leaves_all_of_it_undoable() -> None:
    command = [sys.executable, str(KILLS), "3"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("3 kills, ")
