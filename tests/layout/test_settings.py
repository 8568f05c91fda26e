from __future__ import annotations

import pytest

from argmap.errors import LayoutError
from argmap.layout import engines, lay_out
from argmap.layout.contract import Graph, Options
from argmap.layout.listing import lines
from argmap.layout.registry import parsed, settings
from argmap.layout.settings import Setting, settled

NUMBER = Setting("n", "a number", float, None, 0.5, 3.0)
COUNT = Setting("c", "a count", int, 4, 1)
FLAG = Setting("f", "a flag", bool, False)
WORD = Setting("w", "a word", str, "red", choices=("red", "blue"))


@pytest.mark.parametrize(
    ("setting", "text", "value"),
    [
        (NUMBER, "1.5", 1.5),
        (NUMBER, "2", 2.0),
        (NUMBER, "auto", None),
        (NUMBER, "", None),
        (COUNT, " 7 ", 7),
        (FLAG, "yes", True),
        (FLAG, "Off", False),
        (WORD, "blue", "blue"),
    ],
)
def test_texts_are_read(setting: Setting, text: str, value: object) -> None:
    found = setting.parsed(text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        (NUMBER, "wide", "the setting n must be a number from 0.5 to 3, or auto, not 'wide'"),
        (NUMBER, 4, "from 0.5 to 3"),
        (NUMBER, float("nan"), "from 0.5 to 3"),
        (NUMBER, "inf", "from 0.5 to 3"),
        (NUMBER, True, "from 0.5 to 3"),
        (COUNT, 2.5, "the setting c must be a whole number of 1 or more, not 2.5"),
        (COUNT, "2.5", "a whole number"),
        (COUNT, None, "a whole number"),
        (FLAG, 1, "the setting f must be yes or no, not 1"),
        (FLAG, "perhaps", "yes or no"),
        (WORD, "green", "the setting w must be one of red, blue, not 'green'"),
        (WORD, 3, "one of red, blue"),
    ],
)
def test_what_may_not_be_is_refused_in_words(setting: Setting, value: object, told: str) -> None:
    with pytest.raises(LayoutError) as caught:
        setting.checked(value)
    assert told in str(caught.value)


def test_what_nobody_says_is_as_usual() -> None:
    assert settled((NUMBER, COUNT), {"c": 9}) == {"n": None, "c": 9}


def test_every_setting_may_be_what_it_usually_is_and_says_so() -> None:
    for engine in engines():
        for setting in engine.settings:
            assert setting.parsed(setting.told) == setting.usual, (engine.name, setting.name)
            assert setting.about
            assert setting.span


def test_settings_of_an_engine_are_read_from_texts() -> None:
    assert parsed("spring", ["iterations=7", "k = auto"]) == {"iterations": 7, "k": None}
    assert settings("spiral", Options(engine={"resolution": 1}))["resolution"] == 1.0
    for text, told in (
        ("iterations", "key=value"),
        ("iterations=x", "a whole number from 1"),
        ("speed=1", "has no setting “speed”; it knows start, k"),
    ):
        with pytest.raises(LayoutError) as caught:
            parsed("spring", [text])
        assert told in str(caught.value)
    with pytest.raises(LayoutError, match="it has none"):
        parsed("bfs", ["a=1"])


def test_engines_refuse_settings_that_make_no_sense() -> None:
    for engine in engines():
        with pytest.raises(LayoutError, match="has no setting “nonsense”"):
            lay_out(Graph((), (), {}), engine.name, Options(engine={"nonsense": 1}))


def test_the_list_names_all_engines_by_kind_with_their_settings() -> None:
    told = list(lines())
    assert [line for line in told if line and not line.startswith(" ")] == [
        "Our own", "networkx", "Graphviz",
    ]  # fmt: skip
    named = [line.split()[0] for line in told if line[:2] == "  " and line[2:3].strip()]
    assert named == [engine.name for engine in engines()]
    assert all(len(line) <= 100 for line in told)
    alone = list(lines("spiral"))
    assert alone[0] == "networkx"
    assert sum("=" in line for line in alone) == 3
