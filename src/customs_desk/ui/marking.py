"""How marks look: the inks of dates, names and hits in light and dark, and the cards over them.

Each kind has an underline of its own besides its colour, so nobody needs to tell colours apart.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat

from customs_desk.article import Kind
from customs_desk.translate import QT_TRANSLATE_NOOP
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate

_Line = QTextCharFormat.UnderlineStyle


class Tone(StrEnum):
    """What is laid over text besides the kinds of names."""

    QUIET = "quiet"  # boilerplate
    HIT = "hit"
    CURRENT_HIT = "current hit"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of one kind, for a light and for a dark window."""

    light: str
    dark: str
    line: QTextCharFormat.UnderlineStyle
    label: str


# The inks keep a contrast of 4.5 and more on the base colour of either theme (tests/ui_detail).
INKS: dict[Kind, Ink] = {
    Kind.DATE: Ink(
        "#8a4b00", "#f0b35e", _Line.SingleUnderline, QT_TRANSLATE_NOOP("Marking", "Dates")
    ),
    Kind.PERSON: Ink(
        "#7b2d8e", "#d9a1ea", _Line.DashUnderline, QT_TRANSLATE_NOOP("Marking", "People")
    ),
    Kind.ORGANISATION: Ink(
        "#1f5fae", "#8fbcf5", _Line.DotLine, QT_TRANSLATE_NOOP("Marking", "Organisations")
    ),
    Kind.PLACE: Ink(
        "#1c6e46", "#7ecda2", _Line.DashDotLine, QT_TRANSLATE_NOOP("Marking", "Places")
    ),
    Kind.INSTRUMENT: Ink(
        "#a3324a", "#f2a0b0", _Line.DashDotDotLine, QT_TRANSLATE_NOOP("Marking", "Instruments")
    ),
}

_ONE: dict[Kind, str] = {
    Kind.DATE: QT_TRANSLATE_NOOP("Marking", "Date"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Marking", "Person"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Marking", "Organisation"),
    Kind.PLACE: QT_TRANSLATE_NOOP("Marking", "Place"),
    Kind.INSTRUMENT: QT_TRANSLATE_NOOP("Marking", "Convention, programme or project"),
}


def is_dark(palette: QPalette) -> bool:
    """Whether text stands light on dark."""
    base = palette.color(QPalette.ColorRole.Base).lightness()
    return base < palette.color(QPalette.ColorRole.Text).lightness()


def ink(kind: Kind, palette: QPalette) -> QColor:
    """The colour of a kind of mark in this palette."""
    return QColor(INKS[kind].dark if is_dark(palette) else INKS[kind].light)


def quiet(palette: QPalette) -> QColor:
    """The colour of what stands back: boilerplate, labels, notes; still readable (4.5 to 1)."""
    return QColor("#9aa3ad" if is_dark(palette) else "#66707a")


def rule(palette: QPalette) -> QColor:
    """The colour of hair lines between things."""
    return QColor("#3c4248" if is_dark(palette) else "#dde1e5")


def accent(palette: QPalette) -> QColor:
    """The colour of what can be clicked or is chosen."""
    return QColor("#7fb3f5" if is_dark(palette) else "#1b5fb3")


def warning(palette: QPalette) -> QColor:
    """The colour of a sentence that says what cannot be done."""
    return QColor("#f0a08c" if is_dark(palette) else "#a8321a")


def draw_row(widget: QWidget) -> None:
    """A bar before a row that can be chosen, and a tint over it while it is pointed at."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(rule(widget.palette()))
    painter.drawRoundedRect(1, 6, 2, widget.height() - 12, 1, 1)
    if widget.underMouse() or widget.hasFocus():
        tint = QColor(quiet(widget.palette()))
        tint.setAlpha(28)
        painter.setBrush(tint)
        focus = widget.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(focus if widget.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(widget.rect().adjusted(5, 1, -2, -2), 4, 4)


def kind_label(kind: Kind, *, plural: bool = False) -> str:
    """The kind in the interface's language."""
    return translate("Marking", INKS[kind].label if plural else _ONE[kind])


def mark_format(kind: Kind, palette: QPalette) -> QTextCharFormat:
    """How a date or a name is marked within the text."""
    colour = ink(kind, palette)
    form = QTextCharFormat()
    form.setForeground(colour)
    form.setUnderlineStyle(INKS[kind].line)
    line = QColor(colour)
    line.setAlpha(150)
    form.setUnderlineColor(line)
    if kind is Kind.DATE:
        tint = QColor(colour)
        tint.setAlpha(26)
        form.setBackground(tint)
    return form


def tone_format(tone: Tone, palette: QPalette) -> QTextCharFormat:
    """How boilerplate, hits and evidence look."""
    form = QTextCharFormat()
    dark = is_dark(palette)
    if tone is Tone.QUIET:
        form.setForeground(quiet(palette))
    elif tone is Tone.HIT:
        form.setBackground(QColor("#5c4d12" if dark else "#fff0a8"))
        form.setForeground(QColor("#fff6d6" if dark else "#2b2400"))
    elif tone is Tone.CURRENT_HIT:
        form.setBackground(QColor("#f4b942" if dark else "#ffb938"))
        form.setForeground(QColor("#201600"))
    else:
        form.setBackground(QColor("#24476e" if dark else "#cfe3fb"))
        form.setForeground(QColor("#eaf3ff" if dark else "#0b2a4d"))
    return form


def card(heading: str, lines: Iterable[str] = ()) -> str:
    """A tooltip: what is passed in stands as it is, whatever it looks like."""
    body = "".join(
        f'<div style="margin-top:4px">{_inert(line)}</div>' for line in lines if line.strip()
    )
    return f'<div style="min-width:220px"><b>{_inert(heading)}</b>{body}</div>'


def _inert(text: str) -> str:
    return html.escape(one_line(text, most=400))
