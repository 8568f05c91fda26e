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
    from argmap.storage.past import Moment
    from argmap.timeline import Timeline

MAP = click.Path(path_type=Path, readable=False)
CONFLICTS = 3
"""The exit code of a merge that left conflicts."""


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
    r"""Say in words what changed from OLD to NEW, or within the history of one map.

    STEP is a number from `argmap history`, the name of a version, or a time such as
    2026-05-01T12:00: the last step made by then.

    \b
    Examples:
      argmap diff yesterday.argmap debate.argmap
      argmap diff debate.argmap --since 2026-05-01
      argmap diff debate.argmap --at 17
    """
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
    r"""Give MAP as it is now a NAME: a version that is found again whatever is done later.

    STEP is a number from `argmap history`, the name of a version (which is then renamed), or a
    time.

    \b
    Examples:
      argmap name debate.argmap "As sent to the printer"
      argmap name debate.argmap "Before the second round" --at 2026-05-01T12:00
    """
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


@click.command()
@click.argument("ours", type=MAP)
@click.argument("theirs", type=MAP)
@click.option("-o", "--output", type=MAP, required=True, help="The merged map, a new file.")
@click.option("--base", type=MAP, help="What both were made from, where their logs do not tell.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.pass_context
def merge(
    ctx: click.Context, *, ours: Path, theirs: Path, output: Path, base: Path | None, force: bool
) -> None:
    """Merge OURS and THEIRS, two copies of one map that were edited apart, into a new file.

    What either changed is taken. Where both changed the same thing, ours stands, the conflict is
    listed, and the exit code is 3. The merged map goes on with the history of OURS.
    """
    from argmap.maps import read  # noqa: PLC0415 - slow to import
    from argmap.model import merging  # noqa: PLC0415 - as above
    from argmap.model.telling_conflicts import tell_conflicts  # noqa: PLC0415 - as above
    from argmap.storage.common import common_base  # noqa: PLC0415 - as above

    _refuse(output, ours, theirs, base, force=force)
    start = read(base) if base is not None else common_base(ours, theirs)[1]
    mine = read(ours)
    found = merging.merge(start, mine, read(theirs))
    _write(found.map, mine, ours, theirs, output, force=force)
    for line in tell_conflicts(found):
        click.echo(line)
    if found.conflicts:
        ctx.exit(CONFLICTS)


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
