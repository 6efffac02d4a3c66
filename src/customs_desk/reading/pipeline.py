"""How a text is read: the parts of `reading` one after the other, each given what came before."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

from customs_desk.article import Basis, Evidence, Kind, Mention, Reading, Span
from customs_desk.reading import language as languages
from customs_desk.reading.byline import Named, find_author
from customs_desk.reading.dates import resolve, scan
from customs_desk.reading.headline import make_title, printed_title
from customs_desk.reading.invisible import Invisible
from customs_desk.reading.layout import BOILERPLATE, Hints, Layout, Role, lay_out
from customs_desk.reading.location import find_place
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.reading.publication import Publication, choose, given
from customs_desk.reading.source import find_source
from customs_desk.reading.version import RULES_VERSION
from customs_desk.reasons import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.article import Document, OwnName
    from customs_desk.reading.dates import FoundDate
    from customs_desk.when import When

MOST_READ = 500_000
"""Characters of a text that are looked through for values, dates and names: 200 pages. What follows
is kept, shown and found by its words; no article is as long, and a disk image may well be."""

_LINE = 60  # characters from which a line is sure to show its language
_LONGEST_WORD = 1_000  # a cut looks back so far for a blank to stand at
_OURS = frozenset({"en", "ru", "tk", "ky"})
# Blocks whose words show that a page speaks a second language.
_SPOKEN = frozenset(
    {Role.BODY, Role.LEAD, Role.TITLE, Role.TITLE_TRANSLATED, Role.SUBHEAD, Role.SITE}
)


_SITE_PART = lazy_pattern(r"\s(?:[|»•]|::|[-–—])\s")  # "Steppe | News of the day"
_SAID = 0.9  # confidence of a printed value that the file's metadata do not outweigh


def read_document(
    document: Document,
    *,
    published: When | None,
    own_names: tuple[OwnName, ...],
    learnt: frozenset[int],
) -> Reading:
    """What `customs_desk.reading.read` gives."""
    unseen = Invisible(document.text)
    if unseen:
        plain = unseen.plain(document)
        return unseen.told(_read(plain, published=published, own_names=own_names, learnt=learnt))
    return _read(document, published=published, own_names=own_names, learnt=learnt)


def _read(
    document: Document,
    *,
    published: When | None,
    own_names: tuple[OwnName, ...],
    learnt: frozenset[int],
) -> Reading:
    # Here, so that who asks for the day of publication alone does not wait for them.
    from customs_desk.reading.events import find_events
    from customs_desk.reading.names import find_names

    text, rest = _begun(document.text)
    layout = _laid_out(document, text, learnt)
    boilerplate = _joined(text, [block for block in layout.blocks if block.role in BOILERPLATE])
    body = f"{_without(text, boilerplate)} {_without(rest, [])}".strip()
    language, others = _languages(text, layout)
    publication, found = _dates(document, text, layout, published)
    skipped = [(span.start, span.end) for span in boilerplate]
    names = find_names(text, language=language, skip=skipped, own=own_names)
    title = printed_title(text, layout) or _stated(document, "title")
    made = make_title(text, layout)
    source = _surer(find_source(text, layout, language), _stated(document, "source"))
    if source:
        names = [name for name in names if not _is_of_outlet(name, source)]
    author = _surer(find_author(text, layout), _stated(document, "author"))
    place = find_place(text, layout, names, language)
    dated = [item for item in found if not _is_header(item, publication)]
    events = find_events(text, layout, dated, names, day_known=publication.anchor_certain)
    values = {"title": title, "title_made": None if title else made}
    values |= {"source": source, "author": author, "place": place}
    evidence = {key: named.evidence for key, named in values.items() if named}
    if publication.evidence:
        evidence["published"] = publication.evidence
    evidence["language"] = Evidence(layout.first_paragraph, layout.first_paragraph, "body", 0.95)
    return Reading(
        title=title.value if title else None,
        title_made=made.value if made and not title else None,
        published=publication.when,
        published_bounds=publication.bounds,
        published_basis=publication.basis,
        published_why=publication.why,
        source=source.value if source else None,
        author=author.value if author else None,
        place=place.value if place else None,
        language=language,
        other_languages=others,
        events=events,
        mentions=_mentions(text, layout, names, found),
        boilerplate=tuple(boilerplate),
        evidence=evidence,
        body=body,
        rules=RULES_VERSION,
        items=layout.items,
    )


def published(document: Document) -> When | None:
    """What `customs_desk.reading.published_day` gives."""
    unseen = Invisible(document.text)
    document = unseen.plain(document) if unseen else document
    text, _rest = _begun(document.text)
    layout = _laid_out(document, text, frozenset())
    return _dates(document, text, layout, None)[0].when


def _laid_out(document: Document, text: str, learnt: frozenset[int]) -> Layout:
    """The layout, with what the file says of itself as hints."""
    hints = Hints(document.metadata.get("title", ""), document.apart, document.linked)
    return lay_out(text, learnt, hints=hints)


def _begun(text: str) -> tuple[str, str]:
    """The part that is looked through, which ends at a blank where one is near, and the rest."""
    if len(text) <= MOST_READ:
        return text, ""
    cut = max(text.rfind(blank, MOST_READ - _LONGEST_WORD, MOST_READ) for blank in "\n ")
    cut = cut if cut > 0 else MOST_READ
    return text[:cut], text[cut:]


def _stated(document: Document, name: str) -> Named | None:
    """What the file's own metadata says, where its text says nothing."""
    value = " ".join(document.metadata.get(name, "").split())
    value = _SITE_PART.split(value)[0] if name == "source" else value
    why = say("page-metadata")
    return Named(value, Evidence(0, 0, "page-metadata", 0.8, why)) if value else None


def _surer(printed: Named | None, stated: Named | None) -> Named | None:
    """What is printed where a sign-off, a dateline or a byline says it; else the metadata's."""
    if printed is None or stated is None:
        return printed or stated
    return printed if printed.evidence.confidence >= _SAID else stated


def _dates(
    document: Document, text: str, layout: Layout, published: When | None
) -> tuple[Publication, Sequence[FoundDate]]:
    """The publication, and all dates resolved from it."""
    seen = scan(text)
    telling = _telling(layout)
    free = resolve(seen, anchor=None, telling=telling)
    publication = (
        given(published)
        if published
        else choose(text, layout, free, stated=document.metadata.get("published", ""))
    )
    if publication.anchor is None:
        return publication, free
    return publication, resolve(
        seen,
        anchor=publication.anchor,
        anchor_certain=publication.anchor_certain,
        telling=telling,
        free=free,
    )


def _is_header(item: FoundDate, publication: Publication) -> bool:
    """Whether the date only says when the article appeared."""
    evidence = publication.evidence
    if evidence is None or publication.basis is Basis.NONE or evidence.rule.startswith("today"):
        return False
    return evidence.start <= item.start < evidence.end


def _telling(layout: Layout) -> Callable[[int], bool]:
    """Whether a date at an offset is the article's own, not one of a list of other news."""
    page = [block for block in layout.blocks if block.role in BOILERPLATE]
    starts = [block.start for block in page]

    def telling(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        return at < 0 or page[at].end <= offset

    return telling


def _languages(text: str, layout: Layout) -> tuple[str, tuple[str, ...]]:
    """The body's language, and others that whole lines of the page are in."""
    told = [b for b in layout.blocks if b.role in _SPOKEN]
    letters: Counter[str] = Counter()
    others: dict[str, None] = {}
    k = 0
    for start, end, code in languages.paragraphs(text, told):
        while k < len(told) and told[k].end <= start:
            k += 1
        if k == len(told) or told[k].start > start or code == "und":
            continue
        if told[k].role not in BOILERPLATE:
            letters[code] += end - start if end - start >= _LINE else (end - start) // 4
        if code not in others and len(text[start:end].split()) >= (5 if code in _OURS else 12):
            others[code] = None
    own = letters.most_common(1)[0][0] if letters else languages.detect(text)
    return own, tuple(code for code in others if code != own)


def _is_of_outlet(name: Mention, source: Named) -> bool:
    """Whether a person or a place is only read into the outlet's name: 'Caspian Wire'."""
    if name.kind is Kind.PERSON and name.text == source.value:
        return True
    inside = source.evidence.start <= name.start and name.end <= source.evidence.end
    return inside and name.kind in {Kind.PERSON, Kind.PLACE}


def _mentions(
    text: str, layout: Layout, names: Sequence[Mention], found: Sequence[FoundDate]
) -> tuple[Mention, ...]:
    """Names and dates of the article in the order of the text."""
    skipped = [block for block in layout.blocks if block.role in BOILERPLATE]
    dated, k = [], 0
    for item in found:
        while k < len(skipped) and skipped[k].end <= item.start:
            k += 1
        if item.when is None or (k < len(skipped) and skipped[k].start <= item.start):
            continue
        words = text[item.start : item.end]
        sure = 0.6 if item.inferred else 0.95
        dated.append(
            Mention(Kind.DATE, item.start, item.end, words, item.when.edtf, item.rule, sure)
        )
    return tuple(sorted([*names, *dated], key=attrgetter("start", "end")))


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Neighbouring stretches as one where only blanks lie between; the first one's role stays."""
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end, joined[-1].role)
        else:
            joined.append(span)
    return joined


def _without(text: str, spans: Sequence[Span]) -> str:
    """The text without the stretches, at most one blank line in a row."""
    pieces, last = [], 0
    for span in spans:
        pieces.append(text[last : span.start])
        last = span.end
    pieces.append(text[last:])
    lines = [line.rstrip() for line in "".join(pieces).strip().split("\n")]
    return "\n".join(line for i, line in enumerate(lines) if line or (i and lines[i - 1]))
