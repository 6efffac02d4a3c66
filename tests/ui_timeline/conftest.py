from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.ui.timeline.view import TimelineView
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
def view(qtbot: QtBot, results: Results, background: Background) -> TimelineView:
    shown = TimelineView(results, background, now=lambda: NOW)
    qtbot.addWidget(shown)
    shown.resize(1000, 420)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def tell(
    qtbot: QtBot,
    archive: Archive,
    results: Results,
    view: TimelineView,
) -> Callable[..., list[int]]:
    """Put articles in and wait until the timeline shows them by name; their ids."""

    def show(*told: Told) -> list[int]:
        ids = put_in(archive, *(told or (Told(),)))
        results.show_archive(archive)
        qtbot.waitUntil(lambda: len(results.ids) == len(ids))
        qtbot.waitUntil(lambda: view.known.dated is not None)

        def named() -> bool:
            placed = [one.item for one in view.canvas.scene.placed]
            return not any(view.known.missing(placed))

        qtbot.waitUntil(named)
        return ids

    return show
