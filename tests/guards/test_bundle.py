"""What goes into the frozen program, and that it starts where a stranger has put it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
# What the desk asks ICU for: orders of words in all its languages, and upper and lower case.
SORTING = """
from PySide6.QtCore import QCollator, QLocale
words = "žurnal ýyl ňe Žak zebra über öň Ёлка ель өлкө ңа үй уй ähli çaga şa Aşgabat 2 10".split()
for name in ("en", "ru", "tk", "ky", "uz", "kk", "tr", "az"):
    order = QCollator(QLocale(name))
    order.setNumericMode(True)
    locale = QLocale(name)
    print(name, *sorted(words, key=order.sortKey), locale.toUpper("istanbul"), locale.toLower("IÝ"))
"""
FROZEN = ROOT / "dist" / "customs-desk"


def _module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def bundle() -> ModuleType:
    return _module("bundle")


@pytest.mark.slow
def test_sorting_is_the_same_with_the_smaller_library(tmp_path: Path) -> None:
    libraries = list(Path(PySide6.__path__[0]).glob("Qt/lib/libicudata.so.*"))
    made = _module("icu").trimmed(libraries[0], tmp_path) if libraries else None
    if made is None:
        pytest.skip("icupkg, gcc or Qt's own ICU is not there: the library stays as it came")
    assert made.stat().st_size < libraries[0].stat().st_size / 4

    def told(**more: str) -> str:
        command = [sys.executable, "-c", SORTING]
        done = subprocess.run(command, check=True, capture_output=True, env=os.environ | more)
        return done.stdout.decode()

    usual = told()
    assert "öň" in usual
    assert told(LD_PRELOAD=str(made)) == usual


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/translations/qtbase_ru.qm",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "resources/translations/customs-desk_tk.qm",
        "data/samples/01-laboratory-opened.txt",
        "libsqlite3.so.0",
    ],
)
def test_what_the_desk_uses_is_kept(bundle: ModuleType, name: str) -> None:
    assert bundle.wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "libcups.so.2",
        "libgnutls.so.30",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6\\opengl32sw.dll",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libcrypto.so.3",
    ],
)
def test_what_only_makes_it_larger_stays_out(bundle: ModuleType, name: str) -> None:
    assert not bundle.wanted(name)


def frozen_program() -> Path:
    program = FROZEN / ("customs-desk-console.exe" if sys.platform == "win32" else "customs-desk")
    if not program.exists():
        pytest.skip("the frozen program is not built; `make build` makes it")
    return program


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_the_frozen_program_works_from_a_read_only_folder_and_without_a_home(
    tmp_path: Path,
) -> None:
    program = frozen_program()
    place = tmp_path / "Программы ýü"
    shutil.copytree(program.parent, place, symlinks=True)
    for folder in (place, *(path for path in place.rglob("*") if path.is_dir())):
        folder.chmod(0o555)
    kept = {"PATH", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP"}
    environment = {key: value for key, value in os.environ.items() if key in kept}
    done = subprocess.run(
        [place / program.name, "--self-test"],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**environment, "QT_QPA_PLATFORM": "offscreen", "USER": "Гүлнара"},
    )
    for folder in (place, *(path for path in place.rglob("*") if path.is_dir())):
        folder.chmod(0o755)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "All well" in done.stdout


@pytest.mark.slow
def test_the_frozen_program_reads_documents_of_word_processors(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_text(r"{\rtf1\ansi A post was opened at Farap on 12 June 2023.\par}")
    done = subprocess.run(
        [frozen_program(), "read", path], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert "2023-06-12" in done.stdout
