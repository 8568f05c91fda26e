"""A presentation, given by the keys of a keyboard, of a remote, and by the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.rendering.theme import theme_names
from argmap.ui import speaking
from argmap.ui.keys.dialog import KeysDialog
from argmap.ui.present import motion
from argmap.ui.present import stage as stage_module
from argmap.ui.present.stage import Stage

ORDER = ["Main.", "First.", "Deep.", "Deeper.", "Twin.", "Second.", "Third.", "Rival.", "Other."]
SCREEN = (1920, 1080)


def on_stage(driver: Driver, key: str = "F5") -> Stage:
    """Begin a presentation, on a screen of the usual size."""
    driver.keys(key)
    made = driver.window.presenting.stage
    assert made is not None
    made.showNormal()  # a full screen cannot be given another size
    made.resize(*SCREEN)
    QApplication.processEvents()
    return made


def press(stage: Stage, *keys: str) -> None:
    for key in keys:
        QTest.keySequence(stage, key)
        QApplication.processEvents()


def shown(driver: Driver) -> str:
    """Give the words of the claim that is shown."""
    stage = driver.window.presenting.stage
    assert stage is not None
    return driver.map.claims[stage.current].text


def frame(stage: Stage, driver: Driver, text: str) -> QRect:
    """Give where a claim's box is on the stage."""
    place = driver.window.canvas.board.place(driver.claim(text))
    assert place is not None
    x, y = stage.camera.to_screen(place.x, place.y)
    scale = stage.camera.scale
    return QRect(round(x), round(y), round(place.width * scale), round(place.height * scale))


def broad(count: int = 40) -> ArgumentMap:
    """A claim with many reasons, the last of which stands far away from it."""
    rows = "".join(f"  + Reason number {at}.\n" for at in range(1, count + 1))
    return read_outline(f"Main.\n{rows}")


# -- going on ----------------------------------------------------------------------------------


def test_it_fills_the_screen_and_ends_as_it_was(driver: Driver) -> None:
    window = driver.window
    camera = window.canvas.camera
    before = (camera.scale, camera.x, camera.y, window.panels.outline_dock.isVisible())
    driver.keys("F5")
    stage = window.presenting.stage
    assert stage is not None
    assert stage.isFullScreen()
    assert stage.isActiveWindow()
    press(stage, "PgDown", "Esc")
    assert window.presenting.stage is None
    camera = window.canvas.camera
    assert (camera.scale, camera.x, camera.y, window.panels.outline_dock.isVisible()) == before
    assert driver.selected() == ["First."]
    assert QApplication.focusWidget() is window.canvas


@pytest.mark.parametrize("key", ["Space", "Right", "Down", "PgDown", "Return"])
def test_it_goes_through_the_map_in_reading_order(driver: Driver, key: str) -> None:
    stage = on_stage(driver)
    seen = [shown(driver)]
    for _ in ORDER[1:]:
        press(stage, key)
        seen.append(shown(driver))
    assert seen == ORDER
    assert not stage.pacing.overview
    press(stage, key)
    assert stage.pacing.overview
    press(stage, key)
    assert stage.pacing.overview
    press(stage, "Esc")
    assert driver.selected() == ["Other."]


@pytest.mark.parametrize("key", ["Left", "Up", "PgUp", "Backspace"])
def test_it_goes_back(driver: Driver, key: str) -> None:
    stage = on_stage(driver)
    press(stage, "End", "Space")
    assert stage.pacing.overview
    press(stage, key)
    assert shown(driver) == "Other."
    assert not stage.pacing.overview
    press(stage, key, key)
    assert shown(driver) == "Third."
    press(stage, "Home", key)
    assert shown(driver) == "Main."
    press(stage, "Esc")


def test_it_begins_with_the_current_claim(driver: Driver) -> None:
    driver.select("Deep.")
    stage = on_stage(driver, "Shift+F5")
    assert shown(driver) == "Deep."
    press(stage, "Space", "Esc")
    assert driver.selected() == ["Deeper."]


def test_a_selected_line_begins_with_its_claim(driver: Driver) -> None:
    home = driver.map.home(driver.claim("Twin."))
    assert home is not None
    driver.window.canvas.select((), home.id)
    stage = on_stage(driver, "Shift+F5")
    assert shown(driver) == "Twin."
    press(stage, "Esc")


def test_a_click_goes_on_and_the_right_button_back(driver: Driver) -> None:
    stage = on_stage(driver)
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    assert shown(driver) == "Deep."
    QTest.mouseClick(stage, Qt.MouseButton.RightButton, pos=QPoint(500, 300))
    assert shown(driver) == "First."
    # On the strip as well.
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(500, SCREEN[1] - 10))
    assert shown(driver) == "Deep."
    press(stage, "Esc")


def test_the_pointer_is_hidden_until_it_is_moved(driver: Driver) -> None:
    stage = on_stage(driver)
    assert stage.cursor().shape() == Qt.CursorShape.BlankCursor
    none = Qt.MouseButton.NoButton
    at, keys = QPointF(200, 200), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(stage, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, keys))
    assert stage.cursor().shape() != Qt.CursorShape.BlankCursor
    press(stage, "Esc")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (("4",), "Deeper."),
        (("0", "5"), "Twin."),
        (("9", "9"), "Other."),
        (("1", "2", "Backspace"), "Main."),
        (("1", ".", "2", "b"), "Third."),
        (("1", ".", "1", ".", "1"), "Deep."),
        (("7", ".", "7"), "First."),
    ],
)
def test_a_number_leads_to_a_step_or_with_a_dot_to_a_claim(
    driver: Driver, typed: tuple[str, ...], text: str
) -> None:
    stage = on_stage(driver)
    press(stage, "Space", *typed)
    assert shown(driver) == "First."
    assert "Go to" in stage.caption.text()
    press(stage, "Return")
    assert shown(driver) == text
    assert "Go to" not in stage.caption.text()
    press(stage, "Esc")


def test_escape_takes_a_number_back_before_it_leaves(driver: Driver) -> None:
    stage = on_stage(driver)
    press(stage, "3", "Esc")
    assert driver.window.presenting.stage is stage
    press(stage, "Esc")
    assert driver.window.presenting.stage is None


@pytest.mark.parametrize("key", ["B", "."])
def test_the_screen_goes_black(driver: Driver, key: str) -> None:
    stage = on_stage(driver)
    press(stage, "Space", key)
    assert colours(stage.grab().toImage()) == {"#000000"}
    press(stage, key)
    assert shown(driver) == "First."
    assert stage.caption.isVisible()
    assert len(colours(stage.grab().toImage())) > 5
    press(stage, key, "Space")
    assert shown(driver) == "Deep."
    assert not stage.pacing.black
    press(stage, "Esc")


def test_the_button_of_a_remote_that_begins_does_not_begin_again(driver: Driver) -> None:
    stage = on_stage(driver)
    press(stage, "PgDown", "F5", "Shift+F5", "Ctrl+B", "X")
    assert shown(driver) == "First."
    assert driver.window.presenting.stage is stage
    press(stage, "Esc")


def test_keys_of_the_window_do_nothing_meanwhile(driver: Driver) -> None:
    stage = on_stage(driver)
    claims = set(driver.map.claims)
    press(stage, "Tab", "Del", "Ctrl+Z", "Ctrl+D", "A")
    assert set(driver.map.claims) == claims
    assert shown(driver) == "Main."
    press(stage, "Esc")


def test_what_is_folded_away_is_not_presented(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("Space")
    stage = on_stage(driver)
    press(stage, "Space", "Space")
    assert shown(driver) == "Second."
    assert len(stage.pacing.steps) == 6
    press(stage, "Esc")


def test_words_that_are_being_typed_are_taken_over_first(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("F2")
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Otherwise.")
    driver.window.verbs["view.present_here"].trigger()
    stage = driver.window.presenting.stage
    assert stage is not None
    assert shown(driver) == "Otherwise."
    press(stage, "Esc")


def test_an_empty_map_cannot_be_presented(open_window: Callable[..., Driver]) -> None:
    driver = open_window()
    for claim in list(driver.map.claims):
        driver.window.desk.perform(edits.delete_claim(driver.map, claim))
    driver.window.refresh()
    assert not driver.window.verbs["view.present"].isEnabled()
    driver.window.presenting.start()
    assert driver.window.presenting.stage is None


def test_it_ends_with_its_window(driver: Driver) -> None:
    on_stage(driver)
    driver.window.close()
    QApplication.processEvents()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, Stage)]


# -- what is seen ------------------------------------------------------------------------------


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768), (3840, 2160)])
def test_letters_are_large_enough_and_both_claims_in_sight(
    driver: Driver, size: tuple[int, int]
) -> None:
    stage = on_stage(driver)
    stage.resize(*size)
    QApplication.processEvents()
    room = QRect(0, 0, size[0], size[1] - stage.caption.height())
    for _ in ORDER:
        claim = stage.current
        letters = driver.window.canvas.style_in_use.size * stage.camera.scale
        assert letters >= 28 * size[1] / 1080 - 0.01
        assert room.contains(frame(stage, driver, driver.map.claims[claim].text))
        home = driver.map.home(claim)
        if home is not None:
            target = driver.map.target_claim(home)
            near = room.contains(frame(stage, driver, driver.map.claims[target].text))
            assert near or stage.guest == target
        press(stage, "Space")
    press(stage, "Esc")


def test_a_claim_too_far_away_comes_as_a_guest(open_window: Callable[..., Driver]) -> None:
    driver = open_window(broad())
    stage = on_stage(driver)
    assert stage.guest is None
    press(stage, "End")
    room = stage.rect().adjusted(0, 0, 0, -stage.caption.height())
    main = driver.claim("Main.")
    assert not room.intersects(frame(stage, driver, "Main."))
    assert stage.guest == main
    box = stage_module.invited(
        driver.map,
        driver.window.canvas.board,
        stage.current,
        stage.camera,
        room.toRectF(),
    )
    assert box is not None
    scale = stage.camera.scale
    corner = QPointF(*stage.camera.to_screen(box.box.x(), box.box.y()))
    seen = QRectF(corner, box.box.size() * scale).toRect()
    assert room.adjusted(-1, -1, 1, 1).contains(seen)
    assert not seen.intersects(frame(stage, driver, "Reason number 40."))
    press(stage, "Esc")


def test_what_is_ahead_is_faint_and_what_was_shown_less_so(driver: Driver) -> None:
    stage = on_stage(driver, "F5")
    press(stage, "Space", "Space")
    dimming = stage._dimming
    assert dimming is not None
    layers = {one.text: dimming.layer_of(one.id) for one in driver.map.claims.values()}
    assert layers["Deep."] == layers["First."] == 2
    assert layers["Main."] == 1
    assert layers["Rival."] == 0
    assert dimming.rest == 0.12
    press(stage, "Esc")


@pytest.mark.parametrize("look", sorted({*theme_names(), "light"}))
def test_it_is_in_the_colours_of_the_window(driver: Driver, look: str) -> None:
    driver.window.set_look(look)
    theme = driver.window.canvas.style_in_use.theme
    stage = on_stage(driver)
    image = stage.grab().toImage()
    assert image.pixelColor(5, 5) == QColor(theme.canvas)
    assert image.pixelColor(5, SCREEN[1] - 5) == QColor(theme.panel)
    press(stage, "Esc")
    driver.window.set_look("light")


def test_the_caption_says_where_one_is(driver: Driver) -> None:
    claim = driver.claim("Deep.")
    note = "Tell them about the harvest. " * 30
    driver.window.desk.perform(edits.set_note(driver.map, claim, note))
    stage = on_stage(driver)
    assert stage.caption.text() == "1   Main claim\n1 of 9"
    plain = stage.caption.height()
    press(stage, "Space", "Space")
    assert stage.caption.text().startswith("1.1.1   Reason for 1.1\n3 of 9\nTell them")
    assert plain < stage.caption.height() < SCREEN[1] / 5
    press(stage, "N")
    assert "Tell" not in stage.caption.text()
    assert stage.caption.height() == plain
    press(stage, "N", "Space")
    assert stage.caption.text() == "1.1.1.1   Objection to 1.1.1\n4 of 9"
    press(stage, "Space", "Space")
    assert stage.caption.text() == "1.2a   Objection to 1, together with 1.2b\n6 of 9"
    press(stage, "Esc")


def test_the_keys_can_be_asked_for(driver: Driver) -> None:
    stage = on_stage(driver)
    press(stage, "F1")
    assert "B: black" in stage.caption.text()
    press(stage, "Space")
    assert "B: black" not in stage.caption.text()
    press(stage, "Esc")
    driver.window.verbs["help.keys"].trigger()
    (sheet,) = driver.window.findChildren(KeysDialog)
    tree = sheet.findChild(QTreeWidget)
    assert tree is not None
    (row,) = tree.findItems("Black Screen", Qt.MatchFlag.MatchRecursive)
    assert row.text(1) == "B, ."
    sheet.close()


def test_letters_of_any_script_do_no_harm(driver: Driver) -> None:
    stage = on_stage(driver)
    for text in ("и", "λ", "中"):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            keys = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(stage, QKeyEvent(kind, ord(text.upper()), keys, text))
    assert shown(driver) == "Main."
    press(stage, "Esc")


def test_an_undercut_is_said_to_be_one(open_window: Callable[..., Driver]) -> None:
    driver = open_window(read_outline("Main.\n  + First.\n    _ But not so.\n"))
    stage = on_stage(driver)
    press(stage, "End")
    assert shown(driver) == "But not so."
    assert "Undercuts the step to 1" in stage.caption.text()
    press(stage, "Esc")


def test_each_step_is_read_out(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(stage_module, "announce", lambda _w, text, **_n: said.append(text))
    monkeypatch.setattr(speaking, "is_heard", lambda: True)
    stage = on_stage(driver)
    said.clear()
    press(stage, "Space")
    assert said == ["1.1   Reason for 1. First. 2 of 9."]
    press(stage, "B")
    assert said[-1] == "The screen is black."
    press(stage, "Space", "End", "Space")
    assert said[-1] == "All of the map. Escape ends the presentation."
    press(stage, "Esc")


# -- moving ------------------------------------------------------------------------------------


def test_the_camera_is_there_at_once_where_motion_is_off(driver: Driver) -> None:
    settings = driver.window.settings
    assert motion.duration(settings) == 0  # nobody sees these screens
    stage = on_stage(driver)
    press(stage, "Space")
    assert stage.camera == stage._goal
    press(stage, "Esc")


def test_motion_is_a_wish(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(motion, "_system_is_still", lambda: False)
    settings = driver.window.settings
    assert 150 <= motion.duration(settings) <= 300
    settings.remember("motion", "off")
    assert motion.duration(settings) == 0
    settings.remember("motion", "system")
    monkeypatch.setattr(motion, "_system_is_still", lambda: True)
    assert motion.duration(settings) == 0
    settings.remember("motion", "on")
    assert motion.duration(settings) > 0


def test_the_camera_flies_from_step_to_step(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.ui.present.presenting.duration", lambda _settings: 60_000)
    stage = on_stage(driver)
    start = stage.camera
    press(stage, "Space")
    flight = stage._flight
    assert flight.state() == flight.State.Running
    flight.setCurrentTime(30_000)
    half = stage.camera
    assert start != half != stage._goal
    flight.setCurrentTime(60_000)
    assert stage.camera == stage._goal
    press(stage, "Space", "Space")  # one flight takes over from the other
    press(stage, "Esc")
    assert driver.selected() == ["Deeper."]


@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_what_is_in_sight_is_no_guest(open_window: Callable[..., Driver], count: int) -> None:
    driver = open_window(broad(count))
    stage = on_stage(driver)
    for _ in range(count):
        press(stage, "Space")
        home = driver.map.home(stage.current)
        assert home is not None
        box = frame(stage, driver, "Main.")
        whole = stage.rect().adjusted(0, 0, 0, -stage.caption.height()).contains(box)
        edge = 0.03 * SCREEN[1]
        near = QRectF(stage.rect()).adjusted(edge, edge, -edge, -edge).contains(QRectF(box))
        assert (stage.guest is None) == whole or not near
    press(stage, "Esc")
