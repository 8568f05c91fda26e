"""Outlines as people and programs write them: each is pasted, and read back as one of ours."""

from __future__ import annotations

import pytest

from argmap.interchange.outline import write_outline
from argmap.interchange.pasting import Kind, readings

NESTED = """\
Cities should ban cars.
  + Cars pollute.
    + They burn oil.
  + Cars are loud.
Buses are enough.
"""
DEBATE = """\
Cities should ban cars.
  + Cars pollute.
    - Electric ones do not.
  - People need them.
"""

SAME = {
    "tabs": (
        "Cities should ban cars.\n\tCars pollute.\n\t\tThey burn oil.\n\tCars are loud.\n"
        "Buses are enough."
    ),
    "blanks of any width": (
        "Cities should ban cars.\n   Cars pollute.\n        They burn oil.\n   Cars are loud.\n"
        "Buses are enough."
    ),
    "what all lines have in common": (
        "\t\tCities should ban cars.\r\n\t\t\tCars pollute.\r\n\t\t\t\tThey burn oil.\r\n"
        "\t\t\tCars are loud.\r\n\t\tBuses are enough.\r\n"
    ),
    "tabs and blanks": (
        "Cities should ban cars.\n    Cars pollute.\n\t\tThey burn oil.\n\tCars are loud.\n"
        "Buses are enough."
    ),
    "an indent that was not there before": (
        "Cities should ban cars.\n     Cars pollute.\n        They burn oil.\n   Cars are loud.\n"
        "Buses are enough."
    ),
    "no-break blanks": (
        "Cities should ban cars.\n\u00a0\u00a0Cars pollute.\n\u00a0\u00a0\u00a0\u00a0They burn oil."
        "\n\u00a0\u00a0Cars are loud.\nBuses are enough."
    ),
    "hyphens": (
        "- Cities should ban cars.\n  - Cars pollute.\n    - They burn oil.\n  - Cars are loud.\n"
        "- Buses are enough."
    ),
    "bullets of three kinds": (
        "* Cities should ban cars.\n  • Cars pollute.\n    ‣ They burn oil.\n  • Cars are loud.\n"
        "* Buses are enough."
    ),
    "Word's bullets without indents": (
        "•\tCities should ban cars.\no\tCars pollute.\n§\tThey burn oil.\no\tCars are loud.\n"
        "•\tBuses are enough."
    ),
    "bullets of a symbol font": (
        "\uf0b7 Cities should ban cars.\n  ◦ Cars pollute.\n    \uf0a7 They burn oil.\n"
        "  ◦ Cars are loud.\n\uf0b7 Buses are enough."
    ),
    "decimal numbers": (
        "1. Cities should ban cars.\n1.1 Cars pollute.\n1.1.1 They burn oil.\n"
        "1.2 Cars are loud.\n2. Buses are enough."
    ),
    "decimal numbers with a stop": (
        "1. Cities should ban cars.\n1.1. Cars pollute.\n1.1.1. They burn oil.\n"
        "1.2. Cars are loud.\n2. Buses are enough."
    ),
    "a lawyer's numbers": (
        "I. Cities should ban cars.\nA. Cars pollute.\n1. They burn oil.\nB. Cars are loud.\n"
        "II. Buses are enough."
    ),
    "numbers in brackets": (
        "(1) Cities should ban cars.\n(a) Cars pollute.\n(i) They burn oil.\n(b) Cars are loud.\n"
        "(2) Buses are enough."
    ),
    "numbers, letters, Roman numbers": (
        "1) Cities should ban cars.\n  a) Cars pollute.\n    i. They burn oil.\n"
        "  b) Cars are loud.\n2) Buses are enough."
    ),
    "headings": (
        "# Cities should ban cars.\n\n## Cars pollute.\n\n### They burn oil.\n\n"
        "## Cars are loud.\n\n# Buses are enough."
    ),
    "headings with bullets": (
        "# Cities should ban cars.\n## Cars pollute.\n- They burn oil.\n## Cars are loud.\n\n"
        "# Buses are enough."
    ),
    "stars": (
        "* Cities should ban cars.\n** Cars pollute.\n*** They burn oil.\n** Cars are loud.\n"
        "* Buses are enough."
    ),
    "tasks": (
        "- [ ] Cities should ban cars.\n  - [x] Cars pollute.\n    - [ ] They burn oil.\n"
        "  - [X] Cars are loud.\n- [ ] Buses are enough."
    ),
    "a tree of lines": (
        "Cities should ban cars.\n├── Cars pollute.\n│   └── They burn oil.\n"
        "└── Cars are loud.\nBuses are enough."
    ),
    "what was quoted": (
        "> - Cities should ban cars.\n>   - Cars pollute.\n>     - They burn oil.\n>\n"
        ">   - Cars are loud.\n> - Buses are enough."
    ),
    "bullets under plain lines": (
        "Cities should ban cars.\n1. Cars pollute.\n- They burn oil.\n2. Cars are loud.\n\n"
        "Buses are enough."
    ),
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME.keys())
def test_any_way_to_write_an_outline_means_the_same(text: str) -> None:
    best = readings(text)[0]
    assert write_outline(best.map) == NESTED
    assert best.title == "An outline of 5 claims"


DEBATES = {
    "signs": (
        "Cities should ban cars.\n+ Cars pollute.\n    - Electric ones do not.\n- People need them."
    ),
    "words": (
        "Cities should ban cars.\nPro: Cars pollute.\n  Con: Electric ones do not.\n"
        "Con: People need them."
    ),
    "words in bold": (
        "- Cities should ban cars.\n  - **Reason:** Cars pollute.\n"
        "    - **Objection**: Electric ones do not.\n  - *Counterargument 1:* People need them."
    ),
    "German": (
        "Cities should ban cars.\n  Dafür: Cars pollute.\n    Einwand: Electric ones do not.\n"
        "  Dagegen: People need them."
    ),
    "French": (
        "Cities should ban cars.\n  Pour\u00a0: Cars pollute.\n"
        "    Objection\u00a0: Electric ones do not.\n  Contre\u00a0: People need them."
    ),
    "brackets": (
        "Cities should ban cars.\n- (pro) Cars pollute.\n  - (con) Electric ones do not.\n"
        "- [con] People need them."
    ),
    "because and but": (
        "Cities should ban cars.\n  because cars pollute.\n    But electric ones do not.\n"
        "  However, people need them."
    ),
    "sections": (
        "Cities should ban cars.\nPros:\n- Cars pollute.\n  - But electric ones do not.\n"
        "Cons:\n- People need them."
    ),
    "sections in bullets": (
        "- Cities should ban cars.\n  - Arguments for\n    - Cars pollute.\n"
        "      - Con: Electric ones do not.\n  - Arguments against\n    - People need them."
    ),
    "sections as headings": (
        "# Cities should ban cars.\n## Advantages\n- Cars pollute.\n"
        "  - Objection: Electric ones do not.\n## Disadvantages\n- People need them."
    ),
    "pictures": (
        "Cities should ban cars.\n✅ Cars pollute.\n   ❌ Electric ones do not.\n"
        "❌ People need them."
    ),
    "a thesis": (
        "Thesis: Cities should ban cars.\nReason: Cars pollute.\n"
        "\tRebuttal: Electric ones do not.\nObjection: People need them."
    ),
}


@pytest.mark.parametrize("text", DEBATES.values(), ids=DEBATES.keys())
def test_any_way_to_say_for_and_against_means_the_same(text: str) -> None:
    assert write_outline(readings(text)[0].map) == DEBATE


def test_hyphens_alone_are_bullets_and_are_offered_as_objections() -> None:
    best, signs, *_ = readings("Cities should ban cars.\n- Cars pollute.\n- Cars are loud.")
    assert (
        write_outline(best.map)
        == "Cities should ban cars.\n  + Cars pollute.\n  + Cars are loud.\n"
    )
    assert signs.kind is Kind.SIGNS
    assert signs.title == "3 claims, “-” for objections"
    assert write_outline(signs.map).count("  - ") == 2


def test_signs_are_offered_as_bullets() -> None:
    best, bullets, *_ = readings("Main.\n+ For.\n- Against.\n")
    assert write_outline(best.map) == "Main.\n  + For.\n  - Against.\n"
    assert bullets.kind is Kind.BULLETS
    assert write_outline(bullets.map) == "Main.\n  + For.\n  + Against.\n"


def test_signs_need_no_blank_where_all_do_without() -> None:
    assert write_outline(readings("Bus\n+cheap\n-slow\n+safe")[0].map) == (
        "Bus\n  + cheap\n  - slow\n  + safe\n"
    )


def test_linked_premises_undercuts_and_rivals_of_ours_with_any_indent() -> None:
    text = "Main.\n   + For.\n   & And this.\n        _ Not so.\n   >< Rival."
    assert write_outline(readings(text)[0].map) == (
        "Main.\n  >< = 2\n  + For.\n  & And this.\n    _ Not so.\nRival.\n"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3.5 million people died.\nMany more fled.", "3.5 million people died."),
        ("I. Kant wrote it.\nHe was right.", "I. Kant wrote it."),
        ("A. Smith wrote it.\nHe was right.", "A. Smith wrote it."),
        ("12. May was cold.\nJune was not.", "12. May was cold."),
        ("1984. A year like others.\nOr not.", "1984. A year like others."),
        ("o tempora, o mores.\nCicero said so.", "o tempora, o mores."),
        ("«\u00a0Oui\u00a0» dit-il.\nEt voilà.", "«\u00a0Oui\u00a0» dit-il."),
        ("-5 degrees are cold.\nSo are 3.", "-5 degrees are cold."),
        ("But why?\nNobody knows.", "But why?"),
    ],
)
def test_words_that_look_like_marks_stay(text: str, words: str) -> None:
    assert words in {claim.text for claim in readings(text)[0].map.claims.values()}


def test_broken_lines_go_on() -> None:
    text = (
        "- Cars are a main source of what people in\n  cities have to breathe.\n"
        "- They take up space that other people could\nuse.\n- Short\n  one\n"
    )
    assert write_outline(readings(text)[0].map) == (
        "Cars are a main source of what people in cities have to breathe.\n"
        "They take up space that other people could use.\n"
        "Short\n  + one\n"
    )


def test_links_become_sources() -> None:
    text = "- Cars pollute ([WHO](https://who.int/air)).\n- So says [WHO](https://who.int/air)."
    argmap = readings(text)[0].map
    assert {claim.text for claim in argmap.claims.values()} == {
        "Cars pollute (WHO).",
        "So says WHO.",
    }
    (source,) = argmap.sources.values()
    assert (source.title, source.address) == ("WHO", "https://who.int/air")
    assert all(len(claim.excerpts) == 1 for claim in argmap.claims.values())


def test_a_chain_of_three_thousand() -> None:
    text = "\n".join("\t" * depth + f"Claim {depth}." for depth in range(3_000))
    best = readings(text)[0]
    assert len(best.map.arguments) == 2_999
