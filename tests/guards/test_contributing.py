"""The examples of CONTRIBUTING.md do what it says of them."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from customs_desk import paths
from customs_desk.reading import files, read, tables
from customs_desk.reading.files import document
from customs_desk.reading.formats import Text
from customs_desk.reading.formats.plain import read_plain
from customs_desk.reading.layout import Role, date_lines, kinds, lay_out, outlets, phrases
from customs_desk.reading.layout.lines import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
CACHES = (phrases.phrases, outlets.known_media, outlets.spellings)


def example(after: str) -> str:
    """The first block of code behind a heading in bold."""
    block = re.search(
        r"```(?:toml|python)\n(.*?)```", PAGE[PAGE.index(f"**{after}**") :], re.DOTALL
    )
    assert block, after
    return block[1]


@pytest.fixture
def layout_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of data/layout that the program reads in the place of its own."""
    copy = tmp_path / "data" / "layout"
    shutil.copytree(ROOT / "data" / "layout", copy)

    def shipped(name: str) -> Path:
        return copy if name == "data/layout" else paths.shipped(name)

    monkeypatch.setattr(tables, "shipped", shipped)
    for cache in CACHES:
        cache.cache_clear()
    yield copy
    monkeypatch.undo()
    for cache in CACHES:
        cache.cache_clear()


def append(path: Path, words: str) -> None:
    """The words in a file of their own beside it, read together with it."""
    path.with_name(f"more-{path.name}").write_text(words, encoding="utf-8")


ARTICLE = (
    "Drivers praise the new lane\n\n12 March 2021\n\nThe lane for lorries opened in spring, and "
    "since then nobody has waited for more than an hour at the post.\n"
)


def roles(text: str) -> dict[str, str]:
    return {text[span.start : span.end]: span.role for span in lay_out(text).blocks}


def test_a_phrase(layout_data: Path) -> None:
    append(layout_data / "en.toml", example("A phrase that stands beside articles"))
    assert roles(f"{ARTICLE}\nPass it on to a friend\n")["Pass it on to a friend"] == Role.SHARE


def test_a_sources_habits(layout_data: Path) -> None:
    append(layout_data / "sources.toml", example("A source's habits"))
    text = f"Valley at a glance\n\n{ARTICLE}\nLapis Valley Observer reports\n"
    assert roles(text)["Valley at a glance"] == Role.MENU
    reading = read(
        document(
            ARTICLE.replace("The lane", "LAPIS VALLEY OBSERVER – The lane").encode(), name="a.txt"
        )
    )
    assert reading.source == "LAPIS VALLEY OBSERVER"


def test_a_layout_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    names: dict[str, Any] = {"Line": Line, "Role": Role}
    exec(example("A layout rule"), names)  # noqa: S102 -- our own page
    shapes = [names["SHAPE"], *kinds._SHAPES]
    monkeypatch.setattr(kinds, "_SHAPES", shapes)
    assert roles(f"Ticket no. 2041\n\n{ARTICLE}")["Ticket no. 2041"] == Role.MENU


def test_a_language(layout_data: Path) -> None:
    (layout_data / "lv.toml").write_text(example("A language"), encoding="utf-8")
    text = f"Jauna muita\n\nAutors: Anna Liepa\n\n{ARTICLE}"
    assert roles(text)["Autors: Anna Liepa"] == Role.BYLINE
    assert date_lines.is_date_word("janvārī")


def test_a_file_format(monkeypatch: pytest.MonkeyPatch) -> None:
    formats: dict[str, Callable[[bytes, str | None], Text]] = dict(files.FORMATS)
    exec(  # noqa: S102 -- our own page
        example("A file format"), {"FORMATS": formats, "Text": Text, "read_plain": read_plain}
    )
    monkeypatch.setattr(files, "FORMATS", formats)
    told = b"1\n00:00:01,000 --> 00:00:04,000\nCustoms opens a post in Osh.\n"
    assert document(told, name="news.srt").text.strip() == "Customs opens a post in Osh."


def test_every_example_is_tried() -> None:
    begin = PAGE.index("## Teaching the reading")
    part = PAGE[begin : PAGE.index("\n## ", begin + 5)]
    assert part.count("```") // 2 == 5
    for block in re.findall(r"```toml\n(.*?)```", part, re.DOTALL):
        tomllib.loads(block)
