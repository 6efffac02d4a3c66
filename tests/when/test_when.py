"""EDTF texts and the days they mean, checked against the `edtf` package."""

from __future__ import annotations

import re
from datetime import date

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.when import BadDate, Precision, When

days = st.dates(min_value=date(1000, 1, 1))
years = st.integers(min_value=1000, max_value=9998)


@given(day=days)
def test_a_day_is_itself(day: date) -> None:
    when = When.day(day)
    assert when == When.parse(day.isoformat())
    assert (when.first, when.last) == (day.toordinal(), day.toordinal())
    assert when.precision is Precision.DAY


@given(
    year=years,
    month=st.integers(min_value=1, max_value=12),
    form=st.sampled_from(["{y:04}", "{y:04}-{m:02}", "{y:04}-{m:02}-07", "{d}X", "{c}XX"]),
)
def test_the_days_are_those_of_the_edtf_package(year: int, month: int, form: str) -> None:
    text = form.format(y=year, m=month, d=f"{year:04}"[:3], c=f"{year:04}"[:2])
    when, theirs = When.parse(text), edtf.parse_edtf(text)
    lower, upper = theirs.lower_strict(), theirs.upper_strict()
    assert when.first == date(*lower[:3]).toordinal()
    assert when.last == date(*upper[:3]).toordinal()


@given(first=days, last=days)
def test_a_range_runs_from_its_first_to_its_last_day(first: date, last: date) -> None:
    first, last = sorted((first, last))
    when = When.parse(f"{first}/{last}")
    assert (when.first, when.last) == (first.toordinal(), last.toordinal())
    assert when.precision is Precision.RANGE


@given(text=st.text(alphabet="0123456789X-/?~%.", max_size=24))
def test_any_text_is_an_edtf_text_or_a_bad_date(text: str) -> None:
    try:
        when = When.parse(text)
    except BadDate:
        assert not re.fullmatch(r"[1-9]\d{3}", text)
    else:
        assert When.parse(when.edtf) == when
        assert when.first is None or when.last is None or when.first <= when.last


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2019?-09-23", "2019-09-23", "2019-09-23", Precision.DAY),
        ("2019-24", "2019-12-01", "2020-02-29", Precision.SEASON),
        ("2019-34", "2019-04-01", "2019-06-30", Precision.SEASON),
        ("2019-41", "2019-07-01", "2019-12-31", Precision.SEASON),
        ("2009/..", "2009-01-01", None, Precision.RANGE),
        ("../2017-03", None, "2017-03-31", Precision.RANGE),
        ("199X", "1990-01-01", "1999-12-31", Precision.DECADE),
        ("XXXX-09-23", None, None, Precision.UNKNOWN),
    ],
)
def test_the_forms_that_news_need(
    text: str, first: str | None, last: str | None, precision: Precision
) -> None:
    when = When.parse(text)
    assert when.first == (date.fromisoformat(first).toordinal() if first else None)
    assert when.last == (date.fromisoformat(last).toordinal() if last else None)
    assert when.precision is precision


@pytest.mark.parametrize(
    "text", ["2019-02-29", "2019-13", "XXXX-02-30", "../..", "2020/2019", "", "soon", "0000"]
)
def test_what_is_no_day_of_any_calendar_is_refused(text: str) -> None:
    with pytest.raises(BadDate):
        When.parse(text)
