"""The map as a networkx graph, and back.

A map becomes a bipartite `MultiDiGraph`: its nodes are claims and arguments, told apart by the
node attribute `kind`. An edge with `role="premise"` leads from a claim to the argument it is a
premise of (`position` counts from 0), one with `role="target"` from an argument to what it bears
on. Node attributes are the fields of `argmap.model.elements`; what is said of the map stands in
`graph.graph`, and so do `sources` and `excerpts`, each a list of dictionaries.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from types import NoneType
from typing import TYPE_CHECKING, Any

from argmap.errors import ArgmapError, InputError
from argmap.model.elements import (
    Argument,
    Claim,
    Element,
    Excerpt,
    MapInfo,
    Pin,
    Source,
    Stance,
)
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap

if TYPE_CHECKING:
    import networkx as nx

_APART = {"id", "premises", "target"}
"""Fields that the graph tells by its nodes and edges rather than by attributes."""

_TYPES: dict[str, tuple[type, ...]] = {
    "asserted": (bool, NoneType),
    "implicit": (bool,),
    "folded": (bool,),
    "confidence": (int, float, NoneType),
    "strength": (int, float, NoneType),
    "start": (int, NoneType),
    "end": (int, NoneType),
    "tags": (list, tuple),
    "excerpts": (list, tuple),
    "pin": (list, tuple, NoneType),
    "extra": (Mapping,),
}
"""What fields may hold as attributes; text where they are not named."""


def to_networkx(argmap: ArgumentMap) -> nx.MultiDiGraph:
    """Give a map as a bipartite graph of claims and arguments (see above); nothing is lost."""
    import networkx as nx  # noqa: PLC0415 - slow to import

    graph = nx.MultiDiGraph(**_attributes(argmap.info), id=argmap.info.id)
    graph.graph.update(sources=[], excerpts=[])
    for element in argmap.elements():
        if isinstance(element, Source):
            graph.graph["sources"].append({"id": element.id, **_attributes(element)})
        elif isinstance(element, Excerpt):
            graph.graph["excerpts"].append({"id": element.id, **_attributes(element)})
        elif isinstance(element, Claim):
            graph.add_node(element.id, kind="claim", bipartite=0, **_attributes(element))
        elif isinstance(element, Argument):
            graph.add_node(element.id, kind="argument", bipartite=1, **_attributes(element))
    for known in sorted(argmap.arguments):
        argument = argmap.arguments[known]
        for position, premise in enumerate(argument.premises):
            graph.add_edge(premise, known, role="premise", position=position)
        graph.add_edge(known, argument.target, role="target")
    return graph


def _attributes(element: Element) -> dict[str, Any]:
    """Give an element's fields as plain values that any networkx format can take further."""
    found: dict[str, Any] = {}
    for field in fields(element):
        value = getattr(element, field.name)
        if field.name in _APART:
            continue
        if isinstance(value, Stance):
            value = value.value
        elif isinstance(value, Pin):
            value = (value.x, value.y)
        elif isinstance(value, tuple):
            value = list(value)
        elif isinstance(value, Mapping):
            value = dict(value)
        found[field.name] = value
    return found


def from_networkx(graph: nx.Graph) -> ArgumentMap:
    """Make a map of a graph.

    Of a graph as `to_networkx` gives it, the same map. Any other directed graph is taken as
    claims that bear on each other: a node's `text` (or its name) is a claim, an edge from u to v
    an argument from u for v, against it where the edge has `stance="con"`. Attributes that are
    no fields of claims and arguments are left behind.

    Raises
    ------
    InputError
        If the graph has no direction, or its attributes make no map.
    """
    if not graph.is_directed():
        raise InputError("the graph has no direction, so it does not say what bears on what")
    kinds = {data.get("kind") for _, data in graph.nodes(data=True)}
    bipartite = "argument" in kinds or (kinds <= {"claim"} and not graph.number_of_edges())
    try:
        return ArgumentMap.of(_elements(graph) if bipartite else _plain(graph))
    except (ArgmapError, TypeError, ValueError, KeyError, AttributeError) as error:
        raise InputError(f"the graph makes no map: {error}") from error


def _elements(graph: nx.Graph) -> Iterator[Element]:
    """Give the elements of a graph of claims and arguments."""
    yield _info(graph)
    for row in graph.graph.get("sources", ()):
        yield Source(id=row["id"], **_fields(Source, row))
    for row in graph.graph.get("excerpts", ()):
        yield Excerpt(id=row["id"], **_fields(Excerpt, row))
    for node, data in graph.nodes(data=True):
        if data.get("kind") == "claim":
            yield Claim(id=str(node), **_fields(Claim, data))
        elif data.get("kind") == "argument":
            yield _argument(graph, node, data)
        else:
            raise InputError(f"the node {node!r} is neither a claim nor an argument")


def _info(graph: nx.Graph) -> MapInfo:
    return MapInfo(id=str(graph.graph.get("id") or new_id()), **_fields(MapInfo, graph.graph))


def _argument(graph: nx.Graph, node: object, data: Mapping[str, Any]) -> Argument:
    premises = [
        (edge.get("position", 0), str(claim))
        for claim, _, edge in graph.in_edges(node, data=True)
        if edge.get("role", "premise") == "premise"
    ]
    targets = [
        str(target)
        for _, target, edge in graph.out_edges(node, data=True)
        if edge.get("role", "target") == "target"
    ]
    if len(targets) != 1:
        raise InputError(f"the argument {node!r} bears on {len(targets)} things instead of one")
    ordered = tuple(claim for _, claim in sorted(premises))
    given = _fields(Argument, data)
    return Argument(id=str(node), premises=ordered, target=targets[0], **given)


def _fields(kind: type[Element], data: Mapping[str, Any]) -> dict[str, Any]:
    """Give the fields of an element among a node's attributes, as the element has them."""
    names = {field.name for field in fields(kind)} - _APART
    found = {name: value for name, value in data.items() if name in names}
    for name, value in found.items():
        if not isinstance(value, _TYPES.get(name, (str,))):
            raise InputError(f"the attribute {name} cannot be {str(value)[:40]!r}")
    if "stance" in found:
        found["stance"] = Stance(found["stance"])
    if found.get("pin") is not None:
        x, y = found["pin"]
        found["pin"] = Pin(float(x), float(y))
    for name in ("tags", "excerpts"):
        if name in found:
            found[name] = tuple(found[name])
    return found


def _plain(graph: nx.Graph) -> Iterator[Element]:
    """Give the elements of any directed graph, its nodes taken as claims."""
    yield _info(graph)
    names = {node: str(node) for node in graph.nodes}
    if len(set(names.values())) != len(names):
        raise InputError("two nodes of the graph have the same name once written as text")
    for node, data in graph.nodes(data=True):
        text = data.get("text", data.get("label", names[node]))
        yield Claim(id=names[node], **{**_fields(Claim, data), "text": str(text)})
    for premise, target, data in graph.edges(data=True):
        given = _fields(Argument, data)
        yield Argument(id=new_id(), premises=(names[premise],), target=names[target], **given)
