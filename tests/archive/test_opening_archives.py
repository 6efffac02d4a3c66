"""What happens when an archive's file is missing, foreign, newer, locked, damaged or read-only."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from archive.made import NOW, take
from customs_desk.archive import (
    Archive,
    ArchiveDamaged,
    ArchiveIsReadOnly,
    ArchiveLocked,
    ArchiveMissing,
    ArchiveProblem,
    DiskFull,
    NewerArchive,
    NotAnArchive,
    Order,
    Query,
    open_archive,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_an_archive_is_not_made_unless_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing, match=r"new\.desk"):
        open_archive(tmp_path / "new.desk")
    assert list(tmp_path.iterdir()) == []


def test_what_was_taken_in_is_there_after_closing_and_opening_again(tmp_path: Path) -> None:
    made = open_archive(tmp_path / "new.desk", create=True)
    [article] = take(made, "Seminar in Osh\nOfficers met.", source="Desk News")
    made.correct([article], "title", "Seminar in the city of Osh", now=NOW)
    made.close()
    again = open_archive(tmp_path / "new.desk", create=True)
    [found] = again.articles([article])
    assert (found.title, found.source) == ("Seminar in the city of Osh", "Desk News")
    assert again.undo_label == "Correct title"
    again.undo(now=NOW)
    assert again.articles([article])[0].title == "Seminar in Osh"
    again.close()


def test_a_new_archive_says_what_it_is(archive: Archive) -> None:
    with closing(sqlite3.connect(archive.path)) as opened:
        assert opened.execute("PRAGMA application_id").fetchone()[0] == 0x4445534B
        assert opened.execute("PRAGMA user_version").fetchone()[0] >= 1
        assert opened.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


@pytest.mark.parametrize(
    "content",
    [b"", b"just a text", b"SQLite format 3\x00", os.urandom(4096)],
    ids=["empty", "text", "header only", "noise"],
)
def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.desk"
    path.write_bytes(content)
    with pytest.raises(NotAnArchive, match=r"letter\.desk"):
        open_archive(path, create=True)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "browser.desk"
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("CREATE TABLE places (url TEXT)")
    with pytest.raises(NotAnArchive, match="another program"):
        open_archive(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArchiveProblem):
        open_archive(tmp_path)


def test_an_archive_of_a_newer_version_is_refused(archive: Archive) -> None:
    archive.close()
    with closing(sqlite3.connect(archive.path)) as opened:
        opened.execute("PRAGMA user_version = 999")
    with pytest.raises(NewerArchive, match="newer version"):
        open_archive(archive.path)


def test_a_damaged_archive_is_refused_or_its_damage_named(archive: Archive) -> None:
    take(archive, *(f"Article {n}\n" + "text " * 400 for n in range(30)))
    archive.close()
    content = bytearray(archive.path.read_bytes())
    content[4096 : len(content) - 4096] = b"\xaa" * (len(content) - 8192)
    archive.path.write_bytes(content)
    with pytest.raises(ArchiveDamaged, match="damaged"):
        open_archive(archive.path).find(Query("article"), Order())


LOCK = """
    import sqlite3, sys
    held = sqlite3.connect(sys.argv[1], isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.mark.slow
def test_an_archive_held_by_another_program_says_so_and_works_afterwards(archive: Archive) -> None:
    [article] = take(archive, "Title\nText")
    command = [sys.executable, "-c", textwrap.dedent(LOCK), str(archive.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(ArchiveLocked, match="another program"):
            archive.remove([article], now=NOW)
        assert archive.count(Query()) == 1
        other.communicate(b"\n")
    archive.remove([article], now=NOW)
    assert archive.count(Query()) == 0


def test_a_full_disk_is_named_and_leaves_the_archive_as_it_was(archive: Archive) -> None:
    take(archive, "First\nText")
    pages = archive._db.execute_sql("PRAGMA page_count").fetchone()[0]
    archive._db.execute_sql(f"PRAGMA max_page_count = {pages + 2}")
    big = "Second\n" + os.urandom(100_000).hex()
    with pytest.raises(DiskFull, match="full"):
        take(archive, big)
    assert archive.count(Query()) == 1
    archive._db.execute_sql("PRAGMA max_page_count = 1000000")
    take(archive, big)
    assert archive.count(Query()) == 2
    assert archive.verify() == []


def test_an_archive_replaced_while_open_is_not_written_to(archive: Archive) -> None:
    take(archive, "First\nText")
    archive.path.rename(archive.path.with_suffix(".old"))
    with pytest.raises(ArchiveMissing):
        take(archive, "Second\nText")
    assert not archive.path.exists()


READ_ONLY = """
    import os, sys
    from pathlib import Path
    from customs_desk.archive import ArchiveIsReadOnly, Query, aliases, forms, open_archive
    from archive.made import NOW
    forms.keys("once", forms.EVERY_LANGUAGE), forms.keys("слово", forms.EVERY_LANGUAGE)
    aliases.others(("once",), "", open_archive(Path(sys.argv[2]), create=True)._db)
    if os.getuid() == 0:  # permissions do not bind root; everything lazy is loaded by now
        os.setgid(65534)
        os.setuid(65534)
    opened = open_archive(Path(sys.argv[1]))
    print(opened.read_only, opened.count(Query("seminar")), opened.verify())
    try:
        opened.remove([1], now=NOW)
    except ArchiveIsReadOnly as error:
        print(error)
    opened.close()
"""


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that other users may read; those of pytest are their maker's alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        Path(folder).chmod(0o755)


@pytest.mark.slow
def test_an_archive_in_a_read_only_folder_opens_and_says_that_it_is_read_only(
    archive: Archive, open_to_all: Path, tmp_path: Path
) -> None:
    take(archive, "Seminar\nText")
    archive.close()
    guarded = Path(shutil.copy(archive.path, open_to_all))
    guarded.chmod(0o444)
    open_to_all.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(READ_ONLY), str(guarded), f"{tmp_path}/other.desk"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.startswith("True 1 []\n"), done.stderr
    assert "read-only" in done.stdout


def test_a_write_to_a_file_made_read_only_is_refused_in_words(archive: Archive) -> None:
    archive._db.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(ArchiveIsReadOnly, match="read-only"):
        take(archive, "First\nText")
