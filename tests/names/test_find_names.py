"""What every mention promises: its place in the text, its rule, its link to the authority file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.article import Kind, Mention
from customs_desk.reading.names import find_names

if TYPE_CHECKING:
    from pathlib import Path

SCRAPS = (
    "Ministry of Finance and the Kyrgyz Republic WCO (WCO) Mr. A. Б. Иванов Ивановым председатель"
    " Министерство при по « » «Достук» gullugy gullugynyň ýanyndaky Aman Amanow кызматынын Бишкекте"
    " Бажы уулу O ' Neill - – BGG -niň Customs Service , . \n \n\n й \u0306 ! ё Ё İ ß"
)
WORDS = st.sampled_from(SCRAPS.split(" "))
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80)


def named(mentions: list[Mention], kind: Kind) -> list[str]:
    return list(dict.fromkeys(m.name for m in mentions if m.kind is kind))


def linked(text: str, language: str) -> dict[str, str]:
    return {m.text: m.authority for m in find_names(text, language=language)}


@given(TEXTS, st.sampled_from(["en", "ru", "tk", "ky", "und", "uz"]))
def test_mentions_lie_in_the_text_in_order_and_have_a_name(text: str, language: str) -> None:
    mentions = find_names(text, language=language)
    assert mentions == sorted(mentions, key=lambda m: (m.start, -m.end))
    for mention in mentions:
        assert mention.text == text[mention.start : mention.end] != ""
        assert mention.name.strip()
        assert 0 < mention.confidence <= 1


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_no_mention_touches_what_is_skipped(text: str, start: int, length: int) -> None:
    for mention in find_names(text, language="en", skip=[(start, start + length)]):
        touched = text[max(start, mention.start) : min(start + length, mention.end)]
        assert not any(sign.isalnum() for sign in touched)  # the dot of an initial may be


def test_one_body_is_one_entry_however_it_is_called() -> None:
    text = "The World Customs Organization (WCO) met. The WCO’s staff thanked the WCO."
    mentions = find_names(text, language="en")
    assert named(mentions, Kind.ORGANISATION) == ["World Customs Organization"]
    assert [m.text for m in mentions] == ["World Customs Organization", "WCO", "WCO", "WCO"]


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("en", "Experts of the WCO came.", "WCO"),
        ("ru", "Эксперты ВТамО прибыли.", "ВТамО"),
        ("ru", "Во Всемирной таможенной организации рады.", "Всемирной таможенной организации"),
        ("tk", "BGG-niň bilermenleri geldiler.", "BGG-niň"),
        ("ky", "Дүйнөлүк бажы уюмуна рахмат айтышты.", "Дүйнөлүк бажы уюмуна"),
    ],
)
def test_a_body_is_linked_in_every_language_and_case(
    language: str, text: str, printed: str
) -> None:
    assert linked(text, language)[printed] == "World Customs Organization"


def test_a_name_stands_in_the_language_of_its_text() -> None:
    mentions = find_names("Сотрудник ВТамО был в Ашхабаде.", language="ru")
    assert named(mentions, Kind.ORGANISATION) == ["ВТамО"]
    assert named(mentions, Kind.PLACE) == ["Ашхабад"]


def test_a_service_without_a_country_is_linked_by_the_countries_of_the_text() -> None:
    one = linked("In Turkmenistan the State Customs Service opened a post in Tejen.", "en")
    other = linked("In Bishkek, Kyrgyzstan, the State Customs Service opened a post.", "en")
    assert one["State Customs Service"] == "State Customs Service of Turkmenistan"
    assert other["State Customs Service"] == "State Customs Service of the Kyrgyz Republic"


def test_small_words_are_no_acronyms() -> None:
    assert find_names("He asked who may eco-label trend goods.", language="en") == []


def test_a_line_in_capitals_makes_no_acronyms() -> None:
    mentions = find_names("LIST OF THOSE WHO PASSED EXAMS TODAY", language="en")
    assert mentions == []


def test_a_surname_alone_is_the_person_named_before() -> None:
    text = "Директор Игорь Ветров приехал. С Ветровым приехала жена. Ветрову рады."
    mentions = find_names(text, language="ru")
    assert named(mentions, Kind.PERSON) == ["Игорь Ветров"]
    assert [m.rule for m in mentions] == ["pattern", "surname", "surname"]


def test_two_persons_of_one_surname_stay_two() -> None:
    text = "Ms. Anna Karimova and Mr. Rustam Karimov signed. Mr. Jasur Karimov left."
    assert named(find_names(text, language="en"), Kind.PERSON) == [
        "Anna Karimova",
        "Rustam Karimov",
        "Jasur Karimov",
    ]


def test_every_person_of_the_seeds_is_found_and_none_is_invented(shared: Path) -> None:
    golds = (shared / "eval" / "gold_seeds.jsonl").read_text(encoding="utf-8").splitlines()
    for gold in map(json.loads, golds):
        path = next((shared / "seeds").glob(f"{gold['id']}*"))
        text = path.read_text(encoding="utf-8")
        found = set(named(find_names(text, language="en"), Kind.PERSON))
        optional = set(gold.get("optional", {}).get("people", []))
        assert found - optional == set(gold["people"]), gold["id"]


def test_the_instruments_of_the_seeds_are_found(seeds: list[Path]) -> None:
    found = named(find_names(seeds[2].read_text(encoding="utf-8"), language="en"), Kind.INSTRUMENT)
    assert found == [
        "Revised Arusha Declaration",
        "Integrity Development Guide",
        "Transparency and Predictability Guidelines",
        "Revised Kyoto Convention on Simplification and Harmonization of Customs procedures",
    ]


def test_an_endless_list_of_fields_ends() -> None:
    text = "Министерство финансов" + ", торговли" * 5000 + "."
    assert find_names(text, language="ru")
