"""What the fuzzer once broke, and what it begins with, goes through every target again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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
