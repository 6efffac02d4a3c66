"""How originals, texts and readings lie in the archive as bytes.

Originals are plain zlib, so that `sqlar_uncompress` of the sqlite3 tool opens them. A reading is
JSON, compressed with the article's text as zlib dictionary: its sentences cost next to nothing.
"""

from __future__ import annotations

import json
import re
import zlib
from typing import Any

from customs_desk.article import Basis, Event, Evidence, Kind, Mention, Reading, Span
from customs_desk.when import When

_WINDOW = 32_768  # bytes that a zlib dictionary can hold
_LEVEL = 1  # a third of the time of 4 for 5 % more bytes
# What unpacking raises where the bytes are damaged.
UNREADABLE = (zlib.error, ValueError, TypeError, KeyError, LookupError)
_RETURNS = re.compile("\r\n?")
_WHEN = Event._fields.index("when")


def pack_original(content: bytes) -> bytes:
    """The bytes compressed, or as they are where that makes them no smaller."""
    packer = _packer(len(content))
    packed = packer.compress(content) + packer.flush()
    return packed if len(packed) < len(content) else content


def _packer(size: int, zdict: bytes = b"") -> zlib._Compress:
    """A compressor with memory for so many bytes: clearing what is not needed takes longer."""
    bits = min(max(size.bit_length(), 10), zlib.MAX_WBITS)
    memory = min(max(bits - 7, 3), zlib.DEF_MEM_LEVEL)
    return zlib.compressobj(_LEVEL, zlib.DEFLATED, bits, memory, zlib.Z_DEFAULT_STRATEGY, zdict)


def unpack_original(packed: bytes, size: int) -> bytes:
    """The bytes as imported; raises zlib.error where they are damaged."""
    return packed if len(packed) == size else zlib.decompress(packed)


def decoded(content: bytes, encoding: str) -> str | None:
    """The text by the codec's own rules, line ends made one; None where they give none."""
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    return _RETURNS.sub("\n", text.removeprefix("\ufeff"))


def pack_text(text: str, content: bytes, encoding: str) -> bytes | None:
    """None where the original, decoded, is the text; else the text, compressed."""
    if decoded(content, encoding) == text:
        return None
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def unpack_text(packed: bytes | None, content: bytes, encoding: str) -> str:
    """The text that `pack_text` was given."""
    if packed is not None:
        return zlib.decompress(packed).decode("utf-8", "surrogatepass")
    return decoded(content, encoding) or ""


def pack_reading(reading: Reading, text: str) -> bytes:
    """The reading as JSON, compressed against the text."""
    record = {name: _PACK.get(name, _same)(value) for name, value in reading._asdict().items()}
    record["body"] = _pieces(reading.body, text) or reading.body
    plain = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    dictionary = _dictionary(text)
    packer = _packer(len(dictionary) + len(plain), zdict=dictionary)
    return packer.compress(plain.encode("utf-8", "surrogatepass")) + packer.flush()


def unpack_reading(packed: bytes, text: str) -> Reading:
    """The reading that was packed; raises zlib.error or ValueError where it is damaged."""
    unpacker = zlib.decompressobj(zdict=_dictionary(text))
    plain = unpacker.decompress(packed) + unpacker.flush()
    record = json.loads(plain.decode("utf-8", "surrogatepass"))
    if not isinstance(record["body"], str):
        record["body"] = "\n".join(text[start:end] for start, end in record["body"])
    return Reading(**{name: _UNPACK.get(name, _same)(value) for name, value in record.items()})


def _pieces(body: str, text: str) -> list[tuple[int, int]]:
    """The stretches of the text that, joined by line ends, are the body; none where it is not so.

    A body is the text without a few lines: where these are takes no room and no time to pack.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for line in body.split("\n"):
        start = text.find(line, at)
        if start < 0:
            return []
        at = start + len(line)
        if found and start == found[-1][1] + 1 and text[start - 1] == "\n":
            found[-1] = (found[-1][0], at)
        else:
            found.append((start, at))
    return found


def _dictionary(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")[-_WINDOW:]


def _same(value: Any) -> Any:
    return value


def _when(value: When | None) -> str | None:
    return None if value is None else value.edtf


def _parsed(edtf: str | None) -> When | None:
    return None if edtf is None else When.parse(edtf)


def _with_edtf(event: Event) -> tuple[Any, ...]:
    values = list(event)
    values[_WHEN] = event.when.edtf
    return tuple(values)


def _event(values: list[Any]) -> Event:
    values[_WHEN] = When.parse(values[_WHEN])
    # Readings that older rules made end before the participants; JSON knows no tuples.
    event = Event(*values)
    return event._replace(participants=tuple(event.participants))


def _mention(values: list[Any]) -> Mention:
    return Mention(Kind(values[0]), *values[1:])


# JSON writes the other records as lists by itself.
_PACK: dict[str, Any] = {
    "published": _when,
    "published_bounds": _when,
    "events": lambda events: list(map(_with_edtf, events)),
}
_UNPACK: dict[str, Any] = {
    "published": _parsed,
    "published_bounds": _parsed,
    "published_basis": Basis,
    "other_languages": tuple,
    "events": lambda rows: tuple(_event(row) for row in rows),
    "mentions": lambda rows: tuple(_mention(row) for row in rows),
    "boilerplate": lambda rows: tuple(Span(*row) for row in rows),
    "items": lambda rows: tuple(Span(*row) for row in rows),
    "evidence": lambda rows: {name: Evidence(*row) for name, row in rows.items()},
}
