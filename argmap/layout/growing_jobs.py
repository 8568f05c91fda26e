"""Lines that leave the tree, remembered with all that they were found by.

Such a line depends on where its ends stand to each other, on the boxes that it passes between, and
on the lines that were drawn before it: these take room at the edges of boxes and in the gaps of
rows. As long as all this is as it was, the line is too, wherever it has moved to; else it is drawn
anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from argmap.layout.drawing import Drawing
from argmap.layout.drift import Floats
from argmap.layout.frame import PASSED, PORT, SEEN, Trace
from argmap.layout.growing_rows import GrownFrame, Numbers, Settled
from argmap.layout.growing_trees import Stirred

Flags: TypeAlias = NDArray[np.bool_]

_SAME = 1e-7
"""How far two boxes that moved together may differ, by rounding."""


@dataclass(frozen=True, slots=True)
class Ties:
    """What a line is tied to: boxes, families that it is part of, links that it arrives at.

    The first box is the one that the line moves with. `stubs` are families above whose stubs it
    has its badge, `homes` the links by which its boxes hang there.
    """

    boxes: tuple[int, ...]
    families: tuple[int, ...] = ()
    links: tuple[int, ...] = ()
    stubs: tuple[int, ...] = ()
    homes: tuple[int, ...] = ()


@dataclass(slots=True, eq=False)
class Job:
    """A line, or the way of one, with its number and what it was found by."""

    number: int
    ties: Ties
    trace: Trace


@dataclass(slots=True)
class Changes:
    """What has changed since the last time: boxes, and families and links that are drawn anew.

    `broken` tells which jobs, by their number, do not stand any more as they stood; `stubs` are
    families whose lines rise otherwise than they did; `stirred` are links that were themselves
    changed, as opposed to those that are only drawn anew.
    """

    broken: list[bool]
    families: set[int]
    links: set[int]
    stirred: frozenset[int]
    stubs: set[int] = field(default_factory=set)

    def holds(self, job: Job, drawing: Drawing) -> bool:
        """Tell whether a job would be done as it was; if so, it takes the room that it took."""
        ties = job.ties
        return (
            not self.broken[job.number]
            and self.families.isdisjoint(ties.families)
            and self.links.isdisjoint(ties.links)
            and self.stubs.isdisjoint(ties.stubs)
            and self.stirred.isdisjoint(ties.homes)
            and _retaken(job.trace, drawing)
        )


class Jobs:
    """Where the boxes of jobs stood, so that all can be looked at together.

    `_ends` has a job's number, the box it moves with, and another box; `_apart` how far right of
    the first the second stands. `_stretches` has a job's number, the first and last box of a
    stretch of a row that it depends on, and whether these are the row's. `_rows` are the first
    and last row of each job, -1 and -1 where it looked at whole rows.
    """

    def __init__(self) -> None:
        self._ends = np.zeros((0, 3), dtype=np.intp)
        self._apart = np.zeros(0)
        self._stretches = np.zeros((0, 5), dtype=np.intp)
        self._rows = np.zeros((0, 2), dtype=np.intp)
        self._new_ends: list[tuple[int, int, int]] = []
        self._new_apart: list[float] = []
        self._new_stretches: list[tuple[int, int, int, bool, bool]] = []
        self._new_rows: list[tuple[int, int]] = []

    def note(self, frame: GrownFrame, ties: Ties, trace: Trace) -> Job:
        """Note what a line was found by."""
        depth, across = frame.trees.depth, frame.across
        number = len(self._rows) + len(self._new_rows)
        boxes = dict.fromkeys(ties.boxes)
        for row, first, last in trace.sights:
            lane = frame.lanes[row]
            begin, end = lane[max(first - 1, 0)], lane[min(last, len(lane) - 1)]
            self._new_stretches.append((number, begin, end, first == 0, last == len(lane)))
            boxes[begin] = boxes[end] = None
        base = ties.boxes[0]
        here = across[base]
        for box in boxes:
            self._new_ends.append((number, base, box))
            self._new_apart.append(across[box] - here)
        rows = [depth[box] for box in boxes]
        self._new_rows.append((-1, -1) if trace.everywhere else (min(rows), max(rows)))
        return Job(number, ties, trace)

    def keep(self, jobs: Sequence[Job]) -> dict[int, int] | None:
        """Forget all jobs but these, if most are forgotten already; give their new numbers."""
        self._settle()
        if len(self._rows) < 2 * len(jobs) + 256:
            return None
        kept = [job.number for job in jobs]
        number = np.full(len(self._rows), -1, dtype=np.intp)
        number[kept] = np.arange(len(kept))
        self._rows = self._rows[kept]
        chosen = number[self._ends[:, 0]] >= 0
        self._ends, self._apart = self._ends[chosen], self._apart[chosen]
        self._ends[:, 0] = number[self._ends[:, 0]]
        self._stretches = self._stretches[number[self._stretches[:, 0]] >= 0]
        self._stretches[:, 0] = number[self._stretches[:, 0]]
        return {old: new for new, old in enumerate(kept)}

    def _settle(self) -> None:
        """Take what is new into the arrays."""
        if not self._new_rows:
            return
        self._ends = np.concatenate([self._ends, np.array(self._new_ends, dtype=np.intp)])
        self._apart = np.concatenate([self._apart, np.array(self._new_apart)])
        if self._new_stretches:
            stretches = np.array(self._new_stretches, dtype=np.intp)
            self._stretches = np.concatenate([self._stretches, stretches])
        self._rows = np.concatenate([self._rows, np.array(self._new_rows, dtype=np.intp)])
        for new in (self._new_ends, self._new_apart, self._new_stretches, self._new_rows):
            new.clear()

    def broken(self, settled: Settled, before: Settled | None, stirred: Stirred) -> list[bool]:
        """Tell of each job whether something that it was found by stands otherwise by now."""
        self._settle()
        fresh = np.zeros(len(settled.across), dtype=np.bool_)
        fresh[list(stirred.boxes)] = True
        found = self._rows[:, 0] < 0
        for row in settled.stretched:
            found |= (self._rows[:, 0] <= row) & (row <= self._rows[:, 1] + 1)
        number, base, box = self._ends.T
        across: Floats = settled.across
        moved = np.abs(across[box] - across[base] - self._apart) > _SAME
        found[number[moved | fresh[box]]] = True
        number, first, last, begins, ends = self._stretches.T
        rows = _Rows(settled, before, fresh)
        one, other = rows.at[first], rows.at[last]
        torn = rows.breaks[one] != rows.breaks[other]
        torn |= begins.astype(np.bool_) & ~rows.begins[one]
        torn |= ends.astype(np.bool_) & ~rows.ends[other]
        found[number[torn]] = True
        return found.tolist()  # type: ignore[no-any-return]


class _Rows:
    """Boxes in the order of rows: where each is in it (`at`), and where rows begin and end.

    `breaks` counts, along that order, the boxes that do not stand to the last as they stood.
    """

    def __init__(self, settled: Settled, before: Settled | None, fresh: Flags) -> None:
        order, count = settled.order, len(settled.across)
        self.at = np.zeros(count, dtype=np.intp)
        self.at[order] = np.arange(len(order))
        self.begins = np.zeros(len(order), dtype=np.bool_)
        self.begins[settled.starts[:-1]] = True
        self.ends = np.append(self.begins[1:], True)
        self.breaks = _breaks(settled, before, fresh) + np.cumsum(self.begins)


def _breaks(settled: Settled, before: Settled | None, fresh: Flags) -> Numbers:
    order, count = settled.order, len(settled.across)
    old = np.full(count, -2, dtype=np.intp)
    shift = np.zeros(count)
    if before is not None:
        known = len(before.across)
        old[before.order] = np.arange(len(before.order))
        shift[:known] = settled.across[:known] - before.across
    old[fresh] = -2
    was, moved = old[order], shift[order]
    broken = np.zeros(len(order), dtype=np.intp)
    broken[1:] = (was[1:] != was[:-1] + 1) | (np.abs(moved[1:] - moved[:-1]) > _SAME)
    return np.cumsum(broken)


def _retaken(trace: Trace, drawing: Drawing) -> bool:
    """Take the room that a line took, if others have taken no more and no less than they had."""
    uses, taken = drawing.frame.uses, drawing.taken
    done = 0
    for kind, key, count in trace.events:
        if kind == PORT:
            if taken.get(key, 0) != count:
                break
            taken[key] = count + 1
        elif kind == PASSED:
            if uses.get(key, 0) != count - 1:
                break
            uses[key] = count
        elif uses.get(key, 0) != count:
            break
        done += 1
    else:
        return True
    for kind, key, count in reversed(trace.events[:done]):
        if kind == PORT:
            taken[key] = count
        elif kind != SEEN:
            uses[key] = count - 1
    return False
