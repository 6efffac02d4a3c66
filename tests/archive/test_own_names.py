"""What people say of names: it counts everywhere, for new articles too, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import pytest

from archive.made import document, later, take
from customs_desk.archive import Order, Query, open_archive, salvage
from customs_desk.article import Kind
from customs_desk.reading import read

if TYPE_CHECKING:
    from pathlib import Path

    from customs_desk.archive import Archive

ONE = "Talks in Osh\nThe Regional Desk of Osh met M. Mamedov on Monday."
TWO = "More talks\nThe Osh Regional Desk wrote to Maksat Mammedow."
NAMES = [("Regional Desk of Osh", "organisation"), ("M. Mamedov", "person")]


@pytest.fixture
def desk(archive: Archive) -> Archive:
    take(archive, ONE, names=NAMES)
    take(archive, TWO, names=[("Osh Regional Desk", "organisation"), ("Maksat Mammedow", "person")])
    return archive


def people(archive: Archive, article: int) -> tuple[str, ...]:
    return archive.articles([article])[0].people


def found(archive: Archive, text: str) -> list[int]:
    return sorted(archive.find(Query(text=text), Order("added")))


def test_two_names_joined_are_one_in_lists_details_and_search(desk: Archive) -> None:
    desk.names.say(Kind.PERSON, "M. Mamedov", "Maksat Mammedow", now=later(1))
    assert people(desk, 1) == ("Maksat Mammedow",)
    shown = [m.name for m in desk.text(1).reading.mentions if m.kind is Kind.PERSON]
    assert shown == ["Maksat Mammedow"]
    assert found(desk, 'person:"Maksat Mammedow"') == [1, 2]
    assert desk.names.of(Kind.PERSON) == ["Maksat Mammedow"]


def test_what_is_no_name_goes_from_everywhere_and_comes_back_with_undo(desk: Archive) -> None:
    before = desk.articles([1])
    desk.names.say(Kind.ORGANISATION, "Regional Desk of Osh", "", now=later(1))
    assert desk.articles([1])[0].organisations == ()
    assert desk.undo_label == "“Regional Desk of Osh” is not a name"
    desk.undo(now=later(2))
    assert desk.articles([1]) == before
    assert found(desk, 'org:"Regional Desk of Osh"') == [1]
    desk.redo(now=later(3))
    assert desk.articles([1])[0].organisations == ()


def test_articles_that_come_later_follow_and_follow_back(desk: Archive) -> None:
    desk.names.say(Kind.PERSON, "M. Mamedov", "", now=later(1))
    (new,) = take(desk, "Third\nM. Mamedov left.", names=[("M. Mamedov", "person")])
    assert people(desk, new) == ()
    desk.names.say(Kind.PERSON, "M. Mamedov", None, now=later(2))
    assert people(desk, new) == ("M. Mamedov",)


def test_chains_end_at_the_last_name_and_rings_end_somewhere(desk: Archive) -> None:
    desk.names.say(Kind.PERSON, "M. Mamedov", "Maksat Mammedow", now=later(1))
    desk.names.say(Kind.PERSON, "Maksat Mammedow", "Maksat Mämmedow", now=later(2))
    assert people(desk, 1) == people(desk, 2) == ("Maksat Mämmedow",)
    desk.names.say(Kind.PERSON, "Maksat Mämmedow", "M. Mamedov", now=later(3))
    assert len(people(desk, 1)) == 1


def test_the_archive_stays_whole_and_the_last_word_counts(desk: Archive) -> None:
    desk.names.say(Kind.PERSON, "M. Mamedov", "", now=later(1))
    desk.names.say(Kind.PERSON, "m mamedov", "Maksat Mammedow", now=later(2))
    assert [own.name for own in desk.names.own()] == ["Maksat Mammedow"]
    assert people(desk, 1) == ("Maksat Mammedow",)
    assert list(desk.verify()) == []


def test_one_past_word_can_be_reversed_out_of_order(desk: Archive) -> None:
    desk.names.say(Kind.PERSON, "M. Mamedov", "Maksat Mammedow", now=later(1))
    desk.names.say(Kind.ORGANISATION, "Regional Desk of Osh", "", now=later(2))
    join = desk.history()[1]
    desk.log.reverse(join.id, now=later(3))
    assert people(desk, 1) == ("M. Mamedov",)
    assert desk.articles([1])[0].organisations == ()


@pytest.mark.parametrize(("spelling", "name"), [("", "Osh"), ("…", "Osh"), ("Osh", "—")])
def test_names_without_letters_are_refused_in_words(
    desk: Archive, spelling: str, name: str
) -> None:
    with pytest.raises(ValueError, match="letter"):
        desk.names.say(Kind.PLACE, spelling, name, now=later(1))


def test_a_spelling_that_no_rule_knows_is_found_in_what_is_read_afterwards(desk: Archive) -> None:
    text = "Visit\nOn Monday the qwerty desk of Ashgabat was shown to the guests in Tejen."
    desk.names.say(Kind.ORGANISATION, "qwerty desk", "Qwerty Desk", now=later(1))
    one = document(text)
    reading = read(one, own_names=desk.names.own())
    assert "Qwerty Desk" in reading.names(Kind.ORGANISATION)
    accession = desk.begin_accession(now=later(2), what="import")
    ((article, _new),) = desk.add(accession, [(one, reading)], now=later(2))
    assert "Qwerty Desk" in desk.articles([article])[0].organisations
    desk.names.say(Kind.ORGANISATION, "qwerty desk", None, now=later(3))
    assert "Qwerty Desk" not in desk.articles([article])[0].organisations


def test_salvage_keeps_what_was_said(desk: Archive, tmp_path: Path) -> None:
    desk.names.say(Kind.PERSON, "M. Mamedov", "", now=later(1))
    desk.close()
    salvage(desk.path, tmp_path / "saved.desk", never, now=later(2))
    saved = open_archive(tmp_path / "saved.desk")
    assert people(saved, 1) == ()
    assert list(saved.verify()) == []
    saved.close()


def never(_content: bytes, _name: str, _came_from: str) -> NoReturn:
    raise AssertionError("nothing is damaged, so nothing is read again")
