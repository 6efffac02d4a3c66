"""Measures storing, searching and importing against anchors: `python benchmarks/bench.py --help`.

Every figure stands beside an anchor of the same run, as absolute ones belong to the machine and
its load: bare sqlite3 with FTS5, tantivy and Recoll where they are installed. Times of storing are
processor time; those of questions too, with the waiting time (wall) beside.

    python benchmarks/bench.py                                       10,000 articles, a few minutes
    python benchmarks/bench.py --articles 1000000 --words 110 --keep FOLDER        the whole
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

# ruff: noqa: E402 -- the benchmark runs from a checkout that is not installed
sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src"), str(Path(__file__).parent)]

from corpus import FIRST_DAY, Corpus
from customs_desk.accession import take_in
from customs_desk.archive import Archive, Order, Query, open_archive, prepared
from customs_desk.archive.preparing import COLUMNS
from customs_desk.archive.values import told
from customs_desk.article import Basis, Document, Event, Reading
from customs_desk.readers import cores
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from customs_desk.archive import Prepared

NOW = datetime(2026, 1, 1)  # noqa: DTZ001 -- naive UTC, as everywhere
UNIQUE = 12_000  # texts; more articles than these repeat them under other days and names
BATCH = 1000
QUESTIONS = (
    ("rare word", "{rare}"),
    ("middling word", "{middling}"),
    ("common word", "customs"),
    ("phrase", '"{pair}"'),
    ("typing 2 letters", "cu"),
    ("typing 3 letters", "cus"),
    ("typing 4 letters", "cust"),
    ("two common words", "customs training"),
    ("two words, typing", "customs tra"),
    ("common word, a year", "customs date:2019"),
    ("all spellings", "ВТамО"),
    ("nothing asked", ""),
)


def items(corpus: Corpus, first: int, count: int) -> Iterator[tuple[Document, Reading]]:
    """Documents with readings made at once, so that only storing and indexing is measured."""
    for number in range(first, first + count):
        text = corpus.text(number)
        content = text.encode()
        when = When.day(corpus.day(number))
        title, dated, body = text.split("\n", 2)
        event = Event(0, 8, title[:8], when, title, "workshop")
        reading = Reading(
            title=title, title_made=None, published=when, published_bounds=None,
            published_basis=Basis.HEADER, published_why="", source=dated.split(",")[0],
            author=None, place=None, language=corpus.language(number), other_languages=(),
            events=(event,), mentions=(), boilerplate=(), evidence={}, body=body,
        )  # fmt: skip
        digest = hashlib.sha256(content).hexdigest()
        yield Document(f"{number}.txt", content, digest, "utf-8", text, ""), reading


def batches(made: Iterable[Any], size: int) -> Iterator[list[Any]]:
    """The items in lists of `size`."""
    left = iter(made)
    while batch := list(islice(left, size)):
        yield batch


def line(label: str, value: str, ratio: str = "", goal: str = "") -> None:
    """A row of the table."""
    print(f"{label:52}{value:>20}{ratio:>22}   {goal}", flush=True)


# Storing


def bare(path: Path, made: list[tuple[Document, Reading]]) -> float:
    """The anchor: text and full-text index by bare sqlite3, 1,000 a transaction; seconds."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
        db.execute("CREATE VIRTUAL TABLE search USING fts5 (title, body, content='article')")
        start = time.process_time()
        for batch in batches(enumerate(made, start=1), BATCH):
            rows = [(n, reading.title, reading.body) for n, (_document, reading) in batch]
            db.execute("BEGIN IMMEDIATE")
            db.executemany("INSERT INTO article VALUES (?, ?, ?)", rows)
            db.executemany("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)", rows)
            db.execute("COMMIT")
        return time.process_time() - start


def storing(folder: Path, corpus: Corpus, count: int) -> None:
    """What an article costs: prepared by those that read, inserted by the one that writes."""
    sample = list(items(corpus, 0, min(count, UNIQUE)))
    anchor = bare(folder / "bare.db", sample)
    start = time.process_time()
    ready = [prepared(*item) for item in sample]
    preparing = time.process_time() - start
    archive = open_archive(folder / "storing.desk", create=True)
    accession = archive.begin_accession(now=NOW, what="bench")
    start = time.process_time()
    for batch in batches(ready, BATCH):
        archive.add(accession, batch, now=NOW)
    writing = time.process_time() - start
    archive.close()
    each = 1e6 / len(sample)
    line(f"bare sqlite3 + FTS5, {len(sample):,} articles", f"{anchor * each:,.0f} us each")
    slower = max(writing, (preparing + writing) / cores())
    line("storing: what limits it on these cores", f"{slower * each:,.0f} us each",
         f"{anchor / slower:.2f}x bare", ">= 0.6x")  # fmt: skip
    line("  the one that writes", f"{writing * each:,.0f} us each", f"{anchor / writing:.2f}x bare")
    line("  preparing, spread over the readers", f"{preparing * each:,.0f} us each")
    alone = anchor / (preparing + writing)
    line(
        "  all in one process", f"{(preparing + writing) * each:,.0f} us each", f"{alone:.2f}x bare"
    )
    text = sum(len(document.content) for document, _reading in sample)
    sized(archive.path, text)


def sized(path: Path, text: int) -> None:
    """The archive's size against the text in it."""
    size = path.stat().st_size
    ratio = f"{size / text:.2f}x text"
    line(f"file of {text / 1e6:,.0f} MB of text", f"{size / 1e6:,.0f} MB", ratio, "<= 1.8x at 100k")


def large(path: Path, corpus: Corpus, count: int) -> Archive:
    """An archive of `count` articles, made where it is not there yet."""
    if path.exists():
        return open_archive(path)
    base = [prepared(*item) for item in items(corpus, 0, min(UNIQUE, count))]
    text = sum(item.size for item in base) / len(base)
    archive = open_archive(path, create=True)
    accession = archive.begin_accession(now=NOW, what="bench")
    spent, first, since, known = 0.0, 0.0, 0.0, 0
    for batch in batches(_repeated(base, count), BATCH):
        start = time.process_time()
        archive.add(accession, batch, now=NOW)
        spent += time.process_time() - start
        known += len(batch)
        if known == 10_000:
            first = since = spent
        elif known % 50_000 == 0:
            each = (spent - since) / (40_000 if known == 50_000 else 50_000)
            ratio = f"{each * 10_000 / first:.2f}x the first" if first else ""
            line(f"  {known:,} articles stored", f"{each * 1e6:,.0f} us each", ratio, "< 1.5x")
            since = spent
    archive.close()
    sized(path, int(text * count))
    return archive


def _repeated(base: list[Prepared], count: int) -> Iterator[Prepared]:
    chance = random.Random(5)
    for number in range(count):
        item = base[number % len(base)]
        yield item if number < len(base) else _renewed(item, number, chance)


def _renewed(item: Prepared, number: int, chance: random.Random) -> Prepared:
    """The same text as another article: its day, name, digest and place among titles are new."""
    day = FIRST_DAY.toordinal() + chance.randrange(7600)
    digest = hashlib.sha256(str(number).encode()).digest()
    row = dict(zip(COLUMNS, item.columns, strict=True))
    row |= {
        "digest": digest, "published": date.fromordinal(day).isoformat(), "first": day, "last": day,
        "year": date.fromordinal(day).year, "name": f"{number}.txt", "name_key": f"{number} txt",
        "title_key": f"{row['title_key'][:16]}{number}"[:24],
    }  # fmt: skip
    month = str(date.fromordinal(day).year * 12 + date.fromordinal(day).month - 1)
    values = {(f, v) for f, v in item.values if f not in {"month", "event"}}
    return replace(
        item, digest=digest.hex(), columns=tuple(row[column] for column in COLUMNS),
        told=told(row), day=day, events=((day, day, "workshop", 0),), hashes=(),
        values=frozenset(values | {("month", month), ("event", f"{month} 1")}),
    )  # fmt: skip


# Asking


def asking(archive: Archive, corpus: Corpus, rounds: int) -> None:
    """The first 50 answers of each question by date and by rank, its counts, and all its ids."""
    words = corpus.text(40).split()
    stems = corpus._stems["en"]  # noqa: SLF001 -- the ranks of its own words
    given = {"rare": stems[3000], "middling": stems[150], "pair": " ".join(words[20:22])}
    print("\nmilliseconds of processor, p50 / p99")
    heads = "".join(f"{head:>16}" for head in ("date 50", "rank 50", "facets", "bins"))
    print(f"{'question':26}{'found':>10}{heads}{'all':>8}")
    every: dict[str, list[float]] = {}
    for label, typed in QUESTIONS:
        query = Query(typed.format(**given), typing="typing" in label)
        taken = {
            "date": times(lambda q=query: archive.first(q, Order(), 50), rounds),
            "rank": times(lambda q=query: archive.first(q, Order("rank"), 50), rounds),
            "facets": times(lambda q=query: _afresh(archive).facets(q), rounds),
            "bins": times(lambda q=query: _afresh(archive).searching.bins(q), rounds),
            "all": times(lambda q=query: archive.find(q, Order()), 1),
        }
        for name, some in taken.items():
            every.setdefault(name, []).extend(some)
        columns = "".join(f"{shown(taken[n]):>16}" for n in ("date", "rank", "facets", "bins"))
        print(f"{label:26}{archive.count(query):10,}{columns}{taken['all'][0]:8,.0f}", flush=True)
    both = sorted(every["date"] + every["rank"])
    line("first 50, every question", f"{shown(both)} ms", "", "p50 <= 15, p99 <= 60")
    counted = sorted(every["facets"] + every["bins"])
    line("facets and bins, every question", f"{shown(counted)} ms", "", "p99 <= 100")


def _afresh(archive: Archive) -> Archive:
    """The archive with nothing remembered of earlier questions."""
    archive._db.loaded.lately.clear()  # noqa: SLF001 -- measured as if asked for the first time
    return archive


def lists(archive: Archive, rounds: int) -> None:
    """A list's first rows and its last, in every order."""
    first, whole = [], []
    for field in (
        "published", "title", "source", "author", "place", "language", "people", "organisations",
        "places", "instruments", "words", "added", "name",
    ):  # fmt: skip
        for descending in (True, False):
            order = Order(field, descending=descending)
            taken = times(lambda o=order: archive.first(Query(), o, 512), min(rounds, 3))
            first += taken
            whole += times(lambda o=order: archive.find(Query(), o), 1)
    line("first 512 rows in any order", f"{shown(sorted(first))} ms", "", "<= 100")
    line("all ids in any order (behind the window)", f"{shown(sorted(whole))} ms")
    middle = archive.find(Query(), Order())
    page = middle[len(middle) // 2 :][:256]
    line(
        "a page of rows in the middle", f"{shown(times(lambda: archive.articles(page), rounds))} ms"
    )


def times(ask: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds of processor time of each round, ascending."""
    taken = []
    for _round in range(rounds):
        start = time.process_time()
        ask()
        taken.append(1000 * (time.process_time() - start))
    return sorted(taken)


def shown(taken: list[float]) -> str:
    """Median and 99th percentile."""
    taken = sorted(taken)
    at = min(len(taken) - 1, round(0.99 * (len(taken) - 1)))
    return f"{taken[len(taken) // 2]:,.1f} / {taken[at]:,.1f}"


def bare_asking(archive: Archive, rounds: int) -> None:
    """The anchor: the same index asked by FTS5 as it comes."""
    with closing(sqlite3.connect(archive.path)) as db:
        for typed in ("customs", "customs training", "cu*", "cus*"):
            by = {
                "rank": "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50",
                "date": "SELECT a.id FROM search s JOIN article a ON a.slot = s.rowid "
                "WHERE search MATCH ? ORDER BY a.first DESC LIMIT 50",
            }
            for name, sql in by.items():
                taken = times(lambda s=sql, t=typed: db.execute(s, (t,)).fetchall(), min(rounds, 3))
                line(f"bare FTS5, first 50 by {name}: {typed}", f"{shown(taken)} ms")


def tantivy_asking(folder: Path, corpus: Corpus, count: int, rounds: int) -> None:
    """The anchor: tantivy with the same texts, where it is installed."""
    try:
        import tantivy
    except ImportError:
        print("tantivy is not installed: pip install --group bench")
        return
    schema = (
        tantivy.SchemaBuilder()
        .add_integer_field("id", stored=True, fast=True)
        .add_integer_field("day", fast=True)
        .add_text_field("body")
        .build()
    )
    place = folder / f"tantivy-{count}"
    made = place.exists()
    place.mkdir(exist_ok=True)
    index = tantivy.Index(schema, path=str(place))
    if not made:
        writer = index.writer(heap_size=256_000_000, num_threads=1)
        texts = [corpus.text(number) for number in range(min(UNIQUE, count))]
        chance = random.Random(5)
        for number in range(count):
            day = FIRST_DAY.toordinal() + chance.randrange(7600)
            writer.add_document(
                tantivy.Document(id=number, day=day, body=texts[number % len(texts)])
            )
        writer.commit()
    index.reload()
    searcher = index.searcher()
    for typed in ("customs", "+customs +training", '"customs training"'):
        query = index.parse_query(typed, ["body"])
        taken = times(lambda q=query: searcher.search(q, 50), rounds)
        dated = times(lambda q=query: searcher.search(q, 50, order_by_field="day"), rounds)
        line(f"tantivy, first 50: {typed}", f"{shown(taken)} ms", f"by date {shown(dated)}")


# Importing


def importing(folder: Path, corpus: Corpus, count: int) -> None:
    """Files to a searchable archive, all reading on, against Recoll's indexing of the same."""
    files = folder / "files"
    corpus.write(files, count)
    recoll = recoll_seconds(folder, files)
    if recoll:
        line(f"Recoll indexes {count:,} files", f"{count / recoll:,.0f} files/s")
    archive = open_archive(folder / "import.desk", create=True)
    start = time.perf_counter()
    done = take_in([files], archive, now=NOW, processes=cores())
    seconds = time.perf_counter() - start
    ratio = f"{recoll / seconds:.2f}x Recoll" if recoll else ""
    line(f"import of {count:,} files, all reading on", f"{count / seconds:,.0f} files/s", ratio,
         ">= 1.0x, then 1.5x")  # fmt: skip
    line("  added, failed", f"{len(done.added):,}, {len(done.failed)}")
    archive.close()


def recoll_seconds(folder: Path, files: Path) -> float:
    """How long recollindex takes for the files; 0 where it is not installed."""
    program = shutil.which("recollindex")
    if program is None:
        print("Recoll is not installed: apt-get install recollcmd")
        return 0.0
    settings = folder / "recoll"
    settings.mkdir(exist_ok=True)
    (settings / "recoll.conf").write_text(f"topdirs = {files}\nidxflushmb = 100\n", "utf-8")
    start = time.perf_counter()
    subprocess.run([program, "-c", str(settings), "-z"], check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Run what the options ask for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--words", type=int, default=330, help="words of an article, on average")
    parser.add_argument("--import-files", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--keep", type=Path, help="a folder for what was made, used again")
    parser.add_argument("--only", choices=["store", "ask", "import"], help="one part alone")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        corpus = Corpus(words=options.words)
        if options.only in {None, "store"}:
            storing(Path(temporary), Corpus(), min(options.articles, 10_000))
        if options.only in {None, "ask"}:
            archive = large(folder / f"{options.articles}.desk", corpus, options.articles)
            with archive.session():
                asking(archive, corpus, options.rounds)
                lists(archive, options.rounds)
            bare_asking(archive, options.rounds)
            tantivy_asking(folder, corpus, options.articles, options.rounds)
        if options.only in {None, "import"} and options.import_files:
            importing(Path(temporary), Corpus(), options.import_files)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:,.0f} MB, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
