"""The command that looks for words in a map: `find`."""

from __future__ import annotations

from pathlib import Path

import click

MAP = click.Path(path_type=Path, readable=False)


@click.command()
@click.argument("map", type=MAP)
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@click.pass_context
def find(ctx: click.Context, *, map: Path, words: tuple[str, ...], limit: int) -> None:  # noqa: A002 - the name that --help shows
    """Find claims, notes, tags and sources in MAP by their WORDS, the best first.

    All words must be there, the last one may be just a beginning; "a phrase" in double quotes.
    The exit code is 1 where nothing was found.
    """
    from argmap.maps import read  # noqa: PLC0415 - slow to import
    from argmap.model.reading import number  # noqa: PLC0415 - as above
    from argmap.storage.search import Search  # noqa: PLC0415 - as above

    argmap = read(map)
    found = Search.of(argmap).find(" ".join(words), limit)
    for hit in found:
        place = number(argmap, hit.id) if hit.kind in ("claim", "argument") else ""
        said = " ".join(hit.snippet.split())
        click.echo(f"{place:8} {'' if hit.field == 'text' else f'({hit.kind} {hit.field}) '}{said}")
    if not found:
        ctx.exit(1)


COMMANDS = (find,)
