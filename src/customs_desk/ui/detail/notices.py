"""What is said over a text, with a button that does something about it; nothing is done unasked.

Letters that were decoded wrongly are offered mended, a file of several articles split.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from customs_desk.reading.mojibake import mend
from customs_desk.ui.detail.link import LinkButton, WordsLabel

if TYPE_CHECKING:
    from customs_desk.article import ArticleText

_JUDGED = 20_000  # characters of the beginning by which the letters are judged


def is_mendable(text: ArticleText) -> bool:
    """Whether the letters are wrong and nobody has chosen an encoding yet."""
    chosen = "encoding" in text.article.corrected
    return not chosen and mend(text.text[:_JUDGED]) is not None


class Notice(QWidget):
    """A sentence and a button."""

    wanted = Signal()

    def __init__(self, words: str, press: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = WordsLabel(self)
        self.said.set_words(words)
        self.button = LinkButton(press, self)
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()


class Notices(QWidget):
    """The notices over one article's text; hidden where there is nothing to say."""

    mend_wanted = Signal(int)  # article
    split_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._article = 0
        self.mending = Notice(
            self.tr("Letters of this text were decoded wrongly before it came here."),
            self.tr("Read it mended"),
            self,
        )
        self.splitting = Notice("", self.tr("Split it"), self)
        self.mending.wanted.connect(lambda: self.mend_wanted.emit(self._article))
        self.splitting.wanted.connect(lambda: self.split_wanted.emit(self._article))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.mending)
        column.addWidget(self.splitting)
        self.hide()

    def show_for(self, text: ArticleText, *, mendable: bool) -> None:
        """What is to be said of this article."""
        self._article = text.article.id
        count = 0 if text.article.removed else len(text.reading.items)
        self.mending.setVisible(mendable)
        self.splitting.said.set_words(
            self.tr("This file seems to hold %Ln article(s).", "", count) if count else ""
        )
        self.splitting.setVisible(count > 1)
        self.setVisible(mendable or count > 1)
