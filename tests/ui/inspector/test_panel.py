"""The panel as a whole: sessions, focus, names, and what must not be lost or disturbed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from inspector_driver import OUTLINE, Panel
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from argmap.commands.record import Category
from argmap.errors import EditError, StorageError
from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.changes import Step
from argmap.rendering.theme import load_theme
from argmap.session import Session
from argmap.storage import write_document
from argmap.ui.inspector.page import Page
from argmap.ui.look import apply_theme

Open = Callable[..., Panel]


def fill(panel: Panel) -> None:
    """Say all that can be said of a claim."""
    argmap, known = panel.map, panel.claim("First.").id
    panel.session.apply(edits.tag_all(argmap, (known,), "tag"))
    panel.session.apply(edits.pin(argmap, known, 1, 2))
    panel.session.apply(
        edits.cite_new(argmap, known, title="Book", address="https://example.org", exact="Words")
    )


@pytest.fixture
def full(panel: Panel) -> Panel:
    fill(panel)
    return panel


def each_page(panel: Panel) -> list[Page]:
    """Give the pages, each with something on it, the last one shown."""
    pages: list[Page] = []
    panel.select()
    pages.append(panel.page)
    panel.select("First.", "Second.")
    pages.append(panel.page)
    panel.select_line("First.")
    pages.append(panel.page)
    panel.select("First.")
    pages.append(panel.page)
    return pages


def test_all_that_takes_the_focus_has_a_name(full: Panel) -> None:
    assert len(each_page(full)) == 4
    full.click(full.claim_page.citations.add)
    found = 0
    for widget in full.inspector.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found += 1
            named = isinstance(widget, QAbstractButton) and widget.text()
            assert widget.accessibleName() or named, widget
    assert found > 40


def test_what_is_pressed_is_large_enough(full: Panel) -> None:
    for page in each_page(full):
        for button in page.findChildren(QAbstractButton):
            if button.isVisible() and button.text() != "":
                assert button.height() >= 19, button
            elif button.isVisible():
                assert min(button.width(), button.height()) >= 24, button


def test_letters_of_captions_clash_neither_with_menus_nor_with_each_other(full: Panel) -> None:
    menus = {category.value[0].casefold() for category in Category}
    for page in each_page(full):
        letters: list[str] = []
        for widget in page.findChildren(QWidget):
            if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible():
                at = widget.text().find("&")
                takes = widget.buddy() is not None if isinstance(widget, QLabel) else True
                if at >= 0 and takes:
                    letters.append(widget.text()[at + 1].casefold())
        assert len(letters) == len(set(letters)), letters
        assert not menus.intersection(letters), letters


def test_tab_goes_through_every_control_once_and_from_top_to_bottom(full: Panel) -> None:
    for page in each_page(full)[-1:]:
        controls = [
            widget
            for widget in page.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusProxy() is None
            and not isinstance(widget.parent(), QSpinBox)
        ]
        full.go_to(full.claim_page.words.field)
        seen: list[QWidget] = []
        here: QWidget = full.claim_page.words.field
        while here not in seen and page.isAncestorOf(here):
            seen.append(here)
            full.keys("Tab")
            here = QApplication.focusWidget() or full.elsewhere
        tops = [widget.mapTo(page.column, widget.rect().topLeft()).y() for widget in seen]
        assert all(b >= a - 40 for a, b in pairwise(tops)), tops
        missed = [w for w in controls if w not in seen and not _in_group(w)]
        assert missed == []


def _in_group(widget: QWidget) -> bool:
    """Tell whether a button is reached by the arrows from the one that is down."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


def test_the_keys_go_to_the_first_field(full: Panel) -> None:
    full.select("First.")
    full.go_to(full.inspector)
    assert full.claim_page.words.field.hasFocus()
    full.inspector.show_selection((), None)
    assert full.map_page.title.field.hasFocus()


def test_a_map_that_can_only_be_read_is_readable(open_panel: Open, tmp_path: Path) -> None:
    path = tmp_path / "read.argmap"
    with Session(read_outline(OUTLINE)) as session:
        known = next(claim.id for claim in session.map.claims.values() if claim.text == "First.")
        session.apply(edits.cite_new(session.map, known, title="Book", address="https://a.org"))
        session.apply(edits.tag_all(session.map, (known,), "tag"))
        session.apply(edits.pin(session.map, known, 1, 2))
        write_document(session.map, path)
    panel = open_panel(Session.open(path, read_only=True))
    pages = each_page(panel)
    for page in pages:
        for field in page.findChildren(QLineEdit):
            assert field.isReadOnly() or not field.isVisibleTo(page), field
        for text in page.findChildren(QPlainTextEdit):
            assert text.isReadOnly() or not text.isVisibleTo(page), text
        for slider in page.findChildren(QAbstractSlider):
            assert not slider.isEnabled() or "Slider" not in type(slider).__name__
    page = panel.claim_page
    assert page.citations.rows[0].isVisible()
    assert page.citations.rows[0].open.isVisible()
    assert not page.citations.rows[0].edit.isVisible()
    assert not page.citations.add.isVisible()
    assert not page.place.unpin.isVisible()
    panel.go_to(page.words.field)
    panel.type("xyz")
    page.words.field.selectAll()
    page.words.field.copy()
    assert QApplication.clipboard().text() == "First."
    panel.keys("Esc")
    assert panel.lefts == 1
    assert panel.performed == []


def test_a_claim_that_is_being_worded_is_not_disturbed(panel: Panel) -> None:
    panel.select("First.")
    panel.write(panel.claim_page.note.field, "Typed")
    panel.session.begin(edits.add_reason(panel.map, panel.claim("Main.").id))
    panel.inspector.finish()
    assert panel.session.pending is not None
    new = panel.session.pending.focus[0]
    panel.session.finish(edits.reword(panel.map, new, "Worded."))
    panel.settle()
    assert panel.claim("Worded.")
    assert panel.claim("First.").note == "Typed"
    assert panel.label == "Note on 1.1"


@pytest.mark.parametrize("error", [EditError("it cannot be done"), StorageError("disk full")])
def test_what_cannot_be_done_is_said_and_nothing_is_lost(panel: Panel, error: Exception) -> None:
    panel.select("First.")

    def refuse(_step: Step) -> None:
        raise error

    panel.inspector.show_session(panel.session, refuse)
    page = panel.claim_page
    panel.write(page.words.field, "Typed", "Tab")
    assert page.words.complaint.text() == f"{str(error)[0].upper()}{str(error)[1:]}."
    assert page.words.field.words() == "Typed"
    panel.click(page.marking.implicit)
    assert panel.inspector._saying.isVisible()
    assert not page.marking.implicit.isChecked()


def test_another_session_shows_nothing_of_the_one_before(panel: Panel) -> None:
    panel.select("First.")
    panel.write(panel.claim_page.words.field, "Half")
    with Session(read_outline("Other.\n")) as other:
        panel.inspector.show_session(other, other.apply)
        assert panel.map_page.counts.text() == "1 claim"
        panel.inspector.show_selection((next(iter(other.map.claims)),), None)
        assert panel.claim_page.words.field.words() == "Other."
        assert [claim.text for claim in other.map.claims.values()] == ["Other."]
        panel.inspector.show_session(panel.session, panel.perform)


def test_the_same_session_once_more_disturbs_nothing(panel: Panel) -> None:
    panel.select("First.")
    page = panel.claim_page
    panel.write(page.note.field, "Typed")
    panel.inspector.show_session(panel.session, panel.perform)
    assert panel.claim_page is page
    assert page.note.field.words() == "Typed"
    panel.keys("Tab")
    assert panel.claim("First.").note == "Typed"


def test_while_it_is_hidden_it_does_no_work(panel: Panel) -> None:
    panel.select("First.")
    panel.write(panel.claim_page.words.field, "Taken.")
    page = panel.claim_page
    panel.inspector.hide()
    assert panel.claim("Taken.")
    panel.inspector.show_selection((panel.claim("Second.").id,), None)
    panel.session.apply(edits.reword(panel.map, panel.claim("Second.").id, "Second, anew."))
    assert page.words.field.words() == "Taken."
    panel.inspector.show()
    assert page.words.field.words() == "Second, anew."


def test_words_are_never_taken_for_markup(panel: Panel) -> None:
    known = panel.claim("Main.").id
    panel.session.apply(edits.reword(panel.map, known, "<b>bold</b> & so on"))
    panel.session.apply(edits.cite_new(panel.map, known, title="<i>x</i>", exact="<u>y</u>"))
    panel.inspector.show_selection((known,), None)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in panel.inspector.findChildren(QLabel)
        if label.text()
    )


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_edges_of_fields_stand_out_in_every_look(full: Panel, look: str) -> None:
    before = QApplication.palette()
    try:
        apply_theme(load_theme(look))
        full.select("First.")
        field = full.claim_page.note
        frame = field.field.parentWidget()
        assert frame is not None
        picture = frame.grab().toImage()
        edge = picture.pixelColor(picture.width() // 2, 0)
        inside = picture.pixelColor(picture.width() - 8, picture.height() - 6)
        assert _contrast(edge, inside) >= 3.0
    finally:
        QApplication.setPalette(before)


def _contrast(one: object, other: object) -> float:
    """Give the ratio of two colours (WCAG 2.2, contrast ratio)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: object) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())  # type: ignore[attr-defined]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


@pytest.mark.parametrize("width", [260, 320, 500])
def test_nothing_is_cut_at_the_side(full: Panel, width: int) -> None:
    layout = full.window.layout()
    assert layout is not None
    layout.setContentsMargins(0, 0, 0, 0)
    full.settle()
    full.window.resize(width, 900)
    full.settle()
    assert full.window.width() == width
    for page in each_page(full):
        for widget in page.column.findChildren(QWidget):
            if widget.isVisible() and not isinstance(widget.parent(), QPlainTextEdit):
                right = widget.mapTo(page.column, widget.rect().topRight()).x()
                assert right <= page.viewport().width(), widget
