"""Export: the selection or all that is listed, as the dialog says, read back by the csv module."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog

from customs_desk.ui.work.export_dialog import ExportDialog, usual_delimiter

if TYPE_CHECKING:
    from pathlib import Path

    from ui_shell.person import Person


def opened_dialog(person: Person, out: Path, patch: pytest.MonkeyPatch) -> ExportDialog:
    """The dialog of the export command; the question where to write is answered with `out`."""
    patch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    person.window.actions_by_name["export"].trigger()
    dialog = person.window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def choose(dialog: ExportDialog, key: str, value: str) -> None:
    combo = dialog.findChild(QComboBox, key)
    assert combo is not None
    combo.setCurrentIndex(combo.findData(value))


def exports(
    person: Person,
    out: Path,
    patch: pytest.MonkeyPatch,
    *,
    separator: str = ",",
    **choices: str | bool,
) -> list[dict[str, str]]:
    """Go through the dialogs and read the file back."""
    dialog = opened_dialog(person, out, patch)
    for key, value in {"delimiter": separator, **choices}.items():
        part = dialog.findChild(QComboBox, f"csv/{key}") or dialog.findChild(
            QCheckBox, f"csv/{key}"
        )
        if isinstance(part, QComboBox):
            part.setCurrentIndex(part.findData(value))
        elif isinstance(part, QCheckBox):
            part.setChecked(bool(value))
    dialog.accept()
    person.waits()
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=separator))


def test_all_that_is_listed_is_written_in_the_order_of_the_list(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = exports(reader, tmp_path / "all.csv", monkeypatch)

    assert [row["title"] for row in rows] == reader.titles()
    assert rows[2]["date"] == "2021-03-12"
    assert rows[3]["date"] == ""
    assert "4 rows written" in reader.window.status.notice.text()
    assert (tmp_path / "all.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_several_selected_rows_are_written_alone(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.selects(1, 3)
    wanted = [reader.titles()[1], reader.titles()[3]]

    rows = exports(reader, tmp_path / "two.csv", monkeypatch)

    assert [row["title"] for row in rows] == wanted


def test_events_make_a_table_of_their_own(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = exports(reader, tmp_path / "events.csv", monkeypatch, what="events")

    opened = [row for row in rows if "laboratory" in row["sentence"]]
    assert [row["event_date"] for row in opened] == ["2021-03-10"]


def test_the_columns_of_the_list_can_be_taken_as_they_stand(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = exports(
        reader, tmp_path / "list.csv", monkeypatch, separator=";", columns="shown", text=True
    )

    assert list(rows[0])[:4] == ["id", "title", "title_made", "date"]
    assert "sha256" not in rows[0]
    assert "inspectors learned" in rows[0]["text"]


def test_choices_are_remembered(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exports(reader, tmp_path / "a.csv", monkeypatch, separator="\t", bom=False)
    again = exports(reader, tmp_path / "b.csv", monkeypatch, separator="\t")

    assert len(again) == 4
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    assert not (tmp_path / "b.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("what", ["articles", "events", "mentions"])
def test_a_workbook_holds_what_is_listed(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    dialog = opened_dialog(reader, tmp_path / "out.xlsx", monkeypatch)
    choose(dialog, "export/format", "xlsx")
    choose(dialog, "csv/what", what)
    assert not dialog.findChild(QComboBox, "csv/delimiter").isEnabled()
    assert dialog.findChild(QCheckBox, "csv/text").isEnabled() == (what == "articles")
    dialog.accept()
    reader.waits()

    sheet = load_workbook(tmp_path / "out.xlsx").active
    assert sheet.max_row > 1
    if what == "articles":
        column = [cell.value for cell in sheet["B"]]
        assert column == ["title", *reader.titles()]


def test_a_text_that_is_cut_for_a_cell_is_counted(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / "long.txt"
    long.write_text("A long report\n\n1 May 2020\n\n" + "The post was rebuilt. " * 2000, "utf-8")
    reader.drops([long])
    reader.window.list.clearSelection()

    rows = exports(reader, tmp_path / "cut.csv", monkeypatch, text=True)

    assert sum(row["text"].endswith("[…]") for row in rows) == 1
    assert "1 text cut to what a cell holds" in reader.window.status.notice.text()


def test_references_are_of_articles_only(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened_dialog(reader, tmp_path / "out.ris", monkeypatch)
    choose(dialog, "csv/what", "events")
    choose(dialog, "export/format", "ris")
    assert dialog.findChild(QComboBox, "csv/what").currentData() == "articles"
    assert not dialog.findChild(QComboBox, "csv/what").isEnabled()
    dialog.accept()
    reader.waits()

    assert (tmp_path / "out.ris").read_text("utf-8").count("TY  - NEWS") == 4


def test_a_place_that_cannot_be_written_to_is_said_in_a_sentence(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(reader.window, "show_sentence", said.append)

    reader.window.exporting.start(reader.window.results.ids, tmp_path / "no" / "such" / "x.csv")
    reader.waits()

    assert len(said) == 1
    assert "x.csv" in said[0] or "no" in said[0]


def test_the_usual_separator_follows_the_decimal_sign() -> None:
    assert usual_delimiter(QLocale("ru_RU")) == ";"
    assert usual_delimiter(QLocale("en_GB")) == ","
