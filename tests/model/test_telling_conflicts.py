from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from strategies import maps

from argmap.model.choosing import preferred, resolved
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Pin, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.merging import Merged, Side, merge
from argmap.model.telling_conflicts import Told, tell_conflicts, told_conflicts

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


def _merged(
    ours: tuple[Element, ...], theirs: tuple[Element, ...], without: tuple[str, ...] = ()
) -> Merged:
    """Merge two versions of the map in which some elements have other forms, or ours lacks some."""
    sides = []
    for forms, gone in (((), ()), (ours, without), (theirs, ())):
        known = {element.id: element for element in (*_BASE, *forms)}
        sides.append(ArgumentMap.of(form for key, form in known.items() if key not in gone))
    return merge(*sides)


def _lines(ours: tuple[Element, ...], theirs: tuple[Element, ...]) -> list[str]:
    return tell_conflicts(_merged(ours, theirs))


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


def test_how_an_argument_hangs_is_told_as_one() -> None:
    found = _merged(
        (replace(_REASON, premises=("s",), target="f"),),
        (replace(_REASON, premises=("f", "s"), stance=Stance.CON),),
    )
    (line,) = tell_conflicts(found)
    assert line == (
        "Kept our link of the objection 1.1 “Second.”: ours “Second.” against “First.”, "
        "theirs “First.” and “Second.” against “Main.”"
    )


def test_places_and_positions_are_told_in_words() -> None:
    excerpt, second = _BASE[2], _BASE[5]
    assert isinstance(excerpt, Excerpt)
    assert isinstance(second, Claim)
    other = Claim(id="o", text="Other.")
    both = (
        replace(second, rank="a5"),
        other,
        Argument(id="r", premises=("o",), target="m", rank="a3"),
    )
    ours = (replace(_MAIN, rank="a0"), replace(_REASON, rank="a0"))
    theirs = (replace(_MAIN, rank="a6"), replace(_REASON, rank="a6"))
    ours_line, theirs_line = "characters 3 to 9", "none"
    assert _lines(
        (replace(excerpt, start=3, end=9), *both, *ours),
        (replace(excerpt, exact="it is"), *both, *theirs),
    ) == [
        "Kept our position of 1 “Main.”: ours first, theirs after “Second.”",
        "Kept our position of the reason 1.1 “First.”: ours first, theirs after “Other.”",
    ]
    placed = replace(excerpt, start=2, end=4)
    sides = [
        ArgumentMap.of([*(known for known in _BASE if known.id != "e"), form])
        for form in (placed, replace(placed, start=3, end=9), replace(placed, start=None, end=None))
    ]
    assert tell_conflicts(merge(*sides)) == [
        f"Kept our place of the excerpt “so it is”: ours {ours_line}, theirs {theirs_line}"
    ]


def test_what_came_of_the_choices_is_told() -> None:
    found = _merged(
        (replace(_MAIN, text="Ours.", note="One."), replace(_BASE[4], text="Ours too.")),  # type: ignore[arg-type]
        (replace(_MAIN, text="Theirs.", note="Two."), replace(_BASE[4], text="Theirs too.")),  # type: ignore[arg-type]
    )
    choices = {("m", "text"): Side.BOTH, ("m", "note"): Side.THEIRS, ("f", "text"): Side.OURS}
    assert tell_conflicts(found, choices, resolved(found, choices)) == [
        "Kept our text of 1.1 “Ours too.”: ours “Ours too.”, theirs “Theirs too.”",
        "Kept both versions of the text of 1 “Ours.”: ours “Ours.”, theirs “Theirs.”",
        "Took their note of 1 “Ours.”: ours “One.”, theirs “Two.”",
    ]


def test_what_was_removed_by_choice_is_told() -> None:
    first = _BASE[4]
    assert isinstance(first, Claim)
    found = _merged(
        (), (replace(first, text="More.", note="So."), replace(_REASON, note="Why.")), ("f", "a1")
    )
    for choices, line in (
        (preferred(found, Side.OURS), "Removed {}, as ours did; theirs changed or uses it"),
        ({("f", ""): Side.OURS}, "Removed {}, which hung on what was removed"),
        ({}, "Kept {}, which ours removed and theirs changed or uses"),
    ):
        lines = tell_conflicts(found, choices, resolved(found, choices))
        assert lines[1] == line.format("the reason 1.1 “More.”")
    assert told_conflicts(found) == [
        Told(
            "Removal of 1.1 “More.”",
            "Removed, with what hangs on it alone.",
            "Kept, with another text, note:\nMore.",
        ),
        Told(
            "Removal of the reason 1.1 “More.”",
            "Removed.",
            "Kept, with another note:\n“More.” for “Main.”",
        ),
    ]


def test_both_versions_are_told_whole() -> None:
    long = "A line.\n" * 100
    (told,) = told_conflicts(_merged((replace(_MAIN, text=long),), (replace(_MAIN, text=""),)))
    assert told == Told(told.title, long, "none")
    assert told.title.startswith("Text of 1 “A line. A line.")
    assert "\n" not in told.title


def test_what_only_their_side_has_is_named() -> None:
    gone = ("f",)
    ours = (replace(_REASON, premises=("s",)),)
    found = _merged(ours, (replace(_REASON, premises=("f", "m2")), Claim(id="m2")), gone)
    assert tell_conflicts(found)[0].endswith("ours “Second.”, theirs “First.” and “”")


@settings(max_examples=50)
@given(maps(max_claims=5), maps(max_claims=5), maps(max_claims=5))
def test_any_conflict_is_one_line(base: ArgumentMap, one: ArgumentMap, other: ArgumentMap) -> None:
    found = merge(base, one, other)
    for side in (None, *Side):
        choices = {} if side is None else preferred(found, side)
        lines = tell_conflicts(found, choices, resolved(found, choices))
        assert len(lines) == len(found.conflicts)
        assert all(line and "\n" not in line for line in lines)
    for told in told_conflicts(found):
        assert "\n" not in told.title
        assert told.ours
        assert told.theirs
