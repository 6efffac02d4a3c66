"""Files that break naive readers: each has one expected outcome, and none stops the program.

`pytest-timeout` bounds the time of each; what is taken is also asked for its language.
"""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest

from customs_desk.reading.decoding import decode
from customs_desk.reading.files import MAX_BYTES, UnreadableFile, document, read_file
from customs_desk.reading.language import detect
from files.making_files import docx, odt, pdf, zipped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEWS = "Customs officers met in Osh on 14 May 2024."
RUSSIAN = "Сотрудники таможенной службы встретились в Оше 14 мая 2024 года."
BOMB = (
    '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {x} "{f"&{y};" * 10}">' for x, y in zip("bcdefgh", "abcdefg", strict=True))
    + "]>"
)
OUTSIDE = '<!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

# Bytes that are taken, and a part of the text that must be there.
TAKEN: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "one character": ("a.txt", lambda: b"x", "x"),
    "NULs among text": ("a.txt", (NEWS + "\0" + NEWS).encode, f"{NEWS}␀{NEWS}"),
    "UTF-8 with a mark": ("a.txt", lambda: NEWS.encode("utf-8-sig"), NEWS),
    "UTF-8 cut at the end": ("a.txt", lambda: RUSSIAN.encode() + b"\xd0", RUSSIAN),
    "UTF-8 with one bad byte": ("a.txt", lambda: RUSSIAN.encode() + b" \xff.", RUSSIAN),
    "overlong UTF-8": ("a.txt", lambda: RUSSIAN.encode() + b"\xc0\xaf", RUSSIAN),
    "CESU-8": ("a.txt", lambda: NEWS.encode() + b"\xed\xa0\xbd\xed\xb8\x80", "😀"),
    "a lone surrogate": ("a.txt", lambda: RUSSIAN.encode() + b"\xed\xa0\xbd", RUSSIAN),
    "UTF-16 with a mark": ("a.txt", lambda: RUSSIAN.encode("utf-16"), RUSSIAN),
    "UTF-16 without a mark": ("a.txt", lambda: RUSSIAN.encode("utf-16-be"), RUSSIAN),
    "UTF-16 cut in half": ("a.txt", lambda: RUSSIAN.encode("utf-16")[:-1], RUSSIAN[:-1]),
    "UTF-32 with a mark": ("a.txt", lambda: RUSSIAN.encode("utf-32"), RUSSIAN),
    "UTF-32 without a mark": ("a.txt", lambda: RUSSIAN.encode("utf-32-le"), RUSSIAN),
    "cp1251": ("a.txt", lambda: RUSSIAN.encode("cp1251"), RUSSIAN),
    "KOI8-R": ("a.txt", lambda: RUSSIAN.encode("koi8_r"), RUSSIAN),
    "cp866": ("a.txt", lambda: RUSSIAN.encode("cp866"), RUSSIAN),
    "ISO-8859-5": ("a.txt", lambda: RUSSIAN.encode("iso8859_5"), RUSSIAN),
    "ISO-8859-9": (
        "a.txt",
        lambda: "Gümrük müdürlüğünde görüşme yapıldı, çalışmalar sürüyor.".encode("iso8859_9"),
        "Gümrük müdürlüğünde görüşme yapıldı",
    ),
    "two encodings": ("a.txt", lambda: f"{RUSSIAN}\n".encode() + RUSSIAN.encode("cp1251"), RUSSIAN),
    "carriage returns alone": ("a.txt", lambda: b"One\rTwo\rThree", "One\nTwo\nThree"),
    "mixed line ends": ("a.txt", lambda: b"One\r\nTwo\rThree\nFour", "One\nTwo\nThree\nFour"),
    "one line of 5 MB": ("a.txt", lambda: (NEWS + " ").encode() * 115_000, NEWS),
    "one Russian line of 5 MB": ("a.txt", lambda: (RUSSIAN + " ").encode("cp1251") * 76_000, "Оше"),
    "10 MB of short lines": ("a.txt", lambda: f"{RUSSIAN}\n".encode("koi8_r") * 150_000, RUSSIAN),
    "10 MB of bad bytes": (
        "a.txt",
        lambda: f"{RUSSIAN}\n".encode() + b"\xff\n" * 5_000_000,
        RUSSIAN,
    ),
    "one word of 1 MB": ("a.txt", lambda: b"x" * 1_000_000, "xxx"),
    "one Cyrillic word of 1 MB": ("a.txt", lambda: "ж".encode() * 500_000, "жжж"),
    "five million line ends": ("a.txt", lambda: b"\n" * 5_000_000 + NEWS.encode(), NEWS),
    "a million short lines": ("a.txt", lambda: b"a b\n" * 1_000_000, "a b\na b"),
    "200,000 dates": ("a.txt", lambda: b"14.05.2024 " * 200_000, "14.05.2024"),
    "100,000 combining marks": ("a.txt", ("e" + "\u0301" * 100_000).encode, "e\u0301"),
    "bidi overrides": ("a.txt", f"\u202e{NEWS}\u202c".encode, NEWS),
    "unbalanced isolates": ("a.txt", f"\u2066\u2067\u2068{NEWS}".encode, NEWS),
    "zero width everywhere": ("a.txt", lambda: "\u200b".join(NEWS).encode(), "\u200b"),
    "private use": ("a.txt", f"\ue000\U000f0000 {NEWS}".encode, NEWS),
    "homoglyphs": ("a.txt", "Сustоms оffiсеrs mеt".encode, "Сustоms"),
    "Arabic": ("a.txt", "اجتمع موظفو الجمارك في المدينة".encode, "الجمارك"),
    "terminal escapes": ("a.txt", f"\x1b[31m{NEWS}\x1b[0m".encode, NEWS),
    "Turkish i": ("a.txt", "İstanbul ıi Iİ".encode, "İstanbul"),
    "decomposed letters": ("a.txt", "gu\u0308mru\u0308k".encode, "u\u0308"),
    "ligatures": ("a.txt", "oﬃcers of the oﬃce".encode, "oﬃcers"),
    "noncharacters": ("a.txt", f"\ufffe\uffff\ufdd0 {NEWS}".encode, NEWS),
    "Chinese": ("a.txt", "海关官员在会议上讨论了合作问题。".encode, "海关"),
    "a formula as title": ("a.txt", f"=cmd|' /C calc'!A0\n\n{NEWS}".encode, "=cmd"),
    "markup as title": ("a.txt", f"<b>Bold</b>\n\n{NEWS}".encode, "<b>Bold</b>"),
    "format strings": ("a.txt", f"%s%n{{0}}{{x}}\n\n{NEWS}".encode, "%s%n{0}{x}"),
    "no suffix": ("a", NEWS.encode, NEWS),
    "an unknown suffix": ("a.xyz", NEWS.encode, NEWS),
    "a suffix in capitals": ("A.TXT", NEWS.encode, NEWS),
    "a PDF named as text": ("a.txt", lambda: pdf(NEWS), NEWS),
    "a Word document named as text": ("a.txt", lambda: docx(NEWS), NEWS),
    "a page with scripts": ("a.html", f"<script>x</script><p>{NEWS}".encode, NEWS),
    "a script never closed": ("a.html", f"<p>{NEWS}<script>alert(".encode, NEWS),
    "a comment never closed": ("a.html", f"<p>{NEWS}</p><!-- and".encode, NEWS),
    "100,000 comments never closed": ("a.html", lambda: NEWS.encode() + b"<!--" * 100_000, NEWS),
    "100,000 nested elements": ("a.html", lambda: b"<div>" * 100_000 + NEWS.encode(), NEWS),
    "20 nested tables": ("a.html", lambda: b"<table><tr><td>" * 20 + NEWS.encode(), NEWS),
    "100,000 attributes": (
        "a.html",
        lambda: b"<p " + b"a=1 " * 100_000 + b">" + NEWS.encode(),
        NEWS,
    ),
    "100,000 quotes never closed": ("a.html", lambda: NEWS.encode() + b'<a b="' * 100_000, NEWS),
    "300,000 open brackets": ("a.html", lambda: NEWS.encode() + b"<" * 300_000, NEWS),
    "a page with entities": ("a.html", (BOMB + f"<p>&h;{NEWS}").encode, NEWS),
    "a page with local pictures": (
        "a.html",
        f'<img src="/etc/passwd">{NEWS}'.encode,
        NEWS,
    ),
    "hostile linked data": (
        "a.html",
        lambda: (
            b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>" + NEWS.encode()
        ),
        NEWS,
    ),
    "a page of 3 MB": ("a.html", lambda: f"<p>{NEWS}</p>\n".encode() * 60_000, NEWS),
    "an RTF with 100,000 groups": (
        "a.rtf",
        lambda: b"{\\rtf1 " + b"{" * 100_000 + NEWS.encode() + b"}" * 100_001,
        NEWS,
    ),
    "a mail in an unknown encoding": (
        "a.eml",
        lambda: (
            b"Subject: x\nContent-Type: text/plain; charset=x-none\n\n" + RUSSIAN.encode("koi8_r")
        ),
        RUSSIAN,
    ),
    "a mail from a broken address": ("a.eml", lambda: b"From: x:;@]]>\n\n" + NEWS.encode(), NEWS),
    "a mail from an open bracket": (
        "a.eml",
        lambda: b"From: =?utf-8?B?x?= <\n\n" + NEWS.encode(),
        NEWS,
    ),
    "a page with a broken section": (
        "a.html",
        lambda: NEWS.encode() + b"<!<!--x--![text/html>",
        NEWS,
    ),
    "a page with half a section": ("a.html", lambda: NEWS.encode() + b"<!<!-->[?=;>", NEWS),
    "a mail with a broken head": (
        "a.eml",
        f"Date: never\nSubject\n\n{NEWS}".encode,
        NEWS,
    ),
}


def _wrong_sum() -> bytes:
    return zipped({"a.txt": NEWS}, packed=False).replace(b"Osh", b"Xsh")


def _encrypted() -> bytes:
    raw = bytearray(zipped({"a.txt": NEWS}))
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    return bytes(raw)


def _link() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        member = zipfile.ZipInfo("a.txt")
        member.external_attr = 0o120777 << 16
        archive.writestr(member, "/etc/passwd")
    return out.getvalue()


def _many() -> bytes:
    return zipped({f"{n}.txt": b"" for n in range(10_001)}, packed=False)


def _text_bomb() -> bytes:
    """A page whose packed content is 100 times its size, of strings alone."""
    stream = zlib.compress(b"BT /F1 1 Tf " + b"(aaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 1_000_000 + b"ET")
    head = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(stream)
    plain = pdf("x")
    start = plain.index(b"4 0 obj")
    end = plain.index(b"endobj", start)
    return plain[:start] + b"4 0 obj" + head + stream + b"\nendstream " + plain[end:]


# Bytes that are refused, and a part of the sentence.
REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "nothing": ("a.txt", lambda: b"", "is empty"),
    "white space": ("a.txt", lambda: b" \n\t\r\n" * 100, "nothing but white space"),
    "hard blanks": ("a.txt", "\u00a0\u2003\n".encode, "no text"),
    "a mark alone": ("a.txt", lambda: b"\xef\xbb\xbf", "no text"),
    "zeros": ("a.txt", lambda: b"\0" * 10_000, "nothing but zeros"),
    "random bytes": ("a.txt", lambda: zlib.compress(bytes(range(256)) * 50, 0)[7:], "not a text"),
    "a picture": ("a.txt", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a PNG picture"),
    "a photograph": ("a.txt", lambda: b"\xff\xd8\xff\xe0" + b"\0" * 50, "a JPEG picture"),
    "a program": ("a.txt", lambda: b"\x7fELF\x02\x01\x01" + b"\0" * 50, "a program"),
    "a Windows program": ("a.txt", lambda: b"MZ\x90\0\x03\0\0\0", "a program"),
    "a database": ("a.txt", lambda: b"SQLite format 3\0" + b"\0" * 50, "a database"),
    "an old Word document": ("a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"),
    "gzip": ("a.txt", lambda: gzip.compress(NEWS.encode()), "a gzip archive"),
    "RAR": ("a.rar", lambda: b"Rar!\x1a\x07\x01\0", "a RAR archive"),
    "7z": ("a.7z", lambda: b"7z\xbc\xaf\x27\x1c\0", "a 7z archive"),
    "text named as PDF": ("a.pdf", NEWS.encode, "no .pdf file"),
    "text named as Word": ("a.docx", NEWS.encode, "no .docx file"),
    "a damaged PDF": ("a.pdf", lambda: b"%PDF-1.7\n" + b"\xff" * 100, "damaged PDF"),
    "half a PDF": ("a.pdf", lambda: pdf(NEWS)[:60], "damaged PDF"),
    "a PDF without text": ("a.pdf", lambda: pdf(""), "no text"),
    # Stopped by the time limit, the memory limit or the limit of text, as fast as the machine is.
    "a PDF text bomb": ("a.pdf", _text_bomb, ""),
    "a Word document with entities": ("a.docx", lambda: docx("&h;", prologue=BOMB), "a trap"),
    "a Word document with a file": ("a.docx", lambda: docx("&a;", prologue=OUTSIDE), "a trap"),
    "an OpenDocument with entities": ("a.odt", lambda: odt("&h;", prologue=BOMB), "a trap"),
    "a Word document bomb": ("a.docx", lambda: docx("a" * 40_000_000), "may be a trap"),
    "a Word document of broken XML": ("a.docx", lambda: docx("<w:p>"), "XML is broken"),
    "a Word document cut in half": ("a.docx", lambda: docx(NEWS)[:150], "damaged"),
    "a table named as text": (
        "a.txt",
        lambda: zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}),
        "without a text",
    ),
    "an empty RTF": ("a.rtf", lambda: b"{\\rtf1 }", "no text"),
    "a page without text": ("a.html", lambda: b"<html><body><img src=x></body></html>", "no text"),
    "a mail without text": (
        "a.eml",
        lambda: b"Subject: x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAA==",
        "without a readable text",
    ),
    "an archive with nothing in it": ("a.zip", lambda: zipped({}), "no files in it"),
    "an archive bomb": ("a.zip", lambda: zipped({"a.txt": b"\n" * 40_000_000}), "may be a trap"),
    "an archive of 10,001 files": ("a.zip", _many, "the limit is 10,000"),
    "an archive in an archive": (
        "a.zip",
        lambda: zipped({"b.zip": zipped({"a.txt": NEWS})}),
        "an archive within an archive",
    ),
    "a way out of the archive": ("a.zip", lambda: zipped({"../../a.txt": NEWS}), "leads out"),
    "an absolute name": ("a.zip", lambda: zipped({"/etc/a.txt": NEWS}), "leads out"),
    "a drive's name": ("a.zip", lambda: zipped({"C:\\a.txt": NEWS}), "leads out"),
    "a link in an archive": ("a.zip", _link, "is a link"),
    "a wrong checksum": ("a.zip", _wrong_sum, "damaged"),
    "a locked archive": ("a.zip", _encrypted, "locked with a password"),
    "half an archive": ("a.zip", lambda: zipped({"a.txt": NEWS})[:40], "damaged"),
}


def test_there_are_as_many_kinds_as_were_promised() -> None:
    assert len(TAKEN) + len(REFUSED) >= 80


@pytest.mark.parametrize("kind", TAKEN)
def test_a_strange_file_is_taken_with_its_words(kind: str, tmp_path: Path) -> None:
    name, made, expected = TAKEN[kind]
    content = made()
    path = tmp_path / name
    path.write_bytes(content)

    (found,) = read_file(path)

    assert expected in found.text
    assert found.content == content
    assert not set(found.text) & {"\0", "\r"}
    found.text.encode()
    assert detect(found.text)


@pytest.mark.parametrize("kind", REFUSED)
def test_a_file_that_is_no_text_is_refused_in_a_sentence(kind: str, tmp_path: Path) -> None:
    name, made, expected = REFUSED[kind]
    path = tmp_path / name
    path.write_bytes(made())

    with pytest.raises(UnreadableFile) as caught:
        read_file(path)

    assert expected in str(caught.value)
    assert name in str(caught.value)
    assert list(tmp_path.iterdir()) == [path]


def test_text_encoded_twice_is_offered_mended() -> None:
    twice = RUSSIAN.encode().decode("latin-1").encode()

    assert decode(twice).mended == RUSSIAN
    assert document(twice, name="a.txt").mended == RUSSIAN


def test_a_file_as_large_as_the_limit_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes((NEWS + "\n").encode().ljust(50, b" ") * (MAX_BYTES // 50))

    assert read_file(path)[0].text.startswith(NEWS)


@pytest.mark.parametrize("name", ["CON", "-rf.txt", "  .txt", "a" * 251 + ".txt", "a\nb.txt"])
def test_a_strange_name_does_not_matter(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(NEWS, encoding="utf-8")

    assert read_file(path)[0].text == NEWS


@pytest.mark.parametrize("cut", [4, 30, 60, 120, 200])
def test_an_archive_cut_anywhere_is_damaged_and_no_more(cut: int, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.txt": NEWS * 5, "b.txt": struct.pack("<Q", 7)})[:cut])

    with pytest.raises(UnreadableFile):
        read_file(path)
