"""CSV that opens right by double-click, and the reader that gives back what went in."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from customs_desk.export.cells import LIMIT, cleaned, cut
from customs_desk.export.columns import Holds
from customs_desk.export.guard import guarded, unguarded
from customs_desk.export.writing import Cancelled, Watch, Written, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from customs_desk.export.columns import Column

Row = TypeVar("Row")

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}


@dataclass(frozen=True, slots=True)
class CsvOptions:
    """How the table is written. `in_words` turns a column's label into the reader's language."""

    delimiter: str = ","
    bom: bool = True  # Excel tells UTF-8 by it
    guard: bool = True  # protect cells that a spreadsheet would calculate
    one_line: bool = False  # flatten the paragraphs of whole texts too
    full_text: bool = False  # add the column with the whole article
    columns: tuple[str, ...] = ()  # names in their order; empty: all
    in_words: Callable[[str], str] | None = None  # None: the stable English headers
    cell_limit: int = LIMIT  # 0: none, for programs rather than spreadsheets


def delimiter_for(decimal_point: str) -> str:
    """The separator that a spreadsheet expects where decimals are written with this sign."""
    return ";" if decimal_point == "," else ","


def write_csv(
    rows: Iterable[Row],
    columns: Sequence[Column[Row]],
    out: Path,
    *,
    options: CsvOptions,
    watch: Watch,
) -> Written:
    """Write the table; raises ExportProblem. The same rows give the same bytes."""
    chosen = chosen_columns(columns, options)
    cells = _Cells(options)
    try:
        with placed(out) as binary:
            file = io.TextIOWrapper(binary, encoding="utf-8", newline="", write_through=False)
            file.write("\ufeff" if options.bom else "")
            file.write(cells.record([(header, Holds.WORDS) for header in headers(chosen, options)]))
            for row in rows:
                watch.step()
                file.write(cells.record([(c.cell(row), c.holds) for c in chosen]))
            file.flush()
            file.detach()
    except Cancelled:
        return Written(cancelled=True)
    return Written(watch.rows, cells.guarded, cells.shortened)


def read_csv(path: Path, *, delimiter: str = ",") -> list[dict[str, str]]:
    """The records of a table that `write_csv` wrote with its guard on."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        records = csv.DictReader(file, delimiter=delimiter)
        return [{key: unguarded(value) for key, value in record.items()} for record in records]


@dataclass(slots=True)
class _Cells:
    """Turns values into cells and counts what had to be done to them."""

    options: CsvOptions
    guarded: int = 0
    shortened: int = 0

    def record(self, values: Sequence[tuple[str, Holds]]) -> str:
        cells = [self.cell(value, holds) for value, holds in values]
        return self.options.delimiter.join(cells) + "\r\n"

    def cell(self, value: str, holds: Holds) -> str:
        if holds not in {Holds.WORDS, Holds.TEXT}:
            return _quoted(value) if _needs_quotes(value) else value
        flat = self.options.one_line or holds is Holds.WORDS
        text = cleaned(value, one_line=flat)
        safe = guarded(text) if self.options.guard else text
        self.guarded += safe != text
        kept = cut(safe, self.options.cell_limit)
        self.shortened += kept != safe
        return _quoted(kept)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _needs_quotes(code: str) -> bool:
    """Whether what we made ourselves is a word: figures and dates stay bare, so that they sort."""
    return (not code[:1].isdigit() and code != "") or any(sign in code for sign in ',;"\t\n')


def chosen_columns(columns: Sequence[Column[Row]], options: CsvOptions) -> list[Column[Row]]:
    """The columns that the options name, in their order; all where they name none."""
    if not options.columns:
        return list(columns)
    by_name = {column.name: column for column in columns}
    return [by_name[name] for name in options.columns if name in by_name]


def headers(columns: Sequence[Column[Row]], options: CsvOptions) -> list[str]:
    """The headers, a number after those that stood before."""
    seen: dict[str, int] = {}
    made = []
    for column in columns:
        header = options.in_words(column.label) if options.in_words else column.name
        seen[header] = seen.get(header, 0) + 1
        made.append(header if seen[header] == 1 else f"{header} {seen[header]}")
    return made
