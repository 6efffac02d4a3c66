"""Prints the article that is read: its title, where and when it appeared, its text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QTextDocument

from customs_desk.ui.dates_shown import shown

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtPrintSupport import QPrinter

    from customs_desk.article import ArticleText
    from customs_desk.ui.detail.view import DetailView


def page_of(text: ArticleText, locale: QLocale) -> QTextDocument:
    """The article as a page, boilerplate left out, black on white whatever the window wears."""
    article = text.article
    when = shown(article.published, locale, long=True) if article.published else ""
    parts = [p for p in (article.author, article.source, article.place, when) if p]
    body = "".join(f"<p>{escape(line)}</p>" for line in text.reading.body.split("\n") if line)
    tags = f"<p><i>{escape(', '.join(article.tags))}</i></p>" if article.tags else ""
    note = f"<p><i>{escape(article.note)}</i></p>" if article.note else ""
    document = QTextDocument()
    document.setHtml(
        f"<h2>{escape(article.title)}</h2><p>{escape(' · '.join(parts))}</p>{body}{tags}{note}"
        f"<p><small>{escape(article.name)}</small></p>"
    )
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, article.title)
    return document


class Printing(QObject):
    """Asks for a printer, or a PDF to write, and prints."""

    def __init__(self, detail: DetailView) -> None:
        super().__init__(detail)
        self._detail = detail

    @Slot()
    def ask(self) -> None:
        """Open the system's dialog for the article that is shown."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # here: few starts print

        if self._detail.text is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._detail.text.article.title)
        dialog = QPrintDialog(printer, self._detail.window())
        dialog.setWindowTitle(self.tr("Print the article"))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown now."""
        if self._detail.text is not None:
            page_of(self._detail.text, self._detail.locale()).print_(printer)
