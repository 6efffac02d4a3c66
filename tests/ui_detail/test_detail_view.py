"""The detail view as a reader uses it: marks, evidence, hits, corrections, the original."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat, QTextDocumentFragment
from PySide6.QtWidgets import QFileDialog

from customs_desk.article import Kind
from customs_desk.ui import appearance
from customs_desk.ui.detail.names import NameLabel
from customs_desk.ui.detail.original import OriginalDialog
from customs_desk.ui.marking import INKS, accent, quiet, warning
from ui_detail.viewing_case import TEXT, Told, put_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from customs_desk.archive import Archive
    from customs_desk.ui.detail.view import DetailView
    from customs_desk.ui.results import Results

    Read = Callable[..., DetailView]  # puts an article in and opens it

# The offscreen platform opens menus without taking the keyboard; nothing of ours is wrong.
opens_menu = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


def place_of(view: DetailView, words: str) -> QPoint:
    """The middle of these words in the reader's viewport."""
    reader = view.reader
    start = view.text.text.index(words)
    reader.scroll_to((start, start + len(words)))
    cursor = reader.textCursor()
    cursor.setPosition(reader.folded.position(start + len(words) // 2))
    return reader.cursorRect(cursor).center() + QPoint(2, 0)


def plain(card: str) -> str:
    return QTextDocumentFragment.fromHtml(card).toPlainText()


def test_with_no_archive_it_says_what_to_do(view: DetailView) -> None:
    assert "Open or create an archive" in view.empty.text()
    assert view.empty.isVisible()


def test_with_nothing_chosen_it_says_what_to_do(
    view: DetailView, archive: Archive, results: Results, qtbot: QtBot
) -> None:
    put_in(archive, Told())
    results.show_archive(archive)
    qtbot.waitUntil(lambda: len(results.ids) == 1)
    assert "No article is chosen" in view.empty.text()


def test_an_article_stands_as_printed_with_its_fields_beside_it(read: Read) -> None:
    view = read()
    assert view.reader.toPlainText() == TEXT
    shown = {field: row.words for field, row in view.fields.rows.items()}
    assert shown["title"] == "New scanner opens at Kerven crossing"
    assert shown["published"] == "14 March 2022"
    assert shown["language"] == "English"
    assert shown["author"] == "—"
    assert len(view.fields.events) == 4


def test_dates_and_names_are_marked_and_furniture_stands_back(read: Read) -> None:
    reader = read().reader
    marked = {}
    block = reader.document().begin()
    while block.isValid():
        for form in block.layout().formats():
            start = block.position() + form.start
            marked[reader.toPlainText()[start : start + form.length]] = QTextCharFormat(form.format)
        block = block.next()
    assert marked["October 12 last year"].underlineStyle() == INKS[Kind.DATE].line
    assert marked["Aina Orazova"].underlineStyle() == INKS[Kind.PERSON].line
    assert marked["Home  |  News  |  Contacts"].foreground().color() == quiet(reader.palette())
    styles = [ink.line for ink in INKS.values()]
    assert len(set(styles)) == len(styles), "kinds must differ without their colours"


def test_hovering_over_a_date_tells_what_it_means_and_from_which_words(read: Read) -> None:
    view = read()
    mark = view.reader.mark_at(place_of(view, "October 12 last year"))
    words = plain(view.reader.card_of(mark))
    assert "12 October 2021" in words
    assert "“October 12 last year”" in words
    assert "Relative to the publication date." in words


def test_hovering_over_a_field_quotes_its_words_and_lights_them_up(read: Read) -> None:
    view = read()
    row = view.fields.rows["published"]
    assert "“14 March 2022”" in plain(row.toolTip())
    assert "Sure." in plain(row.toolTip())
    row.setFocus()
    assert view.reader.evidence_words() == ["14 March 2022"]
    view.reader.setFocus()
    assert view.reader.evidence_words() == []


def test_a_name_beside_the_text_lights_up_all_its_places(read: Read) -> None:
    view = read()
    labels = {label.text(): label for label in view.findChildren(NameLabel)}
    labels["World Customs Organization"].setFocus()
    assert view.reader.evidence_words() == ["World Customs Organization"] * 2


def test_an_unknown_date_says_so_and_what_is_known(read: Read) -> None:
    told = Told(published=None, bounds="2022-03-14/..", why="No day is printed.")
    view = read(told)
    row = view.fields.rows["published"]
    assert row.words == "unknown — on or after 14 March 2022"
    assert row.note == "No day is printed."


def test_an_inferred_year_is_marked_and_gives_its_reason(read: Read) -> None:
    view = read(Told(published="2022?-03-14", why="The year comes from the first event."))
    row = view.fields.rows["published"]
    assert row.words == "14 March 2022?"
    assert row.note == "The year comes from the first event."


def test_a_made_title_is_shown_as_made(read: Read) -> None:
    view = read(Told(title=None, title_made="A mobile scanner was put to work"))
    assert view.fields.rows["title"].words == "A mobile scanner was put to work"
    assert "no title is printed" in view.fields.rows["title"].note


def test_a_title_is_edited_with_f2_and_enter_and_can_go_back(read: Read, qtbot: QtBot) -> None:
    view = read()
    row = view.fields.rows["title"]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_F2)
    row.editor.setText("")
    qtbot.keyClicks(row.editor, "A scanner for Kerven")
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.fields.rows["title"].words == "A scanner for Kerven")
    row = view.fields.rows["title"]
    assert row.note == "Set by you"
    assert "New scanner opens" in plain(row.toolTip())
    qtbot.mouseClick(row._back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.fields.rows["title"].words.startswith("New scanner"))


def test_an_editor_that_is_closed_sets_nothing_when_qt_moves_the_focus(read: Read) -> None:
    """Under a real window system, hiding the editor asks it for the next field, as Tab does."""
    view = read()
    row = view.fields.rows["title"]
    told: list[object] = []
    row.set_by_person.connect(lambda *words: told.append(words))
    row.went_on.connect(lambda *words: told.append(words))
    row.edit()
    editor = row.editor
    assert editor is not None
    editor.cancelled.emit()
    editor.focusNextPrevChild(True)  # noqa: FBT003 -- Qt calls it so
    assert told == []


def test_escape_leaves_everything_as_it_was(read: Read, qtbot: QtBot) -> None:
    view = read()
    row = view.fields.rows["source"]
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.editor, "somebody else")
    qtbot.keyClick(row.editor, Qt.Key.Key_Escape)
    assert row.editor is None
    assert row.words == "Gazette of the Frontier"


@pytest.mark.parametrize(
    ("typed", "understood", "edtf"),
    [
        ("23.09.2019", "23 September 2019", "2019-09-23"),
        ("2019-09", "September 2019", "2019-09"),
        ("Sept 2019", "September 2019", "2019-09"),
    ],
)
def test_a_typed_date_says_what_was_understood_before_it_is_set(  # noqa: PLR0917 -- fixtures
    read: Read, qtbot: QtBot, archive: Archive, typed: str, understood: str, edtf: str
) -> None:
    view = read()
    view.edit("published")
    row = view.fields.rows["published"]
    row.editor.clear()
    qtbot.keyClicks(row.editor, typed)
    assert row.note == f"Understood: {understood}"
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.fields.rows["published"].words == understood)
    published = archive.articles([view.text.article.id])[0].published
    assert published is not None
    assert published.edtf == edtf


def test_a_date_that_is_none_is_not_taken(read: Read, qtbot: QtBot) -> None:
    view = read()
    view.edit("published")
    row = view.fields.rows["published"]
    row.editor.clear()
    qtbot.keyClicks(row.editor, "some day")
    assert "Not understood" in row.note
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert row.editor is not None


def test_tab_sets_a_value_and_goes_on_to_the_next_field(read: Read, qtbot: QtBot) -> None:
    view = read()
    view.edit("title")
    editor = view.fields.rows["title"].editor
    editor.setText("Another title")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert view.fields.rows["published"].editor is not None
    qtbot.waitUntil(lambda: view.fields.rows["title"].words == "Another title")
    assert view.fields.rows["published"].editor is not None


def test_f3_walks_through_the_hits_and_round(read: Read, results: Results, qtbot: QtBot) -> None:
    view = read()
    results.set_text("scanner")
    qtbot.waitUntil(lambda: len(view.reader.hits) == 3)
    for expected in ("1 of 3", "2 of 3", "3 of 3", "1 of 3"):
        qtbot.keyClick(view.reader, Qt.Key.Key_F3)
        assert view.bar.hits.text() == expected
    view.find_previous()
    assert view.bar.hits.text() == "3 of 3"
    assert view.reader.textCursor().position() == view.text.text.rindex("scanner")


@opens_menu
def test_a_click_on_a_name_offers_to_search_for_it(
    read: Read, results: Results, qtbot: QtBot
) -> None:
    view = read()
    point = place_of(view, "Bakyt Usenov")
    qtbot.mouseClick(view.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    search = view._menu.actions()[0]
    assert search.text() == "Search for “Bakyt Usenov”"
    search.trigger()
    assert results.query.text == '"Bakyt Usenov"'
    view._menu.close()


@opens_menu
def test_a_click_on_a_date_offers_to_show_it_on_the_timeline(read: Read, qtbot: QtBot) -> None:
    view = read()
    point = place_of(view, "October 12 last year")
    qtbot.mouseClick(view.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    with qtbot.waitSignal(view.show_on_timeline) as told:
        view._menu.actions()[0].trigger()
    assert told.args[0] == view.text.article.id
    assert told.args[1].edtf == "2021-10-12"
    view._menu.close()


def test_furniture_can_be_hidden_and_comes_back(read: Read, qtbot: QtBot) -> None:
    view = read()
    view.bar.hide_boilerplate.trigger()
    qtbot.waitUntil(lambda: "Contacts" not in view.reader.toPlainText())
    assert "KERVEN (Frontier)" in view.reader.toPlainText()
    view.bar.hide_boilerplate.trigger()
    qtbot.waitUntil(lambda: view.reader.toPlainText() == TEXT)


def test_the_original_is_one_click_away_and_saved_byte_for_byte(
    read: Read, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = read()
    qtbot.mouseClick(view.bar.original, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(view.findChildren(OriginalDialog)))
    dialog = view.findChildren(OriginalDialog)[0]
    assert dialog.text.toPlainText() == TEXT
    assert dialog.bytes.toPlainText().startswith("00000000  47 61 7a 65 74 74 65")
    assert "utf-8" in dialog.said.text()
    out = tmp_path / "saved.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert out.read_bytes() == TEXT.encode()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "no" / "x"), "")
    )
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "could not be written" in dialog.said.text()
    dialog.close()


def test_what_is_copied_is_what_was_printed(read: Read, qtbot: QtBot) -> None:
    text = "Title line\r\n\r\n" + "word " * 3_000 + "\r\nend"
    told = Told(
        text=text, title="Title line", published_words="", events=(), names=(), furniture=()
    )
    view = read(told)
    assert view.reader.toPlainText() != text
    view.reader.selectAll()
    qtbot.keyClick(view.reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_space_pages_down_and_back(read: Read, qtbot: QtBot) -> None:
    told = Told(
        text="Title\n\n" + "A line of the text.\n" * 400,
        title="Title",
        published_words="",
        events=(),
        names=(),
        furniture=(),
    )
    view = read(told)
    bar = view.reader.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2_000)
    qtbot.keyClick(view.reader, Qt.Key.Key_Space)
    assert bar.value() > 200
    qtbot.keyClick(view.reader, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_hostile_words_stay_inert_in_text_fields_and_cards(read: Read) -> None:
    nasty = '<img src="x"><b>bold</b>'
    text = f"{nasty}\n\n{nasty} met on 14 March 2022 \u202eevil\u202c\n"
    told = Told(
        text=text,
        title=nasty,
        source=nasty,
        published_words="14 March 2022",
        events=(("14 March 2022", "2022-03-14", ""),),
        names=((Kind.PERSON, nasty),),
        furniture=(),
        name="<b>x</b>.txt",
    )
    view = read(told)
    assert view.reader.toPlainText() == text.replace("\u202e", "␦").replace("\u202c", "␦")
    assert view.fields.rows["title"].words == nasty
    assert nasty in plain(view.fields.rows["title"].toolTip())
    mark = view.reader.mark_at(place_of(view, nasty))
    assert plain(view.reader.card_of(mark)).startswith(nasty)


def test_many_dates_are_marked_only_where_one_looks(read: Read) -> None:
    text = "Title\n\n" + "".join(f"On day {n} of it.\n" for n in range(20_000))
    events = tuple((f"day {n} of", "2022-03-14", "") for n in range(0, 20_000, 40))
    told = Told(text=text, title="Title", published_words="", events=events, names=(), furniture=())
    view = read(told)
    assert len(view.reader.marks.all) == 500
    dressed = 0
    block = view.reader.document().begin()
    while block.isValid():
        dressed += block.userState() == view.reader._round
        block = block.next()
    assert 0 < dressed < 2_000
    view.reader.scroll_to((view.text.text.index("day 19960"),) * 2)
    view.reader.dress()
    assert view.reader.mark_at(place_of(view, "day 19960 of")) is not None


def test_a_text_of_two_million_letters_says_that_more_can_be_shown(
    read: Read, qtbot: QtBot
) -> None:
    text = "Title\n" + "x" * 2_000_000
    told = Told(text=text, title="Title", published_words="", events=(), names=(), furniture=())
    view = read(told)
    assert view.more.isVisible()
    shown = len(view.reader.toPlainText())
    qtbot.mouseClick(view.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(view.reader.toPlainText()) > shown * 1.8)


def test_a_narrow_view_puts_the_fields_under_the_text(read: Read) -> None:
    view = read()
    assert view.splitter.orientation() == Qt.Orientation.Horizontal
    view.resize(420, 700)
    assert view.splitter.orientation() == Qt.Orientation.Vertical


def test_several_selected_are_counted(read: Read, results: Results) -> None:
    view = read()
    results.selection = lambda: [1, 2, 3]
    results.selection_changed.emit()
    assert view.bar.said.text().startswith("3 selected")


def test_marks_follow_a_change_to_dark(read: Read) -> None:
    view = read()
    view.setPalette(appearance.palette(dark=True))
    block = view.reader.document().findBlock(TEXT.index("October 12"))
    colours = {form.format.foreground().color().name() for form in block.layout().formats()}
    assert INKS[Kind.DATE].dark in colours
    assert INKS[Kind.DATE].light not in colours


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_every_ink_can_be_read_on_its_ground(qtbot: QtBot, dark: bool) -> None:  # noqa: ARG001, FBT001
    palette = appearance.palette(dark=dark)
    base = palette.color(QPalette.ColorRole.Base)
    inks = [QColor(ink.dark if dark else ink.light) for ink in INKS.values()]
    for colour in [*inks, quiet(palette), accent(palette), warning(palette)]:
        assert contrast(colour, base) >= 4.5, colour.name()
