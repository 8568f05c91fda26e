"""Made-up debates of any size, for benchmarks and for looking at: the same for the same seed.

A debate grows claim by claim. A new one answers either a claim that nobody has answered yet or one
that has drawn answers before, the more the likelier, so that a few families grow long while most
stay small; the deeper a claim stands, the less it is answered. One argument in eight takes linked
premises, one in thirty undercuts another, one claim in twenty is used a second time, one in a
hundred rests on what it is meant to support (a ring), and a few contradict each other.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from math import ceil, exp
from random import Random

from argmap.layout.contract import Box, Graph, Link
from argmap.model.elements import Argument, Claim, MapInfo, Stance
from argmap.model.map import ArgumentMap
from argmap.model.ranks import evenly

_SUBJECTS = (
    "a public register", "the cost of a trial", "whoever trains a model", "an open licence",
    "the new rule", "a small school", "most of the harm", "the older evidence", "a tax on land",
    "every second household", "the duty to publish", "a court", "the market", "an early vote",
)  # fmt: skip
_VERBS = (
    "makes", "weakens", "presupposes", "cannot replace", "is paid for by", "depends on", "delays",
    "protects", "is outweighed by", "has in fact reduced", "would hardly change", "rules out",
)  # fmt: skip
_OBJECTS = (
    "trust among neighbours", "what a reader can check", "the work of small teams", "free speech",
    "a fair hearing", "the price of housing", "independent audits", "the safety of patients",
    "long-term research", "competition", "the privacy of children", "an informed choice",
)  # fmt: skip
_JOINTS = (" and ", " even where it ", ", which ", " as long as nobody ", " and at the same time ")


@dataclass
class Debate:
    """The bare shape: arguments as (premises, target, pro); a target below 0 is argument ~target.

    `first_extra` is the number of the first argument that only reuses claims; all before it give
    each of their premises its home.
    """

    texts: list[str] = field(default_factory=list)
    arguments: list[tuple[tuple[int, ...], int, bool]] = field(default_factory=list)
    contradictions: list[tuple[int, int]] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    first_extra: int = 0


def debate(claims: int, seed: int = 7) -> Debate:
    """Grow a debate of this many claims."""
    random = Random(f"debate {claims} {seed}")
    made = Debate()
    _grow(made, claims, random)
    made.first_extra = len(made.arguments)
    _reuse(made, random)
    return made


def _grow(made: Debate, claims: int, random: Random) -> None:
    unanswered: list[int] = []
    answered: list[int] = []
    while len(made.texts) < claims:
        if not made.texts or random.random() < 1 / 600:
            unanswered.append(_claim(made, -1, 0, random))
            continue
        count = min(
            random.choice((2, 2, 3)) if random.random() < 1 / 8 else 1, claims - len(made.texts)
        )
        if made.arguments and random.random() < 1 / 30:
            number = random.randrange(len(made.arguments))
            sibling = made.arguments[number][0][0]
            parent, depth, target = made.parents[sibling], made.depths[sibling], ~number
        else:
            parent = target = _answered_next(made, unanswered, answered, random)
            depth = made.depths[parent] + 1
        premises = tuple(_claim(made, parent, depth, random) for _ in range(count))
        pro = target >= 0 and random.random() < 0.6
        made.arguments.append((premises, target, pro))
        unanswered += premises


def _claim(made: Debate, parent: int, depth: int, random: Random) -> int:
    made.texts.append(_sentence(random))
    made.parents.append(parent)
    made.depths.append(depth)
    return len(made.texts) - 1


def _answered_next(made: Debate, unanswered: list[int], answered: list[int], random: Random) -> int:
    """Choose a claim to answer; `answered` holds each once per answer and once more."""
    if answered and random.random() > 0.62:
        while True:
            target = random.choice(answered)
            if random.random() < 0.9 ** max(0, made.depths[target] - 2):
                break
    else:
        for _ in range(400):
            place = random.randrange(len(unanswered))
            if random.random() < 0.9 ** made.depths[unanswered[place]]:
                break
        unanswered[place], unanswered[-1] = unanswered[-1], unanswered[place]
        target = unanswered.pop()
        answered.append(target)
    answered.append(target)
    return target


def _sentence(random: Random) -> str:
    """Write a sentence of about 95 characters, between 15 and 400."""
    wanted = min(400, max(15, 95 * exp(random.gauss(0, 0.55))))
    text = f"{random.choice(_SUBJECTS)} {random.choice(_VERBS)} {random.choice(_OBJECTS)}"
    while len(text) < wanted - 20:
        text += f"{random.choice(_JOINTS)}{random.choice(_VERBS)} {random.choice(_OBJECTS)}"
    return f"{text[0].upper()}{text[1:]}."


def _reuse(made: Debate, random: Random) -> None:
    """Use some claims twice, some in a ring, and let some contradict each other."""
    claims = len(made.texts)
    if claims < 4:
        return
    known = {(p, target) for premises, target, _ in made.arguments for p in premises}
    wanted = {"shared": round(claims / 20), "ring": round(claims / 100)}
    for _ in range(100 * claims):
        if not any(wanted.values()):
            break
        kind = "shared" if wanted["shared"] else "ring"
        premise = random.randrange(claims)
        above = _ancestors(made, premise)
        if kind == "ring":
            if len(above) < 2:
                continue
            premise, target = random.choice(above[:-1]), premise
        else:
            target = _near(made, premise, random)
            if (
                premise in _ancestors(made, target)
                or abs(made.depths[target] + 1 - made.depths[premise]) > 3
            ):
                continue
        pair = (premise, target)
        if premise == target or pair in known or pair[::-1] in known:
            continue
        known.add(pair)
        wanted[kind] -= 1
        made.arguments.append(((premise,), target, random.random() < 0.6))
    _contradict(made, known, random)


def _contradict(made: Debate, known: set[tuple[int, int]], random: Random) -> None:
    claims = len(made.texts)
    wanted = claims // 20 if claims < 100 else 5 + claims // 300
    for _ in range(100 * wanted):
        if len(made.contradictions) == wanted:
            return
        one = random.randrange(claims)
        other = _near(made, one, random)
        pair = (min(one, other), max(one, other))
        if one != other and pair not in known and pair[::-1] not in known:
            known.add(pair)
            made.contradictions.append(pair)


def _ancestors(made: Debate, claim: int) -> list[int]:
    found = []
    while (claim := made.parents[claim]) >= 0:
        found.append(claim)
    return found


def _near(made: Debate, claim: int, random: Random) -> int:
    """Choose another claim: mostly one of those made about the same time under a near parent."""
    if random.random() < 0.4:
        return random.randrange(len(made.texts))
    above = [claim, *_ancestors(made, claim)][: random.randint(2, 5)][-1]
    for _ in range(60):
        other = random.randrange(above, len(made.texts))
        if above in _ancestors(made, other)[:4]:
            return other
    return above


def graph(claims: int, seed: int = 7) -> Graph:
    """Give a debate as boxes and links, ready to be laid out; sizes follow the texts."""
    made = debate(claims, seed)
    boxes = tuple(Box(f"c{n}", *size(text)) for n, text in enumerate(made.texts))
    links = tuple(
        Link(
            f"a{n}",
            tuple(f"c{p}" for p in premises),
            f"a{~target}" if target < 0 else f"c{target}",
            pro,
        )
        for n, (premises, target, pro) in enumerate(made.arguments)
    )
    home = {
        f"c{p}": f"a{n}"
        for n, (premises, _, _) in enumerate(made.arguments[: made.first_extra])
        for p in premises
    }
    return Graph(boxes, links, home, tuple((f"c{a}", f"c{b}") for a, b in made.contradictions))


def size(text: str) -> tuple[float, float]:
    """Give about the width and height that a claim's box has, in points."""
    width = 130.0 if len(text) < 60 else 165.0 if len(text) < 140 else 205.0
    lines = max(1, ceil(len(text) * 1.06 / ((width - 16) / 5.2)))
    return width, min(170.0, 16 + 14.0 * lines)


def argument_map(claims: int, seed: int = 7) -> ArgumentMap:
    """Give a debate as a map, with ids that look like those of real maps and never change."""
    made = debate(claims, seed)
    arguments = [*made.arguments]
    for one, other in made.contradictions:
        arguments += [((one,), other, False), ((other,), one, False)]
    on: dict[int, list[int]] = {}
    for number, (_, target, _) in enumerate(arguments):
        on.setdefault(target, []).append(number)
    ranks = {
        number: rank
        for numbers in on.values()
        for number, rank in zip(numbers, evenly(len(numbers)), strict=True)
    }
    roots = [n for n, parent in enumerate(made.parents) if parent < 0]
    root_ranks = dict(zip(roots, evenly(len(roots)), strict=True))
    elements: list[MapInfo | Claim | Argument] = [
        MapInfo(id=_id(0, seed), title=f"A debate of {claims} claims")
    ]
    elements += [
        Claim(id=_id(n + 1, seed), text=text, rank=root_ranks.get(n, ""))
        for n, text in enumerate(made.texts)
    ]
    first = len(made.texts) + 1
    elements += [
        Argument(
            id=_id(first + n, seed),
            premises=tuple(_id(p + 1, seed) for p in premises),
            target=_id(first + ~target if target < 0 else target + 1, seed),
            stance=Stance.PRO if pro else Stance.CON,
            rank=ranks[n],
        )
        for n, (premises, target, pro) in enumerate(arguments)
    ]
    return ArgumentMap.of(elements)


def _id(number: int, seed: int) -> str:
    """Give an id of the form of a UUIDv7, in the order of the numbers."""
    spread = (number * 0x9E3779B97F4A7C15 + seed) & ((1 << 62) - 1)
    return str(uuid.UUID(int=(0x19000000000 + number) << 80 | 0x7 << 76 | 0b10 << 62 | spread))
