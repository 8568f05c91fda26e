from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import maps, run_random_edits

from argmap.errors import DamagedError
from argmap.model import edits
from argmap.model.changes import Added, Changes, Updated
from argmap.model.elements import Claim, Element, MapInfo
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap
from argmap.storage import log
from argmap.storage.history import Entry, EntryKind
from argmap.storage.log import LogRow, Overlay, backwards, forwards, pack, unpack
from argmap.storage.rows import compact
from argmap.storage.seal import FIRST

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


def _row(changes: Changes) -> LogRow:
    return LogRow.of(Entry(7, NOON, EntryKind.EDIT, "Step", changes))


def _raw(packed: Any) -> LogRow:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, log._DICTIONARY)
    data = packer.compress(compact(packed).encode()) + packer.flush()
    return replace(_row(()), changes=data)


@given(st.data(), maps(min_claims=1))
def test_steps_are_understood_from_either_side(data: st.DataObject, argmap: ArgumentMap) -> None:
    before = {element.id: element for element in argmap.elements()}
    steps = run_random_edits(data, argmap, 6)
    after = {element.id: element for element in argmap.elements()}
    rows = [_row(step.changes) for step in steps]
    state = Overlay(before.get)
    assert [forwards(row, state) for row in rows] == [step.changes for step in steps]
    assert all(state.get(known) == after.get(known) for known in before | after)
    state = Overlay(after.get)
    found = [backwards(row, state) for row in reversed(rows)]
    assert found[::-1] == [step.changes for step in steps]
    assert all(state.get(known) == before.get(known) for known in before | after)


def test_an_element_that_changes_twice_in_one_step_is_understood() -> None:
    one, two, three = (Claim(id="c", text=text) for text in ("1", "2", "3"))
    changes = (Updated(one, two), Updated(two, three))
    assert backwards(_row(changes), Overlay({"c": three}.get)) == changes
    assert forwards(_row(changes), Overlay({"c": one}.get)) == changes


def test_a_typical_entry_is_small() -> None:
    argmap = ArgumentMap(MapInfo(id=new_id()))
    words = (
        "The costs of the transition fall on those who can bear them the least, as shown in 2019"
    )
    sizes = []
    for _ in range(20):
        target = next(iter(argmap.claims), None)
        if target is None:
            step = edits.add_free_claim(argmap, words)
        else:
            step = edits.add_objection(argmap, target, words)
        argmap.apply(step.changes)
        row = _row(step.changes)
        sizes.append(len(row.changes) + len(step.label) + 32 + 8)
    assert max(sizes) <= 300


def test_folding_a_claim_with_a_long_note_logs_only_the_fold() -> None:
    before = Claim(id=new_id(), text="Short.", note="long " * 10_000)
    assert len(_row((Updated(before, replace(before, folded=True)),)).changes) < 100


def test_times_are_kept_to_the_microsecond_in_any_zone() -> None:
    local = datetime(2024, 5, 1, 14, 30, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    row = LogRow.of(Entry(1, local, EntryKind.EDIT, "", ()))
    assert log.moment(row.time) == local
    with pytest.raises(DamagedError, match="time"):
        log.moment(2**62)


def test_labels_are_cleaned_rather_than_refused() -> None:
    assert LogRow.of(Entry(1, NOON, EntryKind.EDIT, "a\ud800\0b", (), origin="x\0")).label == "ab"


def test_the_hash_covers_every_field_and_what_came_before() -> None:
    row = _row((Added(Claim(id="c")),))
    others = [
        replace(row, seq=8),
        replace(row, time=0),
        replace(row, kind="undo"),
        replace(row, label="x"),
        replace(row, origin="x"),
        replace(row, undoes=3),
        replace(row, changes=b""),
    ]
    hashes = {row.hash(FIRST), row.hash(row.hash(FIRST)), *(other.hash(FIRST) for other in others)}
    assert len(hashes) == 9


@pytest.mark.parametrize("data", [b"", b"\xff\xff", pack(())[:-1], b"\x00" * 40])
def test_what_does_not_unpack_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedError, match="entry 7"):
        unpack(data, 7)


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LARGEST", 1_000)
    bomb = pack((Added(Claim(id="c", text="x" * 9_000)),))
    with pytest.raises(DamagedError, match="too large"):
        unpack(bomb, 7)


@pytest.mark.parametrize(
    "packed",
    [
        {},
        [1],
        [[]],
        [["+", "claim"]],
        [["?", "claim", {"id": "c"}]],
        [["+", "thing", {"id": "c"}]],
        [["+", [], {"id": "c"}]],
        [["+", "claim", {"colour": 1}]],
        [["+", "claim", "c"]],
        [["~", "claim", "c", {"text": "other"}, {}]],
        [["~", "claim", "gone", {}, {}]],
        [["~", "claim", ["c"], {}, {}]],
        [["~", "claim", "c", [], {}]],
        [["~", "argument", "c", {}, {}]],
        [["~", "claim", "c", {}, {"text": 5}]],
    ],
)
def test_changes_that_are_none_are_damaged(packed: Any) -> None:
    there: dict[str, Element] = {"c": Claim(id="c", text="a")}
    with pytest.raises(DamagedError, match="entry 7 of the log"):
        forwards(_raw(packed), Overlay(there.get))
