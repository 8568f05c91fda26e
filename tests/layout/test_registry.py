from __future__ import annotations

import subprocess
import sys

import pytest

from argmap.errors import LayoutError
from argmap.layout import engines, lay_out
from argmap.layout.contract import Graph, Options
from argmap.layout.registry import engine

EMPTY = Graph((), (), {})


def test_all_engines_load_and_bands_is_the_first() -> None:
    names = [known.name for known in engines()]
    assert names[0] == "bands"
    assert len(set(names)) == len(names)
    assert all(callable(engine(name)) for name in names)
    assert all(known.title and known.about.endswith(".") for known in engines())
    assert {known.kind for known in engines()} == {"own", "networkx", "graphviz"}


def test_whether_an_engine_is_available_is_known_without_loading_it() -> None:
    for known in engines():
        assert known.available is (known.missing == "")
        assert known.available or "`" in known.missing
        assert known.available or known.needs


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("band", "no layout called “band”; did you mean bands"),
        ("Circle", "did you mean .*circular"),
        ("xyz", "there are bands, "),
        ("grafviz", "circo$"),
        ("", "there are bands"),
    ],
)
def test_an_unknown_name_is_answered_with_those_that_are_known(name: str, told: str) -> None:
    with pytest.raises(LayoutError, match=told):
        lay_out(EMPTY, name)


def test_a_direction_may_be_given_by_its_name_and_no_other() -> None:
    assert lay_out(EMPTY, options=Options(direction="left")) is not None  # type: ignore[arg-type]
    with pytest.raises(LayoutError, match="there are down, up, right, left"):
        lay_out(EMPTY, options=Options(direction="sideways"))  # type: ignore[arg-type]


def test_the_room_opens_and_bands_works_without_anything_slow() -> None:
    code = (
        "import sys, argmap.layout as l; from argmap.layout.contract import Box, Graph;"
        "l.lay_out(Graph((Box('a', 9, 9),), (), {}));"
        "print(sorted({'networkx', 'numpy', 'pydot', 'PySide6'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
