"""Writes articles: new ones as a batch, and corrected ones again. Runs inside a transaction."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peewee import fn

from customs_desk.archive import index, packing, rows, values
from customs_desk.archive.connection import folded_words, searchable
from customs_desk.archive.folding import sort_key, words
from customs_desk.archive.tables import (
    AppearanceRow,
    ArticleRow,
    CorrectionRow,
    EventRow,
    NameRow,
    OriginalRow,
    OwnNameRow,
    ReadingRow,
    ShreddedRow,
    SpellingRow,
)
from customs_desk.article import Kind, OwnName
from customs_desk.own_names import key, with_own_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.vocabulary import Vocabulary
    from customs_desk.article import Document, Reading

EVENT_BITS = 20  # an event's id is its article's, shifted, and its number in the text
SHOWN, REMOVED, UNDONE = 0, 1, 2  # an article's state; UNDONE: its import was undone
STATES = (SHOWN, REMOVED, UNDONE)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one batch: ids in its order, and which of them are new or came back."""

    ids: tuple[int, ...]
    new: tuple[int, ...]
    restored: tuple[tuple[int, int], ...]  # (id, the state it came back from)
    stored: tuple[tuple[int, Reading, str], ...]  # of the new ones, with their folded bodies


def known(db: SqliteDatabase, digests: Iterable[str]) -> dict[str, tuple[int, int]]:
    """(article id, state) of those digests that the archive holds."""
    found: dict[str, tuple[int, int]] = {}
    for some in values.chunks([bytes.fromhex(d) for d in digests]):
        query = ArticleRow.select(ArticleRow.digest, ArticleRow.id, ArticleRow.state)
        here = rows.tuples(db, query.where(ArticleRow.digest.in_(some)))
        found |= {digest.hex(): (article, state) for digest, article, state in here}
    return found


def take(
    db: SqliteDatabase,
    vocabulary: Vocabulary,
    items: Sequence[tuple[Document, Reading]],
    *,
    accession: int,
    now: datetime,
) -> Taken:
    """Store a batch. What is here already is left as it is, and comes back if it was removed."""
    here = known(db, {document.digest for document, _reading in items})
    following = _next_id(db)
    ids: list[int] = []
    fresh: list[tuple[int, Document, Reading]] = []
    restored: list[tuple[int, int]] = []
    for document, reading in items:
        if document.digest not in here:
            here[document.digest] = (following + len(fresh), SHOWN)
            fresh.append((here[document.digest][0], document, reading))
        article, state = here[document.digest]
        if state != SHOWN:
            restored.append((article, state))
            here[document.digest] = (article, SHOWN)
        ids.append(article)
    stored = _insert(db, vocabulary, fresh, accession=accession, added=now.isoformat())
    new = tuple(article for article, *_ in fresh)
    return Taken(tuple(ids), new, tuple(restored), tuple(stored))


def _next_id(db: SqliteDatabase) -> int:
    """A number that no article ever had."""
    here = ArticleRow.select(fn.max(ArticleRow.id)).scalar(db)
    gone = ShreddedRow.select(fn.max(ShreddedRow.article)).scalar(db)
    return max(here or 0, gone or 0) + 1


def _insert(
    db: SqliteDatabase,
    vocabulary: Vocabulary,
    fresh: Sequence[tuple[int, Document, Reading]],
    *,
    accession: int,
    added: str,
) -> list[tuple[int, Reading, str]]:
    """Store the new ones; what is known of each that finding its story needs."""
    if not fresh:
        return []
    slots = index.Slots(db)
    own = own_names(db)
    named = {article: with_own_names(reading, own) for article, _document, reading in fresh}
    _note_dropped(db, own, [(article, reading) for article, _document, reading in fresh])
    articles, originals, readings, indexed = [], [], [], []
    for article, document, reading in fresh:
        row = _article_row(article, document, named[article], accession=accession, added=added)
        row["slot"] = slots.take(row["slot"])
        articles.append(row)
        packed = packing.pack_original(document.content)
        originals.append((article, len(document.content), packed))
        text = packing.pack_text(document.text, document.content, document.encoding)
        readings.append(
            (article, reading.rules, text, packing.pack_reading(reading, document.text))
        )
        body = searchable(document.text, reading)
        entry = index.row(row, folded_words(body))
        indexed.append(entry)
        printed = " ".join(filter(None, (row["title"], row["source"], row["author"], row["place"])))
        vocabulary.add(db, set(" ".join(entry[1:]).split()), f"{printed} {body}", reading)
    columns = [field.name for field in ArticleRow._meta.sorted_fields]  # noqa: SLF001 -- peewee's way
    rows.insert(db, ArticleRow, [[row[column] for column in columns] for row in articles])
    rows.insert(db, OriginalRow, originals)
    rows.insert(db, ReadingRow, readings)
    # FTS5 writes a segment of its own for every row that is not in ascending order.
    index.put(db, sorted(indexed))
    put_events(db, [(article, reading) for article, _document, reading in fresh])
    put_names(db, named.items())
    return [(a, r, entry[5]) for (a, _d, r), entry in zip(fresh, indexed, strict=True)]


def _note_dropped(
    db: SqliteDatabase, own: Sequence[OwnName], read: Sequence[tuple[int, Reading]]
) -> None:
    """Note which new articles hold what is no name, so that they follow when that is taken back."""
    for one in own:
        if one.name:
            continue
        where = key(one.kind, one.spelling)
        held = [
            article
            for article, reading in read
            if any(
                where in {key(m.kind, called) for called in (m.text, m.name, m.authority)}
                for m in reading.mentions
                if m.kind is one.kind
            )
        ]
        if held:
            row = (OwnNameRow.kind == str(where[0])) & (OwnNameRow.folded == where[1])
            before = OwnNameRow.select(OwnNameRow.touched).where(row).scalar(db)
            touched = json.dumps([*json.loads(before), *held])
            OwnNameRow.update(touched=touched).where(row).execute(db)


def _article_row(
    article: int, document: Document, reading: Reading, *, accession: int, added: str
) -> dict[str, Any]:
    row = values.reading_columns(reading, {}) | {
        "id": article,
        "slot": values.day_of(reading.published),
        "state": SHOWN,
        "accession": accession,
        "digest": bytes.fromhex(document.digest),
        "name": document.name,
        "name_key": sort_key(document.name),
        "came_from": document.came_from,
        "encoding": document.encoding,
        "size": len(document.content),
        "added": added,
        "corrected": "",
    }
    return row | {"seal": values.seal(row)}


def put_events(db: SqliteDatabase, read: Iterable[tuple[int, Reading]]) -> None:
    """The events' places on the timeline; what they say lies in the reading."""
    found = [row for article, reading in read for row in event_rows(article, reading)]
    rows.insert(db, EventRow, found)


def event_rows(
    article: int, reading: Reading
) -> list[tuple[int, int, int | None, int | None, str, int]]:
    """The rows of an article's events."""
    return [
        (
            article << EVENT_BITS | number,
            article,
            event.when.first,
            event.when.last,
            event.kind,
            int(event.inferred),
        )
        for number, event in enumerate(reading.events[: (1 << EVENT_BITS) - 1], start=1)
    ]


def names_of(reading: Reading) -> set[tuple[str, str]]:
    """Kind and text of every name that stands in an article."""
    return {
        (str(mention.kind), mention.authority or mention.name)
        for mention in reading.mentions
        if mention.kind is not Kind.DATE
    }


def put_names(db: SqliteDatabase, read: Iterable[tuple[int, Reading]]) -> None:
    """Which names stand in which articles, and in which spellings."""
    mentions = [
        (
            article,
            str(mention.kind),
            mention.authority or mention.name,
            " ".join(words(mention.text)),
        )
        for article, reading in read
        for mention in reading.mentions
        if mention.kind is not Kind.DATE
    ]
    ids = _name_ids(db, {(kind, name) for _article, kind, name, _spelling in mentions})
    spelt = {(s, ids[kind, name]) for _article, kind, name, s in mentions if s}
    appear = {(ids[kind, name], article) for article, kind, name, _spelling in mentions}
    rows.insert(db, SpellingRow, sorted(spelt), ignore=True)
    rows.insert(db, AppearanceRow, sorted(appear), ignore=True)


def _name_ids(db: SqliteDatabase, names: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
    wanted = sorted(names)
    for some in values.chunks(wanted, 1000):
        found = [(kind, text, " ".join(words(text))) for kind, text in some]
        columns = [NameRow.kind, NameRow.text, NameRow.folded]
        NameRow.insert_many(found, fields=columns).on_conflict_ignore().execute(db)
    ids: dict[tuple[str, str], int] = {}
    for texts in values.chunks(sorted({text for _kind, text in names}), 1000):
        query = NameRow.select(NameRow.kind, NameRow.text, NameRow.id)
        here = rows.tuples(db, query.where(NameRow.text.in_(texts)))
        ids |= {(kind, text): name for kind, text, name in here}
    return ids


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """An article from a damaged archive, under its own number."""

    id: int
    document: Document
    reading: Reading
    added: str
    state: int
    corrections: tuple[tuple[str, str, str], ...]  # field, value, when it was set


def put_saved(
    db: SqliteDatabase, vocabulary: Vocabulary, items: Sequence[SavedArticle], *, accession: int
) -> None:
    """Store saved articles; of two with the same content the first is kept."""
    here = set(known(db, {item.document.digest for item in items}))
    slots = index.Slots(db)
    for item in items:
        if item.document.digest in here:
            continue
        here.add(item.document.digest)
        article = (item.id, item.document, item.reading)
        _insert(db, vocabulary, [article], accession=accession, added=item.added)
        ArticleRow.update(state=item.state).where(ArticleRow.id == item.id).execute(db)
        if item.corrections:
            rows.insert(db, CorrectionRow, [(item.id, *kept) for kept in item.corrections])
            refresh(db, vocabulary, item.id, slots)


@dataclass(frozen=True, slots=True)
class Kept:
    """A reading as it is stored."""

    rules: int
    encoding: str
    text: bytes | None
    packed: bytes


def put_reading(
    db: SqliteDatabase, vocabulary: Vocabulary, article: int, kept: Kept, slots: index.Slots
) -> None:
    """Put another reading in the place of an article's; values, events, names and index follow."""
    found = ArticleRow.select(ArticleRow.slot).where(ArticleRow.id == article)
    # The index reads what it has to forget from the rows as they still are.
    index.take_out(db, found.scalar(db))
    ArticleRow.update(encoding=kept.encoding).where(ArticleRow.id == article).execute(db)
    ReadingRow.update(rules=kept.rules, text=kept.text, packed=kept.packed).where(
        ReadingRow.article == article
    ).execute(db)
    EventRow.delete().where(EventRow.article == article).execute(db)
    AppearanceRow.delete().where(AppearanceRow.article == article).execute(db)
    refresh(db, vocabulary, article, slots, indexed=False)
    whole = text_and_reading(db, article)
    if whole is not None:
        put_events(db, [(article, whole[1])])
        put_names(db, [(article, whole[1])])


def text_and_reading(db: SqliteDatabase, article: int) -> tuple[str, Reading] | None:
    """The decoded text and what was read from it; None where there is no such article."""
    query = (
        OriginalRow.select(
            OriginalRow.packed, OriginalRow.size, ArticleRow.encoding, ReadingRow.text,
            ReadingRow.packed,
        )
        .join(ArticleRow, on=(ArticleRow.id == OriginalRow.article))
        .join(ReadingRow, on=(ReadingRow.article == OriginalRow.article))
        .where(OriginalRow.article == article)
    )  # fmt: skip
    row = rows.first(db, query)
    if row is None:
        return None
    packed, size, encoding, text, reading = row
    whole = packing.unpack_text(text, packing.unpack_original(packed, size), encoding)
    return whole, with_own_names(packing.unpack_reading(reading, whole), own_names(db))


def own_names(db: SqliteDatabase) -> tuple[OwnName, ...]:
    """What people said of names."""
    query = OwnNameRow.select(OwnNameRow.kind, OwnNameRow.spelling, OwnNameRow.name)
    return tuple(OwnName(Kind(kind), *said) for kind, *said in rows.tuples(db, query))


def refresh_names(db: SqliteDatabase, article: int) -> None:
    """Work out again which names stand in the article."""
    found = text_and_reading(db, article)
    AppearanceRow.delete().where(AppearanceRow.article == article).execute(db)
    if found is not None:
        put_names(db, [(article, found[1])])


def corrections_of(db: SqliteDatabase, article: int) -> dict[str, tuple[str, str]]:
    """(value, made) by field."""
    found = rows.tuples(db, CorrectionRow.select().where(CorrectionRow.article == article))
    return {field: (value, made) for _article, field, value, made in found}


def refresh(
    db: SqliteDatabase,
    vocabulary: Vocabulary,
    article: int,
    slots: index.Slots,
    *,
    indexed: bool = True,
) -> None:
    """Work out the article's row again from its reading and corrections, the index with it.

    `indexed` is false where the index does not hold the article at this moment.
    """
    found = text_and_reading(db, article)
    if found is None:
        return
    text, reading = found
    old, new = _worked_out(db, article, reading, slots)
    body = folded_words(searchable(text, reading))
    before, after = index.row(old, body), index.row(new, body)
    if indexed and before != after:
        index.take_out(db, old["slot"])
    _update(db, article, {c: v for c, v in new.items() if v != old[c]})
    if not indexed or before != after:
        index.put(db, [after])
        printed = " ".join(filter(None, (new["title"], new["source"], new["author"], new["place"])))
        fresh = after[1:5] if indexed else (*after[1:],)
        names = printed if indexed else f"{printed} {searchable(text, reading)}"
        vocabulary.add(db, set(" ".join(fresh).split()), names, reading)


def work_out(db: SqliteDatabase, article: int, reading: Reading, slots: index.Slots) -> None:
    """The article's row alone, whatever stands in it; the index must be rebuilt after it."""
    old, new = _worked_out(db, article, reading, slots)
    _update(db, article, {c: v for c, v in new.items() if v != old[c]})


def _worked_out(
    db: SqliteDatabase, article: int, reading: Reading, slots: index.Slots
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The article's row as it is, and as its reading and corrections make it."""
    corrections = {f: value for f, (value, _made) in corrections_of(db, article).items()}
    old = rows.dicts(db, ArticleRow.select().where(ArticleRow.id == article))[0]
    new = old | values.reading_columns(reading, corrections)
    new["corrected"] = " ".join(sorted(corrections))
    new["name_key"] = sort_key(new["name"])
    day = values.day_of(values.effective(reading, corrections).published)
    if day != old["slot"] >> index.DAY_BITS:
        new["slot"] = slots.take(day)
    return old, new | {"seal": values.seal(new)}


def _update(db: SqliteDatabase, article: int, changed: Mapping[str, Any]) -> None:
    if changed:
        ArticleRow.update(changed).where(ArticleRow.id == article).execute(db)
