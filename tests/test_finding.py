"""Finding words in a map while it is being edited."""

from __future__ import annotations

import threading

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.finding import Finder
from argmap.model import edits
from argmap.model.elements import Claim, MapInfo
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.storage.search import Search


def test_it_follows_every_step_and_its_undoing() -> None:
    with Session(ArgumentMap.of([MapInfo(id="m"), Claim(id="c", text="Main.")])) as session:
        early, late = Finder(session), Finder(session)
        early.prepare()
        session.apply(edits.add_reason(session.map, "c", "Because of the rain."))
        session.apply(edits.reword(session.map, "c", "The ground is wet."))
        for finder in (early, late):
            assert [hit.snippet for hit in finder.find("rai")] == ["Because of the rain."]
            assert [hit.id for hit in finder.find('"ground is"')] == ["c"]
            assert finder.find("main") == []
        session.undo()
        assert [hit.id for hit in early.find("main")] == ["c"]
        for finder in (early, late):
            finder.close()
            finder.close()
    assert not any(thread.name.startswith("search") for thread in threading.enumerate())


@settings(max_examples=20)
@given(st.data())
def test_it_finds_what_a_new_index_would(data: st.DataObject) -> None:
    with Session(data.draw(maps(max_claims=6))) as session:
        finder = Finder(session)
        finder.prepare()
        for _ in range(data.draw(st.integers(0, 6))):
            if step := draw_edit(data.draw, session.map):
                session.apply(step)
            else:
                session.undo()
        anew = Search.of(session.map)
        for word in ("a", "the", "0", "claim"):
            assert {hit.id for hit in finder.find(word)} == {hit.id for hit in anew.find(word)}
        anew.close()
        finder.close()
