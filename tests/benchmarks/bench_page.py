"""How long pages and rings take, how well pages are filled, and how many crossings sifting leaves.

Crossings are those of straight lines from the middle of one box to that of another.
"""

from __future__ import annotations

from statistics import median
from time import process_time

from benchmarks.generate import graph
from layout.arrangements import crossed

from argmap.layout import lay_out
from argmap.layout.contract import Graph, Options
from argmap.layout.trees import trees_of

Row = tuple[str, float, float, str]
RUNS = 3
EXCHANGE = Options(engine={"exchange": True})


def _seconds(drawn: Graph, engine: str, options: Options | None = None) -> float:
    times = []
    for _ in range(RUNS):
        start = process_time()
        lay_out(drawn, engine, options)
        times.append(process_time() - start)
    return median(times)


def bench_page() -> list[Row]:
    """Columns for A4: the time, the share of the page that boxes fill, how far its shape is off."""
    rows: list[Row] = [
        (f"page, {count:,} claims", _seconds(graph(count), "page"), target, "s")
        for count, target in ((1_000, 0.03), (5_000, 0.2), (10_000, 0.5))
    ]
    for count in (200, 1_000, 5_000):
        drawn = graph(count)
        _, _, width, height = lay_out(drawn, "page").bounds
        area = sum(box.width * box.height for box in drawn.boxes)
        rows += [
            (f"page, {count:,} claims, filled", 100 * area / width / height, 0, "%"),
            (f"page, {count:,} claims, off A4", 100 * abs(width / height / 2**0.5 - 1), 15, "%"),
        ]
    return rows


def bench_radial() -> list[Row]:
    """Rings."""
    return [
        (f"radial, {count:,} claims", _seconds(graph(count), "radial"), 0, "s")
        for count in (200, 1_000)
    ]


def bench_crossings() -> list[Row]:
    """Bands as the author ordered them, and with siblings exchanged."""
    rows: list[Row] = [
        ("bands with exchange, 200 claims", _seconds(graph(200), "bands", EXCHANGE), 0, "s")
    ]
    for count in (200, 1_000):
        drawn = graph(count)
        for name, options in (("kept", None), ("exchanged", EXCHANGE)):
            made = lay_out(drawn, options=options)
            centres = [made.places[box.id].centre for box in drawn.boxes]
            left = crossed(trees_of(drawn), centres)
            rows.append((f"crossings at {count:,}, order {name}", left, 0, ""))
    return rows
