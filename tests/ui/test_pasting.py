"""Pasting in the window: one step, other readings on offer, long texts in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from driver import Driver
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from argmap.interchange.outline import read_outline, write_outline
from argmap.interchange.pasting import GoOn, Reading
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.ui import clipboard
from argmap.ui.clipboard import MIME, Held, held
from argmap.ui.pasting import Pasting
from argmap.ui.pasting_bars import PasteBar

BULLETS = "Cities should ban cars.\n- Cars pollute.\n- Cars are loud.\n"


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a map of two claims, the main one selected."""
    return open_window(read_outline("Main.\n  + First.\n"))


@pytest.fixture
def pasting(driver: Driver) -> Pasting:
    """What pastes in that window."""
    return driver.window.desk.pasting


def put(text: str, html: str | None = None) -> None:
    """Put a text on the clipboard as another program does."""
    data = QMimeData()
    data.setText(text)
    if html is not None:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def shown(driver: Driver) -> str:
    return write_outline(driver.map)


def buttons(bar: PasteBar) -> list[str]:
    found = bar.findChildren(QPushButton)
    return [button.text() for button in found if not button.isHidden()]


def until(what: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    for _ in range(500):
        QTest.qWait(10)
        if what():
            return
    pytest.fail("it did not come about within five seconds")


# -- one step, several readings ----------------------------------------------------------------


def test_the_best_reading_is_pasted_in_one_step(driver: Driver, pasting: Pasting) -> None:
    put(BULLETS)
    pasting.paste()
    assert shown(driver) == (
        "Main.\n  + First.\n  + Cities should ban cars.\n    + Cars pollute.\n"
        "    + Cars are loud.\n"
    )
    assert driver.selected() == ["Cities should ban cars."]
    assert driver.window.desk.session.undo_label == "Paste 3 claims under 1 as reason"
    assert pasting.bar.text() == "Pasted as “An outline of 3 claims”. Or rather as:"
    assert buttons(pasting.bar) == [
        "&1  3 claims, “-” for objections",
        "&2  3 claims, side by side",
        "&3  One claim",
    ]
    driver.keys("Ctrl+Z")
    assert shown(driver) == "Main.\n  + First.\n"
    assert pasting.bar.text() == ""


def test_another_reading_takes_the_place_of_the_first(driver: Driver, pasting: Pasting) -> None:
    put(BULLETS)
    pasting.paste()
    QTest.mouseClick(pasting.bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert "    - Cars pollute.\n    - Cars are loud.\n" in shown(driver)
    assert len(driver.map.claims) == 5
    assert buttons(pasting.bar)[0] == "&1  An outline of 3 claims"
    pasting.bar.chosen.emit(2)
    assert len(driver.map.claims) == 3
    pasting.bar.chosen.emit(0)
    assert "    + Cars pollute.\n" in shown(driver)
    driver.keys("Ctrl+Z")
    assert shown(driver) == "Main.\n  + First.\n"


def test_a_reading_is_chosen_by_its_digit(driver: Driver, pasting: Pasting) -> None:
    put(BULLETS)
    pasting.paste()
    driver.keys("Alt+3")
    until(lambda: len(driver.map.claims) == 3)
    assert driver.canvas.hasFocus()


def test_what_is_done_next_ends_the_offer(driver: Driver, pasting: Pasting) -> None:
    put(BULLETS)
    pasting.paste()
    driver.select("First.")
    assert pasting.bar.text() != ""
    driver.keys("Del")
    assert pasting.bar.text() == ""
    pasting.bar.chosen.emit(0)
    assert len(driver.map.claims) == 4


def test_the_offer_goes_by_itself_but_not_while_in_use(
    driver: Driver, pasting: Pasting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.ui.pasting_bars.OFFERED", 40)
    put(BULLETS)
    pasting.paste()
    first = pasting.bar.button()
    assert first is not None
    first.setFocus()
    QTest.qWait(120)
    assert pasting.bar.text() != ""
    driver.keys("Esc")
    assert pasting.bar.button() is None
    assert driver.canvas.hasFocus()
    pasting.paste()
    until(lambda: pasting.bar.text() == "")


def test_one_reading_alone_needs_no_bar(driver: Driver, pasting: Pasting) -> None:
    put("Cars pollute.")
    pasting.paste()
    assert driver.selected() == ["Cars pollute."]
    assert pasting.bar.text() == ""


def test_paste_as_one_claim(driver: Driver, pasting: Pasting) -> None:
    put(BULLETS)
    pasting.paste_as_one()
    assert driver.selected() == ["Cities should ban cars.\n- Cars pollute.\n- Cars are loud."]
    assert pasting.bar.text() == ""


def test_pros_and_cons_into_an_empty_map(open_window: Callable[..., Driver]) -> None:
    driver = open_window()
    pasting = Pasting(driver.window.desk, driver.window)
    put("Pro: Cars pollute.\nCon: People need them.\n")
    pasting.paste()
    assert shown(driver) == "\\\n  + Cars pollute.\n  - People need them.\n"
    pasting.leave()


def test_lists_of_other_programs(driver: Driver, pasting: Pasting) -> None:
    put("A\nB\n", "<ul><li>A<ul><li>B</li></ul></li></ul>")
    pasting.paste()
    assert "  + A\n    + B\n" in shown(driver)


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_no_words_are_said(driver: Driver, pasting: Pasting, text: str) -> None:
    put(text)
    pasting.paste()
    assert driver.window.toast.text() == "There are no words on the clipboard."
    pasting.paste_as_one()
    assert len(driver.map.claims) == 2


def test_what_cannot_be_pasted_is_said_and_changes_nothing(
    driver: Driver, pasting: Pasting
) -> None:
    put("Claim.\n" * 30_000)
    pasting.paste()
    until(lambda: driver.window.toast.text() != "")
    assert driver.window.toast.text().startswith("The clipboard holds 30,000 lines, and at most")
    data = QMimeData()
    data.setData(MIME, b"{}")
    QGuiApplication.clipboard().setMimeData(data)
    pasting.paste()
    assert "no argument map of ours" in driver.window.toast.text()
    assert len(driver.map.claims) == 2


# -- what takes long ---------------------------------------------------------------------------


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Let readings wait until they are set going, or given up."""
    gate = threading.Event()
    real = Held.readings

    def readings(self: Held, go_on: GoOn | None = None) -> tuple[Reading, ...]:
        while not gate.wait(0.005):
            if go_on is not None and not go_on():
                break
        return real(self, go_on)

    monkeypatch.setattr(Held, "readings", readings)
    yield gate
    gate.set()


def test_a_long_reading_leaves_the_window_alive(
    driver: Driver, pasting: Pasting, slow: threading.Event
) -> None:
    put("\n".join(f"- Claim {place}" for place in range(2_000)))
    pasting.paste()
    assert len(driver.map.claims) == 2
    driver.select("First.")
    until(lambda: pasting.progress.text() == "Reading what is pasted…")
    slow.set()
    until(lambda: len(driver.map.claims) == 2_002)
    assert pasting.progress.text() == ""
    assert len(driver.map.arguments_on(driver.claim("Main."))) == 2_001


@pytest.mark.parametrize("by", ["Esc", "button"])
def test_a_long_reading_can_be_stopped(
    driver: Driver, pasting: Pasting, slow: threading.Event, by: str
) -> None:
    put(BULLETS)
    pasting.paste()
    until(lambda: pasting.progress.text() != "")
    if by == "Esc":
        driver.keys("Esc")
    else:
        stop = pasting.progress.button()
        assert stop is not None
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert pasting.progress.text() == ""
    assert driver.window.toast.text() == "Nothing was pasted; the map is as it was."
    slow.set()
    QTest.qWait(60)
    assert len(driver.map.claims) == 2
    assert driver.selected() == ["Main."]


def test_a_second_paste_takes_the_place_of_a_slow_one(
    driver: Driver, pasting: Pasting, slow: threading.Event
) -> None:
    put(BULLETS)
    pasting.paste()
    put("Another.")
    pasting.paste_as_one()
    slow.set()
    QTest.qWait(60)
    assert driver.texts() == {"Main.", "First.", "Another."}


def test_closing_the_window_stops_a_reading(
    driver: Driver, pasting: Pasting, slow: threading.Event
) -> None:
    put(BULLETS)
    pasting.paste()
    driver.window.close()
    QApplication.processEvents()
    assert not slow.is_set()
    assert not any(thread.name.startswith("paste") for thread in threading.enumerate())


def test_a_target_that_is_gone_by_then_is_said(
    driver: Driver, pasting: Pasting, slow: threading.Event
) -> None:
    put(BULLETS)
    first = driver.select("First.")
    pasting.paste()
    driver.window.desk.perform(edits.delete_branch(driver.map, first))
    slow.set()
    until(lambda: driver.window.toast.text() != "")
    assert driver.window.toast.text() == "What this should hang on is no longer in the map."
    assert driver.texts() == {"Main."}


# -- copy and paste ----------------------------------------------------------------------------

BRANCH = "Main.\n  + First.\n  & With it.\n    _ Not so.\n  - Second.\n    - Not that.\n"


def copied(argmap: ArgumentMap) -> Held:
    clipboard.copy(argmap, argmap.roots())
    return held()


def test_what_is_copied_comes_back_in_each_form() -> None:
    argmap = read_outline(BRANCH)
    found = copied(argmap)
    assert found.own is not None
    assert found.html is not None
    for part in (found, Held(text=found.text), Held(html=found.html)):
        assert write_outline(part.readings()[0].map) == BRANCH
    (own,) = found.readings()
    assert own.map.claims.keys() == argmap.claims.keys()


def test_text_of_ours_with_its_list_is_read_as_text() -> None:
    argmap = read_outline("Main.\n  + First.\n  - = 1.1\n")
    found = copied(argmap)
    assert found.html is not None
    best = Held(text=found.text, html=found.html).readings()[0]
    assert len(best.map.claims) == 2


def test_copy_cut_and_paste_by_keys(driver: Driver, pasting: Pasting) -> None:
    driver.select("First.")
    driver.keys("Ctrl+C")
    pasting.paste()
    assert shown(driver) == "Main.\n  + First.\n    + First.\n"
    driver.keys("Ctrl+Z", "Ctrl+X")
    assert shown(driver) == "Main.\n"
    driver.select("Main.")
    pasting.paste()
    assert shown(driver) == "Main.\n  + First.\n"
    assert pasting.bar.text() == ""
