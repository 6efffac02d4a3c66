"""What can be done with a name or a date of the text: the menus over marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from customs_desk.article import Kind
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.ui.detail.marks import Mark
    from customs_desk.when import When


class Menus(QObject):
    """Makes the menus of one view and says what was chosen in them."""

    search_wanted = Signal(str)  # a name
    date_wanted = Signal(object)  # When
    same_wanted = Signal(object, str)  # Kind, name: it is the same as another
    no_name_wanted = Signal(object, str)  # Kind, name: it is none

    def __init__(self, over: QWidget, can_change: Callable[[], bool]) -> None:
        super().__init__(over)
        self._over, self.can_change = over, can_change

    def of_mark(self, mark: Mark) -> QMenu:
        """The menu of a mark in the text."""
        if mark.kind is Kind.DATE:
            return self.of_date(mark.when)
        return self.of_name(mark.kind, mark.name)

    def of_name(self, kind: Kind, name: str) -> QMenu:
        """Search for it, copy it, say that it is another's or none."""
        menu = QMenu(self._over)
        words = one_line(name, most=50).replace("&", "&&")
        search = menu.addAction(self.tr("Search for “{name}”").format(name=words))
        search.triggered.connect(lambda: self.search_wanted.emit(name))
        copy = menu.addAction(self.tr("Copy this name"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(name))
        menu.addSeparator()
        same = menu.addAction(self.tr("This is the same as…"))
        same.triggered.connect(lambda: self.same_wanted.emit(kind, name))
        none = menu.addAction(self.tr("Not a name"))
        none.triggered.connect(lambda: self.no_name_wanted.emit(kind, name))
        for action in (same, none):
            action.setEnabled(self.can_change())
        return menu

    def of_date(self, when: When | None) -> QMenu:
        """Show it on the timeline, copy it; a date without a year can do neither."""
        menu = QMenu(self._over)
        if when is None or (when.first is None and when.last is None):
            menu.addAction(self.tr("The year of this date is not known")).setEnabled(False)
            return menu
        words = shown(when, self._over.locale(), long=True)
        show = menu.addAction(self.tr("Show {date} on the timeline").format(date=words))
        show.triggered.connect(lambda: self.date_wanted.emit(when))
        copy = menu.addAction(self.tr("Copy this date"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(words))
        return menu
