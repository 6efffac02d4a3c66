"""RTF documents, by striprtf. Runs in the worker process."""

from __future__ import annotations

from striprtf.striprtf import rtf_to_text

from customs_desk.reading.decoding import clean
from customs_desk.reading.formats import Refused, Text
from customs_desk.translate import QT_TRANSLATE_NOOP

_L = QT_TRANSLATE_NOOP


def read_rtf(content: bytes) -> Text:
    """The document's text; raises Refused where it is damaged."""
    try:
        text = rtf_to_text(content.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, AttributeError, RecursionError) as error:
        raise Refused(
            _L("Problem", "“{name}” is a damaged RTF document ({fault})."),
            fault=type(error).__name__,
        ) from error
    return Text(clean(text), "rtf")
