"""Whether there is a screen, said before Qt aborts the process."""

from __future__ import annotations

import ctypes
import socket
import sys
from pathlib import Path

import pytest

from argmap.errors import DisplayError
from argmap.rendering.screen import require_screen

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's ways")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_screen_it_says_how_to_export() -> None:
    with pytest.raises(DisplayError, match=r"no screen here.*argmap export"):
        require_screen()


@pytest.mark.parametrize(
    ("name", "value"), [("DISPLAY", ":54321"), ("WAYLAND_DISPLAY", "nothing-0")]
)
def test_a_screen_that_cannot_be_reached_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, value: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv(name, value)
    with pytest.raises(DisplayError, match=rf"the screen {value} .*cannot be reached"):
        require_screen()


def test_a_compositor_that_answers_will_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "w-0"))
        compositor.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "w-0")
        require_screen()


def test_a_missing_library_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", missing)
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(DisplayError, match="apt install libxcb1"):
        require_screen()
