"""Whatever people do: undoing all gives the archive before it, redoing all gives it again."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RULE_MARKER, RuleBasedStateMachine, initialize, invariant, rule

from archive.made import document, later, reading
from customs_desk.archive import ArchiveProblem, ChangeConflict, Edits, Query, edit, open_archive
from customs_desk.archive.changes import LABELS, steps
from customs_desk.archive.step_kinds import STEP_KINDS
from customs_desk.archive.verifying import dump
from customs_desk.article import Kind
from customs_desk.reading import files
from stories.telling import LABORATORY, edited

NUMBERS = st.lists(st.integers(0, 5), min_size=1, max_size=6)
VALUES = st.sampled_from(["One", "Two", "", None])
FIELDS = st.sampled_from(["title", "source", "place"])
DATES = st.sampled_from(["2021-05-06", "1999", "", None])
TAGS = st.sampled_from(["pilot", "Pilot", "ýol", "for the report"])
NAMES = st.sampled_from(["Osh", "osh", "For the report"])
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

    def check(self, before: int) -> None:
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
        self.check(before)

    @rule(numbers=NUMBERS)
    def remove(self, numbers: list[int]) -> None:
        before = self.newest()
        self.archive.remove(self.some(numbers), now=self.now())
        self.check(before)

    @rule(numbers=NUMBERS)
    def restore(self, numbers: list[int]) -> None:
        before = self.newest()
        self.archive.restore(self.some(numbers), now=self.now())
        self.check(before)

    @rule(numbers=NUMBERS, field=FIELDS, value=VALUES)
    def correct_many(self, numbers: list[int], field: str, value: str | None) -> None:
        before = self.newest()
        self.archive.correct(self.some(numbers), field, value, now=self.now())
        self.check(before)

    @rule(numbers=NUMBERS, value=DATES)
    def date_many(self, numbers: list[int], value: str | None) -> None:
        before = self.newest()
        self.archive.correct(self.some(numbers), "published", value, now=self.now())
        self.check(before)

    @rule(numbers=NUMBERS, title=st.sampled_from(["Read A", "Read B"]))
    def read_again(self, numbers: list[int], title: str) -> None:
        before, now = self.newest(), self.now()
        items = []
        for article in dict.fromkeys(self.some(numbers)):
            name, content = self.archive.original(article)
            chosen = self.archive.readings.chosen_encoding(article)
            opened = files.document(content, name=name, encoding=chosen)
            again = reading(opened.text, title=title, published="2015", rules=2)
            items.append((article, opened, again))
        self.archive.readings.put(items, now=now)
        self.check(before)

    @rule(numbers=NUMBERS, encoding=st.sampled_from(["cp1251", "utf-8", None]))
    def read_in_another_encoding(self, numbers: list[int], encoding: str | None) -> None:
        before, now = self.newest(), self.now()
        for article in self.some(numbers)[:1]:
            name, content = self.archive.original(article)
            opened = files.document(content, name=name, encoding=encoding)
            again = reading(opened.text, title=f"Read in {encoding}", rules=2)
            self.archive.readings.put_in_encoding(article, opened, again, encoding, now=now)
        self.check(before)

    @rule(seed=st.integers(0, 3))
    def take_in_versions(self, seed: int) -> None:
        before, now = self.newest(), self.now()
        texts = [LABORATORY, edited(LABORATORY, 0.05, seed=seed)]
        items = [(document(text), reading(text)) for text in texts]
        self.archive.add(self.archive.begin_accession(now=now, what="test"), items, now=now)
        self.check(before)

    @rule(place=st.integers(0, 9))
    def say_that_it_is_not_the_same(self, place: int) -> None:
        before = self.newest()
        rows = self.archive._db.execute_sql("SELECT article FROM version ORDER BY article")
        versions = [article for (article,) in rows.fetchall()]
        self.archive.stories.separate(versions[place : place + 1] or versions[:1], now=self.now())
        self.check(before)

    @rule(numbers=NUMBERS)
    def split(self, numbers: list[int]) -> None:
        """As `accession.split` does: the parts come in and the whole goes, as one change."""
        before, now = self.newest(), self.now()
        for article in self.some(numbers)[:1]:
            texts = [f"Part {part} of {article}\nIts own text." for part in (1, 2)]
            accession = self.archive.begin_accession(now=now, what="split")
            items = [(document(text), reading(text)) for text in texts]
            self.archive.add(accession, items, now=now)
            self.archive.remove_with(accession, [article], now=now)
        self.check(before)

    @rule(numbers=NUMBERS, tags=st.lists(TAGS, max_size=2), gone=st.lists(TAGS, max_size=2))
    def tag(self, numbers: list[int], tags: list[str], gone: list[str]) -> None:
        before = self.newest()
        self.archive.tags.add(self.some(numbers), tags, now=self.now())
        self.check(before)
        before = self.newest()
        self.archive.tags.remove(self.some(numbers), gone, now=self.now())
        self.check(before)

    @rule(numbers=NUMBERS, text=st.sampled_from(["To ask about", "Done", ""]))
    def write_a_note(self, numbers: list[int], text: str) -> None:
        before = self.newest()
        for article in self.some(numbers)[:1]:
            self.archive.tags.note(article, text, now=self.now())
        self.check(before)

    @rule(numbers=NUMBERS, title=VALUES, published=DATES, tags=st.lists(TAGS, max_size=2))
    def edit_many(
        self, numbers: list[int], title: str | None, published: str | None, tags: list[str]
    ) -> None:
        before = self.newest()
        edits = Edits({"title": title, "published": published}, tags, ["pilot"])
        edit(self.archive, self.some(numbers), edits, now=self.now())
        self.check(before)

    @rule(name=NAMES, words=st.sampled_from(["osh", "word3 date:2020"]))
    def save_a_search(self, name: str, words: str) -> None:
        before = self.newest()
        self.archive.saved_searches.save(name, Query(words), now=self.now())
        self.check(before)

    @rule(old=NAMES, new=NAMES)
    def rename_a_search(self, old: str, new: str) -> None:
        before = self.newest()
        with suppress(ArchiveProblem):
            self.archive.saved_searches.rename(old, new, now=self.now())
        self.check(before)

    @rule(name=NAMES)
    def forget_a_search(self, name: str) -> None:
        before = self.newest()
        self.archive.saved_searches.forget(name, now=self.now())
        self.check(before)

    @rule(spelling=st.sampled_from(["Osh", "Ош"]), name=st.sampled_from(["Osh", "Naryn", "", None]))
    def say_of_a_name(self, spelling: str, name: str | None) -> None:
        before = self.newest()
        self.archive.names.say(Kind.PLACE, spelling, name, now=self.now())
        self.check(before)

    @rule(place=st.integers(0, 30))
    def reverse_any(self, place: int) -> None:
        before, past = self.newest(), self.archive.history()
        if past:
            with suppress(ChangeConflict, ArchiveProblem):
                self.archive.log.reverse(past[place % len(past)].id, now=self.now())
        self.check(before)

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


# One call of each rule, in an order in which each does something.
SCENES: list[tuple[str, dict[str, Any]]] = [
    ("take_in", {"numbers": [1, 2, 3]}),
    ("take_in_versions", {"seed": 1}),
    ("say_that_it_is_not_the_same", {"place": 0}),
    ("split", {"numbers": [0]}),
    ("remove", {"numbers": [0, 1]}),
    ("restore", {"numbers": [0, 1]}),
    ("correct_many", {"numbers": [0, 1, 2], "field": "source", "value": "One"}),
    ("date_many", {"numbers": [0, 1], "value": "2021-05-06"}),
    ("read_again", {"numbers": [0, 1], "title": "Read A"}),
    ("read_in_another_encoding", {"numbers": [1], "encoding": "cp1251"}),
    ("read_in_another_encoding", {"numbers": [1], "encoding": None}),
    ("tag", {"numbers": [0, 1], "tags": ["pilot", "ýol"], "gone": ["Pilot"]}),
    ("write_a_note", {"numbers": [1], "text": "To ask about"}),
    ("edit_many", {"numbers": [0, 1], "title": "One", "published": "1999", "tags": ["pilot"]}),
    ("save_a_search", {"name": "Osh", "words": "osh"}),
    ("rename_a_search", {"old": "Osh", "new": "For the report"}),
    ("forget_a_search", {"name": "For the report"}),
    ("say_of_a_name", {"spelling": "Osh", "name": "Naryn"}),
    ("say_of_a_name", {"spelling": "Ош", "name": ""}),
    ("say_of_a_name", {"spelling": "Osh", "name": None}),
    ("reverse_any", {"place": 3}),
    ("undo", {}),
    ("redo", {}),
    ("close_and_open_again", {}),
]


def test_every_kind_of_step_and_every_action_is_among_what_is_undone() -> None:
    """Whoever adds a kind of step or an action adds a rule above that makes such a change."""
    assert {name for name, _values in SCENES} == {
        name for name, does in vars(Everything).items() if hasattr(does, RULE_MARKER)
    }
    machine = Everything()
    machine.begin()
    for name, given in SCENES:
        getattr(Everything, name)(machine, **given)
        machine.it_is_as_it_was()
    past = machine.archive.history(1000)
    kinds = {step.kind for change in past for step in steps(machine.archive._db, change.id)}
    assert kinds == set(STEP_KINDS)
    assert {change.action for change in past} >= {*LABELS, "remove", "restore", "correct"}
    machine.teardown()


@pytest.mark.slow
def test_a_kill_between_or_in_any_of_them_leaves_all_of_it_undoable() -> None:
    command = [sys.executable, str(KILLS), "3"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("3 kills, ")
