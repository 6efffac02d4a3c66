"""Who published the article, from the blocks of the page.

The outlet is wanted, not the origin of its news: "the press service reported" names no source.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from customs_desk.article import Evidence, Span
from customs_desk.reading.byline import ADDRESS, PARTS, Named, as_named
from customs_desk.reading.layout import BOILERPLATE, Role
from customs_desk.reading.layout.byline_line import outlet_of_writer
from customs_desk.reading.layout.date_lines import date_residue
from customs_desk.reading.layout.endings import footer
from customs_desk.reading.layout.mail_head import sender_of
from customs_desk.reading.layout.outlets import known_media, spellings
from customs_desk.reading.layout.people import MENU_WORDS, is_outlet, is_person, owns_page
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.layout.running_heads import PAGE
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from customs_desk.reading.layout import Layout

_SIGN = lazy_pattern(r"/{2,3}\s*([^\W\d_][^,;()\n/]{1,40}?)\s*(?:[,;(/]|$)")
_LAST_WORDS = lazy_pattern(r"[.!?…»”\"]\s(?:[–—-]|--)\s?([^\W\d_a-zа-я][^–—,;:!?\n]{1,30}?)\.?$")
_BRACKETED = lazy_pattern(
    r"\(([^,()\n]{3,50}),[^()\n]*\d[^()\n]*\)$"
)  # "(The Weekly, No. 3, 2016)"
_CREDIT = lazy_pattern(
    r"(?:©|\(c\)|\(с\)|copyright)\s*(?:19|20)?[\d–—, -]*\s*[«“\"]?"
    r"(?P<name>[^\W\d_](?:[^/|.,»”\"\n\d]|(?<=-)\d{1,3}){2,50})",
    re.IGNORECASE,
)
_ORIGIN = lazy_pattern(
    r"^(?:(?:source|источник|(?:habar )?çeşme(?:si)?|(?:кабар |маалымат )?була(?:к|гы))\s*[:–—-]"
    r"|from:)\s*"
    r"(?P<name>[^\n]{2,60}?)(?:\s\([^)\n]{1,12}\)[^,\n]{0,3})?(?:\swith agencies)?"
    r"(?:,\s+published\s[^\n]{1,60})?$",
    re.IGNORECASE,
)
# "Steppe Radio © 2025 All Rights Reserved"
_NAME_BEFORE_CREDIT = lazy_pattern(
    r"(?P<name>[^\W\d_][^©\n|.]{2,50}?)\s*(?:©|\(c\))\s*(?:19|20)\d\d\b", re.IGNORECASE
)
# "(OSCE/Aylar Nurova)": the body whose picture it is, and who took it
_TAKEN_BY = lazy_pattern(r"\((?P<body>[^()/\n]{2,40})/(?P<name>[^()/\n]{5,40})\)$")
_MORE_FROM = lazy_pattern(
    r"(?:articles?|posts?|news|stories)\s+(?:from|by)\s*(?P<name>[^\W\d_][^\n]{1,40})$",
    re.IGNORECASE,
)
_DOMAIN = lazy_pattern(
    r"(?:@|www\.|https?://(?:www\.)?)(?P<host>[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE
)
_PAPER = lazy_pattern(r"(?<!\w)([^\W\d_]+)\s+[«“\"](?P<name>[^«»“”\"\n]{2,40})[»”\"]")
# "Border caravan, [18.10.2022 09:14]": so messengers write what was saved of a channel
_CHANNEL = lazy_pattern(
    r"([^\W\d_][^,\[\]\n]{1,50}), \[\d{1,2}\.\d{1,2}\.\d{4},? \d{1,2}:\d\d(?::\d\d)?\]"
)
# "«Steppe» gazeti", "«Steppe» интернет-басылмасы": in Turkmen and Kyrgyz the noun stands behind
_CALLED_BEHIND = lazy_pattern(
    r"[«“\"](?P<name>[^«»“”\"\n]{2,40})[»”\"]\s+(?P<noun>(?:[^\W\d_]+[-\s])?[^\W\d_]+)"
)
# "the hyperlink to «Steppe News» is obligatory"
_LINKED_TO = lazy_pattern(
    r"(?:link to|ссылк[аи] на|ссылкой на)\s+[«“\"](?P<name>[^«»“”\"\n]{2,40})[»”\"]",
    re.IGNORECASE,
)
# "Соб. инф. «Степного ветра»"
_OWN_NEWS = lazy_pattern(
    r"соб\.\s?(?:инф|корр)\.\s+[«“\"](?P<name>[^«»“”\"\n]{2,40})[»”\"]", re.IGNORECASE
)
# "Steppe Digest. Reg. No. 114."
_FIRST_SENTENCE = lazy_pattern(r"([^\W\d_][^.:;\n]{3,40})\.\s")
_QUOTE = lazy_pattern(r"[«“\"]")
_NOUN = lazy_pattern(r"[^\W\d_]+")
_GENITIVE = lazy_pattern(r"(?:nyň|niň|нын|нин|нун|нүн)$")
_STEP = lazy_pattern(r"\s+[/»›>]\s+")
_QUOTED = lazy_pattern(r"[«“\"]([^«»“”\"]+)[»”\"]")
_SITE_PART = lazy_pattern(r"\s(?:[-–—|»•]|::)\s")
_SECTION_BEHIND = lazy_pattern(r"\.\s+(?=[^\W\d_]+\s[—–|-]\s)")  # "Channel 9. News — Steppe"
_ACRONYM = lazy_pattern(r"[^\W\d_a-zа-я]{2,6}")
# "10/07/17 Steppe Press": a day and whose news it was, under a text
_DAY_AND_OUTLET = lazy_pattern(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s+([^\W\d_][^\d\n]{2,40})$")
_LETTERED = lazy_pattern(r"\(([A-Z]{2,6})\)\s?(?::|[–—-])\s")  # "(SNS): During an operation"
_BEFORE_COLON = lazy_pattern(r"([^\W\d_a-zа-я][^:.\n]{2,30}):\s")
_LONGEST_NAME, _SHORTEST_HOST = 40, 6  # characters
_BARE_FRAME = 2  # words of "reports {}", which does not say who reports
_SHORT_NAME = 4  # words
_SIGNED = 120  # characters of a plain line that signs
_NAME_REACH = 90  # characters beside the words of a frame in which the name stands


def find_source(text: str, layout: Layout, language: str) -> Named | None:
    """The outlet, from the surest place that names one; None where nothing does."""
    finders: tuple[Callable[[str, Layout], Named | None], ...] = (
        _from_signoff,
        _from_dateline,
        _from_outlet_line,
        _from_byline,
        _from_origin_line,
        _from_date_line,
        _from_copyright,
        _from_footer,
        _from_more,
        _from_address,
    )
    for find in finders:
        found = find(text, layout)
        if found is not None:
            return found
    return (
        _from_header(text, layout, language)
        or _from_masthead(text, layout)
        or _from_sender(text, layout)
        or _from_running_head(text, layout)
        or _from_name_said_again(text, layout)
        or _from_imprint(text, layout)
        or _from_press_office(text, layout)
        or _from_opening(text, layout)
        or _from_own_report(text, layout)
        or _from_picture(text, layout)
        or _from_first_line(text, layout)
    )


def _from_signoff(text: str, layout: Layout) -> Named | None:
    for block in reversed(layout.having(Role.SIGNOFF)):
        match = _SIGN.match(text, block.start, block.end)
        told = match is not None and phrases().starts.at_start(folded(match[1])) == Role.SIGNOFF
        if match and not told and date_residue(match[1]) != []:  # not "///По материалам сайта"
            return as_named(match.start(1), match[1], "sign-off", 0.95)
        name = _BRACKETED.match(text, block.start, block.end)
        if name and is_outlet(name[1]):
            return as_named(name.start(1), name[1], "sign-off", 0.9)
    return _from_last_words(text, layout)


def _from_last_words(text: str, layout: Layout) -> Named | None:
    """'… for further investigation. – Rappler.com': behind the last sentence of the text."""
    for block in layout.having(Role.BODY, Role.LEAD)[-2:]:
        last = _LAST_WORDS.search(text, max(block.start, block.end - 60), block.end)
        if last and (folded(last[1]) in known_media() or is_outlet(last[1])):
            return as_named(last.start(1), last[1], "sign-off", 0.85)
    return None


def _from_dateline(text: str, layout: Layout) -> Named | None:
    line = layout.dateline
    if line is None or line.agency is None:
        return None
    value = text[slice(*line.agency)].strip(" ")
    outlet, _comma, writer = value.partition(", ")
    value = outlet if is_person(writer) else value
    if value[:1] in {"«", "“", '"'}:
        value = value.strip('«»"“” ')
    if not value:
        return None  # "/, Ion Ciobanu/" names its writer alone
    start = text.find(value, line.agency[0])
    return as_named(start, value, "dateline", 0.9)


def _from_outlet_line(text: str, layout: Layout) -> Named | None:
    if layout.site is not None:
        return as_named(layout.site[0], text[slice(*layout.site)], "title-suffix", 0.8)
    for block in layout.having(Role.OUTLET):
        value = text[block.start : block.end].strip(" .,;:—–-|/()[]")
        quoted = _QUOTED.search(value) if is_outlet(value) else _QUOTED.fullmatch(value)
        value = quoted[1] if quoted else _without_town(value)  # of “The Step” newspaper
        return as_named(text.find(value, block.start), value, "outlet-line", 0.85)
    title = folded(text[slice(*layout.title)]) if layout.title else ""
    for block in layout.having(Role.SITE, Role.BREADCRUMB):
        for start, part in _outer_parts(text, block):
            if is_outlet(part) and folded(part) != title:
                quoted = _QUOTED.search(part)  # of “The Step” newspaper
                value = quoted[1] if quoted else part
                return as_named(text.find(value, start), value, "site-header", 0.7)
    return None


def _without_town(outlet: str) -> str:
    """'Steppe News Agency' of "Steppe News Agency, Osh"."""
    name, _comma, town = outlet.rpartition(", ")
    return name if is_outlet(name) and town.isalpha() and not is_outlet(town) else outlet


def _outer_parts(text: str, block: Span) -> Iterator[tuple[int, str]]:
    cuts = [
        *_SECTION_BEHIND.finditer(text, block.start, block.end),
        *_SITE_PART.finditer(text, block.start, block.end),
    ]
    if not cuts and block.role == Role.SITE:
        yield block.start, text[block.start : block.end]
    if cuts:
        yield cuts[-1].end(), text[cuts[-1].end() : block.end]
        yield block.start, text[block.start : cuts[0].start()]


def _from_byline(text: str, layout: Layout) -> Named | None:
    """'By X - Trend:', 'Sergey Kwan, TCA'."""
    for block in layout.having(Role.BYLINE):
        line = text[block.start : block.end].rstrip(" :.")
        parts = [part.strip() for part in PARTS.split(line) if part.strip()]
        if (own := _outlet_of_writer(line, block.start)) is not None:
            return own
        value = parts[-1].strip(" :.)") if len(parts) > 1 else ""
        if folded(value) in phrases().callings:
            continue  # "By Jan Pieters • EDITOR"
        if value and not is_person(value) and not ADDRESS.search(value):
            known = (
                folded(value) in known_media()
                or _ACRONYM.fullmatch(value) is not None
                or (is_outlet(value) and _is_of_media(value))
            )
            dashed = re.search(r"\s[–—-]\s", line) is not None and value[0].isupper()
            if (known or (dashed and len(value) <= 40)) and date_residue(value) is None:
                return as_named(text.find(value, block.start), value, "byline", 0.75)
    return None


def _is_of_media(name: str) -> bool:
    """Whether an outlet's name is no office's: 'adviser, Norwegian Customs' is no outlet."""
    words = phrases().media_words.intersection(map(folded, name.split()))
    return bool(words) or "." in name


def _outlet_of_writer(line: str, start: int) -> Named | None:
    """'Nargis Holmatova (“Border Gazette”)', 'Nargis Holmatova, © Steppe News'."""
    span = outlet_of_writer(line)
    if span is None:
        return None
    value = line[slice(*span)].strip(" .,")
    quoted = _QUOTED.search(value)
    value = quoted[1] if quoted else value
    return as_named(start + line.find(value, span[0]), value, "byline", 0.8)


def _from_origin_line(text: str, layout: Layout) -> Named | None:
    for block in layout.having(Role.SIGNOFF):
        match = _ORIGIN.match(text[block.start : block.end])
        if match:
            called = _CALLED_BEHIND.match(match["name"])
            value = called["name"] if called else match["name"].strip(' .«»"')
            if folded(value).startswith(MENU_WORDS):
                continue  # "Source: Read the full article"
            return as_named(text.find(value, block.start), value, "source-line", 0.85)
    return None


def _from_date_line(text: str, layout: Layout) -> Named | None:
    """'15:43, 18 декабря 2017, Бишкек - 24.kg', '5 May 2024 | Source: Steppe Press'."""
    for block in layout.having(Role.SIGNOFF):
        behind = _DAY_AND_OUTLET.match(text, block.start, block.end)
        if behind and (folded(behind[1]) in known_media() or is_outlet(behind[1])):
            return as_named(behind.start(1), behind[1], "date-line", 0.75)
    for block in layout.having(Role.DATE_LINE, Role.HEAD_DATE):
        line = text[block.start : block.end]
        if (channel := _CHANNEL.fullmatch(line)) is not None:
            return as_named(block.start, channel[1], "date-line", 0.8)
        for part in (*line.split(" / "), *reversed(PARTS.split(line))):
            if Role.SECTION in phrases().lines.get(folded(part), ()):
                continue
            if (origin := _ORIGIN.match(part)) is not None:
                name = origin["name"].strip()
                return as_named(text.find(name, block.start), name, "date-line", 0.75)
            if is_outlet(part) or folded(part) in known_media():
                return as_named(text.find(part, block.start), part.strip(), "date-line", 0.75)
    return None


def _from_copyright(text: str, layout: Layout) -> Named | None:
    blocks = layout.having(Role.NOTICE, Role.APART)
    blocks += [b for b in layout.having(Role.COMMENTS) if text[b.start] == "©"]
    return _credited(text, blocks, "copyright-line", 0.65)


def _from_footer(text: str, layout: Layout) -> Named | None:
    """A feed's footer: 'The post … first appeared on Steppe News'."""
    for block in layout.having(Role.NOTICE):
        found = footer(text[block.start : block.end])
        if found:
            start = block.start + found.start("outlet")
            return as_named(start, found["outlet"].strip(), "feed-footer", 0.75)
    return None


def _from_picture(text: str, layout: Layout) -> Named | None:
    """Whoever is credited with a picture need not be the publisher: asked last."""
    for block in layout.having(Role.CAPTION):
        taken = _TAKEN_BY.search(text, block.start, block.end)
        if taken and folded(taken["body"]) in spellings() and is_person(taken["name"]):
            return as_named(taken.start("body"), taken["body"], "picture-credit", 0.5)
    return _credited(text, layout.having(Role.CAPTION), "picture-credit", 0.5)


def _credited(text: str, blocks: Sequence[Span], rule: str, sure: float) -> Named | None:
    for block in blocks:
        last = min(block.end, block.start + 200)
        match = _NAME_BEFORE_CREDIT.match(text, block.start, last) or _CREDIT.search(
            text, block.start, last
        )
        name = match["name"].strip() if match else ""
        own = (
            block.role in {Role.NOTICE, Role.APART, Role.COMMENTS}
            and not is_person(name)
            and len(name.split()) <= 4
            and not phrases().lines.get(folded(name))
            and not phrases().holds.within(folded(name))
        )
        if match and (own or is_outlet(name) or folded(name) in known_media()):
            return as_named(match.start("name"), name, rule, sure)
    return None


def _from_more(text: str, layout: Layout) -> Named | None:
    for block in layout.having(Role.RELATED, Role.SITE, Role.SECTION):
        match = _MORE_FROM.search(text, block.start, min(block.end, block.start + 120))
        name = match["name"].strip() if match else ""
        if match and not is_person(name) and (name[0].isupper() or is_outlet(name)):
            return as_named(match.start("name"), name, "more-from", 0.6)
    return None


def _from_address(text: str, layout: Layout) -> Named | None:
    """A body whose acronym opens the host of the contact address and which the text names."""
    for block in layout.having(Role.CONTACT, Role.NOTICE, Role.APART, Role.SITE):
        for match in _DOMAIN.finditer(text, block.start, min(block.end, block.start + 500)):
            host = match["host"].casefold()
            named = _beside_host(text, block, host) or _spelt_as_host(text, layout, host)
            if named is not None:
                return named
            found = _acronym_in(text, host.split("."))
            if found:
                return Named(found, Evidence(match.start(), match.end(), "contact-address", 0.6))
    return None


def _beside_host(text: str, block: Span, host: str) -> Named | None:
    """'SteppePress - http://en.steppepress.com': a name on the line of its address."""
    for part in _SITE_PART.split(text[block.start : block.end]):
        name = part.strip(" -–—|")
        plain = "".join(filter(str.isalnum, name.casefold()))
        if len(plain) >= _SHORTEST_HOST and plain in host.split("."):
            return as_named(text.find(name, block.start), name, "contact-address", 0.7)
    return None


def _spelt_as_host(text: str, layout: Layout, host: str) -> Named | None:
    """A line of the page that is its host's name: 'Steppe Courier' beside www.steppecourier.com."""
    label = host.removeprefix("www.").partition(".")[0]
    for block in layout.blocks:
        name = text[block.start : block.end].strip()
        if block.role in BOILERPLATE and len(name) < _LONGEST_NAME and " " in name:
            plain = "".join(filter(str.isalnum, name.casefold()))
            if plain == label.replace("-", "") and len(plain) >= _SHORTEST_HOST:
                return as_named(text.find(name, block.start), name, "contact-address", 0.7)
    return None


def _acronym_in(text: str, labels: list[str]) -> str | None:
    for label in labels[:-1]:
        for size in range(min(len(label), 8), 2, -1):
            acronym = label[:size].upper()
            if acronym.isalpha() and re.search(rf"(?<!\w){acronym}(?!\w)", text[:20000]):
                return acronym
    return None


def _from_header(text: str, layout: Layout, language: str) -> Named | None:
    """The site's or section's header where it names a body: 'Customs Service News'."""
    for block in layout.having(Role.SITE, Role.SECTION):
        line = text[block.start : block.end].strip()
        body = spellings().get(folded(line))
        if body:
            value = next((name for name in body if _stands_in(name, text, block)), line)
            if value in body[0].split():  # a bare acronym of "ROCB Europe"
                value = body[0]
            return Named(value, Evidence(block.start, block.end, "site-header", 0.75))
        first = all(b.role != Role.SITE for b in layout.blocks[: layout.blocks.index(block)])
        if first and block.role == Role.SITE and owns_page(line):
            return as_named(block.start, line, "site-header", 0.6)
        named = not phrases().lines.get(folded(line)) and not any(map(str.isdigit, line))
        words = line.split() if named and not _is_motto(line) else []
        if len(words) >= 3 and folded(words[-1]) in phrases().outlet_words and language:
            return as_named(block.start, line, "section-header", 0.6)
    return None


def _from_masthead(text: str, layout: Layout) -> Named | None:
    """An outlet's name before a row of languages over the title: 'Border Letter | EN | RU'."""
    over = layout.title[0] if layout.title else layout.first_paragraph
    for block in layout.having(Role.MENU):
        if block.start > over:
            break
        name, *rest = (part.strip() for part in _SITE_PART.split(text[block.start : block.end]))
        if rest and is_outlet(name) and all(map(_is_language, rest)):
            return as_named(block.start, name, "site-header", 0.7)
    return None


def _is_language(words: str) -> bool:
    """A language's code or its name, as pages offer them."""
    code = len(words) <= 3 and words.isalpha() and words.isupper()
    return code or Role.MENU in phrases().lines.get(folded(words), ())


def _from_running_head(text: str, layout: Layout) -> Named | None:
    """What a paper prints beside the number of each page: its name."""
    for block, beside in pairwise(layout.having(Role.APART)):
        name = text[block.start : block.end].strip(" |–—-")
        number = text[beside.start : beside.end]
        if PAGE.search(number) and name and not any(map(str.isdigit, name)):
            return as_named(text.find(name, block.start), name, "running-head", 0.6)
    return None


def _from_name_said_again(text: str, layout: Layout) -> Named | None:
    """A short name on top of the page which its text quotes, or which signs it again."""
    first = [layout.blocks[0]] if layout.blocks and layout.blocks[0].role == Role.MENU else []
    for block in (*first, *layout.having(Role.SITE)):
        name = text[block.start : block.end].strip(" |–—-")
        if block.start > layout.first_paragraph or not 1 <= len(name.split()) <= _SHORT_NAME:
            continue
        if phrases().lines.get(folded(name)) or any(map(str.isdigit, name)):
            continue
        plain = re.escape(name)
        again = re.compile(rf"[«“\"]{plain}[»”\"]|^\W*{plain}\W*$", re.IGNORECASE | re.MULTILINE)
        if again.search(text, max(block.end, layout.first_paragraph)):
            return as_named(text.find(name, block.start), name, "site-header", 0.6)
    return None


def _from_sender(text: str, layout: Layout) -> Named | None:
    """Who sent the message that was saved: 'From: Transit Letter <letter@…>'."""
    sender = sender_of(text, layout.first_paragraph)
    if sender is None or sender.is_person:
        return None
    return as_named(sender.start, sender.name, "sender", 0.6)


def _from_imprint(text: str, layout: Layout) -> Named | None:
    """What the page says of itself: 'The online newspaper “Steppe”, registered under No. 17'."""
    imprints = layout.having(Role.NOTICE, Role.CONTACT, Role.APART, Role.SIGNOFF, Role.SITE)
    for block in imprints:
        for match in _PAPER.finditer(text, block.start, min(block.end, block.start + 400)):
            if folded(match[1]) in phrases().media_words:
                return as_named(match.start("name"), match["name"].strip(), "imprint", 0.6)
        name = _FIRST_SENTENCE.match(text, block.start, block.end)
        if name and block.role == Role.NOTICE and is_outlet(name[1]):
            return as_named(block.start, name[1], "imprint", 0.5)
    others = layout.having(Role.SHARE, Role.RELATED, Role.COMMENTS, Role.CAPTION, Role.BYLINE)
    return _quoted_in(text, (*imprints, *others, *_last_words(layout))) or _quoted_first(
        text, layout
    )


def _quoted_in(text: str, blocks: Sequence[Span]) -> Named | None:
    """'«Steppe» gazeti', 'the hyperlink to «Steppe» is obligatory', 'Соб. инф. «Степи»'."""
    for block in blocks:
        end = min(block.end, block.start + 400)
        if _QUOTE.search(text, block.start, end) is None:
            continue
        for pattern in (_CALLED_BEHIND, _LINKED_TO, _OWN_NEWS):
            for match in pattern.finditer(text, block.start, end):
                if pattern is not _CALLED_BEHIND or _is_media_noun(match["noun"]):
                    return as_named(match.start("name"), match["name"].strip(), "imprint", 0.6)
    return None


def _quoted_first(text: str, layout: Layout) -> Named | None:
    """'«Steppe News» is on Telegram!'."""
    for block in layout.having(Role.SHARE, Role.RELATED):
        own = _QUOTED.match(text, block.start, block.end)
        if own and own.end() < block.end and is_outlet(own[1]):
            return as_named(own.start(1), own[1].strip(), "imprint", 0.5)
    return None


def _last_words(layout: Layout) -> list[Span]:
    """The two last blocks, where the text ends with them: some pages sign in a plain line."""
    return [b for b in layout.blocks[-2:] if b.role == Role.BODY and b.end - b.start < _SIGNED]


def _is_media_noun(words: str) -> bool:
    """'газети', 'maglumat portaly', 'žurnalynyň habarçysy', 'интернет-басылмасы'."""
    nouns = {folded(word) for word in _NOUN.findall(words)}
    cases = {_GENITIVE.sub("", noun) for noun in nouns}
    return bool((nouns | cases) & phrases().media_words)


def _from_press_office(text: str, layout: Layout) -> Named | None:
    """The body's own office that signs, with the body's name: 'Press service of the Committee'."""
    for block in reversed(layout.having(Role.SIGNOFF)):
        line = text[block.start : block.end].strip(" .()[]/–—-")
        office = phrases().offices.search(folded(line))
        if office and len(line.split()) > len(office[0].split()) and len(line) <= 150:
            return as_named(text.find(line, block.start), line, "sign-off", 0.7)
    return None


def _is_motto(line: str) -> bool:
    """'Your independent weekly newspaper': English names have capitals."""
    return line.isascii() and any(word[0].islower() and len(word) > 3 for word in line.split())


def _from_first_line(text: str, layout: Layout) -> Named | None:
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


def _from_opening(text: str, layout: Layout) -> Named | None:
    """An aggregator's 'Steppe Radio: Border guards have …': an outlet that is known."""
    told = next(iter(layout.having(Role.LEAD, Role.BODY)), None)
    if told and (own := _LETTERED.match(text, told.start, told.end)) is not None:
        return as_named(own.start(1), own[1], "opening", 0.75)
    match = _BEFORE_COLON.match(text, told.start, told.end) if told else None
    if match is None or folded(match[1]) not in known_media():
        return None
    return as_named(match.start(1), match[1], "opening", 0.7)


def _from_own_report(text: str, layout: Layout) -> Named | None:
    """'Trend reports', 'сообщает 24.kg': outlets that are known, or named as outlets are."""
    own = {folded(step) for step in _first_steps(text, layout)}
    for start, name, told in sorted(_reports(text, layout.first_paragraph)):
        words = {folded(word) for word in name.split()}
        known = folded(name) in known_media() or folded(name) in own
        quoted = text[start - 1 : start] in {"«", '"', "“"}
        called = (quoted or is_outlet(name)) and words & phrases().media_words
        address = told and "." in name and is_outlet(name)  # "told Steppe.info"
        if known or (called and len(words) > 1) or (quoted and told) or address:
            return as_named(start, name, "own-report", 0.6)
    return None


def _first_steps(text: str, layout: Layout) -> Iterator[str]:
    """What the page's trails begin with: 'Trade desk' of 'Trade desk / Uzbekistan / Logistics'."""
    for block in layout.having(Role.BREADCRUMB):
        yield _STEP.split(text[block.start : block.end])[0]


def _reports(text: str, begin: int) -> Iterator[tuple[int, str, bool]]:
    """Offset and words of what stands where a frame wants an outlet's name.

    The last says whether the frame tells that it is one: "on the air of the channel …".
    """
    piece = text[begin : begin + 6000].replace("\n", " ")  # texts are wrapped within a frame
    lower = piece.lower() if len(piece.lower()) == len(piece) else piece
    for needle, frame in _frames():
        at = lower.find(needle)
        while at >= 0:
            end = at + len(needle)
            match = _framed(frame).search(piece, max(0, at - _NAME_REACH), end + _NAME_REACH)
            if match:
                name = match[1].strip(" .")
                name = name.strip('«»"“” ') if name[0] in '«"“' else name
                told = frame in phrases().told or (
                    len(frame.split()) > _BARE_FRAME and frame.endswith("{}")
                )
                yield begin + match.start(1) + match[1].find(name), name, told
            at = lower.find(needle, end)


@cache
def _frames() -> tuple[tuple[str, str], ...]:
    """Each frame's longest words, and the frame."""
    return tuple((max(map(str.strip, f.split("{}")), key=len), f) for f in phrases().reports)


@cache
def _framed(frame: str) -> re.Pattern[str]:
    """The frame with a name of up to four words in its gap, quoted or in capitals."""
    quoted = r"(?:[А-ЯA-Z]{2,6}\s)?[«\"“][^«»\"“”\n]{2,40}[»\"”]"
    word = r"\w*(?:[.-]\w+)*"
    name = rf"({quoted}|[^\W_a-zа-я]{word}(?:\s[^\W\d_a-zа-я]{word}){{0,3}}|nCa)"
    before, after = map(re.escape, frame.split("{}"))
    return lazy_pattern(rf"(?<![\w.])(?i:{before})(?:[Tt]he )?{name}(?i:{after})(?!\w)")
