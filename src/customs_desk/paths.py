"""Where our own files and the user's lie, in the source tree, a wheel or a frozen program."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def shipped(name: str) -> Path:
    """A file or folder of `data/` or `resources/`, such as `data/samples`; it need not exist."""
    return _root() / name


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    installed = package / "shipped"
    return installed if installed.is_dir() else package.parent.parent


def user_folder() -> Path:
    """The folder for the user's default archive, created by whoever writes there first."""
    if sys.platform == "win32":
        home = os.environ.get("APPDATA")
        return Path(home or Path.home()) / "Customs Desk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Customs Desk"
    home = os.environ.get("XDG_DATA_HOME")
    return (Path(home) if home else Path.home() / ".local" / "share") / "customs-desk"
