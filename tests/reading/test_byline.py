"""Who published an article and who wrote it."""

from __future__ import annotations

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.reading.layout.people import is_outlet, is_person

BODY = (
    "The customs service opened a laboratory in Osh, the regional newspaper says. Eleven chemists "
    "work there day and night, and three more will join them before the winter."
)
TITLE = "Customs laboratory opens its doors"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"{BODY} ///nCa, May 2, 2025", "nCa"),
        (f"{BODY} ///По материалам пресс-службы таможни", None),
        (f"{TITLE}\n\n{BODY}\n\nSteppe News Agency, Bishkek", "Steppe News Agency"),
        (f"BISHKEK (TCA) — {BODY}", "TCA"),
        (f"Border Gazette\n\n{TITLE}\n\n{BODY}", "Border Gazette"),
        (f"{TITLE}\n\n{BODY}\n\nSteppe Courier", "Steppe Courier"),
        (f"{TITLE} | Tien Shan Times\n\n{BODY}", "Tien Shan Times"),
        (f"{TITLE}\n\n{BODY}\n\nИсточник: 24.kg", "24.kg"),
        (f"15:43, 18 декабря 2017, Бишкек - 24.kg\n\n{TITLE}\n\n{BODY}", "24.kg"),
        (f"{TITLE}\n\nBy Leyla Sadigova - Trend:\n\n{BODY}", "Trend"),
        (
            f"{TITLE}\n\n{BODY}\n\n© 2021 The Harbour Monitor. All rights reserved.",
            "The Harbour Monitor",
        ),
        (f"{TITLE}\n\nThe port has grown, Trend reports. {BODY}", "Trend"),
        (f"{TITLE}\n\nОб этом сообщили в пресс-службе таможни. {BODY}", None),
        (f"{TITLE}\n\nThis was reported by the press service of the customs. {BODY}", None),
    ],
)
def test_the_outlet_is_the_source_and_the_origin_of_its_news_is_not(
    text: str, source: str | None
) -> None:
    assert read(document(text.encode(), name="a.txt")).source == source


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Nargis Holmatova", "Nargis Holmatova"),
        ("Автор: Нурлан Ибраев", "Нурлан Ибраев"),
        ("Awtor: Aýna Berdiýewa", "Aýna Berdiýewa"),
        ("By Leyla Sadigova - Trend:", "Leyla Sadigova"),
        ("By Anna Berg and Marat Sadykov", "Anna Berg, Marat Sadykov"),
        ("Автор -", None),
        ("By admin", None),
        ("Автор: редакция", None),
        ("5 November 2021 | Ports | Gulnar Annaeva", "Gulnar Annaeva"),
    ],
)
def test_the_author_is_a_person_or_none(line: str, author: str | None) -> None:
    text = f"{TITLE}\n\n{line}\n\n{BODY}"
    assert read(document(text.encode(), name="a.txt")).author == author


@pytest.mark.parametrize(
    "name", ["Sergey Kwan", "Rustam AZIZ", "А. Иванова", "Pieter van Houten", "Талант уулу Азамат"]
)
def test_names_of_people_are_known_by_their_form(name: str) -> None:
    assert is_person(name)
    assert not is_outlet(name)


@pytest.mark.parametrize(
    "name", ["Steppe Courier", "HAZAR habarlar", "Border Gazette", "24.kg", "Jeti Su TV"]
)
def test_names_of_outlets_are_known_by_their_words(name: str) -> None:
    assert is_outlet(name)
    assert not is_person(name)


def test_every_value_tells_where_it_stands() -> None:
    text = f"{TITLE}\n\n14 June 2023\n\nBy Nargis Holmatova\n\n{BODY} ///nCa, 14 June 2023"
    found = read(document(text.encode(), name="a.txt"))
    for field in ("title", "source", "author"):
        evidence = found.evidence[field]
        assert text[evidence.start : evidence.end] == getattr(found, field)
        assert 0 < evidence.confidence <= 1
    assert text[found.evidence["published"].start :].startswith("14 June 2023")
