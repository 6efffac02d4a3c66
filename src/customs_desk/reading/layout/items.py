"""Several news items in one file: list pages, digests, pages of a tag. One article is never cut.

Items are seen by what each of them has: a title with a day, a byline or a dateline before its
text, always in the same order; or a source's line after it. A list of other news under an
article is none of that, nor are paragraphs that only begin with days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Span
from customs_desk.reading.layout import kinds
from customs_desk.reading.layout.byline_line import is_byline
from customs_desk.reading.layout.date_lines import is_date_line
from customs_desk.reading.layout.dateline import dateline
from customs_desk.reading.layout.phrases import phrases
from customs_desk.reading.layout.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from customs_desk.reading.layout.lines import Line

_MOST = 200  # items
_SHORTEST = 120  # characters of an item's text
_LONG = 4  # paragraphs from which an article with teasers under it is one article
_DAY, _BYLINE, _DATELINE = "day", "byline", "dateline"
_BREAKS = {Role.RELATED, Role.COMMENTS}


def find_items(text: str, lines: Sequence[Line]) -> tuple[Span, ...]:
    """The stretches of the items; nothing where the file is one article."""
    starts = _by_heads(text, lines) or _by_sources(lines)
    if not 2 <= len(starts) <= _MOST:
        return ()
    ends = [*(lines[first - 1].end for first in starts[1:]), lines[-1].end]
    spans = [Span(lines[a].start, end, "item") for a, end in zip(starts, ends, strict=True)]
    enough = all(span.end - span.start >= _SHORTEST for span in spans)
    return tuple(spans) if enough else ()


def _by_heads(text: str, lines: Sequence[Line]) -> list[int]:
    """First lines of items that begin alike: title, the same marks, a paragraph."""
    found: list[tuple[int, tuple[str, ...]]] = []
    i = 0
    while i < len(lines):
        if found and _opens_other_news(lines[i]):
            break
        if lines[i].prose and not found:
            return []  # a text stands before anything that looks like an item's head
        marks, after = _head_at(text, lines, i)
        if marks:
            found.append((i, marks))
        i = after if marks else i + 1
    starts = [i for i, marks in found if marks == found[0][1]]
    if len(starts) < (3 if found and found[0][1] == (_DAY,) else 2) or len(starts) < len(found):
        return []
    return [] if _is_article_with_teasers(lines, starts) else starts


def _head_at(text: str, lines: Sequence[Line], i: int) -> tuple[tuple[str, ...], int]:
    """The marks of an item's head that begins at a line, and its paragraph's line; or none."""
    first_day = is_date_line(lines[i])
    title = i + 1 if first_day else i
    if title >= len(lines) or not _like_title(lines[title]):
        return (), i
    marks: list[str] = ["day before"] if first_day else []
    for k in range(title + 1, min(title + 4, len(lines))):
        line = lines[k]
        if line.prose or line.length > 120:
            opening = dateline(text, line.start, line.end)
            placed = opening is not None and opening.place is not None
            if placed and opening is not None and (opening.agency or opening.date):
                marks.append(_DATELINE)
            return tuple(marks), k
        if is_date_line(line):
            marks.append(_DAY)
        elif _is_written_by(line):
            marks.append(_BYLINE)
        else:
            break
    return (), i


def _is_written_by(line: Line) -> bool:
    """A byline, be it of an outlet: '• Written by TCA'."""
    labelled = line.words <= 6 and phrases().bylines.match(line.key) is not None
    return labelled or is_byline(line.text.lstrip("•·*- "))


def _like_title(line: Line) -> bool:
    return (
        3 <= line.words <= 25
        and line.gap
        and not line.prose
        and not line.ends_sentence
        and line.text[:1].isalnum()
        and kinds.in_head(line) is None
        and not is_byline(line.text)
    )


def _opens_other_news(line: Line) -> bool:
    """A heading such as 'Related news': what follows is no item of this file."""
    known = phrases().lines.get(line.key, ())
    return any(role in known for role in _BREAKS) and not line.key.endswith("more")


def _is_article_with_teasers(lines: Sequence[Line], starts: Sequence[int]) -> bool:
    """Whether the first is long and each of the others has one paragraph only."""
    ends = [*starts[1:], len(lines)]
    told = [
        sum(lines[k].prose for k in range(first, end))
        for first, end in zip(starts, ends, strict=True)
    ]
    return told[0] >= _LONG and max(told[1:], default=0) <= 1


def _by_sources(lines: Sequence[Line]) -> list[int]:
    """First lines of items that each end in a line with their source, the last one too."""
    ends = list(_source_lines(lines))
    if len(ends) < 2 or any(line.prose for line in lines[ends[-1] + 1 :]):
        return []
    starts = [0, *(end + 1 for end in ends[:-1])]
    told = zip(starts, ends, strict=True)
    whole = all(any(line.prose for line in lines[first:end]) for first, end in told)
    return starts if whole and all(lines[first].gap for first in starts) else []


def _source_lines(lines: Sequence[Line]) -> Iterator[int]:
    for i, line in enumerate(lines):
        if line.length > 100 or line.words > 8:
            continue
        if phrases().starts.at_start(line.key) == Role.SIGNOFF and ":" in line.text[:40]:
            yield i
