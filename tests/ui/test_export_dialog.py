"""The export dialog: what it offers, what it says, and that its choices are kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QWidget,
)

from argmap.interchange.outline import read_outline
from argmap.maps import read
from argmap.model.map import ArgumentMap
from argmap.rendering.drafts import Drafts
from argmap.rendering.export import FORMATS, ExportOptions, export
from argmap.storage.jsonform import loads
from argmap.ui import clipboard, export_dialog
from argmap.ui.documents import open_path
from argmap.ui.export_dialog import ExportDialog
from argmap.ui.export_preview import LARGEST
from argmap.ui.exporting import remember, remembered
from argmap.ui.settings import Settings

OUTLINE = "# Trial\nMain.\n  + First.\n    - Against it.\n  + Second.\nOther.\n"
Dialogs = Callable[..., ExportDialog]


@pytest.fixture
def argmap() -> ArgumentMap:
    return read_outline(OUTLINE)


@pytest.fixture
def dialog(driver: Driver, argmap: ArgumentMap, tmp_path: Path) -> Iterator[Dialogs]:
    """Give a function that makes a dialog for some options, which is closed afterwards."""
    made: list[ExportDialog] = []

    def make(options: ExportOptions | None = None, selection: tuple[str, ...] = ()) -> ExportDialog:
        path = tmp_path / "trial.png"
        found = ExportDialog(
            argmap, path, options or ExportOptions(format="png"), driver.window, selection
        )
        made.append(found)
        return found

    yield make
    for known in made:
        known.done(QDialog.DialogCode.Rejected)
        known.deleteLater()


def choose(dialog: ExportDialog, label: str, entry: str) -> None:
    """Choose an entry of the combo box that a label is for, as a person does."""
    labels = {found.text().replace("&", ""): found for found in dialog.findChildren(QLabel)}
    combo = labels[f"{label}:"].buddy()
    assert isinstance(combo, QComboBox)
    found = combo.findText(entry)
    assert found >= 0, [combo.itemText(at) for at in range(combo.count())]
    combo.setCurrentIndex(found)


def settle(dialog: ExportDialog) -> None:
    """Let the preview be made now."""
    dialog._settling.stop()
    dialog._on_settled()


def part_of_another(widget: QWidget) -> bool:
    """Tell whether a widget is a piece of a combo box or a spin box, which bears the name."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QComboBox | QAbstractSpinBox):
        above = above.parentWidget()
    return above is not None


def test_all_can_be_reached_by_keys_and_has_a_name(dialog: Dialogs) -> None:
    shown = dialog(ExportOptions(format="pdf", paper="a4", poster="2x2"), ("x",))
    named = {label.buddy() for label in shown.findChildren(QLabel) if label.buddy()}
    for widget in shown.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.parent() is not None:
            inner = part_of_another(widget)
            said = widget.accessibleName() or getattr(widget, "text", str)()
            assert widget in named or said or inner, widget
    texts = [label.text() for label in shown.findChildren(QLabel) if label.buddy()]
    texts += [button.text() for button in shown.findChildren(QPushButton)]
    texts += [box.text() for box in shown._choices._switches.values()]
    keys = [found.lower() for text in texts for found in re.findall(r"&(\w)", text)]
    assert len(keys) == len(set(keys)), sorted(keys)
    assert len(keys) >= 18


def test_it_says_how_large_the_picture_will_be(dialog: Dialogs) -> None:
    shown = dialog()
    assert re.fullmatch(r"[\d,]+ × [\d,]+ pixels", shown._size.text())
    before = shown._size.text()
    choose(shown, "Size", "1 × (of 96 dpi)")
    settle(shown)
    assert shown._size.text() != before
    choose(shown, "Format", "SVG drawing")
    settle(shown)
    assert shown._size.text().endswith(" mm")
    choose(shown, "Format", "PDF document")
    choose(shown, "Paper", "A5")
    settle(shown)
    assert shown._size.text().startswith("One page of A5; claims are set in ")
    choose(shown, "Sheets", "A poster of so many")
    settle(shown)
    assert shown._size.text().startswith("4 sheets of A5 (2 across, 2 down) and an index;")


def test_what_cannot_be_made_is_said_and_not_begun(dialog: Dialogs) -> None:
    shown = dialog(ExportOptions(format="webp", scale=60.0))
    assert not shown._save.isEnabled()
    assert "16,383 on a side" in shown._size.text()
    choose(shown, "Format", "SVG drawing")
    settle(shown)
    assert shown._save.isEnabled()


def test_only_what_the_format_has_is_shown(dialog: Dialogs) -> None:
    shown = dialog()
    form = shown._choices._form
    for kind, raster, paper in (("png", True, False), ("svg", False, False), ("pdf", False, True)):
        shown._choices.choose_format(kind)
        assert form.isRowVisible(shown._choices._scale) is raster
        assert form.isRowVisible(shown._choices._paper) is paper
        assert not form.isRowVisible(shown._choices._overlap)
    shown._choices.choose_format("docx")
    assert shown._choices.format == "pdf"


def test_the_name_follows_the_format(dialog: Dialogs) -> None:
    shown = dialog()
    for kind, title in FORMATS.items():
        choose(shown, "Format", title)
        path, options = shown.choice()
        assert path.name == f"trial.{kind}"
        assert options.format == kind


def test_a_branch_can_be_exported_where_one_is_selected(
    dialog: Dialogs, argmap: ArgumentMap
) -> None:
    first = next(claim.id for claim in argmap.claims.values() if claim.text == "First.")
    shown = dialog(selection=(first,))
    drafts = Drafts(argmap)
    whole = drafts.made(shown.choice()[1]).picture
    choose(shown, "What", "Selected branch")
    assert shown.choice()[1].branch == (first,)
    branch = drafts.made(shown.choice()[1]).picture
    assert len(whole.places) == 5
    assert len(branch.places) == 2
    choose(shown, "What", "Selected claims alone")
    assert shown.choice()[1].only == (first,)
    assert len(drafts.made(shown.choice()[1]).picture.places) == 1
    choose(shown, "What", "What is unfolded")
    assert shown.choice()[1].folds
    assert dialog()._choices._what.findText("Selected branch") < 0


def test_choices_come_back_as_they_were(dialog: Dialogs) -> None:
    wished = ExportOptions(
        format="pdf",
        theme="dark",
        direction="right",
        paper="a3",
        orientation="landscape",
        poster="3x2",
        min_size=7.5,
        overlap=12.0,
        legend=True,
        sources=True,
        embed=False,
        date=True,
        groups="tag",
        margin=0.0,
        engine="page",
        settings={"aspect": "a3"},
    )
    assert dialog(wished).choice()[1] == wished
    asked = replace(wished, format="png", paper=None, poster=None, dpi=300.0)
    assert dialog(asked).choice()[1] == asked
    asked = replace(asked, dpi=None, width=800)
    assert dialog(asked).choice()[1] == asked


def test_there_is_a_thumbnail_but_not_of_very_large_maps(
    dialog: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = dialog(ExportOptions(format="pdf", paper="a5", poster="2x1"))
    image = shown._preview._image
    assert max(image.width(), image.height()) == pytest.approx(
        LARGEST * shown.devicePixelRatioF(), abs=2
    )
    shown.grab()
    monkeypatch.setattr(export_dialog, "MOST_CLAIMS", 3)
    settle(shown)
    shown.grab()
    assert shown._preview._image.isNull()
    assert "no preview of more than 3 claims" in shown._preview._said
    assert "when it is written" in shown._size.text()


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_another_file_is_replaced_only_if_that_is_wanted(
    dialog: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    asked: list[str] = []

    def question(_parent: QWidget, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton[answer]

    monkeypatch.setattr(QMessageBox, "question", question)
    (tmp_path / "trial.png").write_text("of the last time")
    (tmp_path / "mine.png").write_text("mine")
    shown = dialog()
    shown._path.setText(str(tmp_path / "mine.png"))
    shown.accept()
    assert len(asked) == 1
    assert shown.result() == (QDialog.DialogCode.Accepted if answer == "Yes" else 0)
    again = dialog()
    again.accept()
    assert len(asked) == 1


# -- what the window makes of it ---------------------------------------------------------------


def accept(monkeypatch: pytest.MonkeyPatch, act: Callable[[ExportDialog], None]) -> None:
    """Let the next dialog be filled in, and accepted unless it is closed by then."""

    def exec_(dialog: ExportDialog) -> int:
        act(dialog)
        if not dialog.result():
            dialog.accept()
        dialog._settling.stop()
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", exec_)


def test_an_export_can_be_repeated_by_one_key(
    open_window: Callable[..., Driver],
    argmap: ArgumentMap,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driver = open_window(argmap)
    target = tmp_path / "out.svg"

    def fill(dialog: ExportDialog) -> None:
        choose(dialog, "Format", "SVG drawing")
        choose(dialog, "Theme", "Dark")
        dialog._path.setText(str(target))

    accept(monkeypatch, fill)
    driver.window.exporting.ask()
    assert read(target) == driver.map
    target.unlink()
    driver.window.exporting.again()
    assert read(target) == driver.map
    assert remembered(driver.window.settings).theme == "dark"
    QApplication.processEvents()


def press_return(dialog: ExportDialog) -> None:
    """Press Return in a dialog, past the shortcuts of the window, which stays active offscreen."""
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    dialog.keyPressEvent(key)


def test_three_keys_lead_from_the_map_to_the_file(
    open_window: Callable[..., Driver],
    argmap: ArgumentMap,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driver = open_window(argmap)
    shown: list[ExportDialog] = []

    def exec_(dialog: ExportDialog) -> int:
        shown.append(dialog)
        dialog.show()
        press_return(dialog)
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", exec_)
    driver.keys("Ctrl+Shift+E")
    target = driver.window.desk.export_path().with_suffix(".png")
    assert read(target) == driver.map
    assert len(shown) == 1
    target.unlink()
    driver.window.verbs["file.export_again"].trigger()
    assert read(target) == driver.map
    assert len(shown) == 1


def test_the_layout_is_the_windows_until_another_is_chosen(
    open_window: Callable[..., Driver],
    argmap: ArgumentMap,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driver = open_window(argmap)
    exporting = driver.window.exporting
    offered: list[tuple[str, str]] = []

    def look(dialog: ExportDialog) -> None:
        options = dialog.choice()[1]
        offered.append((options.engine, options.direction))
        dialog._path.setText(str(tmp_path / "out.svg"))

    def change(dialog: ExportDialog) -> None:
        look(dialog)
        choose(dialog, "Layout", "Radial")

    driver.window.desk.choose_layout("page", "down")
    accept(monkeypatch, change)
    exporting.ask()
    accept(monkeypatch, look)
    exporting.ask()
    driver.window.desk.choose_layout("bands", "right")
    exporting.ask()
    assert offered == [("page", "down"), ("radial", "down"), ("bands", "right")]


def test_a_setting_that_a_layout_does_not_have_is_said(dialog: Dialogs) -> None:
    shown = dialog(ExportOptions(format="png", engine="page"))
    shown._choices._settings.setText("aspect=a3-portrait")
    settle(shown)
    assert shown._save.isEnabled()
    assert shown.choice()[1].settings == {"aspect": "a3-portrait"}
    shown._choices._settings.setText("breadth=3")
    settle(shown)
    assert not shown._save.isEnabled()
    assert "breadth" in shown._size.text()
    choose(shown, "Layout", "Radial")
    settle(shown)
    assert shown._save.isEnabled()
    assert not shown._choices._form.isRowVisible(shown._choices._settings)


def test_what_fails_is_said_and_can_be_tried_again(
    open_window: Callable[..., Driver],
    argmap: ArgumentMap,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driver = open_window(argmap)
    accept(monkeypatch, lambda dialog: dialog._path.setText(str(tmp_path / "none" / "out.png")))
    driver.window.exporting.ask()
    assert "Your map is saved." in driver.window.bar._label.text()


def test_a_long_export_can_be_stopped(
    open_window: Callable[..., Driver],
    argmap: ArgumentMap,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driver = open_window(argmap)
    monkeypatch.setattr(QProgressDialog, "wasCanceled", lambda _: True)
    accept(monkeypatch, lambda dialog: dialog._path.setText(str(tmp_path / "out.png")))
    driver.window.exporting.ask()
    assert not (tmp_path / "out.png").exists()
    assert QGuiApplication.overrideCursor() is None


def test_the_picture_can_go_on_the_clipboard_instead(
    open_window: Callable[..., Driver], argmap: ArgumentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = open_window(argmap)
    accept(monkeypatch, lambda dialog: dialog._copy.click())
    driver.window.exporting.ask()
    data = QGuiApplication.clipboard().mimeData()
    assert loads(bytes(data.data(clipboard.MIME).data())) == driver.map
    assert not QImage(data.imageData()).isNull()


def test_an_exported_picture_can_be_opened(home: Path, argmap: ArgumentMap, tmp_path: Path) -> None:
    for kind in FORMATS:
        export(argmap, tmp_path / f"Trial.{kind}")
        session, notice = open_path(tmp_path / f"Trial.{kind}")
        with session:
            assert session.map == argmap
            assert session.path is not None
            assert session.path.parent == home
        assert notice is not None
        assert f"Trial.{kind} was read in" in notice.text


def test_choices_outlive_the_window(home: Path) -> None:
    assert remembered(Settings()).format == "png"
    wished = ExportOptions(
        format="pdf",
        paper="a1",
        poster="auto",
        min_size=8.0,
        title=False,
        date=True,
        embed=False,
        margin=0.0,
        overlap=0.0,
        groups="source",
        branch=("x",),
        dpi=None,
        scale=3.0,
    )
    remember(Settings(), wished)
    assert remembered(Settings()) == replace(wished, branch=())
    Settings().remember("export/format", "tiff")
    assert remembered(Settings()).format == "png"
