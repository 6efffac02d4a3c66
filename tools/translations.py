"""Keep the translations: collect the strings (`--collect`) and make the .qm files Qt loads.

`--if-older` makes only those .qm files that are older than their .ts. Needs the virtual
environment, whose PySide6 brings lupdate and lrelease; no screen.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ru", "tk", "ky")  # English stands in the source, plurals in ui/languages.py


def main() -> int:
    """Do what the options say; 1 when a tool failed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--collect", action="store_true", help="update the .ts from the source")
    options.add_argument("--if-older", action="store_true", help="make only what is out of date")
    chosen = options.parse_args()
    if chosen.collect and not collect():
        return 1
    for source in sorted(FOLDER.glob("*.ts")):
        made = source.with_suffix(".qm")
        fresh = made.exists() and made.stat().st_mtime >= source.stat().st_mtime
        if not (chosen.if_older and fresh) and not _tool(
            "lrelease", "-silent", source, "-qm", made
        ):
            return 1
    return 0


def collect() -> bool:
    """Bring every .ts up to the strings of the source; strings that went are dropped."""
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "strings.py"
        listed.write_text("\n".join(message.call for message in messages()), "utf-8")
        return all(
            _tool(
                "lupdate",
                listed,
                "-ts",
                FOLDER / f"customs-desk_{language}.ts",
                "-target-language",
                language,
                "-source-language",
                "en",
                "-no-obsolete",
                "-locations",
                "none",
            )
            for language in LANGUAGES
        )


@dataclass(frozen=True, slots=True)
class Message:
    """One string of the source, as Qt looks it up."""

    context: str
    text: str
    comment: str
    counted: bool

    @property
    def call(self) -> str:
        """A plain call that lupdate understands, whatever dress the string had."""
        given = ", ".join(
            json.dumps(words, ensure_ascii=False) for words in (self.text, self.comment)
        )
        # Only of `self.tr` does lupdate see that there is a count.
        call = f"self.tr({given}{', n' if self.counted else ''})"
        return f"class {self.context}:\n    def strings(self, n):\n        {call}\n"


def messages(package: Path = ROOT / "src" / "customs_desk") -> list[Message]:
    """Every string to translate, once, in the order of files and lines.

    lupdate alone passes over counts with a dot, other names for its functions, and named escapes.
    """
    found: dict[Message, None] = {}
    for path in sorted(package.rglob("*.py")):
        reader = _Reader()
        reader.visit(ast.parse(path.read_text("utf-8")))
        found.update(dict.fromkeys(reader.found))
    return list(found)


class _Reader(ast.NodeVisitor):
    """Reads the strings of one file."""

    def __init__(self) -> None:
        self.found: list[Message] = []
        self._class = ""
        self._markers = {"QT_TRANSLATE_NOOP", "translate"}

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Assign(self, node: ast.Assign) -> None:
        """`_L = QT_TRANSLATE_NOOP`: one more name for it, from here on."""
        if _name(node.value) in self._markers:
            self._markers.update(filter(None, map(_name, node.targets)))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name, given = _name(node.func), [_words(argument) for argument in node.args]
        if name == "tr" and isinstance(node.func, ast.Attribute):
            # Other objects than `self` are named after their class: `window` is a Window.
            other = _name(node.func.value).title()
            given = [self._class if other == "Self" else other, *given]
        elif name not in self._markers:
            given = []
        if len(given) >= 2 and given[0] and given[1]:
            comment = given[2] if len(given) > 2 else None
            self.found.append(Message(given[0], given[1], comment or "", len(given) > 3))
        self.generic_visit(node)


def _name(node: ast.expr) -> str:
    """The last part of a name with dots; "" for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _words(node: ast.expr) -> str | None:
    """The string that stands there as it is; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _tool(name: str, *arguments: Path | str) -> bool:
    """Run one of Qt's tools as PySide6 installs it."""
    script = Path(sys.executable).parent / f"pyside6-{name}"
    if not script.exists():
        script = script.with_suffix(".exe")
    return subprocess.run([script, *arguments], check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
