"""Articles and events made for the tests of tables."""

from __future__ import annotations

from datetime import datetime

from customs_desk.article import (
    Article,
    ArticleText,
    Basis,
    DatedEvent,
    Event,
    Evidence,
    Kind,
    Mention,
    Reading,
)
from customs_desk.when import When

ADDED = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 -- naive UTC, as the archive keeps it


def article(number: int = 1, **changes: object) -> Article:
    values: dict[str, object] = {
        "id": number,
        "title": "A post opens",
        "title_made": False,
        "published": When.parse("2019?-09-23"),
        "published_bounds": None,
        "published_basis": Basis.HEADER,
        "source": "nCa",
        "author": None,
        "place": "Ashgabat",
        "language": "en",
        "people": ("Jeren Ataýewa", "R. Abdykerimov"),
        "organisations": ("World Customs Organization",),
        "places": (),
        "instruments": (),
        "words": 120,
        "lead": "A post was opened.",
        "name": "000.txt",
        "came_from": "news",
        "digest": "1e5" + "0" * 61,
        "encoding": "utf-8",
        "size": 800,
        "added": ADDED,
        "removed": False,
        "corrected": frozenset(),
    }
    return Article(**{**values, **changes})  # type: ignore[arg-type]


def dated(edtf: str = "2019-09-21", *, number: int = 1, inferred: bool = False) -> DatedEvent:
    event = Event(
        start=3,
        end=21,
        text="September 21, 2019",
        when=When.parse(edtf),
        sentence="On September 21, 2019, Jeren Ataýewa opened a post.",
        kind="opening",
        place="Farap",
        inferred=inferred,
        why="",
    )
    return DatedEvent(7, number, event, "A post opens", "nCa")


def whole(number: int = 1, *, body: str = "On September 21, 2019, …") -> ArticleText:
    own = article(number)
    text = "23 Sen\n" + body
    person = Mention(Kind.PERSON, 30, 43, "Jeren Ataýewa", "Jeren Ataýewa", "name", 0.9)
    stranger = Mention(Kind.PERSON, 90, 103, "Somebody Else", "Somebody Else", "name", 0.9)
    reading = Reading(
        title=own.title,
        title_made=None,
        published=own.published,
        published_bounds=None,
        published_basis=Basis.HEADER,
        published_why="",
        source="nCa",
        author=None,
        place="Ashgabat",
        language="en",
        other_languages=(),
        events=(),
        mentions=(person, stranger),
        boilerplate=(),
        evidence={"published": Evidence(0, 6, "date-line", 0.8)},
        body=body,
    )
    return ArticleText(own, text, reading, ())
