from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from strategies import maps

from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Pin, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.merging import merge
from argmap.model.telling_conflicts import tell_conflicts

_MAIN = Claim(id="m", text="Main.")
_REASON = Argument(id="a1", premises=("f",), target="m")
_BASE: tuple[Element, ...] = (
    MapInfo(id="map", title="Trial"),
    Source(id="b", title="A book"),
    Excerpt(id="e", source="b", exact="so it is"),
    _MAIN,
    Claim(id="f", text="First."),
    Claim(id="s", text="Second."),
    _REASON,
)


def _lines(ours: tuple[Element, ...], theirs: tuple[Element, ...]) -> list[str]:
    """Merge two versions of the map in which some elements have other forms."""
    sides = []
    for forms in ((), ours, theirs):
        known = {element.id: element for element in (*_BASE, *forms)}
        sides.append(ArgumentMap.of(known.values()))
    return tell_conflicts(merge(*sides))


def test_each_conflict_names_what_it_is_about_and_both_sides() -> None:
    info, source, excerpt, main, *_, reason = _BASE
    assert _lines(
        (
            replace(info, title="Ours"),  # type: ignore[arg-type]
            replace(source, date="1900"),  # type: ignore[arg-type]
            replace(excerpt, exact="ours"),  # type: ignore[arg-type]
            replace(main, text="Ours.", pin=Pin(1, 2), tags=("x",)),  # type: ignore[arg-type]
            replace(reason, premises=("s",), strength=0.5),  # type: ignore[arg-type]
        ),
        (
            replace(info, title="Theirs"),  # type: ignore[arg-type]
            replace(source, date="1901"),  # type: ignore[arg-type]
            replace(excerpt, exact="theirs"),  # type: ignore[arg-type]
            replace(main, text="Theirs.", pin=Pin(3, 4), tags=("y",)),  # type: ignore[arg-type]
            replace(reason, premises=("f", "s"), strength=None, stance=Stance.CON),  # type: ignore[arg-type]
        ),
    ) == [
        "Kept our title of the map: ours “Ours”, theirs “Theirs”",
        "Kept our date of the source “A book”: ours “1900”, theirs “1901”",
        "Kept our words of the excerpt “ours”: ours “ours”, theirs “theirs”",
        "Kept our text of 2 “Ours.”: ours “Ours.”, theirs “Theirs.”",
        "Kept our place of 2 “Ours.”: ours (1, 2), theirs (3, 4)",
        (
            "Kept our premises of the objection 2.1 “Second.”: ours “Second.”, "
            "theirs “First.” and “Second.”"
        ),
    ]


def test_what_one_side_removed_is_said_to_be_kept() -> None:
    base = ArgumentMap.of(_BASE)
    gone = ArgumentMap.of(known for known in _BASE if known not in (_MAIN, _REASON))
    changed = ArgumentMap.of([*(k for k in _BASE if k != _MAIN), replace(_MAIN, text="More.")])
    (line,) = tell_conflicts(merge(base, gone, changed))
    assert line.endswith("“More.”, which ours removed and theirs changed or uses")
    (line,) = tell_conflicts(merge(base, changed, gone))
    assert line.endswith("“More.”, which theirs removed and ours changed or uses")


@settings(max_examples=50)
@given(maps(max_claims=5), maps(max_claims=5), maps(max_claims=5))
def test_any_conflict_is_one_line(base: ArgumentMap, one: ArgumentMap, other: ArgumentMap) -> None:
    found = merge(base, one, other)
    lines = tell_conflicts(found)
    assert len(lines) == len(found.conflicts)
    assert all(line and "\n" not in line for line in lines)
