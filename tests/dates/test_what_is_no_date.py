"""Numbers that look like dates and are none."""

from __future__ import annotations

import pytest

from customs_desk.reading.dates import find


@pytest.mark.parametrize(
    "text",
    [
        "Tel. 2019 12 34",
        "phone +993 12 38-00-17",
        "Article 2019 of the code",
        "Resolution No. 1999",
        "постановление № 2012",
        "статья 2015",
        "2000-nji tertip belgili",
        "1999 people took part",
        "2000 манатов и 2010 тонн груза",
        "$2019 and €1999",
        "standard ISO 9001:2015",
        "version 3.11.2020.4 at 192.168.10.11",
        "2,019 units",
        "Boeing 2020 at flight 2024",
        "he may come, march and august words",
        "Sun and Sat are firms",
        "31 февраля и 32 мая и 30.02.2020",
        "the code 1234.05.2020-77",
        "Кышкы спартакиада башталды",
        "gyşky oýunlar",
        "Курс вела эксперт Марта Зелинская",
        "Marty and Marta met Martin",
        "Бекетте 31 жолу күйүүчү май жана сары май кармалган",
        "after the fall of prices, in the fall of the city",
    ],
)
def test_no_time_on_the_timeline(text: str) -> None:
    assert [one.text for one in find(text) if one.when] == []


def test_lengths_and_repetitions_are_found_but_name_no_day() -> None:
    found = find("every year for two weeks, daily, now")
    assert [(one.type, one.value) for one in found] == [
        ("SET", "P1Y"),
        ("DURATION", "P2W"),
        ("SET", "P1D"),
        ("DATE", "PRESENT_REF"),
    ]
    assert all(one.when is None for one in found)
