"""The user guide, shown from the files that come with the program, and the About box."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout

from customs_desk import __version__
from customs_desk.paths import shipped
from customs_desk.ui.appearance import icon

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_GUIDES = ("docs/guide.md", "docs/user-guide.md", "docs/guide/index.md", "resources/guide.md")


def guide_file() -> Path | None:
    """The guide of this copy, if it has one."""
    return next((path for name in _GUIDES if (path := shipped(name)).is_file()), None)


def show_guide(window: QWidget, path: Path) -> None:
    """Show the guide in a window of its own."""
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Pages", "User guide"))
    pages = QTextBrowser(dialog)
    pages.setAccessibleName(dialog.windowTitle())
    pages.setSearchPaths([str(path.parent)])
    pages.setSource(QUrl.fromLocalFile(str(path)))
    pages.document().setDocumentMargin(18)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(pages, 1)
    column.addWidget(buttons)
    dialog.resize(760, 640)
    dialog.open()


def show_about(window: QWidget) -> None:
    """What this is, and which versions of what it stands on."""
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Pages", "About Customs Desk"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    drawing = icon("app")
    if not drawing.isNull():
        box.setIconPixmap(drawing.pixmap(64, 64))
    box.setText(translate("Pages", "Customs Desk {version}").format(version=__version__))
    versions = translate("Pages", "Python {python}, Qt {qt}. Free software under the MIT licence.")
    lines = [
        translate("Pages", "A desktop archive for customs news."),
        versions.format(python=".".join(map(str, sys.version_info[:3])), qt=qVersion()),
    ]
    box.setInformativeText("\n\n".join(lines))
    box.open()
