"""Texts are told apart by language; headers and menus in another one do not mislead."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading.decoding import decode
from customs_desk.reading.language import detect, paragraphs

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = {
    "en": "The officers of the border post were shown how the new scanner works.",
    "ru": "Сотрудникам пограничного поста показали, как работает новый сканер.",
    "tk": "Serhet nokadynyň işgärlerine täze enjamyň işleýşi görkezildi.",
    "ky": "Чек ара постунун кызматкерлерине жаңы сканердин иштеши көрсөтүлдү.",
    "kk": "Шекара бекетінің қызметкерлеріне жаңа сканердің жұмысы көрсетілді.",
    "uz": "Chegara posti xodimlariga yangi skanerning ishlashi koʻrsatildi.",
    "tr": "Sınır kapısının çalışanlarına yeni tarayıcının nasıl çalıştığı gösterildi.",
    "az": "Sərhəd məntəqəsinin əməkdaşlarına yeni skanerin işi göstərildi.",
    "tg": "Ба кормандони гузаргоҳи сарҳадӣ кори сканери нав нишон дода шуд.",
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_a_sentence_tells_its_language(language: str, sentence: str) -> None:
    assert detect(sentence) == language


@pytest.mark.parametrize("language", ["en", "ru", "tk", "ky"])
def test_a_header_and_a_menu_in_russian_do_not_outweigh_the_body(language: str) -> None:
    page = "Государственная таможенная служба\nРУС | ENG | TKM\n\n" + f"{SENTENCES[language]} " * 3

    assert detect(page) == language


def test_a_paragraph_in_a_second_language_is_found_where_it_stands() -> None:
    text = f"{SENTENCES['en']}\n\n{SENTENCES['ru']}\n\n{SENTENCES['en']}"

    found = [(text[start:end], language) for start, end, language in paragraphs(text)]

    assert found == [
        (SENTENCES["en"], "en"),
        (SENTENCES["ru"], "ru"),
        (SENTENCES["en"], "en"),
    ]


@pytest.mark.parametrize(
    "text", ["", "   \n", "12.05.2024 — 14:30", "😀 😀", "\x00\x01", "/// ***"]
)
def test_a_text_without_letters_has_no_language(text: str) -> None:
    assert detect(text) == "und"


def test_the_labelled_articles_have_their_language(shared: Path) -> None:
    labels = (shared / "eval" / "gold_articles.jsonl").read_text(encoding="utf-8")
    for label in map(json.loads, labels.splitlines()):
        content = (shared / "eval" / "articles" / f"{label['id']}.txt").read_bytes()
        assert detect(decode(content).text) == label["language"], label["id"]


@given(st.text())
def test_any_text_is_cut_into_pieces_in_order_that_hold_all_its_words(text: str) -> None:
    end_before = 0
    for start, end, language in paragraphs(text):
        assert not text[end_before:start].strip()
        assert start < end
        assert language
        end_before = end
    assert not text[end_before:].strip()
