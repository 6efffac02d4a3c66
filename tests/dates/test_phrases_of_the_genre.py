"""Phrases as customs news print them, in four languages, read as a careful person reads them."""

from __future__ import annotations

from datetime import date

import pytest

from customs_desk.reading.dates import find

ANCHOR = date(2019, 9, 23)  # a Monday

PHRASES = [
    # ranges
    ("September 3 – 5", "2019-09-03/2019-09-05"),
    ("5-16 March", "2019-03-05/2019-03-16"),
    ("14th to the 16th of February", "2019-02-14/2019-02-16"),
    ("from 5 May until 8 June 2018", "2018-05-05/2018-06-08"),
    ("May 30 – June 2, 2018", "2018-05-30/2018-06-02"),
    ("29 and 30 August", "2019-08-29/2019-08-30"),
    ("from 2011 to 2014", "2011/2014"),
    ("the 2020/2021 academic year", "2020/2021"),
    ("с 8 по 11 июля 2018 года", "2018-07-08/2018-07-11"),
    ("с 28 декабря по 2 января 2019 года", "2018-12-28/2019-01-02"),
    ("в январе-августе 2018 года", "2018-01/2018-08"),
    ("в 2016–2018 гг.", "2016/2018"),
    ("01-15.02.2019", "2019-02-01/2019-02-15"),
    ("2018-nji ýylyň 14-17-nji marty aralygynda", "2018-03-14/2018-03-17"),
    ("27-nji awgustdan 1-nji sentýabra çenli", "2019-08-27/2019-09-01"),
    ("2006—2008-жылдары", "2006/2008"),
    ("2019-жылдын 10-августунан 12-сентябрына чейин", "2019-08-10/2019-09-12"),
    ("10-дан 12-сентябрга чейин", "2019-09-10/2019-09-12"),
    # the year told by a word
    ("October 12 last year", "2018-10-12"),
    ("June of this year", "2019-06"),
    ("12 октября прошлого года", "2018-10-12"),
    ("12 мая с.г.", "2019-05-12"),
    ("geçen ýylyň fewral aýynda", "2018-02"),
    ("şu ýylyň mart aýynyň 12-sine", "2019-03-12"),
    ("indiki ýylyň mart aýynda", "2020-03"),
    ("былтыр күзүндө", "2018-23"),
    ("быйылкы жылдын май айында", "2019-05"),
    ("өткөн жылдын май айында", "2018-05"),
    ("прошлой весной", "2018-21"),
    ("к концу лета", "2020-22"),
    ("before the end of summer", "2019-22"),
    ("в минувшие выходные", "2019-09-21/2019-09-22"),
    ("şu ýylyň ilkinji ýarymynda", "2019-40"),
    ("iýun aýynyň ikinji ongünlüginde", "2019-06-11/2019-06-20"),
    # parts of years, months, more than a year
    ("first quarter of next year", "2020-33"),
    ("Q1 2020", "2020-33"),
    ("во втором полугодии 2018 года", "2018-41"),
    ("2018-жылдын экинчи жарымында", "2018-41"),
    ("2018-nji ýylyň birinji çärýeginde", "2018-33"),
    ("осенью прошлого года", "2018-23"),
    ("2018-nji ýylyň güýz aýlarynda", "2018-23"),
    ("2018-nji ýylyň ilkinji bäş aýynda", "2018-01/2018-05"),
    ("за 8 месяцев 2018 года", "2018-01/2018-08"),
    ("вторая половина июня", "2019-06-16/2019-06-30"),
    ("в 90-е годы", "199X"),
    ("1990-жылдары", "199X"),
    ("XXI asyrda", "20XX"),
    # counted from the day of writing
    ("два года назад", "2017"),
    ("iki ýyl mundan öň", "2017"),
    ("эки жылдан кийин", "2021"),
    ("на прошлой неделе", "2019-09-16/2019-09-22"),
    ("geçen hepdede", "2019-09-16/2019-09-22"),
    ("ушул айда", "2019-09"),
    ("düýn", "2019-09-22"),
    ("кечээ", "2019-09-22"),
    ("anna güni", "2019-09-20"),
    ("в пятницу", "2019-09-20"),
    ("last Friday", "2019-09-20"),
    ("22-го числа", "2019-09-22"),
    ("в последнее воскресенье августа", "2019-08-25"),
    # without the marks of the letters
    ("2019-njy yylyn 6-njy sentyabrynda", "2019-09-06"),
]


@pytest.mark.parametrize(("words", "meant"), PHRASES, ids=[words for words, _ in PHRASES])
def test_phrase(words: str, meant: str) -> None:
    found = [one for one in find(words, anchor=ANCHOR) if one.when]
    assert [one.when.edtf for one in found] == [meant]


@pytest.mark.parametrize(
    ("words", "modifier", "extent"),
    [
        ("since 2009", "from", "2009/.."),
        ("с 1 января 2019 года", "from", "2019-01-01/.."),
        ("2006-жылдан тарта", "from", "2006/.."),
        ("2019-njy ýylyň 1-nji ýanwaryndan başlap", "from", "2019-01-01/.."),
        ("until 2017", "until", "../2017"),
        ("5-ноябрга чейин", "until", "../2019-11-05"),
        ("by 2021", "by", "2021"),
    ],
)
def test_a_date_tells_whether_it_opens_or_closes_a_time(
    words: str, modifier: str, extent: str
) -> None:
    (found,) = find(words, anchor=ANCHOR)
    assert (found.modifier, found.extent.edtf) == (modifier, extent)


def test_without_a_day_of_writing_the_year_follows_from_another_date_and_says_so() -> None:
    text = "The centre opened on 16 April. A memorandum was signed in December 2018."
    opened, signed = find(text)
    assert opened.when.edtf == "2019?-04-16"
    assert opened.inferred
    assert "December 2018" in opened.why
    assert signed.when.edtf == "2018-12"


def test_where_nothing_tells_the_year_it_stays_unknown() -> None:
    (found,) = find("Ворота открыли 29 августа.")
    assert found.when.edtf == "XXXX-08-29"


def test_a_year_that_hangs_on_an_uncertain_day_is_marked() -> None:
    from customs_desk.reading.dates import resolve, scan

    (found,) = resolve(scan("on 16 April"), anchor=ANCHOR, anchor_certain=False)
    assert found.when.edtf == "2019?-04-16"


def test_the_sentence_tells_the_direction() -> None:
    (ahead,) = find("A seminar will be held in May.", anchor=ANCHOR)
    (behind,) = find("A seminar was held in November.", anchor=ANCHOR)
    assert (ahead.when.edtf, behind.when.edtf) == ("2020-05", "2018-11")


def test_a_verb_at_the_end_tells_what_is_to_come() -> None:
    (turkmen,) = find("Möhürler oktýabrda Astanada görkeziler.", anchor=ANCHOR)
    (kyrgyz,) = find("Тараптар декабрдан баштап жүктү бир жолу өлчөйт.", anchor=ANCHOR)
    (since,) = find("Biz güýzden bäri taýýarlanýarys.", anchor=date(2019, 5, 15))
    assert (turkmen.when.edtf, kyrgyz.when.edtf) == ("2019-10", "2019-12")
    assert since.when.edtf == "2018-23"


def test_the_end_of_a_sentence_joins_no_dates() -> None:
    text = "She was in Baku on 21 and 22 May. In 2018 lorries crossed here."
    assert [one.when.edtf for one in find(text, anchor=ANCHOR)] == [
        "2019-05-21/2019-05-22",
        "2018",
    ]


def test_what_came_before_is_not_ahead_although_a_day_ahead_was_named() -> None:
    text = "Firms are named by 5 November 2019. The day was marked in the previous month."
    assert find(text, anchor=ANCHOR)[-1].when.edtf == "2019-08"


def test_a_day_to_come_tells_no_year_to_the_days_before_it() -> None:
    text = (
        "The workshop was held from 23 to 27 September 2024. A remote stage opened on 15 July. "
        "The edition will enter into force on 1 January 2028."
    )
    assert [one.when.edtf for one in find(text)][1] == "2024?-07-15"


def test_the_following_day_follows_the_day_named_before() -> None:
    text = "The talks began on 5 May 2018. The following day the guests left."
    assert [one.when.edtf for one in find(text, anchor=ANCHOR) if one.when] == [
        "2018-05-05",
        "2018-05-06",
    ]


def test_a_weekday_or_today_beside_a_day_is_one_date() -> None:
    (monday,) = find("on Monday (September 16)", anchor=ANCHOR)
    (today,) = find("Бүгүн, 23-сентябрда", anchor=ANCHOR)
    assert (monday.text, monday.when.edtf) == ("Monday (September 16)", "2019-09-16")
    assert (today.spoken, today.when.edtf) == (True, "2019-09-23")


def test_a_date_inside_a_quoted_name_is_marked_and_decides_nothing() -> None:
    text = "The resolution “2021 – International Year of Peace” was read on 16 April."
    year, day = find(text)
    assert (year.quoted, day.quoted) == (True, False)
    assert day.when.edtf == "XXXX-04-16"
