"""The main window: places the views, takes drops, and keeps menus and status in step."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QMessageBox, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from customs_desk.archive import Cancelled, Order, Query
from customs_desk.problem import Problem
from customs_desk.stopping import Stopped
from customs_desk.ui import settings as keys
from customs_desk.ui.appearance import icon
from customs_desk.ui.articles.pane import ListPane
from customs_desk.ui.background import Background
from customs_desk.ui.commands.making import dress_actions, make_actions
from customs_desk.ui.commands.menus import CONTEXT_MENU, fill_menu_bar, fill_tool_bar
from customs_desk.ui.detail.printing import Printing
from customs_desk.ui.detail.view import DetailView
from customs_desk.ui.drop_hint import DropHint
from customs_desk.ui.frame import Frame, utc_now
from customs_desk.ui.in_words import in_words
from customs_desk.ui.layouts import Layouts
from customs_desk.ui.navigation import Navigation
from customs_desk.ui.pages import Pages
from customs_desk.ui.results import Results
from customs_desk.ui.search.commands import SearchCommands
from customs_desk.ui.search.facets import FacetPane
from customs_desk.ui.search.field import SearchField
from customs_desk.ui.search.saved_pane import SavedSearchPane
from customs_desk.ui.search.saving import SavedSearching
from customs_desk.ui.standing import Standing
from customs_desk.ui.status import StatusBar
from customs_desk.ui.timeline.view import TimelineView
from customs_desk.ui.visited import Visited
from customs_desk.ui.welcome import Welcome
from customs_desk.ui.window_state import keep_state, restore_state
from customs_desk.ui.work.bulk_editing import BulkEditing
from customs_desk.ui.work.changing import Changing
from customs_desk.ui.work.editing import Editing
from customs_desk.ui.work.exporting import Exporting
from customs_desk.ui.work.importing import Importing
from customs_desk.ui.work.keeping import Keeping
from customs_desk.ui.work.opening import Opening
from customs_desk.ui.work.own_names import OwnNames
from customs_desk.ui.work.recoding import Recoding
from customs_desk.ui.work.splitting import Splitting
from customs_desk.ui.work.watching import Watching

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
    )

    from customs_desk.archive import Archive
    from customs_desk.ui.settings import Settings

log = logging.getLogger(__name__)


class Window(Frame):
    """One archive in three views."""

    def __init__(
        self,
        archive: Archive | None = None,
        *,
        settings: Settings,
        now: Callable[[], datetime] = utc_now,
        log_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.settings, self.now = settings, now
        self.background = Background(self)
        self.results = Results(self.background, self)
        self.results.order = Order(
            settings.get(keys.ORDER_FIELD), descending=settings.get(keys.ORDER_DOWN)
        )
        self.results.query = Query(collapsed=settings.get(keys.COLLAPSED))
        self.searching = SearchCommands(self)
        self.importing: Importing = Importing(self)
        self.exporting: Exporting = Exporting(self)
        self.opening: Opening = Opening(self)
        self.pages = Pages(self, log_folder)
        self.editing: Editing = Editing(self)
        self.bulk = BulkEditing(self)
        self.visited = Visited(self.results)
        self.recoding: Recoding = Recoding(self)
        self.own_names = OwnNames(self)
        self.saved_searching = SavedSearching(self)
        self.changing = Changing(self)
        self.keeping = Keeping(self)
        self.watching = Watching(self)
        self._closing = False
        self.splitting: Splitting = Splitting(self)
        self._build()
        self._connect()
        restore_state(self)
        self.standing.look()
        if archive is not None:
            self.results.show_archive(archive)

    # Building

    def _build(self) -> None:
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Customs Desk"))
        self.setWindowIcon(icon("app"))
        self.setAcceptDrops(True)
        self.search = SearchField(self.results, self.background, self.settings, self)
        self.facets = FacetPane(self.results, self.background, self.settings, self)
        self.saved_searches = SavedSearchPane(self.results, self.background, self)
        self.list_pane = ListPane(self.results, self.background, self)
        self.list = self.list_pane.view
        self.list.show_snippets(self.list_pane.snippets, on=self.settings.get(keys.HITS_IN_LIST))
        self.detail = DetailView(self.results, self.background)
        self.printing = Printing(self.detail)
        self.timeline = TimelineView(self.results, self.background)
        views: dict[str, QWidget] = {
            "list": self.list_pane,
            "detail": self.detail,
            "timeline": self.timeline,
        }
        self.layouts = Layouts(self.settings, views, self._sidebar(), self)
        self.welcome = Welcome(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._scrolling(self.welcome))
        self.stack.addWidget(self.layouts.rows)
        self.setCentralWidget(self.stack)
        self.status = StatusBar(self.background, self)
        self.setStatusBar(self.status)
        self.actions_by_name = make_actions(self, self.settings)
        fill_tool_bar(self, self.search)
        fill_menu_bar(self)
        self.hint = DropHint(self)
        for part in self.findChildren(QWidget):
            if part.acceptDrops():  # a drop anywhere is the window's
                part.setAcceptDrops(False)

    def _scrolling(self, page: QWidget) -> QScrollArea:
        """A page that is never what keeps the window from a small screen."""
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _sidebar(self) -> QWidget:
        """Saved searches above the filters."""
        sidebar = QWidget(self)
        column = QVBoxLayout(sidebar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.saved_searches)
        column.addWidget(self.facets, 1)
        return sidebar

    def _connect(self) -> None:
        self.standing = Standing(self, self.layouts, self.editing, self.visited)
        self.navigation = Navigation(
            self.results,
            self.layouts,
            search=self.search,
            rows=self.list,
            detail=self.detail,
            timeline=self.timeline,
        )
        self.standing.emptiness_changed.connect(self._show_welcome)
        self.results.failed.connect(self.show_sentence)
        self.opening.failed.connect(self.keeping.offer_rescue)
        self.saved_searches.wanted.connect(self.saved_searching.ask_again)
        self.saved_searches.rename_wanted.connect(self.saved_searching.rename)
        self.saved_searches.forget_wanted.connect(self.saved_searching.forget)
        self.keeping.backed_up.connect(self._close_at_last)
        self.list.menu_wanted.connect(self._show_context_menu)
        self.detail.failed.connect(self.show_sentence)
        self.detail.same_wanted.connect(self.own_names.say_same)
        self.detail.no_name_wanted.connect(self.own_names.say_no_name)
        self.detail.notices.mend_wanted.connect(self.recoding.mend)
        self.detail.notices.split_wanted.connect(self.splitting.split)
        self.timeline.failed.connect(self.show_sentence)
        self.search.help_wanted.connect(self.pages.show_search_help)
        self.welcome.import_wanted.connect(self.importing.choose_files)
        self.welcome.samples_wanted.connect(self.importing.samples)
        self.welcome.open_wanted.connect(self.opening.choose)
        self.welcome.recent_wanted.connect(self._open_recent)

    @Slot(bool)
    def _show_welcome(self, empty: bool) -> None:  # noqa: FBT001 -- Qt's signal
        """The welcome while there is nothing to show, the views afterwards."""
        first = not empty and self.stack.currentIndex() == 0
        self.stack.setCurrentIndex(0 if empty else 1)
        if first:  # else the first filter has the keyboard, far from what one came for
            self.list.setFocus()
        archive = self.results.archive
        if archive is None:
            text = self.tr("They are kept in one file of yours: {path}")
            self.welcome.show_place(text.format(path=self.opening.default_path()))
        else:
            text = self.tr("This archive is empty: {path}")
            self.welcome.show_place(text.format(path=archive.path))
        self.welcome.show_recent(self.settings.recent() if archive is None else [])

    # What commands do

    def correct(self) -> None:
        """Open the title of the current article for correction; a dialog for several."""
        if len(ids := self.editing.ids()) > 1:
            self.bulk.ask(ids)
            return
        self._edit("title")

    def edit_tags(self) -> None:
        """Open the tags of the current article, or of all that are selected."""
        if len(ids := self.editing.ids()) > 1:
            self.bulk.ask(ids, tags=True)
            return
        self._edit("tags")

    def edit_note(self) -> None:
        """Open the note on the current article."""
        self._edit("note")

    def _edit(self, field: str) -> None:
        if not self.results.current and (selected := self.results.selection()):
            self.results.choose(selected[0])
        if not self.layouts.shows("detail"):
            self.layouts.open_detail()
        self.detail.edit(field)

    def toggle_bin(self) -> None:
        """Show what was removed, or what was not."""
        query = self.results.query
        self.results.set_query(Query(removed=not query.removed, collapsed=query.collapsed))
        self.standing.update_checks()

    def toggle_collapsed(self) -> None:
        """Show of each story the leading version only, or all versions."""
        self.results.set_collapsed(not self.results.query.collapsed)
        self.settings.set(keys.COLLAPSED, self.results.query.collapsed)
        self.standing.update_checks()

    def show_everything(self) -> None:
        """Take away search, filters and the bin."""
        self.results.set_query(Query())

    def select_when_found(self, ids: Sequence[int], *, even_all: bool = True) -> None:
        """Select these articles as soon as the list holds them."""
        self.list_pane.select_when_found(ids, even_all=even_all)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.standing.update_checks()

    @Slot(QPoint)
    def _show_context_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in CONTEXT_MENU:
            if name:
                menu.addAction(self.actions_by_name[name])
            else:
                menu.addSeparator()
        menu.popup(place)

    @Slot(str)
    def _open_recent(self, path: str) -> None:
        self.open_archive(Path(path))

    def open_archive(self, path: Path) -> bool:
        """Show another archive; False where it cannot be opened, which has been said."""
        return self.opening.open(path)

    def close_archive(self) -> bool:
        """Show no archive; False where something is still being done to it."""
        self.opening.close()
        return self.results.archive is None

    def need_archive(self) -> bool:
        """Whether there is an archive to write to; the user's first is made where none is open."""
        archive = self.results.archive
        if archive is None:
            return self.opening.open_default()
        if archive.read_only:
            self.status.say(self.tr("This archive is read-only: nothing can be added to it."))
            return False
        return True

    # Saying what is wrong

    def show_error(self, error: Exception) -> None:
        """Work failed: the archive's problems in their own words, ours with a trace in the log."""
        if isinstance(error, (Cancelled, Stopped)):
            self.status.say(self.tr("Stopped. Nothing was changed."))
            return
        if isinstance(error, (Problem, OSError)):
            self.show_sentence(in_words(error))
            return
        log.error("work in the background failed", exc_info=error)
        text = self.tr("A fault in the program stopped this: {fault}. The log file says more.")
        self.show_sentence(text.format(fault=type(error).__name__))

    @Slot(str)
    def show_sentence(self, sentence: str) -> None:
        """Show what is wrong in a box whose words can be copied; once, however many ask for it."""
        if any(b.isVisible() and b.text() == sentence for b in self.findChildren(QMessageBox)):
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Customs Desk"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setText(sentence)
        box.open()

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and self.importing.takes(event.mimeData()):
            archive = self.results.archive
            name = archive.path.stem if archive else self.opening.default_path().stem
            self.hint.show_for(event.mimeData(), name)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is None and self.importing.takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hint.hide()
        if event.source() is None and self.importing.take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    # The window itself

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "hint"):
            dress_actions(self.actions_by_name)
            self.search.dress()
            self.welcome.dress()

    def _may_close(self) -> bool:
        """Ask before work under way is stopped; what is in by then stays in."""
        tasks = self.background.tasks
        if not tasks:
            return True
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Quit"))
        box.setText(self.tr("{title} is still under way.").format(title=tasks[0].title))
        box.setInformativeText(
            self.tr("Stop it and quit? What is done so far stays; the rest can be done again.")
        )
        stop = box.addButton(self.tr("&Stop and quit"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is stop or not self.background.tasks

    @Slot()
    def _close_at_last(self) -> None:
        if self._closing:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        if not self._closing and self.keeping.back_up_if_due(closing=True):
            self._closing = True  # the window closes when the backup has ended
            event.ignore()
            return
        self.watching.stop()
        self.layouts.keep()
        keep_state(self)
        self.background.close()
        self.list.forget_dragged()
        archive = self.results.archive
        if archive is not None:
            archive.close()
        event.accept()
