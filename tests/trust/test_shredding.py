"""What a person has destroyed is nowhere in the file any more, and says where it still may be."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from archive.made import document, later, reading, take
from customs_desk.__main__ import main
from customs_desk.archive import Order, Query, backups, open_archive

if TYPE_CHECKING:
    import pytest

    from customs_desk.archive import Archive

SECRET = "zhumagulovqazaq"  # noqa: S105 -- a word that stands in one article only
TEXTS = (
    f"A visit of {SECRET.capitalize()}\nThe officer {SECRET.capitalize()} came to Osh.\n" * 3,
    "A visit of others\nThe officers came to Osh.\n",
)


def take_both(archive: Archive) -> list[int]:
    accession = archive.begin_accession(now=later(0), what="import")
    items = [
        (
            document(text),
            reading(text, source=f"Desk of {SECRET}" if n == 0 else "Desk", names=names),
        )
        for n, (text, names) in enumerate(
            zip(
                TEXTS,
                ([(SECRET.capitalize(), "person"), ("Osh", "place")], [("Osh", "place")]),
                strict=True,
            )
        )
    ]
    return [article for article, _new in archive.add(accession, items, now=later(0))]


def everything(archive: Archive) -> bytes:
    """All bytes of the file and its journal, and what every compressed value in it unpacks to."""
    found = archive.path.read_bytes()
    journal = Path(f"{archive.path}-wal")
    found += journal.read_bytes() if journal.exists() else b""
    tables = archive._db.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in tables.fetchall():
        if table in {"search", "beginning"}:
            continue
        for row in archive._db.execute_sql(f"SELECT * FROM {table}").fetchall():  # noqa: S608
            found += b" ".join(map(_unpacked, row))
    return found.lower()


def _unpacked(value: object) -> bytes:
    if not isinstance(value, bytes):
        return str(value).encode()
    try:
        return zlib.decompress(value)
    except zlib.error:
        return value


def test_the_words_of_a_shredded_article_are_nowhere(archive: Archive) -> None:
    secret, other = take_both(archive)
    archive.correct([secret], "title", f"Title with {SECRET}", now=later(1))
    archive.correct([secret, other], "place", "Osh", now=later(1))
    archive.remove([secret], now=later(2))
    assert SECRET.encode() in everything(archive)
    assert SECRET[:9].encode() in everything(archive)
    assert archive.safety.shred([secret, other], now=later(3)) == 1
    left = everything(archive)
    assert SECRET.encode() not in left
    assert SECRET[3:].encode() not in left  # the index keeps words without what they share
    assert b"the officers came" in left
    assert archive.verify() == []
    assert list(archive.find(Query(), Order())) == [other]
    assert archive.count(Query(removed=True)) == 0
    assert archive.count(Query("osh")) == 1


def test_what_is_left_of_the_log_can_still_be_undone(archive: Archive) -> None:
    secret, other = take_both(archive)
    archive.correct([secret, other], "place", "Osh", now=later(1))
    archive.correct([secret], "title", "Other", now=later(1))
    archive.remove([secret], now=later(2))
    archive.safety.shred([secret], now=later(3))
    assert [past.label for past in archive.history()] == ["Correct place", "Import of 1 article"]
    archive.undo(now=later(4))
    assert archive.articles([other])[0].place is None
    archive.undo(now=later(5))
    assert archive.count(Query()) == 0
    archive.redo(now=later(6))
    assert archive.verify() == []


def test_the_number_of_a_shredded_article_is_never_used_again(archive: Archive) -> None:
    take(archive, "A\nb")
    [last] = take(archive, "C\nd")
    archive.remove([last], now=later(1))
    archive.safety.shred([last], now=later(2))
    assert take(archive, "E\nf") == [last + 1]
    assert take(archive, "C\nd") == [last + 2]
    assert archive.safety.articles_ever == 4


def test_articles_in_view_cannot_be_shredded(archive: Archive) -> None:
    ids = take(archive, "A\nb")
    assert archive.safety.shred(ids, now=later(1)) == 0
    assert archive.count(Query()) == 1


def test_backups_from_before_still_hold_it_and_do_not_hold_up_new_ones(
    archive: Archive, tmp_path: Path
) -> None:
    secret, _other = take_both(archive)
    before = backups.make(archive, tmp_path / "b", now=later(0), keep=2)
    archive.remove([secret], now=later(1))
    archive.safety.shred([secret], now=later(2))
    assert open_archive(before).count(Query("officer")) == 2
    backups.make(archive, tmp_path / "b", now=later(3), keep=2)
    backups.make(archive, tmp_path / "b", now=later(4), keep=2)
    assert not before.exists()


def test_the_command_line_says_that_backups_still_hold_them(
    archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = take(archive, "A\nb", "C\nd")
    archive.remove(ids[:1], now=later(1))
    archive.close()
    assert main(["shred", "--archive", str(archive.path), "CD-000001", "CD-000002"]) == 1
    said = capsys.readouterr().err
    assert "1 articles destroyed. Backups that were made before still hold them." in said
    assert "1 are not in the bin" in said
