"""The change log: every action of a person as steps that can be taken back and made again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peewee import fn

from customs_desk.archive import problems, rows
from customs_desk.archive.step_kinds import STEP_KINDS
from customs_desk.archive.steps import Cell, Changes, Scene, Step, pack, together, unpack
from customs_desk.archive.tables import ChangeRow, StepRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.vocabulary import Vocabulary


# What an action is called, with what it is about as {field} and how many articles as {articles}.
LABELS = {
    "import": "Import of {articles}",
    "reread": "Read {articles} again",
    "encoding": "Change the encoding",
    "separate": "Not the same story: {articles}",
    "edit": "Edit {articles}",
    "tag": "Tags of {articles}",
    "note": "Note on {articles}",
    "save search": "Save the search “{field}”",
    "rename search": "Rename a search to “{field}”",
    "forget search": "Forget the search “{field}”",
    "join names": "Join “{field}” with another name",
    "not a name": "“{field}” is not a name",
    "forget name": "Forget what was said of “{field}”",
}


@dataclass(frozen=True, slots=True)
class PastChange:
    """One entry of the log."""

    id: int
    made: str  # ISO, naive UTC
    action: str  # import, remove, restore, correct, reread, …; of a reversal: what it reverses
    field: str
    count: int
    undone: bool
    reverses: int | None = None  # the id of the change that this one reverses
    size: int = 0  # bytes that it takes in the log

    @property
    def label(self) -> str:
        """What a menu says: “Import of 5 articles”, “Correct title”."""
        return f"Reverse: {self.plain_label}" if self.reverses else self.plain_label

    @property
    def plain_label(self) -> str:
        """The label without what says that it is a reversal."""
        articles = "1 article" if self.count == 1 else f"{self.count:,} articles".replace(",", " ")
        if self.action == "correct":
            return f"Correct {self.field}" + (f" of {articles}" if self.count > 1 else "")
        if self.action in LABELS:
            return LABELS[self.action].format(field=self.field, articles=articles)
        return f"{self.action.capitalize()} {articles}"


def begin(  # noqa: PLR0913 -- each is a column
    db: SqliteDatabase,
    action: str,
    *,
    now: datetime,
    field: str = "",
    accession: int | None = None,
    reverses: int | None = None,
) -> int:
    """A new change. What was undone before cannot be done again after it."""
    ChangeRow.delete().where(ChangeRow.undone == 1).execute(db)
    row = {
        "made": now.isoformat(), "action": action, "field": field, "count": 0,
        "accession": accession, "undone": 0, "reverses": reverses, "size": 0,
    }  # fmt: skip
    return int(ChangeRow.insert(row).execute(db))


def of_accession(db: SqliteDatabase, accession: int) -> int | None:
    """The change that an accession's earlier batches belong to, while it can be added to."""
    return _open(db, ChangeRow.accession == accession)


def is_open(db: SqliteDatabase, change: int) -> bool:
    """Whether steps can still be added to a change: it is the newest, and not undone."""
    return _open(db, ChangeRow.id == change) is not None


def _open(db: SqliteDatabase, which: Any) -> int | None:
    newest = ChangeRow.select(fn.max(ChangeRow.id)).scalar(db)
    found = ChangeRow.select(ChangeRow.id).where(
        (ChangeRow.id == newest) & which & (ChangeRow.undone == 0)
    )
    return found.scalar(db)  # type: ignore[no-any-return]  # an INTEGER PRIMARY KEY


def note(db: SqliteDatabase, change: int, step: Step, *, count: int) -> None:
    """Add a step to a change; `count` more articles are touched."""
    number = (StepRow.select(fn.max(StepRow.number)).where(StepRow.change == change)).scalar(db)
    packed = pack(step)
    StepRow.insert(change=change, number=(number or 0) + 1, packed=packed).execute(db)
    ChangeRow.update(
        count=ChangeRow.count + count, size=ChangeRow.size + len(packed)
    ).where(ChangeRow.id == change).execute(db)  # fmt: skip


def apply(scene: Scene, step: Step) -> Changes:
    """Set the step's cells to what they are to be."""
    return STEP_KINDS[step.kind].write(scene, step.cells)


@dataclass(frozen=True, slots=True)
class Watch:
    """Hears how far a change is, in steps, and says whether to stop: then nothing of it stays."""

    progress: Callable[[int, int], None] = lambda _done, _total: None
    cancelled: Callable[[], bool] = lambda: False

    def at(self, done: int, total: int) -> None:
        """Raises Cancelled where a person does not want it any more."""
        if self.cancelled():
            raise problems.Cancelled
        self.progress(done, total)


def make(scene: Scene, change: int, wanted: Sequence[Step], watch: Watch | None = None) -> Changes:
    """Note steps of a change and apply them; articles are counted once."""
    made = []
    counted: set[int] = set()
    for done, step in enumerate(wanted):
        if watch is not None:
            watch.at(done, len(wanted))
        articles = STEP_KINDS[step.kind].articles
        touched = {article for cell in step.cells for article in articles(cell.key)}
        note(scene.db, change, step, count=len(touched - counted))
        counted |= touched
        made.append(apply(scene, step))
    return together(made)


def last_done(db: SqliteDatabase) -> PastChange | None:
    """The change that undo takes back."""
    return _one(db, ChangeRow.select().where(ChangeRow.undone == 0).order_by(ChangeRow.id.desc()))


def first_undone(db: SqliteDatabase) -> PastChange | None:
    """The change that redo makes again."""
    return _one(db, ChangeRow.select().where(ChangeRow.undone == 1).order_by(ChangeRow.id))


def find(db: SqliteDatabase, change: int) -> PastChange | None:
    """The change with this id."""
    return _one(db, ChangeRow.select().where(ChangeRow.id == change))


def history(db: SqliteDatabase, limit: int) -> list[PastChange]:
    """The latest changes, newest first."""
    newest = ChangeRow.select().order_by(ChangeRow.id.desc()).limit(limit)
    return [_past(row) for row in rows.dicts(db, newest)]


def later(db: SqliteDatabase, change: int) -> list[PastChange]:
    """Changes made after this one and not undone, in their order."""
    after = ChangeRow.select().where((ChangeRow.id > change) & (ChangeRow.undone == 0))
    return [_past(row) for row in rows.dicts(db, after.order_by(ChangeRow.id))]


def forget(
    db: SqliteDatabase, *, before: datetime | None, keep: int | None, size: int | None
) -> int:
    """Drop the oldest done changes; how many.

    Those made before a time go, as far as no younger one lies before them; those beyond the newest
    `keep`; and those that with all newer ones take more than `size` bytes, but for the newest. What
    they did stays done.
    """
    done = ChangeRow.select(ChangeRow.id).where(ChangeRow.undone == 0)
    latest = [0]
    if before is not None:
        # A clock that once went wrong must not take newer changes along: stop at the first of them.
        younger = done.where(ChangeRow.made >= before.isoformat()).order_by(ChangeRow.id).limit(1)
        first = rows.column(db, younger)
        older = done.where(ChangeRow.id < first[0]) if first else done
        latest += rows.column(db, older)
    if keep is not None:
        latest += rows.column(db, done.order_by(ChangeRow.id.desc()).offset(keep))
    if size is not None:
        latest.append(_beyond(db, size))
    old = (ChangeRow.id <= max(latest)) & (ChangeRow.undone == 0)
    return int(ChangeRow.delete().where(old).execute(db))


def _beyond(db: SqliteDatabase, size: int) -> int:
    """The newest change that, with all newer ones, takes more than `size` bytes; 0 for none."""
    sizes = ChangeRow.select(ChangeRow.id, ChangeRow.size).where(ChangeRow.undone == 0)
    total = 0
    for place, (change, taken) in enumerate(rows.tuples(db, sizes.order_by(ChangeRow.id.desc()))):
        total += taken
        if place and total > size:
            return int(change)
    return 0


def _one(db: SqliteDatabase, query: Any) -> PastChange | None:
    found = rows.dicts(db, query.limit(1))
    return _past(found[0]) if found else None


def _past(row: dict[str, Any]) -> PastChange:
    return PastChange(
        row["id"], row["made"], row["action"], row["field"], row["count"], bool(row["undone"]),
        row["reverses"], row["size"],
    )  # fmt: skip


def steps(db: SqliteDatabase, change: int, *, backwards: bool = False) -> Iterator[Step]:
    """The steps of a change in the order in which they were made, or backwards; one at a time."""
    order = StepRow.number.desc() if backwards else StepRow.number
    numbers = StepRow.select(StepRow.number).where(StepRow.change == change).order_by(order)
    for number in rows.column(db, numbers):
        here = (StepRow.change == change) & (StepRow.number == number)
        yield unpack(StepRow.select(StepRow.packed).where(here).scalar(db))


def replay(
    db: SqliteDatabase,
    vocabulary: Vocabulary,
    change: PastChange,
    *,
    backwards: bool,
    watch: Watch,
) -> Changes:
    """Take a change back, or make it again; marks it so."""
    scene = Scene(db, vocabulary)
    total = StepRow.select().where(StepRow.change == change.id).count(db)
    made = []
    for done, step in enumerate(steps(db, change.id, backwards=backwards)):
        watch.at(done, total)
        made.append(apply(scene, step.turned() if backwards else step))
    ChangeRow.update(undone=int(backwards)).where(ChangeRow.id == change.id).execute(db)
    return together(made)


def net(found: Sequence[Step]) -> list[Step]:
    """What steps did in all: each cell once, with what stood there first and last."""
    kinds: dict[str, dict[str, Cell]] = {}
    for step in found:
        cells = kinds.setdefault(step.kind, {})
        for cell in step.cells:
            first = cells.get(repr(cell.key), cell)
            cells[repr(cell.key)] = Cell(cell.key, first.before, cell.after)
    return [
        Step(kind, tuple(c for c in cells.values() if c.before != c.after))
        for kind, cells in kinds.items()
    ]
