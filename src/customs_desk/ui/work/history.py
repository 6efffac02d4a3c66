"""The list of past changes: what each did to which articles, and the way to reverse any one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSplitter, QVBoxLayout, QWidget

from customs_desk.fields import FIELD
from customs_desk.ui.plain_table import PlainTable
from customs_desk.ui.work.editing import past_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.archive import Archive, ChangeConflict, ChangedValue, PastChange
    from customs_desk.ui.background import Background

_MOST_CHANGES = 1000
_MOST_VALUES = 500


class HistoryDialog(QDialog):
    """Past changes, the newest first; below, what the chosen one set."""

    reverse_wanted = Signal(int)  # the id of a change

    def __init__(
        self, archive: Archive, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self._archive, self._background = archive, background
        self._changes: Sequence[PastChange] = ()
        self.changes = PlainTable(
            self.tr("Past changes"), [self.tr("When"), self.tr("Change"), self.tr("State")], self
        )
        self.values = PlainTable(
            self.tr("What the change set"),
            [self.tr("Article"), self.tr("Field"), self.tr("Before"), self.tr("After")],
            self,
        )
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self._lay_out()
        self.changes.itemSelectionChanged.connect(self._look)
        self.look_again()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.changes)
        parts.addWidget(self.values)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reverse = buttons.addButton(
            self.tr("&Reverse this change"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.reverse.clicked.connect(self._reverse)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(parts, 1)
        column.addWidget(self.about)
        column.addWidget(buttons)
        for table, widths in ((self.changes, (150, 380)), (self.values, (260, 110, 180))):
            for at, width in enumerate(widths):
                table.setColumnWidth(at, width)
        self.resize(760, 560)

    @Slot()
    def look_again(self) -> None:
        """List the changes afresh."""
        archive = self._archive

        def ask() -> list[PastChange]:
            with archive.session():
                return archive.history(_MOST_CHANGES)

        self._background.ask(ask, self._list)

    def _list(self, changes: Sequence[PastChange]) -> None:
        chosen = self._chosen()
        self._changes = changes
        self.changes.fill([(_moment(c), past_label(c), self._state(c)) for c in changes])
        ids = [change.id for change in changes]
        if changes:
            self.changes.selectRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self._look()

    def _state(self, change: PastChange) -> str:
        return self.tr("undone") if change.undone else ""

    def _chosen(self) -> PastChange | None:
        rows = self.changes.selectionModel().selectedRows()
        return self._changes[rows[0].row()] if rows else None

    @Slot()
    def _look(self) -> None:
        change = self._chosen()
        self.reverse.setEnabled(
            change is not None and not change.undone and not self._archive.read_only
        )
        self.about.setText(
            "" if change else self.tr("Nothing has been changed in this archive yet.")
        )
        if change is None:
            self.values.fill(())
            return
        archive = self._archive

        def ask() -> tuple[int, list[ChangedValue]]:
            with archive.session():
                return change.id, archive.log.look(change.id, limit=_MOST_VALUES)

        self._background.ask(ask, self._show_values)

    def _show_values(self, answer: tuple[int, list[ChangedValue]]) -> None:
        number, values = answer
        change = self._chosen()
        if change is None or change.id != number:
            return
        self.values.fill([changed_cells(value) for value in values])
        if len(values) == _MOST_VALUES:
            self.about.setText(self.tr("The first %Ln value(s) are listed.", "", len(values)))

    @Slot()
    def _reverse(self) -> None:
        change = self._chosen()
        if change is not None:
            self.reverse_wanted.emit(change.id)


def _moment(change: PastChange) -> str:
    made = QDateTime.fromString(change.made[:19], Qt.DateFormat.ISODate)
    made.setTimeZone(QTimeZone.utc())
    return QLocale().toString(made.toLocalTime(), QLocale.FormatType.ShortFormat)


def changed_cells(value: ChangedValue) -> tuple[str, str, str, str]:
    """A changed value as a row: article, field, before, after."""
    translate = QCoreApplication.translate
    before, after = value.before, value.after
    if value.field == "state":
        before, after = (translate("Change", words) if words else "" for words in (before, after))
    return value.title, field_label(value.field), before, after


def field_label(name: str) -> str:
    """The name of a changed field for people."""
    translate = QCoreApplication.translate
    if name in FIELD:
        return translate("Field", FIELD[name].label)
    others = {
        "state": translate("Change", "State"),
        "reading": translate("Change", "What was read"),
        "text": translate("Change", "Text"),
        "bounds": translate("Change", "Published between"),
        "events": translate("Change", "Events"),
    }
    return others.get(name, name)


def conflict_sentence(conflict: ChangeConflict) -> str:
    """Why a change cannot be reversed on its own, in the language of the window."""
    translate = QCoreApplication.translate
    label = past_label(conflict.change)
    if conflict.later is None:
        text = translate(
            "Change",
            "“{action}” cannot be reversed on its own: “{title}” was changed again later. "
            "Nothing was done.",
        )
        return text.format(action=label, title=conflict.title)
    text = translate(
        "Change",
        "“{action}” cannot be reversed on its own: “{title}” was changed again later, by “{later}” "
        "({moment}). Reverse that first. Nothing was done.",
    )
    return text.format(
        action=label,
        title=conflict.title,
        later=past_label(conflict.later),
        moment=_moment(conflict.later),
    )
