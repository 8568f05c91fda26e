"""How long bands takes from a graph to all places and routes."""

from __future__ import annotations

from statistics import median
from time import process_time

from benchmarks.generate import argument_map, graph, size

from argmap.layout import lay_out
from argmap.layout.contract import Graph, Options
from argmap.layout.project import graph_of

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


def bench_networkx_layouts() -> list[Row]:
    """networkx's layouts with their scaling and lines."""
    drawn = graph(10_000)
    return [
        (f"{engine}, 10,000 claims", _seconds(drawn, engine), 0, "s")
        for engine in ("bfs", "multipartite", "circular", "shell", "spiral")
    ]


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
