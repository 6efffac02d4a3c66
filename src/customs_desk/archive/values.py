"""What an article's row says: the reading's values with the corrections laid over them. Pure."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from customs_desk.archive.folding import sort_key
from customs_desk.article import Article, Basis, Kind
from customs_desk.fields import FIELD
from customs_desk.when import BadDate, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from customs_desk.article import Reading

_Item = TypeVar("_Item")

LEAD_LENGTH = 240
NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.INSTRUMENT)
# “… in Ashgabat. The” ends a sentence, “Dr. Smith” and “2.5” do not.
_SENTENCE_END = re.compile(r"(?<=[^\W\d][^\W\d][^\W\d][.!?…])\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Effective:
    """The values that count, as they stand in the row."""

    title: str
    title_made: bool
    published: When | None
    bounds: When | None
    basis: str
    source: str | None
    author: str | None
    place: str | None
    language: str


def effective(reading: Reading, corrections: Mapping[str, str]) -> Effective:
    """The reading's values, except where a person set others; "" sets “none”."""

    def value(field: str, read: str | None) -> str | None:
        return (corrections[field] or None) if field in corrections else read

    title = value("title", reading.title)
    published = reading.published
    if "published" in corrections:
        edtf = corrections["published"]
        published = When.parse(edtf) if edtf else None
    return Effective(
        title=title or reading.title_made or "",
        title_made=title is None and bool(reading.title_made),
        published=published,
        bounds=reading.published_bounds,
        basis=str(reading.published_basis),
        source=value("source", reading.source),
        author=value("author", reading.author),
        place=value("place", reading.place),
        language=value("language", reading.language) or "und",
    )


def checked(field: str, value: str | None) -> str | None:
    """A correction's value in its stored form; raises ValueError in words for people."""
    known = FIELD.get(field)
    if known is None or not known.correctable:
        raise ValueError(f"“{field}” is no field that can be corrected.")
    if value is None:
        return None
    value = " ".join(value.replace("\0", " ").split())
    if known.is_date and value:
        try:
            When.parse(value)
        except BadDate as error:
            raise ValueError(f"“{value}” is not a date that can be stored.") from error
    return value


def day_of(published: When | None) -> int:
    """The day ordinal an article is sorted by; 0 where it is not known."""
    return published.sort_key if published else 0


def columns(values: Effective) -> dict[str, Any]:
    """The columns of the article's row that depend on effective values."""
    when = values.published
    known_day = day_of(when)
    return {
        "title": values.title,
        "title_made": int(values.title_made),
        "published": when.edtf if when else None,
        "first": when.first if when else None,
        "last": when.last if when else None,
        "bounds": values.bounds.edtf if values.bounds else None,
        "basis": values.basis,
        "year": datetime.fromordinal(known_day).year if known_day else None,
        "source": values.source,
        "author": values.author,
        "place": values.place,
        "language": values.language,
        "title_key": sort_key(values.title),
        "source_key": sort_key(values.source or ""),
        "author_key": sort_key(values.author or ""),
        "place_key": sort_key(values.place or ""),
    }


def reading_columns(reading: Reading, corrections: Mapping[str, str]) -> dict[str, Any]:
    """The columns that the reading alone decides, with those that corrections touch."""
    names = [list(reading.names(kind)) for kind in NAMED]
    keys = ("people_key", "organisations_key", "places_key", "instruments_key")
    return columns(effective(reading, corrections)) | {
        "names": json.dumps(names, ensure_ascii=False, separators=(",", ":")),
        "words": len(reading.body.split()),
        "lead": lead(reading),
        **{key: sort_key(of[0] if of else "", 12) for key, of in zip(keys, names, strict=True)},
    }


def lead(reading: Reading) -> str:
    """The body's first sentence, its title left out, cut at a word where it is long."""
    paragraphs = (" ".join(line.split()) for line in reading.body[:8000].splitlines())
    titles = {reading.title, reading.title_made}
    first = next((p for p in paragraphs if p and p not in titles), "")
    sentence = _SENTENCE_END.split(first, maxsplit=1)[0]
    if len(sentence) <= LEAD_LENGTH:
        return sentence
    return sentence[:LEAD_LENGTH].rsplit(" ", 1)[0] + "…"


SEALED = (
    "id", "digest", "title", "title_made", "published", "bounds", "basis", "source", "author",
    "place", "language", "names", "words", "lead", "name", "came_from", "encoding", "size",
    "added", "corrected",
)  # fmt: skip


def seal(row: Mapping[str, Any]) -> bytes:
    """Eight bytes that change when any value of an article's row does."""
    return sealed(_json(row[column] for column in SEALED))


def told(row: Mapping[str, Any]) -> str:
    """What `seal` covers of a row that has no id yet and nothing that storing adds."""
    return _json(row[column] for column in SEALED[1:-2])[1:-1]


def sealed(plain: str) -> bytes:
    """The seal of values as JSON."""
    return hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _json(sealed_values: Iterable[Any]) -> str:
    given = [v.hex() if isinstance(v, bytes) else v for v in sealed_values]
    return json.dumps(given, ensure_ascii=False)


def article(
    row: Mapping[str, Any],
    version: tuple[int, int, bool] = (0, 1, True),
    added: tuple[tuple[str, ...], str] = ((), ""),
) -> Article:
    """The row as the article that the other layers know.

    `version` says its story, how many versions that has in view, and whether this one leads;
    `added` is what people added: tags and a note.
    """
    people, organisations, places, instruments = (tuple(n) for n in json.loads(row["names"]))
    return Article(
        id=row["id"],
        title=row["title"],
        title_made=bool(row["title_made"]),
        published=When.parse(row["published"]) if row["published"] else None,
        published_bounds=When.parse(row["bounds"]) if row["bounds"] else None,
        published_basis=Basis(row["basis"]),
        source=row["source"],
        author=row["author"],
        place=row["place"],
        language=row["language"],
        people=people,
        organisations=organisations,
        places=places,
        instruments=instruments,
        words=row["words"],
        lead=row["lead"],
        name=row["name"],
        came_from=row["came_from"],
        digest=row["digest"].hex(),
        encoding=row["encoding"],
        size=row["size"],
        added=datetime.fromisoformat(row["added"]),
        removed=row["state"] != 0,
        corrected=frozenset(row["corrected"].split()),
        story=version[0],
        versions=version[1],
        leads=version[2],
        tags=added[0],
        note=added[1],
    )


def chunks(items: Sequence[_Item], size: int = 500) -> list[list[_Item]]:
    """The items in pieces that fit one statement."""
    return [list(items[at : at + size]) for at in range(0, len(items), size)]
