"""What goes into the archive comes out of it: bytes, values, events, corrections, order."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.made import NOW, document, later, reading, take
from customs_desk.archive import Archive, Changes, Order, Query, UnknownArticle
from customs_desk.archive.folding import sort_key
from customs_desk.archive.packing import pack_reading, pack_text, unpack_reading, unpack_text
from customs_desk.article import Span

if TYPE_CHECKING:
    from pathlib import Path

ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=300)


def test_the_original_comes_back_byte_for_byte_with_its_name(archive: Archive) -> None:
    text = "Обучение\r\nТекст «с кавычками»\r\n"
    accession = archive.begin_accession(now=NOW, what="test")
    came = document(text, "отчёт.txt", encoding="cp1251")
    [(article, is_new)] = archive.add(accession, [(came, reading(text))], now=NOW)
    assert is_new
    assert archive.original(article) == ("отчёт.txt", text.encode("cp1251"))
    assert archive.text(article).text == text


def test_the_same_bytes_are_kept_once(archive: Archive) -> None:
    first = take(archive, "A\nb", "C\nd")
    accession = archive.begin_accession(now=NOW, what="test")
    items = [(document(t), reading(t)) for t in ("C\nd", "E\nf", "E\nf")]
    told = archive.add(accession, items, now=NOW)
    assert told == [(first[1], False), (3, True), (3, False)]
    assert archive.count(Query()) == 3


def test_what_was_read_comes_back_as_it_was(archive: Archive) -> None:
    text = "Workshop in Osh\nOn 3 May 2023 the WCO met in Osh."
    read = reading(
        text,
        published="2023-05",
        events=[("3 May 2023", "2023-05-03", "workshop")],
        names=[("WCO", "organisation", "WCO", "World Customs Organization"), ("Osh", "place")],
        boilerplate=(Span(0, 3, "menu"),),
        other_languages=("ru",),
    )
    accession = archive.begin_accession(now=NOW, what="test")
    [(article, _new)] = archive.add(accession, [(document(text), read)], now=NOW)
    assert archive.text(article).reading == read
    [event] = archive.events(articles=[article])
    assert (event.event, event.article_title) == (read.events[0], "Workshop in Osh")
    assert archive.events(ids=[event.id]) == [event]
    [found] = archive.articles([article])
    assert (found.organisations, found.places, found.words) == (("WCO",), ("Osh",), 9)


@given(text=ANY_TEXT)
def test_any_text_and_reading_survive_packing(text: str) -> None:
    for encoding in ("utf-8", "utf-16", "cp1251"):
        content = text.encode(encoding, "replace")
        assert unpack_text(pack_text(text, content, encoding), content, encoding) == text
    read = reading(f"t{text}")
    assert unpack_reading(pack_reading(read, text), text) == read


def test_unknown_articles_are_left_out_of_lists_and_named_when_asked_for(archive: Archive) -> None:
    [article] = take(archive, "A\nb")
    assert [a.id for a in archive.articles([99, article])] == [article]
    with pytest.raises(UnknownArticle):
        archive.text(99)


def test_dates_sort_by_day_and_unknown_ones_come_last_both_ways(archive: Archive) -> None:
    texts = {"2019-09-23": 1, "XXXX-09": 2, "2018": 3, "2019?-10-01": 4, None: 5}
    for edtf in texts:
        take(archive, f"Title {edtf}\ntext", published=edtf)
    newest = list(archive.find(Query(), Order("published", descending=True)))
    oldest = list(archive.find(Query(), Order("published", descending=False)))
    assert newest[:3] == [4, 1, 3]
    assert oldest[:3] == [3, 1, 4]
    assert set(newest[3:]) == set(oldest[3:]) == {2, 5}


def test_titles_sort_in_the_order_of_the_alphabet() -> None:
    titles = [
        "«Акт»", "Ёлка", "Ель", "Жук", "наука", "ңан", "зал", "agza", "Ähli", "“Badge”", "nur",
        "ňan", "oba", "şäher", "sowgat", "zat", "žurnal", "10 days",
    ]  # fmt: skip
    expected = [
        "10 days", "agza", "Ähli", "“Badge”", "nur", "ňan", "oba", "sowgat", "şäher", "zat",
        "žurnal", "«Акт»", "Ёлка", "Ель", "Жук", "зал", "наука", "ңан",
    ]  # fmt: skip
    assert sorted(titles, key=sort_key) == expected


def test_every_field_can_be_sorted_by_and_loses_no_article(archive: Archive) -> None:
    take(archive, "B\none two", source="z", author="Kwan", place="Osh", language="ru")
    take(archive, "A\none", source="A", language="en")
    take(archive, "C\none two three", minutes=5)
    for field in ("title", "source", "author", "place", "language", "words", "added", "name"):
        for descending in (True, False):
            found = archive.find(Query(), Order(field, descending=descending))
            assert sorted(found) == [1, 2, 3], field
    assert list(archive.find(Query(), Order("title", descending=False))) == [2, 1, 3]
    assert list(archive.find(Query(), Order("source", descending=True))) == [1, 2, 3]
    assert list(archive.find(Query(), Order("words", descending=True))) == [3, 1, 2]


def test_a_correction_wins_is_searchable_and_can_be_taken_back(archive: Archive) -> None:
    [article] = take(archive, "Kastoms meet\ntext", published="2020-01-01")
    archive.correct([article], "title", "Customs  officers\nmeet", now=NOW)
    archive.correct([article], "published", "2021-02", now=NOW)
    [found] = archive.articles([article])
    assert found.title == "Customs officers meet"
    assert found.published is not None
    assert found.published.edtf == "2021-02"
    assert found.corrected == {"title", "published"}
    assert list(archive.find(Query("title:officers date:2021"), Order())) == [article]
    assert list(archive.find(Query("kastoms"), Order())) == []
    archive.correct([article], "title", None, now=NOW)
    assert archive.articles([article])[0].title == "Kastoms meet"
    assert archive.verify() == []


def test_a_field_can_be_corrected_to_none(archive: Archive) -> None:
    [article] = take(archive, "T\ntext", published="2020-01-01", source="Desk")
    archive.correct([article], "published", "", now=NOW)
    archive.correct([article], "source", "", now=NOW)
    [found] = archive.articles([article])
    assert (found.published, found.source) == (None, None)
    assert list(archive.find(Query("is:nodate"), Order())) == [article]


@pytest.mark.parametrize(("field", "value"), [("published", "soon"), ("words", "3"), ("id", "1")])
def test_what_cannot_be_stored_is_refused_in_words(
    archive: Archive, field: str, value: str
) -> None:
    [article] = take(archive, "T\ntext")
    with pytest.raises(ValueError, match=r"“.+”"):
        archive.correct([article], field, value, now=NOW)
    assert archive.undo_label == "Import of 1 article"


def test_listeners_hear_what_changed(archive: Archive) -> None:
    heard: list[Changes] = []
    archive.subscribe(heard.append)
    ids = take(archive, "A\nb", "C\nd")
    archive.remove(ids[:1], now=NOW)
    archive.correct(ids[1:], "source", "Desk", now=NOW)
    archive.undo(now=NOW)
    assert heard == [
        Changes(added=(1, 2)),
        Changes(removed=(1,)),
        Changes(changed=(2,)),
        Changes(changed=(2,)),
    ]


def test_other_threads_read_while_one_writes(archive: Archive) -> None:
    counts: list[int] = []

    def look() -> None:
        with archive.session():
            counts.extend(archive.count(Query("text")) for _ in range(20))

    reader = threading.Thread(target=look)
    reader.start()
    for number in range(20):
        take(archive, f"Title {number}\ntext", minutes=number)
    reader.join()
    assert counts == sorted(counts)
    assert archive.count(Query("text")) == 20


def test_facets_count_each_field_without_its_own_filter(archive: Archive) -> None:
    take(archive, "A\nx", source="nCa", language="en", published="2019")
    take(archive, "B\nx", source="nCa", language="ru", published="2020-01")
    take(archive, "C\ny", language="ru")
    query = Query("x", filters=(("language", "ru"),))
    assert archive.facets(query) == {
        "source": [("nCa", 1)],
        "language": [("en", 1), ("ru", 1)],
        "year": [("2020", 1)],
    }
    assert archive.count(Query(filters=(("year", "2019"), ("year", "2020")))) == 2
    assert archive.count(Query(filters=(("source", ""),))) == 1


def test_marks_are_publications_and_events_in_order_of_days(archive: Archive) -> None:
    take(
        archive,
        "A\nOn 3 May 2023 and since 2009.",
        published="2023-05-04",
        events=[("3 May 2023", "2023-05-03", "visit"), ("since 2009", "2009/..")],
    )
    take(archive, "B\nnothing")
    marks = archive.marks(Query())
    assert list(marks.first) == sorted(marks.first)
    assert list(marks.article) == [1, 1, 1]
    assert [e == 0 for e in marks.event] == [False, False, True]
    assert [marks.kinds[k] for k in marks.kind] == ["", "visit", ""]
    assert list(archive.marks(Query("nothing")).article) == []


def test_removed_articles_are_kept_apart(archive: Archive) -> None:
    ids = take(archive, "A\nx", "B\nx", "C\nx")
    archive.remove(ids[:2], now=later(1))
    assert list(archive.find(Query("x"), Order("title", descending=False))) == ids[2:]
    assert archive.count(Query("x", removed=True)) == 2
    assert archive.count(Query("is:removed b")) == 1
    archive.restore(ids[:1], now=later(2))
    assert archive.count(Query("x")) == 2


def test_importing_a_removed_article_again_brings_it_back(archive: Archive) -> None:
    [article] = take(archive, "A\nx")
    archive.remove([article], now=later(1))
    assert take(archive, "A\nx", minutes=2) == [article]
    assert archive.count(Query()) == 1
    archive.undo(now=later(3))
    assert archive.count(Query(removed=True)) == 1


def test_a_backup_opens_as_the_same_archive(archive: Archive, tmp_path: Path) -> None:
    from customs_desk.archive import open_archive

    ids = take(archive, "A\nx", "B\ny")
    archive.backup(tmp_path / "copy.desk")
    copy = open_archive(tmp_path / "copy.desk")
    assert copy.articles(ids) == archive.articles(ids)
    assert copy.original(ids[0]) == archive.original(ids[0])
    assert copy.verify() == []
    copy.close()
