"""Tags and notes: what people add to articles, as steps of the change log."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from peewee import fn

from customs_desk.archive import rows, values
from customs_desk.archive.folding import words
from customs_desk.archive.steps import Cell, Changes, Step, StepKind
from customs_desk.archive.tables import NoteRow, TagRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.access import Access
    from customs_desk.archive.log import ChangeLog
    from customs_desk.archive.steps import Key, Scene, Value

LONGEST_TAG = 80  # characters
LONGEST_NOTE = 20_000


def folded_tag(tag: str) -> str:
    """The form in which spellings of one tag meet; "" for what is no tag."""
    return " ".join(words(tag))


def tags_in(typed: str) -> list[str]:
    """The tags that a person typed, separated by commas or semicolons, each once."""
    found: dict[str, str] = {}
    for part in typed.replace(";", ",").replace("\n", ",").split(","):
        tag = " ".join(part.replace("\0", " ").split()).removeprefix("#")[:LONGEST_TAG].strip()
        if folded_tag(tag):
            found.setdefault(folded_tag(tag), tag)
    return list(found.values())


class Tags:
    """`Archive.tags`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access, log: ChangeLog) -> None:
        self._access, self._log = access, log

    def all(self) -> list[tuple[str, int]]:
        """Every tag with the number of its articles, most frequent first."""
        with self._access.asking() as db:
            counted: Counter[str] = Counter()
            shown: dict[str, str] = {}
            columns = (TagRow.folded, fn.min(TagRow.tag), fn.count(TagRow.article))
            for folded, tag, count in rows.tuples(db, TagRow.select(*columns).group_by(columns[0])):
                counted[folded] += count
                shown[folded] = tag
        return [(shown[folded], count) for folded, count in counted.most_common()]

    def add(self, ids: Sequence[int], tags: Sequence[str], *, now: datetime) -> Changes:
        """Give articles tags; one that is there in another spelling of letters stays as it is."""
        return self._set(ids, {folded_tag(tag): tag for tag in tags}, now)

    def remove(self, ids: Sequence[int], tags: Sequence[str], *, now: datetime) -> Changes:
        """Take tags away."""
        return self._set(ids, {folded_tag(tag): None for tag in tags}, now)

    def put(self, article: int, tags: Sequence[str], *, now: datetime) -> Changes:
        """Give an article these tags and no others."""

        def plan(db: SqliteDatabase) -> list[Step]:
            own, _note = of_articles(db, [article]).get(article, ((), ""))
            here = {folded_tag(tag): tag for tag in own}
            wanted = {folded_tag(tag): tag for tag in tags if folded_tag(tag)}
            cells = [
                Cell([article, folded], here.get(folded), wanted.get(folded))
                for folded in dict.fromkeys([*here, *wanted])
                if here.get(folded) != wanted.get(folded)
            ]
            return [Step("tag", tuple(cells))]

        return self._log.make("tag", plan, now=now, field="tags")

    def _set(self, ids: Sequence[int], wanted: dict[str, str | None], now: datetime) -> Changes:
        def plan(db: SqliteDatabase) -> list[Step]:
            keys = [(a, folded) for a in dict.fromkeys(ids) for folded in wanted if folded]
            cells = []
            for key, before in zip(keys, _read_tags(db, keys), strict=True):
                after = wanted[key[1]]
                if (before is None) is not (after is None):
                    cells.append(Cell(list(key), before, after))
            return [Step("tag", tuple(cells))]

        return self._log.make("tag", plan, now=now, field="tags")

    def note(self, article: int, text: str, *, now: datetime) -> Changes:
        """Set the note on an article; "" takes it away."""
        after = text.replace("\0", " ").strip()[:LONGEST_NOTE] or None

        def plan(db: SqliteDatabase) -> list[Step]:
            [before] = _read_notes(db, [article])
            cells = (Cell(article, before, after),) if before != after else ()
            return [Step("note", cells)]

        return self._log.make("note", plan, now=now, field="note")


def of_articles(db: SqliteDatabase, ids: Sequence[int]) -> dict[int, tuple[tuple[str, ...], str]]:
    """Tags and note of each of these articles that has any."""
    query = TagRow.select(TagRow.article, TagRow.tag).where(TagRow.article.in_(ids))
    tags: dict[int, list[str]] = {}
    for article, tag in rows.tuples(db, query.order_by(TagRow.article, TagRow.folded)):
        tags.setdefault(article, []).append(tag)
    noted = NoteRow.select(NoteRow.article, NoteRow.text).where(NoteRow.article.in_(ids))
    notes = dict(rows.tuples(db, noted))
    return {a: (tuple(tags.get(a, ())), notes.get(a, "")) for a in {*tags, *notes}}


def _read_tags(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    found: dict[tuple[int, str], str] = {}
    for some in values.chunks(sorted({article for article, _folded in keys})):
        query = TagRow.select(TagRow.article, TagRow.folded, TagRow.tag)
        for article, folded, tag in rows.tuples(db, query.where(TagRow.article.in_(some))):
            found[article, folded] = tag
    return [found.get((article, folded)) for article, folded in keys]


def _write_tags(scene: Scene, cells: Sequence[Cell]) -> Changes:
    for (article, folded), _before, tag in cells:
        if tag is None:
            here = (TagRow.article == article) & (TagRow.folded == folded)
            TagRow.delete().where(here).execute(scene.db)
        else:
            row = {"article": article, "tag": tag, "folded": folded}
            TagRow.insert(row).on_conflict_replace().execute(scene.db)
    return _changed(cell.key[0] for cell in cells)


def _read_notes(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    found: dict[int, str] = {}
    for some in values.chunks(keys):
        query = NoteRow.select(NoteRow.article, NoteRow.text)
        found |= dict(rows.tuples(db, query.where(NoteRow.article.in_(some))))
    return [found.get(key) for key in keys]


def _write_notes(scene: Scene, cells: Sequence[Cell]) -> Changes:
    for article, _before, text in cells:
        if text is None:
            NoteRow.delete().where(NoteRow.article == article).execute(scene.db)
        else:
            row = {"article": article, "text": text, "folded": " ".join(words(text))}
            NoteRow.insert(row).on_conflict_replace().execute(scene.db)
    return _changed(cell.key for cell in cells)


def _changed(articles: Iterable[int]) -> Changes:
    return Changes(changed=tuple(dict.fromkeys(articles)))


def _told(value: Value) -> str:
    return str(value or "")


TAG = StepKind(
    _read_tags,
    _write_tags,
    articles=lambda key: (key[0],),
    field=lambda _key: "tags",
    told=_told,
)
NOTE = StepKind(
    _read_notes,
    _write_notes,
    articles=lambda key: (key,),
    field=lambda _key: "note",
    told=_told,
)
