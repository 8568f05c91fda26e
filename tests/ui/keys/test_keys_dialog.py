"""The key sheet: commands found by words or by a key, their keys changed, and obeyed at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTreeWidget, QWidget

from argmap.commands.registry import commands
from argmap.interchange.outline import read_outline
from argmap.ui.actions import command_text
from argmap.ui.keys.dialog import KeysDialog
from argmap.ui.keys.editor import KeyEditor
from argmap.ui.keys.keyfield import KeyField
from argmap.ui.keys.keymap import keymap
from argmap.ui.keys.telling import tell_mistakes
from argmap.ui.present.keys import sheet as presenting


class Sheet:
    """The key sheet, driven by keys and clicks."""

    def __init__(self, driver: Driver) -> None:
        driver.keys("Ctrl+?", to=driver.canvas)
        (self.dialog,) = driver.window.findChildren(KeysDialog)
        self.dialog.activateWindow()
        QApplication.processEvents()
        (self.editor,) = self.dialog.findChildren(KeyEditor)
        (self.tree,) = self.dialog.findChildren(QTreeWidget)

    def buttons(self) -> dict[str, QAbstractButton]:
        """Give the buttons that are seen, by what they are called."""
        found = self.dialog.findChildren(QAbstractButton)
        return {one.accessibleName() or one.text(): one for one in found if one.isVisible()}

    def click(self, name: str) -> None:
        self.buttons()[name].click()
        QApplication.processEvents()

    def choose(self, command: str) -> None:
        self.dialog.choose(commands()[command])

    def press(self, keys: str) -> None:
        """Press a key in the field that waits for one."""
        (field,) = (one for one in self.dialog.findChildren(KeyField) if one.isVisible())
        QTest.keySequence(field, keys)
        QApplication.processEvents()

    def rows(self) -> list[str]:
        """Give the titles of the commands that are seen."""
        tree = self.tree
        heads = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
        rows = [head.child(row) for head in heads if head for row in range(head.childCount())]
        return [row.text(0) for row in rows if row is not None and not row.isHidden()]

    def said(self) -> str:
        return self.editor.message()


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    made = open_window(read_outline("# Trial\nMain.\n  + First.\n"))
    made.select("First.")
    return made


@pytest.fixture
def sheet(driver: Driver) -> Sheet:
    return Sheet(driver)


def test_a_key_is_added_and_works_at_once_everywhere(driver: Driver, sheet: Sheet) -> None:
    sheet.choose("claim.reason")
    sheet.click("Add a Key…")
    sheet.press("Ctrl+T")
    assert sheet.said() == "Ctrl+T now gives Add Reason."
    assert keymap().keys("claim.reason") == ("Tab", "Ctrl+T")
    action = driver.window.verbs["claim.reason"]
    assert [key.toString() for key in action.shortcuts()] == ["Tab", "Ctrl+T"]
    assert "(Tab, Ctrl+T)" in action.toolTip()
    assert command_text(commands()["claim.reason"]).endswith("Tab, Ctrl+T")


def test_a_changed_key_works_in_map_and_outline(driver: Driver) -> None:
    keymap().give("claim.reason", ["Ctrl+T"])
    driver.keys("Ctrl+T")
    driver.edit("By the new key.")
    driver.window.outline.setFocus()
    driver.keys("Ctrl+T")
    driver.edit("And in the outline.")
    assert {"By the new key.", "And in the outline."} <= driver.texts()
    count = len(driver.map.claims)
    driver.canvas.setFocus()
    driver.keys("Tab")
    assert driver.window.canvas.editing.editor is None
    assert len(driver.map.claims) == count


def test_a_key_is_changed_in_its_place_and_hints_follow(driver: Driver, sheet: Sheet) -> None:
    sheet.choose("claim.reason")
    sheet.click("Change Tab")
    sheet.press("F7")
    assert keymap().keys("claim.reason") == ("F7",)
    hints = [one.toolTip() for one in driver.window.status.findChildren(QWidget)]
    assert any("F7 reason" in hint for hint in hints)
    assert driver.canvas.accessibleDescription().startswith("F7 adds a reason")
    sheet.click("Reset")
    assert keymap().is_usual("claim.reason")
    sheet.click("Undo")
    assert keymap().keys("claim.reason") == ("F7",)


def test_tab_itself_can_be_given(sheet: Sheet) -> None:
    sheet.choose("claim.reason")
    sheet.click("Remove Tab")
    sheet.click("Add a Key…")
    sheet.press("Tab")
    assert keymap().is_usual("claim.reason")


def test_a_clash_is_shown_and_the_key_taken_over_or_not(driver: Driver, sheet: Sheet) -> None:
    sheet.choose("claim.free")
    sheet.click("Add a Key…")
    sheet.press("Ctrl+Z")
    assert sheet.said() == "Ctrl+Z gives Undo (anywhere in the window)."
    assert QApplication.focusWidget() is sheet.buttons()["Leave It"]
    sheet.click("Leave It")
    assert keymap().own() == {}
    sheet.click("Add a Key…")
    sheet.press("Ctrl+Z")
    sheet.click("Take It Over")
    assert sheet.said() == "Ctrl+Z now gives Add Free Claim. Undo has no key now."
    assert keymap().keys("edit.undo") == ()
    assert driver.window.verbs["edit.undo"].shortcuts() == []


def test_an_avoided_key_is_told_with_the_reason(sheet: Sheet) -> None:
    sheet.choose("claim.free")
    sheet.click("Add a Key…")
    sheet.press("Ctrl+Space")
    assert sheet.said() == "Ctrl+Space: Input methods use it to write signs and other scripts."
    sheet.click("Use It Anyway")
    assert keymap().keys("claim.free") == ("Ins", "Ctrl+Space")


def test_escape_leaves_a_key_as_it_was_and_the_sheet_open(sheet: Sheet) -> None:
    sheet.choose("claim.free")
    sheet.click("Change Ins")
    sheet.press("Esc")
    assert keymap().own() == {}
    assert sheet.dialog.isVisible()
    assert QApplication.focusWidget() is sheet.buttons()["Add a Key…"]
    sheet.click("Change Ins")
    sheet.press("Ins")
    assert keymap().own() == {}


def test_all_is_reset_and_that_taken_back(sheet: Sheet) -> None:
    keymap().give("claim.free", ["F7"])
    keymap().give("view.fit", [])
    before = keymap().own()
    sheet.click("Reset All")
    assert keymap().own() == {}
    sheet.click("Undo")
    assert keymap().own() == before


def test_commands_are_found_by_words_and_by_a_key(sheet: Sheet) -> None:
    (words,) = (
        one
        for one in sheet.dialog.findChildren(QLineEdit)
        if one.isVisible() and not isinstance(one, KeyField)
    )
    QTest.keyClicks(words, "undo step")
    assert sheet.rows() == ["Undo"]
    sheet.click("Find by Key")
    assert len(sheet.rows()) == len(commands()) + len(presenting())
    sheet.press("Tab")
    assert sheet.rows() == ["Add Reason", "Words, Then a Reason"]
    assert sheet.buttons()["Change Tab"]
    assert sheet.tree.hasFocus()
    sheet.press("F7")
    assert sheet.rows() == []
    assert sheet.said() == "F7 gives no command."
    sheet.press("Esc")
    assert words.hasFocus()
    assert len(sheet.rows()) == len(commands()) + len(presenting())


def test_a_key_that_cannot_be_kept_is_told(sheet: Sheet, tmp_path: Path) -> None:
    keymap().path = tmp_path / "trial" / "keys.toml"
    (tmp_path / "trial").write_text("a file, where the folder should be")
    sheet.choose("claim.free")
    sheet.click("Remove Ins")
    assert "holds until Argmap ends, as it cannot write" in sheet.said()


# -- keys that are not shortcuts ---------------------------------------------------------------


def test_the_key_that_pans_gives_what_it_was_given(driver: Driver) -> None:
    keymap().give("claim.free", ["Space"])
    driver.keys("Space")
    driver.edit("By the bar.")
    assert "By the bar." in driver.texts()
    assert driver.window.verbs["claim.free"].text().endswith("\tSpace")
    assert driver.window.verbs["claim.fold"].text() == "Fold or Unfold"
    keymap().give("claim.free", [])
    driver.select("Main.")
    driver.keys("Space")
    driver.keys("Space", to=driver.window.outline)
    assert not driver.map.claims[driver.claim("Main.")].folded
    keymap().give("claim.fold", ["F7"])
    driver.keys("F7")
    assert driver.map.claims[driver.claim("Main.")].folded


def test_the_editor_obeys_keys_of_its_own(driver: Driver) -> None:
    keymap().give("words.take", ["Ctrl+Return"])
    keymap().give("words.line", ["Return"])
    driver.keys("F2")
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    assert editor.accessibleDescription().startswith("Ctrl+Return takes them over")
    QTest.keyClicks(editor, " One")
    driver.keys("Return", to=editor)
    QTest.keyClicks(editor, "two.")
    driver.keys("Ctrl+Return", to=editor)
    assert "First. One\ntwo." in driver.texts()


def test_buttons_at_a_box_name_the_keys_of_now(driver: Driver) -> None:
    keymap().give("claim.reason", ["F7"])
    canvas = driver.window.canvas
    canvas.zoom(2.0)
    corner = canvas.frame_of(driver.select("First.")).bottomLeft().toPoint()
    QTest.mouseMove(canvas, corner + QPoint(14, 18))
    QApplication.processEvents()
    assert canvas.toolTip() == "Add a reason (F7)"


def test_mistakes_in_the_file_are_told_in_the_bar(
    open_window: Callable[..., Driver], tmp_path: Path
) -> None:
    (tmp_path / "config").mkdir(exist_ok=True)
    (tmp_path / "config" / "keys.toml").write_text('[keys]\n"view.fit" = ["Nonsense"]\n')
    window = open_window().window
    tell_mistakes(window)
    assert "keys.toml" in window.bar.text()
    assert "Fit Map: “Nonsense” is no key." in window.bar.text()
    window.bar.say("Something else.")
    tell_mistakes(window)
    assert "is no key" in window.toast.text()
    window.toast.hide()
    window.show_keys()
    (sheet,) = window.findChildren(KeysDialog)
    (editor,) = sheet.findChildren(KeyEditor)
    assert "is no key" in editor.message()
