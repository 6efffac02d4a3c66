"""Bytes of the encodings people still have give the text that was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading.code_pages import PAGES
from customs_desk.reading.decoding import ENCODINGS, decode, decode_as

if TYPE_CHECKING:
    from pathlib import Path

RUSSIAN = (
    "Таможенники Ошской области провели обучение для молодых инспекторов.\n\n"
    "В занятиях, которые прошли 14 мая 2024 года, участвовали 26 сотрудников постов «Достук» "
    "и «Кызыл-Кыя». Они учились досматривать грузовые машины с помощью сканера.\n"
)
KYRGYZ = (
    "Бажы кызматкерлери үчүн окуу өттү.\n\n"
    "Ош шаарында өткөн сабактарга жыйырма алты кызматкер катышты. Алар жүк ташуучу унааларды "
    "сканер менен текшерүүнү үйрөнүштү, андан кийин өз тажрыйбаларын бөлүшүштү.\n"
)
TURKMEN = (
    "Gümrükçiler üçin okuw sapagy geçirildi.\n\n"
    "Aşgabat şäherinde geçirilen sapaklara ýigrimi alty işgär gatnaşdy. Olar ýük ulaglaryny "
    "barlamagyň täze usullaryny öwrendiler, soňra tejribe alyşdylar we žurnalistlere jogap "
    "berdiler.\n"
)
ENGLISH = (
    "Customs officers learn to use a new scanner\n\n"
    "The lessons – “the best in years”, as the head of the post said – brought 26 officers "
    "together. It’s planned to repeat them in autumn…\n"
)
CASES = [
    *((RUSSIAN, page) for page in ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic")),
    (KYRGYZ, "kz1048"),
    (RUSSIAN, "kz1048"),
    (TURKMEN, "cp1250"),
    (TURKMEN, "iso8859_2"),
    *((ENGLISH, page) for page in ("cp1252", "cp1250", "cp1251", "mac_roman")),
    *(
        (text, encoding)
        for text in (RUSSIAN, KYRGYZ, TURKMEN, ENGLISH)
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le")
    ),
]


def plain(text: str, encoding: str) -> str:
    """The text with « » made plain where the page has none."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.replace("«", '"').replace("»", '"')
    return text


@pytest.mark.parametrize(("text", "encoding"), CASES)
def test_a_text_in_any_encoding_of_the_region_reads_as_it_was_written(
    text: str, encoding: str
) -> None:
    written = plain(text, encoding)

    found = decode(written.encode(encoding))

    assert found.text == written
    assert found.mended is None
    assert found.confidence > 0.5


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"])
def test_a_headline_alone_is_enough_to_tell_a_code_page(encoding: str) -> None:
    title = "На границе открыли новый пункт пропуска для грузовых машин"

    assert decode(title.encode(encoding)).text == title


def test_a_title_in_capitals_does_not_mislead() -> None:
    title = "ТАМОЖЕННАЯ СЛУЖБА ПОДВЕЛА ИТОГИ ГОДА"

    assert decode(title.encode("koi8_r")).text == title
    assert decode(title.encode("cp1251")).text == title


def test_lines_of_different_encodings_in_one_file_are_all_read() -> None:
    lines = RUSSIAN.strip().split("\n")
    mixed = b"\n".join(
        line.encode("utf-8" if n % 2 else "cp1251") for n, line in enumerate(lines * 2)
    )

    found = decode(mixed)

    assert found.text == "\n".join(lines * 2)
    assert found.encoding == "utf-8+cp1251"


def test_a_line_of_koi8_among_windows_lines_is_read_as_such() -> None:
    first, _blank, second = plain(RUSSIAN, "koi8_r").strip().split("\n")

    found = decode(f"{first}\n".encode("cp1251") + second.encode("koi8_r"))

    assert found.text == f"{first}\n{second}"


def test_one_bad_byte_costs_one_character() -> None:
    content = RUSSIAN.encode()
    cut = content[:31] + b"\xff" + content[31:]

    assert decode(cut).text.replace("\ufffd", "") == RUSSIAN


def test_a_text_cut_within_its_last_letter_keeps_the_rest() -> None:
    found = decode(KYRGYZ.strip().replace(".", "")[:-1].encode() + "ү".encode()[:1])

    assert found.text.startswith("Бажы кызматкерлери үчүн окуу өттү")
    assert found.text.endswith("\ufffd")


def test_a_windows_quote_among_utf8_is_the_quote() -> None:
    assert decode("Döwlet gümrük gullugy ".encode() + b"\x93x\x94").text.endswith("“x”")


def test_surrogates_written_as_utf8_become_the_character() -> None:
    assert decode(b"Gullugy \xed\xa0\xbd\xed\xb8\x80 geldi").text == "Gullugy 😀 geldi"


def test_zeros_in_a_text_are_shown_as_such() -> None:
    assert decode(b"one\0two").text == "one␀two"


@pytest.mark.parametrize(
    ("text", "read_as", "written_as"),
    [
        (RUSSIAN, "latin_1", "utf-8"),
        (RUSSIAN, "cp1252", "cp1251"),
        (RUSSIAN, "cp1251", "koi8_r"),
        (RUSSIAN, "koi8_r", "cp1251"),
        (TURKMEN, "cp1252", "cp1250"),
        (TURKMEN, "latin_1", "utf-8"),
        (KYRGYZ, "latin_1", "utf-8"),
    ],
)
def test_text_read_wrongly_before_it_came_is_offered_mended_and_left_as_it_stands(
    text: str, read_as: str, written_as: str
) -> None:
    written = plain(text, written_as)
    spoilt = written.encode(written_as).decode(read_as)

    found = decode(spoilt.encode())

    assert found.text == spoilt
    assert found.mended == written


@pytest.mark.parametrize("text", [RUSSIAN, KYRGYZ, TURKMEN, ENGLISH, "Café Müller, Ånäs, ЕАЭС"])
def test_sound_text_is_not_offered_mended(text: str) -> None:
    assert decode(text.encode()).mended is None


def test_the_labelled_articles_decode_so_that_every_marked_place_is_there(shared: Path) -> None:
    labels = (shared / "eval" / "gold_articles.jsonl").read_text(encoding="utf-8")
    for label in map(json.loads, labels.splitlines()):
        content = (shared / "eval" / "articles" / f"{label['id']}.txt").read_bytes()
        text = decode(content).text
        for event in label["events"]:
            if "start" in event:
                assert text[event["start"] : event["end"]] == event["text"]


@given(st.binary(max_size=600))
def test_any_bytes_give_a_text_that_can_be_stored_and_sent(content: bytes) -> None:
    found = decode(content)

    assert found.text.encode("utf-8").decode("utf-8") == found.text
    assert "\0" not in found.text
    assert 0 <= found.confidence <= 1


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
def test_whatever_is_valid_utf8_is_read_as_such_unless_it_is_full_of_control_characters(
    text: str,
) -> None:
    if text.count("\x04") * 10 < len(text):
        assert decode(text.encode()).text == text


@given(st.sampled_from(ENCODINGS), st.binary(max_size=300))
def test_an_encoding_that_a_person_chose_reads_any_bytes(encoding: str, content: bytes) -> None:
    assert "\0" not in decode_as(content, encoding)


@given(st.sampled_from(PAGES), st.sampled_from([RUSSIAN, TURKMEN]))
def test_what_a_page_can_hold_comes_back_when_that_page_is_chosen(page: str, text: str) -> None:
    content = text.encode(page, "ignore")

    assert decode_as(content, page) == content.decode(page)
