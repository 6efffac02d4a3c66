"""What a page's markup says of its lines: set apart as navigation, footer, aside; or all a link.

Only hints: the text is kept whole, and what holds much of the page's prose is never set apart,
since some pages wrap their article in what is called a widget or a banner.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

VOID = frozenset(
    re.findall(r"\w+", "area base br col embed hr img input link meta param source track wbr")
)
_APART = frozenset(["nav", "aside", "button", "select", "dialog", "menu", "figcaption"])
_APART_ROLES = frozenset(
    re.findall(
        r"\w+",
        "navigation contentinfo complementary search menu menubar dialog alertdialog button "
        "tablist toolbar",
    )
)
# Words that begin a class or an id of what stands beside an article and has no sentences of its own
_NAMED = re.compile(
    r"(?:^|\s)(?:breadcrumb|related|recirc|recommend|share|sharing|social|addtoany|sidebar|side-bar"
    r"|advert|ad-|ads-|banner-|promo|popular|trending|most-read|mostread|taboola|outbrain|widget|navbar"
    r"|nav-|menu|submenu|topbar|top-bar|footer|site-footer|pagination|skip-link|visually-hidden|sr-only"
    r"|screen-reader|post-navigation|tag-list|tagcloud|rating|print-|toolbar)[\w-]*(?=\s|$)",
    re.IGNORECASE,
)
# The same of what may have sentences
_TELLING = re.compile(
    r"(?:^|\s)(?:comment(?:s|-list|-form|-respond)|respond|disqus|cookie|consent|gdpr|newsletter"
    r"|subscri|popup|modal|author-bio|wp-caption-text)[\w-]*(?=\s|$)",
    re.IGNORECASE,
)
_NEVER = frozenset(["html", "body", "main", "article", "h1"])
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STOP = re.compile(r"[.!?…][\"»”’')\]]*$")
_DEEPEST = 20  # stretches within one another that are looked at
_PROSE = 60  # characters from which a line that ends a sentence is prose
# Of the page's prose a stretch that is set apart may hold so much, all of them together twice that.
_MOST = 0.2
_HIDDEN_PROSE = 300  # characters of it that a hidden form may hold
_ARTICLE = 800  # where less than so many characters of prose are left for the article


class _Why(Enum):
    """What sets an element apart, from the surest."""

    TAG = 1  # or a role
    TELLING = 2  # its name; such may hold sentences
    HIDDEN = 3  # be it a form, or the rest of a text that a click unfolds
    NAMED = 4  # its name; such may not hold sentences


Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the raw text that one element wrote."""

    length: int
    within: int  # number of the innermost stretch that is set apart, 0 for none
    linked: bool


@dataclass(frozen=True, slots=True)
class _Stretch:
    """An element that is set apart."""

    around: int  # number of the stretch that holds this one
    why: _Why


class Markup:
    """The open elements while a page is read, and what each piece of its text stood in."""

    def __init__(self) -> None:
        self._open: list[tuple[str, int]] = []  # name, and the stretch within which it lies
        self._count: Counter[str] = Counter()
        self._within = 0
        self._stretches: dict[int, _Stretch] = {}
        self._pieces: list[_Piece] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        if tag in VOID:
            return
        self._open.append((tag, self._within))
        self._count[tag] += 1
        why = self._why_apart(tag, attributes)
        if why is not None:
            number = len(self._stretches) + 1
            self._stretches[number] = _Stretch(self._within, why)
            self._within = number

    def end(self, tag: str) -> None:
        """An element closes, and with it all in it that were left open."""
        if not self._count[tag]:
            return
        while True:
            name, self._within = self._open.pop()
            self._count[name] -= 1
            if name == tag:
                return

    def wrote(self, words: str) -> None:
        """The text goes on with these words."""
        within = 0 if self._count["h1"] else self._within  # the title may stand in a banner
        self._pieces.append(_Piece(len(words), within, self._count["a"] > 0))

    def _why_apart(self, tag: str, attributes: dict[str, str]) -> _Why | None:
        if tag in _NEVER:
            return None
        hidden = "hidden" in attributes or _HIDDEN.search(attributes.get("style", ""))
        outer_footer = tag == "footer" and not self._count["article"]
        if tag in _APART or outer_footer:
            return _Why.TAG
        if hidden:
            return _Why.HIDDEN
        if attributes.get("role", "").lower() in _APART_ROLES:
            return _Why.TAG
        named = f"{attributes.get('class', '')} {attributes.get('id', '')}"[:400]
        if _TELLING.search(named):
            return _Why.TELLING
        return _Why.NAMED if _NAMED.search(named) else None

    def spans(self, raw: str, text: str) -> tuple[Spans, Spans]:
        """The stretches of the text's lines that are set apart, and of those that are links."""
        lines = self._lines(raw)
        light = self._light(lines)
        apart: list[tuple[int, int]] = []
        linked: list[tuple[int, int]] = []
        at = 0
        for words, within, link in lines:
            start = text.find(words, at)
            if start < 0:
                continue
            at = start + len(words)
            if not light.isdisjoint(self._around(within)):
                apart.append((start, at))
            if link:
                linked.append((start, at))
        return tuple(apart), tuple(linked)

    def _around(self, number: int) -> Iterator[int]:
        """The stretch and those that hold it, the outermost last; few, lest a page nests on."""
        for _ in range(_DEEPEST):
            if not number:
                return
            yield number
            number = self._stretches[number].around

    def _light(self, lines: Sequence[tuple[str, int, bool]]) -> set[int]:
        """The stretches that hold so little of the page's prose that no article is among them."""
        prose: Counter[int] = Counter()
        total = apart = 0
        for words, within, link in lines:
            if len(words) < _PROSE or link or not _STOP.search(words):
                continue
            total += len(words)
            apart += len(words) if within else 0
            prose.update(dict.fromkeys(self._around(within), len(words)))
        doubtful = apart > 2 * _MOST * total and total - apart < _ARTICLE
        most = 0 if doubtful else _MOST * total
        limits = {_Why.NAMED: 0.0, _Why.HIDDEN: min(most, _HIDDEN_PROSE)}
        return {
            number
            for number, stretch in self._stretches.items()
            if prose[number] <= limits.get(stretch.why, most)
        }

    def _lines(self, raw: str) -> list[tuple[str, int, bool]]:
        """Each line that is not blank, with the stretch and the link that hold all of it."""
        found: list[tuple[str, int, bool]] = []
        pieces = iter(self._pieces)
        begin, piece, end = 0, _Piece(0, 0, linked=False), 0  # offsets of the piece
        for match in re.finditer(r"[^\n]+", raw):
            stretches: set[int] = set()
            links: set[bool] = set()
            while True:
                lo, hi = max(begin, match.start()), min(end, match.end())
                if lo < hi and raw[lo:hi].strip():
                    stretches.add(piece.within)
                    links.add(piece.linked)
                if end >= match.end():
                    break
                following = next(pieces, None)
                if following is None:
                    break
                begin, piece = end, following
                end += piece.length
            words = re.sub(r"[ \t]+", " ", match[0]).strip(" ")
            if words:
                only = stretches.pop() if len(stretches) == 1 else 0
                found.append((words, only, links == {True}))
        return found
