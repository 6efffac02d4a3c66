"""Pages as common systems make them, saved as HTML, and their visible text saved as plain text."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document

TEMPLATES = Path(__file__).parent / "templates"


class Page(NamedTuple):
    title: str
    published: str
    source: str
    author: str | None
    first: str  # words of the article's first line
    last: str  # and of its last one


PAGES = {
    "wordpress": Page(
        "В порту открыли лабораторию",
        "2024-05-06",
        "Степной курьер",
        "Азиз Рустамов",
        "Таможенная служба открыла",
        "склад на сто мест.",
    ),
    "bitrix": Page(
        "Таможенники провели семинар для декларантов",
        "2024-05-06",
        "Государственная таможенная служба",
        None,
        "В Оше прошёл семинар",
        "намечена на осень.",
    ),
    "dle": Page(
        "Täze barlaghana açyldy",
        "2024-05-06",
        "Kenar habarlary",
        None,
        "Gümrük gullugy",
        "habar berdiler.",
    ),
    "joomla": Page(
        "Officers of three ports learn to read scans",
        "2024-05-06",
        "Training Centre of the Service",
        None,
        "The training centre of the service held",
        "at work since 2019.",
    ),
    "drupal": Page(
        "Scanner at the gate of Karasu begins its work",
        "2024-05-06",
        "Harbour Gazette",
        "Nargis Holmatova",
        "The customs service put a scanner",
        "the head of the port said.",
    ),
    "office-ky": Page(
        "Бажы кызматкерлери үчүн окуу өттү",
        "2024-05-06",
        "Бажы кызматы",
        None,
        "Ошто бажы кызматкерлери",
        "деп кызматтан кабарлашты.",
    ),
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("plain", [False, True], ids=["html", "plain text"])
def test_a_page_of_a_common_system_reads_whole_and_nothing_else(name: str, *, plain: bool) -> None:
    page, content = PAGES[name], (TEMPLATES / f"{name}.html").read_bytes()
    opened = document(content, name=f"{name}.html")
    if plain:
        opened = document(opened.text.encode(), name=f"{name}.txt")
    reading = read(opened)
    assert reading.title == page.title
    assert reading.published is not None
    assert reading.published.edtf == page.published
    assert reading.source == page.source
    assert reading.author == page.author
    told = [line.strip() for line in reading.body.split("\n") if line.strip()]
    article = [line for line in told if not reading.title.startswith(line)]
    begins = next(i for i, line in enumerate(article) if page.first in line)
    ends = next(i for i, line in enumerate(article) if line.endswith(page.last))
    assert begins < ends
    assert begins <= 2  # lines with the day and the author may stand before
    assert len(article) - ends <= 2  # and one with the source after
