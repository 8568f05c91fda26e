"""The conflicts of a merge, in words: one line for each, by the numbers of the merged map."""

from __future__ import annotations

from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source
from argmap.model.map import ArgumentMap
from argmap.model.merging import WHOLE, Conflict, Merged
from argmap.model.telling import Numbered, field_name, quoted, value_text


def tell_conflicts(merged: Merged) -> list[str]:
    """Give a line for each conflict, in the order of the conflicts."""
    numbered = Numbered(merged.map)
    return [_line(conflict, numbered) for conflict in merged.conflicts]


def _line(conflict: Conflict, numbered: Numbered) -> str:
    element = numbered.map.get(conflict.element)
    assert element is not None
    name = _name(element, numbered)
    if conflict.field == WHOLE:
        gone = "ours" if conflict.ours is None else "theirs"
        other = "theirs" if conflict.ours is None else "ours"
        return f"Kept {name}, which {gone} removed and {other} changed or uses"
    ours, theirs = (
        _value(conflict, value, numbered.map) for value in (conflict.ours, conflict.theirs)
    )
    return f"Kept our {field_name(conflict.field)} of {name}: ours {ours}, theirs {theirs}"


def _name(element: Element, numbered: Numbered) -> str:
    """Name an element so that a person finds it."""
    if isinstance(element, MapInfo):
        return "the map"
    if isinstance(element, Claim):
        return f"{numbered.number(element.id)} {quoted(element.text)}"
    if isinstance(element, Argument):
        text = quoted(numbered.map.claims[element.premises[0]].text)
        return f"the {numbered.role(element)} {numbered.number(element.id)} {text}"
    if isinstance(element, Source):
        return f"the source {quoted(element.title)}"
    assert isinstance(element, Excerpt)
    return f"the excerpt {quoted(element.exact)}"


def _value(conflict: Conflict, value: object, argmap: ArgumentMap) -> str:
    """Give a side's value; where it names other elements, by their words."""
    if conflict.field in ("premises", "excerpts"):
        assert isinstance(value, tuple)
        return " and ".join(_words(known, argmap) for known in value) or "none"
    if conflict.field in ("target", "source"):
        return _words(str(value), argmap)
    if conflict.field == "tags":
        assert isinstance(value, tuple)
        return ", ".join(map(quoted, value)) or "none"
    return value_text(value)


def _words(known: str, argmap: ArgumentMap) -> str:
    found = argmap.get(known)
    if isinstance(found, Argument):
        return f"the argument from {_words(found.premises[0], argmap)}"
    if isinstance(found, Claim):
        return quoted(found.text)
    if isinstance(found, Source):
        return quoted(found.title)
    return quoted(found.exact) if isinstance(found, Excerpt) else "something that is gone"
