"""Makes of a document and its reading all that storing needs. Pure: runs in any process.

The processes that read files prepare them too, so that the one that writes does nothing but
insert, and the window's own process is left to the window.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from customs_desk.archive import bitmaps, packing, values
from customs_desk.archive.fingerprints import fingerprints
from customs_desk.archive.folding import sort_key, words
from customs_desk.archive.indexed import Indexed
from customs_desk.archive.vocabulary import (
    SHORT_TEXT,
    Vocabulary,
    compounds,
    languages_of,
    with_capitals,
)
from customs_desk.article import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from customs_desk.archive.bitmaps import Placed
    from customs_desk.article import Document, Reading

# Letters that the index of beginnings holds; words that begin with more are found by themselves.
# A word of three letters is one of them too, so that a beginning finds all that begins with it.
SHORTEST, LONGEST = 2, 3


@dataclass(frozen=True, slots=True)
class Prepared:
    """One article, ready to be stored."""

    name: str
    digest: str
    encoding: str
    columns: tuple[Any, ...]  # of the article's row, `COLUMNS`
    told: str  # JSON of the sealed values that storing does not give
    size: int
    original: bytes
    text: bytes | None
    rules: int
    reading: bytes
    day: int
    indexed: Indexed
    events: tuple[Placed, ...]
    names: tuple[tuple[str, str, str], ...]  # kind, name, its spelling in the text, folded
    values: frozenset[bitmaps.Value]
    hashes: tuple[int, ...]  # its fingerprints


# The columns of an article's row that storing does not give.
COLUMNS = (
    "title", "title_made", "published", "first", "last", "bounds", "basis", "year", "source",
    "author", "place", "language", "title_key", "source_key", "author_key", "place_key", "names",
    "words", "lead", "people_key", "organisations_key", "places_key", "instruments_key", "digest",
    "name", "name_key", "came_from", "encoding", "size",
)  # fmt: skip
_met = Vocabulary()  # by this process


def prepared(document: Document, reading: Reading) -> Prepared:
    """The document and its reading as the rows that they become."""
    row = values.reading_columns(reading, {}) | {
        "digest": bytes.fromhex(document.digest),
        "name": document.name,
        "name_key": sort_key(document.name),
        "came_from": document.came_from,
        "encoding": document.encoding,
        "size": len(document.content),
    }
    words_of = indexed(row, document.text, reading)
    events, day = placed(reading), values.day_of(reading.published)
    return Prepared(
        name=document.name,
        digest=document.digest,
        encoding=document.encoding,
        columns=tuple(row[column] for column in COLUMNS),
        told=values.told(row),
        size=len(document.content),
        original=packing.pack_original(document.content),
        text=packing.pack_text(document.text, document.content, document.encoding),
        rules=reading.rules,
        reading=packing.pack_reading(reading, document.text),
        day=day,
        indexed=replace(words_of, keyed=_met.new(words_of)),
        events=events,
        names=named(reading),
        values=frozenset(bitmaps.of(row, day, events)),
        # A file of several news items is a version of none of them.
        hashes=() if reading.items else tuple(fingerprints(words_of.body)),
    )


def with_names_of(item: Prepared, reading: Reading) -> Prepared:
    """The article with the names of another reading of it."""
    row = dict(zip(COLUMNS, item.columns, strict=True)) | values.reading_columns(reading, {})
    columns = tuple(row[column] for column in COLUMNS)
    return replace(item, columns=columns, told=values.told(row), names=named(reading))


def indexed(columns: Mapping[str, Any], text: str, reading: Reading) -> Indexed:
    """What the index holds of an article: the columns of its row that count, and its body."""
    title = words(columns["title"]) if not columns["title_made"] else []
    source, author, place = (words(columns[c] or "") for c in ("source", "author", "place"))
    printed_body = searchable(text, reading)
    body = words(printed_body)
    every = set(body).union(title, source, author, place)
    printed = " ".join(filter(None, (columns[c] for c in ("title", "source", "author", "place"))))
    printed = f"{printed} {printed_body}"
    # In a note or a list nobody cares for capitals.
    capital = every if len(reading.body) < SHORT_TEXT else with_capitals(printed)
    return Indexed(
        title=" ".join(title),
        source=" ".join(source),
        author=" ".join(author),
        place=" ".join(place),
        body=" ".join(body),
        beginnings=" ".join(beginnings(every)),
        capital=" ".join(capital),
        small=" ".join(every - capital),
        compound=" ".join(compounds(printed)),
        languages=languages_of(reading),
    )


def searchable(whole: str, reading: Reading) -> str:
    """What is indexed of a text: its body, or all of it where everything seems no article."""
    return reading.body if reading.body.strip() else whole


def placed(reading: Reading) -> tuple[Placed, ...]:
    """Where the events lie in time."""
    return tuple(
        (event.when.first, event.when.last, event.kind, int(event.inferred))
        for event in reading.events
    )


def named(reading: Reading) -> tuple[tuple[str, str, str], ...]:
    """The names that stand in a text: kind, name, its spelling there, folded."""
    found = (
        (str(m.kind), m.authority or m.name, " ".join(words(m.text)))
        for m in reading.mentions
        if m.kind is not Kind.DATE
    )
    return tuple(dict.fromkeys(found))


def beginnings(every: Iterable[str]) -> set[str]:
    """The first two and three letters of the words that have more."""
    three = {word[:LONGEST] for word in every if len(word) > SHORTEST}
    return three | {word[:SHORTEST] for word in three}


def is_beginning(letters: str) -> bool:
    """Whether the index of beginnings knows these letters."""
    return SHORTEST <= len(letters) <= LONGEST


def seal(told: str, *, article: int, added: str, corrected: str) -> bytes:
    """The seal of a row whose other sealed values are `told`."""
    return values.sealed(
        f"[{article}, {told}, {json.dumps(added)}, {json.dumps(corrected, ensure_ascii=False)}]"
    )
