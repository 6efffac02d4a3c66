"""Pages as people save them: what is not the article goes, and the article stays whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.reading.layout import BOILERPLATE, blocks

if TYPE_CHECKING:
    from customs_desk.article import Reading

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
    "химиков, а до зимы придут ещё трое."
)
TK_BODY = (
    "Gümrük gullugy täze barlaghanany açdy. Onda on bir himik işleýär, gyşa çenli ýene-de üç adam "
    "işe alnar diýip, gullukdan habar berdiler."
)


def reading(text: str) -> Reading:
    return read(document(text.encode(), name="page.txt"))


def left_out(text: str) -> list[str]:
    return [text[b.start : b.end] for b in blocks(text) if b.role in BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "Karasu port.jpg",
        "Officers at the scanner (Photo: Steppe Press)",
        "Trucks in the queue (arhiw suraty)",
        "Stock images from Depositphotos",
        "politicsBudget, pricesCustoms all",
        "412 Telegram",
        "Link: https://example.org/news/12",
        "laboratory, chemistry",
        TITLE,
    ],
)
def test_what_hangs_between_the_paragraphs_is_left_out(line: str) -> None:
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{MORE}") == [line]


def test_a_teaser_that_the_text_begins_with_is_left_out_and_the_text_is_not() -> None:
    teaser = BODY[:110]
    text = f"{TITLE}\n\n{teaser}\n25.01.2021, 19:46\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == [teaser]
    assert reading(text).title == TITLE


def test_the_words_of_a_picture_stand_twice_under_the_title() -> None:
    caption = "Chemists at their new tables."
    text = f"{TITLE}\n\n{caption}\n{caption}\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == [caption, caption]
    assert reading(text).title == TITLE


def test_a_title_between_the_lead_and_the_text_is_said_again() -> None:
    text = f"{TITLE}\nEleven chemists look into every sack.\n{TITLE}\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == [TITLE]


def test_a_section_between_two_titles_is_no_lead() -> None:
    text = f"{TITLE}\nThe border\n{TITLE}\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == ["The border", TITLE]


def test_outlet_section_and_title_on_one_line_are_its_trail() -> None:
    trail = f"Steppe World Home affairs {TITLE}"
    text = f"{trail}\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    assert reading(text).title == TITLE
    assert trail in left_out(text)


def test_a_notice_of_the_site_in_another_script_is_neither_title_nor_text() -> None:
    notice = "Мы проверяем новый сайт. Старые новости лежат на старом сайте, ищите их там."
    text = f"Дорогие читатели!\n\n{notice}\n\n{TITLE}\n\n{BODY}\n\n{MORE}\n\n{BODY[:90]} now."
    found = reading(text)
    assert found.title == TITLE
    assert left_out(text) == ["Дорогие читатели!", notice]


def test_buttons_in_another_script_end_the_article() -> None:
    button = "Расскажите об этом вашим друзьям"
    assert left_out(f"{TK_BODY}\n\n{button}") == [button]


@pytest.mark.parametrize(
    ("page", "day"),
    [
        (
            f"Карасу, 20:17 | 08 декабря\n\n{RU_TITLE}\n\nДата: 15:56, 27-03-2017.\n\n{RU_BODY}",
            "2017-03-27",
        ),
        (f"Search\nTrade 03/10/2022 {TITLE}\n{TITLE}\n\n{BODY}\n\n{MORE}", "2022-10-03"),
        (f"DUSHANBE, February 29, 2012, Steppe Plus -- {BODY}", "2012-02-29"),
        (
            f" date 2025-12-12 OSH, Kyrgyzstan, December 12. {BODY} It was 100 lorries in 2022.",
            "2025-12-12",
        ),
    ],
)
def test_the_day_of_publication_is_told_from_clocks_and_years_of_the_text(
    page: str, day: str
) -> None:
    found = reading(page).published
    assert found is not None
    assert found.edtf == day


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"ASHGABAT: {BODY[:76]}", "Ashgabat"),
        ("ASTANA. KAZINFORM At the session today the senate adopted a law on customs.", "Astana"),
        (
            "Dushanbe yesterday hosted a workshop on customs valuation for twenty officers.",
            "Dushanbe",
        ),
        ("Today the OSCE Centre in Ashgabat held a course at the Terminal in Osh.", "Osh"),
        ("A course was held at the International Customs Terminal in Ashgabat today.", "Ashgabat"),
        ("Программный офис ОБСЕ в Бишкеке передал таможенной службе двадцать приборов.", None),
        ("Новый начальник поста Асан Токтогулов родился в Нарыне и служит с 2010 года.", None),
        ("Азамат Орозов Нарын шаарында туулган. Ал бүгүн кызматтын башчысы болду.", None),
        ("Бишкекте жолугушуу өтүп, ага кырк кызматкер катышты деп билдирди кызмат.", "Бишкек"),
        ("Aşgabatda ýolbaşçylaryň maslahaty geçirildi diýip, gullukdan habar berdiler.", "Aşgabat"),
        ("Ош жолундагы бекетте жыйырма унаа токтотулду деп билдирди бажы кызматы.", None),
        ("Dubaý şäherinde geçirilen sergi barada gümrük gullugynyň başlygy aýtdy.", None),
    ],
)
def test_the_place_is_where_the_news_happened(text: str, place: str | None) -> None:
    assert reading(text).place == place


def test_a_long_title_without_a_stop_is_a_title() -> None:
    long = (
        "Information of the press office of the service on the meeting of its head Aman Orazow "
        "with the heads of the eight laboratories of the region and the guests of the new house in "
        "the port of Karasu"
    )
    assert reading(f"{long}\n\n{BODY}\n\n{MORE}").title == long


def test_a_short_title_over_its_day_is_a_title_though_the_text_never_says_it() -> None:
    page = f"Nurly desgalar barada\n\n12 Maý 2021\n67\n\n{TK_BODY}"
    assert reading(page).title == "Nurly desgalar barada"


def test_other_news_far_under_the_text_are_left_out() -> None:
    other = "В столице открыли двадцать новых чайных"
    assert left_out(f"{RU_TITLE}\n\n{RU_BODY}\n\n\n\n\n\n\n{other}") == [other]


def test_a_call_to_a_channel_ends_a_text_in_another_language() -> None:
    call = (
        "Хочешь первым узнавать о самых важных новостях экономики и бизнеса в стране, подпишись на "
        "наш канал"
    )
    text = "Бажы кызматы жаңы лаборатория ачты. Анда он бир химик иштейт деп билдирди кызмат."
    assert left_out(f"{text}\n{call}\n@karasu_media") == [call, "@karasu_media"]


def test_a_place_under_the_repeated_title_is_a_caption_and_no_author() -> None:
    text = f"{TITLE}\n\nSteppe News\n{TITLE}\nKarasu, Kyrgyzstan\n\n{BODY}\n\n{MORE}"
    assert "Karasu, Kyrgyzstan" in left_out(text)
    assert reading(text).author is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"{RU_BODY} Об этом сообщили НИАТ «Ветер» в пресс-центре службы.", "НИАТ «Ветер»"),
        (f"Худжанд. 24 октября. «Азия-Плюс» - {RU_BODY}", "Азия-Плюс"),
        (
            f"{TK_BODY}\n\nTürkmenistanyň Daşary işler ministrligi /",
            "Türkmenistanyň Daşary işler ministrligi",
        ),
    ],
)
def test_the_outlet_is_read_from_quotes_and_signatures(text: str, source: str) -> None:
    assert reading(text).source == source


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{RU_TITLE}\n13 / 01 / 2013{RU_BODY}", "2013-01-13"),
        (f"{TITLE}\n\n9 Jul 2020 · Prosperity\n\n{BODY}", "2020-07-09"),
    ],
)
def test_a_day_is_read_beside_a_topic_and_glued_to_the_text(text: str, day: str) -> None:
    found = reading(text).published
    assert found is not None
    assert found.edtf == day


def test_the_day_under_a_picture_gives_the_year_that_the_dateline_lacks() -> None:
    page = (
        f"{RU_TITLE}\n\nНовая лаборатория в порту - Степное радио, 1920, 21.06.2023\n\n"
        f"КАРАСУ, 21 июн — Sputnik. {RU_BODY}"
    )
    found = reading(page).published
    assert found is not None
    assert found.edtf == "2023-06-21"


def test_an_announced_event_gives_the_year_of_the_day_before_it() -> None:
    page = (
        "Düýn, 24-nji noýabrda wekiliýet sapara gitdi. Maslahat 2021-nji ýylyň 30-njy noýabrynda "
        "geçiriler. Gurama 2019-njy ýylyň 22-nji iýulynda döredildi."
    )
    found = reading(page).published
    assert found is not None
    assert found.edtf == "2021?-11-25"


def test_what_a_picture_shows_has_no_verb_in_turkmen() -> None:
    caption = "Guramanyň täze nyşany."
    title = "Gurama täze barlaghana üçin serişde berdi"
    assert left_out(f"{title}\n\n{caption}\n\n{TK_BODY}") == [caption]
    told = "Gullukda täze barlaghana açyldy."
    assert left_out(f"{title}\n\n{told}\n\n{TK_BODY}") == []


def test_town_day_and_agency_between_strokes_are_a_dateline() -> None:
    found = reading(f"Baku/18.07.22/Turan: {BODY}")
    assert found.published is not None
    assert (found.place, found.published.edtf, found.source) == ("Baku", "2022-07-18", "Turan")


def test_the_line_after_the_day_is_no_better_title_than_the_first() -> None:
    page = f"{TITLE}\n\n06 May 2010\n\nVisit of the head to Karasu\n\n3-4 May 2010\n\n{BODY}"
    assert reading(page).title == TITLE


def test_a_weekday_that_belies_the_only_year_leaves_the_year_unknown() -> None:
    page = f"{TITLE}\n\nMonday, July 7\n\n{BODY} The old house was built in 2005."
    found = reading(page).published
    assert found is not None
    assert found.edtf == "XXXX-07-07"


def test_what_a_picture_shows_under_the_repeated_title_is_left_out() -> None:
    shown = "The new laboratory, which looks into every sack that comes to the port, has ten rooms."
    text = f"{TITLE}\n\nSteppe News\n{TITLE}\n{shown}\n\n{BODY}\n\n{MORE}"
    assert shown in left_out(text)
    assert reading(text).title == TITLE


def test_dated_teasers_under_other_news_are_left_out() -> None:
    teaser = "The parliament chose a new speaker on Wednesday. Eighty members were there, it says."
    text = f"{TITLE}\n{BODY}\n{MORE}\nOther News\n03.09.2025.17:10\n{teaser}"
    assert left_out(text) == ["Other News", "03.09.2025.17:10", teaser]


def test_a_link_to_other_news_in_the_text_is_left_out() -> None:
    link = "Снег закрыл перевал для больших машин>>"
    assert left_out(f"{RU_TITLE}\n{RU_BODY}\n{link}\n{RU_BODY}") == [link]


def test_an_embassy_tells_no_place() -> None:
    text = "Gyrgyzystanyň Aşgabatdaky ilçihanasynyň işgäri gümrükde saklandy diýip habar berildi."
    assert reading(text).place is None


def test_a_title_that_begins_as_a_contact_line_does_is_a_title() -> None:
    title = "More information about customs for the press"
    page = f"{title}\n\nBy Leyla Sadigova\nTuesday, August 19\n\n{BODY}"
    assert reading(page).title == title


def test_the_reporting_outlet_is_read_over_a_line_break() -> None:
    text = (
        f"{BODY} The service will show it to guests in May, Trend\nreports with reference to its "
        "press office."
    )
    assert reading(text).source == "Trend"


def test_the_source_and_day_before_the_text_are_read() -> None:
    line = "Source: Steppe Commission (SC) i, published on Tuesday, June 17 2008."
    found = reading(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{MORE}")
    assert found.source == "Steppe Commission"
    assert found.published is not None
    assert found.published.edtf == "2008-06-17"


def test_a_section_before_a_day_is_no_place() -> None:
    found = reading(f"{TITLE}\n\nNews - 2022-10-21\n\n{BODY}\n\n{MORE}")
    assert found.place != "News"
    assert found.published is not None
    assert found.published.edtf == "2022-10-21"


def test_a_month_in_letters_between_numbers_is_read() -> None:
    found = reading(f"{TITLE}\n\nSubmitted by Editor on 2020-Aug-12 Wed 09:37\n{BODY}\n\n{MORE}")
    assert found.published is not None
    assert found.published.edtf == "2020-08-12"


@pytest.mark.parametrize(
    "caption",
    [
        "Board at the beginning of the customs zone at the border. (Transport Union/Anna Sadigova)",
        "Trucks at the border between the two countries, 14.11.2025 23:07 Photo: stockhouse",
        "The main house of the customs division in Port Karasu. PHOTO BY LEYLA SADIGOVA -",
    ],
)
def test_the_credit_of_a_picture_tells_its_caption(caption: str) -> None:
    assert left_out(f"{TITLE}\n\n{caption}\n\n{BODY}\n\n{MORE}") == [caption]


def test_a_list_of_other_news_is_no_source() -> None:
    page = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\nБардык жаңылыктар >>"
    assert reading(page).source is None


def test_a_planned_month_gives_no_year() -> None:
    text = (
        "Şu gün — 24-nji iýulda geçirilen söhbetdeşlikde taraplar gümrük barada gürleşdiler. "
        "Merkezi 2025-nji ýylyň iýul aýynda doly taýýar edip tabşyrmak bellenildi."
    )
    found = reading(text).published
    assert found is not None
    assert found.edtf == "XXXX-07-24"


def test_an_agency_before_a_stroke_is_the_source() -> None:
    found = reading(f"Baku. 8 December. STEPPE.AZ/ {BODY}\n\n{MORE}")
    assert (found.place, found.source) == ("Baku", "STEPPE.AZ")


@pytest.mark.parametrize(
    "text",
    [
        "Officers of three ports learn to read scans\nBorder Gazette",
        "Karasu. May 18. /, Anna Rustamova/. Of thirty graduates nineteen came to the meeting.",
        "Karasu. May 18. /   / Of thirty graduates nineteen came to the meeting in the hall.",
    ],
)
def test_a_page_of_which_half_is_missing_is_read(text: str) -> None:
    assert reading(text).language == "en"
