from __future__ import annotations

import re
import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from argmap.errors import FormatError, InputError
from argmap.rendering.colours import (
    Lab,
    channels,
    ciede2000,
    contrast,
    lab,
    linear,
    mixed,
)
from argmap.rendering.legibility import FILLS, faults
from argmap.rendering.theme import HUES, ROLES, Theme, load_theme, read_theme, theme_names
from argmap.resources import resource

THEMES = ("light", "dark", "contrast", "print")
STANCES = ("support", "attack", "undercut")


SIGHTS = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""How colours are seen without one kind of cones (Machado, Oliveira & Fernandes 2009)."""


def seen(colour: str, sight: str) -> Lab:
    """Give a colour as somebody sees it."""
    if not sight:
        return lab(colour)
    light = linear(colour)
    made = [min(1.0, max(0.0, sum(map(float.__mul__, row, light)))) for row in SIGHTS[sight]]
    encoded = [v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in made]
    return lab("#" + "".join(f"{round(255 * value):02X}" for value in encoded))


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_light_comes_first() -> None:
    assert theme_names() == THEMES


def test_all_that_is_drawn_can_be_seen(theme: Theme) -> None:
    assert faults(theme) == []


def test_words_can_be_read_with_ease(theme: Theme) -> None:
    for fill in (*FILLS, "highlight"):
        assert contrast(theme.text, theme[fill]) >= 7, fill
    for name in STANCES[: 1 if theme.mono else None]:
        assert contrast(theme.sign, theme[f"{name}_line"]) >= 4.5, name


def test_high_contrast_is_high() -> None:
    theme = load_theme("contrast")
    assert theme.dark
    for fill in FILLS:
        assert contrast(theme.text, theme[fill]) >= 15, fill
        assert contrast(theme.muted, theme[fill]) >= 7, fill
    for name in STANCES:
        assert contrast(theme[f"{name}_line"], theme.canvas) >= 9, name


def test_print_needs_no_colour() -> None:
    theme = load_theme("print")
    assert theme.mono
    for role in ROLES:
        red, green, blue = channels(theme[role])
        assert red == green == blue, role


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_reasons_and_objections_differ_in_grey_as_well(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.support_line, theme.attack_line) >= 1.1


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("sight", "least"), [("", 18), ("protan", 9), ("deutan", 9), ("tritan", 8)]
)
def test_groups_are_told_apart_by_everybody(name: str, sight: str, least: float) -> None:
    colours = [seen(colour, sight) for colour in load_theme(name).groups]
    assert len(colours) == HUES
    assert min(ciede2000(one, other) for one, other in combinations(colours, 2)) >= least


@pytest.mark.parametrize("name", THEMES)
def test_roles_refer_to_colours_by_name(name: str) -> None:
    content = tomllib.loads(resource("themes", f"{name}.toml").read_text())
    roles = content["roles"]
    groups = roles.pop("groups")
    assert set(roles) == set(ROLES)
    assert {*roles.values(), *groups} == set(content["colours"])
    assert content["about"]


def test_a_theme_of_ones_own_is_read_from_its_file(tmp_path: Path) -> None:
    text = resource("themes", "light.toml").read_text()
    mine = tmp_path / "mine.toml"
    mine.write_text(text.replace('canvas = "paper"', 'canvas = "#fedcba"'))
    assert load_theme(mine).canvas == "#FEDCBA"


def test_a_short_theme_takes_the_rest_from_its_base() -> None:
    text = 'base = "dark"\nname = "Mine"\n[colours]\nink = "#112233"\n[roles]\ncanvas = "ink"\n'
    theme, dark = read_theme(text.encode(), "mine.toml"), load_theme("dark")
    assert (theme.name, theme.canvas, theme.dark) == ("Mine", "#112233", True)
    assert {role for role in ROLES if theme[role] != dark[role]} == {"canvas"}
    assert theme.groups == dark.groups
    assert read_theme(b'base = "print"', "mine.toml").mono


def test_a_theme_without_groups_has_those_of_the_usual_one() -> None:
    text = resource("themes", "dark.toml").read_text()
    plain = "\n".join(line for line in text.splitlines() if not line.startswith(("groups", "tint")))
    theme = read_theme(plain.encode(), "mine.toml")
    assert theme.groups == load_theme("dark").groups
    assert theme.tint == load_theme("dark").tint


def test_the_ground_of_a_group_is_its_colour_thinned(theme: Theme) -> None:
    assert theme["group0"] == theme.groups[0]
    assert theme["group0_fill"] == mixed(theme.canvas, theme.groups[0], theme.tint)
    assert theme["group7"] in theme.groups


def test_a_theme_that_is_hard_to_read_is_warned_of(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('base = "light"\n[roles]\nmuted = "#AAAAAA"\n')
    assert load_theme(mine).muted == "#AAAAAA"
    (record,) = caplog.records
    assert "muted (#AAAAAA) on undercut_fill (#F7E8F8) has a contrast of 1.97:1" in record.message
    assert "4.5:1 is wanted" in record.message
    caplog.clear()
    mine.write_text('base = "light"\n')
    assert load_theme(mine).name == "mine"
    assert not caplog.records


def test_an_unknown_theme_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="light, dark"):
        load_theme("gaudy")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        load_theme(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("pattern", "becomes", "says"),
    [
        ('canvas = "paper".*\n', "", "no colour to the role canvas"),
        ('canvas = "paper"', 'canvas = "papre"', "'papre', which is not there"),
        ('canvas = "paper"', "canvas = 7", "takes the colour 7"),
        ('canvas = "paper"', 'canvas = "paper"\nsky_line = "ink"', "there is not: sky_line"),
        ('"#FAFAF8"', '"white"', "not of the form #rrggbb"),
        (r"\[roles\]", "[rules]", r"no table \[roles\]"),
        ('name = "Light"', 'base = "gaudy"', "based on 'gaudy', which is no theme"),
        (r"groups = \[.*\]", "groups = []", "takes a list of colours"),
        (r"groups = \[.*\]", 'groups = ["teal", "tael"]', "'tael', which is not there"),
        ("tint = 0.12", 'tint = "much"', "not a share"),
        (r"\[colours\]", "[colours", "no TOML file"),
    ],
)
def test_what_is_no_theme_is_refused(pattern: str, becomes: str, says: str) -> None:
    text = resource("themes", "light.toml").read_text()
    with pytest.raises(FormatError, match=says):
        read_theme(re.sub(pattern, becomes, text, count=1).encode(), "mine.toml")


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(FormatError, match="no TOML file"):
        read_theme(b"\xff\xfe", "mine.toml")
