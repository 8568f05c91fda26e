"""Every picture opens again as the map that it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps

from argmap.errors import NotAMapError
from argmap.maps import read, write
from argmap.model.map import ArgumentMap
from argmap.rendering.export import FORMATS, ExportOptions, export, export_with
from argmap.rendering.picture import compose
from argmap.rendering.style import Style
from argmap.rendering.writing import write as write_picture

WISHES = {
    "png": [ExportOptions(scale=0.1)],
    "webp": [ExportOptions(scale=0.1)],
    "svg": [ExportOptions()],
    "pdf": [ExportOptions(), ExportOptions(paper="a5"), ExportOptions(poster="2x2")],
}


@pytest.mark.parametrize("kind", list(FORMATS))
def test_a_picture_is_a_map(debate: ArgumentMap, kind: str, tmp_path: Path) -> None:
    for options in WISHES[kind]:
        export_with(debate, tmp_path / f"a.{kind}", options)
        assert read(tmp_path / f"a.{kind}") == debate
        export_with(read(tmp_path / f"a.{kind}"), tmp_path / f"b.{kind}", options)
        assert read(tmp_path / f"b.{kind}") == debate
    write(read(tmp_path / f"a.{kind}"), tmp_path / "a.argmap")
    assert read(tmp_path / "a.argmap") == debate


@given(argmap=maps(min_claims=1), kind=st.sampled_from(["svg", "pdf", "png"]))
@settings(deadline=None, max_examples=60)
def test_any_map_comes_back(
    argmap: ArgumentMap, kind: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any.{kind}"
    style = Style.of("light")
    picture = compose(argmap, style, title=True, sources=True)
    _, _, width, height = picture.bounds
    scale = min(0.1, 2_000 / max(width, height))
    write_picture(argmap, picture, style, path, ExportOptions(scale=scale))
    assert read(path) == argmap


@pytest.mark.parametrize("kind", list(FORMATS))
def test_it_can_be_left_out(debate: ArgumentMap, kind: str, tmp_path: Path) -> None:
    scale = {"scale": 0.1} if kind in ("png", "webp") else {}
    export(debate, tmp_path / f"a.{kind}", embed=False, **scale)  # type: ignore[arg-type]
    with pytest.raises(NotAMapError, match="holds no map"):
        read(tmp_path / f"a.{kind}")
