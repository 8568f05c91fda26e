"""Focus on a branch: what is seen, how one goes up and out, and that editing goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

import pytest
from driver import Driver
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.edits.reach import below
from argmap.model.elements import Stance
from argmap.session import Session
from argmap.ui import speaking
from argmap.ui.present.focus import Focus

Heard = list[str]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What is read out."""
    said: Heard = []
    monkeypatch.setattr(speaking, "is_heard", lambda: True)
    monkeypatch.setattr(speaking, "announce", lambda _w, text, **_n: said.append(text))
    return said


def focus(driver: Driver) -> Focus:
    return driver.window.presenting.focus


def texts(driver: Driver, claims: object) -> list[str]:
    return sorted(driver.map.claims[known].text for known in claims)  # type: ignore[attr-defined]


def bright(driver: Driver) -> list[str]:
    """Give the words of the claims that are not dimmed."""
    dimming = driver.window.canvas.dimming
    return texts(
        driver,
        [known for known in driver.map.claims if dimming is None or dimming.layer_of(known)],
    )


def crumbs(driver: Driver) -> list[str]:
    """Give the way as the buttons have it, the one in focus in brackets."""
    buttons = focus(driver).crumbs.buttons()
    names = [one.accessibleName().split(", ")[-1] for one in buttons]
    return [
        f"[{name}]" if one.isChecked() else name for name, one in zip(names, buttons, strict=True)
    ]


def test_the_branch_is_seen_and_the_rest_is_faint(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("F8")
    assert bright(driver) == ["Deep.", "Deeper.", "First.", "Twin."]
    assert crumbs(driver) == ["Main.", "[First.]"]
    assert focus(driver).crumbs.isVisible()
    canvas = driver.window.canvas
    for text in bright(driver):
        frame = canvas.frame_of(driver.claim(text))
        assert canvas.rect().contains(frame.toAlignedRect())


def test_faint_is_a_quarter_of_the_way_from_the_ground(driver: Driver) -> None:
    canvas = driver.window.canvas
    rival = driver.claim("Rival.")
    theme = canvas.style_in_use.theme
    driver.select("First.")
    driver.keys("F8")
    canvas.fit()
    QApplication.processEvents()
    frame = canvas.frame_of(rival).toAlignedRect()
    image = canvas.grab(frame).toImage()
    border = QColor(theme.contention_line).lightness()
    ground = QColor(theme.canvas).lightness()
    darkest = min(
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
    )
    assert abs(darkest - (ground + (border - ground) * 0.25)) < 0.06 * 255


def test_f8_twice_is_as_if_nothing_had_been(driver: Driver) -> None:
    driver.select("First.")
    camera = driver.window.canvas.camera
    before = (camera.scale, camera.x, camera.y)
    driver.keys("F8", "F8")
    after = driver.window.canvas.camera
    assert (after.scale, after.x, after.y) == before
    assert driver.window.canvas.dimming is None
    assert not focus(driver).crumbs.isVisible()
    assert driver.selected() == ["First."]


def test_escape_leaves_the_focus_first_and_then_the_selection(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("F8", "Esc")
    assert focus(driver).claim is None
    assert driver.selected() == ["First."]
    driver.keys("Esc")
    assert driver.selected() == []


def test_a_crumb_goes_up_and_down_again(driver: Driver) -> None:
    driver.select("Deep.")
    driver.keys("F8")
    assert crumbs(driver) == ["Main.", "First.", "[Deep.]"]
    main, *_ = focus(driver).crumbs.buttons()
    QTest.mouseClick(main, Qt.MouseButton.LeftButton)
    assert crumbs(driver) == ["[Main.]", "First.", "Deep."]
    assert driver.selected() == ["Main."]
    assert "Second." in bright(driver)
    assert "Rival." not in bright(driver)
    _, _, deep = focus(driver).crumbs.buttons()
    QTest.mouseClick(deep, Qt.MouseButton.LeftButton)
    assert crumbs(driver) == ["Main.", "First.", "[Deep.]"]


def test_keys_go_to_the_crumbs_and_back(driver: Driver) -> None:
    driver.select("Deep.")
    driver.keys("F8", "Shift+F6")
    while QApplication.focusWidget() not in focus(driver).crumbs.buttons():
        driver.keys("Shift+F6")
    driver.keys("Left", "Space")
    assert crumbs(driver) == ["Main.", "[First.]", "Deep."]
    assert QApplication.focusWidget() in focus(driver).crumbs.buttons()
    driver.keys("Esc")
    assert focus(driver).claim is None
    assert driver.window.canvas.hasFocus()


def test_stepping_out_widens_to_what_holds_both(driver: Driver, heard: Heard) -> None:
    driver.select("Deep.")
    driver.keys("F8")
    driver.window.canvas.fit()
    driver.select("Twin.")
    assert crumbs(driver) == ["Main.", "[First.]", "Deep."]
    driver.keys("Alt+Up", "Alt+Up")
    assert crumbs(driver) == ["[Main.]", "First.", "Deep."]
    driver.window.desk.telling.say_now()
    assert "The focus is on Claim 1 now." in " ".join(heard)


def test_another_contention_leaves_the_focus(driver: Driver) -> None:
    driver.select("Deep.")
    driver.keys("F8")
    driver.window.desk.select((driver.claim("Other."),))
    assert focus(driver).claim is None
    assert driver.selected() == ["Other."]


def test_selecting_nothing_changes_nothing(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("F8")
    driver.window.canvas.select(())
    assert crumbs(driver) == ["Main.", "[First.]"]


def test_editing_goes_on(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("F8", "Tab")
    driver.edit("New reason.")
    assert "New reason." in bright(driver)
    assert crumbs(driver) == ["Main.", "[First.]"]
    driver.keys("Return")
    driver.edit("Its sibling.")
    assert "Its sibling." in bright(driver)
    driver.keys("Ctrl+Z", "Ctrl+Z")
    assert bright(driver) == ["Deep.", "Deeper.", "First.", "Twin."]


def test_what_comes_into_the_branch_does_not_widen_it(driver: Driver, heard: Heard) -> None:
    driver.select("First.")
    driver.keys("F8", "Tab")
    driver.edit("New reason.")
    driver.window.desk.telling.say_now()
    assert "now" not in " ".join(heard)
    other = driver.claim("Other.")
    driver.window.desk.perform(edits.link(driver.map, other, driver.claim("First."), Stance.PRO))
    assert "Other." in bright(driver)
    assert crumbs(driver) == ["Main.", "[First.]"]


def test_words_that_change_change_on_the_crumb(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("F8", "F2")
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    editor.selectAll()
    driver.edit("Otherwise.")
    assert crumbs(driver) == ["Main.", "[Otherwise.]"]


def test_deleting_what_is_in_focus_goes_up(driver: Driver) -> None:
    driver.select("Deep.")
    driver.keys("F8", "Del")
    assert crumbs(driver) == ["Main.", "[First.]"]
    driver.keys("Ctrl+Z")
    assert "Deep." in bright(driver)


def test_folding_above_goes_up_to_what_is_seen(driver: Driver) -> None:
    driver.select("Deep.")
    driver.keys("F8", "Alt+Home")
    assert crumbs(driver)[0] == "[Main.]"


def test_it_works_where_nothing_can_be_edited(
    open_window: Callable[..., Driver], home: Path
) -> None:
    path = home / "shared.argmap"
    Session.create(path, read_outline("Main.\n  + First.\n    + Deep.\n  - Second.\n")).close()
    driver = open_window()
    driver.window.open_session(Session.open(path, read_only=True))
    driver.window.canvas.fit()
    driver.select("First.")
    driver.keys("F8")
    assert bright(driver) == ["Deep.", "First."]
    driver.keys("Esc")
    assert driver.window.canvas.dimming is None


def test_another_map_has_nothing_in_focus(driver: Driver, home: Path) -> None:
    driver.select("First.")
    driver.keys("F8")
    argmap = read_outline("Else.\n  + Other.\n")
    driver.window.open_session(Session.create(home / "else.argmap", argmap))
    assert focus(driver).claim is None
    assert driver.window.canvas.dimming is None


def test_it_is_announced(driver: Driver, heard: Heard) -> None:
    driver.select("First.")
    driver.keys("F8")
    driver.window.desk.telling.say_now()
    said = " ".join(heard)
    assert "Focus on Reason 1.1, claims in its branch: 4. Escape leaves." in said
    driver.keys("F8")
    driver.window.desk.telling.say_now()
    assert heard[-1] == "The focus is on all of the map."


def test_a_deep_branch_does_not_widen_the_window(open_window: Callable[..., Driver]) -> None:
    lines = [f"{'  ' * at}{'+ ' if at else ''}A claim at some depth, {at}." for at in range(40)]
    driver = open_window(read_outline("\n".join(lines) + "\n"))
    width = driver.window.width()
    driver.window.desk.select((driver.claim("A claim at some depth, 39."),))
    driver.keys("F8")
    QApplication.processEvents()
    bar = focus(driver).crumbs
    assert driver.window.width() == width
    shown = [one for one in bar.buttons() if one.isVisible()]
    assert shown[-1].isChecked()
    assert all(bar.rect().contains(one.geometry()) for one in shown)


def test_nothing_selected_cannot_be_in_focus(driver: Driver) -> None:
    driver.keys("Esc")
    driver.window.canvas.select(())
    driver.window.refresh()
    assert not driver.window.verbs["view.focus"].isEnabled()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_the_current_claim_is_in_focus(driver: Driver, seed: int) -> None:
    """Edits, undo, folding and going about leave a focus that holds together, or none."""
    chance = Random(seed)
    window, canvas = driver.window, driver.window.canvas
    desk, here = window.desk, focus(driver)

    def some() -> str:
        return chance.choice(sorted(canvas.board.picture.places))

    deeds: list[Callable[[], object]] = [
        lambda: desk.select((some(),)),
        lambda: desk.perform(edits.add_reason(driver.map, some(), "New.")),
        lambda: desk.perform(edits.add_objection(driver.map, some(), "Against it.")),
        lambda: desk.attempt(lambda: edits.delete_claim(driver.map, some())),
        lambda: desk.attempt(lambda: edits.move_claim(driver.map, some(), some(), Stance.PRO)),
        lambda: desk.attempt(lambda: edits.link(driver.map, some(), some(), Stance.CON)),
        lambda: desk.attempt(lambda: edits.fold(driver.map, some(), chance.random() < 0.5)),
        *(partial(window.verbs[known].trigger) for known in ("edit.undo", "edit.redo")),
        *(partial(window.verbs[known].trigger) for known in ("view.unfold_all", "view.focus")),
    ]
    for _ in range(60):
        if not canvas.board.picture.places:
            desk.perform(edits.add_free_claim(driver.map, "Again."))
        chance.choice(deeds)()
        if here.claim is None:
            assert canvas.dimming is None
            continue
        assert canvas.dimming is not None
        assert canvas.board.place(here.claim) is not None
        claims = below(driver.map, (here.claim,))
        assert claims == {one for one in driver.map.claims if canvas.dimming.layer_of(one)}
        assert canvas.selection[:1] == () or canvas.selection[0] in claims
        assert [one.isChecked() for one in here.crumbs.buttons()].count(True) == 1
        canvas.repaint()
