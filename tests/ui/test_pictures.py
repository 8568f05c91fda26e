"""The window as it looks, compared with pictures of it that somebody has looked at.

Where the window was changed on purpose, `python -m pictures seen`, run in the folder `tests`,
makes them anew; look at them before you keep them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import window_pictures as seen
from driver import Driver
from images import pixels
from PySide6.QtGui import QImage

from argmap.rendering.theme import load_theme


@pytest.fixture
def shown(open_window: Callable[..., Driver]) -> Iterator[Callable[[str], Driver]]:
    """Give a function that opens a window for a scene."""
    with seen.same_everywhere():
        yield lambda scene: open_window(seen.map_of(scene))


def known(scene: str) -> QImage:
    image = QImage(str(seen.FOLDER / f"{scene}.png"))
    assert not image.isNull()
    return image


def share(scene: str, image: QImage) -> float:
    return float(seen.differing(known(scene), image).mean())


@pytest.mark.parametrize("scene", seen.SCENES)
def test_the_window_looks_as_it_did(
    scene: str, shown: Callable[[str], Driver], tmp_path: Path
) -> None:
    image = seen.picture(shown(scene).window, scene)
    found = share(scene, image)
    if found > seen.MOST:
        both = tmp_path / f"{scene}.png"
        seen.side_by_side(known(scene), image).save(str(both))
        pytest.fail(
            f"{found:.1%} of the window differ, see {both}; if they are meant to, run "
            "`python -m pictures seen` in the folder tests, and look at what it makes"
        )


def test_a_missing_panel_is_noticed(shown: Callable[[str], Driver]) -> None:
    driver = shown("light")
    driver.window.panels.toggle_outline()
    assert share("light", seen.picture(driver.window, "light")) > 10 * seen.MOST


def test_another_colour_of_reasons_is_noticed(shown: Callable[[str], Driver]) -> None:
    driver = shown("light")
    seen.picture(driver.window, "light")
    theme = load_theme("light")
    style = replace(driver.window.desk.style, theme=replace(theme, support_fill=theme.attack_fill))
    driver.window.desk.redraw(style)
    assert share("light", driver.window.grab().toImage()) > seen.MOST


def test_a_missing_status_bar_is_noticed(shown: Callable[[str], Driver]) -> None:
    driver = shown("light")
    driver.window.status.hide()
    assert share("light", seen.picture(driver.window, "light")) > seen.MOST


def test_letters_may_be_drawn_a_little_differently() -> None:
    """Another machine smooths letters otherwise, and sets some of them a pixel further on."""
    rows = pixels(known("light")).astype(np.float32)
    moved = (np.roll(rows, 1, axis=1) + np.roll(rows, 1, axis=(0, 1))) / 2
    smooth = np.ascontiguousarray(moved.astype(np.uint8))
    high, wide = smooth.shape[:2]
    image = QImage(smooth.tobytes(), wide, high, 3 * wide, QImage.Format.Format_RGB888)
    assert share("light", image) <= seen.MOST


def test_the_pictures_are_small() -> None:
    files = list(seen.FOLDER.glob("*.png"))
    assert {file.stem for file in files} == set(seen.SCENES)
    assert sum(file.stat().st_size for file in files) < 300_000
