"""A text cut into blocks: title, date line, byline, dateline, body, sign-off, and boilerplate.

Judged by form and by the phrases of data/layout; nothing here knows what a date means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.article import Span
from customs_desk.reading.layout.dateline import Dateline, dateline
from customs_desk.reading.layout.head import read_head
from customs_desk.reading.layout.lines import split
from customs_desk.reading.layout.roles import BOILERPLATE, Role
from customs_desk.reading.layout.tail import read_tail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

__all__ = ["BOILERPLATE", "Dateline", "Layout", "Role", "blocks", "lay_out"]

# " date 2025-05-02 A conference …": what the machine that fetched the page wrote before it
_STAMP = re.compile(r"\s*date:?\s+(\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?Z?)?)(?=\s|$)")
# "… in June this year. ///nCa, May 2, 2025 (in cooperation with …)"
_SIGNOFF = re.compile(r"/{2,3}\s*(?=[^\W\d_])[^\n]{2,200}$")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's blocks in order, and the offsets of the parts that give values."""

    blocks: tuple[Span, ...]
    title: tuple[int, int] | None
    title_count: int  # how often the title is printed
    site: tuple[int, int] | None  # the outlet's name behind the title: "Title | Outlet"
    stamp: tuple[int, int] | None  # the date of the machine's stamp
    dateline: Dateline | None
    first_paragraph: int  # offset at which the article's text starts

    def having(self, *roles: str) -> list[Span]:
        """The blocks of these roles, in order."""
        return [block for block in self.blocks if block.role in roles]


def blocks(text: str) -> list[Span]:
    """The stretches of all non-blank lines with their roles, in order, none overlapping."""
    return list(lay_out(text).blocks)


def lay_out(text: str) -> Layout:
    """The text's blocks and the offsets of its title, stamp and dateline."""
    stamp = _STAMP.match(text)
    begin = stamp.end() if stamp else 0
    lines = split(text, begin)
    head = read_head(text, lines)
    roles = read_tail(lines, head)
    found: list[Span] = []
    if stamp:
        found.append(
            Span(stamp.start() + len(stamp[0]) - len(stamp[0].lstrip()), begin, Role.STAMP)
        )
    opening = _opening(text, lines, roles)
    last_body = max((i for i, role in roles.items() if role == Role.BODY), default=-1)
    for i, line in enumerate(lines):
        found.extend(_parts(text, line, roles[i], head.title, opening, may_sign=i >= last_body - 1))
    return Layout(
        blocks=tuple(found),
        title=head.title,
        title_count=sum(1 for block in found if block.role in {Role.TITLE, Role.TITLE_AGAIN}),
        site=head.outlet,
        stamp=stamp.span(1) if stamp else None,
        dateline=opening,
        first_paragraph=lines[head.first].start if head.first < len(lines) else len(text),
    )


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


def _parts(
    text: str,
    line: Line,
    role: str,
    title: tuple[int, int] | None,
    opening: Dateline | None,
    *,
    may_sign: bool,
) -> list[Span]:
    """The line as one block, or cut where a dateline, a title or a sign-off is a part of it."""
    start, end = line.start, line.end
    parts: list[Span] = []
    if title and start <= title[0] and title[1] <= end and role == Role.TITLE:
        return _around_title(start, end, title)
    if opening and start <= opening.start < end and role in {Role.BODY, Role.LEAD}:
        parts.append(Span(start, opening.end, Role.DATELINE))
        start = opening.end
    if role in {Role.BODY, Role.LEAD} and may_sign:
        sign = _SIGNOFF.search(text, max(start, end - 260), end)
        if sign:
            if sign.start() > start:
                parts.append(Span(start, sign.start(), role))
            return [*parts, Span(sign.start(), end, Role.SIGNOFF)]
    if start < end:
        parts.append(Span(start, end, role))
    return parts


def _around_title(start: int, end: int, title: tuple[int, int]) -> list[Span]:
    parts = [Span(title[0], title[1], Role.TITLE)]
    if start < title[0]:
        parts.insert(0, Span(start, title[0], Role.DATE_LINE))
    if title[1] < end:
        parts.append(Span(title[1], end, Role.DATE_LINE))
    return parts
