"""Where the article's text begins among the lines of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.layout import kinds
from customs_desk.reading.layout.broken_lines import (
    goes_on_as_text,
    is_broken_off,
)
from customs_desk.reading.layout.clusters import article_begins
from customs_desk.reading.layout.date_lines import is_date_line
from customs_desk.reading.layout.dateline import dateline
from customs_desk.reading.layout.page_words import speaks_as_page
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.layout.title_words import (
    cyrillic_share,
    is_restated,
)
from customs_desk.reading.layout.titles import is_shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

# Menus of large sites have some hundred lines. Where no paragraph follows, the head is short: a
# list of short lines is no menu.
_LONGEST_HEAD = 600
_HEAD_OF_LIST = 150
_UNDER_STATED = 60  # lines under a title of the metadata in which its text begins
TEASER = 50  # letters by which a teaser over the text is known as the text's beginning
_LONGEST_TEASER = 400
_SENTENCE = 8  # words from which a line may hold a sentence and more
_LONGEST_TITLE = 320
_LONGEST_ASKING = 220
_UNDER_TITLE = frozenset({Role.VIEWS, Role.DATE_LINE, Role.BYLINE})
TOP = 3  # lines of a page over its clock: its name, for which age it is
_SHORTENED = 140  # characters of a title whose last word has a stop


def first_paragraph(text: str, lines: Sequence[Line]) -> int:
    """The index of the article's first paragraph: after its stated title, and in its cluster."""
    stated = next((i for i, line in enumerate(lines[:_LONGEST_HEAD]) if line.stated), -1)
    if stated > 0 and any(line.prose for line in lines[stated + 1 : stated + _UNDER_STATED]):
        return _first_from(text, lines, stated + 1)
    return article_begins(lines, _first_from(text, lines, 0))


def _first_from(text: str, lines: Sequence[Line], begin: int) -> int:
    foreign = _foreign_notices(lines)
    if (title := _long_title(lines)) is not None:
        foreign.append(title)
    if begin == 0 and lines and lines[0].words >= _SENTENCE and is_broken_off(lines, 0):
        return 0
    for i, line in enumerate(lines[begin:_LONGEST_HEAD], start=begin):
        told = line.prose or _opens_with_dateline(text, line) or goes_on_as_text(lines, i)
        if not told or i in foreign:
            continue
        if (
            line.stated
            or _is_asking_title(lines, i)
            or (i < TOP and is_restated(lines, i))
            or (i == 0 and (_is_long_title(lines) or _is_motto(lines)))
        ):
            continue
        if is_teaser(lines, i) or is_under_repeat(lines, i):
            continue
        if kinds.in_head(line) is None and not (speaks_as_page(line) or _repeats(lines, i)):
            return i
        if line.length > 400:
            return i
    if len(lines) > _HEAD_OF_LIST and not any(line.prose for line in lines):
        return begin  # a long list is all there is, and the article
    return min(len(lines), max(begin, _HEAD_OF_LIST))


def _foreign_notices(lines: Sequence[Line]) -> list[int]:
    """The short paragraphs over the text in another script than the most of the page's prose."""
    prose = [i for i, line in enumerate(lines[: _LONGEST_HEAD * 2]) if line.prose]
    if not prose or lines[prose[0]].length > _LONGEST_TEASER:
        return []
    shares = [(cyrillic_share(lines[i].text[:80]) or 0.0, lines[i].length) for i in prose]
    first = shares[0][0] > 0.5
    change = next((k for k, (share, _) in enumerate(shares) if (share > 0.5) != first), None)
    if change is None:
        return []
    total = sum(length for _, length in shares)
    own = sum(length for share, length in shares if (share > 0.5) == first)
    return prose[:change] if own * 3 < total else []


def _long_title(lines: Sequence[Line]) -> int | None:
    """The index of the first long line, where it is a title: no stop, and a paragraph under it."""
    first = next((i for i, line in enumerate(lines[:_LONGEST_HEAD]) if line.prose), None)
    if first is None or first + 2 >= len(lines):
        return None
    if lines[first + 1].key.startswith(lines[first].key[:TEASER]):
        first += 1  # a line that only begins as the title does
    line, under = lines[first], lines[first + 1]
    short = 170 <= line.length <= 320 and not line.sentences and line.text[-1] not in ".…:;,"
    return first if short and under.prose and under.ends_sentence else None


def _is_motto(lines: Sequence[Line]) -> bool:
    """Whether the first line is a sentence of the site's, with the title twice under it."""
    if len(lines) < 4 or lines[0].length > 160 or lines[0].sentences:
        return False
    return lines[1].words > 3 and lines[1].key == lines[2].key and lines[3].prose


def _is_long_title(lines: Sequence[Line]) -> bool:
    """Whether the page begins with two lines' worth of title and its day on the next line."""
    line = lines[0]
    if len(lines) < 3 or line.length > 300:
        return False
    if is_shortened(line):
        under = lines[1].gap or not lines[1].prose
        return line.length <= _SHORTENED and not line.sentences and under
    return not line.ends_sentence and is_date_line(lines[1]) and lines[2].prose


def _is_asking_title(lines: Sequence[Line], i: int) -> bool:
    """Whether a long line that asks or cries has its day, byline or views right under it."""
    line = lines[i]
    if (
        i + 2 >= len(lines)
        or line.length > _LONGEST_ASKING
        or line.text.rstrip('»”"')[-1] not in "?!"
    ):
        return False
    return not line.sentences and kinds.in_head(lines[i + 1]) in _UNDER_TITLE and lines[i + 2].prose


def _opens_with_dateline(text: str, line: Line) -> bool:
    found = dateline(text, line.start, line.end) if line.words > 9 else None
    return found is not None and found.end < line.end


def is_teaser(lines: Sequence[Line], index: int) -> bool:
    """Whether the text says the line again and more: it is a teaser or a picture's words.

    So it is where the text begins anew after a day or a picture's words, or where a later
    paragraph begins with the whole line.
    """
    line = lines[index]
    if not TEASER <= line.length <= _LONGEST_TEASER:
        return False
    plain = True  # no paragraph stands between
    for k, other in enumerate(lines[index + 1 : index + 12]):
        beginning = line.key if k == 0 or not plain else line.key[:TEASER]
        if k == 0 and other.text == line.text and not line.ends_sentence:
            return False  # a long title that stands twice
        if other.key.startswith(beginning) and (k == 0 or other.length != line.length):
            return True
        plain = plain and not other.prose
    return False


def is_under_repeat(lines: Sequence[Line], i: int) -> bool:
    """Whether a sentence hangs on to the repeated title, and a blank line parts it from the text.

    So pages print what their picture shows.
    """
    if i < 2 or i + 1 >= len(lines) or lines[i].gap or lines[i].length > _LONGEST_TEASER:
        return False
    again = any(lines[i - 1].key == line.key for line in lines[: i - 1])
    return again and lines[i - 1].words > 3 and lines[i + 1].gap and lines[i + 1].prose


def _repeats(lines: Sequence[Line], index: int) -> bool:
    """Whether the line, though it looks like a sentence, stands again near by: then a title."""
    line = lines[index]
    if line.length > _LONGEST_TITLE or line.sentences:
        return False
    return any(
        other.key == line.key and abs(other.length - line.length) < 4
        for other in lines[index + 1 : index + 8]
    )
