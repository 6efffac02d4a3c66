"""What stands before the first paragraph: the title among names of sites, menus and clocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from customs_desk.reading.layout import kinds
from customs_desk.reading.layout.byline_line import is_byline
from customs_desk.reading.layout.dateline import dateline
from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.layout.phrases import folded
from customs_desk.reading.layout.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

# A page's head is never longer; a list of short lines without any paragraph has none.
_LONGEST_HEAD = 150
_REPEAT_REACH = 6  # lines past the first paragraph in which a title may stand again
_ENOUGH = 0.0
_CHROME = {Role.MENU, Role.RATES, Role.CLOCK, Role.BREADCRUMB, Role.ADVERT}
_LETTERS = re.compile(r"[^\W\d_]+")
# "Economy 02/10/2022 Uzbek brokers learn …": section, date, title on one line
_SECTION_DATE_TITLE = re.compile(
    r"(?:[^\W\d_][^\d]{2,30}\s)?\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:,?\s+\d{1,2}:\d\d)?\s*[|–—-]?\s+(?=\D{15})"
)
# "Title (23/05/2011)"
_DATE_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*\d[^()\[\]]*[)\]]\s*$")
# "Title | Outlet", "Title - Outlet": what browsers show
_SITE_SUFFIX = re.compile(r"\s+(?:[|»•]|::|[-–—])\s+(?=[^|»•]{3,60}$)")


@dataclass(slots=True)
class Head:
    """Roles of the lines before the first paragraph; `roles[i]` is for `lines[i]`."""

    first: int  # index of the first paragraph
    roles: dict[int, str] = field(default_factory=dict)
    title: tuple[int, int] | None = None  # offsets of the title's words in the text
    outlet: tuple[int, int] | None = None  # offsets of the site's name beside the title


def read_head(text: str, lines: Sequence[Line]) -> Head:
    """The head's roles and its title, if one is printed."""
    first = _first_paragraph(text, lines)
    head = Head(first)
    roles = {i: kinds.in_head(lines[i]) for i in range(first)}
    for i in range(first):
        if roles[i] in {None, Role.SITE} and is_byline(lines[i].text):
            roles[i] = Role.BYLINE
        if roles[i] in {None, Role.DATE_LINE} and (
            found := dateline(text, lines[i].start, lines[i].end)
        ):
            roles[i] = Role.DATELINE if found.place and found.end == lines[i].end else roles[i]
    best = _choose(text, lines, first, roles)
    if best is not None:
        head.title, head.outlet = _words_of_title(text, lines[best], lines)
    _settle(text, lines, head, roles, best)
    return head


def _first_paragraph(text: str, lines: Sequence[Line]) -> int:
    for i, line in enumerate(lines[:_LONGEST_HEAD]):
        if not (line.prose or _opens_with_dateline(text, line)):
            continue
        if kinds.in_head(line) is None and not _repeats(lines, i):
            return i
        if line.length > 400:
            return i
    return min(len(lines), _LONGEST_HEAD)


def _opens_with_dateline(text: str, line: Line) -> bool:
    found = dateline(text, line.start, line.end) if line.words > 9 else None
    return found is not None and found.end < line.end


def _repeats(lines: Sequence[Line], index: int) -> bool:
    """Whether the line, though it looks like a sentence, stands again near by: then a title."""
    line = lines[index]
    if line.length > 250:
        return False
    return any(
        other.key == line.key and abs(other.length - line.length) < 4
        for other in lines[index + 1 : index + 8]
    )


def _choose(
    text: str, lines: Sequence[Line], first: int, roles: dict[int, str | None]
) -> int | None:
    """The index of the title's line, or None where no title is printed."""
    body = _body_stems(lines, first)
    script = _cyrillic_share(" ".join(line.text[:300] for line in lines[first : first + 3]))
    scored = []
    for i in range(first):
        if roles[i] in {None, Role.SITE, Role.RELATED} or _again(lines, i, first):
            value = _score(lines, i, first, roles, body, script)
            if value >= _ENOUGH:
                scored.append((value, -i))
    return -max(scored)[1] if scored else None


def _score(
    lines: Sequence[Line],
    i: int,
    first: int,
    roles: dict[int, str | None],
    body: set[str],
    script: float | None,
) -> float:
    line = lines[i]
    if line.words < 1 or line.length > 300 or line.length < 5:
        return -9.0
    repeated = _again(lines, i, first)
    score = 5.0 if repeated else 0.0
    score += {1: -4.0, 2: -1.8, 3: -0.3}.get(line.words, 0.6)
    score += _overlap(line, body)
    if script is not None and abs((_cyrillic_share(line.text) or 0.0) - script) > 0.6:
        score -= 4.0
    if repeated and _SECTION_DATE_TITLE.match(line.text):
        score -= 1.0  # the line that holds the title alone is the title
    if not repeated:
        score += _shape_score(line) + _place_score(lines, i, first, roles)
    return score


def _shape_score(line: Line) -> float:
    score = 0.0
    initial = next((ch for ch in line.text if ch.isalpha()), "A")
    if initial.islower() and not line.text[:1].isdigit():
        score -= 3.0  # a reader's comment, or the rest of a line
    if line.text.endswith((",", ";", ":")):
        score -= 2.0
    if line.text.endswith(".") and not line.text.endswith("..."):
        score -= 1.5
    if is_outlet(line.text) and line.words <= 4:
        score -= 2.5
    if is_person(line.text):
        score -= 1.0
    if kinds.in_head(line) == Role.SITE:
        score -= 3.0
    return score


def _place_score(lines: Sequence[Line], i: int, first: int, roles: dict[int, str | None]) -> float:
    """What the neighbours say: a menu right after makes it a site's name, a date line a title."""
    score = -0.25 * sum(1 for k in range(i) if roles[k] is None)
    after = roles[i + 1] if i + 1 < first else None
    if after in {Role.MENU, Role.CLOCK, Role.RATES, Role.BREADCRUMB}:
        score -= 3.5
    elif any(roles[k] in _CHROME for k in range(i + 1, first)):
        score -= 1.5
    if after in {Role.DATE_LINE, Role.BYLINE, Role.VIEWS, Role.DATELINE}:
        score += 1.0
    if i and roles[i - 1] in {Role.SECTION, Role.DATE_LINE, Role.BREADCRUMB}:
        score += 0.5
    if lines[i].bullet:
        score -= 1.5
    return score


def _overlap(line: Line, body: set[str]) -> float:
    stems = _stems(line.text)
    if not stems or not body:
        return 0.0
    share = len(stems & body) / len(stems)
    return 2.0 if share >= 0.4 else 1.0 if share >= 0.2 else 0.0 if share > 0 else -0.9


def _body_stems(lines: Sequence[Line], first: int) -> set[str]:
    return _stems(" ".join(line.text[:1500] for line in lines[first : first + 8]))


def _stems(text: str) -> set[str]:
    """The first five letters of each longer word: enough to see inflected words as one."""
    return {word.casefold()[:5] for word in _LETTERS.findall(text) if len(word) > 3}


def _cyrillic_share(text: str) -> float | None:
    letters = [ch for ch in text[:900] if ch.isalpha()]
    return sum("\u0400" <= ch <= "\u04ff" for ch in letters) / len(letters) if letters else None


def _again(lines: Sequence[Line], i: int, first: int) -> bool:
    """Whether the line's words stand on another line near by."""
    line = lines[i]
    if line.words < 3 and line.length < 20:
        return line.words > 1 and any(
            lines[k].key == line.key for k in range(i + 1, min(first, i + 6))
        )
    limit = min(len(lines), first + _REPEAT_REACH, i + 40)
    return any(_same(line, lines[k]) for k in range(limit) if k != i)


def _same(one: Line, other: Line) -> bool:
    if one.key == other.key:
        return True
    short, long = (one, other) if one.length <= other.length else (other, one)
    return (
        short.words >= 4
        and long.length <= 300
        and short.length * 2 > long.length
        and short.key in long.key
        and not long.ends_sentence
    )


def _words_of_title(
    text: str, line: Line, lines: Sequence[Line]
) -> tuple[tuple[int, int], tuple[int, int] | None]:
    """The title's words in its line, and the site's name that stands behind them, if any."""
    start, end, outlet = line.start, line.end, None
    section = _SECTION_DATE_TITLE.match(line.text)
    if section:
        start += section.end()
    bracket = _DATE_IN_BRACKETS.search(text, start, end)
    if bracket and kinds.date_residue(bracket[0]) == []:
        end = bracket.start()
    suffix = list(_SITE_SUFFIX.finditer(text, start, end))
    if suffix and (
        is_outlet(text[suffix[-1].end() : end])
        or "|" in suffix[-1][0]
        or any(other.key == folded(text[start : suffix[-1].start()]) for other in lines[:40])
    ):
        outlet = (suffix[-1].end(), end)
        end = suffix[-1].start()
    return (start, end), outlet


def _settle(
    text: str,
    lines: Sequence[Line],
    head: Head,
    roles: dict[int, str | None],
    best: int | None,
) -> None:
    """Write down every head line's role, now that the title is known."""
    key = folded(text[slice(*head.title)]) if head.title else ""
    limit = min(len(lines), head.first + (_REPEAT_REACH if key else 0))
    previous: int | None = None
    for i in range(limit):
        line = lines[i]
        if i == best:
            head.roles[i] = Role.TITLE
        elif key and _repeats_title(line, key):
            _settle_repeat(head, lines, i, previous)
        elif i < head.first:
            head.roles[i] = roles[i] or _unnamed(lines, i, roles, best, head.first)
        previous = i


def _repeats_title(line: Line, key: str) -> bool:
    return line.key == key or (
        len(key) >= 20
        and key in line.key
        and line.length < len(key) * 1.6 + 25
        and not line.ends_sentence
    )


def _settle_repeat(head: Head, lines: Sequence[Line], i: int, previous: int | None) -> None:
    """A repeated title: boilerplate with the date line before it; the title itself beside it."""
    if _SECTION_DATE_TITLE.match(lines[i].text):
        head.roles[i] = Role.HEAD_DATE
        return
    before = head.roles.get(previous) if previous is not None else None
    if previous is None or before in {None, Role.TITLE, Role.LEAD, Role.BODY}:
        head.roles[i] = Role.TITLE
        return
    head.roles[i] = Role.TITLE_AGAIN
    if before == Role.DATE_LINE:
        head.roles[previous] = Role.HEAD_DATE


def _unnamed(
    lines: Sequence[Line], i: int, roles: dict[int, str | None], best: int | None, first: int
) -> str:
    """The role of a head line that no table and no form names."""
    line = lines[i]
    if best is not None and i > best:
        return _between_title_and_text(lines, i, best)
    if best is None and line.prose:
        return Role.LEAD
    chrome = any(roles[k] in _CHROME for k in range(first))
    initial = next((ch for ch in line.text if ch.isalpha()), "A")
    if initial.islower() and i == 0 and line.words > 3:
        return Role.COMMENTS
    if is_outlet(line.text) and not chrome:
        return Role.OUTLET
    if best is None and not chrome and i + 1 >= first and line.words > 3:
        return Role.LEAD
    return Role.MENU if chrome and line.words <= 3 else Role.SITE


def _between_title_and_text(lines: Sequence[Line], i: int, best: int) -> str:
    line, title = lines[i], lines[best]
    if is_outlet(line.text):
        return Role.OUTLET
    if line.key in lines[i - 1].key and kinds.in_head(lines[i - 1]) == Role.CAPTION:
        return Role.CAPTION
    own, its = _cyrillic_share(line.text), _cyrillic_share(title.text)
    if own is not None and its is not None and abs(own - its) > 0.6 and line.words > 2:
        return Role.TITLE_TRANSLATED
    return Role.BYLINE if is_person(line.text) else Role.LEAD
