"""CSV that opens right by double-click, and the reader that gives back what went in."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from customs_desk.export.columns import Holds
from customs_desk.export.guard import guarded, unguarded
from customs_desk.export.writing import Cancelled, Watch, Written, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from customs_desk.export.columns import Column

Row = TypeVar("Row")

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}
CELL_LIMIT = 32_767  # UTF-16 units; Excel cuts what is longer without a word
_CUT_MARK = " […]"
# What no cell needs and some reader chokes on: controls but tab and line feed, and halves of pairs.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")
_BLANKS = re.compile(r"\s*\n\s*|\t")


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
    cell_limit: int = CELL_LIMIT  # 0: none, for programs rather than spreadsheets


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
    chosen = _chosen(columns, options)
    cells = _Cells(options)
    headers = [options.in_words(c.label) if options.in_words else c.name for c in chosen]
    try:
        with placed(out) as binary:
            file = io.TextIOWrapper(binary, encoding="utf-8", newline="", write_through=False)
            file.write("\ufeff" if options.bom else "")
            file.write(cells.record([(header, Holds.WORDS) for header in _unique(headers)]))
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


def cleaned(text: str, *, one_line: bool) -> str:
    """The text as a cell may hold it: no control characters, one kind of line end or none."""
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    return _BLANKS.sub(" ", text) if one_line else text


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
        if holds is Holds.CODE:
            return _quoted(value) if _needs_quotes(value) else value
        flat = self.options.one_line or holds is Holds.WORDS
        text = cleaned(value, one_line=flat)
        safe = guarded(text) if self.options.guard else text
        self.guarded += safe != text
        return _quoted(self._cut(safe))

    def _cut(self, text: str) -> str:
        limit = self.options.cell_limit
        if not limit or len(text) * 2 <= limit:
            return text
        units = text.encode("utf-16-le")
        if len(units) <= limit * 2:
            return text
        self.shortened += 1
        kept = units[: (limit - len(_CUT_MARK)) * 2].decode("utf-16-le", "ignore")
        return kept + _CUT_MARK


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _needs_quotes(code: str) -> bool:
    """Whether what we made ourselves is a word: figures and dates stay bare, so that they sort."""
    return (not code[:1].isdigit() and code != "") or any(sign in code for sign in ',;"\t\n')


def _chosen(columns: Sequence[Column[Row]], options: CsvOptions) -> list[Column[Row]]:
    if not options.columns:
        return list(columns)
    by_name = {column.name: column for column in columns}
    return [by_name[name] for name in options.columns if name in by_name]


def _unique(headers: Sequence[str]) -> list[str]:
    """The headers, a number after those that stood before."""
    seen: dict[str, int] = {}
    made = []
    for header in headers:
        seen[header] = seen.get(header, 0) + 1
        made.append(header if seen[header] == 1 else f"{header} {seen[header]}")
    return made
