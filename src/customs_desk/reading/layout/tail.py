"""The lines from the first paragraph on: the article's own text, and what hangs on to it.

A heading such as 'Most read' or '3 comments' takes the lines after it along; an author's life
follows the author's name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.layout import kinds, pictures
from customs_desk.reading.layout.byline_line import is_byline
from customs_desk.reading.layout.endings import endings, last_paragraph
from customs_desk.reading.layout.outlets import known_media, names_its_outlet
from customs_desk.reading.layout.page_words import speaks_as_page
from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.layout.roles import BOILERPLATE, Role
from customs_desk.reading.layout.title_words import cyrillic_share
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.head import Head
    from customs_desk.reading.layout.lines import Line

_ENGLISH_LINKS = frozenset({"in", "of", "for", "and", "the", "to", "on"})
_FEW = 4  # words of a heading or a name over or under other news, at most
_FAR = 5  # blanks and ends of lines that part what a page says from the end of its article
_LONGEST_CAPTION = 160
_TOLD = 300  # characters of an article before a short line is taken for none of it
_LONG_TITLE = 20  # letters of a title that stands again within the text or after it
_LISTS = {Role.RELATED, Role.SHARE, Role.COMMENTS, Role.NOTICE, Role.TAGS, Role.MENU}
_QUOTED_NAME = lazy_pattern(r"[«“\"][^\W\d_][^«»“”\"\n.!?,]{2,28}[»”\"]\.?")  # a newspaper's
_GOING_ON = {Role.NOTICE, Role.MENU, Role.TAGS, Role.CONTACT}
_STOP = lazy_pattern(r"[.!?…](?:\W|$)|//")
_PAGES_OWN = BOILERPLATE - {Role.CAPTION, Role.TITLE_AGAIN}  # and no picture's within the text
_INLINE = lazy_pattern(r"[:–—-]\s*\S.{12,}")
_LETTERS = lazy_pattern(r"[^\W\d_]+")
_PRONOUN = lazy_pattern(r"(?:he|she|his|her|он|она|ol|ал)\s", re.IGNORECASE)
_ONLY_SHORT = {Role.MENU, Role.SHARE, Role.VIEWS, Role.RATES}  # within the text
_TELLS_ROLE = {
    Role.LEARNT,
    Role.APART,
    Role.COMMENTS,
    Role.NOTICE,
    Role.CONTACT,
    Role.CAPTION,
    Role.TAGS,
    Role.SIGNOFF,
}


class Walk:
    """What is known while the lines are read from top to bottom."""

    def __init__(self, roles: dict[int, str], last_prose: int) -> None:
        self.roles = roles
        self.last_prose = last_prose
        self.authors: list[str] = []
        self.going: str | None = None  # the list that the line before belongs to
        self.body_length = 0
        self.life = False  # inside an author's biography
        self.after_head = False  # the line before is the heading of a list
        self.dated = False  # the list gives a day for each of its items
        self.title = ""  # the key of the title's line
        self.listing = False  # within a list of the article's own
        self.script: float | None = None  # the share of Cyrillic in the first paragraphs


def read_tail(lines: Sequence[Line], head: Head) -> dict[int, str]:
    """The role of every line that the head has not named."""
    ended = endings(lines, head.first)
    walk = Walk({**head.roles, **ended}, last_paragraph(lines, head.first, ended))
    walk.title = next((lines[i].key for i, role in head.roles.items() if role == Role.TITLE), "")
    opening = [line.text[:300] for line in lines[head.first : head.first + 5] if line.prose]
    walk.script = cyrillic_share(" ".join(opening))
    for i in range(head.first):
        if head.roles.get(i) == Role.BYLINE:
            walk.authors.append(lines[i].text)
    for i in range(head.first, len(lines)):
        again = len(lines[i].key) >= _LONG_TITLE and lines[i].key == walk.title
        if i not in walk.roles:
            walk.roles[i] = Role.TITLE_AGAIN if again else _role(lines, i, walk)
        if walk.roles[i] in {Role.BODY, Role.LEAD, Role.TITLE}:
            walk.body_length += lines[i].length
    _mark_captions(lines, head, walk)
    return walk.roles


def _role(lines: Sequence[Line], i: int, walk: Walk) -> str:
    line = lines[i]
    alone = Role.CAPTION if _is_under_picture(lines, i, walk) else kinds.in_tail(line)
    if alone is None and is_byline(line.text) and line.short:
        alone = Role.BYLINE
    if line.prose and alone not in _TELLS_ROLE:
        return _prose_role(lines, i, alone, walk)
    if _opens_life(lines, i, walk):
        walk.life = True
        return Role.BIOGRAPHY
    if _opens_self_praise(line, i, walk):
        walk.going = Role.COMMENTS
        return Role.NOTICE
    walk.life = walk.life and line.words == 0
    if walk.going == Role.COMMENTS and i > walk.last_prose:
        return Role.COMMENTS
    if alone is not None:
        return _named(lines, i, alone, walk)
    return _unnamed(lines, i, walk)


def _opens_life(lines: Sequence[Line], i: int, walk: Walk) -> bool:
    """Whether the line is 'About the author', and what follows tells about one."""
    if lines[i].key not in phrases().biography_heads:
        return False
    after = lines[i + 1].text[:250] if i + 1 < len(lines) else ""
    return i > walk.last_prose or phrases().biography.search(after) is not None


def _opens_self_praise(line: Line, i: int, walk: Walk) -> bool:
    """'About UNDP', 'Notes to editors' after the text: what follows tells of the sender."""
    near_end = i >= walk.last_prose - 2 and walk.body_length > 200
    return near_end and line.words <= 5 and phrases().imprint.match(line.key) is not None


def _prose_role(lines: Sequence[Line], i: int, alone: str | None, walk: Walk) -> str:
    line = lines[i]
    short = line.length < 300
    if walk.going == Role.COMMENTS:
        return Role.COMMENTS
    if short and (alone == Role.SHARE or (alone == Role.RELATED and _INLINE.search(line.text))):
        walk.going = None if alone == Role.RELATED else walk.going
        return alone
    if walk.life:
        walk.life = _goes_on_with_life(line, walk.authors)
    else:
        walk.life = _is_life(line, walk.authors) or _is_life_after_credit(lines, i, walk)
    if walk.life:
        return Role.BIOGRAPHY
    listed = walk.going == Role.RELATED and (
        _is_item(line, walk) or (i > walk.last_prose and short)
    )
    if line.linked or listed:
        return Role.RELATED
    walk.going = None
    return Role.BODY


def _is_under_picture(lines: Sequence[Line], i: int, walk: Walk) -> bool:
    """Whether a sentence hangs on to a picture's name, and blank lines part both from the text."""
    line, above = lines[i], lines[i - 1]
    return (
        walk.roles.get(i - 1) == Role.CAPTION
        and pictures.is_picture_file(above)
        and above.gap
        and not (line.gap or above.prose or line.sentences)
        and line.length < _LONGEST_CAPTION
        and i + 1 < len(lines)
        and lines[i + 1].gap
    )


def _is_item(line: Line, walk: Walk) -> bool:
    """Whether a list's teaser may be so long: it has a day, or the article has had its say."""
    if walk.dated and walk.body_length > 200:
        return line.length < 400
    goes_on = line.sentences and line.ends_sentence  # as paragraphs do
    return line.length < 250 and walk.body_length > 600 and not (walk.after_head or goes_on)


def _named(lines: Sequence[Line], i: int, alone: str, walk: Walk) -> str:
    """The role of a short line that a table or its form names, at its place on the page."""
    line = lines[i]
    at_end = i > walk.last_prose
    role: str = alone
    if alone == Role.BYLINE:
        walk.authors.append(line.text)
    elif alone == Role.DATE_LINE:
        labelled = phrases().published.match(line.key) is not None
        role = (
            alone
            if labelled and not walk.going
            else _day_alone(walk, walk.roles.get(i - 1), at_end=at_end)
        )
    elif alone == Role.COMMENTS and not at_end and line.key in phrases().subheads:
        role = _unnamed(lines, i, walk)
    elif alone == Role.SECTION:
        # Within the text such a word is a heading of the article's own.
        ending = Role.OUTLET if _names_outlet(line) else Role.RELATED
        role = ending if at_end else _unnamed(lines, i, walk)
    elif alone == Role.SIGNOFF:
        opens = not walk.body_length and ":" in line.text[:20] and line.words <= 14
        opens = opens or _tells_medium(line)
        role = Role.SIGNOFF if opens or i >= walk.last_prose - 1 else Role.BODY
    elif line.words > 14 and not at_end and alone in _ONLY_SHORT:
        role = Role.BODY
    else:
        inline = alone == Role.RELATED and _INLINE.search(line.text) is not None
        heads = alone in _LISTS or (alone == Role.CONTACT and line.text.endswith(":"))
        if line.words or not heads:  # a rule of strokes neither opens nor ends a list
            walk.going = alone if heads and not inline else None
        walk.after_head = True
    return role


def _tells_medium(line: Line) -> bool:
    """'Source: Steppe Radio' and nothing else: so pages say it under their first words too."""
    label, _, outlet = line.text.partition(": ")
    return len(label) < 20 and (folded(outlet) in known_media() or is_outlet(outlet))


def _names_outlet(line: Line) -> bool:
    """'KASPI habarlary', '«Türkmenistan»', but not 'All news', which heads a list."""
    listed = bool(phrases().lines.get(line.key))
    return (
        (is_outlet(line.text) and not listed)
        or line.key in known_media()
        or _QUOTED_NAME.fullmatch(line.text) is not None
    )


def _day_alone(walk: Walk, above: str | None, *, at_end: bool) -> str:
    """A line with nothing but a day: of a list, at the end of the text, or under its title."""
    if walk.going in {Role.RELATED, Role.COMMENTS}:
        walk.dated = True
        return walk.going or Role.RELATED
    if at_end:
        return Role.RELATED if above == Role.RELATED else Role.SIGNOFF
    return Role.DATE_LINE if walk.body_length < 400 else Role.BODY


def _unnamed(lines: Sequence[Line], i: int, walk: Walk) -> str:
    line = lines[i]
    at_end = i > walk.last_prose
    if is_person(line.text) and i + 1 < len(lines) and _is_life(lines[i + 1], [line.text]):
        walk.authors.append(line.text)
        return Role.BYLINE
    if walk.going == Role.COMMENTS:
        return Role.COMMENTS
    if line.linked and not (is_person(line.text) or is_outlet(line.text)):
        return Role.RELATED
    ends = line.ends_sentence and not line.cut_off
    if walk.going == Role.RELATED and (at_end or line.words > 2) and not ends:
        walk.after_head = False
        return Role.RELATED
    walk.listing = _goes_on_listing(lines, i, walk)
    closes = at_end and walk.body_length and not walk.listing
    closes = closes and (line.text[-1] != ":" or speaks_as_page(line))
    closing = _closing(lines, i, walk) if closes else None
    return _beside_text(lines, i, walk) or closing or Role.BODY


def _goes_on_listing(lines: Sequence[Line], i: int, walk: Walk) -> bool:
    """Whether the article itself lists something: '… were among the guests:', then line by line."""
    if _heads_items(lines, i):
        return True
    above = lines[i - 1]
    told = walk.roles.get(i - 1) in {Role.BODY, Role.LEAD, Role.SUBHEAD}
    return told and (above.text.endswith(":") or (walk.listing and not above.prose))


def _heads_items(lines: Sequence[Line], i: int) -> bool:
    """'What changes for you:' over items that go on one after the other, as links never do."""
    after = lines[i + 1] if lines[i].text[-1] == ":" and i + 1 < len(lines) else None
    return after is not None and after.bullet and after.text[-1] in ";,"


def _beside_text(lines: Sequence[Line], i: int, walk: Walk) -> str | None:
    """The role of a nameless short line that its form tells from the text around it."""
    line = lines[i]
    after = lines[i + 1] if i + 1 < len(lines) else None
    said = after is not None and line.key in after.key and kinds.in_tail(after) == Role.CAPTION
    if line.words > 1 and line.key in {other.key for other in (lines[i - 1], after) if other}:
        return Role.CAPTION  # what a picture shows, under it and in the place of it
    if said or names_its_outlet(line.text):
        return Role.CAPTION
    if walk.roles.get(i - 1) == Role.CAPTION and not line.gap and _like_title(line):
        return Role.RELATED  # a picture with the title of other news under it
    alone = line.gap and (i + 1 == len(lines) or lines[i + 1].gap)
    return Role.TAGS if alone and kinds.is_tag_list(line) else None


def _closing(lines: Sequence[Line], i: int, walk: Walk) -> str | None:
    """The role of a nameless short line after the last paragraph."""
    line = lines[i]
    if walk.going in _LISTS and line.words <= 3 and walk.after_head:
        return walk.going
    if line.key not in known_media() and (role := _of_the_page(lines, i, walk)):
        return role
    named = is_outlet(line.text) or line.key in known_media() or _signs_as_body(line)
    if named or (_QUOTED_NAME.fullmatch(line.text) and _signs(lines, i)):
        return Role.OUTLET
    if is_person(line.text):
        walk.authors.append(line.text)
        return Role.BYLINE
    if walk.going in _GOING_ON and line.words <= 12:
        return walk.going
    return Role.NOTICE if _in_other_script(line, walk) else _of_a_list(lines, i, walk)


def _signs(lines: Sequence[Line], i: int) -> bool:
    """Whether the line ends the page, or follows a writer's name: 'Maral AMANOWA,'."""
    return i == len(lines) - 1 or is_person(lines[i - 1].text)


def _of_the_page(lines: Sequence[Line], i: int, walk: Walk) -> str | None:
    """The role of a line in which the page speaks, or which stands more than once at its end."""
    line = lines[i]
    if walk.body_length < _TOLD or not lines[walk.last_prose].prose:
        return None
    if kinds.is_hour(line):
        return Role.RELATED  # of a list of other news
    after = lines[i + 1] if i + 1 < len(lines) else line
    if any(_stands_again(lines, other, walk) for other in (line, after)):
        return Role.RELATED  # of a list with 'Editor' under each of its items
    if walk.roles[i - 1] == Role.CONTACT and ":" in line.text[:20]:
        return Role.CONTACT
    if speaks_as_page(line):
        walk.going = Role.RELATED if line.words <= _FEW else walk.going
        walk.after_head = True
        return Role.MENU
    capitals = line.text.isupper() and line.length > 2  # may be an agency's
    single = line.words == 1 and line.text[0].isupper() and line.text[-1].isalpha()
    return Role.MENU if single and not capitals else None


def _stands_again(lines: Sequence[Line], line: Line, walk: Walk) -> bool:
    if not 0 < line.words <= _FEW:
        return False
    return any(other.key == line.key for other in lines[walk.last_prose + 1 :] if other is not line)


def _of_a_list(lines: Sequence[Line], i: int, walk: Walk) -> str | None:
    """The role of a line that other news or the page's own words have beside them."""
    line = lines[i]
    if line.bullet and line.words <= 12 and any(walk.roles.get(k) in _LISTS for k in range(i)):
        return Role.RELATED
    titles = [k for k in range(i, min(i + 4, len(lines))) if _like_title(lines[k])]
    far = line.start - lines[i - 1].end >= _FAR and _like_title(line)
    if far or len(titles) >= 3 or walk.roles[i - 1] == Role.RELATED:
        return Role.RELATED
    return _hanging_on(lines, i, walk)


def _hanging_on(lines: Sequence[Line], i: int, walk: Walk) -> str | None:
    """The role of a line that ends no sentence, signs nothing and goes on with no list.

    After the last paragraph of an article that is what a page says, 'Forum closed'; but a longer
    line may be a last sentence without its stop, where nothing of the page's own is beside it.
    """
    line, after = lines[i], lines[i + 1] if i + 1 < len(lines) else None
    ends = _STOP.search(line.text) is not None or line.text[-1] in ",;)" or line.text[0].islower()
    goes_on = after is not None and after.text[0].islower()
    if ends or goes_on or line.words < 2 or walk.body_length < _TOLD or line.bullet:
        return None
    beside = walk.roles[i - 1] in _PAGES_OWN or (
        after is not None and after.words > 0 and kinds.in_tail(after) in _PAGES_OWN
    )
    if line.words > 3 and not beside:
        return None
    signs = is_person(line.text.partition(",")[0]) or any(
        folded(word) in phrases().outlet_words for word in line.word_list()
    )
    return None if signs else Role.RELATED if line.words > 3 else Role.MENU


def _signs_as_body(line: Line) -> bool:
    """'Türkmenistanyň Daşary işler ministrligi': small words within, the body's noun at the end."""
    words = line.word_list()
    named = 2 <= len(words) <= 7 and line.text[0].isupper() and not line.ends_sentence
    return (
        named
        and not _ENGLISH_LINKS.intersection(words)
        and folded(words[-1]) in phrases().outlet_words
    )


def _in_other_script(line: Line, walk: Walk) -> bool:
    """Whether a page in another language than the article goes on here: 'Поделиться с друзьями'."""
    own = cyrillic_share(line.text) if line.words > 2 else None
    return own is not None and walk.script is not None and abs(own - walk.script) > 0.8


def _like_title(line: Line) -> bool:
    return 4 <= line.words <= 25 and not line.ends_sentence and kinds.in_tail(line) is None


def _is_life(line: Line, authors: list[str]) -> bool:
    """Whether a paragraph tells who its author is: it starts with the name and a telling verb."""
    beginning = line.text[:250]
    named = any(_starts_with_name(beginning, author) for author in authors)
    return named and phrases().biography.search(beginning) is not None


def _is_life_after_credit(lines: Sequence[Line], i: int, walk: Walk) -> bool:
    """Whether the last paragraph, under a writer's or a photographer's line, tells of somebody.

    So magazines tell who the expert of the article is, who wrote nothing in it.
    """
    if i < walk.last_prose or walk.roles.get(i - 1) not in {Role.BYLINE, Role.CAPTION}:
        return False
    beginning = lines[i].text[:120]
    named = is_person(" ".join(beginning.split()[:2]))
    return named and phrases().biography.search(beginning) is not None


def _goes_on_with_life(line: Line, authors: list[str]) -> bool:
    beginning = line.text[:250]
    if _PRONOUN.match(beginning) and phrases().biography.search(beginning):
        return True
    if any(_starts_with_name(beginning, author) for author in authors):
        return True
    return not authors


def _starts_with_name(text: str, author: str) -> bool:
    names = [name.casefold() for name in _LETTERS.findall(author) if len(name) > 2]
    first = [word.casefold() for word in _LETTERS.findall(text[:60])][:3]
    return any(name in first for name in names if name not in {"by", "автор"})


def _mark_captions(lines: Sequence[Line], head: Head, walk: Walk) -> None:
    """A lone short line between paragraphs, made of words of the text: a picture's caption.

    Two and more such lines are the article's own subheadings.
    """
    alone = [
        i
        for i in range(head.first + 1, walk.last_prose)
        if walk.roles[i] == Role.BODY and _is_island(lines, i)
    ]
    for i in alone:
        walk.roles[i] = Role.SUBHEAD
    if len(alone) == 1 and lines[alone[0]].words <= 6 and _said_before(lines, alone[0], head):
        walk.roles[alone[0]] = Role.CAPTION


def _is_island(lines: Sequence[Line], i: int) -> bool:
    line, after = lines[i], lines[i + 1]
    return (
        1 <= line.words <= 12
        and line.length <= 100
        and line.gap
        and after.gap
        and lines[i - 1].prose
        and after.prose
        and not line.bullet
        and line.text[-1].isalnum()
        and line.text[0].isupper()
    )


def _said_before(lines: Sequence[Line], i: int, head: Head) -> bool:
    before = {
        word.casefold()[:4] for line in lines[:i] for word in _LETTERS.findall(line.text[:1000])
    }
    words = [word.casefold()[:4] for word in _LETTERS.findall(lines[i].text)]
    return all(word in before for word in words) and i > head.first
