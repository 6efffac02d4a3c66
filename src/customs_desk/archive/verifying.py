"""Proves that an archive is whole, or names what is damaged and what that touches."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peewee import DatabaseError

from customs_desk.archive import (
    bitmaps,
    changes,
    common_words,
    index,
    packing,
    preparing,
    rows,
    store,
    stories,
    values,
)
from customs_desk.archive.backup import is_stop, stopped_by
from customs_desk.archive.folding import sort_key
from customs_desk.archive.step_kinds import STEP_KINDS
from customs_desk.archive.tables import (
    AppearanceRow,
    ArticleRow,
    CorrectionRow,
    EventRow,
    NameRow,
    NoteRow,
    OriginalRow,
    ReadingRow,
    TagRow,
    VersionRow,
)
from customs_desk.own_names import with_own_names
from customs_desk.problem import Said
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from peewee import SqliteDatabase

    from customs_desk.problem import Value

_L = QT_TRANSLATE_NOOP
_PAGE = 200
_ALL = 1 << 62


@dataclass(frozen=True, slots=True)
class Finding:
    """One damage: `what` is database, reference, index, original, reading, article or log."""

    what: str
    article: int | None
    said: Said

    @property
    def sentence(self) -> str:
        """The damage in English."""
        return str(self.said)


def _found(what: str, article: int | None, template: str, /, **values: Value) -> Finding:
    return Finding(what, article, Said(template, values))


def verify(
    db: SqliteDatabase,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> list[Finding]:
    """Every damage that can be found; stops early, with what it has, when cancelled."""
    found: list[Finding] = []
    letters: Counter[str] = Counter()
    parts: tuple[Callable[[], Iterator[Finding]], ...] = (
        lambda: _database(db),
        lambda: _references(db),
        lambda: _articles(db, progress, cancelled, letters),
        lambda: _stories(db),
        lambda: _steps(db),
        lambda: _index(db),
        lambda: _derived(db, letters),
    )
    with stopped_by(db, cancelled):
        for part in parts:
            if cancelled():
                break
            try:
                found += part()
            except (DatabaseError, sqlite3.Error) as error:
                if not is_stop(error):
                    found.append(_unreadable(error))
    return found


def _unreadable(error: Exception) -> Finding:
    template = _L("Problem", "A part of the database cannot be read to the end: {reason}.")
    return _found("database", None, template, reason=str(error))


def opened(packed: bytes, size: int) -> bytes | None:
    """The original's bytes, None where they cannot be had."""
    try:
        content = packing.unpack_original(packed, size)
    except zlib.error:
        return None
    return content if len(content) == size else None


def _database(db: SqliteDatabase) -> Iterator[Finding]:
    try:
        said_all = db.execute_sql("PRAGMA integrity_check(100)").fetchall()
    except (DatabaseError, sqlite3.Error) as error:
        if is_stop(error):
            return
        said_all = [(str(error),)]
    for (said,) in said_all:
        if said != "ok":
            yield _found(
                "database",
                None,
                _L("Problem", "The database's structure is damaged: {reason}."),
                reason=said,
            )


def _references(db: SqliteDatabase) -> Iterator[Finding]:
    try:
        lost_rows = db.execute_sql("PRAGMA foreign_key_check").fetchall()
    except (DatabaseError, sqlite3.Error):
        return  # said by the check of the structure
    for table, row, parent, _number in lost_rows[:100]:
        yield _found(
            "reference",
            None,
            _L("Problem", "Row {row} of “{table}” points to a missing row of “{parent}”."),
            row=str(row),
            table=table,
            parent=parent,
        )
    missing = (
        (OriginalRow, _L("Problem", "The original of “{title}” is missing.")),
        (ReadingRow, _L("Problem", "What was read from “{title}” is missing.")),
    )
    for table, template in missing:
        lost = ArticleRow.select(ArticleRow.id, ArticleRow.title).where(
            ArticleRow.id.not_in(table.select(table.article))
        )
        name = table._meta.table_name  # noqa: SLF001 -- peewee's documented way
        for article, title in rows.tuples(db, lost):
            yield _found(name, article, template, title=title)


def _stories(db: SqliteDatabase) -> Iterator[Finding]:
    for story in stories.wrong(db)[:100]:
        yield _found(
            "reference",
            None,
            _L("Problem", "The versions of story {story} are not in order."),
            story=str(story),
        )


def _articles(
    db: SqliteDatabase,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    letters: Counter[str],
) -> Iterator[Finding]:
    ids = rows.column(db, ArticleRow.select(ArticleRow.id).order_by(ArticleRow.id))
    for at in range(0, len(ids), _PAGE):
        if cancelled():
            return
        some = ids[at : at + _PAGE]
        try:
            yield from list(_page(db, some, letters))
        except (DatabaseError, sqlite3.Error) as error:
            if is_stop(error):
                return
            for article in some:  # a part of the file cannot be read: name what it touches
                yield from _alone(db, article, letters)
        progress(at + len(some), len(ids))


def _alone(db: SqliteDatabase, article: int, letters: Counter[str]) -> Iterator[Finding]:
    try:
        yield from list(_page(db, [article], letters))
    except (DatabaseError, sqlite3.Error) as error:
        yield _found(
            "article",
            article,
            _L("Problem", "Article {article} cannot be read: {reason}."),
            article=str(article),
            reason=str(error),
        )


def _page(db: SqliteDatabase, ids: Sequence[int], letters: Counter[str]) -> Iterator[Finding]:
    query = (
        ArticleRow.select(
            ArticleRow, OriginalRow.packed.alias("original"), OriginalRow.size.alias("bytes"),
            ReadingRow.text, ReadingRow.packed.alias("reading"),
        )
        .join(OriginalRow, on=(OriginalRow.article == ArticleRow.id))
        .join(ReadingRow, on=(ReadingRow.article == ArticleRow.id))
        .where(ArticleRow.id.in_(ids))
    )  # fmt: skip
    found = rows.dicts(db, query)
    events, names = _kept_apart(db, ids)
    for row in found:
        try:
            kept = events.get(row["id"], []), names.get(row["id"], set())
            yield from _article(db, row, *kept, letters)
        except packing.UNREADABLE as error:
            yield _found(
                "article",
                row["id"],
                _L("Problem", "Article {article} is damaged: {reason}."),
                article=str(row["id"]),
                reason=str(error),
            )


def _kept_apart(
    db: SqliteDatabase, ids: Sequence[int]
) -> tuple[dict[int, list[tuple[Any, ...]]], dict[int, set[tuple[str, str]]]]:
    """Events and names of some articles, as their own tables hold them."""
    events: dict[int, list[tuple[Any, ...]]] = {}
    for row in rows.tuples(db, EventRow.select().where(EventRow.article.in_(ids))):
        events.setdefault(row[1], []).append(row)
    names: dict[int, set[tuple[str, str]]] = {}
    query = (
        AppearanceRow.select(AppearanceRow.article, NameRow.kind, NameRow.text)
        .join(NameRow, on=(NameRow.id == AppearanceRow.name))
        .where(AppearanceRow.article.in_(ids))
    )
    for article, kind, text in rows.tuples(db, query):
        names.setdefault(article, set()).add((kind, text))
    return events, names


def _article(
    db: SqliteDatabase,
    row: dict[str, Any],
    events: list[tuple[Any, ...]],
    names: set[tuple[str, str]],
    letters: Counter[str],
) -> Iterator[Finding]:
    article, title = row["id"], row["title"]
    content = opened(row["original"], row["bytes"])
    if content is None or hashlib.sha256(content).digest() != row["digest"]:
        yield _found(
            "original",
            article,
            _L("Problem", "The original of “{title}” ({name}) is no longer what was imported."),
            title=title,
            name=row["name"],
        )
        return
    try:
        text = packing.unpack_text(row["text"], content, row["encoding"])
        reading = packing.unpack_reading(row["reading"], text)
        reading = with_own_names(reading, store.own_names(db))
        corrections = {f: v for f, (v, _m) in store.corrections_of(db, article).items()}
        wanted = values.reading_columns(reading, corrections)
    except packing.UNREADABLE as error:
        yield _found(
            "reading",
            article,
            _L("Problem", "What was read from “{title}” is damaged: {reason}."),
            title=title,
            reason=str(error),
        )
        return
    letters.update(preparing.indexed(row, text, reading).beginnings.split())
    wanted["corrected"] = " ".join(sorted(corrections))
    wanted["name_key"] = sort_key(row["name"])
    wanted["size"] = len(content)
    wrong = sorted(c for c, value in wanted.items() if row[c] != value)
    day = values.day_of(values.effective(reading, corrections).published)
    if row["state"] not in store.STATES or row["slot"] >> index.DAY_BITS != day:
        wrong.append("its place")
    if sorted(events) != sorted(store.event_rows(article, preparing.placed(reading))):
        wrong.append("events")
    if names != {(kind, name) for kind, name, _spelling in preparing.named(reading)}:
        wrong.append("names")
    if not wrong and values.seal(row) != row["seal"]:
        wrong = ["its seal"]
    if wrong:
        yield _found(
            "article",
            article,
            _L("Problem", "Values of “{title}” are damaged: {columns}."),
            title=title,
            columns=", ".join(wrong),
        )


def _steps(db: SqliteDatabase) -> Iterator[Finding]:
    """Whether every past change can still be undone."""
    for past in changes.history(db, _ALL):
        try:
            for step in changes.steps(db, past.id):
                STEP_KINDS[step.kind]  # a kind that is not known cannot be undone
        except packing.UNREADABLE as error:
            made = past.made[:16].replace("T", " ")
            yield _found(
                "log",
                None,
                _L("Problem", "“{change}” of {made} UTC can no longer be undone: {reason}."),
                change=past.label,
                made=made,
                reason=str(error),
            )


def _derived(db: SqliteDatabase, letters: Counter[str]) -> Iterator[Finding]:
    """What is counted from the articles must be what they say; `letters`: how often they begin."""
    words = [(bitmaps.WORD, word) for word in common_words.wrong(db)]
    for field, value in [*bitmaps.wrong(db)[:20], *words[:20]]:
        yield _found(
            "index",
            None,
            _L(
                "Problem",
                "The articles counted for {field} “{value}” are not those that have it. The counts "
                "can be made again.",
            ),
            field=field,
            value=str(value),
        )
    if index.letters(db) != letters:
        yield _found(
            "index",
            None,
            _L(
                "Problem",
                "The index of beginnings of words does not fit the texts. It can be built again.",
            ),
        )


def _index(db: SqliteDatabase) -> Iterator[Finding]:
    """FTS5 looks through its own content only when asked with rank 1."""
    try:
        with db.atomic("IMMEDIATE"):
            db.execute_sql("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        indexed = db.execute_sql("SELECT count(*) FROM search_docsize").fetchone()[0]
        articles = ArticleRow.select().count(db)
    except (DatabaseError, sqlite3.Error) as error:
        if "readonly" in str(error) or is_stop(error):
            return  # the check needs to write; a read-only archive goes without it
        yield _found(
            "index",
            None,
            _L(
                "Problem",
                "The full-text index does not fit the texts: {reason}. It can be built again.",
            ),
            reason=str(error),
        )
        return
    if indexed != articles:
        yield _found(
            "index",
            None,
            _L("Problem", "The full-text index does not hold each article once: {there} of {all}."),
            there=indexed,
            all=articles,
        )


def dump(db: SqliteDatabase) -> list[str]:
    """What a person would find in the archive, as text to compare: articles and corrections.

    Articles whose import was undone, places in the index and the log itself are left out.
    """
    seen = (
        ArticleRow.select(ArticleRow, ReadingRow.packed)
        .join(ReadingRow, on=(ReadingRow.article == ArticleRow.id))
        .where(ArticleRow.state != store.UNDONE)
        .order_by(ArticleRow.id)
    )
    lines = []
    for row in rows.dicts(db, seen):
        told = {c: row[c] for c in ("id", "state", *values.SEALED)} | {"day": row["slot"] >> 24}
        told["digest"] = row["digest"].hex()
        told["reading"] = hashlib.sha256(row["packed"]).hexdigest()
        lines.append(json.dumps(told, ensure_ascii=False, sort_keys=True))
    for table in (CorrectionRow, EventRow, VersionRow, TagRow, NoteRow):
        kept = (
            table.select(table)
            .join(ArticleRow, on=(ArticleRow.id == table.article))
            .where(ArticleRow.state != store.UNDONE)
            .order_by(*table._meta.sorted_fields)  # noqa: SLF001 -- peewee's documented way
        )
        lines += [json.dumps(row, ensure_ascii=False) for row in rows.tuples(db, kept)]
    return lines
