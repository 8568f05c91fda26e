"""Commands carried out: they change the map as their names say, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_desk import DEBATE, Desk, debate
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps

from argmap.commands.context import Toward
from argmap.commands.record import Command
from argmap.commands.registry import commands
from argmap.errors import EditError
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.session import Session


def on(*selection: str, argument: str | None = None) -> Desk:
    """Give a desk with the debate, and something selected."""
    return Desk(Session(debate()), *selection, argument=argument)


# -- what is new ---------------------------------------------------------------------------

NEW = [
    ("claim.reason", "main", "new + main"),
    ("claim.objection", "main", "new - main"),
    ("claim.objection", "fourth", "new - fourth"),
    ("claim.co_premise", "first", "first & new + main"),
    ("claim.co_premise", "second", "second & new & third + main"),
    ("claim.undercut", "fourth", "new - (fourth)"),
    ("claim.sibling", "first", "new + main"),
    ("claim.sibling", "fourth", "new - main"),
    ("claim.sibling_before", "deep", "new + first"),
]


@pytest.mark.parametrize(("command", "claim", "line"), NEW)
def test_a_new_claim_bears_on_the_map(command: str, claim: str, line: str) -> None:
    desk = on(claim)
    assert desk.give(command)
    assert line in desk.lines()
    assert len(desk.map.claims) == 8
    assert [known[0] for known in desk.asked] == ["begin"]
    assert desk.text() == ""
    desk.give("edit.undo")
    assert desk.lines() == DEBATE
    assert desk.map == debate()


def test_siblings_stand_beside_the_claim() -> None:
    desk = on("second")
    desk.give("claim.sibling")
    behind = desk.selection[0]
    desk.selection = ("second",)
    desk.give("claim.sibling_before")
    row = [argument.premises[0] for argument in desk.map.arguments_on("main")]
    assert row == ["first", desk.selection[0], "second", behind, "fourth"]


def test_siblings_of_a_contention_are_contentions() -> None:
    desk = on("other")
    desk.give("claim.sibling_before")
    assert desk.map.roots() == ("main", desk.selection[0], "other")
    assert desk.lines() == DEBATE


@pytest.mark.parametrize("command", ["claim.sibling", "claim.free"])
def test_an_empty_map_gets_its_first_claim(command: str) -> None:
    desk = Desk(Session())
    assert desk.give(command)
    assert desk.map.roots() == desk.selection


def test_a_rival_stands_against_the_claim() -> None:
    desk = on("main")
    desk.give("claim.contradict")
    rival = desk.selection[0]
    assert [sorted(pair) for pair in desk.map.contradictions()] == [sorted(("main", rival))]
    assert desk.map.roots() == ("main", rival, "other")


def test_a_claim_is_put_between() -> None:
    desk = on("fourth")
    desk.give("claim.insert")
    assert {"new - main", "fourth + new"} <= set(desk.lines())


def test_the_selected_line_is_what_something_new_bears_on() -> None:
    desk = on("main", argument="a3")
    desk.give("claim.objection")
    assert "new - (fourth)" in desk.lines()
    desk = on(argument="a3")
    desk.give("claim.co_premise")
    assert "fourth & new - main" in desk.lines()
    with pytest.raises(EditError):
        on(argument="a3").give("claim.reason")


def test_a_contention_takes_no_co_premise() -> None:
    desk = on("main")
    with pytest.raises(EditError, match="bears on nothing"):
        desk.give("claim.co_premise")
    assert desk.map == debate()


# -- what is hung differently --------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "selection", "lines"),
    [
        ("claim.co_premise", "first second", "deep + first|first & second & third + main"),
        ("claim.split", "third", "second + main|third + main"),
        ("claim.toggle", "first", "first - main"),
        ("claim.toggle", "fourth", "fourth + main"),
        ("claim.be_objection", "second", "second & third - main"),
        ("claim.be_reason", "fourth", "fourth + main"),
        ("claim.be_undercut", "deep", "deep - (first)"),
        ("claim.be_undercut", "fourth", "fourth - (second, third)"),
        ("claim.promote", "deep", "deep + main"),
        ("claim.demote", "fourth", "fourth - second"),
        ("claim.demote", "other", "other + main"),
    ],
)
def test_claims_are_hung_differently(command: str, selection: str, lines: str) -> None:
    desk = on(*selection.split())
    assert desk.give(command)
    assert set(lines.split("|")) <= set(desk.lines())
    assert set(desk.map.claims) == set(debate().claims)
    assert [known[0] for known in desk.asked] == ["perform"]
    assert set(desk.selection) & set(selection.split())
    desk.give("edit.undo")
    assert desk.map == debate()


def test_two_claims_are_set_against_each_other() -> None:
    desk = on("main", "other")
    desk.give("claim.contradict")
    assert desk.map.contradictions() == (("main", "other"),)


def test_the_selected_line_is_turned() -> None:
    desk = on("deep", argument="a1")
    desk.give("claim.toggle")
    assert {"first - main", "deep + first"} <= set(desk.lines())


def test_the_selected_line_alone_is_deleted() -> None:
    desk = on(argument="a1")
    assert desk.give("edit.delete")
    assert desk.lines() == [line for line in DEBATE if line != "first + main"]
    assert "first" in desk.map.roots()


def test_claims_change_places_with_their_siblings() -> None:
    def row(desk: Desk) -> list[str]:
        return [premise for a in desk.map.arguments_on("main") for premise in a.premises]

    desk = on("fourth")
    desk.give("claim.earlier")
    assert row(desk) == ["first", "fourth", "second", "third"]
    desk.give("claim.later")
    assert row(desk) == ["first", "second", "third", "fourth"]
    with pytest.raises(EditError):
        desk.give("claim.later")
    desk = on("other")
    desk.give("claim.earlier")
    assert desk.map.roots() == ("other", "main")


def test_a_claim_is_folded_and_unfolded() -> None:
    desk = on("main")
    desk.give("claim.fold")
    assert desk.map.claims["main"].folded
    desk.give("go.last")
    assert desk.selection == ("other",)
    desk.selection = ("main",)
    desk.give("claim.fold")
    desk.give("view.fold_all")
    desk.give("view.unfold_all")
    assert not any(claim.folded for claim in desk.map.claims.values())


def test_a_pinned_claim_is_left_to_the_layout_again() -> None:
    desk = on("main")
    desk.session.apply(edits.pin(desk.map, "main", 1, 2))
    desk.give("claim.unpin")
    assert desk.map.claims["main"].pin is None
    assert desk.session.undo_label.startswith("Unpin")
    desk.give("claim.unpin")
    assert [desk.session.undo(), desk.session.undo(), desk.session.undo()] == [True, True, False]


# -- what is taken out, copied, taken back --------------------------------------------------


def test_a_branch_or_a_claim_alone_is_deleted() -> None:
    desk = on("first")
    desk.give("edit.delete")
    assert set(debate().claims) - set(desk.map.claims) == {"first", "deep"}
    assert desk.selection
    desk = on("first")
    desk.give("edit.delete_claim")
    assert set(debate().claims) - set(desk.map.claims) == {"first"}
    assert "deep + main" in desk.lines()


def test_several_claims_are_deleted_at_once() -> None:
    desk = on("fourth", "deep")
    desk.give("edit.delete")
    assert desk.lines() == ["first + main", "second & third + main"]
    desk.give("edit.undo")
    assert desk.map == debate()


def test_what_is_cut_is_copied_first() -> None:
    desk = on("first")
    desk.give("edit.cut")
    assert desk.asked[0] == ("copy", ("first",))
    assert "deep" not in desk.map.claims


def test_steps_are_taken_back_and_done_again() -> None:
    desk = on("first")
    assert not desk.give("edit.undo")
    desk.give("edit.delete")
    assert not desk.give("edit.redo")
    assert desk.give("edit.undo")
    assert desk.map == debate()
    assert desk.give("edit.redo")
    assert "first" not in desk.map.claims


# -- where one goes ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "selection", "found"),
    [
        ("go.parent", "deep", ("first",)),
        ("go.first", "deep", ("main",)),
        ("go.last", "deep", ("other",)),
        ("edit.branch", "first", ("first", "deep")),
        (
            "view.select_all",
            "first",
            ("first", *(debate().claims.keys() - {"first"})),
        ),
        ("view.deselect", "first", ()),
    ],
)
def test_claims_are_selected(command: str, selection: str, found: tuple[str, ...]) -> None:
    desk = on(selection)
    assert desk.give(command)
    assert desk.selection[:1] == found[:1]
    assert set(desk.selection) == set(found)
    assert len(desk.selection) == len(found)
    assert desk.map == debate()


def test_up_from_a_contention_goes_nowhere() -> None:
    desk = on("main")
    desk.give("go.parent")
    assert (desk.selection, desk.asked) == (("main",), [])


def test_up_from_an_undercut_goes_to_what_it_is_about_in_the_end() -> None:
    desk = on("fourth")
    desk.give("claim.undercut")
    desk.give("go.parent")
    assert desk.selection == ("main",)


@pytest.mark.parametrize(
    ("command", "asked"),
    [
        *((f"go.{way.name.lower()}", ("move", way)) for way in Toward),
        *((f"go.extend_{way.name.lower()}", ("move", way, True)) for way in Toward),
        ("go.child", ("follow_last_child",)),
        ("go.back", ("visit", -1)),
        ("go.forward", ("visit", 1)),
        ("go.next_pane", ("next_pane", 1)),
        ("go.previous_pane", ("next_pane", -1)),
        ("edit.copy", ("copy", ("main",))),
        ("edit.paste", ("paste",)),
        ("edit.text", ("edit_text", "main")),
        ("claim.link", ("ask_link",)),
        ("claim.move_under", ("ask_move",)),
        ("view.zoom_in", ("zoom_by", 1)),
        ("view.zoom_out", ("zoom_by", -1)),
        ("view.actual_size", ("zoom_to", 1.0)),
        ("view.fit", ("fit",)),
        ("view.fit_selection", ("fit", ("main",))),
        ("view.grow_up", ("choose_layout", "", "up")),
        ("view.look_dark", ("set_look", "dark")),
        ("view.outline", ("toggle_outline",)),
        ("file.new", ("ask_new",)),
        ("file.new_template", ("ask_template",)),
        ("file.open", ("ask_open",)),
        ("file.save_as", ("ask_save_as",)),
        ("file.title", ("ask_title",)),
        ("file.export", ("ask_export",)),
        ("file.close", ("close_map",)),
        ("file.window", ("ask_window",)),
        ("file.quit", ("quit",)),
        ("go.next_map", ("next_map", 1)),
        ("go.previous_map", ("next_map", -1)),
        ("file.print", ("ask_print",)),
        ("help.keys", ("show_keys",)),
        ("help.about", ("show_about",)),
    ],
)
def test_the_window_is_asked(command: str, asked: tuple[object, ...]) -> None:
    desk = on("main")
    assert desk.give(command)
    assert desk.asked == [asked]
    assert desk.map == debate()


# -- when a command can be given -----------------------------------------------------------

CHANGING = tuple(
    known
    for known in commands()
    if known.id.startswith(("claim.", "edit.", "view.fold_all", "view.unfold_all"))
)
EDITING = {"edit.undo", "edit.redo", "edit.cut", "edit.paste", "edit.delete", "edit.delete_claim"}


@pytest.mark.parametrize("command", tuple(commands()), ids=lambda command: command.id)
def test_nothing_changes_a_map_that_can_only_be_read(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "map.argmap"
    Session.create(path, debate()).close()
    with Session.open(path, read_only=True) as session:
        desk = Desk(session, "deep", argument="a4")
        given = command.give(desk)
        assert session.map == debate()
    if command.id.startswith("claim.") or command.id in EDITING:
        assert not given
        assert not desk.asked


@settings(max_examples=150)
@given(argmap=maps(max_claims=6), command=st.sampled_from(CHANGING), data=st.data())
def test_a_command_is_carried_out_or_refused_in_words(
    argmap: ArgumentMap, command: Command, data: st.DataObject
) -> None:
    """Whatever is selected in whatever map: no mistake of ours, and nothing half done."""
    claims, arguments = sorted(argmap.claims), sorted(argmap.arguments)
    chosen = data.draw(st.lists(st.sampled_from(claims), max_size=3, unique=True)) if claims else []
    line = data.draw(st.none() | st.sampled_from(arguments)) if arguments else None
    before = argmap.copy()
    desk = Desk(Session(argmap), *chosen, argument=line)
    try:
        command.give(desk)
    except EditError:
        assert argmap == before
        return
    assert set(desk.selection) <= set(argmap.claims)
    assert argmap == argmap.copy()
    while desk.session.undo():
        pass
    assert argmap == before
