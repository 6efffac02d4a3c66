"""Make this checkout ready to run: virtual environment, packages, system libraries, translations.

Standard library only. `prepare.py run` readies the program, `prepare.py test` the tools as well,
`prepare.py fuzz` the fuzzer too.
A stamp in `.venv` makes every later call return at once. Exit 1 with a sentence that says what to
type wherever something is missing that this script may not install by itself.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
FOR = {"run": (), "test": ("dev",), "fuzz": ("dev", "fuzz")}
SYSTEM_TOOLS = {"run": (), "test": ("Xvfb", "xdotool"), "fuzz": ()}
# Which Debian package holds a library that Qt asks for; `ldd` names the library.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libatomic.so.1": "libatomic1",
    "libstdc++.so.6": "libstdc++6",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "icupkg": "icu-devtools",
    "sqlite3": "sqlite3",
}
FONTS = "fonts-dejavu-core"


class NotReady(Exception):
    """Something that this script may not mend; the text says what to type."""


def main() -> int:
    """Ready the checkout for the purpose named on the command line."""
    purpose = sys.argv[1] if len(sys.argv) > 1 else "run"
    if purpose not in FOR:
        print("usage: prepare.py [run|test|fuzz]", file=sys.stderr)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 -- an older Python gets a sentence, no traceback
        print(
            "Customs Desk needs Python 3.11 or newer; this is "
            f"{sys.version.split()[0]}. Try: make run PYTHON=python3.11",
            file=sys.stderr,
        )
        return 1
    try:
        prepare(purpose)
    except NotReady as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def prepare(purpose: str) -> None:
    """All that `purpose` needs; returns at once when the stamp says that it is there."""
    stamp, wanted = VENV / f".ready-{purpose}", _digest()
    if not (PYTHON.exists() and stamp.is_file() and stamp.read_text() == wanted):
        make_environment()
        install_packages(purpose)
        install_system_parts(purpose)
        stamp.write_text(wanted)
    subprocess.run([PYTHON, ROOT / "tools" / "translations.py", "--if-older"], check=True)


def _digest() -> str:
    """Changes whenever the packages, this script or the Python that runs it change."""
    digest = hashlib.sha256(sys.version.encode() + str(ROOT).encode())
    for name in ("constraints.txt", "pyproject.toml", "tools/prepare.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def make_environment() -> None:
    """A virtual environment in `.venv`; one that does not start any more is made anew."""
    if PYTHON.exists() and _runs([PYTHON, "-m", "pip", "--version"]):
        return
    if not _runs([sys.executable, "-c", "import venv, ensurepip"]):
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        known = _runs(["apt-cache", "show", package]) if shutil.which("apt-cache") else False
        apt_install([package if known else "python3-venv"], "Python's venv module is not complete.")
    say("Making the virtual environment .venv …")
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def install_packages(purpose: str) -> None:
    """The pinned packages, and this checkout itself so that changes show at once."""
    say("Installing the packages of constraints.txt (some 100 MB, only this once) …")
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--constraint", ROOT / "constraints.txt"]
    wanted = ["hatchling", "editables", *_requirements(purpose)]
    for command in ([*pip, *wanted], [*pip, "--no-build-isolation", "--editable", str(ROOT)]):
        if subprocess.run(command, check=False).returncode:
            raise NotReady(
                "The packages could not be installed; pip's own words stand above. "
                "A network connection is needed this once; then run the same command again."
            )


def _requirements(purpose: str) -> list[str]:
    import tomllib  # here, so that Python 3.10 and older reach the sentence in main()

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = list(project["project"]["dependencies"])
    for group in FOR[purpose]:
        wanted += project["dependency-groups"][group]
    return wanted


def install_system_parts(purpose: str) -> None:
    """The shared libraries and the font that Qt needs from the system; only Linux lacks any."""
    if sys.platform != "linux":
        return
    needed = {lib: PACKAGES.get(lib) for lib in missing_libraries()}
    unknown = sorted(lib for lib, package in needed.items() if package is None)
    packages = {package for package in needed.values() if package}
    if not any(Path("/usr/share/fonts").glob("**/*.[to]tf")):
        packages.add(FONTS)
    if packages:
        apt_install(sorted(packages), "Qt needs some system libraries.")
    if unknown or missing_libraries():
        still = ", ".join(unknown or missing_libraries())
        raise NotReady(f"Qt cannot start: the system lacks {still}. Please install what holds it.")
    extra = [PACKAGES[tool] for tool in SYSTEM_TOOLS[purpose] if shutil.which(tool) is None]
    if extra and may_install():
        apt_install(extra, "Tests of real drags and small builds need some tools.")


def missing_libraries() -> list[str]:
    """Shared libraries that Qt's window parts ask for and the system does not have."""
    from_venv = next(iter(VENV.glob("lib/python*/site-packages/PySide6")), None)
    if from_venv is None:
        raise NotReady("PySide6 did not install; remove the folder .venv and try again.")
    parts = [from_venv / "QtWidgets.abi3.so", from_venv / "QtNetwork.abi3.so"]
    parts += [from_venv / f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen")]
    found = subprocess.run(
        ["ldd", *(part for part in parts if part.exists())],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C"},
    )
    lines = [line.split() for line in found.stdout.splitlines() if "not found" in line]
    return sorted({line[0] for line in lines if line[0].startswith("lib")})


def apt_install(packages: list[str], why: str) -> None:
    """Install Debian packages where we may; else name the exact line to type."""
    line = f"sudo apt install {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise NotReady(f"{why} On Debian or Ubuntu: {line}")
    if not may_install():
        raise NotReady(f"{why} Please type:\n\n    {line}\n\nand then run the same command again.")
    say(f"{why} Installing {' '.join(packages)} …")
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = [*sudo, "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if not _runs(install, env=quiet):
        _runs([*apt, "update"], env=quiet)
        if not _runs(install, env=quiet):
            raise NotReady(f"{why} They could not be installed; please type: {line}")


def may_install() -> bool:
    """Whether packages can be installed without asking anybody for a password."""
    if shutil.which("apt-get") is None:
        return False
    return os.geteuid() == 0 or (shutil.which("sudo") is not None and _runs(["sudo", "-n", "true"]))


def _runs(command: list[str | Path], *, env: dict[str, str] | None = None) -> bool:
    """Whether the command ends well; it is never given anything to read."""
    done = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=env,
    )
    return done.returncode == 0


def say(sentence: str) -> None:
    """Tell what is going on, at once."""
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main())
