"""Replacing words in one place or all, with a look at each before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from search_driver import Searching

from argmap.errors import StorageError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.limits import CLAIM
from argmap.session import Session
from argmap.ui.search.facets import Filters, Kind
from argmap.ui.search.inks import Ink


@pytest.fixture
def replacing(search: Searching) -> Searching:
    """A panel in which “cost” is about to be replaced by “price”."""
    search.panel.show_replace()
    assert QApplication.focusWidget() is search.panel.words
    assert "exactly as they stand" in search.panel.list.saying()
    search.write("cost")
    search.panel.show_replace()
    assert QApplication.focusWidget() is search.panel.box.by
    search.write("price", to=search.panel.box.by)
    return search


def test_each_change_is_seen_before_in_reading_order(replacing: Searching) -> None:
    assert [row.split()[0] for row in replacing.rows()] == ["1.1", "1.1.1", "1.2"]
    assert replacing.inked(1, Ink.OLD) == ["cost"]
    assert replacing.inked(1, Ink.NEW) == ["price"]
    spoken = replacing.panel.results.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Objection 1.1.1  Building cost\u202fs are what drives the price. "
        "becomes: Building prices are what drives the price."
    )
    assert replacing.panel.box.all.text() == "Replace &All (3)"
    replacing.panel.list.viewport().repaint()


def test_switches_narrow_and_widen(replacing: Searching) -> None:
    box = replacing.panel.box
    box.whole_words.click()
    replacing.settle()
    assert [row.split()[0] for row in replacing.rows()] == ["1.1", "1.2"]
    box.match_case.click()
    replacing.look_for("Old")
    assert replacing.count == "1 found"
    replacing.look_for("old")
    assert replacing.count == "0 found"
    assert not box.all.isEnabled()
    replacing.look_for("the")
    box.notes.click()
    replacing.settle()
    assert [row.partition("Note:")[2].strip() for row in replacing.rows()] == [
        "Ask the\u202fprice office about rents.",
        "",
        "",
    ]


def test_one_after_the_other_is_replaced(replacing: Searching) -> None:
    replacing.keys("Return")
    assert replacing.count == "1 of 3"
    assert replacing.wanted == ["The cost of housing would fall."]
    replacing.keys("Return")
    assert replacing.map.claims[replacing.claim("The price")].text == (
        "The price of housing would fall."
    )
    assert replacing.count == "1 of 2"
    assert replacing.wanted[-1] == "Building costs are what drives the price."
    replacing.keys("Down")
    replacing.click(replacing.panel.box.one)
    assert replacing.claim("Old owners could not pay the price.")
    assert (replacing.count, replacing.wanted[-1]) == (
        "1 of 1",
        "Building costs are what drives the price.",
    )
    assert replacing.session.undo_label == "Replace “cost” by “price” in 1.2"
    replacing.session.undo()
    replacing.settle()
    assert replacing.count == "1 of 2"
    replacing.keys("Return", "Return", to=replacing.panel.box.by)
    assert replacing.count == "0 found"


def test_what_holds_the_words_still_is_passed_over(replacing: Searching) -> None:
    replacing.panel.box.by.setText("costs")
    replacing.keys("Return", "Return")
    assert replacing.count == "2 of 3"
    assert replacing.claim("The costs of housing")
    replacing.panel.box.by.setText("cost")
    last = replacing.session.history.next_seq
    replacing.keys("Return")
    assert replacing.count == "3 of 3"
    assert replacing.session.history.next_seq == last


def test_all_are_replaced_in_one_step_which_is_told(replacing: Searching) -> None:
    before = replacing.map.copy()
    replacing.click(replacing.panel.box.all)
    assert replacing.said == "Replaced in 3 places; Undo takes that back."
    assert replacing.count == "0 found"
    assert {"The price of housing would fall.", "Building prices are what drives the price."} <= {
        claim.text for claim in replacing.map.claims.values()
    }
    replacing.session.undo()
    assert replacing.map == before
    replacing.settle()
    assert replacing.count == "3 found"


def test_filters_say_which_are_replaced(replacing: Searching) -> None:
    replacing.panel.tools.filter.take(Filters(kinds=(Kind.REASON,)))
    replacing.settle()
    replacing.click(replacing.panel.box.all)
    assert replacing.said == "Replaced in one place; Undo takes that back."
    assert replacing.claim("Old owners could not pay the cost.")


def test_what_must_stay_is_told(replacing: Searching) -> None:
    main = replacing.claim("Taxes")
    replacing.session.apply(edits.add_reason(replacing.map, main, "Cost"))
    replacing.session.apply(edits.add_reason(replacing.map, main, "cost" + "s" * (CLAIM - 4)))
    replacing.panel.box.by.clear()
    replacing.settle()
    assert replacing.inked(3, Ink.WRONG) == ["  (stays: no words would be left)"]
    replacing.panel.box.by.setText("prices")
    assert replacing.inked(4, Ink.WRONG) == ["  (stays: it would be too long)"]
    replacing.panel.list.viewport().repaint()
    replacing.click(replacing.panel.box.all)
    assert replacing.said == (
        "Replaced in 4 places; Undo takes that back. "
        "One stays as it is: it would be empty or too long."
    )
    assert replacing.count == "1 found"
    replacing.click(replacing.panel.box.all)
    assert replacing.said == "Nothing was replaced: the text would be too long."
    replacing.keys("Return", "Return", to=replacing.panel.box.by)
    assert replacing.said in {
        "On from the top",
        "Nothing was replaced: the text would be too long.",
    }


def test_nothing_is_replaced_where_it_cannot_be_written(
    replacing: Searching, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_step: Step) -> bool:
        raise StorageError("the disk is full")

    monkeypatch.setattr(replacing.session, "apply", fail)
    replacing.click(replacing.panel.box.all)
    assert replacing.said == "The disk is full."
    assert replacing.count == "3 found"


def test_a_map_that_can_only_be_read_is_left_alone(
    tmp_path: Path, open_search: Callable[..., Searching], search: Searching
) -> None:
    path = tmp_path / "read.argmap"
    Session.create(path, search.map.copy()).close()
    locked = open_search(session=Session.open(path, read_only=True))
    locked.panel.show_replace()
    locked.look_for("cost")
    for button in (locked.panel.box.one, locked.panel.box.all):
        assert not button.isEnabled()
        assert "can only be read" in button.toolTip()
    assert locked.count == "3 found"


def test_the_part_that_replaces_goes_away_and_words_count_again(replacing: Searching) -> None:
    replacing.look_for("fall hous")
    assert replacing.count == "0 found"
    replacing.click(replacing.panel.tools.replace)
    assert not replacing.panel.box.isVisible()
    assert replacing.found() == ["The cost of housing would fall."]
    assert replacing.inked(0, Ink.NEW) == []
    replacing.click(replacing.panel.tools.replace)
    replacing.look_for("")
    assert replacing.count == ""
    replacing.click(replacing.panel.box.all)
    assert replacing.said == ""
