"""What is done in the session whose every act on the disk is made to fail, made up beforehand.

Each trial does exactly this, so that one can be held against the other, and a file against both:
the document after entry n must hold just what the map was after entry n.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from argmap.model import edits
from argmap.model.changes import Step, inverted
from argmap.model.elements import Argument, Claim, Excerpt, MapInfo, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.storage import seal

UNDO, REDO = "undo", "redo"
Deed: TypeAlias = Step | str
"""A step to apply, or `UNDO`, or `REDO`."""


def digest(argmap: ArgumentMap) -> str:
    """Give in short what a map holds, as its document keeps it."""
    return seal.digest(argmap.elements()).hex()


@dataclass
class Plan:
    """The map that is there first, and what is then done to it in groups, each then flushed.

    `digests` tell what the map holds after each entry of the log, beginning with number 1.
    """

    first: ArgumentMap
    here: list[list[Deed]] = field(default_factory=list)
    there: list[list[Deed]] = field(default_factory=list)
    after: list[list[Deed]] = field(default_factory=list)
    digests: dict[int, str] = field(default_factory=dict)


def _first() -> ArgumentMap:
    return ArgumentMap.of(
        [
            MapInfo(id="m", title="Debate"),
            Source(id="s", title="Book", text="Some words here."),
            Excerpt(id="e", source="s", exact="words", start=5, end=10),
            Claim(id="c1", text="So.", tags=("a",), excerpts=("e",)),
            Claim(id="c2", text="Because."),
            Argument(id="a1", premises=("c2",), target="c1", stance=Stance.CON),
        ]
    )


class _Planner:
    """Does to a map in memory what is planned, and notes it."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.map = plan.first.copy()
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._note()

    def _note(self) -> None:
        self.plan.digests[len(self.plan.digests) + 1] = digest(self.map)

    def step(self, edit: Callable[..., Step], *what: object) -> Step:
        step = edit(self.map, *what)
        self.map.apply(step.changes)
        self._done.append(step)
        self._undone.clear()
        self._note()
        return step

    def undo(self) -> str:
        step = self._done.pop()
        self.map.apply(inverted(step.changes))
        self._undone.append(step)
        self._note()
        return UNDO

    def redo(self) -> str:
        step = self._undone.pop()
        self.map.apply(step.changes)
        self._done.append(step)
        self._note()
        return REDO


def _words(count: int) -> str:
    return " ".join(f"word{number:05}" for number in range(count))


def make_plan() -> Plan:
    """Make up a session: small steps and large ones, undone and redone, in two places."""
    plan = Plan(_first())
    do = _Planner(plan)
    reason = do.step(edits.add_reason, "c1", "One reason.")
    plan.here = [
        [reason],
        [do.step(edits.set_note, "c1", _words(2_000))],
        [do.step(edits.cite, "c2", "s")],
        [do.step(edits.delete_branch, *reason.focus)],
        [do.undo()],
        [do.redo()],
    ]
    plan.there = [
        [do.undo(), do.step(edits.add_objection, "c1", "An objection.")],
    ]
    plan.after = [[do.step(edits.retitle, "Debate, settled")]]
    return plan
