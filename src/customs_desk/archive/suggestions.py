"""Ways out of a search that finds nothing: what to leave out, and how the word may be spelt.

A word that nothing matches is changed in one place (a letter more, less, another, or two turned
round) and each change is looked up in the index; that costs the same in an archive of any size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from customs_desk.archive import search
from customs_desk.archive.expansion import either_way, spans, variants
from customs_desk.archive.folding import fold
from customs_desk.archive.query import Words, parse
from customs_desk.archive.store import text_and_reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peewee import SqliteDatabase

    from customs_desk.archive.query import Query

_SHORTEST = 4  # letters of a word that is worth correcting
_LONGEST = 30
_SPELLINGS = 3
_TRIED = 8  # words of a query that are looked at
_COMMON = 1_000  # how often a spelling stands is counted up to here
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class WayOut:
    """Another query that finds something.

    Either the filter `without` is left out, or the word `typed` is (`spelt` is then ""), or it is
    spelt otherwise.
    """

    query: Query
    found: int
    without: tuple[str, str] | None = None
    typed: str = ""
    spelt: str = ""


def ways_out(db: SqliteDatabase, query: Query) -> list[WayOut]:
    """Queries near this one that find something: first spellings, then filters, then words."""
    query = replace(query, typing=False)
    typed = _words(query.text)[:_TRIED]
    unknown = [word for word in typed if not _known(db, word)]
    found = [way for word in unknown for way in _spelt(db, query, word)]
    for one in query.filters:
        left = tuple(other for other in query.filters if other != one)
        found += _tried(db, WayOut(replace(query, filters=left), 0, without=one))
    if len(typed) > 1:
        for word in unknown or typed:
            without = replace(query, text=_without(query.text, word))
            found += _tried(db, WayOut(without, 0, typed=word))
    return found


def _words(text: str) -> list[str]:
    """The plain words of a query, without fields, exclusions and operators."""
    plain = [t for t in text.split() if not re.match(r"""[-−=(]|.*[:"*“”«»]|(?:OR|AND|NOT)$""", t)]
    found = (match[0] for token in plain for match in _WORD.finditer(token))
    return list(dict.fromkeys(word for word in found if not word.isdigit()))


def _known(db: SqliteDatabase, word: str) -> bool:
    node = parse(word)
    return not isinstance(node, Words) or _stands(db, variants(db, node).fts(), 1) > 0


def _stands(db: SqliteDatabase, match: str, most: int) -> int:
    row = db.execute_sql(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", (match, most)
    ).fetchone()
    return int(row[0])


def _spelt(db: SqliteDatabase, query: Query, word: str) -> list[WayOut]:
    folded = fold(word)
    if not _SHORTEST <= len(folded) <= _LONGEST:
        return []
    near = {one: n for one in _edits(folded) if (n := _stands(db, f'"{one}"', _COMMON))}
    ways: list[WayOut] = []
    for one in sorted(near, key=lambda w: (-near[w], w)):
        spelt = _printed(db, one)
        text = re.sub(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", spelt, query.text)
        ways += _tried(db, WayOut(replace(query, text=text), 0, typed=word, spelt=spelt))
        if len(ways) == _SPELLINGS:
            break
    return ways


def _printed(db: SqliteDatabase, folded: str) -> str:
    """How the word is printed in one of the texts, in small letters."""
    row = db.execute_sql(
        "SELECT a.id FROM search s JOIN article a ON a.slot = s.rowid WHERE search MATCH ? LIMIT 1",
        (f'"{folded}"',),
    ).fetchone()
    read = text_and_reading(db, row[0]) if row else None
    places = spans(read[0], [either_way([folded])]) if read else []
    return read[0][slice(*places[0])].lower() if read and places else folded


def _edits(word: str) -> Iterator[str]:
    """Every word that is one change away."""
    letters = _CYRILLIC if word[0] >= "\u0400" else _LATIN
    seen = {word}
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        changed = [head + letter + tail for letter in letters]
        if tail:
            changed.append(head + tail[1:])
            changed += [head + letter + tail[1:] for letter in letters]
        if len(tail) > 1:
            changed.append(head + tail[1] + tail[0] + tail[2:])
        for one in changed:
            if one not in seen:
                seen.add(one)
                yield one


def _without(text: str, word: str) -> str:
    left = re.sub(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", "", text, count=1)
    return " ".join(left.split())


def _tried(db: SqliteDatabase, way: WayOut) -> list[WayOut]:
    found = search.count(db, way.query)
    return [replace(way, found=found)] if found else []
