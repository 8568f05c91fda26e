from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.storage.history import EntryKind, History, Version

EDIT, UNDO, REDO, MARK = EntryKind.EDIT, EntryKind.UNDO, EntryKind.REDO, EntryKind.MARK


def _history(*rows: tuple[EntryKind, int | None], ground: int = 0) -> History:
    named = [(seq, kind, undoes, f"step {seq}") for seq, (kind, undoes) in enumerate(rows, 1)]
    return History.of(named, ground)


def test_an_empty_history_has_nothing_to_undo() -> None:
    history = History()
    assert not history.can_undo
    assert not history.can_redo
    assert history.undo_label is history.redo_label is None
    assert history.undo_target is history.redo_target is None
    assert history.next_seq == 1


def test_undo_and_redo_go_back_and_forth_under_the_first_label() -> None:
    history = _history((EDIT, None), (EDIT, None))
    assert (history.undo_target, history.undo_label) == (2, "step 2")
    history.follow(3, UNDO, 2, "whatever")
    assert (history.undo_target, history.undo_label) == (1, "step 1")
    assert (history.redo_target, history.redo_label) == (3, "step 2")
    history.follow(4, REDO, 3, "whatever")
    assert (history.undo_target, history.undo_label) == (4, "step 2")
    assert not history.can_redo
    history.follow(5, UNDO, 4, "whatever")
    assert (history.redo_target, history.redo_label) == (5, "step 2")


def test_a_new_step_ends_what_could_be_redone() -> None:
    history = _history((EDIT, None), (UNDO, 1), (EDIT, None))
    assert not history.can_redo
    assert history.undo_target == 3


def test_the_entry_that_made_the_map_cannot_be_undone() -> None:
    assert not _history((EDIT, None), ground=1).can_undo
    assert _history((EDIT, None), (EDIT, None), ground=1).undo_target == 2


@pytest.mark.parametrize(
    ("seq", "kind", "undoes"),
    [(4, EDIT, None), (2, EDIT, None), (3, EDIT, 1), (3, UNDO, 1), (3, UNDO, None), (3, REDO, 2)],
)
def test_what_does_not_follow_is_refused_and_changes_nothing(
    seq: int, kind: EntryKind, undoes: int | None
) -> None:
    history = _history((EDIT, None), (EDIT, None))
    with pytest.raises(ValueError, match=r"entry \d"):
        history.follow(seq, kind, undoes, "")
    assert (history.undo_target, history.next_seq, history.can_redo) == (2, 3, False)


@given(st.lists(st.sampled_from("eur"), max_size=40))
def test_it_does_what_two_stacks_of_states_would_do(moves: str) -> None:
    """Each state is the tuple of edits that are in force."""
    history, rows = History(), []
    undo: list[tuple[int, ...]] = []
    redo: list[tuple[int, ...]] = []
    state: tuple[int, ...] = ()
    for move in moves:
        seq = history.next_seq
        row: tuple[int, EntryKind, int | None, str]
        if move == "e":
            undo, redo, state = [*undo, state], [], (*state, seq)
            row = (seq, EDIT, None, str(seq))
        elif move == "u" and undo:
            redo, state = [*redo, state], undo.pop()
            row = (seq, UNDO, history.undo_target, "")
        elif move == "r" and redo:
            undo, state = [*undo, state], redo.pop()
            row = (seq, REDO, history.redo_target, "")
        else:
            continue
        history.follow(*row)
        rows.append(row)
        assert history.can_undo == bool(undo)
        assert history.can_redo == bool(redo)
        assert history.undo_label == (str(state[-1]) if undo else None)
        assert history.redo_label == (str(redo[-1][-1]) if redo else None)
    again = History.of(rows, 0)
    assert (again.undo_target, again.redo_target) == (history.undo_target, history.redo_target)


def test_marks_name_versions_and_leave_undo_and_redo_alone() -> None:
    history = _history((EDIT, None), (EDIT, None), (UNDO, 2))
    for seq, about, name in ((4, None, "Sent"), (5, 2, "Before lunch"), (6, None, "Sent")):
        history.follow(seq, MARK, about, name)
    assert history.versions == [Version(4, 4, "Sent"), Version(5, 2, "Before lunch"),
                                Version(6, 6, "Sent")]  # fmt: skip
    assert (history.undo_target, history.redo_target) == (1, 3)
    history.follow(7, MARK, 5, "After lunch")
    history.follow(8, MARK, 4, "")
    assert history.versions == [Version(5, 2, "After lunch"), Version(6, 6, "Sent")]
    history.follow(9, REDO, 3, "")
    assert history.undo_target == 9


@pytest.mark.parametrize("about", [0, 2, 3])
def test_a_mark_is_about_what_was_before_it(about: int) -> None:
    history = _history((EDIT, None))
    with pytest.raises(ValueError, match="not before it"):
        history.follow(2, MARK, about, "Sent")
    assert history.versions == []
    assert history.next_seq == 2
