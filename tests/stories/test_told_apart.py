"""A person's word wins: what is not the same stays apart; undo, removal and restoring fit it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.archive import Order, Query
from customs_desk.archive.connection import folded_words
from customs_desk.archive.stories import Newcomer, Stories
from stories.telling import LABORATORY, NOW, SEMINAR, edited, stored, stories

if TYPE_CHECKING:
    from customs_desk.archive import Archive

_VERSION = edited(LABORATORY, 0.05)
_ANOTHER = edited(LABORATORY, 0.05, seed=3)


def _read_again(archive: Archive, article: int) -> None:
    """What re-reading does where the rules find another body."""
    text = archive.text(article)
    with archive._writing() as db:
        folded = folded_words(text.reading.body)
        Stories().find_again(db, Newcomer(article, text.reading, folded), f"once {folded}")


def test_what_is_not_the_same_leaves_the_story(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, _VERSION, _ANOTHER)
    changes = archive.stories.separate([ids[1]], now=NOW)
    assert set(changes.changed) == set(ids)
    assert stories(archive, ids) == [{ids[0], ids[2]}]
    assert archive.stories.versions(ids[1]) == []


def test_it_stays_out_when_it_is_read_again(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, _VERSION)
    archive.stories.separate([ids[1]], now=NOW)
    for article in ids:
        _read_again(archive, article)
    assert stories(archive, ids) == []


def test_reading_again_finds_a_story_anew(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, _VERSION, SEMINAR)
    for article in ids:
        _read_again(archive, article)
    assert stories(archive, ids) == [{ids[0], ids[1]}]
    assert archive.verify() == []


def test_telling_apart_can_be_undone_and_done_again(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, _VERSION)
    archive.stories.separate([ids[1]], now=NOW)
    assert archive.undo_label == "Not the same story: 1 article"
    archive.undo(now=NOW)
    assert stories(archive, ids) == [set(ids)]
    archive.redo(now=NOW)
    assert stories(archive, ids) == []


def test_an_undone_import_leaves_no_story(archive: Archive) -> None:
    [first] = stored(archive, LABORATORY)
    [second] = stored(archive, _VERSION, minutes=1)
    archive.undo(now=NOW)
    assert archive.stories.versions(first) == []
    assert not archive.find(Query("is:duplicate"), Order())
    archive.redo(now=NOW)
    assert stories(archive, [first, second]) == [{first, second}]


def test_what_is_in_the_bin_is_not_counted_and_another_leads(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, _VERSION, _ANOTHER)
    [leader, *others] = [version.article.id for version in archive.stories.versions(ids[0])]
    archive.remove([leader], now=NOW)
    [one, two] = archive.articles(others)
    assert (one.versions, two.versions) == (2, 2)
    assert one.leads is not two.leads
    archive.restore([leader], now=NOW)
    assert archive.stories.versions(others[0])[0].article.id == leader


def test_an_archive_with_stories_is_whole(archive: Archive) -> None:
    ids = stored(archive, LABORATORY, _VERSION, SEMINAR)
    archive.stories.separate([ids[0]], now=NOW)
    assert archive.verify() == []


def test_verify_names_a_story_that_is_out_of_order(archive: Archive) -> None:
    stored(archive, LABORATORY, _VERSION)
    with archive._writing() as db:
        db.execute_sql("UPDATE version SET standing = 2")
    [finding] = archive.verify()
    assert "not in order" in finding.sentence
