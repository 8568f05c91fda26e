from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as wishes
from images import pixels
from PySide6.QtGui import QImage
from strategies import maps

from argmap.errors import CancelledError, ExportError
from argmap.interchange.pictures import carried
from argmap.model.map import ArgumentMap
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style
from argmap.rendering.svg import svg, write_svg
from argmap.resources import resource

NS = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"


def texts(root: ET.Element) -> str:
    return " ".join(element.text or "" for element in root.iter(f"{NS}text"))


def test_all_words_are_there_as_text(debate: ArgumentMap, picture: Picture, style: Style) -> None:
    root = ET.fromstring(svg(picture, style))
    found = texts(root)
    for claim in debate.claims.values():
        for word in claim.text.split():
            assert word in found, word
    assert not list(root.iter(f"{NS}foreignObject"))
    assert not list(root.iter(f"{NS}image"))


def test_it_says_what_it_is(picture: Picture, style: Style) -> None:
    root = ET.fromstring(svg(picture, style))
    assert root.get("role") == "img"
    assert root.findtext(f"{NS}title") == "Open or proprietary?"
    assert "14 claims" in (root.findtext(f"{NS}desc") or "")
    assert root.get("aria-labelledby") == "title desc"


@given(argmap=maps())
@wishes(max_examples=40)
def test_any_map_makes_well_formed_svg_with_ids_that_are_unique(argmap: ArgumentMap) -> None:
    style = Style.of("light")
    picture = compose(argmap, style, title=True, legend=True, sources=True, numbers=True)
    root = ET.fromstring(svg(picture, style).encode())
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    boxes = {known for known in ids if known and known.startswith("box-")}
    assert boxes == {f"box-{claim}" for claim in argmap.claims}


def test_every_line_has_a_place_and_full_ones_a_length(picture: Picture, style: Style) -> None:
    root = ET.fromstring(svg(picture, style))
    lines = list(root.iter(f"{NS}text"))
    assert all(line.get("y") for line in lines)  # x is left out where it is 0
    fitted = [line for line in lines if line.get("textLength")]
    assert len(fitted) > len(lines) / 8
    assert all(float(line.get("textLength", 0)) >= 90 for line in fitted)
    assert {line.get("direction") for line in lines} == {None, "rtl"}


def test_the_ground_can_be_left_out(picture: Picture, style: Style) -> None:
    ground = f'fill="{style.theme.canvas}"/>'
    assert ground in svg(picture, style)
    assert ground not in svg(picture, style, background=False)


def test_all_that_is_used_is_defined(picture: Picture, style: Style) -> None:
    text = svg(picture, style)
    root = ET.fromstring(text)
    known = {element.get("id") for element in root.iter()}
    used = [use.get(f"{XLINK}href", "") for use in root.iter(f"{NS}use")]
    assert len(used) > len(picture.places)
    assert {name.removeprefix("#") for name in used} <= known
    assert set(re.findall(r"url\(#(\w+)\)", text)) <= known
    classes = {element.get("class") for element in root.iter() if element.get("class")}
    assert classes == set(re.findall(r"^\.(\w+)\{", text, re.MULTILINE))


def test_the_ends_of_lines_are_markers(picture: Picture, style: Style) -> None:
    root = ET.fromstring(svg(picture, style))
    ends = {link.form for link in picture.links.values()}
    assert len(list(root.iter(f"{NS}marker"))) == len(ends)


def test_the_map_stands_in_the_metadata(picture: Picture, style: Style, tmp_path: Path) -> None:
    write_svg(picture, style, tmp_path / "a.svg", embed='{"format": "argmap"}')
    assert carried(tmp_path / "a.svg", "svg") == b'{"format": "argmap"}'
    assert "metadata" not in svg(picture, style)


def test_colours_are_those_of_the_theme(debate: ArgumentMap) -> None:
    dark = Style.of("dark")
    text = svg(compose(debate, dark), dark)
    assert dark.theme.support_fill in text
    assert Style.of("light").theme.support_fill not in text


def test_it_is_the_same_in_every_process(picture: Picture, style: Style, tmp_path: Path) -> None:
    path = resource("examples", "open-or-proprietary-ai.argmap.json")
    code = (
        "import sys, argmap; from argmap.rendering.export import export;"
        "export(argmap.read(sys.argv[1]), sys.argv[2], legend=True, sources=True)"
    )
    made = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.svg"
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", code, path, target], check=True, env=environment)
        made.append(target.read_bytes())
    assert made[0] == made[1]


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="rsvg-convert is not installed")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_another_renderer_draws_what_we_draw(
    debate: ArgumentMap, theme: str, tmp_path: Path
) -> None:
    from argmap.rendering.png import write_png

    style = Style.of(theme)
    picture = compose(debate, style, legend=True)
    write_svg(picture, style, tmp_path / "a.svg")
    write_png(picture, style, tmp_path / "ours.png", scale=1)
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
    ours, theirs = QImage(str(tmp_path / "ours.png")), QImage(str(tmp_path / "theirs.png"))
    assert abs(ours.width() - theirs.width()) <= 1
    assert abs(ours.height() - theirs.height()) <= 1
    height, width = min(ours.height(), theirs.height()), min(ours.width(), theirs.width())
    one, other = (pixels(image)[:height, :width].astype(int) for image in (ours, theirs))
    shifts = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    near = np.min(
        [abs(one - np.roll(other, shift, axis=(0, 1))).max(axis=2) for shift in shifts], 0
    )
    assert (near[2:-2, 2:-2] > 90).mean() < 0.004


def test_a_person_can_stop_it_and_nothing_is_written(
    picture: Picture, style: Style, tmp_path: Path
) -> None:
    with pytest.raises(CancelledError):
        write_svg(picture, style, tmp_path / "a.svg", progress=lambda _: False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(picture: Picture, style: Style, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot write"):
        write_svg(picture, style, tmp_path / "none" / "a.svg")
