"""What is known of a rule before it is compiled must hold of all that it matches."""

from __future__ import annotations

from customs_desk.reading.dates.grammar import grammar
from customs_desk.reading.dates.templates import shape_of
from customs_desk.reading.dates.words import lexicon

RULES = {rule for rules in grammar().by_letter.values() for rule in rules}


def letters(kinds: str) -> frozenset[str]:
    return frozenset(lexicon().letters_of(kinds))


def test_a_match_begins_with_a_first_letter_and_is_one_letter_only_where_that_may_be_alone() -> (
    None
):
    every = "".join(dict.fromkeys("".join(lexicon().letters.values())))
    for rule in RULES:
        alone = {letter for letter in every if rule.pattern.fullmatch(letter)}
        assert rule.shape.alone == alone, rule
        begins = {letter for letter in every if rule.pattern.match(letter + every)}
        assert begins <= rule.shape.first, rule


def test_what_is_optional_is_not_needed() -> None:
    shape = shape_of("(?P<a>{the})?{month}(?:{dot}|{comma}{Y})*")
    assert shape.first == letters("the") | letters("month")
    assert shape.alone == letters("month")
    assert shape.needed == (letters("month"),)
    assert not shape.empty


def test_one_of_several_needs_a_letter_of_one_of_them() -> None:
    shape = shape_of("(?:{Y}{month}|{month}+{n1})")
    assert shape.needed == (min(letters("Y"), letters("month"), key=len) | letters("n1"),)
    assert not shape.may_fit(letters("comma"))
    assert shape.may_fit(letters("Y") | letters("month") | letters("n1"))
