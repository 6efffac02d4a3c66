"""The records that travel between the layers. Imports nothing of ours but `when`.

Offsets are half-open and count Unicode code points in `Document.text`. Named tuples are made, and
handed from process to process, in a fraction of a data class's time, and `dataclasses` alone takes
a tenth of the time in which the reading is ready.
"""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from customs_desk.when import When


class Kind(StrEnum):
    """What a mention names."""

    DATE = "date"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    INSTRUMENT = "instrument"


class Basis(StrEnum):
    """What a publication date was read from."""

    HEADER = "header"
    DATELINE = "dateline"
    SIGNOFF = "signoff"
    INFERRED_YEAR = "inferred-year"
    NONE = "none"


class Document(NamedTuple):
    """What came in, never changed: the bytes and how they read as text."""

    name: str  # the file's name as shown to people; never used to open anything
    content: bytes
    digest: str  # SHA-256 of `content`, lower-case hexadecimal
    encoding: str
    text: str
    came_from: str = ""  # where it lay, as shown to people
    # What the file says of itself beside its text (a page's JSON-LD, a mail's subject), by the
    # names title, author, published, modified, source, language, address; evidence, no more.
    metadata: Mapping[str, str] = {}
    mended: str | None = None  # the text offered where it was decoded wrongly before it came here
    # Stretches of `text` that a page's markup sets apart from the article (navigation, footers),
    # and lines that are nothing but a link: hints for the layout, no more.
    apart: tuple[tuple[int, int], ...] = ()
    linked: tuple[tuple[int, int], ...] = ()
    # Offsets in `text` of the line ends whose carriage return was dropped.
    returns: tuple[int, ...] = ()

    def offset_as_decoded(self, offset: int) -> int:
        """The offset counted in the decoded file, carriage returns included."""
        return offset + bisect_left(self.returns, offset)


class Evidence(NamedTuple):
    """Why we think so. `confidence` is 0..1; `start == end` where no words of the text say it."""

    start: int
    end: int
    rule: str
    confidence: float
    why: str = ""  # one sentence for people, where the rule's name does not say it


class Mention(NamedTuple):
    """A name's or a date's occurrence in the text."""

    kind: Kind
    start: int
    end: int
    text: str
    name: str  # the bearer's fullest name in the text, in its base form; for a date its EDTF
    rule: str
    confidence: float
    authority: str = ""  # the canonical English name where the bearer is listed


class OwnName(NamedTuple):
    """What a person said of a name: `spelling` means `name`, or is no name where that is empty."""

    kind: Kind
    spelling: str
    name: str


class Event(NamedTuple):
    """Something dated that the text reports or announces; `start:end` are the date's words."""

    start: int
    end: int
    text: str
    when: When
    sentence: str
    kind: str = ""  # a key of EVENT_KINDS, "" where the words do not tell
    place: str = ""
    inferred: bool = False
    why: str = ""
    participants: tuple[str, ...] = ()  # people and organisations that its sentence names
    participant_count: int | None = None  # where the text states it
    participants_text: str = ""  # the words that state it: "more than 20 customs officers"


class Span(NamedTuple):
    """A stretch of the text with the role it plays there (a value of `reading.layout.Role`)."""

    start: int
    end: int
    role: str


def _fullest(printed: list[str]) -> str:
    return max(printed, key=lambda form: len(form.split()))


def _usual(printed: list[str]) -> str:
    lengths = [len(form.split()) for form in printed]
    usual = max(lengths, key=lambda length: (lengths.count(length), -length))
    return printed[lengths.index(usual)]


class Reading(NamedTuple):
    """What our rules made of one document: a pure function of it, so it can be made again."""

    title: str | None
    title_made: str | None
    published: When | None
    published_bounds: When | None
    published_basis: Basis
    published_why: str
    source: str | None
    author: str | None
    place: str | None
    language: str
    other_languages: tuple[str, ...]
    events: tuple[Event, ...]
    mentions: tuple[Mention, ...]
    boilerplate: tuple[Span, ...]
    evidence: Mapping[str, Evidence]
    body: str  # the article without boilerplate
    rules: int = 1  # the version of the rules that made it
    items: tuple[
        Span, ...
    ] = ()  # stretches that are articles of their own, where there are several

    def names(self, kind: Kind) -> tuple[str, ...]:
        """Names of one kind in the order of their first mention, each once."""
        return tuple(dict.fromkeys(m.name for m in self.mentions if m.kind is kind))

    def printed_names(self, kind: Kind) -> tuple[str, ...]:
        """The same bearers as the text prints them: where it first names each most fully.

        Of places the length that the text mostly uses counts: `Kazakhstan` before the one
        `Republic of Kazakhstan` that stands within a ministry's name. Of `Ministries of Finance
        and Justice` the second is the Ministry of Justice, although its head noun stands before.
        """
        forms: dict[str, list[str]] = {}
        for mention in self.mentions:
            if mention.kind is kind:
                forms.setdefault(mention.name, []).append(" ".join(mention.text.split()))
        choose = _usual if kind is Kind.PLACE else _fullest
        named = ((name, choose(printed)) for name, printed in forms.items())
        return tuple(dict.fromkeys(n if n.endswith(" " + form) else form for n, form in named))


class Correction(NamedTuple):
    """What a person set: it wins over what was read and survives re-reading."""

    field: str
    value: str  # the field's stored form; for dates EDTF; "" means "none"
    made: datetime


class Article(NamedTuple):
    """One text in the archive: the values that tables show, corrections already applied."""

    id: int
    title: str  # as printed, corrected, or made from the lead (see `title_made`)
    title_made: bool
    published: When | None
    published_bounds: When | None  # what is known where `published` is None
    published_basis: Basis
    source: str | None
    author: str | None
    place: str | None
    language: str
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    places: tuple[str, ...]
    instruments: tuple[str, ...]
    words: int
    lead: str  # the body's first sentence, shortened
    name: str
    came_from: str
    digest: str
    encoding: str
    size: int  # bytes of the original
    added: datetime  # naive UTC
    removed: bool
    corrected: frozenset[str]  # names of the fields that a person set
    story: int = 0  # the same for all versions of one text; 0 where it has no other in view
    versions: int = 1  # how many are in view, this one included
    leads: bool = True  # whether it stands for the others
    tags: tuple[str, ...] = ()  # added by people, in order of the alphabet
    note: str = ""  # likewise


class ArticleText(NamedTuple):
    """An article with its text and everything that was read from it."""

    article: Article
    text: str  # the whole decoded original, boilerplate included
    reading: Reading
    corrections: tuple[Correction, ...]


class DatedEvent(NamedTuple):
    """One event of one article, as the timeline and the table of events show it."""

    id: int
    article: int
    event: Event
    article_title: str
    article_source: str
