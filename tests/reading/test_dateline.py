"""Which words before a text are a dateline, and what they hold."""

from __future__ import annotations

import pytest

from customs_desk.reading.layout.dateline import dateline


@pytest.mark.parametrize(
    ("text", "place", "date", "agency"),
    [
        ("BISHKEK (TCA) — Secretary General …", "BISHKEK", None, "TCA"),
        ("Tashkent, Uzbekistan (Registan Post) -- On 29", "Tashkent", None, "Registan Post"),
        ("ASHGABAT, 29 October 2015 – A course", "ASHGABAT", "29 October 2015", None),
        ("Бишкек, 20 июня 2025 года. Водители ждут", "Бишкек", "20 июня 2025 года", None),
        ("Бишкек, 22.05.18 /Кабар/. Служба купила", "Бишкек", "22.05.18", "Кабар"),
        ("БИШКЕК, 15-апр. — Sputnik. Служба", "БИШКЕК", "15-апр", "Sputnik"),
        ("BAKU, Azerbaijan, August 20", "BAKU", "August 20", None),
        ("АСТАНА. 5 мая. КАЗИНФОРМ – Таможня", "АСТАНА", "5 мая", "КАЗИНФОРМ"),
        ("АШХАБАД, 5 мая 2022 г. (Вестник) – В порту", "АШХАБАД", "5 мая 2022 г", "Вестник"),
        ("Aşgabat, 14-nji iýun (Hazar). Gullukda", "Aşgabat", "14-nji iýun", "Hazar"),
        ("10 March 2021 – Chemists of five", None, "10 March 2021", None),
        ("Osh - Nurgul Abdyldaeva checks", "Osh", None, None),
        ("MARY -- Customs posts stay open", "MARY", None, None),
        ("NAIROBI, Kenya (AP) _", "NAIROBI", None, "AP"),
        ("WASHINGTON _ The customs", "WASHINGTON", None, None),
        ("GENEVA (5 May 2020) - The Convention", "GENEVA", "5 May 2020", None),
    ],
)
def test_place_date_and_agency_of_a_dateline(
    text: str, place: str | None, date: str | None, agency: str | None
) -> None:
    found = dateline(text, 0, len(text))
    assert found is not None
    spans = (found.place, found.date, found.agency)
    assert tuple(text[slice(*span)] if span else None for span in spans) == (place, date, agency)


@pytest.mark.parametrize(
    "text",
    [
        "On 5 May, the service opened a post – the third in Osh",
        "Customs officers in Osh – eleven of them – took part",
        "From 28 March to 2 June 2023, the World Customs Organization (WCO) delivered",
        "Thursday, 8 December 2025",
        "The State Customs Service (SCS) has opened a post",
        "WCO – the body of 186 members – met",
        "В среду, 15 марта 2023 года в Центральном аппарате",
        "2023-nji ýylyň 14-nji noýabrynda Türkmenistanyň",
    ],
)
def test_a_sentence_is_no_dateline(text: str) -> None:
    assert dateline(text, 0, len(text)) is None
