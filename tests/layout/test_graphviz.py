"""Graphviz: what goes in, what comes out, and what is told where it fails."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import pytest
from benchmarks.generate import graph
from hypothesis import given, settings
from hypothesis import strategies as st
from layout.arrangements import faults, graphs, through

from argmap.errors import CancelledError, LayoutError
from argmap.layout import graphviz_lines, graphviz_run, lay_out
from argmap.layout.contract import Box, Direction, Graph, Link, Options
from argmap.layout.graphviz_run import read, run
from argmap.layout.lines import Drawn
from argmap.layout.needs import graphviz

real = pytest.mark.skipif(graphviz() is None, reason="Graphviz is not installed")
posix = pytest.mark.skipif(sys.platform == "win32", reason="makes programs by their mode")


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a program that takes Graphviz's."""
    path = tmp_path / "dot"
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return path


def write(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


# -- where it fails ------------------------------------------------------------------------


@posix
@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("echo 'Error: no memory' >&2; exit 3", "sfdp failed: no memory; bands"),
        ("exit 4", "failed with code 4"),
        ("kill -9 $$", "ended by signal 9, perhaps for lack of memory"),
        ("cat >/dev/null; echo nonsense", "answered with what cannot be read"),
        ("cat >/dev/null; echo '[1]'", "answered with what cannot be read"),
        ("cat >/dev/null; echo '{}'", "did not place all claims"),
    ],
)
def test_what_goes_wrong_is_one_clear_sentence(fake: Path, script: str, told: str) -> None:
    write(fake, script)
    with pytest.raises(LayoutError) as caught:
        lay_out(graph(5), "sfdp")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


@posix
def test_a_program_that_hangs_is_ended(fake: Path) -> None:
    write(fake, "exec sleep 60")
    start = time.monotonic()
    with pytest.raises(LayoutError, match=r"did not come to an end in 0\.2 seconds"):
        lay_out(graph(5), "neato", Options(engine={"seconds": 0.2}))
    with pytest.raises(CancelledError):
        lay_out(graph(5), "dot", None, lambda _: time.monotonic() < start + 0.4)
    assert time.monotonic() < start + 5


@posix
def test_a_program_that_cannot_be_started_is_told(fake: Path) -> None:
    fake.write_text("no program")
    fake.chmod(0o755)
    with pytest.raises(LayoutError, match=r"cannot be started|failed"):
        lay_out(graph(5), "circo")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff",
        b"[" * 100_000,
        b'{"objects": 3}',
        b'{"objects": [{"pos": "1,2"}]}',
        b'{"objects": [{"name": "n0", "pos": "1"}]}',
        b'{"objects": [{"name": "n0", "pos": "nan,2"}]}',
        b'{"objects": [{"name": "n0", "pos": "1e300,2"}]}',
        b'{"objects": [{"name": "n0", "pos": [1, 2]}]}',
        b'{"edges": [{"id": "t0_0", "pos": "1,2 3,4"}]}',
        b'{"edges": [{"id": "t0_0", "pos": ""}]}',
        b'{"edges": [3]}',
    ],
)
def test_a_hostile_answer_is_refused(answer: bytes) -> None:
    with pytest.raises(LayoutError, match="cannot be read"):
        read(answer, "dot")


def test_an_answer_is_read_with_y_downwards() -> None:
    answer = read(
        b'{"objects": [{"name": "n0", "pos": "1.5,2", "label": "x"}, {"name": "cluster"}],'
        b' "edges": [{"id": "t0_0", "pos": "e,9,9 0,0 1,1 2,2 3,-3"}, {"pos": "1,1"}]}',
        "dot",
    )
    assert answer.nodes == {"n0": (1.5, -2.0)}
    assert answer.edges == {"t0_0": (0, 0, 1, -1, 2, -2, 3, 3)}


# -- what goes in --------------------------------------------------------------------------


def described(monkeypatch: pytest.MonkeyPatch, drawn: Graph, engine: str, **wish: object) -> str:
    """Give what Graphviz would be given."""
    given_: list[str] = []

    def note(_engine: str, text: str, *_: object) -> graphviz_run.Answer:
        given_.append(text)
        raise LayoutError("that will do")

    monkeypatch.setattr(graphviz_run, "run", note)
    monkeypatch.setattr(graphviz_run, "program", lambda: "dot")
    with pytest.raises(LayoutError, match="that will do"):
        lay_out(drawn, engine, Options(engine=wish))
    return given_[0]


HOSTILE = '"]; n0 [label="x'


def test_nothing_that_a_person_wrote_goes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [HOSTILE, "node", "graph", "a:b", "\\", "<b>", "\\N"]
    boxes = tuple(Box(name, 90, 40) for name in names)
    links = tuple(Link(f"{name} {HOSTILE}", (name,), HOSTILE) for name in names[1:])
    drawn = Graph(boxes, links, {link.premises[0]: link.id for link in links})
    for engine in ("dot", "sfdp"):
        text = described(monkeypatch, drawn, engine)
        assert not re.search(r"label=(?!\"\")", text)
        words = set(re.findall(r"^\s*(\w+)", text, re.MULTILINE)) - {"edge", "node", "digraph"}
        assert {word for word in words if word[0] == "n" and word[1:].isdigit()} == {
            f"n{number}" for number in range(7)
        }
        assert "x" not in words
        assert text.isascii()


def test_settings_reach_graphviz(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "repulsiveforce=3.0" in described(monkeypatch, graph(5), "sfdp", repulsiveforce=3)
    assert "mode=KK" in described(monkeypatch, graph(5), "neato", mode="KK")
    assert "splines=polyline" in described(monkeypatch, graph(5), "dot", splines="polyline")
    assert "start=1" in described(monkeypatch, graph(5), "fdp")


# -- what comes out ------------------------------------------------------------------------


@real
@pytest.mark.parametrize("direction", Direction)
def test_dot_ranks_in_the_direction_that_is_wanted(direction: Direction) -> None:
    boxes = tuple(Box(name, 50, 30) for name in ("top", "r1", "r2"))
    links = (Link("1", ("r1",), "top"), Link("2", ("r2",), "top"))
    made = lay_out(Graph(boxes, links, {"r1": "1", "r2": "2"}), "dot", Options(direction))
    (x0, y0), (x1, y1), (x2, y2) = (made.places[name].centre for name in ("top", "r1", "r2"))
    if direction in (Direction.DOWN, Direction.UP):
        assert abs(y1 - y2) < 1
        assert (y1 > y0) is (direction is Direction.DOWN)
    else:
        assert abs(x1 - x2) < 1
        assert (x1 > x0) is (direction is Direction.RIGHT)


@real
def test_dot_keeps_the_contention_on_top_of_a_ring() -> None:
    boxes = tuple(Box(name, 50, 30) for name in "abc")
    links = (Link("1", ("b",), "a"), Link("2", ("c",), "b"), Link("3", ("a",), "c"))
    made = lay_out(Graph(boxes, links, {"b": "1", "c": "2"}), "dot")
    heights = [made.places[name].centre[1] for name in "abc"]
    assert heights == sorted(heights)
    drawn = Graph(boxes, links, {"b": "1", "c": "2"})
    assert faults(drawn, made) == []


@real
@pytest.mark.parametrize("splines", ["curved", "polyline", "around"])
@settings(max_examples=10, deadline=None)
@given(drawn=graphs(), direction=st.sampled_from(Direction))
def test_all_lines_of_dot_are_sound(splines: str, drawn: Graph, direction: Direction) -> None:
    made = lay_out(drawn, "dot", Options(direction=direction, engine={"splines": splines}))
    assert faults(drawn, made) == []
    assert through(drawn, made) == []


@real
def test_most_lines_are_dots_own(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    sound = graphviz_lines.Lines.sound

    def note(lines: graphviz_lines.Lines) -> dict[int, Drawn]:
        made = sound(lines)
        kept.append(len(made))
        return made

    monkeypatch.setattr(graphviz_lines.Lines, "sound", note)
    debate = graph(200)
    lay_out(debate, "dot")
    assert kept[0] > 0.9 * len(debate.links)


@real
def test_a_drawing_is_run_and_read() -> None:
    answer = run("dot", 'digraph { n0 [label=""]; n1 [label=""]; n0 -> n1 [id=t0_0] }', 20, None)
    assert set(answer.nodes) == {"n0", "n1"}
    assert len(answer.edges["t0_0"]) % 6 == 2
    assert answer.nodes["n0"][1] < answer.nodes["n1"][1]


@real
def test_a_drawing_with_a_mistake_is_told() -> None:
    with pytest.raises(LayoutError, match=r"Graphviz's dot failed: .*syntax error"):
        run("dot", "digraph { [", 20, None)
