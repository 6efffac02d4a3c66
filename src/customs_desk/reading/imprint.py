"""What a page says of itself around the article: copyright, imprint, addresses, press offices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.article import Evidence, Span
from customs_desk.reading.byline import Named, as_named
from customs_desk.reading.layout import BOILERPLATE, Role
from customs_desk.reading.layout.endings import footer
from customs_desk.reading.layout.outlets import known_media, spellings
from customs_desk.reading.layout.people import is_outlet, is_person, owns_page
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout import Layout

_CREDIT = lazy_pattern(
    r"(?:©|\(c\)|\(с\)|copyright)\s*(?:19|20)?[\d–—, -]*\s*[«“\"]?"
    r"(?P<name>[^\W\d_](?:[^/|.,»”\"\n\d]|(?<=-)\d{1,3}){2,50})",
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
# "«Steppe» gazeti", "«Steppe» интернет-басылмасы": in Turkmen and Kyrgyz the noun stands behind
CALLED_BEHIND = lazy_pattern(
    r"[«“\"](?P<name>[^«»“”\"\n]{2,40})[»”\"]\s+(?P<noun>(?:[^\W\d_]+[-\s])?[^\W\d_]+)"
)
# "the hyperlink to «Steppe News» is obligatory"
_LINKED_TO = lazy_pattern(
    r"(?:link to|ссылк[аи] на|ссылкой на)\s+[«“\"](?P<name>[^«»“”\"\n]{2,40})[»”\"]",
    re.IGNORECASE,
)
# "All rights reserved. «Steppe News» 2009-2021"
_RIGHTS_OF = lazy_pattern(
    r"(?:rights reserved|права защищены|укуктар(?:ы)? корголгон|hukuklar(?:y)? goralan)\W{1,4}"
    r"(?<=[«“\"])(?P<name>[^«»“”\"\n]{2,40})[»”\"]",
    re.IGNORECASE,
)
# "Соб. инф. «Степного ветра»"
_OWN_NEWS = lazy_pattern(
    r"соб\.\s?(?:инф|корр)\.\s+[«“\"](?P<name>[^«»“”\"\n]{2,40})[»”\"]", re.IGNORECASE
)
# "Steppe Digest. Reg. No. 114."
_FIRST_SENTENCE = lazy_pattern(r"([^\W\d_][^.:;\n]{3,40})\.\s")
_QUOTE = lazy_pattern(r"[«“\"]")
_WORD = lazy_pattern(r"\w+")
_NOUN = lazy_pattern(r"[^\W\d_]+")
_GENITIVE = lazy_pattern(r"(?:nyň|niň|нын|нин|нун|нүн)$")
QUOTED = lazy_pattern(r"[«“\"]([^«»“”\"]+)[»”\"]")
SITE_PART = lazy_pattern(r"\s(?:[-–—|»•]|::)\s")
_LONGEST_NAME = 40  # characters
_SHORTEST_HOST = 6  # characters
_LONGEST_ACRONYM = 8  # letters
_LOOKED_THROUGH = 20_000  # characters in which an acronym must stand
_SIGNED = 120  # characters of a plain line that signs


def from_copyright(text: str, layout: Layout) -> Named | None:
    """'© 2021 The Harbour Monitor', in a notice or where the page's markup sets it apart."""
    blocks = layout.having(Role.NOTICE, Role.APART)
    blocks += [b for b in layout.having(Role.COMMENTS) if text[b.start] == "©"]
    return _credited(text, blocks, "copyright-line", 0.65)


def from_footer(text: str, layout: Layout) -> Named | None:
    """A feed's footer: 'The post … first appeared on Steppe News'."""
    for block in layout.having(Role.NOTICE):
        found = footer(text[block.start : block.end])
        if found:
            start = block.start + found.start("outlet")
            return as_named(start, found["outlet"].strip(), "feed-footer", 0.75)
    return None


def from_picture(text: str, layout: Layout) -> Named | None:
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
        named = is_outlet(name) or owns_page(name) or folded(name) in known_media()
        if match and (own or named):
            return as_named(match.start("name"), name, rule, sure)
    return None


def from_more(text: str, layout: Layout) -> Named | None:
    """'More news from Steppe Courier'."""
    for block in layout.having(Role.RELATED, Role.SITE, Role.SECTION):
        match = _MORE_FROM.search(text, block.start, min(block.end, block.start + 120))
        name = match["name"].strip() if match else ""
        if match and not is_person(name) and (name[0].isupper() or is_outlet(name)):
            return as_named(match.start("name"), name, "more-from", 0.6)
    return None


def from_address(text: str, layout: Layout) -> Named | None:
    """A body whose acronym opens the host of the contact address and which the text names."""
    lines: dict[str, Named] | None = None
    words: frozenset[str] = frozenset()
    seen: set[str] = set()
    for block in layout.having(Role.CONTACT, Role.NOTICE, Role.APART, Role.SITE):
        for match in _DOMAIN.finditer(text, block.start, min(block.end, block.start + 500)):
            host = match["host"].casefold()
            if (beside := _beside_host(text, block, host)) is not None:
                return beside
            if host in seen:
                continue
            seen.add(host)
            lines = _lines_by_letters(text, layout) if lines is None else lines
            label = host.removeprefix("www.").partition(".")[0].replace("-", "")
            if label in lines:
                return lines[label]
            words = words or frozenset(_WORD.findall(text, 0, _LOOKED_THROUGH))
            found = _acronym_in(words, host.split("."))
            if found:
                return Named(found, Evidence(match.start(), match.end(), "contact-address", 0.6))
    return None


def _beside_host(text: str, block: Span, host: str) -> Named | None:
    """'SteppePress - http://en.steppepress.com': a name on the line of its address."""
    for part in SITE_PART.split(text[block.start : block.end]):
        name = part.strip(" -–—|")
        plain = "".join(filter(str.isalnum, name.casefold()))
        if len(plain) >= _SHORTEST_HOST and plain in host.split("."):
            return as_named(text.find(name, block.start), name, "contact-address", 0.7)
    return None


def _lines_by_letters(text: str, layout: Layout) -> dict[str, Named]:
    """The page's own lines by their letters: 'Steppe Courier' is found by steppecourier.com."""
    found: dict[str, Named] = {}
    for block in layout.blocks:
        name = text[block.start : block.end].strip()
        if block.role in BOILERPLATE and len(name) < _LONGEST_NAME and " " in name:
            plain = "".join(filter(str.isalnum, name.casefold()))
            if len(plain) >= _SHORTEST_HOST and plain not in found:
                start = text.find(name, block.start)
                found[plain] = as_named(start, name, "contact-address", 0.7)
    return found


def _acronym_in(words: frozenset[str], labels: list[str]) -> str | None:
    """The longest beginning of a label of the host that the text has in capitals."""
    for label in labels[:-1]:
        for size in range(min(len(label), _LONGEST_ACRONYM), 2, -1):
            acronym = label[:size].upper()
            if acronym.isalpha() and acronym in words:
                return acronym
    return None


def from_imprint(text: str, layout: Layout) -> Named | None:
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
        for pattern in (CALLED_BEHIND, _LINKED_TO, _OWN_NEWS, _RIGHTS_OF):
            for match in pattern.finditer(text, block.start, end):
                if pattern is not CALLED_BEHIND or _is_media_noun(match["noun"]):
                    return as_named(match.start("name"), match["name"].strip(), "imprint", 0.6)
    return None


def _quoted_first(text: str, layout: Layout) -> Named | None:
    """'«Steppe News» is on Telegram!'."""
    for block in layout.having(Role.SHARE, Role.RELATED):
        own = QUOTED.match(text, block.start, block.end)
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


def from_press_office(text: str, layout: Layout) -> Named | None:
    """The body's own office that signs, with the body's name: 'Press service of the Committee'."""
    for block in reversed(layout.having(Role.SIGNOFF)):
        line = text[block.start : block.end].strip(" .()[]/–—-")
        office = phrases().offices.search(folded(line))
        if office and len(line.split()) > len(office[0].split()) and len(line) <= 150:
            return as_named(text.find(line, block.start), line, "sign-off", 0.7)
    return None
