"""What three files of a source repeat is its boilerplate; what one story repeats is not."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from customs_desk.accession import take_in
from customs_desk.archive import Archive, open_archive
from customs_desk.archive.learning import MOST, note
from customs_desk.rereading import read_again

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 25, 9, 0)  # noqa: DTZ001 -- the archive keeps naive UTC
PAGE = """{title}

12 March 2021

OSH (SGN) — {told} The officers met on 10 March 2021 and spoke about their work at the border.

{after}

{tail}
"""
TAIL = (
    "The gate of the silk road opens every morning\n\n"
    "This outlet was founded by four friends in 2009 and has told of customs ever since.\n"
)
STORIES = {
    "Brokers have an office of their own": (
        "An office for brokers was opened in the city.",
        "Those who took part thanked the hosts and agreed to meet again in the autumn.",
    ),
    "Inspectors learn to read pictures": (
        "A class about pictures of scanners was held.",
        "The best of the class will teach others at three posts from the next month on.",
    ),
    "Textiles are looked at in a laboratory": (
        "A laboratory for textiles began its work.",
        "Its head said that the first hundred samples had been looked at within a week.",
    ),
    "Lorries pass in four minutes": (
        "The new lane for lorries was tried by forty drivers.",
        "All of them came through in less than four minutes, where an hour had been usual.",
    ),
}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "a.desk", create=True)
    yield made
    made.close()


def page(title: str, *, tail: str = TAIL) -> str:
    told, after = STORIES[title]
    return PAGE.format(title=title, told=told, after=after, tail=tail)


def take(archive: Archive, folder: Path, text: str, name: str) -> int:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    (article,) = take_in([path], archive, now=NOW).added
    return article


def left_out(archive: Archive, article: int) -> bool:
    """Whether the tail is no part of the article, whole."""
    whole = archive.text(article)
    return all(line not in whole.reading.body for line in TAIL.strip().split("\n\n"))


def test_lines_of_three_files_are_boilerplate_of_the_fourth(
    archive: Archive, tmp_path: Path
) -> None:
    articles = [take(archive, tmp_path, page(title), f"{n}.txt") for n, title in enumerate(STORIES)]
    assert archive.articles(articles)[0].source == "SGN"
    assert [left_out(archive, article) for article in articles] == [False, False, False, True]
    reading = archive.text(articles[3]).reading
    assert "in less than four minutes" in reading.body
    assert "2009" not in " ".join(event.when.edtf for event in reading.events)

    read_again(archive, articles, now=NOW)
    assert all(left_out(archive, article) for article in articles)
    assert not archive.verify()


def test_another_source_is_not_touched(archive: Archive, tmp_path: Path) -> None:
    *first, last = STORIES
    for n, title in enumerate(first):
        take(archive, tmp_path, page(title), f"{n}.txt")
    article = take(archive, tmp_path, page(last).replace("SGN", "TCA"), "other.txt")
    assert archive.articles([article])[0].source == "TCA"
    assert not left_out(archive, article)


def test_one_story_in_five_files_is_no_boilerplate(archive: Archive, tmp_path: Path) -> None:
    for n in range(5):
        text = page("Lorries pass in four minutes") + "\n" * n
        article = take(archive, tmp_path, text, f"{n}.txt")
        assert not left_out(archive, article)


def test_what_is_seen_once_is_forgotten_and_what_repeats_is_kept(archive: Archive) -> None:
    with archive._writing() as db:
        note(db, [("Silk Gate News", f"title {n}", (1, 2)) for n in range(4)])
        for n in range(MOST):
            note(db, [("Silk Gate News", f"other {n}", (10 + 2 * n, 11 + 2 * n))])
    assert archive.learning.of("silk gate news") == {1, 2}
    with archive._asking() as db:
        (count,) = db.execute_sql("SELECT count(*) FROM learnt").fetchone()
    assert count <= MOST + 2
