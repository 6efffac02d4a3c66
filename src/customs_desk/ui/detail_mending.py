"""Says over a text that its letters were decoded wrongly, and offers it mended; never mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from customs_desk.reading.mojibake import mend
from customs_desk.ui.detail_link import LinkButton, WordsLabel

if TYPE_CHECKING:
    from customs_desk.article import ArticleText

_JUDGED = 20_000  # characters of the beginning by which the letters are judged


def is_mendable(text: ArticleText) -> bool:
    """Whether the letters are wrong and nobody has chosen an encoding yet."""
    chosen = "encoding" in text.article.corrected
    return not chosen and mend(text.text[:_JUDGED]) is not None


class MendingNotice(QWidget):
    """A sentence and a button, shown only over a text that could be mended."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = WordsLabel(self)
        self.said.set_words(
            self.tr("Letters of this text were decoded wrongly before it came here.")
        )
        self.button = LinkButton(self.tr("Read it mended"), self)
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
