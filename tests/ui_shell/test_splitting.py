"""A file with several news items is offered split, and one undo brings the whole back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ui_shell.person import Person

DIGEST = "\n\n".join(
    f"{title}\n\nWritten by {name}\n\n{place} (SGN) — {told}\n\nRegister to read more ..."
    for title, name, place, told in (
        (
            "Brokers have an office of their own",
            "Aida Bekova",
            "OSH",
            (
                "The customs service opened an office for brokers on 12 March 2021, where papers "
                "of transit lorries are looked through before the lorries come to the border."
            ),
        ),
        (
            "Inspectors learn to read scanner pictures",
            "Timur Saparow",
            "MARY",
            (
                "Officers of four posts learned to read pictures of scanners on 14 March 2021; the "
                "best of them will teach others in the autumn, the service said."
            ),
        ),
    )
)


def takes_digest(person: Person, folder: Path) -> None:
    path = folder / "digest.txt"
    path.write_text(DIGEST, encoding="utf-8")
    person.drops([path])
    person.window.results.choose(person.window.results.ids[0])
    person.waits()


def test_a_digest_is_offered_split_and_one_undo_brings_it_back(
    person: Person, tmp_path: Path
) -> None:
    takes_digest(person, tmp_path)
    notice = person.window.detail.notices.splitting
    assert notice.isVisible()
    assert notice.said.text() == "This file seems to hold 2 articles."

    notice.button.click()
    person.waits()
    assert sorted(person.titles()) == [
        "Brokers have an office of their own",
        "Inspectors learn to read scanner pictures",
    ]
    assert person.window.status.notice.text() == (
        "Split into 2 articles. The whole lies in the bin."
    )

    person.does("undo")
    person.waits()
    (whole,) = person.window.results.ids
    assert person.window.results.archive is not None
    assert person.window.results.archive.articles([whole])[0].name == "digest.txt"
    person.does("redo")
    assert len(person.titles()) == 2


def test_an_import_tells_of_files_with_several_articles_and_shows_them(
    reader: Person, tmp_path: Path
) -> None:
    path = tmp_path / "digest.txt"
    path.write_text(DIGEST, encoding="utf-8")
    reader.drops([path])
    status = reader.window.status
    assert status.notice.text() == (
        "1 added, 0 already here, 0 problems; 1 file with several articles"
    )

    reader.selects(0, 1, 2)
    status.button.click()
    reader.waits()
    (shown,) = reader.window.results.selected
    assert reader.window.results.archive is not None
    assert reader.window.results.archive.articles([shown])[0].name == "digest.txt"
    assert reader.window.detail.notices.splitting.isVisible()


def test_the_command_says_where_there_is_nothing_to_split(reader: Person) -> None:
    reader.selects(0)
    assert not reader.window.detail.notices.isVisible()
    reader.does("split")
    assert len(reader.titles()) == 4
    assert "one article only" in reader.window.status.notice.text()
