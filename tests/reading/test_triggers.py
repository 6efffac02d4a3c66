"""Patterns tried only where a word of theirs stands find what they find everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.reading.patterns import either
from customs_desk.reading.triggers import Trigger

PHRASES = ["plan*", "planned to go", "is to", "b.", "кыргыз*", "Year of birth"]
SOURCE = rf"(?<!\w)(?:{either(PHRASES)})"
PLAIN = re.compile(SOURCE, re.IGNORECASE)
WORDS = [
    "plan",
    "planning",
    "Planned",
    "to",
    "go",
    "is",
    "b.",
    "КЫРГЫЗДАР",
    "year",
    "of",
    "birth",
    "x",
]


@given(st.lists(st.sampled_from([*WORDS, " ", " ", ", "]), max_size=12).map("".join))
def test_a_trigger_finds_what_its_pattern_does(text: str) -> None:
    trigger = Trigger(SOURCE, PHRASES)
    for found, wanted in (
        (trigger.search(text), PLAIN.search(text)),
        (trigger.match(text), PLAIN.match(text)),
        (trigger.fullmatch(text), PLAIN.fullmatch(text)),
    ):
        assert (found and found.span()) == (wanted and wanted.span())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("planned to go away", "planned to go"),
        ("planned to gossip", "planned"),
        ("b.c", "b."),
        ("is told", None),
        ("кыргызстандын", "кыргызстандын"),
    ],
)
def test_the_longest_phrase_wins_and_ends_where_its_word_ends(text: str, found: str | None) -> None:
    match = PLAIN.match(text)
    assert (match and match[0]) == found
