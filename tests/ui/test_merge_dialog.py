"""Choosing in the conflicts of a merge, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from argmap.model import edits
from argmap.model.choosing import resolved
from argmap.model.elements import Argument, Claim, MapInfo, Stance
from argmap.model.map import ArgumentMap
from argmap.model.merging import ENDS, Merged, Side, merge
from argmap.ui.look import apply_theme, theme_for
from argmap.ui.merge_dialog import MergeDialog
from argmap.ui.versions import Version

OURS, THEIRS, BOTH = Side.OURS, Side.THEIRS, Side.BOTH
Open = Callable[..., MergeDialog]


def quarrel(count: int = 4) -> Merged:
    """A merge with a conflict on each claim: words, notes, shares and removals in turn."""
    claims = [Claim(id=f"c{at:03}", text=f"Claim {at} is so.", rank="a0") for at in range(count)]
    base = ArgumentMap.of([MapInfo(id="map"), *claims])
    ours, theirs = base.copy(), base.copy()
    for at, claim in enumerate(claims):
        for side, word, share in ((ours, "<b>ours</b>", 0.25), (theirs, "theirs", 0.75)):
            if at % 4 == 0:
                step = edits.reword(side, claim.id, f"Claim {at} is {word}.")
            elif at % 4 == 1:
                step = edits.set_note(side, claim.id, f"{word} " * 5_000 if at == 5 else word)
            elif at % 4 == 2:
                step = edits.set_confidence(side, claim.id, share)
            elif side is ours:
                step = edits.delete_claim(side, claim.id)
            else:
                step = edits.reword(side, claim.id, "Still there.")
            side.apply(step.changes)
    return merge(base, ours, theirs)


@pytest.fixture
def open_dialog() -> Iterator[Open]:
    """Give a function that opens the dialog of a merge."""
    dialogs: list[MergeDialog] = []

    def opened(merged: Merged | None = None, name: str = "A & B.argmap") -> MergeDialog:
        dialog = MergeDialog(merged or quarrel(), name)
        dialogs.append(dialog)
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        return dialog

    yield opened
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    dialogs.clear()


def find(dialog: MergeDialog, kind: type[QWidget], text: str) -> QWidget:
    """Give the widget of a kind whose text holds some words, mnemonics left out."""
    for widget in dialog.findChildren(kind):
        if text in widget.text().replace("&", ""):  # type: ignore[attr-defined]
            return widget
    raise AssertionError(text)


def click(widget: QWidget) -> None:
    point = QPoint(12, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QApplication.processEvents()


def press(*keys: str, to: QWidget | None = None) -> None:
    """Press keys where the focus is."""
    for key in keys:
        target = to or QApplication.focusWidget()
        assert target is not None
        QTest.keySequence(target, key)
        QApplication.processEvents()


def rows(dialog: MergeDialog) -> QTreeWidget:
    found = dialog.findChild(QTreeWidget)
    assert isinstance(found, QTreeWidget)
    return found


def place(dialog: MergeDialog) -> int:
    item = rows(dialog).currentItem()
    assert item is not None
    return rows(dialog).indexOfTopLevelItem(item)


def listed(dialog: MergeDialog) -> list[tuple[str, str]]:
    """What the list says."""
    found = rows(dialog)
    items = [found.topLevelItem(at) for at in range(found.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def checked(dialog: MergeDialog) -> list[str]:
    return [
        radio.accessibleName() for radio in dialog.findChildren(QRadioButton) if radio.isChecked()
    ]


def versions(dialog: MergeDialog) -> list[str]:
    return [version.toPlainText() for version in dialog.findChildren(Version)]


def merge_button(dialog: MergeDialog) -> QPushButton:
    found = find(dialog, QPushButton, "Merge")
    assert isinstance(found, QPushButton)
    return found


# -- what is seen ----------------------------------------------------------------------------


def test_each_conflict_is_listed_and_the_first_is_shown(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert listed(dialog) == [
        ("Text of 1 “Claim 0 is <b>ours</b>.”", ""),
        ("Note of 2 “Claim 1 is so.”", ""),
        ("Confidence of 3 “Claim 2 is so.”", ""),
        ("Removal of 4 “Still there.”", ""),
    ]
    assert versions(dialog) == ["Claim 0 is <b>ours</b>.", "Claim 0 is theirs."]
    assert checked(dialog) == []
    assert find(dialog, QLabel, "0 of 4 chosen").isVisible()
    assert find(dialog, QRadioButton, "Theirs, from “A  B.argmap”").isVisible()
    assert dialog.choices() == {}


def test_no_words_are_taken_for_markup(open_dialog: Open) -> None:
    dialog = open_dialog(name="<i>x</i>.argmap")
    labels = dialog.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_all_that_takes_the_focus_has_a_name(open_dialog: Open) -> None:
    dialog = open_dialog()
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named, widget
    said = [
        rows(dialog).model().index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(4)
    ]
    assert said[1] == "Note of 2 “Claim 1 is so.”: not chosen"
    press("1", "2")
    said = rows(dialog).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Note of 2 “Claim 1 is so.”: Theirs"


def test_no_two_mnemonics_are_the_same(open_dialog: Open) -> None:
    dialog = open_dialog()
    for keys in ((), ("1",)):
        press(*keys)
        texts = [
            widget.text().replace("&&", "")
            for kind in (QPushButton, QRadioButton)
            for widget in dialog.findChildren(kind)
        ]
        letters = [text[text.index("&") + 1].upper() for text in texts if "&" in text]
        assert len(letters) >= 6
        assert len(set(letters)) == len(letters)


# -- keys ------------------------------------------------------------------------------------


def test_keys_choose_and_go_on(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("1", "B", "t")
    assert place(dialog) == 3
    assert [side for _, side in listed(dialog)] == ["Ours", "Both", "Theirs", ""]
    assert find(dialog, QLabel, "3 of 4 chosen").isVisible()
    assert not merge_button(dialog).isEnabled()
    press("Up")
    assert checked(dialog) == ["Theirs"]
    press("Down", "3")
    assert place(dialog) == 3, "both cannot stand there"
    assert checked(dialog) == []
    press("2")
    assert merge_button(dialog).isEnabled()
    assert list(dialog.choices().values()) == [OURS, BOTH, THEIRS, THEIRS]


def test_after_the_last_comes_the_first_that_is_left(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("1", "Down", "2", "1")
    assert place(dialog) == 1
    press("1")
    press("End", "1")
    assert place(dialog) == 3


def test_return_merges_once_all_is_chosen(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("1", "1", "1")
    press("Return")
    assert dialog.isVisible()
    press("1")
    press("Return")
    assert not dialog.isVisible()
    assert dialog.result() == dialog.DialogCode.Accepted
    assert set(dialog.choices().values()) == {OURS}


def test_escape_cancels(open_dialog: Open) -> None:
    dialog = open_dialog()
    press("1")
    press("Esc")
    assert not dialog.isVisible()
    assert dialog.result() == dialog.DialogCode.Rejected


def test_mnemonics_choose_and_stay(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    press("Alt+T", to=dialog)
    # A button is seen to go down first.
    qtbot.waitUntil(lambda: checked(dialog) == ["Theirs"])
    assert place(dialog) == 0
    assert len(dialog.choices()) == 1
    press("Alt+H", to=dialog)
    qtbot.waitUntil(lambda: list(dialog.choices().values()) == [THEIRS] * 4)


def test_keys_choose_from_the_versions_too(open_dialog: Open) -> None:
    dialog = open_dialog()
    theirs = dialog.findChildren(Version)[1]
    theirs.setFocus()
    press("2", "3")
    assert place(dialog) == 2
    assert list(dialog.choices().values()) == [THEIRS, BOTH]
    press("Tab")
    assert QApplication.focusWidget() is not theirs


# -- mouse -----------------------------------------------------------------------------------


def test_a_click_chooses_and_stays(open_dialog: Open) -> None:
    dialog = open_dialog()
    click(find(dialog, QRadioButton, "Both"))
    assert place(dialog) == 0
    assert [side for _, side in listed(dialog)] == ["Both", "", "", ""]
    click(find(dialog, QRadioButton, "Ours"))
    assert checked(dialog) == ["Ours"]
    item = rows(dialog).topLevelItem(3)
    assert item is not None
    point = rows(dialog).visualItemRect(item).center()
    QTest.mouseClick(
        rows(dialog).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    assert versions(dialog) == [
        "Removed, with what hangs on it alone.",
        "Kept, with another text:\nStill there.",
    ]
    assert not find(dialog, QRadioButton, "Both: only one").isEnabled()
    assert checked(dialog) == []


def test_one_side_is_taken_everywhere_or_for_the_rest(open_dialog: Open) -> None:
    dialog = open_dialog()
    click(find(dialog, QPushButton, "Take All Theirs"))
    assert set(dialog.choices().values()) == {THEIRS}
    click(find(dialog, QPushButton, "Take All Ours"))
    assert set(dialog.choices().values()) == {OURS}
    assert find(dialog, QLabel, "4 of 4 chosen").isVisible()
    again = open_dialog()
    press("3", to=rows(again))
    click(find(again, QPushButton, "Take Theirs for the Rest"))
    assert list(again.choices().values()).count(THEIRS) == 3
    assert list(again.choices().values()).count(BOTH) == 1
    click(merge_button(again))
    assert again.result() == again.DialogCode.Accepted


def test_what_is_chosen_makes_a_map(open_dialog: Open) -> None:
    merged = quarrel()
    dialog = open_dialog(merged)
    press("3", "2", "1", "1")
    made = resolved(merged, dialog.choices())
    texts = sorted(claim.text for claim in made.claims.values())
    assert texts == [
        "Claim 0 is <b>ours</b>.",
        "Claim 0 is theirs.",
        "Claim 1 is so.",
        "Claim 2 is so.",
    ]


# -- much of it ------------------------------------------------------------------------------


@pytest.mark.parametrize("look", ["light", "dark"])
def test_many_conflicts_and_long_texts(open_dialog: Open, look: str) -> None:
    palette = QApplication.palette()
    try:
        apply_theme(theme_for(look))
        dialog = open_dialog(quarrel(200), "long name " * 40)
        assert dialog.width() < 1024
        assert len(listed(dialog)) == 200
        press("End")
        assert place(dialog) == 199
        press("Home", *"12121")
        assert place(dialog) == 5
        long = versions(dialog)[0]
        assert long.startswith("<b>ours</b> ")
        assert len(long) < 20_010
        assert all(version.isVisible() for version in dialog.findChildren(Version))
        assert dialog.height() < 700
        assert find(dialog, QLabel, "5 of 200 chosen").isVisible()
        assert not dialog.grab().isNull()
    finally:
        QApplication.setPalette(palette)


def test_the_buttons_say_what_they_do(open_dialog: Open) -> None:
    dialog = open_dialog()
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    assert merge_button(dialog).toolTip() == "Choose in every conflict first"
    press("1", "1", "1", "1")
    assert merge_button(dialog).toolTip() == ""
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    click(cancel)
    assert dialog.result() == dialog.DialogCode.Rejected


def test_how_an_argument_hangs_is_one_row(open_dialog: Open) -> None:
    claims = [Claim(id=known, text=f"{known.upper()}.", rank="a0") for known in "abcd"]
    argument = Argument(id="z", premises=("c",), target="a")
    base = ArgumentMap.of([MapInfo(id="map"), *claims, argument])
    ours, theirs = base.copy(), base.copy()
    ours.apply(edits.retarget(ours, "z", "b").changes)
    theirs.apply(edits.retarget(theirs, "z", "d", Stance.CON).changes)
    dialog = open_dialog(merge(base, ours, theirs))
    assert listed(dialog) == [("Target of the objection 2.1 “C.”", "")]
    assert versions(dialog) == ["“B.”", "“D.”"]
    press("2", "Return")
    assert dialog.choices() == {("z", ENDS): THEIRS}
