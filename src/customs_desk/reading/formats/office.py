"""Word and OpenDocument texts: the paragraphs of their XML, entities refused.

Runs in the worker process. A document type declaration, the door of every XML bomb, is refused
at sight; members are unpacked behind the limits of `zips.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from customs_desk.reading.decoding import clean
from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.formats.zips import Container
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

_L = QT_TRANSLATE_NOOP
_META = {"title": "title", "creator": "author", "initial-creator": "author", "language": "language"}
_DATES = {"modified": "modified", "date": "modified"}


def read_docx(content: bytes) -> Text:
    """A Word document's text with its headings, lists and tables as lines."""
    container = Container(content)
    if "word/document.xml" not in container.names:
        raise Refused(
            _L(
                "Problem",
                "“{name}” is an Office file without a text (a table or slides?). Save it as text.",
            )
        )
    body = _Paragraphs(
        ends={"p"}, blanks={"tab": "\t", "br": "\n", "cr": "\n"}, words={"t"}, skip={"del"}
    )
    body.take(container.read("word/document.xml"))
    return Text(clean(body.text()), "docx", _metadata(container, "docProps/core.xml"))


def read_odt(content: bytes) -> Text:
    """An OpenDocument text."""
    container = Container(content)
    if "content.xml" not in container.names:
        raise Refused(_L("Problem", "“{name}” is a damaged OpenDocument text."))
    body = _Paragraphs(
        ends={"p", "h"},
        blanks={"tab": "\t", "line-break": "\n", "s": " "},
        words={"p", "h"},
        skip={"tracked-changes", "annotation"},
    )
    body.take(container.read("content.xml"))
    return Text(clean(body.text()), "odt", _metadata(container, "meta.xml"))


class _Paragraphs:
    """Gathers the words of some elements, a line for each paragraph."""

    def __init__(
        self, *, ends: set[str], blanks: dict[str, str], words: set[str], skip: set[str]
    ) -> None:
        self._ends, self._blanks, self._words, self._skip = ends, blanks, words, skip
        self._text: list[str] = []
        self._inside = 0
        self._skipped = 0

    def take(self, source: bytes) -> None:
        parse(source, self._start, self._end, self._data)

    def text(self) -> str:
        return "".join(self._text).strip("\n")

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        self._skipped += name in self._skip
        self._inside += name in self._words
        if name in self._blanks and not self._skipped:
            self._text.append(self._blanks[name])

    def _end(self, name: str) -> None:
        self._skipped -= name in self._skip
        self._inside -= name in self._words
        if name in self._ends and not self._skipped:
            self._text.append("\n")

    def _data(self, data: str) -> None:
        if self._inside and not self._skipped:
            self._text.append(data)


def _metadata(container: Container, name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    if name not in container.names:
        return found
    here: list[str] = []

    def data(words: str) -> None:
        key = _META.get(here[-1]) or _DATES.get(here[-1]) if here else None
        if key:
            found[key] = (found.get(key, "") + words)[:1_000]

    parse(container.read(name), lambda tag, _: here.append(tag), lambda _: here.pop(), data)
    return {key: clean(value).strip() for key, value in found.items() if value.strip()}


def parse(
    source: bytes,
    start: Callable[[str, dict[str, str]], object],
    end: Callable[[str], object],
    data: Callable[[str], object],
) -> None:
    """Run expat over the XML with local names; raises Refused for DOCTYPEs and damage."""

    def refuse(*_what: object) -> None:
        raise Refused(
            _L(
                "Problem",
                "“{name}” holds a document type declaration, which may be a trap; it was not read.",
            )
        )

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = lambda name, attributes: start(name.rpartition(" ")[2], attributes)
    parser.EndElementHandler = lambda name: end(name.rpartition(" ")[2])
    parser.CharacterDataHandler = data
    try:
        parser.Parse(source, True)  # noqa: FBT003 -- expat knows no keyword
    except expat.ExpatError as error:
        raise Refused(
            _L("Problem", "“{name}” is a damaged document: its XML is broken.")
        ) from error
