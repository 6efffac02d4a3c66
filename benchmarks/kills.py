"""Kills a writing process again and again, and checks each time that nothing said was lost.

`python benchmarks/kills.py 500` does it 500 times, at random moments of imports, corrections,
removing, undo, redo, reversals, reading again, shredding, backups and migrations. The worker says
on standard output what is in; after each kill the archive must open, verify whole and hold all
that was said, and so must its backups.
"""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src"), str(Path(__file__).parent)]
# ruff: noqa: E402 -- runs from a checkout that is not installed

from old_schema import as_of_the_first_schema

from customs_desk.archive import Archive, ArchiveProblem, Order, Query, backups, open_archive
from customs_desk.article import Basis, Document, Event, Reading
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

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


ACTS = (
    "import", "import", "import", "correct", "correct", "remove", "undo", "redo", "reverse",
    "reread", "shred", "backup", "rotate",
)  # fmt: skip
FRESH = 6  # kills of one archive; every other one begins with a migration


def work(path: Path, seed: int) -> None:
    """Act for ever, saying after each import what is in."""
    say("begin")
    archive = open_archive(path, create=True)
    worker = Worker(archive, random.Random(seed), seed * 100_000)
    say("open")
    while True:
        worker.act()


class Worker:
    """One process that does to an archive all that a person can."""

    def __init__(self, archive: Archive, chance: random.Random, highest: int) -> None:
        self.archive, self.chance, self.highest = archive, chance, highest
        self.clock = START

    def act(self) -> None:
        self.clock += timedelta(minutes=1)
        act = self.chance.choice(ACTS)
        say(f"act {act}")
        ids = self.archive.first(Query(), Order(), 9)
        if act in {"import", "shred"} or ids:
            getattr(self, act)(ids)

    def take(self) -> None:
        count = self.chance.randrange(1, 40)
        items = [article(self.highest + n) for n in range(count)]
        self.highest += count
        accession = self.archive.begin_accession(now=self.clock, what="kill")
        added = self.archive.add(accession, items, now=self.clock)
        say("in " + " ".join(items[n][0].digest for n, (_id, new) in enumerate(added) if new))

    def correct(self, ids: Sequence[int]) -> None:
        year = str(self.chance.randrange(1995, 2026))
        self.archive.correct(ids[:3], "published", year, now=self.clock)

    def remove(self, ids: Sequence[int]) -> None:
        self.archive.remove(ids[:2], now=self.clock)

    def undo(self, _ids: Sequence[int]) -> None:
        self.archive.undo(now=self.clock)

    def redo(self, _ids: Sequence[int]) -> None:
        self.archive.redo(now=self.clock)

    def reverse(self, _ids: Sequence[int]) -> None:
        past = [change.id for change in self.archive.history(10) if not change.undone]
        with suppress(ArchiveProblem):  # a later change stands on it
            self.archive.log.reverse(self.chance.choice(past or [0]), now=self.clock)

    def reread(self, ids: Sequence[int]) -> None:
        items = []
        for one in ids:
            told = self.archive.text(one)
            name, content = self.archive.original(one)
            digest = hashlib.sha256(content).hexdigest()
            again = Document(name, content, digest, "utf-8", told.text, "")
            title = f"{told.reading.title}, read again"
            items.append((one, again, told.reading._replace(title=title, rules=2)))
        self.archive.readings.put(items, now=self.clock)

    def shred(self, _ids: Sequence[int]) -> None:
        """An article of its own, so that what was said to be in stays in."""
        self.highest += 1
        only = article(self.highest)
        accession = self.archive.begin_accession(now=self.clock, what="kill")
        [(one, _new)] = self.archive.add(accession, [only], now=self.clock)
        self.archive.remove([one], now=self.clock)
        self.archive.safety.shred([one], now=self.clock)

    def backup(self, _ids: Sequence[int]) -> None:
        self.archive.backup(self.archive.path.with_suffix(".backup"))

    def rotate(self, _ids: Sequence[int]) -> None:
        backups.make(self.archive, self.archive.path.with_suffix(".d"), now=self.clock, keep=2)


setattr(Worker, "import", lambda worker, _ids: worker.take())


def say(line: str) -> None:
    """Acknowledge: whoever reads this may rely on it."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def kill_once(path: Path, seed: int, *, longest: float) -> tuple[list[str], str]:
    """Run the worker and kill it at a random moment; what it said is in, and its last act."""
    command = [sys.executable, __file__, "--work", str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        if worker.stdout is None:
            raise RuntimeError("no output to read")
        first = worker.stdout.readline()  # what comes before takes as long as Python does to start
        time.sleep(random.Random(seed).uniform(0, longest))
        worker.kill()
        said = first + worker.stdout.read()
    lines = said.split("\n")[:-1]
    digests = [d for line in lines if line.startswith("in ") for d in line.split()[1:]]
    acts = [line.removeprefix("act ") for line in lines if line.startswith("act ")]
    return digests, acts[-1] if acts else ("idle" if "open" in lines else "open or migrate")


def wrong(path: Path, digests: Sequence[str]) -> list[str]:
    """What is damaged or lost, in sentences."""
    if not path.exists() and not digests:
        return []  # killed before the new archive was in its place
    archive = open_archive(path)
    found = [finding.sentence for finding in archive.verify()]
    lost = set(digests) - archive.known(digests).keys()
    if lost:
        found.append(f"{len(lost)} acknowledged articles are lost.")
    archive.close()
    folder = path.with_suffix(".d")
    copies = [path.with_suffix(".backup"), *folder.glob("*.desk")]
    for copy in copies:
        if copy.exists():
            opened = open_archive(copy)
            found += [f"{copy.name}: {finding.sentence}" for finding in opened.verify()]
            opened.close()
    return found


def older(path: Path, count: int) -> list[str]:
    """Put an archive of the first schema at `path`; the digests of its articles."""
    whole = path.with_suffix(".whole")
    archive = open_archive(whole, create=True)
    items = [article(n) for n in range(count)]
    archive.add(archive.begin_accession(now=START, what="old"), items, now=START)
    archive.correct([1, 2], "published", "1999", now=START)
    archive.close()
    as_of_the_first_schema(whole, path)
    whole.unlink()
    return [document.digest for document, _reading in items]


def main() -> int:
    """Kill as often as asked for; 0 when nothing was ever lost or damaged."""
    if sys.argv[1] == "--work":
        work(Path(sys.argv[2]), int(sys.argv[3]))
    faults = total = 0
    here: list[str] = []
    moments: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(int(sys.argv[1])):
            if number % FRESH == 0:  # a new archive now and then keeps each check fast
                path, here = Path(folder, f"{number}.desk"), []
                if number % (2 * FRESH) == 0:
                    here = older(path, 300)
            digests, moment = kill_once(path, number, longest=0.15 if not number % FRESH else 0.8)
            here += digests
            total += len(digests)
            moments[moment] += 1
            found = wrong(path, here)
            faults += bool(found)
            for sentence in found:
                print(f"kill {number} in {moment}: {sentence}")
    print(
        f"{sys.argv[1]} kills, {total} articles acknowledged, {faults} with damage or loss; "
        + ", ".join(f"{moment} {count}" for moment, count in moments.most_common())
    )
    return int(faults > 0)


if __name__ == "__main__":
    raise SystemExit(main())
