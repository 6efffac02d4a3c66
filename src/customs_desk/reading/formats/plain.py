"""Plain text and Markdown: bytes decoded, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.decoding import decode, decode_as
from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.signatures import looks_binary
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from customs_desk.reading.decoding import Decoded

_L = QT_TRANSLATE_NOOP
_BINARY = _L("Problem", "“{name}” is not a text: it holds bytes that no text does.")
_PROBE = 4_000  # bytes; a multiple of what a letter of UTF-32 takes
_LONG = 200_000  # bytes from which noise is told by three probes


def read_plain(content: bytes, encoding: str | None = None) -> Text:
    """The text; `encoding` is a person's choice. Raises Refused where it is none."""
    if encoding:
        return Text(decode_as(content, encoding), encoding)
    if _is_noise(content):
        raise Refused(_BINARY)
    decoded = decode(content)
    if _is_binary(decoded):
        raise Refused(_BINARY)
    return Text(decoded.text, decoded.encoding, {}, decoded.mended)


def _is_noise(content: bytes) -> bool:
    """Whether a long file is no text wherever one looks: weighing all of it takes ten seconds."""
    if len(content) < _LONG:
        return False
    middle = len(content) // 2 // _PROBE * _PROBE
    probes = content[:_PROBE], content[middle : middle + _PROBE], content[-_PROBE:]
    return all(_is_binary(decode(probe)) for probe in probes)


def _is_binary(decoded: Decoded) -> bool:
    return looks_binary(decoded.mended or decoded.text)
