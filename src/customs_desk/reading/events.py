"""Which dates of a text are events of the article: each with its sentence, kind and place.

No events: the day of publication, dates in boilerplate, years in names of laws and resolutions,
birth years, authors' lives, copyright years.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.article import Event, Kind, Mention, Span
from customs_desk.reading.event_words import event_words
from customs_desk.reading.layout import Role
from customs_desk.reading.layout.phrases import phrases
from customs_desk.reading.location import is_area, is_town
from customs_desk.reading.missing_year import in_short_quotes, is_birth
from customs_desk.reading.participants import participants, stated_number
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.reading.sentences import sentence_at
from customs_desk.reading.triggers import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from customs_desk.reading.dates import FoundDate
    from customs_desk.reading.layout import Layout

MOST_EVENTS = 3000  # a text with more dates is a table, not an article
_TOLD = frozenset({Role.BODY, Role.LEAD, Role.SUBHEAD})
_BARE_YEAR = lazy_pattern(r"(?:1[89]|20)\d\d")
_YEARS = lazy_pattern(r"(?:1[89]|20)\d\d(?:/(?:1[89]|20)\d\d)?")
_QUALIFIERS = str.maketrans(dict.fromkeys("?~%", ""))  # of EDTF
_CENTURY = lazy_pattern(r"\d\dXX")
_DAY = lazy_pattern(r"\d\d-\d\d(?:$|[/?~])")
# "at Expo 2017", "the Agenda 2030": within a sentence, a name in capitals that ends in a year
_NAMED_YEAR = lazy_pattern(r"[^\W\d_][ ,]+[^\W\d_]*[A-ZА-ЯЁ][^\W\d_]*[ -]$")
# "today" in www.today.example
_POSSESSIVE = lazy_pattern(r"['’]s\b")
_ADDRESS = lazy_pattern(r"[./@_][a-z]")
_GLUE = frozenset("./@_")
_OPENED = ("(", "[")
_QUOTES = ("“", "«", '"', "„")
_NUMBERED = lazy_pattern(r"\W{0,6}(?:№|No\.?\s?\d|N\s?\d|nr\.?\s?\d)", re.IGNORECASE)
# A comma before a capital parts no clause: "visited Tashkent, Uzbekistan from 3 May"
_BREAK = lazy_pattern(
    r"[;:]|,(?!\s+[A-ZА-ЯЁӨҮ])|\s[–—-]\s|\s(?:as well as|а также|hem-de|ошондой эле)\s"
)
_BEFORE_NAME = lazy_pattern(r"^[ ,–—«“\"-]+")
_BREAK_COST = 40
_FAR = 180  # characters from a date to a word that may still tell its kind
_OPENING = 450  # characters of the text in which "today" is the day of writing
_VERB_LAST = frozenset({"tk", "ky"})
# Behind what an event is called, at the end of its sentence: "mejlisi geçirildi", "семинар өттү"
_HELD = lazy_pattern(
    r"\w*»?”?\s+(?:bolup\s+)?(?:geçirildi|geçirmek\s|geçirilýär|geçiriler|geçdi|geçýär|geçer|boldy"
    r"|орун алды|(?:болуп\s+)?өт(?:кө?рүл)?(?:дү|тү|өт|үүдө))(?!\w)"
)
# Behind a word it tells in the course of what the rest was said: "in the course of the talks".
_FRAME = lazy_pattern(
    r"\w*»?”?\s+(?:çäginde|çäklerinde|dowamynda|barşynda|алкагында|жүрүшүндө|учурунда)(?!\w)"
)
# Behind it, what somebody comes for: "duşuşygyna gatnaşmak üçin … geldi" is a visit.
_PURPOSE = lazy_pattern(r"\w*»?”?\s+(?:gatnaşmak (?:üçin|maksady)|катышуу үчүн)")
# A country in the genitive is mostly whose president or service comes, not where to.
_GENITIVE = lazy_pattern(r"(?:n[yi]ň|[^aeäouöüiy][yi]ň|[нд][ыиуү]н|т[ыиуү]н)$")
_FRAME_COST = 90
_VAGUE = frozenset({"", "report"})
_GATHERINGS = frozenset({"conference", "workshop", "meeting", "exhibition", "exercise"})
_ABOUT = 400  # characters before and behind a sentence that tell of which incident it speaks
_EARLIER = 0.7  # what is named before its date is more often what is dated


def find_events(
    text: str,
    layout: Layout,
    dates: Sequence[FoundDate],
    mentions: Sequence[Mention],
    *,
    day_known: bool,
) -> tuple[Event, ...]:
    """The events in the order of the text.

    `day_known`: the day of publication is known, so that "on Friday" and "yesterday" name days.
    """
    bodies = [m for m in mentions if m.kind is Kind.ORGANISATION]
    places = _outside([m for m in mentions if m.kind is Kind.PLACE], bodies)
    days = sorted(item.start for item in dates if item.when)
    told = [block for block in layout.blocks if block.role in _TOLD]
    pairs = {one.start: following.end for one, following in pairwise(told)}
    stage = _Stage(text, places, mentions, days, sorted((m.start, m.end) for m in bodies), pairs)
    found: list[Event] = []
    for item, block in islice(_told(layout, dates), MOST_EVENTS):
        if (not day_known and _is_loose_day(item)) or _is_nowadays(text, item, layout):
            continue
        sentence = _sentence(text, item, block)
        if not _is_event(text, item, block, sentence):
            continue
        found.append(_event(stage, item, sentence, block))
    found = _without_attributes(text, found)
    known = {event.when.edtf for event in found}
    titled = [e for e in _in_title(stage, layout, dates) if e.when.edtf not in known]
    return tuple(sorted([*titled, *found], key=lambda event: event.start))


def _sentence(text: str, item: FoundDate, block: Span) -> tuple[int, int]:
    """The date's sentence; where a dateline such as `3 February.` is all of it, the next one."""
    start, end = sentence_at(text, item.start, block.start, block.end)
    alone = not any(sign.isalpha() for sign in text[start : item.start] + text[item.end : end])
    if alone and start == block.start and end + 2 < block.end:
        return start, sentence_at(text, end + 2, end, block.end)[1]
    return start, end


def _without_attributes(text: str, events: list[Event]) -> list[Event]:
    """Without years that only tell which of several is meant, where a day of the year is told.

    Such as "this year's meeting" beside "the meeting of 5 May".
    """
    years = {e.when.edtf[:4] for e in events if len(e.when.edtf) > 4}
    return [e for e in events if not (e.when.edtf in years and _is_attribute(text, e))]


def _is_attribute(text: str, event: Event) -> bool:
    words = event_words()
    after = text[event.end : event.end + 3]
    return words.attributes.search(event.text) is not None or _POSSESSIVE.match(after) is not None


def _outside(places: Sequence[Mention], bodies: Sequence[Mention]) -> list[Mention]:
    """The places that are no part of a body's name: 'State Customs Service of Turkmenistan'."""
    free, k = [], 0
    for place in places:
        while k < len(bodies) and bodies[k].end <= place.start:
            k += 1
        if k == len(bodies) or place.start < bodies[k].start:
            free.append(place)
    return free


def _told(layout: Layout, dates: Sequence[FoundDate]) -> Iterator[tuple[FoundDate, Span]]:
    """The dates that stand in the article's paragraphs, with their block."""
    spans = iter([block for block in layout.blocks if block.role in _TOLD])
    block = next(spans, None)
    for item in sorted(dates, key=lambda found: found.start):
        while block is not None and block.end <= item.start:
            block = next(spans, None)
        if block is None:
            return
        if block.start <= item.start:
            yield item, block


class _Stage(NamedTuple):
    """What stands in the text for all its events."""

    text: str
    places: Sequence[Mention]
    mentions: Sequence[Mention]
    dates: Sequence[int]  # where dates begin
    bodies: Sequence[tuple[int, int]]  # names of organisations; their words tell no kind
    paragraphs: Mapping[int, int]  # where a paragraph begins → where the next one ends


def _in_title(stage: _Stage, layout: Layout, dates: Iterable[FoundDate]) -> list[Event]:
    """Days that only the title names."""
    if layout.title is None:
        return []
    start, end = layout.title
    block = Span(start, end, Role.TITLE)
    return [
        _event(stage, item, layout.title, block)
        for item in dates
        if start <= item.start < end
        and _is_day(item)
        and any(sign.isdigit() for sign in item.text)
        and stage.text[max(item.start - 1, 0) : item.start] not in _OPENED  # "[21.05.23] All calm"
        and _is_event(stage.text, item, block, layout.title)
    ]


def _is_loose_day(item: FoundDate) -> bool:
    """A day that only the day of writing tells: 'Friday', 'yesterday', 'this week'."""
    return not item.explicit and _is_day(item) and not any(sign.isdigit() for sign in item.text)


def _is_nowadays(text: str, item: FoundDate, layout: Layout) -> bool:
    """'Today' past the opening of a text, or opening a speech, means these days as a rule."""
    if phrases().today.fullmatch(item.text.strip(" .,")) is None:
        return False
    opens_speech = text[max(0, item.start - 1) : item.start] in _QUOTES and text[item.end] == ","
    return opens_speech or item.start > layout.first_paragraph + _OPENING


def _is_day(item: FoundDate) -> bool:
    return _DAY.search(item.when.edtf if item.when else "") is not None


def _is_event(text: str, item: FoundDate, block: Span, sentence: tuple[int, int]) -> bool:
    if item.when is None or (item.type in {"SET", "DURATION"} and "/" not in item.when.edtf):
        return False
    if _CENTURY.fullmatch(item.when.edtf.rstrip("?~%")):
        return False
    if _ADDRESS.match(text, item.end) or text[max(0, item.start - 1) : item.start] in _GLUE:
        return False
    before = text[max(block.start, item.start - 90) : item.start]
    after = text[item.end : min(block.end, item.end + 60)]
    words, told = event_words(), words_in(before)
    if (
        # "the first quarter of the year"
        (item.rule == "year-named" and before.rstrip().lower().endswith(" of"))
        or (not item.explicit and words.yearly.search(before, told))
        or words.never.fullmatch(item.text.strip())
        or words.marks.search(before[-words.longest_mark :])
        or words.dated.search(before, told)
        or _NUMBERED.match(after)
        or words.issued.match(text, item.end, block.end)
    ):
        return False
    if _is_years(item.when.edtf) and _is_name(text, item, before, after):
        return False
    return not _is_life(text, item, sentence)


def _is_years(edtf: str) -> bool:
    """Whether a year, or a span of years, is all that is told."""
    return "-" not in edtf and _YEARS.fullmatch(edtf.translate(_QUALIFIERS)) is not None


def _is_name(text: str, item: FoundDate, before: str, after: str) -> bool:
    """Whether a bare year is a part of a name: a law's, a plan's, a year's."""
    words = event_words()
    if (item.quoted and in_short_quotes(text, item.start, item.end)) or words.names.search(before):
        return True
    if words.year_names.search(before[-40:]) or words.year_names.match(
        _BEFORE_NAME.sub("", after, count=1)
    ):
        return True
    bare = _BARE_YEAR.fullmatch(text[item.start : item.end]) is not None
    return bare and _NAMED_YEAR.search(before) is not None and len(before.split()) > 1


def _is_life(text: str, item: FoundDate, sentence: tuple[int, int]) -> bool:
    """Whether the clause tells of a birth or of studies."""
    start, end = sentence
    if is_birth(text, item, start, end):
        return True
    return item.explicit and event_words().life.search(text[start:end]) is not None


def _event(stage: _Stage, item: FoundDate, sentence: tuple[int, int], block: Span) -> Event:
    text, (start, end) = stage.text, sentence
    kind = _kind(stage, item, start, end)
    inside = (block.start, block.end, stage.paragraphs.get(block.start, block.end))
    stated = stated_number(text, kind, sentence, inside, _others(stage.dates, item.start))
    assert item.when is not None  # noqa: S101 -- `_is_event` let only these through
    return Event(
        start=item.start,
        end=item.end,
        text=text[item.start : item.end],
        when=item.extent or item.when,
        sentence=" ".join(text[start:end].split()),
        kind=kind,
        place=_place(item, start, end, stage.places),
        inferred=item.inferred,
        why=item.why,
        participants=participants(stage.mentions, start, end),
        participant_count=stated.number if stated else None,
        participants_text=stated.words if stated else "",
    )


def _others(dates: Sequence[int], own: int) -> Sequence[int]:
    """The dates behind an event's own, as many as its next sentences may hold."""
    after = bisect_left(dates, own + 1)
    return dates[after : after + 12]


def _kind(stage: _Stage, item: FoundDate, start: int, end: int) -> str:
    """The kind whose word is nearest to the date; a comma between them counts as distance.

    Where none is near, the next one behind the date, or the last one before it; in a language whose
    verb stands last the last of all.
    """
    best, cost = "", float(_FAR)
    text, verb_last = stage.text, item.language in _VERB_LAST
    low, far, later = max(start, item.start - 3 * _FAR), "", False
    for first, last, kind in event_words().cues.find(text, low, min(end, item.end + 3 * _FAR)):
        if (first < item.end and item.start < last) or _in_a_name(stage.bodies, first):
            continue
        if verb_last and first > item.end and _HELD.match(text, last):
            return kind
        before = last <= item.start
        between = text[last : item.start] if before else text[item.end : first]
        here: float = len(between) + _BREAK_COST * len(_BREAK.findall(between))
        here *= _EARLIER if before else 1
        far = kind if verb_last or before or not later else far
        later = later or not before
        if (before and _FRAME.match(text, last)) or _PURPOSE.match(text, last):
            here += _FRAME_COST
        if here < cost:
            best, cost = kind, here
    if verb_last and best == "report" and far not in _VAGUE:
        best = far  # what was done stands last: `… катталган эки унаа кармалган`
    best = best or far
    return (best in _VAGUE and _told_beside(text, start, end)) or best


def _in_a_name(bodies: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a body's name holds this place of the text: `State Revenue Committee`."""
    behind = bisect_left(bodies, (at + 1, 0))
    return any(first <= at < last for first, last in bodies[max(0, behind - 2) : behind])


def _told_beside(text: str, start: int, end: int) -> str:
    """What the sentences about tell of `the incident`, those before of `the event`, else empty."""
    words = event_words()
    if words.incident.search(text[start:end]):
        low, high = max(0, start - _ABOUT), min(len(text), end + _ABOUT)
        near = [kind for _first, _last, kind in words.cues.find(text, low, high)]
        return "seizure" if "seizure" in near else ""
    if words.gathering.search(text[start:end]):
        before = words.cues.find(text, max(0, start - _ABOUT), start)
        return next((kind for _f, _l, kind in reversed(before) if kind in _GATHERINGS), "")
    return ""


def _place(item: FoundDate, start: int, end: int, places: Sequence[Mention]) -> str:
    """The place of the sentence that stands nearest to the date."""
    first = bisect_left(places, start, key=lambda place: place.start)
    inside = list(takewhile(lambda place: place.end <= end, islice(places, first, None)))
    inside = [p for p in inside if is_town(p)] or [p for p in inside if not is_area(p)]
    inside = [p for p in inside if not _GENITIVE.search(p.text)] or inside
    near = min(inside, key=lambda p: max(p.start - item.end, item.start - p.end), default=None)
    return near.name if near else ""
