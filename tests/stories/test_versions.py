"""Versions of one text are one story, whatever was done to them; other texts never are."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from customs_desk.archive import Order, Query, Relation, open_archive
from stories.telling import LABORATORY, SEMINAR, edited, filled, moulds, stored, stories

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.archive import Archive

_MENU = "Home\nNews\nDocuments\nContacts\nРусский\nEnglish\nShare on Facebook\nPrint this page"


def _half(text: str) -> str:
    return text[: text.index(" ", len(text) // 2)]


_CHANGED: dict[str, Callable[[str], str]] = {
    "another headline": lambda text: "What was opened this week\n" + text.split("\n", 1)[1],
    "other line breaks": lambda text: textwrap.fill(" ".join(text.split()), 72),
    "menus around it": lambda text: f"{_MENU}\n\n{text}\n\n{_MENU}",
    "its first half": _half,
    "more at its end": lambda text: f"{text}\n\nThe bureau adds that two more are being planned.",
    "each tenth word changed": lambda text: edited(text, 0.1),
    "each tenth word changed and menus": lambda text: f"{_MENU}\n\n{edited(text, 0.1)}",
    "one figure corrected": lambda text: text.replace("nine days", "8 days").replace("26", "27"),
}


@pytest.mark.parametrize("text", [LABORATORY, SEMINAR], ids=["en", "ru"])
@pytest.mark.parametrize("change", _CHANGED)
def test_a_version_is_of_the_same_story(archive: Archive, text: str, change: str) -> None:
    ids = stored(archive, text) + stored(archive, _CHANGED[change](text) + "\n", minutes=5)
    assert stories(archive, ids) == [set(ids)]


def test_versions_that_come_in_one_batch_are_one_story(archive: Archive) -> None:
    texts = [change(text) for text in (LABORATORY, SEMINAR) for change in _CHANGED.values()]
    ids = stored(archive, *texts)
    assert [len(story) for story in stories(archive, ids)] == [len(_CHANGED)] * 2
    assert {a.versions for a in archive.articles(ids)} == {len(_CHANGED)}


@pytest.mark.parametrize(("language", "mould"), moulds())
def test_texts_from_one_mould_are_no_versions(archive: Archive, language: str, mould: str) -> None:
    ids = stored(archive, *[filled(language, mould, seed=seed) for seed in range(8)])
    assert stories(archive, ids) == []


def test_a_tail_that_all_texts_of_an_agency_have_joins_none(archive: Archive) -> None:
    tail = (
        "The Desert Wire is an agency that has reported from five countries since 1994. "
        "Its bureaus work round the clock. Reprints need a written agreement, which the "
        "head office gives on request. All rights are reserved, and quotations must name us."
    )
    heads = [
        (
            "A new crane was put up in the port on Monday. It lifts forty tonnes and was "
            "brought by sea. Until now ships with steel had to wait for the old one."
        ),
        (
            "Beekeepers met in the mountains. Honey was good this year, they said, though the "
            "spring was cold. Next year they want to sell it in jars of their own."
        ),
        (
            "Two schools exchanged their teachers for a month. Pupils liked it and wrote letters. "
            "The teachers learned to cook on a stove that burns dried dung."
        ),
    ]
    ids = stored(archive, *[f"{head}\n\n{tail}" for head in heads])
    assert stories(archive, ids) == []


def test_a_sentence_in_hundreds_of_texts_costs_a_bounded_number_of_rows(archive: Archive) -> None:
    tail = " ".join(f"word{number}" for number in range(40))
    texts = [f"{number} " + " ".join(f"a{number}b{k}" for k in range(20)) for number in range(90)]
    ids = stored(archive, *[f"{text} {tail}" for text in texts])
    assert stories(archive, ids) == []
    with archive._asking() as db:
        most = db.execute_sql(
            "SELECT max(n) FROM (SELECT count(*) n FROM fingerprint GROUP BY hash)"
        )
        assert most.fetchone()[0] <= 32


def test_the_fullest_leads_and_the_others_say_how_they_differ(archive: Archive) -> None:
    short, full = stored(archive, _half(LABORATORY), LABORATORY)
    [leader, other] = archive.stories.versions(short)
    assert (leader.article.id, other.article.id) == (full, short)
    assert (leader.article.leads, other.article.leads) == (True, False)
    assert leader.likeness is not None
    assert leader.likeness.relation is Relation.SHORTENED
    assert leader.likeness.mine > 0.9
    assert other.likeness is None
    back = archive.stories.versions(full)[1].likeness
    assert back is not None
    assert back.relation is Relation.EXTENDED


def test_of_equally_full_versions_the_first_published_leads(archive: Archive) -> None:
    later, earlier = stored(
        archive, LABORATORY.replace("14 March 2023", "20 March 2023"), LABORATORY
    )
    assert [v.article.id for v in archive.stories.versions(later)] == [earlier, later]


def test_a_correction_shows_which_words_were_changed(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, LABORATORY.replace("Twelve people", "Eleven people"))
    likeness = archive.stories.versions(ids[0])[1].likeness
    assert likeness is not None
    assert likeness.relation is Relation.SAME
    assert [(d.mine, d.theirs) for d in likeness.differences] == [("Twelve", "Eleven")]


def test_search_finds_duplicates_and_one_of_each_story(archive: Archive) -> None:
    short, full = stored(archive, _half(LABORATORY), LABORATORY)
    [other] = stored(archive, SEMINAR)

    def found(text: str) -> set[int]:
        return set(archive.find(Query(text), Order()))

    assert found("is:duplicate") == {short, full}
    assert found("is:repeat") == {short}
    assert found("-is:repeat") == {full, other}


def test_old_archives_get_their_stories_when_they_are_brought_up_to_date(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, edited(LABORATORY, 0.1), SEMINAR)
    with archive._writing() as db:
        for table in ("fingerprint", "version", "apart"):
            db.execute_sql(f"DROP TABLE {table}")
        db.execute_sql("DELETE FROM schema_migration WHERE name = '0005_stories'")
        db.execute_sql("PRAGMA user_version = 1")
    archive.close()
    again = open_archive(archive.path)
    assert stories(again, ids) == [set(ids[:2])]
    again.close()
