"""Tables of data/ are read in a short way, which says what TOML says or leaves a text to TOML."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customs_desk.paths import shipped
from customs_desk.reading.tables import plain_table, read_table

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = sorted(shipped("data").rglob("*.toml"))
FOR_TOML_ALONE = {
    "a comment behind": 'a = ["one"]  # why',
    "a list over lines": 'a = [\n  "one",\n]',
    "a literal string": "a = 'one'",
    "an inline table": "a = { b = 1 }",
    "no blanks about the sign": "a=1",
    "an escape that JSON lacks": 'a = "\\U0001F600"',
    "an escape in a long string": 'a = """one\\\ntwo"""',
}
WRONG = {
    "a key twice": "a = 1\na = 2",
    "a table that was a value": "a = 1\n[a]\nb = 2",
    "a long string without an end": 'a = """one',
    "no value": "a = ",
    "no key": '["one"',
}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_each_table_is_read_the_short_way_as_toml_reads_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert plain_table(text) == tomllib.loads(text)


@pytest.mark.parametrize("text", FOR_TOML_ALONE.values(), ids=FOR_TOML_ALONE.keys())
def test_what_only_toml_can_say_is_read_as_toml(text: str, tmp_path: Path) -> None:
    path = tmp_path / "table.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"."):
        plain_table(text)
    assert read_table(path) == tomllib.loads(text)


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG.keys())
def test_a_slip_in_a_table_is_told_of(text: str, tmp_path: Path) -> None:
    path = tmp_path / "table.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(tomllib.TOMLDecodeError):
        read_table(path)


@given(st.lists(st.sampled_from("[]=\"', .#ab1\n\\")).map("".join))
def test_any_text_is_read_as_toml_reads_it_or_refused(text: str) -> None:
    try:
        told, toml = plain_table(text), tomllib.loads(text)
    except ValueError:
        return
    assert told == toml
