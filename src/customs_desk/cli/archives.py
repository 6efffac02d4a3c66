"""The commands that work on an archive: import, search, export, timeline, verify, backup."""

from __future__ import annotations

import functools
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from customs_desk import accession
from customs_desk import export as tables
from customs_desk.archive import Archive, ArchiveDamaged, ArchiveProblem, Order, Query, open_archive
from customs_desk.cli.out import (
    DONE,
    NOTHING,
    PROBLEMS,
    USAGE,
    Progress,
    complain,
    outcome,
    tell,
    tell_text,
)
from customs_desk.export.columns import EventLine
from customs_desk.export.jsonl import event_record
from customs_desk.readers import cores

if TYPE_CHECKING:
    import argparse
    from array import array
    from collections.abc import Callable, Iterator, Sequence

    from customs_desk.article import Article, DatedEvent
    from customs_desk.when import When

_PAGE = 500


def with_archive(
    work: Callable[[argparse.Namespace, Archive], int], *, create: bool = False
) -> Callable[[argparse.Namespace], int]:
    """The command with its archive open; what is wrong with it is said in a sentence."""

    @functools.wraps(work)
    def command(parsed: argparse.Namespace) -> int:
        try:
            archive = open_archive(parsed.archive, create=create)
            archive.searching.understand_dates(_typed_date)
            with archive.session():
                return work(parsed, archive)
        except (ArchiveProblem, tables.ExportProblem) as error:
            complain(str(error))
            return NOTHING

    return command


def _import_files(parsed: argparse.Namespace, archive: Archive) -> int:
    progress = Progress("Importing")
    taken = accession.take_in(
        parsed.paths,
        archive,
        now=utc_now(),
        progress=progress.at,
        processes=cores(),
        links="read" if parsed.follow_links else "leave",
    )
    progress.end(
        f"{len(taken.added)} added, {len(taken.already)} already here, {len(taken.failed)} problems"
    )
    for failure in taken.failed:
        complain(failure.sentence)
    if taken.problem is not None:
        complain(str(taken.problem))
    tell(
        {
            "added": len(taken.added),
            "already": len(taken.already),
            "problems": [{"file": f.name, "problem": f.sentence} for f in taken.failed],
            "ids": [tables.shown_id(i) for i in (*taken.added, *taken.already)],
            "several": [tables.shown_id(i) for i in taken.several],
        }
    )
    failed = len(taken.failed) + (taken.problem is not None)
    return outcome(done=len(taken.added) + len(taken.already), failed=failed)


def _search(parsed: argparse.Namespace, archive: Archive) -> int:
    order = Order("rank" if parsed.sort == "rank" else "published")
    query = Query(parsed.query, exact=parsed.exact)
    limit: int | None = parsed.limit
    found = archive.find(query, order) if limit is None else archive.first(query, order, limit)
    for article in _articles(archive, found):
        tell(tables.article_record(tables.ArticleLine(article)))
    return DONE


def _export(parsed: argparse.Namespace, archive: Archive) -> int:
    form = parsed.format or parsed.out.suffix.lower().removeprefix(".")
    if form not in tables.EXPORTS:
        known = ", ".join(tables.EXPORTS)
        complain(f"“{parsed.out.name}” does not tell the format: add --format, one of {known}.")
        return USAGE
    if parsed.what not in tables.EXPORTS[form].tables:
        complain(f"{form} holds articles only; choose csv or jsonl for {parsed.what}.")
        return USAGE
    written = _write(parsed, archive, form)
    complain(f"{written.rows} rows written to “{parsed.out.name}”.")
    if written.guarded:
        complain(f"{written.guarded} cells protected from being taken for formulas.")
    if written.shortened:
        complain(
            f"{written.shortened} cells shortened to what a spreadsheet can hold; "
            "jsonl keeps them whole."
        )
    return DONE


def _write(parsed: argparse.Namespace, archive: Archive, form: str) -> tables.Written:
    options = tables.CsvOptions(
        delimiter=tables.DELIMITERS[parsed.delimiter],
        bom=not parsed.no_bom,
        guard=not parsed.no_guard,
        one_line=parsed.one_line,
        full_text=parsed.full_text,
    )
    ids = archive.find(Query(parsed.query), Order())
    if parsed.what == "events":
        return tables.export_events(
            _events(archive, ids), parsed.out, options=options, form=form, whole=archive.text
        )
    if parsed.what == "mentions":
        texts = (archive.text(i) for i in ids)
        return tables.export_mentions(texts, parsed.out, options=options, form=form)
    needs_texts = parsed.full_text or form in {"csv", "xlsx", "bagit"}
    return tables.export_articles(
        _articles(archive, ids),
        parsed.out,
        options=options,
        form=form,
        whole=archive.text if needs_texts else None,
        original=archive.original,
    )


def _timeline(parsed: argparse.Namespace, archive: Archive) -> int:
    if parsed.svg:
        return _draw_timeline(parsed, archive)
    ids = archive.find(Query(parsed.query), Order())
    events = sorted(
        _events(archive, ids), key=lambda e: (e.event.when.sort_key == 0, e.event.when.sort_key)
    )
    for dated in events:
        if parsed.text:
            words = " ".join(dated.event.sentence.split())
            tell_text(f"{dated.event.when.edtf:<22} {tables.shown_id(dated.article)}  {words}")
        else:
            tell(event_record(EventLine(dated)))
    return DONE


def _draw_timeline(parsed: argparse.Namespace, archive: Archive) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no window is shown
    from customs_desk.ui.timeline.picture import draw_query  # here, as only this needs Qt

    try:
        drawn = draw_query(archive, Query(parsed.query), parsed.svg, today=utc_now().date())
    except OSError as error:
        complain(f"“{parsed.svg}” could not be written: {error.strerror or error}.")
        return NOTHING
    if not drawn:
        complain("Nothing that was found has a date, so there is no timeline to draw.")
        return NOTHING
    complain(f"The timeline is drawn in “{parsed.svg.name}”.")
    return DONE


def _verify(parsed: argparse.Namespace, archive: Archive) -> int:
    progress = Progress("Checking")
    findings = archive.verify(progress=lambda done, total: progress.at(done, total, ""))
    for finding in findings:
        tell_text(finding.sentence)
    count = archive.count(Query())
    if findings:
        progress.end(f"“{parsed.archive.name}” is damaged in {len(findings)} places.")
        return PROBLEMS
    progress.end(f"“{parsed.archive.name}” is whole: {count} articles.")
    return DONE


def _backup(parsed: argparse.Namespace, archive: Archive) -> int:
    archive.backup(parsed.out)
    complain(f"A copy of “{parsed.archive.name}” lies in “{parsed.out}”.")
    return DONE


def _typed_date(text: str) -> When | None:
    from customs_desk.reading.dates import parse_typed  # only where a date is typed in words

    return parse_typed(text, today=utc_now().date())


def _articles(archive: Archive, ids: array[int]) -> Iterator[Article]:
    for page in _pages(ids):
        yield from archive.articles(page)


def _events(archive: Archive, ids: array[int]) -> Iterator[DatedEvent]:
    for page in _pages(ids):
        yield from archive.events(articles=page)


def _pages(ids: array[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _PAGE):
        yield ids[start : start + _PAGE]


def utc_now() -> datetime:
    """The moment of now as the archive keeps moments."""
    return datetime.now(UTC).replace(tzinfo=None)


import_files = with_archive(_import_files, create=True)
search = with_archive(_search)
export = with_archive(_export)
timeline = with_archive(_timeline)
backup = with_archive(_backup)


def verify(parsed: argparse.Namespace) -> int:
    """Check an archive; one that is too damaged to be opened is damaged, not absent."""
    try:
        archive = open_archive(parsed.archive)
        with archive.session():
            return _verify(parsed, archive)
    except ArchiveDamaged as problem:
        tell_text(str(problem))
        return PROBLEMS
    except ArchiveProblem as problem:
        complain(str(problem))
        return NOTHING
