"""One dialog for many articles: sets the fields that were touched, and leaves the others alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from customs_desk.archive import tags_in
from customs_desk.fields import FIELDS
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.marking import warning
from customs_desk.ui.tag_completing import TagCompleter
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from customs_desk.article import Article


@dataclass(frozen=True, slots=True)
class BulkChange:
    """What is to be set: fields by name, "" for “none”; tags to add and to take away."""

    fields: dict[str, str]
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


class BulkDialog(QDialog):
    """Shows a value that all share, and “mixed values” else; only what is typed in is set."""

    def __init__(
        self,
        articles: Sequence[Article],
        tags: Sequence[str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct several articles"))
        self._today = today
        self.lines: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        form.setSpacing(8)
        about = QLabel(
            self.tr("%Ln article(s). What you leave alone stays as it is.", "", len(articles)), self
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(about)
        for field in FIELDS:
            if field.correctable:
                label = QCoreApplication.translate("Field", field.label)
                values = {field.text(article) for article in articles}
                self._add(form, field.name, label, values)
        self.understood = QLabel(self)
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow("", self.understood)
        self.add = self._tag_line(form, self.tr("Add tags"), tags)
        own = sorted({tag for article in articles for tag in article.tags})
        self.remove = self._tag_line(form, self.tr("Remove tags"), own)
        self.remove.setPlaceholderText(", ".join(own))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.set_button = self.buttons.addButton(
            self.tr("&Set"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.setMinimumWidth(460)
        self._follow()

    def _add(self, form: QFormLayout, name: str, label: str, values: set[str]) -> None:
        line = QLineEdit(self)
        line.setAccessibleName(label)
        if len(values) == 1:
            line.setText(next(iter(values)))
        else:
            line.setPlaceholderText(self.tr("mixed values"))
        line.setModified(False)
        line.textEdited.connect(self._follow)
        self.lines[name] = line
        form.addRow(label, line)

    def _tag_line(self, form: QFormLayout, label: str, tags: Sequence[str]) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(label)
        line.setCompleter(TagCompleter(tags, line))
        line.textChanged.connect(self._follow)
        form.addRow(label, line)
        return line

    def change(self) -> BulkChange | None:
        """What was typed; None where a date is not understood."""
        fields = {}
        for name, line in self.lines.items():
            if not line.isModified():
                continue
            typed = line.text().strip()
            if name == "published" and typed:
                edtf = self._edtf(typed)
                if edtf is None:
                    return None
                typed = edtf
            fields[name] = typed
        add, remove = (tuple(tags_in(line.text())) for line in (self.add, self.remove))
        return BulkChange(fields, add, remove)

    def _edtf(self, typed: str) -> str | None:
        from customs_desk.reading.dates import parse_typed  # here, so that the window opens fast

        when = parse_typed(typed, today=self._today)
        return when.edtf if when else None

    @Slot()
    def _follow(self) -> None:
        change = self.change()
        self.set_button.setEnabled(
            change is not None and bool(change.fields or change.add or change.remove)
        )
        words, published = "", self.lines["published"]
        if change is None:
            words = self.tr("Not understood. Try 23.09.2019, 2019-09 or Sept 2019")
        elif change.fields.get("published"):
            when = When.parse(change.fields["published"])
            words = self.tr("Understood: {date}").format(date=shown(when, self.locale(), long=True))
        elif published.isModified():
            words = self.tr("Empty: no date")
        self.understood.setText(words)
        palette = self.palette()
        if change is None:
            palette.setColor(self.understood.foregroundRole(), warning(palette))
        self.understood.setPalette(palette)
