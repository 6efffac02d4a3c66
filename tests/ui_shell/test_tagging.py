"""Tags, notes, many articles at once, and the way back, as people meet them in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from customs_desk.ui.tag_completing import TagCompleter

if TYPE_CHECKING:
    from customs_desk.article import Article
    from ui_shell.person import Person


def _articles(person: Person) -> list[Article]:
    results = person.window.results
    assert results.archive is not None
    return results.archive.articles(list(results.ids))


def test_tags_typed_beside_the_text_are_kept(reader: Person) -> None:
    reader.selects(0)
    reader.does("tags")
    row = reader.window.detail.fields.rows["tags"]
    assert row.editor is not None
    QTest.keyClicks(row.editor, "wco, visit\r")
    reader.waits()
    assert _articles(reader)[0].tags == ("visit", "wco")
    assert reader.window.detail.fields.rows["tags"].words == "visit, wco"


def test_a_note_is_written_and_undone(reader: Person) -> None:
    reader.selects(1)
    reader.does("note")
    editor = reader.window.detail.fields.rows["note"].editor
    assert editor is not None
    QTest.keyClicks(editor, "ask the office\r")
    reader.waits()
    assert _articles(reader)[1].note == "ask the office"
    reader.does("undo")
    assert _articles(reader)[1].note == ""


def test_a_tag_is_completed_after_the_comma(reader: Person) -> None:
    completer = TagCompleter(["workshop", "wco"], reader.window)
    completer.setCompletionPrefix("visit, wor")
    assert completer.completionCount() == 1
    assert completer.pathFromIndex(completer.completionModel().index(0, 0)) == "visit, workshop"


def test_several_articles_show_mixed_values_and_only_what_is_typed_is_set(reader: Person) -> None:
    reader.selects(0, 1, 2)
    before = [(a.title, a.published) for a in _articles(reader)]
    reader.does("correct")
    dialog = reader.window.bulk.dialog
    assert dialog is not None
    assert dialog.lines["title"].placeholderText() == "mixed values"
    assert not dialog.set_button.isEnabled()
    QTest.keyClicks(dialog.lines["source"], "The Gazette")
    QTest.keyClicks(dialog.add, "2023, office")
    dialog.set_button.click()
    reader.waits()
    changed = [a for a in _articles(reader) if a.source == "The Gazette"]
    assert len(changed) == 3
    assert {a.tags for a in changed} == {("2023", "office")}
    assert sorted(map(str, before)) == sorted(
        str((a.title, a.published)) for a in _articles(reader)
    )


def test_a_date_that_is_not_understood_cannot_be_set(reader: Person) -> None:
    reader.selects(0, 1)
    reader.does("correct")
    dialog = reader.window.bulk.dialog
    assert dialog is not None
    line = dialog.lines["published"]
    QTest.keyClicks(line, "soonish")
    assert not dialog.set_button.isEnabled()
    assert dialog.understood.text().startswith("Not understood")
    line.clear()
    QTest.keyClicks(line, "Sept 2019")
    assert dialog.set_button.isEnabled()
    assert dialog.understood.text() == "Understood: September 2019"
    dialog.reject()


def test_back_and_forward_go_through_what_was_read(reader: Person) -> None:
    ids = list(reader.window.results.ids)
    actions = reader.window.actions_by_name
    for row in (0, 2, 3):
        reader.selects(row)
    assert not actions["forward"].isEnabled()
    reader.does("back")
    assert reader.window.results.current == ids[2]
    reader.does("back")
    assert reader.window.results.current == ids[0]
    reader.does("forward")
    assert reader.window.results.current == ids[2]
    reader.selects(1)
    assert not actions["forward"].isEnabled()


def test_a_folder_that_has_gone_is_said_in_the_status_bar(reader: Person) -> None:
    reader.selects(0)
    folder = _articles(reader)[0].came_from
    for path in Path(folder).iterdir():
        path.unlink()
    Path(folder).rmdir()
    reader.does("open_folder")
    assert "not there any more" in reader.window.status.notice.text()
