"""Every field of an article, described once: lists, filters and tables are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.article import Article


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `text` is what a table cell holds, `width` the usual width in characters."""

    name: str  # the stable key: columns, corrections, query fields
    label: str
    term: str  # Dublin Core or Dublin Core terms
    text: Callable[[Article], str]
    width: int
    shown: bool = True  # a list column until the user chooses otherwise
    correctable: bool = False
    is_date: bool = False


def _joined(values: tuple[str, ...]) -> str:
    return "; ".join(values)


FIELDS: tuple[Field, ...] = (
    Field(
        "title",
        QT_TRANSLATE_NOOP("Field", "Title"),
        "dc:title",
        lambda a: a.title,
        width=46,
        correctable=True,
    ),
    Field(
        "published",
        QT_TRANSLATE_NOOP("Field", "Published"),
        "dcterms:issued",
        lambda a: a.published.edtf if a.published else "",
        width=14,
        correctable=True,
        is_date=True,
    ),
    Field(
        "source",
        QT_TRANSLATE_NOOP("Field", "Source"),
        "dc:publisher",
        lambda a: a.source or "",
        width=20,
        correctable=True,
    ),
    Field(
        "language",
        QT_TRANSLATE_NOOP("Field", "Language"),
        "dc:language",
        lambda a: a.language,
        width=11,  # “Туркменский”
        correctable=True,
    ),
    Field(
        "author",
        QT_TRANSLATE_NOOP("Field", "Author"),
        "dc:creator",
        lambda a: a.author or "",
        width=16,
        shown=False,
        correctable=True,
    ),
    Field(
        "place",
        QT_TRANSLATE_NOOP("Field", "Place"),
        "dcterms:spatial",
        lambda a: a.place or "",
        width=14,
        correctable=True,
    ),
    Field(
        "people",
        QT_TRANSLATE_NOOP("Field", "People"),
        "dc:subject",
        lambda a: _joined(a.people),
        width=24,
        shown=False,
    ),
    Field(
        "organisations",
        QT_TRANSLATE_NOOP("Field", "Organisations"),
        "dc:subject",
        lambda a: _joined(a.organisations),
        width=28,
        shown=False,
    ),
    Field(
        "places",
        QT_TRANSLATE_NOOP("Field", "Places"),
        "dcterms:spatial",
        lambda a: _joined(a.places),
        width=20,
        shown=False,
    ),
    Field(
        "instruments",
        QT_TRANSLATE_NOOP("Field", "Instruments"),
        "dc:subject",
        lambda a: _joined(a.instruments),
        width=20,
        shown=False,
    ),
    Field(
        "words",
        QT_TRANSLATE_NOOP("Field", "Words"),
        "dcterms:extent",
        lambda a: str(a.words),
        width=7,
        shown=False,
    ),
    Field(
        "added",
        QT_TRANSLATE_NOOP("Field", "Added"),
        "dcterms:dateSubmitted",
        lambda a: a.added.isoformat(sep=" ", timespec="minutes"),
        width=16,
        shown=False,
    ),
    Field(
        "name",
        QT_TRANSLATE_NOOP("Field", "File name"),
        "dcterms:identifier",
        lambda a: a.name,
        width=24,
        shown=False,
    ),
)

FIELD: dict[str, Field] = {field.name: field for field in FIELDS}

EVENT_KINDS: dict[str, str] = {
    "conference": QT_TRANSLATE_NOOP("EventKind", "Conference"),
    "workshop": QT_TRANSLATE_NOOP("EventKind", "Workshop or training"),
    "exhibition": QT_TRANSLATE_NOOP("EventKind", "Exhibition"),
    "meeting": QT_TRANSLATE_NOOP("EventKind", "Meeting"),
    "visit": QT_TRANSLATE_NOOP("EventKind", "Visit"),
    "opening": QT_TRANSLATE_NOOP("EventKind", "Opening"),
    "signing": QT_TRANSLATE_NOOP("EventKind", "Signing"),
    "appointment": QT_TRANSLATE_NOOP("EventKind", "Appointment"),
    "seizure": QT_TRANSLATE_NOOP("EventKind", "Seizure"),
    "exercise": QT_TRANSLATE_NOOP("EventKind", "Exercise"),
    "anniversary": QT_TRANSLATE_NOOP("EventKind", "Anniversary"),
    "accession": QT_TRANSLATE_NOOP("EventKind", "Accession to a convention"),
    "court": QT_TRANSLATE_NOOP("EventKind", "Court case"),
    "election": QT_TRANSLATE_NOOP("EventKind", "Election or vote"),
    "report": QT_TRANSLATE_NOOP("EventKind", "Report or figures"),
}
