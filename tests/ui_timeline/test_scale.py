"""Days and pixels: zooming keeps the day under the pointer, the axis names what it shows."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from customs_desk.ui.timeline.scale import CLOSEST, WIDEST, Scale, axis

scales = st.builds(
    Scale,
    st.floats(600_000, 800_000),
    st.floats(CLOSEST, WIDEST),
)
ENGLISH = QLocale("en_GB")


@given(scales, st.floats(0.05, 20), st.floats(0, 2_000))
def test_zooming_keeps_the_day_under_the_pointer(scale: Scale, factor: float, x: float) -> None:
    zoomed = scale.zoomed(factor, x)
    assert zoomed.day(x) == pytest.approx(scale.day(x), abs=1e-6)
    assert CLOSEST <= zoomed.per_pixel <= WIDEST


@given(scales, st.floats(-3_000, 3_000))
def test_panning_moves_every_day_by_as_many_pixels(scale: Scale, pixels: float) -> None:
    day = scale.day(100)
    assert scale.panned(pixels).x(day) == pytest.approx(100 - pixels, abs=1e-3)


@given(st.integers(600_000, 800_000), st.integers(0, 200_000), st.integers(100, 3_000))
def test_fitting_brings_first_and_last_day_into_the_window(
    first: int, length: int, width: int
) -> None:
    scale = Scale.fitting(first, first + length, width)
    if scale.per_pixel < WIDEST:
        assert scale.x(first) >= 0
        assert scale.x(first + length + 1) <= width + 1e-6


@given(scales, st.integers(100, 3_000))
def test_the_axis_covers_the_window_without_gaps_and_is_not_crowded(
    scale: Scale, width: int
) -> None:
    shown = axis(scale, width, ENGLISH)
    for row in filter(None, (shown.ticks, shown.eras)):
        assert row[0].x <= 0
        assert row[-1].end >= width or row[-1].end == pytest.approx(width)
        assert all(a.end == pytest.approx(b.x) for a, b in pairwise(row))
    assert len(shown.ticks) <= width / 30 + 3


@pytest.mark.parametrize(
    ("first", "last", "tick", "era"),
    [
        ((2019, 9, 1), (2019, 9, 20), "9", "September 2019"),
        ((2019, 1, 1), (2019, 12, 31), "Aug", "2019"),
        ((2010, 1, 1), (2020, 12, 31), "2015", None),
        ((1900, 1, 1), (2020, 12, 31), "1950", None),
    ],
)
def test_the_axis_says_days_months_years_or_decades_as_room_allows(
    first: tuple[int, int, int], last: tuple[int, int, int], tick: str, era: str | None
) -> None:
    scale = Scale.fitting(date(*first).toordinal(), date(*last).toordinal(), 1_000)
    shown = axis(scale, 1_000, ENGLISH)
    assert tick in [one.text for one in shown.ticks]
    if era:
        assert era in [one.text for one in shown.eras]


def test_months_speak_the_language_of_the_window() -> None:
    scale = Scale.fitting(date(2019, 9, 1).toordinal(), date(2019, 9, 20).toordinal(), 1_000)
    assert "Сентябрь 2019" in [era.text for era in axis(scale, 1_000, QLocale("ru_RU")).eras]
