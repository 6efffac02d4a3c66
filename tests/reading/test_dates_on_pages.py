"""What real pages taught about dates, tried on texts of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document

if TYPE_CHECKING:
    from customs_desk.article import Reading


def reading(text: str) -> Reading:
    return read(document(text.encode(), name="a.txt"))


def events(text: str) -> list[str]:
    return [event.when.edtf for event in reading(text).events]


def published(text: str) -> str | None:
    found = reading(text).published
    return found.edtf if found else None


def test_a_calendar_leaf_above_the_title_is_the_day() -> None:
    text = "02\nИюнь\n2022\nНовый мост открыт\nМост открыли вчера, 1 июня. По нему едут грузовики."
    assert published(text) == "2022-06-02"


def test_the_weekday_of_the_news_tells_the_year_of_its_dateline() -> None:
    text = (
        "OSH, February 26 (KNA) – Osh will have a customs school, its mayor said on Tuesday. "
        "Since January 1, 2012, officers have been taught in Bishkek."
    )
    assert published(text) == "2013?-02-26"


def test_a_clocked_date_glued_to_the_text_is_its_header_and_no_event() -> None:
    text = "В порту новая вышка\n10.03.2024 | 13:24 |Гости прибыли 7 марта. Им показали порт."
    assert (published(text), events(text)) == ("2024-03-10", ["2024-03-07"])


def test_dates_of_other_news_tell_no_year() -> None:
    text = (
        "Trade ban on the border\nFrom March 10 guards let no goods through the gate at Osh. "
        "The traders waited there.\nRelated News\n12:27 / 31.10.2024\nNew permits for lorries\n"
    )
    assert events(text) == ["XXXX-03-10"]


def test_a_year_of_birth_is_no_year_of_the_news() -> None:
    text = "Вчера, 4 марта, на посту задержали гражданку, 1965 года рождения. Она везла золото."
    assert published(text) == "XXXX-03-05"


def test_a_whole_year_summed_up_in_february_is_the_year_before() -> None:
    text = "В 2014 году задержан 31 человек. Об этом сегодня, 11 февраля, сказал начальник службы."
    assert published(text) == "2015?-02-11"


def test_beside_this_year_a_year_in_digits_is_another_one() -> None:
    text = "ОШ, 20 июл — Вести. В 2021 году собрали 3 млн сомов, в этом году уже 8 млн сомов."
    assert published(text) == "XXXX-07-20"


@pytest.mark.parametrize(
    "text",
    [
        # orders and laws with their day
        "Başlygyň 2021-nji ýylyň 6-njy sentýabrynda çykaran 96 belgili buýrugy güýje girdi.",
        "Мекеме 2010-жылдын 5-майында кабыл алынган кодекске ылайык иштейт.",
        # today in a speech is nowadays
        'The head said: "Today, good skills are what an officer needs." The guests agreed.',
        # the capital of Tajikistan
        "Otly Duşenbe şäherinden çykdy. Ol Aşgabada geler.",
        # "small", not "in May"
        "Ири жана майда малды сыртка чыгарууга тыюу салынган.",
    ],
)
def test_no_event(text: str) -> None:
    assert (
        events(f"Täze habar / New post\n\n{text} The work goes on, and all are glad of it.") == []
    )


def test_this_years_meeting_is_no_second_event_beside_its_day() -> None:
    text = (
        "12.06.2024\n\nDuşuşyk geçirildi\n\n2024-nji ýylyň 11-12-nji iýuny aralygynda Aşgabatda "
        "duşuşyk geçirildi. Şu ýylky duşuşygyň temasy täze ulgamlar boldy."
    )
    assert events(text) == ["2024-06-11/2024-06-12"]


def test_a_forecast_bounds_nothing() -> None:
    text = "Officials predict a billion in trade in 2030. Trade fell by 10 percent against 2018."
    found = reading(text)
    assert found.published_bounds is not None
    assert found.published_bounds.edtf == "2018/.."


def test_a_quarter_that_is_over_bounds_the_day() -> None:
    text = "In the first quarter of 2017 exports grew. The duty has been in force since May 2016."
    found = reading(text)
    assert found.published_bounds is not None
    assert found.published_bounds.edtf == "2017-01-01/.."
