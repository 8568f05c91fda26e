"""Input methods: wording begun on the canvas by what is composed."""

from __future__ import annotations

from driver import Driver
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

Query = Qt.InputMethodQuery


def compose(driver: Driver, composed: str, done: str = "") -> QInputMethodEvent:
    """Let an input method say what is being composed, and what is done, where the focus is."""
    event = QInputMethodEvent(composed, [])
    event.setCommitString(done)
    widget = QApplication.focusWidget()
    assert widget is not None
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()
    return event


def one_claim(driver: Driver) -> None:
    """Bring one claim in, and give the canvas the focus."""
    driver.keys("Ins")
    driver.edit("Old words.")
    driver.window.canvas.setFocus()


def test_what_is_composed_begins_a_claim_s_wording(driver: Driver) -> None:
    one_claim(driver)
    canvas = driver.window.canvas
    compose(driver, "n")
    editor = canvas.editing.editor
    assert editor is not None
    # Moving the focus would end the composition, with a raw letter left behind.
    assert canvas.hasFocus()
    compose(driver, "に")
    assert editor.textCursor().block().layout().preeditAreaText() == "に"
    compose(driver, "", "日本")
    assert editor.hasFocus()
    assert editor.text() == "日本"
    compose(driver, "", "語")
    driver.keys("Return", to=editor)
    assert driver.texts() == {"日本語"}
    driver.keys("Ctrl+Z")
    assert driver.texts() == {"Old words."}


def test_an_accent_begins_it_too(driver: Driver) -> None:
    one_claim(driver)
    compose(driver, "", "é")
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    assert editor.hasFocus()
    assert editor.text() == "é"
    driver.keys("Esc", to=editor)
    assert driver.texts() == {"Old words."}


def test_a_composition_given_up_leaves_the_words(driver: Driver) -> None:
    one_claim(driver)
    canvas = driver.window.canvas
    compose(driver, "n")
    compose(driver, "")
    assert canvas.editing.editor is None
    assert canvas.hasFocus()
    assert driver.texts() == {"Old words."}


def test_a_click_elsewhere_ends_a_composition(driver: Driver) -> None:
    one_claim(driver)
    canvas = driver.window.canvas
    compose(driver, "n")
    driver.click(QPoint(5, canvas.height() - 5))
    assert canvas.editing.editor is None
    assert driver.texts() == {"Old words."}
    compose(driver, "", "に")
    assert canvas.editing.editor is None


def test_an_input_method_is_wanted_only_where_something_can_be_worded(driver: Driver) -> None:
    canvas = driver.window.canvas
    one_claim(driver)
    assert canvas.inputMethodQuery(Query.ImEnabled) is True
    frame = canvas.frame_of(canvas.selection[0]).toRect()
    assert canvas.inputMethodQuery(Query.ImCursorRectangle) == frame
    canvas.editable = False
    assert canvas.inputMethodQuery(Query.ImEnabled) is False
    canvas.editable = True
    canvas.select(())
    assert canvas.inputMethodQuery(Query.ImEnabled) is False
    assert not compose(driver, "n").isAccepted()
    assert canvas.editing.editor is None


def test_the_choices_stand_where_the_caret_is(driver: Driver) -> None:
    one_claim(driver)
    canvas = driver.window.canvas
    compose(driver, "ni")
    editor = canvas.editing.editor
    assert editor is not None
    caret = canvas.inputMethodQuery(Query.ImCursorRectangle)
    assert isinstance(caret, QRectF)
    assert editor.geometry().contains(caret.center().toPoint())
    compose(driver, "", "二")
    driver.keys("Return", to=editor)
