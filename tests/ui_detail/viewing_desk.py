"""What tests of views stand on: an archive, work off the thread, and results the views share."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from customs_desk.archive import open_archive
from customs_desk.ui.background import Background
from customs_desk.ui.results import Results

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from customs_desk.archive import Archive


@pytest.fixture(autouse=True)
def only_this_thread_collects() -> Iterator[None]:
    """A worker thread that collects a test's widgets would end their timers, and crash."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = open_archive(tmp_path / "case.desk", create=True)
    yield opened
    opened.close()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    started = Background(qapp)
    yield started
    started.close()
    started.deleteLater()


@pytest.fixture
def results(background: Background) -> Results:
    return Results(background, background)
