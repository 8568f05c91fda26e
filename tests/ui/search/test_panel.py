"""Finding while one types, and the way through what is found."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from search_driver import Searching

from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.ui.search import looking
from argmap.ui.search.inks import Ink


def test_what_is_typed_is_found_letter_by_letter(search: Searching) -> None:
    assert search.count == ""
    assert "in any order" in search.panel.list.saying()
    search.write("cos")
    assert set(search.found()) == {
        "The cost of housing would fall.",
        "Building costs are what drives the price.",
        "Old owners could not pay the cost.",
    }
    assert search.count == "3 found"
    assert {search.text(claim) for claim in search.marked} == set(search.found())
    search.write("t hou")
    assert search.rows() == ["1.1  The cost of housing would fall."]
    assert search.inked(0, Ink.FOUND) == ["cost", "housing"]
    search.write("x")
    assert (search.count, search.marked) == ("0 found", ())
    assert search.panel.list.saying() == "No claim has these words."
    search.panel.words.clear()
    search.settle()
    assert (search.count, search.found()) == ("", [])
    assert search.wanted == []


def test_it_is_told_where_something_was_found(search: Searching) -> None:
    search.look_for("rents")
    assert search.rows()[0] == (
        "1.1  The cost of housing would fall. Note:  Ask the office about rents."
    )
    assert set(search.rows()[1:]) == {
        "1.2  Old owners could not pay the cost. Source:  Where rents rose.",
        "1.1.1  Building costs are what drives the price. Source:  Where rents rose.",
    }
    search.look_for("justice")
    assert search.rows() == ["1.2  Old owners could not pay the cost. Tag:  economy, justice & law"]
    assert search.inked(0, Ink.FOUND) == ["justice"]
    reason = search.map.arguments_from(search.claim("The cost"))[0].id
    search.session.apply(edits.describe_argument(search.map, reason, note="Shaky ground."))
    search.look_for("shaky")
    assert search.rows() == [
        "1.1  The cost of housing would fall. Note on the argument:  Shaky ground."
    ]


def test_numbers_and_quotes_find_too(search: Searching) -> None:
    search.look_for("1.1")
    assert [row.split()[0] for row in search.rows()] == ["1.1", "1.1.1", "1.1.1/1"]
    search.look_for("“the cost”")
    assert set(search.found()) == {
        "The cost of housing would fall.",
        "Old owners could not pay the cost.",
    }


def test_keys_walk_through_what_is_found_and_the_focus_stays(search: Searching) -> None:
    search.write("cost")
    first, second, third = search.found()
    for keys, text, count in (
        ("Return", first, "1 of 3"),
        ("F3", second, "2 of 3"),
        ("Down", third, "3 of 3"),
        ("Down", third, "3 of 3"),
        ("Shift+F3", second, "2 of 3"),
        ("Shift+Return", first, "1 of 3"),
        ("Up", first, "1 of 3"),
        ("PgDown", third, "3 of 3"),
    ):
        search.keys(keys)
        assert (search.wanted[-1], search.count) == (text, count), keys
        assert QApplication.focusWidget() is search.panel.words
        assert search.said == ""
    search.keys("Return")
    assert (search.count, search.said) == ("1 of 3", "On from the top")
    search.keys("Shift+F3")
    assert (search.count, search.said) == ("3 of 3", "On from the end")
    search.keys("Up")
    assert search.said == ""
    search.write("s")
    assert search.count == "1 found"
    search.keys("Shift+F3", "Return")
    assert search.wanted[-2:] == ["Building costs are what drives the price."] * 2


def test_backwards_one_begins_at_the_end(search: Searching) -> None:
    search.write("cost")
    search.keys("Shift+F3")
    assert (search.count, search.said) == ("3 of 3", "")


def test_return_waits_for_what_the_last_letter_finds(search: Searching) -> None:
    search.look_for("building")
    QTest.keyClicks(search.panel.words, " cost")
    QTest.keyClick(search.panel.words, Qt.Key.Key_Down)
    QTest.keyClick(search.panel.words, Qt.Key.Key_Return)
    assert search.wanted == []
    search.settle()
    assert search.wanted == ["Building costs are what drives the price."]
    assert search.count == "1 of 1"


def test_the_list_can_be_used_by_itself(search: Searching) -> None:
    search.write("cost")
    rows = search.panel.list
    frame = rows.visualRect(search.panel.results.index(1))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=frame.center())
    assert search.wanted[-1] == search.found()[1]
    assert search.count == "2 of 3"
    assert QApplication.focusWidget() is rows
    search.keys("Down")
    assert search.wanted[-1] == search.found()[2]
    search.keys("F3")
    assert search.wanted[-1] == search.found()[0]
    assert search.left == 0
    search.keys("Return")
    assert search.left == 1
    QTest.keyClicks(rows, "s")
    search.settle()
    assert QApplication.focusWidget() is search.panel.words
    assert search.panel.words.text() == "costs"


def test_one_goes_on_in_the_map(search: Searching) -> None:
    search.write("cost")
    search.keys("Ctrl+Return")
    assert (search.wanted, search.left) == ([search.found()[0]], 1)
    search.keys("Esc")
    assert search.left == 2


def test_the_owner_steps_too_even_while_the_panel_is_hidden(search: Searching) -> None:
    assert not search.panel.next(1)
    search.look_for("cost")
    marks = [len(search.marked)]
    search.panel.hide()
    marks.append(len(search.marked))
    assert search.panel.next(1)
    assert search.wanted == [search.found()[0]]
    search.session.apply(edits.reword(search.map, search.claim("Old"), "Rents."))
    assert search.panel.next(1)
    search.settle()
    assert search.count == "2 of 2"
    marks.append(len(search.marked))
    search.panel.show()
    marks.append(len(search.marked))
    assert marks == [3, 0, 0, 2]


def test_the_list_follows_the_map_and_keeps_its_place(search: Searching) -> None:
    search.write("cost")
    search.keys("Return", "F3")
    here = search.wanted[-1]
    told = len(search.wanted)
    main = search.claim("Taxes")
    search.session.apply(edits.add_reason(search.map, main, "Cost."))
    search.settle()
    assert search.found()[0] == "Cost."
    assert search.count == "3 of 4"
    search.session.apply(edits.delete_branch(search.map, search.claim("Cost.")))
    search.settle()
    assert search.count == "2 of 3"
    assert len(search.wanted) == told
    search.session.apply(edits.reword(search.map, search.claim(here), "Gone."))
    search.settle()
    assert search.count == "2 found"


def test_a_claim_that_goes_is_not_missed_before_the_list_follows(search: Searching) -> None:
    search.write("cost")
    search.session.apply(edits.delete_branch(search.map, search.claim("The cost")))
    search.panel.list.viewport().repaint()
    assert "" in search.rows()
    assert search.panel.results.index(0).data(Qt.ItemDataRole.ToolTipRole) is not None
    search.settle()
    assert search.found() == ["Old owners could not pay the cost."]


def test_another_map_is_looked_through_instead(
    search: Searching, open_search: Callable[..., Searching]
) -> None:
    search.look_for("cost")
    other = open_search(ArgumentMap())
    search.panel.show_session(other.session, other.finder, other.perform)
    search.settle()
    assert (search.count, search.marked) == ("0 found", ())
    other.session.watch(search.panel.on_happened)
    other.session.apply(edits.add_free_claim(other.map, "Costly."))
    search.settle()
    assert search.count == "1 found"


def test_a_closed_finder_leaves_nothing_waiting(search: Searching) -> None:
    search.finder.close()
    search.write("cost")
    assert search.count == "0 found"
    assert not any(thread.name.startswith("search") for thread in threading.enumerate())


def hold(released: threading.Event) -> None:
    """Keep the finder's thread busy."""
    released.wait(10)


def test_what_takes_long_is_told(search: Searching) -> None:
    released = threading.Event()
    search.finder.find_later("x", lambda _hits: hold(released))
    QTest.keyClicks(search.panel.words, "cost")
    QTest.qWait(350)
    assert search.count == "Searching…"
    assert search.panel.busy
    released.set()
    search.settle()
    assert search.count == "3 found"


def test_more_than_can_be_listed_is_told(
    search: Searching, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "LIMIT", 2)
    search.write("cost")
    assert search.count == "2+ found"
    search.keys("Return")
    assert search.count == "1 of 2+"


def test_words_from_elsewhere_are_put_in(search: Searching) -> None:
    search.panel.focus_words(" the\ncost ")
    search.settle()
    assert search.panel.words.text() == "the cost"
    assert search.panel.words.selectedText() == "the cost"
    search.panel.focus_words()
    assert search.panel.words.text() == "the cost"


def test_everything_that_takes_the_focus_has_a_name(search: Searching) -> None:
    search.panel.show_replace()
    search.look_for("cost")
    named = [
        widget
        for widget in search.panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(named) >= 10
    for widget in named:
        text = getattr(widget, "text", str)()
        assert widget.accessibleName() or text, widget
        assert min(widget.height(), widget.width()) >= 24, widget


def test_a_narrow_panel_in_large_letters_holds_together(search: Searching) -> None:
    font = search.panel.font()
    font.setPointSizeF(2 * font.pointSizeF())
    search.panel.setFont(font)
    search.panel.show_replace()
    search.panel.resize(260, 700)
    search.look_for("cost")
    QApplication.processEvents()
    panel = search.panel
    assert panel.width() <= 320
    for widget in (panel.tools.filter, panel.tools.replace, panel.box.notes, panel.box.all):
        corner = widget.mapTo(panel, QPoint(widget.width(), 0))
        assert corner.x() <= panel.width()
    assert panel.list.height() >= panel.list.gridSize().height()
