"""Lines that belong together: a title broken in two, and a paragraph broken in its first line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.layout.lines import INNER_STOP
from customs_desk.reading.layout.people import is_outlet
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.names.words import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from customs_desk.reading.layout.lines import Line

CHROME = frozenset({Role.MENU, Role.RATES, Role.CLOCK, Role.BREADCRUMB, Role.ADVERT})
_FIRST_SENTENCE = 6  # blanks in a sentence that is too long for the first of a title's two
_LONG_LINE = 8  # words of a paragraph's first line
_LEAST_OF_TITLE = 3  # words of either line
_LONGEST_BROKEN = 250  # characters of both
# Words with which no headline begins
_JOINING = word_set("to of for with and at on в на с по для и о об из к от за we üçin жана")


def is_broken_off(lines: Sequence[Line], i: int) -> bool:
    """Whether a sentence ends in the line and the next one goes on right under it, as in a text."""
    line = lines[i]
    under = lines[i + 1] if i + 1 < len(lines) else None
    if line.ends_sentence or under is None or under.gap:
        return False
    stop = INNER_STOP.search(line.text)  # a title's first sentence is short: "Not only fruit. …"
    return stop is not None and line.text.count(" ", 0, stop.start()) >= _FIRST_SENTENCE


def goes_on_as_text(lines: Sequence[Line], i: int) -> bool:
    """Whether the next line goes on small and a sentence ends in it: a paragraph broken in two."""
    line, under = lines[i], lines[i + 1] if i + 1 < len(lines) else None
    if under is None or under.gap or line.words < _LONG_LINE or line.ends_sentence:
        return False
    return under.text[0].islower() and INNER_STOP.search(under.text) is not None


def goes_on_below(lines: Sequence[Line], i: int, roles: Mapping[int, str | None]) -> bool:
    """Whether a title was broken in two: the rest begins small, or both lines are in capitals.

    Under the rest is a blank line, or the article's day or writer.
    """
    if i + 2 >= len(lines) or i + 1 not in roles or roles[i + 1] is not None:
        return False
    line, rest, under = lines[i], lines[i + 1], lines[i + 2]
    closed = under.gap or roles.get(i + 2) in {Role.DATE_LINE, Role.BYLINE}
    if rest.gap or not closed or line.words < _LEAST_OF_TITLE or rest.words < 2:
        return False
    if line.ends_sentence or line.length + rest.length > _LONGEST_BROKEN:
        return False
    initial = next((ch for ch in rest.text if ch.isalpha()), "A")
    shouted = line.text.isupper() and rest.text.isupper() and rest.words >= _LEAST_OF_TITLE
    return initial.islower() or shouted


def begins_above(lines: Sequence[Line], i: int, roles: Mapping[int, str | None]) -> bool:
    """Whether the line above goes on here: 'Five countries, one table:' and the rest below.

    So do two lines in capitals without a blank line between, unless the upper one is an outlet.
    """
    above = lines[i - 1]
    if above.text.isupper() and lines[i].text.isupper() and not above.ends_sentence:
        free = roles[i - 1] in {None, Role.SITE} and above.words >= _LEAST_OF_TITLE
        clear = i == 1 or above.gap or roles[i - 2] in CHROME
        goes_on = lines[i].key.split()[0] in _JOINING or not is_outlet(above.text)
        if free and clear and goes_on and not lines[i].gap:
            return True
    quoted = lines[i].text[0] in '«“"'  # "Vera Stakhovskaya:" and below it what she says
    named = roles[i - 1] in {None, Role.SITE} and above.words >= _LEAST_OF_TITLE - quoted
    return named and above.text.endswith((":", ",")) and not lines[i].gap
