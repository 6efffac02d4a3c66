"""What the fuzzer runs: one function for each part that meets bytes or words of strangers.

A target takes any bytes, makes its input from them, and asserts the laws that hold for every
input. Nothing here needs the fuzzer: `test_replay.py` runs the kept inputs through the same
functions, `tools/fuzz.py` makes new ones.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from archive.made import take
from customs_desk.archive import Archive, Order, Query, open_archive
from customs_desk.article import Document
from customs_desk.reading import read
from customs_desk.reading.dates import find, parse_typed
from customs_desk.reading.decoding import decode, decode_as
from customs_desk.reading.files import UnreadableFile, kind_of, read_file
from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.formats.html import read_html
from customs_desk.reading.formats.mail import read_mail
from customs_desk.reading.formats.office import read_docx, read_odt
from customs_desk.reading.formats.pdf import read_pdf
from customs_desk.reading.formats.rtf import read_rtf
from customs_desk.reading.layout import lay_out
from files.making_files import pdf
from files.making_files import zipped as files_zipped

if TYPE_CHECKING:
    from collections.abc import Callable

# What bytes from 0x80 stand for where the first byte is odd: so that a mutated byte is a word.
WORDS = (
    "\n\n", "\n", " ", "May", "23 Sen", "september", "2019", "2019-09-23", "14.05.2024", "of",
    "the", "from", "to", " – ", "—", "-nji", " ýylyň ", "маусымда", "мая", "года", "с", "по",
    "жылдын", "майында", "-жылдын", "былтыр", "geçen ýylyň", "last year", "this year", "since",
    "until", "in", "on", "«", "»", "“", "”", "(", ")", "\u202e", "\u0301", "\u200b", "İ", "ё",
    "Mr.", "S. Kwan", "Sergey Kwan", "Аманов", "Министерство", "State Customs Service",
    "World Customs Organization (WCO)", "ВТамО", "BISHKEK (TCA) —", "By ", "///nCa, ", "News",
    "View more articles", "Share", "©", "http://a.b/c", "@", "a@b.c", "XIV", "1st", "30 February",
    "0", "00", "99999", "5-16", "28 January to 30 January", "первого квартала", "октября", "и",
    "and", "or", "half", "first", "second", "week", "Monday", "понедельник", "duşenbe", "дүйшөмбү",
    "today", "вчера", "ago", "after", "before", "20:45", "24:60", "USD", "%", "No.", "№",
    "Resolution",
    "workshop", "26 officials", "более 40 сотрудников", "OR", "AND", "NOT", "NEAR(", "NEAR/3",
    '"', "*", ":", "date:", "date:2019..2021", "title:", "person:", "is:", "lang:", "words:>",
    "=", "^", "-", "+", "{", "}", "'", "\\", ";", "--", "\0", "😀", "gumruk", "гюмрюк", "ﬃ",
)  # fmt: skip
_CORPUS = Path(__file__).resolve().parent.parent / "corpus"
_ANCHOR = date(2024, 5, 5)


def text_of(data: bytes) -> str:
    """A text from fuzzed bytes: as UTF-8, or with whole words for the upper half of the bytes."""
    if data[:1] and data[0] % 2:
        return "".join(
            chr(b) if b < 0x80 else WORDS[(b - 0x80) % len(WORDS)] for b in data[1:]
        ).replace("\0", "␀")
    return data[1:].decode("utf-8", "replace").replace("\0", "␀")


def decoding(data: bytes) -> None:
    """Any bytes give a text that can be stored and shown; a chosen encoding likewise."""
    found = decode(data)
    for text in filter(None, (found.text, found.mended, decode_as(data, found.encoding))):
        text.encode("utf-8")
        assert "\0" not in text
    assert 0 <= found.confidence <= 1


def layout(data: bytes) -> None:
    """Blocks lie in order, hold every word, and the whole reading points into the text."""
    text = text_of(data)
    found = lay_out(text)
    end = 0
    for block in found.blocks:
        assert end <= block.start < block.end <= len(text)
        assert not text[end : block.start].strip()
        end = block.end
    assert not text[end:].strip()
    made = read(Document("a.txt", b"", "", "utf-8", text))
    for mention in made.mentions:
        assert text[mention.start : mention.end] == mention.text
    for why in made.evidence.values():
        assert 0 <= why.start <= why.end <= len(text)


def dates(data: bytes) -> None:
    """Found dates lie in order, slice to their words, and mean something that can be written."""
    text = text_of(data)
    for anchor in (None, _ANCHOR):
        end = 0
        for found in find(text, anchor=anchor):
            assert text[found.start : found.end] == found.text != ""
            assert found.start >= end
            end = found.end
            assert found.when is None or found.when.edtf
    typed = parse_typed(text[:100], today=_ANCHOR)
    assert typed is None or typed.edtf


@cache
def _archive() -> Archive:
    made = open_archive(Path(tempfile.mkdtemp()) / "fuzz.desk", create=True)
    take(made, "Alpha beta\ngamma delta", "Alpha gamma\nbeta epsilon", "Delta\nzeta eta theta")
    return made


def query(data: bytes) -> None:
    """Any text is a valid query, its counts agree, and hits lie in the text."""
    archive, typed = _archive(), text_of(data)
    for asked in (Query(typed), Query(typed, typing=True)):
        found = archive.find(asked, Order())
        assert archive.count(asked) == len(found)
        assert set(archive.find(asked, Order("rank"))) == set(found)
        for article in found:
            length = len(archive.text(article).text)
            assert all(0 <= a < b <= length for a, b in archive.hits(article, asked))


def zipped(name: str, content: bytes) -> bytes:
    """An archive of one member, not packed, so that its sum is right whatever was mutated."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, content)
    return out.getvalue()


def _archived(data: bytes) -> None:
    path = Path(tempfile.gettempdir()) / "fuzzed.zip"
    path.write_bytes(b"PK\x03\x04" + data)
    for found in read_file(path):
        found.text.encode()


READERS: dict[str, Callable[[bytes], Text | None]] = {
    "html": read_html,
    "mail": read_mail,
    "rtf": lambda data: read_rtf(b"{\\rtf1" + data),
    "docx": lambda data: read_docx(zipped("word/document.xml", data)),
    "odt": lambda data: read_odt(zipped("content.xml", data)),
    "pdf": lambda data: read_pdf(b"%PDF-1.4\n" + data),
    "zip": _archived,  # type: ignore[dict-item]
}


def readers(data: bytes) -> None:
    """The reader of a format, chosen by the first byte, gives a text or refuses in words."""
    reader = list(READERS.values())[(data[0] if data else 0) % len(READERS)]
    try:
        found = reader(data[1:])
        kind_of(data[1:], "a.txt")
    except (Refused, UnreadableFile):
        return
    if found is not None:
        found.text.encode("utf-8")
        assert "\0" not in found.text


TARGETS: dict[str, Callable[[bytes], None]] = {
    "decoding": decoding,
    "layout": layout,
    "dates": dates,
    "query": query,
    "readers": readers,
}


def beginnings(name: str) -> list[bytes]:
    """Sound inputs for a target, made from our own sample texts, for the fuzzer to change."""
    texts = [path.read_bytes()[:2_000] for path in sorted(_CORPUS.glob("*/*.txt"))[::4]]
    if name == "decoding":
        pages = ("utf-8", "utf-16", "utf-16-be", "utf-32-le", "cp1251", "koi8-r", "cp866")
        return [t.decode("utf-8", "ignore")[:80].encode(p, "replace") for t in texts for p in pages]
    if name != "readers":
        length = 60 if name == "query" else 700
        return [b"\0" + text[:length] for text in texts]
    words = "Customs officers met in Osh on 14 May 2024. Сотрудники встретились."
    page = f"<html><head><meta name=author content=x></head><p>{words}<br><!-- x --></html>"
    mail = f"Subject: =?utf-8?b?eA==?=\nFrom: a <a@b.c>\nMIME-Version: 1.0\n\n{words}"
    word = f'<w:document xmlns:w="w"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:document>'
    made = [page.encode(), mail.encode(), b"\\ansi\\ansicpg1251 {\\b x} \\'cf\\u1055? y}"]
    made += [word.encode(), word.replace("w:p", "text:p").replace(":w=", ":text=").encode()]
    made += [pdf("A word")[9:], files_zipped({"a.txt": words, "b/c.html": page}, packed=False)[4:]]
    return [bytes([number]) + content for number, content in enumerate(made)]
