"""A second start hands over to the window that is there."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from customs_desk.ui.single import Single

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# The folder is watched by Qt's event dispatcher, which lives as long as an application does.
pytestmark = pytest.mark.usefixtures("qapp")

WAYS = [Path("/drop/Türkmen ýazgy.txt"), Path("/drop/б.txt")]


def test_files_of_a_second_start_come_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Single(tmp_path), Single(tmp_path)
    assert first.is_first
    assert not second.is_first
    brought: list[tuple[Path | None, list[Path]]] = []
    first.brought.connect(lambda archive, paths: brought.append((archive, paths)))
    done: list[bool] = []
    other = threading.Thread(target=lambda: done.append(second.hand_over(Path("/a.desk"), WAYS)))
    other.start()
    qtbot.waitUntil(lambda: bool(brought))
    other.join()
    first.end()
    assert done == [True]
    assert brought == [(Path("/a.desk"), WAYS)]


def test_the_next_start_after_the_end_is_the_first(tmp_path: Path) -> None:
    Single(tmp_path).end()
    again = Single(tmp_path)
    assert again.is_first
    again.end()


def test_a_folder_that_cannot_be_written_makes_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    single = Single(tmp_path / "file")
    assert single.is_first
    single.end()
