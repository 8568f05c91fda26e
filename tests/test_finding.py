"""Finding words in a map while it is being edited."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.finding import Finder
from argmap.model import edits
from argmap.model.edits.replace import Field, Phrase, Spot
from argmap.model.elements import Claim, MapInfo
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.storage.search import Hit, Search


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


def debate(count: int) -> ArgumentMap:
    """A claim, and as many reasons for it, all with one word in them."""
    argmap = ArgumentMap.of([MapInfo(id="m"), Claim(id="main", text="Main.")])
    for number in range(count):
        argmap.apply(edits.add_reason(argmap, "main", f"Reason {number}.").changes)
    return argmap


def test_who_asks_to_be_told_later_does_not_wait() -> None:
    asked, released = threading.Event(), threading.Event()
    with Session(debate(3)) as session:
        finder = Finder(session)
        answers: list[tuple[str, list[Hit]]] = []

        def hold(_found: object) -> None:
            asked.set()
            released.wait(10)

        finder.find_later("main", hold)
        assert asked.wait(10)
        late = finder.find_later("reas", lambda hits: answers.append(("words", hits)))
        outdated = finder.find_later("rea", lambda hits: answers.append(("outdated", hits)))
        session.apply(edits.add_objection(session.map, "main", "No reason at all."))
        after = finder.find_later("reas", lambda hits: answers.append(("later", hits)))
        assert outdated.cancel()
        assert answers == []
        assert not late.done()
        released.set()
        assert len(after.result(10)) == 4
        assert [(name, len(hits)) for name, hits in answers] == [("words", 3), ("later", 4)]
        assert all(threading.main_thread() is not thread for thread in _searching())
        finder.close()


def _searching() -> list[threading.Thread]:
    return [known for known in threading.enumerate() if known.name.startswith("search")]


def test_a_phrase_is_found_as_it_is_written() -> None:
    with Session(debate(2)) as session:
        first = next(known for known in session.map.claims if known != "main")
        session.apply(edits.set_note(session.map, first, "Another reason."))
        finder = Finder(session)
        told: list[list[Spot]] = []
        found = finder.spot_later(Phrase("reason"), told.append, notes=True).result(10)
        assert told == [found]
        assert [spot for spot in found if spot.claim == first] == [
            Spot(first, Field.TEXT, ((0, 6),)),
            Spot(first, Field.NOTE, ((8, 14),)),
        ]
        assert finder.spot_later(Phrase("reason 1"), told.append, notes=True).result(10) != []
        assert finder.spot_later(Phrase("Reason 7"), told.append).result(10) == []
        finder.close()


def test_what_matters_more_is_given_where_there_is_too_much() -> None:
    with Session(debate(30)) as session:
        finder = Finder(session)
        last = [claim for claim in session.map.claims.values() if claim.text >= "Reason 8"]
        among = [*last, session.map.claims["main"]]
        few = finder.find_later("reason", lambda _hits: None, 5, among).result(10)
        assert {claim.id for claim in last} <= {hit.id for hit in few}
        assert len({hit.id for hit in few}) == len(few)
        assert len(finder.find("reason", 5)) == 5
        assert finder.find_later("reason", lambda _hits: None, 50, among).result(10) == finder.find(
            "reason"
        )
        finder.close()


@pytest.mark.parametrize("used", [False, True])
def test_a_closed_finder_finds_nothing_and_starts_nothing(used: bool) -> None:
    told: list[object] = []
    with Session(debate(1)) as session:
        finder = Finder(session)
        if used:
            finder.prepare()
        finder.close()
        assert finder.find("main") == []
        assert finder.find_later("main", told.append).result(1) == []
        assert finder.spot_later(Phrase("main"), told.append).result(1) == []
        finder.prepare()
    assert told == [[], []]
    assert _searching() == []
