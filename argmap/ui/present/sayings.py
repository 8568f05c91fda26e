"""What is said of a step of a presentation: on its caption, and to those who hear the screen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import number
from argmap.ui.naming import use_number, use_of
from argmap.ui.present.pacing import Pacing

translate = QCoreApplication.translate


def relation(argmap: ArgumentMap, claim: str) -> str:
    """Say in words how a claim bears on what: "Objection to 1.2, together with 1.2.1a"."""
    home = argmap.home(claim)
    if home is None:
        if argmap.arguments_on(claim):
            return translate("presenting", "Main claim")
        return translate("presenting", "Claim")
    where = number(argmap, home.target)
    if home.target in argmap.arguments:
        said = translate("presenting", "Undercuts the step to {0}").format(
            number(argmap, argmap.target_claim(home))
        )
    elif home.stance is Stance.PRO:
        said = translate("presenting", "Reason for {0}").format(where)
    else:
        said = translate("presenting", "Objection to {0}").format(where)
    others = [known for known in home.premises if known != claim]
    if others:
        numbers = ", ".join(use_number(argmap, (known, home.id)) for known in others)
        said = translate("presenting", "{0}, together with {1}").format(said, numbers)
    return said


def called(argmap: ArgumentMap, claim: str) -> str:
    """Give a claim's number and how it bears: "1.2.1  Objection to 1.2"."""
    return f"{use_number(argmap, use_of(argmap, claim))}   {relation(argmap, claim)}"


def place(at: int, among: int) -> str:
    """Say which of how many steps one is at, `at` counting from 1."""
    locale = QLocale()
    return translate("presenting", "{0} of {1}").format(locale.toString(at), locale.toString(among))


def spoken(argmap: ArgumentMap, claim: str, at: int, among: int) -> str:
    """Say a step: number, relation, words, place, and the note."""
    known = argmap.claims[claim]
    words = known.text or translate("presenting", "no words yet")
    parts = [f"{called(argmap, claim)}. {words} {place(at, among)}."]
    if known.note.strip():
        parts.append(translate("presenting", "Note: {0}").format(known.note.strip()))
    return " ".join(parts)


class Told(NamedTuple):
    """What the caption says: the claim, the place, the note; and what is read out of it all."""

    called: str
    place: str
    note: str
    spoken: str


def told(argmap: ArgumentMap, pacing: Pacing) -> Told:
    """Say where a presentation is."""
    claim, at, among = pacing.current, pacing.at + 1, len(pacing.steps)
    if pacing.typed:
        said = translate("presenting", "Go to {0}, Return").format(pacing.typed)
        return Told(said, place(at, among), "", said)
    if pacing.overview:
        said = translate("presenting", "All of the map. Escape ends the presentation.")
        return Told(said, "", "", said)
    note = argmap.claims[claim].note if pacing.notes else ""
    whole = spoken(argmap, claim, at, among)
    return Told(called(argmap, claim), place(at, among), note, whole)
