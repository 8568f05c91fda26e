"""What holds of every engine that is not our own: networkx's and Graphviz's."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
from benchmarks.generate import graph
from hypothesis import given, settings
from hypothesis import strategies as st
from layout.arrangements import Told, covering, faults, graphs, overlaps, through

from argmap.errors import CancelledError, LayoutError
from argmap.layout import engines, lay_out
from argmap.layout.contract import Arrangement, Box, Direction, Graph, Link, Options
from argmap.layout.needs import graphviz

FOREIGN = [known for known in engines() if known.kind in ("networkx", "graphviz")]
NAMES = [
    pytest.param(
        known.name,
        marks=pytest.mark.skipif(not known.available, reason=known.missing),
        id=known.name,
    )
    for known in FOREIGN
]
SLOW = {"arf"}


def sound(drawn: Graph, made: Arrangement) -> list[str]:
    """Say what is wrong: pins count for nothing here, but no line may run through a box."""
    hit = [f"{line} runs through {box}" for line, box in through(drawn, made)]
    return [*faults(drawn, made, pins=False), *hit]


def laid(drawn: Graph, engine: str, options: Options | None = None) -> Arrangement | None:
    """Lay out; None where the planar layout says that it cannot serve, or Graphviz crashes."""
    try:
        return lay_out(drawn, engine, options)
    except LayoutError as error:
        if "was ended by signal" in str(error):
            return None  # circo does for some graphs; that it is said in words is all we can do
        if engine == "planar" and "without lines that cross" in str(error):
            return None
        raise


@pytest.mark.parametrize("engine", NAMES)
@settings(max_examples=6, deadline=None)
@given(
    drawn=graphs(pins=True),
    direction=st.sampled_from(Direction),
    gap=st.sampled_from([0.0, 20.0, 60.0]),
)
def test_any_graph_is_laid_out_soundly(
    engine: str, drawn: Graph, direction: Direction, gap: float
) -> None:
    made = laid(drawn, engine, Options(direction=direction, sibling_gap=gap))
    assert made is None or sound(drawn, made) == []


@pytest.mark.sweep
@pytest.mark.parametrize("engine", NAMES)
@settings(max_examples=200, deadline=None)
@given(drawn=graphs(pins=True), direction=st.sampled_from(Direction))
def test_two_hundred_graphs_are_laid_out_soundly(
    engine: str, drawn: Graph, direction: Direction
) -> None:
    made = laid(drawn, engine, Options(direction=direction))
    assert made is None or sound(drawn, made) == []


@pytest.mark.parametrize("count", [30, 200])
@pytest.mark.parametrize("engine", NAMES)
def test_debates_are_laid_out_soundly(engine: str, count: int) -> None:
    if engine in SLOW and count > 30:
        pytest.skip("takes a second; the sweep has it")
    debate = graph(count)
    made = laid(debate, engine)
    assert made is not None
    assert sound(debate, made) == []
    assert covering(debate, made) == []


@pytest.mark.parametrize("engine", NAMES)
@settings(max_examples=6, deadline=None)
@given(drawn=graphs(most=16, least=60), direction=st.sampled_from(Direction))
def test_no_word_covers_a_box_or_another_word(
    engine: str, drawn: Graph, direction: Direction
) -> None:
    made = laid(drawn, engine, Options(direction=direction))
    assert made is None or covering_words(drawn, made) == []


@pytest.mark.sweep
@pytest.mark.parametrize("engine", NAMES)
@settings(max_examples=200, deadline=None)
@given(drawn=graphs(most=20, least=60), direction=st.sampled_from(Direction))
def test_no_word_of_two_hundred_graphs_covers_a_box_or_another_word(
    engine: str, drawn: Graph, direction: Direction
) -> None:
    made = laid(drawn, engine, Options(direction=direction))
    assert made is None or covering_words(drawn, made) == []


def covering_words(drawn: Graph, made: Arrangement) -> list[tuple[str, str]]:
    """Give what words cover. The signs of brackets and contradictions stay where they must be."""
    found = covering(drawn, made)
    return [pair for pair in found if not all(" and" in one or "≠" in one for one in pair)]


@pytest.mark.parametrize("engine", NAMES)
def test_claims_that_nothing_joins_are_laid_out_too(engine: str) -> None:
    alone = Graph(tuple(Box(f"c{number}", 90, 40) for number in range(7)), (), {})
    made = lay_out(alone, engine)
    assert sound(alone, made) == []
    assert max(made.bounds[2:]) < 7 * 220


@pytest.mark.parametrize("engine", NAMES)
def test_one_claim_and_two(engine: str) -> None:
    one = Graph((Box("a", 90, 40),), (), {})
    assert sound(one, lay_out(one, engine)) == []
    two = Graph(
        (Box("a", 90, 40), Box("b", 60, 30)),
        (Link("1", ("b",), "a"), Link("2", ("a",), "b")),
        {"b": "1"},
        (("a", "b"),),
    )
    made = lay_out(two, engine)
    assert sound(two, made) == []
    assert made.routes["1"].anchor != made.routes["2"].anchor, "the lines lie beside each other"


@pytest.mark.parametrize("engine", NAMES)
def test_the_same_graph_gives_the_same_picture(engine: str) -> None:
    debate = graph(40)
    assert lay_out(debate, engine) == lay_out(debate, engine)


@pytest.mark.parametrize("engine", ["spring", "forceatlas2", "arf", "random"])
def test_another_seed_gives_another_picture(engine: str) -> None:
    wish = {} if engine == "random" else {"start": "random"}
    usual, other = (lay_out(graph(30), engine, Options(seed=seed, engine=wish)) for seed in (1, 2))
    assert usual.places != other.places


@pytest.mark.parametrize("engine", NAMES)
def test_progress_rises_and_a_no_stops_the_work(engine: str) -> None:
    told = Told()
    lay_out(graph(50), engine, progress=told)
    assert told == sorted(told)
    assert max(told) <= 1
    with pytest.raises(CancelledError):
        lay_out(graph(50), engine, progress=lambda _: False)


@pytest.mark.parametrize("engine", ["bfs", "circular", "spiral"])
def test_a_long_chain_is_laid_out(engine: str) -> None:
    count = 3000
    boxes = tuple(Box(f"c{number}", 90, 40) for number in range(count))
    links = tuple(
        Link(f"a{number}", (f"c{number + 1}",), f"c{number}") for number in range(count - 1)
    )
    chain = Graph(boxes, links, {f"c{number + 1}": f"a{number}" for number in range(count - 1)})
    made = lay_out(chain, engine)
    assert not list(overlaps(dict(made.places)))


@pytest.mark.parametrize(
    ("engine", "count", "told"),
    [
        ("planar", 1000, "without lines that cross"),
        ("bipartite", 301, "a strip that nobody can read"),
        ("arf", 1000, "would take too long"),
        ("spectral", 2500, "would take too long"),
        ("forceatlas2", 4000, "would take too long"),
    ],
)
def test_what_cannot_serve_says_so_and_what_does(engine: str, count: int, told: str) -> None:
    with pytest.raises(LayoutError, match=f"{told}.*bands"):
        lay_out(graph(count), engine)


@pytest.mark.skipif(find_spec("scipy") is not None, reason="scipy is installed")
@pytest.mark.parametrize(("engine", "count"), [("kamada_kawai", 5), ("spring", 700)])
def test_what_needs_scipy_says_how_to_install_it(engine: str, count: int) -> None:
    with pytest.raises(LayoutError, match=r"scipy is not installed; `.* -m pip install scipy`"):
        lay_out(graph(count), engine)


@pytest.mark.skipif(graphviz() is not None, reason="Graphviz is installed")
@pytest.mark.parametrize("engine", [known.name for known in FOREIGN if known.needs == "graphviz"])
def test_without_graphviz_its_engines_say_how_to_install_it(engine: str) -> None:
    with pytest.raises(LayoutError, match=r"Graphviz is not installed; `.*`"):
        lay_out(graph(5), engine)
