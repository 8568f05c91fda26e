"""The `argmap` command (click): each sub-command exits with 0 exactly if it did what was asked.

Whatever goes wrong is one line on standard error. What is slow to import is imported by the
sub-command that needs it.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from argmap import __version__, cli_find, cli_history, cli_recover, cli_themes
from argmap.errors import ArgmapError, DamagedError

EPILOG = "`argmap COMMAND --help` explains a command."
MAP = click.Path(path_type=Path, readable=False)  # whoever reads it says why it cannot be


class _Commands(click.Group):
    """The sub-commands; any first word that is none of them names a map to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            _refuse_mistyped(self.list_commands(ctx), args[0])
            return "window", _window, args
        return super().resolve_command(ctx, args)


def _refuse_mistyped(commands: list[str], word: str) -> None:
    """Say which commands there are, where a word looks like one and no such file is there."""
    if "." in word or "/" in word or "\\" in word or Path(word).exists():
        return
    raise click.UsageError(
        f"{word!r} is neither a file nor a command; the commands are {', '.join(commands)}"
    )


@click.group(cls=_Commands, invoke_without_command=True, epilog=EPILOG)
@click.version_option(__version__, "-V", "--version", message="argmap %(version)s")
@click.pass_context
def commands(ctx: click.Context) -> None:
    """Map a debate: claims, the reasons and objections between them, and their sources.

    `argmap` opens the window on the last map (the first time, on an example); `argmap MAP` opens
    it on that map. The commands below need no screen.
    """
    if ctx.invoked_subcommand is None:
        ctx.exit(_open_window(None))


@click.command(hidden=True)
@click.argument("path", type=MAP)
@click.pass_context
def _window(ctx: click.Context, path: Path) -> None:
    """Open the window on a map."""
    ctx.exit(_open_window(path))


def _open_window(path: Path | None) -> int:
    from argmap.rendering.screen import require_screen

    require_screen()
    from argmap.ui.app import run_window

    return run_window(path)


# -- pictures ------------------------------------------------------------------------------


@commands.command()
@click.argument("map", type=MAP)
@click.option("-o", "--output", type=MAP, help="The file to write; its ending tells the format.")
@click.option("-f", "--format", "file_format", help="png, svg, pdf or webp, for lack of --output.")
@click.option(
    "--theme", default="light", show_default=True, help="A name from argmap themes, or a file."
)
@click.option("--layout", "engine", default="bands", show_default=True, help="See argmap layouts.")
@click.option(
    "--set",
    "set_",
    multiple=True,
    metavar="KEY=VALUE",
    help="A setting of the layout, as argmap layouts lists them; repeatable.",
)
@click.option(
    "--direction",
    type=click.Choice(["down", "up", "right", "left"]),
    default="down",
    show_default=True,
    help="Where reasons lie as seen from what they are given for.",
)
@click.option(
    "-s", "--scale", type=float, help="PNG, WebP: 1 is 96 dots an inch.  [default: 2, or what fits]"
)
@click.option("--dpi", type=float, help="PNG, WebP: pixels an inch, instead of a scale.")
@click.option("--width", type=int, help="PNG, WebP: the pixels across, instead of a scale.")
@click.option(
    "--margin",
    type=float,
    default=24.0,
    show_default=True,
    help="The points of empty ground around the picture.",
)
@click.option(
    "--paper",
    metavar="NAME",
    help="PDF: a page of a0 to a5, letter, legal or tabloid that the picture is made to fit.",
)
@click.option(
    "--orientation",
    type=click.Choice(["auto", "portrait", "landscape"]),
    default="auto",
    show_default=True,
    help="PDF: which way the paper lies.",
)
@click.option(
    "--poster", metavar="CxR", help="PDF: so many sheets across and down, such as 3x2, or auto."
)
@click.option(
    "--min-size",
    type=float,
    default=6.0,
    show_default=True,
    help="PDF: the points of claims that --poster auto keeps to.",
)
@click.option(
    "--overlap",
    type=float,
    default=10.0,
    show_default=True,
    help="PDF: the millimetres by which the sheets of a poster overlap.",
)
@click.option(
    "--branch",
    multiple=True,
    metavar="NUMBER",
    help="Only this claim, such as 1.2, and all below it; repeatable.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="NUMBER",
    help="Only this claim without what is below it; repeatable.",
)
@click.option("--folds", is_flag=True, help="Folded branches stay folded.")
@click.option(
    "--embed/--no-embed", default=True, show_default=True, help="The map inside the file."
)
@click.option("--title/--no-title", default=True, show_default=True, help="The map's title above.")
@click.option("--date/--no-date", default=False, help="The day it is made on above the picture.")
@click.option("--legend/--no-legend", default=False, help="What the lines and boxes mean.")
@click.option("--numbers/--no-numbers", default=False, help="Numbers as in 1.2a in the boxes.")
@click.option("--sources/--no-sources", default=False, help="The list of sources below.")
@click.option(
    "--groups",
    type=click.Choice(["tag", "source", "none"]),
    default="none",
    show_default=True,
    help="Coloured areas behind claims that share a tag or a source.",
)
@click.option("-t", "--transparent", is_flag=True, help="No background.")
@click.option("--at", metavar="STEP", help="As it was after a step; see argmap history.")
def export(map: Path, output: Path | None, file_format: str | None, **choices: Any) -> None:  # noqa: A002 - the name that --help shows
    """Make a picture of MAP: PNG, SVG, PDF or WebP.

    MAP is a document (.argmap), its text form (.argmap.json), an indented outline, or a picture
    that has the map inside, as all have that are made here. Without --output the picture stands
    beside MAP and is a PNG.

    \b
    Examples:
      argmap export debate.argmap -o debate.pdf --legend --sources
      argmap export debate.argmap -f png --dpi 300 --theme dark
      argmap export debate.argmap --layout spring --set iterations=200
      argmap export debate.argmap -o wall.pdf --paper a4 --poster auto --min-size 8
    """  # noqa: D301 - click wants the character itself
    from argmap.layout.registry import parsed
    from argmap.maps import read
    from argmap.rendering.export import export as export_map

    if sum(choices[name] is not None for name in ("scale", "dpi", "width")) > 1:
        raise click.UsageError("--scale, --dpi and --width exclude each other")
    if choices["only"] and choices["branch"]:
        raise click.UsageError("--only and --branch exclude each other")
    choices["settings"] = parsed(choices["engine"], choices.pop("set_"))
    at = choices.pop("at")
    argmap = read(map) if at is None else cli_history.read_at(map, at)
    path = output if output is not None else _beside(map, file_format or "png")
    choices["background"] = not choices.pop("transparent")
    choices["branch"], choices["only"] = tuple(choices["branch"]), tuple(choices["only"])
    kept = {name: value for name, value in choices.items() if value is not None}
    with _progress(f"Exporting {path.name}") as progress:
        remarks = export_map(argmap, path, format=file_format, progress=progress, **kept)
    for remark in remarks:
        click.echo(f"argmap: {remark}", err=True)
    click.echo(f"{path} written", err=True) if _talks() else None


def _beside(path: Path, suffix: str) -> Path:
    """Give the name of a picture beside a map."""
    name = path.name
    for ending in (".argmap.json", path.suffix):
        if ending and name.lower().endswith(ending.lower()):
            name = name[: -len(ending)]
            break
    return path.with_name(f"{name}.{suffix}")


@commands.command()
@click.argument("name", required=False, default="")
def layouts(name: str) -> None:
    """List the layouts that `export --layout` takes, or tell of the one called NAME.

    With each come its settings, as `export --set` takes them, and what they are if nobody says.
    """
    from argmap.layout.listing import lines
    from argmap.layout.registry import info

    if name:
        info(name)
    for line in lines(name):
        click.echo(line)


# -- maps ----------------------------------------------------------------------------------


@commands.command()
@click.argument("map", type=MAP)
@click.option("--title", default="", help="The map's title.")
@click.option("--claim", default="", help="Its main claim.")
@click.option(
    "--template", help="Begin with claims that say what belongs there: pro-con, article …"
)
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def new(map: Path, title: str, claim: str, template: str | None, force: bool) -> None:  # noqa: A002 - as --help shows
    """Make a new MAP (.argmap, or .argmap.json), empty or from a template.

    The templates are pro-con, article, policy, essay and classroom.
    """
    from argmap.maps import write
    from argmap.model import edits
    from argmap.model.map import ArgumentMap
    from argmap.templates import from_template

    argmap = ArgumentMap() if template is None else from_template(template)
    if title:
        argmap.apply(edits.retitle(argmap, title).changes)
    if claim and template is not None:
        argmap.apply(edits.reword(argmap, argmap.roots()[0], claim).changes)
    elif claim:
        argmap.apply(edits.add_free_claim(argmap, claim).changes)
    write(argmap, map, overwrite=force)


@commands.command()
@click.argument("source", type=MAP)
@click.argument("target", type=MAP)
@click.option("--from", "file_format", help="The format of SOURCE, where its name does not tell.")
@click.option("--at", metavar="STEP", help="As it was after a step; see argmap history.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def convert(
    source: Path, target: Path, file_format: str | None, at: str | None, force: bool
) -> None:
    """Write the map in SOURCE as TARGET, in the format that its name ends in.

    Documents (.argmap) and their text form (.argmap.json) go both ways without loss, but for the
    history of steps, which only the document has. Pictures that Argmap exported (PNG, SVG, PDF,
    WebP) hold the map and can be read as well. Indented outlines (.txt) can be read: `+` marks a
    reason, `-` an objection, `&` a co-premise, `_` an undercut.
    """
    from argmap.maps import read, write

    made = read(source, file_format) if at is None else cli_history.read_at(source, at)
    write(made, target, overwrite=force)


@commands.command()
@click.argument("map", type=MAP)
def info(map: Path) -> None:  # noqa: A002 - the name that --help shows
    """Say what is in MAP."""
    from argmap.maps import read
    from argmap.model.elements import Stance

    argmap = read(map)
    arguments = list(argmap.arguments.values())
    reasons = sum(known.stance is Stance.PRO for known in arguments)
    pairs = len(argmap.contradictions())
    undercuts = sum(known.target in argmap.arguments for known in arguments)
    rows = [
        ("title", argmap.info.title or "(none)"),
        ("author", argmap.info.author or "(none)"),
        ("claims", f"{len(argmap.claims):,}"),
        ("contentions", f"{len(argmap.roots()):,}"),
        ("reasons", f"{reasons:,}"),
        ("objections", f"{len(arguments) - reasons - undercuts - 2 * pairs:,}"),
        ("undercuts", f"{undercuts:,}"),
        ("contradictions", f"{pairs:,}"),
        ("sources", f"{len(argmap.sources):,}"),
        *_document_rows(map),
    ]
    for name, value in rows:
        click.echo(f"{name:14} {value}")


def _document_rows(path: Path) -> list[tuple[str, str]]:
    """Give what only a document knows: its steps, and when the last one was."""
    from argmap.storage import document_info, is_document

    if not is_document(path):
        return []
    found = document_info(path)
    changed = found.changed.astimezone().strftime("%Y-%m-%d %H:%M") if found.changed else "never"
    return [("steps", f"{found.entries:,}"), ("last changed", changed)]


@commands.command()
@click.argument("map", type=MAP)
def check(map: Path) -> None:  # noqa: A002 - the name that --help shows
    """Check that MAP is sound: the file, the map in it, and its history."""
    from argmap.errors import DamagedError
    from argmap.maps import read
    from argmap.storage import check_document, is_document

    read(map)
    if is_document(map) and (problems := check_document(map)):
        raise DamagedError(f"{map} is damaged: {'; '.join(problems)}")
    click.echo(f"{map} is sound")


for _command in (
    *cli_find.COMMANDS,
    *cli_history.COMMANDS,
    *cli_recover.COMMANDS,
    *cli_themes.COMMANDS,
):
    commands.add_command(_command)


# -- running -------------------------------------------------------------------------------


def _talks() -> bool:
    """Tell whether a person reads standard error."""
    return sys.stderr.isatty()


@contextmanager
def _progress(label: str) -> Iterator[Any]:
    """Give a progress callback that draws a bar for a person, and nothing when piped."""
    if not _talks():
        yield None
        return
    with click.progressbar(length=1000, label=label, file=sys.stderr) as bar:

        def progress(share: float) -> bool:
            bar.update(max(0, round(share * 1000) - bar.pos))
            return True

        yield progress
        bar.update(1000 - bar.pos)


_REPAIR = (
    "`argmap restore MAP --list` shows its backups, "
    "`argmap salvage MAP -o NEW` saves what can still be read of it"
)


def run(arguments: list[str]) -> int:
    """Run the command; give its exit code: 0, 1 for what failed, 2 for a wrong call."""
    try:
        done = commands.main(arguments, prog_name="argmap", standalone_mode=False)
        return done if isinstance(done, int) else 0
    except click.ClickException as error:
        return _say(_usage(error), error.exit_code)
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _say("stopped; nothing was changed", 130)
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except DamagedError as error:
        return _say(f"{error}. {_REPAIR}", 1)
    except ArgmapError as error:
        return _say(str(error), 1)
    except Exception as error:  # noqa: BLE001 - the last door before a person sees a traceback
        return _say(_report(error), 70)


def _say(message: str, code: int) -> int:
    click.echo(f"argmap: {' '.join(message.split())}", err=True)
    return code


def _usage(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "argmap"
    return f"{error.format_message()} (see {path} --help)"


def _report(error: Exception) -> str:
    """Keep the traceback of a mistake of ours in a file, and say where."""
    said = (
        f"a mistake in Argmap itself ({type(error).__name__}: {error}); your files are as they were"
    )
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="argmap-", suffix=".log", delete=False, encoding="utf-8"
        ) as file:
            traceback.print_exception(error, file=file)
    except OSError:
        logging.getLogger("argmap").debug("no report could be written", exc_info=True)
        return said
    return f"{said}; please report it with {file.name}"
