"""The commonest words of a large archive: what they find is what the full-text index would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.made import NOW, later, take
from customs_desk.archive import Archive, Query, common_words, open_archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS = ("customs", "training", "border", "osh", "семинар")
# Words and how they are joined: what people type, and what becomes of it.
ASKED = st.recursive(
    st.sampled_from(
        [*WORDS, "cust*", '"customs training"', "title:osh", "-border", "training customs"]
    ),
    lambda inner: st.one_of(
        st.builds(lambda a, b: f"{a} {b}", inner, inner),
        st.builds(lambda a, b: f"({a} OR {b})", inner, inner),
    ),
    max_leaves=4,
)


@pytest.fixture
def large(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """An archive that is taken for a large one: four articles in five tell of customs."""
    monkeypatch.setattr(common_words, "LEAST", 4)
    texts = [f"Report {n}\nThe customs service, {'Osh' if n % 2 else 'Naryn'}." for n in range(8)]
    take(archive, *texts, "Fair\nGuests came to Osh.", "Fair\nGuests left.")
    assert noted(archive) >= {"customs", "osh"}
    yield archive
    assert archive.verify() == []


def noted(archive: Archive) -> set[str]:
    with archive._asking() as db:
        return set(common_words.stored(db))


def test_an_article_that_goes_or_changes_is_no_longer_found(large: Archive) -> None:
    assert large.count(Query("customs")) == 8
    large.remove([1], now=later(1))
    large.correct([9], "title", "Customs fair", now=later(2))

    assert large.count(Query("customs")) == 8
    assert large.count(Query("customs", removed=True)) == 1
    large.undo(now=later(3))
    assert large.count(Query("customs")) == 7

    large.safety.shred([1], now=later(4))
    assert large.count(Query("customs", removed=True)) == 0


def test_what_comes_in_later_is_found(large: Archive) -> None:
    take(large, "Visit\nCustoms officers came to Osh.", minutes=1)

    assert large.count(Query("customs osh")) == 5


def test_what_is_noted_wrongly_is_found_and_mended(large: Archive) -> None:
    with large._writing() as db:
        db.execute_sql("DELETE FROM bitmap WHERE field = 'word' AND value = 'customs'")
        common_words._put_all(db, "customs", common_words._having(db, '"guests"'))
    assert any("“customs”" in finding.sentence for finding in large.verify())

    large.safety.rebuild_index()
    assert large.count(Query("customs")) == 8


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    texts=st.lists(
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), min_size=3, max_size=6
    ),
    asked=st.lists(ASKED, min_size=4, max_size=8),
)
def test_any_question_finds_the_same_with_words_noted_and_without(
    tmp_path_factory: pytest.TempPathFactory, texts: list[list[str]], asked: list[str]
) -> None:
    answers = []
    for least in (1, 100):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(common_words, "LEAST", least)
            archive = _filled(tmp_path_factory.mktemp("any") / "any.desk", texts)
            answers.append([archive.count(Query(one)) for one in asked])
            assert bool(noted(archive)) is (least == 1)
            archive.close()

    assert answers[0] == answers[1]


def _filled(path: Path, texts: list[list[str]]) -> Archive:
    archive = open_archive(path, create=True)
    take(archive, *(f"{n}\n{' '.join(some)}" for n, some in enumerate(texts)))
    assert archive.begin_accession(now=NOW, what="another")
    return archive
