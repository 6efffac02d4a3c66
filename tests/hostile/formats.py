"""Pages, documents, mails and archives that are hostile, and what is no text at all."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib

from files.making_files import TYPES, W, docx, odt, pdf, zipped
from hostile.kinds import BOMB, NEWS, OUTSIDE, RUSSIAN, Refused, Taken, news


def _page(words: str) -> Taken:
    return Taken("a.html", news(words), NEWS)


def _mail(head: str, body: bytes = NEWS.encode()) -> Taken:
    return Taken("a.eml", lambda: head.encode() + b"\n\n" + body, NEWS)


NESTED_MAIL = b"".join(
    b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3_000)
)

GOOD: dict[str, Taken] = {
    "no suffix": Taken("a", news(NEWS), NEWS),
    "an unknown suffix": Taken("a.xyz", news(NEWS), NEWS),
    "a suffix in capitals": Taken("A.TXT", news(NEWS), NEWS),
    "a PDF named as text": Taken("a.txt", lambda: pdf(NEWS), NEWS),
    "a Word document named as text": Taken("a.txt", lambda: docx(NEWS), NEWS),
    "a page named as text": Taken("a.txt", news(f"<html><p>{NEWS}<script>x()</script>"), NEWS),
    "a page with scripts": _page(f"<script>x</script><p onclick='x()'>{NEWS}"),
    "a script never closed": _page(f"<p>{NEWS}<script>alert("),
    "a comment never closed": _page(f"<p>{NEWS}</p><!-- and"),
    "100,000 comments never closed": Taken(
        "a.html", lambda: NEWS.encode() + b"<!--" * 100_000, NEWS
    ),
    "100,000 nested elements": Taken(
        "a.html", lambda: b"<div>" * 100_000 + NEWS.encode(), NEWS
    ),
    "20 nested tables": Taken("a.html", lambda: b"<table><tr><td>" * 20 + NEWS.encode(), NEWS),
    "100,000 attributes": Taken(
        "a.html", lambda: b"<p " + b"a=1 " * 100_000 + b">" + NEWS.encode(), NEWS
    ),
    "100,000 quotes never closed": Taken(
        "a.html", lambda: NEWS.encode() + b'<a b="' * 100_000, NEWS
    ),
    "300,000 open brackets": Taken("a.html", lambda: NEWS.encode() + b"<" * 300_000, NEWS),
    "a page with entities": _page(f"{BOMB}<p>&h;{NEWS}"),
    "a page with local pictures": _page(
        f'<base href="file:///etc/"><img src="/etc/passwd"><iframe src="file:///etc/passwd">'
        f'</iframe><link rel=stylesheet href="file:///etc/passwd"><p>{NEWS}</p>'
    ),
    "a page with remote pictures": _page(
        f'<meta http-equiv=refresh content="0;url=http://x.invalid/"><img src="http://x.invalid/a">'
        f'<style>@import "http://x.invalid/b"</style><p>{NEWS}</p><img src=x onerror=y()>'
    ),
    "hostile linked data": Taken(
        "a.html",
        lambda: (
            b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>" + NEWS.encode()
        ),
        NEWS,
    ),
    "a page of 500 KB": Taken("a.html", lambda: f"<p>{NEWS}</p>\n".encode() * 9_000, NEWS),
    "a page with a broken section": _page(f"{NEWS}<!<!--x--![text/html>"),
    "a page with half a section": _page(f"{NEWS}<!<!-->[?=;>"),
    "a page that lies about its letters": Taken(
        "a.html",
        lambda: b"<meta charset=iso-8859-1><p>" + RUSSIAN.encode(),
        RUSSIAN,
    ),
    "an RTF with 100,000 groups": Taken(
        "a.rtf", lambda: b"{\\rtf1 " + b"{" * 100_000 + NEWS.encode() + b"}" * 100_001, NEWS
    ),
    "a mail in an unknown encoding": Taken(
        "a.eml",
        lambda: (
            b"Subject: x\nContent-Type: text/plain; charset=x-none\n\n" + RUSSIAN.encode("koi8_r")
        ),
        RUSSIAN,
    ),
    "a mail from a broken address": _mail("From: x:;@]]>"),
    "a mail from an open bracket": _mail("From: =?utf-8?B?x?= <"),
    "a mail with a broken head": _mail("Date: never\nSubject"),
    "a mail with a head of 10,000 lines": Taken(
        "a.eml", lambda: b"X-A: b\n" * 10_000 + b"\n" + NEWS.encode(), NEWS
    ),
    "a Word document 20,000 deep": Taken(
        "a.docx",
        lambda: docx("</w:t></w:r>" + "<w:ins>" * 20_000 + f"<w:t>{NEWS}</w:t>"
                     + "</w:ins>" * 20_000 + "<w:r><w:t>"),
        NEWS,
    ),
    "an archive with Cyrillic names of DOS": Taken(
        "a.zip", lambda: dos_named("новости.txt", NEWS), NEWS
    ),
    "an archive with one good member": Taken(
        "a.zip",
        lambda: zipped(
            {"__MACOSX/._a.txt": "x", ".hidden": "x", "Thumbs.db": "x", "b/a.txt": NEWS}
        ),
        NEWS,
    ),
}  # fmt: skip


def dos_named(name: str, words: str) -> bytes:
    """An archive whose member is named in cp866 without saying so, as DOS programs did."""
    plain = "?" * len(name)
    return zipped({plain: words}).replace(plain.encode(), name.encode("cp866"))


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
    return zipped({f"{n}.txt": b"" for n in range(100_000)}, packed=False)


def _nested(times: int) -> bytes:
    content = zipped({"a.txt": NEWS})
    for _time in range(times):
        content = zipped({"inner.zip": content})
    return content


def _text_bomb() -> bytes:
    """A page whose packed content is 100 times its size, of strings alone."""
    stream = zlib.compress(b"BT /F1 1 Tf " + b"(aaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 1_000_000 + b"ET")
    head = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(stream)
    plain = pdf("x")
    start = plain.index(b"4 0 obj")
    end = plain.index(b"endobj", start)
    return plain[:start] + b"4 0 obj" + head + stream + b"\nendstream " + plain[end:]


def _cyclic_pdf() -> bytes:
    """A tree of pages that holds itself."""
    return pdf(NEWS).replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")


WITHIN = "an archive within an archive"
BAD: dict[str, Refused] = {
    "nothing": Refused("a.txt", lambda: b"", "is empty"),
    "white space": Refused("a.txt", lambda: b" \n\t\r\n" * 100, "nothing but white space"),
    "hard blanks": Refused("a.txt", news("\u00a0\u2003\n"), "no text"),
    "a mark alone": Refused("a.txt", lambda: b"\xef\xbb\xbf", "no text"),
    "zeros": Refused("a.txt", lambda: b"\0" * 10_000, "nothing but zeros"),
    "random bytes": Refused(
        "a.txt", lambda: zlib.compress(bytes(range(256)) * 50, 0)[7:], "not a text"
    ),
    "a picture": Refused("a.txt", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a PNG picture"),
    "a photograph": Refused("a.txt", lambda: b"\xff\xd8\xff\xe0" + b"\0" * 50, "a JPEG picture"),
    "a program": Refused("a.txt", lambda: b"\x7fELF\x02\x01\x01" + b"\0" * 50, "a program"),
    "a Windows program": Refused("a.txt", lambda: b"MZ\x90\0\x03\0\0\0", "a program"),
    "a database": Refused("a.txt", lambda: b"SQLite format 3\0" + b"\0" * 50, "a database"),
    "an old Word document": Refused(
        "a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"
    ),
    "gzip": Refused("a.txt", lambda: gzip.compress(NEWS.encode()), "a gzip archive"),
    "a packed tar": Refused("a.tar.gz", lambda: gzip.compress(b"\0" * 10**7), "a gzip archive"),
    "RAR": Refused("a.rar", lambda: b"Rar!\x1a\x07\x01\0", "a RAR archive"),
    "7z": Refused("a.7z", lambda: b"7z\xbc\xaf\x27\x1c\0", "a 7z archive"),
    "text named as PDF": Refused("a.pdf", news(NEWS), "no .pdf file"),
    "text named as Word": Refused("a.docx", news(NEWS), "no .docx file"),
    "a damaged PDF": Refused("a.pdf", lambda: b"%PDF-1.7\n" + b"\xff" * 100, "damaged PDF"),
    "half a PDF": Refused("a.pdf", lambda: pdf(NEWS)[:60], "damaged PDF"),
    "a PDF whose pages hold themselves": Refused("a.pdf", _cyclic_pdf, "PDF"),
    "a PDF without text": Refused("a.pdf", lambda: pdf(""), "no text"),
    # Stopped by the time limit, the memory limit or the limit of text, as fast as the machine is.
    "a PDF text bomb": Refused("a.pdf", _text_bomb, ""),
    "a Word document with entities": Refused(
        "a.docx", lambda: docx("&h;", prologue=BOMB), "a trap"
    ),
    "a Word document with a file": Refused(
        "a.docx", lambda: docx("&a;", prologue=OUTSIDE), "a trap"
    ),
    "an OpenDocument with entities": Refused("a.odt", lambda: odt("&h;", prologue=BOMB), "a trap"),
    "an OpenDocument with a file": Refused(
        "a.odt", lambda: odt("&a;", prologue=OUTSIDE), "a trap"
    ),
    "a Word document bomb": Refused("a.docx", lambda: docx("a" * 40_000_000), "may be a trap"),
    "a Word document of broken XML": Refused("a.docx", lambda: docx("<w:p>"), "XML is broken"),
    "a Word document cut in half": Refused("a.docx", lambda: docx(NEWS)[:150], "damaged"),
    "a Word document in UTF-7": Refused(
        "a.docx",
        lambda: zipped({
            "[Content_Types].xml": TYPES,
            "word/document.xml": f"<?xml version='1.0' encoding='utf-7'?><w:document {W}/>",
        }),
        "damaged",
    ),
    "a table named as text": Refused(
        "a.txt",
        lambda: zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}),
        "without a text",
    ),
    "an empty RTF": Refused("a.rtf", lambda: b"{\\rtf1 }", "no text"),
    "a page without text": Refused(
        "a.html", lambda: b"<html><body><img src=x></body></html>", "no text"
    ),
    "a mail without text": Refused(
        "a.eml",
        lambda: b"Subject: x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAA==",
        "without a readable text",
    ),
    "a mail of 3,000 nested parts": Refused(
        "a.eml", lambda: NESTED_MAIL + NEWS.encode(), "nested too deep"
    ),
    "an archive with nothing in it": Refused("a.zip", lambda: zipped({}), "no files in it"),
    "an archive bomb": Refused(
        "a.zip", lambda: zipped({"a.txt": b"\n" * 40_000_000}), "may be a trap"
    ),
    "an archive of 100,000 files": Refused("a.zip", _many, "the limit is 10,000"),
    "an archive in an archive": Refused("a.zip", lambda: _nested(1), WITHIN),
    "archives nested five deep": Refused("a.zip", lambda: _nested(4), WITHIN),
    "a way out of the archive": Refused(
        "a.zip", lambda: zipped({"../../a.txt": NEWS}), "leads out"
    ),
    "an absolute name": Refused("a.zip", lambda: zipped({"/etc/a.txt": NEWS}), "leads out"),
    "a drive's name": Refused("a.zip", lambda: zipped({"C:\\a.txt": NEWS}), "leads out"),
    "a link in an archive": Refused("a.zip", _link, "is a link"),
    "a wrong checksum": Refused("a.zip", _wrong_sum, "damaged"),
    "a locked archive": Refused("a.zip", _encrypted, "locked with a password"),
    "half an archive": Refused("a.zip", lambda: zipped({"a.txt": NEWS})[:40], "damaged"),
}  # fmt: skip
