"""What stands between the title and the text: bylines, second headlines, words under pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.layout import kinds, pictures
from customs_desk.reading.layout.first_paragraph import TEASER
from customs_desk.reading.layout.outlets import known_media, names_its_outlet
from customs_desk.reading.layout.page_words import speaks_as_page
from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.layout.title_words import cyrillic_share, says_title_again
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

_TURKIC = lazy_pattern(r"[ňýşžŇÝŞŽңүөҢҮӨ]")
_TURKIC_VERB = lazy_pattern(
    r"(?:[dt][yiuü](?:l[ae]r|k)?|[ýy][aä]r(?:l[ae]r)?|[aäe]r(?:l[ae]r)?|m[ae]k|j[ae]k|[aäe]n|dyr|dir|myş|miş|ok"
    r"|[дт][ыиуү](?:к)?|[аеоөйы]т|[гк][аеоө]н|т|уу|үү|ар|ер|ор|өр|мак|мек|сын|син|жок|бар|керек)$"
)
_SHORT_CAPTION = 6  # words of what a picture shows, right over the text


def between_title_and_text(lines: Sequence[Line], i: int, best: int) -> str:
    """The role of a line that stands between the title and the first paragraph."""
    line = lines[i]
    labelled = _labelled(line)
    if labelled is not None:
        return labelled
    of_page = line.key not in known_media() and (speaks_as_page(line) or _is_button(line))
    if of_page:
        return Role.MENU
    if is_outlet(line.text) or line.key in known_media():
        return Role.OUTLET
    return Role.CAPTION if _is_caption(lines, i, best) else _other(lines, i, lines[best])


def _other(lines: Sequence[Line], i: int, title: Line) -> str:
    line = lines[i]
    if line.words <= 3 and any(other.key == title.key for other in lines[i + 1 : i + 3]):
        return Role.SECTION
    own, its = cyrillic_share(line.text), cyrillic_share(title.text)
    if own is not None and its is not None and abs(own - its) > 0.6 and line.words > 2:
        return Role.TITLE_TRANSLATED
    return Role.BYLINE if is_person(line.text) else Role.LEAD


def _is_button(line: Line) -> bool:
    """One word that names nobody: 'img', 'Zen'; an agency's letters or a town in capitals stay."""
    return (
        line.words == 1
        and not line.ends_sentence
        and not (line.text.isupper() and line.length > 2)
        and not is_outlet(line.text)
    )


def _labelled(line: Line) -> str | None:
    """'• Country: Tajikistan', 'Source: Steppe Press'."""
    if line.bullet and ":" in line.text and 2 <= line.words <= 6:
        return Role.MENU
    source = ":" in line.text[:20] and line.words <= 14 and kinds.in_tail(line) == Role.SIGNOFF
    return Role.SIGNOFF if source else None


def _is_caption(lines: Sequence[Line], i: int, best: int) -> bool:
    """Whether a line under the title is a picture's: said by the line before, twice, or again."""
    line, before = lines[i], lines[i - 1]
    said = line.key in before.key or before.key.endswith(line.key[:TEASER])
    said = said or any(part in before.key for part in line.key.split(" - ")[:-1])
    if (said and kinds.in_head(before) == Role.CAPTION) or names_its_outlet(line.text):
        return True
    if i == best + 1 and (_shows(lines, i) or _is_label(lines, i)):
        return True
    if _is_over_caption(lines, i):
        return True
    twice = [other.key for other in (*lines[best + 1 : i][-1:], *lines[i + 1 : i + 2])]
    if line.key in twice and line.words <= 12:
        return True
    if line.ends_sentence or line.text[-1] == ":":
        return False
    under_repeat = (
        before.key == lines[best].key and not line.gap and line.words <= 8 and i > best + 1
    )
    alone = line.gap and line.words <= 8 and i + 1 < len(lines) and lines[i + 1].gap
    return under_repeat or ((alone or i > best + 1) and says_title_again(line, lines[best]))


def _is_over_caption(lines: Sequence[Line], i: int) -> bool:
    """Whether the line right under says the same and who took the picture."""
    after = lines[i + 1] if i + 1 < len(lines) else None
    if after is None or after.gap or lines[i].words > _SHORT_CAPTION or lines[i].ends_sentence:
        return False
    return pictures.is_credited(after) and says_title_again(lines[i], after)


def _is_label(lines: Sequence[Line], i: int) -> bool:
    """Whether two or three words with a stop stand alone, such as 'The border post.'."""
    line = lines[i]
    alone = line.gap and i + 1 < len(lines) and lines[i + 1].gap
    return alone and 1 < line.words <= 3 and line.text[-1] == "."


def _shows(lines: Sequence[Line], i: int) -> bool:
    """Whether a Turkmen or Kyrgyz line that stands alone under the title has no verb at its end.

    Both languages end a sentence with its verb, but not the words under a picture.
    """
    line = lines[i]
    under = i + 1 < len(lines) and (lines[i + 1].gap or line.words <= _SHORT_CAPTION)
    alone = line.gap and line.words <= 12 and under
    whole = line.ends_sentence or (line.words <= _SHORT_CAPTION and line.text[-1].isalpha())
    if not alone or not whole or not _TURKIC.search(lines[i - 1].text + line.text):
        return False
    return _TURKIC_VERB.search(line.key.rstrip("»”\"'").casefold()) is None
