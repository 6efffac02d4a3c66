"""Writes articles: new ones as a batch, and corrected ones again. Runs inside a transaction."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peewee import fn

from customs_desk.archive import (
    bitmaps,
    common_words,
    index,
    packing,
    preparing,
    problems,
    rows,
    values,
)
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
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.bitmaps import Placed
    from customs_desk.archive.indexed import Indexed
    from customs_desk.archive.preparing import Prepared
    from customs_desk.archive.vocabulary import Vocabulary
    from customs_desk.article import Document, Reading

_L = QT_TRANSLATE_NOOP

EVENT_BITS = 20  # an event's id is its article's, shifted, and its number in the text
_GIVEN = ("id", "slot", "seal", "state", "accession", "added", "corrected")  # by storing
SHOWN, REMOVED, UNDONE = 0, 1, 2  # an article's state; UNDONE: its import was undone
STATES = (SHOWN, REMOVED, UNDONE)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one batch: ids in its order, and which of them are new or came back."""

    ids: tuple[int, ...]
    new: tuple[int, ...]
    restored: tuple[tuple[int, int], ...]  # (id, the state it came back from)
    hashes: Mapping[int, Sequence[int]]  # the fingerprints of the new ones


def known(db: SqliteDatabase, digests: Iterable[str]) -> dict[str, tuple[int, int]]:
    """(article id, state) of those digests that the archive holds."""
    found: dict[str, tuple[int, int]] = {}
    # Asked for every file: one statement, as peewee takes ten times as long to write its own.
    asked = "SELECT id, state FROM article WHERE digest = ?"
    for digest in digests:
        here = db.execute_sql(asked, (bytes.fromhex(digest),)).fetchone()
        if here is not None:
            found[digest] = here
    return found


def take(
    db: SqliteDatabase,
    vocabulary: Vocabulary,
    items: Sequence[Prepared],
    *,
    accession: int,
    now: datetime,
) -> Taken:
    """Store a batch. What is here already is left as it is, and comes back if it was removed."""
    here = known(db, {item.digest for item in items})
    following = _next_id(db)
    ids: list[int] = []
    fresh: list[tuple[int, Prepared]] = []
    restored: list[tuple[int, int]] = []
    for item in items:
        if item.digest not in here:
            here[item.digest] = (following + len(fresh), SHOWN)
            fresh.append((here[item.digest][0], item))
        article, state = here[item.digest]
        if state != SHOWN:
            restored.append((article, state))
            here[item.digest] = (article, SHOWN)
        ids.append(article)
    if following + len(fresh) > index.IDS:
        raise problems.ArchiveProblem(
            _L(
                "Problem",
                "An archive holds {most} articles at most. Begin another one for those to come.",
            ),
            most=index.IDS,
        )
    _insert(db, vocabulary, fresh, accession=accession, added=now.isoformat())
    if following // common_words.LEAST != (following + len(fresh)) // common_words.LEAST:
        common_words.look(db)
    new = {article: item.hashes for article, item in fresh}
    return Taken(tuple(ids), tuple(new), tuple(restored), new)


def _next_id(db: SqliteDatabase) -> int:
    """A number that no article ever had."""
    here = ArticleRow.select(fn.max(ArticleRow.id)).scalar(db)
    gone = ShreddedRow.select(fn.max(ShreddedRow.article)).scalar(db)
    return max(here or 0, gone or 0) + 1


def _insert(
    db: SqliteDatabase,
    vocabulary: Vocabulary,
    fresh: Sequence[tuple[int, Prepared]],
    *,
    accession: int,
    added: str,
) -> None:
    if not fresh:
        return
    own = own_names(db)
    if own:
        fresh = _as_people_say(db, fresh, own)
    articles = [
        (
            article,
            index.slot(item.day, article),
            preparing.seal(item.told, article=article, added=added, corrected=""),
            SHOWN,
            accession,
            added,
            "",
            *item.columns,
        )
        for article, item in fresh
    ]
    rows.insert(db, ArticleRow, articles, columns=(*_GIVEN, *preparing.COLUMNS))
    rows.insert(db, OriginalRow, [(a, item.size, item.original) for a, item in fresh])
    rows.insert(db, ReadingRow, [(a, item.rules, item.text, item.reading) for a, item in fresh])
    _index(db, vocabulary, [(index.slot(item.day, a), item.indexed) for a, item in fresh])
    bitmaps.add(db, [(article, item.values) for article, item in fresh])
    put_events(db, [(article, item.events) for article, item in fresh])
    put_names(db, [(article, item.names) for article, item in fresh])


def _index(
    db: SqliteDatabase, vocabulary: Vocabulary, found: Sequence[tuple[int, Indexed]]
) -> None:
    index.put(db, found)
    common_words.put(db, found)
    vocabulary.add(db, [one for _slot, one in found])


def _take_out_of_index(db: SqliteDatabase, slot: int, old: Indexed) -> None:
    index.take_out(db, slot, old)
    common_words.take_out(db, slot, old)


def _as_people_say(
    db: SqliteDatabase, fresh: Sequence[tuple[int, Prepared]], own: Sequence[OwnName]
) -> list[tuple[int, Prepared]]:
    """The articles with the names that people gave or took back; what was read stays as it is."""
    read: list[tuple[int, Reading]] = []
    for article, item in fresh:
        whole = packing.unpack_original(item.original, item.size)
        text = packing.unpack_text(item.text, whole, item.encoding)
        read.append((article, packing.unpack_reading(item.reading, text)))
    _note_dropped(db, own, read)
    return [
        (article, preparing.with_names_of(item, with_own_names(reading, own)))
        for (article, item), (_article, reading) in zip(fresh, read, strict=True)
    ]


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


def put_events(
    db: SqliteDatabase,
    found: Iterable[tuple[int, Sequence[Placed]]],
) -> None:
    """The events' places on the timeline; what they say lies in the reading."""
    placed = [row for article, events in found for row in event_rows(article, events)]
    rows.insert(db, EventRow, placed)


def event_rows(
    article: int, events: Sequence[Placed]
) -> list[tuple[int, int, int | None, int | None, str, int]]:
    """The rows of an article's events."""
    return [
        (article << EVENT_BITS | number, article, *event)
        for number, event in enumerate(events[: (1 << EVENT_BITS) - 1], start=1)
    ]


def put_names(
    db: SqliteDatabase, found: Iterable[tuple[int, Iterable[tuple[str, str, str]]]]
) -> None:
    """Which names stand in which articles, and in which spellings."""
    mentions = [(article, *name) for article, names in found for name in names]
    ids = _name_ids(db, {(kind, name) for _article, kind, name, _spelling in mentions})
    spelt = {(s, ids[kind, name]) for _article, kind, name, s in mentions if s}
    appear = {(ids[kind, name], article) for article, kind, name, _spelling in mentions}
    rows.insert(db, SpellingRow, sorted(spelt), ignore=True)
    rows.insert(db, AppearanceRow, sorted(appear), ignore=True)


def _name_ids(db: SqliteDatabase, names: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The names' numbers; those that no article had before are given one."""
    ids = _ids_of_known(db, names)
    missing = names - ids.keys()
    if missing:
        new = [(kind, text, " ".join(words(text))) for kind, text in sorted(missing)]
        rows.insert(db, NameRow, new, columns=("kind", "text", "folded"), ignore=True)
        ids |= _ids_of_known(db, missing)
    return ids


def _ids_of_known(db: SqliteDatabase, names: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
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
    for item in items:
        if item.document.digest in here:
            continue
        here.add(item.document.digest)
        article = (item.id, preparing.prepared(item.document, item.reading))
        _insert(db, vocabulary, [article], accession=accession, added=item.added)
        ArticleRow.update(state=item.state).where(ArticleRow.id == item.id).execute(db)
        bitmaps.set_state(db, [item.id], SHOWN, item.state)
        if item.corrections:
            rows.insert(db, CorrectionRow, [(item.id, *kept) for kept in item.corrections])
            refresh(db, vocabulary, item.id)


@dataclass(frozen=True, slots=True)
class Kept:
    """A reading as it is stored."""

    rules: int
    encoding: str
    text: bytes | None
    packed: bytes


def put_reading(db: SqliteDatabase, vocabulary: Vocabulary, article: int, kept: Kept) -> None:
    """Put another reading in the place of an article's; values, events, names and index follow."""
    found = text_and_reading(db, article)
    if found is None:
        return
    old = _row(db, article)
    # The index reads what it has to forget from the rows as they still are.
    _take_out_of_index(db, old["slot"], preparing.indexed(old, *found))
    was = _values(old, found[1])
    _update(db, article, {"encoding": kept.encoding})
    ReadingRow.update(rules=kept.rules, text=kept.text, packed=kept.packed).where(
        ReadingRow.article == article
    ).execute(db)
    EventRow.delete().where(
        EventRow.id.between(article << EVENT_BITS, (article + 1 << EVENT_BITS) - 1)
    ).execute(db)
    AppearanceRow.delete().where(AppearanceRow.article == article).execute(db)
    text, reading = text_and_reading(db, article) or ("", found[1])
    new = _worked_out(db, old | {"encoding": kept.encoding}, reading)
    _update(db, article, {c: v for c, v in new.items() if v != old[c]})
    after = preparing.indexed(new, text, reading)
    _index(db, vocabulary, [(new["slot"], after)])
    bitmaps.move(db, article, was, _values(new, reading))
    put_events(db, [(article, preparing.placed(reading))])
    put_names(db, [(article, preparing.named(reading))])


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
        put_names(db, [(article, preparing.named(found[1]))])


def corrections_of(db: SqliteDatabase, article: int) -> dict[str, tuple[str, str]]:
    """(value, made) by field."""
    found = rows.tuples(db, CorrectionRow.select().where(CorrectionRow.article == article))
    return {field: (value, made) for _article, field, value, made in found}


def refresh(db: SqliteDatabase, vocabulary: Vocabulary, article: int) -> None:
    """Work out the article's row again from its reading and corrections, the index with it."""
    found = text_and_reading(db, article)
    if found is None:
        return
    old = _row(db, article)
    new = _worked_out(db, old, found[1])
    before, after = preparing.indexed(old, *found), preparing.indexed(new, *found)
    moved = before != after or old["slot"] != new["slot"]
    if moved:
        _take_out_of_index(db, old["slot"], before)
    _update(db, article, {c: v for c, v in new.items() if v != old[c]})
    if moved:
        _index(db, vocabulary, [(new["slot"], after)])
    bitmaps.move(db, article, _values(old, found[1]), _values(new, found[1]))


def _row(db: SqliteDatabase, article: int) -> dict[str, Any]:
    return rows.dicts(db, ArticleRow.select().where(ArticleRow.id == article))[0]


def _worked_out(db: SqliteDatabase, old: dict[str, Any], reading: Reading) -> dict[str, Any]:
    """An article's row as its reading and the corrections of now make it."""
    corrections = {f: value for f, (value, _made) in corrections_of(db, old["id"]).items()}
    new = old | values.reading_columns(reading, corrections)
    new["corrected"] = " ".join(sorted(corrections))
    new["name_key"] = sort_key(new["name"])
    published = values.effective(reading, corrections).published
    new["slot"] = index.slot(values.day_of(published), old["id"])
    new["seal"] = values.seal(new)
    return new


def _values(row: Mapping[str, Any], reading: Reading) -> set[bitmaps.Value]:
    return bitmaps.of(row, row["slot"] >> index.DAY_BITS, preparing.placed(reading))


def work_out(db: SqliteDatabase, article: int, reading: Reading) -> None:
    """The article's row alone, whatever stands in it; the index must be rebuilt after it."""
    old = _row(db, article)
    new = _worked_out(db, old, reading)
    _update(db, article, {c: v for c, v in new.items() if v != old[c]})


def _update(db: SqliteDatabase, article: int, changed: Mapping[str, Any]) -> None:
    if changed:
        ArticleRow.update(changed).where(ArticleRow.id == article).execute(db)
