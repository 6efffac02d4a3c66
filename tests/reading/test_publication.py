"""When an article appeared: which printed day is taken, and what is said where none is."""

from __future__ import annotations

import pytest

from customs_desk.article import Basis, Reading
from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.when import When

BODY = "The customs service opened a laboratory in Osh. Eleven chemists work there day and night."


def reading(text: str, published: str | None = None) -> Reading:
    given = When.parse(published) if published else None
    return read(document(text.encode(), name="a.txt"), published=given)


def day(text: str) -> str | None:
    found = reading(text).published
    return found.edtf if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f" date 2025-05-02 {BODY}", "2025-05-02"),
        (f" date 2025-05 {BODY}", "2025-05"),
        (f" date 2025-05 OSH, 2 May 2025 – {BODY}", "2025-05-02"),
        (f" date 2025-13 {BODY}", None),
        (f"Laboratory opens in Osh\n\n14 June 2023\n\n{BODY}", "2023-06-14"),
        (f"Laboratory opens in Osh (23/05/2011)\n\n{BODY}", "2011-05-23"),
        (f"Laboratory opens in Osh\nPublished: 12 May 2021\n\n{BODY}", "2021-05-12"),
        (f"OSH, 29 October 2015 – {BODY}", "2015-10-29"),
        (f"{BODY} ///nCa, 19 September 2023", "2023-09-19"),
        (f"Laboratory opens in Osh\n14 六月 2023\n\n{BODY}", "2023-06-14"),
        (f"Laboratory opens in Osh\n14 å…\u00adæœˆ 2023\n\n{BODY}", "2023-06-14"),
        (f"Laboratory opens in Osh\n21-November-2020 387\n\n{BODY}", "2020-11-21"),
        (f"Laboratory opens in Osh\n18 October 2019 [15:15] - Trend\n\n{BODY}", "2019-10-18"),
        (f"Laboratory opens in Osh\n23 Sen\n\n{BODY}", "XXXX-09-23"),
        (BODY, None),
    ],
)
def test_the_printed_day_of_publication_is_read(text: str, expected: str | None) -> None:
    assert day(text) == expected


def test_a_stamp_and_a_signoff_that_agree_make_the_day_certain() -> None:
    found = reading(f" date 2025-05-02 {BODY} ///nCa, May 2, 2025")
    assert found.evidence["published"].confidence > 0.95
    assert "agree" in found.published_why


def test_two_days_that_disagree_are_both_named() -> None:
    found = reading(f" date 2024-02-19 {BODY} ///nCa, 16 February 2024")
    assert found.published == When.parse("2024-02-19")
    assert "2024-02-19" in found.published_why
    assert "16 February 2024" in found.published_why
    assert found.evidence["published"].confidence < 0.8


def test_a_missing_year_is_that_of_an_event_some_days_before() -> None:
    text = f"Conference on trade\n23 Sen\n\nOn September 21, 2019, a conference took place. {BODY}"
    found = reading(text)
    assert found.published == When.parse("2019?-09-23")
    assert found.published_basis is Basis.INFERRED_YEAR
    assert "September 21, 2019" in found.published_why


def test_a_year_in_a_quoted_name_gives_no_year() -> None:
    text = f"Conference on trade\n23 Sen\n\nThe resolution “2021 - Year of Peace” was read. {BODY}"
    assert day(text) == "XXXX-09-23"


def test_the_clock_of_a_page_is_not_the_day_of_publication() -> None:
    head = "Thursday, 8 December 2025 | 14:05 | Sign in | Subscribe\nHome\nSearch\n\n"
    text = f"{head}Laboratory opens in Osh\n\n{BODY} It was built by 2 August 2024."
    assert day(text) is None


def test_without_a_printed_day_the_latest_past_event_is_the_earliest_possible_day() -> None:
    found = reading(f"The guests came on October 20, 2023. {BODY}")
    assert found.published is None
    assert found.published_bounds == When.parse("2023-10-20/..")
    assert "on or after 20 October 2023" in found.published_why


def test_a_future_day_is_no_earliest_possible_day() -> None:
    found = reading(f"The guests came on October 20, 2023. They will return on 5 May 2030. {BODY}")
    assert found.published_bounds == When.parse("2023-10-20/..")


def test_day_and_month_are_told_apart_by_the_days_of_the_text() -> None:
    title = "Seminar on valuation ends in Osh"
    after = "A seminar took place in Osh on 29 and 30 September 2022. Forty brokers attended it."
    assert day(f"{title}\n02/10/2022\n\n{after}") == "2022-10-02"
    assert day(f"{title}\n10/02/2022\n\n{after}") == "2022-10-02"


def test_what_a_person_says_of_the_day_wins() -> None:
    found = reading(f" date 2025-05-02 {BODY}", published="2020-01-01")
    assert found.published == When.parse("2020-01-01")


def test_yesterday_with_its_day_means_that_it_appeared_a_day_later() -> None:
    text = "Вчера, 3 мая 2013 года, на складе описали коробки с игрушками. Об этом сообщила служба."
    assert day(text) == "2013-05-04"


@pytest.mark.parametrize("stamp", [" date 2025-05 ", "05.10.2023, 11:00", "2023-10-05 | 11:00 | "])
def test_a_title_that_is_made_does_not_begin_with_the_pages_stamp(stamp: str) -> None:
    assert reading(f"{stamp}{BODY}").title_made == "The customs service opened a laboratory in Osh"
