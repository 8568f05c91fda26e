"""Reading order: the map as numbered lines, depth first, as one would read it aloud.

Contentions are 1, 2, …. The second reason or objection for 1 is 1.2; linked premises share its
number and take letters, 1.2a and 1.2b; an undercut of argument 1.2 is 1.2/1. A claim is numbered
once, at its home; wherever else it is used, a line refers to that number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from argmap.model.elements import Argument

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the reading order.

    `argument` is what the claim is a premise of here, None for a root. `number` is this line's.
    `first` is False where the claim is numbered elsewhere and the line only refers to it.
    `depth` counts from 0; an undercut stands one deeper than the argument it undercuts.
    """

    claim: str
    argument: str | None
    number: str
    depth: int
    first: bool = True


@dataclass(frozen=True, slots=True)
class _Waiting:
    claim: str
    argument: Argument | None
    number: str
    depth: int


def letter(position: int) -> str:
    """Give a, b, …, z, aa, ab, … for 0, 1, …."""
    text = ""
    position += 1
    while position:
        position, digit = divmod(position - 1, 26)
        text = chr(ord("a") + digit) + text
    return text


def premise_number(argument: Argument, number: str, premise: str) -> str:
    """Give the number of one premise of an argument that has this number."""
    if not argument.linked:
        return number
    return number + letter(argument.premises.index(premise))


def reading_order(argmap: ArgumentMap) -> tuple[Line, ...]:
    """Give the lines of the whole map in reading order."""
    return tuple(lines(argmap, argmap.roots()))


def lines(argmap: ArgumentMap, roots: tuple[str, ...]) -> Iterator[Line]:
    """Give the lines from some roots down, lazily; each root's number is its own in the map."""
    waiting = [_Waiting(root, None, number(argmap, root), 0) for root in reversed(roots)]
    while waiting:
        here = waiting.pop()
        argument = here.argument
        home = argmap.home(here.claim)
        first = argument is None or (home is not None and home.id == argument.id)
        argument_id = None if argument is None else argument.id
        yield Line(here.claim, argument_id, here.number, here.depth, first)
        if argument is not None and here.claim == argument.premises[-1]:
            waiting += reversed(_below(argmap, argument.id, f"{_trunk(here)}/", here.depth + 1))
        if first:
            waiting += reversed(_below(argmap, here.claim, f"{here.number}.", here.depth + 1))


def _trunk(here: _Waiting) -> str:
    """Give the number of the argument that a premise's number was made from."""
    assert here.argument is not None
    if not here.argument.linked:
        return here.number
    return here.number[: -len(letter(len(here.argument.premises) - 1))]


def _below(argmap: ArgumentMap, target: str, stem: str, depth: int) -> list[_Waiting]:
    """Give the premises of all that bears on a target, contradictions left out, in order."""
    return [
        _Waiting(premise, argument, f"{stem}{place}{letter(at) if argument.linked else ''}", depth)
        for place, argument in enumerate(counted_arguments(argmap, target), 1)
        for at, premise in enumerate(argument.premises)
    ]


def counted_arguments(argmap: ArgumentMap, target: str) -> tuple[Argument, ...]:
    """Give the arguments on a target that are numbered: all but contradictions."""
    return tuple(a for a in argmap.arguments_on(target) if not argmap.is_contradiction(a.id))


def number(argmap: ArgumentMap, element_id: str) -> str:
    """Give the number of a claim or an argument; the two halves of a contradiction read 1≠2.

    It costs as much as the way up to the root, whatever the size of the map.
    """
    parts: list[str] = []
    current = element_id
    while True:
        argument = argmap.arguments.get(current)
        if argument is None:
            argument = argmap.home(current)
            if argument is None:
                parts.append(str(argmap.root_position(current) + 1))
                return "".join(reversed(parts))
            parts.append(premise_number(argument, "", current))
        if argmap.is_contradiction(argument.id):
            return f"{number(argmap, argument.premises[0])}≠{number(argmap, argument.target)}"
        place = argmap.place(argument.id) + 1
        parts.append(f"{'/' if argument.target in argmap.arguments else '.'}{place}")
        current = argument.target


def numbers(argmap: ArgumentMap) -> dict[str, str]:
    """Give the number of every claim."""
    return {line.claim: line.number for line in reading_order(argmap) if line.first}
