from __future__ import annotations

import uuid

from argmap.model.ids import age, new_id


def test_ids_are_uuids_of_version_seven_and_only_grow() -> None:
    made = [new_id() for _ in range(10_000)]
    assert made == sorted(set(made))
    assert {uuid.UUID(known).version for known in made[:100]} == {7}
    assert {uuid.UUID(known).variant for known in made[:100]} == {uuid.RFC_4122}


def test_ids_of_others_are_older_than_ours() -> None:
    ours, theirs = new_id(), ["z", "node 7", str(uuid.UUID(int=2**128 - 1))]
    assert max([ours, *theirs], key=age) == ours
