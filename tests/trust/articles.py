"""Three articles of ours, and how an older version of the rules might have read them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from customs_desk.reading import read
from customs_desk.reading.files import document

if TYPE_CHECKING:
    from customs_desk.article import Document, Reading

NOW = datetime(2026, 3, 1, 9, 30)  # noqa: DTZ001 -- the archive keeps naive UTC
TEXTS = (
    (
        "Customs opens a laboratory in Osh\n\n12 March 2021\n\n"
        "OSH (Silk Gate News) - On 10 March 2021 the customs service opened a new laboratory.\n"
    ),
    (
        "Scanner training ends in Ashgabat\n\n4 June 2023\n\n"
        "ASHGABAT (Altyn News) - From 1 to 3 June 2023 inspectors learned to read scanner images.\n"
    ),
    (
        "A delegation visits the border post\n\n"
        "The delegation visited the border post on 20 May 2019 and met the officers there.\n"
    ),
)


def later(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def opened(text: str, name: str) -> Document:
    return document(text.encode(), name=name, came_from="post")


def as_an_older_version_read_it(item: Document) -> Reading:
    """What rules might have made that knew no source and took a wrong title."""
    return read(item)._replace(title="An older title", source=None, events=(), rules=0)
