"""Several news items in one file are seen as such, and one article is never taken for several."""

from __future__ import annotations

from pathlib import Path

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document, read_file
from customs_desk.reading.splitting import split_document

PARAGRAPHS = (
    (
        "The customs service of the region opened a new office for brokers, where papers of "
        "transit lorries are looked through before the lorries come, and drivers wait little."
    ),
    (
        "Officers of four border posts learned to read pictures of scanners in a class that was "
        "held at the training centre; the best of them will teach others in the autumn."
    ),
    (
        "A laboratory for textiles was handed over to the service by a fund for trade, and its "
        "first hundred samples were looked at within a week, the head of the laboratory said."
    ),
)
TITLES = (
    "Brokers have an office of their own",
    "Inspectors learn to read scanner pictures",
    "Textiles are looked at in a new laboratory",
)
DAYS = ("12 March 2021", "14 March 2021", "20 March 2021")
NAMES = ("Aida Bekova", "Timur Saparow", "Nina Orlova")
PLACES = ("OSH", "MARY", "NARYN")
RUSSIAN = (
    (
        "Таможенная служба открыла новое помещение для брокеров, где бумаги на транзитные грузы "
        "просматривают до прихода машин, и водители ждут считаные минуты."
    ),
    (
        "Сотрудники четырёх постов учились читать снимки сканеров на занятиях в учебном центре, "
        "лучшие из них осенью будут учить других."
    ),
)


def page(*items: str) -> str:
    return "\n\n".join(items) + "\n"


LISTS = {
    "title, day, text": page(
        *(f"{t}\n{d}\n\n{p}" for t, d, p in zip(TITLES, DAYS, PARAGRAPHS, strict=True))
    ),
    "title, author, dateline": "Silk Gate News\n\n"
    + page(
        *(
            f"{t}\n\n  • Written by {n}\n\n{c} (SGN) — {p}\n\nRegister to read more ..."
            for t, n, c, p in zip(TITLES, NAMES, PLACES, PARAGRAPHS, strict=True)
        )
    ),
    "day, title, text": page(
        *(
            f"{d}\n{t}\n\n{p}".replace(f"\n{t}", f"\n\n{t}")
            for t, d, p in zip(TITLES, DAYS, PARAGRAPHS, strict=True)
        )
    ),
    "text, source": page(*(f"{p}\n\nИсточник: Ветер степи" for p in RUSSIAN)),
}
ONE = {
    "an article with headings": page(
        "The year of the customs service", "5 January 2022", PARAGRAPHS[0],
        "Training and people", PARAGRAPHS[1], "Laboratories and textiles", PARAGRAPHS[2],
    ),
    "an article with other news under it": page(
        TITLES[0], DAYS[0], *PARAGRAPHS, PARAGRAPHS[0].upper(), "Related news",
        TITLES[1], DAYS[1], PARAGRAPHS[1], TITLES[2], DAYS[2], PARAGRAPHS[2],
    ),
    "a title printed twice": page(TITLES[0], DAYS[0], TITLES[0], *PARAGRAPHS),
    "paragraphs that begin with days": page(
        TITLES[0], f"On {DAYS[0]}, {PARAGRAPHS[0]}", f"On {DAYS[1]}, {PARAGRAPHS[1]}",
    ),
    "a text with its source and its picture's": page(
        RUSSIAN[0], RUSSIAN[1], "Источник: Ветер степи", "Источник фото: Ветер степи",
    ),
    "nothing but titles": page(*TITLES),
}  # fmt: skip


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_items_of_a_list_are_found_whole(text: str) -> None:
    whole = document(text.encode(), name="list.txt")
    parts = split_document(whole, read(whole).items)
    found = [sum(p in part.text for part in parts) for p in (*PARAGRAPHS, *RUSSIAN)]
    assert len(parts) in {2, 3}
    assert sorted(found) == [0] * (5 - len(parts)) + [1] * len(parts)
    assert len({part.digest for part in parts}) == len(parts)


def test_each_item_reads_as_an_article_of_its_own() -> None:
    whole = document(LISTS["title, author, dateline"].encode(), name="digest.txt")
    parts = [read(part) for part in split_document(whole, read(whole).items)]
    assert [part.title for part in parts] == list(TITLES)
    assert [part.author for part in parts] == list(NAMES)
    assert [part.source for part in parts] == ["SGN"] * 3
    assert [part.place for part in parts] == ["Osh", "Mary", "Naryn"]


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_one_article_is_not_cut(text: str) -> None:
    assert read(document(text.encode(), name="one.txt")).items == ()


def test_no_sample_of_ours_is_cut() -> None:
    corpus = Path(__file__).resolve().parents[1] / "corpus"
    cut = [
        path.name
        for path in sorted(corpus.glob("*/*.txt"))
        for one in read_file(path)
        if read(one).items
    ]
    assert cut == []
