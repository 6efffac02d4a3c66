"""A bag is complete, has the right checksums, and can be read without us."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pytest

from archive.made import NOW, document, reading
from customs_desk.__main__ import main
from customs_desk.archive import Archive, open_archive
from customs_desk.export.bagit import file_name

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ["пресс релиз.txt", "a/b\nc%25 report.html", ".hidden", "no suffix", "x" * 300 + ".txt"]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    made: Archive = open_archive(tmp_path / "a.desk", create=True)
    items = []
    for number, name in enumerate(NAMES):
        text = f"Title {number}\r\nText of {number}"
        items.append((document(text, name), reading(text, published=f"202{number}")))
    made.add(made.begin_accession(now=NOW, what="t"), items, now=NOW)
    made.close()
    return tmp_path / "a.desk"


def listed(bag: Path, manifest: str) -> dict[str, str]:
    lines = (bag / manifest).read_text("utf-8").splitlines()
    pairs = (re.fullmatch(r"([0-9a-f]{64})  (.+)", line) for line in lines)
    return {match[2]: match[1] for match in pairs if match}


def check(bag: Path) -> None:
    """What RFC 8493 asks of a bag that is complete and valid."""
    tags = (bag / "bagit.txt").read_bytes()
    assert tags == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    payload = listed(bag, "manifest-sha256.txt")
    here = {p.relative_to(bag).as_posix() for p in (bag / "data").rglob("*") if p.is_file()}
    assert set(payload) == here
    for name, digest in {**payload, **listed(bag, "tagmanifest-sha256.txt")}.items():
        assert hashlib.sha256((bag / name).read_bytes()).hexdigest() == digest
    octets = sum((bag / name).stat().st_size for name in here)
    assert f"Payload-Oxum: {octets}.{len(here)}\n" in (bag / "bag-info.txt").read_text("utf-8")


def export(archive: Path, out: Path) -> int:
    return main(["export", "--archive", str(archive), "--format", "bagit", str(out)])


def test_a_folder_holds_every_original_byte_for_byte_with_tables(
    archive: Path, tmp_path: Path
) -> None:
    bag = tmp_path / "bag"
    assert export(archive, bag) == 0
    check(bag)
    originals = sorted(p.read_bytes() for p in (bag / "data" / "originals").iterdir())
    assert originals == [f"Title {n}\r\nText of {n}".encode() for n in range(5)]
    with (bag / "data" / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 5
    records = (bag / "data" / "articles.jsonl").read_text("utf-8").splitlines()
    assert {json.loads(one)["title"].strip() for one in records} == {f"Title {n}" for n in range(5)}


def test_the_checksums_are_checked_by_sha256sum_alone(archive: Path, tmp_path: Path) -> None:
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("sha256sum is not installed")
    assert export(archive, tmp_path / "bag") == 0
    command = [tool, "--check", "--strict", "--quiet", "manifest-sha256.txt"]
    done = subprocess.run(command, cwd=tmp_path / "bag", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_zip_holds_the_same_bag(archive: Path, tmp_path: Path) -> None:
    assert export(archive, tmp_path / "articles.zip") == 0
    with zipfile.ZipFile(tmp_path / "articles.zip") as packed:
        packed.extractall(tmp_path / "unpacked")
    check(tmp_path / "unpacked" / "articles")


def test_a_bag_is_never_mixed_with_what_is_there(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "bag").mkdir()
    assert export(archive, tmp_path / "bag") == 3
    assert sorted(path.name for path in tmp_path.iterdir() if "part" in path.name) == []


@pytest.mark.parametrize("name", [*NAMES, "../../etc/passwd", "CON", "a\u202eb.txt", ""])
def test_names_in_a_bag_are_safe_everywhere(name: str) -> None:
    made = file_name(7, name)
    assert made.startswith("CD-000007 ")
    assert re.fullmatch(r"[\w.() -]+", made)
    assert len(made.encode()) < 255
