"""The day of publication in many layouts of pages: read where it is printed, invented nowhere."""

from __future__ import annotations

import pytest

from customs_desk.reading import published_day, read
from customs_desk.reading.files import document

EN = "The customs service opened a laboratory in Osh. Eleven chemists work there day and night."
RU = "Таможенная служба открыла лабораторию в Оше. Одиннадцать химиков работают там круглосуточно."
TK = "Gümrük gullugy Türkmenabatda täze barlaghana açdy. On bir himik gije-gündiz işleýär."
KY = "Бажы кызматы Ошто жаңы лаборатория ачты. Он бир химик күнү-түнү иштейт."

PRINTED = [
    (f"Laboratory opens in Osh\n\n3 March 2021 | 14:05\n\n{EN}", "2021-03-03"),
    (f"News\n\nLaboratory opens in Osh\n\nMarch 3, 2021\n\n{EN}", "2021-03-03"),
    (f"Laboratory opens in Osh\nBy Anna Field\nPosted on 3 Mar 2021\n\n{EN}", "2021-03-03"),
    (
        f"Laboratory opens in Osh\nLast updated: 5 March 2021\nPublished: 3 March 2021\n\n{EN}",
        "2021-03-03",
    ),
    (f"BISHKEK, March 3, 2021 (KNA) — {EN}", "2021-03-03"),
    (f"OSH, Kyrgyzstan – 3 March 2021 – {EN}", "2021-03-03"),
    (f"Laboratory opens in Osh\nWednesday, 03 March 2021 10:15\n\n{EN}", "2021-03-03"),
    (f"Home / News\n03.03.2021\nLaboratory opens in Osh\n\n{EN}", "2021-03-03"),
    (f"Laboratory opens in Osh\n\n{EN}\n\n///KNA, 3 March 2021", "2021-03-03"),
    (f" date 2021-03-03 {EN}", "2021-03-03"),
    (f"В Оше открыли лабораторию\n\n3 марта 2021, 14:05\n\n{RU}", "2021-03-03"),
    (f"14:05, 3 марта 2021, Бишкек — КИА, Анна ПОЛЕВА\n{RU}", "2021-03-03"),
    (f"В Оше открыли лабораторию\nОпубликовано: 03.03.2021 г.\n\n{RU}", "2021-03-03"),
    (f"03 марта 2021 года\nВ Оше открыли лабораторию\n{RU}", "2021-03-03"),
    (f"Бишкек, 3 марта 2021 г. (КИА). {RU}", "2021-03-03"),
    (f"В Оше открыли лабораторию\nСреда, 3 марта 2021\n\n{RU}", "2021-03-03"),
    (f"В Оше открыли лабораторию\nДата: 3.03.2021  Просмотров: 213\n\n{RU}", "2021-03-03"),
    (f"Täze barlaghana açyldy\n\n03.03.2021\n512\n\n{TK}", "2021-03-03"),
    (f"Täze barlaghana açyldy\n3-nji mart, 2021 ý.\n\n{TK}", "2021-03-03"),
    (f"Habar\n\n3 Mart 2021\n\nTäze barlaghana açyldy\n\n{TK}", "2021-03-03"),
    (f"{TK}\n\n3 Mart, 2021 ý.", "2021-03-03"),
    (f"Ошто лаборатория ачылды\n\n3-март, 2021-жыл\n\n{KY}", "2021-03-03"),
    (f"Бишкек, 03.03.21. /Кабарчы/. {KY}", "2021-03-03"),
    (f"2021-жылдын 3-марты\nОшто лаборатория ачылды\n\n{KY}", "2021-03-03"),
    (f"Ошто лаборатория ачылды\nЖарыяланган: 03.03.2021\n\n{KY}", "2021-03-03"),
    (f"03\nМарт\n2021\nОшто лаборатория ачылды\n{KY}", "2021-03-03"),
]  # fmt: skip

NOT_PRINTED = [
    EN,
    f"Laboratory opens in Osh\n\n{EN}",
    f"{EN} The building was finished on 12 May 2020.",
    f"Laboratory opens in Osh\n\nOn 12 May 2020 the house was finished. {EN}",
    f"{EN} It will be closed on 1 July 2022 for repairs.",
    f"USD 84.79\nEUR 98.42\n22:26\n\nLaboratory opens in Osh\n\n{EN}",
    f"{EN}\n\n© 2015-2026 Customs Herald. All rights reserved.",
    f"{EN} Its head, born on 4 June 1971, is Anna Field.",
    f"{EN} The decree No. 512 of 3 April 2019 was carried out.",
    f"В Оше открыли лабораторию\n\n{RU} Здание построили в 2019 году.",
    f"{RU} Договор подписали 14 августа 2020 года.",
    f"Указом № 77 от 3 апреля 2019 года создана служба. {RU}",
    f"{TK} Jaý 2020-nji ýylyň 12-nji maýynda gurlupdy.",
    f"{KY} Имарат 2020-жылдын 12-майында бүткөн.",
    f"КР Өкмөтүнүн 2019-жылдын 3-апрелиндеги № 77 токтому\n\n{KY}",
]


@pytest.mark.parametrize(("text", "day"), PRINTED)
def test_a_printed_day_is_read(text: str, day: str) -> None:
    found = read(document(text.encode(), name="a.txt"))
    assert found.published is not None
    assert found.published.edtf == day
    assert published_day(document(text.encode(), name="a.txt")) == found.published


@pytest.mark.parametrize("text", NOT_PRINTED)
def test_no_day_is_invented(text: str) -> None:
    found = read(document(text.encode(), name="a.txt"))
    assert found.published is None
    assert published_day(document(text.encode(), name="a.txt")) is None
