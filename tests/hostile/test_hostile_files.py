"""Files that break naive readers go the whole way: dropped, read, stored, found, shown, exported.

Each kind has one expected outcome. `pytest-timeout` bounds the time of each, and the memory that
all of them together take is bounded at the end.
"""

from __future__ import annotations

import unicodedata
import zipfile
from datetime import datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from customs_desk.accession import Accession, take_in
from customs_desk.archive import Archive, Order, Query, open_archive
from customs_desk.export import export_articles, read_csv
from customs_desk.fields import FIELDS
from customs_desk.reading.decoding import decode
from customs_desk.reading.files import document
from customs_desk.ui.articles.table import ArticleTable
from customs_desk.ui.detail.fold import fold
from hostile.formats import BAD, GOOD
from hostile.kinds import RUSSIAN, Refused, Taken
from hostile.texts import DATES, ENCODINGS, LENGTHS, LETTERS, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from _pytest.mark import ParameterSet
    from PySide6.QtWidgets import QApplication

    from customs_desk.article import Article
    from customs_desk.ui.results import Results

NOW = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 -- the archive keeps naive UTC
NEIGHBOUR = "Farap reopens\n\nThe border post of Farap reopened on 3 May 2020.\n"
TAKEN: dict[str, Taken] = ENCODINGS | LENGTHS | LETTERS | TITLES | DATES | GOOD
# Of all but the first a fiftieth of what the program looks through is enough to see that it stops.
LONGEST = "one line of 5 MB"
LESS = 10_000
# Signs that no line shown to a person may hold: they hide, turn or end what follows.
MISLEADING = {"Cc", "Cs", "Zl", "Zp"}
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
FORMULA = {"=", "+", "-", "@", "＝", "＋", "－", "＠"}


def test_there_are_as_many_kinds_as_were_promised() -> None:
    assert len(TAKEN) + len(BAD) >= 150


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "test.desk", create=True)
    yield made
    made.close()


def dropped(kind: Taken | Refused, folder: Path, archive: Archive) -> Accession:
    """Drop a folder with the file and a good one, and let it be taken in."""
    folder.mkdir()
    (folder / kind.name).write_bytes(kind.made())
    (folder / "neighbour.txt").write_text(NEIGHBOUR, encoding="utf-8")
    return take_in([folder], archive, now=NOW)


def _cases() -> list[ParameterSet]:
    return [pytest.param(k, marks=pytest.mark.slow if k == LONGEST else ()) for k in TAKEN]


@pytest.mark.parametrize("kind", _cases())
def test_a_hostile_file_is_taken_found_and_shown_harmlessly(
    kind: str,
    archive: Archive,
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert qapp
    if kind != LONGEST:
        monkeypatch.setattr("customs_desk.reading.pipeline.MOST_READ", LESS)
    wanted = TAKEN[kind]
    done = dropped(wanted, tmp_path / "dropped", archive)

    assert [failure.sentence for failure in done.failed] == []
    assert len(done.added) == 2
    article = next(a for a in archive.articles(list(done.added)) if a.name != "neighbour.txt")
    text = archive.text(article.id)
    assert wanted.holds in text.text
    assert not set(text.text) & {"\0", "\r"}
    assert wanted.events is None or tuple(e.when.edtf for e in text.reading.events) == wanted.events
    if not wanted.name.endswith(".zip"):
        dropped_bytes = (tmp_path / "dropped" / wanted.name).read_bytes()
        assert archive.original(article.id)[1] == dropped_bytes
    assert article.id in archive.find(Query(wanted.asked), Order())
    assert len(archive.find(Query(wanted.asked, typing=True), Order("rank"))) >= 1
    assert archive.verify() == []
    _is_shown_harmlessly(archive, article)
    _is_read_harmlessly(text.text)
    _is_exported_harmlessly(archive, article, tmp_path)


def _is_shown_harmlessly(archive: Archive, article: Article) -> None:
    """Every cell of the list is one short line without signs that mislead; so is its tooltip."""
    table = ArticleTable(cast("Results", SimpleNamespace(archive=archive)))
    table.show_ids(archive.find(Query(), Order()))
    row = table.row_of(article.id)
    for column in range(len(FIELDS)):
        shown = table.index(row, column).data()
        assert _misleading(shown) == set()
        assert len(shown) <= 300
        tip = table.index(row, column).data(3)  # Qt.ItemDataRole.ToolTipRole
        assert _misleading(tip or "") == set()
        assert not any(bad in (tip or "").lower() for bad in ("<img", "<script", "<b>bold"))


def _is_read_harmlessly(text: str) -> None:
    shown = fold(text).text
    assert _misleading(shown.replace("\n", "").replace("\t", "")) == set()
    assert max(map(len, shown.split("\n"))) <= 5_100


def _misleading(text: str) -> set[str]:
    return {c for c in text if unicodedata.category(c) in MISLEADING or c in TURNING}


def _is_exported_harmlessly(archive: Archive, article: Article, folder: Path) -> None:
    """The title comes back as it was, no cell is a formula, and a workbook holds none either."""
    table, book = folder / "out.csv", folder / "out.xlsx"
    export_articles(archive.articles([article.id]), table)
    (record,) = read_csv(table)
    assert _printable(record["title"]) == _printable(article.title)
    title_cell = table.read_text("utf-8-sig").split("\n", 1)[1].split(",")[1]
    assert title_cell.lstrip('"')[:1] not in FORMULA
    export_articles(archive.articles([article.id]), book, form="xlsx")
    with zipfile.ZipFile(book) as parts:
        assert not any(b"<f>" in parts.read(name) for name in parts.namelist() if "sheet" in name)


def _printable(text: str) -> str:
    return "".join(c for c in text if c.isprintable())


@pytest.mark.parametrize("kind", BAD)
def test_a_file_that_is_no_text_is_refused_in_a_sentence_and_its_neighbour_goes_in(
    kind: str, archive: Archive, tmp_path: Path
) -> None:
    wanted = BAD[kind]
    done = dropped(wanted, tmp_path / "dropped", archive)

    (failure,) = done.failed
    assert wanted.sentence in failure.sentence
    assert wanted.name in failure.sentence
    assert failure.sentence.endswith(".")
    assert len(done.added) == 1
    assert archive.verify() == []
    assert sorted(p.name for p in (tmp_path / "dropped").iterdir()) == sorted(
        [wanted.name, "neighbour.txt"]
    )


def test_text_encoded_twice_is_offered_mended() -> None:
    twice = RUSSIAN.encode().decode("latin-1").encode()

    assert decode(twice).mended == RUSSIAN
    assert document(twice, name="a.txt").mended == RUSSIAN
