"""Articles written here, put into a real archive with readings made by hand: what views show."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from customs_desk.article import Basis, Document, Event, Evidence, Kind, Mention, Reading, Span
from customs_desk.when import When

if TYPE_CHECKING:
    from customs_desk.archive import Archive

NOW = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 -- naive UTC, as the archive keeps it

TEXT = """Gazette of the Frontier

Home  |  News  |  Contacts

New scanner opens at Kerven crossing
14 March 2022

KERVEN (Frontier) — A mobile scanner was put to work at the Kerven crossing on March 14, 2022. \
It was paid for by the Bridges Programme and handed over by Ms. Aina Orazova, adviser of the \
World Customs Organization.

The agreement was signed on October 12 last year at a meeting in Ashgabat. Since 2009 the \
Bridges Programme has trained officers, and a second scanner is expected in May this year.

"We thank the World Customs Organization," said Mr. Bakyt Usenov.

View more articles
"""


@dataclass
class Told:
    """A text and what a careful reader found in it, by the words it stands on."""

    text: str = TEXT
    title: str | None = "New scanner opens at Kerven crossing"
    title_made: str | None = None
    published: str | None = "2022-03-14"
    published_words: str = "14 March 2022"
    bounds: str | None = None
    basis: Basis = Basis.HEADER
    why: str = "The date stands alone under the title."
    source: str | None = "Gazette of the Frontier"
    place: str | None = "Kerven"
    language: str = "en"
    events: tuple[tuple[str, str, str], ...] = (
        ("March 14, 2022", "2022-03-14", "opening"),
        ("October 12 last year", "2021-10-12", "signing"),
        ("Since 2009", "2009/..", ""),
        ("May this year", "2022-05", ""),
    )
    names: tuple[tuple[Kind, str], ...] = (
        (Kind.PERSON, "Aina Orazova"),
        (Kind.PERSON, "Bakyt Usenov"),
        (Kind.ORGANISATION, "World Customs Organization"),
        (Kind.PLACE, "Ashgabat"),
        (Kind.PLACE, "Kerven"),
        (Kind.INSTRUMENT, "Bridges Programme"),
    )
    furniture: tuple[str, ...] = ("Home  |  News  |  Contacts", "View more articles")
    name: str = "scanner.txt"
    evidence: dict[str, Evidence] = field(default_factory=dict)

    def document(self) -> Document:
        content = self.text.encode()
        digest = hashlib.sha256(content).hexdigest()
        return Document(self.name, content, digest, "utf-8", self.text, "an envelope")

    def reading(self) -> Reading:
        return Reading(
            title=self.title,
            title_made=self.title_made,
            published=When.parse(self.published) if self.published else None,
            published_bounds=When.parse(self.bounds) if self.bounds else None,
            published_basis=self.basis,
            published_why=self.why,
            source=self.source,
            author=None,
            place=self.place,
            language=self.language,
            other_languages=(),
            events=tuple(self._events()),
            mentions=tuple(self._mentions()),
            boilerplate=tuple(Span(*self._span(words), "menu") for words in self.furniture),
            evidence=self._evidence(),
            body=self.text,
        )

    def _span(self, words: str) -> tuple[int, int]:
        start = self.text.index(words)
        return start, start + len(words)

    def _events(self) -> list[Event]:
        events = []
        for words, edtf, kind in self.events:
            start, end = self._span(words)
            why = "Relative to the publication date." if "last year" in words else ""
            when = When.parse(edtf)
            sentence = self.text[start : start + 90]
            events.append(
                Event(start, end, words, when, sentence, kind, inferred=when.inferred, why=why)
            )
        return events

    def _mentions(self) -> list[Mention]:
        found = []
        for kind, name in self.names:
            start = self.text.find(name)
            while start >= 0:
                end = start + len(name)
                found.append(Mention(kind, start, end, name, name, "authority file", 0.9))
                start = self.text.find(name, end)
        return sorted(found, key=lambda mention: mention.start)

    def _evidence(self) -> dict[str, Evidence]:
        found: dict[str, Evidence] = {}
        for key, words, rule in (
            ("title", self.title, "title_line"),
            ("published", self.published_words if self.published else None, "date_line"),
            ("source", self.source, "site_name"),
        ):
            if words and words in self.text:
                found[key] = Evidence(*self._span(words), rule, 0.97)
        return found | self.evidence


def put_in(archive: Archive, *told: Told) -> list[int]:
    """Store them; their ids in order."""
    accession = archive.begin_accession(now=NOW, what="a test")
    items = [(one.document(), one.reading()) for one in told]
    return [article for article, _new in archive.add(accession, items, now=NOW)]


def numbered(count: int, *, start_year: int = 2000) -> list[Told]:
    """Many short articles, a few days apart, each with one event in the month before it."""
    made = []
    for number in range(count):
        year, month, day = start_year + number // 336, number // 28 % 12 + 1, number % 28 + 1
        words = f"{day}.{month}.{year}"
        made.append(
            Told(
                text=f"Report {number}\n\nOn {words} the post counted {number} lorries.\n",
                title=f"Report {number}",
                published=f"{year}-{month:02}-{day:02}",
                published_words="",
                source="Gazette",
                place=None,
                events=((words, f"{year}-{month:02}-{day:02}", "report"),),
                names=(),
                furniture=(),
                name=f"{number}.txt",
            )
        )
    return made
