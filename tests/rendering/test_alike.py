"""One picture with everything in it, drawn by every output: the window, PNG, SVG and PDF."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from images import colours, difference, pixels
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from argmap.model.map import ArgumentMap
from argmap.rendering.batches import BoxBatch, LinkBatch
from argmap.rendering.extent import Extent
from argmap.rendering.paint import paint_areas, paint_picture
from argmap.rendering.pdf import write_pdf
from argmap.rendering.picture import Picture, compose
from argmap.rendering.png import write_png
from argmap.rendering.style import Style
from argmap.rendering.svg import write_svg
from argmap.rendering.theme import theme_names
from argmap.resources import resource


@pytest.fixture(params=theme_names())
def look(request: pytest.FixtureRequest) -> Style:
    return replace(Style.of(request.param), groups="tag", numbers=True, sources=True)


def full(argmap: ArgumentMap, look: Style) -> Picture:
    return compose(argmap, look, title=True, legend=True)


def ours(picture: Picture, look: Style, folder: Path) -> QImage:
    write_png(picture, look, folder / "ours.png", scale=1)
    return QImage(str(folder / "ours.png"))


def unlike(one: QImage, other: QImage) -> float:
    """Give the share of pixels that differ more than by smoothing and a shift by one pixel."""
    assert abs(one.width() - other.width()) <= 1
    assert abs(one.height() - other.height()) <= 1
    height, width = min(one.height(), other.height()), min(one.width(), other.width())
    first, second = (pixels(image)[:height, :width].astype(int) for image in (one, other))
    near: NDArray[np.int64] = np.min(
        [
            abs(first - np.roll(second, (dx, dy), axis=(0, 1))).max(axis=2)
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
        ],
        0,
    )
    return float((near[2:-2, 2:-2] > 90).mean())


@pytest.mark.parametrize("look", ["light", "print"], indirect=True)
@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="rsvg-convert is not installed")
def test_svg_looks_like_png(marked: ArgumentMap, look: Style, tmp_path: Path) -> None:
    picture = full(marked, look)
    write_svg(picture, look, tmp_path / "a.svg")
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{resource('fonts')}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    subprocess.run(
        ["rsvg-convert", tmp_path / "a.svg", "-o", tmp_path / "theirs.png"],
        check=True,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )
    assert unlike(ours(picture, look, tmp_path), QImage(str(tmp_path / "theirs.png"))) < 0.004


@pytest.mark.parametrize("look", ["dark", "print"], indirect=True)
@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
def test_pdf_looks_like_png(marked: ArgumentMap, look: Style, tmp_path: Path) -> None:
    picture = full(marked, look)
    write_pdf(picture, look, tmp_path / "a.pdf")
    command = ["pdftoppm", "-r", "96", "-png", "-singlefile"]
    subprocess.run([*command, tmp_path / "a.pdf", tmp_path / "theirs"], check=True)
    assert unlike(ours(picture, look, tmp_path), QImage(str(tmp_path / "theirs.png"))) < 0.004


def test_the_window_looks_like_png(marked: ArgumentMap, look: Style) -> None:
    picture = replace(full(marked, look), heading=None, legend=None, sources=None)
    extent = Extent.of(picture, look)
    rect = QRectF(extent.left, extent.top, extent.width, extent.height)
    images = []
    for as_window in (True, False):
        image = QImage(*extent.pixels(0.9), QImage.Format.Format_RGB32)
        image.fill(QColor(look.theme.canvas))
        with QPainter(image) as painter:
            painter.scale(0.9, 0.9)
            painter.translate(-rect.topLeft())
            if as_window:
                paint_areas(painter, picture, look, rect)
                LinkBatch.of(picture).draw(painter, rect, 0.9, look)
                boxes = BoxBatch.of(picture)
                assert boxes.draw(painter, rect, 0.9, look, budget=60.0, exact=True)
            else:
                paint_picture(painter, picture, look)
        images.append(image)
    assert float((difference(*images) > 80).mean()) < 0.008


def test_areas_out_of_sight_are_not_painted(marked: ArgumentMap, style: Style) -> None:
    picture = compose(marked, replace(style, groups="tag"))
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(style.theme.canvas))
    before = image.copy()
    left, top, _, _ = picture.bounds
    with QPainter(image) as painter:
        painter.translate(-left, -top)
        paint_areas(painter, picture, style, QRectF(left - 900, top - 900, 50, 50))
    assert image == before
    with QPainter(image) as painter:
        x, y, _, _ = picture.areas[0].bounds
        painter.translate(-x, -y)
        paint_areas(painter, picture, style, QRectF(x, y, 100, 100))
    assert image != before


def test_from_far_away_areas_are_bare_grounds(marked: ArgumentMap, style: Style) -> None:
    picture = compose(marked, replace(style, groups="tag"))
    extent = Extent.of(picture, style)
    image = QImage(*extent.pixels(0.3), QImage.Format.Format_RGB32)
    image.fill(QColor(style.theme.canvas))
    with QPainter(image) as painter:
        painter.scale(0.3, 0.3)
        painter.translate(-extent.left, -extent.top)
        whole = QRectF(extent.left, extent.top, extent.width, extent.height)
        paint_areas(painter, picture, style, whole, far=True)
    grounds = {style.theme[f"group{area.group.hue}_fill"] for area in picture.areas}
    assert colours(image) <= grounds | {style.theme.canvas}
    assert len(colours(image)) > 3
