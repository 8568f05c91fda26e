"""Comparing a picture that has grown with one made afresh."""

from __future__ import annotations

import numpy as np
import pytest

from argmap.rendering.batches import BoxBatch, LinkBatch
from argmap.rendering.link_batch import LinkBatch as Batch
from argmap.rendering.picture import Picture


def check(grown: Picture, fresh: Picture) -> None:
    """Compare a picture that has grown with one made afresh."""
    assert dict(grown.looks) == dict(fresh.looks), "equal looks are one object"
    assert set(grown.places) == set(fresh.places)
    for known, place in fresh.places.items():
        mine = grown.places[known]
        assert (mine.x, mine.y, mine.width, mine.height) == pytest.approx(
            (place.x, place.y, place.width, place.height), abs=1e-6
        )
    assert set(grown.links) == set(fresh.links)
    for known, link in fresh.links.items():
        mine_too = grown.links[known]
        assert mine_too.route.trunk == pytest.approx(link.route.trunk, abs=1e-6)
        assert mine_too.route.anchor == pytest.approx(link.route.anchor, abs=1e-6)
        assert (mine_too.tag, mine_too.form) == (link.tag, link.form)
        assert mine_too.clearance == pytest.approx(link.clearance, abs=1e-6)
    assert [(c.one, c.other) for c in grown.contradictions] == [
        (c.one, c.other) for c in fresh.contradictions
    ]
    assert grown.bounds == pytest.approx(fresh.bounds, abs=1e-6)
    assert (grown.title, grown.description) == (fresh.title, fresh.description)


def check_arrays(batch: Batch, grown: Picture, fresh: Picture) -> None:
    """Compare the arrays of a picture that has grown with those of one made afresh."""
    made = LinkBatch.of(fresh)
    assert set(batch.index) == set(made.index)
    for known, at in made.index.items():
        mine = batch.index[known]
        assert batch.bounds[mine] == pytest.approx(made.bounds[at], abs=1e-5)
        assert batch.arrays.strokes[mine] == pytest.approx(made.arrays.strokes[at], abs=1e-5)
        for one, other in zip(batch.arrays.strands, made.arrays.strands, strict=True):
            points = one.segments.points[one.segments.owner == mine]
            wanted = other.segments.points[other.segments.owner == at]
            assert points == pytest.approx(wanted, abs=1e-5)
            assert one.boxes[one.segments.owner == mine] == pytest.approx(
                other.boxes[other.segments.owner == at], abs=1e-5
            )
    free = np.ones(len(batch.bounds), dtype=np.bool_)
    free[list(batch.index.values())] = False
    assert np.isnan(batch.bounds[free]).all()
    boxes, wished = BoxBatch.of(grown), BoxBatch.of(fresh)
    for known, at in wished.index.items():
        assert boxes.bounds[boxes.index[known]] == pytest.approx(wished.bounds[at], abs=1e-6)
        assert boxes.form[boxes.index[known]] == wished.form[at]
    assert np.count_nonzero(boxes.form >= 0) == len(wished.ids)
