"""The command about themes: `themes`."""

from __future__ import annotations

from pathlib import Path

import click

from argmap.errors import FormatError


@click.command()
@click.argument("theme", required=False, type=click.Path(readable=False))
@click.option("--show", is_flag=True, help="Print the file of THEME, to begin one's own with.")
def themes(theme: str | None, show: bool) -> None:
    """List the themes that `export --theme` takes, or check THEME.

    THEME is the TOML file of a theme of your own, or the name of a shipped one. It is sound if
    every role has a colour, words have a contrast of 4.5:1 to what they stand on, and lines and
    signs one of 3:1; else the pairs that have not are listed and the exit code is 1.

    \b
    To make a theme of your own:
      argmap themes light --show > mine.toml
      argmap themes mine.toml
      argmap export debate.argmap --theme mine.toml
    """  # noqa: D301 - click wants the character itself
    if theme is None:
        _list()
    elif show:
        click.echo(_source(theme), nl=False)
    else:
        _check(theme)


def _list() -> None:
    from argmap.rendering.theme import load_theme, theme_names  # noqa: PLC0415

    for name in theme_names():
        click.echo(f"{name:14} {load_theme(name).about}")


def _source(theme: str) -> str:
    from argmap.rendering.theme import theme_names, theme_source  # noqa: PLC0415

    if theme not in theme_names():
        known = ", ".join(theme_names())
        raise click.UsageError(f"--show takes the name of a shipped theme: {known}")
    return theme_source(theme)


def _check(theme: str) -> None:
    from argmap.files import read_whole  # noqa: PLC0415
    from argmap.rendering.legibility import faults, pairs  # noqa: PLC0415
    from argmap.rendering.theme import LIMIT, load_theme, read_theme, theme_names  # noqa: PLC0415

    shipped = theme in theme_names() or not theme.endswith(".toml")
    checked = load_theme(theme) if shipped else read_theme(read_whole(Path(theme), LIMIT), theme)
    found = faults(checked)
    for fault in found:
        click.echo(str(fault))
    if found:
        pair = "pair of colours" if len(found) == 1 else "pairs of colours"
        raise FormatError(f"{theme} is hard to read: {len(found)} {pair} too much alike")
    click.echo(f"{theme} is sound: {len(list(pairs(checked)))} pairs of colours can be told apart")


COMMANDS = (themes,)
"""The commands of this module."""
