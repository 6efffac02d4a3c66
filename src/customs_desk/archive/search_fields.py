"""Every field that a query can name, described once: completion, help and docs are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from customs_desk.translate import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class SearchField:
    """One `name:value` of the search box."""

    name: str
    help: str
    example: str
    also: tuple[str, ...] = ()  # other names that are understood
    values: tuple[str, ...] = ()  # all there are, where they are few


_ALL = (
    SearchField("title", QT_TRANSLATE_NOOP("Search", "Words of the title"), "title:workshop"),
    SearchField("source", QT_TRANSLATE_NOOP("Search", "Who published it"), "source:nca"),
    SearchField("author", QT_TRANSLATE_NOOP("Search", "Who wrote it"), "author:kwan"),
    SearchField(
        "language",
        QT_TRANSLATE_NOOP("Search", "Language of the article"),
        "lang:ru",
        also=("lang",),
    ),
    SearchField(
        "place",
        QT_TRANSLATE_NOOP("Search", "A place in it, or where it was filed"),
        "place:bishkek",
        also=("where",),
    ),
    SearchField(
        "person", QT_TRANSLATE_NOOP("Search", "A person in it"), "person:kwan", also=("who",)
    ),
    SearchField(
        "org",
        QT_TRANSLATE_NOOP("Search", "An organisation in it"),
        "org:osce",
        also=("organisation", "organization"),
    ),
    SearchField(
        "instrument",
        QT_TRANSLATE_NOOP("Search", "A convention, law or programme in it"),
        "instrument:kyoto",
    ),
    SearchField("kind", QT_TRANSLATE_NOOP("Search", "Kind of an event in it"), "kind:workshop"),
    SearchField(
        "date",
        QT_TRANSLATE_NOOP("Search", "Published on a day, in a month, year or span"),
        "date:2019..2021",
        also=("published",),
    ),
    SearchField(
        "event",
        QT_TRANSLATE_NOOP("Search", "Tells of something in a span"),
        "event:2023-03..2023-06",
    ),
    SearchField("added", QT_TRANSLATE_NOOP("Search", "Taken in during a span"), "added:2026"),
    SearchField("words", QT_TRANSLATE_NOOP("Search", "Length in words"), "words:500.."),
    SearchField(
        "name", QT_TRANSLATE_NOOP("Search", "Part of the file name"), "name:press", also=("file",)
    ),
    SearchField(
        "like",
        QT_TRANSLATE_NOOP("Search", "Shares its rare words with an article, by its number"),
        "like:12",
    ),
    SearchField(
        "is",
        QT_TRANSLATE_NOOP("Search", "A mark of the article"),
        "is:corrected",
        values=(
            "inferred",
            "nodate",
            "notitle",
            "corrected",
            "duplicate",
            "repeat",
            "removed",
            "mended",
        ),
    ),
)

SEARCH_FIELDS: dict[str, SearchField] = {
    name: known for known in _ALL for name in (known.name, *known.also)
}
