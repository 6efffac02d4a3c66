"""The one object that the views share: the archive, the query, what it found, the chosen article.

Views hear `changed` and look again; none pokes another. The ids are found on the reader thread.
"""

from __future__ import annotations

import logging
from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pyroaring import BitMap
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from customs_desk.archive import Changes, Order, Query
from customs_desk.ui.in_words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.archive import Archive
    from customs_desk.ui.background import Background
    from customs_desk.when import When

log = logging.getLogger(__name__)

_AT_ONCE = 20_000  # articles; in a larger archive the first ones found are shown before the rest
_GLIMPSED = 512
# While an import pours articles in: milliseconds between two looks, more where looking takes long,
# so that it takes a quarter of the time at most.
_PAUSE, _LONGEST_PAUSE, _REST = 250, 10_000, 3


@dataclass(frozen=True, slots=True)
class _Look:
    """What the reader thread found."""

    archive: Archive
    query: Query
    order: Order
    ids: array[int]
    members: BitMap  # the same, to ask which are among them
    total: int


class Results(QObject):
    """What all views show. `ids` are all articles that the query found, in `order`."""

    changed = Signal()  # archive, query, order or ids are new: look again
    current_changed = Signal(int)  # the article chosen in any view; 0 = none
    selection_changed = Signal()
    archive_changed = Signal(object)  # Changes: what was added, changed, removed
    glimpsed = Signal(object)  # the first ids of what is looked for, long before all of them
    failed = Signal(str)  # a sentence: the question could not be answered
    _first_found = Signal(object)  # the same with archive, query and order, from the reader thread
    _noted = Signal(object, object)  # (archive, Changes), from the thread that made the change

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.archive: Archive | None = None
        self.query = Query()
        self.order = Order()
        self.ids: array[int] = array("q")
        self.total = 0  # articles in the archive, whatever the query; those in the bin apart
        self.current = 0
        self.selection: Callable[[], Sequence[int]] = tuple  # set by the list view
        self.typed_date: Callable[[str], When | None] | None = None  # set by the window
        self._follow: Sequence[int] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._looking = QElapsedTimer()  # since a look began; invalid while none is under way
        self._is_outdated = False  # a change was noted while a look was under way
        self._first_found.connect(self._glimpse, Qt.ConnectionType.QueuedConnection)
        self._members = BitMap()
        self._noted.connect(self._note, Qt.ConnectionType.QueuedConnection)

    @property
    def selected(self) -> list[int]:
        """The ids selected in the list, in its order; asked for only when needed."""
        return list(self.selection())

    @property
    def is_narrowed(self) -> bool:
        """Whether the query leaves articles out."""
        return bool(self.query.text.strip() or self.query.filters)

    @property
    def is_waiting(self) -> bool:
        """Whether a change was noted that has not been looked at yet."""
        return self._pause.isActive() or self._is_outdated

    def show_archive(self, archive: Archive | None) -> None:
        """Look at another archive, or at none; the query starts afresh."""
        self.archive = archive
        self.query = Query(collapsed=self.query.collapsed)
        self.ids = array("q")
        self.total = 0
        self._set_current(0)
        self.changed.emit()
        if archive is not None and self.typed_date is not None:
            archive.searching.understand_dates(self.typed_date)
        if archive is not None:
            archive.subscribe(lambda changes: self._noted.emit(archive, changes))
            self.refresh()

    def set_query(self, query: Query) -> None:
        if query != self.query:
            self.query = query
            self.refresh()

    def set_text(self, text: str) -> None:
        self.set_query(replace(self.query, text=text))

    def clear_query(self) -> None:
        """Take away words and filters; the bin stays the bin."""
        self.set_query(Query(removed=self.query.removed, collapsed=self.query.collapsed))

    def set_collapsed(self, collapsed: bool) -> None:  # noqa: FBT001 -- a slot
        """Show one article of each story, or all of them."""
        self.set_query(replace(self.query, collapsed=collapsed))

    def set_order(self, order: Order) -> None:
        if order != self.order:
            self.order = order
            self.refresh()

    def choose(self, article_id: int) -> None:
        """Make an article the current one in every view; 0 chooses none."""
        self._set_current(article_id)

    def choose_when_found(self, ids: Sequence[int]) -> None:
        """Choose the first of `ids` once the next look has found them."""
        self._follow = ids
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again at once; a newer look replaces an older one."""
        if self.archive is not None:
            self.archive.interrupt()  # what still runs: nobody waits for it any more
        self._look()

    @Slot()
    def _look(self) -> None:
        """Look again, once what is being looked for now is found."""
        self._pause.stop()
        self._is_outdated = False
        archive, query, order = self.archive, self.query, self.order
        if archive is None:
            return
        self._looking.start()

        def look() -> _Look:
            with archive.session(can_be_interrupted=True):
                total = archive.count(Query())
                if total > _AT_ONCE:
                    first = archive.first(query, order, _GLIMPSED)
                    self._first_found.emit((archive, query, order, first))
                ids = archive.find(query, order)
                members = BitMap(array("I", ids))  # ids have 24 bits
                return _Look(archive, query, order, ids, members, total)

        self._background.ask(look, self._found, failed=self._not_found)

    @Slot(object)
    def _glimpse(self, answer: tuple[Archive, Query, Order, array[int]]) -> None:
        archive, query, order, ids = answer
        if (archive, query, order) == (self.archive, self.query, self.order):
            self.glimpsed.emit(ids)

    def _found(self, look: _Look) -> None:
        self._has_looked()
        asked = (self.archive, self.query, self.order)
        if (look.archive, look.query, look.order) != asked:
            return  # another look is under way
        self.ids, self._members, self.total = look.ids, look.members, look.total
        follow, self._follow = self._follow, ()
        if self.current and self.current not in self._members:
            self._set_current(0)
        self.changed.emit()
        first = next((wanted for wanted in follow if wanted in look.members), 0)
        if first:
            self._set_current(first)

    def _has_looked(self) -> None:
        """Look again for what changed meanwhile, after a rest: else nothing else would be done."""
        self._pause.setInterval(min(max(_PAUSE, _REST * self._looking.elapsed()), _LONGEST_PAUSE))
        self._looking.invalidate()
        if self._is_outdated:
            self._is_outdated = False
            self._pause.start()

    def _not_found(self, error: Exception) -> None:
        self._has_looked()
        log.warning("the articles could not be listed: %s", error)
        self.failed.emit(in_words(error))

    @Slot(object, object)
    def _note(self, archive: Archive, changes: Changes) -> None:
        if archive is not self.archive:
            return
        self.archive_changed.emit(changes)
        if self._looking.isValid():
            self._is_outdated = True
        elif not self._pause.isActive():
            self._pause.start()

    def _set_current(self, article_id: int) -> None:
        if article_id != self.current:
            self.current = article_id
            self.current_changed.emit(article_id)
