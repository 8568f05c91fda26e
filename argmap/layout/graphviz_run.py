"""Running Graphviz: a drawing goes in as text, places and lines come back as numbers.

What Graphviz answers is read here, not by pydot's parser, which takes 4 seconds for 1,000 claims,
and is taken for hostile: whatever is not of the form that is expected is refused in words.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from math import isfinite
from time import monotonic
from typing import Any

from argmap.errors import LayoutError
from argmap.layout.contract import Curve, Point, Progress
from argmap.layout.needs import graphviz, missing
from argmap.layout.progress import report

_MOST = 256 << 20
"""The longest answer that is read, in bytes: 100,000 claims take about 60 MB."""

_FAR = 1e8
_EVERY = 0.05


@dataclass(slots=True)
class Answer:
    """What Graphviz drew: the middles of nodes and the lines of edges by their ids, y downwards."""

    nodes: dict[str, Point] = field(default_factory=dict)
    edges: dict[str, Curve] = field(default_factory=dict)


def program() -> str:
    """Give the path of Graphviz's program.

    Raises
    ------
    LayoutError
        If Graphviz is not installed; it says how to install it.
    """
    found = graphviz()
    if found is None:
        raise LayoutError(f"{missing('graphviz')}; bands needs nothing more")
    return found


def run(engine: str, text: str, seconds: float, progress: Progress | None) -> Answer:
    """Let one of Graphviz's engines draw what `text` describes in the DOT language.

    Raises
    ------
    LayoutError
        If Graphviz is not installed, fails, takes longer than `seconds`, or answers nonsense.
    CancelledError
        If `progress` answered False; Graphviz is stopped then.
    """
    command = [program(), f"-K{engine}", "-Tjson0"]
    try:
        process = subprocess.Popen(  # noqa: S603 - the program was found, the arguments are ours
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise LayoutError(f"Graphviz ({command[0]}) cannot be started: {error}") from error
    try:
        out, said = _awaited(process, engine, text.encode("ascii"), seconds, progress)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    if process.returncode:
        raise LayoutError(f"Graphviz's {engine} {_told(process.returncode, said)}; bands serves")
    if len(out) > _MOST:
        raise LayoutError(f"Graphviz's {engine} answered with more than can be read")
    return read(out, engine)


def _awaited(
    process: subprocess.Popen[bytes],
    engine: str,
    text: bytes,
    seconds: float,
    progress: Progress | None,
) -> tuple[bytes, bytes]:
    """Wait for a process, asking now and then whether to go on."""
    until = monotonic() + seconds
    given: bytes | None = text
    while True:
        report(progress, 0.0)
        left = until - monotonic()
        if left <= 0:
            raise LayoutError(
                f"Graphviz's {engine} did not come to an end in {seconds:g} seconds; give it more "
                "by its setting seconds, or take bands"
            )
        try:
            return process.communicate(given, timeout=min(_EVERY, left))
        except subprocess.TimeoutExpired:
            given = None  # what was given is written on, whatever comes


def _told(code: int, said: bytes) -> str:
    """Say how Graphviz failed, in its own words if it had any."""
    lines = said.decode("utf-8", "replace").strip().splitlines()
    if lines:
        return f"failed: {lines[0][:200].removeprefix('Error: ')}"
    if code < 0:
        return f"was ended by signal {-code}, perhaps for lack of memory"
    return f"failed with code {code}"


def read(answer: bytes, engine: str) -> Answer:
    """Read an answer in the form json0.

    Raises
    ------
    LayoutError
        If it is not of that form.
    """
    made = Answer()
    try:
        known: dict[str, Any] = json.loads(answer)
        for node in known.get("objects", ()):
            if "pos" in node:
                made.nodes[str(node["name"])] = _point(node["pos"])
        for edge in known.get("edges", ()):
            if "id" in edge and "pos" in edge:
                made.edges[str(edge["id"])] = _curve(edge["pos"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise LayoutError(f"Graphviz's {engine} answered with what cannot be read") from error
    return made


def _point(text: str) -> Point:
    x, y = (float(part) for part in text.rstrip("!").split(","))
    if not (isfinite(x) and isfinite(y) and abs(x) < _FAR and abs(y) < _FAR):
        raise ValueError("a place beyond all bounds")
    return x, -y


def _curve(text: str) -> Curve:
    """Read a spline; arrows are left out, and all but the first of several."""
    points = [_point(part) for part in text.partition(";")[0].split() if part[0] not in "es"]
    if len(points) % 3 != 1 or len(points) < 4:
        raise ValueError("not a chain of cubic curves")
    return tuple(number for point in points for number in point)
