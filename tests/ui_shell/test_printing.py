"""The article that is read goes to paper or into a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter

from customs_desk.ui.detail.printing import page_of

if TYPE_CHECKING:
    from pathlib import Path

    from ui_shell.person import Person


def test_the_article_is_printed_as_a_pdf(reader: Person, tmp_path: Path) -> None:
    reader.selects(0)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    reader.window.printing.print_on(printer)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_the_page_holds_title_origin_and_text_and_takes_nothing_for_markup(reader: Person) -> None:
    reader.selects(0)
    shown = reader.window.detail.text
    assert shown is not None
    words = page_of(shown, reader.window.locale()).toPlainText()
    assert words.startswith(shown.article.title)
    assert shown.article.name in words
    assert shown.reading.body.split("\n")[-1] in words
