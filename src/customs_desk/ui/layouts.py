"""How the views stand in the window: one alone, list and detail, or all three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from customs_desk.ui import settings as keys

if TYPE_CHECKING:
    from customs_desk.ui.settings import Settings

# Which views each layout shows.
LAYOUTS: dict[str, frozenset[str]] = {
    "list": frozenset({"list"}),
    "detail": frozenset({"detail"}),
    "timeline": frozenset({"timeline"}),
    "beside": frozenset({"list", "detail"}),
    "desk": frozenset({"list", "detail", "timeline"}),
}
_USUAL, _USUAL_WHEN_LOW = "desk", "beside"
_LOW = 480  # pixels of a screen on which three views leave none of them room


def _height(widget: QWidget) -> int:
    """Pixels of the screen that windows may take, at the scale of the screen."""
    return widget.screen().availableGeometry().height()


class Layouts(QObject):
    """Places facets, list, detail and timeline in two splitters and remembers how."""

    changed = Signal()

    def __init__(
        self, settings: Settings, views: dict[str, QWidget], facets: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings, self._views, self._facets = settings, views, facets
        self.columns = QSplitter(Qt.Orientation.Horizontal, parent)
        self.rows = QSplitter(Qt.Orientation.Vertical, parent)
        for part in (facets, views["list"], views["detail"]):
            self.columns.addWidget(part)
        self.rows.addWidget(self.columns)
        self.rows.addWidget(views["timeline"])
        for splitter in (self.columns, self.rows):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(5)
        self.columns.setStretchFactor(0, 0)
        self.columns.setStretchFactor(1, 6)
        self.columns.setStretchFactor(2, 4)
        self.rows.setStretchFactor(0, 3)
        self.rows.setStretchFactor(1, 1)
        self.now = ""
        self._usual = _USUAL_WHEN_LOW if _height(parent) < _LOW else _USUAL
        self._before = self._usual
        self.show_facets(on=settings.get(keys.FACETS))
        self.restore()

    def restore(self) -> None:
        """As it was kept."""
        self._usual_sizes()
        for splitter, key in ((self.columns, keys.SPLIT_COLUMNS), (self.rows, keys.SPLIT_ROWS)):
            state = self._settings.get_bytes(key)
            if not state.isEmpty():
                splitter.restoreState(state)
        kept = self._settings.get(keys.LAYOUT)
        self.show(kept if kept in LAYOUTS else self._usual)

    def keep(self) -> None:
        """Remember sizes and layout."""
        self._settings.set_bytes(keys.SPLIT_COLUMNS, self.columns.saveState())
        self._settings.set_bytes(keys.SPLIT_ROWS, self.rows.saveState())
        self._settings.set(keys.LAYOUT, self.now)
        self._settings.set(keys.FACETS, not self._facets.isHidden())

    def reset(self) -> None:
        """The usual sizes, with all three views where the screen has room for them."""
        self._usual_sizes()
        self.show_facets(on=True)
        self.show(self._usual)

    def _usual_sizes(self) -> None:
        self.columns.setSizes([184, 690, 490])
        self.rows.setSizes([440, 220])

    def show(self, name: str) -> None:
        """Show a layout; the keyboard goes to the view that stands alone."""
        if self.now in LAYOUTS and len(LAYOUTS[self.now]) > 1 and name != self.now:
            self._before = self.now
        self.now = name
        views = LAYOUTS[name]
        for view, widget in self._views.items():
            widget.setVisible(view in views)
        self.columns.setVisible(bool(views & {"list", "detail"}))
        self._facets.setVisible(self._facets_on and "list" in views)
        if len(views) == 1:
            self.focus(next(iter(views)))
        self.changed.emit()

    def show_list(self) -> None:
        self.show("list")

    def show_detail(self) -> None:
        self.show("detail")

    def show_timeline(self) -> None:
        self.show("timeline")

    def show_beside(self) -> None:
        self.show("beside")

    def show_desk(self) -> None:
        self.show("desk")

    def shows(self, view: str) -> bool:
        return view in LAYOUTS.get(self.now, frozenset())

    def focus(self, view: str) -> None:
        self._views[view].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_detail(self) -> None:
        """Go to the text: beside the list where it stands there, else in the list's place."""
        if not self.shows("detail"):
            before = self.now
            self.show("detail")
            self._before = before
        self.focus("detail")

    def leave_detail(self) -> None:
        """Back to the list, as it was before."""
        if not self.shows("list"):
            self.show(self._before if "list" in LAYOUTS[self._before] else "list")
        self.focus("list")

    def show_facets(self, *, on: bool) -> None:
        self._facets_on = on
        self._facets.setVisible(on and (self.shows("list") or not self.now))
        self.changed.emit()

    def toggle_facets(self) -> None:
        self.show_facets(on=not self._facets_on)

    @property
    def facets_on(self) -> bool:
        return self._facets_on
