"""The commands by which an archive keeps its promise: reread, history, repair and the rest."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from customs_desk import export as tables
from customs_desk.archive import ArchiveProblem, backups
from customs_desk.cli.archives import utc_now, with_archive
from customs_desk.cli.out import (
    DONE,
    NOTHING,
    PROBLEMS,
    Progress,
    complain,
    outcome,
    tell,
    tell_text,
)
from customs_desk.mending import mend, save_what_is_left
from customs_desk.rereading import of_all, read_again

if TYPE_CHECKING:
    import argparse

    from customs_desk.archive import Archive, ChangedValue, PastChange


def _reread(parsed: argparse.Namespace, archive: Archive) -> int:
    progress = Progress("Reading")
    made = read_again(
        archive,
        of_all(archive, older=parsed.older),
        now=utc_now(),
        dry_run=parsed.dry_run,
        progress=progress.at,
    )
    if parsed.dry_run:
        for line in made.lines:
            tell(_value(line))
    verb = "would change" if parsed.dry_run else "changed"
    progress.end(f"{made.articles} articles read again, {len(made.changed)} {verb}.")
    for _name, said in made.problems:
        complain(str(said))
    tell(
        {
            "articles": made.articles,
            "changed": len(made.changed),
            "fields": dict(made.counts),
            "problems": [{"file": name, "problem": str(said)} for name, said in made.problems],
            "dry_run": parsed.dry_run,
        }
    )
    read = made.articles - len(made.problems)
    return outcome(done=read, failed=len(made.problems))


def _value(line: ChangedValue) -> dict[str, Any]:
    told = asdict(line)
    article = told.pop("article")
    return {"id": tables.shown_id(article) if article is not None else None, **told}


def _history(parsed: argparse.Namespace, archive: Archive) -> int:
    if parsed.undo or parsed.redo:
        return _step(archive, backwards=parsed.undo)
    if parsed.reverse is not None:
        archive.log.reverse(parsed.reverse, now=utc_now())
        complain(f"Done: {archive.undo_label}.")
    elif parsed.show is not None:
        for line in archive.log.look(parsed.show):
            tell(_value(line))
    else:
        for past in archive.history(parsed.limit):
            tell(_past(past))
    return DONE


def _step(archive: Archive, *, backwards: bool) -> int:
    label = archive.undo_label if backwards else archive.redo_label
    if not label:
        complain(f"There is nothing to {'undo' if backwards else 'redo'}.")
        return NOTHING
    if backwards:
        archive.undo(now=utc_now())
    else:
        archive.redo(now=utc_now())
    complain(f"{'Undone' if backwards else 'Done again'}: {label}.")
    return DONE


def _past(past: PastChange) -> dict[str, Any]:
    return {
        "id": past.id, "made": past.made, "change": past.label, "articles": past.count,
        "undone": past.undone, "reverses": past.reverses,
    }  # fmt: skip


def _repair(parsed: argparse.Namespace, archive: Archive) -> int:
    progress = Progress("Checking")

    def at(done: int, total: int) -> None:
        progress.at(done, total, "")

    findings = archive.verify(progress=at)
    if not findings:
        progress.end(f"“{parsed.archive.name}” is whole: there is nothing to repair.")
        return DONE
    mended = mend(archive, findings, backup_folder=parsed.backups, progress=at)
    for finding in mended.left:
        tell_text(finding.sentence)
    if mended.left:
        progress.end(
            f"{len(mended.left)} of {mended.before} damages could not be repaired. Restore a "
            "backup, or save what is left with “salvage”."
        )
        return PROBLEMS
    progress.end(f"“{parsed.archive.name}” is whole again: {mended.before} damages repaired.")
    return DONE


def salvage(parsed: argparse.Namespace) -> int:
    """Save what is left of an archive that need not open any more."""
    progress = Progress("Saving")
    try:
        told = save_what_is_left(
            parsed.archive,
            parsed.out,
            now=utc_now(),
            progress=lambda done, total: progress.at(done, total, ""),
        )
    except ArchiveProblem as problem:
        complain(str(problem))
        return NOTHING
    progress.end(f"{told.articles} articles saved in “{parsed.out.name}”.")
    tell(asdict(told))
    for name in told.lost:
        complain(f"“{name}” is lost: nothing of its text is left.")
    for name in told.cut:
        complain(f"“{name}” is saved as far as it goes: its original was damaged.")
    if told.changes_lost:
        complain(f"{told.changes_lost} past changes can no longer be undone; {told.changes} can.")
    if told.changes_unread:
        complain("A part of the list of past changes could not be read.")
    return outcome(done=told.articles, failed=len(told.lost) + len(told.cut))


def restore(parsed: argparse.Namespace) -> int:
    """Put a backup in an archive's place."""
    progress = Progress("Checking")
    try:
        aside = backups.restore(
            parsed.backup,
            parsed.archive,
            now=utc_now(),
            progress=lambda done, total: progress.at(done, total, ""),
        )
    except ArchiveProblem as problem:
        complain(str(problem))
        return NOTHING
    progress.end(f"“{parsed.archive.name}” is now as “{parsed.backup.name}” was.")
    if aside is not None:
        complain(f"What was there before is kept in “{aside}”.")
    return DONE


def _shred(parsed: argparse.Namespace, archive: Archive) -> int:
    wanted = [tables.id_of(shown) for shown in parsed.ids]
    known = [article for article in wanted if article is not None]
    gone = archive.safety.shred(known, now=utc_now())
    complain(f"{gone} articles destroyed. Backups that were made before still hold them.")
    if gone < len(parsed.ids):
        complain(f"{len(parsed.ids) - gone} are not in the bin: remove them first.")
    return outcome(done=gone, failed=len(parsed.ids) - gone)


reread = with_archive(_reread)
repair = with_archive(_repair)
shred = with_archive(_shred)
history = with_archive(_history)
