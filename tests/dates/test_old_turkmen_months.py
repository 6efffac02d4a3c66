"""Months as Turkmenistan called them from August 2002 to July 2008."""

from __future__ import annotations

from datetime import date

import pytest

from customs_desk.reading.dates import find


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("2005-nji ýylyň 27-nji Ruhnamasynda", "2005-09-27"),
        ("2006-njy ýylyň 12-nji bitaraplygynda", "2006-12-12"),
        ("2003-nji ýylyň 5-nji alp arslanynda", "2003-08-05"),
        ("2004-nji ýylyň Garaşsyzlyk aýynda", "2004-10"),
        ("2007-nji ýylyň oguz aýynyň 3-ünde", "2007-06-03"),
        ("18 Magtymguly, 2005 ý.", "2005-05-18"),
    ],
)
def test_beside_a_year_of_that_time_they_are_months(words: str, meant: str) -> None:
    assert [one.when.edtf for one in find(words) if one.when] == [meant]


@pytest.mark.parametrize(
    "words",
    [
        "Türkmenbaşy şäheriniň Magtymguly köçesinde",
        "Ruhnama kitaby we Garaşsyzlyk güni",
        "12-nji Türkmenbaşy çempionaty",
        "Oguz han, Gorkut ata, soltan Sanjar, Alp Arslan",
        "2009-njy ýylyň 5-nji ruhnamasy",
        "2002-nji ýylyň 5-nji oguzy",
    ],
)
def test_elsewhere_they_are_the_names_that_they_are(words: str) -> None:
    found = find(words, anchor=date(2020, 5, 1))
    assert [one.text for one in found if one.when and one.when.precision.name != "YEAR"] == []
