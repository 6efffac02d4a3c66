"""What a person says of names: “the same as…”, “not a name”, and the list of all that was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from customs_desk.article import Kind, OwnName
from customs_desk.ui.harmless import one_line
from customs_desk.ui.marking import kind_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.archive import Changes
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame

KINDS = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.INSTRUMENT)


class OwnNames(QObject):
    """Takes a person's words on names to the archive; each can be undone."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QDialog | None = None

    @Slot(object, str)
    def say_same(self, kind: Kind, spelling: str) -> None:
        """Ask which name this one is the same as, among the archive's names of its kind."""
        archive = self._window.results.archive
        if archive is None:
            return

        def fetch() -> list[str]:
            with archive.session():
                return archive.names.of(kind)

        def ask(names: list[str]) -> None:
            others = [name for name in names if name != spelling]
            dialog = SameNameDialog(kind, spelling, others, self._window)
            dialog.chosen.connect(lambda name: self.set_name(kind, spelling, name))
            self._show(dialog)

        self._window.background.ask(fetch, ask, failed=self._window.show_error)

    @Slot(object, str)
    def say_no_name(self, kind: Kind, spelling: str) -> None:
        """The rules took for a name what is none."""
        self.set_name(kind, spelling, "")

    @Slot()
    def show_all(self) -> None:
        """Everything that was said of names, to be looked at, added to and forgotten."""
        archive = self._window.results.archive
        if archive is None:
            return
        dialog = OwnNamesDialog(self._window)

        def fetch() -> tuple[OwnName, ...]:
            with archive.session():
                return archive.names.own()

        def look() -> None:
            self._window.background.ask(fetch, dialog.fill, failed=self._window.show_error)

        dialog.forgotten.connect(lambda own: self.set_name(own.kind, own.spelling, None, look))
        dialog.added.connect(lambda own: self.set_name(own.kind, own.spelling, own.name, look))
        look()
        self._show(dialog)

    def set_name(
        self, kind: Kind, spelling: str, name: str | None, done: Callable[[], None] | None = None
    ) -> None:
        """Set what a spelling means, in all articles."""
        archive, now = self._window.results.archive, self._window.now()
        if archive is None:
            return

        def work(_task: Task) -> Changes:
            with archive.session():
                return archive.names.say(kind, spelling, name, now=now)

        def finished(changes: Changes) -> None:
            self._window.results.refresh()
            self._said(spelling, name, len(changes.changed))
            if done is not None:
                done()

        self._window.background.run(
            work, done=finished, failed=self._window.show_error, title=self.tr("Changing names")
        )

    def _said(self, spelling: str, name: str | None, count: int) -> None:
        if name is None:
            text = self.tr("“{name}” is as the rules read it again (%Ln article(s)).", "", count)
        elif name:
            text = self.tr("“{name}” is the same as “{other}” now (%Ln article(s)).", "", count)
        else:
            text = self.tr("“{name}” is not a name any more (%Ln article(s)).", "", count)
        shown = text.replace("{name}", one_line(spelling, most=60))
        shown = shown.replace("{other}", one_line(name or "", most=60))
        undo = self._window.actions_by_name["undo"]
        self._window.status.say(shown, press=self.tr("Undo"), what=undo.trigger)

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget_dialog)
        dialog.show()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None


class SameNameDialog(QDialog):
    """Asks for the name that another is the same as; typing narrows the archive's names."""

    chosen = Signal(str)

    def __init__(
        self, kind: Kind, spelling: str, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The same as…"))
        words = self.tr("{kind} “{name}” is the same as:")
        heading = QLabel(words.format(kind=kind_label(kind), name=one_line(spelling, most=120)))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.names = QComboBox(self)
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.addItems(list(names))
        self.names.setCurrentText("")
        self.names.setAccessibleName(self.tr("The name that counts"))
        heading.setBuddy(self.names)
        completer = QCompleter(self.names.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.names.setCompleter(completer)
        note = QLabel(self.tr("All articles show this name from now on. It can be undone."), self)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        self.buttons = _ok_and_cancel(self)
        self.names.editTextChanged.connect(self._may_press)
        column = QVBoxLayout(self)
        for widget in (heading, self.names, note, self.buttons):
            column.addWidget(widget)
        self.resize(420, self.sizeHint().height())
        self._may_press("")

    @Slot(str)
    def _may_press(self, typed: str) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(any(sign.isalnum() for sign in typed))

    def accept(self) -> None:
        self.chosen.emit(" ".join(self.names.currentText().split()))
        super().accept()


class OwnNamesDialog(QDialog):
    """A table of all that was said of names, with a line to say more."""

    forgotten = Signal(object)  # OwnName
    added = Signal(object)  # OwnName

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own names"))
        self._names: tuple[OwnName, ...] = ()
        self.table = self._make_table()
        self.kind = QComboBox(self)
        for kind in KINDS:
            self.kind.addItem(kind_label(kind), kind)
        self.spelling, self.name = QLineEdit(self), QLineEdit(self)
        form = QFormLayout()
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("As it is printed"), self.spelling)
        form.addRow(self.tr("The name that counts"), self.name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.add = buttons.addButton(self.tr("&Add"), role)
        self.forget = buttons.addButton(self.tr("&Forget"), role)
        self.add.clicked.connect(self._add)
        self.forget.clicked.connect(self._forget)
        buttons.rejected.connect(self.reject)
        self.spelling.textChanged.connect(self._may_press)
        self.name.textChanged.connect(self._may_press)
        self.table.itemSelectionChanged.connect(self._may_press)
        note = QLabel(
            self.tr("New spellings are found in articles that are imported or read again later."),
            self,
        )
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)
        self.resize(640, 420)
        self._may_press()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setAccessibleName(self.tr("Own names"))
        table.setHorizontalHeaderLabels(
            [self.tr("As it is printed"), self.tr("Kind"), self.tr("The name that counts")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    def fill(self, names: Sequence[OwnName]) -> None:
        """Show these."""
        self._names = tuple(sorted(names, key=lambda own: own.spelling.casefold()))
        self.table.setRowCount(len(self._names))
        for row, own in enumerate(self._names):
            meant = own.name or self.tr("not a name")
            for place, words in enumerate((own.spelling, kind_label(own.kind), meant)):
                self.table.setItem(row, place, QTableWidgetItem(one_line(words, most=200)))
        self._may_press()

    @Slot()
    def _may_press(self) -> None:
        self.forget.setEnabled(bool(self._chosen()))
        typed = (self.spelling.text(), self.name.text())
        self.add.setEnabled(all(any(sign.isalnum() for sign in text) for text in typed))

    def _chosen(self) -> list[OwnName]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._names[row] for row in rows if row < len(self._names)]

    @Slot()
    def _forget(self) -> None:
        for own in self._chosen():
            self.forgotten.emit(own)

    @Slot()
    def _add(self) -> None:
        kind = self.kind.currentData()
        self.added.emit(OwnName(Kind(kind), self.spelling.text(), self.name.text()))
        self.spelling.clear()
        self.name.clear()
        self.spelling.setFocus()


def _ok_and_cancel(dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(box.Ok | box.Cancel, dialog)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
