"""What the panel beside the text says of an article: each field's words, note and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from customs_desk.article import Evidence, Kind
from customs_desk.fields import FIELD
from customs_desk.ui.dates_shown import shown, shown_bounds, shown_time
from customs_desk.ui.detail.encoding_dialog import encoding_name
from customs_desk.ui.detail.words import evidence_lines, quoted, reason_words
from customs_desk.ui.harmless import one_line
from customs_desk.ui.languages import language_name
from customs_desk.ui.marking import card

if TYPE_CHECKING:
    from customs_desk.article import ArticleText
    from customs_desk.ui.detail.marks import Marks
    from customs_desk.when import When

translate = QCoreApplication.translate

NAMED = {
    "people": Kind.PERSON,
    "organisations": Kind.ORGANISATION,
    "places": Kind.PLACE,
    "instruments": Kind.INSTRUMENT,
}
READ = ("title", "published", "source", "author", "language", "place")
ADDED = ("tags", "note")  # what people add


@dataclass(frozen=True, slots=True)
class Value:
    """One field as the panel shows it; `typed` is what the editor begins with."""

    field: str
    label: str
    text: str  # "" where nothing is known
    note: str = ""
    hint: str = ""  # a card, made with `marking.card`
    spans: tuple[tuple[int, int], ...] = ()
    typed: str = ""
    correctable: bool = False
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """One name of the article with all its places in the text."""

    kind: Kind
    name: str
    spans: tuple[tuple[int, int], ...]
    hint: str


def label_of(field: str) -> str:
    """The field's name in the interface's language."""
    if field in ADDED:
        return translate("Fields", "Tags") if field == "tags" else translate("Fields", "Note")
    return translate("Field", FIELD[field].label)


def published_text(published: When | None, bounds: When | None, locale: QLocale) -> str:
    """When it appeared, or what is known of that."""
    if published:
        return shown(published, locale, long=True)
    unknown = translate("Fields", "unknown")
    if not bounds or (bounds.first is None and bounds.last is None):
        return unknown
    pattern = translate("Fields", "{unknown} — {bounds}")
    return pattern.format(unknown=unknown, bounds=shown_bounds(bounds, locale, long=True))


def read_values(text: ArticleText, locale: QLocale) -> list[Value]:
    """The fields that were read and can be corrected."""
    return [_read_value(text, field, locale) for field in READ]


def added_values(text: ArticleText) -> list[Value]:
    """Tags and note, to be edited as the fields are."""
    tags, note = ", ".join(text.article.tags), " ".join(text.article.note.split())
    hint = translate("Fields", "Separate tags by commas; search for one as tag:name")
    return [
        _added("tags", tags, card(tags or label_of("tags"), [hint])),
        _added("note", note, card(label_of("note"), [text.article.note])),
    ]


def _added(field: str, words: str, hint: str) -> Value:
    shown_words = one_line(words, most=2000)
    return Value(field, label_of(field), shown_words, hint=hint, typed=words, correctable=True)


def _read_value(text: ArticleText, field: str, locale: QLocale) -> Value:
    article, reading = text.article, text.reading
    corrected = field in article.corrected
    evidence = reading.evidence.get(field)
    if field == "title" and evidence is None:
        evidence = reading.evidence.get("title_made")
    lines = evidence_lines(evidence, text.text, locale)
    note = ""
    if field == "published":
        words = published_text(article.published, article.published_bounds, locale)
        typed = article.published.edtf if article.published else ""
        if reading.published_why and (evidence is None or reading.published_why != evidence.why):
            lines.insert(0, reason_words(reading.published_why, locale))
        if not corrected and (article.published is None or article.published.inferred):
            note = reason_words(reading.published_why, locale)
    elif field == "language":
        words, typed = language_name(article.language), article.language
        if reading.other_languages:
            others = ", ".join(language_name(code) for code in reading.other_languages)
            note = translate("Fields", "Parts in {languages}").format(languages=others)
    else:
        words = typed = str(getattr(article, field) or "")
    if field == "title" and article.title_made and not corrected:
        note = translate("Fields", "Made from the text: no title is printed")
    if corrected:
        was = _what_was_read(text, field, locale)
        lines = [
            translate("Fields", "Set by you."),
            translate("Fields", "Read from the text: {words}").format(words=was),
            *lines,
        ]
        note = translate("Fields", "Set by you")
    spans = _spans(evidence)
    return Value(
        field,
        label_of(field),
        one_line(words, most=400),
        one_line(note, most=240),
        card(
            words or translate("Fields", "Not known"),
            lines or [translate("Fields", "The text does not say it.")],
        ),
        spans,
        typed,
        correctable=FIELD[field].correctable,
        corrected=corrected,
    )


def _what_was_read(text: ArticleText, field: str, locale: QLocale) -> str:
    reading = text.reading
    if field == "published":
        return published_text(reading.published, reading.published_bounds, locale)
    if field == "language":
        return language_name(reading.language)
    if field == "title":
        return quoted(reading.title or reading.title_made or "")
    value = getattr(reading, field)
    return quoted(value) if value else translate("Fields", "nothing")


def _spans(evidence: Evidence | None) -> tuple[tuple[int, int], ...]:
    if evidence is None or evidence.end <= evidence.start:
        return ()
    return ((evidence.start, evidence.end),)


def names_of(text: ArticleText, marks: Marks, field: str) -> list[Name]:
    """The names of one field in the order of the text."""
    kind = NAMED[field]
    spans: dict[str, list[tuple[int, int]]] = {}
    for mark in marks.all:
        if mark.kind is kind:
            spans.setdefault(mark.name, []).append((mark.start, mark.end))
    names = []
    for name in getattr(text.article, field):
        places = tuple(spans.get(name, ()))
        lines = (
            [translate("Fields", "Mentions in this article: {count}").format(count=len(places))]
            if places
            else []
        )
        if places:
            words = dict.fromkeys(text.text[start:end] for start, end in places[:50])
            others = [one for one in words if one != name]
            if others:
                lines.append(
                    translate("Fields", "Here as {words}").format(
                        words=", ".join(map(quoted, others))
                    )
                )
        names.append(Name(kind, name, places, card(name, lines)))
    return names


def file_values(text: ArticleText, locale: QLocale) -> list[Value]:
    """Where the article came from and what proves that it is unchanged."""
    article = text.article
    size = locale.formattedDataSize(article.size)
    digest = article.digest
    rows = [
        ("name", label_of("name"), article.name, article.name),
        ("came_from", translate("Fields", "Came from"), article.came_from, article.came_from),
        ("added", label_of("added"), shown_time(article.added, locale), article.added.isoformat()),
        (
            "size",
            translate("Fields", "Size"),
            size,
            translate("Fields", "{count} bytes").format(count=locale.toString(article.size)),
        ),
        (
            "encoding",
            translate("Fields", "Encoding"),
            encoding_name(article.encoding),
            article.encoding,
        ),
        (
            "digest",
            translate("Fields", "Checksum"),
            digest[:16] + "…" if len(digest) > 16 else digest,
            digest,
        ),
    ]
    return [
        Value(field, label, one_line(words), hint=card(label, [whole]), typed=whole)
        for field, label, words, whole in rows
        if words
    ]
