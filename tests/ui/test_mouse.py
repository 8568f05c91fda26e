"""The mouse: selecting, moving, panning, zooming, and the buttons at a box."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from argmap.interchange.outline import read_outline
from argmap.model.elements import Stance
from argmap.ui.preferences.registry import follow_wheel

OUTLINE = """# Trial
Main.
  + First.
  - Second.
    - Third.
Rival.
"""


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a small map, all of it in sight."""
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    return made


def wheel(driver: Driver, at: QPointF, turn: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the canvas."""
    canvas = driver.window.canvas
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_a_click_selects_and_ctrl_adds(driver: Driver) -> None:
    first = driver.select("First.")
    assert driver.selected() == ["First."]
    second = driver.claim("Second.")
    driver.click(driver.at(second), Qt.KeyboardModifier.ControlModifier)
    assert driver.selected() == ["Second.", "First."]
    assert set(driver.window.outline.chosen()) == {first, second}
    driver.click(QPoint(5, driver.window.canvas.height() - 5))
    assert driver.selected() == []


def test_a_rubber_band_selects_what_it_touches(driver: Driver) -> None:
    canvas = driver.window.canvas
    driver.drag(QPoint(2, 2), QPoint(canvas.width() - 2, canvas.height() - 2))
    assert set(canvas.selection) == set(driver.map.claims)


@pytest.mark.parametrize(("share", "stance"), [(0.2, Stance.PRO), (0.8, Stance.CON)])
def test_a_claim_dropped_on_a_half_of_another_hangs_under_it(
    driver: Driver, share: float, stance: Stance
) -> None:
    third, first = driver.claim("Third."), driver.claim("First.")
    driver.drag(driver.at(third), driver.at(first, share))
    home = driver.map.home(third)
    assert home is not None
    assert (home.target, home.stance) == (first, stance)
    driver.keys("Ctrl+Z")
    home = driver.map.home(third)
    assert home is not None
    assert home.target == driver.claim("Second.")


def test_a_free_claim_is_hung_and_a_claim_never_under_itself(driver: Driver) -> None:
    rival, main = driver.claim("Rival."), driver.claim("Main.")
    driver.drag(driver.at(rival), driver.at(main, 0.8))
    home = driver.map.home(rival)
    assert home is not None
    assert home.target == main
    before = driver.map.copy()
    driver.drag(driver.at(driver.claim("Second.")), driver.at(driver.claim("Third."), 0.2))
    assert driver.map == before
    assert "hung under itself" in driver.window.toast.text()


def test_a_claim_dropped_in_an_empty_place_is_pinned_there(driver: Driver) -> None:
    third = driver.claim("Third.")
    start = driver.at(third)
    driver.drag(start, start + QPoint(-150, 90))
    assert driver.map.claims[third].pin is not None
    assert (driver.at(third) - start - QPoint(-150, 90)).manhattanLength() <= 4
    driver.keys("Ctrl+Shift+K")
    assert driver.map.claims[third].pin is None


def test_escape_gives_a_drag_up(driver: Driver) -> None:
    third = driver.claim("Third.")
    before = driver.map.copy()
    start = driver.at(third)
    driver.drag(start, start + QPoint(-150, 90), release=False)
    driver.keys("Esc")
    QTest.mouseRelease(driver.window.canvas, Qt.MouseButton.LeftButton, pos=start)
    assert driver.map == before
    assert driver.window.canvas.selection == (third,)


def test_the_middle_button_pans_and_the_wheel_scrolls(driver: Driver) -> None:
    camera = driver.window.canvas.camera
    x, y = camera.x, camera.y
    driver.drag(QPoint(300, 300), QPoint(340, 320), Qt.MouseButton.MiddleButton)
    assert camera.to_screen(x, y) == pytest.approx((40, 20))
    wheel(driver, QPointF(100, 100), QPoint(0, 120), Qt.KeyboardModifier.NoModifier)
    assert camera.to_screen(x, y) == pytest.approx((40, 80))


def test_ctrl_and_the_wheel_zoom_at_the_pointer(driver: Driver) -> None:
    camera = driver.window.canvas.camera
    at = QPointF(222, 111)
    under = camera.to_picture(at.x(), at.y())
    scale = camera.scale
    wheel(driver, at, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    assert camera.scale == pytest.approx(1.15 * scale)
    assert camera.to_picture(at.x(), at.y()) == pytest.approx(under)


def test_the_wheel_zooms_where_that_is_preferred(driver: Driver) -> None:
    window = driver.window
    window.settings.remember("wheel", "zoom")
    follow_wheel(window)
    scale = window.canvas.camera.scale
    wheel(driver, QPointF(222, 111), QPoint(0, 120), Qt.KeyboardModifier.NoModifier)
    assert window.canvas.camera.scale == pytest.approx(1.15 * scale)
    wheel(driver, QPointF(222, 111), QPoint(0, 120), Qt.KeyboardModifier.ShiftModifier)
    assert window.canvas.camera.scale == pytest.approx(1.15 * scale)


def test_the_buttons_of_a_box_add_to_it(driver: Driver) -> None:
    main = driver.claim("Main.")
    driver.window.canvas.zoom(1.5)
    driver.window.canvas.reveal(main)
    QTest.mouseMove(driver.window.canvas, driver.at(main))
    frame = driver.window.canvas.frame_of(main)
    driver.click((frame.bottomLeft() + QPointF(14 + 34, 18)).toPoint())
    driver.edit("By mouse.")
    home = driver.map.home(driver.claim("By mouse."))
    assert home is not None
    assert (home.target, home.stance) == (main, Stance.CON)


def test_a_double_click_rewords_or_makes_a_free_claim(driver: Driver) -> None:
    canvas = driver.window.canvas
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=driver.at(driver.claim("First.")))
    driver.edit(" Indeed.")
    assert "First. Indeed." in driver.texts()
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(8, canvas.height() - 8))
    driver.edit("Free.")
    free = driver.map.claims[driver.claim("Free.")]
    assert free.pin is not None


def test_a_line_is_selected_undercut_and_taken_out(driver: Driver) -> None:
    canvas = driver.window.canvas
    home = driver.map.home(driver.claim("First."))
    assert home is not None
    canvas.zoom(1.5)
    canvas.reveal(driver.claim("First."))
    route = canvas.board.picture.links[home.id].route
    tip = QPointF(*canvas.camera.to_screen(*route.trunk[:2])) + QPointF(0, -3)
    driver.click(tip.toPoint())
    assert canvas.argument == home.id
    claims = len(driver.map.claims)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=tip.toPoint())
    assert len(driver.map.claims) == claims
    inspector = driver.window.panels.inspector
    assert inspector.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert inspector.isAncestorOf(focus)
    canvas.setFocus()
    assert canvas.argument == home.id
    driver.keys("Shift+Tab")
    driver.edit("That does not follow.")
    under = driver.map.home(driver.claim("That does not follow."))
    assert under is not None
    assert under.target == home.id
    canvas.select((), home.id)
    driver.keys("Del")
    assert driver.map.home(driver.claim("First.")) is None
    assert "First." in driver.texts()


def test_the_context_menu_has_the_verbs(driver: Driver) -> None:
    claim = driver.select("First.")
    canvas = driver.window.canvas
    canvas.menu_requested.emit(canvas.mapToGlobal(driver.at(claim)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions()]
    menu.close()
    assert "Add Reason" in titles
    assert "Delete Branch" in titles


def test_a_claim_that_is_dragged_stays_selected_in_the_outline_too(driver: Driver) -> None:
    third = driver.select("Third.")
    driver.drag(driver.at(third), driver.at(driver.claim("First."), 0.2))
    assert driver.window.canvas.selection == (third,)
    assert driver.window.outline.chosen() == (third,)


def test_the_arrow_back_does_not_select_a_claim_twice(driver: Driver) -> None:
    driver.select("Main.")
    driver.keys("Shift+Down", "Shift+Up")
    assert sorted(driver.selected()) == ["First.", "Main."]
