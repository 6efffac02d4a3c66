"""The documents name everything that there is."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from customs_desk.archive import SEARCH_FIELDS
from customs_desk.cli import _COMMANDS
from customs_desk.export import ARTICLES, EVENTS, EXPORTS, FULL_TEXT, MENTIONS
from customs_desk.fields import EVENT_KINDS, FIELDS
from customs_desk.reading.files import FORMATS
from customs_desk.ui.commands.actions import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


def document(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_is_described(field: object) -> None:
    name, label, term = (getattr(field, part) for part in ("name", "label", "term"))
    assert f"| `{name}` | {label} | {term} |" in document("docs/fields.md")


@pytest.mark.parametrize("column", [*ARTICLES, FULL_TEXT, *EVENTS, *MENTIONS])
def test_every_column_of_a_table_is_described(column: object) -> None:
    assert f"`{getattr(column, 'name', None)}`" in document("docs/fields.md")


@pytest.mark.parametrize("kind", EVENT_KINDS)
def test_every_kind_of_event_is_named(kind: str) -> None:
    assert f"`{kind}`" in document("docs/fields.md")


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_that_can_be_read_is_named(suffix: str) -> None:
    assert f"`{suffix}`" in document("docs/formats.md")


@pytest.mark.parametrize("name", EXPORTS)
def test_every_format_that_can_be_written_is_named(name: str) -> None:
    form = EXPORTS[name]
    assert f"| `{name}` | `{form.suffix}` |" in document("docs/formats.md")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_the_guide_names_every_command_and_its_first_key(command: object) -> None:
    words = str(getattr(command, "text", "")).replace("&", "")
    keys = getattr(command, "keys", ())
    guide = " ".join(document("docs/guide.md").split())
    assert f"**{words}**" in guide
    assert not keys or keys[0] in guide


@pytest.mark.parametrize("name", sorted(SEARCH_FIELDS))
def test_the_guide_names_every_field_of_the_search(name: str) -> None:
    assert f"`{name}`" in document("docs/guide.md")


def test_the_page_on_searching_is_what_the_registry_says() -> None:
    path = ROOT / "tools/search_page.py"
    spec = importlib.util.spec_from_file_location("search_page", path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert document("docs/search.md") == made.page(), "run tools/search_page.py"


@pytest.mark.parametrize("name", _COMMANDS)
def test_the_guide_names_every_command_of_the_command_line(name: str) -> None:
    assert f"customs-desk {name} " in document("docs/guide.md")
