"""Tables as other programs see them."""

from __future__ import annotations

import csv
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.export import (
    CsvOptions,
    ExportProblem,
    another_name,
    delimiter_for,
    export_articles,
    export_events,
    export_mentions,
    read_csv,
)
from customs_desk.export.columns import joined, separated
from customs_desk.export.csv import cleaned
from customs_desk.export.guard import guarded, unguarded
from customs_desk.when import When
from export.exporting import article, dated, whole

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "table.csv"


FEW = ("title", "published", "words")
GOLDEN = (
    b'"id"|"title"|"date"|"date_end"|"date_year"|"date_precision"|"date_certainty"|'
    b'"date_edtf"|"date_bounds"|"words"\r\n'
    b'"CD-000001"|"A post opens"|2019-09-23||2019|"day"|"inferred"|2019?-09-23||120\r\n'
)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_bytes_of_a_table_are_these(out: Path, delimiter: str, mark: bytes) -> None:
    options = CsvOptions(delimiter=delimiter, bom=bool(mark), columns=FEW)
    written = export_articles([article()], out, options=options)
    assert out.read_bytes() == mark + GOLDEN.replace(b"|", delimiter.encode())
    assert written.rows == 1


def test_the_same_articles_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.csv", "two.csv"):
        export_articles([article(1), article(2)], tmp_path / name)
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


@given(titles=st.lists(st.text(st.characters(codec=None)), max_size=4))
def test_every_title_comes_back_as_it_went_in(
    tmp_path_factory: pytest.TempPathFactory, titles: list[str]
) -> None:
    out = tmp_path_factory.mktemp("trip") / "t.csv"
    export_articles([article(n, title=title) for n, title in enumerate(titles)], out)
    back = [record["title"] for record in read_csv(out)]
    assert back == [cleaned(title, one_line=True) for title in titles]


@given(st.text(st.sampled_from("'=+-@＝ \t\r\nab1")))
def test_taking_the_guard_away_gives_the_text_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text())
def test_no_guarded_text_begins_like_a_formula(text: str) -> None:
    assert not guarded(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize(
    "text", ["=1+1", " =1", "+49 30", "-5", "- item", "@SUM(A1)", "＝1", "'=1", "\u00a0=1"]
)
def test_what_a_spreadsheet_would_calculate_is_guarded_and_counted(out: Path, text: str) -> None:
    written = export_articles([article(title=text)], out)
    assert written.guarded == 1
    assert read_csv(out)[0]["title"] == cleaned(text, one_line=True)


@pytest.mark.parametrize("text", ["a=b", "'quoted'", "1-2", "— tire", "", "2021"])
def test_harmless_texts_are_left_alone(text: str) -> None:
    assert guarded(text) == text


def test_the_guard_can_be_left_off(out: Path) -> None:
    export_articles([article(title="=1+1")], out, options=CsvOptions(guard=False, bom=False))
    with out.open(encoding="utf-8", newline="") as file:
        assert next(csv.DictReader(file))["title"] == "=1+1"


@given(st.lists(st.text(st.sampled_from("a ;\\,")).filter(lambda v: v == v.strip() and v != "")))
def test_several_values_in_a_cell_can_be_told_apart(values: list[str]) -> None:
    assert separated(joined(values)) == values


@pytest.mark.parametrize(
    "expected",
    [
        ("2019-09-23", "2019-09-23", "", "2019", "day"),
        ("2018-12", "", "", "2018", "month"),
        ("2009", "", "", "2009", "year"),
        ("2023-03-28/2023-06-02", "2023-03-28", "2023-06-02", "2023", "range"),
        ("2023-12-28/2024-01-02", "2023-12-28", "2024-01-02", "", "range"),
        ("2009/..", "", "", "", "range"),
        ("XXXX-09-23", "", "", "", "unknown"),
        ("199X", "", "", "", "decade"),
    ],
)
def test_a_date_is_a_full_day_or_its_cell_is_empty(out: Path, expected: tuple[str, ...]) -> None:
    edtf, day, end, year, precision = expected
    export_articles([article(published=When.parse(edtf))], out)
    row = read_csv(out)[0]
    assert (row["date"], row["date_end"], row["date_year"]) == (day, end, year)
    assert (row["date_precision"], row["date_edtf"]) == (precision, edtf)


def test_what_is_known_of_a_date_that_is_not_printed_has_its_own_column(out: Path) -> None:
    bounds = When.parse("2023-10-20/..")
    export_articles([article(published=None, published_bounds=bounds)], out)
    row = read_csv(out)[0]
    assert row["date"] == row["date_edtf"] == row["date_certainty"] == ""
    assert row["date_bounds"] == "2023-10-20/.."


def test_numbers_of_articles_and_hashes_are_never_taken_for_figures(out: Path) -> None:
    export_articles([article(42)], out)
    row = read_csv(out)[0]
    assert row["id"] == "CD-000042"
    assert row["sha256"].startswith("sha256:1e5")


def test_the_whole_text_keeps_its_paragraphs_unless_one_line_is_asked(out: Path) -> None:
    def look(_number: int) -> object:
        return whole(body="One.\r\n\r\nTwo.\rThree.\x00")

    for one_line, expected in ((False, "One.\n\nTwo.\nThree."), (True, "One. Two. Three.")):
        options = CsvOptions(full_text=True, one_line=one_line)
        export_articles([article()], out, options=options, whole=look)  # type: ignore[arg-type]
        assert read_csv(out)[0]["text"] == expected


def test_a_text_longer_than_a_cell_is_cut_with_a_mark_and_counted(out: Path) -> None:
    options = CsvOptions(full_text=True)
    long = "ж😀" * 20_000
    written = export_articles([article()], out, options=options, whole=lambda _n: whole(body=long))
    cell = read_csv(out)[0]["text"]
    assert written.shortened == 1
    assert len(cell.encode("utf-16-le")) // 2 <= 32_767
    assert cell.endswith(" […]")
    assert cell.removesuffix(" […]") == long[: len(cell) - 4]


def test_the_date_as_printed_comes_from_the_text(out: Path) -> None:
    export_articles([article()], out, whole=whole)
    assert read_csv(out)[0]["date_text"] == "23 Sen"


def test_headers_can_be_words_and_never_stand_twice(out: Path) -> None:
    options = CsvOptions(in_words=lambda _label: "Слово")
    export_articles([article()], out, options=options)
    headers = out.read_text("utf-8-sig").splitlines()[0].split(",")
    assert headers[:2] == ['"Слово"', '"Слово 2"']
    assert len(set(headers)) == len(headers)


def test_columns_chosen_in_the_list_come_in_its_order(out: Path) -> None:
    export_articles([article()], out, options=CsvOptions(columns=("source", "title", "name")))
    assert list(read_csv(out)[0]) == ["id", "source", "title", "file_name"]


def test_events_name_their_article_and_who_is_in_the_sentence(out: Path) -> None:
    written = export_events([dated(), dated("2009/..")], out, whole=whole)
    first, second = read_csv(out)
    assert written.rows == 2
    assert (first["event_date"], first["kind"], first["place"]) == (
        "2019-09-21",
        "opening",
        "Farap",
    )
    assert first["who"] == "Jeren Ataýewa"
    assert (first["article_id"], first["article_published"]) == ("CD-000001", "2019?-09-23")
    assert (second["event_date"], second["event_edtf"]) == ("", "2009/..")


def test_an_event_whose_year_was_worked_out_says_so(out: Path) -> None:
    export_events([dated(inferred=True)], out)
    assert read_csv(out)[0]["event_certainty"] == "inferred"


def test_a_choice_of_article_columns_leaves_the_columns_of_events(out: Path) -> None:
    export_events([dated()], out, options=CsvOptions(columns=("title", "place")))
    assert "event_date" in read_csv(out)[0]


def test_mentions_are_one_row_a_name(out: Path) -> None:
    written = export_mentions([whole()], out)
    assert written.rows == 2
    assert [row["name"] for row in read_csv(out)] == ["Jeren Ataýewa", "Somebody Else"]


def test_json_lines_hold_every_article_whole(tmp_path: Path) -> None:
    out = tmp_path / "a.jsonl"
    export_articles([article(title="=1\n\ud800")], out, form="jsonl", whole=whole)
    (line,) = out.read_text("utf-8").splitlines()
    record = json.loads(line)
    assert record["title"] == "=1\n?"
    assert record["people"] == ["Jeren Ataýewa", "R. Abdykerimov"]
    assert record["text"] == "On September 21, 2019, …"


def test_events_and_mentions_can_be_json_lines(tmp_path: Path) -> None:
    export_events([dated()], tmp_path / "e.jsonl", form="jsonl")
    export_mentions([whole()], tmp_path / "m.jsonl", form="jsonl")
    event = json.loads((tmp_path / "e.jsonl").read_text("utf-8"))
    assert (event["value"], event["article"]) == ("2019-09-21", "CD-000001")
    assert len((tmp_path / "m.jsonl").read_text("utf-8").splitlines()) == 2


def test_references_are_read_by_their_tags(tmp_path: Path) -> None:
    out = tmp_path / "a.ris"
    export_articles([article(title="Two\nlines"), article(2, published=None)], out, form="ris")
    first, second = out.read_text("utf-8").split("ER  - ")[:2]
    assert first.startswith("TY  - NEWS\n")
    assert "TI  - Two lines\n" in first
    assert "DA  - 2019/09/23\n" in first
    assert "DA" not in second


def test_references_hold_no_events(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="articles only"):
        export_events([dated()], tmp_path / "a.ris", form="ris")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportProblem, match="is not there"):
        export_articles([article()], tmp_path / "no" / "t.csv")


def test_the_name_of_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportProblem, match="is a folder"):
        export_articles([article()], tmp_path)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportProblem, match="cannot be written"):
        export_articles([article()], tmp_path / "t.csv")
    tmp_path.chmod(0o700)


def test_another_name_is_the_first_that_is_free(tmp_path: Path) -> None:
    (tmp_path / "t.csv").touch()
    (tmp_path / "t (2).csv").touch()
    assert another_name(tmp_path / "t.csv").name == "t (3).csv"


def test_a_cancelled_export_leaves_the_older_file_as_it_was(out: Path) -> None:
    out.write_text("older")
    rows = (article(n) for n in range(1000))
    seen: list[int] = []
    written = export_articles(rows, out, progress=seen.append, cancelled=lambda: len(seen) > 2)
    assert written.cancelled
    assert out.read_text() == "older"
    assert [path.name for path in out.parent.iterdir()] == ["table.csv"]


def test_a_fault_in_the_middle_leaves_nothing_behind(out: Path) -> None:
    def rows() -> object:
        yield article()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        export_articles(rows(), out)  # type: ignore[arg-type]
    assert not list(out.parent.iterdir())


def test_the_separator_follows_the_decimal_sign() -> None:
    assert delimiter_for(",") == ";"
    assert delimiter_for(".") == ","
