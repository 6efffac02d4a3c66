"""Any text is a valid query, and a query finds what a plain look at the texts finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.made import NOW, document, reading, take
from customs_desk.archive import SEARCH_FIELDS, Archive, Order, Query, open_archive
from customs_desk.archive.query import parse
from customs_desk.archive.search import find

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = ("Alpha beta\ngamma delta", "Alpha gamma\nbeta epsilon", "Delta\nzeta eta theta")
PIECES = st.sampled_from(
    [
        '"', "“", "”", "(", ")", "-", "OR", "AND", "NOT", "NEAR(", "NEAR/3", "*", ":", "=", "^",
        "+", "{", "}", "\0", "alpha", "beta", "title:", "date:", "date:2019..", "is:", "lang:en",
        "kind:x", "person:", "place:a*", "words:>3", "words:..", "event:13.2020",
        "=", "==", "like:1", "like:", "co-alpha", "al'pha", "15000", "'", "\\", ";",
        "--", "%", "\u202e", "\ud7ff", "ё", "ش", "字", " ",
    ]
)  # fmt: skip
ANY_QUERY = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=12).map(" ".join))


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    made = open_archive(tmp_path_factory.mktemp("three") / "three.desk", create=True)
    take(made, *TEXTS)
    yield made
    made.close()


@given(text=ANY_QUERY, typing=st.booleans())
def test_any_text_is_a_valid_query(three: Archive, text: str, *, typing: bool) -> None:
    query = Query(text, typing=typing)
    found = three.find(query, Order())
    assert set(found) <= {1, 2, 3}
    assert three.count(query) == len(found)
    assert set(three.find(query, Order("rank"))) == set(found)
    for article in found:
        length = len(three.text(article).text)
        spans = three.hits(article, query)
        assert all(0 <= start < end <= length for start, end in spans)


@given(st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta", "zeta", "none"]), min_size=1))
def test_words_are_all_wanted_and_exclusions_all_kept_out(three: Archive, words: list[str]) -> None:
    holds = [set(text.lower().split()) for text in TEXTS]
    wanted = {n for n, text in enumerate(holds, start=1) if text >= set(words)}
    assert set(three.find(Query(" ".join(words)), Order())) == wanted
    none_of = {n for n, text in enumerate(holds, start=1) if not text & set(words)}
    excluding = " ".join(f"-{word}" for word in words)
    assert set(three.find(Query(excluding), Order())) == none_of
    any_of = {1, 2, 3} - none_of
    assert set(three.find(Query(" OR ".join(words)), Order())) == any_of


def test_brackets_within_brackets_without_end_are_read(three: Archive) -> None:
    assert list(three.find(Query("(" * 5000 + "zeta"), Order())) == [3]
    assert three.count(Query("alpha " * 3000)) == 2


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "-(",
        "NOT ",
        "=(",
        "x -(",
        "x OR (",
        "date:2019 -(",
        "title:y OR (-",
        "NEAR(",
        "-alpha ",
    ],
)
@pytest.mark.parametrize("other", ["", "-(", "date:2019 -(", "x OR ("])
def test_nothing_is_too_deep_or_too_long(three: Archive, piece: str, other: str) -> None:
    query = Query((piece + other) * 400 + "alpha" + " beta OR gamma -zz)" * 30)
    assert three.count(query) == len(three.find(query, Order()))


def test_what_has_no_end_is_found_where_it_begins(archive: Archive) -> None:
    take(archive, "Office\nIt has helped since 2009.", events=[("since 2009", "2009/..")])

    assert archive.count(Query("event:2009")) == 1
    assert archive.count(Query("event:2015")) == 0


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("date:2019", {1}),
        ("date:2019..2020", {1, 2}),
        ("date:..2019", {1}),
        ("date:2020-02..", {2}),
        ("date:>2019", {2}),
        ("date:05.03.2019", {1}),
        ("date:nonsense", set()),
        ("-date:2019", {2, 3}),
        ("event:2018", {1}),
        ("event:2009", set()),
        ("kind:visit OR date:2020", {1, 2}),
        ("source:desk", {1, 2}),
        ("source:desk -lang:ru", {1}),
        ("lang:ru", {2}),
        ("lang:Russian", {2}),
        ("language:русский", {2}),
        ("kind:visit", {1}),
        ("kind:training", set()),
        ("author:kwan", {1}),
        ("person:kwan", {1}),
        ("org:wco", {2}),
        ("org:ВТамО", {2}),
        ("place:бишкек", {1, 2}),
        ("place:Bishkek -kind:visit", {2}),
        ("instrument:kyoto", {2}),
        ("is:nodate", {3}),
        ("is:inferred", {2}),
        ("is:corrected", {3}),
        ("added:2026", {1, 2, 3}),
        ("added:2025", set()),
        ("words:1", {3}),
        ("words:2..", {1, 2}),
        ("name:press", {3}),
        ("title:visit", {1}),
        ("title:visit OR title:report", {1, 3}),
        ("(title:visit OR is:nodate) -words:1", {1}),
    ],
)
def test_fields_of_a_query(archive: Archive, typed: str, found: set[int]) -> None:
    first = "Visit\nSergey Kwan came to Bishkek in 2018."
    second = "Протокол\nБишкек: Киотская конвенция, ВТамО и другие слова."
    accession = archive.begin_accession(now=NOW, what="test")
    items = [
        (
            document(first),
            reading(
                first,
                published="2019-03-05",
                source="Silk Desk",
                author="Sergey Kwan",
                place="Bishkek",
                events=[("2018", "2018", "visit")],
                names=[("Sergey Kwan", "person"), ("Bishkek", "place")],
            ),
        ),
        (
            document(second),
            reading(
                second,
                published="2020?-02",
                source="Desk",
                language="ru",
                names=[
                    ("Бишкек", "place", "Bishkek"),
                    ("ВТамО", "organisation", "ВТамО", "World Customs Organization"),
                    ("Киотская конвенция", "instrument", "Kyoto Convention"),
                ],
            ),
        ),
        (document("Report\nx", "press-3.txt"), reading("Report\nx")),
    ]
    archive.add(accession, items, now=NOW)
    archive.correct([3], "title", "Yearly report", now=NOW)
    assert set(archive.find(Query(typed), Order())) == found


def test_every_field_of_the_registry_has_an_example_that_is_understood(three: Archive) -> None:
    for name, field in SEARCH_FIELDS.items():
        assert field.help
        node = parse(field.example.replace(f"{field.example.split(':')[0]}:", f"{name}:"))
        assert getattr(node, "field", "") == field.name
        three.find(Query(field.example), Order())


def test_the_best_match_comes_first_and_where_matches_are_many_the_newest_are_ranked(
    archive: Archive,
) -> None:
    for number, text in enumerate(("One\nport and pier", "Port\nport port", "Two\na port", "X\ny")):
        take(archive, text, published=f"202{number}")
    assert archive.find(Query("port"), Order("rank"))[0] == 2
    few = find(archive._db, Query("port"), Order("rank"), ranked=1)
    assert list(few) == [3, 2, 1]
    assert list(find(archive._db, Query("port"), Order("rank"), ranked=1, limit=2)) == [3, 2]
    assert set(find(archive._db, Query("port"), Order("rank"), ranked=2)) == {1, 2, 3}
