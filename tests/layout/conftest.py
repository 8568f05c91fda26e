from __future__ import annotations

from collections.abc import Callable

import pytest
from layout.arrangements import faults

from argmap.layout.contract import Arrangement, Graph

Check = Callable[[Graph, Arrangement], None]


@pytest.fixture
def check() -> Check:
    """Give a function that fails unless an arrangement is sound (see `layout.arrangements`)."""

    def sound(graph: Graph, made: Arrangement) -> None:
        assert faults(graph, made) == []

    return sound
