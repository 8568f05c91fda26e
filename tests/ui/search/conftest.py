"""A search panel on a small map, and what it tells its owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from search_driver import OUTLINE, Searching

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.session import Session


@pytest.fixture
def open_search(qapp: QApplication) -> Iterator[Callable[..., Searching]]:
    """Give a function that opens a panel on a map."""
    made: list[Searching] = []

    def opened(argmap: ArgumentMap | None = None, session: Session | None = None) -> Searching:
        if session is None:
            session = Session(argmap if argmap is not None else read_outline(OUTLINE))
        searching = Searching(session)
        made.append(searching)
        searching.open()
        return searching

    yield opened
    for searching in made:
        searching.panel.close()
        searching.finder.close()
        searching.session.close()
        searching.panel.deleteLater()


@pytest.fixture
def search(open_search: Callable[..., Searching]) -> Searching:
    """A panel on a map with a note, tags and a source."""
    searching = open_search()
    session = searching.session
    cost = searching.claim("The cost")
    session.apply(edits.set_note(session.map, cost, "Ask the office about rents."))
    session.apply(edits.tag(session.map, cost, "economy"))
    session.apply(edits.tag(session.map, searching.claim("Old"), "economy"))
    session.apply(edits.tag(session.map, searching.claim("Old"), "justice & law"))
    session.apply(edits.add_source(session.map, title="Land report", text="Where rents rose."))
    (source,) = session.map.sources
    for text in ("Old", "Building"):
        session.apply(edits.cite(session.map, searching.claim(text), source, exact="rents"))
    searching.settle()
    return searching
