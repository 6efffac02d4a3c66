"""Commands on files: archives, imports, exports, backups, printing."""

from __future__ import annotations

from customs_desk.translate import QT_TRANSLATE_NOOP
from customs_desk.ui.commands.command import Command, Needs

FILE: tuple[Command, ...] = (
    Command("new", QT_TRANSLATE_NOOP("Command", "&New archive…"), "opening.create", ("Ctrl+N",)),
    Command(
        "open",
        QT_TRANSLATE_NOOP("Command", "&Open archive…"),
        "opening.choose",
        ("Ctrl+O",),
        "open",
    ),
    Command(
        "import",
        QT_TRANSLATE_NOOP("Command", "&Import files…"),
        "importing.choose_files",
        ("Ctrl+I",),
        "import",
        QT_TRANSLATE_NOOP("Command", "Take article files into the archive"),
        short=QT_TRANSLATE_NOOP("Command", "Import"),
    ),
    Command(
        "import_folder",
        QT_TRANSLATE_NOOP("Command", "Import &folder…"),
        "importing.choose_folder",
        ("Ctrl+Shift+I",),
        icon="folder",
    ),
    Command(
        "samples", QT_TRANSLATE_NOOP("Command", "Import the &sample articles"), "importing.samples"
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("Command", "&Export selection to CSV…"),
        "exporting.choose",
        ("Ctrl+Shift+E", "Ctrl+E"),
        "export",
        QT_TRANSLATE_NOOP(
            "Command", "Write the selected articles, or all that are listed, as a table"
        ),
        Needs.FOUND,
        short=QT_TRANSLATE_NOOP("Command", "Export"),
    ),
    Command(
        "backup",
        QT_TRANSLATE_NOOP("Command", "&Back up archive…"),
        "keeping.back_up",
        needs=Needs.ARCHIVE,
        icon="save",
    ),
    Command(
        "restore_backup",
        QT_TRANSLATE_NOOP("Command", "&Restore from backup…"),
        "keeping.restore",
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Put a backup in this archive's place; it is kept aside"),
    ),
    Command(
        "close",
        QT_TRANSLATE_NOOP("Command", "&Close archive"),
        "opening.close",
        ("Ctrl+W",),
        needs=Needs.ARCHIVE,
    ),
    Command(
        "open_folder",
        QT_TRANSLATE_NOOP("Command", "Sh&ow in its folder"),
        "editing.open_folder",
        ("Ctrl+Shift+O",),
        needs=Needs.ARTICLE,
    ),
    Command(
        "print",
        QT_TRANSLATE_NOOP("Command", "&Print…"),
        "printing.ask",
        ("Ctrl+P",),
        needs=Needs.ARTICLE,
        hint=QT_TRANSLATE_NOOP("Command", "Print the article that is read, or write it as a PDF"),
    ),
    Command("quit", QT_TRANSLATE_NOOP("Command", "&Quit"), "close", ("Ctrl+Q",)),
)
