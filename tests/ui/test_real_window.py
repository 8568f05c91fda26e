"""The real program on a real X server, typed into by xdotool and killed: `-m sweep`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.session import Session

pytestmark = [
    pytest.mark.sweep,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An X server of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(writing,),
    )
    os.close(writing)
    # It writes the free display that it has taken once it is ready.
    with os.fdopen(reading) as numbers:
        monkeypatch.setenv("DISPLAY", f":{numbers.readline().strip()}")
    yield
    server.terminate()
    server.wait(timeout=20)


def xdotool(*arguments: str) -> str:
    """Give the X server keys, and a moment to deliver them."""
    done = subprocess.run(
        ["xdotool", *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    time.sleep(0.3)
    return done.stdout


def start(home: Path) -> subprocess.Popen[bytes]:
    """Start the program in a home of its own, and wait for its window."""
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DOCUMENTS_DIR": str(home),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    environment.pop("WAYLAND_DISPLAY", None)
    program = subprocess.Popen([sys.executable, "-m", "argmap"], env=environment)
    window = xdotool("search", "--sync", "--onlyvisible", "--name", "Argmap").split()[0]
    xdotool("windowfocus", window)
    time.sleep(1.0)
    return program


def type_words(text: str) -> None:
    """Type words and take them over."""
    xdotool("type", "--delay", "15", text)


@pytest.mark.usefixtures("screen")
def test_what_was_typed_is_there_after_a_kill(tmp_path: Path) -> None:
    program = start(tmp_path)
    xdotool("key", "Insert")
    type_words("Typed into the real window.")
    xdotool("key", "Return")
    xdotool("key", "Tab")
    type_words("A reason.")
    xdotool("key", "ctrl+j")
    type_words("A co-premise.")
    xdotool("key", "Return")
    xdotool("key", "alt+Up")
    xdotool("key", "shift+Tab")
    type_words("An objection.")
    xdotool("key", "Return")
    time.sleep(0.5)
    program.send_signal(signal.SIGKILL)
    program.wait()

    again = start(tmp_path)
    xdotool("key", "ctrl+q")
    assert again.wait(timeout=20) == 0
    with Session.open(tmp_path / "Argmap" / "Open or proprietary AI.argmap") as session:
        argmap = session.map
        texts = {claim.text: claim.id for claim in argmap.claims.values()}
        top = texts["Typed into the real window."]
        first, second = argmap.arguments_on(top)
        assert first.premises == (texts["A reason."], texts["A co-premise."])
        assert second.premises == (texts["An objection."],)
        assert session.undo_label == f"Add objection to {argmap.root_position(top) + 1}"
