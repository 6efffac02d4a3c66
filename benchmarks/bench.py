"""Measures the archive against bare SQLite in the same run: `python benchmarks/bench.py --help`.

Figures belong to the machine; the ratios against the anchor are what to compare.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
import sqlite3
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

# ruff: noqa: E402 -- the benchmark runs from a checkout that is not installed
sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src"), str(Path(__file__).parent)]

from corpus import Corpus
from customs_desk.accession import take_in
from customs_desk.archive import Archive, Order, Query, open_archive
from customs_desk.article import Basis, Document, Event, Reading
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 1, 1)  # noqa: DTZ001 -- naive UTC, as everywhere
QUESTIONS = (
    ("rare word", "{rare}"),
    ("common word", "customs"),
    ("middling word", "{middling}"),
    ("phrase", '"{pair}"'),
    ("prefix of 2, typing", "cu"),
    ("prefix of 4, typing", "cust"),
    ("two common words", "customs training"),
    ("common word and year", "customs date:2019"),
    ("all spellings", "ВТамО"),
)


def items(corpus: Corpus, first: int, count: int) -> Iterator[tuple[Document, Reading]]:
    """Documents with readings made at once, so that only storing and indexing is measured."""
    for number in range(first, first + count):
        text = corpus.text(number)
        content = text.encode()
        when = When.day(corpus.day(number))
        title, _date, body = text.split("\n", 2)
        event = Event(0, 8, title[:8], when, title, "workshop")
        reading = Reading(
            title=title, title_made=None, published=when, published_bounds=None,
            published_basis=Basis.HEADER, published_why="", source=_date.split(",")[0],
            author=None, place=None, language=corpus.language(number), other_languages=(),
            events=(event,), mentions=(), boilerplate=(), evidence={}, body=body,
        )  # fmt: skip
        digest = hashlib.sha256(content).hexdigest()
        yield Document(f"{number}.txt", content, digest, "utf-8", text, ""), reading


def batches(made: Iterator, size: int) -> Iterator[list]:
    """The items in lists of `size`."""
    while batch := list(islice(made, size)):
        yield batch


@contextmanager
def timed(label: str, count: int = 0, anchor: float = 0.0) -> Iterator[list[float]]:
    """Print how long the block took, per second and against the anchor's seconds."""
    taken: list[float] = []
    start = time.perf_counter()
    yield taken
    seconds = taken[0] if taken else time.perf_counter() - start
    taken[:] = [seconds]
    rate = f"{count / seconds:10,.0f}/s" if count else " " * 12
    ratio = f"{anchor / seconds:6.2f}x" if anchor else ""
    print(f"{label:44}{seconds:9.2f} s {rate} {ratio}", flush=True)


def raw(path: Path, made: list[tuple[Document, Reading]]) -> None:
    """The anchor: text and full-text index by bare sqlite3, 1,000 a transaction."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
        db.execute("CREATE VIRTUAL TABLE search USING fts5 (title, body, content='article')")
        for batch in batches(iter(enumerate(made, start=1)), 1000):
            rows = [(n, reading.title, reading.body) for n, (_document, reading) in batch]
            db.execute("BEGIN IMMEDIATE")
            db.executemany("INSERT INTO article VALUES (?, ?, ?)", rows)
            db.executemany("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)", rows)
            db.execute("COMMIT")


def storing(folder: Path, corpus: Corpus, count: int) -> Archive:
    """Store and index `count` articles; the archive that is left."""
    sample = list(items(corpus, 0, min(count, 10_000)))
    text = sum(len(document.content) for document, _reading in sample)
    with timed(f"bare sqlite3 + FTS5, {len(sample):,} articles", len(sample)) as anchor:
        raw(folder / "raw.db", sample)
    archive = open_archive(folder / f"{count}.desk", create=True)
    accession = archive.begin_accession(now=NOW, what="bench")
    with timed("archive, the same articles", len(sample), anchor[0]):
        for batch in batches(iter(sample), 100):
            archive.add(accession, batch, now=NOW)
    left = items(corpus, len(sample), count - len(sample))
    spent, total = 0.0, 0
    for batch in batches(left, 200):
        text += sum(len(document.content) for document, _reading in batch)
        start = time.perf_counter()
        archive.add(accession, batch, now=NOW)
        spent += time.perf_counter() - start
        total += len(batch)
        if total % 50_000 == 0:
            print(
                f"  {total + len(sample):,} stored, {total / spent:,.0f}/s since 10,000", flush=True
            )
    archive.close()
    size = archive.path.stat().st_size
    print(f"text {text / 1e6:,.0f} MB, file {size / 1e6:,.0f} MB: {size / text:.2f} x the text")
    return archive


def asking(archive: Archive, corpus: Corpus, rounds: int) -> None:
    """The first 50 answers of each question by date and by rank, and all of them."""
    words = corpus.text(40).split()
    stems = corpus._stems["en"]  # noqa: SLF001 -- the ranks of its own words
    given = {"rare": stems[3000], "middling": stems[150], "pair": " ".join(words[20:22])}
    print(
        f"{'question':26}{'found':>9}{'date 50':>18}{'rank 50':>18}{'all':>9}{'facets':>9}   (ms)"
    )
    for label, typed in QUESTIONS:
        query = Query(typed.format(**given), typing="typing" in label)
        by_date = best(lambda q=query: archive.first(q, Order(), 50), rounds)
        by_rank = best(lambda q=query: archive.first(q, Order("rank"), 50), rounds)
        whole = best(lambda q=query: archive.find(q, Order()), 1)
        facets = best(lambda q=query: archive.facets(q), 1)
        print(
            f"{label:26}{archive.count(query):9,}{by_date:>18}{by_rank:>18}{whole:>9}{facets:>9}",
            flush=True,
        )
    for field in ("published", "title", "source", "words"):
        print(
            f"all ids by {field:15}{best(lambda f=field: archive.find(Query(), Order(f)), 2):>18}"
        )
    print(f"marks of all{best(lambda: archive.marks(Query()), 1):>32}")


def best(ask, rounds: int) -> str:  # noqa: ANN001 -- any callable
    """Median and slowest of several rounds, in milliseconds."""
    taken = []
    for _round in range(rounds):
        start = time.perf_counter()
        ask()
        taken.append(1000 * (time.perf_counter() - start))
    taken.sort()
    middle = f"{taken[len(taken) // 2]:,.1f}"
    return middle if rounds == 1 else f"{middle} / {taken[-1]:,.1f}"


def importing(folder: Path, corpus: Corpus, count: int) -> None:
    """Files to a searchable archive, all reading on."""
    corpus.write(folder / "files", count)
    archive = open_archive(folder / "import.desk", create=True)
    with timed(f"import of {count:,} files, all reading on", count):
        done = take_in([folder / "files"], archive, now=NOW)
    print(f"  {len(done.added):,} added, {len(done.failed)} failed")
    archive.close()


def main() -> None:
    """Run what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--import-files", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--keep", type=Path, help="a folder for the archives, kept afterwards")
    options = parser.parse_args()
    corpus = Corpus()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        kept = folder / f"{options.articles}.desk"
        archive = open_archive(kept) if kept.exists() else storing(folder, corpus, options.articles)
        asking(archive, corpus, options.rounds)
        archive.close()
        if options.import_files:
            importing(Path(temporary), corpus, options.import_files)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:,.0f} MB, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
