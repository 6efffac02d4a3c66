"""Any day, written in any of our languages' forms, is found and means that day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading.dates import find

if TYPE_CHECKING:
    from collections.abc import Callable

ENGLISH = "January February March April May June July August September October November December"
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
TURKMEN = "ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr"
TURKMEN_ENDS = "ynda ynda ynda inde ynda ynda ynda ynda ynda ynda ynda ynda"
KYRGYZ = "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр"
KYRGYZ_ENDS = "ында ында ында инде ында унда унда унда ында ында ында ында"

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


def ordinal(number: int) -> str:
    """The ending of a Turkmen ordinal, by its last spoken vowel."""
    back = number % 10 in {6, 9} or number in {10, 30, 40, 60, 90} or number % 1000 == 0
    return "njy" if back else "nji"


def english(day: date) -> list[str]:
    month = ENGLISH.split()[day.month - 1]
    return [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {day.day}th of {month}, {day.year}",
        f"{day.day}-{month}-{day.year}",
        f"{month[:3]}. {day.day}, {day.year}",
    ]


def russian(day: date) -> list[str]:
    month = RUSSIAN.split()[day.month - 1]
    return [
        f"{day.day} {month} {day.year} года",
        f"{day.day} {month} {day.year} г.",
        f"{day.day:02} {month.upper()} {day.year}",
        f"{day.day}-го {month} {day.year}-го года",
    ]


def turkmen(day: date) -> list[str]:
    stem, end = TURKMEN.split()[day.month - 1], TURKMEN_ENDS.split()[day.month - 1]
    return [
        f"{day.year}-{ordinal(day.year)} ýylyň {day.day}-{ordinal(day.day)} {stem}{end}",
        f"{day.day} {stem.title()}, {day.year} ý.",
        f"{day.year}-{ordinal(day.year)} ýylyň {day.day}-{ordinal(day.day)} {stem}y",
    ]


def kyrgyz(day: date) -> list[str]:
    stem, end = KYRGYZ.split()[day.month - 1], KYRGYZ_ENDS.split()[day.month - 1]
    return [
        f"{day.year}-жылдын {day.day}-{stem}{end}",
        f"{day.year}-жылы {day.day}-{stem}{end}",
        f"{day.year}-ж. {day.day}-{stem}{end[:-2]}",
    ]


def numeric(day: date) -> list[str]:
    return [
        day.isoformat(),
        f"{day:%d.%m.%Y}",
        f"{day:%d.%m.%Y} г.",
        f"{day:%Y/%m/%d}",
        f"{day:%d-%m-%Y}",
    ]


@pytest.mark.parametrize("dress", [english, russian, turkmen, kyrgyz, numeric])
@given(day=days)
def test_any_day_is_found_and_means_that_day(dress: Callable[[date], list[str]], day: date) -> None:
    for words in dress(day):
        found = [one for one in find(f"({words})") if one.when]
        assert [one.when.edtf for one in found] == [day.isoformat()], words
        assert found[0].explicit
        assert not found[0].inferred


@given(day=days, ahead=st.integers(min_value=1, max_value=27))
def test_any_range_of_days_is_one_range(day: date, ahead: int) -> None:
    last = day + timedelta(ahead)
    meant = f"{day}/{last}"
    month, end = RUSSIAN.split()[day.month - 1], RUSSIAN.split()[last.month - 1]
    texts = [f"с {day.day} {month} {day.year} года по {last.day} {end} {last.year} года"]
    if day.year == last.year:
        texts.append(f"с {day.day} {month} по {last.day} {end} {last.year} года")
    if day.month == last.month:
        texts.append(f"{day.day}–{last.day} {month} {day.year} года")
        texts.append(f"{ENGLISH.split()[day.month - 1]} {day.day} – {last.day}, {day.year}")
    for text in texts:
        assert [one.when.edtf for one in find(text) if one.when] == [meant], text


def test_a_day_of_either_order_follows_the_other_dates_of_the_text() -> None:
    day_first = find("Economy 02/10/2022. A class on 2 October 2022 was held.")
    month_first = find("Economy 02/10/2022. A class on 10 February 2022 was held.")
    assert day_first[0].when.edtf == "2022-10-02"
    assert month_first[0].when.edtf == "2022-02-10"


def test_letters_of_an_old_kyrgyz_font_are_read_and_stay_as_printed() -> None:
    (found,) = find("Їстїбїздєгї жылдын 2-майында", anchor=date(2013, 9, 13))
    assert found.when.edtf == "2013-05-02"
    assert found.text == "Їстїбїздєгї жылдын 2-майында"


def test_a_header_is_not_read_on_into_the_next_line() -> None:
    found = find("23 Sen\n2018-nji ýylda açyldy", anchor=date(2019, 9, 23))
    assert [one.text for one in found] == ["23 Sen", "2018-nji ýylda"]
