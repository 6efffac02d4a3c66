"""Lines that hold numbers and names but tell of no time: nothing of them is on the timeline."""

from __future__ import annotations

from pathlib import Path

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import document

LINES = (Path(__file__).parent / "no_dates.txt").read_text("utf-8").splitlines()
BEFORE = "Customs officers met guests in the new hall.\n\nThe office works well and all are glad. "
AFTER = " The guests were shown the new hall, and they asked many things."


@pytest.mark.parametrize("start", range(0, len(LINES), 20))
def test_no_event(start: int) -> None:
    told = {
        line: [event.text for event in read(document(text.encode(), name="a.txt")).events]
        for line in LINES[start : start + 20]
        for text in [f"{BEFORE}{line}{AFTER}"]
    }
    assert {line: words for line, words in told.items() if words} == {}
