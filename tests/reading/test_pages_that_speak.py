"""What pages say around an article in words of their own, which no table holds as a phrase."""

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
PAGE = f"{TITLE}\n\n{BODY}\n\n{MORE}"
RU_BODY = (
    "День тех, кто стережёт степь, празднуют в районе каждый год. Таможенная служба открыла в этот "
    "раз новую лабораторию, в которой работают одиннадцать химиков, а до зимы придут ещё трое."
)
KY_TITLE = "Карасууда жаңы лаборатория ачылды"
KY_BODY = (
    "Бажы кызматы дүйшөмбү күнү Карасуу портунда жаңы лаборатория ачты. Анда он бир химик иштейт, "
    "кышка чейин дагы үч адис келет. Куруучулар үйдү мөөнөтүнөн эки жума мурда бүтүрүштү. "
    "Кызматтын жетекчиси куруучуларга ыраазычылык билдирип, ардак грамоталарды тапшырды."
)


def left_out(text: str) -> list[str]:
    return [text[b.start : b.end] for b in blocks(text) if b.role in BOILERPLATE]


@pytest.mark.parametrize(
    "ending",
    [
        "Read all our latest articles on Telegram",
        "Only registered readers can share comments here. Please sign in or register to comment.",
        "Zen",
        "Readers' remarks (4)",
        "KM/4820917",
        "Share with readers:",
        (
            "Two men held at the harbour.\nOfficers of the harbour held two men who had…\n"
            "A new gate for lorries\nLorries will pass the border by a new gate which…"
        ),
        "14:05\nHarbour closed by fog\n11:17\nFerry comes home",
        "Harbour closed by fog\nDesk editor\nFerry comes home\nDesk editor",
    ],
)
def test_what_a_page_says_under_an_article_is_left_out(ending: str) -> None:
    assert left_out(f"{PAGE}\n\n{ending}") == ending.split("\n")


def test_what_a_kyrgyz_page_says_under_an_article_is_left_out() -> None:
    ending = "Бардык кабарлар Телеграм каналда"
    assert left_out(f"{KY_TITLE}\n\n{KY_BODY}\n\n{ending}") == [ending]


@pytest.mark.parametrize(
    "ending",
    [
        "KABAR",
        "Aigul Sadykova",
        "Steppe Courier",
        "The laboratory will read samples from all posts of the border.",
        "Guests came from:\nTashkent\nBaku\nRiga",
    ],
)
def test_what_may_be_the_article_s_end_stays(ending: str) -> None:
    assert left_out(f"{PAGE}\n\n{ending}") == []


def test_a_list_of_names_is_no_menu() -> None:
    text = "\n".join(f"Harbour{letter}" for letter in "abcdefghijklmnopqrstuvwxyz" * 4)
    assert left_out(text) == []


@pytest.mark.parametrize("said", ["img", "Read us in", "This page is for subscribers only."])
def test_what_a_page_says_under_the_title_is_left_out(said: str) -> None:
    text = f"{TITLE}\n\n{said}\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == [said]


def test_a_title_that_stands_twice_is_the_article_s_once() -> None:
    text = f"{TITLE}\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    assert left_out(text) == [TITLE]
    assert read(document(text.encode(), name="page.txt")).title == TITLE


def test_the_title_with_the_site_and_the_day_of_saving_is_the_page_s() -> None:
    head = f"{TITLE} - Border Gazette, 29.02.2020"
    text = f"{head}\nYour account is ready!\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    made = read(document(text.encode(), name="page.txt"))
    assert (made.title, made.source, made.published) == (TITLE, "Border Gazette", None)
    assert head in left_out(text)


@pytest.mark.parametrize("over", ["Thursday, 21 November 2024", "November 21, 2024\n03:20"])
def test_a_day_over_the_page_is_its_clock_where_the_title_has_its_own(over: str) -> None:
    text = f"{over}\n\n{TITLE}\n\n21 September 2020 17:48\n\n{BODY}\n\n{MORE}"
    made = read(document(text.encode(), name="page.txt"))
    assert made.published is not None
    assert made.published.edtf == "2020-09-21"


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("Nargis Holmatova (“Dala Awazy” gazeti),", "Nargis Holmatova", "Dala Awazy"),
        ("Nargis Holmatova, © Steppe-Asia", "Nargis Holmatova", "Steppe-Asia"),
        ("by NARGIS HOLMATOVA • EDITOR", "NARGIS HOLMATOVA", None),
        ("From: BBC", None, "BBC"),
    ],
)
def test_who_writes_and_for_whom(line: str, author: str | None, source: str | None) -> None:
    made = read(document(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{MORE}".encode(), name="page.txt"))
    assert (made.author, made.source) == (author, source)


def test_a_source_on_a_line_of_its_own_under_the_first_words_is_read() -> None:
    text = f"{TITLE}\n\n{BODY}\n\nИсточник: Степная правда\n\n{MORE}\n\n{MORE} {BODY}"
    assert read(document(text.encode(), name="page.txt")).source == "Степная правда"


def test_a_text_that_begins_with_its_day_appeared_on_it() -> None:
    text = f"29.05.2006 Карасу: открыта лаборатория {BODY} {MORE}"
    made = read(document(text.encode(), name="page.txt"))
    assert made.published is not None
    assert made.published.edtf == "2006-05-29"


def test_one_word_is_the_title_where_the_text_quotes_it() -> None:
    text = f"Mergen\n\n“Mergen” is what the service calls its new dog. {BODY}\n\n{MORE}"
    assert read(document(text.encode(), name="page.txt")).title == "Mergen"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Customs Seize Cigarettes", f"{BODY}\n\n{MORE}"),
        ("Вторник, 26 января – день тех, кто стережёт степь", RU_BODY),
    ],
)
def test_a_title_that_looks_like_a_body_or_a_day_is_read(title: str, body: str) -> None:
    made = read(document(f"{title}\n\n{body}".encode(), name="page.txt"))
    assert (made.title, made.source, made.published) == (title, None, None)


def test_a_motto_names_no_source() -> None:
    text = f"Your own independent weekly newspaper\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    made = read(document(text.encode(), name="page.txt"))
    assert (made.title, made.source) == (TITLE, None)


@pytest.mark.parametrize("picture", ["sea gate 20180129113823\nTwo guards watched the sea gate."])
def test_a_picture_s_name_and_words_within_the_text_are_left_out(picture: str) -> None:
    assert left_out(f"{TITLE}\n\n{BODY}\n\n{picture}\n\n{MORE}") == picture.split("\n")


@pytest.mark.parametrize("sign", ["|", "***", "—"])
def test_lines_of_signs_alone_are_taken(sign: str) -> None:
    text = f"{sign}\n{sign}\n{TITLE}\n\n{BODY}\n\n{MORE}\n{sign}"
    assert read(document(text.encode(), name="page.txt")).title == TITLE


@pytest.mark.parametrize(
    "over",
    [
        "Crime, Harbours, Steppe, Law",
        "Steppe magazine. News & notes of the eastern border Thursday, 25.04.2024, 17:18",
    ],
)
def test_what_stands_over_a_title_is_neither_it_nor_its_day(over: str) -> None:
    text = f"{over}\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    made = read(document(text.encode(), name="page.txt"))
    assert (made.title, made.published) == (TITLE, None)
    assert left_out(text) == [over]


def test_a_heading_under_the_title_is_not_it() -> None:
    heading = "Laboratory of the customs service in the port"
    text = f"Chemists get a house of their own\n\n{heading}\n\n{BODY}\n\n{MORE}"
    made = read(document(text.encode(), name="page.txt"))
    assert made.title == "Chemists get a house of their own"


def test_other_news_with_its_hour_and_views_is_left_out() -> None:
    other = "Yesterday 16:18\n1.9k+\nHarbour closed by fog\nThe harbour of Karasu was closed for…"
    assert left_out(f"{PAGE}\n\n{other}") == other.split("\n")


def test_numbers_and_motto_of_a_channel_are_left_out() -> None:
    head = [
        "39K subscribers",
        "2.97K photos",
        "The most needed news of our steppe and of the world",
    ]
    text = "\n".join([*head, "Download Telegram", BODY, "", MORE])
    assert left_out(text) == [*head, "Download Telegram"]
