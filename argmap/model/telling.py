"""What changed between two maps, in words: one line for each thing that a person did.

First what is new or different, in the reading order of the map after and with its numbers; then
what is gone, in that of the map before and with the numbers it had; then sources. A reason that
was added is one line, though it is a claim and an argument; one that was moved is not removed and
added, but moved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields

from argmap.model.changes import Updated
from argmap.model.difference import Difference
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Pin, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order

_LONG = 160
"""The most characters of a text that a line quotes."""
_LEAD = 30
"""How many characters are quoted before the first that differs, where a text is longer."""

_PLAIN = {
    "asserted": "assertion",
    "implicit": "implicitness",
    "pin": "place",
    "folded": "folding",
    "extra": "foreign data",
    "start": "beginning",
    "exact": "words",
    "prefix": "words before",
    "suffix": "words after",
}
"""What fields are called where their names would not do."""


class Numbered:
    """A map with the numbers and places of its claims and arguments in reading order."""

    def __init__(self, argmap: ArgumentMap) -> None:
        self.map = argmap
        self.claims: dict[str, str] = {}
        self.uses: dict[tuple[str, str], str] = {}
        self.places: dict[str, int] = {}
        for place, line in enumerate(reading_order(argmap)):
            if line.first:
                self.claims[line.claim] = line.number
                self.places[line.claim] = place
            if line.argument is not None:
                self.uses[line.argument, line.claim] = line.number
                self.places.setdefault(line.argument, place)
        for known in argmap.arguments.values():
            self.places.setdefault(known.id, self.places.get(known.premises[0], 0))

    def text(self, claim_id: str) -> str:
        """Give a claim's text in quotes."""
        return quoted(self.map.claims[claim_id].text)

    def number(self, element_id: str) -> str:
        """Give the number of a claim, or of an argument by its first premise."""
        argument = self.map.arguments.get(element_id)
        if argument is None:
            return self.claims[element_id]
        first = argument.premises[0]
        return self.uses.get((element_id, first)) or self.claims[first]

    def role(self, argument: Argument) -> str:
        """Say what an argument is."""
        if argument.target in self.map.arguments:
            return "undercut"
        return "reason" if argument.stance is Stance.PRO else "objection"

    def has_use(self, argument_id: str, claim_id: str) -> bool:
        """Tell whether an argument is there and takes a claim."""
        argument = self.map.arguments.get(argument_id)
        return argument is not None and claim_id in argument.premises

    def is_home(self, argument: Argument, claim_id: str) -> bool:
        """Tell whether a claim has its number from an argument."""
        home = self.map.home(claim_id)
        return home is not None and home.id == argument.id


def tell(found: Difference, before: ArgumentMap, after: ArgumentMap) -> list[str]:
    """Give a line for each change."""
    teller = _Teller(found, before, after)
    lines = [*teller.about_the_map(), *teller.in_order(), *teller.gone(), *teller.sources()]
    # New ranks in the old order come along with other changes; alone they are all there is to say.
    return lines or [f"Renewed ranks ({teller.renewed:,}); the order is the same"] * bool(found)


class _Teller:
    """Tells a difference; each method gives lines, `in_order` before `gone`."""

    def __init__(self, found: Difference, before: ArgumentMap, after: ArgumentMap) -> None:
        self.found = found
        self.old = Numbered(before)
        self.new = Numbered(after)
        self.told: set[str] = set()
        """Claims that came, moved or went in a line on the argument that takes them."""
        self.renewed = 0

    def about_the_map(self) -> Iterator[str]:
        """Tell what changed of the map's description."""
        for change in self.found.of(MapInfo).changed:
            yield from _fields(change, "the map", {"title": "Renamed the map"})

    def in_order(self) -> list[str]:
        """Tell what is new or different, in reading order."""
        lines: list[tuple[int, str]] = []
        arguments, claims = self.found.of(Argument), self.found.of(Claim)
        for added in sorted(arguments.added, key=lambda change: self._place(change.element)):
            lines += self._at(added.element, self._argument_added(added.element))
        for changed in sorted(arguments.changed, key=lambda change: self._place(change.after)):
            lines += self._at(changed.after, self._argument_changed(changed))
        for added in claims.added:
            if added.element.id not in self.told:
                number, text = self.new.number(added.element.id), self.new.text(added.element.id)
                lines += self._at(added.element, iter([f"Added claim {number}: {text}"]))
        for changed in claims.changed:
            lines += self._at(changed.after, self._claim_changed(changed))
        ordered = [line for _, line in sorted(lines, key=lambda pair: pair[0])]
        return list(dict.fromkeys(ordered))

    def _place(self, element: Element) -> int:
        return self.new.places[element.id]

    def _at(self, element: Element, lines: Iterator[str]) -> list[tuple[int, str]]:
        return [(self._place(element), line) for line in lines]

    # -- arguments -------------------------------------------------------------------------

    def _argument_added(self, element: Element) -> Iterator[str]:
        assert isinstance(element, Argument)
        if self.new.map.is_contradiction(element.id):
            yield f"Added contradiction between {self._pair(self.new, element)}"
            return
        for premise in element.premises:
            yield self._used(element, premise, self.new.role(element))

    def _used(self, argument: Argument, premise: str, role: str) -> str:
        """Tell that an argument takes a claim which it did not take before."""
        number, text = self.new.uses[argument.id, premise], self.new.text(premise)
        if premise not in self.old.map.claims and self.new.is_home(argument, premise):
            self.told.add(premise)
            return f"Added {role} {number}: {text}"
        under = self.new.number(argument.target)
        if premise in self.old.map.claims and premise not in self.told and self._is_free(premise):
            self.told.add(premise)
            return f"Moved {self.old.number(premise)} under {under} as {role} {number}: {text}"
        return f"Used {self.new.number(premise)} under {under} as {role} {number}: {text}"

    def _is_free(self, claim_id: str) -> bool:
        """Tell whether a claim lost the argument it hung under, or was a root before."""
        home = self.old.map.home(claim_id)
        return home is None or not self.new.has_use(home.id, claim_id)

    def _argument_changed(self, change: Updated) -> Iterator[str]:
        old, new = change.before, change.after
        assert isinstance(old, Argument)
        assert isinstance(new, Argument)
        role, was = self.new.role(new), self.old.role(old)
        first = new.premises[0]
        number, text = self.new.number(new.id), self.new.text(first)
        if old.target != new.target:
            under = self.new.number(new.target)
            self.told.update(set(old.premises) & set(new.premises))
            yield f"Moved {self.old.number(new.id)} under {under} as {role} {number}: {text}"
        elif role != was:
            yield f"Turned {was} {number} into {role}: {text}"
        elif old.rank != new.rank:
            yield from self._reordered(old, new)
        for premise in new.premises:
            if premise not in old.premises and (new.id, premise) in self.new.uses:
                yield self._used(new, premise, "premise")
        kept = [known for known in new.premises if known in old.premises]
        if kept != [known for known in old.premises if known in new.premises]:
            yield f"Reordered the premises of {role} {number}: {text}"
        yield from _fields(change, f"{role} {number}", without="premises target stance rank")

    def _reordered(self, old: Argument, new: Argument) -> Iterator[str]:
        """Tell a new place among the others on the target, unless the rank alone is new."""
        before = tuple(known.id for known in self.old.map.arguments_on(old.target))
        after = tuple(known.id for known in self.new.map.arguments_on(new.target))
        if _common(before, after) == _common(after, before):
            self.renewed += 1
            return
        was, number = self.old.number(old.id), self.new.number(new.id)
        yield f"Moved {was} to {number}: {self.new.text(new.premises[0])}"

    @staticmethod
    def _pair(side: Numbered, argument: Argument) -> str:
        one, other = sorted((argument.premises[0], argument.target), key=side.places.__getitem__)
        return f"{side.number(one)} {side.text(one)} and {side.number(other)} {side.text(other)}"

    # -- claims ----------------------------------------------------------------------------

    def _claim_changed(self, change: Updated) -> Iterator[str]:
        old, new = change.before, change.after
        assert isinstance(old, Claim)
        assert isinstance(new, Claim)
        number = self.new.number(new.id)
        if old.text != new.text:
            yield f"Reworded {number}: {_both(old.text, new.text)}"
        if old.rank != new.rank:
            yield from self._reranked(new)
        for tag in new.tags:
            if tag not in old.tags:
                yield f"Tagged {number} {quoted(tag)}"
        for tag in old.tags:
            if tag not in new.tags:
                yield f"Took the tag {quoted(tag)} off {number}"
        if old.tags != new.tags and set(old.tags) == set(new.tags):
            yield f"Reordered the tags of {number}"
        yield from self._citations(old, new, number)
        yield from _fields(change, number, without="text rank tags excerpts")

    def _reranked(self, claim: Claim) -> Iterator[str]:
        was_root = self.old.map.home(claim.id) is None
        is_root = self.new.map.home(claim.id) is None
        if was_root != is_root:
            return  # what became of its argument is told, and the rank came with it
        before, after = self.old.map.roots(), self.new.map.roots()
        if is_root and _common(before, after) != _common(after, before):
            was, number = self.old.number(claim.id), self.new.number(claim.id)
            yield f"Moved {was} to {number}: {self.new.text(claim.id)}"
        else:
            self.renewed += 1

    def _citations(self, old: Claim, new: Claim, number: str) -> Iterator[str]:
        for known in new.excerpts:
            if known not in old.excerpts:
                yield f"Cited {_excerpt(self.new.map, known)} for {number}"
        for known in old.excerpts:
            if known not in new.excerpts:
                yield f"No longer cited {_excerpt(self.old.map, known)} for {number}"
        if old.excerpts != new.excerpts and set(old.excerpts) == set(new.excerpts):
            yield f"Reordered the citations of {number}"

    # -- what is gone ----------------------------------------------------------------------

    def gone(self) -> list[str]:
        """Tell what is gone, in the old reading order."""
        lines: list[tuple[int, str]] = []
        arguments = self.found.of(Argument)
        for removed in arguments.removed:
            lines += self._argument_gone(removed.element)
        for changed in arguments.changed:
            old, new = changed.before, changed.after
            assert isinstance(old, Argument)
            assert isinstance(new, Argument)
            dropped = [known for known in old.premises if known not in new.premises]
            lines += [line for known in dropped for line in self._unused(old, known, "premise")]
        for removed in self.found.of(Claim).removed:
            known = removed.element.id
            if known not in self.told:
                said = f"Removed claim {self.old.number(known)}: {self.old.text(known)}"
                lines.append((self.old.places[known], said))
        ordered = [line for _, line in sorted(lines, key=lambda pair: pair[0])]
        return list(dict.fromkeys(ordered))

    def _argument_gone(self, element: Element) -> Iterator[tuple[int, str]]:
        assert isinstance(element, Argument)
        if self.old.map.is_contradiction(element.id):
            said = f"Removed contradiction between {self._pair(self.old, element)}"
            yield self.old.places[element.id], said
            return
        for premise in element.premises:
            yield from self._unused(element, premise, self.old.role(element))

    def _unused(self, old: Argument, premise: str, role: str) -> Iterator[tuple[int, str]]:
        """Tell that an argument takes a claim no more, unless the claim was said to have moved."""
        number = self.old.uses.get((old.id, premise), self.old.number(premise))
        place, text = self.old.places[old.id], self.old.text(premise)
        home = self.old.is_home(old, premise)
        if premise not in self.new.map.claims and home:
            self.told.add(premise)
            yield place, f"Removed {role} {number}: {text}"
        elif not (premise in self.told and home):
            yield place, f"Unlinked {role} {number} from {self.old.number(old.target)}: {text}"

    # -- sources ---------------------------------------------------------------------------

    def sources(self) -> Iterator[str]:
        """Tell what changed of sources and excerpts; citations are told with their claims."""
        for source in self.found.of(Source).added:
            yield f"Added source {_name(source.element)}"
        for changed in self.found.of(Source).changed:
            yield from _fields(changed, f"the source {_name(changed.before)}")
        for dropped in self.found.of(Source).removed:
            yield f"Removed source {_name(dropped.element)}"
        excerpts = self.found.of(Excerpt)
        for added in excerpts.added:
            yield f"Added excerpt {_excerpt(self.new.map, added.element.id)}"
        for changed in excerpts.changed:
            yield from _fields(changed, f"the excerpt {_excerpt(self.old.map, changed.before.id)}")
        for gone in excerpts.removed:
            yield f"Removed excerpt {_excerpt(self.old.map, gone.element.id)}"


# -- words ---------------------------------------------------------------------------------


def _common(row: tuple[str, ...], other: tuple[str, ...]) -> list[str]:
    """Give what stands in two rows, in the order of the first."""
    known = set(other)
    return [item for item in row if item in known]


def _fields(
    change: Updated, name: str, said: dict[str, str] | None = None, without: str = ""
) -> Iterator[str]:
    """Tell the fields that differ, in the order in which the element has them."""
    for field in fields(change.after):
        old, new = getattr(change.before, field.name), getattr(change.after, field.name)
        if old != new and field.name not in ("id", *without.split()):
            what = f"Changed the {field_name(field.name)} of {name}"
            yield f"{(said or {}).get(field.name, what)}: {_value_pair(old, new)}"


def field_name(name: str) -> str:
    """Give what a field is called in a line."""
    return _PLAIN.get(name, name)


def value_text(value: object) -> str:
    """Give a field's value as a line has it: texts in quotes."""
    return quoted(value) if type(value) is str else _value(value)


def _value_pair(old: object, new: object) -> str:
    if isinstance(old, str) and isinstance(new, str):
        return _both(old, new)
    return f"{_value(old)} → {_value(new)}"


def _value(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, Pin):
        return f"({value.x:g}, {value.y:g})"
    if isinstance(value, Mapping):
        return _short(str(dict(value))) if value else "none"
    return _short(str(value))


def _both(old: str, new: str) -> str:
    """Quote two texts, from a little before where they differ if that lies far inside."""
    old, new = " ".join(old.split()), " ".join(new.split())
    shared = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        shared += 1
    start = shared - _LEAD if max(len(old), len(new)) > _LONG and shared > 2 * _LEAD else 0
    lead = "…" if start else ""
    return f"“{_short(lead + old[start:])}” → “{_short(lead + new[start:])}”"


def quoted(text: str) -> str:
    """Give a text on one line in quotes, shortened where it is long."""
    return f"“{_short(text)}”"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else f"{line[: _LONG - 1].rstrip()}…"


def _name(element: Element) -> str:
    assert isinstance(element, Source)
    return quoted(element.title or element.author or element.address or element.text)


def _excerpt(argmap: ArgumentMap, excerpt_id: str) -> str:
    excerpt = argmap.excerpts[excerpt_id]
    source = _name(argmap.sources[excerpt.source])
    return f"{source}, {quoted(excerpt.exact)}" if excerpt.exact else source
