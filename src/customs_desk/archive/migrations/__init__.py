"""The steps that bring an archive's schema up to date: an explicit list, only ever longer.

`playhouse.migrations` runs them and keeps their history; it looks for files in a folder, which a
frozen program does not have, so the modules are named here instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playhouse.migrations import (  # type: ignore[import-untyped]  # not among its stubs
    Migration,
    Runner,
)

from customs_desk.archive.migrations import (
    m0001_first,
    m0002_learnt_lines,
    m0003_own_names,
    m0004_scale,
    m0005_stories,
    m0006_tags,
    m0007_trust,
    m0008_common_words,
    m0010_saved_searches,
)

if TYPE_CHECKING:
    from types import ModuleType

    from peewee import SqliteDatabase

STEPS: dict[str, ModuleType] = {
    "0001_first": m0001_first,
    "0002_learnt_lines": m0002_learnt_lines,
    "0003_own_names": m0003_own_names,
    "0005_stories": m0005_stories,
    "0006_tags": m0006_tags,
    "0007_trust": m0007_trust,
    "0004_scale": m0004_scale,
    "0010_saved_searches": m0010_saved_searches,
    "0008_common_words": m0008_common_words,
}
SCHEMA_VERSION = len(STEPS)


class _Step(Migration):  # type: ignore[misc]  # the stubs give namedtuples no usable base
    __slots__ = ()

    def load(self) -> ModuleType:
        return STEPS[self.name]


class _Steps(Runner):  # type: ignore[misc]  # untyped
    def migrations(self) -> list[Any]:
        return [_Step(number, name, name, None) for number, name in enumerate(STEPS, start=1)]


def bring_up_to_date(db: SqliteDatabase) -> list[str]:
    """Run the steps that this archive has not seen; their names."""
    return list(_Steps(db).up())


def first_steps(db: SqliteDatabase, *, last: str) -> list[str]:
    """Run the steps up to one of them, as an older version of the program would; their names."""
    return list(_Steps(db).up(last))
