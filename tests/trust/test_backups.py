"""Backups: due on time, proved before an older one goes, and the way back."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from customs_desk.archive import (
    Archive,
    ArchiveDamaged,
    ArchiveProblem,
    Cancelled,
    DiskFull,
    Query,
    backups,
    open_archive,
)
from customs_desk.archive.verifying import dump
from customs_desk.reading import read
from trust.articles import NOW, later, opened

SOURCE = Path(__file__).resolve().parents[2] / "src"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_named_for_its_moment_and_is_a_whole_archive(
    filled: Archive, folder: Path
) -> None:
    made = backups.make(filled, folder, now=NOW, keep=3)
    assert made.name == "test 2026-03-01 0930.desk"
    copy = open_archive(made)
    assert dump(copy._db) == dump(filled._db)
    assert copy.verify() == []
    copy.close()


def test_only_the_latest_are_kept(filled: Archive, folder: Path) -> None:
    for number in range(5):
        backups.make(filled, folder, now=NOW + timedelta(days=number), keep=2)
    assert names(folder) == ["test 2026-03-04 0930.desk", "test 2026-03-05 0930.desk"]


def test_one_is_due_when_the_last_is_older_and_when_the_clock_went_back(
    filled: Archive, folder: Path
) -> None:
    assert backups.is_due(folder, filled, now=NOW, days=7)
    backups.make(filled, folder, now=NOW, keep=3)
    assert not backups.is_due(folder, filled, now=NOW + timedelta(days=99), days=7)
    filled.remove([1], now=later(1))
    assert not backups.is_due(folder, filled, now=NOW + timedelta(days=6), days=7)
    assert backups.is_due(folder, filled, now=NOW + timedelta(days=7), days=7)
    assert backups.is_due(folder, filled, now=NOW - timedelta(days=400), days=7)


def test_an_empty_archive_needs_none_and_replaces_none(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    assert not backups.is_due(folder, archive, now=NOW, days=1)
    item = opened("A title\nand a text", "a.txt")
    archive.add(archive.begin_accession(now=NOW, what="t"), [(item, read(item))], now=NOW)
    backups.make(archive, folder, now=NOW, keep=1)
    # An archive of the same identity that has lost its article, as JabRef's users have met it.
    emptied = tmp_path / "emptied" / "test.desk"
    emptied.parent.mkdir()
    archive.backup(emptied)
    with closing(sqlite3.connect(emptied)) as opened_raw, opened_raw:
        for table in ("event", "appearance", "reading", "original", "bitmap", "article"):
            opened_raw.execute(f"DELETE FROM {table}")  # noqa: S608 -- names of ours
        for index in ("search", "beginning"):
            opened_raw.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")  # noqa: S608
    other = open_archive(emptied)
    backups.make(other, folder, now=later(60), keep=1)
    other.close()
    assert names(folder) == ["test 2026-03-01 0930.desk", "test 2026-03-01 1030.desk"]


def test_backups_of_another_archive_of_the_same_name_are_left_alone(
    filled: Archive, folder: Path, tmp_path: Path
) -> None:
    backups.make(filled, folder, now=NOW, keep=1)
    (tmp_path / "elsewhere").mkdir()
    other = open_archive(tmp_path / "elsewhere" / "test.desk", create=True)
    item = opened("A title\nand a text", "a.txt")
    other.add(other.begin_accession(now=NOW, what="t"), [(item, read(item))], now=NOW)
    assert backups.is_due(folder, other, now=NOW, days=7)
    backups.make(other, folder, now=NOW, keep=1)
    backups.make(other, folder, now=later(5), keep=1)
    assert names(folder) == ["test 2026-03-01 0930.desk", "test 2026-03-01 0935.desk"]
    other.close()


def test_a_damaged_archive_replaces_no_backup(filled: Archive, folder: Path) -> None:
    backups.make(filled, folder, now=NOW, keep=1)
    filled._db.execute_sql("UPDATE original SET packed = x'0102' WHERE article = 2")
    with pytest.raises(ArchiveDamaged, match="Verify the archive"):
        backups.make(filled, folder, now=later(60), keep=1)
    assert names(folder) == ["test 2026-03-01 0930.desk"]


def test_stopping_leaves_no_part_and_no_older_one_goes(filled: Archive, folder: Path) -> None:
    backups.make(filled, folder, now=NOW, keep=1)
    with pytest.raises(ArchiveProblem, match="Stopped"):
        backups.make(filled, folder, now=later(60), keep=1, cancelled=lambda: True)
    assert names(folder) == ["test 2026-03-01 0930.desk"]


def test_work_goes_on_while_a_backup_is_made(filled: Archive, folder: Path) -> None:
    written: list[int] = []

    def progress(_done: int, _total: int) -> None:
        item = opened(f"Title {len(written)}\nwritten meanwhile", f"{len(written)}.txt")
        accession = filled.begin_accession(now=NOW, what="t")
        written.extend(a for a, _new in filled.add(accession, [(item, read(item))], now=NOW))

    backups.make(filled, folder, now=NOW, keep=1, progress=progress)
    assert written
    assert filled.verify() == []


FILL = """
import resource, sys
from datetime import datetime
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from customs_desk.archive import ArchiveProblem, backups, open_archive
archive = open_archive(Path(sys.argv[2]))
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]), resource.RLIM_INFINITY))
try:
    backups.make(archive, Path(sys.argv[3]), now=datetime(2026, 3, 2), keep=1)
except ArchiveProblem as problem:
    print(type(problem).__name__, problem)
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit of file sizes here")
def test_a_file_that_may_not_grow_leaves_the_older_backup(filled: Archive, folder: Path) -> None:
    good = backups.make(filled, folder, now=NOW, keep=1)
    before = good.read_bytes()
    command = [sys.executable, "-c", FILL, str(SOURCE), str(filled.path), str(folder), "100000"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "could not be written" in done.stdout, done
    assert names(folder) == [good.name]
    assert good.read_bytes() == before


def test_a_backup_takes_the_archives_place_and_what_was_there_is_kept(
    filled: Archive, folder: Path
) -> None:
    told = dump(filled._db)
    made = backups.make(filled, folder, now=NOW, keep=1)
    filled.remove([1, 2], now=later(1))
    changed = dump(filled._db)
    filled.close()
    aside = backups.restore(made, filled.path, now=later(2))
    again = open_archive(filled.path)
    assert dump(again._db) == told
    again.close()
    assert aside is not None
    assert aside.name == "test before restoring 2026-03-01 0932.desk"
    kept = open_archive(aside)
    assert dump(kept._db) == changed
    kept.close()
    assert open_archive(made).count(Query()) == 3


def test_a_damaged_archive_and_its_journal_are_kept_when_a_backup_is_restored(
    filled: Archive, folder: Path
) -> None:
    made = backups.make(filled, folder, now=NOW, keep=1)
    filled.close()
    filled.path.write_bytes(b"broken" * 1000)
    Path(f"{filled.path}-wal").write_bytes(b"journal")
    aside = backups.restore(made, filled.path, now=later(2))
    assert aside is not None
    assert aside.read_bytes() == b"broken" * 1000
    assert Path(f"{aside}-wal").read_bytes() == b"journal"
    again = open_archive(filled.path)
    assert again.verify() == []
    again.close()


def test_a_damaged_backup_is_not_restored(filled: Archive, folder: Path) -> None:
    made = backups.make(filled, folder, now=NOW, keep=1)
    with closing(sqlite3.connect(made)) as opened_raw, opened_raw:
        opened_raw.execute("UPDATE original SET packed = x'00' WHERE article = 1")
    told = dump(filled._db)
    filled.close()
    with pytest.raises(ArchiveDamaged):
        backups.restore(made, filled.path, now=later(2))
    again = open_archive(filled.path)
    assert dump(again._db) == told
    again.close()
    assert [p.name for p in filled.path.parent.iterdir() if ".part" in p.name] == []


@pytest.mark.parametrize("looks", [0, 1, 3])
def test_restoring_can_be_stopped_with_everything_as_it_was(
    filled: Archive, folder: Path, looks: int
) -> None:
    made = backups.make(filled, folder, now=NOW, keep=1)
    told = dump(filled._db)
    filled.close()
    before = names(filled.path.parent)
    asked = iter(range(looks))
    with pytest.raises(Cancelled):
        backups.restore(
            made, filled.path, now=later(2), cancelled=lambda: next(asked, None) is None
        )
    assert names(filled.path.parent) == before
    again = open_archive(filled.path)
    assert dump(again._db) == told
    again.close()


def test_too_little_room_is_said_before_anything_is_written(
    filled: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(1, 1, 0))
    with pytest.raises(DiskFull, match="0 MB are free"):
        backups.make(filled, folder, now=NOW, keep=1)
    assert names(folder) == []


def test_a_missing_archive_can_be_restored(filled: Archive, folder: Path) -> None:
    made = backups.make(filled, folder, now=NOW, keep=1)
    filled.close()
    filled.path.unlink()
    assert backups.restore(made, filled.path, now=later(1)) is None
    assert open_archive(filled.path).count(Query()) == 3


def test_parts_that_a_killed_program_left_are_removed_after_a_day(
    filled: Archive, folder: Path
) -> None:
    folder.mkdir()
    old, fresh = folder / ".test.desk.0123abcd.part", folder / ".test.desk.89abcdef.part"
    others = folder / ".mine.part"
    for path in (old, fresh, others):
        path.write_bytes(b"part")
    os.utime(old, (1_000_000, 1_000_000))
    os.utime(others, (1_000_000, 1_000_000))
    made = backups.make(filled, folder, now=NOW, keep=1)
    assert names(folder) == sorted([fresh.name, others.name, made.name])
