"""Files into documents: opened safely, read whole, given to the reader of their format.

Every refusal is an `UnreadableFile` whose text is a sentence for people. FIFOs and devices are
never opened, links never followed, and a file that grows past the limit is left. Readers of other
formats than plain text are loaded by the first file of theirs.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.article import Document
from customs_desk.problem import Problem, Said
from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.formats.plain import read_plain
from customs_desk.reading.signatures import sniff
from customs_desk.reading.walking import leads_out, passed_over, shown, walk
from customs_desk.stopping import Stopped, is_stopped
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from customs_desk.problem import Value

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
MAX_BYTES = 20_000_000
_CHUNK = 1 << 20
_LONG_PAGE = 400_000  # bytes; longer ones are read in the worker process
_KINDS = {
    stat.S_IFIFO: _L("Problem", "“{name}” is a pipe, not a text."),
    stat.S_IFSOCK: _L("Problem", "“{name}” is a socket, not a text."),
    stat.S_IFCHR: _L("Problem", "“{name}” is a device, not a text."),
    stat.S_IFBLK: _L("Problem", "“{name}” is a device, not a text."),
}
_NO_ORDINARY_FILE = _L("Problem", "“{name}” is no ordinary file, not a text.")
_WORDS = re.compile("[^\\s\x1c-\x1f\u2400\ufeff\u200b]")  # what is more than white space
_RETURNS = re.compile("\r\n?")


class UnreadableFile(Problem):
    """A file that cannot be taken in; the sentence names it and says what to do."""

    def __init__(self, name: str, template: str, /, **values: Value) -> None:
        super().__init__(template, **values | {"name": shown(name)})
        self.name = shown(name)

    @classmethod
    def because(cls, name: str, problem: Problem) -> UnreadableFile:
        """The same problem of a file of this name."""
        values = {key: value for key, value in problem.said.values.items() if key != "name"}
        return cls(name, problem.said.template, **values)


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
    content = _content(path, limit)
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
        raise _too_large(name, len(content), MAX_BYTES)
    if kind_of(content, name) == ".zip":
        raise UnreadableFile(
            name, _L("Problem", "“{name}” is an archive within an archive. Unpack it first.")
        )
    made = opened(content, name=name, came_from=path)
    return replace(made, name=shown(name.rpartition("/")[2]))


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


def _content(path: Path, limit: int) -> bytes:
    """All bytes of a regular file, the same before and after; raises UnreadableFile."""
    try:
        _refuse_unless_regular(path, os.lstat(path))
        for _attempt in range(2):
            content = _read_once(path, limit)
            if content is not None:
                return content
    except OSError as error:
        raise _why(path.name, error) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableFile(str(path), _L("Problem", "“{name}” is no valid file name.")) from error
    raise UnreadableFile(
        path.name,
        _L(
            "Problem",
            "“{name}” was changed by another program while it was read. Try again later.",
        ),
    )


def _refuse_unless_regular(path: Path, status: os.stat_result) -> None:
    kind = stat.S_IFMT(status.st_mode)
    if kind == stat.S_IFREG:
        return
    if kind == stat.S_IFLNK:
        raise _link(path)
    if kind == stat.S_IFDIR:
        os.scandir(path).close()  # a folder without permission is told by its own sentence
        raise UnreadableFile(path.name, _L("Problem", "“{name}” is a folder, not a file."))
    raise UnreadableFile(path.name, _KINDS.get(kind, _NO_ORDINARY_FILE))


def _link(path: Path) -> UnreadableFile:
    target = shown(str(path.readlink()))
    if not path.exists():
        return UnreadableFile(
            path.name,
            _L("Problem", "“{name}” is a link to “{target}”, which is not there."),
            target=target,
        )
    return UnreadableFile(
        path.name,
        _L(
            "Problem",
            "“{name}” is a link to “{target}”, outside what you dropped. Drop that file itself to "
            "take it.",
        ),
        target=target,
    )


def _read_once(path: Path, limit: int) -> bytes | None:
    """The bytes, or None where the file changed under us; raises UnreadableFile and OSError."""
    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY", "O_NOCTTY"):
        flags |= getattr(os, name, 0)  # not every system has each
    with open(os.open(path, flags), "rb", buffering=0) as file:  # noqa: PTH123 -- a descriptor
        before = os.fstat(file.fileno())
        _refuse_unless_regular(path, before)
        _refuse_too_large(path, before.st_size, limit)
        parts, size = [], 0
        while part := file.read(_CHUNK):
            parts.append(part)
            size += len(part)
            _refuse_too_large(path, size, limit)
        after = os.fstat(file.fileno())
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return b"".join(parts) if same and size == after.st_size else None


def _refuse_too_large(path: Path, size: int, limit: int) -> None:
    if size > limit:
        raise _too_large(path.name, size, limit)


def _too_large(name: str, size: int, limit: int) -> UnreadableFile:
    return UnreadableFile(
        name,
        _L(
            "Problem",
            "“{name}” is too large: {size} MB; the limit is {limit} MB. Split it, or save its "
            "words as plain text.",
        ),
        size=size / 1e6,
        limit=round(limit / 1e6),
    )


def _why(name: str, error: OSError) -> UnreadableFile:
    for numbers, template in _REASONS:
        if error.errno in numbers:
            return UnreadableFile(name, template)
    reason = error.strerror or str(error)
    return UnreadableFile(
        name, _L("Problem", "“{name}” could not be read: {reason}."), reason=reason
    )


_REASONS: tuple[tuple[set[int], str], ...] = (
    (
        {errno.EACCES, errno.EPERM},
        _L(
            "Problem",
            "“{name}” may not be opened: you have no permission. Ask its owner for it.",
        ),
    ),
    (
        {errno.ENOENT, errno.ESTALE},
        _L("Problem", "“{name}” is not there any more. Was it moved, or a drive taken out?"),
    ),
    ({errno.ELOOP}, _L("Problem", "“{name}” is a link that leads in a circle.")),
    ({errno.ENAMETOOLONG}, _L("Problem", "“{name}” has a name too long for this system.")),
)
