"""A window on a debate that goes three levels deep."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver

from argmap.interchange.outline import read_outline

OUTLINE = """# Trial
Main.
  + First.
    + Deep.
      - Deeper.
    + Twin.
  - Second.
  & Third.
Rival.
  + Other.
"""


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on the debate, with all of it in sight."""
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    return made
