"""What papers' own pages print: dialogues, threads, calendars, credits, ages, clocks, towns."""

from __future__ import annotations

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.reading.layout import BOILERPLATE, blocks

TITLE = "Customs laboratory opens in Karasu"
BODY = (
    "The customs service opened a new laboratory in the port of Karasu on Monday. Eleven chemists "
    "work there, and three more will join them before the winter."
)
MORE = (
    "The head of the service thanked the builders. They had finished the house two weeks before "
    "the day that the contract names."
)
RU_TITLE = "Таможня открыла лабораторию в Карасу"
RU_BODY = (
    "Таможенная служба открыла в понедельник новую лабораторию. В ней работают одиннадцать "
    "химиков, а до зимы придут ещё трое. Строители закончили дом раньше срока."
)


def left_out(text: str) -> list[str]:
    return [text[b.start : b.end] for b in blocks(text) if b.role in BOILERPLATE]


def test_a_dialogue_over_the_text_is_neither_it_nor_its_title() -> None:
    dialogue = [
        "Sorry, an error occurred.",
        "Would you like to receive our weekly letter? Sign up!",
        "Thank you.",
        "Your account has been made, and you may now log in.",
        "Thank you.",
        "A receipt was sent to your address.",
    ]
    text = "\n".join([*dialogue, BODY, MORE])
    found = read(document(text.encode(), name="page.txt"))
    assert left_out(text) == dialogue
    assert found.title is None


def test_a_thread_of_comments_without_a_heading_is_left_out() -> None:
    thread = [
        "1. a reader",
        "May 5, 2024 at 7:31 pm",
        "I have waited for this house since my son was small, and now he is a chemist himself.",
        "2. Reed Warbler",
        "May 6, 2024 at 9:13 am",
        "How much did it cost us?",
    ]
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n" + "\n".join(thread)
    assert left_out(text) == thread


def test_a_writer_over_a_day_is_no_thread() -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nAnna Rustamova\nMay 5, 2024 at 7:31 pm\n\n{MORE}"
    assert MORE not in left_out(text)


@pytest.mark.parametrize(
    "picture",
    [
        (
            "This May 5, 2024 photo provided by the service shows chemists at their new tables in "
            "the port of Karasu, with sacks of flour before them and a lorry behind the window."
        ),
        (
            "Chemists stand at their new tables in the port of Karasu, with sacks of flour before "
            "them and a lorry behind the window, on Monday. (Transport Union via STEPPE)"
        ),
    ],
)
def test_an_agency_s_long_caption_is_neither_title_nor_text(picture: str) -> None:
    text = f"{TITLE}\n\n{picture}\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == [picture]
    assert read(document(text.encode(), name="page.txt")).title == TITLE


def test_what_a_picture_shows_stands_over_its_credit() -> None:
    words, credit = "Химики в порту Карасу", "Химики в порту. Архивное фото: Степь / Анна Рустамова"
    text = f"{RU_TITLE}\n\n{words}\n{credit}\n\n{RU_BODY}"
    assert left_out(text) == [words, credit]


def test_a_calendar_s_day_and_month_are_not_the_article_s() -> None:
    calendar = ["Поиск по дате:", "18 Мая", "мая 2024", "ПВСЧПСВ", "12345"]
    text = "\n".join(calendar) + f"\n\n{RU_BODY}"
    assert left_out(text) == calendar
    assert read(document(text.encode(), name="page.txt")).published is None


def test_a_weekday_over_a_text_without_title_is_the_page_s() -> None:
    text = f"Saturday, 11 May\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == ["Saturday, 11 May"]
    assert read(document(text.encode(), name="page.txt")).published is None


@pytest.mark.parametrize("age", ["4 days ago", "2 часа назад", "3 күн мурун", "5 gün mundan öň"])
def test_how_old_the_page_is_stands_under_the_title(age: str) -> None:
    text = f"{TITLE}\n{age}\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == [age]


@pytest.mark.parametrize(
    "over",
    [
        "Port Huron, MI",
        "Questions and answers Sign in | Register",
        "Karasu laboratory chemists sacks Karasu",
    ],
)
def test_what_a_page_is_filed_under_is_neither_title_nor_writer(over: str) -> None:
    found = read(document(f"{over}\n\n{TITLE}\n\n{BODY}\n\n{MORE}".encode(), name="page.txt"))
    assert (found.title, found.author, found.source) == (TITLE, None, None)


def test_a_point_and_views_under_a_title_leave_it_the_title() -> None:
    text = f"customs-laboratory-opens-in-karasu\n\n{TITLE}\n\n • 7230 переглядів\n\n{BODY}"
    assert read(document(text.encode(), name="page.txt")).title == TITLE


def test_a_title_may_begin_with_a_sum() -> None:
    title = "$12 million worth of flour weighed at the port laboratory"
    text = f"Hot Topics\n{title}\n\n{BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).title == title


def test_news_by_theme_names_no_source() -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nNews by theme\n\nA bridge is mended in Osh"
    assert read(document(text.encode(), name="page.txt")).source is None


def test_who_is_quoted_is_named_without_the_next_sentence() -> None:
    text = f"{TITLE}\n\nThe house is ready, local media say, quoted by Info-Prim Neo. {BODY}"
    assert read(document(text.encode(), name="page.txt")).source == "Info-Prim Neo"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Груз везли в Караганду. Его нашли на посту двое служащих таможни.", None),
        ("В Караганде нашли груз. Его открыли на посту двое служащих таможни.", "Караганда"),
        ("В Ереване заявили, что договор с соседями будет подписан в срок.", None),
        ("В Ереване сегодня подписан договор с таможней соседней страны.", "Ереван"),
        ("В Тюмени сегодня открыли лабораторию, в которой работают двое химиков.", "Тюмень"),
        ("Türgenleriň ählisi ak şäherimiz Aşgabada ýygnandy we sowgat aldy.", None),
        ("Türgenleriň ählisi şu gün Aşgabatda ýygnandy we sowgat aldy.", "Aşgabat"),
    ],
)
def test_the_way_to_a_town_and_its_government_are_no_place(text: str, place: str | None) -> None:
    assert read(document(text.encode(), name="page.txt")).place == place
