"""An inspector on a small debate, and a person who types into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from inspector_driver import OUTLINE, Panel
from PySide6.QtWidgets import QApplication

from argmap.interchange.outline import read_outline
from argmap.session import Session


@pytest.fixture
def open_panel(qapp: QApplication) -> Iterator[Callable[..., Panel]]:
    """Give a function that opens an inspector on a session."""
    panels: list[Panel] = []

    def opened(session: Session) -> Panel:
        panels.append(Panel(session))
        return panels[-1]

    yield opened
    for panel in panels:
        panel.close()


@pytest.fixture
def panel(open_panel: Callable[..., Panel]) -> Panel:
    """An inspector on a map of six claims, with nothing selected."""
    return open_panel(Session(read_outline(OUTLINE)))
