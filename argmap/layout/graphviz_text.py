"""A map as Graphviz reads it, built by pydot.

Ids are `n` and a number for boxes and `j` and a number for joints, labels are empty: nothing that a
person wrote comes near the DOT language, whose quoting pydot does not always get right. Sizes are
in inches, as Graphviz has them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import pydot

Size: TypeAlias = tuple[float, float]

_INCH = 72.0


def inches(points: float) -> str:
    """Give a length in points as Graphviz takes it."""
    return f"{points / _INCH:.5f}"


class Drawing:
    """A drawing in the DOT language under way; attributes are those of Graphviz's manual."""

    def __init__(self, **attributes: Any) -> None:
        import pydot  # noqa: PLC0415

        self._dot: pydot.Dot = pydot.Dot("map", graph_type="digraph", **attributes)
        self._dot.set_node_defaults(shape="box", fixedsize="true", label='""')
        self._dot.set_edge_defaults(dir="none")

    def add_boxes(self, names: Iterable[str], sizes: Iterable[Size]) -> None:
        """Add nodes with their sizes in points."""
        import pydot  # noqa: PLC0415

        for name, (width, height) in zip(names, sizes, strict=True):
            node = pydot.Node(name, width=inches(width), height=inches(height))
            self._dot.add_node(node)

    def add_line(self, tail: str, head: str, name: str = "", **attributes: Any) -> None:
        """Add an edge; `name` is how it is called in the answer."""
        import pydot  # noqa: PLC0415

        if name:
            attributes["id"] = name
        self._dot.add_edge(pydot.Edge(tail, head, **attributes))

    def add_rank(self, kind: str, names: Iterable[str]) -> None:
        """Set nodes on one rank: "same", or the first ("source") or last ("sink") of all."""
        import pydot  # noqa: PLC0415

        rank = pydot.Subgraph("", rank=kind)
        for name in names:
            rank.add_node(pydot.Node(name))
        self._dot.add_subgraph(rank)

    def text(self) -> str:
        """Give the whole as text."""
        return str(self._dot.to_string())
