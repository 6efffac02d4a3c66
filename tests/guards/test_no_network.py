"""No network: no code of ours knows it, and nothing reaches for it while articles are handled."""

from __future__ import annotations

import ast
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src"
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser",
    "wsgiref", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
}  # fmt: skip

PAGE = """<!DOCTYPE html><html><head><title>Customs opens a post</title>
<link rel="stylesheet" href="http://192.0.2.1/style.css">
<script src="http://192.0.2.1/track.js"></script></head>
<body><h1>Customs opens a post</h1><p>14 June 2023</p>
<img src="http://192.0.2.1/pixel.gif"><img src="file:///etc/hostname">
<p>On 12 June 2023 a new customs post was opened at Farap.</p>
<iframe src="http://192.0.2.1/frame.html"></iframe></body></html>
"""


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def test_no_module_of_ours_imports_what_reaches_the_network() -> None:
    for path in SOURCE.rglob("*.py"):
        used = {name for name in imports(path) if name in NETWORK or name.split(".")[0] in NETWORK}
        assert not used, path


WATCHED = """
    import sys
    REACHING = {
        "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
        "socket.sendto", "socket.sendmsg", "urllib.Request", "http.client.connect",
        "webbrowser.open",
    }
    def refuse(event, arguments):
        if event in REACHING:
            sys.stderr.write(f"REACHED {event} {arguments}\\n")
            sys.stderr.flush()
            import os
            os._exit(77)
    sys.addaudithook(refuse)
    from customs_desk.__main__ import main
    for command in " ".join(sys.argv[1:]).split(" , "):
        code = main(command.split())
        if code:
            sys.exit(code)
"""


def watched(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The program, ended at once where it reaches for the network."""
    command = [sys.executable, "-c", textwrap.dedent(WATCHED), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.slow
def test_the_watch_would_notice_a_connection() -> None:
    code = textwrap.dedent(WATCHED).replace(
        "from customs_desk.__main__ import main",
        "import socket; socket.create_connection(('192.0.2.1', 80), 1)",
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 77, done.stderr


@pytest.mark.slow
def test_taking_in_a_page_with_remote_parts_and_exporting_reaches_for_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    archive = str(tmp_path / "a.desk")
    done = watched(
        *("import", "--archive", archive, str(tmp_path / "page.html"), ","),
        *("export", "--archive", archive, str(tmp_path / "out.csv"), ","),
        *("verify", "--archive", archive),
    )
    assert done.returncode == 0, done.stderr
    assert "is whole: 1 articles" in done.stderr


@pytest.mark.slow
def test_the_window_with_all_its_views_reaches_for_nothing() -> None:
    done = watched("--self-test")
    assert done.returncode == 0, done.stderr
