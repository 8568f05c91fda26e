from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from argmap.errors import FormatError, InputError
from argmap.rendering.theme import ROLES, Theme, load_theme, read_theme, theme_names
from argmap.resources import resource

THEMES = ("light", "dark")
GROUNDS = ("canvas", "panel")
STANCES = ("support", "attack", "undercut")
FILLS = (*(f"{name}_fill" for name in (*STANCES, "contention", "free", "premise")), *GROUNDS)


def luminance(colour: str) -> float:
    """Give the relative luminance of a colour (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_light_comes_first() -> None:
    assert theme_names() == THEMES


def test_words_can_be_read_on_every_ground(theme: Theme) -> None:
    for fill in (*FILLS, "highlight"):
        assert contrast(theme.text, theme[fill]) >= 7, fill
    for fill in FILLS:
        assert contrast(theme.muted, theme[fill]) >= 4.5, fill


def test_words_on_lines_can_be_read(theme: Theme) -> None:
    for name in STANCES:
        assert contrast(theme[f"{name}_line"], theme.canvas) >= 4.5, name
    assert contrast(theme.premise_line, theme.premise_fill) >= 4.5
    for role in ("error", "warning", "ok"):
        assert contrast(theme[role], theme.panel) >= 4.5, role


def test_lines_borders_and_signs_can_be_seen(theme: Theme) -> None:
    for name in (*STANCES, "contention", "free", "premise"):
        for ground in (f"{name}_fill", "canvas"):
            assert contrast(theme[f"{name}_line"], theme[ground]) >= 3, (name, ground)
    for name in STANCES:
        assert contrast(theme.sign, theme[f"{name}_line"]) >= 4.5, name
    for ground in FILLS:
        assert contrast(theme.focus, theme[ground]) >= 3, ground
        assert contrast(theme.border, theme["canvas"]) >= 3


def test_reasons_and_objections_differ_in_grey_as_well(theme: Theme) -> None:
    assert contrast(theme.support_line, theme.attack_line) >= 1.2


@pytest.mark.parametrize("name", THEMES)
def test_roles_refer_to_colours_by_name(name: str) -> None:
    content = tomllib.loads(resource("themes", f"{name}.toml").read_text())
    assert set(content["roles"]) == set(ROLES)
    assert set(content["roles"].values()) == set(content["colours"])


def test_a_theme_of_ones_own_is_read_from_its_file(tmp_path: Path) -> None:
    text = resource("themes", "light.toml").read_text()
    mine = tmp_path / "mine.toml"
    mine.write_text(text.replace('canvas = "paper"', 'canvas = "#fedcba"'))
    assert load_theme(mine).canvas == "#FEDCBA"


def test_an_unknown_theme_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="light, dark"):
        load_theme("gaudy")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        load_theme(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("pattern", "becomes", "says"),
    [
        ('canvas = "paper"\n', "", "no colour to the role canvas"),
        ('canvas = "paper"', 'canvas = "papre"', "'papre', which is not there"),
        ('canvas = "paper"', "canvas = 7", "takes the colour 7"),
        ('canvas = "paper"', 'canvas = "paper"\nsky_line = "ink"', "there is not: sky_line"),
        ('"#FAFAF8"', '"white"', "not of the form #rrggbb"),
        (r"\[roles\]", "[rules]", r"no table \[roles\]"),
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
