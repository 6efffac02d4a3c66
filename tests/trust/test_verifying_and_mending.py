"""Every damage is found and named; what can be made again is, the rest comes from a backup."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from customs_desk.archive import Query, backups, open_archive
from customs_desk.archive.verifying import dump
from customs_desk.mending import mend
from trust.articles import later

if TYPE_CHECKING:
    from pathlib import Path

    from customs_desk.archive import Archive


def damage(archive: Archive, statement: str, *values: object) -> None:
    archive._db.execute_sql("PRAGMA foreign_keys = OFF")
    archive._db.execute_sql(statement, values)


def original(archive: Archive, article: int) -> bytes:
    query = "SELECT packed FROM original WHERE article = ?"
    packed: bytes = archive._db.execute_sql(query, (article,)).fetchone()[0]
    return packed


def test_a_flipped_byte_anywhere_in_an_original_is_found(filled: Archive) -> None:
    packed = original(filled, 1)
    for place in range(len(packed)):
        rotten = bytearray(packed)
        rotten[place] ^= 0xFF
        damage(filled, "UPDATE original SET packed = ? WHERE article = 1", bytes(rotten))
        assert ("original", 1) in {(f.what, f.article) for f in filled.verify()}, place


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE article SET name_key = 'zz' WHERE id = 2", "name_key"),
        ("UPDATE article SET slot = slot + 16777216 WHERE id = 2", "its place"),
        ("UPDATE article SET state = 7 WHERE id = 2", "its place"),
        ("UPDATE article SET language = 'ru' WHERE id = 2", "language"),
        ("UPDATE event SET first = first + 1 WHERE article = 2", "events"),
        ("DELETE FROM event WHERE article = 2", "events"),
        ("UPDATE name SET text = 'Other' WHERE text = 'Ashgabat'", "names"),
        ("DELETE FROM appearance WHERE article = 2", "names"),
        ("UPDATE correction SET value = 'Other'", "source"),
        ("UPDATE step SET packed = x'0102'", "can no longer be undone"),
    ],
)
def test_damage_of_a_row_is_named_with_what_it_touches(
    filled: Archive, statement: str, named: str
) -> None:
    filled.correct([2], "source", "Desk", now=later(1))
    damage(filled, statement)
    sentences = [finding.sentence for finding in filled.verify()]
    assert any(named in sentence for sentence in sentences), sentences


def test_verifying_stops_within_the_database_too(filled: Archive) -> None:
    looks: list[int] = []

    def after_a_while() -> bool:
        looks.append(1)
        return len(looks) > 1

    damage(filled, "UPDATE article SET title = 'x'")
    assert filled.verify(cancelled=after_a_while) == []
    assert len(filled.verify()) == 4  # the index does not fit the titles either


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE reading SET packed = x'00' WHERE article = 1",
        "DELETE FROM reading WHERE article = 1",
        "UPDATE article SET title = 'x', published = NULL, slot = 99 WHERE id = 1",
        "DELETE FROM event",
        "DELETE FROM appearance",
        "INSERT INTO search (search) VALUES ('delete-all')",
        "DELETE FROM word",
    ],
)
def test_what_can_be_made_again_is(filled: Archive, statement: str) -> None:
    filled.correct([1], "source", "Desk", now=later(1))
    before = dump(filled._db)
    damage(filled, statement)
    mended = mend(filled, filled.verify())
    assert mended.left == ()
    assert dump(filled._db) == before
    assert filled.count(Query("laboratory")) == filled.count(Query("inspector")) == 1


def test_a_damaged_original_comes_from_a_backup(filled: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    backups.make(filled, folder, now=later(1), keep=3)
    before = filled.original(1)
    damage(filled, "UPDATE original SET packed = x'0102' WHERE article = 1")
    damage(filled, "DELETE FROM original WHERE article = 2")
    findings = filled.verify()
    assert mend(filled, findings).left != ()
    assert mend(filled, findings, backup_folder=folder).left == ()
    assert filled.original(1) == before
    assert filled.verify() == []


def test_a_byte_flipped_anywhere_in_the_file_is_found_or_harms_nothing(
    filled: Archive, tmp_path: Path
) -> None:
    told, found = dump(filled._db), 0
    contents = [filled.original(article)[1] for article in (1, 2, 3)]
    filled.backup(tmp_path / "copy.desk")
    whole = (tmp_path / "copy.desk").read_bytes()
    written = [place for place, byte in enumerate(whole) if byte]  # most of a small file is empty
    chance = random.Random(7)  # noqa: S311 -- no secret
    for number in range(60):
        rotten = bytearray(whole)
        rotten[chance.choice(written)] ^= 1 << chance.randrange(8)
        path = tmp_path / f"{number}.desk"
        path.write_bytes(rotten)
        try:
            opened = open_archive(path)
        except Exception:  # noqa: BLE001 -- refused in whatever words: that is noticed
            found += 1
            continue
        if opened.verify():
            found += 1
        else:
            assert dump(opened._db) == told
            assert [opened.original(article)[1] for article in (1, 2, 3)] == contents
        opened.close()
    assert found > 5
