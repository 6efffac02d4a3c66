"""The short names of months as the languages' standard tables (CLDR) print them."""

from __future__ import annotations

import pytest

from customs_desk.reading.dates import find

SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "en, with stops": "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.",
    "ru": "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
    "ru, as people write": "янв фев мар апр май июн июл авг сен окт ноя дек",
    "tk": "ýan few mart apr maý iýun iýul awg sen okt noý dek",
    "tk, alone": "Ýan Few Mar Apr Maý Iýun Iýul Awg Sen Okt Noý Dek",
    "ky": "янв. фев. мар. апр. май июн. июл. авг. сен. окт. ноя. дек.",
    "ky, alone": "Янв Фев Мар Апр Май Июн Июл Авг Сен Окт Ноя Дек",
}


@pytest.mark.parametrize("names", SHORT.values(), ids=SHORT)
def test_a_day_before_the_short_name_is_that_day(names: str) -> None:
    for number, name in enumerate(names.split(), start=1):
        meant = f"2019-{number:02}-07"
        assert [one.when.edtf for one in find(f"7 {name} 2019") if one.when] == [meant], name


@pytest.mark.parametrize("names", SHORT.values(), ids=SHORT)
def test_without_a_year_the_day_and_the_month_are_known(names: str) -> None:
    for number, name in enumerate(names.split(), start=1):
        meant = f"XXXX-{number:02}-07"
        assert [one.when.edtf for one in find(f"07 {name.title()}") if one.when] == [meant], name
