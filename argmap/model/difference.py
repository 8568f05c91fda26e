"""What changed between two maps: element by element, and in words (`argmap.model.telling`).

Elements are matched by their ids, so both maps should come of one document or of copies of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from argmap.model.changes import Added, Changes, Removed, Updated
from argmap.model.elements import Element
from argmap.model.map import ArgumentMap


@dataclass(frozen=True, slots=True)
class Difference:
    """The elements that one map has and another has not, or has in another form.

    Each part is in the order of `ArgumentMap.elements`. An element whose id stands for one of
    another kind is both removed and added.
    """

    added: tuple[Added, ...] = ()
    removed: tuple[Removed, ...] = ()
    changed: tuple[Updated, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def of(self, kind: type[Element]) -> Difference:
        """Give what concerns one kind of element."""
        return Difference(
            tuple(change for change in self.added if isinstance(change.element, kind)),
            tuple(change for change in self.removed if isinstance(change.element, kind)),
            tuple(change for change in self.changed if isinstance(change.after, kind)),
        )

    @property
    def changes(self) -> Changes:
        """The changes that make the second map of the first, for `ArgumentMap.apply`."""
        return (*self.removed, *self.changed, *self.added)


def difference(before: ArgumentMap, after: ArgumentMap) -> Difference:
    """Give what changed from one map to another.

    The id of the map itself is not compared: it says which map this is, not what is in it.
    """
    added, removed, changed = [], [], []
    info = replace(after.info, id=before.info.id)
    if info != before.info:
        changed.append(Updated(before.info, info))
    for old, new in _tables(before, after):
        for known in sorted(old.keys() | new.keys()):
            one, other = old.get(known), new.get(known)
            if one is other or one == other:
                continue
            if one is None:
                assert other is not None
                added.append(Added(other))
            elif other is None:
                removed.append(Removed(one))
            else:
                changed.append(Updated(one, other))
    return Difference(tuple(added), tuple(removed), tuple(changed))


def _tables(
    before: ArgumentMap, after: ArgumentMap
) -> list[tuple[dict[str, Element], dict[str, Element]]]:
    names = ("sources", "excerpts", "claims", "arguments")
    return [(dict(getattr(before, name)), dict(getattr(after, name))) for name in names]


def described(found: Difference, before: ArgumentMap, after: ArgumentMap) -> list[str]:
    """Give a line of words for each change, in reading order (see `argmap.model.telling`)."""
    from argmap.model.telling import tell  # noqa: PLC0415 - it builds on what stands above

    return tell(found, before, after)
