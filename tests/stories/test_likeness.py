"""Laws of comparing: a text is itself, both sides see the same, shares are shares."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from customs_desk.archive.fingerprints import KEPT, fingerprints
from customs_desk.archive.likeness import Body, Key, Relation, compare

_WORDS = st.sampled_from(
    ["customs", "post", "12", "kg", "Artyk", "May", "the", "of", "14", "Farap"]
)
_MIRRORED = {Relation.SHORTENED: Relation.EXTENDED, Relation.EXTENDED: Relation.SHORTENED}


def _body(words: list[str]) -> Body:
    keys = [Key.NUMBER if w.isdigit() else Key.NAME if w.istitle() else Key.NONE for w in words]
    return Body(tuple(w.lower() for w in words), tuple(words), tuple(keys))


_BODIES = st.lists(_WORDS, max_size=60).map(_body)


@given(_BODIES, _BODIES)
def test_shares_are_between_nothing_and_all(one: Body, other: Body) -> None:
    likeness = compare(one, other)
    assert 0 <= likeness.mine <= 1
    assert 0 <= likeness.theirs <= 1


@given(st.lists(st.integers(0, 10_000).map(str), min_size=12, max_size=80, unique=True))
def test_a_text_is_the_same_as_itself(words: list[str]) -> None:
    likeness = compare(_body(words), _body(words))
    assert likeness.relation is Relation.SAME
    assert likeness.differences == ()


@given(st.lists(st.integers(0, 10_000).map(str), min_size=40, max_size=80, unique=True))
def test_a_half_is_shortened_and_the_whole_extended(words: list[str]) -> None:
    whole, half = _body(words), _body(words[: len(words) // 2])
    assert compare(half, whole).relation is Relation.SHORTENED
    assert compare(whole, half).relation is _MIRRORED[Relation.SHORTENED]


@given(st.text())
def test_any_text_has_few_fingerprints(text: str) -> None:
    found = fingerprints(" ".join(text.split()))
    assert len(found) <= KEPT
    assert found == sorted(set(found))
