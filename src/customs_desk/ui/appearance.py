"""How the window looks: light and dark palettes, icons in the colour of the text, safe tooltips.

The system's own look comes first. Only Fusion, Qt's style without a system, is given palettes of
ours, and never where the system asks for high contrast.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle

from customs_desk.paths import shipped
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from pathlib import Path

_ROLE = QPalette.ColorRole
_LONGEST_TIP = 2_000  # characters; more does not fit on a screen
_SIZES = (16, 20, 22, 24, 32, 48)

_LIGHT = {
    _ROLE.Window: "#f3f4f6",
    _ROLE.WindowText: "#1d2126",
    _ROLE.Base: "#ffffff",
    _ROLE.AlternateBase: "#f7f8fa",
    _ROLE.Text: "#1d2126",
    _ROLE.PlaceholderText: "#6b7280",
    _ROLE.Button: "#f3f4f6",
    _ROLE.ButtonText: "#1d2126",
    _ROLE.BrightText: "#b3261e",
    _ROLE.Highlight: "#1f5fae",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.ToolTipBase: "#ffffff",
    _ROLE.ToolTipText: "#1d2126",
    _ROLE.Link: "#1a56a0",
    _ROLE.LinkVisited: "#5b3f93",
    _ROLE.Light: "#ffffff",
    _ROLE.Midlight: "#e6e8ec",
    _ROLE.Mid: "#c3c8d0",
    _ROLE.Dark: "#9aa1ac",
    _ROLE.Shadow: "#7b828d",
    _ROLE.Accent: "#1f5fae",
}
_DARK = {
    _ROLE.Window: "#23262b",
    _ROLE.WindowText: "#e6e8eb",
    _ROLE.Base: "#1b1d21",
    _ROLE.AlternateBase: "#202328",
    _ROLE.Text: "#e6e8eb",
    _ROLE.PlaceholderText: "#969ea9",
    _ROLE.Button: "#2b2f35",
    _ROLE.ButtonText: "#e6e8eb",
    _ROLE.BrightText: "#ff8a80",
    _ROLE.Highlight: "#2f6fbe",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.ToolTipBase: "#2f343b",
    _ROLE.ToolTipText: "#e6e8eb",
    _ROLE.Link: "#7ab3f5",
    _ROLE.LinkVisited: "#b69af0",
    _ROLE.Light: "#3a3f47",
    _ROLE.Midlight: "#32373e",
    _ROLE.Mid: "#3c424b",
    _ROLE.Dark: "#15171a",
    _ROLE.Shadow: "#0c0d0f",
    _ROLE.Accent: "#4a8fe0",
}
_OUTLINED = {
    "#a3aab5": ("QCheckBox", "QRadioButton", "QTreeView"),
    "#6f7783": ("QLineEdit", "QComboBox", "QPushButton", "QProgressBar"),
}
_STANDARD = {
    "open": QStyle.StandardPixmap.SP_DialogOpenButton,
    "import": QStyle.StandardPixmap.SP_FileDialogNewFolder,
    "export": QStyle.StandardPixmap.SP_DialogSaveButton,
    "undo": QStyle.StandardPixmap.SP_ArrowBack,
    "redo": QStyle.StandardPixmap.SP_ArrowForward,
    "search": QStyle.StandardPixmap.SP_FileDialogContentsView,
    "list": QStyle.StandardPixmap.SP_FileDialogListView,
    "detail": QStyle.StandardPixmap.SP_FileIcon,
    "timeline": QStyle.StandardPixmap.SP_FileDialogDetailedView,
    "remove": QStyle.StandardPixmap.SP_TrashIcon,
    "restore": QStyle.StandardPixmap.SP_DialogResetButton,
    "help": QStyle.StandardPixmap.SP_DialogHelpButton,
    "stop": QStyle.StandardPixmap.SP_BrowserStop,
}


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what lies behind it."""
    text, window = palette.color(_ROLE.WindowText), palette.color(_ROLE.Window)
    return text.lightness() > window.lightness()


def wear(choice: str) -> None:
    """Dress the program: "light", "dark", or "system" to follow the system, also later."""
    hints = QGuiApplication.styleHints()
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice)
    if scheme is None:
        hints.unsetColorScheme()
        scheme = hints.colorScheme()
    else:
        hints.setColorScheme(scheme)
    style = QApplication.style()
    if style.name().lower() != "fusion":
        if choice == "system" or hints.colorScheme() == scheme:
            return
        QApplication.setStyle("Fusion")  # the platform cannot: Qt's own style can
    if _wants_contrast():
        return
    dark = scheme == Qt.ColorScheme.Dark
    QApplication.setPalette(palette(dark=dark))
    if dark:
        _outline()


def _outline() -> None:
    """Give controls an outline that shows on dark.

    Fusion draws every outline as a darker shade of `Window`, which cannot be seen there; these
    widgets use that colour for nothing else.
    """
    for colour, kinds in _OUTLINED.items():
        made = palette(dark=True)
        made.setColor(_ROLE.Window, QColor(colour))
        for kind in kinds:
            # The stubs ask for bytes; the call itself takes only str (PySide6 6.11).
            QApplication.setPalette(made, kind)  # type: ignore[arg-type]


def palette(*, dark: bool) -> QPalette:
    """Our palette for Fusion."""
    made = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        made.setColor(role, QColor(colour))
    faint = QColor("#737b86" if dark else "#8b929c")
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    quiet = QColor("#3a4654" if dark else "#cfdcee")
    made.setColor(QPalette.ColorGroup.Inactive, _ROLE.Highlight, quiet)
    ink = QColor("#e6e8eb" if dark else "#1d2126")
    made.setColor(QPalette.ColorGroup.Inactive, _ROLE.HighlightedText, ink)
    return made


def _wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    asked = getattr(hints, "accessibility", None)  # Qt 6.10 and later
    if asked is None:
        return False
    return bool(asked().contrastPreference() == Qt.ContrastPreference.HighContrast)


def muted(of: QPalette) -> QColor:
    """The colour of what is said beside the point; readable on the base colour."""
    return of.color(_ROLE.PlaceholderText)


def icon(name: str) -> QIcon:
    """An icon of ours in the colour of the text; a stock one where its file is missing."""
    path = shipped(f"resources/icons/{name}.svg")
    if path.is_file():
        return QIcon(str(path)) if name == "app" else _tinted(path)
    if name in _STANDARD:
        return QApplication.style().standardIcon(_STANDARD[name])
    return QIcon()


def _tinted(path: Path) -> QIcon:
    drawing = QIcon(str(path))
    colours = QGuiApplication.palette()
    modes = (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    )
    made = QIcon()
    for mode, group in modes:
        colour = colours.color(group, _ROLE.ButtonText)
        for size in _SIZES:
            for ratio in (1.0, 2.0):
                made.addPixmap(_coloured(drawing, size, ratio, colour), mode)
    return made


def _coloured(drawing: QIcon, size: int, ratio: float, colour: QColor) -> QPixmap:
    pixmap = drawing.pixmap(QSize(size, size), ratio)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap


def tip(*lines: str) -> str:
    """A tooltip that shows each line as it is written: data is never taken for markup."""
    shown = "<br>".join(html.escape(one_line(line, most=_LONGEST_TIP)) for line in lines if line)
    return f"<p>{shown}</p>" if shown else ""
