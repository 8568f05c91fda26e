"""The commands about what was done: `history`, `name`, `revert`, `diff` and `merge`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from argmap.errors import StorageError

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap
    from argmap.model.merging import Key, Merged, Side
    from argmap.storage.past import Moment
    from argmap.timeline import Timeline

MAP = click.Path(path_type=Path, readable=False)
_SIDES = ("ours", "theirs", "both")
CONFLICTS = 3
"""The exit code of a merge that left conflicts which nobody has chosen in."""


@click.command()
@click.argument("map", type=MAP)
@click.option("--last", type=click.IntRange(min=1), metavar="N", help="Only the last N steps.")
@click.option("--versions", "named", is_flag=True, help="Only the named versions.")
def history(map: Path, last: int | None, named: bool) -> None:  # noqa: A002 - the name that --help shows
    """List the steps in the log of MAP: number, time, and what was done.

    The named versions stand beside the steps that they name (see `argmap name`).
    """
    from argmap.storage import past  # noqa: PLC0415 - slow to import

    found = past.moments(map)
    names: dict[int, list[str]] = {}
    for version in past.versions(found):
        names.setdefault(version.seq, []).append(f"“{version.name}”")
    shown = [step for step in found if step.seq in names] if named else found
    for step in shown[-last:] if last else shown:
        line = f"{step.seq:6}  {step.time.astimezone():%Y-%m-%d %H:%M:%S}  {_label(step)}"
        click.echo(" ".join([line, *names.get(step.seq, ())]))


def _label(step: Moment) -> str:
    label = " ".join(step.label.split())
    if step.kind == "mark":
        if step.undoes is None:
            return "Version"
        return f"Name {step.undoes}: {label}" if label else f"Take the name off {step.undoes}"
    return label if step.undoes is None else f"{str(step.kind).capitalize()}: {label}"


# -- what changed ----------------------------------------------------------------------------


@click.command()
@click.argument("old", type=MAP)
@click.argument("new", type=MAP, required=False)
@click.option("--since", metavar="STEP", help="Within one map: what changed after this step.")
@click.option("--at", metavar="STEP", help="Within one map: up to this step; alone, what it did.")
def diff(old: Path, new: Path | None, since: str | None, at: str | None) -> None:
    """Say in words what changed from OLD to NEW, or within the history of one map.

    STEP is a number from `argmap history`, the name of a version, or a time such as
    2026-05-01T12:00: the last step made by then.

    \b
    Examples:
      argmap diff yesterday.argmap debate.argmap
      argmap diff debate.argmap --since 2026-05-01
      argmap diff debate.argmap --at 17
    """  # noqa: D301 - click wants the character itself
    from argmap.maps import read  # noqa: PLC0415 - slow to import
    from argmap.model.difference import described, difference  # noqa: PLC0415 - as above
    from argmap.model.matching import matched  # noqa: PLC0415 - as above

    if (new is None) == (since is None and at is None):
        raise click.UsageError("name either two maps, or one and --since or --at")
    if new is None:
        before, after = _within(old, since, at)
    else:
        before = read(old)
        after = matched(before, read(new))
    lines = described(difference(before, after), before, after)
    for line in lines or ["nothing changed"]:
        click.echo(line)


def _within(path: Path, since: str | None, at: str | None) -> tuple[ArgumentMap, ArgumentMap]:
    """Give the map at two steps of its log."""
    from argmap.model.elements import MapInfo  # noqa: PLC0415 - slow to import
    from argmap.model.map import ArgumentMap  # noqa: PLC0415 - as above
    from argmap.storage.past import read_pasts  # noqa: PLC0415 - as above

    def chosen(steps: list[Moment]) -> list[int]:
        stop = len(steps) if at is None else _step(at, steps)
        start = stop - 1 if since is None else _step(since, steps)
        # Before the first step there was nothing.
        return [stop] if since is None and stop == 1 else [stop, start]

    after, *before = read_pasts(path, chosen)
    return before[0] if before else ArgumentMap(MapInfo(id=after.info.id)), after


def _step(text: str, steps: list[Moment]) -> int:
    """Read what a person says of a step (see `step_named`)."""
    from argmap.timeline import step_named  # noqa: PLC0415 - slow to import

    found = step_named(text, steps)
    if found is None:
        raise click.UsageError(
            f"{text!r} is no version's name, no number of a step and no time such as "
            "2026-05-01T12:00"
        )
    return found


def read_at(path: Path, step: str) -> ArgumentMap:
    """Read the map of a document as it was after a step, told as a person says it."""
    from argmap.storage.past import read_pasts  # noqa: PLC0415 - slow to import

    return read_pasts(path, lambda steps: [_step(step, steps)])[0]


# -- back to a moment ------------------------------------------------------------------------


@click.command()
@click.argument("map", type=MAP)
@click.argument("name")
@click.option("--at", metavar="STEP", help="Name the map as it was after this step, not as it is.")
def name(map: Path, name: str, at: str | None) -> None:  # noqa: A002 - the name that --help shows
    """Give MAP as it is now a NAME: a version that is found again whatever is done later.

    STEP is a number from `argmap history`, the name of a version (which is then renamed), or a
    time.

    \b
    Examples:
      argmap name debate.argmap "As sent to the printer"
      argmap name debate.argmap "Before the second round" --at 2026-05-01T12:00
    """  # noqa: D301 - click wants the character itself
    with _edited(map) as timeline:
        if at is None:
            timeline.name(name)
            return
        for version in reversed(timeline.versions()):
            if version.name.casefold() == at.strip().casefold():
                timeline.rename(version.mark, name)
                return
        timeline.name(name, _step(at, timeline.moments()))


@click.command()
@click.argument("map", type=MAP)
@click.argument("step")
def revert(map: Path, step: str) -> None:  # noqa: A002 - the name that --help shows
    """Make MAP again what it was after STEP, as a new step, which can itself be undone.

    STEP is a number from `argmap history`, the name of a version, or a time. Nothing is lost: all
    steps stay in the history.
    """
    with _edited(map) as timeline:
        seq = _step(step, timeline.moments())
        changed = timeline.restore(seq)
    click.echo(f"{map} is as it was after step {seq}" if changed else f"{map} was so already")


@contextmanager
def _edited(path: Path) -> Iterator[Timeline]:
    """Open a document, and close it with all that was done on the disk."""
    from argmap.session import Session  # noqa: PLC0415 - slow to import
    from argmap.timeline import Timeline  # noqa: PLC0415 - as above

    with Session.open(path) as session:
        yield Timeline(session)
        session.flush()


# -- merging ---------------------------------------------------------------------------------


def _read_choices(
    _ctx: click.Context, _param: click.Parameter, given: tuple[str, ...]
) -> list[tuple[int, str]]:
    """Read the numbers of conflicts, each with the side that is to stand."""
    found: list[tuple[int, str]] = []
    for text in given:
        number, _, side = text.partition("=")
        if not number.isdecimal() or side not in _SIDES:
            raise click.BadParameter(f"{text!r} is no choice such as 2=theirs")
        found.append((int(number), side))
    return found


@click.command()
@click.argument("ours", type=MAP)
@click.argument("theirs", type=MAP)
@click.option("-o", "--output", type=MAP, required=True, help="The merged map, a new file.")
@click.option("--base", type=MAP, help="What both were made from, where their logs do not tell.")
@click.option("--prefer", type=click.Choice(_SIDES), help="What stands in all conflicts.")
@click.option(
    "--choose",
    callback=_read_choices,
    multiple=True,
    metavar="N=SIDE",
    help="What stands in conflict N of the list: ours, theirs or both. Can be repeated.",
)
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.pass_context
def merge(
    ctx: click.Context,
    *,
    ours: Path,
    theirs: Path,
    output: Path,
    base: Path | None,
    prefer: str | None,
    choose: list[tuple[int, str]],
    force: bool,
) -> None:
    """Merge OURS and THEIRS, two copies of one map that were edited apart, into a new file.

    What either changed is taken. Where both changed the same thing, it is a conflict: all are
    listed by number, and what was not chosen stays as in OURS. What one side removed and the other
    needs stays until its removal is chosen. The exit code is 3 while there are conflicts that were
    not chosen. The merged map goes on with the history of OURS.

    Both versions of a claim stand side by side, theirs tagged "other wording"; both versions of a
    note stand one under the other. Where both cannot stand, --prefer both keeps ours.

    \b
    Examples:
      argmap merge mine.argmap hers.argmap -o merged.argmap
      argmap merge mine.argmap hers.argmap -o merged.argmap --force --choose 1=both
      argmap merge mine.argmap hers.argmap -o merged.argmap --prefer theirs
    """  # noqa: D301 - click wants the character itself
    from argmap.maps import read  # noqa: PLC0415 - slow to import
    from argmap.model import merging  # noqa: PLC0415 - as above
    from argmap.model.choosing import resolved  # noqa: PLC0415 - as above
    from argmap.storage.common import common_base  # noqa: PLC0415 - as above

    _refuse(output, ours, theirs, base, force=force)
    start = read(base) if base is not None else common_base(ours, theirs)[1]
    mine = read(ours)
    found = merging.merge(start, mine, read(theirs))
    choices = _choices(found, prefer, choose)
    made = resolved(found, choices)
    _write(made, mine, ours, theirs, output, force=force)
    if not _say_conflicts(found, choices, made):
        ctx.exit(CONFLICTS)


def _choices(found: Merged, prefer: str | None, choose: list[tuple[int, str]]) -> dict[Key, Side]:
    """Give what was chosen in each conflict; a choice by number goes before the preference."""
    from argmap.model.choosing import offered, preferred  # noqa: PLC0415 - slow to import
    from argmap.model.merging import Side  # noqa: PLC0415 - as above

    choices = {} if prefer is None else preferred(found, Side(prefer))
    count = len(found.conflicts)
    for number, side in choose:
        if not 1 <= number <= count:
            there = f"they are 1 to {count}" if count else "there are none"
            raise click.UsageError(f"there is no conflict {number}; {there}")
        conflict = found.conflicts[number - 1]
        if side not in offered(found, conflict):
            raise click.UsageError(f"both cannot stand in conflict {number}; choose ours or theirs")
        choices[conflict.key] = Side(side)
    return choices


def _say_conflicts(found: Merged, choices: dict[Key, Side], made: ArgumentMap) -> bool:
    """List the conflicts by number and what came of them; tell whether all were chosen."""
    from argmap.model.telling_conflicts import tell_conflicts  # noqa: PLC0415 - slow to import

    for number, line in enumerate(tell_conflicts(found, choices, made), 1):
        click.echo(f"{number}. {line}")
    left = sum(conflict.key not in choices for conflict in found.conflicts)
    if left:
        click.echo(
            f"Nothing was chosen in {left} of {len(found.conflicts)} conflicts. To choose, run "
            "this again with --force and --choose N=ours, N=theirs or N=both.",
            err=True,
        )
    return not left


def _refuse(output: Path, *inputs: Path | None, force: bool) -> None:
    """Raise where what is merged would be written over, or anything else without --force."""
    if not output.exists():
        return
    for path in inputs:
        if path is not None and path.exists() and path.samefile(output):
            raise StorageError(f"{output} is one of the maps to merge; write to a new file")
    if not force:
        raise StorageError(f"{output} is there already; nothing was merged")


def _write(
    made: ArgumentMap, mine: ArgumentMap, ours: Path, theirs: Path, output: Path, *, force: bool
) -> None:
    """Write the merged map: on top of our log where there is one, else by itself."""
    from argmap.maps import write  # noqa: PLC0415 - slow to import
    from argmap.model.changes import Step  # noqa: PLC0415 - as above
    from argmap.model.difference import difference  # noqa: PLC0415 - as above
    from argmap.storage import SUFFIX, is_document  # noqa: PLC0415 - as above
    from argmap.storage.common import write_further  # noqa: PLC0415 - as above

    if is_document(ours) and output.name.lower().endswith(SUFFIX):
        step = Step(f"Merge {theirs.name}", difference(mine, made).changes)
        write_further(ours, step, output, overwrite=force)
    else:
        write(made, output, overwrite=force)


COMMANDS = (history, name, revert, diff, merge)
