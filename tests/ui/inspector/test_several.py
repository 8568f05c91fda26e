"""What is said of several claims at once, and of the map."""

from __future__ import annotations

from inspector_driver import Panel
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from argmap.model import edits


def test_what_differs_is_shown_as_mixed(panel: Panel) -> None:
    first, second = panel.claim("First.").id, panel.claim("Second.").id
    panel.session.apply(edits.tag_all(panel.map, (first, second), "both"))
    panel.session.apply(edits.tag_all(panel.map, (first,), "one"))
    panel.session.apply(edits.set_confidence(panel.map, first, 0.5))
    panel.session.apply(edits.set_implicit(panel.map, first))
    panel.session.apply(edits.set_asserted(panel.map, second, True))
    panel.select("First.", "Second.")
    marking = panel.several_page.marking
    assert panel.several_page.heading.text() == "2 claims"
    assert marking.tags._shown == {"both": "", "one": "1"}
    assert marking.confidence.number.text() == "mixed"
    assert marking.implicit.checkState() is Qt.CheckState.PartiallyChecked
    assert not any(button.isChecked() for button in marking.asserted.findChildren(QRadioButton))


def test_all_are_set_in_one_step(panel: Panel) -> None:
    first = panel.claim("First.").id
    panel.session.apply(edits.set_confidence(panel.map, first, 0.5))
    panel.session.apply(edits.tag_all(panel.map, (first,), "one"))
    panel.select("First.", "Second.", "Rival.")
    marking = panel.several_page.marking
    panel.go_to(marking.tags.line)
    panel.type("one\n")
    assert [panel.claim(text).tags for text in ("First.", "Second.", "Rival.")] == [("one",)] * 3
    assert panel.label == "Tag 2 claims “one”"
    panel.click(marking.confidence.none)
    assert panel.claim("First.").confidence is None
    panel.click(marking.implicit)
    assert all(panel.claim(text).implicit for text in ("First.", "Second.", "Rival."))
    assert panel.label == "Mark 3 claims as implicit"
    panel.click(marking.asserted.findChildren(QRadioButton)[1])
    assert panel.claim("Rival.").asserted is True
    assert len(panel.performed) == 4


def test_nothing_is_chosen_by_looking(panel: Panel) -> None:
    panel.session.apply(edits.set_confidence(panel.map, panel.claim("First.").id, 0.5))
    panel.select("First.", "Second.")
    panel.go_to(panel.several_page.marking.confidence.number)
    panel.keys("Tab", "Tab", "Tab", "Tab")
    panel.select("Second.", "Rival.")
    panel.select("First.")
    assert panel.performed == []
    assert panel.claim_page.marking.confidence.number.text() == "50\u202f%"


# -- the map ---------------------------------------------------------------------------------


def test_the_map_is_described(panel: Panel) -> None:
    page = panel.map_page
    panel.write(page.title.field, "Another title", "Return")
    panel.write(page.author.field, "Ann", "Tab")
    assert page.language.field.hasFocus()
    panel.type("de-CH")
    panel.keys("Tab")
    panel.type("About it.")
    panel.keys("Ctrl+Return")
    info = panel.map.info
    assert (info.title, info.author, info.language, info.note) == (
        "Another title",
        "Ann",
        "de-CH",
        "About it.",
    )
    assert panel.label == "Note on the map"
    assert len(panel.performed) == 4


def test_the_map_is_counted_and_counted_anew(panel: Panel) -> None:
    page = panel.map_page
    assert page.counts.text().split("\n") == [
        "6 claims",
        "2 reasons",
        "1 objection",
        "1 undercut",
    ]
    panel.session.apply(edits.add_reason(panel.map, panel.claim("Rival.").id, "New."))
    assert page.counts.text().startswith("7 claims\n3 reasons")
    panel.session.undo()
    assert page.counts.text().startswith("6 claims")
