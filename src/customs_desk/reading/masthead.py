"""Who a page belongs to by what stands over its text: site, body, paper, sender of a message."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from customs_desk.article import Evidence, Span
from customs_desk.reading.byline import Named, as_named
from customs_desk.reading.imprint import SITE_PART
from customs_desk.reading.layout import Role
from customs_desk.reading.layout.mail_head import sender_of
from customs_desk.reading.layout.outlets import spellings
from customs_desk.reading.layout.people import is_outlet, owns_page
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.layout.running_heads import PAGE

if TYPE_CHECKING:
    from customs_desk.reading.layout import Layout

_SHORT_NAME = 4  # words
_ON_TOP = 3  # lines of the site's among which it names itself; each is looked for in all the text


def from_header(text: str, layout: Layout, language: str) -> Named | None:
    """The site's or section's header where it names a body: 'Customs Service News'."""
    top = next((block for block in layout.blocks if block.role == Role.SITE), None)
    for block in layout.having(Role.SITE, Role.SECTION):
        line = text[block.start : block.end].strip()
        body = spellings().get(folded(line))
        if body:
            value = next((name for name in body if _stands_in(name, text, block)), line)
            if value in body[0].split():  # a bare acronym of "ROCB Europe"
                value = body[0]
            return Named(value, Evidence(block.start, block.end, "site-header", 0.75))
        if block is top and owns_page(line):
            return as_named(block.start, line, "site-header", 0.6)
        named = not phrases().lines.get(folded(line)) and not any(map(str.isdigit, line))
        words = line.split() if named and not _is_motto(line) else []
        if len(words) >= 3 and folded(words[-1]) in phrases().outlet_words and language:
            return as_named(block.start, line, "section-header", 0.6)
    return None


def from_masthead(text: str, layout: Layout) -> Named | None:
    """An outlet's name before a row of languages over the title: 'Border Letter | EN | RU'."""
    over = layout.title[0] if layout.title else layout.first_paragraph
    for block in layout.having(Role.MENU):
        if block.start > over:
            break
        name, *rest = (part.strip() for part in SITE_PART.split(text[block.start : block.end]))
        if rest and is_outlet(name) and all(map(_is_language, rest)):
            return as_named(block.start, name, "site-header", 0.7)
    return None


def _is_language(words: str) -> bool:
    """A language's code or its name, as pages offer them."""
    code = len(words) <= 3 and words.isalpha() and words.isupper()
    return code or Role.MENU in phrases().lines.get(folded(words), ())


def from_running_head(text: str, layout: Layout) -> Named | None:
    """What a paper prints beside the numbers of its pages, more than once: its name."""
    printed: set[str] = set()
    for block, beside in pairwise(layout.having(Role.APART)):
        name = text[block.start : block.end].strip(" |–—-")
        number = text[beside.start : beside.end]
        if not name or any(map(str.isdigit, name)) or PAGE.search(number) is None:
            continue
        if name in printed:
            return as_named(text.find(name), name, "running-head", 0.6)
        printed.add(name)
    return None


def from_name_said_again(text: str, layout: Layout) -> Named | None:
    """A short name on top of the page which its text quotes, or which signs it again."""
    first = [layout.blocks[0]] if layout.blocks and layout.blocks[0].role == Role.MENU else []
    for block in (*first, *layout.having(Role.SITE)[:_ON_TOP]):
        name = text[block.start : block.end].strip(" |–—-")
        if block.start > layout.first_paragraph or not 1 <= len(name.split()) <= _SHORT_NAME:
            continue
        if phrases().lines.get(folded(name)) or any(map(str.isdigit, name)):
            continue
        plain = re.escape(name)
        again = re.compile(
            rf"[«“\"]{plain}[»”\"]|^[^\w\n]*{plain}[^\w\n]*$", re.IGNORECASE | re.MULTILINE
        )
        if again.search(text, max(block.end, layout.first_paragraph)):
            return as_named(text.find(name, block.start), name, "site-header", 0.6)
    return None


def from_sender(text: str, layout: Layout) -> Named | None:
    """Who sent the message that was saved: 'From: Transit Letter <letter@…>'."""
    sender = sender_of(text, layout.first_paragraph)
    if sender is None or sender.is_person:
        return None
    return as_named(sender.start, sender.name, "sender", 0.6)


def _is_motto(line: str) -> bool:
    """'Your independent weekly newspaper': English names have capitals."""
    return line.isascii() and any(word[0].islower() and len(word) > 3 for word in line.split())


def from_first_line(text: str, layout: Layout) -> Named | None:
    """A name alone over the title, on a page without menu: 'Caravanserai'."""
    if layout.having(Role.MENU, Role.RATES, Role.CLOCK, Role.ADVERT, Role.BREADCRUMB):
        return None
    site = next(iter(layout.blocks), None)
    if site is None or site.role != Role.SITE or layout.title is None:
        return None
    name = text[site.start : site.end].strip()
    words = name.split()
    named = len(words) <= 2 and name.isalpha() and all(word[0].isupper() for word in words)
    if not named or site.end > layout.title[0] or text[site.end : layout.title[0]].strip():
        return None
    return as_named(site.start, name, "first-line", 0.5)


def _stands_in(name: str, text: str, header: Span) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text[header.end : 20000]) is not None
