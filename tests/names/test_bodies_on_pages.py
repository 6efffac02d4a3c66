"""Bodies as pages name them: in quotes, after 'against', without a possessive."""

from __future__ import annotations

import pytest

from customs_desk.article import Kind
from customs_desk.reading import read
from customs_desk.reading.files import document


def bodies(text: str) -> list[str]:
    reading = read(document(text.encode(), name="page.txt"))
    return [m.name for m in reading.mentions if m.kind is Kind.ORGANISATION]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Бул тууралуу Экономикалык кылмыштуулукка каршы күрөшүү кызматы бүгүн билдирди.",
            "Экономикалык кылмыштуулукка каршы күрөшүү кызматы",
        ),
        (
            "Иш-чараны Бишкек шаарынын Мамлекеттик тилди өнүктүрүү бөлүмү өткөрдү.",
            "Бишкек шаарынын Мамлекеттик тилди өнүктүрүү бөлүмү",
        ),
        (
            "Bu barada «Ak bulut» agentligi öz saýtynda düýn habar berdi.",
            "«Ak bulut» agentligi",
        ),
        (
            "Об этом сообщили в представительстве ЕС в Таджикистане на прошлой неделе.",
            "представительство ЕС в Таджикистане",
        ),
        (
            "Сотрудники Главного оперативно-следственного управления обнаружили сигареты.",
            "Главное оперативно-следственное управление",
        ),
        (
            "Российская таможенная служба насчитывает много тысяч человек в разных городах.",
            "Российская таможенная служба",
        ),
        (
            "Об этом сообщило Агентство по контролю за наркотиками при президенте Таджикистана.",
            "Агентство по контролю за наркотиками при президенте Таджикистана",
        ),
        ("US Customs seized ten tonnes of tea in the port on Monday.", "US Customs"),
        ("The crews of the U.S. Coast Guard counted the boats.", "U.S. Coast Guard"),
        ("Uzbek Border Troops opened the crossing again in May.", "Uzbek Border Troops"),
        (
            "He leads the Department for Combating Smuggling and Customs Violations since May.",
            "Department for Combating Smuggling and Customs Violations",
        ),
    ],
)
def test_a_body_is_named_whole(text: str, name: str) -> None:
    assert name in bodies(text)


def test_the_land_of_a_village_office_is_no_body() -> None:
    assert not bodies("Мал Лейлек районунун Ак-Суу айыл өкмөтүнүн аймагында кармалды.")


def test_the_marks_around_a_name_stand_in_its_words() -> None:
    text = "Bu barada «Ak bulut» agentligi öz saýtynda düýn habar berdi."
    mentions = read(document(text.encode(), name="page.txt")).mentions
    assert "«Ak bulut» agentligi" in [m.text for m in mentions]
