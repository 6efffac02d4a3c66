"""Laws that hold for every text, made of date words or not."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading.dates import find, parse_typed
from customs_desk.reading.dates.words import lexicon

WORDS = sorted(lexicon().senses)
date_like = st.lists(
    st.sampled_from([*WORDS[:: max(1, len(WORDS) // 900)], "\n\n", "«", "»", "2020", "31", "of"]),
    max_size=14,
).flatmap(lambda words: st.sampled_from([" ".join(words), "".join(words), ", ".join(words)]))
anchors = st.none() | st.dates()


@given(text=st.text() | date_like, anchor=anchors)
def test_any_text_is_read_and_every_span_slices_to_its_words(
    text: str, anchor: date | None
) -> None:
    end = 0
    for found in find(text, anchor=anchor):
        assert text[found.start : found.end] == found.text != ""
        assert found.start >= end
        end = found.end
        for timex in found.timexes:
            assert found.start <= timex.start < timex.end <= found.end


@given(text=st.text() | date_like, today=st.dates())
def test_anything_may_be_typed_for_a_date(text: str, today: date) -> None:
    when = parse_typed(text, today=today)
    assert when is None or when.edtf


def test_hostile_texts_are_read_to_their_end() -> None:
    for piece in ("1.", "2019-", "May ", "5May", "the ", "\n", "«", "first half of "):
        text = piece * (30_000 // len(piece)) + " on 5 May 2018"
        assert find(text)[-1].when.edtf == "2018-05-05", piece


def test_what_is_typed_is_one_date_and_nothing_else() -> None:
    today = date(2024, 5, 5)
    for typed, meant in [
        ("2019", "2019"),
        ("since 2009", "2009/.."),
        ("2019?-09-23", "2019?-09-23"),
        ("5 may 2020", "2020-05-05"),
        ("12 октября прошлого года", "2023-10-12"),
        ("2023-nji ýylyň 14-17-nji marty aralygynda", "2023-03-14/2023-03-17"),
        ("былтыр", "2023"),
        ("last month", "2024-04"),
        ("may", "2024-05"),
    ]:
        when = parse_typed(typed, today=today)
        assert when is not None, typed
        assert when.edtf == meant
    for typed in ("", "customs", "3 May and 9 May 2020 or 2021", "2019-13-40", "31 февраля"):
        assert parse_typed(typed, today=today) is None
