"""Asks in which encoding an original is to be read, and shows its beginning as it would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from customs_desk.reading.decoding import ENCODINGS, MENDED, decode, decode_as
from customs_desk.translate import QT_TRANSLATE_NOOP
from customs_desk.ui.detail.fold import fold
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN = 4_000  # bytes whose text is shown
_DETECTED = ""
# What people know an encoding by, behind its name.
_KNOWN_AS = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16 (big-endian)",
    "cp1251": QT_TRANSLATE_NOOP("Encoding", "Windows, Cyrillic (1251)"),
    "koi8_r": QT_TRANSLATE_NOOP("Encoding", "Unix, Cyrillic (KOI8-R)"),
    "cp866": QT_TRANSLATE_NOOP("Encoding", "DOS, Cyrillic (866)"),
    "iso8859_5": QT_TRANSLATE_NOOP("Encoding", "ISO, Cyrillic (8859-5)"),
    "mac_cyrillic": QT_TRANSLATE_NOOP("Encoding", "Mac, Cyrillic"),
    "kz1048": QT_TRANSLATE_NOOP("Encoding", "Windows, Kazakh and Kyrgyz (KZ-1048)"),
    "cp1252": QT_TRANSLATE_NOOP("Encoding", "Windows, Western (1252)"),
    "cp1250": QT_TRANSLATE_NOOP("Encoding", "Windows, Central European and Turkmen (1250)"),
    "iso8859_2": QT_TRANSLATE_NOOP("Encoding", "ISO, Central European and Turkmen (8859-2)"),
    "cp1254": QT_TRANSLATE_NOOP("Encoding", "Windows, Turkish (1254)"),
    "mac_roman": QT_TRANSLATE_NOOP("Encoding", "Mac, Western"),
}


def encoding_name(encoding: str) -> str:
    """An encoding as people know it; its own name where they have none for it."""
    if encoding == MENDED:
        return QCoreApplication.translate("Encoding", "as detected, wrong letters mended")
    known = _KNOWN_AS.get(encoding)
    return QCoreApplication.translate("Encoding", known) if known else encoding


class EncodingDialog(QDialog):
    """`chosen` gives the encoding, "" for what the program detects."""

    chosen = Signal(str)

    def __init__(self, name: str, content: bytes, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setWindowTitle(self.tr("Encoding of {name}").format(name=one_line(name, most=80)))
        self.resize(640, 420)
        self.box = QComboBox(self)
        for encoding, words in self._choices():
            self.box.addItem(words, encoding)
        self.box.setCurrentIndex(max(0, self.box.findData(current)))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Beginning of the text"))
        note = QLabel(
            self.tr("The original stays as it is. Your corrections stay. This can be undone."), self
        )
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Read it as:"), self.box)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        column.addWidget(note)
        column.addWidget(self.buttons)
        self.box.currentIndexChanged.connect(self._show_text)
        self.accepted.connect(lambda: self.chosen.emit(self.box.currentData()))
        self._show_text()

    def _choices(self) -> Iterator[tuple[str, str]]:
        found = decode(self._content[:_SHOWN])
        detected = self.tr("As detected: {encoding}").format(encoding=encoding_name(found.encoding))
        yield _DETECTED, detected
        if found.mended is not None:
            yield MENDED, self.tr("As detected, wrong letters mended")
        for encoding in ENCODINGS:
            yield encoding, encoding_name(encoding)

    def _show_text(self) -> None:
        encoding, content = self.box.currentData(), self._content[:_SHOWN]
        text = decode_as(content, encoding) if encoding else decode(content).text
        self.text.setPlainText(fold(text.removeprefix("\ufeff")).text)
