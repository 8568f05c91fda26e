"""The past of an open map, in memory and on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.errors import ArgmapError, EditError, InputError
from argmap.model import edits
from argmap.model.elements import Argument, Claim, MapInfo
from argmap.model.map import ArgumentMap
from argmap.session import Happened, Session
from argmap.storage import EntryKind, check_document
from argmap.storage.past import Moment
from argmap.timeline import Timeline, step_named


def small() -> ArgumentMap:
    return ArgumentMap.of(
        [
            MapInfo(id="m"),
            Claim(id="c", text="Main."),
            Claim(id="r", text="Reason."),
            Argument(id="a", premises=("r",), target="c", rank="a0"),
        ]
    )


@pytest.fixture(params=["in memory", "on the disk"])
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "map.argmap"
    made = Session(small()) if request.param == "in memory" else Session.create(path, small())
    with made:
        yield made


@pytest.fixture
def timeline(session: Session) -> Timeline:
    return Timeline(session)


def _add(session: Session, text: str) -> int:
    session.apply(edits.add_reason(session.map, "c", text))
    return session.history.next_seq - 1


def test_every_step_is_there_and_every_moment(session: Session, timeline: Timeline) -> None:
    steps = {_add(session, word): session.map.copy() for word in ("One.", "Two.", "Three.")}
    assert [m.label for m in timeline.moments()[-3:]] == ["Add reason to 1"] * 3
    for seq, known in steps.items():
        assert timeline.at(seq) == known
    assert timeline.at(timeline.last) == session.map
    with pytest.raises(InputError, match="step 99"):
        timeline.at(99)


def test_a_claim_that_is_being_worded_is_in_no_moment(session: Session, timeline: Timeline) -> None:
    seq = _add(session, "One.")
    before = session.map.copy()
    session.begin(edits.add_reason(session.map, "c", "New."))
    assert timeline.at(seq) == before
    assert session.pending is not None


def test_a_step_is_told_in_words(session: Session, timeline: Timeline) -> None:
    seq = _add(session, "One.")
    (new,) = (known for known in session.map.claims if known not in ("c", "r"))
    found = timeline.told(seq)
    assert any("One." in line for line in found.lines)
    assert found.claims == (new,)
    assert found.after == session.map
    _add(session, "Two.")
    assert any("Two." in line for line in timeline.since(seq).lines)
    assert not any("One." in line for line in timeline.since(seq).lines)


def test_a_moment_is_restored_as_a_new_step_that_can_be_undone(
    session: Session, timeline: Timeline
) -> None:
    seq = _add(session, "One.")
    then = session.map.copy()
    _add(session, "Two.")
    session.apply(edits.delete_branch(session.map, "r"))
    now = session.map.copy()
    assert timeline.restore(seq)
    assert session.map == then
    assert session.undo_label == f"Restore step {seq}"
    assert not timeline.restore(seq)
    session.undo()
    assert session.map == now


def test_versions_are_named_renamed_and_restored_by_name(
    session: Session, timeline: Timeline
) -> None:
    seq = _add(session, "One.")
    then = session.map.copy()
    sent = timeline.name("  Sent to\n Anna ")
    _add(session, "Two.")
    early = timeline.name("Early", seq)
    again = timeline.name("The same moment", sent)
    assert [(v.mark, v.name) for v in timeline.versions()] == [
        (sent, "Sent to Anna"), (early, "Early"), (again, "The same moment"),
    ]  # fmt: skip
    assert all(timeline.at(version.seq) == then for version in timeline.versions())
    timeline.rename(early, "Earliest")
    timeline.rename(again, "")
    assert [version.name for version in timeline.versions()] == ["Sent to Anna", "Earliest"]
    timeline.restore(sent)
    assert session.map == then
    assert session.undo_label == "Restore version “Sent to Anna”"
    moments = timeline.moments()
    assert step_named("sent to anna", moments) == sent
    assert step_named("Early", moments) is None
    with pytest.raises(EditError, match="needs a name"):
        timeline.name(" ")
    with pytest.raises(EditError, match="no such version"):
        timeline.rename(again, "x")
    with pytest.raises(EditError, match="no step 99"):
        timeline.name("x", 99)


def test_versions_and_undo_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "map.argmap"
    with Session.create(path, small()) as session:
        seq = _add(session, "One.")
        Timeline(session).name("Sent")
        session.undo()
    with Session.open(path) as session:
        (version,) = Timeline(session).versions()
        assert (version.seq, version.name) == (seq + 1, "Sent")
        assert session.redo()
        session.flush()
        assert Timeline(session).at(version.seq) == session.map
    assert check_document(path) == []


def test_naming_tells_the_watchers_and_changes_nothing(session: Session) -> None:
    heard: list[Happened] = []
    session.watch(heard.append)
    before = session.map.copy()
    Timeline(session).name("Sent")
    assert session.map == before
    assert [(item.kind, item.changes) for item in heard] == [(EntryKind.MARK, ())]


def test_a_map_that_can_only_be_read_is_neither_named_nor_restored(tmp_path: Path) -> None:
    path = tmp_path / "map.argmap"
    with Session.create(path, small()) as session:
        _add(session, "One.")
    with Session.open(path, read_only=True) as session:
        timeline = Timeline(session)
        assert len(timeline.moments()) == 2
        with pytest.raises(EditError, match="only be read"):
            timeline.name("x")
        with pytest.raises(EditError, match="only be read"):
            timeline.restore(1)


@settings(max_examples=40)
@given(st.data())
def test_whatever_was_done_every_moment_comes_back(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        made = data.draw(maps(max_claims=5))
        path = Path(folder) / "map.argmap"
        with Session.create(path, made) if data.draw(st.booleans()) else Session(made) as session:
            timeline = Timeline(session)
            seen = {timeline.last: session.map.copy()}
            for act in data.draw(st.lists(st.sampled_from("eeeurnb"), max_size=12)):
                if act == "e" and (step := draw_edit(data.draw, session.map)):
                    session.apply(step)
                elif act == "u":
                    session.undo()
                elif act == "r":
                    session.redo()
                elif act == "n":
                    marks = {version.mark for version in timeline.versions()}
                    steps = sorted(seq for seq in seen if seq and seq not in marks)
                    timeline.name("v", data.draw(st.sampled_from([None, *steps])))
                elif act == "b":
                    timeline.restore(data.draw(st.sampled_from(sorted(seen))))
                seen[timeline.last] = session.map.copy()
            for seq, known in seen.items():
                assert timeline.at(seq) == known
            for version in timeline.versions():
                assert timeline.at(version.seq) == seen[version.seq]


# -- what a person says of a step ----------------------------------------------------------------

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def _steps() -> list[Moment]:
    rows = [(EntryKind.EDIT, None, "a"), (EntryKind.EDIT, None, "b"), (EntryKind.MARK, 1, "2026")]
    return [
        Moment(seq, NOON + timedelta(hours=seq), kind, label, about)
        for seq, (kind, about, label) in enumerate(rows, 1)
    ]


@pytest.mark.parametrize(
    ("said", "seq"),
    [("2", 2), (" 17 ", 17), ("“2026”", 1), ("2026-05-01T14:30+00:00", 2), ("2026-06-01", 3),
     ("yesterday or so", None), ("", None)],
)  # fmt: skip
def test_a_step_is_found_by_number_name_or_time(said: str, seq: int | None) -> None:
    assert step_named(said, _steps()) == seq


def test_a_time_before_the_map_is_told() -> None:
    with pytest.raises(ArgmapError, match="not there yet"):
        step_named("2026-04-01", _steps())
