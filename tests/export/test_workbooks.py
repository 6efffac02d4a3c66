"""Workbooks read back with openpyxl: every cell has the type that a person expects of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from customs_desk.export import CsvOptions, ExportProblem, export_articles, export_events, xlsx
from customs_desk.export.cells import LIMIT, cleaned
from customs_desk.when import When
from export.exporting import article, dated, whole

if TYPE_CHECKING:
    from pathlib import Path


def read_back(path: Path) -> tuple[list[str], list[dict[str, Any]]]:
    """The headers, and each row by its headers."""
    rows = load_workbook(path).active.iter_rows()
    headers = [str(cell.value) for cell in next(rows)]
    return headers, [dict(zip(headers, row, strict=True)) for row in rows]


def test_days_are_days_and_years_are_numbers(tmp_path: Path) -> None:
    out = tmp_path / "events.xlsx"
    made = export_events([dated("2019-09-21"), dated("2009/..")], out, form="xlsx")

    _headers, (day, since) = read_back(out)
    assert made.rows == 2
    assert day["event_date"].value == datetime(2019, 9, 21)  # noqa: DTZ001 -- a day
    assert day["event_date"].number_format == "yyyy-mm-dd"
    assert day["event_year"].value == 2019
    assert day["event_edtf"].value == "2019-09-21"
    assert since["event_date"].value is None
    assert since["event_edtf"].value == "2009/.."


@pytest.mark.parametrize("title", ["=1+1", "+49 30", "00123", "1E5", "https://x.y/z", "@x", "'=1"])
def test_what_looks_like_something_else_stays_text_as_it_is_printed(
    tmp_path: Path, title: str
) -> None:
    out = tmp_path / "articles.xlsx"
    made = export_articles([article(title=title)], out, form="xlsx")

    _headers, (row,) = read_back(out)
    assert made.guarded == 0
    assert row["title"].value == title
    assert row["title"].data_type == "s"
    assert row["title"].hyperlink is None


@given(st.text(max_size=60))
def test_any_title_goes_in_and_comes_out(
    tmp_path_factory: pytest.TempPathFactory, title: str
) -> None:
    out = tmp_path_factory.mktemp("any") / "articles.xlsx"
    export_articles([article(title=title)], out, form="xlsx")

    _headers, (row,) = read_back(out)
    assert (row["title"].value or "") == cleaned(title, one_line=True)


def test_a_day_before_the_calendar_of_excel_is_text(tmp_path: Path) -> None:
    out = tmp_path / "old.xlsx"
    export_articles([article(published=When.parse("1898-05-04"))], out, form="xlsx")

    _headers, (row,) = read_back(out)
    assert row["date"].value == "1898-05-04"


def test_a_whole_text_is_cut_where_a_cell_ends_and_that_is_counted(tmp_path: Path) -> None:
    out = tmp_path / "long.xlsx"
    long = whole(body="one\n" + "a" * LIMIT)
    made = export_articles(
        [article()], out, form="xlsx", options=CsvOptions(full_text=True), whole=lambda _i: long
    )

    _headers, (row,) = read_back(out)
    assert made.shortened == 1
    assert row["text"].value.startswith("one\na")
    assert row["text"].value.endswith("[…]")
    assert len(row["text"].value) == LIMIT


def test_more_rows_than_a_sheet_holds_are_refused_and_leave_the_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "ROWS_MOST", 2)
    out = tmp_path / "many.xlsx"
    out.write_bytes(b"older")

    with pytest.raises(ExportProblem, match="holds 2 rows"):
        export_articles([article(n) for n in range(1, 4)], out, form="xlsx")

    assert out.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["many.xlsx"]
