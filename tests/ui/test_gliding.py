"""What an edit moves glides to its place, and nothing but the painting knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from driver import Driver
from images import difference
from PySide6.QtWidgets import QApplication

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.ui.canvas.gliding import Gliding

OUTLINE = "Main.\n  + First.\n    + Deep.\n    - Deeper.\n  - Second.\n  & And.\n  + Third.\n"


class Watch:
    """A clock that is set by hand, for the time and for the work."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Watch:
    return Watch()


@pytest.fixture
def driver(open_window: Callable[..., Driver], clock: Watch) -> Iterator[Driver]:
    """A window in which movements take 200 ms of a clock that stands."""
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    gliding = made.window.canvas.gliding
    gliding.duration, gliding.clock, gliding.work = (lambda: 200), clock, Watch()
    yield made
    gliding.finish()


def places(gliding: Gliding) -> dict[str, tuple[float, float]]:
    """Give where on the screen each box is seen."""
    board, camera = gliding.seen()
    found = {claim: board.picture.places[claim] for claim in board.boxes.index}
    return {claim: camera.to_screen(place.x, place.y) for claim, place in found.items()}


def add(driver: Driver) -> None:
    session = driver.window.desk.session
    session.apply(edits.add_sibling(session.map, driver.claim("First."), "New.", before=True))


def test_boxes_go_from_where_they_were_to_where_they_are(driver: Driver, clock: Watch) -> None:
    canvas, gliding = driver.window.canvas, driver.window.canvas.gliding
    driver.select("Main.")
    before = places(gliding)
    image = canvas.grab().toImage()
    add(driver)
    assert gliding.under_way
    assert {k: places(gliding)[k] for k in before} == {
        k: pytest.approx(place, abs=1e-6) for k, place in before.items()
    }
    assert canvas.selection == (driver.claim("New."),)
    clock.time += 0.1
    gliding.advance()
    half = places(gliding)
    QApplication.processEvents()
    between = canvas.grab().toImage()
    clock.time += 0.1
    gliding.advance()
    assert not gliding.under_way
    after = places(gliding)
    for claim, start in before.items():
        assert half[claim] == pytest.approx(
            tuple(a + (s - a) / 8 for s, a in zip(start, after[claim], strict=True)), abs=1e-6
        )
    assert any(before[claim] != pytest.approx(after[claim], abs=1) for claim in before)
    end = canvas.grab().toImage()
    assert difference(image, end).any()
    assert difference(between, end).any()


def test_lines_stay_at_their_boxes_on_the_way(driver: Driver, clock: Watch) -> None:
    gliding = driver.window.canvas.gliding
    add(driver)
    clock.time += 0.05
    board, _ = gliding.seen()
    argmap = driver.map
    for at, name in enumerate(board.links.ids):
        known = argmap.arguments.get(name)
        look = board.links.look(at)
        if known is None or len(known.premises) > 1:
            continue
        trunk = look.route.trunk  # type: ignore[union-attr]
        for box, (x, y) in ((known.premises[0], trunk[:2]), (known.target, trunk[-2:])):
            left, top, right, bottom = board.boxes.bounds[board.boxes.index[box]].tolist()
            assert left - 1e-6 <= x <= right + 1e-6
            assert y == pytest.approx(top, abs=0.01) or y == pytest.approx(bottom, abs=0.01)


def test_clicks_and_keys_meet_what_is_to_be(driver: Driver) -> None:
    canvas = driver.window.canvas
    add(driver)
    frame = canvas.frame_of(driver.claim("Third."))
    assert canvas.gliding.under_way
    driver.click(frame.center().toPoint())
    assert driver.selected() == ["Third."]
    assert not canvas.gliding.under_way


def test_an_edit_on_the_way_goes_on_from_there(driver: Driver, clock: Watch) -> None:
    gliding, session = driver.window.canvas.gliding, driver.window.desk.session
    add(driver)
    clock.time += 0.05
    here = places(gliding)
    session.apply(edits.add_sibling(session.map, driver.claim("Third."), "Newer.", before=True))
    there = places(gliding)
    for claim in here:
        assert there[claim] == pytest.approx(here[claim], abs=1e-6)


def test_the_camera_follows_what_is_added_out_of_sight(driver: Driver, clock: Watch) -> None:
    canvas, session = driver.window.canvas, driver.window.desk.session
    canvas.zoom(2.0)
    driver.window.desk.select((driver.claim("Third."),))
    canvas.gliding.finish()
    before = places(canvas.gliding)
    for _ in range(4):
        step = edits.add_reason(session.map, canvas.selection[0], "Another one.")
        session.apply(step)
    assert canvas.gliding.under_way
    for claim, start in before.items():
        assert places(canvas.gliding)[claim] == pytest.approx(start, abs=1e-6)
    clock.time = 1.0
    new = canvas.frame_of(canvas.selection[0])
    assert places(canvas.gliding)[canvas.selection[0]] == pytest.approx((new.x(), new.y()))
    assert canvas.rect().contains(new.toRect())


@pytest.mark.parametrize("act", ["pan", "zoom", "fit"])
def test_whoever_moves_the_camera_ends_it(driver: Driver, act: str) -> None:
    canvas = driver.window.canvas
    add(driver)
    assert canvas.gliding.under_way
    if act == "pan":
        canvas.pan(9, 9)
    elif act == "zoom":
        canvas.zoom(1.0)
    else:
        canvas.fit()
    assert not canvas.gliding.under_way


def test_frames_that_are_too_slow_end_it(driver: Driver, clock: Watch) -> None:
    gliding = driver.window.canvas.gliding

    class Slow(Watch):
        def __call__(self) -> float:
            self.time += 0.02
            return self.time

    gliding.work = Slow()
    add(driver)
    assert gliding.under_way
    driver.window.canvas.grab()
    gliding.advance()
    assert not gliding.under_way


def test_nothing_glides_where_motion_is_not_wanted_or_nothing_moves(driver: Driver) -> None:
    gliding, session = driver.window.canvas.gliding, driver.window.desk.session
    session.apply(edits.retitle(session.map, "Title"))
    assert not gliding.under_way
    gliding.duration = lambda: 0
    add(driver)
    assert not gliding.under_way


def test_a_picture_from_afar_does_not_glide(driver: Driver) -> None:
    canvas = driver.window.canvas
    canvas.zoom(0.03)
    add(driver)
    assert not canvas.gliding.under_way


def test_what_glides_is_painted_as_it_rests_at_the_end(driver: Driver, clock: Watch) -> None:
    canvas = driver.window.canvas
    add(driver)
    glide = canvas.gliding._glide
    assert glide is not None
    _, boxes, links = glide.at(0.0)
    assert np.array_equal(boxes.bounds, canvas.board.boxes.bounds)
    for at in range(len(links.ids)):
        here, there = links.look(at), canvas.board.links.look(at)
        assert repr(here) == repr(there)  # those that are equal need not be the same
