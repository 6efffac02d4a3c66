"""How a page is cut into blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading.layout import BOILERPLATE, Role, blocks, lay_out

PARAGRAPH = (
    "The customs service opened a new laboratory in Osh on Monday. Eleven chemists work there, and "
    "three more will join them before the winter."
)
lines = st.sampled_from(
    [
        "",
        "News",
        "Home | News | Contacts",
        "22:26",
        "USD 84.79",
        "12 May 2021",
        "By Nargis Holmatova",
        "Customs laboratory opens in Osh",
        "OSH, 12 May 2021 (TCA) — " + PARAGRAPH,
        PARAGRAPH,
        "Read also: Snow closes the pass",
        "Most read",
        "Leave a comment",
        "© 2021 The Harbour Monitor. All rights reserved.",
        "Автор -",
        "Habar",
        "///nCa, 12 May 2021",
    ]
)


def roles(text: str) -> list[tuple[str, str]]:
    return [(block.role, text[block.start : block.end]) for block in blocks(text)]


def words(text: str, *wanted: str) -> list[str]:
    return [piece.strip() for role, piece in roles(text) if role in wanted]


@given(st.one_of(st.text(), st.lists(lines, max_size=25).map("\n".join)))
def test_blocks_cover_every_sign_once_and_in_order(text: str) -> None:
    last = 0
    for block in blocks(text):
        assert block.start < block.end
        assert not text[last : block.start].strip()
        last = block.end
    assert not text[last:].strip()


@given(st.lists(lines, max_size=25).map("\n".join))
def test_a_title_is_never_boilerplate(text: str) -> None:
    layout = lay_out(text)
    if layout.title is not None:
        start, end = layout.title
        assert text[start:end].strip()
        assert any(b.role == Role.TITLE and b.start <= start < b.end for b in layout.blocks)


def test_a_long_line_and_a_million_line_ends_are_no_burden() -> None:
    assert len(blocks("customs " * 600_000)) == 1
    assert blocks("\n" * 1_000_000) == []
    assert len(blocks("a\n" * 100_000)) < 6_000


@pytest.mark.parametrize(
    "line",
    [
        "News",
        "Habar",
        "Кылмыш-кырсык",
        "Samsung",
        "22:26",
        "$451.20 €490.05 ₽4.91",
        "Главная » Новости » Общество",
        "Home | News | Video | Subscribe",
        "Border Gazette",
        "By Aman Durdyyev",
        "Автор -",
        "давно пора проверить и соседний пост, там очередь ещё длиннее",
    ],
)
def test_what_stands_over_an_article_is_not_its_title(line: str) -> None:
    assert lay_out(f"{line}\n\n{PARAGRAPH}").title is None


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Customs Service News\n\n",
        "12 May 2021\n",
        "22:26\nUSD 84.79\nEUR 95.01\n",
        "Thursday, 8 December 2025\nHome | News | Subscribe\n\n",
        "Border Gazette\n\n",
        " date 2021-05-12 ",
    ],
)
@pytest.mark.parametrize("after", ["\n", "\n\n", "\n12 May 2021\n\n", "\nBy A. Osmonov\n\n"])
def test_the_title_is_found_below_whatever_stands_over_it(before: str, after: str) -> None:
    title = "Customs laboratory opens its doors in Osh"
    text = f"{before}{title}{after}{PARAGRAPH}"
    layout = lay_out(text)
    assert layout.title is not None
    assert text[slice(*layout.title)] == title


def test_a_title_that_stands_twice_is_one_title() -> None:
    title = "Conference on cooperation"
    text = f"Customs Service News\n\n{title}\n23 Sen\n{title}\n\n{PARAGRAPH}"
    assert words(text, Role.TITLE) == [title]
    assert words(text, Role.HEAD_DATE, Role.TITLE_AGAIN) == ["23 Sen", title]


def test_an_outlet_behind_the_title_is_cut_off() -> None:
    text = f"Customs laboratory opens in Osh | Tien Shan Times\n\n{PARAGRAPH}"
    layout = lay_out(text)
    assert layout.title is not None
    assert text[slice(*layout.title)] == "Customs laboratory opens in Osh"
    assert layout.site is not None
    assert text[slice(*layout.site)] == "Tien Shan Times"


def test_an_authors_life_is_boilerplate_and_the_name_before_it_is_not() -> None:
    life = "Sergey Kwan has worked for the paper since March 1999. Kwan studied from 1990-1994."
    text = f"Customs laboratory opens in Osh\n\n{PARAGRAPH}\n\nSergey Kwan\n\n{life}"
    assert words(text, Role.BYLINE) == ["Sergey Kwan"]
    assert words(text, Role.BIOGRAPHY) == [life]


def test_lists_of_other_news_end_the_article() -> None:
    text = f"{PARAGRAPH}\n\nMost read\nSnow closes the pass at Torugart\nCement prices fall"
    kept = [role for role, _ in roles(text) if role not in BOILERPLATE]
    assert kept == [Role.BODY]


def test_a_heading_within_the_text_stays() -> None:
    text = f"{PARAGRAPH}\n\nBackground\n\n{PARAGRAPH}\n\nWhat comes next\n\n{PARAGRAPH}"
    assert words(text, Role.SUBHEAD) == ["Background", "What comes next"]
    assert not any(role in BOILERPLATE for role, _ in roles(text))


def test_read_also_in_the_middle_takes_only_its_own_line() -> None:
    inline = "Читайте также: На перевале выпал снег и закрыта дорога"
    text = f"{PARAGRAPH}\n\n{inline}\n\n{PARAGRAPH}"
    assert words(text, Role.RELATED) == [inline]
    assert len(words(text, Role.BODY)) == 2


def test_a_signoff_is_cut_from_the_last_paragraph() -> None:
    text = f"{PARAGRAPH} ///nCa, May 2, 2025 (in cooperation with the Embassy)"
    assert words(text, Role.SIGNOFF) == ["///nCa, May 2, 2025 (in cooperation with the Embassy)"]


def test_the_clock_of_a_page_is_no_date_line() -> None:
    text = f"Thursday, 8 December 2025\nHome\nSearch\n\nCustoms laboratory opens\n\n{PARAGRAPH}"
    assert words(text, Role.CLOCK) == ["Thursday, 8 December 2025"]
