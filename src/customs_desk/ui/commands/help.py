"""Commands on the program itself: settings, tools and help."""

from __future__ import annotations

from customs_desk.translate import QT_TRANSLATE_NOOP
from customs_desk.ui.commands.command import Command, Needs

HELP: tuple[Command, ...] = (
    Command(
        "settings",
        QT_TRANSLATE_NOOP("Command", "&Settings…"),
        "pages.show_settings",
        ("Ctrl+,",),
        "settings",
    ),
    Command(
        "verify",
        QT_TRANSLATE_NOOP("Command", "&Verify archive…"),
        "keeping.verify",
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Check that nothing in the archive is lost or damaged"),
    ),
    Command(
        "reread",
        QT_TRANSLATE_NOOP("Command", "&Read again…"),
        "changing.read_again",
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "See what today's rules would read differently"),
    ),
    Command(
        "salvage",
        QT_TRANSLATE_NOOP("Command", "&Salvage into a new archive…"),
        "keeping.salvage",
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Save what is left of a damaged archive"),
    ),
    Command(
        "palette",
        QT_TRANSLATE_NOOP("Command", "&Command palette…"),
        "pages.show_palette",
        ("Ctrl+Shift+P",),
    ),
    Command(
        "shortcuts",
        QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"),
        "pages.show_shortcuts",
        ("Ctrl+/", "?"),
    ),
    Command(
        "guide", QT_TRANSLATE_NOOP("Command", "User &guide"), "pages.show_guide", ("F1",), "help"
    ),
    Command(
        "search_help", QT_TRANSLATE_NOOP("Command", "How to &search"), "pages.show_search_help"
    ),
    Command("log", QT_TRANSLATE_NOOP("Command", "Open &log folder"), "pages.open_log_folder"),
    Command(
        "about", QT_TRANSLATE_NOOP("Command", "&About Customs Desk"), "pages.show_about", icon="new"
    ),
)
