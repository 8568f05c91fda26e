"""What is said of an argument, below its claim and on a page of its own."""

from __future__ import annotations

from inspector_driver import Panel
from PySide6.QtWidgets import QRadioButton

from argmap.model import edits
from argmap.model.elements import Stance


def test_a_claim_shows_the_argument_it_stands_in(panel: Panel) -> None:
    panel.select("First.")
    page = panel.claim_page
    assert page._standing.text() == "Reason 1.1"
    assert page.argument.bearing.text() == "Speaks for"
    assert page.argument.target.shown() == "1 Main."
    panel.select("Main.")
    assert page.argument.isHidden()


def test_links_lead_to_claims(panel: Panel) -> None:
    panel.select("First.")
    panel.click(panel.claim_page.argument.target)
    assert panel.wanted == [panel.claim("Main.").id]
    panel.select("Doubt.")
    page = panel.claim_page
    assert page.argument.bearing.text() == "Objects to the step of reason 1.1"
    assert page.argument.stance.isHidden()
    panel.go_to(page.argument.target)
    panel.keys("Space")
    assert panel.wanted[-1] == panel.claim("First.").id


def test_a_selected_line_shows_its_premises(panel: Panel) -> None:
    panel.session.apply(edits.add_co_premise(panel.map, panel.argument("First.").id, "And this."))
    panel.select_line("First.")
    page = panel.argument_page
    assert page.heading.text() == "Reason 1.1"
    shown = [link.shown() for link in page.argument._premises]
    assert shown == ["1.1a First.", "1.1b And this."]
    panel.select("And this.")
    shown = [link.shown() for link in panel.claim_page.argument._premises if link.isVisible()]
    assert shown == ["1.1a First."]


def test_stance_strength_scheme_and_note_are_steps(panel: Panel) -> None:
    panel.select_line("First.")
    part = panel.argument_page.argument
    reason, objection = part.stance.findChildren(QRadioButton)
    assert reason.isChecked()
    panel.click(objection)
    assert panel.argument("First.").stance is Stance.CON
    assert panel.argument_page.heading.text() == "Objection 1.1"
    panel.go_to(part.strength.number)
    part.strength.number.selectAll()
    panel.type("40\n")
    assert panel.argument("First.").strength == 0.4
    assert panel.label == "Set the strength of objection 1.1"
    panel.write(part.scheme.field, " My scheme ", "Return")
    assert panel.argument("First.").scheme == "My scheme"
    panel.write(part.note.field, "Why it holds.", "Ctrl+Return")
    assert panel.argument("First.").note == "Why it holds."
    assert len(panel.performed) == 4


def test_schemes_are_completed(panel: Panel) -> None:
    panel.select_line("First.")
    field = panel.argument_page.argument.scheme.field
    panel.go_to(field)
    panel.type("opinion")
    assert panel.complete(field) == 2
    assert panel.argument("First.").scheme == "Expert opinion"


def test_a_contradiction_has_no_direction(panel: Panel) -> None:
    main, rival = panel.claim("Main.").id, panel.claim("Rival.").id
    panel.session.apply(edits.contradict(panel.map, main, rival))
    half = panel.map.arguments_between(main, rival)[0]
    panel.inspector.show_selection((), half.id)
    page = panel.argument_page
    assert page.heading.text().startswith("Contradiction ")
    assert page.argument.stance.isHidden()
    assert page.argument.bearing.text() == "Cannot be true together with"


def test_what_goes_elsewhere_turns_to_another_page(panel: Panel) -> None:
    panel.select_line("Second.")
    panel.session.apply(edits.detach(panel.map, panel.argument("Second.").id))
    assert panel.map_page.isVisible()
    panel.session.undo()
    assert panel.argument_page.heading.text() == "Objection 1.2"
