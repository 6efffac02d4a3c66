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


def test_what_is_sold_instead_of_the_rest_is_left_out() -> None:
    offers = [
        "You have reached your limit for free articles this week.",
        "Our letter",
        "Find all the news of the port in one list, every Monday and every Friday.",
        "Faster pages",
        "Our pages load at once, so that you read more and wait less.",
    ]
    assert left_out(f"{BODY}\n{MORE}\n" + "\n".join(offers)) == offers


def test_rules_of_commenting_are_left_out_and_a_numbered_list_is_not() -> None:
    rules = [
        "1. Comments are read by the editors before they are shown to anybody.",
        "2. Please write whole sentences and sign them with your own name.",
    ]
    steps = ["1. The sacks are weighed at the gate.", "2. The flour is tried in the laboratory."]
    text = f"{TITLE}\n\n{BODY}\n\n" + "\n".join(steps) + f"\n\n{MORE}\n\nComments\n"
    out = left_out(text + "\n".join(rules))
    assert out == ["Comments", *rules]


@pytest.mark.parametrize(
    ("ending", "source"),
    [
        ("10/07/17 The Hindu", "The Hindu"),
        ("Steppe Sentinel\nwww.steppesentinel.com", "Steppe Sentinel"),
        ("Source: Read Full Article", None),
        ("Printable version | Oct 28, 2021 | https://www.steppe.example/news/1", None),
    ],
)
def test_whose_news_it_was_stands_under_the_text(ending: str, source: str | None) -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{ending}"
    assert read(document(text.encode(), name="page.txt")).source == source


@pytest.mark.parametrize(
    ("opening", "source"),
    [
        (f"{TITLE}\n(SNS): {BODY}\n{MORE}", "SNS"),
        (f"Updated: Jul 30, 2018 07:51 AM | Source: PTI\n\n{TITLE}\n\n{BODY}\n\n{MORE}", "PTI"),
        (f"India\n\n{TITLE}\n\n{BODY}\n\n{MORE}", None),
    ],
)
def test_an_agency_s_letters_and_a_source_beside_the_day_are_read(
    opening: str, source: str | None
) -> None:
    assert read(document(opening.encode(), name="page.txt")).source == source


def test_town_day_agency_and_writer_stand_in_one_bracket() -> None:
    text = f"{RU_TITLE}\n\n(Хабаровск, 14 мая, “Степь-информ”, Алексей Минин). {RU_BODY}"
    found = read(document(text.encode(), name="page.txt"))
    assert (found.place, found.source, found.author) == (
        "Хабаровск",
        "Степь-информ",
        "Алексей Минин",
    )
    assert found.published is not None
    assert found.published.edtf == "XXXX-05-14"


def test_days_in_a_list_of_other_news_are_the_list_s() -> None:
    others = [
        "Другие новости по теме:",
        "Распечатать",
        "В порту Ош вчера открыли мост через реку и канал",
        "01 июня 2025",
        "Двое рыбаков нашли старую лодку у самого берега",
        "01 июня 2025",
    ]
    more = (
        "Начальник службы поблагодарил строителей и вручил им грамоты, а детям подарил книги о "
        "реке и о рыбах. После праздника гости посмотрели приборы, на которых в порту проверяют "
        "муку, и сами взвесили один мешок."
    )
    text = f"{RU_TITLE}\n\n{RU_BODY}\n{more}\n" + "\n".join(others)
    assert left_out(text) == others


def test_half_a_bank_s_name_is_no_source() -> None:
    body = (
        "Gümrük gullugy täze barlaghanany açdy. Onda on bir himik işleýär, gyşa çenli ýene-de üç "
        "adam işe alnar diýip, gullukdan habar berdiler. Şäheriň ähli çörek zawodlary üçin un."
    )
    text = f"Merkezi Bankyň\nwalýuta kursy\n\nMary şäherinde barlaghana açyldy\n\n{body}"
    assert read(document(text.encode(), name="page.txt")).source is None


def test_an_outlet_signs_behind_the_last_sentence() -> None:
    signed = f"{TITLE}\n\n{BODY}\n\n{MORE} – Steppe.news"
    assert read(document(signed.encode(), name="page.txt")).source == "Steppe.news"
    spoken = f"{TITLE}\n\n{BODY}\n\n{MORE} – Monday"
    assert read(document(spoken.encode(), name="page.txt")).source is None


def test_a_day_with_hour_and_weekday_on_top_is_now() -> None:
    text = f"12:32, 12 мая 2024 Вс\n\n{RU_TITLE}\n\n{RU_BODY}"
    assert read(document(text.encode(), name="page.txt")).published is None
    text = f"12:32, 12 мая 2024\n\n{RU_TITLE}\n\n{RU_BODY}"
    published = read(document(text.encode(), name="page.txt")).published
    assert published is not None
    assert published.edtf == "2024-05-12"


def test_who_gave_a_picture_is_no_title() -> None:
    text = f"From the Bureau of Customs\nKARASU, Kazakhstan — {BODY}\n{MORE}"
    found = read(document(text.encode(), name="page.txt"))
    assert (found.title, found.place) == (None, "Karasu")


def test_a_title_with_a_stop_is_known_by_the_paragraph_that_says_it_again() -> None:
    title = "Steppe Union holds a workshop on customs transit with the port of Karasu on 28 May."
    again = (
        "A workshop on customs transit, held by the Steppe Union with the port of Karasu, took "
        "place on 28 May. Twenty officers weighed sacks and read papers."
    )
    found = read(document(f"{title}\n\n{again}\n\n{MORE}".encode(), name="page.txt"))
    assert found.title == title
    found = read(document(f"{title}\n\n{MORE}\n\n{again}".encode(), name="page.txt"))
    assert found.title is None


@pytest.mark.parametrize(
    "line",
    [
        "(OSCE)Weighing sacks of flour in the port, part of a course",
        "Steppe Border Guard, telephone 67075739 28364592 , email:",
    ],
)
def test_a_caption_behind_its_giver_and_an_office_s_telephone_are_left_out(line: str) -> None:
    assert line in left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{line}")


def test_an_agency_in_brackets_before_a_sentence_is_no_caption() -> None:
    text = f"{TITLE}\n\n(SNS) {BODY}\n\n{MORE}"
    assert left_out(text) == []


def test_a_title_with_its_site_and_its_agency_behind_it_is_bare() -> None:
    text = f"{TITLE} - Karasu.com - Steppe News Agency\n\n{BODY}\n\n{MORE}"
    found = read(document(text.encode(), name="page.txt"))
    assert (found.title, found.source) == (TITLE, "Steppe News Agency")


def test_a_section_before_the_day_is_no_town() -> None:
    text = f"{TITLE}\n\nDiplomacy | August 30, 2024, Friday {BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).place is None
    text = f"{TITLE}\n\nKarasu | August 30, 2024, Friday\n{BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).place == "Karasu"


def test_a_name_stands_before_its_copyright_as_well() -> None:
    text = f"Steppe Broadcasting Union © 2024 All Rights Reserved\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    found = read(document(text.encode(), name="page.txt"))
    assert (found.title, found.source) == (TITLE, "Steppe Broadcasting Union")


def test_a_name_beside_its_own_address_is_the_outlet() -> None:
    line = "- KarasuWord - http://www.en.karasuword.com -"
    found = read(document(f"{line}\n\n{TITLE}\n\n{BODY}\n\n{MORE}".encode(), name="page.txt"))
    assert found.source == "KarasuWord"


def test_an_agency_and_its_day_stand_in_one_bracket_behind_the_town() -> None:
    text = f"{TITLE}\n\nKARASU (Steppe News - 25th August, 2024) {BODY}\n\n{MORE}"
    found = read(document(text.encode(), name="page.txt"))
    assert (found.place, found.source) == ("Karasu", "Steppe News")
    assert found.published is not None
    assert found.published.edtf == "2024-08-25"


def test_other_news_with_a_day_and_an_hour_under_each_are_left_out() -> None:
    news = [
        "More from category",
        "Sale of the old port to wait for the spring",
        "The sale of the old port will wait for the spring, said the minister on Friday.",
        "published on 10/9/24 3:10 PM",
        "Bank buys two tons of wheat",
        "The bank has bought two tons of wheat from the farmers of the steppe, as it said..",
        "published on 10/9/24 1:34 PM",
    ]
    text = "\n\n".join([TITLE, BODY, MORE, *news])
    assert left_out(text) == news
    assert read(document(text.encode(), name="page.txt")).published is None
    few = "\n\n".join([TITLE, BODY, MORE, *news[:3], MORE])
    assert news[2] not in left_out(few)


def test_a_day_and_a_town_stand_before_the_hour() -> None:
    text = f"{RU_TITLE}\n\n12.07.2021, Карасу, 10:40:35. {RU_BODY}"
    found = read(document(text.encode(), name="page.txt"))
    assert (found.title, found.place) == (RU_TITLE, "Карасу")
    assert found.published is not None
    assert found.published.edtf == "2021-07-12"


def test_mottos_that_turn_over_the_text_are_no_title() -> None:
    mottos = ["KARASU, THE PORT OF PORTS", "A STEPPE WITHOUT BOUNDS"] * 2
    text = "\n".join([*mottos, "13.02.2024", TITLE, "", BODY, "", MORE])
    found = read(document(text.encode(), name="page.txt"))
    assert found.title == TITLE
    assert left_out(text)[:4] == mottos


def test_a_title_may_begin_small_where_a_kicker_stands_before_its_colon() -> None:
    text = f"good news port: {TITLE}\n\n{BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).title == f"good news port: {TITLE}"


def test_lines_with_the_age_of_news_under_them_are_no_broken_paragraphs() -> None:
    news = ["Two hundred sacks of flour wait for the spring in Karasu\njust now"] * 5
    text = "\n\n".join([f"Back to headlines\n\n{TITLE}\n{BODY}", "Related Stories", *news])
    assert read(document(text.encode(), name="page.txt")).title == TITLE


@pytest.mark.parametrize(
    "line",
    ["Take note – story published 8 years ago", "Seen a mistake?", "Select text and press Send"],
)
def test_a_page_s_words_to_its_readers_are_left_out(line: str) -> None:
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{line}") == [line]
