"""Files dropped into an archive: what goes in, what is named as a problem, what happens twice."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from customs_desk import accession
from customs_desk.accession import take_in, take_in_text
from customs_desk.archive import Archive, Order, Query, open_archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 3, 1, tzinfo=UTC).replace(tzinfo=None)
NOTE = """Customs laboratory opened in Osh

Border Herald, 14.06.2023

OSH (Border Herald) - A new customs laboratory was opened in Osh on 12 June 2023. Experts number {}
of the World Customs Organization took part in the ceremony and praised the equipment.
"""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "archive" / "test.desk", create=True)
    yield made
    made.close()


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    """A folder with three articles, one of them deeper down."""
    folder = tmp_path / "drop"
    (folder / "deeper").mkdir(parents=True)
    for number, name in enumerate(("a.txt", "b.txt", "deeper/c.txt")):
        (folder / name).write_text(NOTE.format(number), "utf-8")
    return folder


def test_a_dropped_folder_becomes_articles_that_are_found(archive: Archive, drop: Path) -> None:
    done = take_in([drop], archive, now=NOW)
    assert (len(done.added), done.already, done.failed) == (3, (), ())
    [first, *_rest] = archive.articles(archive.find(Query("laboratory"), Order()))
    assert first.published is not None
    assert first.published.edtf == "2023-06-14"
    assert archive.undo_label == "Import of 3 articles"


def test_the_same_files_again_are_already_here(archive: Archive, drop: Path) -> None:
    first = take_in([drop], archive, now=NOW)
    again = take_in([drop, drop / "a.txt"], archive, now=NOW)
    assert (again.added, set(again.already)) == ((), set(first.added))
    assert archive.count(Query()) == 3
    assert len(archive.history()) == 1


@pytest.mark.parametrize("seconds", [0, 3600])
def test_a_text_that_comes_twice_in_one_drop_is_added_once_and_was_not_here_before(
    archive: Archive, drop: Path, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    """However long reading takes: at once each is stored, or all of them at the end."""
    monkeypatch.setattr(accession, "BATCH_SECONDS", seconds)
    (drop / "z.txt").write_bytes((drop / "a.txt").read_bytes())
    done = take_in([drop, drop / "a.txt"], archive, now=NOW)
    assert (len(done.added), done.already, done.failed) == (3, (), ())


def test_a_removed_article_comes_back_when_its_file_is_dropped_again(
    archive: Archive, drop: Path
) -> None:
    first = take_in([drop], archive, now=NOW)
    archive.remove(first.added[:1], now=NOW)
    again = take_in([drop], archive, now=NOW)
    assert again.restored == first.added[:1]
    assert set(again.already) == set(first.added)
    assert archive.count(Query()) == 3


def test_bad_files_are_named_and_the_rest_goes_in(archive: Archive, drop: Path) -> None:
    (drop / "empty.txt").write_bytes(b"")
    (drop / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(500))
    (drop / "broken-link.txt").symlink_to(drop / "nowhere")
    os.mkfifo(drop / "pipe.txt")
    done = take_in([drop, drop / "missing.txt"], archive, now=NOW)
    assert len(done.added) == 3
    named = {failure.name for failure in done.failed}
    assert {"empty.txt", "picture.txt", "pipe.txt", "missing.txt"} <= named
    assert all(failure.name in failure.sentence for failure in done.failed)
    assert all(failure.sentence.endswith((".", "?")) for failure in done.failed)


def test_a_member_of_an_archive_that_cannot_be_read_is_named(
    archive: Archive, tmp_path: Path
) -> None:
    packed = tmp_path / "drop.zip"
    with ZipFile(packed, "w") as members:
        members.writestr("good.txt", NOTE.format(1))
        members.writestr("empty.txt", "")

    done = take_in([packed], archive, now=NOW)

    assert len(done.added) == 1
    assert ["empty.txt" in failure.sentence for failure in done.failed] == [True]


def test_cancelling_keeps_whole_articles_and_leaves_the_rest(archive: Archive, drop: Path) -> None:
    seen: list[str] = []
    done = take_in(
        [drop],
        archive,
        now=NOW,
        progress=lambda _done, _total, name: seen.append(name),
        cancelled=lambda: len(seen) >= 2,
    )
    assert done.cancelled
    assert len(done.added) == archive.count(Query()) == 2
    assert archive.verify() == []


def test_progress_counts_every_file_and_ends_complete(archive: Archive, drop: Path) -> None:
    told: list[tuple[int, int]] = []
    take_in(
        [drop], archive, now=NOW, progress=lambda done, total, _name: told.append((done, total))
    )
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_pasted_text_becomes_an_article(archive: Archive) -> None:
    done = take_in_text(NOTE.format(1), archive, now=NOW)
    [article] = done.added
    assert archive.text(article).text == NOTE.format(1)
    assert take_in_text(NOTE.format(1), archive, now=NOW).already == (article,)


def test_pasted_nothing_is_refused_in_a_sentence(archive: Archive) -> None:
    done = take_in_text("  \n ", archive, now=NOW)
    assert done.added == ()
    assert done.failed[0].sentence.endswith(".")


def test_the_seeds_go_in_and_are_found_in_every_spelling(
    archive: Archive, seeds: list[Path]
) -> None:
    done = take_in(seeds, archive, now=NOW)
    assert (len(done.added), done.failed) == (5, ())
    assert set(archive.find(Query("ВТамО"), Order())) == set(archive.find(Query("WCO"), Order()))
    assert archive.count(Query("kwan")) == 1
    assert archive.verify() == []


@pytest.mark.slow
def test_other_processes_read_a_large_drop_in_the_same_order(
    archive: Archive, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(70):
        (folder / f"{number:03}.txt").write_text(NOTE.format(number), "utf-8")
    (folder / "035x.txt").write_bytes(b"")
    done = take_in([folder], archive, now=NOW, processes=2)
    assert len(done.failed) == 1
    names = [article.name for article in archive.articles(done.added)]
    assert names == [f"{number:03}.txt" for number in range(70)]
    assert archive.undo_label == "Import of 70 articles"
