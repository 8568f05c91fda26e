"""A picture on the clipboard: in all forms at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from argmap.errors import ExportError
from argmap.interchange.outline import read_outline
from argmap.interchange.pictures import carried
from argmap.model.map import ArgumentMap
from argmap.rendering.export import ExportOptions
from argmap.rendering.picture import compose
from argmap.rendering.style import Style
from argmap.storage.jsonform import loads
from argmap.ui.clipboard import MIME, copy_export, copy_picture, pasted

ARGMAP = read_outline("# Trial\nMain.\n  + First.\n  - Second.\n")


def test_all_forms_are_there_at_once(tmp_path: Path) -> None:
    copy_picture(ARGMAP, Style.of("light"))
    data = QGuiApplication.clipboard().mimeData()
    assert {"image/png", "image/svg+xml", "text/plain", MIME} <= set(data.formats())
    assert data.hasImage()
    assert data.text().startswith("# Trial\nMain.")
    for kind, name in (("png", "image/png"), ("svg", "image/svg+xml")):
        path = tmp_path / f"a.{kind}"
        path.write_bytes(bytes(data.data(name).data()))
        assert loads(carried(path, kind)) == ARGMAP
    image = QImage(str(tmp_path / "a.png"))
    assert QImage(data.imageData()).size() == image.size()
    assert pasted() == ARGMAP


def test_what_is_seen_is_copied() -> None:
    style = Style.of("dark")
    picture = compose(ARGMAP, style)
    copy_picture(ARGMAP, style, picture=picture, scale=1.0)
    image = QImage(QGuiApplication.clipboard().mimeData().imageData())
    assert image.pixelColor(1, 1).name().upper() == style.theme.canvas


def test_a_branch_is_copied_as_it_would_be_exported() -> None:
    copy_export(ARGMAP, ExportOptions(branch=("1.1",), background=False))
    data = QGuiApplication.clipboard().mimeData()
    assert QImage(data.imageData()).hasAlphaChannel()
    copied = pasted()
    assert copied is not None
    assert [claim.text for claim in copied.claims.values()] == ["First."]


def test_nothing_is_not_copied() -> None:
    with pytest.raises(ExportError, match="nothing to copy"):
        copy_picture(ArgumentMap(), Style.of("light"))


def test_what_is_too_large_for_a_clipboard_is_said() -> None:
    with pytest.raises(ExportError, match="an export as SVG or PDF"):
        copy_picture(ARGMAP, Style.of("light"), scale=60.0)
