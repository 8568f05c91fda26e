"""What elements are called in the inspector."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from argmap.model.elements import Argument, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import number

translate = QCoreApplication.translate

_LONG = 400
"""How many characters of a text a line shows at most."""


def one_line(words: str, most: int = _LONG) -> str:
    """Give words on one line, cut where they are long."""
    line = " ".join(words[: 4 * most].split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def claim_words(argmap: ArgumentMap, claim: str) -> str:
    """Give the words of a claim on one line."""
    return one_line(argmap.claims[claim].text) or translate("inspector", "no words yet")


def claim_title(argmap: ArgumentMap, claim: str) -> str:
    """Name a claim by its number."""
    return translate("inspector", "Claim {0}").format(number(argmap, claim))


def argument_kind(argmap: ArgumentMap, argument: Argument) -> str:
    """Say what an argument is, as the icons call it too."""
    if argmap.is_contradiction(argument.id):
        return "contradict"
    if argument.target in argmap.arguments:
        return "undercut"
    return "reason" if argument.stance is Stance.PRO else "objection"


def argument_title(argmap: ArgumentMap, argument: Argument) -> str:
    """Name an argument by what it is and its number."""
    kind = {
        "contradict": translate("inspector", "Contradiction {0}"),
        "undercut": translate("inspector", "Undercut {0}"),
        "reason": translate("inspector", "Reason {0}"),
        "objection": translate("inspector", "Objection {0}"),
    }[argument_kind(argmap, argument)]
    return kind.format(number(argmap, argument.id))


def bearing(argmap: ArgumentMap, argument: Argument) -> str:
    """Say how an argument bears on what it leads to."""
    target = argmap.arguments.get(argument.target)
    if target is not None:
        title = argument_title(argmap, target)
        return translate("inspector", "Objects to the step of {0}").format(
            title[:1].lower() + title[1:]
        )
    if argmap.is_contradiction(argument.id):
        return translate("inspector", "Cannot be true together with")
    if argument.stance is Stance.PRO:
        return translate("inspector", "Speaks for")
    return translate("inspector", "Speaks against")


def destination(argmap: ArgumentMap, argument: Argument) -> str:
    """Give the claim to go to from an argument: its target, or where what it undercuts begins."""
    target = argmap.arguments.get(argument.target)
    return argument.target if target is None else target.premises[0]


def source_title(source: Source) -> str:
    """Name a source by what is known of it."""
    known = source.title or source.author or source.address
    return one_line(known) or translate("inspector", "A source without a title")


def source_details(source: Source) -> str:
    """Say who wrote a source and when."""
    author = source.author if source.title else ""
    return one_line(", ".join(filter(None, (author, source.date))))
