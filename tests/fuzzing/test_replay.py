"""What the fuzzer once broke, and what it begins with, goes through every target again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzzing.targets import TARGETS, beginnings

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

CORPUS = Path(__file__).parent / "corpus"


def _kept() -> list[ParameterSet]:
    return [pytest.param(p, id=f"{p.parent.name}/{p.name}") for p in sorted(CORPUS.glob("*/*"))]


@pytest.mark.parametrize("path", _kept())
def test_an_input_that_once_broke_a_part_does_so_no_more(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_the_fuzzers_beginnings_keep_the_laws(name: str) -> None:
    made = beginnings(name)[:8]

    for content in made:
        TARGETS[name](content)
        TARGETS[name](b"\x01" + content[1:])  # the same bytes as words

    assert made


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_at_all_keeps_the_laws(name: str) -> None:
    TARGETS[name](b"")


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_whatever_is_put_into_the_fuzzers_beginnings_keeps_the_laws(
    name: str, data: st.DataObject
) -> None:
    """A short run of what `make fuzz` does for hours."""
    begun = data.draw(st.sampled_from(beginnings(name)))[:400]
    at = data.draw(st.integers(0, len(begun)))
    put = data.draw(st.binary(max_size=40))
    gone = data.draw(st.integers(0, 20))
    TARGETS[name](begun[:at] + put + begun[at + gone :])
