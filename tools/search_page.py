"""Write docs/search.md from the registry of what a query can hold: run it when a field is added."""

from __future__ import annotations

from pathlib import Path

from customs_desk.archive import FACETS, SEARCH_FIELDS, SYNTAX

PAGE = Path(__file__).resolve().parents[1] / "docs" / "search.md"


def page() -> str:
    """The whole page."""
    fields = [field for name, field in SEARCH_FIELDS.items() if name == field.name]
    lines = [
        "# How to search",
        "",
        "This page is made from the program's own list of fields by `tools/search_page.py`;",
        "the window shows the same under **How to search**.",
        "",
        "All words must be there, in any form and spelling: case, accents, ё and е, Latin and",
        "Cyrillic make no difference. Any text at all is a search; what says nothing is left out.",
        "",
        "| you type | it finds |",
        "|---|---|",
        *(f"| `{one.example}` | {one.help} |" for one in SYNTAX),
        "",
        "| field | other names | what it looks at | example |",
        "|---|---|---|---|",
    ]
    for field in fields:
        values = f": {', '.join(f'`{value}`' for value in field.values)}" if field.values else ""
        also = ", ".join(f"`{name}`" for name in field.also)
        lines.append(f"| `{field.name}` | {also} | {field.help}{values} | `{field.example}` |")
    lines += [
        "",
        "The filters beside the list count, under the search of now: "
        + ", ".join(facet.label.lower() for facet in FACETS)
        + ".",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
