from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.ui.detail.view import DetailView
from ui_detail.viewing_case import NOW, Told, put_in
from ui_detail.viewing_desk import archive, background, only_this_thread_collects, results

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from customs_desk.archive import Archive
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results

__all__ = ["archive", "background", "only_this_thread_collects", "results"]


@pytest.fixture
def view(qtbot: QtBot, results: Results, background: Background) -> DetailView:
    shown = DetailView(results, background, now=lambda: NOW)
    qtbot.addWidget(shown)
    shown.resize(1000, 640)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def read(
    qtbot: QtBot,
    archive: Archive,
    results: Results,
    view: DetailView,
) -> Callable[..., DetailView]:
    """Put an article in and open it; the view when it shows it."""

    def show(told: Told | None = None) -> DetailView:
        article = put_in(archive, told or Told())[0]
        results.show_archive(archive)
        results.choose(article)
        qtbot.waitUntil(lambda: view.text is not None and view.text.article.id == article)
        return view

    return show
