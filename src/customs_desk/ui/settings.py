"""Every setting, declared once. Kept by QSettings as strings, numbers and truth values only."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T", str, int, bool)

ORGANISATION = "customs-desk"
_RECENT_MOST = 10


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. Those with a label stand on the settings page; the others are remembered."""

    key: str
    default: T
    label: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # (value, label); for strings only


LANGUAGE = Setting("language", "", QT_TRANSLATE_NOOP("Setting", "Language of the window"))
APPEARANCE = Setting(
    "appearance",
    "system",
    QT_TRANSLATE_NOOP("Setting", "Appearance"),
    choices=(
        ("system", QT_TRANSLATE_NOOP("Setting", "As the system")),
        ("light", QT_TRANSLATE_NOOP("Setting", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Setting", "Dark")),
    ),
)
REOPEN = Setting("reopen", True, QT_TRANSLATE_NOOP("Setting", "Open the last archive at the start"))  # noqa: FBT003
KEEP_QUERY = Setting(
    "keep_query",
    False,  # noqa: FBT003
    QT_TRANSLATE_NOOP("Setting", "Keep the search and filters from one start to the next"),
)
BACKUP_EVERY = Setting(
    "backup/every",
    "week",
    QT_TRANSLATE_NOOP("Setting", "Back up"),
    choices=(
        ("never", QT_TRANSLATE_NOOP("Setting", "Only when I ask for it")),
        ("day", QT_TRANSLATE_NOOP("Setting", "Every day")),
        ("week", QT_TRANSLATE_NOOP("Setting", "Every week")),
        ("close", QT_TRANSLATE_NOOP("Setting", "Whenever the program is closed")),
    ),
)
BACKUP_KEEP = Setting(
    "backup/keep",
    "5",
    QT_TRANSLATE_NOOP("Setting", "Backups to keep"),
    choices=tuple((count, count) for count in ("2", "3", "5", "10", "30")),
)
BACKUP_FOLDER = Setting("backup/folder", "", QT_TRANSLATE_NOOP("Setting", "Folder for backups"))
UNDO_DAYS = Setting(
    "undo/days",
    "0",
    QT_TRANSLATE_NOOP("Setting", "Changes can be undone"),
    choices=(
        ("0", QT_TRANSLATE_NOOP("Setting", "For ever")),
        ("365", QT_TRANSLATE_NOOP("Setting", "For a year")),
        ("90", QT_TRANSLATE_NOOP("Setting", "For three months")),
        ("30", QT_TRANSLATE_NOOP("Setting", "For a month")),
    ),
)
UNDO_SIZE = Setting(
    "undo/size",
    "500",
    QT_TRANSLATE_NOOP("Setting", "Room for undone and past changes"),
    choices=(
        ("50", QT_TRANSLATE_NOOP("Setting", "50 MB")),
        ("500", QT_TRANSLATE_NOOP("Setting", "500 MB")),
        ("5000", QT_TRANSLATE_NOOP("Setting", "5 GB")),
        ("0", QT_TRANSLATE_NOOP("Setting", "As much as they take")),
    ),
)
SHOWN: tuple[Setting[str] | Setting[bool], ...] = (
    LANGUAGE,
    APPEARANCE,
    REOPEN,
    KEEP_QUERY,
    BACKUP_EVERY,
    BACKUP_KEEP,
    BACKUP_FOLDER,
    UNDO_DAYS,
    UNDO_SIZE,
)

LAST_ARCHIVE = Setting("last_archive", "")
RECENT = Setting("recent", "")  # paths, one a line, the latest first
QUERY_TEXT = Setting("query/text", "")
QUERY_FILTERS = Setting("query/filters", "")  # "field\tvalue", one a line
GEOMETRY = Setting("window/geometry", "")
SPLIT_ROWS = Setting("window/split_rows", "")
SPLIT_COLUMNS = Setting("window/split_columns", "")
LAYOUT = Setting("window/layout", "")  # until one was chosen, what the screen has room for
FACETS = Setting("window/facets", True)  # noqa: FBT003
FACETS_FOLDED = Setting("window/facets_folded", "place org person instrument author")
SEARCHES = Setting("search/earlier", "")  # texts, one a line, the latest first
HITS_IN_LIST = Setting("list/hits", True)  # noqa: FBT003
COLUMNS = Setting("list/columns", "")
COLUMNS_CHOSEN = Setting("list/columns_chosen", False)  # noqa: FBT003
ORDER_FIELD = Setting("list/order", "published")
ORDER_DOWN = Setting("list/descending", True)  # noqa: FBT003
COLLAPSED = Setting("list/collapsed", False)  # noqa: FBT003
IMPORT_FOLDER = Setting("folders/import", "")
EXPORT_FOLDER = Setting("folders/export", "")
ARCHIVE_FOLDER = Setting("folders/archive", "")
EXPORT_FORMAT = Setting("export/format", "csv")  # a name of export.EXPORTS
CSV_DELIMITER = Setting("csv/delimiter", "")  # "" = as the system's list separator
CSV_BOM = Setting("csv/bom", True)  # noqa: FBT003
CSV_ONE_LINE = Setting("csv/one_line", False)  # noqa: FBT003
CSV_GUARD = Setting("csv/guard", True)  # noqa: FBT003
CSV_LOCAL_HEADERS = Setting("csv/local_headers", False)  # noqa: FBT003
CSV_WHAT = Setting("csv/what", "articles")
CSV_COLUMNS = Setting("csv/columns", "all")
CSV_TEXT = Setting("csv/text", False)  # noqa: FBT003

LAYOUT_STATE: tuple[Setting[str], ...] = (GEOMETRY, SPLIT_ROWS, SPLIT_COLUMNS, COLUMNS, LAYOUT)


NO_KEYS = "none"  # what stands for a command that the user took the keys from


def keys_setting(command: str) -> Setting[str]:
    """The keys that the user chose for a command; "" for the usual ones."""
    return Setting(f"keys/{command}", "")


class Settings:
    """What the user chose and what the window remembers."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_user(cls) -> Settings:
        """The settings in the user's own configuration folder."""
        form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        return cls(QSettings(form, scope, ORGANISATION, ORGANISATION))

    def get(self, setting: Setting[T]) -> T:
        """The kept value, or the default where none is kept or it cannot be read."""
        kind = type(setting.default)
        value = self._store.value(setting.key, setting.default, type=kind)
        return value if isinstance(value, kind) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        self._store.setValue(setting.key, value)

    def set_any(self, setting: Setting[str] | Setting[bool], value: str | bool) -> None:  # noqa: FBT001
        """Keep what a page of settings holds, where it is of the setting's own kind."""
        if isinstance(value, type(setting.default)):
            self._store.setValue(setting.key, value)

    def forget(self, setting: Setting[T]) -> None:
        self._store.remove(setting.key)

    def get_bytes(self, setting: Setting[str]) -> QByteArray:
        """A state that Qt packed; empty where none is kept."""
        try:
            return QByteArray(b64decode(self.get(setting), validate=True))
        except ValueError:
            return QByteArray()

    def set_bytes(self, setting: Setting[str], state: QByteArray) -> None:
        self.set(setting, b64encode(state.data()).decode("ascii"))

    def recent(self) -> list[str]:
        """Paths of archives opened lately, the latest first."""
        return [path for path in self.get(RECENT).split("\n") if path]

    def note_opened(self, path: Path) -> None:
        """Remember an archive as the last one and at the top of the recent ones."""
        text = str(path)
        self.set(LAST_ARCHIVE, text)
        others = [other for other in self.recent() if other != text]
        self.set(RECENT, "\n".join([text, *others][:_RECENT_MOST]))

    def forget_recent(self) -> None:
        self.forget(RECENT)

    def save(self) -> None:
        """Write to the disk now."""
        self._store.sync()
