"""Whole pages of large sites: menus of hundreds of lines, forms and footers with sentences."""

from __future__ import annotations

from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.reading.layout import BOILERPLATE, Hints, lay_out

TITLE = "Customs laboratory opens in Karasu"
PARAGRAPHS = [
    f"The customs service opened laboratory number {number} in the port on Monday. Eleven chemists "
    "work there, and three more will join them before the winter comes to the coast."
    for number in ("one", "two", "three", "four", "five", "six")
]
FORM = "Your help in telling us about this is much appreciated by the whole house."


def menu(lines: int) -> str:
    return "\n".join(f"Harbour {number}" for number in range(lines))


def article_of(text: str, stated: str = "") -> list[str]:
    found = lay_out(text, hints=Hints(stated)).blocks
    return [text[b.start : b.end] for b in found if b.role not in BOILERPLATE]


def test_a_menu_of_hundreds_of_lines_does_not_hide_the_article() -> None:
    text = "\n".join((menu(300), "", TITLE, "", *PARAGRAPHS))
    assert article_of(text) == [TITLE, *PARAGRAPHS]


def test_a_sentence_among_the_menus_is_not_where_the_article_begins() -> None:
    text = "\n".join(("Steppe", FORM, menu(40), "", TITLE, "", *PARAGRAPHS))
    assert article_of(text) == [TITLE, *PARAGRAPHS]


def test_the_title_of_the_metadata_tells_where_the_article_begins() -> None:
    text = "\n".join(("Steppe", FORM, "Close", TITLE, "", PARAGRAPHS[0]))
    assert article_of(text, f"{TITLE} | Steppe") == [TITLE, PARAGRAPHS[0]]


def test_a_long_list_after_a_short_text_is_the_articles() -> None:
    guests = "\n".join(f"Guest {number} of the house" for number in range(30))
    text = f"{TITLE}\n\n{PARAGRAPHS[0]}\n\nThe guests were these:\n{guests}\n\n{PARAGRAPHS[1]}"
    assert PARAGRAPHS[0] in article_of(text)
    assert PARAGRAPHS[1] in article_of(text)
    assert "Guest 7 of the house" in article_of(text)


def test_what_stands_far_under_the_article_is_no_paragraph_of_it() -> None:
    footer = "\n".join(f"Trade and transport {number}" for number in range(30))
    text = "\n".join((TITLE, "", *PARAGRAPHS, "", footer, FORM))
    assert "Trade and transport 7" not in article_of(text)
    assert all(paragraph in article_of(text) for paragraph in PARAGRAPHS)


def test_a_list_without_paragraphs_stays_whole() -> None:
    text = menu(400)
    reading = read(document(text.encode(), name="list.txt"))
    assert reading.body == text


def test_menus_that_stand_twice_give_no_title() -> None:
    menus = "\n".join((menu(25), "Ferries of spring and autumn", "Back to the menu of the harbour"))
    text = "\n".join((menus, menus, "", TITLE, "", *PARAGRAPHS))
    assert read(document(text.encode(), name="page.txt")).title == TITLE


def test_headlines_of_two_sentences_far_below_are_no_paragraphs() -> None:
    headlines = "\n".join(
        f"HARBOUR {n}. Divers raise a barge that sank before the war, and look into its hold: what"
        for n in range(4)
    )
    text = "\n".join((TITLE, "", *PARAGRAPHS, "", "Ferries go at nine", "", headlines))
    assert "Ferries go at nine" not in article_of(text)


def test_a_heading_over_a_list_of_the_article_is_no_outlet() -> None:
    lead_in = (
        "At the opening the deputy head of the service told the guests of the challenges that "
        "officers of the small harbours meet in the winter:"
    )
    items = "- Ice on the quays\n- Ferries that come late\n- Long nights of the north"
    text = f"{TITLE}\n\n{PARAGRAPHS[0]}\nWork of Customs Officers\n{lead_in}\n{items}"
    assert read(document(text.encode(), name="page.txt")).source is None


def test_no_line_amid_a_long_menu_is_the_outlet() -> None:
    text = "\n".join((menu(30), "Harbour Gazette", menu(30), "", TITLE, "", *PARAGRAPHS))
    assert read(document(text.encode(), name="page.txt")).source is None
