"""Whatever a person does: undone, redone, and the map sound at every step."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import EDITS, draw_edit, maps

from argmap.errors import InvariantError
from argmap.model import edits
from argmap.model.changes import Added, Removed, inverted
from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order


def assert_as_if_new(argmap: ArgumentMap) -> None:
    """What is kept up from edit to edit is what a map built anew would say."""
    fresh = argmap.copy()
    assert fresh == argmap
    assert fresh.roots() == argmap.roots()
    assert fresh.contradictions() == argmap.contradictions()
    assert {c: fresh.home(c) for c in fresh.claims} == {c: argmap.home(c) for c in argmap.claims}
    assert reading_order(fresh) == reading_order(argmap)
    for known in (*argmap.claims, *argmap.arguments):
        assert fresh.arguments_on(known) == argmap.arguments_on(known)
        assert fresh.arguments_from(known) == argmap.arguments_from(known)
    for known in (*argmap.sources, *argmap.excerpts):
        assert fresh.users(known) == argmap.users(known)
    pro = [known for known in argmap.arguments.values() if known.stance is Stance.PRO]
    assert argmap.reason_count == len(pro)


@settings(deadline=None, max_examples=100)
@given(argmap=maps(), data=st.data())
def test_all_edits_are_undone_and_redone_step_by_step(
    argmap: ArgumentMap, data: st.DataObject
) -> None:
    forms, steps = [argmap.copy()], []
    for _ in range(data.draw(st.integers(1, 6))):
        step = draw_edit(data.draw, argmap)
        if step is None:
            assert argmap == forms[-1]
            continue
        argmap.apply(step.changes)
        assert_as_if_new(argmap)
        steps.append(step)
        forms.append(argmap.copy())
    for step, before in zip(reversed(steps), reversed(forms[:-1]), strict=True):
        argmap.apply(inverted(step.changes))
        assert argmap == before
        assert_as_if_new(argmap)
    for step, after in zip(steps, forms[1:], strict=True):
        argmap.apply(step.changes)
        assert argmap == after


@settings(deadline=None, max_examples=15)
@pytest.mark.parametrize("name", list(EDITS))
@given(argmap=maps(min_claims=2, max_claims=6), data=st.data())
def test_each_edit(name: str, argmap: ArgumentMap, data: st.DataObject) -> None:
    before = argmap.copy()
    step = draw_edit(data.draw, argmap, name)
    assert argmap == before
    if step is None:
        return
    argmap.apply(step.changes)
    assert_as_if_new(argmap)
    assert step.label[:1].isupper()
    assert all(argmap.get(known) for known in step.focus)
    argmap.apply(inverted(step.changes))
    assert argmap == before


def test_every_edit_is_tried() -> None:
    other = {"Relation", "branch", "extract", "extract_only", "stance_beside"}
    assert set(EDITS) == set(edits.__all__) - other


@settings(deadline=None, max_examples=40)
@given(argmap=maps(min_claims=2), data=st.data())
def test_changes_that_fail_leave_the_map_as_it_was(
    argmap: ArgumentMap, data: st.DataObject
) -> None:
    step = draw_edit(data.draw, argmap)
    before = argmap.copy()
    added = [c for c in edits.add_free_claim(before).changes if isinstance(c, Added)]
    doomed = Removed(added[0].element)
    with pytest.raises(InvariantError):
        argmap.apply((*(step.changes if step else ()), doomed))
    assert argmap == before
    assert_as_if_new(argmap)
