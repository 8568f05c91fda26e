"""Edits that say the same of several claims, and of what they cite, as one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps

from argmap.errors import EditError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap

Sketch = Callable[..., ArgumentMap]


def done(argmap: ArgumentMap, step: Step) -> Step:
    argmap.apply(step.changes)
    return step


def test_tags_are_put_on_all_and_taken_off_those_that_have_them(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c - a")
    done(argmap, edits.set_tags(argmap, "b", ("x", "y")))
    step = done(argmap, edits.tag_all(argmap, ("a", "b", "c", "a"), " y\r"))
    assert step.label == "Tag 2 claims “y”"
    assert [argmap.claims[known].tags for known in "abc"] == [("y",), ("x", "y"), ("y",)]
    assert not edits.tag_all(argmap, "abc", "y")
    assert not edits.tag_all(argmap, "abc", "  ")
    step = done(argmap, edits.untag_all(argmap, "abc", "x"))
    assert step.label == "Untag 1.1 “x”"
    assert [argmap.claims[known].tags for known in "abc"] == [("y",)] * 3


def test_labels_name_braces_and_long_tags_as_they_are(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    assert edits.tag_all(argmap, "a", "{}").label == "Tag 1 “{}”"
    assert edits.tag_all(argmap, "a", "x" * 50).label == f"Tag 1 “{'x' * 39}…”"


@pytest.mark.parametrize(
    ("edit", "label", "field", "value"),
    [
        (
            lambda m: edits.set_all_implicit(m, "abc", True),
            "Mark 3 claims as implicit",
            "implicit",
            True,
        ),
        (
            lambda m: edits.set_all_confidence(m, "abc", 0.5),
            "Set the confidence of 3 claims",
            "confidence",
            0.5,
        ),
        (
            lambda m: edits.set_all_asserted(m, "abc", False),
            "Mark 3 claims as not asserted",
            "asserted",
            False,
        ),
    ],
)
def test_marks_are_set_on_all(
    sketch: Sketch, edit: Callable[[ArgumentMap], Step], label: str, field: str, value: object
) -> None:
    argmap = sketch("P: b + a", "Q: c - a")
    step = done(argmap, edit(argmap))
    assert step.label == label
    assert [getattr(argmap.claims[known], field) for known in "abc"] == [value] * 3
    assert not edit(argmap)


@settings(deadline=None, max_examples=30)
@given(argmap=maps(min_claims=1, max_claims=8), data=st.data())
def test_one_step_for_all_is_what_a_step_for_each_comes_to(
    argmap: ArgumentMap, data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(sorted(argmap.claims)), unique=True))
    each = argmap.copy()
    done(argmap, edits.tag_all(argmap, chosen, "x"))
    done(argmap, edits.set_all_confidence(argmap, chosen, 0.25))
    for known in chosen:
        done(each, edits.tag(each, known, "x"))
        done(each, edits.set_confidence(each, known, 0.25))
    assert argmap == each


def test_what_cannot_be_said_of_all(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    with pytest.raises(EditError):
        edits.set_all_confidence(argmap, "ab", 2.0)
    with pytest.raises(EditError):
        edits.tag_all(argmap, ("a", "gone"), "x")


@pytest.mark.parametrize(
    ("step", "label"),
    [
        (lambda m: edits.describe_argument(m, "P", strength=0.5), "Set the strength of reason 1.1"),
        (lambda m: edits.describe_argument(m, "Q", note="n"), "Note on objection 1.2"),
        (lambda m: edits.describe_argument(m, "U", scheme="s"), "Set the scheme of undercut 1.1/1"),
        (
            lambda m: edits.describe_argument(m, "P", scheme="s", note="n"),
            "Describe reason 1.1",
        ),
        (lambda m: edits.describe_map(m, author="A"), "Set the author of the map"),
        (lambda m: edits.describe_map(m, language="en"), "Set the language of the map"),
        (lambda m: edits.describe_map(m, note="n"), "Note on the map"),
        (lambda m: edits.describe_map(m, author="A", note="n"), "Describe the map"),
    ],
)
def test_a_step_is_called_by_what_it_says(
    sketch: Sketch, step: Callable[[ArgumentMap], Step], label: str
) -> None:
    assert step(sketch("P: b + a", "Q: c - a", "U: d - P")).label == label


def test_a_new_source_is_cited_in_one_step(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    step = done(
        argmap, edits.cite_new(argmap, "b", title="Book", text="Some words.", exact="words")
    )
    assert step.label == "Cite a new source at 1.1"
    (source,) = argmap.sources.values()
    (excerpt,) = argmap.excerpts.values()
    assert (source.title, excerpt.source, excerpt.start) == ("Book", source.id, 5)
    assert argmap.claims["b"].excerpts == (excerpt.id,)


def test_a_citation_is_described_in_one_step(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    done(argmap, edits.cite_new(argmap, "b", title="Book", text="Some words.", exact="words"))
    (excerpt,) = argmap.excerpts
    step = done(argmap, edits.describe_citation(argmap, excerpt, exact="Some", author="Ann"))
    assert step.label == "Edit a citation at 1.1"
    (source,) = argmap.sources.values()
    assert (source.title, source.author) == ("Book", "Ann")
    assert argmap.excerpts[excerpt].end == 4
    done(argmap, edits.describe_citation(argmap, excerpt, exact="Other"))
    found = argmap.excerpts[excerpt]
    assert (found.exact, found.start, found.prefix, found.suffix) == ("Other", None, "", "")
    assert not edits.describe_citation(argmap, excerpt)
    with pytest.raises(EditError):
        edits.describe_citation(argmap, "gone", exact="x")
