"""All benchmarks, as a table: `python -m benchmarks` from the folder `tests`.

Figures are CPU time of this process or of a whole child process, medians of several runs. A
word after the command runs only the benchmarks whose name holds it.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
Row = tuple[str, float, float, str]


def _benchmarks() -> list[tuple[str, Callable[[], list[Row]]]]:
    """Give every `bench_…` function of the modules beside this one."""
    sys.path.insert(0, str(HERE.parent))
    found = []
    for path in sorted(HERE.glob("bench_*.py")):
        module = importlib.import_module(f"benchmarks.{path.stem}")
        found += [
            (f"{path.stem}.{name}", getattr(module, name))
            for name in dir(module)
            if name.startswith("bench_")
        ]
    return found


def main() -> int:
    """Run the benchmarks and print their table; give 1 where a target is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    missed = 0
    print(f"{'what':58} {'measured':>10} {'target':>10}")
    for name, bench in _benchmarks():
        if wanted not in name:
            continue
        for what, measured, target, unit in bench():
            over = target > 0 and measured > target
            missed += over
            aim = f"{target:>7.4g} {unit:2}" if target > 0 else ""
            note = "  MISSED" if over else ""
            print(f"{what:58} {measured:>7.4g} {unit:2} {aim:>10}{note}", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
