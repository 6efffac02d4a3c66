"""What stands over the text on pages of radios, chambers, embassies and aggregators."""

from __future__ import annotations

import pytest

from reading.port import EN_BODY, EN_TITLE, RU_BODY, cut, reading


@pytest.mark.parametrize(
    "top",
    [
        "News  Traffic  Weather  Playlist  Letters",
        "About the Harbour   Berths   Press Releases   Contacts",
        "Wave Radio 91.2\nNews   Music   Traffic   Letters",
    ],
)
def test_a_row_of_pages_with_wide_blanks_is_a_menu_and_names_no_outlet(top: str) -> None:
    text = f"{top}\n\n{EN_TITLE}\n\n{EN_BODY}"
    assert reading(text).title == EN_TITLE
    assert top.splitlines()[-1] in cut(text)
    assert reading(text).source in {None, "Wave Radio 91.2"}


def test_a_justified_paragraph_is_no_menu() -> None:
    text = f"{EN_TITLE}\n\nThe   scanner   of   Poti   is   new\n{EN_BODY}"
    assert cut(text) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("SECOND SCANNER SHOWN", "TO SHIPPERS OF POTI"),
        ("HARBOUR STAND PRESENTED AT THE EXHIBITION", "“SEA ROADS” IN POTI"),
    ],
)
def test_a_title_in_two_lines_of_capitals_is_one(first: str, second: str) -> None:
    text = f"Harbour   Berths   Contacts\n\n{first}\n{second}\n04/05/2021\n\n{EN_BODY}"
    assert reading(text).title == f"{first} {second}"


def test_the_day_on_which_the_page_was_opened_is_not_the_article_s() -> None:
    top = "Сегодня четверг, 9 января 2025 г.  23:41  +3° облачно"
    text = f"Главная  Политика  Спорт\n{top}\nВТОРОЙ СКАНЕР ПОРТА ПОТИ\n6 мая, 16:05\n\n{RU_BODY}"
    found = reading(text)
    assert top in cut(text)
    assert found.published is not None
    assert found.published.edtf.replace("?", "") == "2021-05-06"  # the year is inferred


def test_an_aggregator_s_row_gives_the_day_and_is_no_title() -> None:
    row = "Грузия > Таможня > volna.example, 6 мая 2021 > N 253441"
    found = reading(f"{row}\n{RU_BODY}\n{row}")
    assert found.title is None
    assert found.published is not None
    assert found.published.edtf == "2021-05-06"


def test_the_outlet_before_the_way_to_the_article_is_no_title() -> None:
    text = f"HARBOUR GATE - Home / Business / Ships\n{EN_TITLE}\n6 May 2021 [15:15]\n\n{EN_BODY}"
    assert reading(text).title == EN_TITLE


def test_a_month_in_roman_figures_is_a_day() -> None:
    found = reading(f"{EN_TITLE}\n6.V.2021\n\n{EN_BODY}")
    assert found.published is not None
    assert found.published.edtf == "2021-05-06"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"Портовый маяк, [06.05.2021 09:14]\n{RU_BODY}", "Портовый маяк"),
        (f"Посольство Грузии в Финляндии\nРУС | ENG\n{RU_BODY}", "Посольство Грузии в Финляндии"),
        (
            f"EMBASSY OF GEORGIA IN FINLAND\nVisa   Press   Contacts\n\n{EN_TITLE}\n\n{EN_BODY}",
            "EMBASSY OF GEORGIA IN FINLAND",
        ),
        (f"{RU_BODY} Об этом агентству «Маяк-информ» сообщили в порту.", "Маяк-информ"),
        (f"Порт растёт\n\n{RU_BODY}\n\nНино Гогиа, портал «Маяк»", "Маяк"),
        (f"Порт растёт\n\n{RU_BODY}\n\nНино Гогиа, директор «Маяка»", None),
    ],
)
def test_who_publishes(text: str, source: str | None) -> None:
    assert reading(text).source == source


def test_items_under_a_colon_are_the_article_s_own() -> None:
    items = "What changes for you:\n- lists come a day before;\n- fees stay as they are."
    text = f"{EN_TITLE}\n\n{EN_BODY}\n\n{items}\n\nTags: Poti, harbour"
    assert cut(text) == ["Tags: Poti, harbour"]


def test_the_life_of_the_expert_under_the_writer_s_line_is_no_article() -> None:
    life = "Nino Gogia (b. 1974) graduated from the University of Batumi in 1996 and taught there."
    text = f"{EN_TITLE}\n\n{EN_BODY}\n\nText and photos: Helen Ojas\n\n{life}"
    assert life in cut(text)
    assert [event.when.edtf for event in reading(text).events] == ["2021-05-04"]


@pytest.mark.parametrize(
    ("opening", "place", "source", "author"),
    [
        ("Поти - «Маяк.Инфо», Нино Гогиа. ", "Поти", "Маяк.Инфо", "Нино Гогиа"),
        ("Поти, 6-май. 2021 /Маяк/. ", "Поти", "Маяк", None),
    ],
)
def test_datelines_with_a_quoted_outlet_and_with_a_shortened_month(
    opening: str, place: str, source: str, author: str | None
) -> None:
    found = reading(f"Порт растёт\n\n{opening}{RU_BODY}")
    assert (found.place, found.source, found.author) == (place, source, author)


@pytest.mark.parametrize(
    ("notice", "source"),
    [
        ("Все права защищены. «Дальний пирс» 2009-2021", "Дальний пирс"),
        ("© Министерство портов и торговли, 2011–2020", "Министерство портов и торговли"),
    ],
)
def test_the_owner_of_the_rights_is_the_source(notice: str, source: str) -> None:
    assert reading(f"Порт растёт\n\n{RU_BODY}\n\n{notice}").source == source


def test_the_writer_at_the_end_of_an_aggregator_s_row_is_the_author() -> None:
    row = "Грузия > Таможня > volna.example, 6 мая 2021 > N 253441   Нино Гогиа"
    assert reading(f"{row}\n\n{RU_BODY}").author == "Нино Гогиа"


def test_a_radio_s_service_in_a_language_is_an_outlet() -> None:
    text = "Poti porty ulaldy\n12-nji iýul, 2021\nTolkun radiosynyň türkmen gullugy\n\n"
    body = (
        "Poti portunda 2021-nji ýylyň 4-nji maýynda ikinji enjam işe girizildi diýip habar berýär."
    )
    assert reading(text + body).source == "Tolkun radiosynyň türkmen gullugy"
