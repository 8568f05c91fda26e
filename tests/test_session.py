"""The session: every step in the map and on the disk, undone and redone across restarts."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.errors import BusyError, EditError, InvariantError, StorageError, TextError
from argmap.model import edits
from argmap.model.changes import Added, Changes, Step, Updated, inverted, merged
from argmap.model.elements import Argument, Claim, MapInfo
from argmap.model.limits import CLAIM
from argmap.model.map import ArgumentMap
from argmap.session import Happened, SaveState, Saving, Session
from argmap.storage import EntryKind, read_document


def small() -> ArgumentMap:
    return ArgumentMap.of(
        [
            MapInfo(id="m"),
            Claim(id="c", text="Main."),
            Claim(id="r", text="Reason."),
            Argument(id="a", premises=("r",), target="c", rank="a0"),
        ]
    )


def reason(session: Session, text: str = "New.") -> Step:
    return edits.add_reason(session.map, "c", text)


@pytest.fixture(params=["in memory", "on the disk"])
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "map.argmap"
    with (
        Session(small()) if request.param == "in memory" else Session.create(path, small()) as made
    ):
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "map.argmap"


def stored(path: Path) -> ArgumentMap:
    """Give the map of a document that is open, from a copy of the file as it stands."""
    copy = path.with_name("copy of it.argmap")
    shutil.copyfile(path, copy)
    return read_document(copy)


def broken_step(session: Session) -> Step:
    """A step whose second change does not fit."""
    step = reason(session)
    return replace(step, changes=(*step.changes, Added(session.map.claims["c"])))


# -- steps ---------------------------------------------------------------------------------


def test_a_step_is_applied_logged_and_told(session: Session) -> None:
    told: list[Happened] = []
    session.watch(told.append)
    step = reason(session)
    assert session.apply(step)
    assert session.map.claims[step.focus[0]].text == "New."
    assert told == [Happened(step.label, step.changes, step.focus, EntryKind.EDIT)]
    assert (session.can_undo, session.undo_label) == (True, "Add reason to 1")
    assert (session.can_redo, session.redo_label) == (False, "")


def test_an_empty_step_is_no_step(session: Session) -> None:
    told: list[Happened] = []
    session.watch(told.append)
    assert not session.apply(edits.reword(session.map, "c", "Main."))
    assert not session.can_undo
    assert not told


def test_a_step_is_undone_redone_and_undone_again(session: Session) -> None:
    told: list[Happened] = []
    before = session.map.copy()
    session.apply(reason(session))
    after = session.map.copy()
    session.watch(told.append)
    assert session.undo()
    assert session.map == before
    assert session.redo_label == "Add reason to 1"
    assert session.redo()
    assert session.map == after
    assert session.undo()
    assert session.map == before
    assert not session.undo()
    assert [known.kind for known in told] == [EntryKind.UNDO, EntryKind.REDO, EntryKind.UNDO]
    assert all(claim in before.claims or claim in after.claims for t in told for claim in t.focus)


def test_a_new_step_ends_what_can_be_redone(session: Session) -> None:
    session.apply(reason(session))
    session.undo()
    session.apply(edits.reword(session.map, "c", "Other."))
    assert not session.can_redo
    assert not session.redo()


@pytest.mark.parametrize("pending", [False, True])
def test_a_failing_step_changes_nothing(session: Session, pending: bool) -> None:
    told: list[Happened] = []
    doomed, before = broken_step(session), session.map.copy()
    if pending:
        session.begin(reason(session))
    session.watch(told.append)
    with pytest.raises(InvariantError):
        session.apply(doomed)
    assert session.map == before
    assert not session.can_undo
    assert all(known.kind is None for known in told)
    assert session.apply(reason(session))


def test_undo_selects_what_is_there(session: Session) -> None:
    told: list[Happened] = []
    session.watch(told.append)
    session.apply(reason(session))
    session.undo()
    assert told[-1].focus == ("c",)
    session.apply(edits.delete_branch(session.map, "c"))
    session.undo()
    assert set(told[-1].focus) <= {"c", "r"}
    assert told[-1].focus


# -- a claim and its words -----------------------------------------------------------------


def test_a_begun_step_and_its_words_are_one_step(session: Session) -> None:
    told: list[Happened] = []
    before = session.map.copy()
    session.watch(told.append)
    step = reason(session, "")
    session.begin(step)
    assert session.pending == step
    assert step.focus[0] in session.map.claims
    assert not session.can_undo
    words = edits.reword(session.map, step.focus[0], "Said.")
    session.finish(words)
    assert session.pending is None
    assert session.map.claims[step.focus[0]].text == "Said."
    assert session.undo_label == step.label
    assert [(known.kind, known.changes) for known in told] == [
        (None, step.changes),
        (EntryKind.EDIT, words.changes),
    ]
    assert told[-1].focus == step.focus
    session.undo()
    assert session.map == before
    session.redo()
    assert session.map.claims[step.focus[0]].text == "Said."


def test_a_begun_step_can_be_finished_without_words(session: Session) -> None:
    step = reason(session, "Said before.")
    session.begin(step)
    session.finish()
    assert session.undo_label == step.label
    session.finish()
    assert session.undo()
    assert not session.can_undo


def test_an_abandoned_step_never_was(session: Session) -> None:
    told: list[Happened] = []
    before = session.map.copy()
    session.begin(reason(session, ""))
    session.watch(told.append)
    session.abandon()
    assert session.map == before
    assert session.pending is None
    assert not session.can_undo
    assert [(known.kind, known.focus) for known in told] == [(None, ("c",))]
    session.abandon()
    assert len(told) == 1


def test_words_that_do_not_fit_leave_the_step_begun(session: Session) -> None:
    step = reason(session, "")
    session.begin(step)
    claim = session.map.claims[step.focus[0]]
    too_long = Step("", (Updated(claim, replace(claim, text="x" * (CLAIM + 1))),))
    with pytest.raises(TextError):
        session.finish(too_long)
    assert session.pending == step
    assert session.map.claims[claim.id] == claim
    session.finish(edits.reword(session.map, claim.id, "Shorter."))
    session.undo()
    assert claim.id not in session.map.claims


def leave_by_undo(session: Session) -> None:
    session.undo()


def leave_by_redo(session: Session) -> None:
    session.redo()


def leave_by_close(session: Session) -> None:
    session.close()


def leave_by_next(session: Session) -> None:
    session.begin(reason(session))
    session.abandon()


@pytest.mark.parametrize("leave", [leave_by_undo, leave_by_redo, leave_by_close, leave_by_next])
def test_whatever_else_is_done_takes_a_begun_step_back(
    session: Session, leave: Callable[[Session], None]
) -> None:
    before = session.map.copy()
    session.begin(reason(session, ""))
    leave(session)
    assert session.pending is None
    assert session.map == before


@settings(max_examples=60)
@given(argmap=maps(min_claims=1), data=st.data())
def test_merged_changes_lead_to_the_same_map(argmap: ArgumentMap, data: st.DataObject) -> None:
    start = argmap.copy()
    done: Changes = ()
    for _ in range(data.draw(st.integers(1, 4))):
        step = draw_edit(data.draw, argmap)
        if step is not None:
            argmap.apply(step.changes)
            done += step.changes
    short = merged(done)
    end = start.copy()
    end.apply(short)
    assert end == argmap
    end.apply(inverted(short))
    assert end == start
    ids = [(c.after if isinstance(c, Updated) else c.element).id for c in short]
    assert len(ids) == len(set(ids))
    assert merged((*done, *inverted(done))) == ()


# -- the document --------------------------------------------------------------------------


def test_what_was_done_is_on_the_disk_and_undone_after_a_restart(path: Path) -> None:
    with Session.create(path, small()) as session:
        start = session.map.copy()
        session.apply(reason(session, "One."))
        session.apply(reason(session, "Two."))
        session.undo()
        end = session.map.copy()
    with Session.open(path) as session:
        assert session.path == path
        assert session.map == end
        assert session.redo_label == "Add reason to 1"
        assert session.redo()
        assert session.undo()
        assert session.undo()
        assert session.map == start
        assert not session.can_undo


def test_a_step_is_saved_without_being_asked(path: Path) -> None:
    states: list[SaveState] = []
    with Session.create(path, small()) as session:
        session.watch_state(states.append)
        assert session.state.saving is Saving.SAVED
        session.apply(reason(session))
        session.flush()
        assert session.state.saving is Saving.SAVED
        assert session.state == states[-1]
        assert states[-1].time is not None
        assert stored(path) == session.map


def test_a_begun_step_is_not_in_the_document(path: Path) -> None:
    with Session.create(path, small()) as session:
        session.begin(reason(session, ""))
        session.flush()
        assert stored(path) == small()
    assert read_document(path) == small()


def test_a_session_without_a_document_says_so() -> None:
    session = Session()
    assert (session.path, session.read_only, session.read_only_reason) == (None, False, "")
    assert session.state == SaveState(Saving.MEMORY)
    session.flush()
    session.retry()
    session.apply(edits.add_free_claim(session.map, "One."))
    assert session.state == SaveState(Saving.MEMORY)


def test_a_document_that_is_open_is_not_opened_twice(path: Path) -> None:
    with Session.create(path, small()):
        with pytest.raises(BusyError):
            Session.open(path)
        with pytest.raises(BusyError):
            Session.open(path, read_only=True)
    Session.open(path).close()


@pytest.mark.parametrize("name", ["apply", "begin", "undo", "redo"])
def test_a_map_that_can_only_be_read_is_not_changed(path: Path, name: str) -> None:
    with Session.create(path, small()) as session:
        session.apply(reason(session))
        session.apply(reason(session))
        session.undo()
    with Session.open(path, read_only=True) as session:
        before = session.map.copy()
        assert session.read_only
        arguments = (reason(session),) if name in {"apply", "begin"} else ()
        with pytest.raises(EditError, match="can only be read"):
            getattr(session, name)(*arguments)
        assert session.map == before
    assert read_document(path) == before


def test_what_the_document_cannot_hold_is_taken_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("too large")

    with Session.create(path, small()) as session:
        before = session.map.copy()
        begun = reason(session, "")
        with monkeypatch.context() as patch:
            patch.setattr("argmap.storage.document.store.Prepared.of", refuse)
            with pytest.raises(StorageError):
                session.apply(reason(session))
            assert session.map == before
            assert not session.can_undo
            session.begin(begun)
            with pytest.raises(StorageError):
                session.finish(edits.reword(session.map, begun.focus[0], "Said."))
            assert session.pending == begun
            assert session.map.claims[begun.focus[0]].text == ""
        assert session.state.saving is Saving.SAVED
        session.finish(edits.reword(session.map, begun.focus[0], "Said."))
        end = session.map.copy()
    assert read_document(path) == end


def test_a_closed_session_takes_no_step(path: Path) -> None:
    session = Session.create(path, small())
    session.close()
    session.close()
    with pytest.raises(StorageError):
        session.apply(reason(session))
    assert session.map == small()


def test_what_cannot_be_written_waits_and_says_so(path: Path) -> None:
    states: list[Saving] = []
    aside = path.with_name("aside")
    with Session.create(path, small()) as session:
        session.watch_state(lambda state: states.append(state.saving))
        path.rename(aside)
        session.apply(reason(session))
        with pytest.raises(StorageError):
            session.flush()
        wait_for(lambda: session.state.saving is Saving.FAILED)
        assert session.state.error
        session.apply(reason(session))
        assert session.state.error, "a further step does not hide the failure"
        aside.rename(path)
        session.retry()
        session.flush()
        assert session.state.error == ""
        assert states == [Saving.FAILED, Saving.SAVING, Saving.SAVED]
        end = session.map.copy()
    assert read_document(path) == end


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(500):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it did not come about")


# -- save as -------------------------------------------------------------------------------


def test_save_as_goes_on_in_the_copy_with_its_history(session: Session, tmp_path: Path) -> None:
    old, start, argmap = session.path, session.map.copy(), session.map
    session.apply(reason(session, "One."))
    session.apply(reason(session, "Two."))
    session.undo()
    before = session.map.copy()
    copy = tmp_path / "copy.argmap"
    session.save_as(copy)
    assert session.path == copy
    assert session.map is argmap
    assert session.state.saving is Saving.SAVED
    session.apply(edits.reword(session.map, "c", "Copied."))
    end = session.map.copy()
    session.close()
    assert read_document(copy) == end
    if old is not None:
        assert read_document(old) == before
    with Session.open(copy) as again:
        assert again.map == end
        assert [again.undo(), again.undo(), again.undo()] == [True, True, False]
        assert again.map == start
        assert [again.redo(), again.redo()] == [True, True]
        assert again.map == end


def test_save_as_keeps_what_can_be_redone(session: Session, tmp_path: Path) -> None:
    session.apply(reason(session))
    end = session.map.copy()
    session.undo()
    session.save_as(tmp_path / "copy.argmap")
    assert session.can_redo
    session.redo()
    assert session.map == end


def test_save_as_leaves_a_begun_claim_out(session: Session, tmp_path: Path) -> None:
    copy = tmp_path / "copy.argmap"
    session.begin(reason(session, ""))
    session.save_as(copy)
    session.apply(reason(session, "Said."))
    end = session.map.copy()
    session.close()
    assert read_document(copy) == end


def test_save_as_that_fails_goes_on_where_it_was(session: Session, tmp_path: Path) -> None:
    there, old = tmp_path / "there.argmap", session.path
    there.write_text("something else")
    with pytest.raises(StorageError):
        session.save_as(there)
    with pytest.raises(StorageError):
        session.save_as(tmp_path / "no folder" / "copy.argmap")
    assert there.read_text() == "something else"
    assert session.path == old
    assert session.apply(reason(session))
    assert session.undo()
    session.save_as(there, overwrite=True)
    session.close()
    assert read_document(there) == session.map


def test_a_map_that_can_only_be_read_can_be_changed_under_another_name(path: Path) -> None:
    Session.create(path, small()).close()
    with Session.open(path, read_only=True) as session:
        session.save_as(path.with_name("copy.argmap"))
        assert not session.read_only
        assert session.apply(reason(session))
    assert read_document(path) == small()


# -- everything ----------------------------------------------------------------------------


@settings(max_examples=15)
@given(argmap=maps(), data=st.data())
def test_whatever_is_done_is_there_again_and_all_of_it_undone(
    argmap: ArgumentMap, data: st.DataObject
) -> None:
    start = argmap.copy()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.argmap"
        with Session.create(path, argmap) as session:
            for _ in range(data.draw(st.integers(0, 8))):
                do_something(data, session)
            end = session.map.copy()
        with Session.open(path) as session:
            assert session.map == end
            taken_back = 0
            while session.undo():
                taken_back += 1
            assert session.map == start
        with Session.open(path) as session:
            assert session.map == start
            for _ in range(taken_back):
                assert session.redo()
        assert read_document(path) == session.map


def do_something(data: st.DataObject, session: Session) -> None:
    """Do one of the things that a person does to a map."""
    kind = data.draw(st.sampled_from(["edit", "edit", "edit", "undo", "redo", "word"]))
    if kind in {"undo", "redo"}:
        getattr(session, kind)()
    elif kind == "word":
        step = edits.add_free_claim(session.map)
        session.begin(step)
        session.finish(edits.reword(session.map, step.focus[0], "Said."))
    elif step := draw_edit(data.draw, session.map):  # type: ignore[assignment]
        session.apply(step)
