"""Filters: alone, with words, and taken away again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from search_driver import Searching

from argmap.model import edits
from argmap.ui.search import looking
from argmap.ui.search.facets import Filters, Kind


def menu(search: Searching) -> dict[str, QAction]:
    """Open the menu, and give its entries and those of its tags by what they say."""
    button: QToolButton = search.panel.tools.filter
    found: dict[str, QAction] = {}
    whole = button.menu()
    whole.aboutToShow.emit()
    for part in (whole, *whole.findChildren(QMenu)):
        found.update({action.text(): action for action in part.actions() if action.text()})
    return found


def choose(search: Searching, title: str) -> None:
    menu(search)[title].trigger()
    search.settle()


def test_the_menu_has_what_the_map_has(search: Searching) -> None:
    assert list(menu(search)) == [
        "Main claims",
        "Reasons",
        "Objections",
        "Undercuts",
        "With a source",
        "Without a source",
        "With a note",
        "Tag",
        "Clear Filters",
        "economy\t2",
        "justice && law\t1",
    ]
    assert not menu(search)["Clear Filters"].isEnabled()
    for claim in search.map.claims:
        search.session.apply(edits.set_tags(search.map, claim, ()))
    assert not menu(search)["Tag"].isEnabled()


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Main claims", ["Taxes on land should rise.", "A vote should be held."]),
        ("Reasons", ["The cost of housing would fall."]),
        (
            "Objections",
            ["Building costs are what drives the price.", "Old owners could not pay the cost."],
        ),
        ("Undercuts", ["That price has fallen before."]),
        (
            "With a source",
            ["Building costs are what drives the price.", "Old owners could not pay the cost."],
        ),
        ("With a note", ["The cost of housing would fall."]),
        (
            "economy\t2",
            ["The cost of housing would fall.", "Old owners could not pay the cost."],
        ),
    ],
)
def test_without_words_all_that_fit_are_listed_in_reading_order(
    search: Searching, title: str, found: list[str]
) -> None:
    choose(search, title)
    assert search.found() == found
    assert search.count == f"{len(found)} found"
    assert len(search.marked) == len(found)
    assert menu(search)[title].isChecked()
    choose(search, title)
    assert (search.found(), search.count, search.marked) == ([], "", ())


def test_filters_and_words_must_all_hold(search: Searching) -> None:
    search.write("cost")
    choose(search, "Objections")
    choose(search, "economy\t2")
    assert search.found() == ["Old owners could not pay the cost."]
    assert search.panel.chips.titles() == ["Objections ×", "Tag: economy ×"]
    choose(search, "Reasons")
    assert set(search.found()) == {
        "The cost of housing would fall.",
        "Old owners could not pay the cost.",
    }
    choose(search, "justice && law\t1")
    choose(search, "Without a source")
    assert search.found() == []
    assert search.panel.list.saying() == "No claim has these words and fits the filters."
    search.panel.words.clear()
    assert search.panel.list.saying() == "No claim fits the filters."
    search.write("cost")
    choose(search, "Clear Filters")
    assert search.count == "3 found"
    assert not search.panel.chips.isVisible()


def test_sources_are_either_wanted_or_not(search: Searching) -> None:
    choose(search, "With a source")
    choose(search, "Without a source")
    assert search.panel.tools.filter.filters == Filters(sourced=False)
    assert len(search.found()) == 4


def test_a_filter_is_taken_away_by_its_button_and_the_focus_goes_on(search: Searching) -> None:
    for title in ("Reasons", "Objections", "justice && law\t1"):
        choose(search, title)
    chips = [chip for chip in search.panel.chips.findChildren(QToolButton) if chip.isVisible()]
    assert [chip.text() for chip in chips] == ["Reasons ×", "Objections ×", "Tag: justice && law ×"]
    assert chips[2].accessibleName() == "Remove the filter: Tag: justice & law"
    chips[2].setFocus()
    search.keys("Space")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QToolButton)
    assert focused.text() == "Objections ×"
    search.keys("Space", "Space")
    assert QApplication.focusWidget() is search.panel.tools.filter
    assert not search.panel.tools.filter.filters


def test_the_list_follows_what_fits(search: Searching) -> None:
    choose(search, "economy\t2")
    search.session.apply(edits.untag(search.map, search.claim("Old"), "economy"))
    search.settle()
    assert search.found() == ["The cost of housing would fall."]
    choose(search, "Clear Filters")
    choose(search, "Objections")
    search.session.apply(edits.promote(search.map, search.claim("Building")))
    search.settle()
    assert search.rows()[0].startswith("1.2 ")


def test_a_filter_reaches_beyond_the_best(
    search: Searching, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = search.claim("Taxes")
    for number in range(6):
        search.session.apply(edits.add_reason(search.map, main, f"Cost {number}."))
    long = edits.add_reason(search.map, main, "Among much else that might be said, it is a cost.")
    search.session.apply(long)
    search.session.apply(edits.tag(search.map, long.focus[0], "rare"))
    monkeypatch.setattr(looking, "LIMIT", 3)
    search.write("cost")
    assert search.count == "3+ found"
    choose(search, "rare\t1")
    assert search.found() == ["Among much else that might be said, it is a cost."]
    assert search.count == "1 found"


def test_another_map_has_other_filters(search: Searching) -> None:
    search.panel.tools.filter.take(Filters(tags=("economy",), kinds=(Kind.MAIN,)))
    search.panel.show_session(search.session, search.finder, search.perform)
    assert not search.panel.tools.filter.filters
    assert not search.panel.chips.isVisible()
