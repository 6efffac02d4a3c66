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


@pytest.mark.parametrize("rule", ["·", "|", "***"])
def test_a_rule_of_signs_under_the_title_leaves_it_the_title(rule: str) -> None:
    text = f"formats\n\n{TITLE}\n\n{rule}\n\n{BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).title == TITLE


def test_a_stroke_behind_the_title_is_not_its_own() -> None:
    text = f"Тема: Область |\n{RU_TITLE} |\n|\n{RU_BODY}"
    assert read(document(text.encode(), name="page.txt")).title == RU_TITLE


@pytest.mark.parametrize("mark", ["(photo)", "(ФОТО)", "(сүрөт)"])
def test_a_title_may_say_that_there_is_a_picture(mark: str) -> None:
    text = f"{TITLE} {mark}\n\n{BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).title == f"{TITLE} {mark}"


def test_a_title_in_capitals_with_a_dash_is_no_dateline() -> None:
    title = "FLOUR AND CHEMISTS - A LABORATORY IN THE PORT"
    text = f"12:35\nFlour and chemists – a laboratory in the port\n{title}\n\n{BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).place is None


def test_headlines_in_capitals_are_nobody_s_name() -> None:
    text = f"You Cannot Weigh Us\n\nSharing is caring!\n\nBy Anna Rustamova\n\n{BODY}\n\n{MORE}"
    found = read(document(text.encode(), name="page.txt"))
    assert (found.title, found.author) == ("You Cannot Weigh Us", "Anna Rustamova")
    assert "Sharing is caring!" in left_out(text)


def test_wide_blanks_part_writer_and_text_but_not_office_and_name() -> None:
    wide = " " * 40
    found = read(document(f"{TITLE}\n\nBy Anna Rustamova{wide}{BODY}\n\n{MORE}".encode(), name="a"))
    assert found.author == "Anna Rustamova"
    signed = f"{RU_TITLE}\n\n{RU_BODY}\n\nПредседатель{wide}Б. Рустамова"
    assert read(document(signed.encode(), name="a")).author is None


def test_other_news_after_the_article_s_day_and_hour_is_left_out() -> None:
    other = "В порту Ош вчера открыли мост. Его строили три года, и в нём сто метров длины."
    told = f"{RU_TITLE}\n\n{RU_BODY}\n{RU_BODY[:90]} снова."
    text = f"{told}\n\n11:54 07-06-2024\nДругие новости\n\n{other}"
    assert other in left_out(text)
    published = read(document(text.encode(), name="page.txt")).published
    assert published is not None
    assert published.edtf == "2024-06-07"


def test_a_heading_of_other_news_within_the_text_takes_no_paragraph_along() -> None:
    text = f"{TITLE}\n\n{BODY}\n\nRelated news\n\nA bridge is mended in the port of Osh\n\n{MORE}"
    assert MORE not in left_out(text)


def test_the_page_s_clock_stands_under_its_name_and_the_article_s_day_under_the_title() -> None:
    text = (
        "16+\nИнформационное агентство «Степной порт» Новости области\n"
        f"15:09 Пятница 29 марта 2024\n\n{RU_TITLE}\n\n13:00 – 22 июля 2021\n\n{RU_BODY}"
    )
    found = read(document(text.encode(), name="page.txt"))
    assert found.published is not None
    assert (found.published.edtf, found.source) == ("2021-07-22", "Степной порт")


def test_a_day_over_rates_in_roubles_is_the_page_s_clock() -> None:
    text = f"Четверг 25 Апреля 2024г.\n$ 81,20 руб.\n€ 90,10 руб.\n\n{RU_TITLE}\n\n{RU_BODY}"
    assert read(document(text.encode(), name="page.txt")).published is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"{TITLE}\n\nKhaama: {BODY}\n\n{MORE}", "Khaama"),
        (f"{TITLE}\n\nKarasu: {BODY}\n\n{MORE}", None),
        (f"{RU_TITLE}\n\n{RU_BODY} Так рассказали редакции Stepnoy.info в порту.", "Stepnoy.info"),
        (f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nsource: steppe.eu with agencies", "steppe.eu"),
    ],
)
def test_an_outlet_is_named_before_a_colon_or_as_what_was_told(
    text: str, source: str | None
) -> None:
    assert read(document(text.encode(), name="page.txt")).source == source


def test_a_list_of_headlines_may_have_a_short_one_and_end_in_a_number() -> None:
    others = [
        "Death toll of the mountain flood exceeds 1,200",
        "Invitation for Bids",
        "Two towns plan to build a bridge over the river",
        "The bank bought four tons of silver last year",
        "A chemist of the port is elected to the council",
    ]
    text = f"{BODY}\n{MORE}\n{MORE}\n" + "\n".join(others) + "\nAll news"
    assert left_out(text) == [*others, "All news"]
