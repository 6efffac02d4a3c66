"""What a command is: its words, keys, icon, what it does and what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Needs(Enum):
    """What must be there before a command makes sense."""

    NOTHING = auto()
    ARCHIVE = auto()
    FOUND = auto()  # at least one article in the list
    ARTICLE = auto()  # a chosen or selected article
    CHANGING = auto()  # the same, outside the bin, in an archive that can be written to
    BINNED = auto()  # the same, in the bin


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the user can do. `keys` are portable key sequences, the first one shown."""

    name: str
    text: str
    do: str  # the method of the window that does it, such as "opening.choose"
    keys: tuple[str, ...] = ()
    icon: str = ""
    hint: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    short: str = ""  # the words on a toolbar button, where shorter ones will do
