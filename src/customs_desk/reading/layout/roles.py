"""The parts that a stretch of a page can play, and which of them are not the article."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a line, or a part of one, is on its page."""

    SITE = "site"  # the name of the site over its page
    MENU = "menu"
    SECTION = "section"
    CLOCK = "clock"  # the day and hour at which the page was opened
    RATES = "rates"
    BREADCRUMB = "breadcrumb"
    ADVERT = "advert"
    STAMP = "stamp"  # " date 2025-05-02", written by the machine that fetched the page
    TITLE = "title"
    TITLE_AGAIN = "title_again"
    TITLE_TRANSLATED = "title_translated"
    DATE_LINE = "date_line"
    HEAD_DATE = "head_date"  # a date line that only repeats the head of the page
    VIEWS = "views"
    BYLINE = "byline"
    OUTLET = "outlet"  # the outlet's name on a line of its own: it gives the source
    DATELINE = "dateline"
    LEAD = "lead"
    BODY = "body"
    SUBHEAD = "subhead"
    SIGNOFF = "signoff"
    BIOGRAPHY = "biography"
    RELATED = "related"
    SHARE = "share"
    COMMENTS = "comments"
    NOTICE = "notice"
    CAPTION = "caption"
    CONTACT = "contact"
    TAGS = "tags"
    APART = "apart"  # the page's own markup sets it apart: navigation, footers, forms
    LEARNT = "learnt"  # a line that files of this source repeat


BOILERPLATE: frozenset[str] = frozenset(
    {
        Role.SITE,
        Role.MENU,
        Role.SECTION,
        Role.CLOCK,
        Role.RATES,
        Role.BREADCRUMB,
        Role.ADVERT,
        Role.STAMP,
        Role.TITLE_AGAIN,
        Role.TITLE_TRANSLATED,
        Role.HEAD_DATE,
        Role.VIEWS,
        Role.BIOGRAPHY,
        Role.RELATED,
        Role.SHARE,
        Role.COMMENTS,
        Role.NOTICE,
        Role.CAPTION,
        Role.CONTACT,
        Role.TAGS,
        Role.APART,
        Role.LEARNT,
    }
)
"""Roles that give no title, date, event or name, and are left out of the article's text."""
