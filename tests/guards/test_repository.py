"""What the project promises about itself: no network, no machine's paths, pinned packages."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from customs_desk.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
# Folders that exist on one machine only. Written apart, so that this file does not name them.
MACHINE = re.compile("(?<![\\w.$~}/<-])/" + "(?:work|root|tmp|home)" + "/[\\w.-]")
HOSTS = re.compile(r"https?://[\w.-]*(?:pypi|pythonhosted|index-url)")


def names() -> list[str]:
    """The names of all files that git keeps."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run([git, "ls-files", "-z"], check=True, capture_output=True, cwd=ROOT)
    return listed.stdout.decode().split("\0")[:-1]


def kept() -> Iterator[tuple[Path, str]]:
    """The text files that git keeps, without the corpora, whose words are not ours to forbid."""
    for name in names():
        path = ROOT / name
        if path.is_file() and not name.startswith(("data/", "tests/corpus/")):
            try:
                yield path, path.read_text("utf-8")
            except UnicodeDecodeError:
                continue


def test_no_file_names_a_folder_of_one_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path, text in kept()
        for match in MACHINE.finditer(text)
    ]
    assert found == []


def test_no_file_was_left_behind_by_a_program() -> None:
    left = re.compile(r"[^ -~]|-(?:shm|wal|journal)$|\.(?:desk|part|orig|rej|log)$")
    own = "tests/archives/"  # archives of released versions, which stay
    assert [name for name in names() if left.search(name) and not name.startswith(own)] == []


def test_packages_are_pinned_without_addresses() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in lines)
    assert not [path for path, text in kept() if HOSTS.search(text)]


def test_every_package_that_is_asked_for_is_pinned() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.split(r"[<>=]", line)[0].lower() for line in wanted}
    pinned = {
        line.split("==")[0].lower()
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    }
    assert names <= pinned


def test_reading_and_storing_open_no_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    archive = str(tmp_path / "a.desk")
    assert main(["import", "--archive", archive, str(ROOT / "data" / "samples")]) == 0
    assert main(["export", "--archive", archive, str(tmp_path / "a.csv")]) == 0


def test_nothing_of_ours_speaks_to_the_network() -> None:
    clients = re.compile(
        r"^\s*(?:import|from) (?:urllib\.request|http|socket|ssl|requests|httpx|aiohttp)\b"
        r"|QNetworkAccessManager|QTcpSocket",
        re.MULTILINE,
    )
    source = ROOT / "src" / "customs_desk"
    assert not [p.name for p in source.rglob("*.py") if clients.search(p.read_text("utf-8"))]


@pytest.mark.slow
def test_the_layers_hold() -> None:
    tool = Path(sys.executable).parent / "lint-imports"
    if not tool.exists():
        pytest.skip("import-linter is not installed beside this Python")
    done = subprocess.run(
        [tool, "--no-cache"], check=False, capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_no_file_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "helper", "misc", "common", "manager"}
    source = ROOT / "src" / "customs_desk"
    assert not [p for p in source.rglob("*.py") if p.stem in drawers]
