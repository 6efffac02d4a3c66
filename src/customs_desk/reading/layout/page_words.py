"""Lines that speak as pages do: of reading, sharing, commenting, and of the page itself.

No table can hold every 'All our news is on Telegram'. But such lines are made of few words, and
most of these stand in the phrases that the tables do hold.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from customs_desk.reading.building import in_one_go
from customs_desk.reading.layout.lines import once_a_line
from customs_desk.reading.layout.phrases import phrases
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.reading.layout.lines import Line

_QUOTING = '«“„"—–'  # somebody speaks in the article
_STEM = 5  # letters by which an inflected word is known
_WORDS = lazy_pattern(r"[^\W\d_]{4,}")  # that tell something
_MOST_WORDS = 9
_MOST_IN_SENTENCE = 20
_LEAST_IN_SENTENCE = 4  # telling words
_SHARE = 0.8  # of the telling words that must be a page's
_SPEAKING = frozenset(
    {Role.SHARE, Role.RELATED, Role.COMMENTS, Role.NOTICE, Role.MENU, Role.ADVERT, Role.TAGS}
)


@once_a_line
def speaks_as_page(line: Line) -> bool:
    """Whether nearly all telling words of a line are words of pages."""
    if line.text[0] in _QUOTING or not 0 < line.words <= (
        _MOST_IN_SENTENCE if line.prose else _MOST_WORDS
    ):
        return False
    plain = line.text.casefold().replace("ё", "е")
    stems = [word[:_STEM] for word in _WORDS.findall(plain)]
    if len(stems) < (_LEAST_IN_SENTENCE if line.prose else 1):
        return False
    known = sum(stem in _stems() for stem in stems)
    return known >= _SHARE * len(stems)


@cache
@in_one_go
def _stems() -> frozenset[str]:
    """The beginnings of the words in the phrases with which pages speak of themselves."""
    table = phrases()
    said = [phrase for phrase, roles in table.lines.items() if _SPEAKING.intersection(roles)]
    for book in (table.starts, table.holds):
        said.extend(phrase for phrase, role in book if role in _SPEAKING)
    return frozenset(word[:_STEM] for word in _WORDS.findall("\n".join(said)))
