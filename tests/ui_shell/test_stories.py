"""Versions of one text as people meet them in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stories.telling import LABORATORY, SEMINAR

if TYPE_CHECKING:
    from pathlib import Path

    from ui_shell.person import Person

_SHORT = LABORATORY[: LABORATORY.index("The equipment")]


def _dropped(person: Person, folder: Path) -> Person:
    paths = []
    for name, text in (("full", LABORATORY), ("short", _SHORT), ("other", SEMINAR)):
        path = folder / f"{name}.txt"
        path.write_text(text, "utf-8")
        paths.append(path)
    person.drops(paths)
    return person


def _choose(person: Person, name: str) -> None:
    results = person.window.results
    articles = results.archive.articles(list(results.ids)) if results.archive else []
    results.choose(next(a.id for a in articles if a.name == f"{name}.txt"))
    person.waits()


def test_the_list_says_how_many_versions_there_are(person: Person, tmp_path: Path) -> None:
    _dropped(person, tmp_path)
    counted = [title for title in person.titles() if title.endswith("(2 versions)")]
    assert len(counted) == 2


def test_collapsing_lists_the_leading_version_and_stays(person: Person, tmp_path: Path) -> None:
    _dropped(person, tmp_path)
    person.does("collapse")
    assert len(person.titles()) == 2
    person.does("bin")
    person.does("bin")
    assert len(person.titles()) == 2
    person.does("collapse")
    assert len(person.titles()) == 3


def test_the_other_version_says_what_it_is_and_a_click_shows_it(
    person: Person, tmp_path: Path
) -> None:
    _dropped(person, tmp_path)
    _choose(person, "short")
    beside = person.window.detail.fields.beside
    assert beside is not None
    [row] = beside.rows
    assert row.accessibleDescription().startswith("Fuller: this article is ")
    QTest.keyClick(row, Qt.Key.Key_Return)
    person.waits()
    shown = person.window.detail.text
    assert shown is not None
    assert shown.article.name == "full.txt"


def test_not_the_same_takes_the_article_out_and_undo_brings_it_back(
    person: Person, tmp_path: Path
) -> None:
    _dropped(person, tmp_path)
    _choose(person, "short")
    beside = person.window.detail.fields.beside
    assert beside is not None
    assert beside.apart is not None
    beside.apart.click()
    person.waits()
    assert not [title for title in person.titles() if "versions" in title]
    assert person.window.editing.undo_label() == "Not the same story: 1 article"
    person.does("undo")
    assert len([title for title in person.titles() if "versions" in title]) == 2


def test_articles_of_the_same_event_say_why(person: Person, tmp_path: Path) -> None:
    texts = {
        "one.txt": "Centre opens in Bishkek\n\nOn 16 April 2019 a training centre was opened in "
        "Bishkek with help of the World Customs Organization. It has six classrooms.\n",
        "two.txt": "В Бишкеке открыт центр\n\n16 апреля 2019 года в Бишкеке открылся учебный центр "
        "при поддержке Всемирной таможенной организации. Занятия начнутся в мае.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    person.drops([tmp_path / name for name in texts])
    _choose(person, "two")
    beside = person.window.detail.fields.beside
    assert beside is not None
    [row] = beside.rows
    assert row.accessibleDescription().startswith("Both tell of 16 April 2019: ")
    assert "World Customs Organization" in row.accessibleDescription()
