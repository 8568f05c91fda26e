"""Handles: lines drawn out of claims, and ends of lines taken elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver, answer
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from argmap.interchange.outline import read_outline
from argmap.model.elements import Argument, Stance

OUTLINE = """# Trial
The main claim of all this.
  + The first reason for it.
  - The second, which is against it.
    - The third, against the second.
A rival claim that stands alone.
"""
MAIN, FIRST = "The main claim of all this.", "The first reason for it."
SECOND, THIRD = "The second, which is against it.", "The third, against the second."
RIVAL = "A rival claim that stands alone."
EDGES = {"top": (0.5, 0, 0, -6), "right": (1, 0.5, 6, 0), "left": (0, 0.5, -6, 0)}


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a small map, all of it in sight."""
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    return made


def dot(driver: Driver, text: str, edge: str = "right") -> QPoint:
    """Point at a claim; give where the dot of one of its edges then is."""
    x, y, dx, dy = EDGES[edge]
    claim = driver.claim(text)
    driver.hover(driver.at(claim))
    found = driver.at(claim, x, y) + QPoint(dx, dy)
    driver.hover(found)
    return found


def between(driver: Driver, text: str, target: str) -> list[Argument]:
    """Give the arguments from a claim to another."""
    return list(driver.map.arguments_between(driver.claim(text), driver.claim(target)))


def end(driver: Driver, text: str) -> QPoint:
    """Select the line of a claim; give where it ends."""
    home = driver.map.home(driver.claim(text))
    assert home is not None
    canvas = driver.window.canvas
    canvas.select((), home.id)
    route = canvas.board.picture.links[home.id].route
    return QPointF(*canvas.camera.to_screen(*route.trunk[-2:])).toPoint()


@pytest.mark.parametrize("edge", EDGES)
@pytest.mark.parametrize(("share", "stance"), [(0.2, Stance.PRO), (0.8, Stance.CON)])
def test_a_line_drawn_to_a_half_of_a_claim_links(
    driver: Driver, edge: str, share: float, stance: Stance
) -> None:
    before = driver.map.copy()
    driver.drag(dot(driver, THIRD, edge), driver.at(driver.claim(FIRST), share))
    assert [made.stance for made in between(driver, THIRD, FIRST)] == [stance]
    assert between(driver, THIRD, SECOND)
    assert driver.selected() == [THIRD]
    driver.keys("Ctrl+Z")
    assert driver.map == before


def test_a_dot_is_large_enough_for_the_mouse_and_leaves_the_box_to_be_dragged(
    driver: Driver,
) -> None:
    canvas, claim = driver.window.canvas, driver.claim(SECOND)
    driver.hover(driver.at(claim))
    frame = canvas.frame_of(claim)
    reached = [
        (x, y)
        for x in range(round(frame.right()) - 20, round(frame.right()) + 30)
        for y in range(round(frame.center().y()) - 20, round(frame.center().y()) + 20)
        if canvas.handles.claim_at(QPointF(x, y)) == claim
    ]
    for values in zip(*reached, strict=True):
        assert max(values) - min(values) >= 23
    assert canvas.handles.claim_at(QPointF(driver.at(claim))) is None
    assert canvas.handles.claim_at(QPointF(driver.at(claim, 0.2, 0.5))) is None


@pytest.mark.parametrize(("away", "stance"), [(-260, Stance.PRO), (260, Stance.CON)])
def test_a_line_drawn_to_an_empty_place_brings_a_new_claim(
    driver: Driver, away: int, stance: Stance
) -> None:
    before = driver.map.copy()
    start = dot(driver, THIRD)
    driver.drag(start, driver.at(driver.claim(THIRD)) + QPoint(away, 60))
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    assert editor.hasFocus()
    driver.edit("And so on.")
    assert [made.stance for made in between(driver, "And so on.", THIRD)] == [stance]
    driver.keys("Ctrl+Z")
    assert driver.map == before


def test_a_line_drawn_to_a_line_undercuts_it(driver: Driver) -> None:
    home = driver.map.home(driver.claim(FIRST))
    assert home is not None
    canvas = driver.window.canvas
    start = dot(driver, RIVAL, "left")
    # A line is found somewhere along its upright part, clear of the boxes and of their dots.
    x, y = canvas.board.picture.links[home.id].route.anchor
    driver.drag(start, QPointF(*canvas.camera.to_screen(x, y)).toPoint())
    made = driver.map.home(driver.claim(RIVAL))
    assert made is not None
    assert (made.target, made.stance) == (home.id, Stance.CON)


def test_escape_gives_a_line_up(driver: Driver) -> None:
    before = driver.map.copy()
    for text, start in ((THIRD, dot(driver, THIRD)), (FIRST, end(driver, THIRD))):
        target = driver.at(driver.claim(text), 0.2)
        driver.drag(start, target, release=False)
        driver.keys("Esc")
        QTest.mouseRelease(driver.window.canvas, Qt.MouseButton.LeftButton, pos=target)
        assert driver.map == before


def test_a_line_let_go_over_its_own_claim_is_none(driver: Driver) -> None:
    before = driver.map.copy()
    driver.drag(dot(driver, THIRD), driver.at(driver.claim(THIRD)))
    assert driver.map == before
    assert driver.window.canvas.editing.editor is None


def test_what_is_linked_already_is_said(driver: Driver) -> None:
    before = driver.map.copy()
    driver.drag(dot(driver, THIRD), driver.at(driver.claim(SECOND), 0.2))
    assert driver.map == before
    assert "already" in driver.window.toast.text()


def test_a_click_on_a_dot_selects_and_a_double_click_rewords(driver: Driver) -> None:
    at = dot(driver, RIVAL)
    driver.click(at)
    assert driver.selected() == [RIVAL]
    QTest.mouseDClick(driver.window.canvas, Qt.MouseButton.LeftButton, pos=at)
    driver.edit(" Indeed.")
    assert f"{RIVAL} Indeed." in driver.texts()


@pytest.mark.parametrize(("share", "stance"), [(0.2, Stance.PRO), (0.8, Stance.CON)])
def test_the_end_of_a_line_is_taken_elsewhere(driver: Driver, share: float, stance: Stance) -> None:
    before, known = driver.map.copy(), driver.map.home(driver.claim(THIRD))
    assert known is not None
    driver.drag(end(driver, THIRD), driver.at(driver.claim(FIRST), share))
    home = driver.map.home(driver.claim(THIRD))
    assert home is not None
    assert (home.id, home.target, home.stance) == (known.id, driver.claim(FIRST), stance)
    driver.keys("Ctrl+Z")
    assert driver.map == before


def test_the_end_of_a_line_let_go_in_an_empty_place_or_at_home_stays(driver: Driver) -> None:
    before = driver.map.copy()
    driver.drag(end(driver, THIRD), QPoint(6, 6))
    driver.drag(end(driver, THIRD), driver.at(driver.claim(SECOND), 0.2))
    driver.click(end(driver, THIRD))
    assert driver.map == before
    assert driver.window.canvas.argument is not None


def test_a_line_cannot_be_taken_to_its_own_premise(driver: Driver) -> None:
    before = driver.map.copy()
    driver.drag(end(driver, THIRD), driver.at(driver.claim(THIRD), 0.2))
    assert driver.map == before
    assert "itself" in driver.window.toast.text()


def test_the_picture_can_be_moved_by_the_wheel_during_a_drag(driver: Driver) -> None:
    canvas = driver.window.canvas
    driver.drag(dot(driver, THIRD), QPoint(6, 6), release=False)
    canvas.grab()
    canvas.pan(10, 20)
    canvas.grab()
    target = driver.at(driver.claim(RIVAL), 0.2)
    driver.hover(target)
    canvas.grab()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=target)
    assert between(driver, THIRD, RIVAL)


def test_the_keys_move_a_claim_or_a_line_too(driver: Driver) -> None:
    driver.select(THIRD)
    answer("Return", text="first reason")
    driver.window.verbs["claim.move_under"].trigger()
    assert between(driver, THIRD, FIRST)
    end(driver, THIRD)
    answer("Return", text="rival")
    driver.window.verbs["claim.move_under"].trigger()
    assert between(driver, THIRD, RIVAL)
    assert not between(driver, THIRD, FIRST)


def test_what_can_only_be_read_and_what_is_small_has_no_handles(driver: Driver) -> None:
    canvas = driver.window.canvas
    at = dot(driver, THIRD)
    assert canvas.handles.claim_at(QPointF(at)) is not None
    canvas.editable = False
    assert canvas.handles.claim_at(QPointF(at)) is None
    before, target = driver.map.copy(), driver.at(driver.claim(FIRST), 0.2)
    driver.drag(at, target)
    driver.drag(end(driver, THIRD), target)
    assert driver.map == before
    canvas.editable = True
    canvas.zoom(0.1)
    assert canvas.handles.claim_at(QPointF(dot(driver, THIRD))) is None


def test_a_pointed_dot_says_what_it_is_for(driver: Driver) -> None:
    canvas = driver.window.canvas
    dot(driver, THIRD)
    assert "Ctrl+L" in canvas.toolTip()
    assert canvas.cursor().shape() is Qt.CursorShape.CrossCursor
    driver.hover(driver.at(driver.claim(THIRD)))
    assert canvas.toolTip() == ""
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor
    driver.hover(end(driver, THIRD))
    assert "Ctrl+M" in canvas.toolTip()
