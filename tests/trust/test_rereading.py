"""Originals are read again with newer rules: seen before it is done, corrections kept, undoable."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from customs_desk.__main__ import main
from customs_desk.archive import Order, Query
from customs_desk.archive.verifying import dump
from customs_desk.reading import RULES_VERSION
from customs_desk.rereading import of_all, read_again
from trust.articles import TEXTS, later

if TYPE_CHECKING:
    import pytest

    from customs_desk.archive import Archive


def titles(archive: Archive) -> list[str]:
    ids = archive.find(Query(), Order("added", descending=False))
    return [article.title for article in archive.articles(sorted(ids))]


NEW_TITLES = [text.split("\n")[0] for text in TEXTS]


def test_a_preview_tells_what_would_change_and_changes_nothing(older: Archive) -> None:
    before = dump(older._db)
    told = read_again(older, of_all(older), now=later(1), dry_run=True)
    assert (told.articles, len(told.changed)) == (3, 3)
    assert told.counts["title"] == 3
    assert {(line.before, line.after) for line in told.lines if line.field == "title"} == {
        ("An older title", title) for title in NEW_TITLES
    }
    assert dump(older._db) == before
    assert older.undo_label == "Import of 3 articles"


def test_reading_again_takes_todays_values_and_is_undone_as_one(older: Archive) -> None:
    before = dump(older._db)
    assert of_all(older, older=True) == [1, 2, 3]
    read_again(older, of_all(older), now=later(1))
    assert titles(older) == NEW_TITLES
    assert older.count(Query("source:silk")) == older.count(Query("title:laboratory")) == 1
    assert older.count(Query("event:2023-06")) == 1
    assert older.verify() == []
    assert of_all(older, older=True) == []
    assert older.undo_label == "Read 3 articles again"
    after = dump(older._db)
    older.undo(now=later(2))
    assert dump(older._db) == before
    assert older.count(Query("title:laboratory")) == 0
    older.redo(now=later(3))
    assert dump(older._db) == after
    assert older.verify() == []


def test_what_a_person_corrected_stays(older: Archive) -> None:
    older.correct([1], "title", "My own title", now=later(1))
    told = read_again(older, [1], now=later(2), dry_run=True)
    assert "title" not in {line.field for line in told.lines}
    read_again(older, [1], now=later(2))
    assert older.articles([1])[0].title == "My own title"
    assert older.articles([1])[0].source == "Silk Gate News"
    older.correct([1], "title", None, now=later(3))
    assert older.articles([1])[0].title == NEW_TITLES[0]


def test_what_reads_the_same_is_no_change_but_known_to_be_read(filled: Archive) -> None:
    filled._db.execute_sql("UPDATE reading SET rules = 0")
    assert len(of_all(filled, older=True)) == 3
    assert read_again(filled, of_all(filled), now=later(1)).changed == ()
    assert filled.undo_label == "Import of 3 articles"
    assert of_all(filled, older=True) == []
    assert filled.text(1).reading.rules == RULES_VERSION


def test_stopping_leaves_whole_articles_and_one_change(older: Archive) -> None:
    looks: list[int] = []

    def stop() -> bool:
        looks.append(1)
        return len(looks) > 2

    told = read_again(older, of_all(older), now=later(1), cancelled=stop)
    assert told.cancelled
    assert titles(older) == [*NEW_TITLES[:2], "An older title"]
    assert older.undo_label == "Read 2 articles again"
    assert older.verify() == []


def test_a_damaged_original_is_named_and_the_others_are_read(older: Archive) -> None:
    older._db.execute_sql("UPDATE original SET packed = x'0011' WHERE article = 2")
    told = read_again(older, of_all(older), now=later(1))
    assert [name for name, _said in told.problems] == ["2"]
    assert "damaged" in str(told.problems[0][1])
    assert titles(older)[0] == NEW_TITLES[0]


def test_the_command_line_previews_does_and_undoes(
    older: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*arguments: str) -> list[dict[str, Any]]:
        command, *rest = arguments
        assert main([command, "--archive", str(older.path), *rest]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    older.close()
    *lines, summary = run("reread", "--dry-run")
    assert {"id", "title", "field", "before", "after"} == set(lines[0])
    assert summary["changed"] == 3
    assert run("reread")[-1]["fields"]["title"] == 3
    assert run("reread", "--older")[-1]["articles"] == 0
    newest, first = run("history")
    assert newest["change"] == "Read 3 articles again"
    assert len(run("history", "--show", str(first["id"]))) == 3
    run("history", "--undo")
    run("history", "--redo")
    run("history", "--reverse", str(newest["id"]))
    assert titles(older) == ["An older title"] * 3
    assert main(["history", "--archive", str(older.path), "--redo"]) == 3
