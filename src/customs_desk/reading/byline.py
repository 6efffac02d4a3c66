"""Who wrote the article, from the blocks of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.article import Evidence
from customs_desk.reading.layout import Role
from customs_desk.reading.layout.byline_line import split_byline
from customs_desk.reading.layout.date_lines import date_residue
from customs_desk.reading.layout.mail_head import sender_of
from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout import Layout

PARTS = lazy_pattern(r"\s*(?:[,;|/•»>›]|\s{3,}|\s[–—-]\s?|\()\s*")
_NAMES = lazy_pattern(r"\s*(?:[,;/&]|(?<!\w)(?:and|и|жана|we)(?!\w))\s*")
_AUTHOR = lazy_pattern(r"(?:автор|author|awtor|by|автору)\s*[:–—-]?\s+(?=[^\W\d_])", re.IGNORECASE)
# "Author Osmon Turan date: 30 January 2009": the words in capitals behind the label
_NAME_BEHIND = lazy_pattern(r"(?:[^\W\d_a-zа-яё][^\W\d_]+\s+){1,2}[^\W\d_a-zа-яё][^\W\d_]+")
ADDRESS = lazy_pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://\S+")


class Named(NamedTuple):
    """A name with its evidence."""

    value: str
    evidence: Evidence


def find_author(text: str, layout: Layout) -> Named | None:
    """The writer of the article; None where only a desk, or nobody, is named."""
    for block in layout.having(Role.BYLINE):
        line = text[block.start : block.end]
        rest = split_byline(line)
        begin, end = rest or (0, len(line))
        names = _people(line[begin:end])
        if names and not _is_agency(text, layout, names):
            rule, sure = ("byline", 0.95) if rest else ("name-line", 0.85)
            start = block.start + line.find(names[0], begin)
            last = block.start + line.rfind(names[-1]) + len(names[-1])
            return Named(", ".join(names), Evidence(start, last, rule, sure))
    return (
        _author_beside_date(text, layout)
        or _author_in_dateline(text, layout)
        or _sender(text, layout)
    )


def _sender(text: str, layout: Layout) -> Named | None:
    """The person who sent the message that was saved: 'From: Piret Saarmets <…>'."""
    sender = sender_of(text, layout.first_paragraph)
    if sender is None or not sender.is_person:
        return None
    return as_named(sender.start, sender.name, "sender", 0.7)


def _author_in_dateline(text: str, layout: Layout) -> Named | None:
    """'Chisinau. May 18. /Prut Telegraph, Ion Ciobanu/.'."""
    agency = layout.dateline.agency if layout.dateline else None
    writer = text[slice(*agency)].rpartition(", ")[2].strip() if agency else ""
    if agency is None or not is_person(writer) or writer == text[slice(*agency)].strip():
        return None
    return as_named(text.find(writer, agency[0]), writer, "dateline", 0.8)


def _is_agency(text: str, layout: Layout, names: Sequence[str]) -> bool:
    """Whether what looks like one person's name is the agency of the dateline: 'Noyan Tapan'."""
    agency = layout.dateline.agency if layout.dateline else None
    return agency is not None and [folded(text[slice(*agency)])] == list(map(folded, names))


def _author_beside_date(text: str, layout: Layout) -> Named | None:
    """'5 November 2021 | Ports | Gulnar Annaeva', '11:08, 04.02.2021 Автор: Нурлан Ибраев'."""
    for block in layout.having(Role.DATE_LINE, Role.HEAD_DATE):
        line = text[block.start : block.end]
        label = _AUTHOR.search(line)
        parts = [line[label.end() :], *PARTS.split(line)] if label else PARTS.split(line)
        named = _NAME_BEHIND.match(line, label.end()) if label else None
        parts = [named[0], *parts] if named else parts
        for part in parts:
            if is_person(part) and date_residue(part) is None:
                return as_named(block.start + line.find(part), part.strip(), "beside-date", 0.7)
    return None


def _people(words: str) -> list[str]:
    """The people's names in the words of a byline, outlets and addresses left out."""
    plain = ADDRESS.sub(" ", words).strip(" .:–—-*_")
    head = PARTS.split(plain)[0].strip(" .:–—-*_") if not is_person(plain) else plain
    names = [name.strip(" .:*_") for name in _NAMES.split(plain.partition(" | ")[0])]
    people = [n for n in names if is_person(n) and folded(n) not in phrases().anonymous]
    if people:
        return [" ".join(name.split()) for name in people]
    if is_person(head) and folded(head) not in phrases().anonymous:
        return [" ".join(head.split())]
    single = plain.isalpha() and plain[:1].isupper() and folded(plain) not in phrases().anonymous
    return [plain] if single and not is_outlet(plain) else []


def as_named(start: int, value: str, rule: str, confidence: float) -> Named:
    """The words at an offset as a name, their blanks made one, with their evidence."""
    return Named(" ".join(value.split()), Evidence(start, start + len(value), rule, confidence))
