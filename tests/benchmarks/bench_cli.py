"""The command: CPU time of the whole process, from its start to its end."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

Row = tuple[str, float, float, str]

RUNS = 5


def cpu(*arguments: object) -> float:
    """Give the median CPU seconds of `argmap` with these arguments."""
    times = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "argmap", *map(str, arguments)],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return statistics.median(times)


def bench_version() -> list[Row]:
    """The command that must be instant."""
    return [("argmap --version", cpu("--version") * 1000, 60, "ms")]


def bench_export() -> list[Row]:
    """Pictures as SVG, from the document."""
    from benchmarks.generate import argument_map

    from argmap.resources import resource as shipped
    from argmap.storage import write_document

    example = shipped("examples", "open-or-proprietary-ai.argmap.json")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "picture.svg"
        rows.append(("export as SVG: the example", cpu("export", example, "-o", target), 0.8, "s"))
        for count, aim in ((1_000, 1.2), (10_000, 4.0)):
            source = Path(folder) / f"{count}.argmap"
            write_document(argument_map(count), source)
            took = cpu("export", source, "-o", target)
            rows.append((f"export as SVG: {count:,} claims", took, aim, "s"))
        for kind in ("png", "pdf"):
            target = Path(folder) / f"picture.{kind}"
            took = cpu("export", example, "-o", target)
            rows.append((f"export as {kind.upper()}: the example", took, 0.0, "s"))
    return rows
