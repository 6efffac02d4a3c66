"""A real drag: a second program, a real X server, a mouse that moves, and the desk as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

from customs_desk.archive import Query, open_archive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
PATIENCE = 30  # seconds; a busy machine is slow
TEXT = (
    "Customs opens post number {0}\n\n1{0} June 2023\n\nIt was opened on 1{0} June 2023 in Osh.\n"
)


def until(ask: Callable[[], T], what: str) -> T:
    """What `ask` gives once it gives something."""
    deadline = time.monotonic() + PATIENCE
    while not (answer := ask()):
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        threading.Event().wait(0.1)
    return answer


class Desktop:
    """An X server of its own, and the programs on it."""

    def __init__(self, stack: ExitStack, home: Path) -> None:
        self._stack = stack
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24"]
        self._run([*server, "-nolisten", "tcp"], dict(os.environ), pass_fds=(writing,))
        os.close(writing)
        with open(reading, encoding="ascii") as numbers:  # noqa: PTH123 -- a descriptor
            display = f":{numbers.readline().strip()}"
        paths = os.pathsep.join(path for path in sys.path if path)
        folders = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}
        self.env = os.environ | {key: str(home / name) for key, name in folders.items()}
        self.env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": paths}

    def _run(
        self, command: list[str], env: dict[str, str], pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            command,
            env=env,
            pass_fds=pass_fds,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._stack.callback(self._end, started)
        return started

    @staticmethod
    def _end(program: subprocess.Popen[str]) -> None:
        program.terminate()
        program.wait(PATIENCE)
        if program.stdout:
            program.stdout.close()

    def start(self, *command: str) -> subprocess.Popen[str]:
        return self._run([sys.executable, *command], self.env)

    def mouse(self, *commands: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, commands)],
            env=self.env,
            check=False,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def middle_of(self, title: str) -> tuple[int, int]:
        """Where the window with this title lies, once it is there."""
        search = ("search", "--onlyvisible", "--name", title)
        window = until(lambda: self.mouse(*search).split(), f"the window “{title}”")[-1]
        shape = dict(
            line.split("=") for line in self.mouse("getwindowgeometry", "--shell", window).split()
        )
        x, y, width, height = (int(shape[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        return x + width // 3, y + height // 3

    def drag(self, files: list[Path], to: tuple[int, int]) -> None:
        """Press on a second program that offers the files, move, let go."""
        source = self.start(str(Path(__file__).with_name("drag_source.py")), *map(str, files))
        assert source.stdout is not None
        _ready, x, y = source.stdout.readline().split()
        at = (int(x), int(y))
        self.middle_of("drag source")
        self.mouse("mousemove", *at, "sleep", "0.2", "mousedown", 1)
        for step in range(1, 6):
            self.mouse("mousemove", at[0] - 5 * step, at[1] - 3 * step, "sleep", "0.05")
        assert source.stdout.readline().strip() == "dragging"
        for step in range(1, 13):
            x_now, y_now = (a + (b - a) * step // 12 for a, b in zip(at, to, strict=True))
            self.mouse("mousemove", x_now, y_now, "sleep", "0.03")
        # A still moment over the target: its answer must come back before the button goes up.
        self.mouse("mousemove", to[0] + 1, to[1] + 1, "sleep", "0.3", "mouseup", 1)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed, and `make test` may not install it here")
    with ExitStack() as stack:
        yield Desktop(stack, tmp_path / "home")


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_files_dragged_from_another_program_arrive_in_the_archive(
    desktop: Desktop, tmp_path: Path
) -> None:
    files = []
    for number in range(5):
        files.append(tmp_path / f"пост {number}.txt")
        files[-1].write_text(TEXT.format(number), "utf-8")
    archive = tmp_path / "desk.desk"
    open_archive(archive, create=True).close()
    desktop.start("-m", "customs_desk", "open", str(archive))

    desktop.drag(files, desktop.middle_of("Customs Desk"))

    def count() -> int:
        opened = open_archive(archive)
        try:
            return opened.count(Query())
        finally:
            opened.close()

    assert until(lambda: count() == len(files), "five articles in the archive")
