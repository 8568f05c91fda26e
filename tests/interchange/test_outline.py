"""Indented outlines: what they mean, what they are refused for, there and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, note
from strategies import maps

from argmap.errors import FormatError
from argmap.interchange.outline import read_outline, write_outline
from argmap.interchange.registry import format_of, formats
from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order


def told(argmap: ArgumentMap) -> list[tuple[str, int, bool, str]]:
    """Give what an outline holds of a map: number, depth, whether it is a first use, words."""
    return [
        (line.number, line.depth, line.first, " ".join(argmap.claims[line.claim].text.split()))
        for line in reading_order(argmap)
    ]


def argument(argmap: ArgumentMap, text: str) -> Argument:
    """Give the argument that the claim with these words is at home in."""
    claim = next(known.id for known in argmap.claims.values() if known.text == text)
    home = argmap.home(claim)
    assert home is not None
    return home


def test_the_signs_mean_what_they_say() -> None:
    argmap = read_outline(
        "# A title\n\nMain.\n  + For.\n  & With it.\n    _ Not so.\n  - Against.\n  Plainly for.\n"
    )
    assert argmap.info.title == "A title"
    assert told(argmap) == [
        ("1", 0, True, "Main."),
        ("1.1a", 1, True, "For."),
        ("1.1b", 1, True, "With it."),
        ("1.1/1", 2, True, "Not so."),
        ("1.2", 1, True, "Against."),
        ("1.3", 1, True, "Plainly for."),
    ]
    assert argument(argmap, "Against.").stance is Stance.CON
    assert argument(argmap, "Plainly for.").stance is Stance.PRO
    assert argument(argmap, "Not so.").target == argument(argmap, "For.").id


def test_a_claim_is_used_again_by_its_number() -> None:
    argmap = read_outline("Main.\n  + Shared.\n    + Ground.\nRival.\n  - = 1.1\n  >< = 1\n")
    shared = next(known.id for known in argmap.claims.values() if known.text == "Shared.")
    assert len(argmap.arguments_from(shared)) == 2
    assert len(argmap.claims) == 4
    assert len(argmap.contradictions()) == 1


def test_tabs_bullets_and_escapes() -> None:
    argmap = read_outline("* Main.\n\t* First.\n\t\t• Deeper.\n\t\\+ not a sign\n\t\\# nor this\n")
    assert [text for *_, text in told(argmap)] == [
        "Main.",
        "First.",
        "Deeper.",
        "+ not a sign",
        "# nor this",
    ]


def test_a_list_of_dashes_is_a_list() -> None:
    argmap = read_outline("- One.\n- Two.\n  - Against two.\n")
    assert [number for number, *_ in told(argmap)] == ["1", "2", "2.1"]
    assert argument(argmap, "Against two.").stance is Stance.CON


@given(argmap=maps())
def test_what_an_outline_holds_comes_back(argmap: ArgumentMap) -> None:
    if not argmap.claims:
        return
    again = read_outline(write_outline(argmap))
    note(write_outline(argmap))
    note(write_outline(again))
    note(str(list(argmap.arguments.values())))
    assert told(again) == told(argmap)
    assert len(again.contradictions()) == len(argmap.contradictions())
    assert write_outline(again) == write_outline(argmap)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no claims"),
        ("\n \n", "no claims"),
        ("# Only a title\n", "no claims"),
        ("One.\n    + Two.\n  + Three.\n", "line 3: it goes back"),
        ("  One.\n", "line 1"),
        ("One.\n \t+ Two.\n", "line 2: it is indented by blanks and tabs"),
        ("One.\n& Two.\n", "line 2"),
        ("One.\n  & Two.\n", "line 2"),
        ("One.\n  _ Two.\n", "line 2: the line above bears on nothing"),
        ("One.\n- Two.\n", "line 2"),
        (">< One.\n", "line 1"),
        ("One.\n  = 7.7\n", "line 2: no claim has the number 7.7"),
        ("One.\n  = 1\n", "line 2"),
        ("One.\n  + Two.\n  & = 1.1a\n", "line 3"),
        ("One.\n  + = 1\n    + Three.\n", "line 3"),
        ("One\0.\n", "line 1"),
        ("One.\n" + "x" * 1_000_000 + "\n", "line 2: the text has 1,000,000 characters"),
        ("x" * 20_000_001, "20 MB"),
    ],
)
def test_what_is_no_outline_is_refused_with_its_line(text: str, says: str) -> None:
    with pytest.raises(FormatError, match=says.replace(".", r"\.")):
        read_outline(text)


def test_a_chain_of_three_thousand_and_as_many_siblings() -> None:
    chain = "\n".join(" " * depth + f"Claim {depth}." for depth in range(3_000))
    argmap = read_outline(chain)
    assert len(argmap.claims) == 3_000
    assert read_outline(write_outline(argmap)).claims.keys() != argmap.claims.keys()
    wide = "Main.\n" + "\n".join(f"  + Claim {place}." for place in range(3_000))
    assert len(read_outline(wide).arguments) == 3_000


def test_the_register_finds_it_by_suffix_and_by_name() -> None:
    (outline,) = formats()
    assert outline.reads
    assert outline.writes
    assert format_of(Path("Notes.TXT")) is outline
    assert format_of(Path("notes.argmap")) is None
    assert format_of(Path("notes"), "outline") is outline
