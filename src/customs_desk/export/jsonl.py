"""JSON Lines: one object a row, for programs; nothing is flattened, guarded or cut."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from customs_desk.export.columns import (
    ArticleLine,
    EventLine,
    MentionLine,
    shown_id,
    shown_story,
)
from customs_desk.export.writing import Cancelled, Watch, Written, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from customs_desk.when import When

Row = TypeVar("Row")


def write_jsonl(
    rows: Iterable[Row], record: Callable[[Row], dict[str, Any]], out: Path, *, watch: Watch
) -> Written:
    """Write one object a line; raises ExportProblem."""
    try:
        with placed(out) as file:
            for row in rows:
                watch.step()
                file.write(line(record(row)).encode("utf-8", "replace"))
    except Cancelled:
        return Written(cancelled=True)
    return Written(watch.rows)


def line(record: dict[str, Any]) -> str:
    """The object as a line; halves of surrogate pairs are left to the encoding's replacement."""
    return json.dumps(record, ensure_ascii=False) + "\n"


def article_record(row: ArticleLine) -> dict[str, Any]:
    """An article's values by the names of their fields."""
    article = row.article
    record: dict[str, Any] = {
        "id": shown_id(article.id),
        "title": None if article.title_made else article.title,
        "title_made": article.title if article.title_made else None,
        "published": _edtf(article.published),
        "published_bounds": _edtf(article.published_bounds),
        "published_basis": article.published_basis.value,
        "source": article.source,
        "author": article.author,
        "place": article.place,
        "language": article.language,
        "people": list(article.people),
        "organisations": list(article.organisations),
        "places": list(article.places),
        "instruments": list(article.instruments),
        "words": article.words,
        "lead": article.lead,
        "file": article.name,
        "came_from": article.came_from,
        "sha256": article.digest,
        "encoding": article.encoding,
        "size": article.size,
        "added": article.added.isoformat(),
        "corrected": sorted(article.corrected),
        "tags": list(article.tags),
        "note": article.note or None,
        "story": shown_story(article.story) or None,
        "versions": article.versions,
        "leads": article.leads,
    }
    if row.whole is not None:
        record["text"] = row.whole.reading.body
    return record


def event_record(row: EventLine) -> dict[str, Any]:
    """An event with the article that tells of it."""
    event = row.event.event
    return {
        "value": event.when.edtf,
        "text": event.text,
        "start": event.start,
        "end": event.end,
        "kind": event.kind or None,
        "place": event.place or None,
        "inferred": event.inferred,
        "why": event.why or None,
        "sentence": event.sentence,
        "article": shown_id(row.event.article),
        "article_title": row.event.article_title,
        "article_source": row.event.article_source or None,
    }


def mention_record(row: MentionLine) -> dict[str, Any]:
    """A name's occurrence with its article."""
    mention = row.mention
    return {
        "kind": mention.kind.value,
        "name": mention.name,
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "rule": mention.rule,
        "confidence": mention.confidence,
        "article": shown_id(row.article.id),
        "article_title": row.article.title,
    }


def _edtf(when: When | None) -> str | None:
    return when.edtf if when else None
