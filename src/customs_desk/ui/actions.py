"""Every command, once: its words, keys, icon and what it does.

Menus, the toolbar, the page of shortcuts and the command palette are made from this table.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from customs_desk.translate import QT_TRANSLATE_NOOP


class Needs(Enum):
    """What must be there before a command makes sense."""

    NOTHING = auto()
    ARCHIVE = auto()
    FOUND = auto()  # at least one article in the list
    ARTICLE = auto()  # a chosen or selected article
    CHANGING = auto()  # the same, outside the bin, in an archive that can be written to
    BINNED = auto()  # the same, in the bin


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the user can do. `keys` are portable key sequences, the first one shown."""

    name: str
    text: str
    do: str  # the method of the window that does it, such as "opening.choose"
    keys: tuple[str, ...] = ()
    icon: str = ""
    hint: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    short: str = ""  # the words on a toolbar button, where shorter ones will do


COMMANDS: tuple[Command, ...] = (
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
    Command("undo", QT_TRANSLATE_NOOP("Command", "&Undo"), "editing.undo", ("Ctrl+Z",), "undo"),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("Command", "&Redo"),
        "editing.redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
    ),
    Command(
        "history",
        QT_TRANSLATE_NOOP("Command", "&History…"),
        "changing.show_history",
        ("Ctrl+H",),
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Past changes; any one of them can be reversed"),
    ),
    Command(
        "copy",
        QT_TRANSLATE_NOOP("Command", "&Copy rows"),
        "editing.copy",
        ("Ctrl+C",),
        needs=Needs.ARTICLE,
        icon="copy",
    ),
    Command(
        "copy_citation",
        QT_TRANSLATE_NOOP("Command", "Copy as c&itation"),
        "editing.copy_citation",
        ("Ctrl+Shift+C",),
        needs=Needs.ARTICLE,
    ),
    Command(
        "paste",
        QT_TRANSLATE_NOOP("Command", "&Paste files or text"),
        "importing.paste",
        ("Ctrl+V",),
        hint=QT_TRANSLATE_NOOP("Command", "Import the files or the text on the clipboard"),
        icon="paste",
    ),
    Command(
        "select_all",
        QT_TRANSLATE_NOOP("Command", "Select &all"),
        "list.selectAll",
        ("Ctrl+A",),
        needs=Needs.FOUND,
    ),
    Command(
        "remove",
        QT_TRANSLATE_NOOP("Command", "Re&move"),
        "editing.remove",
        ("Del",),
        "remove",
        QT_TRANSLATE_NOOP("Command", "Move to the bin; this can be undone"),
        Needs.CHANGING,
    ),
    Command(
        "restore",
        QT_TRANSLATE_NOOP("Command", "Re&store"),
        "editing.restore",
        (),
        "restore",
        QT_TRANSLATE_NOOP("Command", "Take back out of the bin"),
        Needs.BINNED,
    ),
    Command(
        "shred",
        QT_TRANSLATE_NOOP("Command", "&Destroy for good…"),
        "keeping.shred",
        ("Shift+Del",),
        hint=QT_TRANSLATE_NOOP("Command", "Leave no word of the articles in the archive"),
        needs=Needs.BINNED,
    ),
    Command(
        "correct",
        QT_TRANSLATE_NOOP("Command", "C&orrect…"),
        "correct",
        ("F2",),
        needs=Needs.CHANGING,
        icon="edit",
    ),
    Command(
        "encoding",
        QT_TRANSLATE_NOOP("Command", "&Encoding…"),
        "recoding.choose",
        needs=Needs.CHANGING,
        hint=QT_TRANSLATE_NOOP("Command", "Read the original in another encoding"),
    ),
    Command(
        "own_names",
        QT_TRANSLATE_NOOP("Command", "O&wn names…"),
        "own_names.show_all",
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Names that you joined, added or took out"),
    ),
    Command(
        "split",
        QT_TRANSLATE_NOOP("Command", "Sp&lit into articles"),
        "splitting.split_current",
        needs=Needs.CHANGING,
        hint=QT_TRANSLATE_NOOP("Command", "Where the file holds several articles"),
    ),
    Command(
        "tags",
        QT_TRANSLATE_NOOP("Command", "Add &tags…"),
        "edit_tags",
        ("Ctrl+T",),
        needs=Needs.CHANGING,
        hint=QT_TRANSLATE_NOOP("Command", "Words of your own, to find these articles by"),
    ),
    Command(
        "note",
        QT_TRANSLATE_NOOP("Command", "Write a &note…"),
        "edit_note",
        ("Ctrl+Shift+N",),
        needs=Needs.CHANGING,
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("Command", "&Find…"),
        "search.enter",
        ("Ctrl+F", "/", "Ctrl+K"),
        "search",
    ),
    Command(
        "find_next",
        QT_TRANSLATE_NOOP("Command", "Find ne&xt hit"),
        "detail.find_next",
        ("F3",),
        needs=Needs.ARTICLE,
    ),
    Command(
        "find_previous",
        QT_TRANSLATE_NOOP("Command", "Find pre&vious hit"),
        "detail.find_previous",
        ("Shift+F3",),
        needs=Needs.ARTICLE,
    ),
    Command(
        "exact",
        QT_TRANSLATE_NOOP("Command", "E&xactly as typed"),
        "searching.toggle_exact",
        ("Ctrl+Shift+X",),
        checkable=True,
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Find words only in this form and script"),
    ),
    Command(
        "like",
        QT_TRANSLATE_NOOP("Command", "More &like this"),
        "searching.more_like_this",
        ("Ctrl+L",),
        needs=Needs.ARTICLE,
        hint=QT_TRANSLATE_NOOP("Command", "Find articles that share the rare words of this one"),
    ),
    Command(
        "clear",
        QT_TRANSLATE_NOOP("Command", "Clear search and filters"),
        "results.clear_query",
        needs=Needs.ARCHIVE,
    ),
    Command(
        "save_search",
        QT_TRANSLATE_NOOP("Command", "Sa&ve search…"),
        "saved_searching.save",
        ("Ctrl+Shift+S",),
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Keep words and filters under a name, to ask them again"),
    ),
    Command(
        "list",
        QT_TRANSLATE_NOOP("Command", "&List"),
        "layouts.show_list",
        ("Ctrl+1",),
        "list",
        checkable=True,
    ),
    Command(
        "detail",
        QT_TRANSLATE_NOOP("Command", "&Detail"),
        "layouts.show_detail",
        ("Ctrl+2",),
        "detail",
        checkable=True,
    ),
    Command(
        "timeline",
        QT_TRANSLATE_NOOP("Command", "&Timeline"),
        "layouts.show_timeline",
        ("Ctrl+3",),
        "timeline",
        checkable=True,
    ),
    Command(
        "beside",
        QT_TRANSLATE_NOOP("Command", "List &and detail"),
        "layouts.show_beside",
        ("Ctrl+4",),
        checkable=True,
    ),
    Command(
        "desk",
        QT_TRANSLATE_NOOP("Command", "All &three"),
        "layouts.show_desk",
        ("Ctrl+5",),
        checkable=True,
        icon="side-by-side",
        short=QT_TRANSLATE_NOOP("Command", "All"),
    ),
    Command(
        "facets",
        QT_TRANSLATE_NOOP("Command", "&Filters"),
        "layouts.toggle_facets",
        ("Ctrl+Shift+F",),
        checkable=True,
        icon="filter",
    ),
    Command(
        "by_rank",
        QT_TRANSLATE_NOOP("Command", "Best &match first"),
        "list_pane.bar.sort_by_rank",
        needs=Needs.ARCHIVE,
        checkable=True,
    ),
    Command(
        "by_date",
        QT_TRANSLATE_NOOP("Command", "Ne&west first"),
        "list_pane.bar.sort_by_date",
        needs=Needs.ARCHIVE,
        checkable=True,
    ),
    Command(
        "hits",
        QT_TRANSLATE_NOOP("Command", "Show &hits in the list"),
        "searching.toggle_hits",
        checkable=True,
        hint=QT_TRANSLATE_NOOP("Command", "Show under each row why it was found"),
    ),
    Command(
        "bin",
        QT_TRANSLATE_NOOP("Command", "&Bin"),
        "toggle_bin",
        ("Ctrl+Shift+B",),
        checkable=True,
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "Show the articles that were removed"),
    ),
    Command(
        "collapse",
        QT_TRANSLATE_NOOP("Command", "C&ollapse stories"),
        "toggle_collapsed",
        ("Ctrl+Shift+D",),
        checkable=True,
        needs=Needs.ARCHIVE,
        hint=QT_TRANSLATE_NOOP("Command", "List one article of each story: the version that leads"),
    ),
    Command(
        "next",
        QT_TRANSLATE_NOOP("Command", "&Next article"),
        "list.go_next",
        ("Alt+Down",),
        needs=Needs.FOUND,
        icon="next",
    ),
    Command(
        "previous",
        QT_TRANSLATE_NOOP("Command", "&Previous article"),
        "list.go_previous",
        ("Alt+Up",),
        needs=Needs.FOUND,
        icon="previous",
    ),
    Command(
        "back",
        QT_TRANSLATE_NOOP("Command", "Bac&k"),
        "visited.back",
        ("Alt+Left",),
        hint=QT_TRANSLATE_NOOP("Command", "The article that was read before"),
    ),
    Command("forward", QT_TRANSLATE_NOOP("Command", "For&ward"), "visited.forward", ("Alt+Right",)),
    Command(
        "zoom_in",
        QT_TRANSLATE_NOOP("Command", "Zoom timeline &in"),
        "timeline.zoom_in",
        ("Ctrl++", "Ctrl+="),
    ),
    Command(
        "zoom_out",
        QT_TRANSLATE_NOOP("Command", "Zoom timeline &out"),
        "timeline.zoom_out",
        ("Ctrl+-",),
    ),
    Command(
        "fit_all",
        QT_TRANSLATE_NOOP("Command", "&Fit whole timeline"),
        "timeline.fit_all",
        ("Ctrl+0",),
        icon="fit",
    ),
    Command(
        "full_screen",
        QT_TRANSLATE_NOOP("Command", "F&ull screen"),
        "toggle_full_screen",
        ("F11",),
        checkable=True,
    ),
    Command("reset_layout", QT_TRANSLATE_NOOP("Command", "&Reset layout"), "layouts.reset"),
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
