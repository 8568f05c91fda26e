from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from benchmarks.generate import graph
from hypothesis import given
from hypothesis import strategies as st
from layout.arrangements import Told, covering, faults, graphs, overlaps, through

from argmap.errors import CancelledError
from argmap.layout import lay_out
from argmap.layout.contract import Arrangement, Box, Direction, Graph, Link, Options

directions = st.sampled_from(Direction)
gaps = st.integers(0, 80)


def leaning(*links: tuple[str, str], width: float = 100.0) -> Graph:
    """Give a graph of equal boxes from (box, target) pairs, in this order."""
    names = dict.fromkeys(name for pair in links for name in pair[::-1])
    made = tuple(Link(f"-{box}", (box,), target) for box, target in links)
    return Graph(
        tuple(Box(name, width, 40) for name in names if not name.startswith("-")),
        made,
        {box: f"-{box}" for box, _ in links},
    )


@given(graphs(), directions, st.booleans())
def test_any_graph_is_laid_out_soundly_and_no_line_runs_through_a_box(
    drawn: Graph, direction: Direction, exchange: bool
) -> None:
    made = lay_out(drawn, options=Options(direction=direction, engine={"exchange": exchange}))
    assert faults(drawn, made) == []
    assert through(drawn, made) == []


@given(graphs(pins=True), directions)
def test_pinned_boxes_stand_where_they_were_put(drawn: Graph, direction: Direction) -> None:
    made = lay_out(drawn, options=Options(direction=direction))
    assert faults(drawn, made) == []


@given(graphs(), directions, gaps, gaps, gaps)
def test_any_gaps_will_do(
    drawn: Graph, direction: Direction, sibling: int, family: int, row: int
) -> None:
    options = Options(direction, sibling, family, row)
    assert faults(drawn, lay_out(drawn, options=options)) == []


@given(graphs(most=12), st.tuples(st.integers(-900, 900), st.integers(-900, 900)))
def test_a_pin_moves_nothing_else(drawn: Graph, pin: tuple[float, float]) -> None:
    if not drawn.boxes:
        return
    first, *others = drawn.boxes
    pinned = Graph(
        (Box(first.id, first.width, first.height, pin), *others), drawn.links, drawn.home
    )
    before, after = lay_out(drawn).places, lay_out(pinned).places
    assert all(before[box.id] == after[box.id] for box in others)


@pytest.mark.parametrize("count", [200, 1000])
@pytest.mark.parametrize("direction", [Direction.DOWN, Direction.RIGHT])
def test_no_line_runs_through_a_box_in_real_sizes(count: int, direction: Direction) -> None:
    debate = graph(count)
    made = lay_out(debate, options=Options(direction=direction))
    assert not list(overlaps(dict(made.places)))
    assert through(debate, made) == []


def test_a_chain_of_thousands_stands_in_one_column() -> None:
    names = [f"c{number}" for number in range(5000)]
    chain = leaning(*((below, above) for above, below in pairwise(names)))
    made = lay_out(chain)
    assert {place.centre[0] for place in made.places.values()} == {0.0}
    tops = [made.places[name].y for name in names]
    assert tops == sorted(set(tops))


def test_a_long_way_back_goes_around_the_rows() -> None:
    names = [f"c{number}" for number in range(300)]
    chain = leaning(*((below, above) for above, below in pairwise(names)))
    ringed = Graph(chain.boxes, (*chain.links, Link("ring", ("c0",), "c299")), chain.home)
    made = lay_out(ringed)
    assert faults(ringed, made) == []
    assert through(ringed, made) == []


def test_a_family_of_thousands_stands_in_one_row_under_its_claim() -> None:
    made = lay_out(leaning(*((f"c{number}", "top") for number in range(5000))))
    row = [made.places[f"c{number}"] for number in range(5000)]
    assert len({place.y for place in row}) == 1
    assert all(b.x - a.right == pytest.approx(20) for a, b in pairwise(row))
    assert row[0].centre[0] == pytest.approx(-row[-1].centre[0])


def test_the_first_contention_has_its_middle_at_the_origin() -> None:
    debate = graph(40)
    for direction in Direction:
        place = lay_out(debate, options=Options(direction=direction)).places["c0"]
        x, y = place.centre
        assert {
            Direction.DOWN: (x, place.y),
            Direction.UP: (x, place.bottom),
            Direction.RIGHT: (place.x, y),
            Direction.LEFT: (place.right, y),
        }[direction] == pytest.approx((0, 0))


def test_the_four_directions_turn_one_picture() -> None:
    square = leaning(("r1", "top"), ("r2", "top"), ("r3", "r2"), width=40)
    down, up, right, left = (
        lay_out(square, options=Options(direction=direction)).places
        for direction in (Direction.DOWN, Direction.UP, Direction.RIGHT, Direction.LEFT)
    )
    for name in down:
        x, y = down[name].centre
        assert up[name].centre == pytest.approx((x, -y))
        assert right[name].centre[1] == x, "sideways, rows stand further apart"
        assert left[name].centre == pytest.approx((-right[name].centre[0], x))


def test_siblings_keep_the_authors_order_and_a_claim_is_centred_over_them() -> None:
    made = lay_out(leaning(("r2", "top"), ("r1", "top"), ("r3", "top"))).places
    assert made["r2"].x < made["r1"].x < made["r3"].x
    assert made["top"].centre[0] == made["r1"].centre[0] == 0


def test_linked_premises_stand_close_under_one_bracket() -> None:
    boxes = tuple(Box(name, 100, 40) for name in ("top", "p", "q", "r"))
    links = (Link("both", ("p", "q"), "top"), Link("one", ("r",), "top"))
    made = lay_out(Graph(boxes, links, {"p": "both", "q": "both", "r": "one"}))
    p, q, r = (made.places[name] for name in "pqr")
    assert q.x - p.right == 10
    assert r.x - q.right == 20
    route = made.routes["both"]
    assert route.bracket is not None
    assert route.trunk[:2] == ((p.centre[0] + q.centre[0]) / 2, route.bracket[1])
    assert made.routes["one"].bracket is None


def test_an_undercut_stands_beside_what_it_undercuts_and_aims_at_its_line() -> None:
    deep = tuple((f"d{number}", "r") for number in range(4))
    made = lay_out(leaning(("r", "top"), ("u", "-r"), ("v", "-u"), ("far", "top"), *deep))
    r, u, v = (made.places[name] for name in "ruv")
    assert (u.y, v.y) == (r.y, r.y)
    assert (u.x - r.right, v.x - u.right) == (20, 20)
    for name, undercut in (("-u", "-r"), ("-v", "-u")):
        trunk, aim = made.routes[name].trunk, made.routes[undercut].anchor
        assert trunk[-2:] == aim
        assert trunk[-3] == aim[1], "it arrives level"
    assert made.places["top"].centre[0] == (r.centre[0] + made.places["far"].centre[0]) / 2


def test_contradicting_roots_are_joined_between_facing_sides() -> None:
    boxes = (Box("one", 100, 40), Box("other", 80, 60))
    made = lay_out(Graph(boxes, (), {}, (("other", "one"),)))
    (line,) = made.contradictions
    assert {line[:2], line[-2:]} == {
        (made.places["one"].right, 20),
        (made.places["other"].x, 20),
    }


def test_reasons_arrive_side_by_side_in_the_order_of_their_premises() -> None:
    made = lay_out(leaning(*((f"r{number}", "top") for number in range(4))))
    ends = [made.routes[f"-r{number}"].trunk[-2] for number in range(4)]
    assert ends == sorted(set(ends))
    assert all(end - start == 14 for start, end in pairwise(ends))


def test_a_home_that_runs_in_a_ring_is_cut_at_its_first_box() -> None:
    ring = Graph(
        (Box("b", 50, 40), Box("a", 50, 40)),
        (Link("1", ("a",), "b"), Link("2", ("b",), "a")),
        {"a": "1", "b": "2"},
    )
    made = lay_out(ring)
    assert faults(ring, made) == []
    assert made.places["b"].y < made.places["a"].y


def test_exchange_saves_crossings_and_the_default_keeps_the_order() -> None:
    tree = leaning(("a", "top"), ("b", "top"), ("c", "top"), ("a1", "a"), ("c1", "c"))
    crossed = Graph(tree.boxes, (*tree.links, Link("again", ("a1",), "c")), tree.home)
    kept = lay_out(crossed).places
    assert kept["a"].x < kept["b"].x < kept["c"].x
    moved = lay_out(crossed, options=Options(engine={"exchange": True})).places
    assert abs(moved["a"].x - moved["c"].x) < abs(kept["a"].x - kept["c"].x)


def test_progress_rises_and_a_no_stops_the_work() -> None:
    debate = graph(300)
    told = Told()
    lay_out(debate, progress=told)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)
    for stop in range(len(told)):
        answers = iter([True] * stop + [False])
        with pytest.raises(CancelledError):
            lay_out(debate, progress=lambda _, answers=answers: next(answers))  # type: ignore[misc]


def test_an_empty_graph_is_an_empty_arrangement() -> None:
    assert lay_out(Graph((), (), {})) == Arrangement({}, {})


DIGEST = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from benchmarks.generate import graph
from argmap.layout import lay_out
made = [lay_out(graph(150), engine) for engine in ("bands", "bfs", "shell")]
print(hashlib.sha256(repr(made).encode()).hexdigest())
"""


def test_every_process_gives_the_same() -> None:
    tests = Path(__file__).parents[1]
    digests = {
        subprocess.run(
            [sys.executable, "-c", DIGEST, str(tests)],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


@pytest.mark.parametrize("direction", [Direction.DOWN, Direction.RIGHT])
@pytest.mark.parametrize("count", [40, 200, 1000])
def test_no_word_covers_a_box_or_another_word(count: int, direction: Direction) -> None:
    debate = graph(count)
    assert covering(debate, lay_out(debate, "bands", Options(direction))) == []


def test_a_small_arrangement_is_what_it_was() -> None:
    boxes = tuple(Box(name, 100, 40) for name in ("top", "p", "q", "o", "u"))
    links = (
        Link("both", ("p", "q"), "top"),
        Link("but", ("o",), "top", pro=False),
        Link("under", ("u",), "but", pro=False),
        Link("again", ("p",), "o"),
    )
    home = {"p": "both", "q": "both", "o": "but", "u": "under"}
    made = lay_out(Graph(boxes, links, home, (("q", "u"),)))
    golden = json.loads(Path(__file__).with_name("golden.json").read_text("utf-8"))
    assert json.loads(json.dumps(_plain(made))) == golden


def _plain(made: Arrangement) -> dict[str, object]:
    def numbers(curve: tuple[float, ...] | None) -> list[float] | None:
        return None if curve is None else [round(number, 3) for number in curve]

    return {
        "bounds": numbers(made.bounds),
        "places": {
            name: [place.x, place.y, place.width, place.height]
            for name, place in made.places.items()
        },
        "routes": {
            name: {
                "trunk": numbers(route.trunk),
                "anchor": numbers(route.anchor),
                "stems": [numbers(stem) for stem in route.stems],
                "bracket": numbers(route.bracket),
                "bare": route.bare,
            }
            for name, route in made.routes.items()
        },
        "contradictions": [numbers(line) for line in made.contradictions],
    }
