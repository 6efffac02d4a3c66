"""What a person typed, as a tree. Any text is a valid query; nothing here knows the database."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from customs_desk.archive.folding import words
from customs_desk.archive.search_fields import SEARCH_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Query:
    """Which articles are asked for.

    `filters` are (facet, value): the same facet twice means either, different facets mean both.
    `typing` says that the last word is still being written, so that its beginning is enough;
    `exact` that every word is meant in this form and script only, as if `=` stood before each.
    `collapsed` shows of each story the leading version only.
    """

    text: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    removed: bool = False
    typing: bool = False
    exact: bool = False
    collapsed: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """How results are sorted; what is not known comes last either way.

    `field` is a name of `FIELDS`, or "rank": best match first.
    """

    field: str = "published"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """Words in this order. One word may stand in any form; more are a phrase, as printed.

    `spelled` asks for the very letters that were typed, capitals and accents included.
    """

    words: tuple[str, ...]
    exact: bool = False
    prefix: bool = False
    typed: str = ""
    spelled: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Words at most `distance` words apart, in any order."""

    words: tuple[str, ...]
    distance: int = 10


@dataclass(frozen=True, slots=True)
class Fielded:
    """field:value; of an unfinished one the value is still being typed, and ends with a star."""

    field: str
    value: str
    exact: bool = False
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be found."""

    node: Node


@dataclass(frozen=True, slots=True)
class All:
    """All of these."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these."""

    nodes: tuple[Node, ...]


Node = Words | Near | Fielded | Not | All | Either

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂❝❞", '"'))
# Brackets within brackets; more are read as if they were not there. SQLite's parsers give up at a
# hundred open things, and a bracket with an exclusion in it is several.
_DEEPEST = 6
_LONGEST = 10_000  # signs of a query; a pasted book is cut here
# `-word`, `field:`, `"…"` with or without its end, `( )`, or a run without blanks.
_TOKEN = re.compile(
    r"""
    (?P<open>\() | (?P<close>\)) |
    (?P<minus>[-−–](?=[^\s\-−–)])) |
    (?P<field>[^\W\d_]+):(?=[^\s:/)]) |
    (?P<exact>={1,2}(?=[^\s=)])) |
    "(?P<phrase>[^"]*)"? (?P<phrase_star>\*)? |
    (?P<word>[^\s"()]+)
    """,
    re.VERBOSE,
)
_BEGUN = re.compile(r"(?:^|(?<=[\s(-]))([^\W\d_]+):$")  # “visit source:”
_NEAR = re.compile(r"NEAR(?:/(?P<distance>\d{1,3}))?")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    spaced: bool  # a blank or the beginning stands before it


def parse(text: str, *, typing: bool = False, exact: bool = False) -> Node | None:
    """The tree of what was typed; None where nothing was asked for."""
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rsplit(maxsplit=1)[0]  # no half word at the end
    plain = text.replace("\0", " ").translate(_QUOTES)
    still_typing = typing and not plain[-1:].isspace()
    if still_typing and (begun := _BEGUN.search(plain)) and begun[1].casefold() in SEARCH_FIELDS:
        plain, still_typing = plain[: begun.start()], False  # its value comes next
    parser = _Parser(list(_tokens(plain)), still_typing=still_typing, exact=exact)
    return parser.either(0)


_IN_TEXT = {"like", "title", "place", "person", "org", "instrument"}


def asks_for_words(query: Query) -> bool:
    """Whether the query has words that can be pointed at in a text."""
    return _has_words(parse(query.text))


def _has_words(node: Node | None) -> bool:
    if isinstance(node, All | Either):
        return any(_has_words(part) for part in node.nodes)
    return isinstance(node, Words | Near) or (isinstance(node, Fielded) and node.field in _IN_TEXT)


def _tokens(text: str) -> Iterator[_Token]:
    end = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "phrase"
        if kind == "phrase_star":
            kind = "phrase*"
        content = match["phrase"] if kind.startswith("phrase") else match[0]
        spaced = match.start() == 0 or match.start() > end or text[match.start() - 1] in "(-="
        end = match.end()
        if kind == "field" and match["field"].casefold() not in SEARCH_FIELDS:
            yield _Token("word", match["field"], spaced)
            continue
        yield _Token(kind, match["field"] if kind == "field" else content, spaced)


@dataclass
class _Parser:
    tokens: list[_Token]
    still_typing: bool = False
    exact: bool = False
    at: int = field(default=0)

    def either(self, depth: int) -> Node | None:
        """Alternatives: a OR b; an OR with nothing on one side is left out."""
        sides = [self.all_of(depth)]
        while self._word_is("OR", "|", "||"):
            self.at += 1
            sides.append(self.all_of(depth))
        found = [side for side in sides if side is not None]
        return _joined(Either, found)

    def all_of(self, depth: int) -> Node | None:
        found: list[Node] = []
        while self.at < len(self.tokens) and not self._word_is("OR", "|", "||"):
            token = self.tokens[self.at]
            if token.kind == "close" and depth:
                break
            if self._word_is("AND", "&", "&&"):
                self.at += 1
                continue
            node = self.one(depth)
            if node is not None:
                found.append(node)
        return _joined(All, found)

    def one(self, depth: int) -> Node | None:  # noqa: PLR0911 -- one branch for each kind of token
        """The next word, phrase, bracket, field or exclusion; None where it says nothing."""
        token = self.tokens[self.at]
        self.at += 1
        if token.kind == "minus" or (token.kind == "word" and token.text == "NOT"):
            if token.kind == "minus" and not token.spaced:
                return None  # the hyphen of “BOMCA-10” stands inside a word and never gets here
            return self.negated(depth)
        if token.kind == "open":
            return self.bracket(depth)
        if token.kind == "close":
            return None
        if token.kind == "field":
            return self.fielded(token.text.casefold())
        if token.kind == "exact":
            return self.exactly(depth, spelled=token.text == "==")
        if token.kind == "word" and (near := _NEAR.fullmatch(token.text)):
            return self.near(int(near["distance"] or 10))
        return self.text(token)

    def bracket(self, depth: int) -> Node | None:
        node = self.either(depth + 1) if depth < _DEEPEST else None
        if self.at < len(self.tokens) and self.tokens[self.at].kind == "close":
            self.at += 1
        return node

    def fielded(self, name: str) -> Node | None:
        """field:value, where the value is one word or quoted."""
        exact = self.tokens[self.at].kind == "exact" if self.at < len(self.tokens) else False
        self.at += exact
        if self.at >= len(self.tokens):
            return None
        token = self.tokens[self.at]
        if token.kind == "minus" and self.at + 1 < len(self.tokens):
            self.at += 1  # source:-x
            inner = self.fielded(name)
            return None if inner is None else Not(inner)
        if token.kind not in {"word", "phrase", "phrase*"}:
            return None
        self.at += 1
        quoted = token.kind != "word"
        if self.still_typing and self.at == len(self.tokens) and not (quoted or self.exact):
            value = f"{token.text.rstrip('*')}*"
            return Fielded(SEARCH_FIELDS[name].name, value, unfinished=True)
        return Fielded(SEARCH_FIELDS[name].name, token.text, exact or quoted or self.exact)

    def negated(self, depth: int) -> Node | None:
        """What follows NOT or a minus; two of them are none."""
        times = 1
        while self._word_is("NOT") or self._token_is("minus"):
            self.at += 1
            times += 1
        node = self.one(depth) if self.at < len(self.tokens) else None
        return node if node is None or times % 2 == 0 else Not(node)

    def exactly(self, depth: int, *, spelled: bool) -> Node | None:
        """=word in this form only; ==word in these very letters."""
        while self._token_is("exact"):
            self.at += 1
        node = self.one(depth) if self.at < len(self.tokens) else None
        if isinstance(node, Words):
            return replace(node, exact=True, spelled=spelled and not node.prefix)
        return node

    def near(self, distance: int) -> Node | None:
        """NEAR(a b), or the word itself where no bracket follows."""
        if self.at >= len(self.tokens) or self.tokens[self.at].kind != "open":
            return Words(("near",), typed="NEAR")
        self.at += 1
        inside: list[str] = []
        while self.at < len(self.tokens) and self.tokens[self.at].kind != "close":
            inside += words(self.tokens[self.at].text)
            self.at += 1
        self.at += 1
        if len(inside) > 2 and inside[-1].isdigit():
            distance = int(inside.pop()[:3])
        return Near(tuple(inside), distance) if inside else None

    def text(self, token: _Token) -> Node | None:
        found = tuple(words(token.text))
        if not found:
            return None
        starred = token.kind == "phrase*" or (token.kind == "word" and token.text.endswith("*"))
        last = self.at == len(self.tokens) and token.kind == "word"
        unfinished = self.still_typing and last and not self.exact
        return Words(
            found,
            exact=token.kind != "word" or self.exact,
            prefix=starred or unfinished,
            typed=token.text,
        )

    def _token_is(self, kind: str) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at].kind == kind

    def _word_is(self, *operators: str) -> bool:
        if self.at >= len(self.tokens):
            return False
        token = self.tokens[self.at]
        return token.kind == "word" and token.text in operators


def _joined(kind: type[All | Either], found: list[Node]) -> Node | None:
    if not found:
        return None
    return found[0] if len(found) == 1 else kind(tuple(found))
