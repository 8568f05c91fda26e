"""Search: the slowest of twenty queries, and the making of the index."""

from __future__ import annotations

import statistics
import time

Row = tuple[str, float, float, str]

QUERIES = (
    "t", "th", "the", "m", "market", "public reg", "trust neighb", "cost trial", "a", "w",
    '"open licence"', '"the cost of a trial" c', "register delays audits", "fair hear", "zebra",
    "every second household", "priv child", "even where it pro", "is", "competition presupposes",
)  # fmt: skip
ROUNDS = 5


def bench_search() -> list[Row]:
    """Every query several times, the median of each; p95 over queries, and the index."""
    from benchmarks.generate import argument_map

    from argmap.model import edits
    from argmap.storage.search import Search

    rows: list[Row] = []
    for claims, aim in ((10_000, 10), (100_000, 60)):
        argmap = argument_map(claims)
        began = time.process_time()
        search = Search.of(argmap)
        rows.append((f"search: index of {claims:,} claims", _since(began), 0.0, "ms"))
        took = sorted(statistics.median(_times(search.find, query)) for query in QUERIES)
        slowest = took[round(0.95 * len(took)) - 1]
        rows.append((f"search: {claims:,} claims, p95", slowest, aim, "ms"))
        step = edits.reword(argmap, next(iter(argmap.claims)), "Other words stand here.")
        began = time.process_time()
        search.update(step.changes)
        rows.append((f"search: one edit among {claims:,} claims", _since(began), 0.0, "ms"))
    return rows


def _times(function: object, query: str) -> list[float]:
    assert callable(function)
    found = []
    for _ in range(ROUNDS):
        began = time.process_time()
        function(query)
        found.append(_since(began))
    return found


def _since(began: float) -> float:
    return (time.process_time() - began) * 1000
