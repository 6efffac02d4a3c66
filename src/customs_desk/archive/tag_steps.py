"""How tags and notes lie in the archive, and how a step of the change log changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.archive import rows, values
from customs_desk.archive.folding import words
from customs_desk.archive.steps import Changes, StepKind
from customs_desk.archive.tables import NoteRow, TagRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.steps import Cell, Key, Scene, Value


def of_articles(db: SqliteDatabase, ids: Sequence[int]) -> dict[int, tuple[tuple[str, ...], str]]:
    """Tags and note of each of these articles that has any."""
    query = TagRow.select(TagRow.article, TagRow.tag).where(TagRow.article.in_(ids))
    tags: dict[int, list[str]] = {}
    for article, tag in rows.tuples(db, query.order_by(TagRow.article, TagRow.folded)):
        tags.setdefault(article, []).append(tag)
    noted = NoteRow.select(NoteRow.article, NoteRow.text).where(NoteRow.article.in_(ids))
    notes = dict(rows.tuples(db, noted))
    return {a: (tuple(tags.get(a, ())), notes.get(a, "")) for a in {*tags, *notes}}


def read_tags(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    """The tag under each key, an article and a folded tag; None where there is none."""
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


def read_notes(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    """The note on each article; None where there is none."""
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
    read_tags,
    _write_tags,
    articles=lambda key: (key[0],),
    field=lambda _key: "tags",
    told=_told,
)
NOTE = StepKind(
    read_notes,
    _write_notes,
    articles=lambda key: (key,),
    field=lambda _key: "note",
    told=_told,
)
