"""The table model behind the list: ids in order, rows fetched in pages when they are looked at."""

from __future__ import annotations

import logging
from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication

from customs_desk.archive import ArchiveProblem
from customs_desk.article import Basis
from customs_desk.fields import FIELDS
from customs_desk.ui.appearance import muted, tip
from customs_desk.ui.dates_shown import shown, shown_bounds, shown_time
from customs_desk.ui.harmless import one_line
from customs_desk.ui.in_words import in_words
from customs_desk.ui.languages import language_name

if TYPE_CHECKING:
    from customs_desk.article import Article
    from customs_desk.ui.results import Results

log = logging.getLogger(__name__)

ID_ROLE = Qt.ItemDataRole.UserRole.value
VERSIONS_ROLE = ID_ROLE + 1  # how many versions of the text there are, where several
TITLE_ROLE = ID_ROLE + 2  # the cell without what is said of versions
PAGE = 64  # rows fetched at once: some milliseconds of the window's time
_PAGES = 96
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_DISPLAY = _Role.DisplayRole.value
_NUMBERS = {"words"}


class ArticleTable(QAbstractTableModel):
    """One row an article, one column a field of `FIELDS`."""

    def __init__(self, results: Results, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[Article | None]] = OrderedDict()
        self._locale = QLocale()
        self._italic = QFont()
        self._italic.setItalic(True)

    @property
    def ids(self) -> array[int]:
        """The articles of the rows, top to bottom."""
        return self._ids

    def show_ids(self, ids: array[int]) -> None:
        """Show other articles, or the same ones afresh."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Look at the archive again for what is shown; the rows stay."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(FIELDS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, article_id: int) -> int:
        """The row of an article, -1 where it is not among them."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    def article(self, row: int) -> Article | None:
        """The article of a row; None where the archive cannot give it."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        else:
            self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return QCoreApplication.translate("Field", FIELDS[section].label)
        return None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: PLR0911 -- one a role
        if not index.isValid():
            return None
        article = self.article(index.row())
        if article is None:
            return None
        field = FIELDS[index.column()].name
        if role == _DISPLAY:
            words = one_line(self.cell(article, field))
            return self._with_versions(words, article) if field == "title" else words
        if role == ID_ROLE:
            return article.id
        if role in {VERSIONS_ROLE, TITLE_ROLE} and field == "title":
            return article.title if role == TITLE_ROLE else article.versions
        if role == _Role.FontRole:
            return self._italic if _is_ours(article, field) else None
        if role == _Role.ForegroundRole:
            return muted(QGuiApplication.palette()) if _is_unknown(article, field) else None
        if role == _Role.ToolTipRole:
            return tip(*self.reasons(article, field))
        if role == _Role.TextAlignmentRole and field in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def cell(self, article: Article, field: str) -> str:
        """What a cell says, in the language of the window, whole and on one line; to be copied."""
        if field == "published":
            return self._published(article, long=False)
        if field == "language":
            return language_name(article.language)
        if field == "added":
            return shown_time(article.added, self._locale)
        if field == "words":
            return self._locale.toString(article.words)
        return " ".join(next(f for f in FIELDS if f.name == field).text(article).split())

    def _with_versions(self, words: str, article: Article) -> str:
        if article.versions < 2:
            return words
        return f"{words}  ({self.tr('%n version(s)', '', article.versions)})"

    def reasons(self, article: Article, field: str) -> list[str]:
        """What is worth knowing of a cell beside its words; empty where there is nothing."""
        if field == "title" and article.title_made:
            made = self.tr("No title is printed: this one is made from the beginning of the text.")
            return [article.title, made]
        if field in article.corrected:
            return [self.cell(article, field), self.tr("Set by a person.")]
        if field != "published":
            return []
        if article.published is None:
            return [
                self._published(article, long=True),
                self.tr("The text does not say when it was published."),
            ]
        lines = [self._published(article, long=True)]
        if article.published.inferred or article.published_basis is Basis.INFERRED_YEAR:
            lines.append(self.tr("A part of this date is not printed and was inferred."))
        return lines

    def _published(self, article: Article, *, long: bool) -> str:
        if article.published is not None:
            return shown(article.published, self._locale, long=long)
        if article.published_bounds is not None:
            return shown_bounds(article.published_bounds, self._locale, long=long)
        return self.tr("unknown", "a date")

    def _fetch(self, number: int) -> list[Article | None]:
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        archive = self._results.archive
        found: dict[int, Article] = {}
        try:
            if archive is not None:
                found = {article.id: article for article in archive.articles(list(ids))}
        except ArchiveProblem as problem:
            log.warning("a page of the list could not be read: %s", problem)
            self._results.failed.emit(in_words(problem))
        page = [found.get(article_id) for article_id in ids]
        self._pages[number] = page
        while len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
        return page


def _is_ours(article: Article, field: str) -> bool:
    """Whether the words are the program's and not the text's: shown in italics."""
    return (field == "title" and article.title_made) or _is_unknown(article, field)


def _is_unknown(article: Article, field: str) -> bool:
    return field == "published" and article.published is None
