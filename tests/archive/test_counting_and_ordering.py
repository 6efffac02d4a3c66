"""Lists, counts and filters say what a plain look at the articles says, whatever was changed."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.made import later, take
from customs_desk.archive import (
    Archive,
    Order,
    Query,
    common_words,
    open_archive,
    ordering,
    search,
)

SOURCES = (None, "Silk Gate", "border herald", "Ýol", "Вести")
DATES = (None, "2019-03-04", "2019-03-31", "2019", "2020-12", "2021-01-01/2021-05-02", "2022/..")
LANGUAGES = ("en", "ru", "tk")
WORDS = ("customs", "cargo", "curb", "сема", "tea")
ARTICLE = st.tuples(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4),
    st.sampled_from(SOURCES),
    st.sampled_from(DATES),
    st.sampled_from(LANGUAGES),
)
ACTION = st.tuples(
    st.sampled_from(["remove", "restore", "source", "published", "language", "undo", "redo"]),
    st.integers(0, 7),
    st.integers(0, 6),
)
QUERY = st.tuples(
    st.sampled_from(
        ["", "customs", "cu", "customs cargo", "date:2019", "tea -customs", "is:nodate"]
    ),
    st.booleans(),
    st.lists(
        st.one_of(
            st.tuples(st.just("source"), st.sampled_from(["", *SOURCES[1:]])),
            st.tuples(st.just("language"), st.sampled_from(LANGUAGES)),
            st.tuples(st.just("year"), st.sampled_from(["", "2019", "2020", "2021"])),
        ),
        max_size=2,
    ),
)


def act(archive: Archive, ids: list[int], action: str, number: int, choice: int) -> None:
    chosen = [ids[number % len(ids)]]
    now = later(number + 1)
    if action == "remove":
        archive.remove(chosen, now=now)
    elif action == "restore":
        archive.restore(chosen, now=now)
    elif action == "undo":
        archive.undo(now=now)
    elif action == "redo":
        archive.redo(now=now)
    else:
        choices: dict[str, Any] = {"source": SOURCES, "published": DATES, "language": LANGUAGES}
        among = choices[action]
        archive.correct(chosen, action, among[choice % len(among)] or "", now=now)


def passes(article: Any, filters: list[tuple[str, str]]) -> bool:
    when = article.published
    says = {
        "source": article.source or "",
        "language": article.language,
        "year": str(when)[:4] if when is not None else "",
    }
    if when is not None:
        says["year"] = when.edtf[:4]
    wanted: dict[str, set[str]] = {}
    for name, value in filters:
        wanted.setdefault(name, set()).add(value)
    return all(says[name] in values for name, values in wanted.items())


def holds(article: Any, words: set[str], text: str, *, typing: bool) -> bool:
    if text == "is:nodate":
        return article.published is None
    if text == "date:2019":
        return article.published is not None and article.published.edtf.startswith("2019")
    for word in text.split():
        last = typing and word == text.rsplit(maxsplit=1)[-1]
        here = any(w.startswith(word) if last else w == word for w in words)
        if word.startswith("-"):
            if word[1:] in words:
                return False
        elif not here:
            return False
    return True


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    articles=st.lists(ARTICLE, min_size=1, max_size=8),
    actions=st.lists(ACTION, max_size=5),
    queries=st.lists(QUERY, min_size=1, max_size=4),
    few=st.integers(0, 3),
)
def test_counts_filters_and_lists_are_those_of_a_plain_look(
    tmp_path_factory: pytest.TempPathFactory,
    articles: list[Any],
    actions: list[Any],
    queries: list[Any],
    few: int,
) -> None:
    archive = open_archive(tmp_path_factory.mktemp("any") / "any.desk", create=True)
    with pytest.MonkeyPatch.context() as patched:
        # A handful of articles goes the way of a million.
        patched.setattr(ordering, "_SORTED_MOST", few)
        patched.setattr(ordering, "_SORTED_ALL", few)
        patched.setattr(common_words, "LEAST", few + 1)
        ids, words = [], {}
        for number, (some, source, date, language) in enumerate(articles):
            text = f"{number} {' '.join(some)}\nnothing else"
            made = take(archive, text, source=source, published=date, language=language)
            ids += made
            words[made[0]] = set(text.split())
        for action in actions:
            act(archive, ids, *action)
        for text, typing, filters in queries:
            compare(archive, ids, words, Query(text, tuple(filters), typing=typing))
        assert archive.verify() == []
    archive.close()


def compare(archive: Archive, ids: list[int], words: dict[int, set[str]], query: Query) -> None:
    known = {a.id: a for a in archive.articles(ids) if not a.removed}
    asked = {i for i, a in known.items() if holds(a, words[i], query.text, typing=query.typing)}
    wanted = {i for i in asked if passes(known[i], list(query.filters))}
    assert archive.count(query) == len(wanted)
    for field in ("published", "source", "language", "title", "words", "added"):
        for descending in (True, False):
            order = Order(field, descending=descending)
            whole = list(archive.find(query, order))
            assert sorted(whole) == sorted(wanted)
            for limit in (1, 2, 5):
                assert list(archive.first(query, order, limit)) == whole[:limit]
    assert set(archive.find(query, Order("rank"))) == wanted
    for name, counted in archive.facets(query).items():
        others = [pair for pair in query.filters if pair[0] != name]
        found = Counter(
            value for i in asked if passes(known[i], others) for value in [_value(known[i], name)]
        )
        assert dict(counted) == found, name


def _value(article: Any, name: str) -> str:
    if name == "year":
        return article.published.edtf[:4] if article.published is not None else ""
    return getattr(article, name) or ""


def test_a_common_word_is_ranked_by_its_place_and_then_by_date(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "COMMON", 3)
    monkeypatch.setattr(search, "RANKED", 2)
    ids = []
    for number in range(6):
        title = "Customs day" if number == 1 else f"Other {number}"
        ids += take(archive, f"{title}\ncustoms", title=title, published=f"2020-01-0{number + 1}")
    found = search.find(archive._db, Query("customs"), Order("rank"), ranked=2)
    assert list(found) == [ids[1], *(ids[n] for n in (5, 4, 3, 2, 0))]
    assert list(archive.first(Query("customs"), Order("rank"), 3)) == list(found)[:3]


def test_what_was_found_is_forgotten_when_anything_changes(
    archive: Archive,
) -> None:
    ids = take(archive, "A\ncustoms")
    assert archive.count(Query("title:new")) == 0
    archive.correct(ids, "title", "New", now=later(1))
    assert archive.count(Query("title:new")) == 1
    other = open_archive(archive.path)
    take(other, "B\ncustoms", minutes=2)
    other.close()
    assert archive.count(Query("customs")) == 2
    assert archive.facets(Query("customs"))["language"] == [("en", 2)]
