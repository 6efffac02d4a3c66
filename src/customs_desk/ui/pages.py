"""Pages beside the views: command palette, shortcuts, guide, settings, log folder, About."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout

from customs_desk import __version__
from customs_desk.paths import shipped
from customs_desk.ui.appearance import icon
from customs_desk.ui.commands.palette import CommandPalette, ShortcutsDialog
from customs_desk.ui.preferences import Preferences
from customs_desk.ui.search.help import SearchHelp

if TYPE_CHECKING:
    from pathlib import Path

    from customs_desk.ui.frame import Frame

_GUIDES = ("docs/guide.md", "docs/user-guide.md", "docs/guide/index.md", "resources/guide.md")


def guide_file() -> Path | None:
    """The guide of this copy, if it has one."""
    return next((path for name in _GUIDES if (path := shipped(name)).is_file()), None)


class Pages(QObject):
    """Opens each page over the window."""

    def __init__(self, window: Frame, log_folder: Path | None) -> None:
        super().__init__(window)
        self._window, self._log_folder = window, log_folder

    def show_palette(self) -> None:
        CommandPalette(self._window).open()

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self._window).open()

    def show_settings(self) -> None:
        dialog = Preferences(self._window.settings, self._window)
        dialog.changed.connect(self._window.setting_changed)
        dialog.open()

    def open_log_folder(self) -> None:
        if self._log_folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))

    def show_search_help(self) -> None:
        """How a search can be written, and every field it can name."""
        SearchHelp(self._window).open()

    def show_guide(self) -> None:
        """The guide in a window of its own; the list of keys where this copy has none."""
        path = guide_file()
        if path is None:
            self.show_shortcuts()
            return
        dialog = QDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("User guide"))
        pages = QTextBrowser(dialog)
        pages.setAccessibleName(dialog.windowTitle())
        pages.setOpenExternalLinks(True)
        pages.setSource(QUrl.fromLocalFile(str(path)))
        pages.document().setDocumentMargin(18)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(pages, 1)
        column.addWidget(buttons)
        dialog.resize(760, 640)
        dialog.open()

    def show_about(self) -> None:
        """What this is, and which versions of what it stands on."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Customs Desk"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        drawing = icon("app")
        if not drawing.isNull():
            box.setIconPixmap(drawing.pixmap(64, 64))
        box.setText(self.tr("Customs Desk {version}").format(version=__version__))
        versions = self.tr("Python {python}, Qt {qt}. Free software under the MIT licence.")
        lines = [
            self.tr("A desktop archive for customs news."),
            versions.format(python=".".join(map(str, sys.version_info[:3])), qt=qVersion()),
        ]
        box.setInformativeText("\n\n".join(lines))
        box.open()
