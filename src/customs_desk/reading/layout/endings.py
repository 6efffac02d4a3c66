"""Paragraphs under an article that are none of it: legal notices, footers of feeds, other news.

They read as sentences, so that no form of a line tells them; what they say and where they stand
does. Only what follows the article's last paragraph is looked at, from the page's end upwards.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from customs_desk.reading.layout import kinds
from customs_desk.reading.layout.clusters import article_ends
from customs_desk.reading.layout.date_lines import TIME, is_date_line
from customs_desk.reading.layout.lines import once_a_line
from customs_desk.reading.layout.page_words import speaks_as_page
from customs_desk.reading.layout.phrases import phrases
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.layout.threads import thread_begins
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

_LEAST_TOLD = 200  # characters of an article before anything is taken for what hangs on to it
_MOST_AFTER = 400  # characters of sentences under the first sign of the page's end
_LEAST_SHARE = 5  # how many times longer the article must be than these
_CUT = lazy_pattern(r"(?:\[…\]|\[\.{3}\]|…|\.{3})[»\"”]?$")
_CUT_IN_BRACKETS = lazy_pattern(r"\[(?:…|\.{3})\]$")
_NUMBERED = lazy_pattern(r"\d{1,2}[.)]\s")
_LEAST_DATED, _MOST_OVER_DAY = 2, 4  # other news with a day under each; lines of each
_STEM = 5  # letters by which "Comments" is known in "commenting"
_LONG = 280  # characters of a paragraph, be its last stop left out
_LONGEST_HEADLINE = 140
_HEADING = 4  # words of "Other news of the day", at most
_LEAST_OF_HEADLINE = 4  # words
_LEAST_TEASER = 6  # words of a text that was cut off
_LEAST_SAME = 9  # letters of a title with which its teaser begins
_ENDS = frozenset({Role.COMMENTS, Role.RELATED, Role.NOTICE})


def endings(lines: Sequence[Line], first: int) -> dict[int, str]:
    """The roles of paragraphs at the page's end that are notices or teasers of other news."""
    found: dict[int, str] = {}
    told = _told(lines, first)
    thread = thread_begins(lines, first + 1)
    if thread is not None and told[thread] >= _LEAST_TOLD:
        found.update(dict.fromkeys(range(thread, len(lines)), Role.COMMENTS))
    if (closed := _sold_from(lines, first, told)) is not None:
        found.update(dict.fromkeys(range(closed, len(lines)), Role.NOTICE))
    found.update(dict.fromkeys(_rules_of_comments(lines, first, told), Role.COMMENTS))
    end = min(found, default=len(lines))
    found.update(dict.fromkeys(_other_news(lines, first, told, end), Role.RELATED))
    for i in range(end - 1, first, -1):
        line = lines[i]
        if told[i] < _LEAST_TOLD:
            break
        if is_feed_footer(line) or is_legal(line) or (line.prose and speaks_as_page(line)):
            found[i] = Role.NOTICE
        elif (above := _teases(lines, i)) is not None and told[above] >= _LEAST_TOLD:
            found.update(dict.fromkeys(range(above, i + 1), Role.RELATED))
        elif i not in found and line.prose and kinds.in_tail(line) is None:
            run = _headlines(lines, i, first)
            if not run:
                break
            found.update(dict.fromkeys(run, Role.RELATED))
    return found


def _sold_from(lines: Sequence[Line], first: int, told: Sequence[int]) -> int | None:
    """Where a page begins to sell the rest: 'You have reached your limit …', then its offers."""
    for i in range(first + 1, len(lines)):
        line = lines[i]
        if told[i] >= _LEAST_TOLD and line.short and phrases().closes.match(line.key):
            offers = all(other.length < _LONG for other in lines[i:])
            return i if offers else None
    return None


def _rules_of_comments(lines: Sequence[Line], first: int, told: Sequence[int]) -> range:
    """The numbered lines under 'Comments' that say how to comment."""
    for i in range(first + 1, len(lines)):
        line = lines[i]
        if told[i] < _LEAST_TOLD or Role.COMMENTS not in phrases().lines.get(line.key, ()):
            continue
        begin = i + 1
        while begin < len(lines) and _heads_news(lines[begin]):
            begin += 1
        end = begin
        while end < len(lines) and _NUMBERED.match(lines[end].text):
            end += 1
        stem = line.key[:_STEM]
        if end - begin > 1 and any(stem in other.key for other in lines[begin:end]):
            return range(begin, end)
    return range(0)


def _is_told(line: Line) -> bool:
    return line.prose and kinds.in_tail(line) is None


def _closed_by(lines: Sequence[Line], first: int, told: Sequence[int]) -> int | None:
    """The heading of other news after which nothing is the article's any more.

    So it is where the article's day and hour stand right over the heading, or where the heading
    comes again under other news that stand under it with their headlines.
    """
    headings = [i for i in range(first + 1, len(lines)) if _heads_news(lines[i])]
    headings = [i for i in headings if told[i] >= _LEAST_TOLD]
    if not headings:
        return None
    paragraphs = [k for k in range(headings[0] + 1, len(lines)) if _is_told(lines[k])]
    last = paragraphs[-1] if paragraphs else -1
    bare = max((k for k in paragraphs if not _like_headline(lines[k - 1])), default=-1)
    for i in headings[: None if headings[-1] < len(lines) - 1 else -1]:
        if _is_day_and_hour(lines[i - 1]) or (bare <= i < last < headings[-1]):
            return i
    return None


def _other_news(lines: Sequence[Line], first: int, told: Sequence[int], end: int) -> list[int]:
    """The lines under the heading of other news that are none of the article's."""
    if (closed := _closed_by(lines, first, told)) is not None:
        return [k for k in range(closed + 1, end) if _is_told(lines[k])]
    closed = _dated_list(lines, first, told)
    return list(range(closed + 1, end)) if closed is not None else []


def _dated_list(lines: Sequence[Line], first: int, told: Sequence[int]) -> int | None:
    """The heading of other news, each of which has its day and hour under its text."""
    days = [k for k in range(first + 2, len(lines)) if _is_day_and_hour(lines[k])]
    if len(days) < _LEAST_DATED or days[-1] + _MOST_OVER_DAY < len(lines):
        return None
    # From here on to the end there is a day under each of a few lines.
    begin = max((k for k, (a, b) in enumerate(pairwise(days), 1) if not _is_item(a, b)), default=0)
    for k in range(begin, len(days) - _LEAST_DATED + 1):
        for i in range(max(first + 1, days[k] - _MOST_OVER_DAY), days[k] - 1):
            starts = lines[i].words <= _HEADING and phrases().starts.at_start(lines[i].key)
            heads = starts == Role.RELATED or _heads_news(lines[i])
            if heads and told[i] >= _LEAST_TOLD and (k == 0 or days[k - 1] <= i):
                return i
    return None


def _is_item(over: int, day: int) -> bool:
    """Whether between two days, or a heading and a day, there is a line or a few."""
    return 1 < day - over <= _MOST_OVER_DAY


def _is_day_and_hour(line: Line) -> bool:
    short = line.digits and line.short  # a paragraph is none, and long to search
    return short and TIME.search(line.text) is not None and is_date_line(line)


def _heads_news(line: Line) -> bool:
    return line.words <= _HEADING and Role.RELATED in phrases().lines.get(line.key, ())


def _headlines(lines: Sequence[Line], i: int, first: int) -> range:
    """The run of headlines about a line: three and more in a row that end no sentence."""
    if not _like_headline(lines[i]):
        return range(0)
    begin = end = i
    while begin - 1 > first and _like_headline(lines[begin - 1]):
        begin -= 1
        if begin - 2 > first and _short_among(lines, begin - 1):
            begin -= 1
    while end + 1 < len(lines) and _like_headline(lines[end + 1]):
        end += 1
    listed = lines[begin - 1].text.endswith(":") or not lines[begin - 1].ends_sentence
    shown = kinds.in_tail(lines[begin - 1]) is not None
    return range(begin, end + 1) if end - begin >= 2 and (shown or not listed) else range(0)


def _like_headline(line: Line) -> bool:
    return (
        _LEAST_OF_HEADLINE <= line.words <= 20
        and line.length <= _LONGEST_HEADLINE
        and not (line.ends_sentence or line.text[0].islower() or line.text[-1] in ":;,)")
    )


def _short_among(lines: Sequence[Line], i: int) -> bool:
    """Whether two or three words stand in a list of headlines: 'Invitation for Bids'."""
    line = lines[i]
    short = 1 < line.words < _LEAST_OF_HEADLINE and not line.gap and line.text[-1].isalnum()
    return short and _like_headline(lines[i - 1])


def _told(lines: Sequence[Line], first: int) -> list[int]:
    """For each line, how many characters of paragraphs stand before it."""
    total, told = 0, []
    for i, line in enumerate(lines):
        told.append(total)
        total += line.length if i >= first and line.prose else 0
    return told


def last_paragraph(lines: Sequence[Line], first: int, ended: dict[int, str]) -> int:
    """The index of the article's last paragraph.

    A sentence or two under 'Comments' or 'Read also', after a long article, are no part of it.
    """
    told = [
        i
        for i in range(first + 1, len(lines))
        if i not in ended and _is_paragraph(lines[i]) and kinds.in_tail(lines[i]) is None
    ]
    if not told:
        return first
    last = article_ends(lines, [first, *told])
    told = [i for i in (first, *told) if i <= last]
    sign = next((i for i in range(first + 1, last) if _is_end_sign(lines[i])), None)
    if sign is None:
        return last
    before = [i for i in told if i < sign]
    length = sum(lines[i].length for i in before)
    after = sum(lines[i].length for i in told if i > sign)
    over = after <= _MOST_AFTER and after * _LEAST_SHARE <= length
    return before[-1] if over else last


def _is_paragraph(line: Line) -> bool:
    """Whether it reads as one and ends as one: headlines of two sentences have no stop."""
    ends = line.ends_sentence or line.length >= _LONG or line.text[-1] in ":;,)"
    return ends and line.prose


def _is_end_sign(line: Line) -> bool:
    """Whether the line is a heading of what follows articles: 'Comments', 'Related news'."""
    if line.words > 4 or line.ends_sentence:
        return False
    known = phrases().lines.get(line.key, ())
    return any(role in known for role in _ENDS) or (not known and speaks_as_page(line))


@once_a_line
def is_legal(line: Line) -> bool:
    """'Materials of this site may be used with the agency's consent and a link': both are said."""
    if not line.prose or line.length > 1200:
        return False
    text = line.text.casefold().replace("ё", "е")
    if phrases().legal_self.search(text) is None:
        return False
    return len({match[0] for match in phrases().legal_terms.finditer(text)}) > 1


@once_a_line
def is_feed_footer(line: Line) -> bool:
    """Whether a feed printed the line: 'The post … first appeared on Steppe News'."""
    return line.length <= 400 and footer(line.text) is not None


def footer(text: str) -> re.Match[str] | None:
    """The footer of a feed with the outlet's name as the group `outlet`, or None."""
    return next((found for shape in _footers() if (found := shape.fullmatch(text))), None)


@cache
def _footers() -> tuple[re.Pattern[str], ...]:
    return tuple(
        lazy_pattern(
            rf"{re.escape(begin)}.{{3,300}}?{re.escape(middle)}"
            rf"(?P<outlet>[^\n]{{2,60}}?)[.\s]*{re.escape(end)}",
            re.IGNORECASE,
        )
        for begin, middle, end in (shape.split("{}") for shape in phrases().footers)
    )


def _teases(lines: Sequence[Line], i: int) -> int | None:
    """The first line of a teaser that ends at a line: its title or day, with the cut-off text."""
    line, above = lines[i], lines[i - 1]
    if not _is_cut(line):
        return None
    if is_date_line(above) or (3 <= above.words <= 25 and _is_headed_so(lines, i)):
        return i - 1
    if above.prose or above.ends_sentence or not 3 <= above.words <= 25:
        return None
    same = line.key[:_LEAST_SAME] == above.key[:_LEAST_SAME]
    return i - 1 if same or (_CUT_IN_BRACKETS.search(line.text) and above.gap) else None


def _is_cut(line: Line) -> bool:
    return line.words >= _LEAST_TEASER and _CUT.search(line.text) is not None


def _is_headed_so(lines: Sequence[Line], i: int) -> bool:
    """Whether the line above is a list's title: others follow, or views or a day stand over it."""
    over = kinds.in_tail(lines[i - 2]) if i > 1 and not lines[i - 1].ends_sentence else None
    return over in {Role.VIEWS, Role.DATE_LINE} or _in_row_of_teasers(lines, i)


def _in_row_of_teasers(lines: Sequence[Line], i: int) -> bool:
    """Whether titles and cut-off texts take turns: 'Two men held.', 'Officers of the …'."""
    if _is_cut(lines[i - 1]) or lines[i - 1].length > _LONGEST_HEADLINE:
        return False
    return any(
        0 < k < len(lines) and _is_cut(lines[k]) and not _is_cut(lines[k - 1])
        for k in (i - 2, i + 2)
    )
