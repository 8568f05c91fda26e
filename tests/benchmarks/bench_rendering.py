"""Pictures: the export command as a whole process, the writers, and the batches of a frame."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from benchmarks.generate import argument_map

from argmap.model.map import ArgumentMap

Row = tuple[str, float, float, str]

_EXAMPLE = ("examples", "open-or-proprietary-ai.argmap.json")


def bench_export_command() -> list[Row]:
    """Time `argmap export` as SVG from a map's file, imports and all."""
    from argmap.maps import write
    from argmap.resources import resource as shipped

    rows = []
    with tempfile.TemporaryDirectory() as folder:
        maps = [("the example", shipped(*_EXAMPLE), 0.8)]
        for claims, target in ((1_000, 1.2), (10_000, 4.0)):
            path = Path(folder, f"{claims}.argmap.json")
            write(argument_map(claims), path)
            maps.append((f"{claims:,} claims", path, target))
        for what, path, target in maps:
            out = Path(folder, "a.svg")
            command = [sys.executable, "-m", "argmap", "export", str(path), "-o", str(out)]
            spent = _median(lambda command=command: _child(command))  # type: ignore[misc]
            rows.append((f"argmap export, SVG, {what}, whole process", spent, target, "s"))
    return rows


def bench_writers() -> list[Row]:
    """Time the writers on a map in memory, layout included, and measure their files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from argmap.rendering.export import export

    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for claims, kind, seconds, megabytes in (
            (1_000, "svg", 0.0, 0.0),
            (1_000, "pdf", 0.0, 0.0),
            (10_000, "svg", 1.2, 7.0),
            (10_000, "pdf", 3.0, 0.0),
        ):
            argmap, out = argument_map(claims), Path(folder, f"a.{kind}")
            spent = _median(lambda a=argmap, o=out: _spent(lambda: export(a, o)))  # type: ignore[misc]
            size = out.stat().st_size / 1e6
            name = f"{kind.upper()} of {claims:,} claims"
            rows += [(name, spent, seconds, "s"), (f"{name}, size", size, megabytes, "MB")]
        small, out = argument_map(200), Path(folder, "a.png")
        spent = _median(lambda: _spent(lambda: export(small, out, scale=1)))
        rows.append(("PNG of 200 claims at 1×", spent, 0.0, "s"))
        poster, out = argument_map(1_000), Path(folder, "b.pdf")
        spent = _median(lambda: _spent(lambda: export(poster, out, poster="auto")))
        rows.append(("poster of 1,000 claims, A4 at 6 pt", spent, 0.0, "s"))
    return rows


def bench_large_png() -> list[Row]:
    """Time the largest PNGs that are written, each in a process of its own, and their memory."""
    code = (
        "import sys; from benchmarks.generate import argument_map;"
        "from argmap.rendering.export import ExportOptions, compose_for, export, style_for;"
        "from argmap.rendering.extent import Extent;"
        "from argmap.rendering.pixels import PNG, largest;"
        "from argmap.rendering.style import PIXELS_PER_POINT;"
        "argmap = argument_map(int(sys.argv[1])); options = ExportOptions(engine=sys.argv[2]);"
        "style = style_for(options); picture = compose_for(argmap, options, style);"
        "most = largest(Extent.of(picture, style), PNG) / PIXELS_PER_POINT;"
        "export(argmap, sys.argv[3], engine=sys.argv[2], scale=min(2.0, 0.99 * most));"
        "print(next(row.split()[1] for row in open('/proc/self/status') if 'VmHWM' in row))"
    )
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for claims, seconds in ((1_000, 4.0), (10_000, 0.0)):
            for engine in ("bands", "page"):
                out = Path(folder, "a.png")
                command = [sys.executable, "-c", code, f"{claims}", engine, str(out)]
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                done = subprocess.run(
                    command, check=True, capture_output=True, text=True, env=_environment()
                )
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
                name = f"largest PNG of {claims:,} claims, {engine}"
                rows += [
                    (f"{name}, whole process", spent, seconds, "s"),
                    (f"{name}, memory", int(done.stdout) / 1_000, 400.0, "MB"),
                ]
    return rows


def _environment() -> dict[str, str]:
    """Give the environment of a child that can import the benchmarks and needs no screen."""
    tests = str(Path(__file__).parents[1])
    return {**os.environ, "PYTHONPATH": tests, "QT_QPA_PLATFORM": "offscreen"}


def bench_measuring() -> list[Row]:
    """Time what comes before the layout: breaking text, measuring boxes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from argmap.rendering import looks, text
    from argmap.rendering.style import Style

    style, argmap = Style.of("light"), argument_map(10_000)

    def measure() -> None:
        text.block.cache_clear()
        looks._measured.cache_clear()
        looks.looks(argmap, style)

    rows: list[Row] = [("measuring a claim", _median(lambda: _spent(measure)) * 100, 0.0, "µs")]
    _mark(argmap)
    rows.append(("measuring a marked claim", _median(lambda: _spent(measure)) * 100, 0.0, "µs"))
    return rows


def bench_areas() -> list[Row]:
    """Time the areas of groups, each claim in one of six, mostly as what it hangs under."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from argmap.rendering.areas import areas
    from argmap.rendering.picture import compose
    from argmap.rendering.style import Style

    rows: list[Row] = []
    style = Style.of("light")
    for claims in (1_000, 10_000):
        argmap = argument_map(claims)
        _mark(argmap)
        places = compose(argmap, style).places
        spent = _median(lambda a=argmap, p=places: _spent(lambda: areas(a, p, style, "tag")))  # type: ignore[misc]
        rows.append((f"areas of {claims:,} tagged claims", spent, 0.0, "s"))
    return rows


def _mark(argmap: ArgumentMap) -> None:
    """Give the claims of a map tags, confidences and notes, the same each time."""
    from argmap.model.changes import Updated

    random = Random(1)
    tags: dict[str, str] = {}
    steps = []
    for known, claim in argmap.claims.items():
        home = argmap.home(known)
        over = tags.get(home.target) if home is not None and random.random() < 0.7 else None
        tags[known] = over or random.choice(("law", "tax", "land", "sea", "air", "fire"))
        note, confidence = "n" if random.random() < 0.3 else "", random.random()
        made = replace(claim, tags=(tags[known],), note=note, confidence=confidence)
        steps.append(Updated(claim, made))
    argmap.apply(steps)


def bench_batches() -> list[Row]:
    """Time the drawing of frames of 1920 × 1080 pixels at 10,000 boxes, pixmaps at hand."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from argmap.rendering.batches import BoxBatch, LinkBatch
    from argmap.rendering.fonts import ensure_app
    from argmap.rendering.picture import compose
    from argmap.rendering.style import Style

    ensure_app()
    style = Style.of("light")
    picture = compose(argument_map(10_000), style)
    built = _median(lambda: _spent(lambda: (BoxBatch.of(picture), LinkBatch.of(picture))))
    rows: list[Row] = [("batches of 10,000 boxes, built", built * 1_000, 0.0, "ms")]
    frame = _frames(picture, style)
    left, top, width, height = picture.bounds
    middle = list(picture.places.values())[5_000].centre
    fit = min(1920 / width, 1080 / height)
    for name, scale, at, target in (
        ("redraw at fit", fit, (left + width / 2, top + height / 2), 10.0),
        ("redraw at 36 %", 0.36, middle, 0.0),
        ("redraw at 100 %", 4 / 3, middle, 8.0),
    ):
        while not frame(scale, at):
            pass
        spent = _median(lambda s=scale, a=at: _spent(lambda: frame(s, a)), 15)  # type: ignore[misc]
        rows.append((f"10,000 boxes, {name}", spent * 1_000, target, "ms"))
    return rows


def _frames(picture: object, style: object) -> Callable[[float, tuple[float, float]], bool]:
    """Give what draws one frame around a point at a scale, and tells whether it is whole."""
    from typing import cast

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from argmap.rendering.batches import BoxBatch, LinkBatch, Pixmaps
    from argmap.rendering.picture import Picture
    from argmap.rendering.style import Style

    known, chosen = cast("Picture", picture), cast("Style", style)
    boxes, links, pixmaps = BoxBatch.of(known), LinkBatch.of(known), Pixmaps()
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)

    def frame(scale: float, at: tuple[float, float]) -> bool:
        width, height = 1920 / scale, 1080 / scale
        rect = QRectF(at[0] - width / 2, at[1] - height / 2, width, height)
        with QPainter(image) as painter:
            painter.fillRect(image.rect(), QColor(chosen.theme.canvas))
            painter.scale(scale, scale)
            painter.translate(-rect.topLeft())
            links.draw(painter, rect, scale, chosen, pixmaps)
            return boxes.draw(painter, rect, scale, chosen, (), pixmaps)

    return frame


def _median(run: Callable[[], float], times: int = 3) -> float:
    return statistics.median(run() for _ in range(times))


def _spent(run: Callable[[], object]) -> float:
    """Give the CPU seconds that a call takes in this process."""
    begin = time.process_time()
    run()
    return time.process_time() - begin


def _child(command: list[str]) -> float:
    """Give the CPU seconds, user's and system's, of a whole child process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
