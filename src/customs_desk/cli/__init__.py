"""The command line: what the window does to data, for scripts. Loads Qt only to open the window.

Exit codes: 0 done, 1 done with problems (each named), 2 wrong usage, 3 nothing could be done.
Results go to standard output, sentences for people to standard error.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import customs_desk
from customs_desk.cli.out import DONE, NOTHING, PROBLEMS, complain, use_utf8
from customs_desk.when import BadDate, When

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DESCRIPTION = "A desktop archive for customs news. Without a command the window opens."


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; never raises for what a person or a file did."""
    use_utf8()
    logging.captureWarnings(capture=True)
    asked = _with_command(list(arguments))
    parsed = _parser(asked[0]).parse_args(asked)
    command: Callable[[argparse.Namespace], int] = parsed.command
    try:
        return command(parsed)
    except KeyboardInterrupt:
        complain("Stopped.")
        return PROBLEMS
    except BrokenPipeError:
        # The reader of our output has seen enough; Python must not complain of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _with_command(arguments: list[str]) -> list[str]:
    """`customs-desk`, or a file or folder given as a desktop does, mean `open`."""
    if not arguments:
        return ["open"]
    first = arguments[0]
    if first.startswith("-") or first in _COMMANDS:
        return arguments
    looks_like_a_file = os.sep in first or "." in first or Path(first).exists()
    return ["open", *arguments] if looks_like_a_file else arguments


def _parser(first: str = "") -> argparse.ArgumentParser:
    """The parser; where the first argument is a command, only that one's arguments are known."""
    parser = argparse.ArgumentParser(prog="customs-desk", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=customs_desk.__version__)
    parser.add_argument(
        "--self-test",
        dest="command",
        action="store_const",
        const=_self_test,
        help="prove that this installed copy works; touches nothing of yours",
    )
    parser.set_defaults(command=_open, paths=[])
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, (words, add, command) in _COMMANDS.items():
        own = commands.add_parser(name, help=words, description=words)
        if first not in _COMMANDS or first == name:
            add(own)  # some load what they offer
        own.set_defaults(command=command)
    return parser


def _paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")


def _links(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--follow-links",
        action="store_true",
        help="read also what links in a folder lead to outside of it; else they are named",
    )


def _articles(parser: argparse.ArgumentParser) -> None:
    _reading(parser)
    parser.add_argument(
        "--split",
        action="store_true",
        help="where a file holds several news items, one object an item",
    )


def _reading(parser: argparse.ArgumentParser) -> None:
    _paths(parser)
    _links(parser)
    parser.add_argument(
        "--published",
        type=_date,
        metavar="DATE",
        help="the day the articles appeared, such as 2019-09-23: dates without a year hang on it",
    )


def _archive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--archive", required=True, type=Path, metavar="A", help="the archive, a .desk file"
    )


def _query(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("--query", default="", metavar="Q", help="only articles found by this")


def _date(text: str) -> When:
    try:
        return When.parse(text)
    except BadDate:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no date; write it as 2019-09-23, 2019-09 or 2019"
        ) from None


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number above nought")
    return int(text)


def _opening(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="an archive first, then files to import"
    )


def _importing(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    _paths(parser)
    _links(parser)


def _searching(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("query", metavar="QUERY", help="words, “phrases”, -not, field:value")
    parser.add_argument("--limit", type=_count, metavar="N", help="only the first N")
    parser.add_argument(
        "--sort", choices=("rank", "date"), default="rank", help="best match or newest first"
    )
    parser.add_argument(
        "--exact", action="store_true", help="only these forms, in this script; no other spellings"
    )


def _exporting(parser: argparse.ArgumentParser) -> None:
    from customs_desk.export import DELIMITERS, EXPORTS

    _query(parser)
    tables = ("articles", "events", "mentions")
    parser.add_argument("--what", choices=tables, default="articles", help="one row for each")
    parser.add_argument("--format", choices=[*EXPORTS], help="else told from OUT's ending")
    parser.add_argument("--delimiter", choices=[*DELIMITERS], default="comma", help="of CSV")
    parser.add_argument("--no-bom", action="store_true", help="CSV for programs, not for Excel")
    parser.add_argument("--no-guard", action="store_true", help="leave texts like =1+1 alone")
    parser.add_argument("--one-line", action="store_true", help="no line ends within CSV cells")
    parser.add_argument("--full-text", action="store_true", help="add the column with whole texts")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write")


def _timeline(parser: argparse.ArgumentParser) -> None:
    _query(parser)
    parser.add_argument("--text", action="store_true", help="lines to read instead of JSON")
    parser.add_argument("--svg", type=Path, metavar="OUT", help="a picture instead of JSON")


def _backing_up(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("out", type=Path, metavar="OUT", help="the copy to write")


def _rereading(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("--dry-run", action="store_true", help="only list what would change")
    parser.add_argument("--older", action="store_true", help="only what older rules have read")


def _mending(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument(
        "--backups", type=Path, metavar="FOLDER", help="take damaged originals from backups here"
    )


def _salvaging(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("out", type=Path, metavar="OUT", help="the new archive to write")


def _restoring(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument(
        "backup", type=Path, metavar="BACKUP", help="the backup to put in its place"
    )


def _shredding(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument(
        "ids", nargs="+", metavar="ID", help="articles of the bin, by the numbers of tables"
    )


def _history(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("--limit", type=_count, default=100, metavar="N", help="the latest N")
    does = parser.add_mutually_exclusive_group()
    does.add_argument("--show", type=_count, metavar="ID", help="what one change set")
    does.add_argument("--undo", action="store_true", help="take the latest change back")
    does.add_argument("--redo", action="store_true", help="make it again")
    does.add_argument("--reverse", type=_count, metavar="ID", help="take any one change back")


def _open(parsed: argparse.Namespace) -> int:
    """Open the window; the only command that loads Qt."""
    if not _has_screen():
        complain(
            "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Customs "
            "Desk from a desktop session, or use its command line, which needs none:\n"
            "    customs-desk read FILE…                    what the articles say, as JSON Lines\n"
            "    customs-desk import --archive A.desk FILE… take them into an archive\n"
            "    customs-desk export --archive A.desk OUT.csv\n"
            "    customs-desk --help                        all commands\n"
            "In a checkout, `.venv/bin/customs-desk` is the program."
        )
        return NOTHING
    from customs_desk.ui.app import run as show  # Qt is loaded only here

    paths: list[Path] = parsed.paths
    archive = paths[0] if paths and paths[0].suffix.lower() == ".desk" else None
    return show(archive, paths[1:] if archive else paths)


def _has_screen() -> bool:
    """Whether Qt can show a window: Linux alone may lack a screen and cannot tell it well."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _self_test(_parsed: argparse.Namespace) -> int:
    from customs_desk.selftest import run as test  # loads Qt

    return test()


def _later(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """A command whose module is loaded only when it is asked for."""

    def command(parsed: argparse.Namespace) -> int:
        if module == "reading":
            from customs_desk.cli import reading as chosen
        elif module == "trust":
            from customs_desk.cli import trust as chosen  # type: ignore[no-redef]
        else:
            from customs_desk.cli import archives as chosen  # type: ignore[no-redef]
        made: int = getattr(chosen, name)(parsed)
        return made

    return command


_COMMANDS: dict[
    str,
    tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]],
] = {
    "open": ("open an archive in the window and import the paths", _opening, _open),
    "read": (
        "read articles without an archive: JSON Lines, one object an article",
        _articles,
        _later("reading", "read_articles"),
    ),
    "dates": (
        "every time expression as TIMEX3: JSON Lines",
        _reading,
        _later("reading", "list_dates"),
    ),
    "import": (
        "take files and folders into an archive; a summary as JSON",
        _importing,
        _later("archives", "import_files"),
    ),
    "search": ("find articles: JSON Lines, best first", _searching, _later("archives", "search")),
    "export": (
        "write a table of articles, events or names",
        _exporting,
        _later("archives", "export"),
    ),
    "timeline": ("dated events in their order", _timeline, _later("archives", "timeline")),
    "verify": (
        "check originals, database and index; exit 0 where all is whole",
        _archive,
        _later("archives", "verify"),
    ),
    "backup": ("write a consistent copy of an archive", _backing_up, _later("archives", "backup")),
    "reread": (
        "read the originals again with today's rules; corrections stay",
        _rereading,
        _later("trust", "reread"),
    ),
    "repair": (
        "make again what is damaged and can be made again; what is not is named",
        _mending,
        _later("trust", "repair"),
    ),
    "salvage": (
        "save what is left of a damaged archive into a new one",
        _salvaging,
        _later("trust", "salvage"),
    ),
    "restore": (
        "put a backup in an archive's place; what was there is kept beside it",
        _restoring,
        _later("trust", "restore"),
    ),
    "shred": (
        "destroy articles of the bin for good: their words are nowhere in the file any more",
        _shredding,
        _later("trust", "shred"),
    ),
    "history": (
        "past changes, newest first, as JSON Lines; undo, redo or reverse one",
        _history,
        _later("trust", "history"),
    ),
}
