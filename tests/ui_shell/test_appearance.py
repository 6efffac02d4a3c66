"""The looks that a user can choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from customs_desk.ui.appearance import wear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def dressed(qtbot: QtBot) -> Iterator[None]:
    """Put the looks of before back, whatever a test chose."""
    del qtbot
    before = QPalette(QApplication.palette())
    style = QApplication.style().name()
    yield
    wear("light")
    QApplication.setStyle(style)
    QApplication.setPalette(before)


@pytest.mark.usefixtures("dressed")
def test_dark_is_dark_and_light_is_light_again_after_it() -> None:
    QApplication.setStyle("Fusion")

    wear("dark")
    dark = QApplication.palette().color(QPalette.ColorRole.Base).lightness()
    wear("light")
    light = QApplication.palette().color(QPalette.ColorRole.Base).lightness()

    assert dark < 60
    assert light > 200
