"""Why a date is what it is: sentences that the window can say in another language."""

from __future__ import annotations

from datetime import date

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.reasons import PLACES, REASONS, explain, place, say

WORDS = {
    "words": "“x”, 2 in the title",
    "day": date(2019, 9, 23),
    "year": 2019,
    "newest": 2018,
    "place": place("stamp", "2024-02-19"),
    "other": place("sign-off", "16 Feb in the dateline"),
    "reason": say("days-before", words="September 21", count=2),
}


def shouted(sentence: str) -> str:
    """The sentence with its own words in capitals, as if that were another language."""

    def translate(template: str, count: int) -> str:
        parts = template.replace("%n", str(count)).split("{")
        return "{".join(
            [parts[0].upper()]
            + [p.partition("}")[0] + "}" + p.partition("}")[2].upper() for p in parts[1:]]
        )

    return explain(sentence, translate, lambda day: f"<{day.isoformat()}>")


@pytest.mark.parametrize("key", REASONS)
def test_each_reason_is_found_again_and_translated(key: str) -> None:
    sentence = say(key, count=1, **WORDS)
    told = shouted(sentence)
    own = REASONS[key].split("{")[0].split("%")[0].upper()
    assert told.startswith(own or "“2024-02-19” IN THE STAMP")
    assert "{" not in told


@pytest.mark.parametrize("rule", PLACES)
def test_each_place_of_a_printed_day_is_translated(rule: str) -> None:
    told = shouted(say("printed", place=place(rule, "2 May 2025")))
    assert told.startswith("“2 May 2025” IN THE ")


def test_days_are_shown_as_the_window_shows_days() -> None:
    assert shouted("Counted from 23 September 2019.") == "COUNTED FROM <2019-09-23>."


def test_a_reason_within_a_reason_is_translated_too() -> None:
    sentence = say("no-year", place=place("date-line", "23 Sen"), reason=WORDS["reason"])
    assert shouted(sentence) == (
        "“23 Sen” IN THE LINE NEAR THE TITLE GIVES NO YEAR. "
        "THE YEAR IS THAT OF “September 21” IN THE TEXT, 2 DAY(S) BEFORE."
    )


def test_another_sentence_stays_as_it_is() -> None:
    assert shouted("Somebody wrote this by hand.") == "Somebody wrote this by hand."


def test_counts_are_singular_and_plural() -> None:
    assert say("days-after", words="5 May", count=1).endswith("1 day after.")
    assert say("days-after", words="5 May", count=3).endswith("3 days after.")


@pytest.mark.parametrize(
    "text",
    [
        "Customs News\n\nOffice opens\n23 Sen\n\nOn September 21, 2019 it was opened in Osh.",
        " date 2024-02-19 An office was opened in Osh yesterday. ///nCa, 16 February 2024",
        "An office was opened in Osh on 20 October 2023. It will work from May.",
        "OSH, 29 October 2015 – An office was opened last year.",
        "An office was opened in 2019.",
    ],
)
def test_all_that_reading_says_of_dates_can_be_translated(text: str) -> None:
    found = read(document(text.encode(), name="a.txt"))
    for sentence in [found.published_why, *(event.why for event in found.events)]:
        assert not sentence or shouted(sentence) != sentence
