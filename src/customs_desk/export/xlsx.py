"""An Excel workbook: texts are typed as texts and days as days, so nothing needs to be guarded."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from customs_desk.export.cells import cleaned, cut
from customs_desk.export.columns import Holds
from customs_desk.export.csv import chosen_columns, headers
from customs_desk.export.writing import Cancelled, ExportProblem, Watch, Written, placed
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from customs_desk.export.columns import Column
    from customs_desk.export.csv import CsvOptions

Row = TypeVar("Row")

_L = QT_TRANSLATE_NOOP
ROWS_MOST = 1_048_575  # what a sheet holds below its headers
_EARLIEST = "1900-03-01"  # Excel counts days from 1900, and the first two months of it wrongly
_WIDTHS = {"title": 60, "sentence": 60, "summary": 60, "text": 60, "article_title": 60}
_WIDTH, _CODE_WIDTH = 24, 12
# Text is text: what looks like a formula, a number or an address stays as it is printed.
_TYPED = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "nan_inf_to_errors": False,
}


def write_xlsx(
    rows: Iterable[Row],
    columns: Sequence[Column[Row]],
    out: Path,
    *,
    options: CsvOptions,
    watch: Watch,
) -> Written:
    """Write a workbook of one sheet; raises ExportProblem, also where a sheet has too few rows.

    Of the options, those count that are about columns, headers and paragraphs.
    """
    from xlsxwriter import Workbook  # here, as only this format needs it

    chosen = chosen_columns(columns, options)
    try:
        with placed(out) as file:
            book = Workbook(file, _TYPED)
            try:
                sheet = _Sheet(book, chosen, options)
                for row in rows:
                    watch.step()
                    if watch.rows > ROWS_MOST:
                        raise _too_many(out)
                    sheet.add([column.cell(row) for column in chosen])
            finally:
                book.close()  # it removes its temporary files, whatever happened
    except Cancelled:
        return Written(cancelled=True)
    return Written(watch.rows, shortened=sheet.shortened)


def _too_many(out: Path) -> ExportProblem:
    return ExportProblem(
        _L(
            "Problem",
            "“{name}” was not written: an Excel sheet holds {most} rows at most. Choose fewer "
            "articles, or CSV.",
        ),
        name=out.name,
        most=ROWS_MOST,
    )


class _Sheet:
    """One sheet that is filled from top to bottom."""

    def __init__(self, book: Any, columns: Sequence[Column[Any]], options: CsvOptions) -> None:
        self.shortened = 0
        self._options = options
        self._sheet = book.add_worksheet()
        self._bold = book.add_format({"bold": True, "valign": "top"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        self._plain = book.add_format({"valign": "top"})
        self._ways = [_WAYS[column.holds] for column in columns]
        self._row = 0
        for place, column in enumerate(columns):
            usual = _WIDTH if column.holds in {Holds.WORDS, Holds.TEXT} else _CODE_WIDTH
            self._sheet.set_column(place, place, _WIDTHS.get(column.name, usual))
        self._sheet.freeze_panes(1, 0)
        for place, header in enumerate(headers(columns, options)):
            self._sheet.write_string(0, place, header, self._bold)

    def add(self, cells: Sequence[str]) -> None:
        self._row += 1
        for place, (value, way) in enumerate(zip(cells, self._ways, strict=True)):
            if value:
                way(self, place, value)

    def day(self, place: int, value: str) -> None:
        if value >= _EARLIEST:
            self._sheet.write_datetime(self._row, place, datetime.fromisoformat(value), self._day)
        else:
            self.code(place, value)

    def number(self, place: int, value: str) -> None:
        self._sheet.write_number(self._row, place, int(value), self._plain)

    def code(self, place: int, value: str) -> None:
        self._sheet.write_string(self._row, place, value, self._plain)

    def words(self, place: int, value: str) -> None:
        self._text(place, value, one_line=True)

    def paragraphs(self, place: int, value: str) -> None:
        self._text(place, value, one_line=self._options.one_line)

    def _text(self, place: int, value: str, *, one_line: bool) -> None:
        clean = cleaned(value, one_line=one_line)
        kept = cut(clean)
        self.shortened += kept != clean
        self._sheet.write_string(self._row, place, kept, self._plain)


_WAYS: dict[Holds, Callable[[_Sheet, int, str], None]] = {
    Holds.CODE: _Sheet.code,
    Holds.DAY: _Sheet.day,
    Holds.NUMBER: _Sheet.number,
    Holds.WORDS: _Sheet.words,
    Holds.TEXT: _Sheet.paragraphs,
}
