from __future__ import annotations

import gc
import subprocess
import sys
from dataclasses import fields
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from argmap.errors import ArgmapError, CancelledError, ExportError, InputError, LayoutError
from argmap.maps import read
from argmap.model.map import ArgumentMap
from argmap.rendering.export import (
    FORMATS,
    ExportOptions,
    Wishes,
    compose_for,
    export,
    export_with,
    format_of,
    style_for,
)

BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "webp": b"RIFF"}


@pytest.mark.parametrize("kind", list(FORMATS))
def test_the_suffix_tells_the_format(debate: ArgumentMap, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"debate.{kind.upper()}"
    export(debate, target, title=True, legend=True, numbers=True, sources=True, scale=1)
    assert target.read_bytes().startswith(BEGINNINGS[kind])


def test_a_wished_format_goes_before_the_suffix(debate: ArgumentMap, tmp_path: Path) -> None:
    export(debate, str(tmp_path / "debate.txt"), format="svg")
    assert (tmp_path / "debate.txt").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(
    ("name", "wished", "says"),
    [
        ("a.gif", None, "no format “gif”; a map can be exported as png, svg, pdf, webp"),
        ("a", None, "does not say which format"),
        ("a.png", "docx", "no format “docx”"),
    ],
)
def test_an_unknown_format_is_refused_with_those_there_are(
    name: str, wished: str | None, says: str
) -> None:
    with pytest.raises(ExportError, match=says):
        format_of(Path(name), wished)


def test_a_map_without_claims_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no claims"):
        export(ArgumentMap(), tmp_path / "a.svg")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("wishes", "error"),
    [
        (ExportOptions(theme="gaudy"), InputError),
        (ExportOptions(engine="astrology"), LayoutError),
        (ExportOptions(direction="sideways"), ExportError),
        (ExportOptions(format="png", scale=0), ExportError),
        (ExportOptions(format="png", dpi=-3), ExportError),
        (ExportOptions(format="png", dpi=1e9), ExportError),
        (ExportOptions(format="webp", scale=9_000), ExportError),
        (ExportOptions(format="pdf", paper="a9"), ExportError),
        (ExportOptions(format="pdf", poster="3"), ExportError),
        (ExportOptions(format="pdf", poster="auto", min_size=0), ExportError),
        (ExportOptions(format="svg", paper="a4"), ExportError),
        (ExportOptions(branch=("9.9",)), ExportError),
        (ExportOptions(font_size=float("nan")), ExportError),
        (ExportOptions(font_size=1_000), ExportError),
    ],
)
def test_bad_wishes_are_refused_and_nothing_is_written(
    debate: ArgumentMap, tmp_path: Path, wishes: ExportOptions, error: type[ArgmapError]
) -> None:
    with pytest.raises(error):
        export_with(debate, tmp_path / "a.svg", wishes)
    assert list(tmp_path.iterdir()) == []


def test_wishes_are_the_fields_of_the_options() -> None:
    assert set(Wishes.__annotations__) == {field.name for field in fields(ExportOptions)}


def test_progress_goes_up_to_the_end_and_can_stop(debate: ArgumentMap, tmp_path: Path) -> None:
    shares: list[float] = []

    def note(share: float) -> bool:
        shares.append(share)
        return True

    export(debate, tmp_path / "a.svg", progress=note)
    assert shares == sorted(shares)
    assert shares[0] >= 0
    assert shares[-1] <= 1
    with pytest.raises(CancelledError):
        export(debate, tmp_path / "b.svg", progress=lambda share: share < 0.5)
    assert not (tmp_path / "b.svg").exists()


def test_directions_turn_the_picture(debate: ArgumentMap) -> None:
    shapes = {}
    for direction in ("down", "right"):
        options = ExportOptions(direction=direction)
        _, _, width, height = compose_for(debate, options, style_for(options)).bounds
        shapes[direction] = width / height
    assert shapes["down"] > shapes["right"]


def test_folds_are_kept_where_that_is_wished(debate: ArgumentMap, tmp_path: Path) -> None:
    from dataclasses import replace

    from argmap.model.changes import Updated

    claim = debate.claims["c03"]
    debate.apply([Updated(claim, replace(claim, folded=True))])
    folded, whole = ExportOptions(folds=True), ExportOptions()
    assert "c10" not in compose_for(debate, folded, style_for(folded)).places
    assert "c10" in compose_for(debate, whole, style_for(whole)).places


def test_the_scale_decides_the_pixels(debate: ArgumentMap, tmp_path: Path) -> None:
    for scale in (1, 2):
        export(debate, tmp_path / f"{scale}.png", scale=scale)
    one, two = QImage(str(tmp_path / "1.png")), QImage(str(tmp_path / "2.png"))
    assert two.width() == pytest.approx(2 * one.width(), abs=1)


def test_a_branch_is_drawn_by_itself_and_put_into_the_file(
    debate: ArgumentMap, tmp_path: Path
) -> None:
    for branch in (("c03",), ("1.1",)):
        export(debate, tmp_path / "a.svg", branch=branch)
        part = read(tmp_path / "a.svg")
        assert set(part.claims) == {"c03", "c04", "c05", "c07", "c10", "c11"}
        assert part.info.title == debate.info.title


def test_paper_makes_pages(debate: ArgumentMap, tmp_path: Path) -> None:
    for name, wishes, pages in (
        ("one", {"paper": "a4"}, 1),
        ("some", {"poster": "2x1"}, 3),
    ):
        path = tmp_path / f"{name}.pdf"
        export(debate, path, **wishes)  # type: ignore[arg-type]
        assert path.read_bytes().count(b"/Type /Page\n") == pages
        assert read(path) == debate


def test_garbage_is_collected_again_afterwards(debate: ArgumentMap, tmp_path: Path) -> None:
    assert gc.isenabled()
    export(debate, tmp_path / "a.svg")
    with pytest.raises(ExportError):
        export(debate, tmp_path / "none" / "a.svg")
    assert gc.isenabled()


def test_an_export_needs_neither_numpy_nor_networkx(tmp_path: Path) -> None:
    code = (
        "import sys; from argmap.model import edits; from argmap.model.map import ArgumentMap;"
        "m = ArgumentMap(); m.apply(edits.add_free_claim(m, 'One.').changes);"
        "from argmap.rendering.export import export;"
        "[export(m, sys.argv[1] + kind) for kind in ('svg', 'png', 'pdf')];"
        "print(sorted({'numpy', 'networkx', 'PySide6.QtWidgets'} & {*sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_a_picture_is_as_wide_as_is_wished(debate: ArgumentMap, tmp_path: Path) -> None:
    for kind in ("png", "webp"):
        target = tmp_path / f"debate.{kind}"
        export(debate, target, width=777, dpi=300.0)
        assert QImage(str(target)).width() == 777
    with pytest.raises(ExportError, match="at least one pixel wide"):
        export(debate, tmp_path / "debate.png", width=0)


def test_a_margin_surrounds_the_picture(debate: ArgumentMap, tmp_path: Path) -> None:
    widths = []
    for margin in (0.0, 72.0):
        export(debate, tmp_path / "debate.png", margin=margin, dpi=72.0)
        widths.append(QImage(str(tmp_path / "debate.png")).width())
    assert widths[1] - widths[0] == pytest.approx(144, abs=1)
    with pytest.raises(ExportError, match="a margin has 0 to"):
        export(debate, tmp_path / "debate.png", margin=-1.0)


def test_the_date_stands_with_and_without_a_title(debate: ArgumentMap, tmp_path: Path) -> None:
    today = datetime.now().astimezone().date().isoformat()
    for title in (False, True):
        export(debate, tmp_path / "debate.svg", title=title, date=True)
        assert today in (tmp_path / "debate.svg").read_text(encoding="utf-8")


def test_some_claims_can_be_drawn_without_what_is_below(
    debate: ArgumentMap, tmp_path: Path
) -> None:
    root = debate.roots()[0]
    below = debate.arguments_on(root)[0].premises[0]
    export(debate, tmp_path / "debate.svg", only=(root, below))
    part = read(tmp_path / "debate.svg")
    assert set(part.claims) == {root, below}
    assert len(part.arguments) <= 1
    with pytest.raises(ExportError, match="there is no claim"):
        export(debate, tmp_path / "debate.svg", only=("9.9.9",))
