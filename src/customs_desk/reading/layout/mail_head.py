"""The head of a message that was saved as text: who sent it, when, and its subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.layout.lines import MAIL_FIELD
from customs_desk.reading.layout.people import is_person
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

_REACH = 12  # lines from the top within which such a head stands
_LEAST = 3  # fields
_HEAD = 600  # characters
SUBJECT = lazy_pattern(
    r"(?:subject|тема|temasy|темасы)\s*:\s*(?:(?:re|fwd?)\s*:\s*)*(?:\[[^\]\n]{2,40}\]\s*)?",
    re.IGNORECASE,
)
_SENDER = lazy_pattern(
    r"^(?:from|от(?: кого)?)\s*:\s*[\"“«]?(?P<name>[^\W\d_][^<\n\"”»@]{2,60}?)[\"”»]?\s*<[^>\n]+"
    r"@(?P<host>[\w.-]+)",
    re.IGNORECASE | re.MULTILINE,
)


class Sender(NamedTuple):
    """Who sent a message, where the name stands, and whether it is a person's."""

    name: str
    start: int
    is_person: bool


def sender_of(text: str, end: int) -> Sender | None:
    """The sender in the head of a message that ends before `end`; None where there is none.

    A name that the host of the address begins with is an outlet's: Transit Letter, @transit.org.
    """
    found = _SENDER.search(text, 0, min(_HEAD, end))
    if found is None:
        return None
    name = found["name"].strip()
    own = found["host"].casefold().startswith(name.split()[0].casefold())
    return Sender(name, found.start("name"), is_person(name) and not own)


def mail_head(lines: Sequence[Line]) -> dict[int, str]:
    """The roles of the lines of such a head; none where the page has none.

    The subject is the title (`Line.stated`), unless a line below says it again.
    """
    top = ((i, line.text) for i, line in enumerate(lines[:_REACH]) if ":" in line.text[:14])
    fields = {i: MAIL_FIELD.match(text) for i, text in top}
    if len(fields) < _LEAST:
        return {}
    found = {i: match.lastgroup for i, match in fields.items() if match}
    if len(found) < _LEAST or "subject" not in found.values():
        return {}
    roles: dict[int, str] = {}
    for i, field in found.items():
        roles[i] = Role.DATE_LINE if field == "day" else Role.NOTICE
        if field == "subject" and not _said_below(lines, i):
            lines[i].stated = True
    return roles


def _said_below(lines: Sequence[Line], i: int) -> bool:
    subject = lines[i].key
    return any(
        other.words > 1 and subject.endswith(other.key) for other in lines[i + 1 : i + _REACH]
    )
