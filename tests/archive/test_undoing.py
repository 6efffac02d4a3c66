"""Undo and redo of everything, across restarts, against a plain model."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from archive.made import document, later, reading, take
from customs_desk.archive import (
    Archive,
    Cancelled,
    Edits,
    Order,
    Query,
    Watch,
    edit,
    open_archive,
)
from customs_desk.archive.verifying import dump
from customs_desk.article import Kind
from customs_desk.stopping import stopped_when

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBERS = st.lists(st.integers(0, 7), min_size=1, max_size=4)
FIELDS = st.sampled_from(
    [
        ("title", "Corrected title"),
        ("title", None),
        ("title", ""),
        ("published", "2021-05-06"),
        ("published", "1999"),
        ("published", ""),
        ("published", None),
        ("source", "Corrected Desk"),
        ("source", None),
        ("place", "Osh"),
    ]
)


@dataclass(frozen=True)
class Kept:
    """What a person would say of one article."""

    removed: bool = False
    corrections: tuple[tuple[str, str], ...] = ()


@dataclass
class Model:
    """The archive as a dictionary, with whole copies for undo and redo."""

    articles: dict[int, Kept] = field(default_factory=dict)
    past: list[dict[int, Kept]] = field(default_factory=list)
    future: list[dict[int, Kept]] = field(default_factory=list)

    def become(self, after: dict[int, Kept]) -> None:
        if after != self.articles:
            self.past.append(self.articles)
            self.future.clear()
            self.articles = after

    def step(self, source: list[dict[int, Kept]], target: list[dict[int, Kept]]) -> None:
        if source:
            target.append(self.articles)
            self.articles = source.pop()


class Actions(RuleBasedStateMachine):
    """Random actions of a person, checked after each one."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.archive = open_archive(Path(self.folder.name, "a.desk"), create=True)
        self.model = Model()
        self.clock = 0

    def teardown(self) -> None:
        before = self.told()
        while self.archive.undo_label:
            self.archive.undo(now=later(0))
        assert self.told() == []
        self.undo_is_undone(before)
        assert self.archive.verify() == []
        self.archive.close()
        self.folder.cleanup()

    def undo_is_undone(self, before: list[str]) -> None:
        for _done in range(len(self.model.past)):
            self.archive.redo(now=later(0))
        assert self.told() == before

    def told(self) -> list[str]:
        """The dump, without when a correction was made."""
        return dump(self.archive._db)

    def tick(self) -> int:
        self.clock += 1
        return self.clock

    def ids(self) -> dict[int, int]:
        """Article ids by the number of their text."""
        with self.archive._asking() as db:
            rows = db.execute_sql("SELECT name, id FROM article").fetchall()
        return {int(name): article for name, article in rows}

    @rule(numbers=NUMBERS)
    def take_in(self, numbers: list[int]) -> None:
        after = dict(self.model.articles)
        items = []
        for number in numbers:
            text = f"Title {number}\nText of {number}"
            came = document(text, str(number))
            items.append((came, reading(text, published=f"200{number}-01-0{number + 1}")))
            kept = after.get(number, Kept())
            after[number] = replace(kept, removed=False)
        now = later(self.tick())
        self.archive.add(self.archive.begin_accession(now=now, what="test"), items, now=now)
        self.model.become(after)

    @rule(numbers=NUMBERS)
    def remove(self, numbers: list[int]) -> None:
        self.move(numbers, self.archive.remove, removed=True)

    @rule(numbers=NUMBERS)
    def restore(self, numbers: list[int]) -> None:
        self.move(numbers, self.archive.restore, removed=False)

    def move(self, numbers: list[int], action: Callable[..., object], *, removed: bool) -> None:
        here = [n for n in dict.fromkeys(numbers) if n in self.model.articles]
        ids = self.ids()
        action([ids[n] for n in here], now=later(self.tick()))
        after = {n: replace(self.model.articles[n], removed=removed) for n in here}
        self.model.become(self.model.articles | after)

    @rule(numbers=NUMBERS, setting=FIELDS)
    def correct(self, numbers: list[int], setting: tuple[str, str | None]) -> None:
        name, value = setting
        here = [n for n in dict.fromkeys(numbers) if n in self.model.articles]
        ids = self.ids()
        self.archive.correct([ids[n] for n in here], name, value, now=later(self.tick()))
        after = dict(self.model.articles)
        for number in here:
            others = [c for c in after[number].corrections if c[0] != name]
            mine = [] if value is None else [(name, value)]
            after[number] = replace(after[number], corrections=tuple(sorted(others + mine)))
        self.model.become(after)

    @rule()
    def undo(self) -> None:
        self.archive.undo(now=later(self.tick()))
        self.model.step(self.model.past, self.model.future)

    @rule()
    def redo(self) -> None:
        self.archive.redo(now=later(self.tick()))
        self.model.step(self.model.future, self.model.past)

    @rule()
    def close_and_open_again(self) -> None:
        self.archive.close()
        self.archive = open_archive(self.archive.path)

    @invariant()
    def the_archive_is_as_the_model_says(self) -> None:
        ids = self.ids()
        for removed in (False, True):
            wanted = {ids[n] for n, kept in self.model.articles.items() if kept.removed == removed}
            assert set(self.archive.find(Query(removed=removed), Order())) == wanted
        for number, kept in self.model.articles.items():
            made = self.archive.text(ids[number]).corrections
            assert tuple((c.field, c.value) for c in made) == kept.corrections
        assert bool(self.archive.undo_label) == bool(self.model.past)
        assert bool(self.archive.redo_label) == bool(self.model.future)

    @invariant()
    def corrected_dates_and_titles_are_found(self) -> None:
        shown = {n: kept for n, kept in self.model.articles.items() if not kept.removed}
        corrected = sum(("title", "Corrected title") in k.corrections for k in shown.values())
        dated = sum(("published", "1999") in k.corrections for k in shown.values())
        assert self.archive.count(Query("title:corrected")) == corrected
        assert self.archive.count(Query("date:1999")) == dated


TestActions = Actions.TestCase
TestActions.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


def test_the_menu_names_what_undo_and_redo_would_do(archive: Archive) -> None:
    assert (archive.undo_label, archive.redo_label) == ("", "")
    ids = take(archive, "A\nb", "C\nd", "E\nf")
    assert archive.undo_label == "Import of 3 articles"
    archive.remove(ids[:1], now=later(1))
    assert archive.undo_label == "Remove 1 article"
    archive.correct(ids[1:], "source", "Desk", now=later(2))
    assert archive.undo_label == "Correct source of 2 articles"
    archive.undo(now=later(3))
    assert (archive.undo_label, archive.redo_label) == (
        "Remove 1 article",
        "Correct source of 2 articles",
    )
    archive.restore(ids[:1], now=later(4))
    assert (archive.undo_label, archive.redo_label) == ("Restore 1 article", "")
    assert [past.action for past in archive.history()] == ["restore", "remove", "import"]


def test_an_import_in_several_batches_is_undone_as_one(archive: Archive) -> None:
    accession = archive.begin_accession(now=later(0), what="folder")
    for number in range(3):
        text = f"Title {number}\nbody"
        archive.add(accession, [(document(text), reading(text))], now=later(0))
    assert archive.undo_label == "Import of 3 articles"
    changed = archive.undo(now=later(1))
    assert sorted(changed.removed) == [1, 2, 3]
    assert archive.count(Query()) == archive.count(Query(removed=True)) == 0
    assert archive.redo(now=later(2)).added == (1, 2, 3)


def test_old_changes_can_be_forgotten_and_then_stay_done(archive: Archive) -> None:
    for number in range(5):
        take(archive, f"Title {number}\nbody", minutes=number)
    assert archive.forget_changes(before=later(2)) == 2
    assert archive.forget_changes(keep=2) == 1
    assert archive.forget_changes(keep=2) == 0
    while archive.undo_label:
        archive.undo(now=later(9))
    assert archive.count(Query()) == 3
    assert archive.forget_changes(keep=0) == 0  # what was undone can still be done again
    archive.redo(now=later(9))
    assert archive.count(Query()) == 4


def test_long_changes_can_be_stopped_and_then_nothing_of_them_is_done(archive: Archive) -> None:
    take(archive, "A\nOsh came.", "B\nOsh went.", names=[("Osh", "place")])
    archive.remove([2], now=later(1))
    before = dump(archive._db)
    with stopped_when(lambda: True):
        for change in (
            lambda: archive.names.say(Kind.PLACE, "Osh", "Naryn", now=later(2)),
            lambda: archive.safety.shred([2], now=later(2)),
        ):
            with pytest.raises(Cancelled):
                change()
    stop = Watch(cancelled=lambda: True)
    for change in (
        lambda: archive.remove([1], now=later(2), watch=stop),
        lambda: archive.restore([2], now=later(2), watch=stop),
        lambda: edit(archive, [1], Edits({"title": "C"}, ["tag"]), now=later(2), watch=stop),
    ):
        with pytest.raises(Cancelled):
            change()
    assert dump(archive._db) == before
    assert archive.undo_label == "Remove 1 article"
    assert archive.verify() == []


def test_editing_several_things_of_articles_is_one_change_with_its_own_name(
    archive: Archive,
) -> None:
    ids = take(archive, "A\nb", "B\nc")
    before = dump(archive._db)
    edit(archive, ids, Edits({"source": "Desk", "place": "Osh"}, ["pilot"]), now=later(1))
    assert archive.undo_label == "Edit 2 articles"
    edit(archive, ids, Edits({"source": "Post"}), now=later(2))
    assert archive.undo_label == "Correct source of 2 articles"
    edit(archive, ids, Edits(remove=["Pilot"]), now=later(3))
    assert archive.undo_label == "Tags of 2 articles"
    assert archive.articles(ids)[0].tags == ()
    for _change in range(3):
        archive.undo(now=later(4))
    assert dump(archive._db) == before
