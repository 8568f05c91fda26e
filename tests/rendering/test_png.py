from __future__ import annotations

from pathlib import Path

import pytest
from images import difference
from PySide6.QtGui import QImage

from argmap.errors import CancelledError, ExportError
from argmap.interchange.pictures import carried
from argmap.rendering import png
from argmap.rendering.extent import Extent, pixels_per_point
from argmap.rendering.picture import Picture
from argmap.rendering.png import write_png
from argmap.rendering.style import Style


def test_the_file_says_its_size_and_what_it_is(
    picture: Picture, style: Style, tmp_path: Path
) -> None:
    target = tmp_path / "a.png"
    write_png(picture, style, target, dpi=150)
    image = QImage(str(target))
    extent = Extent.of(picture, style)
    assert image.width() == pytest.approx(extent.width * 150 / 72, abs=1)
    assert image.height() == pytest.approx(extent.height * 150 / 72, abs=1)
    assert image.dotsPerMeterX() == pytest.approx(150 / 0.0254, abs=1)
    assert image.text("Title") == "Open or proprietary?"
    assert image.text("Software").startswith("Argmap ")
    assert image.pixelColor(2, 2).name().upper() == style.theme.canvas
    assert not image.hasAlphaChannel()


def test_scale_1_is_96_dots_an_inch() -> None:
    assert pixels_per_point(1, None) == pytest.approx(pixels_per_point(None, 96))


def test_strips_have_no_seams(
    picture: Picture, style: Style, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, strips = tmp_path / "whole.png", tmp_path / "strips.png"
    write_png(picture, style, whole, scale=0.75)
    monkeypatch.setattr(png, "_STRIP_PIXELS", 50_000)
    write_png(picture, style, strips, scale=0.75)
    one, other = QImage(str(whole)), QImage(str(strips))
    assert one.size() == other.size()
    assert difference(one, other).max() <= 64


def test_the_ground_can_be_transparent(picture: Picture, style: Style, tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    write_png(picture, style, target, scale=0.5, background=False)
    image = QImage(str(target))
    assert image.hasAlphaChannel()
    assert image.pixelColor(2, 2).alpha() == 0
    middle = picture.places["c01"].centre
    left, top = picture.bounds[0] - style.margin, picture.bounds[1] - style.margin
    per_point = pixels_per_point(0.5, None)
    found = image.pixelColor(
        int((middle[0] - left) * per_point), int((middle[1] - top) * per_point)
    )
    assert found.alpha() == 255


@pytest.mark.parametrize("scale", [400.0, 40.0])
def test_a_picture_that_no_program_opens_is_refused(
    picture: Picture, style: Style, tmp_path: Path, scale: float
) -> None:
    with pytest.raises(ExportError, match="SVG or PDF"):
        write_png(picture, style, tmp_path / "a.png", scale=scale)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("value", [0.0, -1.0, float("nan"), float("inf")])
def test_a_scale_that_makes_no_picture_is_refused(
    picture: Picture, style: Style, tmp_path: Path, value: float
) -> None:
    with pytest.raises(ExportError, match="scale"):
        write_png(picture, style, tmp_path / "a.png", scale=value)
    with pytest.raises(ExportError, match="dpi"):
        write_png(picture, style, tmp_path / "a.png", dpi=value)


def test_a_stop_leaves_what_was_there(
    picture: Picture, style: Style, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "_STRIP_PIXELS", 50_000)
    target = tmp_path / "a.png"
    target.write_bytes(b"before")
    with pytest.raises(CancelledError):
        write_png(picture, style, target, progress=lambda share: share < 0.5)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_the_map_stands_in_a_text_chunk(picture: Picture, style: Style, tmp_path: Path) -> None:
    write_png(picture, style, tmp_path / "a.png", scale=0.2, embed='{"format": "argmap"}')
    assert carried(tmp_path / "a.png", "png") == b'{"format": "argmap"}'
    image = QImage(str(tmp_path / "a.png"))  # another program reads it and writes it anew
    assert image.text("argmap")
    assert image.save(str(tmp_path / "b.png"))
    assert carried(tmp_path / "b.png", "png") == b'{"format": "argmap"}'
