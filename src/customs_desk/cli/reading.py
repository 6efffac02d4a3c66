"""`read` and `dates`: articles without an archive."""

from __future__ import annotations

import json
import os
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from customs_desk.article import Kind
from customs_desk.cli.out import complain, outcome, tell
from customs_desk.reading import published_day, read
from customs_desk.reading.dates import resolve, scan
from customs_desk.reading.files import UnreadableFile, read_file, walk
from customs_desk.reading.splitting import split_document
from customs_desk.when import BadDate, When

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from customs_desk.article import Document, Evidence, Reading
    from customs_desk.reading.dates import FoundDate


def read_articles(parsed: argparse.Namespace) -> int:
    """One JSON object an article on standard output."""
    documents = _Documents(parsed.paths, follow_links=parsed.follow_links)
    for file, document in documents:
        reading = read(document, published=parsed.published)
        if parsed.split and reading.items:
            _tell_items(file, document, reading, parsed.published)
        else:
            tell(article_object(file, document, reading, document.offset_as_decoded))
    return outcome(done=documents.done, failed=documents.failed)


def list_dates(parsed: argparse.Namespace) -> int:
    """One JSON object a time expression; a .jsonl file holds documents, one a line."""
    done = failed = 0
    lists = [path for path in parsed.paths if path.suffix == ".jsonl"]
    for path in lists:
        given, refused = _listed(path, parsed.published)
        done, failed = done + given, failed + refused
    others = [path for path in parsed.paths if path not in lists]
    documents = _Documents(others, follow_links=parsed.follow_links)
    for file, document in documents:
        for found in _dates_of(document, parsed.published):
            _tell_date(file, document.text, found, document.offset_as_decoded)
    return outcome(done=done + documents.done, failed=failed + documents.failed)


class _Documents:
    """The documents of files and folders; what cannot be read is named and left out."""

    def __init__(self, paths: Iterable[Path], *, follow_links: bool) -> None:
        self._paths, self._follow_links = paths, follow_links
        self.done = self.failed = 0

    def __iter__(self) -> Iterator[tuple[str, Document]]:
        for path in walk(self._paths, follow_links=self._follow_links):
            try:
                documents = read_file(path, refused=self._refuse)
            except UnreadableFile as error:
                self._refuse(error)
                continue
            for document in documents:
                self.done += 1
                yield _file_name(path, document), document

    def _refuse(self, error: UnreadableFile) -> None:
        self.failed += 1
        complain(str(error))


def _file_name(path: Path, document: Document) -> str:
    """The path as it was given; a member of a ZIP archive after the archive's."""
    shown = os.fsencode(path).decode("utf-8", "backslashreplace")
    return shown if document.came_from == str(path.parent) else f"{shown}/{document.name}"


def _tell_items(file: str, whole: Document, reading: Reading, published: When | None) -> None:
    """One object an item; offsets and checksum are those of the whole file."""
    parts = split_document(whole, reading.items)
    for number, (part, span) in enumerate(zip(parts, reading.items, strict=True), start=1):
        own = part._replace(digest=whole.digest, encoding=whole.encoding)
        at = partial(_offset_in, whole, span.start)
        told = article_object(file, own, read(own, published=published), at)
        tell(told | {"item": number})


def _offset_in(whole: Document, start: int, offset: int) -> int:
    """An item's offset as one of the decoded file."""
    return whole.offset_as_decoded(start + offset)


def article_object(
    file: str, document: Document, reading: Reading, at: Callable[[int], int]
) -> dict[str, Any]:
    """All that was read, with the stable keys of PRODUCT.md; `at` makes offsets count the file."""
    told: dict[str, Any] = {
        "file": file,
        "sha256": document.digest,
        "encoding": document.encoding,
        "language": reading.language,
        "other_languages": list(reading.other_languages),
        "title": reading.title,
        "title_made": reading.title_made,
        "published": _edtf(reading.published),
        "published_bounds": _edtf(reading.published_bounds),
        "published_basis": reading.published_basis.value,
        "published_why": reading.published_why,
        "source": reading.source,
        "author": reading.author,
        "place": reading.place,
        "events": [
            {
                "text": event.text,
                "start": at(event.start),
                "end": at(event.end),
                "value": _named(event.when),
                "edtf": event.when.edtf,
                "sentence": event.sentence,
                "kind": event.kind or None,
                "place": event.place or None,
                "inferred": event.inferred,
                "participants": list(event.participants),
                "participant_count": event.participant_count,
            }
            for event in reading.events
        ],
        "people": list(reading.printed_names(Kind.PERSON)),
        "organisations": list(reading.printed_names(Kind.ORGANISATION)),
        "places": list(reading.printed_names(Kind.PLACE)),
        "instruments": list(reading.printed_names(Kind.INSTRUMENT)),
        "names": _bearers(reading),
        "boilerplate": [
            {
                "start": at(span.start),
                "end": at(span.end),
                "text": document.text[span.start : span.end],
            }
            for span in reading.boilerplate
        ],
        "evidence": {field: _evidence(why, at) for field, why in reading.evidence.items()},
        "text": reading.body,
    }
    if reading.items:  # the file holds several articles
        told["items"] = [{"start": at(span.start), "end": at(span.end)} for span in reading.items]
    return told


def _bearers(reading: Reading) -> list[dict[str, Any]]:
    """Each bearer of a name once: base form, canonical name where it is listed, printed forms."""
    found: dict[tuple[Kind, str], dict[str, Any]] = {}
    for mention in reading.mentions:
        if mention.kind is Kind.DATE:
            continue
        bearer = found.setdefault(
            (mention.kind, mention.name),
            {"kind": mention.kind.value, "name": mention.name, "authority": None, "printed": []},
        )
        bearer["authority"] = bearer["authority"] or mention.authority or None
        printed = " ".join(mention.text.split())
        if printed not in bearer["printed"]:
            bearer["printed"].append(printed)
    return list(found.values())


def _named(when: When) -> str:
    """The date that the words name: 2009 for "since 2009", whose `edtf` is the open 2009/.. ."""
    return when.edtf.removesuffix("/..").removeprefix("../")


def _evidence(evidence: Evidence, at: Callable[[int], int]) -> dict[str, Any]:
    return {
        "start": at(evidence.start),
        "end": at(evidence.end),
        "rule": evidence.rule,
        "confidence": evidence.confidence,
    }


def _edtf(when: When | None) -> str | None:
    return when.edtf if when else None


def _dates_of(document: Document, published: When | None) -> list[FoundDate]:
    """The time expressions of a file, hung on the day it appeared where that is known."""
    anchor, certain = _day(published), True
    if anchor is None:
        own = published_day(document)
        anchor, certain = _day(own), own is not None and not own.inferred
    return resolve(scan(document.text), anchor=anchor, anchor_certain=certain)


def _day(when: When | None) -> date | None:
    return date.fromordinal(when.last) if when and when.last else None


def _listed(path: Path, published: When | None) -> tuple[int, int]:
    """Documents of a JSON Lines file: how many were read and how many lines were none."""
    done = failed = 0
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        complain(f"“{path.name}” could not be read: {error}.")
        return 0, 1
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
            name, text = str(given["doc"]), given["text"]
            anchor = _day(published) or _written_on(given.get("dct"))
            found = resolve(scan(text), anchor=anchor)
        except (ValueError, KeyError, TypeError, AttributeError):
            failed += 1
            complain(f"Line {number} of “{path.name}” is no object with “doc” and “text”.")
            continue
        done += 1
        for one in found:
            _tell_date(name, text, one, lambda offset: offset)
    return done, failed


def _written_on(dct: str | None) -> date | None:
    """The day of a document creation time, whatever hour follows it."""
    try:
        return date.fromisoformat((dct or "")[:10])
    except ValueError:
        return None


def _tell_date(doc: str, text: str, found: FoundDate, at: Callable[[int], int]) -> None:
    """One object for each TIMEX3: a range of two days is two."""
    parts = found.timexes or (found,)
    for part in parts:
        tell(
            {
                "doc": doc,
                "start": at(part.start),
                "end": at(part.end),
                "text": text[part.start : part.end],
                "type": part.type,
                "value": part.value,
                "edtf": _edtf(found.when) if len(parts) == 1 else _own_edtf(part.value, found),
            }
        )


def _own_edtf(value: str, found: FoundDate) -> str | None:
    """What one end of a range means; the whole range where the end alone is no date."""
    try:
        return When.parse(value).edtf
    except BadDate:
        return _edtf(found.when)
