"""Which commands stand in which menu and on the toolbar, and the making of both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from customs_desk.translate import QT_TRANSLATE_NOOP
from customs_desk.ui import settings as keys
from customs_desk.ui.appearance import tip
from customs_desk.ui.languages import language_choices

if TYPE_CHECKING:
    from customs_desk.ui.frame import Frame

# An empty name is a separator. "@…" are submenus that the window fills when they open.
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menu", "&File"),
        (
            "new",
            "open",
            "@recent",
            "close",
            "",
            "import",
            "import_folder",
            "samples",
            "",
            "export",
            "backup",
            "restore_backup",
            "",
            "open_folder",
            "print",
            "",
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Edit"),
        (
            "undo",
            "redo",
            "history",
            "",
            "copy",
            "copy_citation",
            "paste",
            "",
            "select_all",
            "remove",
            "restore",
            "shred",
            "correct",
            "tags",
            "note",
            "encoding",
            "own_names",
            "split",
            "",
            "find",
            "find_next",
            "find_previous",
            "exact",
            "like",
            "clear",
            "save_search",
            "",
            "settings",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&View"),
        (
            "list",
            "detail",
            "timeline",
            "beside",
            "desk",
            "",
            "facets",
            "by_rank",
            "by_date",
            "hits",
            "bin",
            "collapse",
            "@columns",
            "",
            "back",
            "forward",
            "next",
            "previous",
            "",
            "zoom_in",
            "zoom_out",
            "fit_all",
            "",
            "@appearance",
            "@language",
            "full_screen",
            "reset_layout",
        ),
    ),
    (QT_TRANSLATE_NOOP("Menu", "&Tools"), ("verify", "reread", "salvage", "", "palette")),
    (QT_TRANSLATE_NOOP("Menu", "&Help"), ("guide", "search_help", "shortcuts", "", "log", "about")),
)
TOOLBAR: tuple[str, ...] = ("import", "export", "", "undo", "redo", "remove", "restore")
TOOLBAR_VIEWS: tuple[str, ...] = ("desk", "list", "detail", "timeline")
CONTEXT_MENU: tuple[str, ...] = (
    "copy",
    "copy_citation",
    "like",
    "",
    "correct",
    "tags",
    "encoding",
    "remove",
    "restore",
    "shred",
    "open_folder",
    "",
    "export",
    "select_all",
)


def fill_menu_bar(window: Frame) -> None:
    """All menus, in order."""
    submenus = _Submenus(window)
    for title, names in MENUS:
        menu = window.menuBar().addMenu(QCoreApplication.translate("Menu", title))
        menu.setToolTipsVisible(True)
        for name in names:
            if not name:
                menu.addSeparator()
            elif name.startswith("@"):
                menu.addMenu(submenus.make(name, menu))
            else:
                menu.addAction(window.actions_by_name[name])


def fill_tool_bar(window: Frame, search: QWidget) -> None:
    """Commands at the left, the search field in the middle, views at the right."""
    bar = QToolBar(window.tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    window.addToolBar(bar)
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    for name in TOOLBAR:
        if name:
            bar.addAction(window.actions_by_name[name])
        else:
            bar.addSeparator()
    _show_words(bar, window, ("import", "export"))
    bar.addWidget(_room(bar))
    bar.addWidget(search)
    bar.addWidget(_room(bar))
    for name in TOOLBAR_VIEWS:
        bar.addAction(window.actions_by_name[name])
    _show_words(bar, window, TOOLBAR_VIEWS)


def _show_words(bar: QToolBar, window: Frame, names: tuple[str, ...]) -> None:
    """Words beside the icons of the commands that matter most."""
    for name in names:
        button = bar.widgetForAction(window.actions_by_name[name])
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def _room(bar: QToolBar) -> QWidget:
    room = QWidget(bar)
    room.setFixedWidth(10)
    room.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return room


class _Submenus(QObject):
    """Menus whose entries are found when they open."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    def make(self, name: str, parent: QMenu) -> QMenu:
        titles = {
            "@recent": self.tr("Open &recent"),
            "@columns": self.tr("&Columns"),
            "@appearance": self.tr("&Appearance"),
            "@language": self.tr("Lan&guage"),
        }
        fill = {
            "@recent": self._fill_recent,
            "@columns": self._fill_columns,
            "@appearance": self._fill_appearance,
            "@language": self._fill_language,
        }
        menu = QMenu(titles[name], parent)
        menu.setObjectName(name)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(fill[name])
        fill_now = fill[name]
        fill_now(menu)
        return menu

    def _menu(self, given: QMenu | None) -> QMenu:
        menu = given if given is not None else self.sender()
        assert isinstance(menu, QMenu)  # noqa: S101 -- only menus are connected
        menu.clear()
        return menu

    @Slot()
    def _fill_recent(self, given: QMenu | None = None) -> None:
        menu = self._menu(given)
        for path in self._window.settings.recent():
            action = menu.addAction(Path(path).name.replace("&", "&&"))
            action.setToolTip(tip(path))
            action.setData(path)
            action.setEnabled(Path(path).is_file())
            action.triggered.connect(self._open)
        if menu.isEmpty():
            menu.addAction(self.tr("No archives yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("&Forget these")).triggered.connect(self._forget)

    @Slot()
    def _open(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.open_archive(Path(str(action.data())))

    @Slot()
    def _forget(self) -> None:
        self._window.settings.forget_recent()

    @Slot()
    def _fill_columns(self, given: QMenu | None = None) -> None:
        menu = self._menu(given)
        menu.addActions(self._window.list.columns.actions_for(menu))
        menu.addSeparator()
        usual = menu.addAction(self.tr("&Usual columns"))
        usual.triggered.connect(self._window.list.columns.reset)

    @Slot()
    def _fill_appearance(self, given: QMenu | None = None) -> None:
        translate = QCoreApplication.translate
        choices = [(value, translate("Setting", words)) for value, words in keys.APPEARANCE.choices]
        self._fill_choices(self._menu(given), keys.APPEARANCE, choices)

    @Slot()
    def _fill_language(self, given: QMenu | None = None) -> None:
        self._fill_choices(self._menu(given), keys.LANGUAGE, language_choices())

    def _fill_choices(
        self, menu: QMenu, setting: keys.Setting[str], choices: list[tuple[str, str]]
    ) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._window.settings.get(setting) == value)
            action.setData((setting.key, value))
            group.addAction(action)
            action.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            key, value = action.data()
            setting = next(one for one in (keys.APPEARANCE, keys.LANGUAGE) if one.key == key)
            self._window.settings.set(setting, str(value))
            self._window.setting_changed.emit(setting.key)
