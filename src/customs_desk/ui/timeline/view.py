"""The timeline view: articles by their publication, and the dated events of their texts."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from customs_desk.archive import Interrupted
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.detail.link import LinkButton, WordsLabel
from customs_desk.ui.in_words import in_words
from customs_desk.ui.timeline.canvas import TimelineCanvas
from customs_desk.ui.timeline.finding import Found, find, undated_menu
from customs_desk.ui.timeline.known import Known, fetch
from customs_desk.ui.timeline.marks import EVENTS, Dated, Item
from customs_desk.ui.timeline.picture import write_png, write_svg
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QContextMenuEvent, QShowEvent

    from customs_desk.archive import Archive, Changes, Query
    from customs_desk.article import Article, DatedEvent
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results

_SELECTED = 500  # more selected articles than these do not stand out any more
_DRAWN = 200_000  # articles whose marks are fetched; those of a million would take half a minute
_REST = 2_000  # milliseconds between two drawings while articles pour in


def _utc_now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


class TimelineView(QWidget):
    """Everything dated that the query found; a click chooses the article in every view."""

    failed = Signal(str)

    def __init__(
        self,
        results: Results,
        background: Background,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(parent)
        self._results, self._background, self._now = results, background, now
        self.known = Known(self.locale())
        self._undated: list[Article] = []
        self._undated_count = 0
        self._stale = True
        self._touched = False  # the person has chosen a window on time: it is kept
        self._wanted: tuple[int, When] | None = None
        self._drawn: Query | None = None  # what the marks were found by
        self._menu: QMenu | None = None
        self.setAccessibleName(self.tr("Timeline"))
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._fetch)
        self._soon_selected = QTimer(self, singleShot=True, interval=60)
        self._soon_selected.timeout.connect(self._select)
        self._build()
        results.changed.connect(self._look)
        results.current_changed.connect(self._choose)
        results.archive_changed.connect(self._note_changes)
        results.selection_changed.connect(self._soon_selected.start)
        self._look()

    def _build(self) -> None:
        self.canvas = TimelineCanvas(self.known, self._today, self)
        self.canvas.setAccessibleName(self.tr("Timeline of articles and events"))
        self.canvas.item_clicked.connect(self._click)
        self.canvas.scene_changed.connect(self._soon.start)
        self.canvas.scale_changed.connect(self._say_span)
        self.empty = WordsLabel(self, quiet_ink=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(20)
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(holder, 1)
        self.setFocusProxy(self.canvas)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        self.span = WordsLabel(bar, quiet_ink=True)
        self.span.setWordWrap(False)
        self.undated = LinkButton("", bar)
        self.undated.setToolTip(self.tr("Articles whose date of publication is not known"))
        self.undated.clicked.connect(self._offer_undated)
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 1, 8, 1)
        row.setSpacing(4)
        row.addWidget(self.span, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undated)
        row.addSpacing(8)
        for words, tip, action in (
            ("−", self.tr("Zoom out (−)"), self.zoom_out),
            ("+", self.tr("Zoom in (+)"), self.zoom_in),
            (self.tr("Fit all"), self.tr("Show everything (0)"), self.fit_all),
        ):
            button = QToolButton(bar)
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
            button.clicked.connect(action)
            row.addWidget(button)
        return bar

    def _today(self) -> date:
        return self._now().replace(tzinfo=UTC).astimezone().date()

    # Looking

    @Slot()
    def _look(self) -> None:
        """Ask for the marks of the query, or when the view is next seen."""
        self._stale = True
        if self._results.archive is None:
            self._touched = False
            self._show_nothing(self.tr("Open or create an archive to see its timeline."))
        elif len(self._results.ids) > _DRAWN:
            # Fetching every mark would keep all other questions waiting for many seconds.
            self._stale = False
            text = self.tr("Too many articles to draw: narrow down to %Ln to see them.", "", _DRAWN)
            self._show_nothing(text)
        elif self.isVisible() and not self._can_wait():
            self._ask_now()

    def _can_wait(self) -> bool:
        """Whether an import pours in more of what is drawn: then now and then is enough."""
        if self._drawn != self._results.query or not self._background.tasks:
            self._rest.stop()
            return False
        if self._rest.isActive():
            return True
        self._rest.start()
        return False

    def _ask_now(self) -> None:
        archive, query, ids = self._results.archive, self._results.query, self._results.ids
        if archive is None:
            return
        self._stale = False
        self._background.ask(
            lambda: find(archive, query, ids), self._show, failed=self._say_failure
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask_now()

    @Slot(object)
    def _note_changes(self, _changes: Changes) -> None:
        self.known.forget()

    def _show(self, found: Found) -> None:
        if found.archive is not self._results.archive or found.query != self._results.query:
            return
        before, self._drawn = self.known.dated, found.query
        self.known.dated = found.dated
        self.known.forget()
        self._undated, self._undated_count = found.undated, found.undated_count
        count = self.locale().toString(self._undated_count)
        self.undated.setText(self.tr("Articles without a date: {count}").format(count=count))
        self.undated.setVisible(self._undated_count > 0)
        if not found.dated:
            self._show_nothing(self._why_empty())
            return
        self._stack.setCurrentWidget(self.canvas)
        self.canvas.show_dated(found.dated)
        touched = self._touched and before is not None and self._in_sight(found.dated)
        if not touched:
            self.canvas.fit_most()
        self._say_span()
        self._touched = touched
        self._choose(self._results.current)
        self._show_wanted()

    def _in_sight(self, dated: Dated) -> bool:
        scale = self.canvas.scale
        return dated.count(scale.day(0), scale.day(self.canvas.viewport().width())) > 0

    def _why_empty(self) -> str:
        if not len(self._results.ids) and self._results.is_narrowed:
            return ""  # the list says why, and what to do
        if not len(self._results.ids):
            return self.tr("Nothing to show yet.\nDrop article files anywhere in the window.")
        return self.tr("None of these articles gives a date.")

    def _show_nothing(self, words: str) -> None:
        if self._results.archive is None:
            self.known.dated = None
            self.undated.hide()
        self.canvas.show_dated(None)
        self.empty.set_words(words)
        self.span.set_words("")
        self._stack.setCurrentWidget(self.empty)

    def _say_failure(self, error: Exception) -> None:
        if isinstance(error, Interrupted):
            return  # the marks of a newer query are on their way
        pattern = self.tr("The timeline cannot be shown.\n{reason}")
        self._show_nothing(pattern.format(reason=error))
        self.failed.emit(in_words(error))

    @Slot()
    def _fetch(self) -> None:
        """Ask what the marks in sight are called."""
        archive = self._results.archive
        items = [placed.item for placed in self.canvas.scene.placed]
        items += [item for cluster in self.canvas.scene.clusters for item in cluster.items[:8]]
        articles, events = self.known.missing(items)
        if archive is None or not (articles or events):
            return
        self._background.ask(
            lambda: (archive, *fetch(archive, articles, events)),
            self._learn,
            failed=self._say_failure,
        )

    def _learn(self, told: tuple[Archive, list[Article], list[DatedEvent]]) -> None:
        archive, articles, events = told
        if archive is self._results.archive and (articles or events):
            self.known.add(articles, events)
            self.canvas.look_again()

    @Slot()
    def _say_span(self) -> None:
        """What days are in sight."""
        self._touched = True
        dated = self.known.dated
        if not dated:
            return
        scale, width = self.canvas.scale, self.canvas.viewport().width()
        first, last = max(int(scale.day(0)), 1), min(int(scale.day(width)), date.max.toordinal())
        begin, end = (date.fromordinal(max(min(d, date.max.toordinal()), 1)) for d in (first, last))
        edtf = f"{begin.isoformat()}/{end.isoformat()}"
        if scale.per_pixel > 2:
            edtf = f"{begin.year:04}/{end.year:04}"
        self.span.set_words(shown(When(edtf, first, last), self.locale()))

    # Choosing

    def _click(self, item: Item) -> None:
        if self.known.dated is not None:
            self._results.choose(self.known.dated.article(item))

    @Slot(int)
    def _choose(self, article: int) -> None:
        """Let the current article's marks stand out, and bring one of them into sight."""
        self.canvas.chosen = article
        self.canvas.look_again()
        dated = self.known.dated
        if not article or not dated or not self.isVisible():
            return
        items = dated.items_of(article)
        width = self.canvas.viewport().width()
        if items and not any(0 <= self.canvas.scale.x(dated.begin(i)) <= width for i in items):
            self.canvas.reveal(items[0])

    @Slot()
    def _select(self) -> None:
        """Let the marks of a handful of selected articles stand out."""
        chosen = self._results.selection()
        selected = frozenset(chosen) if 1 < len(chosen) <= _SELECTED else frozenset()
        if selected != self.canvas.selected:
            self.canvas.selected = selected
            self.canvas.look_again()

    @Slot(int, object)
    def show_when(self, article: int, when: When) -> None:
        """Choose an article and bring a date of it into sight, with some time around it."""
        self._wanted = (article, when)
        if self._results.current != article:
            self._results.choose(article)
        if self.known.dated and not self._stale:
            self._show_wanted()

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        dated = self.known.dated
        if wanted is None or not dated:
            return
        article, when = wanted
        first, last = when.first or when.last or 0, when.last or when.first or 0
        around = max((last - first) * 1.5, 45)
        self.canvas.fit(first - around, last + around)
        items = [item for item in dated.items_of(article) if item.lane == EVENTS]
        for item in items:
            if first in dated.lanes[EVENTS].days(item.place):
                self.canvas.focus_item = item
                self.canvas.viewport().update()
                return

    def _offer_undated(self) -> None:
        menu = undated_menu(self._undated, self._undated_count, self)
        menu.triggered.connect(lambda action: self._results.choose(action.data()))
        self._open_menu(menu, self.undated.mapToGlobal(self.undated.rect().bottomLeft()))

    def _open_menu(self, menu: QMenu, place: QPoint) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(place)

    # What the window asks for

    @Slot()
    def zoom_in(self) -> None:
        """Closer by half, about the middle."""
        self.canvas.zoom(1.5)

    @Slot()
    def zoom_out(self) -> None:
        """Farther by half, about the middle."""
        self.canvas.zoom(1 / 1.5)

    @Slot()
    def fit_all(self) -> None:
        """Everything in sight."""
        self.canvas.fit_all()
        self._touched = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Zoom in"), self.zoom_in)
        menu.addAction(self.tr("Zoom out"), self.zoom_out)
        menu.addAction(self.tr("Fit all"), self.fit_all)
        menu.addSeparator()
        save = menu.addAction(self.tr("Save picture…"), self.save_picture)
        save.setEnabled(bool(self.known.dated))
        self._open_menu(menu, event.globalPos())

    def save_picture(self) -> None:
        """Ask for a place and write the timeline as PNG or SVG there."""
        from pathlib import Path

        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Save picture of the timeline"),
            self.tr("timeline") + ".svg",
            self.tr("Pictures (*.svg *.png)"),
        )
        if not chosen:
            return
        out = Path(chosen)
        written = self.render_png(out) if out.suffix.lower() == ".png" else self.render_svg(out)
        if not written:
            self.failed.emit(
                self.tr("{file} could not be written. Choose another place.").format(file=chosen)
            )

    def render_svg(self, path: Path) -> bool:
        """Write what is in sight as SVG; whether that went well."""
        return write_svg(path, self._picture_size(), self.canvas, title=self.tr("Timeline"))

    def render_png(self, path: Path) -> bool:
        """Write what is in sight as PNG at twice its size; whether that went well."""
        return write_png(path, self._picture_size(), self.canvas)

    def _picture_size(self) -> QSize:
        return self.canvas.viewport().size().expandedTo(QSize(400, 160))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.known.locale = self.locale()
