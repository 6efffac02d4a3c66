"""Web pages: the visible text with its lines, and what the page says of itself.

The whole visible text is kept, menus and datelines included: telling them apart is the layout
reader's work. Nothing is fetched, run or shown. Long pages are read in the worker process:
malformed ones can take time with the square of their length.
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

from customs_desk.reading.decoding import clean, decode, decode_as
from customs_desk.reading.formats import Text
from customs_desk.reading.formats.markup import Markup

_LINE = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote br caption center dd details dialog div dl dt fieldset "
        "figcaption figure footer form header hr legend li main nav ol option section summary "
        "table tbody tfoot thead tr ul",
    )
)
_PARAGRAPH = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
_CELL = frozenset({"td", "th"})
_UNSEEN = ("script", "style", "noscript", "template", "svg", "iframe", "object", "textarea")
_META = {
    "og:title": "title",
    "dc.title": "title",
    "dcterms.title": "title",
    "twitter:title": "title",
    "article:published_time": "published",
    "dc.date": "published",
    "dc.date.issued": "published",
    "dcterms.issued": "published",
    "dcterms.date": "published",
    "date": "published",
    "pubdate": "published",
    "datepublished": "published",
    "article:modified_time": "modified",
    "datemodified": "modified",
    "og:site_name": "source",
    "dc.publisher": "source",
    "dcterms.publisher": "source",
    "author": "author",
    "article:author": "author",
    "dc.creator": "author",
    "dcterms.creator": "author",
    "og:url": "address",
    "dc.language": "language",
    "og:locale": "language",
}
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_SURE = 0.95
_LONGEST_VALUE = 1_000


def read_html(content: bytes, encoding: str | None = None) -> Text:
    """The page's visible text and metadata."""
    source, encoding = _decoded(content, encoding)
    page = _Page()
    for part, ld in _without_unseen(source):
        if ld:
            page.linked_data(part)
        else:
            page.feed(part)
    page.close()
    text = page.text()
    apart, linked = page.markup.spans(page.raw(), text)
    return Text(text, encoding, page.metadata(), apart=apart, linked=linked)


def html_text(source: str) -> str:
    """The visible text of a piece of HTML that is decoded already."""
    page = _Page()
    for part, ld in _without_unseen(source):
        if not ld:
            page.feed(part)
    page.close()
    return page.text()


def _decoded(content: bytes, encoding: str | None) -> tuple[str, str]:
    if encoding:
        return decode_as(content, encoding), encoding
    found = decode(content)
    declared = _DECLARED.search(content[:4096])
    if declared and found.confidence < _SURE:
        name = declared[1].decode("ascii", "replace")
        try:
            return clean(content.decode(name)), name.lower()
        except (LookupError, UnicodeError):
            pass  # the page is wrong about itself: what the letters say stands
    return found.text, found.encoding


def _without_unseen(source: str) -> list[tuple[str, bool]]:
    """The page in parts without comments, scripts and styles; JSON-LD marked as such.

    `html.parser` takes time with the square of the length where such parts are not closed.
    """
    small = source.lower()
    if len(small) != len(source):  # "İ" is two letters when small
        small = source.translate({n: n + 32 for n in range(65, 91)})
    parts: list[tuple[str, bool]] = []
    at = 0
    opening = re.compile("<!--|<!\\[|<(?:" + "|".join(_UNSEEN) + r")\b")
    while match := opening.search(small, at):
        parts.append((source[at : match.start()], False))
        name = match[0]
        closing = {"<!--": "-->", "<![": ">"}.get(name, f"</{name[1:]}")
        end = small.find(closing, match.end())
        if end < 0:
            # Not closed: a comment ends at the next ">", as browsers have it; a script takes all.
            end = small.find(">", match.end()) if name.startswith("<!") else len(source)
            closing = ">"
        if end < 0:
            return parts
        head, _bracket, inner = source[match.end() : end].partition(">")
        if name == "<script" and "ld+json" in head[:200].lower():
            parts.append((inner, True))
        at = end + len(closing)
        if name not in {"<!--", "<!["} and end < len(source):
            bracket = small.find(">", end)
            at = bracket + 1 if bracket >= 0 else len(source)
    rest = source[at:]
    last = rest.rfind(">") + 1  # a tag that is never closed is none, and slow to look for
    parts.append((rest[:last] + rest[last:].partition("<")[0], False))
    return parts


class _Page(HTMLParser):
    """Gathers visible text and metadata; keeps no tree, so nesting costs nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.markup = Markup()
        self._words: list[str] = []
        self._said: dict[str, str] = {}
        self._title: list[str] = []
        self._in_title = False
        self._verbatim = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.markup.start(tag, {name: value or "" for name, value in attrs})
        if tag in _PARAGRAPH:
            self._write("\n\n")
            self._verbatim += tag == "pre"
        elif tag in _LINE:
            self._write("\n")
        elif tag in _CELL:
            self._write(" ")
        elif tag == "title":
            self._in_title = True
        elif tag in {"meta", "html", "time", "link"}:
            self._meta(tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        self.markup.end(tag)
        if tag in _PARAGRAPH:
            self._write("\n\n")
            self._verbatim = max(0, self._verbatim - (tag == "pre"))
        elif tag in _LINE:
            self._write("\n")
        elif tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self._title.append(data)
        else:
            self._write(data if self._verbatim else re.sub(r"[ \t\r\n\f]+", " ", data))

    def _write(self, words: str) -> None:
        self._words.append(words)
        self.markup.wrote(words)

    def parse_marked_section(self, i: int, report: int = 1) -> int:  # noqa: ARG002 -- its signature
        """Leave out a damaged "<![…": the library's own raises an AssertionError."""
        return self.rawdata.find(">", i) + 1 or -1

    def raw(self) -> str:
        """The words as they came, blanks and all."""
        return "".join(self._words)

    def text(self) -> str:
        lines = (re.sub(r"[ \t]+", " ", line).strip(" ") for line in self.raw().split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")

    def metadata(self) -> dict[str, str]:
        title = " ".join("".join(self._title).split())
        if title:
            self._say("title", title)
        return dict(self._said)

    def linked_data(self, source: str) -> None:
        """Take over what schema.org's JSON-LD says; damaged data says nothing."""
        try:
            found = json.loads(source)
        except (ValueError, RecursionError):
            return
        for thing in _things(found):
            self._say("title", thing.get("headline"))
            self._say("published", thing.get("datePublished"))
            self._say("modified", thing.get("dateModified"))
            self._say("author", _named(thing.get("author")))
            self._say("source", _named(thing.get("publisher")))
            self._say("language", thing.get("inLanguage"))

    def _meta(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "meta":
            name = (
                attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            )
            key = _META.get((name or "").lower())
            if key:
                self._say(key, attributes.get("content"))
        elif tag == "html":
            self._say("language", attributes.get("lang"))
        elif tag == "time":
            self._say("published", attributes.get("datetime"))
        elif attributes.get("rel", "").lower() == "canonical":
            self._say("address", attributes.get("href"))

    def _say(self, key: str, value: object) -> None:
        """Keep the first that is said of a key."""
        if isinstance(value, str) and value.strip():
            self._said.setdefault(key, value.strip()[:_LONGEST_VALUE])


def _things(found: Any) -> list[dict[str, Any]]:
    """The articles among JSON-LD's objects, at most two levels down."""
    top = found if isinstance(found, list) else [found]
    inner = [y for x in top if isinstance(x, dict) for y in _listed(x.get("@graph"))]
    return [
        x for x in top + inner if isinstance(x, dict) and ("headline" in x or "datePublished" in x)
    ]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _named(value: Any) -> str:
    """The names of an author or publisher: a text, an object with a name, or several."""
    names = [x.get("name") if isinstance(x, dict) else x for x in _listed(value)]
    return ", ".join(name for name in names if isinstance(name, str))
