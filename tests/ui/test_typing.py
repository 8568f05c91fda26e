"""A debate typed from an empty window, by the keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from driver import Driver
from PySide6.QtWidgets import QApplication

from argmap.model.elements import Stance
from argmap.session import Session


def start(driver: Driver, text: str = "Open it.") -> None:
    """Type the main claim of an empty map."""
    driver.keys("Ins")
    driver.edit(text)


def test_a_claim_a_reason_an_objection_and_a_co_premise(driver: Driver) -> None:
    start(driver, "Models should be open.")
    driver.keys("Tab")
    driver.edit("Openness speeds progress.")
    driver.keys("Ctrl+J")
    driver.edit("Progress is good.")
    driver.keys("Alt+Up", "Shift+Tab")
    driver.edit("Openness is unsafe.")
    argmap = driver.map
    root = driver.claim("Models should be open.")
    first, second = argmap.arguments_on(root)
    assert [argmap.claims[known].text for known in first.premises] == [
        "Openness speeds progress.",
        "Progress is good.",
    ]
    assert (first.stance, second.stance) == (Stance.PRO, Stance.CON)


def test_keys_in_the_editor_take_the_words_over_and_go_on(driver: Driver) -> None:
    driver.keys("Ins")
    driver.type("Main.")
    driver.keys("Tab")
    driver.type("Reason.")
    driver.keys("Ctrl+Return")
    driver.type("Sibling.")
    driver.keys("Shift+Tab")
    driver.type("Objection.")
    driver.keys("Return")
    argmap = driver.map
    assert driver.texts() == {"Main.", "Reason.", "Sibling.", "Objection."}
    home = argmap.home(driver.claim("Objection."))
    assert home is not None
    assert home.stance is Stance.CON
    assert home.target == driver.claim("Sibling.")
    sibling = argmap.home(driver.claim("Sibling."))
    assert sibling is not None
    assert sibling.target == driver.claim("Main.")


def test_escape_drops_a_new_claim_and_keeps_an_old_one(driver: Driver) -> None:
    start(driver, "Main.")
    driver.keys("Tab")
    driver.type("Not this")
    driver.keys("Esc")
    assert driver.texts() == {"Main."}
    driver.keys("F2")
    driver.type(" And more.")
    driver.keys("Esc")
    assert driver.texts() == {"Main."}
    assert not driver.window.desk.session.can_redo


def test_an_empty_new_claim_never_was(driver: Driver) -> None:
    start(driver, "Main.")
    label = driver.window.desk.session.undo_label
    driver.keys("Tab", "Return")
    assert driver.texts() == {"Main."}
    assert driver.window.desk.session.undo_label == label


def test_typing_replaces_and_f2_appends(driver: Driver) -> None:
    start(driver, "Main.")
    driver.keys("F2")
    driver.type(" More.")
    driver.keys("Return")
    assert driver.texts() == {"Main. More."}
    driver.type("Other.")
    driver.keys("Return")
    assert driver.texts() == {"Other."}
    driver.keys("Ctrl+Z")
    assert driver.texts() == {"Main. More."}


def test_shift_return_breaks_the_line(driver: Driver) -> None:
    driver.keys("Ins")
    driver.type("One")
    driver.keys("Shift+Return")
    driver.type("two.")
    driver.keys("Return")
    assert driver.texts() == {"One\ntwo."}


def test_a_sign_at_the_start_sets_the_relation_in_one_step(driver: Driver) -> None:
    start(driver, "Main.")
    driver.keys("Tab")
    driver.type("- Against.")
    driver.keys("Return")
    home = driver.map.home(driver.claim("Against."))
    assert home is not None
    assert home.stance is Stance.CON
    driver.keys("Return")
    driver.type("& With it.")
    driver.keys("Return")
    home = driver.map.home(driver.claim("With it."))
    assert home is not None
    assert len(home.premises) == 2
    driver.keys("Tab")
    driver.type("_ Not so.")
    driver.keys("Return")
    under = driver.map.home(driver.claim("Not so."))
    assert under is not None
    assert under.target == home.id
    driver.keys("Ctrl+Z")
    assert driver.texts() == {"Main.", "Against.", "With it."}


def test_everything_is_undone_and_redone_by_keys(driver: Driver) -> None:
    start(driver, "Main.")
    driver.keys("Tab")
    driver.edit("Reason.")
    driver.keys("Ctrl+R")
    driver.keys("Del")
    assert driver.texts() == {"Main."}
    driver.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert driver.texts() == set()
    driver.keys("Ctrl+Shift+Z", "Ctrl+Shift+Z", "Ctrl+Y")
    home = driver.map.home(driver.claim("Reason."))
    assert home is not None
    assert home.stance is Stance.CON


def test_what_was_typed_is_there_after_opening_anew(
    open_window: Callable[..., Driver], home: Path
) -> None:
    driver = open_window()
    start(driver, "Main.")
    driver.keys("Tab")
    driver.type("A reason that is still being typed")
    driver.window.close()
    QApplication.processEvents()
    with Session.open(home / "trial.argmap") as session:
        texts = {claim.text for claim in session.map.claims.values()}
        assert texts == {"Main.", "A reason that is still being typed"}
        assert session.undo_label == "Add reason to 1"


def test_a_text_that_is_too_long_stays_in_the_editor(driver: Driver) -> None:
    start(driver, "Main.")
    driver.keys("F2")
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    editor.setPlainText("x" * 10_001)
    driver.keys("Return")
    again = driver.window.canvas.editing.editor
    assert again is not None
    assert again.text() == "x" * 10_001
    assert "10,001 characters" in driver.window.toast.text()
    driver.keys("Esc")
    assert driver.texts() == {"Main."}


def test_focus_elsewhere_takes_the_words_over(driver: Driver) -> None:
    start(driver, "Main.")
    driver.keys("F2")
    driver.type(" More.")
    driver.window.outline.setFocus()
    assert driver.texts() == {"Main. More."}


def test_the_editor_opens_within_sight(driver: Driver) -> None:
    start(driver, "Main.")
    canvas = driver.window.canvas
    canvas.zoom(2.5)
    for _ in range(4):
        driver.keys("Tab")
        editor = canvas.editing.editor
        assert editor is not None
        assert canvas.rect().contains(editor.geometry())
        driver.edit("A reason among several.")
        driver.keys("Alt+Up")


def test_a_debate_of_25_claims_takes_at_most_50_keys_that_are_no_words(driver: Driver) -> None:
    count = 0

    def press(*keys: str) -> None:
        nonlocal count
        count += len(keys)
        driver.keys(*keys)

    press("Ins")
    driver.type("Main.")
    for reason in range(4):
        press("Tab" if reason % 2 else "Shift+Tab")
        driver.type(f"Point {reason}.")
        for below in range(4):
            press(("Tab", "Ctrl+Return", "Ctrl+Return", "Ctrl+Return")[below])
            driver.type(f"Ground {reason}.{below}.")
        press("Return", "Alt+Up", "Alt+Up")
    for more in range(4):
        press("Tab" if more == 0 else "Ctrl+Return")
        driver.type(f"More {more}.")
    press("Return")
    assert len(driver.map.claims) == 25
    tops = driver.map.arguments_on(driver.claim("Main."))
    assert len(tops) == 8
    assert [a.stance for a in tops[:4]] == [Stance.CON, Stance.PRO, Stance.CON, Stance.PRO]
    assert all(len(driver.map.arguments_on(a.premises[0])) == 4 for a in tops[:4])
    assert count <= 50
