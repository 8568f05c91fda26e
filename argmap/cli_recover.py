"""The commands for when a file is lost or broken: `restore` and `salvage`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from argmap.errors import InputError

if TYPE_CHECKING:
    from argmap.storage.backup import Backup
    from argmap.storage.mending import Loss
    from argmap.storage.salvage import Report

MAP = click.Path(path_type=Path, readable=False)


@click.command()
@click.argument("map", type=MAP)
@click.option("-o", "--output", type=MAP, help="The document to write.")
@click.option("--list", "listing", is_flag=True, help="Only list the backups there are.")
@click.option("--from", "wanted", metavar="BACKUP", help="A number of --list, or a backup's file.")
@click.option("--folder", type=MAP, help="Where the backups lie, if not in their usual folder.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def restore(
    map: Path,  # noqa: A002 - the name that --help shows
    *,
    output: Path | None,
    listing: bool,
    wanted: str | None,
    folder: Path | None,
    force: bool,
) -> None:
    """Bring MAP back from a backup, as a new document with its history.

    MAP may be sound, damaged or gone. The newest backup is taken that is itself sound, unless
    another is named. The backup stays, and so does MAP unless it is what is replaced.

    \b
    Examples:
      argmap restore debate.argmap --list
      argmap restore debate.argmap -o yesterday.argmap --from 3
    """  # noqa: D301 - click wants the character itself
    from argmap.storage.backup import backup_folder, backups_of  # noqa: PLC0415 - slow to import

    if output is None and not listing:
        raise click.UsageError("say where to with --output, or ask for the --list of backups")
    folder = backup_folder() if folder is None else folder
    if output is not None and wanted is not None and not wanted.isdecimal():
        _restore_newest([Path(wanted)], output, force=force)
        return
    found = backups_of(map, folder)
    if not found:
        raise InputError(f"there is no backup of {map} in {folder}")
    if output is None or listing:
        for number, backup in enumerate(found, 1):
            click.echo(_row(number, backup))
        return
    chosen = found if wanted is None else [_numbered(found, int(wanted))]
    _restore_newest([backup.path for backup in chosen], output, force=force)


def _row(number: int, backup: Backup) -> str:
    time = f"{backup.time.astimezone():%Y-%m-%d %H:%M:%S}"
    return f"{number:4}  {time}  {backup.size:>12,}  {_line(backup.title, 60)}".rstrip()


def _numbered(found: list[Backup], number: int) -> Backup:
    if not 1 <= number <= len(found):
        raise InputError(f"there is no backup {number}; --list shows {len(found)} of them")
    return found[number - 1]


def _restore_newest(paths: list[Path], output: Path, *, force: bool) -> None:
    """Restore the first backup that is sound, and say which it was; the last one's error counts."""
    from argmap.storage.backup import restore_backup  # noqa: PLC0415 - slow to import

    for place, path in enumerate(paths, 1):
        try:
            restore_backup(path, output, overwrite=force)
        except InputError as error:
            if place == len(paths):
                raise
            click.echo(f"argmap: passed over a backup: {error}", err=True)
        else:
            click.echo(f"{output} restored from {path}")
            return


@click.command()
@click.argument("map", type=MAP)
@click.option("-o", "--output", type=MAP, required=True, help="The document to write.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def salvage(map: Path, output: Path, force: bool) -> None:  # noqa: A002 - the name that --help shows
    """Save what can be read of MAP, a damaged document, into a new one.

    MAP is left as it is. What could not be saved is listed. The new document's history begins
    anew.
    """
    from argmap.storage.salvage import salvage as save  # noqa: PLC0415 - slow to import

    report = save(map, output, overwrite=force)
    for line in _told(report):
        click.echo(line)


def _told(report: Report) -> list[str]:
    """Say what was saved and what was not."""
    counts = ", ".join(
        f"{count:,} {kind}{'' if count == 1 else 's'}" for kind, count in report.saved.items()
    )
    lines = [f"saved: {counts}"]
    if report.complete:
        lines.append("nothing is missing: the map is as it was last saved")
    else:
        lines.append(f"lost or kept in part, as far as is known: {len(report.losses):,}")
        lines += [f"  {_loss(loss)}" for loss in report.losses]
        if report.torn:
            kinds = ", ".join(report.torn)
            lines.append(f"there were places that cannot be read among: {kinds}")
        lines.append("look the map through, above all what was changed last")
    lines.append(
        f"history: {report.steps:,} of {report.last:,} steps were readable; "
        "the new document's begins anew"
    )
    return lines


def _loss(loss: Loss) -> str:
    words = f" “{_line(loss.text, 80)}”" if loss.text else ""
    return f"{loss.kind} {_line(loss.id, 40)}{words}: {_line(loss.why, 120)}"


def _line(text: str, length: int) -> str:
    """Give a text as one line of at most so many characters."""
    flat = "".join(sign if sign.isprintable() else " " for sign in " ".join(text.split()))
    return flat if len(flat) <= length else f"{flat[: length - 1]}…"


COMMANDS = (restore, salvage)
