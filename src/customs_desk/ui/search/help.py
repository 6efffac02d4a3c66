"""How to search: made from the registry of what a query can hold, in the window's language."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from customs_desk.archive import SEARCH_FIELDS, SYNTAX

if TYPE_CHECKING:
    from collections.abc import Iterable


class SearchHelp(QDialog):
    """A page beside the search box; nothing in it can be clicked by mistake."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How to search"))
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.windowTitle())
        self.page.document().setDocumentMargin(14)
        self.page.setHtml(self._html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        self.resize(640, 620)

    def _html(self) -> str:
        ways = ((syntax.example, _said(syntax.help)) for syntax in SYNTAX)
        fields = (
            (field.example, _field(name))
            for name, field in SEARCH_FIELDS.items()
            if name == field.name
        )
        first = self.tr(
            "All words must be there, in any form and spelling: case, accents, ё and е, Latin and "
            "Cyrillic make no difference."
        )
        return (
            f"<p>{html.escape(first)}</p>{_table(self.tr('You type'), self.tr('It finds'), ways)}"
            f"<p></p>{_table(self.tr('Field'), self.tr('What it looks at'), fields)}"
        )


def _said(words: str) -> str:
    return QCoreApplication.translate("Search", words)


def _field(name: str) -> str:
    field = SEARCH_FIELDS[name]
    said = _said(field.help)
    if field.values:
        said = f"{said}: {', '.join(field.values)}"
    if field.also:
        said = f"{said} ({', '.join(f'{other}:' for other in field.also)})"
    return said


def _table(left: str, right: str, rows: Iterable[tuple[str, str]]) -> str:
    body = "".join(
        f"<tr><td><code>{html.escape(typed)}</code></td><td>{html.escape(said)}</td></tr>"
        for typed, said in rows
    )
    heads = "".join(f"<th align=left>{html.escape(words)}</th>" for words in (left, right))
    return f'<table cellpadding="4" width="100%"><tr>{heads}</tr>{body}</table>'
