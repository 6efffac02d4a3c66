"""Texts made fit to be shown keep their words, and every offset finds its place and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.ui.detail.fold import FOLD, LONGEST_PARAGRAPH, fold
from customs_desk.ui.harmless import harmless, one_line

hostile = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("a \n\r\t\u202e\u2066\u0301\u200b\x00\x1b\U0001f600\ufdd0\u2029"),
    ),
    max_size=300,
)


def units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


@given(hostile)
def test_offsets_go_forward_and_end_where_the_text_ends(text: str) -> None:
    folded = fold(text)
    positions = [folded.position(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)
    assert positions[-1] == units(folded.text)
    assert all(folded.offset(position) <= len(text) for position in positions)


@given(st.text(alphabet="abc Я\n\U0001f600", max_size=200))
def test_an_ordinary_text_is_left_as_printed_and_each_offset_comes_back(text: str) -> None:
    folded = fold(text)
    assert folded.text == text
    assert all(folded.offset(folded.position(offset)) == offset for offset in range(len(text)))


@given(hostile)
def test_nothing_that_turns_the_direction_or_steers_qt_is_shown(text: str) -> None:
    steering = set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b\ufdd0\ufdd1\ufffc"
    )
    assert not steering & set(fold(text).text)
    assert not steering & set(harmless(text))


@pytest.mark.parametrize("text", ["x" * 200_000, "word " * 40_000, "\U0001f600" * 30_000])
def test_an_endless_line_is_broken_into_paragraphs(text: str) -> None:
    folded = fold(text)
    assert max(map(len, folded.text.split("\n"))) <= LONGEST_PARAGRAPH + 1
    assert folded.text.replace("\n", "") == text


def test_a_break_stands_at_a_blank_where_there_is_one() -> None:
    paragraphs = fold("word " * 2_000).text.split("\n")
    assert all(paragraph.endswith(" ") for paragraph in paragraphs[:-1])


def test_a_stack_of_combining_marks_is_cut_to_a_few() -> None:
    folded = fold("Z" + "\u0301" * 100_000 + "algo")
    assert len(folded.text) < 20
    assert folded.text.endswith("algo")
    assert folded.span(100_001, 100_005) == (9, 13)


def test_five_million_empty_lines_become_one_fold() -> None:
    folded = fold("above" + "\n" * 500_000 + "below", limit=10_000_000)
    assert folded.text == f"above\n\n{FOLD}\n\nbelow"


def test_line_ends_of_all_systems_end_a_line() -> None:
    folded = fold("a\r\nb\rc\nd")
    assert folded.text == "a\nb\nc\nd"
    assert folded.span(3, 4) == (2, 3)
    assert folded.span(7, 8) == (6, 7)


def test_hidden_stretches_stand_as_one_sign_and_the_rest_keeps_its_offsets() -> None:
    text = "menu | menu\nThe article.\nshare this"
    folded = fold(text, hidden=[(0, 12), (25, 35)])
    assert folded.text == f"{FOLD}\nThe article.\n{FOLD}"
    start, end = folded.span(12, 24)
    assert folded.text[start:end] == "The article."


def test_a_very_long_text_is_shown_up_to_the_end_of_a_line() -> None:
    folded = fold("line\n" * 1_000, limit=1_000)
    assert folded.ends_at == 1_000
    assert folded.source_length == 5_000
    start, end = folded.span(4_000, 4_004)
    assert start == end == units(folded.text)


def test_a_line_for_a_label_is_short_and_harmless() -> None:
    assert one_line("  a\n\n b\u202e\x00 ") == "a b␦␀"
    assert len(one_line("x" * 10_000, most=50)) == 50
    assert one_line("x" * 10_000, most=50).endswith("…")
