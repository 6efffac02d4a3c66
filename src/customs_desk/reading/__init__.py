"""Text in, Reading out: what a text says of itself. Pure: no database, no Qt, no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.version import RULES_VERSION

if TYPE_CHECKING:
    from customs_desk.article import Document, OwnName, Reading
    from customs_desk.when import When

__all__ = ["RULES_VERSION", "published_day", "read"]


def read(
    document: Document,
    *,
    published: When | None = None,
    own_names: tuple[OwnName, ...] = (),
    learnt: frozenset[int] = frozenset(),
) -> Reading:
    """Everything our rules read from the document.

    `learnt` are marks of lines that its source repeats (see `learning`).
    `published` and `own_names` are a person's word: the names' spellings are found too.
    """
    # Here, so that whoever wants only dates, or opens the window, does not wait for the rest.
    from customs_desk.reading.pipeline import read_document

    return read_document(document, published=published, own_names=own_names, learnt=learnt)


def published_day(document: Document) -> When | None:
    """The day of publication alone, as `read` gives it."""
    from customs_desk.reading.pipeline import published

    return published(document)
