"""The command `themes`: what ships, and the check of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from argmap.cli import run
from argmap.rendering.theme import load_theme, theme_names


def test_themes_are_listed_with_what_they_are_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["themes"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(theme_names())
    assert "for photocopying" not in lines[0]
    assert "printing and photocopying" in lines[-1]


@pytest.mark.parametrize("name", ["light", "dark", "contrast", "print"])
def test_those_that_ship_are_sound(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["themes", name]) == 0
    assert f"{name} is sound" in capsys.readouterr().out


def test_one_can_begin_with_a_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["themes", "dark", "--show"]) == 0
    mine = tmp_path / "mine.toml"
    mine.write_text(capsys.readouterr().out)
    assert load_theme(mine).canvas == load_theme("dark").canvas
    assert run(["themes", str(mine)]) == 0


def test_what_is_hard_to_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('base = "light"\n[roles]\nsupport_line = "#A0B8E0"\n')
    assert run(["themes", str(mine)]) == 1
    out, err = capsys.readouterr()
    assert (
        "support_line (#A0B8E0) on canvas (#FAFAF8) has a contrast of 1.93:1, and 4.5:1 is wanted"
        in out
    )
    assert "sign (#FFFFFF) on support_line (#A0B8E0)" in out
    assert "4 pairs of colours too much alike" in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["gaudy"], "there is no theme “gaudy”"),
        (["none.toml"], "none.toml"),
        (["mine.toml", "--show"], "--show takes the name of a shipped theme"),
    ],
)
def test_what_there_is_not_is_said(
    arguments: list[str],
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["themes", *arguments]) != 0
    assert says in capsys.readouterr().err
