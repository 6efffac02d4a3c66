"""The original of an article: its text as decoded, its bytes, and saving it where one likes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from customs_desk.ui.detail.fold import fold
from customs_desk.ui.detail.link import WordsLabel
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from customs_desk.article import ArticleText

_MOST_BYTES = 64 * 1024
_ROW = 16


def hex_rows(content: bytes) -> str:
    """Bytes as rows of offset, hexadecimal and letters."""
    rows = []
    for start in range(0, len(content), _ROW):
        part = content[start : start + _ROW]
        letters = "".join(chr(byte) if 0x20 <= byte < 0x7F else "·" for byte in part)
        rows.append(f"{start:08x}  {part.hex(' '):<47}  {letters}")
    return "\n".join(rows)


class OriginalDialog(QDialog):
    """Shows the original beside the reading of it; it can stay open."""

    def __init__(self, text: ArticleText, name: str, content: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name, self.content = name, content
        self.setWindowTitle(self.tr("Original of {name}").format(name=one_line(name, most=80)))
        self.resize(760, 560)
        article = text.article
        self.said = WordsLabel(self, quiet_ink=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.set_words(
            self.tr("{size}, read as {encoding}. Checksum (SHA-256) {digest}").format(
                size=self.locale().formattedDataSize(len(content)),
                encoding=article.encoding,
                digest=article.digest,
            )
        )
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Original"))
        self.text = self._page(fold(text.text).text, self.tr("Text"), wrap=True)
        self.bytes = self._page(hex_rows(content[:_MOST_BYTES]), self.tr("Bytes"), wrap=False)
        self.more = QLabel(self)
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setVisible(len(content) > _MOST_BYTES)
        self.more.setText(
            self.tr("Under Bytes stand the first 65,536 of them. Save the original to see all.")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.save = buttons.addButton(
            self.tr("Save original as…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.save.clicked.connect(self.save_as)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (self.said, self.tabs, self.more, buttons):
            column.addWidget(widget)
        column.setStretch(1, 1)

    def _page(self, words: str, label: str, *, wrap: bool) -> QPlainTextEdit:
        page = QPlainTextEdit(self)
        page.setReadOnly(True)
        page.setUndoRedoEnabled(False)
        page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        mode = QPlainTextEdit.LineWrapMode
        page.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)
        page.setAccessibleName(label)
        page.setPlainText(words)
        self.tabs.addTab(page, label)
        return page

    def save_as(self) -> None:
        """Ask for a place and write the exact bytes there."""
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save original as"), Path(self.name).name
        )
        if not chosen:
            return
        try:
            _write(Path(chosen), self.content)
        except OSError as error:
            self.said.set_words(
                self.tr("{file} could not be written: {reason}. Choose another place.").format(
                    file=chosen, reason=error.strerror or str(error)
                )
            )
        else:
            self.said.set_words(self.tr("Saved as {file}").format(file=chosen))


def _write(out: Path, content: bytes) -> None:
    """Write beside, then move into place, so that a full disk leaves what was there."""
    beside = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(content)
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
