"""Faults around an archive, each met in the window: a sentence, and nothing lost."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from customs_desk.archive import Query, open_archive
from customs_desk.reading import read
from customs_desk.reading.files import document
from ui_shell.person import NOW, TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ui_shell.person import Person


def said(person: Person) -> str:
    """What the open boxes say; they are closed."""
    boxes = [box for box in person.window.findChildren(QMessageBox) if box.isVisible()]
    words = "\n".join(box.text() for box in boxes)
    for box in boxes:
        box.close()
    return words


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode:
        pytest.skip("only root can make a small disk here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_is_said_and_what_is_in_stays(
    person: Person, small_disk: Path, tmp_path: Path
) -> None:
    assert person.window.opening.open(small_disk / "a.desk", create=True)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        words = " ".join(f"word{number}n{n}" for n in range(3000))
        (folder / f"{number}.txt").write_text(f"Title {number}\n\n{words}\n", "utf-8")
    person.drops([folder])
    assert "is full" in said(person)
    count = len(person.titles())
    assert not count or f"{count} added" in person.window.status.notice.text()
    archive = person.window.results.archive
    assert archive is not None
    assert len(person.titles()) == archive.count(Query())
    assert archive.verify() == []


def test_an_archive_held_by_another_program_is_said(reader: Person) -> None:
    archive = reader.window.results.archive
    assert archive is not None
    with closing(sqlite3.connect(archive.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        reader.selects(0)
        reader.window.actions_by_name["remove"].trigger()
        reader.qtbot.waitUntil(lambda: not reader.window.background.tasks)
        assert "in use by another program" in said(reader)
        assert archive.count(Query()) == 4
        other.execute("ROLLBACK")
    reader.does("remove")
    assert archive.count(Query()) == 3


@pytest.mark.parametrize("kind", ["foreign", "newer", "text"])
def test_a_file_that_is_no_archive_of_ours_is_said_and_the_one_shown_stays(
    reader: Person, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "other.desk"
    if kind == "text":
        path = tmp_path / "notes.txt"
        path.write_text("only a text")
    elif kind == "newer":
        open_archive(path, create=True).close()
        with closing(sqlite3.connect(path)) as opened:
            opened.execute("PRAGMA user_version = 999")
    else:
        with closing(sqlite3.connect(path)) as opened:
            opened.execute("CREATE TABLE of_another (program)")
    before = path.read_bytes()
    assert not reader.window.open_archive(path)
    words = said(reader)
    assert {"foreign": "another program", "newer": "newer version", "text": "not a database"}[
        kind
    ] in words
    assert path.read_bytes() == before
    assert len(reader.titles()) == 4


def test_a_read_only_disk_shows_the_archive_and_offers_no_changes(
    person: Person, small_disk: Path
) -> None:
    archive = open_archive(small_disk / "a.desk", create=True)
    item = document(TEXTS["visit.txt"].encode(), name="visit.txt")
    archive.add(archive.begin_accession(now=NOW, what="t"), [(item, read(item))], now=NOW)
    archive.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert person.window.open_archive(small_disk / "a.desk")
    person.waits()
    assert person.titles() == ["A delegation visits the border post"]
    assert "read-only" in person.window.status.notice.text()
    person.selects(0)
    for name in ("remove", "correct", "undo"):
        assert not person.window.actions_by_name[name].isEnabled()
    person.drops([small_disk / "a.desk"])
    assert "nothing can be added" in person.window.status.notice.text()
    assert said(person) == ""
