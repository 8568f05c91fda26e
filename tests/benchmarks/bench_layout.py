"""How long our engines take from a graph to all places and routes, and how well they do."""

from __future__ import annotations

from random import Random
from statistics import median
from time import process_time

import numpy as np
from benchmarks.generate import argument_map, graph, size

from argmap.layout import engines, lay_out
from argmap.layout.contract import Arrangement, Graph, Options
from argmap.layout.growing import Growing
from argmap.layout.growth import Watch
from argmap.layout.overlaps import separate
from argmap.layout.project import graph_of
from argmap.model import edits

Row = tuple[str, float, float, str]
RUNS = 3


def _seconds(drawn: Graph, engine: str = "bands", options: Options | None = None) -> float:
    times = []
    for _ in range(RUNS):
        start = process_time()
        lay_out(drawn, engine, options)
        times.append(process_time() - start)
    return median(times)


def bench_bands() -> list[Row]:
    """Places and routes; the targets are those of the issue."""
    return [
        (f"bands, {count:,} claims", _seconds(graph(count)), target, "s")
        for count, target in ((1_000, 0.0), (10_000, 0.25), (50_000, 2.0))
    ]


def bench_bands_with_exchange() -> list[Row]:
    """The same with siblings exchanged to save crossings."""
    options = Options(engine={"exchange": True})
    return [
        ("bands with exchange, 10,000 claims", _seconds(graph(10_000), options=options), 0, "s")
    ]


def bench_other_engines() -> list[Row]:
    """networkx's layouts and Graphviz's that are there: overlaps removed, lines around boxes.

    What Graphviz itself takes is its own process's.
    """
    drawn = graph(1000)
    there = [known for known in engines() if known.kind != "own" and known.available]
    quick = [known.name for known in there if not known.slow]
    return [
        (f"{name}, 1,000 claims", _seconds(drawn, name), 0, "s")
        for name in quick
        if name not in ("planar", "bipartite")  # these refuse it
    ]


def bench_overlaps() -> list[Row]:
    """Boxes scattered so that they would just fill the picture, freed of overlaps."""
    rows: list[Row] = []
    for count, target in ((1_000, 1.0), (5_000, 0.0)):
        sizes = np.array([(box.width, box.height) for box in graph(count).boxes])
        side = float(np.sqrt(sizes.prod(axis=1).sum()))
        centres = np.random.default_rng(1).random((count, 2)) * side
        start = process_time()
        separate(centres, sizes, (20, 20))
        rows.append((f"overlaps removed, {count:,} boxes", process_time() - start, target, "s"))
    return rows


def bench_projection() -> list[Row]:
    """From a map to the graph of its boxes."""
    argmap = argument_map(10_000)
    sizes = {claim.id: size(claim.text) for claim in argmap.claims.values()}
    times = []
    for _ in range(RUNS):
        start = process_time()
        graph_of(argmap, sizes)
        times.append(process_time() - start)
    return [("graph of a map, 10,000 claims", median(times), 0, "s")]


class _Growing:
    """A generated debate whose layout grows claim by claim, at varied places."""

    def __init__(self, count: int) -> None:
        self.map = argument_map(count)
        self.watch, self.growing = Watch(), Growing(Options())
        self.sizes: dict[str, tuple[float, float]] = {}
        self.random = Random(1)
        self.laid_out()

    def add(self) -> None:
        """Give a claim a reason."""
        claim = self.random.choice(list(self.map.claims))
        self.map.apply(edits.add_reason(self.map, claim, "A reason of a usual length.").changes)

    def laid_out(self) -> Arrangement:
        touched = self.watch.touched(self.map, None)
        self.sizes.update((claim, size(self.map.claims[claim].text)) for claim in touched.claims)
        growth = self.watch.growth(self.map, touched, self.sizes, touched.claims)
        return self.growing.grow(growth)


def bench_growing() -> list[Row]:
    """A leaf added: the layout, from the changed map on, and how far the others move."""
    debate, times = _Growing(10_000), []
    for _ in range(60):
        debate.add()
        start = process_time()
        debate.laid_out()
        times.append((process_time() - start) * 1000)
    debate, shifts = _Growing(1_000), []
    before = debate.laid_out()
    for _ in range(60):
        debate.add()
        after = debate.laid_out()
        moves = [abs(after.places[known].x - place.x) for known, place in before.places.items()]
        shifts.append(100 * sum(moves) / len(moves) / after.bounds[2])
        before = after
    return [
        ("leaf added at 10,000: layout", median(times), 20, "ms"),
        ("leaf added at 10,000: layout, p95", float(np.percentile(times, 95)), 0, "ms"),
        ("leaf added at 1,000: mean shift, in % of the width", sum(shifts) / len(shifts), 2, "%"),
    ]
