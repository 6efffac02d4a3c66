"""Kills a writing process again and again, and checks each time that nothing said was lost.

`python benchmarks/kills.py 500` does it 500 times. The worker says on standard output what is in;
after each kill the archive must open, verify whole and hold all that was said.
"""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src")]
# ruff: noqa: E402 -- runs from a checkout that is not installed

from customs_desk.archive import Archive, Order, Query, open_archive
from customs_desk.article import Basis, Document, Event, Reading
from customs_desk.when import When

START = datetime(2026, 1, 1)  # noqa: DTZ001 -- naive UTC, as everywhere


def article(number: int) -> tuple[Document, Reading]:
    """A small article with a date and an event."""
    text = f"Article {number}\n" + f"Word{number} customs training at the border. " * 40
    content = text.encode()
    when = When.day((START - timedelta(days=number % 5000)).date())
    reading = Reading(
        title=f"Article {number}", title_made=None, published=when, published_bounds=None,
        published_basis=Basis.HEADER, published_why="", source="Desk", author=None, place=None,
        language="en", other_languages=(), events=(Event(0, 7, "Article", when, "Article"),),
        mentions=(), boilerplate=(), evidence={}, body=text,
    )  # fmt: skip
    digest = hashlib.sha256(content).hexdigest()
    return Document(f"{number}.txt", content, digest, "utf-8", text, ""), reading


def work(path: Path, seed: int) -> None:
    """Act for ever, saying after each import how many articles there have ever been."""
    chance = random.Random(seed)
    archive = open_archive(path, create=True)
    taken = len(archive.find(Query(), Order())) + archive.count(Query(removed=True))
    highest = seed * 100_000
    clock = START
    say(f"open {taken}")
    while True:
        clock += timedelta(seconds=1)
        act = chance.choice(("import", "import", "correct", "remove", "undo", "redo", "backup"))
        ids = archive.first(Query(), Order(), 5)
        if act == "import":
            count = chance.randrange(1, 40)
            items = [article(highest + n) for n in range(count)]
            highest += count
            accession = archive.begin_accession(now=clock, what="kill")
            added = archive.add(accession, items, now=clock)
            say("in " + " ".join(items[n][0].digest for n, (_id, new) in enumerate(added) if new))
        elif act == "correct" and ids:
            archive.correct(ids[:3], "published", f"{chance.randrange(1995, 2026)}", now=clock)
        elif act == "remove" and ids:
            archive.remove(ids[:2], now=clock)
        elif act == "undo":
            archive.undo(now=clock)
        elif act == "redo":
            archive.redo(now=clock)
        elif act == "backup":
            archive.backup(path.with_suffix(".backup"))


def say(line: str) -> None:
    """Acknowledge: whoever reads this may rely on it."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def kill_once(path: Path, seed: int, *, longest: float) -> tuple[int, list[str]]:
    """Run the worker, kill it at a random moment; what it said is in, and what is wrong."""
    command = [sys.executable, __file__, "--work", str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        if worker.stdout is None:
            raise RuntimeError("no output to read")
        first = worker.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, longest))
        worker.kill()
        said = first + worker.stdout.read()
    lines = [line for line in said.split("\n")[:-1] if line.startswith("in ")]
    digests = [digest for line in lines for digest in line.split()[1:]]
    return len(digests), wrong(open_archive(path), digests)


def wrong(archive: Archive, digests: list[str]) -> list[str]:
    """What is damaged or lost, in sentences."""
    found = [finding.sentence for finding in archive.verify()]
    lost = set(digests) - archive.known(digests).keys()
    if lost:
        found.append(f"{len(lost)} acknowledged articles are lost.")
    backup = archive.path.with_suffix(".backup")
    if backup.exists():
        copy = open_archive(backup)
        found += [f"The backup: {finding.sentence}" for finding in copy.verify()]
        copy.close()
    archive.close()
    return found


def main() -> int:
    """Kill as often as asked for; 0 when nothing was ever lost or damaged."""
    if sys.argv[1] == "--work":
        work(Path(sys.argv[2]), int(sys.argv[3]))
    faults = said = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(int(sys.argv[1])):
            # A new archive now and then keeps each check fast.
            path = Path(folder, f"{number // 25}.desk")
            count, found = kill_once(path, number, longest=0.8)
            said += count
            faults += bool(found)
            for sentence in found:
                print(f"kill {number}: {sentence}")
    print(f"{sys.argv[1]} kills, {said} articles acknowledged, {faults} with damage or loss")
    return int(faults > 0)


if __name__ == "__main__":
    raise SystemExit(main())
