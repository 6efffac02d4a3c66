"""Tables and records for other programs. Knows neither Qt nor the database: rows come in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from customs_desk.export.bagit import write_bag
from customs_desk.export.columns import (
    ARTICLES,
    EVENTS,
    FULL_TEXT,
    LISTED_AS,
    MENTIONS,
    ArticleLine,
    EventLine,
    MentionLine,
    id_of,
    shown_id,
)
from customs_desk.export.csv import DELIMITERS, CsvOptions, delimiter_for, read_csv, write_csv
from customs_desk.export.jsonl import (
    article_record,
    event_record,
    line,
    mention_record,
    write_jsonl,
)
from customs_desk.export.ris import write_ris
from customs_desk.export.writing import ExportProblem, Watch, Written, another_name
from customs_desk.export.xlsx import write_xlsx
from customs_desk.fields import FIELD
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from customs_desk.article import Article, ArticleText, DatedEvent

__all__ = [
    "ARTICLES",
    "DELIMITERS",
    "EVENTS",
    "EXPORTS",
    "FULL_TEXT",
    "MENTIONS",
    "ArticleLine",
    "CsvOptions",
    "ExportProblem",
    "Format",
    "Written",
    "another_name",
    "article_record",
    "delimiter_for",
    "export_articles",
    "export_events",
    "export_mentions",
    "id_of",
    "line",
    "read_csv",
    "shown_id",
]


@dataclass(frozen=True, slots=True)
class Format:
    """A format that tables can be written in; `tables` are those it can hold."""

    name: str
    label: str
    suffix: str
    tables: tuple[str, ...]


EXPORTS: dict[str, Format] = {
    "csv": Format(
        "csv",
        QT_TRANSLATE_NOOP("Export", "Table for spreadsheets (CSV)"),
        ".csv",
        ("articles", "events", "mentions"),
    ),
    "xlsx": Format(
        "xlsx",
        QT_TRANSLATE_NOOP("Export", "Excel workbook (XLSX)"),
        ".xlsx",
        ("articles", "events", "mentions"),
    ),
    "jsonl": Format(
        "jsonl",
        QT_TRANSLATE_NOOP("Export", "Records for programs (JSON Lines)"),
        ".jsonl",
        ("articles", "events", "mentions"),
    ),
    "ris": Format(
        "ris",
        QT_TRANSLATE_NOOP("Export", "References for Zotero or EndNote (RIS)"),
        ".ris",
        ("articles",),
    ),
    "bagit": Format(
        "bagit",
        QT_TRANSLATE_NOOP("Export", "Originals with checksums for keeping (BagIt)"),
        ".zip",
        ("articles",),
    ),
}


def _no_progress(_rows: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


def export_articles(  # noqa: PLR0913 -- all but the first two are options by keyword
    articles: Iterable[Article],
    out: Path,
    *,
    options: CsvOptions | None = None,
    form: str = "csv",
    whole: Callable[[int], ArticleText] | None = None,
    original: Callable[[int], tuple[str, bytes]] | None = None,
    progress: Callable[[int], None] = _no_progress,
    cancelled: Callable[[], bool] = _never,
) -> Written:
    """Write one row an article; raises ExportProblem.

    `options.columns` may hold names of FIELDS as a list shows them. `whole` looks an article's
    text up: the full text and the date as printed need it. `original` gives a file's name and
    bytes: a bag needs it.
    """
    options = options or CsvOptions()
    watch = Watch(progress, cancelled)
    rows = (ArticleLine(a, whole(a.id) if whole else None) for a in articles)
    if form == "bagit":
        if original is None:
            raise ValueError("a bag needs the originals")
        return write_bag(rows, original, out, watch=watch, today=datetime.now(UTC).date())
    if form == "ris":
        return write_ris(rows, out, watch=watch)
    if form == "jsonl":
        return write_jsonl(rows, article_record, out, watch=watch)
    columns = (*ARTICLES, FULL_TEXT) if options.full_text else ARTICLES
    options = replace(options, columns=_listed(options.columns))
    return _write_table(form)(rows, columns, out, options=options, watch=watch)


def export_events(  # noqa: PLR0913 -- all but the first two are options by keyword
    events: Iterable[DatedEvent],
    out: Path,
    *,
    options: CsvOptions | None = None,
    form: str = "csv",
    whole: Callable[[int], ArticleText] | None = None,
    progress: Callable[[int], None] = _no_progress,
    cancelled: Callable[[], bool] = _never,
) -> Written:
    """Write one row an event; raises ExportProblem, and ValueError for a format without events.

    `whole` looks an article up: who is named and when it was published need it.
    """
    _check(form, "events")
    watch = Watch(progress, cancelled)
    rows = _with_articles(events, whole)
    if form == "jsonl":
        return write_jsonl(rows, event_record, out, watch=watch)
    options = options or CsvOptions()
    if all(name in FIELD for name in options.columns):
        options = replace(options, columns=())  # a choice among the columns of articles
    return _write_table(form)(rows, EVENTS, out, options=options, watch=watch)


def export_mentions(  # noqa: PLR0913 -- all but the first two are options by keyword
    texts: Iterable[ArticleText],
    out: Path,
    *,
    options: CsvOptions | None = None,
    form: str = "csv",
    progress: Callable[[int], None] = _no_progress,
    cancelled: Callable[[], bool] = _never,
) -> Written:
    """Write one row a name's occurrence; raises as `export_events` does."""
    _check(form, "mentions")
    watch = Watch(progress, cancelled)
    rows = (MentionLine(t.article, m) for t in texts for m in t.reading.mentions)
    if form == "jsonl":
        return write_jsonl(rows, mention_record, out, watch=watch)
    options = options or CsvOptions()
    return _write_table(form)(rows, MENTIONS, out, options=options, watch=watch)


def _write_table(form: str) -> Callable[..., Written]:
    """What writes rows and columns in a format of tables."""
    return write_xlsx if form == "xlsx" else write_csv


def _listed(names: tuple[str, ...]) -> tuple[str, ...]:
    """The table's columns for those of the list: the number first, dates in all their parts."""
    if not names:
        return ()
    wanted = [part for name in names for part in LISTED_AS.get(name, (name,))]
    return tuple(dict.fromkeys(["id", *wanted]))


def _check(form: str, table: str) -> None:
    if table not in EXPORTS[form].tables:
        raise ValueError(f"{form} holds articles only, no {table}.")


def _with_articles(
    events: Iterable[DatedEvent], whole: Callable[[int], ArticleText] | None
) -> Iterator[EventLine]:
    """The events with their articles; neighbours of one article share one look."""
    last: ArticleText | None = None
    for event in events:
        if whole is None:
            yield EventLine(event)
            continue
        if last is None or last.article.id != event.article:
            last = whole(event.article)
        yield EventLine(event, last.article, last)
