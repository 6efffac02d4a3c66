"""Bytes into text: byte order marks, UTF-8, UTF-16 and UTF-32 without marks, code pages.

Any bytes give a text without lone surrogates and without U+0000 (shown as U+2400); whether it is
a text at all is asked elsewhere (`signatures.py`). A text that was decoded wrongly before it came
to us is offered mended beside, never in place of, what stands in the file.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from customs_desk.reading.code_pages import PAGES, Guess, guess, page_score, table
from customs_desk.reading.mojibake import mend
from customs_desk.reading.patterns import lazy_pattern

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MENDED = "mended"
"""In the place of an encoding: as detected, with an earlier wrong decoding taken back."""
_JUDGED = 200_000  # bytes of a long file by which its pages are judged
_PROBE = 65_536
_MANY = 50_000  # lines
_GOOD = -9.0  # mean log probability of a pair above which a reading in a page is sound
_DOUBTFUL = -7.5  # below which a line may be in another page
_HIGH_BYTES = re.compile(rb"[\x80-\xff]{3}")
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_HIGH = bytes(range(0x80, 0x100))
# Alone among UTF-8 these are what word processors left: quotes, dashes, dots, a hard blank.
_STRAY = {0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xA0, 0xAB, 0xBB}
_PAIRED_SURROGATES = lazy_pattern("[\ud800-\udbff][\udc00-\udfff]")


class Decoded(NamedTuple):
    """A text, how it was decoded, and how sure that is (0..1).

    `encoding` is a Python codec's name; several joined by "+" where lines differ. `mended` is
    what the text would be if an earlier wrong decoding were taken back, None where none is seen.
    """

    text: str
    encoding: str
    confidence: float
    mended: str | None = None


def decode(content: bytes) -> Decoded:
    """The text of any bytes whatever."""
    found = _marked(content) or _wide(content) or _utf8(content) or _by_line(content)
    text = clean(found.text)
    return Decoded(text, found.encoding, found.confidence, mend(text))


def decode_as(content: bytes, encoding: str) -> str:
    """The text in an encoding that a person chose; bytes it cannot read become U+FFFD.

    `MENDED` takes back a wrong decoding of long ago. Raises LookupError where there is no such
    encoding.
    """
    if encoding == MENDED:
        decoded = decode(content)
        return decoded.mended or decoded.text
    parts = encoding.split("+")
    if len(parts) > 1:
        pages = [part for part in parts if part != "utf-8"]
        return clean(_lines(content, pages or ["cp1252"]))
    for mark, marked in _MARKS:
        if content.startswith(mark) and codecs.lookup(encoding).name.startswith(marked[:6]):
            return clean(content[len(mark) :].decode(marked, "replace"))
    return clean(content.decode(encoding, "replace"))


def clean(text: str) -> str:
    """The text without U+0000 (shown as U+2400) and lone surrogates (shown as U+FFFD)."""
    text = text.replace("\0", "␀")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8").replace("?", "\ufffd")
    return text


def _marked(content: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            rest = content[len(mark) :]
            try:
                return Decoded(rest.decode(encoding), encoding, 1.0)
            except UnicodeDecodeError:
                if encoding == "utf-8":
                    return _by_line(rest)
                return Decoded(rest.decode(encoding, "replace"), encoding, 0.8)
    return None


def _wide(content: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: every second byte is one of a few."""
    probe = content[:_PROBE]
    # The high bytes of Latin and Cyrillic are 0 and 4: control characters, no text holds many.
    if (probe.count(0) + probe.count(4)) * 5 < len(probe) or len(probe) < 2:
        return None
    for encoding, width in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        usable = probe[: len(probe) // width * width]
        try:
            text = usable.decode(encoding)
        except UnicodeDecodeError:
            text = usable.decode(encoding, "replace")
        good = sum(map(_expected, text))
        if text and good >= 0.9 * len(text):
            return Decoded(content.decode(encoding, "replace"), encoding, good / len(text) * 0.99)
    return None


def _expected(character: str) -> bool:
    """Whether a text of ours may well hold it."""
    return (
        character in "\t\n\r"
        or " " <= character <= "~"
        or "\xa0" <= character <= "\u024f"
        or "\u0400" <= character <= "\u052f"
        or "\u2010" <= character <= "\u2044"
        or character in "№€™\ufeff"
    )


def _utf8(content: bytes) -> Decoded | None:
    try:
        return Decoded(content.decode("utf-8"), "utf-8", 1.0)
    except UnicodeDecodeError:
        return None


def _by_line(content: bytes) -> Decoded:
    """Lines of UTF-8 stay so; the others are read in the code page that fits them together."""
    lines = _sample(content).split(b"\n")
    broken = [line for line in lines if not _is_utf8(line)]
    paged = [line for line in broken if not _is_mostly_utf8(line)]
    some_utf8 = len(paged) < len(broken) or any(not x.isascii() and _is_utf8(x) for x in lines)
    if not paged:
        # Bad bytes in UTF-8, or (of a long file) only in what was not looked at.
        return Decoded(_lines(content, ["cp1252"]), "utf-8", 0.9)
    found = guess(b"\n".join(paged))
    pages = _pages(paged, found)
    names = ["utf-8", *pages] if some_utf8 and _truly_mixed(lines, found) else pages
    if names == [found.page]:
        text = content.decode(found.page, "replace")
        return Decoded(text, found.page, _confidence(found))
    if "utf-8" not in names:
        text = "\n".join(_in_best(line, pages) for line in content.split(b"\n"))
        return Decoded(text, "+".join(names), 0.9 * _confidence(found))
    return Decoded(_lines(content, pages), "+".join(names), 0.9 * _confidence(found))


def _sample(content: bytes) -> bytes:
    """The whole, or of a long file a part of its beginning and one from its middle."""
    if len(content) <= _JUDGED:
        return content
    half, middle = _JUDGED // 2, len(content) // 2
    start = content.find(b"\n", 0, half) + 1
    parts = (content[start:half], content[middle : middle + half])
    # Cut at line ends, so that no letter is cut.
    whole = (part[: part.rfind(b"\n") + 1] or part for part in parts)
    return b"\n".join((content[:start], *whole))


def _truly_mixed(lines: list[bytes], found: Guess) -> bool:
    """Whether the lines that happen to be UTF-8 read worse in the page of the others."""
    utf8 = b"\n".join(x for x in lines if not x.isascii() and (_is_utf8(x) or _is_mostly_utf8(x)))
    return page_score(utf8, found.page) < min(_GOOD, found.score - 1.0)


def _pages(lines: list[bytes], found: Guess) -> list[str]:
    """The page of all, and those of lines that read badly in it and well in another."""
    pages = [found.page]
    for line in lines:
        if _HIGH_BYTES.search(line) is None:
            continue
        score = page_score(line, found.page)
        if score < _DOUBTFUL:
            own = guess(line)
            if own.score > max(_GOOD, score + 1.5) and own.lead > 15 and own.page not in pages:
                pages.append(own.page)
    return pages


def _confidence(found: Guess) -> float:
    sound = min(1.0, max(0.1, (found.score + 16.0) / 7.0))
    return round(sound * min(1.0, 0.5 + found.lead / 40.0), 2)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_mostly_utf8(line: bytes) -> bool:
    """Whether a line that is no UTF-8 is one with few bad bytes, rather than a code page's."""
    if len(line) < 7 or line.isascii():  # three letters of two bytes beside a bad one
        return False
    rest = _SURROGATE.sub(b"", line)
    text = rest.decode("utf-8", "ignore")
    good = len(text) - len(rest.translate(None, _HIGH)) + len(line) - len(rest)
    return good > 2 * (len(rest) - len(text.encode()))


def _lines(content: bytes, pages: list[str]) -> str:
    lines = content.split(b"\n")
    if len(lines) < _MANY:
        return "\n".join(_line(line, pages) for line in lines)
    read = {line: _line(line, pages) for line in set(lines)}  # so many are short, and alike
    return "\n".join(map(read.__getitem__, lines))


def _line(line: bytes, pages: list[str]) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged(line) if _is_mostly_utf8(line) else _in_best(line, pages)


def _in_best(line: bytes, pages: list[str]) -> str:
    page = pages[0] if len(pages) == 1 else max(pages, key=lambda page: page_score(line, page))
    return line.decode(page, "replace")


def _damaged(line: bytes) -> str:
    """UTF-8 with bad bytes: quotes and dashes of cp1252 are kept, halves of pairs joined."""
    if _SURROGATE.search(line):
        joined = line.decode("utf-8", "surrogatepass") if _passes(line) else ""
        if joined:
            return _PAIRED_SURROGATES.sub(_joined, joined)
    text = line.decode("utf-8", "surrogateescape")
    return re.sub("[\udc80-\udcff]", _stray, text)


def _passes(line: bytes) -> bool:
    try:
        line.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _joined(match: re.Match[str]) -> str:
    return match[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _stray(match: re.Match[str]) -> str:
    byte = ord(match[0]) - 0xDC00
    return table("cp1252")[byte] if byte in _STRAY else "\ufffd"


ENCODINGS: tuple[str, ...] = ("utf-8", "utf-16-le", "utf-16-be", *PAGES)
