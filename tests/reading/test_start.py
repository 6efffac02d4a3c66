"""What is loaded before it is needed keeps people waiting: who wants dates gets no names."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from customs_desk.reading.building import in_one_go
from customs_desk.reading.patterns import lazy_pattern

NEEDLESS = {
    "from customs_desk.reading.dates import find; find('On 5 May 2020')": ("layout", "names"),
    "from customs_desk.reading import read": ("layout", "names", "dates", "events"),
    "from customs_desk.reading.files import document; document(b'a', name='a')": ("formats.mail",),
    "from customs_desk.reading import published_day": ("names",),
}


@pytest.mark.slow
@pytest.mark.parametrize("code", NEEDLESS)
def test_nothing_is_loaded_before_it_is_needed(code: str) -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert "customs_desk.reading" in loaded
    for part in NEEDLESS[code]:
        assert f"customs_desk.reading.{part}" not in loaded


def test_a_lazy_pattern_finds_what_a_compiled_one_does() -> None:
    found = lazy_pattern(r"(\d+) (?P<month>May|июня)")
    assert found.search("On 5 May")
    match = found.fullmatch("14 июня")
    assert match is not None
    assert match["month"] == "июня"
    assert found.sub("then", "5 May, 14 июня") == "then, then"
    assert found.groupindex == {"month": 2}


def test_cycles_are_looked_for_again_when_a_table_is_built_or_could_not_be() -> None:
    @in_one_go
    def build(size: int) -> list[bool]:
        return [gc.isenabled()] * (100 // size)

    assert build(50) == [False, False]
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError):
        build(0)
    assert gc.isenabled()
