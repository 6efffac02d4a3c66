"""Phrases of phrases/*.tsv: words, a tab, and the EDTF of every time that they name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from customs_desk.reading.dates import find

ANCHOR = date(2019, 9, 23)  # a Monday
LINES = [
    (path.stem, *line.split("\t"))
    for path in sorted((Path(__file__).parent / "phrases").glob("*.tsv"))
    for line in path.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(
    ("language", "words", "meant"), LINES, ids=[f"{line[0]}: {line[1]}" for line in LINES]
)
def test_phrase(language: str, words: str, meant: str) -> None:
    found = [one for one in find(words, anchor=ANCHOR) if one.when]
    assert [one.when.edtf for one in found if one.when] == meant.split(), language
