"""PDF documents: pypdfium2, and pypdf where that fails. Runs in the worker process."""

from __future__ import annotations

import io
import logging

import pypdf
import pypdfium2  # type: ignore[import-untyped]

from customs_desk.reading.decoding import clean
from customs_desk.reading.formats import Refused, Text
from customs_desk.translate import QT_TRANSLATE_NOOP

_log = logging.getLogger(__name__)
_L = QT_TRANSLATE_NOOP
_PAGES = 2_000
_LONGEST = 20_000_000  # characters
_SCANNED = _L(
    "Problem",
    "“{name}” holds pictures of pages and no text. Read it with an OCR program first.",
)
_LOCKED = _L("Problem", "“{name}” is locked with a password. Save it without one first.")


def read_pdf(content: bytes) -> Text:
    """The document's text; raises Refused where it is locked, damaged or a scan."""
    try:
        text, metadata = _by_pdfium(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Refused(_LOCKED) from error
        _log.info("pdfium: %s", error)
        text, metadata = _by_pypdf(content)
    if not text.strip():
        raise Refused(_SCANNED)
    return Text(clean(text), "pdf", metadata)


def _by_pdfium(content: bytes) -> tuple[str, dict[str, str]]:
    document = pypdfium2.PdfDocument(content)
    try:
        pages, length = [], 0
        for number in range(min(len(document), _PAGES)):
            page = document[number]
            words = page.get_textpage().get_text_bounded()
            page.close()
            pages.append(words.replace("\r\n", "\n").replace("\ufffe", ""))
            length += len(words)
            if length > _LONGEST:
                raise Refused(_L("Problem", "“{name}” is a PDF document with more text than fits."))
        said = document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    return "\n\n".join(pages), _metadata(said.get("Title"), said.get("Author"))


def _by_pypdf(content: bytes) -> tuple[str, dict[str, str]]:
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        locked = reader.is_encrypted
        pages = [] if locked else [page.extract_text() for page in reader.pages[:_PAGES]]
        said = None if locked else reader.metadata
    except Exception as error:  # its errors have no common class
        raise Refused(_L("Problem", "“{name}” is a damaged PDF document.")) from error
    if locked:
        raise Refused(_LOCKED)
    title, author = (said.title, said.author) if said else (None, None)
    return "\n\n".join(pages), _metadata(title, author)


def _metadata(title: str | None, author: str | None) -> dict[str, str]:
    found = {"title": clean(title or "").strip(), "author": clean(author or "").strip()}
    return {key: value for key, value in found.items() if value}
