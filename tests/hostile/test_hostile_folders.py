"""Folders that break naive readers: what is no file, links, names, what changes under the hand."""

from __future__ import annotations

import os
import socket
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from customs_desk.accession import Accession, take_in
from customs_desk.archive import Archive, Query, open_archive
from customs_desk.reading import files, opening
from hostile.kinds import NEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 -- the archive keeps naive UTC
OFFICE = ("~$report.docx", ".~lock.report.odt#", "~WRL0001.tmp")
SYSTEM = ("Thumbs.db", "desktop.ini", ".DS_Store", ".directory", "ehthumbs.db")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "test.desk", create=True)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dropped"
    made.mkdir()
    (made / "good.txt").write_text(NEWS, encoding="utf-8")
    return made


def _write(path: Path, text: str = "") -> None:
    # Each file holds another text, so that none of them is already here.
    path.write_text(text or f"{NEWS} It was the case of {len(path.name)}.", encoding="utf-8")


def _pipe(folder: Path) -> None:
    os.mkfifo(folder / "a.txt")


def _socket(folder: Path) -> None:
    here = Path.cwd()
    os.chdir(folder)  # the path of a socket is at most some 100 bytes long
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("a.txt")
    finally:
        os.chdir(here)


def _device(folder: Path) -> None:
    (folder / "a.txt").symlink_to("/dev/zero")


def _loop(folder: Path) -> None:
    (folder / "a.txt").symlink_to("b.txt")
    (folder / "b.txt").symlink_to("a.txt")


def _itself(folder: Path) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "up").symlink_to("..")


def _within(folder: Path) -> None:
    (folder / "a.txt").symlink_to("good.txt")


def _hard(folder: Path) -> None:
    (folder / "a.txt").hardlink_to(folder / "good.txt")


def _secret(folder: Path) -> None:
    (folder / "a.txt").symlink_to("/etc/passwd")


def _outside(folder: Path) -> None:
    other = folder.parent / "other"
    other.mkdir()
    _write(other / "private.txt")
    (folder / "a").symlink_to(other)


def _nowhere(folder: Path) -> None:
    (folder / "a.txt").symlink_to("gone.txt")


def _named_as_text(folder: Path) -> None:
    (folder / "b.txt").mkdir()


def _sparse(size: int) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        with (folder / "a.txt").open("wb") as file:
            file.truncate(size)

    return make


def _litter(folder: Path) -> None:
    for name in (*OFFICE, *SYSTEM):
        _write(folder / name)


def _names(folder: Path) -> None:
    for number, name in enumerate(NAMES):
        _write(folder / name, f"{NEWS} This is number {number}.")


def _bytes_as_name(folder: Path) -> None:
    path = os.fsencode(folder) + b"/caf\xe9\xff.txt"
    Path(os.fsdecode(path)).write_text(f"{NEWS} Again.", encoding="utf-8")


def _same(folder: Path) -> None:
    for number in range(5):
        _write(folder / f"{number}.txt", NEWS)


NAMES = (
    "-rf.txt", "--help", "  .txt", "a\nb.txt", "CON", "nul.txt", "a" * 251 + ".txt", "UPPER.TXT",
    "no suffix", "a\u202etxt.exe", "gu\u0308mru\u0308k.txt", "%s%n.txt", "<img src=x>.txt",
    "'; DROP TABLE.txt", "$(id).txt", "a\tb\x07.txt", "a:b|c?.txt", "trailing .", "😀.txt",
)  # fmt: skip

# How a folder beside its good file is made; how many are added; what each failure says.
KINDS: dict[str, tuple[Callable[[Path], None], int, tuple[str, ...]]] = {
    "a pipe": (_pipe, 1, ("is a pipe, not a text",)),
    "a socket": (_socket, 1, ("is a socket, not a text",)),
    "a link to a device": (_device, 1, ("outside what you dropped",)),
    "links in a circle": (_loop, 1, ("is not there", "is not there")),
    "a folder that holds itself": (_itself, 1, ()),
    "a link within the folder": (_within, 1, ()),
    "a file under two names": (_hard, 1, ()),
    "a link to a secret": (_secret, 1, ("outside what you dropped",)),
    "a link to another folder": (_outside, 1, ("outside what you dropped",)),
    "a link to nothing": (_nowhere, 1, ("which is not there",)),
    "a folder named as a text": (_named_as_text, 1, ()),
    "500 MB in one line": (_sparse(500_000_000), 1, ("is too large: 500.0 MB",)),
    "2 GB with nothing in them": (_sparse(2_000_000_000), 1, ("is too large: 2,000.0 MB",)),
    "locks and litter": (_litter, 1, ()),
    "strange names": (_names, 1 + len(NAMES), ()),
    "a name that is no UTF-8": (_bytes_as_name, 2, ()),
    "the same text under many names": (_same, 1, ()),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_folder_has_its_outcome(kind: str, folder: Path, archive: Archive) -> None:
    make, added, sentences = KINDS[kind]
    make(folder)

    done = take_in([folder], archive, now=NOW)

    assert len(done.added) == added, done
    assert len(done.failed) == len(sentences), done.failed
    for failure, part in zip(done.failed, sentences, strict=True):
        assert part in failure.sentence
    for article in archive.articles(list(done.added)):
        assert article.name.isprintable()
        article.name.encode()
    assert archive.verify() == []


def _links_out(folder: Path) -> None:
    other = folder.parent / "other"
    (other / "deep").mkdir(parents=True)
    _write(other / "deep" / "far.txt")
    _write(other / "note.txt", f"{NEWS} It was noted.")
    (other / "deep" / "back").symlink_to(folder)
    (other / "deep" / "round").symlink_to(other)
    (folder / "a").symlink_to(other)
    (folder / "b.txt").symlink_to(other / "note.txt")
    (folder / "c.txt").symlink_to("/dev/zero")
    (folder / "d.txt").symlink_to("gone.txt")


def test_links_out_of_a_folder_are_asked_about_before_anything_is_taken(
    folder: Path, archive: Archive
) -> None:
    _links_out(folder)
    done = take_in([folder], archive, now=NOW, links="ask")
    assert done == Accession(links=3)
    assert archive.count(Query()) == 0


def test_links_out_of_a_folder_are_read_where_somebody_wants_that(
    folder: Path, archive: Archive
) -> None:
    _links_out(folder)
    done = take_in([folder], archive, now=NOW, links="read")
    named = sorted(article.name for article in archive.articles(list(done.added)))
    assert named == ["far.txt", "good.txt", "note.txt"]
    told = sorted(failure.sentence for failure in done.failed)
    assert told == [
        "“d.txt” is a link to “gone.txt”, which is not there.",
        "“zero” is a device, not a text.",
    ]


def test_what_is_no_file_is_refused_when_it_is_dropped_itself(
    folder: Path, archive: Archive
) -> None:
    _pipe(folder)

    done = take_in([folder / "a.txt", Path("/dev/zero"), Path("/dev/null")], archive, now=NOW)

    assert [failure.sentence.partition("” ")[2] for failure in done.failed] == [
        "is a pipe, not a text.",
        "is a device, not a text.",
        "is a device, not a text.",
    ]


def test_a_dropped_link_to_a_secret_is_taken_as_what_it_is(folder: Path, archive: Archive) -> None:
    (folder / "a.txt").symlink_to(folder / "good.txt")

    done = take_in([folder / "a.txt"], archive, now=NOW)

    assert [a.name for a in archive.articles(list(done.added))] == ["good.txt"]


@pytest.mark.parametrize(
    ("happens", "part"),
    [
        (lambda path: path.unlink(), "is not there any more"),
        (lambda path: path.chmod(0), ""),
        (lambda path: path.write_bytes(b"x" * 30_000_000), "is too large"),
    ],
    ids=["it goes", "it is locked", "it grows"],
)
def test_a_file_that_changes_between_the_look_and_the_reading(
    folder: Path, archive: Archive, happens: Callable[[Path], object], part: str
) -> None:
    last = folder / "z.txt"
    _write(last)

    def watch(done: int, _total: int, _name: str) -> None:
        if done == 1 and last.exists():
            happens(last)

    done = take_in([folder], archive, now=NOW, progress=watch)

    assert [f.sentence for f in done.failed if part not in f.sentence] == []
    assert len(done.added) + len(done.failed) == 2


def test_a_file_that_changes_while_it_is_read_is_read_again(
    folder: Path, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, read_once = folder / "good.txt", opening._read_once
    times: list[int] = []

    def changing(opened: Path, limit: int) -> bytes | None:
        if not times:
            times.append(1)
            _write(path, f"{NEWS} More was written.")
            return None
        return read_once(opened, limit)

    monkeypatch.setattr(opening, "_read_once", changing)

    done = take_in([folder], archive, now=NOW)

    assert archive.text(done.added[0]).text == f"{NEWS} More was written."


@pytest.mark.slow
def test_a_drop_of_100_000_files_asks_first_and_can_be_stopped(
    folder: Path, archive: Archive
) -> None:
    for number in range(100):
        part = folder / f"{number:02}"
        part.mkdir()
        for file in range(1_000):
            os.mknod(f"{part}/{file}.txt")

    asked = take_in([folder], archive, now=NOW, at_most=5_000)
    stopped = _stopped_after(50, folder, archive)

    assert asked == Accession(too_many=True)
    assert stopped.cancelled
    assert 50 <= len(stopped.failed) + len(stopped.added) <= 51
    assert archive.verify() == []


def _stopped_after(count: int, folder: Path, archive: Archive) -> Accession:
    seen: list[int] = []

    def watch(done: int, _total: int, _name: str) -> None:
        seen.append(done)

    return take_in([folder], archive, now=NOW, progress=watch, cancelled=lambda: len(seen) >= count)


def test_a_drop_of_the_whole_disk_asks_first(archive: Archive) -> None:
    assert take_in([Path("/")], archive, now=NOW, at_most=500) == Accession(too_many=True)


def test_the_search_for_files_stops_at_once_when_it_is_cancelled(archive: Archive) -> None:
    looks: list[int] = []

    def cancelled() -> bool:
        looks.append(1)
        return len(looks) > 100

    assert take_in([Path("/")], archive, now=NOW, cancelled=cancelled).cancelled
    assert len(looks) == 101


def test_a_whole_disk_is_searched_without_what_is_no_files() -> None:
    met = set()
    for number, path in enumerate(files.walk([Path("/")])):
        met.add(path.parts[1])
        if number > 20_000:
            break
    assert not met & {"proc", "sys", "dev"}
