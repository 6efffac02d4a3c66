"""Which dates of a text are events, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.article import Document
from customs_desk.reading import read
from customs_desk.reading.files import document

if TYPE_CHECKING:
    from customs_desk.article import Event

MORE = "Eleven chemists work there day and night, and three more will join them."


def events(text: str) -> tuple[Event, ...]:
    return read(document(text.encode(), name="a.txt")).events


def values(text: str) -> list[str]:
    return [event.when.edtf for event in events(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The adoption of the Resolution “2021 - International Year of Peace” was marked.",
        "The order is based on the Law of 2014 and nothing else.",
        "Ответ даётся по закону от 24 апреля 2014 года № 63 в течение месяца.",
        "Chairman Aydin Guliyev, born in 1958, opened the hall.",
        "Глава комитета Рустам Халилов, родившийся в селе, родился в 1971 году.",
        "Азамат Орозов 1980-жылы Нарын шаарында туулган, азыр Ошто иштейт.",
        "Merdan Nurow 1975-nji ýylda Mary welaýatynyň Baýramaly etrabynda doglan.",
        "The pavilion of Expo 2017 is now a customs store.",
        "An imitation of the desk of an officer of the last century is shown.",
        "Read www.today.example for more about the customs service of Osh.",
    ],
)
def test_years_of_names_and_lives_are_no_events(sentence: str) -> None:
    assert values(f"{sentence} {MORE}") == []


def test_a_day_behind_a_hotel_is_an_event_and_one_behind_a_telephone_is_none() -> None:
    assert values(f"The guests of the service left the hotel 6 May 2021. {MORE}") == ["2021-05-06"]
    assert values(f"Ask the office of the service, tel. 6 05 2021, for more. {MORE}") == []


def test_dates_of_boilerplate_are_no_events() -> None:
    life = "Sergey Kwan has worked for the paper since March 1999. Kwan studied from 1990-1994."
    tail = "Most read\nSnow on 5 May 2020\n\n© 2015–2021 The Harbour Monitor. All rights reserved."
    told = f"It opened on 4 May 2019. {MORE}"
    text = f"Laboratory opens in Osh\n\n{told}\n\nSergey Kwan\n\n{life}\n\n{tail}"
    assert values(text) == ["2019-05-04"]


def test_since_is_open_ended() -> None:
    assert values(f"Since 2009, the office has assisted the service. {MORE}") == ["2009/.."]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("On 5 May 2021 a workshop on valuation was held for officers.", "workshop"),
        ("A memorandum was signed in Osh on 5 May 2021.", "signing"),
        ("The new laboratory was opened on 5 May 2021.", "opening"),
        ("A delegation visited the academy on 5 May 2021.", "visit"),
        ("Forty kilos of silver were seized on 5 May 2021.", "seizure"),
        ("The training centre got its status following the signing in May 2021.", "signing"),
        ("5 мая 2021 года в Оше прошёл семинар для инспекторов.", "workshop"),
        ("5 мая 2021 года подписан меморандум о сотрудничестве.", "signing"),
        ("2021-nji ýylyň 5-nji maýynda Aşgabatda duşuşyk geçirildi.", "meeting"),
        ("2021-жылдын 5-майында мыйзамсыз жүк кармалды.", "seizure"),
    ],
)
def test_the_words_beside_a_date_tell_what_happened(sentence: str, kind: str) -> None:
    (event, *_) = events(f"{sentence} {MORE}")
    assert event.kind == kind


def test_an_event_carries_its_sentence_and_its_town() -> None:
    (event,) = events(f"{MORE} A seminar took place in Bishkek on 5 May 2021. {MORE}")
    assert event.sentence == "A seminar took place in Bishkek on 5 May 2021."
    assert event.place == "Bishkek"


def test_a_weekday_names_no_day_where_the_day_of_writing_is_unknown() -> None:
    assert values(
        f"The service said on Friday that a post was opened on 12 April 2022. {MORE}"
    ) == ["2022-04-12"]


@given(st.text(max_size=400))
def test_any_text_can_be_read_and_every_event_is_its_words(text: str) -> None:
    made = Document("a.txt", text.encode("utf-8", "replace"), "", "utf-8", text)
    reading = read(made)
    for event in reading.events:
        assert made.text[event.start : event.end] == event.text
    for span in reading.boilerplate:
        assert made.text[span.start : span.end].strip()
    assert read(made) == reading
