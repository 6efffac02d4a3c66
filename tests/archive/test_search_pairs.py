"""Which queries find which texts: a table of our own in four languages (search_pairs.tsv).

Each line is a text with the queries that must find it and those that must not, “ | ” between.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from archive.made import NOW, document, reading
from customs_desk.archive import Archive, Order, Query, open_archive

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).with_name("search_pairs.tsv")
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()[1:]]
PAIRS = [
    (number, query, should)
    for number, (_language, _text, finds, finds_not) in enumerate(ROWS, start=1)
    for queries, should in ((finds, True), (finds_not, False))
    for query in queries.split(" | ")
    if query
]


@pytest.fixture(scope="module")
def every_text(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """One archive of all texts; the article's id is the line's number."""
    made = open_archive(tmp_path_factory.mktemp("pairs") / "pairs.desk", create=True)
    items = [
        (document(text, f"{number}.txt"), reading(f"\n{text}", language=language))
        for number, (language, text, _finds, _not) in enumerate(ROWS, start=1)
    ]
    made.add(made.begin_accession(now=NOW, what="pairs"), items, now=NOW)
    yield made
    made.close()


def test_the_table_holds_at_least_three_hundred_pairs() -> None:
    assert len(PAIRS) >= 300


@pytest.mark.parametrize(("line", "query", "should"), PAIRS)
def test_a_query_finds_what_it_should(
    every_text: Archive, line: int, query: str, *, should: bool
) -> None:
    found = every_text.find(Query(query), Order())
    assert (line in found) == should, f"{query!r} on {ROWS[line - 1][1]!r}"


@pytest.mark.parametrize(
    ("line", "query"),
    [(n, q) for n, q, should in PAIRS if should and " -" not in q and "OR" not in q],
)
def test_a_found_text_shows_where(every_text: Archive, line: int, query: str) -> None:
    spans = every_text.hits(line, Query(query))
    text = every_text.text(line).text
    assert spans
    assert all(text[start:end].strip() for start, end in spans)
