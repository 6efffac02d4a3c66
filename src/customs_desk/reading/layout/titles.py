"""The title among the lines before the first paragraph: which line is it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.layout import kinds, pictures
from customs_desk.reading.layout.broken_lines import CHROME, goes_on_as_text, is_broken_off
from customs_desk.reading.layout.date_lines import date_residue, is_trail_to_day
from customs_desk.reading.layout.people import MENU_WORDS, is_outlet, is_person, owns_page
from customs_desk.reading.layout.phrases import phrases
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.layout.title_words import SECTION_DATE_TITLE, TRAIL, cyrillic_share, stems
from customs_desk.reading.layout.widgets import is_count
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from customs_desk.reading.layout.lines import Line

REPEAT_REACH = 6  # lines past the first paragraph in which a title may stand again
_PAPERS_HEAD = frozenset({Role.DATE_LINE, Role.CONTACT, Role.SECTION, Role.VIEWS})
_ENOUGH = 0.0
_NEAR_TEXT = 30  # lines over the first paragraph among which a title is looked for first
_MENU_WORDS = 7
_DIALOGUE = 3  # words of a page's short answers
_BESIDE = 6  # lines between a title and the same title again, where menus stand twice as well
_LONG_HEAD = 40  # lines of a head whose menus stand in it twice
_MOST_ABOVE = 6  # nameless lines over a title that count against it
_SHORTEST_AGAIN = 16  # characters of a title of three words that another line holds
_KICKER = 3  # words
_SECOND_HEADLINE = 8  # words of a line under a title
_STANDFIRST = 40  # letters of a summary that is a sentence of the text
# What looks like this may still be the title, where it stands twice.
_CAN_BE_TITLE = frozenset(
    {Role.SECTION, Role.DATE_LINE, Role.BYLINE, Role.CAPTION, Role.CONTACT, Role.DATELINE}
)
_CITED = lazy_pattern(r"[«“\"][^«»“”\"]+[»”\"]")
_LAST_WORD = lazy_pattern(r"(?<![^\W\d_])([^\W\d_]+(?:\.[^\W\d_]+)*)\.$")
_NUMBER = lazy_pattern(r"\d{5}")


class _Page(NamedTuple):
    """What a line is weighed against."""

    lines: Sequence[Line]
    first: int  # index of the first paragraph
    roles: Mapping[int, str | None]
    body: set[str]  # stems of the first paragraphs' words
    script: float | None  # their share of Cyrillic


def choose(lines: Sequence[Line], first: int, roles: Mapping[int, str | None]) -> int | None:
    """The index of the title's line, or None where no title is printed."""
    opening = " ".join(line.text[:300] for line in lines[first : first + 3])
    page = _Page(lines, first, roles, _body_stems(lines, first), cyrillic_share(opening))
    scored = []
    for i in range(first):
        free = roles[i] in {None, Role.SITE, Role.RELATED}
        signed = roles.get(i + 1) in {Role.BYLINE, Role.DATE_LINE}
        free = free or (roles[i] == Role.CONTACT and signed and not lines[i].digits)
        free = free and not _is_amid_dialogue(lines[i], roles, i)
        trail = roles[i] == Role.BREADCRUMB and TRAIL.match(lines[i].text) is not None
        if (
            free
            or trail
            or lines[i].stated
            or (
                roles[i] in _CAN_BE_TITLE
                and not (roles[i] == Role.CONTACT and lines[i].digits)
                and not (pictures.is_credited(lines[i]) or pictures.is_picture(lines[i]))
                and not (roles[i] == Role.DATE_LINE and is_trail_to_day(lines[i]))
                and _again(lines, i, first)
            )
        ):
            value = _score(page, i)
            if value >= _ENOUGH:
                scored.append((value, -i))
    return -max(scored)[1] if scored else None


def _is_amid_dialogue(line: Line, roles: Mapping[int, str | None], i: int) -> bool:
    """'Thank you.' between what a page says when somebody signs up."""
    beside = {roles.get(i - 1), roles.get(i + 1)}
    return line.words <= _DIALOGUE and beside <= {Role.NOTICE, Role.COMMENTS}


def _score(page: _Page, i: int) -> float:
    line = page.lines[i]
    if line.words < 1 or line.length > 320 or line.length < 5:
        return -9.0
    if line.stated:
        return 9.0
    if line.words == 1 and _is_quoted_name(page, i):
        return _ENOUGH
    score = {1: -4.0, 2: -1.8, 3: -0.3}.get(line.words, 0.6) + _overlap(line, page.body)
    if page.script is not None and abs((cyrillic_share(line.text) or 0.0) - page.script) > 0.6:
        score -= 4.0
    elif _is_caption_pair(page, i):
        score -= 8.0
    if _NUMBER.search(line.text) and date_residue(line.text) is None:
        score -= 3.0  # a telephone, an index, a registration: it may well stand twice
    far = page.first - i - _NEAR_TEXT
    if far > 0:  # in menus of hundreds of lines much stands twice, and far from the text
        return score + _shape_score(line) + _place_score(page, i) - min(4.0, far * 0.1)
    if _is_of_menus(page, i) or not _again(page.lines, i, page.first):
        return score + _shape_score(line) + _place_score(page, i)
    # Of two lines that hold the title, the one that holds nothing else is the title.
    more = (
        SECTION_DATE_TITLE.match(line.text)
        or TRAIL.match(line.text)
        or any(
            line.length > other.length
            and other.words >= 3
            and (line.key.endswith(other.key) or line.key.startswith(other.key))
            for other in page.lines[i + 1 : page.first]
        )
    )
    return score + (4.0 if more else 5.0)


def _is_quoted_name(page: _Page, i: int) -> bool:
    """One word over the text, which tells of it in quotation marks: a hotel, an exhibition."""
    line, under = page.lines[i], page.lines[page.first] if page.first < len(page.lines) else None
    if i or page.first != 1 or under is None or not under.gap or not line.text.isalpha():
        return False
    return any(mark + line.text in under.text[:600] for mark in "«“„")


def is_shortened(line: Line) -> bool:
    """Whether the stop at the line's end only shortens its last word: '… over 20 млн руб.'."""
    last = _LAST_WORD.search(line.text[-12:])
    return last is not None and last[1].casefold() in phrases().abbreviations


def _is_caption_pair(page: _Page, i: int) -> bool:
    """Whether the line stands twice right over the text, ends in a stop, and a title is above."""
    lines = page.lines
    pair = lines[i].text.endswith(".") and i + 2 >= page.first
    beside = (*lines[max(0, i - 1) : i], *lines[i + 1 : i + 2])
    twice = pair and any(other.key == lines[i].key for other in beside)
    above = next((k for k in range(i - 1, -1, -1) if lines[k].key != lines[i].key), None)
    if above is None:
        return twice and lines[i].words <= 4
    return twice and page.roles[above] is None and lines[above].words > 3


def _shape_score(line: Line) -> float:
    score = 0.0
    kicker, _colon, behind = line.text.partition(": ")  # "good news: Trade back to normal"
    begun = behind[:1].isupper() and len(kicker.split()) <= _KICKER < len(behind.split())
    initial = next((ch for ch in line.text if ch.isalpha()), "A")
    if (
        initial.islower() and not begun and not any(map(str.isdigit, line.text[:2]))
    ):  # "$77 million …"
        score -= 3.0  # a reader's comment, or the rest of a line
    if line.text.endswith((",", ";", ":")):
        score -= 2.0
    if line.text.endswith(".") and not (line.text.endswith("...") or is_shortened(line)):
        score -= 1.5
    paper = any(map(line.text.__contains__, '«“„"')) and is_outlet(line.text)
    if paper or (line.words <= 4 and (is_outlet(line.text) or line.key.startswith(MENU_WORDS))):
        score -= 2.5
    if line.text[-1] in "?!":
        score += 1.0
    if is_person(line.text):
        score -= 1.0
    elif is_person(line.text.partition(",")[0]):
        score -= 2.0  # who speaks: "Aýna Meredowa, head of the service"
    if kinds.in_head(line) == Role.SITE:
        score -= 3.0
    return score


def _place_score(page: _Page, i: int) -> float:
    """What the neighbours say: a menu right after makes it a site's name, a date line a title."""
    roles, first = page.roles, page.first
    above = sum(1 for k in range(i) if roles[k] is None and page.lines[k].length > 3)
    score = -0.25 * min(above, _MOST_ABOVE) if first <= _LONG_HEAD else 0.0
    after = next((roles[k] for k in range(i + 1, first) if not kinds.is_rule(page.lines[k])), None)
    score += _opening_score(page, i)
    if i and roles[i - 1] == Role.CAPTION and not page.lines[i].gap:
        score -= 2.0  # under a picture's credit stands what it shows
    if after in {Role.MENU, Role.CLOCK, Role.RATES, Role.BREADCRUMB}:
        score -= 3.5
    elif after != Role.CAPTION and any(
        roles[k] in CHROME and not kinds.is_rule(page.lines[k]) for k in range(i + 1, first)
    ):
        score -= 1.5
    if after in {Role.DATE_LINE, Role.BYLINE, Role.VIEWS, Role.DATELINE}:
        score += 1.0
        alone = sum(1 for k in range(first) if roles[k] is None) == 1
        score += 0.8 if i == 0 and alone and page.lines[i].words > 2 else 0.0
    elif after == Role.SHARE and page.lines[i].words > 2:
        score += 1.0
    if after == Role.TITLE_AGAIN and i + 2 < first and roles[i + 2] == Role.DATE_LINE:
        score += 2.5  # the text's beginning and its day are under it
    dated = after == Role.DATE_LINE and i > 1 and roles[i - 1] == Role.DATE_LINE
    second = dated and roles[i - 2] is None  # a heading with its own day under the title's
    score += _beside_score(page, i)
    if i and not second and roles[i - 1] in {Role.SECTION, Role.DATE_LINE, Role.BREADCRUMB}:
        score += 0.5
    score -= _under_others(page, i)
    if page.lines[i].bullet or roles[i] == Role.BREADCRUMB:
        score -= 1.5
    return score


def _beside_score(page: _Page, i: int) -> float:
    """What the text below, and an outlet right under the line, say of it."""
    score = 0.0
    if _is_told_whole(page, i) or is_broken_off(page.lines, i):
        score -= 2.0
    if goes_on_as_text(page.lines, i):
        score -= 4.0
    if _is_teaser_over_outlet(page, i):
        score -= 1.0  # of other news, on top of the site's name
    if owns_page(page.lines[i].text) and any(
        _is_headline(page, k) for k in range(i + 1, page.first)
    ):
        score -= 2.5  # the body whose page it is, over the headline
    line = page.lines[i]
    if (
        line.words > 3
        and i + 1 == page.first
        and (line.text.isupper() or _CITED.fullmatch(line.text))
    ):
        score += 1.0  # right over the text, in capitals or as what somebody said
    return score


def _under_others(page: _Page, i: int) -> float:
    """What counts against a line under a headline or under a channel's numbers."""
    if i > 1 and is_count(page.lines[i - 1]) and is_count(page.lines[i - 2]):
        return 3.0  # the channel's motto
    above = next((k for k in range(i - 1, -1, -1) if page.roles[k] != Role.SHARE), -1)
    heading = above >= 0 and page.lines[i].gap and _is_headline(page, above)
    return 1.0 if heading else 0.0  # of the text's own, under its title


def _is_headline(page: _Page, i: int) -> bool:
    """Whether a nameless line stands alone, long enough for a title, and ends no sentence.

    With a number it may be the page's own: 'We have 14 guests and no members online'.
    """
    line = page.lines[i]
    return (
        not line.digits
        and page.roles[i] is None
        and line.gap
        and line.words >= 4
        and not line.ends_sentence
    )


def _is_of_menus(page: _Page, i: int) -> bool:
    """Whether a short line of a long head that stands twice may be a menu's: so menus do there."""
    line = page.lines[i]
    if page.first <= _LONG_HEAD or line.words > _MENU_WORDS or _overlap(line, page.body) > 0.0:
        return False
    return line.words * 2 <= _MENU_WORDS + 1 or not _is_doubled(page, i)


def _is_doubled(page: _Page, i: int) -> bool:
    """Whether the same line stands right beside, or under the first paragraph."""
    key, last = page.lines[i].key, page.first + REPEAT_REACH
    beside = [*range(max(0, i - _BESIDE), i), *range(i + 1, i + _BESIDE + 1)]
    return any(
        page.lines[k].key == key
        for k in (*beside, *range(page.first, last))
        if k != i and k < len(page.lines)
    )


def _opening_score(page: _Page, i: int) -> float:
    """What it says that nothing but the way to the article stands over the line."""
    if i == 0 and page.first == 1:
        return 0.5 if _stands_clear(page.lines) else 0.0
    if i + 1 >= page.first or page.roles[i + 1] is not None:
        return 0.0
    dated = any(page.roles[k] == Role.DATE_LINE for k in range(i))
    if not (_opens_head(page.roles, i) or (dated and _is_under_small_lines(page, i))):
        return 0.0
    return 1.5 if page.lines[i + 1].words >= _SECOND_HEADLINE else 0.0


def _stands_clear(lines: Sequence[Line]) -> bool:
    """Whether the first line is all that stands over the text, and a blank line parts it off."""
    clear = len(lines) > 2 and lines[1].gap and lines[1].prose
    return clear and lines[0].words > 3 and not lines[0].ends_sentence


def _opens_head(roles: Mapping[int, str | None], i: int) -> bool:
    """Whether nothing but the way to the article stands over the line."""
    return i == 0 or all(roles[k] in {Role.BREADCRUMB, Role.SECTION} for k in range(i))


def _is_under_small_lines(page: _Page, i: int) -> bool:
    """Whether over a headline stand a paper's name, its number and day, and a rubric at most."""
    return all(
        page.roles[k] in _PAPERS_HEAD or (page.roles[k] is None and page.lines[k].words <= 2)
        for k in range(i)
    )


def _is_told_whole(page: _Page, i: int) -> bool:
    """Whether a paragraph says the whole line within it, and another line could be the title."""
    words = page.lines[i].text.casefold().rstrip(" .")
    if len(words) < _STANDFIRST or not any(
        page.roles[k] is None and page.lines[k].words > 3 for k in range(i)
    ):
        return False
    paragraphs = page.lines[page.first : page.first + 4]
    return any(words in line.text[:3000].casefold() for line in paragraphs)


def _is_teaser_over_outlet(page: _Page, i: int) -> bool:
    """Whether an outlet's name hangs on to the line, and a headline stands alone under it."""
    if i or i + 2 >= page.first or page.lines[i + 1].gap or page.roles[i + 1] is not None:
        return False
    return is_outlet(page.lines[i + 1].text) and _is_headline(page, i + 2)


def _overlap(line: Line, body: set[str]) -> float:
    own = stems(line.text)
    if not own or not body:
        return 0.0
    share = len(own & body) / len(own)
    return 2.0 if share >= 0.4 else 1.0 if share >= 0.2 else 0.0 if share > 0 else -0.9


def _body_stems(lines: Sequence[Line], first: int) -> set[str]:
    return stems(" ".join(line.text[:600] for line in lines[first : first + 5]))


def _again(lines: Sequence[Line], i: int, first: int) -> bool:
    """Whether the line's words stand on another line near by."""
    line = lines[i]
    if line.words < 3 and line.length < 20:
        return line.words > 1 and any(
            lines[k].key == line.key for k in range(i + 1, min(first, i + 6))
        )
    limit = min(len(lines), first + REPEAT_REACH, i + 40)
    others = (lines[k] for k in range(limit) if k != i)
    return any(_same(line, other) for other in others if other.text[0] != "©")


def _same(one: Line, other: Line) -> bool:
    if one.key == other.key:
        return True
    short, long = (one, other) if one.length <= other.length else (other, one)
    return (
        (short.words >= 4 or (short.words == 3 and short.length >= _SHORTEST_AGAIN))
        and long.length <= 300
        and short.length * 2 > long.length
        and short.key in long.key
        and not long.ends_sentence
    )
