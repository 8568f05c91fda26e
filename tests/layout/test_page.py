from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from math import log
from pathlib import Path

import pytest
from benchmarks.generate import graph
from hypothesis import given
from hypothesis import strategies as st
from layout.arrangements import Told, covering, faults, graphs, overlaps, through

from argmap.errors import CancelledError, LayoutError
from argmap.layout import lay_out
from argmap.layout.contract import Arrangement, Box, Direction, Graph, Link, Options

directions = st.sampled_from(Direction)
aspects = st.sampled_from(["a4", "a4-portrait", "free", "0.3", "3"])
gaps = st.integers(0, 80)


def page(
    drawn: Graph, direction: Direction = Direction.DOWN, aspect: str = "a4", **options: object
) -> Arrangement:
    return lay_out(drawn, "page", Options(direction, engine={"aspect": aspect}, **options))  # type: ignore[arg-type]


def leaning(*links: tuple[str, str], width: float = 100.0) -> Graph:
    """Give a graph of equal boxes from (box, target) pairs, in this order."""
    names = dict.fromkeys(name for pair in links for name in pair[::-1])
    made = tuple(Link(f"-{box}", (box,), target) for box, target in links)
    return Graph(
        tuple(Box(name, width, 40) for name in names if not name.startswith("-")),
        made,
        {box: f"-{box}" for box, _ in links},
    )


def aspect_of(made: Arrangement) -> float:
    return made.bounds[2] / made.bounds[3]


def filled(drawn: Graph, made: Arrangement) -> float:
    return sum(box.width * box.height for box in drawn.boxes) / made.bounds[2] / made.bounds[3]


@given(graphs(), directions, aspects)
def test_any_graph_is_laid_out_soundly_and_no_line_runs_through_a_box(
    drawn: Graph, direction: Direction, aspect: str
) -> None:
    made = page(drawn, direction, aspect)
    assert faults(drawn, made) == []
    assert through(drawn, made) == []


def test_what_undercuts_an_undercut_without_a_row_stands_among_its_targets_undercuts() -> None:
    names = [f"c{number}" for number in range(19)]
    linked = ("c2", "c10", "c12", "c15", "c16")
    links = (
        Link("a0", linked, "c0", pro=False),
        Link("a1", ("c3",), "a0", pro=False),
        Link("a2", ("c6",), "a0", pro=False),
        Link("a3", ("c7",), "a1", pro=False),
        Link("a4", ("c8",), "c7", pro=False),
        *(Link(f"-{name}", (name,), "c0", pro=False) for name in ("c11", "c13", "c14", "c18")),
    )
    home = {name: link.id for link in links if link.id != "a1" for name in link.premises}
    drawn = Graph(tuple(Box(name, 12, 12) for name in names), links, home)
    made = page(drawn)
    assert faults(drawn, made) == []
    assert through(drawn, made) == []


@given(graphs(pins=True), directions)
def test_pinned_boxes_stand_where_they_were_put(drawn: Graph, direction: Direction) -> None:
    assert faults(drawn, page(drawn, direction)) == []


@given(graphs(most=12), st.tuples(st.integers(-900, 900), st.integers(-900, 900)))
def test_a_pin_moves_nothing_else(drawn: Graph, pin: tuple[float, float]) -> None:
    if not drawn.boxes:
        return
    first, *others = drawn.boxes
    pinned = Graph(
        (Box(first.id, first.width, first.height, pin), *others),
        drawn.links,
        drawn.home,
        drawn.contradictions,
    )
    before, after = page(drawn).places, page(pinned).places
    assert all(before[box.id] == after[box.id] for box in others)


@given(graphs(), directions, gaps, gaps, gaps)
def test_any_gaps_will_do(
    drawn: Graph, direction: Direction, sibling: int, family: int, row: int
) -> None:
    options = Options(direction, sibling, family, row)
    assert faults(drawn, lay_out(drawn, "page", options)) == []


@pytest.mark.parametrize("count", [30, 200, 1000])
@pytest.mark.parametrize("direction", [Direction.DOWN, Direction.RIGHT])
def test_no_line_and_no_word_meets_a_box_in_real_sizes(count: int, direction: Direction) -> None:
    debate = graph(count)
    made = page(debate, direction)
    assert not list(overlaps(dict(made.places)))
    assert faults(debate, made) == []
    assert through(debate, made) == []
    assert covering(debate, made) == []


@pytest.mark.parametrize("count", [200, 1000, 5000])
@pytest.mark.parametrize("aspect", ["a4", "a4-portrait", "screen"])
def test_a_page_has_the_wished_shape_and_is_well_filled(count: int, aspect: str) -> None:
    debate = graph(count)
    made = page(debate, aspect=aspect)
    wished = {"a4": 2**0.5, "a4-portrait": 0.5**0.5, "screen": 1.6}[aspect]
    assert abs(log(aspect_of(made) / wished)) < log(1.15)
    assert filled(debate, made) >= 0.19


def test_a_page_of_a_thousand_is_filled_to_a_fifth() -> None:
    for count in (200, 1000, 5000):
        debate = graph(count)
        assert filled(debate, page(debate)) >= 0.2


@pytest.mark.parametrize("direction", [Direction.RIGHT, Direction.LEFT, Direction.UP])
def test_the_shape_is_that_of_the_finished_picture(direction: Direction) -> None:
    debate = graph(1000)
    assert abs(log(aspect_of(page(debate, direction, "1.41")) / 1.41)) < log(1.15)


def test_leaves_hang_under_one_another_in_reading_order_right_of_their_claim() -> None:
    made = page(leaning(*((f"r{number}", "top") for number in range(5))), aspect="0.5").places
    top, *leaves = (made[name] for name in ("top", *(f"r{number}" for number in range(5))))
    assert {leaf.x for leaf in leaves} == {leaves[0].x}
    assert top.x < leaves[0].x < top.right
    assert all(b.y - a.bottom == 10 for a, b in pairwise(leaves))
    assert leaves[0].y > top.bottom


def test_a_long_family_wraps_into_columns_that_read_down_and_then_right() -> None:
    names = [f"r{number}" for number in range(60)]
    made = page(leaning(*((name, "top") for name in names))).places
    columns = sorted({made[name].x for name in names})
    assert len(columns) > 3
    spots = [(columns.index(made[name].x), made[name].y) for name in names]
    assert spots == sorted(spots)
    assert all(made[name].y > made["top"].bottom for name in names)


def test_a_contention_stands_above_its_columns_and_another_beside_it() -> None:
    one = [(f"a{number}", "one") for number in range(40)]
    other = [(f"b{number}", "other") for number in range(40)]
    made = page(leaning(*one, *other)).places
    assert made["one"].bottom == made["other"].bottom
    assert max(made[name].right for name, _ in one) < made["other"].x
    assert min(made[name].y for name, _ in one + other) > made["one"].bottom


def test_contentions_above_their_columns_are_joined_straight() -> None:
    links = [(f"{name}{number}", name) for name in ("p", "q") for number in range(40)]
    tree = leaning(*links)
    drawn = Graph(tree.boxes, tree.links, tree.home, (("q", "p"),))
    made = page(drawn)
    (line,) = made.contradictions
    p, q = made.places["p"], made.places["q"]
    assert line[1] == line[-1]
    assert {line[0], line[-2]} == {p.right, q.x}


def test_an_only_reason_stands_right_below_and_its_line_is_straight() -> None:
    made = page(leaning(("r", "top"), ("s", "r")))
    top, r, s = (made.places[name] for name in ("top", "r", "s"))
    assert 0 < r.x - top.x < 20
    assert 0 < s.x - r.x < 20
    for name in ("-r", "-s"):
        assert len(set(made.routes[name].trunk[::2])) == 1


def test_linked_premises_stand_under_one_another_at_one_bracket() -> None:
    boxes = tuple(Box(name, 100, 40) for name in ("top", "p", "q", "r"))
    links = (Link("both", ("p", "q"), "top"), Link("one", ("r",), "top"))
    made = page(Graph(boxes, links, {"p": "both", "q": "both", "r": "one"}))
    p, q, r = (made.places[name] for name in "pqr")
    assert p.x == q.x > r.x
    bracket = made.routes["both"].bracket
    assert bracket is not None
    assert bracket[0] == bracket[-2] < p.x
    assert p.y < made.routes["both"].trunk[1] < q.bottom


def test_an_undercut_hangs_from_the_word_on_the_line_that_it_undercuts() -> None:
    made = page(leaning(("r", "top"), ("u", "-r"), ("v", "-u"), ("far", "top")))
    r, u, v, far = (made.places[name] for name in ("r", "u", "v", "far"))
    assert r.y < u.y < v.y < far.y
    assert r.x < u.x < v.x
    for name, undercut in (("-u", "-r"), ("-v", "-u")):
        trunk, aim = made.routes[name].trunk, made.routes[undercut].anchor
        assert trunk[-2:] == aim
        assert trunk[-4] == aim[0], "it arrives upright"


def test_reasons_and_objections_have_rails_of_their_own() -> None:
    boxes = tuple(Box(name, 100, 60) for name in ("top", "r1", "o1", "r2"))
    links = tuple(Link(f"-{n}", (n,), "top", n[0] == "r") for n in ("r1", "o1", "r2"))
    made = page(Graph(boxes, links, {n: f"-{n}" for n in ("r1", "o1", "r2")}))
    ends = {name: made.routes[name].trunk[-2:] for name in made.routes}
    assert ends["-r1"] == ends["-r2"] != ends["-o1"]


def test_dashed_lines_on_one_rail_differ_by_whole_dashes() -> None:
    boxes = tuple(Box(name, 100, 50 + 3 * at) for at, name in enumerate(("top", "a", "b", "c")))
    links = tuple(Link(f"-{n}", (n,), "top", pro=False) for n in "abc")
    made = page(Graph(boxes, links, {n: f"-{n}" for n in "abc"}), aspect="0.5")
    starts = [made.routes[f"-{name}"].trunk[1] for name in "abc"]
    for one, other in pairwise(starts):
        assert (other - one) / 9 == pytest.approx(round((other - one) / 9))


def test_a_chain_of_thousands_is_no_deeper_than_a_loop() -> None:
    names = [f"c{number}" for number in range(3000)]
    chain = leaning(*((below, above) for above, below in pairwise(names)))
    made = page(chain)
    assert not list(overlaps(dict(made.places)))
    assert made.routes.keys() == {link.id for link in chain.links}


def test_the_first_contention_has_its_middle_at_the_origin() -> None:
    for drawn in (graph(40), leaning(("r", "top"))):
        for direction in Direction:
            place = page(drawn, direction).places[drawn.boxes[0].id]
            x, y = place.centre
            assert {
                Direction.DOWN: (x, place.y),
                Direction.UP: (x, place.bottom),
                Direction.RIGHT: (place.x, y),
                Direction.LEFT: (place.right, y),
            }[direction] == pytest.approx((0, 0))


def test_small_contentions_follow_one_another_in_the_last_column() -> None:
    many = [(f"a{number}", "one") for number in range(40)]
    drawn = leaning(*many, ("b", "small"))
    made = page(drawn).places
    last = max(made[name].x for name, _ in many)
    assert made["small"].x < last + 60
    assert made["small"].y > made["one"].bottom


def test_what_is_no_page_is_told_with_what_there_is() -> None:
    with pytest.raises(LayoutError, match=r"there is no page “a9”; there are a4, .* or a number"):
        page(graph(5), aspect="a9")
    for wrong in ("0", "nan", "1000"):
        with pytest.raises(LayoutError, match=r"0\.1 to 20 times as wide as high"):
            page(graph(5), aspect=wrong)


def test_progress_rises_and_a_no_stops_the_work() -> None:
    debate = graph(300)
    told = Told()
    lay_out(debate, "page", progress=told)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)
    for stop in range(len(told)):
        answers = iter([True] * stop + [False])
        with pytest.raises(CancelledError):
            lay_out(debate, "page", progress=lambda _, answers=answers: next(answers))  # type: ignore[misc]


DIGEST = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from benchmarks.generate import graph
from argmap.layout import lay_out
print(hashlib.sha256(repr(lay_out(graph(150), "page")).encode()).hexdigest())
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
