"""The detail view: one article's text with its marks, and the fields that were read from it.

Asks the archive on the reader thread, corrects it on the writer thread, and touches no other view.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from customs_desk.archive import tags_in
from customs_desk.ui.detail.bar import DetailBar
from customs_desk.ui.detail.fields import FieldsPanel
from customs_desk.ui.detail.fold import LONGEST_TEXT, Folded
from customs_desk.ui.detail.link import LinkButton, WordsLabel
from customs_desk.ui.detail.loading import Loaded, load
from customs_desk.ui.detail.menus import Menus
from customs_desk.ui.detail.notices import Notices
from customs_desk.ui.detail.original import OriginalDialog
from customs_desk.ui.detail.reader import Page, Reader
from customs_desk.ui.detail.stories import DetailStories
from customs_desk.ui.detail.values import label_of
from customs_desk.ui.harmless import one_line
from customs_desk.ui.in_words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from customs_desk.archive import Changes, Query
    from customs_desk.article import ArticleText, Event
    from customs_desk.ui.background import Background, Task
    from customs_desk.ui.detail.marks import Mark
    from customs_desk.ui.detail.values import Name
    from customs_desk.ui.results import Results
    from customs_desk.when import When

_NARROW = 620  # pixels: below that the fields stand under the text


def _utc_now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


class DetailView(QWidget):
    """The article that is current in `results`, whole: text, marks, fields, evidence."""

    show_on_timeline = Signal(int, object)  # article, When
    edit_requested = Signal(int, str)  # article, field: an editor has been opened
    failed = Signal(str)  # a sentence for people
    same_wanted = Signal(object, str)  # Kind, name: it is the same as another
    no_name_wanted = Signal(object, str)  # Kind, name: it is none

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
        self.text: ArticleText | None = None
        self._query: Query | None = None
        self._limit = LONGEST_TEXT
        self._hide_boilerplate = False
        self._menu: QMenu | None = None
        self._menus = Menus(self, self._can_change)
        self._menus.same_wanted.connect(self.same_wanted)
        self._menus.no_name_wanted.connect(self.no_name_wanted)
        self._menus.search_wanted.connect(self._search)
        self._menus.date_wanted.connect(self._show_when)
        self.setAccessibleName(self.tr("Article"))
        self._build()
        results.current_changed.connect(self._look)
        results.changed.connect(self._look_again)
        results.selection_changed.connect(self._say_selection)
        results.archive_changed.connect(self._note_changes)
        self._look()

    def _build(self) -> None:
        self.bar = DetailBar(self)
        self.reader = Reader(self)
        self.reader.setAccessibleName(self.tr("Text of the article"))
        self.fields = FieldsPanel(self._today, self)
        self.notices = Notices(self)
        self.stories = DetailStories(self._results, self._background, self.fields, self._now)
        self.more = LinkButton("", self)
        self.more.clicked.connect(self._show_more)
        self.empty = WordsLabel(self, quiet_ink=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self.splitter = QSplitter(self)
        self.splitter.setAccessibleName(self.tr("Text and fields"))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.splitter.addWidget(self._text_side())
        self.splitter.addWidget(self.fields)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([660, 320])
        self.setFocusProxy(self.reader)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.splitter)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._connect()

    def _text_side(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notices)
        column.addWidget(self.reader, 1)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        return side

    def _connect(self) -> None:
        self.bar.kinds_changed.connect(self.reader.set_shown_kinds)
        self.bar.boilerplate_hidden.connect(self.set_boilerplate_hidden)
        self.bar.step.connect(self.reader.step_hit)
        self.bar.original_wanted.connect(self.show_original)
        self.reader.hit_changed.connect(self.bar.show_hits)
        self.reader.mark_clicked.connect(self._offer)
        self.reader.menu_wanted.connect(self._offer_menu)
        self.fields.evidence.connect(self._show_evidence)
        self.fields.set_by_person.connect(self._correct)
        self.fields.name_clicked.connect(self._offer_name)
        self.fields.event_clicked.connect(self._offer_event)
        self.stories.separated.connect(self._look)
        self.stories.failed.connect(self._not_corrected)

    def _today(self) -> date:
        return self._now().replace(tzinfo=UTC).astimezone().date()

    # What is shown

    @Slot()
    def _look(self, _article: int = 0) -> None:
        """Ask for the current article; the answer to an older question is not shown."""
        archive, article = self._results.archive, self._results.current
        if archive is None or not article:
            self._show_nothing()
            return
        if self.text is None or self.text.article.id != article:
            self._limit = LONGEST_TEXT
        query, limit, hide = self._results.query, self._limit, self._hide_boilerplate
        self._background.ask(
            lambda: load(archive, article, query, limit, hide=hide),
            self._show,
            failed=self._say_failure,
        )

    @Slot()
    def _look_again(self) -> None:
        """The results are new: other words to mark, or nothing at all to show."""
        if self._results.archive is None or not self._results.current:
            self._show_nothing()
        elif self._query != self._results.query:
            self._look()

    @Slot(object)
    def _note_changes(self, changes: Changes) -> None:
        current = self._results.current
        if current in changes.changed or current in changes.removed:
            self._look()

    def _show(self, loaded: Loaded) -> None:
        if loaded.article != self._results.current:
            return
        if loaded.text is None:
            self._show_nothing()
            return
        before, self.text, self._query = self.text, loaded.text, loaded.query
        same = before is not None and before.article.id == loaded.article
        place = self.reader.verticalScrollBar().value() if same else 0
        hit = self.reader.hit if same and self.reader.hits == list(loaded.hits) else -1
        self.reader.show_page(self._page(loaded))
        self._show_fields(loaded, same=same)
        self.notices.show_for(loaded.text, mendable=loaded.mendable)
        self._stack.setCurrentWidget(self.splitter)
        self._say_what_is_left(loaded.folded)
        self._say_selection()
        if same:
            self.reader.verticalScrollBar().setValue(place)
            self.reader.hit = hit
        elif loaded.hits:
            self.reader.step_hit(1)

    def _show_fields(self, loaded: Loaded, *, same: bool) -> None:
        if loaded.text is None:
            return
        if same and self.fields.is_editing:
            self.fields.show_values(loaded.text)
            return
        place = self.fields.verticalScrollBar().value() if same else 0
        self.fields.show_article(loaded.text, loaded.marks)
        self.fields.verticalScrollBar().setValue(place)
        self.stories.look(loaded.article)

    def _page(self, loaded: Loaded) -> Page:
        reading = loaded.text.reading if loaded.text else None
        evidence = reading.evidence.get("title") if reading and reading.title else None
        boilerplate = reading.boilerplate if reading else ()
        return Page(
            loaded.text.text if loaded.text else "",
            loaded.folded,
            loaded.marks,
            title=(evidence.start, evidence.end) if evidence else None,
            boilerplate=tuple((span.start, span.end) for span in boilerplate),
            hits=loaded.hits,
        )

    def _show_nothing(self) -> None:
        self.text, self._query = None, None
        self._stack.setCurrentWidget(self.empty)
        if self._results.archive is None:
            words = self.tr("Open or create an archive to read articles here.")
        elif not len(self._results.ids) and self._results.is_narrowed:
            words = ""  # the list says why, and what to do
        elif not len(self._results.ids):
            words = self.tr("Nothing to show yet.\nDrop article files anywhere in the window.")
        else:
            words = self.tr("No article is chosen.\nClick one in the list or on the timeline.")
        self.empty.set_words(words)

    def _say_failure(self, error: Exception) -> None:
        self.text = None
        self._stack.setCurrentWidget(self.empty)
        pattern = self.tr("This article cannot be shown.\n{reason}")
        self.empty.set_words(pattern.format(reason=error))
        self.failed.emit(in_words(error))

    @Slot()
    def _say_selection(self) -> None:
        count = len(self._results.selection()) if self.text else 0
        several = self.tr("%n selected; this is the current one", "", count)
        self.bar.say(several if count > 1 else "")

    def _say_what_is_left(self, folded: Folded) -> None:
        left = folded.source_length - folded.ends_at
        self.more.setVisible(left > 0)
        self.more.setText(
            self.tr("Show more (characters left: {count})").format(
                count=self.locale().toString(left)
            )
        )

    def _show_more(self) -> None:
        self._limit += LONGEST_TEXT
        self._look()

    def set_boilerplate_hidden(self, hidden: bool) -> None:  # noqa: FBT001 -- a slot
        """Leave out menus, notices and the like, or show them greyed."""
        if hidden != self._hide_boilerplate:
            self._hide_boilerplate = hidden
            self.bar.hide_boilerplate.setChecked(hidden)
            self._look()

    def _show_evidence(self, spans: list[tuple[int, int]], scroll: bool) -> None:  # noqa: FBT001
        self.reader.show_evidence(spans, scroll=scroll)

    # What the window asks for

    @Slot()
    def find_next(self) -> None:
        """Go to the next hit of the search in this text."""
        self.reader.step_hit(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the previous hit of the search in this text."""
        self.reader.step_hit(-1)

    @Slot(str)
    def edit(self, field: str = "title") -> None:
        """Open the editor of a field of the current article."""
        if self.text is not None:
            self.fields.edit(field)
            self.edit_requested.emit(self.text.article.id, field)

    @Slot()
    def show_original(self) -> None:
        """Open the original file of the current article beside it."""
        archive, text = self._results.archive, self.text
        if archive is None or text is None:
            return

        def fetch() -> tuple[ArticleText, str, bytes]:
            with archive.session():
                return text, *archive.original(text.article.id)

        self._background.ask(fetch, self._open_original, failed=self._say_no_original)

    def _open_original(self, found: tuple[ArticleText, str, bytes]) -> None:
        OriginalDialog(*found, self).show()

    def _say_no_original(self, error: Exception) -> None:
        self.bar.say(one_line(in_words(error), most=200))
        self.failed.emit(in_words(error))

    # Corrections

    def _correct(self, field: str, value: str | None) -> None:
        archive, text = self._results.archive, self.text
        if archive is None or text is None:
            return
        article, now = text.article.id, self._now()

        def work(_task: Task) -> Changes:
            with archive.session():
                if field == "tags":
                    return archive.tags.put(article, tags_in(value or ""), now=now)
                if field == "note":
                    return archive.tags.note(article, value or "", now=now)
                return archive.correct([article], field, value, now=now)

        title = self.tr("Correct {field}").format(field=label_of(field))
        self._background.run(work, done=self._corrected, failed=self._not_corrected, title=title)

    def _corrected(self, _changes: Changes) -> None:
        self._look()

    def _not_corrected(self, error: Exception) -> None:
        self.bar.say(one_line(in_words(error), most=200))
        self.failed.emit(in_words(error))
        self._look()

    # Menus over marks and names

    def _offer(self, mark: Mark, place: QPoint) -> None:
        self._open_menu(self._menus.of_mark(mark), place)

    def _offer_menu(self, mark: Mark | None, place: QPoint) -> None:
        menu = self._menus.of_mark(mark) if mark else QMenu(self)
        if mark:
            menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.reader.textCursor().hasSelection())
        copy.triggered.connect(self.reader.copy)
        menu.addAction(self.tr("Select all")).triggered.connect(self.reader.selectAll)
        menu.addSeparator()
        menu.addAction(self.tr("Show original…")).triggered.connect(self.show_original)
        self._open_menu(menu, place)

    def _offer_name(self, name: Name, place: QPoint) -> None:
        menu = self._menus.of_name(name.kind, name.name)
        if name.spans:
            menu.addAction(self.tr("Go to its first mention")).triggered.connect(
                lambda: self.reader.show_evidence(name.spans, scroll=True)
            )
        self._open_menu(menu, place)

    def _offer_event(self, event: Event, place: QPoint) -> None:
        if place.isNull():
            self.reader.show_evidence([(event.start, event.end)], scroll=True)
        else:
            self._open_menu(self._menus.of_date(event.when), place)

    def _can_change(self) -> bool:
        archive = self._results.archive
        return archive is not None and not archive.read_only

    def _open_menu(self, menu: QMenu, place: QPoint) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(place)

    def _search(self, name: str) -> None:
        self._results.set_text('"{}"'.format(" ".join(name.replace('"', " ").split())))

    def _show_when(self, when: When) -> None:
        if self.text is not None:
            self.show_on_timeline.emit(self.text.article.id, when)

    # Size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
