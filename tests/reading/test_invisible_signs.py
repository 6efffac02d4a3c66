"""Soft hyphens and blanks without width within words, as pages print them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading import read
from customs_desk.reading.files import document

TITLE = "Химики таможни въехали в новую лабораторию"
TEXT = (
    f"{TITLE}\n\n6 сентября 2020 года\n\nБишкек, 6 сентября. Государственная таможенная служба "
    "открыла лабораторию 5 сентября 2020 года, сообщил начальник отдела Азамат Орозбеков. Она "
    "стоит в городе Каракол рядом с портом.\n\nВсе права защищены."
)
SIGNS = "\u00ad\u200b\u2060"


def parted(text: str, sign: str, every: int) -> str:
    """The text with the sign in each word of enough letters."""
    return re.sub(rf"([^\W\d_]{{{every}}})(?=[^\W\d_]{{2}})", rf"\1{sign}", text)


@given(st.sampled_from(SIGNS), st.integers(2, 5))
def test_signs_that_nobody_sees_change_no_value(sign: str, every: int) -> None:
    seen, unseen = TEXT, parted(TEXT, sign, every)
    plain, marked = (read(document(text.encode(), name="a.txt")) for text in (seen, unseen))
    assert len(unseen) > len(seen)
    for field in ("title", "published", "source", "author", "place", "language", "body"):
        assert getattr(marked, field) == getattr(plain, field)
    assert [(m.kind, m.name) for m in marked.mentions] == [(m.kind, m.name) for m in plain.mentions]
    assert [e.when for e in marked.events] == [e.when for e in plain.events]


@given(st.sampled_from(SIGNS), st.integers(2, 5))
def test_what_is_found_stands_where_the_text_prints_it(sign: str, every: int) -> None:
    text = parted(TEXT, sign, every)
    found = read(document(text.encode(), name="a.txt"))
    for words in (*found.events, *found.mentions):
        assert text[words.start : words.end] == words.text
        assert words.text.strip(sign) == words.text
    title = found.evidence["title"]
    assert text[title.start : title.end].replace(sign, "") == TITLE
    (notice,) = found.boilerplate
    assert text[notice.start : notice.end].replace(sign, "") == "Все права защищены."
