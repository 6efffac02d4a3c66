"""Plain text and Markdown: bytes decoded, nothing else."""

from __future__ import annotations

from customs_desk.reading.decoding import decode, decode_as
from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.signatures import looks_binary
from customs_desk.translate import QT_TRANSLATE_NOOP

_L = QT_TRANSLATE_NOOP


def read_plain(content: bytes, encoding: str | None = None) -> Text:
    """The text; `encoding` is a person's choice. Raises Refused where it is none."""
    if encoding:
        return Text(decode_as(content, encoding), encoding)
    decoded = decode(content)
    if looks_binary(decoded.mended or decoded.text):
        raise Refused(_L("Problem", "“{name}” is not a text: it holds bytes that no text does."))
    return Text(decoded.text, decoded.encoding, {}, decoded.mended)
