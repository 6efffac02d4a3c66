"""What stands before the first paragraph: the title among names of sites, menus and clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.layout import kinds
from customs_desk.reading.layout.broken_lines import (
    CHROME,
    begins_above,
    goes_on_below,
)
from customs_desk.reading.layout.byline_line import is_byline
from customs_desk.reading.layout.date_lines import TIME
from customs_desk.reading.layout.dateline import dateline
from customs_desk.reading.layout.first_paragraph import (
    TEASER,
    TOP,
    first_paragraph,
    is_teaser,
    is_under_repeat,
)
from customs_desk.reading.layout.mail_head import mail_head
from customs_desk.reading.layout.outlets import known_media
from customs_desk.reading.layout.page_words import speaks_as_page
from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.layout.roles import BOILERPLATE, Role
from customs_desk.reading.layout.title_words import (
    SECTION_DATE_TITLE,
    TRAIL,
    words_of_title,
)
from customs_desk.reading.layout.titles import REPEAT_REACH, choose
from customs_desk.reading.layout.under_title import between_title_and_text
from customs_desk.reading.layout.widgets import (
    clipped_title,
    is_calendar_month,
    is_way_to_title,
    turning_mottos,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from customs_desk.reading.layout.lines import Line

_LONG_MENU = 40  # lines over the text among which menus name what may look like outlets
_SITE_LINES = 6  # lines from either end of such a head in which the site names itself
_SHORT_CLOCK = 40  # characters of a day with its hour
_YEAR = 4  # digits
_BETWEEN_CLOCK_AND_TITLE = frozenset({Role.MENU, Role.RATES, Role.CLOCK, Role.ADVERT, Role.CONTACT})


class Head:
    """Roles of the lines before the first paragraph; `roles[i]` is for `lines[i]`."""

    def __init__(self, first: int) -> None:
        self.first = first  # index of the first paragraph
        self.roles: dict[int, str] = {}
        self.title: tuple[int, int] | None = None  # offsets of the title's words in the text
        self.outlet: tuple[int, int] | None = None  # offsets of the site's name beside the title
        self.second: int | None = None  # index of the title's second line, where it has one


def read_head(text: str, lines: Sequence[Line]) -> Head:
    """The head's roles and its title, if one is printed."""
    first = first_paragraph(text, lines)
    head = Head(first)
    roles = _roles_alone(text, lines, first)
    best = choose(lines, first, roles)
    if best is not None:
        head.title, head.outlet = words_of_title(text, lines[best], lines)
        if (once := _half(text, *head.title)) is not None:
            head.title = once
        elif head.outlet is None and goes_on_below(lines, best, roles):
            head.second = best + 1
            head.title = head.title[0], lines[best + 1].end
        elif head.outlet is None and best and begins_above(lines, best, roles):
            best, head.second = best - 1, best
            head.title = lines[best].start, head.title[1]
    _settle(text, lines, head, roles, best)
    return head


def _half(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The first of two titles with the same words on one line."""
    size = (end - start - 1) // 2
    once = text[start : start + size]
    twice = size > TEASER // 2 and once == text[end - size : end]
    return (start, start + size) if twice and end - start == 2 * size + 1 else None


def _roles_alone(text: str, lines: Sequence[Line], first: int) -> dict[int, str | None]:
    """What each line over the text is, before it is known which of them is the title."""
    mail = mail_head(lines)
    roles = {i: mail.get(i) or kinds.in_head(lines[i]) for i in range(first)}
    roles.update(dict.fromkeys(turning_mottos(lines[:first]), Role.MENU))
    for i in range(first):
        if SECTION_DATE_TITLE.match(lines[i].text):
            roles[i] = None
            continue
        if clipped_title(lines, i) or (lines[i].prose and is_teaser(lines, i)):
            roles[i] = Role.TITLE_AGAIN
        if is_way_to_title(lines, i):
            roles[i] = Role.BREADCRUMB
        if is_calendar_month(lines, i):
            roles[i] = Role.CLOCK
        if lines[i].prose and is_under_repeat(lines, i):
            roles[i] = Role.CAPTION
        if roles[i] in {None, Role.SITE} and is_byline(lines[i].text):
            roles[i] = Role.BYLINE
        if roles[i] in {None, Role.DATE_LINE} and (
            found := dateline(text, lines[i].start, lines[i].end)
        ):
            roles[i] = Role.DATELINE if found.place and found.end == lines[i].end else roles[i]
    return roles


def _settle(
    text: str,
    lines: Sequence[Line],
    head: Head,
    roles: dict[int, str | None],
    best: int | None,
) -> None:
    """Write down every head line's role, now that the title is known."""
    key = folded(text[slice(*head.title)]) if head.title else ""
    limit = min(len(lines), head.first + (REPEAT_REACH if key else 0))
    previous: int | None = None
    for i in range(limit):
        line = lines[i]
        if i in {best, head.second}:
            head.roles[i] = Role.TITLE
        elif best is not None and i < best and _is_trail_to(line, key):
            head.roles[i] = Role.BREADCRUMB  # "Steppe News World Customs open a laboratory"
        elif key and _repeats_title(line, key) and roles.get(i) != Role.BREADCRUMB:
            _settle_repeat(text, head, lines, i, previous)
        elif i < head.first:
            head.roles[i] = (
                _clock(lines, roles, i, best)
                or roles[i]
                or _as_link(line, i, best)
                or _deep_in_menu(i, best, head.first)
                or _unnamed(lines, i, roles, best, head.first)
            )
        previous = i


def _is_trail_to(line: Line, key: str) -> bool:
    """Whether the line ends in the title, and begins with no more than the way to it."""
    more = bool(key) and line.key != key and line.key.endswith(key)
    return more and SECTION_DATE_TITLE.match(line.text) is None  # its day is the publication's


def _clock(
    lines: Sequence[Line], roles: dict[int, str | None], i: int, best: int | None
) -> str | None:
    """A day above the title with a menu, rates or a search box between: the page's clock.

    So is a day right under a ticker of rates, or one over a title that has its own labelled day.
    """
    if roles[i] not in {Role.DATE_LINE, Role.DATELINE} or phrases().published.match(lines[i].key):
        return None
    if best is None:
        return Role.CLOCK if _is_today_alone(lines, roles, i) else None
    if i > best:
        return None
    under_rates = i > 0 and roles[i - 1] == Role.RATES
    now = i == 0 and lines[0].length < _SHORT_CLOCK and _tells_weekday_and_hour(lines[0])
    if under_rates or now or _is_today_over_day(lines, roles, i, best):
        return Role.CLOCK
    if roles[i] == Role.DATE_LINE and any(_is_labelled_day(lines, roles, best + k) for k in (1, 2)):
        return Role.CLOCK
    between = {roles[k] for k in range(i + 1, best)}
    return Role.CLOCK if between & _BETWEEN_CLOCK_AND_TITLE else None


def _is_today_alone(lines: Sequence[Line], roles: Mapping[int, str | None], i: int) -> bool:
    """'Saturday, 26 September' on top, with neither year nor hour nor title: not the article's."""
    line = lines[i]
    if i or roles[i] != Role.DATE_LINE or any(len(word) == _YEAR for word in _numbers(line.key)):
        return False
    weekday = phrases().weekdays.intersection(line.key.replace(",", " ").split())
    return bool(weekday) and TIME.search(line.text) is None and _is_parted(lines)


def _numbers(words: str) -> list[str]:
    return [word for word in words.replace(",", " ").split() if word.isdigit()]


def _is_parted(lines: Sequence[Line]) -> bool:
    """Whether a blank line parts the first line from the text under it."""
    return len(lines) > 1 and lines[1].gap


def _tells_weekday_and_hour(line: Line) -> bool:
    """'12:32, 12 мая 2024 Вс': on top of a page that is now; articles seldom give both."""
    weekday = phrases().weekdays.intersection(line.key.replace(",", " ").split())
    return bool(weekday) and TIME.search(line.text) is not None


def _is_today_over_day(
    lines: Sequence[Line], roles: Mapping[int, str | None], i: int, best: int
) -> bool:
    """'Thursday, 21 November' on top of the page, where a day under the title is the article's.

    So is a day there with the hour on the next line.
    """
    weekday = phrases().weekdays.intersection(lines[i].key.replace(",", " ").split())
    hour = lines[i + 1].words <= 1 and TIME.search(lines[i + 1].text) is not None
    if i > TOP or not (weekday or hour):
        return False
    return any(
        roles.get(k) == Role.DATE_LINE and lines[k].key != lines[i].key
        for k in range(best + 1, len(roles))
    )


def _is_labelled_day(lines: Sequence[Line], roles: Mapping[int, str | None], i: int) -> bool:
    return roles.get(i) == Role.DATE_LINE and phrases().published.match(lines[i].key) is not None


def _repeats_title(line: Line, key: str) -> bool:
    return line.key == key or (
        len(key) >= 20
        and key in line.key
        and line.length < len(key) * 1.6 + 25
        and not line.ends_sentence
    )


def _settle_repeat(
    text: str, head: Head, lines: Sequence[Line], i: int, previous: int | None
) -> None:
    """A repeated title: boilerplate with the date line before it; more than the title stays."""
    line = lines[i]
    if SECTION_DATE_TITLE.match(line.text):
        head.roles[i] = Role.HEAD_DATE
        return
    if TRAIL.match(line.text):
        head.roles[i] = Role.BREADCRUMB
        return
    _, outlet = words_of_title(text, line, lines)
    if outlet is not None:
        head.roles[i], head.outlet = Role.SITE, head.outlet or outlet
        return
    before = head.roles.get(previous) if previous is not None else None
    more = head.title is None or line.key != folded(text[slice(*head.title)])
    if more and i <= head.first and before in {None, Role.TITLE, Role.BODY}:
        head.roles[i] = Role.TITLE
        return
    head.roles[i] = Role.TITLE_AGAIN
    if i <= head.first and previous is not None and before == Role.DATE_LINE:
        head.roles[previous] = Role.HEAD_DATE


def _as_link(line: Line, i: int, best: int | None) -> str | None:
    """A link beside the title is a menu's, but the outlet's, and the author's under the title."""
    if not line.linked or best is None or is_outlet(line.text) or line.key in known_media():
        return None
    return None if i > best and is_person(line.text) else Role.MENU


def _deep_in_menu(i: int, best: int | None, first: int) -> str | None:
    """A nameless line amid a long menu, be it like an outlet's name: 'Sports Insider'."""
    last = (first if best is None else best) - _SITE_LINES
    return Role.MENU if first > _LONG_MENU and _SITE_LINES <= i < last else None


def _unnamed(
    lines: Sequence[Line], i: int, roles: Mapping[int, str | None], best: int | None, first: int
) -> str:
    """The role of a head line that no table and no form names."""
    line = lines[i]
    if best is not None and i > best:
        return _between_titles(lines, roles, i, best) or between_title_and_text(lines, i, best)
    if line.key not in known_media() and speaks_as_page(line):
        return Role.MENU
    if is_outlet(line.text) and best in {i + 1, None}:
        in_menu = roles.get(i + 1) in CHROME or (best is None and i > 0)
        return Role.SITE if in_menu else Role.OUTLET
    return _over_title(lines, i, roles, best, first)


def _over_title(
    lines: Sequence[Line], i: int, roles: Mapping[int, str | None], best: int | None, first: int
) -> str:
    """The role of a nameless line over the title, or over the text where none is printed."""
    line, after = lines[i], lines[i + 1] if i + 1 < first else None
    if best is not None and is_person(line.text) and i + 2 >= best:
        return Role.MENU if roles.get(i + 1) in CHROME else Role.BYLINE
    if _is_remark(line, i):
        return Role.COMMENTS
    chrome = any(roles[k] in CHROME for k in range(first))
    closed = _is_page(roles, i + 1) or (after is not None and speaks_as_page(after))
    amid = i > 0 and not line.prose and _is_page(roles, i - 1) and closed
    if best is None and not amid and (line.prose or (not chrome and line.words > 3)):
        return Role.LEAD
    small = chrome and line.words <= 3 and not is_outlet(line.text)
    return Role.MENU if small else Role.SITE


def _is_page(roles: Mapping[int, str | None], i: int) -> bool:
    """Whether the line is the page's, and neither its day nor a name."""
    return roles.get(i) in BOILERPLATE


def _between_titles(
    lines: Sequence[Line], roles: Mapping[int, str | None], i: int, best: int
) -> str | None:
    """What looks like an outlet, but has a menu under it and the title once more."""
    if not is_outlet(lines[i].text) or lines[i].key in known_media():
        return None
    if not any(other.key == lines[best].key for other in lines[i + 1 : i + 6]):
        return None
    menu = _is_page(roles, i + 1) or speaks_as_page(lines[i + 1])
    return Role.MENU if menu else None


def _is_remark(line: Line, i: int) -> bool:
    """A reader's words over the article: they begin small."""
    initial = next((ch for ch in line.text if ch.isalpha()), "A")
    return i == 0 and line.words > 3 and initial.islower() and not line.prose
