"""New readings in the place of older ones: what that would change, and the step that does it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from customs_desk.archive import packing, rows, store, values
from customs_desk.archive.article_steps import READING, reading_value
from customs_desk.archive.reversing import ChangedValue
from customs_desk.archive.steps import Cell, Changes, Step
from customs_desk.archive.tables import ArticleRow, ReadingRow
from customs_desk.own_names import with_own_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.access import Access
    from customs_desk.archive.log import ChangeLog
    from customs_desk.article import Document, Reading

_PLAIN = ("title", "published", "bounds", "source", "author", "place", "language")
_NAMES = ("people", "organisations", "places", "instruments")


def differences(
    db: SqliteDatabase, article: int, document: Document, reading: Reading
) -> list[ChangedValue]:
    """What a person would see change if this reading took the place of the article's own.

    Corrected fields do not change. A changed text without a changed value is told as “text”.
    """
    found = store.text_and_reading(db, article)
    if found is None:
        return []
    text, old = found
    corrections = {f: v for f, (v, _made) in store.corrections_of(db, article).items()}
    was = values.reading_columns(old, corrections)
    reading = with_own_names(reading, store.own_names(db))
    becomes = values.reading_columns(reading, corrections)
    told = [*_told(was, becomes), *_events(old, reading)]
    if text != document.text or (old.body != reading.body and not told):
        told.append(("text", _length(old), _length(reading)))
    return [ChangedValue(article, was["title"], *line) for line in told]


def _told(was: dict[str, Any], becomes: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for name in _PLAIN:
        if was[name] != becomes[name]:
            yield name, was[name] or "", becomes[name] or ""
    before, after = json.loads(was["names"]), json.loads(becomes["names"])
    for name, old, new in zip(_NAMES, before, after, strict=True):
        if old != new:
            yield name, "; ".join(old), "; ".join(new)


def _events(old: Reading, new: Reading) -> Iterator[tuple[str, str, str]]:
    before, after = (
        [" ".join(filter(None, (e.when.edtf, e.kind))) for e in reading.events]
        for reading in (old, new)
    )
    if before != after:
        yield "events", "; ".join(before), "; ".join(after)


def _length(reading: Reading) -> str:
    return str(len(reading.body))


def step(db: SqliteDatabase, items: Sequence[tuple[int, Document, Reading]]) -> Step:
    """The step that stores these readings; those that are stored so already are left out."""
    standing = READING.read(db, [article for article, _document, _reading in items])
    cells = []
    for (article, document, reading), before in zip(items, standing, strict=True):
        text = packing.pack_text(document.text, document.content, document.encoding)
        packed = packing.pack_reading(reading, document.text)
        after = reading_value(reading.rules, document.encoding, text, packed)
        if before is not None and before[1:] != after[1:]:
            cells.append(Cell(article, before, after))
    return Step("reading", tuple(cells))


class Readings:
    """`Archive.readings`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access, log: ChangeLog) -> None:
        self._access, self._log = access, log

    def put_in_encoding(
        self,
        article: int,
        document: Document,
        reading: Reading,
        encoding: str | None,
        *,
        now: datetime,
    ) -> Changes:
        """Store the reading of a text in the encoding that a person chose; corrections stay.

        The choice is kept as a correction, so that reading again keeps to it; None takes it back.
        """

        def plan(db: SqliteDatabase) -> list[Step]:
            old = store.corrections_of(db, article).get("encoding")
            after = None if encoding is None else [encoding, now.isoformat()]
            cell = Cell([article, "encoding"], list(old) if old else None, after)
            chosen = () if (old[0] if old else None) == encoding else (cell,)
            return [step(db, [(article, document, reading)]), Step("correction", chosen)]

        return self._log.make("encoding", plan, now=now)

    def chosen_encoding(self, article: int) -> str | None:
        """The encoding that a person chose for an article; None where it is as detected."""
        with self._access.asking() as db:
            chosen = store.corrections_of(db, article).get("encoding")
        return chosen[0] if chosen else None

    def differences(self, article: int, document: Document, reading: Reading) -> list[ChangedValue]:
        """What would change if this reading took the place of the article's own."""
        with self._access.asking() as db:
            return differences(db, article, document, reading)

    def put(
        self,
        items: Sequence[tuple[int, Document, Reading]],
        *,
        now: datetime,
        change: int = 0,
        action: str = "reread",
    ) -> int:
        """Store new readings of articles, in one transaction; corrections stay.

        The documents are the archive's own originals, opened anew: texts lie as what makes them
        from these.

        `change` is what an earlier batch of the same action gave back, so that all are undone as
        one; 0 again where nothing was different.
        """

        def plan(db: SqliteDatabase) -> list[Step]:
            made = step(db, items)
            same = {article for article, *_ in items} - {cell.key for cell in made.cells}
            _note_rules(db, sorted(same), items[0][2].rules)
            return [made]

        return self._log.go_on(change, action, plan, now=now) if items else change

    def older(self, rules: int) -> list[int]:
        """Articles, in view or in the bin, that were read by rules older than `rules`."""
        query = (
            ArticleRow.select(ArticleRow.id)
            .join(ReadingRow, on=(ReadingRow.article == ArticleRow.id))
            .where((ReadingRow.rules < rules) & (ArticleRow.state != store.UNDONE))
            .order_by(ArticleRow.id)
        )
        with self._access.asking() as db:
            return rows.column(db, query)


def _note_rules(db: SqliteDatabase, articles: Sequence[int], rules: int) -> None:
    """Say that today's rules read the same from these articles."""
    for some in values.chunks(articles):
        ReadingRow.update(rules=rules).where(ReadingRow.article.in_(some)).execute(db)
