"""What stands beside an article: other versions of its text, and articles of the same event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from customs_desk.archive import Relation
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.detail.link import LinkButton, WordsLabel
from customs_desk.ui.detail.pointing import Pointing
from customs_desk.ui.harmless import one_line
from customs_desk.ui.marking import card, draw_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from customs_desk.archive import Archive, Likeness, Related, Version
    from customs_desk.article import Article

_SHOWN = 8  # rows of either kind before "more"
_DIFFERENCES = 12  # in a tooltip
_NAMES = 4

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Beside:
    """What the archive knows to stand beside one article."""

    article: int = 0
    versions: tuple[Version, ...] = ()
    related: tuple[Related, ...] = ()
    tags: tuple[str, ...] = ()  # all of the archive, for completing


def look_beside(archive: Archive, article: int) -> Beside:
    """Ask the archive; for the reader thread."""
    with archive.session():
        versions = archive.stories.versions(article)
        related = archive.stories.related(article)
        tags = [tag for tag, _count in archive.tags.all()]
    return Beside(article, tuple(versions), tuple(related), tuple(tags))


def likeness_words(likeness: Likeness, locale: QLocale) -> str:
    """How the other version stands to the article that is shown, in words."""
    mine = f"{locale.toString(round(100 * likeness.mine))} %"
    theirs = f"{locale.toString(round(100 * likeness.theirs))} %"
    if likeness.relation is Relation.SHORTENED:
        words = translate("Beside", "Fuller: this article is {share} of it")
        share = likeness.theirs
        return words.format(share=f"{locale.toString(round(100 * share))} %")
    if likeness.relation is Relation.EXTENDED:
        return translate("Beside", "Shorter: it is {share} of this article").format(share=mine)
    if likeness.relation is not Relation.SAME:
        return translate("Beside", "Shares a passage: {share} of it").format(share=theirs)
    count = len(likeness.differences)
    if not count:
        return translate("Beside", "The same text")
    return translate("Beside", "The same text but for %n place(s)", "", count)


def difference_lines(likeness: Likeness) -> list[str]:
    """The places where the two differ, as lines for a tooltip."""
    lines = []
    for one in likeness.differences[:_DIFFERENCES]:
        mine, theirs = (one_line(words, most=70) or "—" for words in (one.mine, one.theirs))
        words = translate("Beside", "here: {mine} — there: {theirs}")
        lines.append(words.format(mine=mine, theirs=theirs))
    return lines


def related_words(related: Related, locale: QLocale) -> str:
    """Why an article is said to tell of the same event."""
    names = ", ".join(related.names[:_NAMES])
    if related.same_day:
        words = translate("Beside", "Both tell of {date}: {names}")
    else:
        words = translate("Beside", "Both tell of a day about {date}: {names}")
    return words.format(date=shown(related.event.when, locale, long=True), names=names)


class ArticleRow(Pointing, QWidget):
    """One other article: title, where from and when, and why it is here; a click shows it."""

    chosen = Signal(int)

    def __init__(self, article: Article, why: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.article = article
        when = shown(article.published, self.locale(), long=True) if article.published else ""
        origin = " · ".join(filter(None, (one_line(article.source or "", most=60), when)))
        title = one_line(article.title, most=110) or one_line(article.name, most=110)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 6, 5)
        column.setSpacing(1)
        for words, is_quiet in ((title, False), (origin, True), (why, True)):
            label = WordsLabel(self, quiet_ink=is_quiet, small=is_quiet)
            label.set_words(words)
            label.setVisible(bool(words))
            column.addWidget(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(why)
        self.setToolTip(card(article.title, [why, *lines]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.article.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.article.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_row(self)


class BesideSection(QWidget):
    """The part of the panel that fills when the archive has looked; empty it takes no room."""

    chosen = Signal(int)
    not_the_same = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ArticleRow] = []
        self.apart: LinkButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_beside(self, beside: Beside, *, changeable: bool) -> None:
        """Fill it, once."""
        here = self.locale()
        others = [version for version in beside.versions if version.likeness is not None]
        if others:
            self._heading(self.tr("%n version(s) of this text", "", len(others) + 1))
            self._note(self._who_leads(beside))
            self._rows(
                [
                    (
                        v.article,
                        likeness_words(v.likeness, here),
                        difference_lines(v.likeness),
                    )
                    for v in others
                    if v.likeness is not None
                ]
            )
            self.apart = LinkButton(self.tr("Not the same story"), self)
            self.apart.setToolTip(
                self.tr("Take this article out of the versions for good; that can be undone.")
            )
            self.apart.setEnabled(changeable)
            self.apart.clicked.connect(self.not_the_same)
            holder = QVBoxLayout()
            holder.setContentsMargins(16, 0, 0, 0)
            holder.addWidget(self.apart)
            self._column.addLayout(holder)
        if beside.related:
            self._heading(self.tr("Tells of the same event"))
            self._rows([(r.article, related_words(r, here), []) for r in beside.related])

    def _who_leads(self, beside: Beside) -> str:
        if beside.versions[0].article.id == beside.article:
            return self.tr("This one leads: it is the fullest, or the first of the full ones.")
        return self.tr("The first one leads: it is the fullest, or the first of the full ones.")

    def _heading(self, words: str) -> None:
        label = WordsLabel(self, quiet_ink=True, small=True)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        label.set_words(words)
        label.setContentsMargins(8, 12, 0, 3)
        self._column.addWidget(label)

    def _note(self, words: str) -> None:
        label = WordsLabel(self, quiet_ink=True, small=True)
        label.set_words(words)
        label.setContentsMargins(8, 0, 0, 2)
        self._column.addWidget(label)

    def _rows(self, found: Sequence[tuple[Article, str, list[str]]]) -> None:
        holder = QVBoxLayout()
        holder.setSpacing(2)
        holder.setContentsMargins(8, 0, 0, 0)
        self._column.addLayout(holder)
        self._add(found[:_SHOWN], holder)
        rest = found[_SHOWN:]
        if rest:
            more = LinkButton(self.tr("%n more", "", len(rest)), self)
            holder.addWidget(more)

            def show_rest() -> None:
                more.hide()
                self._add(rest, holder)

            more.clicked.connect(show_rest)

    def _add(self, found: Sequence[tuple[Article, str, list[str]]], holder: QVBoxLayout) -> None:
        for article, why, lines in found:
            row = ArticleRow(article, why, lines, self)
            row.chosen.connect(self.chosen)
            self.rows.append(row)
            holder.addWidget(row)
