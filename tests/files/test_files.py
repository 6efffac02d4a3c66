"""Files and folders as people drop them: what is taken, what is passed over, what is refused."""

from __future__ import annotations

import hashlib
import os
import socket
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading import opening
from customs_desk.reading.files import UnreadableFile, document, read_file, walk
from customs_desk.reading.walking import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "Customs officers met in Osh.\n\nThe meeting was held on 14 May 2024.\n"
NOBODY = 65534


def refusal(path: Path, **options: int) -> str:
    """The sentence with which a file is refused; it names the file."""
    with pytest.raises(UnreadableFile) as caught:
        read_file(path, **options)
    assert shown(path.name) in str(caught.value)
    assert str(caught.value).endswith((".", "?"))
    return str(caught.value)


@pytest.fixture
def forbidden() -> Iterator[Path]:
    """A folder in which permissions hold, also where the tests are run by root."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        if root:
            (Path(name) / "ours").mkdir()
            os.chown(Path(name) / "ours", NOBODY, NOBODY)
            os.seteuid(NOBODY)
        else:
            (Path(name) / "ours").mkdir()
        yield Path(name) / "ours"
        if root:
            os.seteuid(0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an article, a second one further down, and what systems leave lying about."""
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "c.md").write_text(TEXT, encoding="utf-8")
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "~$b.docx", ".~lock.b.odt#", ".hidden"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "notes.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_a_text_file_becomes_one_document_with_its_bytes_untouched(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes(TEXT.encode())

    (found,) = read_file(path)

    assert (found.name, found.came_from) == ("news.txt", str(tmp_path))
    assert found.content == TEXT.encode()
    assert found.text == TEXT
    assert found.digest == hashlib.sha256(TEXT.encode()).hexdigest()


def test_a_folder_gives_its_files_sorted_and_passes_over_what_no_person_wrote(folder: Path) -> None:
    assert list(walk([folder])) == [folder / "b.txt", folder / "a" / "c.md"]


def test_files_come_in_the_order_they_were_dropped(folder: Path) -> None:
    assert list(walk([folder / "b.txt", folder / "a"])) == [folder / "b.txt", folder / "a" / "c.md"]


def test_a_link_inside_the_folder_gives_the_file_once(folder: Path) -> None:
    (folder / "again.txt").symlink_to(folder / "b.txt")

    assert list(walk([folder])) == [folder / "b.txt", folder / "a" / "c.md"]


def test_a_circle_of_links_ends(folder: Path) -> None:
    (folder / "a" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "self").symlink_to(folder / "self")

    found = list(walk([folder]))

    assert found == [folder / "b.txt", folder / "self", folder / "a" / "c.md"]
    assert "not there" in refusal(folder / "self")


def test_a_link_out_of_the_folder_is_named_and_not_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text(TEXT, encoding="utf-8")
    (folder / "link.txt").symlink_to(outside)

    assert folder / "link.txt" in list(walk([folder]))
    assert "outside what you dropped" in refusal(folder / "link.txt")


def test_a_link_that_was_itself_dropped_is_followed(folder: Path) -> None:
    link = folder / "link.txt"
    link.symlink_to(folder / "b.txt")

    assert list(walk([link])) == [folder / "b.txt"]


def test_a_link_to_nothing_is_named(folder: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "nothing.txt")

    assert folder / "gone.txt" in list(walk([folder]))
    assert "not there" in refusal(folder / "gone.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_a_pipe_is_refused_without_being_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")

    assert list(walk([tmp_path])) == [tmp_path / "pipe.txt"]
    assert "is a pipe" in refusal(tmp_path / "pipe.txt")


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's whole path may be no longer than 107 bytes
    with socket.socket(socket.AF_UNIX) as ours:
        ours.bind("socket.txt")
        assert "is a socket" in refusal(tmp_path / "socket.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_refused() -> None:
    assert "is a device" in refusal(Path("/dev/zero"))


def test_a_file_that_vanished_is_named(tmp_path: Path) -> None:
    assert "not there any more" in refusal(tmp_path / "moved.txt")


def test_a_file_without_permission_is_named(forbidden: Path) -> None:
    (forbidden / "mine.txt").write_text(TEXT, encoding="utf-8")
    (forbidden / "mine.txt").chmod(0)

    assert "no permission" in refusal(forbidden / "mine.txt")


def test_a_folder_without_permission_is_named(forbidden: Path) -> None:
    closed = forbidden / "closed"
    closed.mkdir()
    closed.chmod(0)

    assert list(walk([forbidden])) == [closed]
    assert "no permission" in refusal(closed)
    closed.chmod(0o700)


def test_a_folder_given_as_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()

    assert "is a folder" in refusal(tmp_path / "folder.txt")


def test_a_file_above_the_limit_is_refused_with_its_size_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)  # sparse: it takes no room on the disk

    sentence = refusal(path)

    assert "2,000.0 MB" in sentence
    assert "20 MB" in sentence


def test_a_file_that_grows_while_it_is_read_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(TEXT.encode())
    real = os.fstat

    def growing(descriptor: int) -> os.stat_result:
        status = real(descriptor)
        with path.open("ab") as file:
            file.write(b"more\n")
        return status

    monkeypatch.setattr(opening.os, "fstat", growing)

    assert "changed by another program" in refusal(path)


def test_a_name_that_is_no_utf8_is_shown_safely(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    try:
        path.write_bytes(TEXT.encode())
    except OSError:
        pytest.skip("this file system takes no such name")

    (found,) = walk([tmp_path])

    assert read_file(found)[0].name == "caf\\xe9.txt"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("two\nlines.txt", "two\\x0alines.txt"),
        ("invoice\u202etxt.exe", "invoice\\u{202e}txt.exe"),
        ("новости.txt", "новости.txt"),
        ("-rf.txt", "-rf.txt"),
        ("ýyl 2024.txt", "ýyl 2024.txt"),
    ],
)
def test_names_are_shown_without_what_could_mislead(name: str, safe: str) -> None:
    assert shown(name) == safe


@given(st.text())
def test_any_name_is_shown_in_one_line_that_can_be_stored(name: str) -> None:
    safe = shown(name)
    assert safe.isprintable() or "\u3000" in safe or any(c.isspace() for c in safe)
    assert "\n" not in safe
    safe.encode()


def test_places_in_the_text_can_be_counted_with_carriage_returns(tmp_path: Path) -> None:
    path = tmp_path / "dos.txt"
    path.write_bytes(b"One\r\nTwo\rThree\nFour\r\n")

    (found,) = read_file(path)

    assert found.text == "One\nTwo\nThree\nFour\n"
    decoded = found.content.decode()
    for word in ("One", "Two", "Three", "Four"):
        at = found.offset_as_decoded(found.text.index(word))
        assert decoded[at : at + len(word)] == word


@given(st.text(alphabet="ab\r\n", min_size=1))
def test_every_letter_is_found_again_in_the_decoded_file(text: str) -> None:
    if not text.strip():
        return
    found = document(text.encode(), name="x.txt")
    assert "\r" not in found.text
    for at, letter in enumerate(found.text):
        if letter != "\n":
            assert text[found.offset_as_decoded(at)] == letter


def test_an_encoding_that_a_person_chose_wins() -> None:
    content = "Таможня".encode("cp1251")

    assert document(content, name="x.txt", encoding="cp1251").text == "Таможня"
    assert document(content, name="x.txt", encoding="koi8_r").text == "рЮЛНФМЪ"


MARKUP = (
    b"<|<!|<![|<!--|-->|>|</|<a |<p>|[CDATA[|]]>|&#x|&#9999999;|;|<meta charset=|utf-7|idna|"
    b"unicode_escape|<script type='application/ld+json'>|</script>|{\"headline\":|Subject: |From: |"
    b"Date: |Content-Type: |text/html|multipart/mixed|; charset=|; boundary=x|--x|=?utf-8?B?|?=|"
    b"Content-Transfer-Encoding: base64|\"|'|@|:|\\ud800|\n|\n\n|\0|\xff|\xd0\xa2|a|1"
).split(b"|")


@given(st.lists(st.sampled_from(MARKUP), max_size=30), st.sampled_from(["a.html", "a.eml"]))
def test_any_heap_of_markup_is_a_document_or_refused(heap: list[bytes], name: str) -> None:
    try:
        text = document(b"".join(heap), name=name).text
    except UnreadableFile as error:
        text = str(error)
    assert text.strip()
    text.encode()


@given(st.binary(max_size=2_000), st.sampled_from(["a.txt", "a.md", "a.html", "a.eml", "a"]))
def test_any_bytes_are_a_document_or_refused_in_a_sentence(content: bytes, name: str) -> None:
    try:
        found = document(content, name=name)
    except UnreadableFile as error:
        sentence = str(error)
    else:
        sentence = f"“{name}” was read"
        assert found.text.strip()
        assert found.content == content
        found.text.encode()
    assert sentence.startswith(f"“{name}” ")
