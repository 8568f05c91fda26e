"""Edits that say something else of what is there, and of sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from argmap.errors import EditError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.elements import Pin
from argmap.model.map import ArgumentMap

Sketch = Callable[..., ArgumentMap]


@pytest.mark.parametrize(
    ("edit", "label", "field", "value"),
    [
        (lambda m: edits.reword(m, "b", " New\r\nwords. "), "Reword 1.1", "text", "New\nwords."),
        (lambda m: edits.set_note(m, "b", "n\x00"), "Note on 1.1", "note", "n"),
        (lambda m: edits.set_tags(m, "b", ("x", " x", "", "y")), "Tag 1.1", "tags", ("x", "y")),
        (lambda m: edits.tag(m, "b", "x"), "Tag 1.1", "tags", ("x",)),
        (lambda m: edits.pin(m, "b", 1, 2), "Pin 1.1", "pin", Pin(1.0, 2.0)),
        (lambda m: edits.fold(m, "b"), "Fold 1.1", "folded", True),
        (
            lambda m: edits.set_asserted(m, "b", False),
            "Set whether 1.1 is asserted",
            "asserted",
            False,
        ),
        (lambda m: edits.set_implicit(m, "b"), "Mark 1.1 as implicit", "implicit", True),
        (
            lambda m: edits.set_confidence(m, "b", 0.5),
            "Set the confidence of 1.1",
            "confidence",
            0.5,
        ),
    ],
)
def test_a_claim_says_or_is_something_else(
    sketch: Sketch, edit: Callable[[ArgumentMap], Step], label: str, field: str, value: object
) -> None:
    argmap = sketch("P: b + a")
    step = edit(argmap)
    argmap.apply(step.changes)
    assert step.label == label
    assert step.focus == ("b",)
    assert getattr(argmap.claims["b"], field) == value


def test_what_is_said_again_is_no_step(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    assert not edits.reword(argmap, "b", "b")
    assert not edits.unpin(argmap, "b")
    assert not edits.untag(argmap, "b", "x")


def test_what_is_said_of_an_argument_stays_where_nothing_else_is_said(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    argmap.apply(edits.describe_argument(argmap, "P", note="Why.", strength=0.5).changes)
    step = edits.describe_argument(argmap, "P", scheme="Analogy")
    argmap.apply(step.changes)
    found = argmap.arguments["P"]
    assert (found.note, found.strength, found.scheme) == ("Why.", 0.5, "Analogy")
    assert step.label == "Set the scheme of reason 1.1"


def test_the_map_has_a_title(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    step = edits.retitle(argmap, " Debate ")
    argmap.apply(step.changes)
    argmap.apply(edits.describe_map(argmap, author="Ann", language="en").changes)
    assert step.label == "Rename the map"
    assert (argmap.info.title, argmap.info.author) == ("Debate", "Ann")


@pytest.mark.parametrize(
    "edit",
    [
        lambda m: edits.pin(m, "b", float("nan"), 0),
        lambda m: edits.set_confidence(m, "b", 2),
        lambda m: edits.describe_argument(m, "P", strength=float("nan")),
        lambda m: edits.describe_argument(m, "P", stance="con"),
        lambda m: edits.describe_map(m, id="x"),
        lambda m: edits.add_source(m, id="x"),
        lambda m: edits.reword(m, "gone", "x"),
        lambda m: edits.describe_argument(m, "a"),
        lambda m: edits.cite(m, "b", "gone"),
        lambda m: edits.uncite(m, "b", "gone"),
        lambda m: edits.remove_source(m, "b"),
    ],
)
def test_what_cannot_be_said(sketch: Sketch, edit: Callable[[ArgumentMap], Step]) -> None:
    with pytest.raises(EditError):
        edit(sketch("P: b + a"))


@pytest.fixture
def with_source(sketch: Sketch) -> ArgumentMap:
    argmap = sketch("P: b + a")
    text = "Before it. The words that count. After it."
    argmap.apply(edits.add_source(argmap, title="Book", text=text).changes)
    return argmap


def test_a_claim_cites_the_place_it_comes_from(with_source: ArgumentMap) -> None:
    (source,) = with_source.sources
    step = edits.cite(with_source, "b", source, exact="The words that count.")
    with_source.apply(step.changes)
    (excerpt,) = with_source.excerpts.values()
    assert step.label == "Cite a source at 1.1"
    assert (excerpt.start, excerpt.end) == (11, 32)
    assert (excerpt.prefix, excerpt.suffix) == ("Before it. ", " After it.")
    with_source.apply(edits.uncite(with_source, "b", excerpt.id).changes)
    assert not with_source.excerpts


def test_words_that_are_not_in_the_source_are_kept(with_source: ArgumentMap) -> None:
    (source,) = with_source.sources
    with_source.apply(edits.cite(with_source, "b", source, exact="Other words.").changes)
    (excerpt,) = with_source.excerpts.values()
    assert (excerpt.exact, excerpt.start) == ("Other words.", None)
    for start in (-5, 1, 1000):
        with pytest.raises(EditError, match="do not stand"):
            edits.cite(with_source, "b", source, start=start, exact="Other words.")
    with pytest.raises(EditError, match="do not stand"):
        edits.cite(with_source, "b", source, start=-10, exact="After it.")


def test_a_source_goes_with_its_excerpts(with_source: ArgumentMap) -> None:
    (source,) = with_source.sources
    for claim in "ab":
        with_source.apply(edits.cite(with_source, claim, source, exact="After").changes)
    with_source.apply(edits.remove_source(with_source, source).changes)
    assert not with_source.sources
    assert not with_source.excerpts
    assert with_source.claims["b"].excerpts == ()
