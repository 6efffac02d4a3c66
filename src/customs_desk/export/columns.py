"""The columns of each table, described once: what a row is made from and what its cells hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from customs_desk.export.dates import date_cells
from customs_desk.fields import FIELD
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from customs_desk.article import Article, ArticleText, DatedEvent, Mention

Row = TypeVar("Row")


class Holds(StrEnum):
    """What the cells of a column hold; only words of people can be dangerous to a spreadsheet."""

    WORDS = "words"
    CODE = "code"  # names and marks that we made ourselves
    DAY = "day"  # a full day as an ISO date, or nothing
    NUMBER = "number"  # a whole number, or nothing
    TEXT = "text"  # a whole article, the only column that keeps its paragraphs


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: `name` is the stable English header, `label` the header in words."""

    name: str
    label: str
    cell: Callable[[Row], str]
    holds: Holds = Holds.WORDS


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """A row of the table of articles; `whole` only where a column needs it."""

    article: Article
    whole: ArticleText | None = None


@dataclass(frozen=True, slots=True)
class EventLine:
    """A row of the table of events; `article` and `whole` where they can be looked up."""

    event: DatedEvent
    article: Article | None = None
    whole: ArticleText | None = None


@dataclass(frozen=True, slots=True)
class MentionLine:
    """A row of the table of names."""

    article: Article
    mention: Mention


def shown_id(article_id: int) -> str:
    """An article's number with letters before it, so that no program takes it for a figure."""
    return f"CD-{article_id:06d}"


def id_of(shown: str) -> int | None:
    """The article's number behind what `shown_id` gives, or a plain number; None for others."""
    digits = shown.strip().upper().removeprefix("CD-")
    return int(digits) if digits.isdecimal() else None


def shown_story(story: int) -> str:
    """A story's number, likewise; "" for an article that has no other version."""
    return f"ST-{story:06d}" if story else ""


def joined(values: Iterable[str]) -> str:
    """Several values in one cell; a semicolon within a value has a backslash before it."""
    return "; ".join(v.replace("\\", "\\\\").replace(";", "\\;") for v in values)


def separated(cell: str) -> list[str]:
    """The values that `joined` was given."""
    values, now, escaped = [], "", False
    for sign in cell:
        if escaped:
            now, escaped = now + sign, False
        elif sign == "\\":
            escaped = True
        elif sign == ";":
            values.append(now)
            now = ""
        else:
            now += sign
    parts = [*values, now]
    return [parts[0], *(part.removeprefix(" ") for part in parts[1:])] if cell else []


def _printed_date(line: ArticleLine) -> str:
    if line.whole is None or "published" in line.article.corrected:
        return ""
    evidence = line.whole.reading.evidence.get("published")
    return line.whole.text[evidence.start : evidence.end] if evidence else ""


def _certainty(line: EventLine) -> str:
    """Whether all of the date is printed; a year that other words gave is inferred."""
    told = date_cells(line.event.event.when).certainty
    return "inferred" if told == "exact" and line.event.event.inferred else told


def _people(line: EventLine) -> str:
    """People and organisations whose names stand in the event's sentence."""
    if line.event.event.participants:
        return joined(line.event.event.participants)
    if line.whole is None:
        return ""
    inside = [
        mention.name
        for mention in line.whole.reading.mentions
        if mention.kind in {"person", "organisation"} and mention.text in line.event.event.sentence
    ]
    return joined(dict.fromkeys(inside))


def _count(line: EventLine) -> str:
    """The number of participants that the text states."""
    count = line.event.event.participant_count
    return "" if count is None else str(count)


def _field(name: str, holds: Holds = Holds.WORDS) -> Column[ArticleLine]:
    field = FIELD[name]
    return Column(name, field.label, lambda line: field.text(line.article), holds)


def _names(name: str, values: Callable[[Article], tuple[str, ...]]) -> Column[ArticleLine]:
    return Column(name, FIELD[name].label, lambda line: joined(values(line.article)))


_L = QT_TRANSLATE_NOOP

ARTICLES: tuple[Column[ArticleLine], ...] = (
    Column("id", _L("Column", "Number"), lambda r: shown_id(r.article.id), Holds.CODE),
    _field("title"),
    Column(
        "title_made",
        _L("Column", "Title made from the text"),
        lambda r: "yes" if r.article.title_made else "no",
        Holds.CODE,
    ),
    Column("date", _L("Column", "Date"), lambda r: date_cells(r.article.published).day, Holds.DAY),
    Column(
        "date_end",
        _L("Column", "Last day"),
        lambda r: date_cells(r.article.published).end,
        Holds.DAY,
    ),
    Column(
        "date_year",
        _L("Column", "Year"),
        lambda r: date_cells(r.article.published).year,
        Holds.NUMBER,
    ),
    Column(
        "date_precision",
        _L("Column", "Date exact to the"),
        lambda r: date_cells(r.article.published).precision,
        Holds.CODE,
    ),
    Column(
        "date_certainty",
        _L("Column", "Date is"),
        lambda r: date_cells(r.article.published).certainty,
        Holds.CODE,
    ),
    Column(
        "date_edtf",
        _L("Column", "Date (EDTF)"),
        lambda r: date_cells(r.article.published).edtf,
        Holds.CODE,
    ),
    Column(
        "date_bounds",
        _L("Column", "What is known of the date"),
        lambda r: r.article.published_bounds.edtf if r.article.published_bounds else "",
        Holds.CODE,
    ),
    Column("date_text", _L("Column", "Date as printed"), _printed_date),
    _field("source"),
    _field("language", Holds.CODE),
    _field("author"),
    _field("place"),
    _names("people", lambda a: a.people),
    _names("organisations", lambda a: a.organisations),
    _names("places", lambda a: a.places),
    _names("instruments", lambda a: a.instruments),
    _field("words", Holds.NUMBER),
    Column("summary", _L("Column", "First sentence"), lambda r: r.article.lead),
    Column(
        "corrected",
        _L("Column", "Corrected by hand"),
        lambda r: joined(sorted(r.article.corrected)),
        Holds.CODE,
    ),
    _field("added", Holds.CODE),
    Column("tags", _L("Column", "Tags"), lambda r: joined(r.article.tags)),
    Column("note", _L("Column", "Note"), lambda r: " ".join(r.article.note.split())),
    Column("story", _L("Column", "Story"), lambda r: shown_story(r.article.story), Holds.CODE),
    Column(
        "versions",
        _L("Column", "Versions of the text"),
        lambda r: str(r.article.versions),
        Holds.CODE,
    ),
    Column(
        "leads",
        _L("Column", "Leads its story"),
        lambda r: "yes" if r.article.leads else "no",
        Holds.CODE,
    ),
    Column("file_name", _L("Column", "File name"), lambda r: r.article.name),
    Column("came_from", _L("Column", "Came from"), lambda r: r.article.came_from),
    Column("sha256", _L("Column", "SHA-256"), lambda r: "sha256:" + r.article.digest, Holds.CODE),
)

# Columns of the list that are several columns of the table, or have another name there.
LISTED_AS: dict[str, tuple[str, ...]] = {
    "published": (
        "date",
        "date_end",
        "date_year",
        "date_precision",
        "date_certainty",
        "date_edtf",
        "date_bounds",
    ),
    "name": ("file_name",),
}

FULL_TEXT: Column[ArticleLine] = Column(
    "text",
    _L("Column", "Text"),
    lambda r: r.whole.reading.body if r.whole else "",
    Holds.TEXT,
)

EVENTS: tuple[Column[EventLine], ...] = (
    Column(
        "event_date", _L("Column", "Date"), lambda r: date_cells(r.event.event.when).day, Holds.DAY
    ),
    Column(
        "event_end",
        _L("Column", "Last day"),
        lambda r: date_cells(r.event.event.when).end,
        Holds.DAY,
    ),
    Column(
        "event_year",
        _L("Column", "Year"),
        lambda r: date_cells(r.event.event.when).year,
        Holds.NUMBER,
    ),
    Column(
        "event_precision",
        _L("Column", "Date exact to the"),
        lambda r: date_cells(r.event.event.when).precision,
        Holds.CODE,
    ),
    Column(
        "event_certainty",
        _L("Column", "Date is"),
        _certainty,
        Holds.CODE,
    ),
    Column(
        "event_edtf", _L("Column", "Date (EDTF)"), lambda r: r.event.event.when.edtf, Holds.CODE
    ),
    Column("date_text", _L("Column", "Date as printed"), lambda r: r.event.event.text),
    Column("kind", _L("Column", "Kind"), lambda r: r.event.event.kind, Holds.CODE),
    Column("sentence", _L("Column", "Sentence"), lambda r: r.event.event.sentence),
    Column("place", _L("Column", "Place"), lambda r: r.event.event.place),
    Column("who", _L("Column", "Who is named"), _people),
    Column("participant_count", _L("Column", "Participants"), _count, Holds.NUMBER),
    Column(
        "participants_text",
        _L("Column", "Participants as printed"),
        lambda r: r.event.event.participants_text,
    ),
    Column("why", _L("Column", "How the date was worked out"), lambda r: r.event.event.why),
    Column(
        "article_id",
        _L("Column", "Article number"),
        lambda r: shown_id(r.event.article),
        Holds.CODE,
    ),
    Column("article_title", _L("Column", "Article"), lambda r: r.event.article_title),
    Column("article_source", _L("Column", "Source"), lambda r: r.event.article_source),
    Column(
        "article_published",
        _L("Column", "Published"),
        lambda r: r.article.published.edtf if r.article and r.article.published else "",
        Holds.CODE,
    ),
)

MENTIONS: tuple[Column[MentionLine], ...] = (
    Column("kind", _L("Column", "Kind"), lambda r: r.mention.kind.value, Holds.CODE),
    Column("name", _L("Column", "Name"), lambda r: r.mention.name),
    Column("as_printed", _L("Column", "As printed"), lambda r: r.mention.text),
    Column("start", _L("Column", "From character"), lambda r: str(r.mention.start), Holds.NUMBER),
    Column("end", _L("Column", "To character"), lambda r: str(r.mention.end), Holds.NUMBER),
    Column(
        "article_id", _L("Column", "Article number"), lambda r: shown_id(r.article.id), Holds.CODE
    ),
    Column("article_title", _L("Column", "Article"), lambda r: r.article.title),
    Column("article_source", _L("Column", "Source"), lambda r: r.article.source or ""),
    Column(
        "article_published",
        _L("Column", "Published"),
        lambda r: r.article.published.edtf if r.article.published else "",
        Holds.CODE,
    ),
)
