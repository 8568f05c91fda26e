"""Hypothesis strategies for maps and for what a person does to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import Any, TypeVar

from hypothesis import strategies as st

from argmap.errors import EditError
from argmap.model import edits, ranks
from argmap.model.changes import Step
from argmap.model.edits.replace import Phrase
from argmap.model.elements import (
    Argument,
    Claim,
    Element,
    Excerpt,
    MapInfo,
    Pin,
    Source,
    Stance,
)
from argmap.model.map import ArgumentMap

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[Any]], Any]

ODD_TEXTS = (
    "",
    "Straße, naïve, Ελλάδα, Москва",
    "זה טיעון (A) שני",
    "한국어 主張 ข้อโต้แย้ง",
    "👩‍👩‍👧 e\u0301 \u202eabc\u202c",
    "two\nlines\tand a tab",
    "<b>&amp;</b> \"quoted\" 'so' \\ $x_1^2$ %s {} \u2028 \u00a0",
    "- + & _ # > = marks",
    "word " * 40,
)


@cache
def texts(max_size: int = 30) -> st.SearchStrategy[str]:
    """Texts that a map can hold: plain ones, odd ones, and any other."""
    characters = st.characters(
        exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff", include_characters="\n"
    )
    return (
        st.text("abc .", max_size=max_size)
        | st.sampled_from(ODD_TEXTS)
        | st.text(characters, max_size=max_size)
    )


@cache
def sentences() -> st.SearchStrategy[str]:
    """Texts of claims as edits keep them: without blanks around them."""
    return texts().map(str.strip)


@cache
def extras() -> st.SearchStrategy[dict[str, Any]]:
    """Foreign data beside an element: mostly none, else small JSON objects."""
    leaves = (
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.floats(allow_nan=False, allow_infinity=False, width=32)
        | texts(8)
    )
    values = st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts(5), inner, max_size=2),
        max_leaves=4,
    )
    return _seldom(st.dictionaries(texts(5), values, max_size=2), {})


def _seldom(strategy: st.SearchStrategy[T], otherwise: Any) -> st.SearchStrategy[Any]:
    """Mostly the plain value, to which a failing example also shrinks."""
    return st.integers(0, 5).flatmap(lambda n: strategy if n == 5 else st.just(otherwise))


@cache
def shares() -> st.SearchStrategy[float | None]:
    """Confidences and strengths."""
    return st.none() | st.floats(0, 1)


@cache
def places() -> st.SearchStrategy[float]:
    """Coordinates of pins."""
    return st.floats(-1e6, 1e6, width=32)


@cache
def stances() -> st.SearchStrategy[Stance]:
    """Either stance."""
    return st.sampled_from(Stance)


@st.composite
def maps(draw: Draw, max_claims: int = 8, min_claims: int = 0) -> ArgumentMap:
    """Whole maps: linked premises, undercuts (of undercuts), contradictions, shared claims,
    rings, sources, excerpts, tags, pins, foreign data, ranks good and missing."""
    count = draw(st.integers(min_claims, max_claims))
    claims = [f"c{place:03}" for place in range(count)]
    sources = [f"s{place}" for place in range(draw(_seldom(st.integers(1, 2), 0)))]
    excerpts = [f"e{place}" for place in range(draw(st.integers(0, 3)) if sources else 0)]
    found: list[Element] = [draw(_infos())]
    found += [draw(_sources(known)) for known in sources]
    found += [draw(_excerpts(known, sources)) for known in excerpts]
    found += [draw(_claims(known, tuple(excerpts))) for known in claims]
    if count > 1:
        found += draw(_arguments(claims))
    return ArgumentMap.of(found)


@cache
def _infos() -> st.SearchStrategy[MapInfo]:
    return st.builds(
        MapInfo,
        id=st.just("map"),
        title=texts(),
        author=_seldom(texts(), ""),
        note=_seldom(texts(), ""),
        language=_seldom(st.sampled_from(["en", "he", "ko"]), ""),
        extra=extras(),
    )


@cache
def _sources(known: str) -> st.SearchStrategy[Source]:
    return st.builds(
        Source,
        id=st.just(known),
        title=texts(),
        author=_seldom(texts(), ""),
        date=_seldom(st.sampled_from(["2024", "2024-05-01", "c. 1700"]), ""),
        address=_seldom(st.sampled_from(["https://example.org/a?b=c&d#e"]), ""),
        text=_seldom(texts(), ""),
        note=_seldom(texts(), ""),
        extra=extras(),
    )


@st.composite
def _excerpts(draw: Draw, known: str, sources: list[str]) -> Excerpt:
    start = draw(st.none() | st.integers(0, 50))
    return Excerpt(
        id=known,
        source=draw(st.sampled_from(sources)),
        exact=draw(texts()),
        prefix=draw(_seldom(texts(), "")),
        suffix=draw(_seldom(texts(), "")),
        start=start,
        end=None if start is None else start + draw(st.integers(0, 20)),
        extra=draw(extras()),
    )


@cache
def _claims(known: str, excerpts: tuple[str, ...]) -> st.SearchStrategy[Claim]:
    cited = st.lists(st.sampled_from(excerpts), max_size=2, unique=True) if excerpts else None
    tags = st.lists(sentences().filter(bool), max_size=2, unique=True).map(tuple)
    return st.builds(
        Claim,
        id=st.just(known),
        text=st.just(f"Claim {known}.") | sentences(),
        asserted=_seldom(st.booleans(), None),
        implicit=_seldom(st.booleans(), False),
        confidence=_seldom(shares(), None),
        note=_seldom(texts(), ""),
        tags=_seldom(tags, ()),
        excerpts=st.just(()) if cited is None else cited.map(tuple),
        pin=_seldom(st.builds(Pin, places(), places()), None),
        folded=_seldom(st.booleans(), False),
        rank=_ranks(),
        extra=extras(),
    )


@cache
def _ranks() -> st.SearchStrategy[str]:
    return st.sampled_from(["", *ranks.evenly(5), ranks.between("a0", "a1"), "Zz", "no rank"])


@st.composite
def _arguments(draw: Draw, claims: list[str]) -> list[Argument]:
    """Arguments among claims; an undercut aims at one made before, so that none go in a ring."""
    made: list[Argument] = []
    for place in range(draw(st.integers(0, len(claims) + 3))):
        kind = draw(st.sampled_from(["tree", "tree", "linked", "shared", "undercut", "rival"]))
        known = f"a{place:03}"
        if kind == "rival":
            one, other = draw(st.permutations(claims))[:2]
            made += [
                draw(_argument(known, (one,), other, Stance.CON)),
                draw(_argument(f"{known}b", (other,), one, Stance.CON)),
            ]
        elif kind == "undercut" and made:
            target = draw(st.sampled_from(made))
            premise = draw(st.sampled_from(claims))
            made.append(draw(_argument(known, (premise,), target.id, Stance.CON)))
        else:
            made.append(draw(_aimed_at_claim(known, kind, place, claims)))
    return made


@st.composite
def _aimed_at_claim(draw: Draw, known: str, kind: str, place: int, claims: list[str]) -> Argument:
    if kind == "tree":
        below = 1 + place % (len(claims) - 1)
        premises, target = (claims[below],), claims[draw(st.integers(0, below - 1))]
    else:
        target, *others = draw(st.permutations(claims))
        premises = tuple(others[: draw(st.integers(1, 3)) if kind == "linked" else 1])
    return draw(_argument(known, premises, target, draw(stances())))  # type: ignore[no-any-return]


@cache
def _argument(
    known: str, premises: tuple[str, ...], target: str, stance: Stance
) -> st.SearchStrategy[Argument]:
    return st.builds(
        Argument,
        id=st.just(known),
        premises=st.just(premises),
        target=st.just(target),
        stance=st.just(stance),
        strength=_seldom(shares(), None),
        scheme=_seldom(st.sampled_from(["Expert opinion", "Analogy"]), ""),
        note=_seldom(texts(), ""),
        rank=_ranks(),
        extra=extras(),
    )


# -- edits ---------------------------------------------------------------------------------


class Chooser:
    """Draws what an edit is about from the map as it stands."""

    def __init__(self, draw: Draw, argmap: ArgumentMap) -> None:
        self.draw = draw
        self.map = argmap

    def one(self, known: Sequence[str]) -> str:
        """One of some ids; an id of nothing where there are none."""
        return str(self.draw(st.sampled_from(known))) if known else "nothing"

    def claim(self) -> str:
        return self.one(sorted(self.map.claims))

    def argument(self) -> str:
        return self.one(sorted(self.map.arguments))

    def target(self) -> str:
        return self.one([*sorted(self.map.claims), *sorted(self.map.arguments)])

    def claims(self) -> tuple[str, ...]:
        known = sorted(self.map.claims)
        found = st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True)
        return tuple(self.draw(found)) if known else ()

    def arguments(self) -> tuple[str, ...]:
        known = [a.id for a in self.map.arguments_on(self.target())]
        return tuple(self.draw(st.permutations(known)))[:3]

    def premise(self, argument: str) -> str:
        found = self.map.arguments.get(argument)
        return self.one(found.premises if found else ())

    def excerpt(self, claim: str) -> str:
        found = self.map.claims.get(claim)
        return self.one(found.excerpts if found else ())

    def source(self) -> str:
        return self.one(sorted(self.map.sources))

    def text(self) -> str:
        return str(self.draw(texts()))

    def relation(self) -> edits.Relation:
        """Draw how a claim bears on another."""
        return edits.Relation(self.draw(st.sampled_from(edits.Relation)))

    def stance(self) -> Stance:
        return Stance(self.draw(stances()))

    def flag(self) -> bool:
        return bool(self.draw(st.booleans()))

    def index(self) -> int | None:
        return self.draw(st.none() | st.integers(0, 4))  # type: ignore[no-any-return]

    def maybe(self, value: Callable[[], T]) -> T | None:
        return value() if self.flag() else None


def _split_off(c: Chooser) -> Step:
    linked = [known.id for known in c.map.arguments.values() if known.linked]
    argument = c.one(sorted(linked))
    return edits.split_off(c.map, argument, c.premise(argument))


def _uncite(c: Chooser) -> Step:
    claim = c.one(sorted(known.id for known in c.map.claims.values() if known.excerpts))
    return edits.uncite(c.map, claim, c.excerpt(claim))


def _paste(c: Chooser) -> Step:
    other = edits.extract(c.map, c.claims()) if c.flag() else c.draw(maps(max_claims=4))
    return edits.paste(c.map, other, c.maybe(c.target), c.stance())


def _describe_argument(c: Chooser) -> Step:
    strength = c.draw(shares())
    return edits.describe_argument(
        c.map, c.argument(), strength=strength, scheme=c.text(), note=c.text()
    )


EDITS: dict[str, Callable[[Chooser], Step]] = {
    "add_argument": lambda c: edits.add_argument(
        c.map, c.target(), c.stance(), c.text(), index=c.index()
    ),
    "add_reason": lambda c: edits.add_reason(c.map, c.claim(), c.text()),
    "add_objection": lambda c: edits.add_objection(c.map, c.target(), c.text()),
    "add_free_claim": lambda c: edits.add_free_claim(c.map, c.text(), index=c.index()),
    "add_sibling": lambda c: edits.add_sibling(c.map, c.claim(), c.text(), before=c.flag()),
    "add_co_premise": lambda c: edits.add_co_premise(
        c.map, known := c.argument(), c.text(), after=c.maybe(partial(c.premise, known))
    ),
    "undercut": lambda c: edits.undercut(c.map, c.argument(), c.text()),
    "contradict": lambda c: edits.contradict(c.map, c.claim(), c.maybe(c.claim), c.text()),
    "link": lambda c: edits.link(c.map, c.claim(), c.target(), c.stance()),
    "join": lambda c: edits.join(c.map, c.arguments()),
    "split_off": _split_off,
    "detach": lambda c: edits.detach(c.map, c.argument()),
    "retarget": lambda c: edits.retarget(
        c.map, c.argument(), c.target(), c.maybe(c.stance), index=c.index()
    ),
    "toggle_stance": lambda c: edits.toggle_stance(c.map, c.argument()),
    "set_stance": lambda c: edits.set_stance(c.map, c.argument(), c.stance()),
    "reorder": lambda c: edits.reorder(c.map, c.claim(), c.draw(st.sampled_from([-1, 1]))),
    "promote": lambda c: edits.promote(c.map, c.claim()),
    "demote": lambda c: edits.demote(c.map, c.claim()),
    "insert_between": lambda c: edits.insert_between(c.map, c.claim(), c.text()),
    "delete_branch": lambda c: edits.delete_branch(c.map, *c.claims()),
    "delete_claim": lambda c: edits.delete_claim(c.map, *c.claims()),
    "paste": _paste,
    "reword": lambda c: edits.reword(c.map, c.claim(), c.text()),
    "set_note": lambda c: edits.set_note(c.map, c.claim(), c.text()),
    "set_tags": lambda c: edits.set_tags(c.map, c.claim(), (c.text(), c.text())),
    "tag": lambda c: edits.tag(c.map, c.claim(), c.text()),
    "untag": lambda c: edits.untag(c.map, c.claim(), c.text()),
    "tag_all": lambda c: edits.tag_all(c.map, c.claims(), c.text()),
    "untag_all": lambda c: edits.untag_all(c.map, c.claims(), c.text()),
    "set_all_implicit": lambda c: edits.set_all_implicit(c.map, c.claims(), c.flag()),
    "set_all_asserted": lambda c: edits.set_all_asserted(c.map, c.claims(), c.maybe(c.flag)),
    "set_all_confidence": lambda c: edits.set_all_confidence(c.map, c.claims(), c.draw(shares())),
    "pin": lambda c: edits.pin(c.map, c.claim(), c.draw(places()), c.draw(places())),
    "unpin": lambda c: edits.unpin(c.map, c.claim()),
    "fold": lambda c: edits.fold(c.map, c.claim(), c.flag()),
    "fold_all": lambda c: edits.fold_all(c.map, c.flag()),
    "fold_level": lambda c: edits.fold_level(c.map, c.flag()),
    "copy_under": lambda c: edits.copy_under(c.map, c.claim(), c.target(), c.stance()),
    "copy_at": lambda c: edits.copy_at(c.map, c.claim(), c.draw(places()), c.draw(places())),
    "copy_beside": lambda c: edits.copy_beside(c.map, c.claim(), c.claim(), before=c.flag()),
    "move_beside": lambda c: edits.move_beside(c.map, c.claim(), c.claim(), before=c.flag()),
    "duplicate": lambda c: edits.duplicate(c.map, c.claim()),
    "set_asserted": lambda c: edits.set_asserted(c.map, c.claim(), c.maybe(c.flag)),
    "set_implicit": lambda c: edits.set_implicit(c.map, c.claim(), c.flag()),
    "set_confidence": lambda c: edits.set_confidence(c.map, c.claim(), c.draw(shares())),
    "describe_argument": _describe_argument,
    "describe_map": lambda c: edits.describe_map(c.map, note=c.text(), author=c.text()),
    "retitle": lambda c: edits.retitle(c.map, c.text()),
    "add_source": lambda c: edits.add_source(c.map, title=c.text(), text=c.text()),
    "describe_source": lambda c: edits.describe_source(c.map, c.source(), text=c.text()),
    "remove_source": lambda c: edits.remove_source(c.map, c.source()),
    "cite": lambda c: edits.cite(c.map, c.claim(), c.source(), exact=c.text()),
    "cite_new": lambda c: edits.cite_new(c.map, c.claim(), title=c.text(), exact=c.text()),
    "describe_citation": lambda c: edits.describe_citation(
        c.map, c.one(sorted(c.map.excerpts)), exact=c.maybe(c.text), title=c.text()
    ),
    "uncite": _uncite,
    "add_related": lambda c: edits.add_related(
        c.map, c.maybe(c.target), c.relation(), c.maybe(c.claim), c.text()
    ),
    "set_relation": lambda c: edits.set_relation(c.map, c.claim(), c.relation()),
    "join_claims": lambda c: edits.join_claims(c.map, c.claims()),
    "move_claim": lambda c: edits.move_claim(c.map, c.claim(), c.target(), c.stance()),
    "reveal": lambda c: edits.reveal(c.map, c.target()),
    "replace_words": lambda c: edits.replace_words(
        c.map, Phrase(c.text(), c.flag(), c.flag()), c.text(), notes=c.flag()
    ),
}
"""Every edit by its name, each drawing what it is about."""


def draw_edit(draw: Draw, argmap: ArgumentMap, name: str | None = None) -> Step | None:
    """Draw an edit (or the one of this name) and make its step; None where it cannot be made."""
    chosen = draw(st.sampled_from(list(EDITS))) if name is None else name
    try:
        return EDITS[chosen](Chooser(draw, argmap))
    except EditError:
        return None


def run_random_edits(data: st.DataObject, argmap: ArgumentMap, count: int) -> list[Step]:
    """Draw up to `count` edits, apply each that can be made, and give their steps."""
    done: list[Step] = []
    for _ in range(data.draw(st.integers(0, count))):
        step = draw_edit(data.draw, argmap)
        if step is not None:
            argmap.apply(step.changes)
            done.append(step)
    return done
