from __future__ import annotations

from benchmarks.generate import graph
from hypothesis import given
from layout.arrangements import crossed, graphs, lines_crossed, tree_lines

from argmap.layout import lay_out
from argmap.layout.contract import Graph, Options
from argmap.layout.exchange import loose_lines
from argmap.layout.exchange_crossings import crossings
from argmap.layout.trees import trees_of

EXCHANGE = Options(engine={"exchange": True})


def left(drawn: Graph, options: Options | None = None) -> int:
    made = lay_out(drawn, options=options)
    return crossed(trees_of(drawn), [made.places[box.id].centre for box in drawn.boxes])


@given(graphs(most=16))
def test_crossings_are_counted_as_by_trying_all_pairs(drawn: Graph) -> None:
    if not drawn.boxes:
        return
    made = lay_out(drawn)
    trees = trees_of(drawn)
    centres = [made.places[box.id].centre for box in drawn.boxes]
    counted = crossings(
        trees, [x for x, _ in centres], [y for _, y in centres], list(loose_lines(trees))
    )
    assert counted == crossed(trees, centres) - lines_crossed(tree_lines(trees), centres)


def test_small_debates_have_far_fewer_crossings_when_sifted() -> None:
    for seed in (7, 8):
        debate = graph(200, seed)
        assert left(debate, EXCHANGE) < left(debate) / 3


def test_large_debates_have_fewer_too() -> None:
    debate = graph(1000)
    assert left(debate, EXCHANGE) < 0.65 * left(debate)


def test_sifting_is_the_same_every_time_and_keeps_all_boxes() -> None:
    debate = graph(120)
    first, again = lay_out(debate, options=EXCHANGE), lay_out(debate, options=EXCHANGE)
    assert first == again
    assert list(first.places) == [box.id for box in debate.boxes]
