"""A query's tree as SQL: one full-text expression where it can be, conditions on columns else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any

from customs_desk.archive import facets, similar
from customs_desk.archive.conditions import NEVER, Sql
from customs_desk.archive.expansion import (
    Variants,
    either_way,
    forms,
    variants,
    variants_of_name,
)
from customs_desk.archive.fielded import CONDITIONS, STARRED, STATES, empty
from customs_desk.archive.folding import fold, words
from customs_desk.archive.query import All, Either, Fielded, Near, Not, Words, parse

if TYPE_CHECKING:
    from peewee import SqliteDatabase

    from customs_desk.archive.query import Node, Query


@dataclass(frozen=True, slots=True)
class Compiled:
    """What finds a query's articles: a full-text expression, or None, and conditions on `a`."""

    match: str | None
    conditions: tuple[Sql, ...]
    asked: tuple[Sql, ...]  # those of the conditions that the text asks for
    removed: bool  # whether it is about the articles in the bin

    @property
    def where(self) -> str:
        return " AND ".join(f"({c.text})" for c in self.conditions)

    @property
    def values(self) -> tuple[Any, ...]:
        return tuple(v for c in self.conditions for v in c.values)


_NEAR_FORMS, _NEAR_CHOICES = 12, 300  # forms of one word, and of all words together
_MOST_NAMED = 60  # words and other parts of one query
# A place is not as printed but as its name is written: “Ашхабаде” reads as “Ашхабад”.
_PRINTED = "title source author body"
_ALWAYS = Sql("1")
FILTERS = {"source": "a.source", "language": "a.language", "year": "a.year"}


def compiled(db: SqliteDatabase, query: Query, *, without: str = "") -> Compiled:
    """The query as SQL; `without` names a filter that is not to count."""
    node = parse(query.text, typing=query.typing, exact=query.exact)
    removed = query.removed or (node is not None and asks_for_removed(node))
    conditions = [Sql("a.state = 1" if removed else "a.state = 0")]
    if query.collapsed:
        conditions.append(Sql(f"NOT ({STATES['repeat'].text})"))
    conditions += _filters(query, without)
    match: str | None = None
    asked: list[Sql] = []
    if node is not None:
        compiler = _Compiler(db)
        match, asked = compiler.top(node)
    return Compiled(match, (*conditions, *asked), tuple(asked), removed)


def highlighted(db: SqliteDatabase, query: Query) -> list[Variants]:
    """What the query's words and phrases look like in a text; exclusions are not among them."""
    node = parse(query.text, typing=query.typing, exact=query.exact)
    return [] if node is None else _Compiler(db).shown(node)


def asks_for_removed(node: Node) -> bool:
    """Whether is:removed stands in the query, not negated."""
    if isinstance(node, Fielded):
        return node.field == "is" and fold(node.value) == "removed"
    if isinstance(node, All | Either):
        return any(asks_for_removed(part) for part in node.nodes)
    return False


def _filters(query: Query, without: str) -> list[Sql]:
    wanted: dict[str, list[str]] = {}
    for name, value in query.filters:
        if name != without:
            wanted.setdefault(name, []).append(value)
    found = []
    for name, values in wanted.items():
        narrowed = facets.condition(name, values)
        found.append(NEVER if narrowed is None else Sql(*narrowed))
    return found


class _Compiler:
    """One query's compilation; asks the database for forms and names."""

    def __init__(self, db: SqliteDatabase) -> None:
        self._db = db

    def top(self, node: Node) -> tuple[str | None, list[Sql]]:
        """The outermost words as one full-text expression, the rest as conditions."""
        nodes = node.nodes if isinstance(node, All) else (node,)
        texts, excluded, conditions = [], [], []
        for part in self._named(nodes):
            if (wide := self._wide(part)) is not None:  # narrowed down by its condition
                texts.append(wide)
                conditions.append(self.condition(part))
            elif (text := self.text(part)) is not None:
                texts.append(text)
            elif isinstance(part, Not) and (text := self.text(part.node)) is not None:
                excluded.append(text)
            else:
                conditions.append(self.condition(part))
        if not texts:
            conditions += [_not_matching(text) for text in excluded]
            return None, conditions
        match = " AND ".join(texts)
        return _excluding(match, excluded), conditions

    def _wide(self, node: Node | Variants) -> str | None:
        """For what only a condition can tell: the expression that finds it, and more besides."""
        if isinstance(node, Words) and node.spelled:
            return self.text(replace(node, spelled=False))
        if isinstance(node, Fielded) and node.field == "like":
            return similar.expression(self._db, node.value)
        return None

    def _named(self, nodes: tuple[Node, ...]) -> list[Node | Variants]:
        """Neighbouring words that are a name of the authority file are looked for as one."""
        if len(nodes) > _MOST_NAMED:  # a pasted text, in which every run would have to be tried
            return list(nodes)
        found: list[Node | Variants] = []
        at = 0
        while at < len(nodes):
            run = self._run(nodes[at:])
            if run is None:
                found.append(nodes[at])
                at += 1
            else:
                length, named = run
                plain = All(nodes[at : at + length])
                found.append(named if (text := self.text(plain)) is None else _either(named, text))
                at += length
        return found

    def _run(self, nodes: tuple[Node, ...]) -> tuple[int, Variants] | None:
        plain: list[Words] = []
        for node in nodes[:8]:
            if not isinstance(node, Words) or node.exact or node.prefix:
                break
            plain.append(node)
        for length in range(len(plain), 1, -1):
            name = tuple(w for node in plain[:length] for w in node.words)
            typed = " ".join(node.typed for node in plain[:length])
            named = variants_of_name(self._db, name, typed)
            if named.words or named.prefixes or len(named.phrases) > 1:
                return length, named
        return None

    def text(self, node: Node | Variants | str) -> str | None:  # noqa: PLR0911 -- one branch for each kind of node
        """The node as a full-text expression, None where it is not one."""
        if isinstance(node, str):
            return node
        if isinstance(node, Variants):
            return node.fts()
        if isinstance(node, Words):
            if node.spelled:
                return None
            text = variants(self._db, node).fts()
            return f"{{{_PRINTED}}} : {text}" if node.exact else text
        if isinstance(node, Near):
            return self._near(node)
        if isinstance(node, Fielded):
            return self._column(node)
        if isinstance(node, Not):
            return None
        return self._texts(node)

    def _texts(self, node: All | Either) -> str | None:
        parts: list[str] = []
        excluded: list[str] = []
        for part in node.nodes:
            inner = part.node if isinstance(part, Not) and isinstance(node, All) else part
            text = self.text(inner)
            if text is None:
                return None
            (parts if inner is part else excluded).append(text)
        if not parts:
            return None
        match = f"({(' AND ' if isinstance(node, All) else ' OR ').join(parts)})"
        return f"({_excluding(match, excluded)})" if excluded else match

    def _near(self, node: Near) -> str:
        """Each word in some of its forms; exactly as typed where these are too many together."""
        choices = [[w, *sorted(forms(self._db, w) - {w})][:_NEAR_FORMS] for w in node.words]
        if prod(map(len, choices)) > _NEAR_CHOICES:
            choices = [[word] for word in node.words]
        quoted = (" ".join(f'"{word}"' for word in one) for one in product(*choices))
        return f"({' OR '.join(f'NEAR({one}, {node.distance})' for one in quoted)})"

    def _column(self, node: Fielded) -> str | None:
        if node.field not in {"title", "source", "author"}:
            return None
        found = tuple(words(node.value))
        if not found:
            return None
        if node.exact:
            return f'{{{node.field}}} : "{" ".join(found)}"'
        star = node.value.endswith("*")
        parts = [
            variants(self._db, Words((word,), prefix=star and word is found[-1], typed=word)).fts()
            for word in found
        ]
        return f"{{{node.field}}} : ({' AND '.join(parts)})"

    def condition(self, node: Node | Variants | str) -> Sql:  # noqa: PLR0911 -- one branch for each kind of node
        """The node as a condition on the article's row."""
        if (text := self.text(node)) is not None:
            return Sql("a.slot IN (SELECT rowid FROM search WHERE search MATCH ?)", (text,))
        if isinstance(node, Not):
            if (text := self.text(node.node)) is not None:
                return _not_matching(text)
            inner = self.condition(node.node)
            return Sql(f"NOT ({inner.text})", inner.values)
        if isinstance(node, Words):
            return self._spelled(node)
        if isinstance(node, Fielded):
            asked = CONDITIONS.get(node.field, empty)
            if not node.unfinished:
                return asked(self._db, node.value, node.exact)
            # Half a date or half a mark leaves nothing out while it is being typed.
            plain = node.value if node.field in STARRED else node.value.rstrip("*")
            found = asked(self._db, plain, node.exact)
            return _ALWAYS if found == NEVER else found
        if isinstance(node, All | Either):
            parts = [self.condition(part) for part in node.nodes]
            word = " AND " if isinstance(node, All) else " OR "
            text = word.join(f"({part.text})" for part in parts)
            return Sql(f"({text})", tuple(v for part in parts for v in part.values))
        return _ALWAYS

    def _spelled(self, node: Words) -> Sql:
        """Stands in the original in these very letters: looked up where the index finds it."""
        plain = self.condition(replace(node, spelled=False))
        text = (
            f"{plain.text} AND EXISTS (SELECT 1 FROM original o "  # noqa: S608 -- values are bound
            "JOIN reading r ON r.article = o.article WHERE o.article = a.id "
            "AND desk_printed(o.packed, o.size, a.encoding, r.text, ?))"
        )
        return Sql(text, (*plain.values, node.typed))

    def shown(self, node: Node) -> list[Variants]:
        """The variants of all words that are looked for anywhere in the text."""
        if isinstance(node, Words):
            return [variants(self._db, node)]
        if isinstance(node, Near):
            return [either_way(forms(self._db, word)) for word in node.words]
        if isinstance(node, Fielded):
            return self._shown_of_field(node)
        if not isinstance(node, All | Either):
            return []
        found = [v for part in node.nodes for v in self.shown(part)]
        if isinstance(node, All):
            found += self._named_only(node.nodes)
        return found

    def _shown_of_field(self, node: Fielded) -> list[Variants]:
        if node.field == "like":
            return [Variants(frozenset(similar.rare_words(self._db, node.value)))]
        if node.field not in {"title", "place", "person", "org", "instrument"}:
            return []
        return [variants(self._db, Words((word,), typed=word)) for word in words(node.value)]

    def _named_only(self, nodes: tuple[Node, ...]) -> list[Variants]:
        if len(nodes) > _MOST_NAMED:
            return []
        runs = (self._run(nodes[at:]) for at in range(len(nodes)))
        return [run[1] for run in runs if run is not None]


def _either(named: Variants, text: str) -> Any:
    return f"({named.fts()} OR {text})"


def _excluding(match: str, excluded: list[str]) -> str:
    """One NOT for all: each within the other would be too deep for SQLite's parser."""
    return f"({match}) NOT ({' OR '.join(excluded)})" if excluded else match


def _not_matching(text: str) -> Sql:
    return Sql("a.slot NOT IN (SELECT rowid FROM search WHERE search MATCH ?)", (text,))
