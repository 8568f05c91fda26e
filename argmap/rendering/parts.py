"""The part of a map that an export draws."""

from __future__ import annotations

from argmap.errors import ExportError
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.model.reading import numbers
from argmap.rendering.export import ExportOptions


def part_of(argmap: ArgumentMap, options: ExportOptions) -> ArgumentMap:
    """Give the part of a map that is to be drawn: all of it, some branches or some claims.

    Raises
    ------
    ExportError
        If there is no claim of an id or a number.
    """
    if not options.branch and not options.only:
        return argmap
    if options.only:
        return edits.extract_only(argmap, _claims(argmap, options.only))
    return edits.extract(argmap, _claims(argmap, options.branch))


def _claims(argmap: ArgumentMap, names: tuple[str, ...]) -> list[str]:
    """Give the ids of claims that are named by id or by reading number."""
    known = {number: claim for claim, number in numbers(argmap).items()}
    claims = []
    for name in names:
        claim = name if name in argmap.claims else known.get(name)
        if claim is None:
            raise ExportError(f"there is no claim “{name}”; name one by its number, such as 1.2")
        claims.append(claim)
    return claims
