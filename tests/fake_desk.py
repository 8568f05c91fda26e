"""A window that is none: it carries out steps, and notes whatever else it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from argmap.commands.context import Past, Presenting, View, Window
from argmap.commands.registry import commands
from argmap.model.changes import Step
from argmap.model.elements import Argument, Claim, MapInfo, Stance
from argmap.model.map import ArgumentMap
from argmap.session import Session


class Desk:
    """The context of commands, and what they ask of the window."""

    def __init__(self, session: Session, *selection: str, argument: str | None = None) -> None:
        self.session = session
        self.selection = selection
        self.argument = argument
        self.asked: list[tuple[Any, ...]] = []

    @property
    def view(self) -> View:
        return cast("View", self)

    @property
    def window(self) -> Window:
        return cast("Window", self)

    @property
    def past(self) -> Past:
        return cast("Past", self)

    @property
    def presenting(self) -> Presenting:
        return cast("Presenting", self)

    in_focus = False

    @property
    def map(self) -> ArgumentMap:
        return self.session.map

    def perform(self, step: Step) -> None:
        self.asked.append(("perform", step.label))
        self.session.apply(step)
        self.selection = tuple(known for known in step.focus if known in self.map.claims)

    def begin(self, step: Step) -> None:
        self.asked.append(("begin", step.label))
        self.session.begin(step)
        self.session.finish()
        self.selection = step.focus

    def select(self, claims: tuple[str, ...]) -> None:
        self.asked.append(("select", claims))
        self.selection = claims

    def __getattr__(self, name: str) -> Callable[..., None]:
        """Note what else a view or a window can be asked, and nothing that it cannot."""
        if not any(hasattr(known, name) for known in (View, Window, Past, Presenting)):
            raise AttributeError(name)

        def note(*arguments: object, **named: object) -> None:
            self.asked.append((name, *arguments, *named.values()))

        return note

    def give(self, command_id: str) -> bool:
        return commands()[command_id].give(self)

    def text(self) -> str:
        """The words of the current claim."""
        return self.map.claims[self.selection[0]].text

    def lines(self) -> list[str]:
        """Each argument as `premises + target`, or `-` for an objection."""
        sign = {Stance.PRO: "+", Stance.CON: "-"}
        return sorted(
            f"{' & '.join(self._named(known) for known in argument.premises)} "
            f"{sign[argument.stance]} {self._named(argument.target)}"
            for argument in self.map.arguments.values()
        )

    def _named(self, known: str) -> str:
        if known in self.map.arguments:
            return f"({', '.join(self.map.arguments[known].premises)})"
        return known if known in _KNOWN else self.map.claims[known].text or "new"


def debate() -> ArgumentMap:
    """main: first (+), second & third (+), fourth (-); under first: deep (+). And another."""
    return ArgumentMap.of(
        [
            MapInfo(id="map"),
            Claim(id="main", text="Main.", rank="a0"),
            Claim(id="other", text="Other.", rank="a1"),
            *(Claim(id=known, text=known) for known in _KNOWN[2:]),
            Argument(id="a1", premises=("first",), target="main", rank="a0"),
            Argument(id="a2", premises=("second", "third"), target="main", rank="a1"),
            Argument(id="a3", premises=("fourth",), target="main", stance=Stance.CON, rank="a2"),
            Argument(id="a4", premises=("deep",), target="first", rank="a0"),
        ]
    )


_KNOWN = ("main", "other", "first", "second", "third", "fourth", "deep")

DEBATE = ["deep + first", "first + main", "fourth - main", "second & third + main"]
