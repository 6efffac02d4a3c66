"""Texts of our own and versions of them, read by the real rules and stored."""

from __future__ import annotations

import hashlib
import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.article import Document
from customs_desk.reading import read

if TYPE_CHECKING:
    from customs_desk.archive import Archive

HERE = Path(__file__).parent
NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC).replace(tzinfo=None)

LABORATORY = """Customs laboratory opens in Balkan region

BALKANABAT, 14 March 2023 – The State Customs Service of Turkmenistan opened a laboratory for \
testing fuel and chemicals in Balkanabat on Tuesday. The building has three floors and stands \
beside the railway yard, so that samples need no longer be sent to the capital.

“Until today a driver waited nine days for a result. From today he waits two,” said Maral \
Hojaeva, who heads the new laboratory. She studied chemistry in Minsk and worked at the port of \
Turkmenbashi for eleven years.

The equipment cost 1.4 million dollars and was paid for by the regional budget. Twelve people \
work in the laboratory, five of them graduates of last summer. They learned to use the \
instruments in a course of four weeks, which engineers of the maker gave in January.

A second laboratory is to open in Mary by the end of 2024. The service also plans to publish \
the prices of all tests, so that importers know them before they ship."""
SEMINAR = """В Оше обучили таможенников оценке товаров

ОШ, 5 июня 2022 года. Двадцать шесть инспекторов южных постов прошли обучение по оценке \
товаров, которое завершилось в пятницу. Занятия вели специалисты из Алматы и сотрудник \
центрального аппарата Государственной таможенной службы.

Слушатели разбирали настоящие декларации на текстиль, запчасти и бытовую технику. По словам \
руководителя курса Гульнары Осмоновой, чаще всего ошибки встречаются там, где скидка в договоре \
никак не объяснена. Она показала, как запросить документы у импортёра и не задержать груз.

В конце недели каждый инспектор сдал письменную работу. Лучшие три работы опубликуют во \
внутреннем бюллетене, а их авторы поедут осенью на стажировку в порт Актау. Следующий курс \
начнётся в сентябре, места на нём уже распределены между постами."""


def stored(archive: Archive, *texts: str, minutes: int = 0) -> list[int]:
    """Import the texts in one batch; their ids."""
    now = NOW + timedelta(minutes=minutes)
    accession = archive.begin_accession(now=now, what="test")
    items = [(document := _document(text), read(document)) for text in texts]
    return [article for article, _new in archive.add(accession, items, now=now)]


def _document(text: str) -> Document:
    content = text.encode()
    digest = hashlib.sha256(content).hexdigest()
    return Document(f"{digest[:8]}.txt", content, digest, "utf-8", text)


def stories(archive: Archive, ids: list[int]) -> list[set[int]]:
    """The groups of articles that share a story."""
    groups: dict[int, set[int]] = {}
    for article in archive.articles(ids):
        if article.story:
            groups.setdefault(article.story, set()).add(article.id)
    return sorted(groups.values(), key=min)


def edited(text: str, share: float, *, seed: int = 7) -> str:
    """A share of the words replaced, left out or doubled by words of the text."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    words = re.findall(r"\S+\s*", text)
    out = []
    for word in words:
        how = chance.choice("ril") if chance.random() < share else ""
        if how != "l":
            out.append(chance.choice(words) if how == "r" else word)
        if how == "i":
            out.append(chance.choice(words))
    return "".join(out)


_FILL = {
    "post": ("Artyk", "Farap", "Торугарт", "Достук", "Imamnazar", "Garabogaz"),
    "person": ("A. Orazov", "J. Marchetti", "Н. Сыдыкова", "Т. Беков", "M. Durdyyewa"),
}
_MONTHS = {
    "en": ("January", "March", "May", "July", "October"),
    "ru": ("января", "марта", "мая", "июля", "октября"),
    "tk": ("ýanwar", "mart", "maý", "iýul", "oktýabr"),
    "ky": ("январь", "март", "май", "июль", "октябрь"),
}


def moulds() -> list[tuple[str, str]]:
    """(language, mould) of the texts that newsrooms fill in anew each day."""
    rows = (HERE / "moulds.tsv").read_text("utf-8").splitlines()
    return [(row[:2], row[3:]) for row in rows if not row.startswith("#")]


def filled(language: str, mould: str, *, seed: int) -> str:
    """A mould with its slots filled."""
    chance = random.Random(seed)  # noqa: S311 -- no secret

    def slot(match: re.Match[str]) -> str:
        name = match[1]
        if name == "month":
            return chance.choice(_MONTHS[language])
        if name in _FILL:
            return chance.choice(_FILL[name])
        if name == "rate":
            return f"{chance.uniform(1, 99):.4f}"
        first, last = {"day": (1, 28), "year": (2012, 2025), "age": (20, 70)}.get(name, (3, 9000))
        return str(chance.randrange(first, last))

    return re.sub(r"\{(\w+)\}", slot, mould)
