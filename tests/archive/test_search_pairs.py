"""Which queries find which texts: a table of our own in four languages (search_pairs.tsv).

Each line is a text with the queries that must find it and those that must not, “ | ” between. The
texts are read by our rules, as if they were files, so a language taken for another counts.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from archive.made import NOW, document
from customs_desk.archive import Archive, Order, Query, open_archive
from customs_desk.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).with_name("search_pairs.tsv")
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()[1:]]
LINES = list(range(1, len(ROWS) + 1))


def queries(line: int, column: int) -> list[str]:
    return [query for query in ROWS[line - 1][column].split(" | ") if query]


@pytest.fixture(scope="module")
def every_text(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """One archive of all texts; the article's id is the line's number."""
    made = open_archive(tmp_path_factory.mktemp("pairs") / "pairs.desk", create=True)
    files = [document(f"{row[2]}\n", f"{line}.txt") for line, row in enumerate(ROWS, start=1)]
    items = [(file, read(file)) for file in files]
    made.add(made.begin_accession(now=NOW, what="pairs"), items, now=NOW)
    yield made
    made.close()


def test_the_table_holds_many_pairs_a_third_of_them_to_be_kept_out() -> None:
    wanted = sum(len(queries(line, 3)) for line in LINES)
    unwanted = sum(len(queries(line, 4)) for line in LINES)
    assert wanted + unwanted >= 2500
    assert unwanted >= (wanted + unwanted) * 0.25


@pytest.mark.parametrize("line", LINES)
def test_queries_find_what_they_should_and_nothing_else(every_text: Archive, line: int) -> None:
    found = {
        query: line in every_text.find(Query(query), Order())
        for query in (*queries(line, 3), *queries(line, 4))
    }
    assert [q for q in queries(line, 3) if not found[q]] == [], ROWS[line - 1][2]
    assert [q for q in queries(line, 4) if found[q]] == [], ROWS[line - 1][2]


@pytest.mark.parametrize("line", LINES)
def test_a_found_text_shows_where(every_text: Archive, line: int) -> None:
    text = every_text.text(line).text
    for query in queries(line, 3):
        if " -" not in query and "OR" not in query and "NOT" not in query:
            spans = every_text.hits(line, Query(query))
            assert spans, query
            assert all(text[start:end].strip() for start, end in spans)
