"""Files into documents: opened safely, given to the reader of their format, parts and all.

Every refusal is an `UnreadableFile` whose text is a sentence for people. Readers of other formats
than plain text are loaded by the first file of theirs.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.article import Document
from customs_desk.problem import Said
from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.formats.plain import read_plain
from customs_desk.reading.opening import MAX_BYTES, UnreadableFile, content_of, too_large
from customs_desk.reading.signatures import sniff
from customs_desk.reading.walking import leads_out, passed_over, shown, walk
from customs_desk.stopping import Stopped, is_stopped
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Opener(Protocol):
        """Makes a document of bytes; raises what `document` does."""

        def __call__(self, content: bytes, *, name: str, came_from: str = "") -> Document: ...

    from customs_desk.reading.formats.zips import Container

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "UnreadableFile",
    "document",
    "has_process",
    "kind_of",
    "leads_out",
    "read_file",
    "shown",
    "takes_encoding",
    "walk",
]

_L = QT_TRANSLATE_NOOP
_LONG_PAGE = 400_000  # bytes; longer ones are read in the worker process
_WORDS = re.compile("[^\\s\x1c-\x1f\u2400\ufeff\u200b]")  # what is more than white space
_RETURNS = re.compile("\r\n?")


def read_file(
    path: Path,
    *,
    limit: int = MAX_BYTES,
    refused: Callable[[UnreadableFile], None] | None = None,
    opened: Opener | None = None,
) -> list[Document]:
    """The documents of a file, usually one; raises UnreadableFile, and Stopped.

    A ZIP archive gives a document for each member; `refused` hears of those left out, be it all.
    `opened` makes a document of bytes, as `document` does, perhaps elsewhere.
    """
    content = content_of(path, limit)
    name, folder = path.name, str(path.parent)
    if kind_of(content, name) == ".zip":
        return _members(content, name, str(path), refused, opened or document)
    if kind_of(content, name) == ".eml":
        return _mail(content, name, path, refused, opened or document)
    return [(opened or document)(content, name=name, came_from=folder)]


def _mail(
    content: bytes,
    name: str,
    path: Path,
    refused: Callable[[UnreadableFile], None] | None,
    opened: Opener,
) -> list[Document]:
    """The mail and what hangs on it; raises UnreadableFile where none of it can be read."""
    from customs_desk.reading.formats.mail import attachments

    found, first = [], None
    for called, part in [(name, content), *attachments(content)]:
        folder = str(path.parent) if part is content else str(path)
        try:
            found.append(opened(part, name=called, came_from=folder))
        except UnreadableFile as error:
            told = error if part is content else UnreadableFile.because(f"{name}/{called}", error)
            first = first or told
            if refused is not None and part is not content:
                refused(told)
    if not found and first is not None:
        raise first
    return found


def document(
    content: bytes, *, name: str, came_from: str = "", encoding: str | None = None
) -> Document:
    r"""The document of one file's bytes; raises UnreadableFile.

    `encoding` is a person's choice and wins over detection. The text's line ends are "\n";
    `Document.offset_as_decoded` counts the carriage returns that were dropped.
    """
    if not content.strip(b" \t\r\n\f\v\0"):
        raise UnreadableFile(name, _empty(content))
    kind = kind_of(content, name)
    if kind == ".zip":
        raise UnreadableFile(
            name,
            _L("Problem", "“{name}” is a ZIP archive of files, not one text. Unpack it first."),
        )
    try:
        made = FORMATS[kind](content, encoding)
    except Refused as error:
        raise UnreadableFile.because(name, error) from error
    if not _WORDS.search(made.text):
        raise UnreadableFile(name, _L("Problem", "“{name}” holds no text."))
    text, returns = _with_plain_line_ends(made.text)
    return Document(
        name=shown(name),
        content=content,
        digest=hashlib.sha256(content).hexdigest(),
        encoding=made.encoding,
        text=text,
        came_from=shown(came_from),
        metadata=made.metadata,
        mended=_with_plain_line_ends(made.mended)[0] if made.mended else None,
        # No page's text has carriage returns left that would shift its stretches.
        apart=made.apart if not returns else (),
        linked=made.linked if not returns else (),
        returns=returns,
    )


def kind_of(content: bytes, name: str) -> str:
    """The suffix in FORMATS whose reader takes these bytes, or ".zip"; raises UnreadableFile.

    What the bytes are wins over what the name says: a PDF under a .txt name is read as a PDF.
    """
    suffix, called = sniff(content)
    if called and not suffix:
        raise UnreadableFile(
            name,
            _L("Problem", "“{name}” is {kind}, not a text. Save its words as text first."),
            kind=Said(called),
        )
    if suffix:
        return suffix
    named = Path(name).suffix.lower()
    if named in BINARY:
        raise UnreadableFile(
            name,
            _L("Problem", "“{name}” is no {kind} file: it does not begin like one."),
            kind=named,
        )
    return named if named in FORMATS else ".txt"


def has_process(content: bytes, name: str) -> bool:
    """Whether `document` has bytes of this kind read by a process of its own."""
    kind = kind_of(content, name)
    return (kind in _LONG_PAGES and len(content) > _LONG_PAGE) or kind in BINARY


def takes_encoding(content: bytes, name: str) -> bool:
    """Whether a person can choose the encoding: not where the format says it, as in a PDF."""
    return kind_of(content, name) in _PLAIN_LETTERS


def _in_worker(suffix: str) -> Callable[[bytes, str | None], Text]:
    def read(content: bytes, _encoding: str | None) -> Text:
        from customs_desk.reading.worker import read_in_worker

        return read_in_worker(content, suffix)

    return read


_long_page = _in_worker(".html")


def _page(content: bytes, encoding: str | None) -> Text:
    if len(content) > _LONG_PAGE and not encoding:
        return _long_page(content, None)
    from customs_desk.reading.formats.html import read_html

    return read_html(content, encoding)


def _letter(content: bytes, encoding: str | None) -> Text:
    from customs_desk.reading.formats.mail import read_mail

    return read_mail(content, encoding)


_PLAIN_LETTERS = frozenset({".txt", ".md", ".html", ".htm"})
_LONG_PAGES = frozenset({".html", ".htm", ".xhtml"})
BINARY = (".pdf", ".docx", ".odt", ".rtf", ".zip")
FORMATS: dict[str, Callable[[bytes, str | None], Text]] = {
    ".txt": read_plain,
    ".md": read_plain,
    ".html": _page,
    ".htm": _page,
    ".xhtml": _page,
    ".eml": _letter,
    ".pdf": _in_worker(".pdf"),
    ".docx": _in_worker(".docx"),
    ".odt": _in_worker(".odt"),
    ".rtf": _in_worker(".rtf"),
}


def _members(
    content: bytes,
    name: str,
    path: str,
    refused: Callable[[UnreadableFile], None] | None,
    opened: Opener,
) -> list[Document]:
    """A document for each member of a ZIP archive that can be read."""
    from customs_desk.reading.formats.zips import Container, shown_name

    try:
        container = Container(content)
    except Refused as error:
        raise UnreadableFile.because(name, error) from error
    found: list[Document] = []
    last: UnreadableFile | None = None
    for key, member in container.names.items():
        inner = shown_name(member)
        parts = inner.split("/")
        if "__MACOSX" in parts or any(passed_over(part) for part in parts if part != ".."):
            continue
        try:
            found.append(_member(container, key, f"{name}/{inner}", path, opened))
        except Refused as error:
            last = UnreadableFile.because(f"{name}/{inner}", error)
        except UnreadableFile as error:
            last = error
        else:
            continue
        if refused is not None:
            refused(last)
    if last is None and not found:
        raise UnreadableFile(name, _L("Problem", "“{name}” is an archive with no files in it."))
    if last is not None and not found and refused is None:
        raise last
    return found


def _member(container: Container, key: str, name: str, path: str, opened: Opener) -> Document:
    from customs_desk.reading.formats.zips import is_unsafe

    if is_stopped():
        raise Stopped
    if why := is_unsafe(container.names[key]):
        raise UnreadableFile(name, why)
    content = container.read(key)
    if len(content) > MAX_BYTES:
        raise too_large(name, len(content), MAX_BYTES)
    if kind_of(content, name) == ".zip":
        raise UnreadableFile(
            name, _L("Problem", "“{name}” is an archive within an archive. Unpack it first.")
        )
    made = opened(content, name=name, came_from=path)
    return made._replace(name=shown(name.rpartition("/")[2]))


def _with_plain_line_ends(text: str) -> tuple[str, tuple[int, ...]]:
    r"""The text with "\n" alone, and where a carriage return went before one."""
    if "\r" not in text:
        return text, ()
    pairs = (match.start() for match in _RETURNS.finditer(text) if len(match[0]) == 2)
    dropped = tuple(start - count for count, start in enumerate(pairs))
    return _RETURNS.sub("\n", text), dropped


def _empty(content: bytes) -> str:
    if not content:
        return _L("Problem", "“{name}” is empty (0 bytes).")
    if content.strip(b"\0"):
        return _L("Problem", "“{name}” holds nothing but white space.")
    return _L("Problem", "“{name}” holds nothing but zeros.")
