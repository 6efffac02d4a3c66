"""Kills a process that acts on an archive, then undoes and redoes all that it did.

`python benchmarks/undo_kills.py 200` does it 200 times. After each action the worker tells a
fingerprint of the archive; a kill must leave what was told last, or what the action under way would
make of it. Undoing all must then give an empty archive through every state that was told, and
redoing all must give the same again.
"""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src"), str(Path(__file__).parent)]
# ruff: noqa: E402 -- runs from a checkout that is not installed

from kills import START, Worker, say

from customs_desk.archive import Archive, Order, Query, open_archive
from customs_desk.archive.verifying import dump

ACTS = ("import", "correct", "remove", "undo", "redo", "reverse", "reread")


def fingerprint(archive: Archive) -> str:
    """Tells two states of an archive apart."""
    told = "\n".join(dump(archive._db))  # noqa: SLF001 -- for checks only
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def work(path: Path, seed: int) -> None:
    """Act for ever, telling the archive's fingerprint after each action."""
    archive = open_archive(path, create=True)
    worker = Worker(archive, random.Random(seed), seed * 100_000)
    say(f"is {fingerprint(archive)}")
    while True:
        act = worker.chance.choice(ACTS)
        ids = archive.first(Query(), Order(), 9)
        worker.clock = START
        if act == "import" or ids:
            getattr(worker, act)(ids)
        say(f"is {fingerprint(archive)}")


def kill_once(path: Path, seed: int) -> list[str]:
    """Run the worker and kill it at a random moment; what is wrong then."""
    command = [sys.executable, __file__, "--work", str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        if worker.stdout is None:
            raise RuntimeError("no output to read")
        first = worker.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 1.2))
        worker.kill()
        told = [line.split()[1] for line in (first + worker.stdout.read()).split("\n")[:-1]]
    archive = open_archive(path)
    found = [finding.sentence for finding in archive.verify()]
    found += _there_and_back(archive, set(told))
    archive.close()
    return found


def _there_and_back(archive: Archive, told: set[str]) -> list[str]:
    """Undo all, then redo all; what does not fit."""
    states = [fingerprint(archive)]
    undone_before = len([past for past in archive.history(10_000) if past.undone])
    while archive.undo_label:
        archive.undo(now=START)
        states.append(fingerprint(archive))
    wrong = []
    if dump(archive._db):  # noqa: SLF001 -- for checks only
        wrong.append("Undoing all left something.")
    # All but the state that the killed action may have made were told on the way here.
    if unknown := set(states[1:]) - told:
        wrong.append(f"{len(unknown)} states on the way back were never there.")
    back = states[::-1]
    for expected in back[1:]:
        archive.redo(now=START)
        if fingerprint(archive) != expected:
            wrong.append("Redoing gave another archive than before.")
            break
    left = len([past for past in archive.history(10_000) if past.undone])
    if left != undone_before:
        wrong.append("What had been undone before can no longer be redone.")
    return wrong


def main() -> int:
    """0 when every kill left all of it undoable."""
    if sys.argv[1] == "--work":
        work(Path(sys.argv[2]), int(sys.argv[3]))
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(int(sys.argv[1])):
            for sentence in kill_once(Path(folder, f"{number}.desk"), number):
                faults += 1
                print(f"kill {number}: {sentence}")
    print(f"{sys.argv[1]} kills, {faults} of them left something that undo does not take back")
    return int(bool(faults))


if __name__ == "__main__":
    raise SystemExit(main())
