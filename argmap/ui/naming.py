"""What a claim is called in speech; the outline and the canvas say the same.

A claim stands on a line of the reading order for each use of it. A use is the claim and the
argument that it is a premise of there, None where it heads the map.
"""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale

from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import counted_arguments, number, premise_number
from argmap.model.relation import Relation, relation_in

Use: TypeAlias = tuple[str, str | None]
translate = QCoreApplication.translate

QUOTED = 60
"""As many characters of another claim are said where one is described by it."""


# -- uses in reading order ---------------------------------------------------------------------


def is_home(argmap: ArgumentMap, use: Use) -> bool:
    """Tell whether a claim is numbered where it is used so, and what bears on it told there."""
    claim, argument = use
    home = argmap.home(claim)
    return argument is None or (home is not None and home.id == argument)


def uses_below(argmap: ArgumentMap, use: Use) -> list[Use]:
    """Give what stands below a use, in reading order."""
    claim, argument = use
    found: list[Argument] = []
    if is_home(argmap, use):
        found += counted_arguments(argmap, claim)
    if argument is not None and claim == argmap.arguments[argument].premises[-1]:
        found += counted_arguments(argmap, argument)
    return [(premise, known.id) for known in found for premise in known.premises]


def use_of(argmap: ArgumentMap, claim: str) -> Use:
    """Give the use that a claim is numbered by."""
    home = argmap.home(claim)
    return claim, None if home is None else home.id


def use_above(argmap: ArgumentMap, use: Use) -> Use | None:
    """Give the use that one stands below, None for what heads the map."""
    if use[1] is None:
        return None
    target = argmap.arguments[use[1]].target
    undercut = argmap.arguments.get(target)
    return use_of(argmap, target) if undercut is None else (undercut.premises[-1], undercut.id)


def depth(argmap: ArgumentMap, claim: str) -> int:
    """Give how many lines stand above a claim's in the tree."""
    found, use = 0, use_above(argmap, use_of(argmap, claim))
    while use is not None:
        found, use = found + 1, use_above(argmap, use)
    return found


# -- names -------------------------------------------------------------------------------------


def relation(argmap: ArgumentMap, use: Use) -> Relation | None:
    """Give how a claim bears, where it is used so, on what it stands below."""
    if use[1] is None:
        return None
    return relation_in(argmap, argmap.arguments[use[1]], use[0])


def use_number(argmap: ArgumentMap, use: Use) -> str:
    """Give the number of the line that a use stands on."""
    claim, known = use
    if known is None:
        return number(argmap, claim)
    argument = argmap.arguments[known]
    return premise_number(argument, number(argmap, argument.id), claim)


def kind(found: Relation | None) -> str:
    """Give a relation as the first word of a name."""
    words = {
        None: translate("naming", "Claim"),
        Relation.REASON: translate("naming", "Reason"),
        Relation.OBJECTION: translate("naming", "Objection"),
        Relation.UNDERCUT: translate("naming", "Undercut"),
        Relation.CO_PREMISE: translate("naming", "Co-premise"),
    }
    return words[found]


def short_name(argmap: ArgumentMap, claim: str) -> str:
    """Give what a claim is and its number: "Reason 1.2"."""
    use = use_of(argmap, claim)
    return f"{kind(relation(argmap, use))} {use_number(argmap, use)}"


def name(argmap: ArgumentMap, use: Use, place: int, among: int) -> str:
    """Give a use's whole name, `place` counting from 1: "Reason 1.2, 2 of 3, 4 below, …"."""
    claim = use[0]
    parts = [f"{kind(relation(argmap, use))} {use_number(argmap, use)}"]
    if not is_home(argmap, use):
        parts.append(translate("naming", "used again"))
    locale = QLocale()
    parts.append(
        translate("naming", "{0} of {1}").format(locale.toString(place), locale.toString(among))
    )
    if below := len(uses_below(argmap, use)):
        parts.append(translate("naming", "{0} below").format(locale.toString(below)))
    parts.append(argmap.claims[claim].text or translate("naming", "no words yet"))
    return ", ".join(parts)


def whole_name(argmap: ArgumentMap, claim: str) -> str:
    """Give the name of a claim where it is numbered."""
    use = use_of(argmap, claim)
    above = use_above(argmap, use)
    if above is None:
        return name(argmap, use, argmap.root_position(claim) + 1, len(argmap.roots()))
    siblings = uses_below(argmap, above)
    return name(argmap, use, siblings.index(use) + 1, len(siblings))


# -- what a claim bears on ---------------------------------------------------------------------


def bearing(argmap: ArgumentMap, claim: str) -> str:
    """Say what a claim bears on, each use of it in a sentence."""
    said = [_bears(argmap, argument, claim) for argument in argmap.arguments_from(claim)]
    if said:
        return " ".join(f"{sentence}." for sentence in said)
    if argmap.arguments_on(claim):
        return translate("naming", "Bears on nothing: the map is about it.")
    return translate("naming", "Bears on nothing yet.")


def _bears(argmap: ArgumentMap, argument: Argument, claim: str) -> str:
    where = number(argmap, argument.target)
    target = argmap.claims.get(argument.target)
    if target is None:
        said = translate("naming", "Undercuts {0}").format(where)
    else:
        if argmap.is_contradiction(argument.id):
            told = translate("naming", "Contradicts {0}, “{1}”")
        elif argument.stance is Stance.PRO:
            told = translate("naming", "Supports {0}, “{1}”")
        else:
            told = translate("naming", "Objects to {0}, “{1}”")
        said = told.format(where, shortened(target.text))
    others = [known for known in argument.premises if known != claim]
    if others:
        called = number(argmap, argument.id)
        numbers = ", ".join(premise_number(argument, called, known) for known in others)
        said = translate("naming", "{0}, together with {1}").format(said, numbers)
    return said


def shortened(text: str) -> str:
    """Give the first words of a text."""
    line = " ".join(text.split())
    if len(line) <= QUOTED:
        return line
    return line[:QUOTED].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
