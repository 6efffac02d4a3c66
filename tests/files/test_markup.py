"""What a page's markup says beside its words: navigation, footers, buttons, links. Hints only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.reading.formats.html import html_text, read_html

if TYPE_CHECKING:
    from customs_desk.article import Document, Reading

TITLE = "Customs laboratory opens in Karasu"
FIRST = (
    "The customs service opened a new laboratory in the port of Karasu on Monday. Eleven chemists "
    "work there, and three more will join them before the winter."
)
SECOND = (
    "The head of the service thanked the builders. They had finished the house two weeks before "
    "the day that the contract names."
)
ARTICLE = f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>"


def page(html: str) -> Document:
    content = f"<html><head><title>{TITLE} | Steppe</title></head><body>{html}</body></html>"
    return document(content.encode(), name="page.html")


def reading(html: str) -> Reading:
    return read(page(html))


@pytest.mark.parametrize(
    "beside",
    [
        "<nav><ul><li>Harbour days</li><li>Ferries of spring</li></ul></nav>",
        "<footer><p>The house of the harbour stands beside the old lighthouse of it.</p></footer>",
        "<aside><p>Ferries leave at nine in the morning and at six every evening.</p></aside>",
        "<button>Tell us what you think</button>",
        "<div role='navigation'>Harbour days</div>",
        "<div class='site-a related-items'><h3>Ferries of spring</h3></div>",
        "<div style='display:none'>Did the picture take long to come?</div>",
        "<section id='comments'><p>I was there too, and it was a fine day for us.</p></section>",
    ],
)
@pytest.mark.parametrize("below", [False, True])
def test_what_the_markup_sets_apart_is_left_out(beside: str, below: bool) -> None:  # noqa: FBT001
    html = ARTICLE + beside if below else beside + ARTICLE
    body = reading(html).body
    assert body.split("\n")[-2:] == [FIRST, SECOND] or body.split("\n\n")[-2:] == [FIRST, SECOND]
    assert all(word not in body for word in ("Harbour", "harbour", "Ferries", "Tell us", "picture"))


@pytest.mark.parametrize("name", ["widget-area", "sidebar-right", "share-box", "promo"])
def test_an_article_in_what_is_called_a_widget_stays(name: str) -> None:
    found = reading(f"<div class='{name}'>{ARTICLE}</div>")
    assert FIRST in found.body
    assert SECOND in found.body
    assert found.title == TITLE


@pytest.mark.parametrize("tag", ["aside", "dialog", "nav"])
def test_an_article_in_the_wrong_element_stays(tag: str) -> None:
    found = reading(f"<{tag}>{ARTICLE}</{tag}><p>{SECOND.replace('two', 'three')}</p>")
    assert FIRST in found.body


def test_the_rest_of_a_text_that_a_click_unfolds_stays() -> None:
    rest = "".join(f"<p>{SECOND.replace('two', str(number))}</p>" for number in range(3, 7))
    more = "".join(f"<p>{FIRST.replace('Eleven', str(number))}</p>" for number in range(30, 50))
    found = reading(f"{ARTICLE}{more}<div style='display: none'>{rest}</div>")
    assert SECOND.replace("two", "5") in found.body


def test_an_element_that_is_never_closed_takes_no_article_along() -> None:
    found = reading(f"<nav><ul><li>Harbour days{ARTICLE}")
    assert FIRST in found.body
    assert SECOND in found.body


def test_a_line_that_is_all_a_link_between_paragraphs_is_other_news() -> None:
    found = reading(
        f"<h1>{TITLE}</h1><p>{FIRST}</p><p><a href='/2'>Ferries of spring go twice a day</a></p>"
        f"<p>{SECOND}</p>"
    )
    assert "Ferries" not in found.body


def test_a_link_within_a_sentence_changes_nothing() -> None:
    linked = FIRST.replace("the port of Karasu", "the <a href='/p'>port of Karasu</a>")
    assert FIRST in reading(f"<h1>{TITLE}</h1><p>{linked}</p><p>{SECOND}</p>").body


def test_the_author_under_the_title_may_be_a_link_and_the_section_over_it_is_no_author() -> None:
    found = reading(
        "<p><a href='/s'>Harbour Days</a></p>"
        f"<h1>{TITLE}</h1><p><a href='/a'>Nargis Holmatova</a></p><p>{FIRST}</p><p>{SECOND}</p>"
    )
    assert found.author == "Nargis Holmatova"


def test_a_day_in_an_aside_is_still_the_day() -> None:
    found = reading(f"<h1>{TITLE}</h1><aside>4 May 2022</aside><p>{FIRST}</p><p>{SECOND}</p>")
    assert found.published is not None
    assert found.published.edtf == "2022-05-04"


def test_the_outlet_that_the_page_names_wins_over_a_guess_from_its_menu() -> None:
    content = (
        "<html><head><meta property='og:site_name' content='Steppe | News of the day'></head>"
        f"<body><p>Caspian Radio</p>{ARTICLE}</body></html>"
    )
    assert read(document(content.encode(), name="page.html")).source == "Steppe"


def test_a_title_that_the_metadata_cut_off_is_found_whole() -> None:
    content = (
        "<html><head><meta property='og:title' content='Customs laboratory opens in…'></head>"
        f"<body><p>The harbour for people who like to think</p>{ARTICLE}</body></html>"
    )
    assert read(document(content.encode(), name="page.html")).title == TITLE


@given(
    st.lists(
        st.sampled_from(
            [
                "<nav>",
                "</nav>",
                "<p>",
                "</p>",
                "<a href=x>",
                "</a>",
                "<div class=menu>",
                "</div>",
                "<br>",
                "word ",
                "Two words. ",
                "\n",
                "<pre>",
                "</pre>",
                "<footer>",
                "<li>",
            ]
        ),
        max_size=40,
    )
)
def test_hints_are_stretches_of_lines_in_order_and_change_no_text(parts: list[str]) -> None:
    source = "".join(parts)
    made = read_html(source.encode())
    assert made.text == html_text(source)
    for spans in (made.apart, made.linked):
        assert list(spans) == sorted(spans)
        assert all(made.text[start:end].strip() for start, end in spans)
        assert all("\n" not in made.text[start:end] for start, end in spans)
