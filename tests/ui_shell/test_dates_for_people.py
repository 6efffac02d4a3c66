"""Dates as people write them: as exact as they are, and saying what was inferred."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from customs_desk.ui.dates_shown import day_name, shown, shown_bounds, shown_time
from customs_desk.when import When

ENGLISH = QLocale("en_US")
SHORT = {
    "2019-09-23": "23 Sep 2019",
    "2019?-09-23": "23 Sep 2019?",
    "2018-12": "Dec 2018",
    "2018-12-XX": "Dec 2018",
    "2009": "2009",
    "2019~": "about 2019",
    "2023-03-05/2023-03-16": "5–16 Mar 2023",
    "2023-03-28/2023-06-02": "28 Mar – 2 Jun 2023",
    "2022-12-30/2023-01-02": "30 Dec 2022 – 2 Jan 2023",
    "2023-03/2023-06": "Mar – Jun 2023",
    "2019/2021": "2019–2021",
    "2009/..": "since 2009",
    "../2023-12": "until Dec 2023",
    "199X": "1990s",
    "19XX": "1900–1999",
    "XXXX-09-23": "23 Sep, year unknown",
    "XXXX-09": "Sep, year unknown",
    "XXXX": "date unknown",
    "2024-21": "spring 2024",
    "2024-33": "first quarter of 2024",
    "2024-41": "second half of 2024",
}
LONG = {
    "2019?-09-23": "23 September 2019?",
    "2023-03-28/2023-06-02": "28 March – 2 June 2023",
    "2018-12": "December 2018",
}
RUSSIAN = {
    "2019?-09-23": "23 сентября 2019?",
    "2018-12": "декабрь 2018",
    "2023-03-05/2023-03-16": "5–16 марта 2023",
}


@pytest.mark.parametrize(("edtf", "words"), SHORT.items())
def test_in_the_list_a_date_is_short(edtf: str, words: str) -> None:
    assert shown(When.parse(edtf), ENGLISH) == words


@pytest.mark.parametrize(("edtf", "words"), LONG.items())
def test_beside_the_text_a_date_is_long(edtf: str, words: str) -> None:
    assert shown(When.parse(edtf), ENGLISH, long=True) == words


@pytest.mark.parametrize(("edtf", "words"), RUSSIAN.items())
def test_months_take_the_form_that_a_language_wants(edtf: str, words: str) -> None:
    assert shown(When.parse(edtf), QLocale("ru_RU"), long=True) == words


def test_what_is_known_of_a_date_that_is_not_printed() -> None:
    assert shown_bounds(When.parse("2023-10-20/.."), ENGLISH) == "20 Oct 2023 or later"
    assert shown_bounds(When.parse("2023-10-20/.."), ENGLISH, long=True) == (
        "on or after 20 October 2023"
    )
    assert shown_bounds(When.parse("../2023-10"), ENGLISH) == "Oct 2023 or earlier"
    assert shown_bounds(When.parse("2023-10-20/2023-10-24"), ENGLISH) == "20–24 Oct 2023"


def test_the_name_of_a_day() -> None:
    assert day_name(date(2026, 11, 24).toordinal(), ENGLISH) == "Tuesday"
    assert day_name(1, ENGLISH) == "Monday"


def test_a_moment_is_shown_in_the_clock_of_this_place(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "Asia/Ashgabat")
    time.tzset()
    try:
        words = shown_time(datetime(2026, 11, 23, 21, 5), ENGLISH)  # noqa: DTZ001 -- naive UTC
        assert words == "24 Nov 2026, 02:05"
    finally:
        monkeypatch.undo()
        time.tzset()


@given(st.dates(), st.sampled_from(["en", "ru", "tk", "ky"]), st.booleans())
def test_any_day_is_shown_with_its_number_and_year(day: date, language: str, long: bool) -> None:  # noqa: FBT001
    words = shown(When.day(day), QLocale(language), long=long)

    assert words.startswith(f"{day.day} ")
    assert words.endswith(f" {day.year:04}")
