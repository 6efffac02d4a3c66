"""What can happen around an archive: each is said in a sentence, and nothing is lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from archive.made import NOW, document, later, reading, take
from customs_desk.__main__ import main
from customs_desk.archive import (
    Archive,
    ArchiveDamaged,
    ArchiveMissing,
    DiskFull,
    Query,
    backups,
    open_archive,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).resolve().parents[2] / "src"
TESTS = Path(__file__).resolve().parents[1]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode:
        pytest.skip("only root can make a small disk here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def noise(number: int) -> str:
    return f"Title {number}\n" + os.urandom(200_000).hex()


def test_a_disk_that_fills_up_keeps_all_that_was_said_to_be_in(small_disk: Path) -> None:
    archive = open_archive(small_disk / "a.desk", create=True)
    kept = 0
    full = ""
    while not full:
        try:
            kept += len(take(archive, noise(kept)))
        except DiskFull as problem:
            full = str(problem)
    assert "is full" in full
    assert kept > 1
    assert archive.count(Query()) == kept
    archive.close()
    again = open_archive(small_disk / "a.desk")
    assert again.count(Query()) == kept
    assert again.verify() == []
    again.close()


def test_an_import_that_fills_the_disk_tells_what_is_in_and_why_not_the_rest(
    small_disk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    (small_disk / "of another").write_bytes(b"0" * 2_800_000)
    for number in range(40):
        words = os.urandom(9_000).hex(" ", 4)
        (folder / f"{number:02}.txt").write_text(f"Title {number}\n\n{words}\n", "utf-8")
    archive = small_disk / "a.desk"
    assert main(["import", "--archive", str(archive), str(folder)]) == 1
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert "is full" in said.err
    assert 0 < told["added"] < 40
    again = open_archive(archive)
    assert again.count(Query()) == told["added"]
    assert again.verify() == []
    again.close()


def test_a_full_disk_leaves_the_older_backup(small_disk: Path, tmp_path: Path) -> None:
    archive = open_archive(tmp_path / "a.desk", create=True)
    take(archive, noise(1))
    good = small_disk / "backup.desk"
    archive.backup(good)
    before = good.read_bytes()
    for number in range(2, 32):  # six megabytes at the least: one more copy never fits
        take(archive, noise(number))
    with pytest.raises(DiskFull, match="no room for the backup"):
        archive.backup(good)
    assert good.read_bytes() == before
    assert [path.name for path in small_disk.iterdir()] == ["backup.desk"]
    with pytest.raises(DiskFull, match="MB are free"):
        backups.make(archive, small_disk, now=NOW, keep=1)
    assert good.read_bytes() == before
    archive.close()


def test_a_disk_pulled_out_while_open_is_said_and_never_made_anew(
    tmp_path: Path,
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    archive = open_archive(drive / "a.desk", create=True)
    take(archive, "A\nb")
    drive.rename(tmp_path / "pulled-out")
    with pytest.raises(ArchiveMissing, match="Nothing more is written"):
        take(archive, "C\nd")
    with pytest.raises(ArchiveMissing):
        archive.was_changed_elsewhere()
    assert not drive.exists()
    (tmp_path / "pulled-out").rename(drive)
    take(archive, "C\nd")
    assert archive.count(Query()) == 2
    assert archive.verify() == []
    archive.close()


WRITER = """
    import sys
    from pathlib import Path
    from archive.made import NOW, take
    from customs_desk.archive import open_archive
    archive = open_archive(Path(sys.argv[1]))
    for number in range(25):
        take(archive, f"Title {sys.argv[2]} {number}\\nbody", minutes=number)
        archive.correct([1], "source", f"Desk {sys.argv[2]} {number}", now=NOW)
    archive.close()
"""


@pytest.mark.slow
def test_two_programs_write_at_once_and_all_of_it_is_there(archive: Archive) -> None:
    take(archive, "First\nbody")
    environment = {**os.environ, "PYTHONPATH": f"{SOURCE}{os.pathsep}{TESTS}"}
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(WRITER), str(archive.path), name],
            env=environment,
        )
        for name in ("one", "two")
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert archive.count(Query()) == 51
    assert archive.verify() == []
    assert len(archive.history(1000)) == 101
    while archive.undo_label:
        archive.undo(now=NOW)
    assert archive.count(Query()) == 0


def test_what_another_program_wrote_is_noticed_once(archive: Archive) -> None:
    take(archive, "First\nbody")
    assert not archive.was_changed_elsewhere()
    other = open_archive(archive.path)
    take(other, "Second\nother words")
    other.close()
    assert archive.was_changed_elsewhere()
    assert not archive.was_changed_elsewhere()
    take(archive, "Third\nwords")
    assert not archive.was_changed_elsewhere()
    assert archive.count(Query("words")) == 2


def test_a_clock_that_goes_backwards_changes_nothing_that_was_done(archive: Archive) -> None:
    [first] = take(archive, "A\nb")
    archive.correct([first], "source", "New", now=later(10))
    archive.correct([first], "source", "Old clock", now=NOW - timedelta(days=4000))
    archive.remove([first], now=NOW - timedelta(days=8000))
    labels = [past.label for past in archive.history()]
    assert labels == ["Remove 1 article", "Correct source", "Correct source", "Import of 1 article"]
    assert archive.log.forget(before=NOW - timedelta(days=365)) == 0
    archive.undo(now=NOW - timedelta(days=9000))
    archive.undo(now=NOW)
    assert archive.articles([first])[0].source == "New"
    assert archive.log.forget(before=later(5)) == 1
    assert archive.verify() == []


def test_the_journal_of_a_killed_program_is_taken_up_again(archive: Archive) -> None:
    take(archive, "A\nb")
    left = archive.path.with_name("left.desk")
    for ending in ("", "-wal"):
        shutil.copyfile(f"{archive.path}{ending}", f"{left}{ending}")
    again = open_archive(left)
    assert again.count(Query()) == 1
    assert again.verify() == []
    again.close()


def test_the_journal_of_a_file_that_was_replaced_by_hand_is_not_mixed_in(
    archive: Archive, tmp_path: Path
) -> None:
    texts = [f"Title {number}\n" + os.urandom(2000).hex() for number in range(30)]
    take(archive, *texts[:10])
    backup = tmp_path / "backup.desk"
    archive.backup(backup)
    take(archive, *texts[10:])
    archive.remove([1, 2, 3], now=NOW)
    replaced = tmp_path / "replaced.desk"
    shutil.copyfile(backup, replaced)
    shutil.copyfile(f"{archive.path}-wal", f"{replaced}-wal")
    with pytest.raises(ArchiveDamaged, match=r"replaced.desk-wal”, that does not belong"):
        open_archive(replaced)
    assert replaced.read_bytes() == backup.read_bytes()
    Path(f"{replaced}-wal").rename(tmp_path / "aside")
    again = open_archive(replaced)
    assert again.count(Query()) == 10
    assert again.verify() == []
    again.close()


def test_an_archive_that_another_window_writes_to_is_opened_all_the_same(archive: Archive) -> None:
    for number in range(10):
        item = document(f"Title {number}\nbody")
        accession = archive.begin_accession(now=NOW, what="t")
        archive.add(accession, [(item, reading(item.text))], now=NOW)
        other = open_archive(archive.path)
        assert other.count(Query()) == number + 1
        other.close()
