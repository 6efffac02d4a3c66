"""How a hostile file is written down: its name, how it is made, and what is to come of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NEWS = "Customs officers met in Osh on 14 May 2024."
RUSSIAN = "Сотрудники таможенной службы встретились в Оше 14 мая 2024 года."
# XML entities that grow to a hundred million letters, and one that is a file of the system.
BOMB = (
    '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {x} "{f"&{y};" * 10}">' for x, y in zip("bcdefgh", "abcdefg", strict=True))
    + "]>"
)
OUTSIDE = '<!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that goes in: a part of its text, and a query that must find it."""

    name: str
    made: Callable[[], bytes]
    holds: str
    query: str = ""
    title: str | None = None  # as the archive keeps it, where that is the point
    events: tuple[str, ...] | None = None  # the EDTF of its events, where that is the point

    @property
    def asked(self) -> str:
        """The query that must find it."""
        if self.query:
            return self.query
        return "таможенной службы Оше" if RUSSIAN in self.holds else "customs officers Osh"


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that does not go in: a part of the sentence that says why."""

    name: str
    made: Callable[[], bytes]
    sentence: str


def news(text: str) -> Callable[[], bytes]:
    """The text in UTF-8, made when it is asked for."""
    return text.encode
