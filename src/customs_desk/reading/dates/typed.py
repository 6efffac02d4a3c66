"""A date as somebody types it into a search box or an edit field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.dates.found import FoundDate, resolve
from customs_desk.reading.dates.scanning import scan
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.when import BadDate, When

if TYPE_CHECKING:
    from datetime import date

_EDTF = lazy_pattern(r"[\dX?~%/.-]+")
_LOOSE = lazy_pattern(r"[\s,.()'’\"«»“”]+")


def parse_typed(text: str, *, today: date) -> When | None:
    """What a typed date means on the day it is typed; None where it is no date, or more than one.

    EDTF is taken as it is; anything else in any of our languages, with nothing left over.
    """
    words = text.strip()
    if not words or len(words) > 200:
        return None
    if _EDTF.fullmatch(words):
        try:
            return When.parse(words)
        except BadDate:
            pass
    # Typed words often lack their capitals, and a month alone its preposition.
    for spelt in (words, words.title(), f"in {words.title()}"):
        found = [one for one in resolve(scan(spelt), anchor=today) if one.when is not None]
        if len(found) == 1 and _whole(spelt, found[0]):
            return found[0].extent
    return None


_AROUND = {
    "in", "on", "at", "of", "the", "since", "from", "until", "till", "by", "before", "after",
    "during", "в", "во", "на", "с", "со", "до", "по", "к", "за", "от", "çenli", "bäri", "başlap",
    "aralygynda", "dowamynda", "аралыгында", "ичинде", "чейин", "бери", "баштап", "тартып",
    "тарта", "карата",
}  # fmt: skip


def _whole(words: str, found: FoundDate) -> bool:
    rest = words[: found.start] + " " + words[found.end :]
    return all(word.lower() in _AROUND for word in _LOOSE.split(rest) if word)
