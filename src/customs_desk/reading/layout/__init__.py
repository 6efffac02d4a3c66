"""A text cut into blocks: title, date line, byline, dateline, body, sign-off, and boilerplate.

Judged by form and by the phrases of data/layout; nothing here knows what a date means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from customs_desk.article import Span
from customs_desk.reading.layout.dateline import Dateline, dateline
from customs_desk.reading.layout.head import read_head
from customs_desk.reading.layout.hints import NO_HINTS, Hints, note_hints
from customs_desk.reading.layout.items import find_items
from customs_desk.reading.layout.kinds import is_pages_own
from customs_desk.reading.layout.lines import split
from customs_desk.reading.layout.roles import BOILERPLATE, Role
from customs_desk.reading.layout.running_heads import running_heads
from customs_desk.reading.layout.tail import read_tail
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

__all__ = ["BOILERPLATE", "Dateline", "Hints", "Layout", "Role", "blocks", "lay_out"]

# What the machine that fetched the page wrote before it: " date 2025-05-02 A conference …",
# " date 2022-01 A queue …" where the page told it no day.
_STAMP = lazy_pattern(r"\s*date:?\s+(\d{4}-\d\d(?:-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?Z?)?)?)(?=\s|$)")
# A whole item on one line: "29.05.2006 Border guards stopped …"
_DAY_FIRST = lazy_pattern(
    r"\s*(\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)(?:,?\s+\d{1,2}:\d\d)?\s+(?=[^\W\d_a-zа-яё])"
)
_ITEM = 200  # characters of such a line, at least
# At the end of the last paragraph: "… this year. ///nCa, May 2, 2025 (in cooperation with …)"
_GAPS = lazy_pattern(r"\s*[|•·]\s+|\s{2,}(?=\S)")
_SIGNOFF = lazy_pattern(r"(?<![:/])/{2,3}\s*(?=[^\W\d_])[^\n]{2,200}$")


class Layout(NamedTuple):
    """A text's blocks in order, and the offsets of the parts that give values."""

    blocks: tuple[Span, ...]
    title: tuple[int, int] | None
    title_count: int  # how often the title is printed
    site: tuple[int, int] | None  # the outlet's name behind the title: "Title | Outlet"
    stamp: tuple[int, int] | None  # the date of the machine's stamp
    dateline: Dateline | None
    items: tuple[Span, ...]  # where the file holds several articles; else nothing
    first_paragraph: int  # offset at which the article's text starts

    def having(self, *roles: str) -> list[Span]:
        """The blocks of these roles, in order."""
        return [block for block in self.blocks if block.role in roles]


def blocks(text: str) -> list[Span]:
    """The stretches of all non-blank lines with their roles, in order, none overlapping."""
    return list(lay_out(text).blocks)


def lay_out(text: str, learnt: frozenset[int] = frozenset(), *, hints: Hints = NO_HINTS) -> Layout:
    """The text's blocks and the offsets of its title, stamp and dateline.

    `learnt` are marks of lines (`Line.mark`) that are known to be boilerplate of this source.
    """
    stamp = _STAMP.match(text)
    begin = stamp.end() if stamp else _day_first(text)
    lines = split(text, begin)
    for line in lines if learnt else ():
        line.learnt = line.mark in learnt
    note_hints(lines, hints)
    for i in running_heads(lines):
        lines[i].apart = True
    head = read_head(text, lines)
    roles = read_tail(lines, head)
    found: list[Span] = []
    if stamp:
        found.append(
            Span(stamp.start() + len(stamp[0]) - len(stamp[0].lstrip()), begin, Role.STAMP)
        )
    elif begin:
        found.append(Span(begin - len(text[:begin].lstrip()), begin, Role.DATE_LINE))
    opening = _opening(text, lines, roles)
    last_body = max((i for i, role in roles.items() if role == Role.BODY), default=-1)
    cuts = _Cuts(text, head.title, opening)
    for i, line in enumerate(lines):
        found.extend(_parts(cuts, line, roles[i], may_sign=i >= last_body - 1))
    if all(block.role in BOILERPLATE for block in found):
        # Nothing but menus and the like: then they are all there is to tell, and the article.
        found = [b if b.role == Role.STAMP else b._replace(role=Role.BODY) for b in found]
    return Layout(
        blocks=tuple(found),
        title=head.title,
        title_count=sum(1 for block in found if block.role in {Role.TITLE, Role.TITLE_AGAIN})
        - (head.second is not None),
        site=head.outlet,
        stamp=stamp.span(1) if stamp else None,
        dateline=opening,
        items=find_items(text, lines),
        first_paragraph=lines[head.first].start if head.first < len(lines) else len(text),
    )


def _day_first(text: str) -> int:
    """Where the text begins after a day at its start; 0 where it starts with none."""
    day = _DAY_FIRST.match(text)
    if day is None:
        return 0
    end = text.find("\n", day.end())
    return day.end() if (end if end > 0 else len(text)) - day.end() >= _ITEM else 0


def _opening(text: str, lines: Sequence[Line], roles: dict[int, str]) -> Dateline | None:
    """The dateline, on a line of its own or at the start of one of the first paragraphs."""
    tried = 0
    for i, line in enumerate(lines):
        if roles[i] not in {Role.DATELINE, Role.BODY, Role.LEAD}:
            continue
        found = dateline(text, line.start, line.end)
        if found is not None:
            return found
        tried += 1
        if tried == 3:
            break
    return None


class _Cuts(NamedTuple):
    """Where lines are cut into parts."""

    text: str
    title: tuple[int, int] | None
    opening: Dateline | None


def _parts(cuts: _Cuts, line: Line, role: str, *, may_sign: bool) -> list[Span]:
    """The line as one block, or cut where a dateline, a title or a sign-off is a part of it."""
    start, end, title = line.start, line.end, cuts.title
    parts: list[Span] = []
    if title and start <= title[0] and title[1] <= end and role == Role.TITLE:
        return _around_title(start, end, title)
    if role == Role.DATE_LINE:
        return _day_and_views(cuts.text, start, end)
    told = role in {Role.BODY, Role.LEAD}
    if told and cuts.opening and start <= cuts.opening.start < end:
        parts.append(Span(start, cuts.opening.end, Role.DATELINE))
        start = cuts.opening.end
    sign = _SIGNOFF.search(cuts.text, max(start, end - 260), end) if told and may_sign else None
    last = sign.start() if sign else end
    if start < last:
        parts.append(Span(start, last, role))
    if sign:
        parts.append(Span(last, end, Role.SIGNOFF))
    return parts


def _day_and_views(text: str, start: int, end: int) -> list[Span]:
    """A line of the day cut before what the page says of itself: '06.06.2018 | Views: 1 117'."""
    cut = end
    for gap in reversed(list(_GAPS.finditer(text, start, end))):
        if not is_pages_own(text[gap.end() : cut].strip(" |•·")):
            break
        cut = gap.start()
    if cut == end:
        return [Span(start, end, Role.DATE_LINE)]
    return [Span(start, cut, Role.DATE_LINE), Span(cut, end, Role.VIEWS)]


def _around_title(start: int, end: int, title: tuple[int, int]) -> list[Span]:
    parts = [Span(title[0], title[1], Role.TITLE)]
    if start < title[0]:
        parts.insert(0, Span(start, title[0], Role.DATE_LINE))
    if title[1] < end:
        parts.append(Span(title[1], end, Role.DATE_LINE))
    return parts
