"""What the tests of pictures share: the application, a map that has everything, styles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from argmap.model.changes import Updated
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Pin, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.ranks import evenly
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style

LONG = (
    "R1 is reported to compete with leading systems on mathematics, code and reasoning, at a small "
    "fraction of what their training cost, which is why many took its release for a turn in the "
    "whole race, and why the shares of those who sell computing power fell within a single day, "
    "though they rose again."
)
CLAIMS: dict[str, Claim] = {
    claim.id: claim
    for claim in (
        Claim(id="c01", text="Laboratories should release their models openly."),
        Claim(id="c02", text="Laboratories should keep their models proprietary."),
        Claim(id="c03", text="Openness speeds progress.", note="n", tags=("t",), excerpts=("e1",)),
        Claim(id="c04", text="Research on open models is published.", excerpts=("e2", "e1")),
        Claim(id="c05", text="Anyone can build on what is published.", implicit=True),
        Claim(id="c06", text=LONG, pin=Pin(900.0, 900.0)),
        Claim(id="c07", text="The figure is the company’s own."),
        Claim(id="c08", text="What everyone can use, nobody can withdraw <&\"'>."),
        Claim(id="c09", text=""),
        Claim(id="c10", text="מודלים פתוחים מאפשרים לכל אחד לבדוק, לתקן ולשפר את המערכת."),
        Claim(id="c11", text="النماذج المفتوحة تسمح للباحثين بالتحقق من النتائج."),
        Claim(id="c12", text="Η ανοικτή έρευνα επιταχύνει την πρόοδο της γνώσης."),
        Claim(id="c13", text="Открытые модели доступны каждому исследователю."),
        Claim(id="c14", text="A claim that bears on nothing yet."),
    )
}
_ARGUMENTS: tuple[tuple[tuple[str, ...], str, Stance], ...] = (
    (("c03",), "c01", Stance.PRO),
    (("c04", "c05"), "c03", Stance.PRO),
    (("c06",), "c01", Stance.PRO),
    (("c07",), "a02", Stance.CON),
    (("c08",), "c01", Stance.CON),
    (("c09",), "c08", Stance.CON),
    (("c10",), "c03", Stance.PRO),
    (("c11",), "c03", Stance.CON),
    (("c12",), "c02", Stance.PRO),
    (("c13",), "c02", Stance.CON),
    (("c05",), "c08", Stance.CON),
    (("c01",), "c02", Stance.CON),
    (("c02",), "c01", Stance.CON),
)


@pytest.fixture(scope="session", autouse=True)
def _app(qapp: QApplication) -> None:
    """Let the application with widgets come first, for the tests of the window in this process."""


@pytest.fixture
def debate() -> ArgumentMap:
    """A map with linked premises, an undercut, a contradiction, and texts of many scripts."""
    ranks = evenly(len(_ARGUMENTS))
    elements: list[Element] = [
        MapInfo(id="m", title="Open or proprietary?", author="An editor", note="A standfirst."),
        Source(id="s1", title="Open questions", author="The Review", date="2025"),
        Source(id="s2", title="A report", address="https://example.org/r1"),
        Excerpt(id="e1", source="s1", exact="x"),
        Excerpt(id="e2", source="s2", exact="y"),
        *CLAIMS.values(),
    ]
    elements += [
        Argument(
            id=f"a{at:02}", premises=premises, target=target, stance=stance, rank=ranks[at - 1]
        )
        for at, (premises, target, stance) in enumerate(_ARGUMENTS, 1)
    ]
    return ArgumentMap.of(elements)


@pytest.fixture
def style() -> Style:
    """The usual style in the light theme."""
    return Style.of("light")


@pytest.fixture
def picture(debate: ArgumentMap, style: Style) -> Picture:
    """The debate with all that can stand around it."""
    return compose(debate, style, title=True, legend=True, numbers=True, sources=True)


@pytest.fixture
def marked(debate: ArgumentMap) -> ArgumentMap:
    """The debate with all that can be marked of claims and arguments."""
    claims: dict[str, dict[str, Any]] = {
        "c01": {"tags": ("progress", "law"), "note": "n", "confidence": 0.55},
        "c04": {"tags": ("progress",), "confidence": 1.0, "asserted": True},
        "c05": {"tags": ("progress", "law", "trade", "safety", "history"), "confidence": 0.0},
        "c06": {"tags": ("trade",), "asserted": False},
        "c07": {"note": "n", "excerpts": ("e1", "e2")},
        "c10": {"tags": ("law", "ידע"), "confidence": 0.3, "excerpts": ("e1",), "note": "n"},
        "c12": {"tags": ("safety",)},
    }
    arguments: dict[str, dict[str, Any]] = {
        "a01": {"strength": 0.8, "scheme": "from consequences", "note": "n"},
        "a03": {"scheme": "argument from popular practice and long custom"},
        "a04": {"strength": 0.25},
        "a05": {"strength": 1.0},
    }
    steps = [
        Updated(debate.claims[known], replace(debate.claims[known], **facts))
        for known, facts in claims.items()
    ]
    steps += [
        Updated(debate.arguments[known], replace(debate.arguments[known], **facts))
        for known, facts in arguments.items()
    ]
    debate.apply(steps)
    return debate
