"""What pages print under and over an article: notices, other news, calendars, scripts, footers."""

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
    "the day that the contract names, and for less than the treasury had set aside."
)
RU_BODY = (
    "Таможенная служба открыла в понедельник новую лабораторию. В ней работают одиннадцать "
    "химиков, а до зимы придут ещё трое. Строители закончили дом на две недели раньше срока."
)
RU_MORE = "Начальник службы поблагодарил строителей и вручил им грамоты, а детям подарил книги."


def left_out(text: str) -> list[str]:
    return [text[b.start : b.end] for b in blocks(text) if b.role in BOILERPLATE]


def title_of(text: str) -> str | None:
    return read(document(text.encode(), name="page.txt")).title


@pytest.mark.parametrize(
    "ending",
    [
        (
            "Materials of this website may be reprinted with the editors' permission and with "
            "a hyperlink to the page from which they were taken."
        ),
        f"The post {TITLE} first appeared on Steppe Courier.",
        "No reviews",
        "Add to bookmarks",
        "var box = document.getElementById('box1');\nbox.start = '12:30';",
    ],
)
def test_what_ends_an_english_page_is_left_out(ending: str) -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{ending}"
    assert left_out(text) == ending.split("\n")


@pytest.mark.parametrize(
    "ending",
    [
        (
            "При перепечатке материалов нашего сайта активная ссылка на степную газету нужна, "
            "а без неё копирование текстов мы не разрешаем никому."
        ),
        "Шлите новости и снимки: Viber, WhatsApp, IMO, Telegram +996 700 000 000",
        "Станьте первым, кто скажет о прочитанном своё слово под этой статьёй.",
        "Постоянный адрес новости: example.org/ru/2024/05/06/laboratoriya",
    ],
)
def test_what_ends_a_russian_page_is_left_out(ending: str) -> None:
    text = f"Открыта лаборатория\n\n{RU_BODY}\n\n{RU_MORE}\n\n{ending}"
    assert left_out(text) == [ending]


def test_a_paragraph_about_copyright_is_no_notice() -> None:
    last = (
        "The law protects copyright and forbids to reproduce books; the officers of the port are "
        "to stop such goods, the head of the service said."
    )
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{last}") == []


def test_other_news_that_are_cut_off_under_the_text_are_left_out() -> None:
    teaser = "Wages of the port's pilots rise\nWages of the port's pilots rise from May on, as the…"
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n{teaser}") == teaser.split("\n")


def test_a_cut_off_last_paragraph_is_the_articles() -> None:
    last = "The minister came to the opening too, and he promised the chemists of the port […]"
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{last}") == []


def test_the_calendar_of_the_page_gives_no_title() -> None:
    calendar = "Октябрь 2024\nПн Вт Ср Чт Пт Сб Вс\n123456\n78910111213"
    text = f"Лента степи\n\n{calendar}\n\nОткрыта лаборатория в Карасу\n\n{RU_BODY}\n\n{RU_MORE}"
    assert title_of(text) == "Открыта лаборатория в Карасу"
    assert left_out(text)[-4:] == calendar.split("\n")


def test_the_way_to_the_page_ends_in_a_title_that_is_cut_off() -> None:
    way = "Start  —  News   —   Customs laboratory opens…"
    text = f"{way}\n\n{TITLE} for three countries\n\n{BODY}\n\n{MORE}"
    assert title_of(text) == f"{TITLE} for three countries"
    assert left_out(text) == [way]


@pytest.mark.parametrize(
    "title",
    [
        "Таможня изъяла в порту Карасу товаров более чем на 180 тыс.",
        "Как одиннадцать химиков порта Карасу ловили подделки в 2015 г.",
    ],
)
def test_a_title_may_end_in_a_shortened_word(title: str) -> None:
    assert title_of(f"{title}\n\n{RU_BODY}\n\n{RU_MORE}") == title


def test_a_long_title_that_asks_has_its_views_under_it() -> None:
    title = "Почему одиннадцать химиков порта Карасу ждут новых весов уже третью зиму подряд?"
    assert title_of(f"{title}\n\n203\n\n{RU_BODY}\n\n{RU_MORE}") == title


def test_the_first_of_two_headings_is_the_title_where_the_text_says_the_second() -> None:
    second = "Eleven chemists work there, and three more will join them before the winter"
    assert title_of(f"{TITLE}\nCrime\n{second}\n{BODY}\n{MORE}") == TITLE


def test_a_word_over_comments_may_head_a_part_of_the_article() -> None:
    text = f"{TITLE}\n\n{BODY}\n\nDiscussion\n\n{MORE}\n\n{BODY.replace('Monday', 'Tuesday')}"
    assert left_out(text) == []


def test_a_day_of_publication_under_the_text_counts_though_a_poll_follows() -> None:
    poll = "Опрос\nКак вы относитесь к новым весам в порту на берегу?\nРезультаты опросов"
    text = (
        f"Открыта лаборатория\n\n{RU_BODY}\n\n{RU_BODY.replace('новую', 'светлую')}\n\n{RU_MORE}\n"
        f"Опубликовано 17 января 2025 в 14:38\n{poll}"
    )
    published = read(document(text.encode(), name="page.txt")).published
    assert published is not None
    assert published.edtf == "2025-01-17"


@pytest.mark.parametrize(
    ("opening", "source", "place"),
    [
        ("Karasu, June 16. /STEPPRES/- The law enforcers", "STEPPRES", "Karasu"),
        ("KARASU, DECEMBER 10, BORDER TIDINGS. The customs house", "BORDER TIDINGS", "Karasu"),
    ],
)
def test_datelines_of_agencies(opening: str, source: str, place: str) -> None:
    text = f"{TITLE}\n\n{opening} told of it in the morning. {BODY}\n\n{MORE}"
    reading = read(document(text.encode(), name="page.txt"))
    assert (reading.source, reading.place) == (source, place)


def test_an_agency_that_reads_like_a_person_is_no_author() -> None:
    text = (
        f"{TITLE}\n\nBorder Tidings\nDec 10 2007\n\nKARASU, DECEMBER 10, BORDER TIDINGS. {BODY}"
        f"\n\n{MORE}"
    )
    reading = read(document(text.encode(), name="page.txt"))
    assert (reading.source, reading.author) == ("BORDER TIDINGS", None)


def test_a_newspaper_signs_in_quotation_marks() -> None:
    body = (
        "Gümrük gullugy täze barlaghanany açdy. Onda on bir himik işleýär, gyşa çenli ýene-de üç "
        "adam işe alnar diýip, gullukdan habar berdiler."
    )
    signed = "Aýgül RAHYMOWA.\n«Türkmenistan»."
    text = f"Täze barlaghana açyldy\n\n{body}\n\n{body[:60]} diýdi.\n\n{signed}"
    reading = read(document(text.encode(), name="page.txt"))
    assert (reading.source, reading.author) == ("Türkmenistan", "Aýgül RAHYMOWA")


def test_a_feed_names_its_outlet_in_the_footer() -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nThe post {TITLE} first appeared on Steppe Courier."
    assert read(document(text.encode(), name="page.txt")).source == "Steppe Courier"


def test_a_picture_may_be_signed_in_brackets() -> None:
    caption = "Officers open a lorry at the gate of the port in the evening. [Anna Rustamova]"
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{caption}\n\n{MORE}") == [caption]


def test_headlines_under_the_text_are_left_out_though_one_of_them_reads_as_sentences() -> None:
    headlines = (
        "Wages of the pilots of the port rise by a third this spring\n"
        "HARBOUR. Divers raise a barge that sank before the war: what they found in its hold\n"
        "The minister of transport on ferries, rates and the price of fuel"
    )
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n![]()\n{headlines}"
    assert left_out(text)[1:] == headlines.split("\n")


def test_a_list_of_the_articles_own_stays() -> None:
    text = (
        f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nThe guests were:\nthe harbour master of Karasu\n"
        "The choir of the second school\nThe chemists of the old laboratory\nThe builders of it"
    )
    assert left_out(text) == []


def test_a_last_sentence_without_its_stop_stays() -> None:
    last = "A second laboratory is to open in the north of the country next year"
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{last}") == []


def test_what_a_page_says_beside_its_buttons_is_left_out() -> None:
    page = "Forum of readers is closed now\nPrint version"
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{page}") == page.split("\n")


def test_a_line_that_stands_twice_between_paragraphs_is_a_pictures() -> None:
    caption = "The road to the port"
    text = f"{TITLE}\n\n{BODY}\n{caption}\n{caption}\n\n{MORE}"
    assert left_out(text) == [caption, caption]


def test_cameras_name_pictures() -> None:
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nDSC 7945\n\nIMG_20190924") == [
        "DSC 7945",
        "IMG_20190924",
    ]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("04 abril 2024", "2024-04-04"),
        ("14. März 2023", "2023-03-14"),
        ("4 de mayo de 2022", "2022-05-04"),
        ("7 листопада 2021", "2021-11-07"),
    ],
)
def test_the_page_may_date_in_another_language_than_its_text(line: str, day: str) -> None:
    published = read(document(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{MORE}".encode(), name="page.txt"))
    assert published.published is not None
    assert published.published.edtf == day
    assert published.title == TITLE


def test_a_page_says_that_its_language_is_not_to_be_had() -> None:
    notice = (
        "Esta página no está disponible en el idioma seleccionado y la proponemos por eso en el "
        "idioma de la redacción, que es inglés."
    )
    text = f"{notice}\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    assert title_of(text) == TITLE
    assert left_out(text) == [notice]


def test_a_paragraph_that_is_broken_within_a_sentence_is_no_title() -> None:
    text = (
        "The customs service opened a new laboratory on Monday. Its head, the chemist\n"
        f"Anna Rustamova showed it to the guests and to the builders of the house. {MORE}"
    )
    assert title_of(text) is None


def test_a_title_of_two_sentences_is_one() -> None:
    title = "Not only fruit. Officers of the port found watches under the lemons"
    assert title_of(f"{title}\n{BODY}\n{MORE}") == title


def test_a_labelled_author_stands_before_a_labelled_day() -> None:
    line = "Автор Рустамов Азиз дата: 30 Январь 2009 - Аналитика"
    text = f"Открыта лаборатория в порту\n\n{line}\n\n{RU_BODY}\n\n{RU_MORE}"
    reading = read(document(text.encode(), name="page.txt"))
    assert reading.author == "Рустамов Азиз"
    assert reading.published is not None
    assert reading.published.edtf == "2009-01-30"


def test_many_words_of_a_menu_do_not_hide_the_title() -> None:
    menu = "A-\nA\nA+\nColours of it\nA\nA\nPictures on\nVoice on it"
    text = f"{menu}\n\n{TITLE}\n\n09-01-2023\n11:36\n\n{BODY}\n\n{MORE}"
    assert title_of(text) == TITLE


def test_some_pages_print_the_day_before_the_month() -> None:
    text = f"{TITLE}\n\nPublished\n2026-26-01, 17:14\n\n{BODY}\n\n{MORE}"
    published = read(document(text.encode(), name="page.txt")).published
    assert published is not None
    assert published.edtf == "2026-01-26"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Опубликовано 6 мая 2024 автор Азиз Рустамов", "Азиз Рустамов"),
        ("Posted on May 6, 2024 by Aziz Rustamov", "Aziz Rustamov"),
    ],
)
def test_a_line_with_the_day_and_the_author_is_both(line: str, author: str) -> None:
    text = f"Открыта лаборатория в порту\n\n{line}\n\n{RU_BODY}\n\n{RU_MORE}"
    reading = read(document(text.encode(), name="page.txt"))
    assert reading.author == author
    assert reading.published is not None
    assert reading.published.edtf == "2024-05-06"


def test_a_title_as_long_as_a_paragraph_stands_twice() -> None:
    title = (
        "The office of the ports helps the border troops of three countries to make ready for what "
        "the spring floods may bring to the posts in the mountains, on the lakes and on the sea, "
        "with boats, radios, dogs and forty days of lessons for the officers of all ranks"
    )
    text = f"{title}\n\n{title}\n\n{BODY}\n\n{MORE}"
    assert title_of(text) == title


def test_a_line_that_only_begins_as_the_long_title_does_is_not_the_title() -> None:
    start = "The office of the ports helps the border troops to make ready for the floods"
    title = (
        f"{start} that the spring may bring to the posts in the mountains, on the lakes and on the "
        "sea, by forty days of lessons with boats and radios"
    )
    assert title_of(f"{start}.\n{title}\n{BODY}\n{MORE}") == title
