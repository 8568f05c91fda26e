"""What a pasted text can be read as, the best first."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from argmap.interchange.pasting.making import map_of, under_a_head
from argmap.interchange.pasting.outlines import TOP, Bearing, GoOn, Outline, Pulse
from argmap.model import edits
from argmap.model.changes import Added, Change, Step, Updated
from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap


class Kind(StrEnum):
    """What a text was read as."""

    OURS = "ours"
    KIALO = "kialo"
    ARGDOWN = "argdown"
    MARKUP = "markup"
    HTML = "html"
    OUTLINE = "outline"
    SIGNS = "signs"
    BULLETS = "bullets"
    FLAT = "flat"
    LINES = "lines"
    PARAGRAPHS = "paragraphs"
    SENTENCES = "sentences"
    ONE = "one"


_TITLES = {
    Kind.OURS: "An outline of {0} claims",
    Kind.KIALO: "A Kialo discussion of {0} claims",
    Kind.ARGDOWN: "Argdown of {0} claims",
    Kind.MARKUP: "An outline of {0} claims",
    Kind.HTML: "An outline of {0} claims",
    Kind.OUTLINE: "An outline of {0} claims",
    Kind.SIGNS: "{0} claims, “-” for objections",
    Kind.BULLETS: "{0} claims, signs as bullets",
    Kind.FLAT: "{0} claims, side by side",
    Kind.LINES: "{0} claims, one a line",
    Kind.PARAGRAPHS: "Prose: {0} claims, one a paragraph",
    Kind.SENTENCES: "{0} sentences as reasons",
    Kind.ONE: "One claim",
}


class Reading:
    """One way to read a text: what a person calls it, and the map that comes of it.

    The map is made when it is first asked for; `prepare` does that where it takes its time.
    """

    def __init__(self, kind: Kind, outline: Outline, argmap: ArgumentMap | None = None) -> None:
        self.kind = kind
        self.outline = outline
        self.claims = outline.claims() if argmap is None else len(argmap.claims)
        self._map = argmap
        self._headed: ArgumentMap | None = None

    @classmethod
    def of(cls, kind: Kind, argmap: ArgumentMap) -> Reading:
        """Give the reading that is a map already."""
        return cls(kind, Outline(), argmap)

    @property
    def title(self) -> str:
        """What a person calls it: "An outline of 12 claims"."""
        if self.claims == 1:
            return _TITLES[Kind.ONE]
        title = _TITLES[self.kind].format(f"{self.claims:,}")
        flat = bool(self.outline.rows) and not self.outline.nested
        return title.replace("An outline", "A list") if flat else title

    @property
    def map(self) -> ArgumentMap:
        """The map that the text is read as."""
        return self.prepare()

    def prepare(self, go_on: GoOn | None = None, *, alone: bool = False) -> ArgumentMap:
        """Make the map, if it is not made yet, and give it.

        Where it stands `alone`, with nothing that it could hang on, what is for or against
        something at the top hangs on a claim that is yet to be worded.

        Raises
        ------
        CancelledError
            If `go_on` says that the person does not want it any more.
        """
        if alone and any(self._objections()):
            if self._headed is None:
                self._headed = map_of(under_a_head(self.outline), Pulse(go_on))
            return self._headed
        if self._map is None:
            self._map = map_of(self.outline, Pulse(go_on))
        return self._map

    def _objections(self) -> list[bool]:
        """Tell of each claim at the top whether it is an objection to whatever it hangs on."""
        against = (Bearing.OBJECTION, Bearing.UNDERCUT)
        return [
            row.above == TOP and row.bearing in against
            for row in self.outline.rows
            if row.above == TOP or row.bearing is Bearing.RIVAL
        ]

    def step(self, argmap: ArgumentMap, target: str | None = None) -> Step:
        """Give the step that pastes it into a map, under a claim if there is one to hang it on.

        A map that is empty and has no title gets that of the text.

        Raises
        ------
        EditError
            If the target is not in the map.
        """
        other = self.prepare(alone=target is None)
        step = edits.paste(argmap, other, target)
        against = self._objections()
        if any(against) and target in argmap.claims:
            step = _turned(step, str(target), against)
        title = other.info.title
        if title and not argmap.claims and not argmap.info.title:
            named = Updated(argmap.info, replace(argmap.info, title=title))
            step = replace(step, changes=(named, *step.changes))
        return step


def _turned(step: Step, target: str, against: list[bool]) -> Step:
    """Make objections of some of the roots that a step pastes."""
    turned = {root for root, is_against in zip(step.focus, against, strict=True) if is_against}

    def as_it_should_be(change: Change) -> Change:
        made = change.element if isinstance(change, Added) else None
        if isinstance(made, Argument) and made.target == target and turned & {*made.premises}:
            return Added(replace(made, stance=Stance.CON))
        return change

    changes = tuple(as_it_should_be(change) for change in step.changes)
    label = step.label.removesuffix(" as reason")
    if all(against):
        label += " as objection"
    return replace(step, changes=changes, label=label)
