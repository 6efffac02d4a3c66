"""Kills a process in the middle of one kind of work, again and again, and checks what is left.

`python benchmarks/kills_within.py migration 200` brings an archive of the first schema up to date
200 times and kills it at a random moment of that; `backup` and `undo` likewise. Afterwards the
archive opens, is whole and holds every article; so do its backups, and the copy that is made before
a migration; and all that was done can be undone and done again, with the same archive at both ends.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src"), str(Path(__file__).parent)]
# ruff: noqa: E402 -- runs from a checkout that is not installed

from kills import START, article, older, say, wrong

from customs_desk.archive import Archive, backups, open_archive
from customs_desk.archive.backup import before_migrating
from customs_desk.archive.verifying import dump

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ARTICLES = 60
ENDLESS = 1.0  # seconds within which a kill falls where the work has no end


def prepared(path: Path) -> list[str]:
    """An archive of today with a history of changes; the digests of its articles."""
    archive = open_archive(path, create=True)
    items = [article(number) for number in range(ARTICLES)]
    for at in range(0, ARTICLES, 20):
        accession = archive.begin_accession(now=START, what="kill")
        archive.add(accession, items[at : at + 20], now=START)
    for number in range(6):
        now = START + timedelta(minutes=number)
        ids = range(1 + number * 8, 12 + number * 8)
        archive.correct(list(ids), "published", str(2000 + number), now=now)
        archive.tags.add(list(ids), [f"tag {number}"], now=now)
    archive.remove([3, 4], now=START)
    archive.close()
    return [document.digest for document, _reading in items]


def migrate(_path: Path, _archive: Archive) -> None:
    """Opening was all of it."""


def back_up(path: Path, archive: Archive) -> None:
    """Back up for ever, beside and in a folder of several."""
    now = START
    while True:
        now += timedelta(minutes=1)
        archive.backup(path.with_suffix(".backup"))
        backups.make(archive, path.with_suffix(".d"), now=now, keep=2)


def undo(_path: Path, archive: Archive) -> None:
    """Undo all and redo all, for ever."""
    while True:
        while archive.undo_label:
            archive.undo(now=START)
        while archive.redo_label:
            archive.redo(now=START)


WORKS: dict[str, Callable[[Path, Archive], None]] = {
    "migration": migrate, "backup": back_up, "undo": undo,
}  # fmt: skip


def work(kind: str, path: Path) -> None:
    """The process that is killed."""
    say("begin")
    archive = open_archive(path)
    say("open")
    WORKS[kind](path, archive)
    archive.close()
    say("end")


def kill_once(kind: str, path: Path, moment: float) -> bool:
    """Run the work and kill it so many seconds after it began; whether it was under way."""
    command = [sys.executable, __file__, "--work", kind, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        if worker.stdout is None:
            raise RuntimeError("no output to read")
        worker.stdout.readline()
        if kind != "migration":
            worker.stdout.readline()
        time.sleep(moment)
        worker.kill()
        return "end" not in worker.stdout.read()


def takes(path: Path) -> float:
    """Seconds of a whole migration."""
    begun = time.monotonic()
    open_archive(path).close()
    return time.monotonic() - begun


def stands(path: Path) -> str:
    """How far a migration was: the number of its steps that are in."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy.desk")
        for ending in ("", "-wal"):
            if Path(f"{path}{ending}").exists():
                shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        with closing(sqlite3.connect(copy)) as opened:
            steps = opened.execute("SELECT count(*) FROM schema_migration").fetchone()[0]
    copied = before_migrating(path, version=1).exists()
    return f"step {steps}" if copied or steps > 1 else "before the copy"


def copy_is_wrong(path: Path, digests: Sequence[str]) -> list[str]:
    """What is wrong with the copy that was made before the migration, if it was."""
    copy = before_migrating(path, version=1)
    if not copy.exists():
        return []
    return [f"The copy before the migration: {said}" for said in wrong(copy, digests)]


def there_and_back(path: Path, whole: Sequence[str]) -> list[str]:
    """Redo all, undo all, redo all: the archive as it was prepared, nothing, and again."""
    archive = open_archive(path)
    found = []
    for expected in (whole, [], whole):
        while expected and archive.redo_label:
            archive.redo(now=START)
        while not expected and archive.undo_label:
            archive.undo(now=START)
        if dump(archive._db) != list(expected):  # noqa: SLF001 -- for checks only
            found.append("Undoing and redoing all gave another archive.")
            break
    archive.close()
    return found


def main() -> int:
    """0 when nothing was ever lost or damaged."""
    if sys.argv[1] == "--work":
        work(sys.argv[2], Path(sys.argv[3]))
        return 0
    kind, count = sys.argv[1], int(sys.argv[2])
    chance, faults, moments = random.Random(count), 0, Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder, "first.desk")
        digests = older(first, ARTICLES) if kind == "migration" else prepared(first)
        trial = Path(folder, "trial.desk")
        shutil.copyfile(first, trial)
        longest = takes(trial) if kind == "migration" else ENDLESS
        opened = open_archive(trial)
        whole = dump(opened._db)  # noqa: SLF001 -- for checks only
        opened.close()
        for number in range(count):
            here = Path(folder, str(number))
            here.mkdir()
            path = here / "a.desk"
            shutil.copyfile(first, path)
            under_way = kill_once(kind, path, chance.uniform(0, longest))
            moments[stands(path) if kind == "migration" and under_way else kind] += 1
            found = [*wrong(path, digests), *copy_is_wrong(path, digests)]
            if kind == "undo" or number % 10 == 0:  # slow, and only undo does such things
                found += there_and_back(path, whole)
            faults += bool(found)
            for sentence in found:
                print(f"kill {number}: {sentence}")
            shutil.rmtree(here)
    told = ", ".join(f"{moment} {number}" for moment, number in sorted(moments.items()))
    print(f"{count} kills in {kind}, {faults} with damage or loss; {told}")
    return int(faults > 0)


if __name__ == "__main__":
    raise SystemExit(main())
