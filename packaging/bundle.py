"""What goes into the frozen program and what stays out; the .spec and its test use this.

PyInstaller takes in whatever Qt's plugins link to on the building machine. The plugins named here
are those that the desk uses: windows, file dialogs, letters of other keyboards, our own pictures.
"""

from __future__ import annotations

import re

# Modules that nothing of ours imports, taken in by hooks or by optional imports of libraries.
EXCLUDED = (
    "tkinter",
    "unittest",
    "pydoc",
    "setuptools",
    "pip",
    "_ssl",
    "ssl",
    "MySQLdb",
    "pymysql",
    "psycopg",
    "psycopg2",
    "apsw",
    "pysqlcipher3",
    "sqlcipher3",
    "PySide6.QtDesigner",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
)

PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("ibus", "compose"),
    "platformthemes": ("xdgdesktopportal",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qico", "qjpeg", "qicns"),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("shm",),
    "xcbglintegrations": (),
}

# Libraries that only plugins and modules left out above need, or that each Linux has newer; and
# those of printing, which come with a network's ciphers: a computer that prints has its own.
_UNWANTED = re.compile(
    r"""(?:^|/)(?:
        libstdc\+\+ | libgcc_s
      | libgtk-3 | libgdk | libatk | libcairo | libpango | libepoxy | libgio | libgmodule
      | libharfbuzz-g | libfribidi | libthai | libdatrie | libpixman | libmount | libblkid
      | libselinux | librsvg | libjson-glib | libcloudproviders | libtracker
      | libQt6(?:Network|Qml|Quick|OpenGL|Sql|Test|Designer|Pdf|VirtualKeyboard|EglF[Ss]|UiTools)
      | libcups | libgnutls | libnettle | libhogweed | libunistring | libidn2 | libp11 | libtasn1
      | libavahi | libgmp
      | libatspi | libgobject | libXinerama | libXcomposite | libXdamage | libxcb-glx
      | libgssapi | libkrb | libk5 | libkeyutils | libcom_err | libssl | libcrypto
      | opengl32sw | d3dcompiler | Qt6(?:Network|Qml|Quick|OpenGL|Sql|Test|Designer|Pdf)
    )""",
    re.VERBOSE,
)
_PLUGIN = re.compile(r"(?:^|/)plugins/([^/]+)/(?:lib)?([^/]+)$")
_TRANSLATION = re.compile(r"(?:^|/)translations/(?!qtbase_(?:ru|en)\.qm$)[^/]+\.qm$")


def wanted(name: str) -> bool:
    """Whether a file of the bundle, named by its place in it, is of use to the desk."""
    name = name.replace("\\", "/")
    plugin = _PLUGIN.search(name)
    if plugin:
        return any(plugin[2].startswith(_stems(stem)) for stem in PLUGINS.get(plugin[1], ()))
    if "PySide6" in name and _TRANSLATION.search(name):
        return False
    return not _UNWANTED.search(name)


def _stems(stem: str) -> tuple[str, ...]:
    """The name with and without the beginning that Qt gives most plugins."""
    return (stem, f"{stem}plugin", f"q{stem}") if stem else ("",)
