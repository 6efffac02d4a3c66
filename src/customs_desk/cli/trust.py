"""The commands by which an archive keeps its promise: reread, history."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from customs_desk import export as tables
from customs_desk.cli.archives import utc_now, with_archive
from customs_desk.cli.out import DONE, NOTHING, Progress, complain, outcome, tell
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
    for _name, sentence in made.problems:
        complain(sentence)
    tell(
        {
            "articles": made.articles,
            "changed": len(made.changed),
            "fields": dict(made.counts),
            "problems": [{"file": name, "problem": said} for name, said in made.problems],
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


reread = with_archive(_reread)
history = with_archive(_history)
