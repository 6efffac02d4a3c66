"""The timeline as people use it: zoom, pan, walk, click; as precise as the dates are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocumentFragment, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from customs_desk.ui import appearance
from customs_desk.ui.timeline.layout import DOT, FADE, MANY, ROW
from customs_desk.ui.timeline.marks import EVENTS, PUBLISHED, Item
from customs_desk.when import When
from ui_detail.viewing_case import Told, numbered, put_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from customs_desk.archive import Archive
    from customs_desk.ui.results import Results
    from customs_desk.ui.timeline.layout import Placed
    from customs_desk.ui.timeline.view import TimelineView

    Tell = Callable[..., list[int]]

opens_menu = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


def turn(view: TimelineView, x: int, notches: int, *, ctrl: bool) -> None:
    """Turn the wheel over a pixel."""
    canvas = view.canvas
    place = QPointF(x, 100)
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        place,
        QPointF(canvas.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 -- not inverted; Qt takes it by place only
    )
    QApplication.sendEvent(canvas.viewport(), event)


def plain(card: str) -> str:
    return QTextDocumentFragment.fromHtml(card).toPlainText()


def drawn(view: TimelineView, edtf: str, lane: int = EVENTS) -> Placed:
    """How the mark of this date is drawn."""
    for placed in view.canvas.scene.placed:
        when = view.known.when(placed.item)
        if placed.item.lane == lane and when is not None and when.edtf == edtf:
            return placed
    raise AssertionError(edtf)


def middle(placed: Placed) -> QPoint:
    return QPoint(round(placed.x + min(placed.width, 8) / 2), round(placed.y + ROW / 2))


def test_with_no_archive_and_with_an_empty_one_it_says_what_to_do(
    view: TimelineView, archive: Archive, results: Results, qtbot: QtBot
) -> None:
    assert "Open or create an archive" in view.empty.text()
    results.show_archive(archive)
    qtbot.waitUntil(lambda: "Drop article files" in view.empty.text())


def test_a_day_is_a_dot_a_month_a_bar_and_an_open_end_fades(tell: Tell, view: TimelineView) -> None:
    tell()
    view.canvas.fit(date(2021, 9, 1).toordinal(), date(2022, 7, 1).toordinal())
    assert drawn(view, "2021-10-12").width == pytest.approx(DOT)
    month = drawn(view, "2022-05")
    assert month.width == pytest.approx(31 / view.canvas.scale.per_pixel)
    assert month.x == pytest.approx(view.canvas.scale.x(date(2022, 5, 1).toordinal()))
    view.canvas.fit_all()
    since = drawn(view, "2009/..")
    assert since.open_end
    assert since.width == pytest.approx(FADE)


def test_a_click_chooses_the_article_in_every_view(
    tell: Tell, view: TimelineView, results: Results, qtbot: QtBot
) -> None:
    ids = tell(*numbered(3), Told())
    view.canvas.fit(date(2021, 9, 1).toordinal(), date(2022, 7, 1).toordinal())
    point = middle(drawn(view, "2021-10-12"))
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert results.current == ids[3]
    assert view.canvas.chosen == ids[3]


def test_an_article_chosen_elsewhere_comes_into_sight(
    tell: Tell, view: TimelineView, results: Results
) -> None:
    ids = tell(*numbered(400))
    view.canvas.fit(date(2001, 1, 1).toordinal(), date(2001, 2, 1).toordinal())
    results.choose(ids[0])
    x = view.canvas.scale.x(date(2000, 1, 1).toordinal())
    assert 0 <= x <= view.canvas.viewport().width()


@pytest.mark.parametrize("notches", [1, 5, -2])
def test_ctrl_and_the_wheel_zoom_about_the_pointer(
    tell: Tell, view: TimelineView, notches: int
) -> None:
    tell()
    before = view.canvas.scale
    turn(view, 313, notches, ctrl=True)
    after = view.canvas.scale
    assert after.day(313) == pytest.approx(before.day(313))
    assert (after.per_pixel < before.per_pixel) == (notches > 0)


def test_the_wheel_alone_pans(tell: Tell, view: TimelineView) -> None:
    tell()
    before = view.canvas.scale
    turn(view, 313, -1, ctrl=False)
    assert view.canvas.scale.per_pixel == before.per_pixel
    assert view.canvas.scale.origin > before.origin


def test_dragging_moves_the_days_with_the_pointer(
    tell: Tell, view: TimelineView, results: Results, qtbot: QtBot
) -> None:
    tell(*numbered(300))
    view.canvas.fit(date(2000, 3, 1).toordinal(), date(2000, 5, 1).toordinal())
    viewport, before = view.canvas.viewport(), view.canvas.scale.day(500)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(500, 390))
    for x in (480, 420, 350):
        qtbot.mouseMove(viewport, QPoint(x, 390))
    assert view.canvas.scale.day(350) == pytest.approx(before, abs=view.canvas.scale.per_pixel)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(350, 390))
    assert results.current == 0


def test_keys_zoom_pan_and_walk(
    tell: Tell, view: TimelineView, results: Results, qtbot: QtBot
) -> None:
    ids = tell(*numbered(30))
    canvas = view.canvas
    per_pixel = canvas.scale.per_pixel
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale.per_pixel < per_pixel
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.scale.per_pixel == pytest.approx(per_pixel)
    origin = canvas.scale.origin
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.scale.origin > origin
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.focus_item == Item(PUBLISHED, 0)
    assert "1 January 2000" in canvas.accessibleDescription()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.focus_item == Item(EVENTS, 0)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.focus_item == Item(PUBLISHED, 1)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert results.current == ids[1]
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.focus_item == Item(EVENTS, 29)


def test_a_double_click_zooms_to_the_item(tell: Tell, view: TimelineView, qtbot: QtBot) -> None:
    tell()
    view.canvas.fit_all()
    placed = drawn(view, "2021-10-12")
    qtbot.mouseDClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle(placed))
    scale, width = view.canvas.scale, view.canvas.viewport().width()
    assert scale.x(date(2021, 10, 12).toordinal()) == pytest.approx(width / 2, abs=width / 10)
    assert scale.per_pixel * width < 40


def test_hovering_tells_date_sentence_article_and_source(tell: Tell, view: TimelineView) -> None:
    tell()
    view.canvas.fit(date(2021, 9, 1).toordinal(), date(2022, 7, 1).toordinal())
    words = plain(view.canvas.card_at(middle(drawn(view, "2021-10-12"))))
    assert "12 October 2021" in words
    assert "at a meeting in Ashgabat" in words
    assert "New scanner opens at Kerven crossing" in words
    assert "Gazette of the Frontier" in words
    words = plain(view.canvas.card_at(middle(drawn(view, "2022-05"))))
    assert "May 2022" in words


def test_an_inferred_year_is_known_as_such(tell: Tell, view: TimelineView) -> None:
    tell(Told(published="2022?-03-14"))
    placed = drawn(view, "2022?-03-14", PUBLISHED)
    assert view.known.is_inferred(placed.item)
    assert "inferred" in plain(view.known.card(placed.item))


def test_marks_of_one_day_are_stacked_and_the_rest_counted_never_hidden(
    tell: Tell, view: TimelineView, qtbot: QtBot
) -> None:
    told = [
        Told(
            text=f"Note {n}\n\nOn 5 May 2020 it began.\n",
            title=f"Note {n}",
            published="2020-05-05",
            published_words="",
            source=None,
            place=None,
            events=(("5 May 2020", "2020-05-05", ""),),
            names=(),
            furniture=(),
            name=f"{n}.txt",
        )
        for n in range(60)
    ]
    tell(*told)
    scene = view.canvas.scene
    for lane in (PUBLISHED, EVENTS):
        placed = [one for one in scene.placed if one.item.lane == lane]
        counted = sum(len(one.items) for one in scene.clusters if one.lane == lane)
        assert placed
        assert counted
        assert len(placed) + counted == 60
        assert len({one.y for one in placed}) == len(placed)
    cluster = scene.clusters[0]
    assert "more here" in plain(
        view.canvas.card_at(QPoint(round(cluster.x) + 5, round(cluster.y) + 8))
    )
    per_pixel = view.canvas.scale.per_pixel
    point = QPoint(round(cluster.x) + 5, round(cluster.y) + 8)
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.canvas.scale.per_pixel < per_pixel


def test_five_thousand_articles_are_counted_when_far_and_drawn_when_near(
    tell: Tell, view: TimelineView, qtbot: QtBot
) -> None:
    tell(*numbered(5_000))
    view.canvas.fit_all()
    bars = view.canvas.scene.bars
    assert set(bars) == {PUBLISHED, EVENTS}
    assert sum(sharp + long for sharp, long in bars[EVENTS].counts) == 5_000 > MANY
    assert "Events: " in plain(view.canvas.card_at(QPoint(500, 300)))
    view.canvas.fit(date(2005, 1, 1).toordinal(), date(2005, 2, 1).toordinal())
    qtbot.waitUntil(lambda: bool(view.known.events))
    assert len(view.canvas.scene.placed) >= 40


def test_the_chosen_article_stands_out_even_among_counted_ones(
    tell: Tell, view: TimelineView, results: Results
) -> None:
    ids = tell(*numbered(5_000))
    results.choose(ids[2_500])
    view.canvas.fit_all()
    scene = view.canvas.scene
    assert scene.bars
    assert {view.known.dated.article(one.item) for one in scene.placed} == {ids[2_500]}
    assert {one.item.lane for one in scene.placed} == {PUBLISHED, EVENTS}


def test_selected_articles_stand_out_together(
    tell: Tell, view: TimelineView, results: Results, qtbot: QtBot
) -> None:
    ids = tell(*numbered(20))
    results.selection = lambda: ids[3:6]
    results.selection_changed.emit()
    qtbot.waitUntil(lambda: view.canvas.selected == frozenset(ids[3:6]))
    standing_out = [
        view.known.dated.article(one.item)
        for one in view.canvas.scene.placed
        if view.canvas._is_chosen(one.item)
    ]
    assert set(standing_out) == set(ids[3:6])


def test_many_dates_of_a_year_do_not_keep_days_from_being_seen(
    tell: Tell, view: TimelineView
) -> None:
    vague = [
        Told(
            text=f"Plan {n}\n\nIt begins in 2010.\n",
            title=f"Plan {n}",
            published=None,
            published_words="",
            bounds="2009-01-01/..",
            source=None,
            place=None,
            events=(("2010", "2010", ""),),
            names=(),
            furniture=(),
            name=f"plan {n}.txt",
        )
        for n in range(400)
    ]
    tell(*vague, *numbered(30, start_year=2010))
    view.canvas.fit(date(2010, 1, 1).toordinal(), date(2010, 1, 31).toordinal())
    scene = view.canvas.scene
    days = [one for one in scene.placed if one.item.lane == EVENTS]
    assert len(days) >= 20
    held = next(one for one in scene.clusters if one.long)
    assert held.count == 400
    words = plain(view.canvas.card_at(QPoint(round(held.x) + 5, round(held.y) + 8)))
    assert "400 more over these days" in words


@opens_menu
def test_articles_without_a_date_are_counted_and_can_be_chosen(
    tell: Tell, view: TimelineView, results: Results, qtbot: QtBot
) -> None:
    ids = tell(
        Told(),
        Told(
            text="X\n\nno date\n",
            title="X",
            published=None,
            published_words="",
            bounds="2023-10-20/..",
            source=None,
            place=None,
            events=(),
            names=(),
            furniture=(),
            name="x.txt",
        ),
    )
    qtbot.waitUntil(view.undated.isVisible)
    assert view.undated.text() == "Articles without a date: 1"
    qtbot.mouseClick(view.undated, Qt.MouseButton.LeftButton)
    action = view._menu.actions()[0]
    assert "on or after 20 October 2023" in action.text()
    action.trigger()
    assert results.current == ids[1]
    view._menu.close()


def test_a_search_leaves_only_its_marks_and_no_date_at_all_is_said(
    tell: Tell, view: TimelineView, results: Results, qtbot: QtBot
) -> None:
    tell(*numbered(20))
    results.set_text('"Report 7"')
    qtbot.waitUntil(lambda: view.known.dated is not None and len(view.known.dated.lanes[0]) == 1)
    results.set_text("nothingofthesort")
    qtbot.waitUntil(view.empty.isVisible)


def test_new_articles_appear_and_the_window_on_time_stays(
    tell: Tell, view: TimelineView, archive: Archive, qtbot: QtBot
) -> None:
    tell(*numbered(20))
    view.zoom_in()
    scale = view.canvas.scale
    put_in(archive, Told())
    qtbot.waitUntil(lambda: len(view.known.dated.lanes[PUBLISHED]) == 21)
    assert view.canvas.scale == scale


def test_show_on_timeline_brings_the_date_into_sight(
    tell: Tell, view: TimelineView, results: Results
) -> None:
    ids = tell(*numbered(20), Told())
    view.show_when(ids[20], When.parse("2021-10-12"))
    assert results.current == ids[20]
    x = view.canvas.scale.x(date(2021, 10, 12).toordinal())
    assert 0 < x < view.canvas.viewport().width()
    assert view.known.when(view.canvas.focus_item).edtf == "2021-10-12"


def test_pictures_can_be_written(tell: Tell, view: TimelineView, tmp_path: Path) -> None:
    tell()
    assert view.render_svg(tmp_path / "t.svg")
    assert QSvgRenderer(str(tmp_path / "t.svg")).isValid()
    assert "Kerven" in (tmp_path / "t.svg").read_text("utf-8")
    assert view.render_png(tmp_path / "t.png")
    assert (tmp_path / "t.png").stat().st_size > 2_000
    assert not view.render_png(tmp_path / "no" / "t.png")


def test_the_picture_follows_a_change_to_dark(tell: Tell, view: TimelineView) -> None:
    tell()
    corner = QPoint(5, view.canvas.viewport().height() - 4)
    assert view.canvas.viewport().grab().toImage().pixelColor(corner).lightness() > 200
    view.setPalette(appearance.palette(dark=True))
    assert view.canvas.viewport().grab().toImage().pixelColor(corner).lightness() < 60
