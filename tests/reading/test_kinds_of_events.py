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


CO_OPERATION = "The two offices signed a letter on 4 May 2010 regarding co-operation on the river."
FRAMED = (
    "Gepleşikleriň çäginde ýolbaşçylar 2021-nji ýylyň 4-nji martynda Maryda geçiriljek ýokary "
    "derejeli sammite taýýarlyk barada gürleşdiler."
)
VERB_LAST = (
    "2022-nji ýylyň 6-njy iýulynda goňşy ýurduň ýol gurluşygy, suw hojalygy, oba hojalygy we tokaý "
    "baradaky baş müdirlikleriniň hünärmenleri tejribe alyşmak we täze enjamlary görmek üçin "
    "Balkan welaýatynyň kenarýaka şäherleriniň birindäki uly gämi duralgasyna geldi."
)


TO_ATTEND = (
    "2019-njy ýylyň 28-nji noýabrynda ýurduň Baştutany döwletleriň ikinji duşuşygyna gatnaşmak "
    "üçin goňşy ýurduň paýtagtyna iş sapary bilen geldi."
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (TURKMEN, "meeting"),
        (KYRGYZ, "conference"),
        ("Бул тууралуу 27-ноябрдагы маалымат жыйынында бажы кызматы билдирди.", "meeting"),
        (VISITED, "visit"),
        (MISSION, "meeting"),
        ("10-11-nji maýda Balkanabatda kenar ýurtlarynyň mediaforumy geçirildi.", "conference"),
        (CO_OPERATION, "signing"),
        (FRAMED, "conference"),
        (VERB_LAST, "visit"),
        ("A man charged with attempting to import spices went to court on 3 May 2019.", "court"),
        ("The driver was sentenced on 4 June 2018 to two years in prison.", "court"),
        ("Суд 5 июля 2019 года признал перевозчика виновным.", "court"),
        ("Слушание дела начнётся 3 марта 2020 года.", "court"),
        ("Публичные слушания по проекту кодекса прошли 3 марта 2020 года.", "meeting"),
        ("Kazyýet 2020-nji ýylyň 4-nji martynda sürüjä höküm çykardy.", "court"),
        ("Сот 2020-жылдын 4-мартында айдоочуга өкүм чыгарды.", "court"),
        ("The election of the village council was held on 6 May 2018.", "election"),
        ("Выборы главы района пройдут 11 сентября 2022 года.", "election"),
        ("2021-nji ýylyň 28-nji martynda Geňeşiň agzalarynyň saýlawlary geçirildi.", "election"),
        ("2020-жылдын 4-октябрында айылдык кеңештин шайлоосу өттү.", "election"),
        ("25 октября служба отметит 30-летие своего создания.", "anniversary"),
        (
            "Drugs lay in a container that arrived from Quito on 3 May 2019 and were seized.",
            "seizure",
        ),
        (
            "Асан Орозовду 15-декабрда президент өзүнүн жарлыгы менен кызматтан алган.",
            "appointment",
        ),
        (TO_ATTEND, "visit"),
        ("13-февралда комиссия шайлоонун жыйынтыгын жарыялады.", "election"),
        ("Serbia became part of the bridge-building union on 4 March 2011.", "accession"),
    ],
)
def test_the_word_of_the_event_decides_not_what_stands_beside_the_date(
    text: str, kind: str
) -> None:
    assert [event.kind for event in read(document(text.encode(), name="a.txt")).events] == [kind]


def test_an_incident_is_the_seizure_that_the_sentence_before_tells_of() -> None:
    text = (
        "Токтогулда мыйзамсыз жүк ташыган унаа кармалды. Маалыматта окуя 12-майда болгону айтылат."
    )
    assert [e.kind for e in read(document(text.encode(), name="a.txt")).events] == ["seizure"]


def test_the_words_of_a_bodys_name_tell_no_kind() -> None:
    text = "The Revenue Committee of Armenia invited teachers on 7 June 2016 to see its garden."
    assert [e.kind for e in read(document(text.encode(), name="a.txt")).events] == [""]


def test_an_event_without_a_word_for_it_is_what_the_sentence_before_tells_of() -> None:
    text = "Ошто бал челекчилердин конференциясы башталды. Иш-чара эки күнгө — 15-16-майга созулат."
    assert [e.kind for e in read(document(text.encode(), name="a.txt")).events] == ["conference"]


def test_a_dateline_dates_the_sentence_that_follows() -> None:
    text = "3 февраля. Двух продавцов мёда задержали у моста, сообщил лесник."
    (event,) = read(document(text.encode(), name="a.txt", came_from="")).events
    assert event.kind == "seizure"
    assert "задержали" in event.sentence


def test_the_event_is_where_somebody_comes_not_where_he_comes_from() -> None:
    text = "17-nji sentýabrda Gazagystanyň Prezidenti Täjigistan Respublikasyna sapar bilen bardy."
    (event,) = read(document(text.encode(), name="a.txt")).events
    assert event.place == "Täjigistan Respublikasy"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3 мая 2019 года посол принял участие в семинаре для таможенников.", "workshop"),
        ("2019-жылы 3-майда Ошто эки кызматтын башчылары жолукту.", "meeting"),
        ("Новый начальник занимает должность с 19 марта 2019 года.", "appointment"),
    ],
)
def test_verbs_for_meeting_and_holding_a_post_tell_the_kind(text: str, kind: str) -> None:
    events = read(document(text.encode(), name="a.txt", came_from="")).events
    assert [event.kind for event in events] == [kind]


def test_a_part_of_the_world_is_no_place_of_an_event() -> None:
    text = "On 4 May 2019 experts from all over Europe met for a seminar on tariffs."
    [event] = read(document(text.encode(), name="a.txt", came_from="")).events
    assert not event.place
