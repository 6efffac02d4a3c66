"""What helps a person to search: facets, exactness, snippets, completion, ways out, likeness."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.made import NOW, document, reading, take
from customs_desk.archive import FACETS, Order, Query, WayOut, containing
from customs_desk.archive.search import counted
from customs_desk.archive.snippets import snippet
from customs_desk.archive.spans import days
from customs_desk.when import When

if TYPE_CHECKING:
    from customs_desk.archive import Archive


@pytest.fixture
def desk(archive: Archive) -> Archive:
    """Three articles with names, events and authors."""
    first = "Visit\nSergey Kwan came to Osh for the OSCE in 2018."
    second = "Талкуу\nОшто ЕККУ жыйын өткөрдү."
    third = "Report\nNothing but figures."
    items = [
        (
            document(first),
            reading(
                first,
                author="Ada Lang",
                source="Desk",
                published="2019-03",
                events=[("2018", "2018", "visit")],
                names=[
                    ("Sergey Kwan", "person"),
                    ("Osh", "place"),
                    ("OSCE", "organisation", "OSCE"),
                ],
            ),
        ),
        (
            document(second),
            reading(
                second,
                language="ky",
                names=[("Ошто", "place", "Osh"), ("ЕККУ", "organisation", "OSCE")],
            ),
        ),
        (document(third), reading(third, source="Desk")),
    ]
    archive.add(archive.begin_accession(now=NOW, what="test"), items, now=NOW)
    return archive


def found(archive: Archive, text: str, *filters: tuple[str, str]) -> list[int]:
    return sorted(archive.find(Query(text, filters), Order()))


def test_every_facet_counts_its_values_under_the_query(desk: Archive) -> None:
    values = desk.facets(Query()) | desk.searching.facets(Query()).values
    assert set(values) == {facet.name for facet in FACETS}
    assert values["place"] == [("Osh", 2)]
    assert values["org"] == [("OSCE", 2)]
    assert values["person"] == [("Sergey Kwan", 1)]
    assert values["kind"] == [("visit", 1)]
    assert values["author"] == [("", 2), ("Ada Lang", 1)]
    assert values["instrument"] == []
    assert desk.searching.facets(Query("жыйын")).values["place"] == [("Osh", 1)]


def test_a_count_is_what_the_filter_then_finds(desk: Archive) -> None:
    counts = desk.facets(Query()) | desk.searching.facets(Query()).values
    for name, values in counts.items():
        for value, count in values:
            assert len(found(desk, "", (name, value))) == count, (name, value)
    both = (("org", "OSCE"), ("author", "Ada Lang"))
    assert found(desk, "", *both) == [1]
    assert found(desk, "", ("nonsense", "x")) == []


def test_a_facet_is_counted_without_its_own_filter(desk: Archive) -> None:
    query = Query(filters=(("person", "Sergey Kwan"), ("org", "OSCE")))
    values = desk.searching.facets(query).values
    assert values["org"] == [("OSCE", 1)]
    assert values["person"] == [("Sergey Kwan", 1)]
    assert values["place"] == [("Osh", 1)]


def test_of_very_many_matches_the_newest_are_counted_and_that_is_said(
    desk: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.searching.facets(Query()).of == 0
    monkeypatch.setattr("customs_desk.archive.search.COUNTED", 2)
    few = counted(desk._db, Query(), ["place"], limit=5)
    assert few.of == 2
    assert few.values["place"] == [("Osh", 1)]  # the dated one; of the others the later one
    assert counted(desk._db, Query("жыйын"), ["place"], limit=5).of == 0


def test_values_are_filtered_by_what_is_typed() -> None:
    values = [("Aşgabat", 3), ("Osh", 2), ("Ош", 1)]
    assert containing(values, "asg") == [("Aşgabat", 3)]
    assert containing(values, "") == values


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Ashgabat", [1, 2, 3]),
        ("=Aşgabat", [1, 3]),
        ("=asgabat", [1, 3]),
        ("==Aşgabat", [1]),
        ("==Asgabat", [3]),
        ("==asgabat", []),
        ('=="in Aşgabat"', [1]),
        ("-==Aşgabat", [2, 3]),
        ("==Aşgabat OR ==Ашхабаде", [1, 2]),
    ],
)
def test_an_exact_form_script_or_spelling_can_be_asked_for(
    archive: Archive, text: str, ids: list[int]
) -> None:
    take(archive, "One\nWe met in Aşgabat.", "Два\nВ Ашхабаде встреча.", "Three\nAsgabat it is.")
    assert found(archive, text) == ids


def test_everything_can_be_made_exact_at_once(archive: Archive) -> None:
    take(archive, "One\nnew policies", "Two\na policy")
    assert sorted(archive.find(Query("policy"), Order())) == [1, 2]
    assert list(archive.find(Query("policy", exact=True), Order())) == [2]
    assert list(archive.find(Query("polic", exact=True, typing=True), Order())) == []


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("source:De", [1, 3]),
        ("person:Kw", [1]),
        ("place:os", [1, 2]),
        ("kind:vis", [1]),
        ("kind:zz", []),
        ("lang:k", [2]),
        ("lang:engl", [1, 3]),
        ("is:nod", [1, 2, 3]),
        ("is:nodate", [2, 3]),
        ("date:201", [1, 2, 3]),
        ("date:2019-0", [1, 2, 3]),
        ("date:2019", [1]),
        ("visit source:", [1]),
    ],
)
def test_half_a_value_finds_what_it_may_become(desk: Archive, typed: str, ids: list[int]) -> None:
    assert sorted(desk.find(Query(typed, typing=True), Order())) == ids


def test_more_like_this_finds_what_shares_rare_words(archive: Archive) -> None:
    take(
        archive,
        "Falcons\nSmugglers hid seven falcons in a lorry at the Torugart crossing.",
        "Birds\nAgain falcons at Torugart: smugglers tried with a lorry.",
        "Budget\nParliament adopted the budget of the ministry.",
        "Rates\nParliament discussed rates and the budget.",
    )
    assert list(archive.find(Query("like:1"), Order("rank"))) == [2]
    assert list(archive.find(Query("like:CD-000003"), Order())) == [4]
    assert found(archive, "like:99") == []
    assert found(archive, "like:1 -birds") == []


def test_nothing_found_offers_near_spellings_and_what_to_leave_out(desk: Archive) -> None:
    def ways(text: str, *filters: tuple[str, str]) -> list[tuple[str, int]]:
        query = Query(text, filters)
        assert desk.count(query) == 0
        return [(way.query.text, way.found) for way in desk.searching.ways_out(query)]

    assert ways("figrues") == [("figures", 1)]
    assert ways("өткрдү") == [("өткөрдү", 1)]
    assert ways("Nothing zebra") == [("Nothing", 1)]
    assert ways("figures", ("language", "ky"), ("source", "Desk")) == [("figures", 1)]
    assert ways("qqqq") == []
    assert ways("title:zz -x (") == []
    [way] = desk.searching.ways_out(Query("figures", (("language", "ky"),)))
    assert way == WayOut(Query("figures"), 1, without=("language", "ky"))


def test_fields_and_values_are_completed(desk: Archive) -> None:
    def offered(text: str) -> list[str]:
        return [one.text for one in desk.searching.completions(text)]

    assert offered("visit sou") == ["visit source:"]
    assert offered("so") == []
    assert offered("visit") == []
    assert offered("source:d") == ["source:Desk "]
    assert offered("-person:kw") == []
    assert offered("-person:ser") == ['-person:"Sergey Kwan" ']
    assert offered("place:ош") == ["place:Osh "]
    assert offered("is:rem") == ["is:removed "]
    assert offered("kind:v") == ["kind:visit "]
    assert offered("lang:k") == ["lang:ky "]
    assert offered("nofield:x") == []
    assert offered('author:"Ada L') == ['author:"Ada Lang" ']


def test_a_snippet_shows_the_words_as_printed(desk: Archive) -> None:
    shown = desk.searching.snippets([1, 2], Query("osh"))
    assert [shown[1].text[a:b] for a, b in shown[1].hits] == ["Osh"]
    assert [shown[2].text[a:b] for a, b in shown[2].hits] == ["Ошто"]
    assert desk.searching.snippets([1], Query("author:ada")) == {}


def test_what_only_a_title_or_a_name_has_is_shown_by_how_its_text_begins(desk: Archive) -> None:
    by_title = desk.searching.snippets([3], Query("report"))[3]
    by_source = desk.searching.snippets([1], Query("desk"))[1]

    assert (by_title.text, by_title.hits) == ("Nothing but figures.", ())
    assert (by_source.text, by_source.hits) == ("Sergey Kwan came to Osh for the OSCE in 2018.", ())


@given(
    st.text(alphabet="ab \n.", min_size=1, max_size=400),
    st.lists(st.tuples(st.integers(0, 390), st.integers(1, 9)), max_size=12),
)
def test_hits_in_a_snippet_are_the_words_of_the_text(
    text: str, some: list[tuple[int, int]]
) -> None:
    places: list[tuple[int, int]] = []
    for start, length in sorted(some):
        end = start + length
        word = text[start:end]
        apart = not places or start >= places[-1][1]
        if apart and word and not set(word) & set(" \n") and end <= len(text):
            places.append((start, end))
    shown = snippet(text, places, length=60)
    assert "\n" not in shown.text
    assert len(shown.text) <= 62
    assert bool(shown.hits) == bool(places)
    words = {text[start:end] for start, end in places}
    assert all(shown.text[start:end] in words for start, end in shown.hits)


def test_dates_typed_in_words_are_understood() -> None:
    def understand(text: str) -> When | None:
        return {"march 2019": When.parse("2019-03"), "2020 ýyl": When.parse("2020")}.get(text)

    first, last = date(2019, 3, 1).toordinal(), date(2019, 3, 31).toordinal()
    assert days("march 2019", understand) == (first, last)
    assert days("march 2019..2020 ýyl", understand) == (first, date(2020, 12, 31).toordinal())
    assert days("march 2019") is None
