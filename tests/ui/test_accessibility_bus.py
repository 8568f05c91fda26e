"""The real program on a real accessibility bus, as a screen reader finds it: `-m sweep`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, Any

import pytest

from argmap.interchange.outline import read_outline
from argmap.session import Session

READER = """
import json, sys
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

def tell(**said):
    print(json.dumps(said), flush=True)

def walk(node):
    yield node
    for place in range(node.get_child_count()):
        if (child := node.get_child_at_index(place)) is not None:
            yield from walk(child)

def heard(event):
    if event.type.startswith("object:announcement"):
        tell(said=str(event.any_data))
    elif event.detail1:
        tell(focus=event.source.get_name())

def look():
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    trees = [node for one in programs for node in walk(one) if node.get_name() == "Map"]
    if not trees:
        return True
    for place in range(trees[0].get_child_count()):
        claim = trees[0].get_child_at_index(place)
        if (claim.get_attributes() or {}).get("level"):
            box = claim.get_extents(Atspi.CoordType.SCREEN)
            tell(claim=claim.get_name(), description=claim.get_description(),
                 level=claim.get_attributes()["level"], box=[box.width, box.height])
            last = claim
    actions = [last.get_action_name(at) for at in range(last.get_n_actions())]
    tell(actions=actions)
    last.do_action(0)
    return False

Atspi.init()
listener = Atspi.EventListener.new(heard)
for kind in ("object:announcement", "object:state-changed:focused"):
    listener.register(kind)
GLib.timeout_add(300, look)
Atspi.event_main()
"""
"""What a screen reader does, in the Python that has its library; it writes what it hears."""

Hear = Callable[[str], Any]


def python_of_system() -> str | None:
    """Give a Python that knows the bus: this one, or that of the system."""
    for known in (sys.executable, shutil.which("python3", path=os.defpath)):
        needed = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
        if known is None:
            continue
        tried = subprocess.run([known, "-c", needed], check=False, capture_output=True)
        if tried.returncode == 0:
            return known
    return None


PROGRAMS = ("Xvfb", "xdotool", "dbus-daemon")
pytestmark = [
    pytest.mark.sweep,
    pytest.mark.skipif(not all(map(shutil.which, PROGRAMS)), reason=f"needs {', '.join(PROGRAMS)}"),
]


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Give a function that starts a program; what it starts is ended afterwards."""
    running: list[subprocess.Popen[str]] = []

    def start(*command: str, **further: Any) -> subprocess.Popen[str]:
        running.append(subprocess.Popen(command, text=True, **further))
        return running[-1]

    yield start
    for program in reversed(running):
        program.terminate()
        program.wait(timeout=20)
        for pipe in (program.stdout, program.stdin):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def world(
    started: Callable[..., subprocess.Popen[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen, a home and a session of their own."""
    quiet: dict[str, Any] = {"stderr": subprocess.DEVNULL}
    reading, writing = os.pipe()
    screen = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset")
    started(*screen, pass_fds=(writing,), **quiet)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        monkeypatch.setenv("DISPLAY", f":{numbers.readline().strip()}")
    home = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DOCUMENTS_DIR": "", "XDG_RUNTIME_DIR": ""}
    for name, folder in home.items():
        monkeypatch.setenv(name, str(tmp_path / folder))
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    bus = ("dbus-daemon", "--session", "--nofork", "--print-address")
    session = started(*bus, stdout=subprocess.PIPE, **quiet)
    assert session.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.stdout.readline().strip())


def press(*arguments: str) -> None:
    """Give the screen keys."""
    subprocess.run(["xdotool", *arguments], check=True, timeout=30, stdout=subprocess.DEVNULL)


def listened(pipe: IO[str] | None) -> Hear:
    """Give a function that waits for the next thing of a kind that is heard."""
    lines: Queue[dict[str, Any]] = Queue()

    def read() -> None:
        for line in pipe or ():
            lines.put(json.loads(line))

    Thread(target=read, daemon=True).start()

    def hear(kind: str) -> Any:
        end = time.monotonic() + 20
        while time.monotonic() < end:
            try:
                found = lines.get(timeout=1)
            except Empty:
                continue
            if kind in found:
                return found if kind == "claim" else found[kind]
        pytest.fail(f"no {kind} was heard")

    return hear


@pytest.mark.usefixtures("world")
def test_a_screen_reader_finds_the_claims(
    started: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    python = python_of_system()
    if python is None:
        pytest.skip("needs PyGObject and the typelib of Atspi")
    document = tmp_path / "debate.argmap"
    Session.create(document, read_outline("Main.\n  + First.\n    + Deep.\n  - Second.\n")).close()
    program = started(sys.executable, "-m", "argmap", str(document))
    press("search", "--sync", "--onlyvisible", "--name", "Argmap", "windowfocus", "--sync")
    time.sleep(1)
    reader = started(python, "-c", READER, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    hear = listened(reader.stdout)

    claims = [hear("claim") for _ in range(4)]
    assert [(one["claim"], one["level"]) for one in claims] == [
        ("Claim 1, 1 of 1, 2 below, Main.", "1"),
        ("Reason 1.1, 1 of 2, 1 below, First.", "2"),
        ("Reason 1.1.1, 1 of 1, Deep.", "3"),
        ("Objection 1.2, 2 of 2, Second.", "2"),
    ]
    assert claims[1]["description"] == "Supports 1, “Main.”."
    assert min(size for one in claims for size in one["box"]) > 10
    assert "Edit" in hear("actions")
    assert hear("focus") == "Objection 1.2, 2 of 2, Second."  # the reader has pressed it
    for key, name in (
        ("Up", "Claim 1, 1 of 1, 2 below, Main."),
        ("alt+Down", "Objection 1.2, 2 of 2, Second."),
        ("Left", "Reason 1.1, 1 of 2, 1 below, First."),
    ):
        press("key", key)
        assert hear("focus") == name
    press("key", "space")
    assert hear("said") == "Folded 1.1, 1 hidden."
    press("key", "Delete")
    assert hear("said") == "Deleted 2 claims; Ctrl+Z brings them back."
    press("key", "ctrl+q")
    assert program.wait(timeout=20) == 0
