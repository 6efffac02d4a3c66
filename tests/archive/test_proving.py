"""An archive proves that it is whole, and names what is not."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from archive.made import NOW, take
from customs_desk.archive import (
    Archive,
    ArchiveDamaged,
    ArchiveProblem,
    DiskFull,
    Order,
    Query,
    open_archive,
    problems,
    tables,
)
from customs_desk.archive.migrations import SCHEMA_VERSION

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "schema.md"


def change(archive: Archive, statement: str, *values: object) -> None:
    """Do to the file what a fault of the disk might."""
    archive._db.execute_sql(statement, values)


@pytest.fixture
def filled(archive: Archive) -> Archive:
    take(archive, "Seminar\nOfficers met in Osh.", "Visit\nGuests came.", published="2020")
    archive.correct([1], "source", "Desk", now=NOW)
    return archive


def test_a_whole_archive_has_no_findings(filled: Archive) -> None:
    told: list[tuple[int, int]] = []
    assert filled.verify(progress=lambda done, total: told.append((done, total))) == []
    assert told[-1] == (2, 2)


@pytest.mark.parametrize("at", [0, 5, 20, -1])
def test_a_flipped_byte_of_an_original_is_found_and_named(filled: Archive, at: int) -> None:
    [(packed,)] = filled._db.execute_sql("SELECT packed FROM original WHERE article = 1")
    rotten = bytearray(packed)
    rotten[at] ^= 0x10
    change(filled, "UPDATE original SET packed = ? WHERE article = 1", bytes(rotten))
    findings = filled.verify()
    assert ("original", 1) in {(f.what, f.article) for f in findings}
    assert any("Seminar" in f.sentence for f in findings)
    with pytest.raises(ArchiveDamaged, match="backup"):
        filled.original(1)
    assert filled.original(2)[1] == b"Visit\nGuests came."


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE article SET title = 'Sem1nar' WHERE id = 1", "article"),
        ("UPDATE article SET published = '2021' WHERE id = 1", "article"),
        ("UPDATE article SET name = 'other.txt' WHERE id = 1", "article"),
        ("UPDATE article SET added = '2020-01-01T00:00:00' WHERE id = 1", "article"),
        ("UPDATE reading SET packed = x'00' WHERE article = 1", "reading"),
        ("DELETE FROM reading WHERE article = 1", "reading"),
        ("DELETE FROM correction", "article"),
        ("DELETE FROM search WHERE rowid = (SELECT slot FROM article WHERE id = 1)", "index"),
        ("INSERT INTO beginning (beginning) VALUES ('delete-all')", "index"),
        ("DELETE FROM bitmap WHERE field = 'language'", "index"),
    ],
)
def test_each_damage_is_named_for_what_it_touches(
    filled: Archive, statement: str, what: str
) -> None:
    change(filled, statement)
    assert what in {finding.what for finding in filled.verify()}


def test_a_lost_index_can_be_built_again(filled: Archive) -> None:
    change(filled, "INSERT INTO search (search) VALUES ('delete-all')")
    assert filled.count(Query("officers")) == 0
    assert "index" in {finding.what for finding in filled.verify()}
    filled.safety.rebuild_index()
    assert filled.verify() == []
    assert filled.count(Query("officers")) == 1


def test_verifying_can_be_stopped(filled: Archive) -> None:
    assert filled.verify(cancelled=lambda: True) == []


def test_a_damaged_archive_never_replaces_a_good_backup(filled: Archive, tmp_path: Path) -> None:
    out = tmp_path / "backup.desk"
    filled.backup(out)
    good = out.read_bytes()
    change(filled, "INSERT INTO search (search) VALUES ('delete-all')")
    with pytest.raises(ArchiveProblem, match="backup"):
        filled.backup(out)
    assert out.read_bytes() == good
    assert [p.name for p in tmp_path.iterdir() if ".part" in p.name] == []


def test_a_backup_over_the_archive_itself_is_refused(filled: Archive) -> None:
    with pytest.raises(ArchiveProblem, match="itself"):
        filled.backup(filled.path)


def test_a_backup_into_a_missing_folder_is_refused(filled: Archive, tmp_path: Path) -> None:
    with pytest.raises(ArchiveProblem, match="folder"):
        filled.backup(tmp_path / "no" / "backup.desk")


def test_a_full_disk_is_told_as_such_wherever_it_is_met() -> None:
    plain = OSError(28, "No space left on device")
    assert isinstance(problems.from_error(plain, Path("a.desk")), DiskFull)
    hidden = RuntimeError("cannot rollback - no transaction is active")
    hidden.__context__ = plain
    assert isinstance(problems.from_error(hidden, Path("a.desk")), DiskFull)


def test_an_older_archive_is_copied_before_it_is_brought_up_to_date(filled: Archive) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as opened:
        opened.execute("PRAGMA user_version = 0")
    again = open_archive(filled.path)
    assert again.count(Query("officers")) == 1
    assert again._db.pragma("user_version") == SCHEMA_VERSION
    again.close()
    copy = filled.path.with_name("test.before-schema-1.desk")
    assert copy.exists()
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT count(*) FROM article").fetchone() == (2,)


def documented(marker: str) -> str:
    """A code block of docs/schema.md, by a word of its first line."""
    blocks = re.findall(r"```(?:sql|sh|python)\n(.*?)```", SCHEMA.read_text("utf-8"), re.DOTALL)
    [block] = [block for block in blocks if marker in block]
    return block


def test_originals_come_out_with_the_sqlite3_tool_alone_as_documented(
    filled: Archive, tmp_path: Path
) -> None:
    tool = shutil.which("sqlite3")
    if tool is None:
        pytest.skip("the sqlite3 tool is not installed")
    filled.close()
    done = subprocess.run(
        [tool, str(filled.path)],
        input=documented("sqlar_uncompress"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert sorted(p.read_bytes() for p in tmp_path.glob("*-original")) == [
        b"Seminar\nOfficers met in Osh.",
        b"Visit\nGuests came.",
    ]


def test_originals_come_out_with_sqlite3_and_zlib_as_documented(filled: Archive) -> None:
    with closing(sqlite3.connect(filled.path)) as opened:
        rows = opened.execute(documented("hex(o.packed)")).fetchall()
    contents = []
    for _article, size, packed in rows:
        raw = bytes.fromhex(packed)
        contents.append(raw if len(raw) == size else zlib.decompress(raw))
    assert b"Visit\nGuests came." in contents


def test_every_table_and_column_is_documented(filled: Archive) -> None:
    text = SCHEMA.read_text("utf-8")
    tables = filled._db.execute_sql(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' "
        "AND name NOT LIKE 'beginning_%'"
    ).fetchall()
    for (table,) in tables:
        assert f"`{table}`" in text, table
        for column in filled._db.execute_sql(f"PRAGMA table_info({table})").fetchall():
            assert f"`{column[1]}`" in text, f"{table}.{column[1]}"


def test_models_name_the_columns_that_the_migrations_made(filled: Archive) -> None:
    for model in vars(tables).values():
        if isinstance(model, type) and model.__name__.endswith("Row"):
            meta = model._meta
            found = filled._db.execute_sql(f"PRAGMA table_info({meta.table_name})").fetchall()
            assert [c[1] for c in found] == [f.column_name for f in meta.sorted_fields]
    assert list(filled.find(Query("guests"), Order())) == [2]
