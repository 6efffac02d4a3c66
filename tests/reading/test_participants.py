"""Who took part in an event, and how many, as far as the text says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document

if TYPE_CHECKING:
    from customs_desk.article import Event

# So that a text is an article, not a line with a date.
FILLING = "The road to the border was dry that day, and nobody had to wait longer than usual."
LEAD = "A regional workshop opened in Osh on 12 May 2021."
NUMBERS = [
    (f"{LEAD} More than 20 customs officers from six countries attend.", 20, "More than 20"),
    ("On 3 June 2020 twenty-five officials met in Baku.", 25, "twenty-five officials"),
    ("On 3 June 2020 a course for 1,200 border guards began in Baku.", 1200, "1,200 border"),
    ("5 марта 2019 года в Оше прошёл семинар для более 40 сотрудников таможни.", 40, "более 40"),
    ("5 марта 2019 года прошёл форум. В нём участвовали около 150 человек.", 150, "около 150"),
    ("2021-nji ýylyň 4-nji martynda okuw geçirildi. Oňa 20-den gowrak hünärmen gatnaşdy.", 20, ""),
    ("2021-жылдын 4-мартында семинар өттү. Ага 500дөн ашуун адам катышты.", 500, "500дөн ашуун"),
]  # fmt: skip
NO_NUMBER = [
    "On 3 June 2020 officers seized goods from 3 people in Baku.",
    "On 3 June 2020 the 20th meeting of experts was held in Baku.",
    "On 3 June 2020 a meeting was held. In 2019 officials had met in Osh.",
    "On 3 June 2020 the meeting heard of 400 lorries and 12 countries.",
    "On 3 June 2020 a meeting was held. On 9 June 2020 some 30 experts met elsewhere.",
]


def events(text: str) -> list[Event]:
    text = f"{text} {FILLING}"
    return list(read(document(text.encode(), name="a.txt", came_from="")).events)


@pytest.mark.parametrize(("text", "count", "words"), NUMBERS)
def test_the_number_of_participants_is_read_with_its_words(
    text: str, count: int, words: str
) -> None:
    event = events(text)[0]
    assert event.participant_count == count
    assert words in event.participants_text


@pytest.mark.parametrize("text", NO_NUMBER)
def test_other_numbers_are_no_participants(text: str) -> None:
    assert events(text)[0].participant_count is None


def test_people_and_bodies_of_the_sentence_took_part_each_once() -> None:
    text = (
        "On 4 May 2022 Ruta Kazlauske and Tomas Vilimas opened a seminar of the World Customs "
        "Organization in Ashgabat. The WCO thanked UNDP."
    )
    assert events(text)[0].participants == (
        "Ruta Kazlauske", "Tomas Vilimas", "World Customs Organization",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An exhibition of customs technology ran in Almaty on 4 June 2019.", "exhibition"),
        ("4 июня 2019 года в Алматы прошла выставка техники.", "exhibition"),
        ("2019-njy ýylyň 4-nji iýunynda Aşgabatda sergi geçirildi.", "exhibition"),
        ("2019-жылдын 4-июнунда Ошто көргөзмө өттү.", "exhibition"),
        ("Uzbekistan acceded to the Revised Kyoto Convention on 1 March 2021.", "accession"),
        ("1 марта 2021 года таможенники изъяли 20 кг гашиша.", "seizure"),
    ],
)
def test_the_kind_of_an_event_is_told_by_its_words(text: str, kind: str) -> None:
    assert events(text)[0].kind == kind


def test_the_next_paragraph_may_state_how_many_came_but_its_few_are_speakers() -> None:
    many = f"{LEAD} It was warm.\n\nThe opening was attended by some 50 participants of five towns."
    few = f"{LEAD} It was warm.\n\nTwo experts of the bank gave lectures."
    assert events(many)[0].participant_count == 50
    assert events(few)[0].participant_count is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("On 4 May 2019 nineteen (19) AEO experts attended a course in Dushanbe.", 19),
        ("3 мая 2019 года на выставку пришли более 11 тысяч посетителей и 20 журналистов.", 11_000),
    ],
)
def test_a_number_may_be_doubled_in_brackets_or_counted_in_thousands(
    text: str, number: int
) -> None:
    events = read(document(text.encode(), name="a.txt", came_from="")).events
    assert [event.participant_count for event in events] == [number]
