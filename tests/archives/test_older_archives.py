"""Archives of earlier versions open, keep all that they held, and stay undoable."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from customs_desk.archive import Order, Query, open_archive
from customs_desk.archive.migrations import SCHEMA_VERSION
from customs_desk.rereading import of_all, read_again
from trust.articles import later

HERE = Path(__file__).parent


@pytest.fixture(params=sorted(HERE.glob("*.desk.gz")), ids=lambda path: path.name)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "older.desk"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def test_an_older_archive_is_brought_up_to_date_whole(older: Path) -> None:
    archive = open_archive(older)
    assert archive._db.pragma("user_version") == SCHEMA_VERSION
    assert archive.count(Query()) == 5
    assert archive.count(Query(removed=True)) == 1
    assert archive.articles([1])[0].source == "A source of ours"
    assert archive.verify() == []
    assert archive.safety.identity
    archive.close()


def test_its_copy_from_before_lies_beside_it_and_opens_too(older: Path) -> None:
    open_archive(older).close()
    [copy] = older.parent.glob("older.before-schema-*.desk")
    opened = open_archive(copy)
    assert opened.count(Query()) == 5
    opened.close()


def test_all_that_was_done_in_it_can_be_undone_and_redone(older: Path) -> None:
    archive = open_archive(older)
    before = list(archive.find(Query(), Order()))
    steps = 0
    while archive.undo_label:
        archive.undo(now=later(0))
        steps += 1
    assert steps == 4
    assert archive.count(Query()) == archive.count(Query(removed=True)) == 0
    while archive.redo_label:
        archive.redo(now=later(0))
    assert list(archive.find(Query(), Order())) == before
    assert archive.verify() == []
    archive.close()


def test_it_is_read_again_with_todays_rules(older: Path) -> None:
    archive = open_archive(older)
    told = read_again(archive, of_all(archive), now=later(0))
    assert (told.articles, told.problems) == (6, ())
    assert archive.verify() == []
    assert archive.articles([1])[0].source == "A source of ours"
    archive.close()
