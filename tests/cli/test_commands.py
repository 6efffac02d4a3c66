"""The command line as a script uses it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook

import customs_desk
from customs_desk.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLE = """Customs post opens at Farap

14 June 2023

ASHGABAT (nCa) — On 12 June 2023 a new customs post was opened at Farap. Its guest was
Jeren Ataýewa of the State Customs Service of Turkmenistan. Work had begun in March 2021.
"""
KEYS = [
    "file", "sha256", "encoding", "language", "other_languages", "title", "title_made",
    "published", "published_bounds", "published_basis", "published_why", "source", "author",
    "place", "events", "people", "organisations", "places", "instruments", "names", "boilerplate",
    "evidence", "text",
]  # fmt: skip


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "пост.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def archive(post: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "a.desk"
    assert main(["import", "--archive", str(path), str(post)]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str]) -> Callable[[], list[dict[str, Any]]]:
    return lambda: [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_read_tells_all_of_an_article_on_one_line(
    post: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    assert main(["read", str(post)]) == 0
    (told,) = lines()
    assert list(told) == KEYS
    assert told["title"] == "Customs post opens at Farap"
    assert told["published"] == "2023-06-14"
    assert told["file"] == str(post)
    assert {"start", "end", "rule", "confidence"} <= set(told["evidence"]["published"])
    assert all(ARTICLE[e["start"] : e["end"]] == e["text"] for e in told["events"])
    assert "2023-06-12" in [e["value"] for e in told["events"]]


def test_offsets_count_the_carriage_returns_of_the_file(
    tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    text = ARTICLE.replace("\n", "\r\n")
    path = tmp_path / "dos.txt"
    path.write_bytes(text.encode())
    assert main(["read", str(path)]) == 0
    (told,) = lines()
    assert told["events"]
    assert all(text[e["start"] : e["end"]] == e["text"] for e in told["events"])
    assert main(["dates", str(path)]) == 0
    assert all(text[d["start"] : d["end"]] == d["text"] for d in lines())


def test_a_day_given_by_a_person_wins(
    post: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    assert main(["read", "--published", "2024-01-02", str(post)]) == 0
    assert lines()[0]["published"] == "2024-01-02"


def test_a_folder_is_read_with_all_that_lies_in_it(
    post: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    (post.parent / "more").mkdir()
    (post.parent / "more" / "b.txt").write_text("Second article, of 2 May 2020.")
    assert main(["read", str(post.parent)]) == 0
    assert len(lines()) == 2


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(
    post: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = post.parent / "empty.txt"
    empty.touch()
    assert main(["read", str(empty), str(post)]) == 1
    said = capsys.readouterr()
    assert "empty.txt" in said.err
    assert len(said.out.splitlines()) == 1


def test_nothing_readable_at_all_is_exit_code_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", str(tmp_path / "absent.txt")]) == 3
    assert "absent.txt" in capsys.readouterr().err


def test_dates_of_a_file_hang_on_the_day_it_appeared(
    tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The seminar took place in March last year, and again on 5 May.")
    assert main(["dates", "--published", "2020-06-01", str(path)]) == 0
    found = lines()
    assert [d["value"] for d in found] == ["2019-03", "2020-05-05"]
    assert list(found[0]) == ["doc", "start", "end", "text", "type", "value", "edtf"]


def test_dates_reads_documents_from_json_lines(
    tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    path = tmp_path / "docs.jsonl"
    document = {"doc": "one", "dct": "1998-02-13", "title": "", "text": "It ended on\r\nMarch 3."}
    path.write_text(json.dumps(document) + "\n\n")
    assert main(["dates", str(path)]) == 0
    (found,) = lines()
    assert (found["doc"], found["start"], found["end"]) == ("one", 13, 20)
    assert (found["type"], found["value"]) == ("DATE", "1998-03-03")


def test_a_line_that_is_no_document_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "docs.jsonl"
    path.write_text('{"doc": "one", "dct": null, "text": "In 2009."}\n[]\n{"doc": 1}\n')
    assert main(["dates", str(path)]) == 1
    said = capsys.readouterr()
    assert "Line 2" in said.err
    assert "Line 3" in said.err
    assert json.loads(said.out)["value"] == "2009"


def test_importing_twice_says_already_here(
    archive: Path, post: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    assert main(["import", "--archive", str(archive), str(post)]) == 0
    (told,) = lines()
    assert (told["added"], told["already"], told["problems"]) == (0, 1, [])
    assert told["ids"] == ["CD-000001"]


def test_importing_names_each_problem(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "nothing.txt").touch()
    assert main(["import", "--archive", str(archive), str(tmp_path / "nothing.txt")]) == 3
    said = capsys.readouterr()
    assert json.loads(said.out)["problems"][0]["file"] == "nothing.txt"
    assert "0 added, 0 already here, 1 problems" in said.err


def test_search_finds_and_stops_at_the_limit(
    archive: Path, tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    other = tmp_path / "b.txt"
    other.write_text("Another customs post.\n\nIt was visited on 1 May 2020.")
    main(["import", "--archive", str(archive), str(other)])
    lines()
    assert main(["search", "--archive", str(archive), "customs"]) == 0
    assert {found["id"] for found in lines()} == {"CD-000001", "CD-000002"}
    assert main(["search", "--archive", str(archive), "customs", "--limit", "1"]) == 0
    assert len(lines()) == 1
    assert main(["search", "--archive", str(archive), "walrus"]) == 0
    assert lines() == []


def test_search_sorts_by_date_takes_words_exactly_and_understands_dates_in_words(
    archive: Path, tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    older = tmp_path / "b.txt"
    older.write_text("Policies for posts\n\n3 May 2020\n\nA policy on posts was adopted. Post!\n")
    main(["import", "--archive", str(archive), str(older)])
    lines()

    def found(*arguments: str) -> list[str]:
        assert main(["search", "--archive", str(archive), *arguments]) == 0
        return [line["id"] for line in lines()]

    assert found("post", "--sort", "date")[-1] == "CD-000002"
    assert found("post", "--sort", "rank")[0] == "CD-000002"
    assert found("adopting") == ["CD-000002"]
    assert found("adopting", "--exact") == []
    assert found('date:"May 2020"') == ["CD-000002"]


def test_export_writes_a_table_of_events(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "e.csv"
    assert main(["export", "--archive", str(archive), "--what", "events", str(out)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert "2023-06-12" in [row["event_date"] for row in rows]
    assert {row["article_id"] for row in rows} == {"CD-000001"}


@pytest.mark.parametrize("what", ["articles", "events", "mentions"])
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_every_table_can_be_written_in_both_forms(
    archive: Path, tmp_path: Path, what: str, form: str
) -> None:
    out = tmp_path / "table"
    arguments = ["export", "--archive", str(archive), "--what", what, "--format", form, str(out)]
    assert main(arguments) == 0
    assert out.stat().st_size > 100


def test_export_asks_for_the_format_where_the_name_does_not_tell(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--archive", str(archive), str(tmp_path / "table.doc")]) == 2
    assert "--format" in capsys.readouterr().err


def test_references_cannot_hold_events(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "a.ris")
    assert main(["export", "--archive", str(archive), "--what", "events", out]) == 2
    assert "articles only" in capsys.readouterr().err


def test_the_timeline_comes_in_the_order_of_time(
    archive: Path, lines: Callable[[], list[dict[str, Any]]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["timeline", "--archive", str(archive)]) == 0
    values = [event["value"] for event in lines()]
    assert values == sorted(values)
    assert len(values) >= 2
    assert main(["timeline", "--text", "--archive", str(archive)]) == 0
    assert "CD-000001" in capsys.readouterr().out


def test_a_workbook_holds_what_the_csv_holds(archive: Path, tmp_path: Path) -> None:
    for name in ("a.csv", "a.xlsx"):
        assert main(["export", "--archive", str(archive), str(tmp_path / name)]) == 0
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        (expected,) = csv.DictReader(file)
    headers, row = load_workbook(tmp_path / "a.xlsx").active.iter_rows(values_only=True)

    told = dict(zip(headers, row, strict=True))
    assert {name for name, cell in told.items() if cell is not None} == {
        name for name, cell in expected.items() if cell
    }
    assert told["date_text"] == expected["date_text"] == "14 June 2023"


@pytest.mark.slow
def test_the_timeline_can_be_drawn_without_a_screen(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "timeline.svg"
    command = [sys.executable, "-m", "customs_desk", "timeline", "--archive", str(archive)]
    without = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    subprocess.run([*command, "--svg", str(out)], check=True, env=without)

    picture = ET.parse(out).getroot()  # noqa: S314 -- our own program wrote it
    words = {"".join(part.itertext()).strip() for part in picture.findall(".//{*}text")}
    assert {"2021", "2023"} <= words
    assert any("post" in told.lower() for told in words)

    nowhere = subprocess.run(
        [*command, "--svg", str(tmp_path / "no" / "t.svg")],
        check=False, env=without, capture_output=True, text=True,
    )  # fmt: skip
    assert nowhere.returncode == 3
    assert "could not be written" in nowhere.stderr


def test_verify_says_that_an_archive_is_whole(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", "--archive", str(archive)]) == 0
    assert "whole: 1 articles" in capsys.readouterr().err


def test_a_backup_is_an_archive(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.desk"
    assert main(["backup", "--archive", str(archive), str(copy)]) == 0
    assert main(["verify", "--archive", str(copy)]) == 0
    assert "copy.desk" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["search", "export", "timeline", "verify", "backup"])
def test_an_archive_that_is_not_there_is_named_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    path = tmp_path / "absent.desk"
    last = {"search": ["word"], "export": [str(tmp_path / "o.csv")], "backup": ["b.desk"]}
    assert main([command, "--archive", str(path), *last.get(command, [])]) == 3
    assert "absent.desk" in capsys.readouterr().err
    assert not path.exists()


def test_a_file_of_another_kind_is_no_archive(
    post: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", "--archive", str(post)]) == 3
    assert "пост.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["read"],
        ["frobnicate"],
        ["read", "--published", "yesterday", "a.txt"],
        ["search", "--archive", "a.desk", "x", "--limit", "0"],
        ["export", "--archive", "a.desk"],
    ],
)
def test_wrong_usage_is_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.strip() == customs_desk.__version__


def test_without_a_screen_the_window_says_how_to_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 3
    assert "customs-desk read" in capsys.readouterr().err


def _python(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    source = str(Path(customs_desk.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": source}
    return subprocess.run(
        [sys.executable, *arguments], check=False, capture_output=True, env=environment, **options
    )


@pytest.mark.slow
def test_reading_on_the_command_line_never_loads_qt(post: Path) -> None:
    code = (
        "import sys; from customs_desk.__main__ import main; "
        f"main(['read', {str(post)!r}]); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert _python("-c", code).returncode == 0


@pytest.mark.slow
def test_a_reader_that_has_seen_enough_is_no_error(post: Path) -> None:
    code = f"{sys.executable} -m customs_desk read {post.parent} {post.parent} | head -c 1"
    source = str(Path(customs_desk.__file__).parents[1])
    done = subprocess.run(
        ["bash", "-c", code],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_not_utf8_is_spelt_out(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123 -- the name is bytes
        file.write(ARTICLE.encode())
    done = _python("-m", "customs_desk", "read", os.fsdecode(path))
    assert done.returncode == 0
    assert json.loads(done.stdout)["file"].endswith("\\xe9.txt")


def test_read_can_split_a_file_with_several_news_items(
    tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    item = (
        "{} opens an office for brokers\n\nWritten by Aida Bekova\n\n{} (SGN) — The customs "
        "service opened an office for brokers, where papers of transit lorries are looked through "
        "before they come to the border.\n\n"
    )
    path = tmp_path / "digest.txt"
    path.write_text(item.format("Osh", "OSH") + item.format("Mary", "MARY"), encoding="utf-8")
    assert main(["read", str(path)]) == 0
    (whole,) = lines()
    assert len(whole["items"]) == 2

    assert main(["read", "--split", str(path)]) == 0
    one, two = lines()
    assert (one["place"], two["place"]) == ("Osh", "Mary")
    assert (one["item"], two["item"]) == (1, 2)
    assert one["sha256"] == two["sha256"] == whole["sha256"]
    text = path.read_text("utf-8")
    where = two["evidence"]["place"]
    assert text[where["start"] : where["end"]] == "MARY"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission there")
def test_links_out_of_a_folder_are_named_and_read_only_where_that_is_asked_for(
    tmp_path: Path, post: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "link.txt").symlink_to(post)
    importing = ["import", "--archive", str(tmp_path / "b.desk"), str(folder)]
    assert main(importing) == 3
    assert "outside what you dropped" in capsys.readouterr().err
    assert main([*importing, "--follow-links"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 1
    assert main(["read", "--follow-links", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Customs post opens at Farap"
