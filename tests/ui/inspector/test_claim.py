"""The page of one claim: its words, marks and note."""

from __future__ import annotations

from inspector_driver import Panel
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from argmap.model import edits
from argmap.model.limits import CLAIM, NOTE


def test_words_are_one_step_when_the_field_is_left(panel: Panel) -> None:
    panel.select("First.")
    panel.write(panel.claim_page.words.field, "First,\nreworded.")
    assert "First." in {claim.text for claim in panel.map.claims.values()}
    panel.keys("Tab")
    assert panel.claim("First,\nreworded.").id
    assert panel.label == "Reword 1.1"
    assert len(panel.performed) == 1
    assert panel.performed[0].focus == ()


def test_ctrl_return_takes_the_words_and_stays(panel: Panel) -> None:
    panel.select("First.")
    field = panel.claim_page.words.field
    panel.write(field, "Anew.", "Ctrl+Return")
    assert panel.claim("Anew.")
    assert field.hasFocus()
    assert not field.touched


def test_escape_goes_back_first_and_leaves_then(panel: Panel) -> None:
    panel.select("First.")
    field = panel.claim_page.words.field
    panel.write(field, "Something else", "Esc")
    assert field.words() == "First."
    assert panel.lefts == 0
    panel.keys("Esc")
    assert panel.lefts == 1
    assert panel.performed == []


def test_undo_takes_back_typing_first_and_then_steps(panel: Panel) -> None:
    panel.select("First.")
    field = panel.claim_page.words.field
    panel.write(field, "Anew.", "Ctrl+Return")
    panel.type("x")
    assert field.words() != "Anew."
    panel.keys("Ctrl+Z")
    assert field.words() == "Anew."
    assert panel.claim("Anew.")
    panel.keys("Ctrl+Z")
    assert panel.claim("First.")
    assert field.words() == "First."
    panel.keys("Ctrl+Shift+Z")
    assert field.words() == "Anew."


def test_words_left_empty_stay_as_they_were(panel: Panel) -> None:
    panel.select("First.")
    page = panel.claim_page
    panel.write(page.words.field, " ")
    assert "keeps the words" in page.words.complaint.text()
    panel.keys("Tab")
    assert page.words.field.words() == "First."
    assert page.words.complaint.isHidden()
    assert panel.performed == []


def test_what_does_not_fit_is_said_and_kept(panel: Panel) -> None:
    panel.select("First.")
    page = panel.claim_page
    panel.go_to(page.words.field)
    page.words.field.retype("x" * (CLAIM + 12))
    assert page.words.complaint.isVisible()
    most = QLocale().toString(CLAIM)
    assert page.words.complaint.text() == f"Too long by 12; at most {most} characters fit."
    panel.keys("Tab")
    assert panel.performed == []
    panel.select("Second.")
    assert page.words.field.words() == "Second."
    assert page.words.complaint.isHidden()
    panel.select("First.")
    assert len(page.words.field.words()) == CLAIM + 12
    assert page.words.complaint.isVisible()
    panel.write(page.words.field, "It fits.", "Tab")
    assert panel.claim("It fits.")


def test_what_is_typed_is_taken_when_something_else_is_selected(panel: Panel) -> None:
    panel.select("First.")
    panel.write(panel.claim_page.note.field, "A note")
    second = panel.claim("Second.")
    panel.inspector.show_selection((second.id,), None)
    assert panel.claim("First.").note == "A note"
    assert panel.label == "Note on 1.1"
    assert panel.claim_page.note.field.words() == ""
    assert panel.claim_page.heading.text() == "Claim 1.2"


def test_changes_elsewhere_show_at_once_but_not_in_what_is_typed(panel: Panel) -> None:
    panel.select("First.")
    page, known = panel.claim_page, panel.claim("First.").id
    panel.session.apply(edits.set_note(panel.map, known, "From elsewhere"))
    assert page.note.field.words() == "From elsewhere"
    panel.write(page.note.field, "Mine")
    panel.session.apply(edits.set_note(panel.map, known, "Again from elsewhere"))
    panel.session.apply(edits.reword(panel.map, known, "First, elsewhere."))
    assert page.note.field.words() == "Mine"
    assert page.words.field.words() == "First, elsewhere."
    panel.keys("Tab")
    assert panel.map.claims[known].note == "Mine"


def test_long_notes_are_refused(panel: Panel) -> None:
    panel.select("First.")
    entry = panel.claim_page.note
    panel.go_to(entry.field)
    entry.field.retype("n" * (NOTE + 1))
    assert f"at most {QLocale().toString(NOTE)} characters" in entry.complaint.text()


def test_a_field_grows_with_its_words(panel: Panel) -> None:
    panel.select("First.")
    field = panel.claim_page.words.field
    low = field.height()
    panel.write(field, "one\ntwo\nthree\nfour\nfive")
    assert field.height() > low
    panel.write(field, "\n".join("many"[:1] * 40))
    assert field.height() < panel.inspector.height() / 2


# -- marks -----------------------------------------------------------------------------------


def test_tags_are_typed_and_taken_off(panel: Panel) -> None:
    panel.select("First.")
    tags = panel.claim_page.marking.tags
    panel.go_to(tags.line)
    panel.type("economics\nto check\n")
    assert panel.claim("First.").tags == ("economics", "to check")
    assert panel.label == "Tag 1.1 “to check”"
    panel.type("economics\n")
    assert len(panel.performed) == 2
    panel.keys("Backspace")
    assert panel.claim("First.").tags == ("economics",)
    panel.keys("Left")
    assert QApplication.focusWidget() is tags._chips[0]
    panel.keys("Del")
    assert panel.claim("First.").tags == ()
    assert panel.label == "Untag 1.1 “economics”"


def test_a_tag_that_is_being_typed_is_added_when_the_field_is_left(panel: Panel) -> None:
    panel.select("First.")
    panel.go_to(panel.claim_page.marking.tags.line)
    panel.type("half")
    panel.keys("Tab")
    assert panel.claim("First.").tags == ("half",)


def test_tags_are_completed_from_those_of_the_map(panel: Panel) -> None:
    panel.session.apply(edits.tag_all(panel.map, [panel.claim("Rival.").id], "economics"))
    panel.select("First.")
    line = panel.claim_page.marking.tags.line
    panel.go_to(line)
    panel.type("nom")
    panel.complete(line)
    assert panel.claim("First.").tags == ("economics",)
    assert line.words() == ""


def test_a_chip_goes_by_its_cross_alone(panel: Panel) -> None:
    panel.session.apply(edits.tag_all(panel.map, [panel.claim("First.").id], "economics"))
    panel.select("First.")
    (chip,) = [chip for chip in panel.claim_page.marking.tags._chips if chip.isVisible()]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert panel.claim("First.").tags == ("economics",)
    place = QPoint(chip.width() - 10, chip.height() // 2)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=place)
    assert panel.claim("First.").tags == ()


def test_a_tag_that_is_too_long_is_refused(panel: Panel) -> None:
    panel.select("First.")
    tags = panel.claim_page.marking.tags
    panel.go_to(tags.line)
    tags.line.retype("t" * 2_003)
    assert "Too long by 3;" in tags.complaint.text()
    panel.keys("Return")
    assert panel.claim("First.").tags == ()
    assert len(tags.line.words()) == 2_003


def test_a_run_of_keys_on_the_slider_is_one_step(panel: Panel) -> None:
    panel.select("First.")
    share = panel.claim_page.marking.confidence
    assert share.number.text() == "none"
    panel.go_to(share.slider)
    panel.keys("Right", "Right", "PgUp")
    assert panel.performed == []
    panel.keys("Tab")
    panel.keys("Shift+Tab")
    share.finish()
    assert panel.claim("First.").confidence == 0.61
    assert panel.label == "Set the confidence of 1.1"
    assert len(panel.performed) == 1
    panel.keys("Del")
    assert panel.claim("First.").confidence is None
    assert panel.label == "Clear the confidence of 1.1"
    assert share.number.text() == "none"


def test_a_share_is_typed_as_a_number_too(panel: Panel) -> None:
    panel.select("First.")
    share = panel.claim_page.marking.confidence
    panel.go_to(share.number)
    share.number.selectAll()
    panel.type("35\n")
    assert panel.claim("First.").confidence == 0.35
    assert share.slider.value() == 35
    panel.keys("Ctrl+Z")
    assert panel.claim("First.").confidence is None
    assert share.number.text() == "none"


def test_a_drag_is_one_step_and_begins_where_it_is_pressed(panel: Panel) -> None:
    panel.select("First.")
    share = panel.claim_page.marking.confidence
    slider = share.slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(slider.value() - 50) <= 1
    QTest.mouseMove(slider, middle + QPoint(40, 0))
    QTest.mouseMove(slider, middle + QPoint(60, 0))
    assert panel.performed == []
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    confidence = panel.claim("First.").confidence
    assert confidence is not None
    assert confidence > 0.6
    assert len(panel.performed) == 1
    panel.click(share.none)
    assert panel.claim("First.").confidence is None


def test_escape_takes_back_a_share_that_is_being_chosen(panel: Panel) -> None:
    panel.select("First.")
    share = panel.claim_page.marking.confidence
    panel.go_to(share.slider)
    panel.keys("Right", "Esc")
    assert share.number.text() == "none"
    assert panel.lefts == 0
    panel.keys("Esc")
    assert panel.lefts == 1
    assert panel.performed == []


def test_keys_that_move_nothing_choose_nothing(panel: Panel) -> None:
    panel.select("First.")
    share = panel.claim_page.marking.confidence
    panel.go_to(share.slider)
    panel.keys("a", "Home", "Tab")
    assert share.number.hasFocus()
    share.number.selectAll()
    panel.type("7")
    panel.keys("Esc")
    assert share.number.text() == "none"
    assert panel.lefts == 0
    panel.keys("Tab")
    assert panel.performed == []


def test_assertion_has_three_ways(panel: Panel) -> None:
    panel.select("First.")
    by_place, yes, no = panel.claim_page.marking.asserted.findChildren(QRadioButton)
    assert by_place.isChecked()
    panel.click(no)
    assert panel.claim("First.").asserted is False
    assert panel.label == "Mark 1.1 as not asserted"
    panel.go_to(no)
    panel.keys("Left")
    assert panel.claim("First.").asserted is True
    panel.click(yes)
    assert len(panel.performed) == 2
    panel.session.undo()
    assert no.isChecked()


def test_implicit_is_a_tick(panel: Panel) -> None:
    panel.select("First.")
    box = panel.claim_page.marking.implicit
    panel.go_to(box)
    panel.keys("Space")
    assert panel.claim("First.").implicit
    panel.session.undo()
    assert not box.isChecked()


def test_a_pin_is_shown_and_taken_out(panel: Panel) -> None:
    panel.select("First.")
    place = panel.claim_page.place
    assert place.isHidden()
    panel.session.apply(edits.pin(panel.map, panel.claim("First.").id, 3, 4))
    assert place.isVisible()
    panel.click(place.unpin)
    assert panel.claim("First.").pin is None
    assert place.isHidden()
    assert panel.label == "Unpin 1.1"


def test_blanks_around_the_words_do_not_stay_in_the_field(panel: Panel) -> None:
    panel.select("First.")
    field = panel.claim_page.words.field
    panel.write(field, "\n First. ", "Ctrl+Return")
    assert field.words() == "First."
    assert panel.performed == []
    panel.write(field, " Anew.\n", "Ctrl+Return")
    assert panel.claim("Anew.")
    assert field.words() == "Anew."
