"""What kind an event is where its word stands far from its date."""

from __future__ import annotations

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document

TURKMEN = (
    "5-nji iýulda Daşary işler ministrliginde guramanyň wekiliýetiniň hem-de ýurdumyzyň bu "
    "gurama goşulmagyny öwrenmek boýunça döredilen toparyň mejlisi geçirildi."
)
KYRGYZ = (
    "Мекеменин маалыматына караганда, 25-октябрда күч түзүмдөрүнүн кызматкерлери үчүн "
    "«Сүйлөшүүнү уюштуруу» темасында конференция өткөрүлдү."
)
VISITED = (
    "The Secretary General visited Tashkent, Uzbekistan from 3 May 2010 to attend the 43rd yearly "
    "meeting of the bank."
)
MISSION = "On 8 June 2023 the Head of Mission held a working meeting with the head of customs."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (TURKMEN, "meeting"),
        (KYRGYZ, "conference"),
        ("Бул тууралуу 27-ноябрдагы маалымат жыйынында бажы кызматы билдирди.", "meeting"),
        (VISITED, "visit"),
        (MISSION, "meeting"),
        ("10-11-nji maýda Balkanabatda kenar ýurtlarynyň mediaforumy geçirildi.", "conference"),
    ],
)
def test_the_word_of_the_event_decides_not_what_stands_beside_the_date(
    text: str, kind: str
) -> None:
    assert [event.kind for event in read(document(text.encode(), name="a.txt")).events] == [kind]
