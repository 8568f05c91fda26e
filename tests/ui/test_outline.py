"""The outline: rows that follow the map edit by edit as if they had been read anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from driver import Driver
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from strategies import draw_edit, maps

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.model.relation import relation_of
from argmap.session import Happened, Session
from argmap.ui.outline_rows import SIGNS, OutlineModel

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def lines(model: OutlineModel) -> list[tuple[int, object, object]]:
    """Give depth, words and spoken words of every row, downwards."""

    def below(parent: QModelIndex, depth: int) -> Iterator[tuple[int, object, object]]:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            shown, spoken = (model.data(index, role) for role in ROLES)
            yield depth, shown, spoken
            yield from below(index, depth + 1)

    return list(below(QModelIndex(), 0))


def expected(argmap: ArgumentMap) -> list[tuple[int, str]]:
    """Give depth and words of every row, from the reading order."""
    found = []
    for line in reading_order(argmap):
        text = " ".join(argmap.claims[line.claim].text.split()) or "(no words yet)"
        sign = SIGNS[relation_of(argmap, line)]
        parts = (sign, line.number, text if line.first else f"→ {text}")
        found.append((line.depth, "  ".join(part for part in parts if part)))
    return found


@pytest.mark.usefixtures("qapp")
@settings(max_examples=150)
@given(st.data())
def test_rows_that_follow_are_those_of_a_new_outline(data: st.DataObject) -> None:
    with Session(data.draw(maps(max_claims=7))) as session:
        model = OutlineModel(session.map)
        tester = QAbstractItemModelTester(model)

        def follow(happened: Happened) -> None:
            model.follow(happened.changes)

        session.watch(follow)
        for act in data.draw(st.lists(st.sampled_from("eeeeur"), max_size=8)):
            if act == "e" and (step := draw_edit(data.draw, session.map)):
                session.apply(step)
            elif act == "u":
                session.undo()
            else:
                session.redo()
            found = lines(model)
            assert [row[:2] for row in found] == expected(session.map)
            assert found == lines(OutlineModel(session.map))
            for claim in session.map.claims:
                assert model.claim_at(model.index_of(claim)) == claim
        del tester


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    return open_window(read_outline("Main.\n  + First.\n    + Deep.\n  - Second.\nRival.\n"))


def test_only_what_came_is_unfolded(driver: Driver) -> None:
    outline, session = driver.window.outline, driver.window.desk.session
    first = driver.claim("First.")
    driver.select("First.")
    driver.keys("Space")
    assert not outline.isExpanded(outline.rows.index_of(first))
    driver.select("Second.")
    driver.keys("Tab")
    driver.edit("New.")
    assert not outline.isExpanded(outline.rows.index_of(first))
    second = outline.rows.index_of(driver.claim("Second."))
    assert outline.isExpanded(second)
    new = outline.rows.index_of(driver.claim("New."))
    assert outline.visualRect(new).isValid()
    session.apply(edits.delete_branch(session.map, driver.claim("Second.")))
    session.undo()
    assert outline.visualRect(outline.rows.index_of(driver.claim("New."))).isValid()


def test_a_branch_that_moves_takes_its_folds_along(driver: Driver) -> None:
    outline, session = driver.window.outline, driver.window.desk.session
    first, second = driver.claim("First."), driver.claim("Second.")
    driver.select("First.")
    driver.keys("Space")
    session.apply(edits.move_claim(session.map, first, second, Stance.PRO))
    index = outline.rows.index_of(first)
    assert outline.rows.claim_at(index.parent()) == second
    assert not outline.isExpanded(index)
    assert outline.isExpanded(outline.rows.index_of(second))


def test_the_canvas_is_first_to_show_an_edit(driver: Driver) -> None:
    outline, session = driver.window.outline, driver.window.desk.session
    model = outline.model()
    QApplication.processEvents()
    rival = driver.claim("Rival.")
    step = edits.delete_claim(session.map, rival)
    session.apply(step)
    assert driver.window.canvas.board.place(rival) is None
    assert model.rowCount() == 2
    assert model.data(model.index(1, 0)) is None
    QApplication.processEvents()
    assert model.rowCount() == 1
    session.undo()
    session.apply(edits.fold(session.map, driver.claim("Main."), True))
    assert outline.rows.rowCount() == 2
    assert outline.chosen() == driver.window.canvas.selection
    assert not outline.isExpanded(outline.rows.index_of(driver.claim("Main.")))


def test_a_key_finds_the_outline_up_to_date(driver: Driver) -> None:
    outline, session = driver.window.outline, driver.window.desk.session
    driver.select("First.")
    outline.setFocus()
    session.apply(edits.delete_claim(session.map, driver.claim("Rival.")))
    session.apply(edits.delete_claim(session.map, driver.claim("Second.")))
    driver.window.desk.select((driver.claim("Main."),))
    QTest.keyClick(outline, Qt.Key.Key_Down)
    assert driver.selected() == ["First."]
    session.undo()
    session.undo()
    driver.window.desk.select((driver.claim("Rival."),))
    at = outline.visualRect(outline.model().index(0, 0)).center()
    below = at + QPoint(0, outline.visualRect(outline.model().index(0, 0)).height())
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert driver.selected() == ["First."]


def test_rows_go_and_come_many_at_once(driver: Driver) -> None:
    """Each call has Qt look at all rows that a view holds on to: thousands took 12 seconds."""
    session, outline = driver.window.desk.session, driver.window.outline
    pasted = read_outline("\n".join(f"- Line {at}." for at in range(50)))
    step = edits.paste(session.map, pasted, next(iter(session.map.roots()), None))
    calls: list[tuple[int, int]] = []
    outline.rows.rowsInserted.connect(lambda _, first, last: calls.append((first, last)))
    outline.rows.rowsRemoved.connect(lambda _, first, last: calls.append((first, last)))
    session.apply(step)
    session.undo()
    session.redo()
    assert len(calls) <= 6
    assert [text for _, text, _ in lines(outline.rows)] == [
        text for _, text in expected(driver.map)
    ]


def test_rows_that_go_in_many_places_leave_the_outline_as_it_is(driver: Driver) -> None:
    """Restoring a moment takes rows out of hundreds of places at once."""
    session, outline = driver.window.desk.session, driver.window.outline
    text = "\n".join(f"- Line {at}.\n  - Below it.\n    - Deep." for at in range(40))
    session.apply(edits.paste(session.map, read_outline(text), None))
    parents = [known.id for known in session.map.claims.values() if known.text == "Below it."]
    session.apply(edits.fold(session.map, parents[3], True))
    driver.select("Line 5.")
    outline.verticalScrollBar().setValue(12)
    resets: list[int] = []
    outline.rows.modelReset.connect(lambda: resets.append(1))
    going = [session.map.arguments_on(known)[0].premises[0] for known in parents[4:]]
    step = edits.delete_branch(session.map, *going)
    session.apply(Step(step.label, step.changes))
    outline.catch_up()
    assert resets == [1]
    shown = [text for _, text, _ in lines(outline.rows)]
    assert shown == [text for _, text in expected(driver.map)]
    assert driver.selected() == ["Line 5."]
    assert outline.chosen() == driver.window.canvas.selection
    assert outline.verticalScrollBar().value() == 12
    assert not outline.isExpanded(outline.rows.index_of(parents[3]))
    assert outline.isExpanded(outline.rows.index_of(driver.claim("Line 5.")))
