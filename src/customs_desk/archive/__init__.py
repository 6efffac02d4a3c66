"""The archive: one file that keeps articles, originals included, finds them and proves itself.

Knows SQLite; knows no Qt and no reading. All that others may use is named here.
"""

from __future__ import annotations

from customs_desk.archive import backups
from customs_desk.archive.archive import Archive
from customs_desk.archive.bulk import Edits, edit
from customs_desk.archive.changes import PastChange, Watch
from customs_desk.archive.completing import Completion
from customs_desk.archive.facets import FACETS, Counted, Facet, containing
from customs_desk.archive.likeness import Difference, Likeness, Relation
from customs_desk.archive.opening import open_archive
from customs_desk.archive.preparing import Prepared, prepared
from customs_desk.archive.problems import (
    ArchiveDamaged,
    ArchiveIsReadOnly,
    ArchiveLocked,
    ArchiveMissing,
    ArchiveProblem,
    Cancelled,
    DiskFailed,
    DiskFull,
    Interrupted,
    NewerArchive,
    NotAnArchive,
    UnknownArticle,
)
from customs_desk.archive.query import Order, Query, asks_for_words
from customs_desk.archive.reversing import ChangeConflict, ChangedValue
from customs_desk.archive.salvaging import Salvaged, salvage
from customs_desk.archive.same_event import Related
from customs_desk.archive.saved_searches import SavedSearch
from customs_desk.archive.search import OPEN_FIRST, OPEN_LAST, Marks, Month
from customs_desk.archive.search_fields import SEARCH_FIELDS, SYNTAX, SearchField, Syntax
from customs_desk.archive.snippets import Snippet
from customs_desk.archive.steps import Cell, Changes, Step
from customs_desk.archive.stories import Version
from customs_desk.archive.suggestions import WayOut
from customs_desk.archive.tags import tags_in
from customs_desk.archive.verifying import Finding

__all__ = [
    "FACETS",
    "OPEN_FIRST",
    "OPEN_LAST",
    "SEARCH_FIELDS",
    "SYNTAX",
    "Archive",
    "ArchiveDamaged",
    "ArchiveIsReadOnly",
    "ArchiveLocked",
    "ArchiveMissing",
    "ArchiveProblem",
    "Cancelled",
    "Cell",
    "ChangeConflict",
    "ChangedValue",
    "Changes",
    "Completion",
    "Counted",
    "Difference",
    "DiskFailed",
    "DiskFull",
    "Edits",
    "Facet",
    "Finding",
    "Interrupted",
    "Likeness",
    "Marks",
    "Month",
    "NewerArchive",
    "NotAnArchive",
    "Order",
    "PastChange",
    "Prepared",
    "Query",
    "Related",
    "Relation",
    "Salvaged",
    "SavedSearch",
    "SearchField",
    "Snippet",
    "Step",
    "Syntax",
    "UnknownArticle",
    "Version",
    "Watch",
    "WayOut",
    "asks_for_words",
    "backups",
    "containing",
    "edit",
    "open_archive",
    "prepared",
    "salvage",
    "tags_in",
]
