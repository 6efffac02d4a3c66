"""Sources in imprints, heads of messages, running heads of papers, days beside counts of views."""

from __future__ import annotations

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document
from reading.port import EN_BODY, EN_TITLE, KY_BODY, RU_BODY, TK_BODY, cut, reading


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"{KY_BODY}\n\nКабар булагы: «Порт үнү» гезити", "Порт үнү"),
        (f"{KY_BODY}\n\n«Порт үнү» интернет-басылмасы. Бардык укуктар корголгон.", "Порт үнү"),
        (f"{KY_BODY}\n\n«Порт үнү» гезити, № 41 (512), 2021-жыл, 6-май", "Порт үнү"),
        (f"{TK_BODY}\n\n© «Port sesi» gazeti, 2014-2026. Ähli hukuklar goralan.", "Port sesi"),
        (f"{TK_BODY}\n\n«Port sesi» žurnalynyň habarçysy Nino Gogia", "Port sesi"),
        (
            f"{RU_BODY}\n\nПри использовании материалов ссылка на «Портовый маяк» обязательна.",
            "Портовый маяк",
        ),
        (f"{RU_BODY}\n\nСоб. инф. «Портового маяка»", "Портового маяка"),
        (f"ДАЛЬНИЙ ПИРС\nМеню\nНовости\n\n{RU_BODY}\n\nДальний пирс", "ДАЛЬНИЙ ПИРС"),
        (
            f"Организация портов Чёрного моря\nРУС | ENG\n\nВторой сканер в Поти\n\n{RU_BODY}",
            "Организация портов Чёрного моря",
        ),
        (f"{RU_BODY}\n\nДоговор заключён с фирмой «Сканер-Сервис».", None),
    ],
)
def test_who_publishes(text: str, source: str | None) -> None:
    assert reading(text).source == source


def test_the_body_that_owns_the_page_is_no_title() -> None:
    top = "Organisation for the Black Sea Harbours\nSecretariat\nFor immediate use"
    assert reading(f"{top}\n\n{EN_TITLE}\n\n{EN_BODY}").title == EN_TITLE
    assert reading(f"{EN_TITLE}\n\n{EN_BODY}").title == EN_TITLE


@pytest.mark.parametrize(
    ("sender", "source", "author"),
    [
        ("Harbour Letter <letter@harbour.example>", "Harbour Letter", None),
        ("Nino Gogia <n.gogia@list.example>", None, "Nino Gogia"),
    ],
)
def test_the_head_of_a_message_gives_sender_day_and_subject(
    sender: str, source: str | None, author: str | None
) -> None:
    head = f"From: {sender}\nSent: Thursday, May 6, 2021 6:05 PM\nTo: list@list.example"
    found = reading(f"{head}\nSubject: Re: {EN_TITLE}\n\nDear all,\n\n{EN_BODY}")
    assert (found.title, found.source, found.author) == (EN_TITLE, source, author)
    assert found.published is not None
    assert found.published.edtf == "2021-05-06"


def test_what_a_paper_prints_on_each_page_is_left_out_and_names_it() -> None:
    def head(page: int) -> str:
        return f"BLACK SEA HARBOURS                              Issue 27, p. {page}"

    more = "A third one will follow when the quay is dry. Nobody in the harbour knows when."
    text = f"{head(4)}\n\n{EN_TITLE}\n\n{EN_BODY}\n\n{head(5)}\n\n{more}\n\n{EN_BODY[:92]}"
    found = reading(text)
    assert (found.title, found.source) == (EN_TITLE, "BLACK SEA HARBOURS")
    assert "Issue 27" not in found.body
    assert more in found.body


@pytest.mark.parametrize(
    ("line", "views"),
    [
        ("06.05.2021 14:20   👁 1 117", "👁 1 117"),
        ("6 May 2021 | Views: 214", "Views: 214"),
        ("06.05.2021, 17:40   Просмотров: 1 245", "Просмотров: 1 245"),
    ],
)
def test_views_are_parted_from_the_day_beside_them(line: str, views: str) -> None:
    text = f"{EN_TITLE}\n\n{line}\n\n{EN_BODY}"
    found = reading(text)
    assert cut(text) == [views]
    assert found.published is not None
    assert found.published.edtf == "2021-05-06"


def test_items_with_days_are_the_article_s_and_c_in_brackets_is_no_copyright() -> None:
    items = [
        "(a)  a common list of wagons, tried in 2016;",
        "(b)  a list of berths, to be published by 15 September 2021;",
        "(c)  a desk in Poti, which the office pays until the end of 2022.",
    ]
    days = ["– 14-18 May: the papers are read;", "– 21-25 May: the wagons are opened."]
    text = (
        f"{EN_TITLE}\n\n{EN_BODY}\n\nThe plan:\n\n" + "\n".join([*items, *days]) + f"\n\n{EN_BODY}"
    )
    assert cut(text) == []


def test_a_paragraph_after_a_list_of_other_news_is_the_article_s() -> None:
    more = (
        "It is not all screens. The old inspector still has the mirror on a stick that he got in "
        "1996, and twice in that winter it found what no machine had seen."
    )
    last = "The ship left at noon. Nobody waved, since the inspectors were at their soup by then."
    news = "RELATED STORIES\nAktau closes for wind again\nSturgeon in a fire hose"
    told = "\n\n".join(f"{day} officers of the port opened a van. {EN_BODY}" for day in range(3, 7))
    text = f"{EN_TITLE}\n\n{told}\n\n{news}\n\n{more}\n\n{last}\n\n© 2021 Wave Media"
    assert more in reading(text).body
    assert cut(text) == [*news.splitlines(), "© 2021 Wave Media"]


def test_a_paragraph_broken_in_its_first_line_is_no_title() -> None:
    broken = (
        "Serginiň açylyş dabarasynda Poti portunyň ikinji enjamy hem görkezildi we oňa\n"
        "gelenler seretdiler. Sergä 14 döwletden 120-den gowrak kompaniýa gatnaşýar."
    )
    found = reading(f"{broken}\n\n{TK_BODY}")
    assert found.title is None
    assert "gelenler seretdiler" in found.body


def test_a_name_over_a_text_with_very_many_blank_lines_is_read_in_one_go() -> None:
    """Looking for the name from each blank line anew would take minutes."""
    found = reading(f"ДАЛЬНИЙ ПИРС\nМеню\nНовости\n\n{RU_BODY}" + "\n" * 400_000 + "x")
    assert [event.when.edtf for event in found.events] == ["2021-05-04"]


def test_a_page_of_nothing_but_addresses_and_headings_is_read_in_one_go() -> None:
    """Asking each address and each heading of all that follows would take minutes."""
    hosts = "\n".join(f"www.{'abcdefghij'[i % 10]}{i}harbour.example" for i in range(4_500))
    news = f"Read also\n{EN_BODY}\n" * 2_000
    assert reading(f"{EN_TITLE}\n\n{EN_BODY}\n\n{hosts}").title == EN_TITLE
    assert reading(f"{EN_TITLE}\n\n{EN_BODY}\n\n{news}").title == EN_TITLE


def test_a_page_s_buttons_beside_its_numbers_are_no_outlet() -> None:
    page = f"<p>{EN_BODY}</p><nav>Next</nav><nav>1 / 5</nav>"
    found = read(document(page.encode(), name="a.html"))
    assert found.source is None
