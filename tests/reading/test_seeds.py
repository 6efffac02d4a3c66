"""The five articles the project began with read as a careful person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.reading import read
from customs_desk.reading.files import read_file

if TYPE_CHECKING:
    from pathlib import Path

    from customs_desk.article import Reading

CONFERENCE = (
    "Conference on Cooperation between State Customs Service and international organizations"
)
WORKSHOP = (
    "WCO organizes an integrity promotion workshop for the State Customs Service of Turkmenistan"
)
CENTRE = "OSCE-supported Customs Training Centre in Kyrgyzstan gets new int’l status"
EXPECTED = {
    "000": (None, "2025-05-02", None, "nCa", None, "Brussels", {"2025-06"}),
    "001": (
        CONFERENCE,
        "2019?-09-23",
        None,
        "Customs Service News",
        None,
        None,
        {"2019-09-21", "2018-10-12", "2019-01"},
    ),
    "002": (WORKSHOP, "2023-06-14", None, "WCO", None, "Ashgabat", {"2023-03-28/2023-06-02"}),
    "003": (None, None, "2023-10-20/..", "ROCB Europe", None, None, {"2023-10-20"}),
    "004": (
        CENTRE,
        None,
        "2019-04-16/..",
        "TCA",
        "Sergey Kwan",
        "Bishkek",
        {"2019-04-16", "2018-12", "2009/.."},
    ),
}


def values(reading: Reading) -> tuple[object, ...]:
    return (
        reading.title,
        reading.published.edtf if reading.published else None,
        reading.published_bounds.edtf if reading.published_bounds else None,
        reading.source,
        reading.author,
        reading.place,
        # A year that was inferred carries a question mark; which year it is matters here.
        {event.when.edtf.replace("?", "") for event in reading.events},
    )


@pytest.mark.parametrize("number", sorted(EXPECTED))
def test_a_seed_reads_as_the_table_of_the_product_says(seeds: list[Path], number: str) -> None:
    path = next(path for path in seeds if path.name.startswith(number))
    (document,) = read_file(path)
    reading = read(document)
    assert values(reading) == EXPECTED[number]
    assert (reading.title is None) == (reading.title_made is not None)
