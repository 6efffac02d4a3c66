"""How the window was left: place, columns, order and search, kept from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from customs_desk.archive import Query
from customs_desk.ui import settings as keys

if TYPE_CHECKING:
    from customs_desk.ui.frame import Frame

_SMALL_SCREEN = 1440  # pixels; up to here the first window takes all of it


def restore_state(window: Frame) -> None:
    """As the window was left; one that lay off the screens comes back."""
    window.resize(1240, 740)
    state = window.settings.get_bytes(keys.GEOMETRY)
    if not state.isEmpty():
        window.restoreGeometry(state)
    elif QGuiApplication.primaryScreen().availableGeometry().width() <= _SMALL_SCREEN:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    screens = QGuiApplication.screens()
    frame = window.frameGeometry()
    if not any(screen.availableGeometry().intersects(frame) for screen in screens):
        window.move(screens[0].availableGeometry().topLeft())
    window.list.columns.restore(window.settings.get_bytes(keys.COLUMNS))
    window.list.columns.chosen = window.settings.get(keys.COLUMNS_CHOSEN)


def keep_state(window: Frame) -> None:
    """Remember how the window is; the layouts keep themselves."""
    settings, results = window.settings, window.results
    settings.set_bytes(keys.GEOMETRY, window.saveGeometry())
    settings.set_bytes(keys.COLUMNS, window.list.columns.kept())
    settings.set(keys.COLUMNS_CHOSEN, window.list.columns.chosen)
    settings.set(keys.ORDER_FIELD, results.order.field)
    settings.set(keys.ORDER_DOWN, results.order.descending)
    kept = results.query if settings.get(keys.KEEP_QUERY) else Query()
    settings.set(keys.QUERY_TEXT, kept.text)
    settings.set(keys.QUERY_FILTERS, "\n".join("\t".join(pair) for pair in kept.filters))
    settings.save()
