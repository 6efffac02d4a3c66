"""Our own short texts in four languages and the names that a reader would list."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from customs_desk.article import Kind
from customs_desk.reading.names import find_names

CASES = Path(__file__).parent / "cases"
FIELDS = {
    "people": Kind.PERSON,
    "organisations": Kind.ORGANISATION,
    "places": Kind.PLACE,
    "instruments": Kind.INSTRUMENT,
}


def cases() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        language = path.stem.split("_")[0]
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            label = f"{path.stem}: {case['text'][:40]}"
            marks = [pytest.mark.xfail(reason=case["known"])] if "known" in case else []
            found.append(pytest.param(language, case, id=label, marks=marks))
    return found


@pytest.mark.parametrize(("language", "case"), cases())
def test_the_names_of_a_text_are_those_a_reader_would_list(
    language: str, case: dict[str, Any]
) -> None:
    mentions = find_names(case["text"], language=language)
    allowed = set(case.get("allowed", []))
    for field, kind in FIELDS.items():
        names = {m.name for m in mentions if m.kind is kind} - allowed
        assert names == set(case.get(field, [])), field
