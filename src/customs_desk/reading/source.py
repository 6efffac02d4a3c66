"""Who published the article, from the blocks of the page.

The outlet is wanted, not the origin of its news: "the press service reported" names no source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.byline import ADDRESS, PARTS, Named, as_named
from customs_desk.reading.imprint import (
    CALLED_BEHIND,
    QUOTED,
    SITE_PART,
    from_address,
    from_copyright,
    from_footer,
    from_imprint,
    from_more,
    from_picture,
    from_press_office,
)
from customs_desk.reading.layout import Role
from customs_desk.reading.layout.byline_line import outlet_of_writer
from customs_desk.reading.layout.date_lines import date_residue
from customs_desk.reading.layout.outlets import known_media
from customs_desk.reading.layout.people import MENU_WORDS, is_outlet, is_person
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.masthead import (
    from_first_line,
    from_header,
    from_masthead,
    from_name_said_again,
    from_running_head,
    from_sender,
)
from customs_desk.reading.own_report import from_opening, from_own_report
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from customs_desk.article import Span
    from customs_desk.reading.layout import Layout

_SIGN = lazy_pattern(r"/{2,3}\s*([^\W\d_][^,;()\n/]{1,40}?)\s*(?:[,;(/]|$)")
_LAST_WORDS = lazy_pattern(r"[.!?…»”\"]\s(?:[–—-]|--)\s?([^\W\d_a-zа-я][^–—,;:!?\n]{1,30}?)\.?$")
_BRACKETED = lazy_pattern(
    r"\(([^,()\n]{3,50}),[^()\n]*\d[^()\n]*\)$"
)  # "(The Weekly, No. 3, 2016)"
_ORIGIN = lazy_pattern(
    r"^(?:(?:source|источник|(?:habar )?çeşme(?:si)?|(?:кабар |маалымат )?була(?:к|гы))\s*[:–—-]"
    r"|from:)\s*"
    r"(?P<name>[^\n]{2,60}?)(?:\s\([^)\n]{1,12}\)[^,\n]{0,3})?(?:\swith agencies)?"
    r"(?:,\s+published\s[^\n]{1,60})?$",
    re.IGNORECASE,
)
# "Border caravan, [18.10.2022 09:14]": so messengers write what was saved of a channel
_CHANNEL = lazy_pattern(
    r"([^\W\d_][^,\[\]\n]{1,50}), \[\d{1,2}\.\d{1,2}\.\d{4},? \d{1,2}:\d\d(?::\d\d)?\]"
)
_SECTION_BEHIND = lazy_pattern(r"\.\s+(?=[^\W\d_]+\s[—–|-]\s)")  # "Channel 9. News — Steppe"
_ACRONYM = lazy_pattern(r"[^\W\d_a-zа-я]{2,6}")
# "10/07/17 Steppe Press": a day and whose news it was, under a text
_DAY_AND_OUTLET = lazy_pattern(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s+([^\W\d_][^\d\n]{2,40})$")


def find_source(text: str, layout: Layout, language: str) -> Named | None:
    """The outlet, from the surest place that names one; None where nothing does."""
    finders: tuple[Callable[[str, Layout], Named | None], ...] = (
        _from_signoff,
        _from_dateline,
        _from_outlet_line,
        _from_byline,
        _from_origin_line,
        _from_date_line,
        from_copyright,
        from_footer,
        from_more,
        from_address,
    )
    for find in finders:
        found = find(text, layout)
        if found is not None:
            return found
    return (
        from_header(text, layout, language)
        or from_masthead(text, layout)
        or from_sender(text, layout)
        or from_running_head(text, layout)
        or from_name_said_again(text, layout)
        or from_imprint(text, layout)
        or from_press_office(text, layout)
        or from_opening(text, layout)
        or from_own_report(text, layout)
        or from_picture(text, layout)
        or from_first_line(text, layout)
    )


def _from_signoff(text: str, layout: Layout) -> Named | None:
    for block in reversed(layout.having(Role.SIGNOFF)):
        match = _SIGN.match(text, block.start, block.end)
        told = match is not None and phrases().starts.at_start(folded(match[1])) == Role.SIGNOFF
        if match and not told and date_residue(match[1]) != []:  # not "///По материалам сайта"
            return as_named(match.start(1), match[1], "sign-off", 0.95)
        name = _BRACKETED.match(text, block.start, block.end)
        if name and is_outlet(name[1]):
            return as_named(name.start(1), name[1], "sign-off", 0.9)
    return _from_last_words(text, layout)


def _from_last_words(text: str, layout: Layout) -> Named | None:
    """'… for further investigation. – Rappler.com': behind the last sentence of the text."""
    for block in layout.having(Role.BODY, Role.LEAD)[-2:]:
        last = _LAST_WORDS.search(text, max(block.start, block.end - 60), block.end)
        if last and (folded(last[1]) in known_media() or is_outlet(last[1])):
            return as_named(last.start(1), last[1], "sign-off", 0.85)
    return None


def _from_dateline(text: str, layout: Layout) -> Named | None:
    line = layout.dateline
    if line is None or line.agency is None:
        return None
    value = text[slice(*line.agency)].strip(" ")
    outlet, _comma, writer = value.partition(", ")
    value = outlet if is_person(writer) else value
    if value[:1] in {"«", "“", '"'}:
        value = value.strip('«»"“” ')
    if not value:
        return None  # "/, Ion Ciobanu/" names its writer alone
    start = text.find(value, line.agency[0])
    return as_named(start, value, "dateline", 0.9)


def _from_outlet_line(text: str, layout: Layout) -> Named | None:
    if layout.site is not None:
        return as_named(layout.site[0], text[slice(*layout.site)], "title-suffix", 0.8)
    for block in layout.having(Role.OUTLET):
        value = text[block.start : block.end].strip(" .,;:—–-|/()[]")
        quoted = QUOTED.search(value) if is_outlet(value) else QUOTED.fullmatch(value)
        value = quoted[1] if quoted else _without_town(value)  # of “The Step” newspaper
        return as_named(text.find(value, block.start), value, "outlet-line", 0.85)
    title = folded(text[slice(*layout.title)]) if layout.title else ""
    for block in layout.having(Role.SITE, Role.BREADCRUMB):
        for start, part in _outer_parts(text, block):
            if is_outlet(part) and folded(part) != title:
                quoted = QUOTED.search(part)  # of “The Step” newspaper
                value = quoted[1] if quoted else part
                return as_named(text.find(value, start), value, "site-header", 0.7)
    return None


def _without_town(outlet: str) -> str:
    """'Steppe News Agency' of "Steppe News Agency, Osh"."""
    name, _comma, town = outlet.rpartition(", ")
    return name if is_outlet(name) and town.isalpha() and not is_outlet(town) else outlet


def _outer_parts(text: str, block: Span) -> Iterator[tuple[int, str]]:
    cuts = [
        *_SECTION_BEHIND.finditer(text, block.start, block.end),
        *SITE_PART.finditer(text, block.start, block.end),
    ]
    if not cuts and block.role == Role.SITE:
        yield block.start, text[block.start : block.end]
    if cuts:
        yield cuts[-1].end(), text[cuts[-1].end() : block.end]
        yield block.start, text[block.start : cuts[0].start()]


def _from_byline(text: str, layout: Layout) -> Named | None:
    """'By X - Trend:', 'Sergey Kwan, TCA'."""
    for block in layout.having(Role.BYLINE):
        line = text[block.start : block.end].rstrip(" :.")
        parts = [part.strip() for part in PARTS.split(line) if part.strip()]
        if (own := _outlet_of_writer(line, block.start)) is not None:
            return own
        value = parts[-1].strip(" :.)") if len(parts) > 1 else ""
        if folded(value) in phrases().callings:
            continue  # "By Jan Pieters • EDITOR"
        if value and not is_person(value) and not ADDRESS.search(value):
            known = (
                folded(value) in known_media()
                or _ACRONYM.fullmatch(value) is not None
                or (is_outlet(value) and _is_of_media(value))
            )
            dashed = re.search(r"\s[–—-]\s", line) is not None and value[0].isupper()
            if (known or (dashed and len(value) <= 40)) and date_residue(value) is None:
                return as_named(text.find(value, block.start), value, "byline", 0.75)
    return None


def _is_of_media(name: str) -> bool:
    """Whether an outlet's name is no office's: 'adviser, Norwegian Customs' is no outlet."""
    words = phrases().media_words.intersection(map(folded, name.split()))
    return bool(words) or "." in name


def _outlet_of_writer(line: str, start: int) -> Named | None:
    """'Nargis Holmatova (“Border Gazette”)', 'Nargis Holmatova, © Steppe News'."""
    span = outlet_of_writer(line)
    if span is None:
        return None
    value = line[slice(*span)].strip(" .,")
    quoted = QUOTED.search(value)
    value = quoted[1] if quoted else value
    return as_named(start + line.find(value, span[0]), value, "byline", 0.8)


def _from_origin_line(text: str, layout: Layout) -> Named | None:
    for block in layout.having(Role.SIGNOFF):
        match = _ORIGIN.match(text[block.start : block.end])
        if match:
            called = CALLED_BEHIND.match(match["name"])
            value = called["name"] if called else match["name"].strip(' .«»"')
            if folded(value).startswith(MENU_WORDS):
                continue  # "Source: Read the full article"
            return as_named(text.find(value, block.start), value, "source-line", 0.85)
    return None


def _from_date_line(text: str, layout: Layout) -> Named | None:
    """'15:43, 18 декабря 2017, Бишкек - 24.kg', '5 May 2024 | Source: Steppe Press'."""
    for block in layout.having(Role.SIGNOFF):
        behind = _DAY_AND_OUTLET.match(text, block.start, block.end)
        if behind and (folded(behind[1]) in known_media() or is_outlet(behind[1])):
            return as_named(behind.start(1), behind[1], "date-line", 0.75)
    for block in layout.having(Role.DATE_LINE, Role.HEAD_DATE):
        line = text[block.start : block.end]
        if (channel := _CHANNEL.fullmatch(line)) is not None:
            return as_named(block.start, channel[1], "date-line", 0.8)
        for part in (*line.split(" / "), *reversed(PARTS.split(line))):
            if Role.SECTION in phrases().lines.get(folded(part), ()):
                continue
            if (origin := _ORIGIN.match(part)) is not None:
                name = origin["name"].strip()
                return as_named(text.find(name, block.start), name, "date-line", 0.75)
            if is_outlet(part) or folded(part) in known_media():
                return as_named(text.find(part, block.start), part.strip(), "date-line", 0.75)
    return None
