"""What is left of a damaged archive goes into a new one; the damaged file is not touched."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from archive.made import document, later, reading, take
from customs_desk.__main__ import main
from customs_desk.archive import ArchiveProblem, Query, open_archive
from customs_desk.archive.verifying import dump
from customs_desk.archive.wreck import Wreck
from customs_desk.article import Kind
from customs_desk.mending import mend, save_what_is_left

if TYPE_CHECKING:
    from pathlib import Path

    from customs_desk.archive import Archive, Salvaged


@pytest.fixture
def many(archive: Archive) -> Archive:
    """Sixty articles, one corrected, one in the bin, one long."""
    chance = random.Random(5)  # noqa: S311 -- no secret; words that do not compress fill pages
    texts = [
        f"Seminar number {n}\n{n % 28 + 1} May 2021\nWord{n} " + chance.randbytes(400).hex(" ", 4)
        for n in range(59)
    ]
    texts.append("A long one\n" + "".join(f"Line {n * n} of it.\n" for n in range(3000)))
    take(archive, *texts)
    archive.correct([5], "title", "A title of mine", now=later(1))
    archive.remove([6], now=later(2))
    archive._db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return archive


def salvage(path: Path) -> tuple[Archive, Salvaged]:
    out = path.with_name("saved.desk")
    told = save_what_is_left(path, out, now=later(9))
    return open_archive(out), told


def contents(archive: Archive) -> list[bytes]:
    rows = archive._db.execute_sql("SELECT article FROM original ORDER BY article")
    return [archive.original(article)[1] for (article,) in rows.fetchall()]


def test_a_whole_archive_is_salvaged_whole(many: Archive) -> None:
    told, bytes_before = dump(many._db), contents(many)
    many.close()
    saved, result = salvage(many.path)
    assert (result.articles, result.read_again, result.cut, result.lost) == (60, 0, [], [])
    assert dump(saved._db) == told
    assert contents(saved) == bytes_before
    assert saved.verify() == []
    assert saved.count(Query("word17")) == 1
    saved.close()


def test_all_that_was_done_can_be_undone_and_redone_in_a_salvaged_archive(many: Archive) -> None:
    text = many.text(7).text
    again = reading(text, title="Read again", rules=2)
    many.readings.put([(7, document(text, "7"), again)], now=later(3))
    many.tags.add([8, 9], ["pilot"], now=later(4))
    many.correct([8], "title", "Undone title", now=later(5))
    many.undo(now=later(6))
    told, past = dump(many._db), [(c.id, c.label, c.undone) for c in many.history(1000)]
    states = [told]
    while many.undo_label:
        many.undo(now=later(7))
        states.append(dump(many._db))
    while len([c for c in many.history(1000) if c.undone]) > 1:
        many.redo(now=later(7))
    many.close()

    saved, result = salvage(many.path)
    assert (result.changes, result.changes_lost, result.changes_unread) == (len(past), 0, False)
    assert [(c.id, c.label, c.undone) for c in saved.history(1000)] == past
    for expected in states:
        assert dump(saved._db) == expected
        saved.undo(now=later(10))
    while saved.redo_label:
        saved.redo(now=later(10))
    assert saved.articles([8])[0].title == "Undone title"
    assert saved.verify() == []
    saved.close()


def test_changes_before_a_damaged_one_are_told_as_no_longer_undoable(many: Archive) -> None:
    for n in range(3):
        many.correct([10], "title", f"Title {n}", now=later(3 + n))
    [damaged] = [c.id for c in many.history(1000)][1:2]
    many._db.execute_sql("UPDATE step SET packed = x'00' WHERE change = ?", (damaged,))
    total = len(many.history(1000))
    many.close()
    saved, result = salvage(many.path)
    assert (result.changes, result.changes_lost) == (1, total - 1)
    saved.undo(now=later(10))
    assert saved.articles([10])[0].title == "Title 1"
    assert saved.undo_label == ""
    assert saved.verify() == []
    saved.close()


def test_what_was_done_to_saved_articles_is_undoable_though_others_are_lost(many: Archive) -> None:
    pages = many._db.execute_sql(
        "SELECT pageno FROM dbstat WHERE name = 'original' AND pagetype = 'leaf'"
    ).fetchall()
    many.close()
    flipped_pages(many.path, pages[0][0])
    saved, result = salvage(many.path)
    assert result.lost
    while saved.undo_label:
        saved.undo(now=later(10))
    assert dump(saved._db) == []
    assert saved.verify() == []
    saved.close()


def test_a_list_of_changes_that_cannot_be_read_is_told(
    many: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    many.close()
    flipped_pages(many.path, root_of(many.path, "change"))
    out = many.path.with_name("saved.desk")
    assert main(["salvage", "--archive", str(many.path), str(out)]) == 0
    assert "list of past changes could not be read" in capsys.readouterr().err
    saved = open_archive(out)
    assert saved.undo_label == ""
    assert saved.count(Query()) == 59
    saved.close()


def flipped_pages(path: Path, *pages: int, size: int = 4096) -> None:
    """Overwrite whole pages, as a dying disk does."""
    chance = random.Random(3)  # noqa: S311 -- no secret
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(chance.randbytes(size))


def root_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as found:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        page: int = found.execute(query, (table,)).fetchone()[0]
        return page


@pytest.mark.parametrize("table", ["original", "article", "reading", "correction", "search_data"])
def test_the_root_of_a_table_can_be_lost(many: Archive, table: str) -> None:
    bytes_before = contents(many)
    many.close()
    flipped_pages(many.path, root_of(many.path, table))
    damaged = many.path.read_bytes()
    saved, result = salvage(many.path)
    assert sorted(contents(saved)) == sorted(bytes_before)
    assert result.lost == []
    assert saved.verify() == []
    assert many.path.read_bytes() == damaged
    saved.close()


def test_the_first_page_can_be_lost_with_all_that_it_says_of_the_file(many: Archive) -> None:
    bytes_before = contents(many)
    many.close()
    flipped_pages(many.path, 1)
    saved, _result = salvage(many.path)
    assert sorted(contents(saved)) == sorted(bytes_before)
    assert saved.articles([5])[0].title == "A title of mine"
    saved.close()


def test_what_is_lost_is_named_and_the_rest_is_saved(many: Archive) -> None:
    pages = many._db.execute_sql(
        "SELECT pageno FROM dbstat WHERE name = 'original' AND pagetype = 'leaf'"
    ).fetchall()
    many.close()
    flipped_pages(many.path, pages[0][0])
    saved, result = salvage(many.path)
    assert 0 < len(result.lost) < 10
    assert result.articles + len(result.lost) == 60
    assert all(name.startswith(("Seminar", "A t")) for name in result.lost)
    assert saved.verify() == []
    saved.close()


def test_the_beginning_of_a_damaged_original_is_saved_and_named(many: Archive) -> None:
    long = max(range(1, 61), key=lambda article: len(many.original(article)[1]))
    packed = bytearray(
        many._db.execute_sql("SELECT packed FROM original WHERE article = ?", (long,)).fetchone()[0]
    )
    packed[len(packed) // 2] ^= 0x55
    many._db.execute_sql("UPDATE original SET packed = ? WHERE article = ?", (bytes(packed), long))
    many.close()
    saved, result = salvage(many.path)
    assert result.cut == ["A long one"]
    assert "Line 90000 of it." in saved.text(long).text
    assert saved.verify() == []
    saved.close()


def test_salvage_never_writes_over_a_file_and_can_be_stopped(many: Archive, tmp_path: Path) -> None:
    many.close()
    with pytest.raises(ArchiveProblem, match="already"):
        save_what_is_left(many.path, many.path, now=later(9))
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(ArchiveProblem, match="Stopped"):
        save_what_is_left(many.path, tmp_path / "out.desk", now=later(9), cancelled=lambda: True)
    looks = iter(range(40))
    with pytest.raises(ArchiveProblem, match="Stopped"):
        save_what_is_left(
            many.path,
            tmp_path / "out.desk",
            now=later(9),
            cancelled=lambda: next(looks, None) is None,
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_what_people_said_of_names_is_mended_and_saved_with_the_articles(archive: Archive) -> None:
    take(archive, "A\nAman Amanow came.", names=[("Aman Amanow", "person")])
    take(archive, "B\nAmanow A. came.", names=[("Amanow A.", "person")])
    archive.names.say(Kind.PERSON, "Amanow A.", "Aman Amanow", now=later(1))
    told = dump(archive._db)
    archive._db.execute_sql("DELETE FROM appearance")
    archive._db.execute_sql("UPDATE article SET names = '[[],[],[],[]]'")
    assert mend(archive, archive.verify()).left == ()
    assert dump(archive._db) == told
    archive.close()
    saved, _result = salvage(archive.path)
    assert dump(saved._db) == told
    assert saved.articles([2])[0].people == ("Aman Amanow",)
    assert saved.verify() == []
    saved.close()


def test_an_archive_too_damaged_to_open_is_told_as_damaged_by_verify(
    many: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    many.close()
    with many.path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 200)
    assert main(["verify", "--archive", str(many.path)]) == 1
    assert "is damaged" in capsys.readouterr().out
    out = many.path.with_name("saved.desk")
    assert main(["salvage", "--archive", str(many.path), str(out)]) == 0
    assert main(["verify", "--archive", str(out)]) == 0


# What people gave, and what is cheap to keep; all other tables are made again from originals.
SAVED = {
    "about", "apart", "fingerprint", "learnt", "note", "own_name", "saved_search", "shredded",
    "tag", "version",
}  # fmt: skip


def test_whoever_adds_a_table_says_whether_salvage_keeps_it_or_makes_it_again(
    archive: Archive, tmp_path: Path
) -> None:
    archive.close()
    with closing(Wreck(archive.path, tmp_path)) as wreck:
        assert {table for table, _columns, _rows in wreck.people_tables()} == SAVED
