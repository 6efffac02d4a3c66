"""Files dragged with a real mouse from another program into the window, on an X server of ours."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import customs_desk
from customs_desk.archive import Order, Query, open_archive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SOURCE = Path(customs_desk.__file__).parents[1]
ROOT = SOURCE.parent
FROZEN = ROOT / "dist" / "customs-desk" / "customs-desk"
SECONDS = 25
needed = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(120),
    pytest.mark.skipif(bool(needed), reason=f"not installed: {', '.join(needed)}"),
]


class Said:
    """The lines that a program writes, each waited for no longer than SECONDS."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._lines: queue.Queue[str] = queue.Queue()
        self._program = program
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        assert self._program.stdout is not None
        for line in iter(self._program.stdout.readline, ""):
            self._lines.put(line.strip())

    def wait_for(self, word: str) -> str:
        while True:
            line = self._lines.get(timeout=SECONDS)
            if line.startswith(word):
                return line


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of a fresh X server."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    number = os.read(reading, 16).decode().strip()
    os.close(reading)
    environment = {
        **os.environ,
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(SOURCE),
        "LC_ALL": "C.UTF-8",
    }
    environment.pop("WAYLAND_DISPLAY", None)
    yield environment
    server.terminate()
    server.wait(10)


@pytest.fixture
def samples(tmp_path: Path) -> list[Path]:
    """Two files and a folder with one more, two of them with letters that are not ASCII."""
    folder = tmp_path / "habarlar ý"
    folder.mkdir()
    files = [tmp_path / "a.txt", tmp_path / "пост.txt", folder / "c.txt"]
    for number, path in enumerate(files, start=1):
        path.write_text(
            f"Post {number} opens\n\n{number} June 2023\n\nA post was opened at Farap.\n"
        )
    return [files[0], files[1], folder]


def mouse(environment: dict[str, str], *what: object) -> str:
    done = subprocess.run(
        ["xdotool", *map(str, what)], check=True, capture_output=True, text=True, env=environment
    )
    return done.stdout.strip()


def soon(is_so: Callable[[], object], what: str) -> object:
    """Look again until it is so: other processes do the work."""
    last = time.monotonic() + SECONDS
    while time.monotonic() < last:
        found = is_so()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(what)


def window_of(environment: dict[str, str], pid: int) -> str:
    """The program's main window: the largest of those it shows."""

    def look() -> str:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "Customs Desk"],
            check=False,
            capture_output=True,
            text=True,
            env=environment,
        )
        return (found.stdout.split() or [""])[-1]

    return str(soon(look, "the window did not appear"))


def drag(
    environment: dict[str, str], files: list[Path], to: tuple[int, int]
) -> subprocess.Popen[str]:
    """Pull the files out of the second program and let them go at a place of the screen."""
    here = Path(__file__).with_name("drag_source.py")
    command = [sys.executable, "-u", str(here), *map(str, files)]
    program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    said = Said(program)
    _, x, y = said.wait_for("ready").split()
    start = int(x), int(y)
    mouse(environment, "mousemove", *start)
    mouse(environment, "mousedown", 1)
    said.wait_for("pressed")
    for step in range(1, 6):  # the drag begins after a few pixels
        mouse(environment, "mousemove", start[0] - 4 * step, start[1] - 3 * step)
    said.wait_for("dragging")
    for step in range(1, 13):
        at = [round(a + (b - a) * step / 12) for a, b in zip(start, to, strict=True)]
        mouse(environment, "mousemove", *at)
    for nudge in (1, 2, 1):  # the target's answer must be back before the button is let go
        mouse(environment, "mousemove", to[0] + nudge, to[1])
        time.sleep(0.1)
    mouse(environment, "mouseup", 1)
    said.wait_for("dropped")
    return program


def titles(path: Path) -> list[str]:
    archive = open_archive(path)
    with archive.session():
        ids = archive.find(Query(), Order("title", descending=False))
        return [article.title for article in archive.articles(ids)]


def command_of(kind: str) -> list[str]:
    if kind == "source":
        return [sys.executable, "-m", "customs_desk"]
    if not FROZEN.exists():
        pytest.skip("the frozen program is not built; `make build` makes it")
    return [str(FROZEN)]


@pytest.mark.parametrize("kind", ["source", "frozen"])
@pytest.mark.parametrize("place", [(0.3, 0.4), (0.7, 0.8)], ids=["above", "below"])
def test_files_dragged_from_another_program_become_articles(
    screen: dict[str, str],
    samples: list[Path],
    tmp_path: Path,
    kind: str,
    place: tuple[float, float],
) -> None:
    home = tmp_path / "home"
    environment = {
        **screen,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
    }
    path = tmp_path / "desk.desk"
    desk = subprocess.Popen([*command_of(kind), "open", str(path)], env=environment)
    source = None
    try:
        window = window_of(environment, desk.pid)
        soon(path.exists, "the archive was not made")
        lines = mouse(environment, "getwindowgeometry", "--shell", window).splitlines()
        at = {key: int(value) for key, _, value in (line.partition("=") for line in lines)}
        to = at["X"] + int(at["WIDTH"] * place[0]), at["Y"] + int(at["HEIGHT"] * place[1])
        source = drag(environment, samples, to)
        soon(lambda: len(titles(path)) == 3, "the articles did not arrive")
        assert titles(path) == ["Post 1 opens", "Post 2 opens", "Post 3 opens"]
        assert desk.poll() is None
    finally:
        for program in (source, desk):
            if program is not None:
                program.terminate()
                program.wait(20)
                if program.stdout is not None:
                    program.stdout.close()
