"""Which articles have the commonest words, as bitmaps: the full-text index takes long to tell.

It gives a match at a time, a quarter of a million of them in a tenth of a second. Few words stand
in so many articles, and these are asked for often: each has a bitmap beside those of `bitmaps.py`,
changed in the same transaction and compared by `verify`. Smaller archives need none.
"""

from __future__ import annotations

import json
import re
from array import array
from collections import Counter
from typing import TYPE_CHECKING

from pyroaring import BitMap

from customs_desk.archive import bitmaps
from customs_desk.archive.bitmaps import PART_BITS, WORD
from customs_desk.archive.index import IDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.indexed import Indexed

LEAST = 1 << PART_BITS  # articles in an archive from which words have bitmaps
_SHARE = 8  # a word is common that one article in so many has
_SAMPLE = 500  # articles by which that is told
_TOKEN = re.compile(r'"[^"]*"(?: \*)?|\(|\)|AND|OR')
_PLAIN = re.compile(r'(?:"[^"]*"(?: \*)?|\(|\)| AND | OR )+')

Node = str | tuple[str, list["Node"]]  # an atom of a full-text expression; AND or OR of nodes


# Keeping them in step


def put(db: SqliteDatabase, found: Iterable[tuple[int, Indexed]]) -> None:
    """Note which common words these articles have, each with its slot."""
    known = stored(db)
    if known:
        bitmaps.add(db, ((slot & IDS, _values(one, known)) for slot, one in found))


def take_out(db: SqliteDatabase, slot: int, old: Indexed) -> None:
    """Forget the words that an article had until now."""
    known = stored(db)
    if known:
        bitmaps.move(db, slot & IDS, _values(old, known), set())


def _values(one: Indexed, known: frozenset[str]) -> set[bitmaps.Value]:
    return {(WORD, word) for part in one.parts() for word in known.intersection(part.split())}


def stored(db: SqliteDatabase) -> frozenset[str]:
    """The words that have bitmaps."""
    rows = db.execute_sql("SELECT DISTINCT value FROM bitmap WHERE field = ?", (WORD,))
    return frozenset(row[0] for row in rows.fetchall())


def look(db: SqliteDatabase) -> None:
    """Give bitmaps to words that have become common; those that have one keep it."""
    every = db.execute_sql("SELECT max(id) FROM article").fetchone()[0] or 0
    if every >= LEAST:
        for word in sorted(_common(db, every) - stored(db)):
            _put_all(db, word, _having(db, f'"{word}"'))


def _common(db: SqliteDatabase, every: int) -> set[str]:
    sample = json.dumps(list(range(1, every + 1, every // _SAMPLE + 1)))
    texts = db.execute_sql(
        "SELECT title || ' ' || source || ' ' || author || ' ' || place || ' ' || ifnull(body, '') "
        "FROM searched WHERE slot IN "
        "(SELECT a.slot FROM json_each(?) j CROSS JOIN article a ON a.id = j.value)",
        (sample,),
    ).fetchall()
    counts = Counter(word for (text,) in texts for word in set(text.split()))
    return {word for word, times in counts.items() if times * _SHARE >= len(texts)}


def _put_all(db: SqliteDatabase, word: str, bits: BitMap) -> None:
    parts = range((bits.max() >> PART_BITS) + 1 if bits else 0)
    spans = (range(part << PART_BITS, part + 1 << PART_BITS) for part in parts)
    rows = [
        (WORD, word, part, (bits & BitMap(span)).serialize())
        for part, span in zip(parts, spans, strict=True)
    ]
    db.cursor().executemany("INSERT OR REPLACE INTO bitmap VALUES (?, ?, ?, ?)", rows)


def _having(db: SqliteDatabase, match: str) -> BitMap:
    """The articles that a full-text expression finds."""
    row = db.execute_sql(
        f"SELECT group_concat(rowid & {IDS}) FROM search WHERE search MATCH ?",  # noqa: S608 -- the value is bound
        (match,),
    ).fetchone()
    return BitMap(array("I", json.loads(f"[{row[0] or ''}]")))


def wrong(db: SqliteDatabase) -> list[str]:
    """The words whose bitmaps are not what the full-text index says; for `verify`."""
    known = stored(db)
    found = _loaded(db, known)
    return sorted(w for w in known if found.get(w, BitMap()) != _having(db, f'"{w}"'))


# Asking


def matching(db: SqliteDatabase, match: str) -> BitMap | None:
    """The articles that a full-text expression finds; None where no common word helps to tell."""
    if not _PLAIN.fullmatch(match):
        return None  # columns, exclusions, nearness: the index alone knows
    tokens = _TOKEN.findall(match)
    begun = tuple(token[1:-3] for token in tokens if token[-1] == "*")
    words = {token[1:-1] for token in tokens if token[-1] == '"'}
    here = {word for word in stored(db) if word in words or (begun and word.startswith(begun))}
    return _Matching(db, _loaded(db, here)).bits(_parsed(tokens)) if here else None


def _loaded(db: SqliteDatabase, words: Iterable[str]) -> dict[str, BitMap]:
    """The bitmaps of those of the words that have one."""
    rows = db.execute_sql(
        "SELECT b.value, b.ids FROM json_each(?) j "
        "CROSS JOIN bitmap b ON b.field = ? AND b.value = j.value",
        (json.dumps(sorted(words), ensure_ascii=False), WORD),
    )
    found: dict[str, BitMap] = {}
    for word, ids in rows.fetchall():
        found.setdefault(word, BitMap()).update(BitMap.deserialize(ids))
    return found


class _Matching:
    """Evaluates an expression: what has common words by bitmaps, the rest by the index."""

    def __init__(self, db: SqliteDatabase, found: dict[str, BitMap]) -> None:
        self._db, self._found = db, found

    def bits(self, node: Node) -> BitMap:
        """The articles that a part of the expression finds."""
        if isinstance(node, str):
            return self._either([node])
        how, nodes = node
        if how == "OR":
            return self._either(nodes)
        others = [one for one in nodes if not self._words(one)]
        found = [self.bits(one) for one in nodes if self._words(one)]
        if others:
            found.append(_having(self._db, _text((how, others))))
        return BitMap.intersection(*found) if found else BitMap()

    def _either(self, nodes: Sequence[Node]) -> BitMap:
        words = {word for one in nodes if isinstance(one, str) for word in self._words(one)}
        joined = [one for one in nodes if not isinstance(one, str) and self._words(one)]
        found = [self._found[word] for word in words] + [self.bits(one) for one in joined]
        left = [one for one in nodes if one not in joined and not self._is_known(one)]
        if left:  # of what the index gives only what is not known already
            known = " OR ".join(f'"{word}"' for word in sorted(words))
            text = _text(("OR", left))
            found.append(_having(self._db, f"{text} NOT ({known})" if known else text))
        return BitMap.union(BitMap(), *found)

    def _is_known(self, node: Node) -> bool:
        return isinstance(node, str) and node[-1] == '"' and node[1:-1] in self._found

    def _words(self, node: Node) -> list[str]:
        """The common words in it."""
        if not isinstance(node, str):
            return [word for one in node[1] for word in self._words(one)]
        if node[-1] == "*":
            return [word for word in self._found if word.startswith(node[1:-3])]
        return [node[1:-1]] if node[1:-1] in self._found else []


def _text(node: Node) -> str:
    return node if isinstance(node, str) else f"({f' {node[0]} '.join(map(_text, node[1]))})"


def _parsed(tokens: Sequence[str]) -> Node:
    """The expression as a tree: AND binds closer than OR."""
    node, _rest = _either(tokens, 0)
    return node


def _either(tokens: Sequence[str], at: int) -> tuple[Node, int]:
    node, at = _all(tokens, at)
    nodes = [node]
    while at < len(tokens) and tokens[at] == "OR":
        node, at = _all(tokens, at + 1)
        nodes.append(node)
    return (nodes[0] if len(nodes) == 1 else ("OR", nodes)), at


def _all(tokens: Sequence[str], at: int) -> tuple[Node, int]:
    node, at = _one(tokens, at)
    nodes = [node]
    while at < len(tokens) and tokens[at] == "AND":
        node, at = _one(tokens, at + 1)
        nodes.append(node)
    return (nodes[0] if len(nodes) == 1 else ("AND", nodes)), at


def _one(tokens: Sequence[str], at: int) -> tuple[Node, int]:
    if tokens[at] != "(":
        return tokens[at], at + 1
    node, at = _either(tokens, at + 1)
    return node, at + 1
