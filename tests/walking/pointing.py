"""What a walk does with the mouse on the canvas and in the outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from walking.walker import Walker

_BUTTON, _KEYS = Qt.MouseButton, Qt.KeyboardModifier


def _seen(walker: Walker) -> list[str]:
    """Give the claims on the canvas whose middle can be seen, in reading order."""
    canvas = walker.canvas
    inside = QRectF(canvas.rect())
    claims = canvas.hearing.claims()
    return [known for known in claims if inside.contains(canvas.frame_of(known).center())]


def _point(walker: Walker) -> QPoint:
    """Give any point of the canvas."""
    random, canvas = walker.random, walker.canvas
    return QPoint(random.randrange(canvas.width()), random.randrange(canvas.height()))


def _at(walker: Walker) -> QPoint:
    """Give a point in a box that can be seen, or any."""
    seen = _seen(walker)
    if not seen:
        return _point(walker)
    claim = walker.random.choice(seen)
    return walker.driver.at(claim, walker.random.uniform(0.05, 0.95), walker.random.random())


def click(walker: Walker) -> str:
    """Click on a box or anywhere, with or without a key held."""
    at = _at(walker) if walker.random.random() < 0.8 else _point(walker)
    keys = walker.random.choice(
        (_KEYS.NoModifier, _KEYS.NoModifier, _KEYS.ControlModifier, _KEYS.ShiftModifier)
    )
    walker.driver.click(at, keys)
    return f"click at {at.x()}, {at.y()} with {keys.name}"


def click_line(walker: Walker) -> str:
    """Click on a line."""
    canvas = walker.canvas
    links = list(canvas.board.picture.links)
    if not links:
        return "no line"
    known = walker.random.choice(links)
    trunk = canvas.board.picture.links[known].route.trunk
    at = QPointF(*canvas.camera.to_screen(*trunk[:2])).toPoint()
    if not canvas.rect().contains(at):
        return "a line out of sight"
    walker.driver.click(at)
    return f"click on the line at {at.x()}, {at.y()}"


def double_click(walker: Walker) -> str:
    """Click twice on a box, or on nothing."""
    at = _at(walker) if walker.random.random() < 0.6 else _point(walker)
    QTest.mouseDClick(walker.canvas, _BUTTON.LeftButton, _KEYS.NoModifier, at)
    return f"double click at {at.x()}, {at.y()}"


def drag(walker: Walker) -> str:
    """Drag a box onto another or to an empty place; now and then something comes in between."""
    random, driver = walker.random, walker.driver
    start = _at(walker)
    end = _at(walker) if random.random() < 0.6 else _point(walker)
    between = random.choice(
        ("", "", "", "", "Esc", "Ctrl+Z", "Del", "Space", "Tab", "Ctrl+Y", "F2")
    )
    driver.drag(start, end, release=False)
    if between:
        driver.keys(between)
    QTest.mouseRelease(walker.canvas, _BUTTON.LeftButton, _KEYS.NoModifier, end)
    return f"drag from {start.x()}, {start.y()} to {end.x()}, {end.y()} {between}"


def band(walker: Walker) -> str:
    """Pull a rubber band, or pan with the middle button."""
    start, end = _point(walker), _point(walker)
    button = walker.random.choice((_BUTTON.LeftButton, _BUTTON.MiddleButton))
    walker.driver.drag(start, end, button)
    return f"pull from {start.x()}, {start.y()} to {end.x()}, {end.y()} with {button.name}"


def wheel(walker: Walker) -> str:
    """Turn the wheel."""
    random, canvas = walker.random, walker.canvas
    at, keys = QPointF(_point(walker)), random.choice((_KEYS.NoModifier, _KEYS.ControlModifier))
    turn = QPoint(0, random.choice((-240, -120, 120, 240)))
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        turn,
        _BUTTON.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)
    return f"wheel {turn.y()} with {keys.name}"


def box_button(walker: Walker) -> str:
    """Point at a box and press one of its two buttons."""
    seen = _seen(walker)
    if not seen:
        return "no box"
    claim, canvas = walker.random.choice(seen), walker.canvas
    QTest.mouseMove(canvas, walker.driver.at(claim))
    place = QPointF(14 + 34 * walker.random.randrange(2), 18)
    at = (canvas.frame_of(claim).bottomLeft() + place).toPoint()
    if canvas.rect().contains(at):
        walker.driver.click(at)
    return f"button at {at.x()}, {at.y()}"


def menu(walker: Walker) -> str:
    """Ask for the menu of a place; the doorman chooses from it."""
    at = _at(walker)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, walker.canvas.mapToGlobal(at))
    QApplication.sendEvent(walker.canvas, event)
    return f"menu at {at.x()}, {at.y()}"


def outline_click(walker: Walker) -> str:
    """Click on a row of the outline, or on the sign that opens it."""
    outline, random = walker.window.outline, walker.random
    if not outline.isVisible():
        return "no outline"
    view = outline.viewport()
    at = QPoint(random.randrange(max(1, view.width())), random.randrange(max(1, view.height())))
    keys = random.choice((_KEYS.NoModifier, _KEYS.NoModifier, _KEYS.ControlModifier))
    act = random.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
    act(view, _BUTTON.LeftButton, keys, at)
    return f"outline {act.__name__} at {at.x()}, {at.y()} with {keys.name}"
