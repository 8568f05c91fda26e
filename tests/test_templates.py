"""The shipped templates: sound, worded with care, and each map made of one a map of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from argmap.__main__ import main
from argmap.errors import InputError
from argmap.maps import read
from argmap.model.elements import Stance
from argmap.resources import resource
from argmap.templates import TEMPLATES, from_template

NAMES = [known.name for known in TEMPLATES]


def test_all_that_is_shipped_is_offered() -> None:
    shipped = {path.name for path in resource("templates").iterdir()}
    assert shipped == {f"{name}.argmap.json" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_a_template_says_how_it_is_used_in_whole_sentences(name: str) -> None:
    argmap = from_template(name)
    assert argmap.info.title
    assert argmap.info.language == "en"
    assert len(argmap.info.note.split()) > 40
    assert 8 <= len(argmap.claims) <= 20
    for text in [argmap.info.note, *(claim.text for claim in argmap.claims.values())]:
        assert text.endswith((".", "!", "?"))
        assert text[0].isupper()
        assert "'" not in text


@pytest.mark.parametrize("name", NAMES)
def test_a_template_has_one_main_claim_and_both_sides(name: str) -> None:
    argmap = from_template(name)
    (root,) = argmap.roots()
    assert {known.stance for known in argmap.arguments_on(root)} == {Stance.PRO, Stance.CON}


def test_no_two_maps_made_of_a_template_share_an_id() -> None:
    first, second = from_template("essay"), from_template("essay")
    assert first.info.id != second.info.id
    assert not first.claims.keys() & second.claims.keys()
    assert [first.claims[known].text for known in first.claims] == [
        second.claims[known].text for known in second.claims
    ]


def test_an_unknown_template_is_answered_with_those_there_are() -> None:
    with pytest.raises(InputError, match="pro-con, article, policy, essay, classroom"):
        from_template("../examples/open-or-proprietary-ai")


def test_a_map_is_made_of_a_template_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "club.argmap"
    assert main(["new", str(path), "--template", "policy", "--claim", "Close the road."]) == 0
    argmap = read(path)
    assert argmap.claims[argmap.roots()[0]].text == "Close the road."
    assert len(argmap.claims) == len(from_template("policy").claims)
    assert main(["new", str(tmp_path / "b.argmap"), "--template", "polcy"]) != 0
    assert "the templates are pro-con" in capsys.readouterr().err
    assert not (tmp_path / "b.argmap").exists()
