"""Documents and readings made by hand, for tests that need no rules of reading."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from customs_desk.article import Basis, Document, Event, Evidence, Kind, Mention, Reading
from customs_desk.when import When

if TYPE_CHECKING:
    from customs_desk.archive import Archive

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC).replace(tzinfo=None)


def later(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def document(text: str, name: str = "", *, encoding: str = "utf-8") -> Document:
    content = text.encode(encoding)
    digest = hashlib.sha256(content).hexdigest()
    return Document(name or f"{digest[:8]}.txt", content, digest, encoding, text, "a folder")


def reading(text: str, **values: Any) -> Reading:
    """A reading of the text: its first line is the title, the rest the body.

    `published` may be given as EDTF; `events` and `names` as (words of the text, EDTF or kind).
    """
    title, _break, body = text.partition("\n")
    if isinstance(values.get("published"), str):
        values["published"] = When.parse(values["published"])
    events = tuple(_event(text, *event) for event in values.pop("events", ()))
    mentions = tuple(_mention(text, *name) for name in values.pop("names", ()))
    plain: dict[str, Any] = {
        "title": title,
        "title_made": None,
        "published": None,
        "published_bounds": None,
        "published_basis": Basis.NONE,
        "published_why": "",
        "source": None,
        "author": None,
        "place": None,
        "language": "en",
        "other_languages": (),
        "events": events,
        "mentions": mentions,
        "boilerplate": (),
        "evidence": {"title": Evidence(0, len(title), "first line", 0.9)},
        "body": body.strip(),
    }
    return Reading(**(plain | values))


def _event(text: str, words: str, edtf: str, kind: str = "") -> Event:
    at = text.index(words)
    return Event(at, at + len(words), words, When.parse(edtf), words, kind)


def _mention(text: str, words: str, kind: str, name: str = "", authority: str = "") -> Mention:
    match = re.search(re.escape(words), text)
    assert match is not None
    return Mention(
        Kind(kind), match.start(), match.end(), words, name or words, "by hand", 1.0, authority
    )


def take(archive: Archive, *texts: str, minutes: int = 0, **values: Any) -> list[int]:
    """Import the texts in one accession; their ids."""
    accession = archive.begin_accession(now=later(minutes), what="test")
    items = [(document(text), reading(text, **values)) for text in texts]
    return [article for article, _new in archive.add(accession, items, now=later(minutes))]
