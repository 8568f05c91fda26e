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
from pathlib import Path

from benchmarks.generate import argument_map

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
            (10_000, "svg", 1.2, 0.0),
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
    return rows


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

    return [("measuring a claim", _median(lambda: _spent(measure)) * 100, 0.0, "µs")]


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
