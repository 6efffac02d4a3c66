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


@dataclass(frozen=True, slots=True)
class Syntax:
    """One way to write a query."""

    example: str
    help: str


SYNTAX: tuple[Syntax, ...] = (
    Syntax("training visit", QT_TRANSLATE_NOOP("Search", "Both words, each in any form")),
    Syntax(
        '"training centre"', QT_TRANSLATE_NOOP("Search", "These words side by side, as written")
    ),
    Syntax("training OR visit", QT_TRANSLATE_NOOP("Search", "Either word")),
    Syntax("-visit", QT_TRANSLATE_NOOP("Search", "Articles without the word")),
    Syntax("integr*", QT_TRANSLATE_NOOP("Search", "Words that begin so")),
    Syntax(
        "NEAR(training centre, 5)",
        QT_TRANSLATE_NOOP("Search", "With at most so many words between them; 10 if not said"),
    ),
    Syntax("(osce OR wco) training", QT_TRANSLATE_NOOP("Search", "Brackets group")),
    Syntax("=policy", QT_TRANSLATE_NOOP("Search", "Only this form, in this script")),
    Syntax("==Aşgabat", QT_TRANSLATE_NOOP("Search", "Only these letters, capitals and all")),
    Syntax("source:nca", QT_TRANSLATE_NOOP("Search", "A word of one field")),
    Syntax('source:"Silk Desk"', QT_TRANSLATE_NOOP("Search", "Words with blanks in one field")),
    Syntax("-lang:ru", QT_TRANSLATE_NOOP("Search", "Articles without this in a field")),
    Syntax("date:2019..2021", QT_TRANSLATE_NOOP("Search", "From the one to the other")),
    Syntax("date:>2019", QT_TRANSLATE_NOOP("Search", "After it; with < before it")),
    Syntax('date:"Sept 2019"', QT_TRANSLATE_NOOP("Search", "A date in words")),
)

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
    SearchField("tag", QT_TRANSLATE_NOOP("Search", "A tag that people gave it"), "tag:wco"),
    SearchField("note", QT_TRANSLATE_NOOP("Search", "Words of a note on it"), "note:check"),
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
            "tagged",
            "noted",
            "removed",
            "mended",
        ),
    ),
)

SEARCH_FIELDS: dict[str, SearchField] = {
    name: known for known in _ALL for name in (known.name, *known.also)
}
