"""The minimap, and marks on the canvas."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.ui.canvas.minimap import SIZE, Minimap, Plan
from argmap.ui.canvas.widget import Canvas


def broad(count: int = 30) -> ArgumentMap:
    """A map that is much broader than a window: one claim and many reasons for it."""
    argmap = ArgumentMap()
    argmap.apply((step := edits.add_free_claim(argmap, "Main.")).changes)
    for number in range(count):
        make = edits.add_objection if number % 3 else edits.add_reason
        argmap.apply(make(argmap, step.focus[0], f"Claim number {number}.").changes)
    return argmap


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a broad map, at 100 %."""
    made = open_window(broad())
    made.window.canvas.zoom(4 / 3)
    return made


@pytest.fixture
def minimap(driver: Driver) -> Minimap:
    made = Minimap(driver.window.canvas)
    QApplication.processEvents()
    return made


def seen(minimap: Minimap) -> QImage:
    return minimap.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def middle(canvas: Canvas) -> tuple[float, float]:
    return canvas.camera.to_picture(canvas.width() / 2, canvas.height() / 2)


def test_it_lies_in_the_corner_and_shows_all_boxes(driver: Driver, minimap: Minimap) -> None:
    canvas = driver.window.canvas
    assert minimap.isVisible()
    assert minimap.size() == SIZE
    assert minimap.geometry().right() == canvas.rect().right() - 12
    assert minimap.geometry().bottom() == canvas.rect().bottom() - 12
    driver.window.resize(900, 640)
    QApplication.processEvents()
    assert minimap.geometry().right() == canvas.rect().right() - 12
    assert minimap.accessibleName()
    assert minimap.focusPolicy() == Qt.FocusPolicy.NoFocus
    canvas.camera.x -= 100_000
    minimap.update()
    theme = canvas.style_in_use.theme
    drawn = minimap._drawn().toImage()
    assert {theme.support_line, theme.attack_line, theme.panel} <= colours(drawn)


def test_the_canvas_is_painted_once_for_both(
    monkeypatch: pytest.MonkeyPatch, open_window: Callable[..., Driver]
) -> None:
    painted: list[QRect] = []
    paint = Canvas.paintEvent

    def noted(canvas: Canvas, event: QPaintEvent) -> None:
        painted.append(event.rect())
        paint(canvas, event)

    monkeypatch.setattr(Canvas, "paintEvent", noted)
    driver = open_window(broad())
    canvas = driver.window.canvas
    canvas.zoom(4 / 3)
    minimap = canvas.findChild(Minimap)
    assert minimap is not None
    assert minimap.isVisible()
    acts: list[Callable[[], object]] = [
        lambda: driver.window.desk.select((driver.claim("Claim number 20."),)),
        driver.window.verbs["edit.delete"].trigger,
        lambda: canvas.zoom(1.1),
    ]
    for act in acts:
        QApplication.processEvents()
        painted.clear()
        frame = minimap.frame()
        act()
        QCoreApplication.sendEvent(driver.window, QEvent(QEvent.Type.UpdateRequest))
        assert painted == [canvas.rect()]
        assert minimap.frame() != frame


def test_the_frame_is_what_is_in_sight(driver: Driver, minimap: Minimap) -> None:
    canvas = driver.window.canvas
    before = minimap.frame()
    canvas.pan(-200, 0)
    after = minimap.frame()
    assert after.center().x() > before.center().x()
    assert after.width() == pytest.approx(before.width())
    canvas.zoom(canvas.camera.scale / 2)
    assert minimap.frame().width() == pytest.approx(2 * before.width())
    image = seen(minimap)
    edge = minimap.frame().toRect()
    at = image.pixelColor(edge.left(), min(edge.center().y(), SIZE.height() - 2))
    assert at == QColor(canvas.style_in_use.theme.focus)
    canvas.zoom(4.0)
    assert minimap.frame().width() >= 8


def test_it_goes_when_the_map_fits_and_comes_when_it_does_not(
    driver: Driver, minimap: Minimap
) -> None:
    canvas = driver.window.canvas
    canvas.fit()
    assert not minimap.isVisible()
    canvas.zoom(4 / 3)
    assert minimap.isVisible()
    driver.window.outline.setMinimumWidth(0)
    canvas.setFixedSize(400, 300)
    QApplication.processEvents()
    assert not minimap.isVisible()
    canvas.setFixedSize(600, 500)
    QApplication.processEvents()
    assert minimap.isVisible()


def test_it_can_be_switched_off(driver: Driver, minimap: Minimap) -> None:
    minimap.switch(False)
    assert not minimap.isVisible()
    driver.window.canvas.pan(-10, 0)
    assert not minimap.isVisible()
    assert not minimap.switched_on
    minimap.switch(True)
    assert minimap.isVisible()


def test_an_empty_map_has_none(open_window: Callable[..., Driver]) -> None:
    assert not Minimap(open_window().window.canvas).isVisible()


def test_a_click_goes_there(driver: Driver, minimap: Minimap) -> None:
    canvas = driver.window.canvas
    left, top, width, height = canvas.board.picture.bounds
    plan = Plan.of(canvas.board.picture.bounds)
    for share in (0.05, 0.9):
        goal = QPointF(left + share * width, top + height / 2)
        at = plan.frame(goal.x(), goal.y(), goal.x(), goal.y()).topLeft().toPoint()
        QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=at)
        x, _ = middle(canvas)
        assert x == pytest.approx(plan.point(QPointF(at)).x(), abs=2)
        assert abs(x - goal.x()) < width / SIZE.width()
    assert driver.selected() == ["Main."]
    QTest.mouseClick(minimap, Qt.MouseButton.RightButton, pos=QPoint(5, 60))
    assert middle(canvas)[0] == x


def test_the_frame_is_dragged_by_where_it_is_held(driver: Driver, minimap: Minimap) -> None:
    canvas = driver.window.canvas
    canvas.pan(300, 0)
    held = minimap.frame().center().toPoint() + QPoint(2, 1)
    QTest.mousePress(minimap, Qt.MouseButton.LeftButton, pos=held)
    start = middle(canvas)
    QTest.mouseMove(minimap, held + QPoint(10, 0))
    QTest.mouseMove(minimap, held + QPoint(20, 0))
    plan = Plan.of(canvas.board.picture.bounds)
    assert middle(canvas)[0] - start[0] == pytest.approx(20 / plan.across, rel=0.02)
    QTest.mouseRelease(minimap, Qt.MouseButton.LeftButton, pos=held + QPoint(20, 0))
    QTest.mouseMove(minimap, held)
    assert middle(canvas)[0] - start[0] == pytest.approx(20 / plan.across, rel=0.02)


def test_it_follows_the_map(driver: Driver, minimap: Minimap) -> None:
    before = seen(minimap)
    claims = [known for known, claim in driver.map.claims.items() if claim.text != "Main."]
    driver.window.desk.perform(edits.delete_branch(driver.map, *claims[:10]))
    driver.window.canvas.pan(-1, 0)
    assert seen(minimap) != before
    driver.window.set_look("dark")
    image = minimap._drawn().toImage()
    assert driver.window.canvas.style_in_use.theme.panel in colours(image)


def test_it_makes_way_for_the_field_over_a_claim(driver: Driver, minimap: Minimap) -> None:
    canvas = driver.window.canvas
    claim = driver.claim("Claim number 3.")
    driver.window.desk.select((claim,))
    frame = canvas.frame_of(claim)
    corner = QPointF(minimap.geometry().center()) - frame.center()
    canvas.pan(corner.x(), corner.y())
    assert minimap.isVisible()
    driver.window.desk.edit_text(claim)
    editor = canvas.editing.editor
    assert editor is not None
    QApplication.processEvents()
    assert minimap.isVisible() != editor.geometry().intersects(minimap.geometry())
    canvas.pan(0, -400)
    assert minimap.isVisible()
    up = editor.geometry().bottom() - minimap.geometry().top()
    canvas.pan(minimap.geometry().left() - editor.geometry().left(), -up - 4)
    assert minimap.isVisible()
    QTest.keyClicks(editor, "More words, so many that the field grows by a line. " * 4)
    assert editor.geometry().intersects(minimap.geometry())
    assert not minimap.isVisible()
    driver.keys("Return", to=editor)
    assert minimap.isVisible()


def test_what_lies_over_the_picture_leaves_no_trace_when_it_is_panned(
    driver: Driver, minimap: Minimap
) -> None:
    window, canvas = driver.window, driver.window.canvas
    canvas.pan(0, 50)
    QTest.qWait(200)
    place = minimap.geometry()
    for _ in range(3):
        canvas.pan(-30, -40)
        canvas.pan(-11, 3)
        QApplication.processEvents()
    shot = window.screen().grabWindow(window.winId()).toImage()
    panel, border = canvas.style_in_use.theme.panel, canvas.style_in_use.theme.border
    for step in (1, 2, 3):
        trace = QRect(place.topLeft() + QPoint(-41 * step, -37 * step), place.size())
        row = [canvas.mapTo(window, QPoint(x, trace.top() + 3)) for x in range(place.left(), 600)]
        column = [canvas.mapTo(window, QPoint(trace.left(), y)) for y in range(200, trace.bottom())]
        found = {shot.pixelColor(point).name().upper() for point in (*row, *column)}
        assert not {panel, border} & found


def test_marks_surround_boxes_near_and_far(driver: Driver, minimap: Minimap) -> None:
    canvas = driver.window.canvas
    theme = canvas.style_in_use.theme
    claim, other = driver.claim("Claim number 15."), driver.claim("Claim number 16.")
    driver.window.desk.select((other,))
    told: list[None] = []
    canvas.marks_changed.connect(lambda: told.append(None))

    def surrounded(known: str, reach: int) -> str:
        frame = canvas.frame_of(known)
        image = canvas.snapshot().toImage()
        at = QPointF(frame.center().x(), frame.top() - reach).toPoint()
        return image.pixelColor(at).name().upper()

    canvas.reveal(claim)
    before = surrounded(claim, 3)
    canvas.mark((claim, "no claim"))
    canvas.mark((claim, "no claim"))
    assert len(told) == 1
    assert surrounded(claim, 3) == theme.highlight
    assert surrounded(other, 20) != theme.highlight
    assert theme.warning in colours(seen(minimap))
    canvas.zoom(0.15)
    assert surrounded(claim, 2) == theme.warning
    canvas.mark(())
    canvas.zoom(4 / 3)
    canvas.reveal(claim)
    assert surrounded(claim, 3) == before


def test_marks_stay_with_their_boxes(driver: Driver) -> None:
    canvas = driver.window.canvas
    claim = driver.claim("Claim number 15.")
    canvas.mark((claim, driver.claim("Claim number 3.")))
    driver.window.desk.perform(edits.delete_branch(driver.map, driver.claim("Claim number 3.")))
    bounds = canvas.marks.bounds(canvas.board.boxes)
    place = canvas.board.place(claim)
    assert place is not None
    assert bounds.tolist() == [[place.x, place.y, place.right, place.bottom]]


def test_very_many_marks_are_drawn_as_well(open_window: Callable[..., Driver]) -> None:
    driver = open_window(broad(500))
    canvas = driver.window.canvas
    canvas.mark(driver.map.claims)
    canvas.zoom(0.05)
    canvas.fit()
    theme = canvas.style_in_use.theme
    assert theme.warning in colours(canvas.snapshot().toImage())
