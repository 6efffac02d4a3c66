"""News of a port in four languages, and what is read of a page made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading import read
from customs_desk.reading.files import document

if TYPE_CHECKING:
    from customs_desk.article import Reading

EN_TITLE = "Second scanner takes up work at the harbour of Poti"
EN_BODY = (
    "The second scanner of the harbour began its work on 4 May 2021, the customs office said. Four "
    "officers watch its pictures by day, two by night, and a van with rice was the first in line."
)
RU_BODY = (
    "В порту Поти 4 мая 2021 года заработал второй сканер, сообщили на таможне. Снимки смотрят "
    "четверо инспекторов днём и двое ночью, а первым через него прошёл фургон с рисом."
)
TK_BODY = (
    "Poti portunda 2021-nji ýylyň 4-nji maýynda ikinji enjam işe girizildi. Onuň suratlaryna "
    "gündizine dört, gijesine iki işgär seredýär, ilkinji bolup tüwi ýüklenen ulag geçdi."
)
KY_BODY = (
    "Поти портунда 2021-жылдын 4-майында экинчи сканер иштей баштады. Анын сүрөттөрүн күндүз төрт, "
    "түнкүсүн эки кызматкер карайт, биринчи болуп күрүч жүктөлгөн унаа өттү."
)


def reading(text: str) -> Reading:
    """What is read of a text that came in as a file."""
    return read(document(text.encode(), name="a.txt"))


def cut(text: str) -> list[str]:
    """The lines that are the page's own."""
    spans = reading(text).boilerplate
    lines = [line for span in spans for line in text[span.start : span.end].splitlines()]
    return [line.strip(" |•") for line in lines if line.strip()]
