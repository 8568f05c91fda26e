"""What some engines need beside Argmap: whether it is there, and the line that installs it."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

_ELSEWHERE = (
    "/opt/homebrew/bin",
    "/usr/local/bin",
    "/opt/local/bin",
    r"C:\Program Files\Graphviz\bin",
    r"C:\Program Files (x86)\Graphviz\bin",
)
"""Where the program lies on systems whose programs with windows have a short search path."""

_MANAGERS = (
    ("apt-get", "sudo apt install graphviz"),
    ("dnf", "sudo dnf install graphviz"),
    ("pacman", "sudo pacman -S graphviz"),
    ("zypper", "sudo zypper install graphviz"),
    ("apk", "sudo apk add graphviz"),
    ("brew", "brew install graphviz"),
    ("port", "sudo port install graphviz"),
    ("winget", "winget install Graphviz.Graphviz"),
    ("choco", "choco install graphviz"),
)
_USUAL = {"darwin": "brew install graphviz", "win32": "winget install Graphviz.Graphviz"}


def graphviz() -> str | None:
    """Give the path of Graphviz's program `dot`, which runs all of its engines."""
    searched = os.environ.get("PATH", os.defpath)
    found = shutil.which("dot", path=searched)
    if found is None:
        found = shutil.which("dot", path=os.pathsep.join(_ELSEWHERE))
    return found


def missing(need: str) -> str:
    """Say what is not installed and how to install it; nothing where it is there."""
    if need == "graphviz":
        return "" if graphviz() else f"Graphviz is not installed; `{_graphviz_line()}` does it"
    if find_spec(need) is not None:
        return ""
    return f"{need} is not installed; `{_pip_line(need)}` does it"


def _graphviz_line() -> str:
    """Give the line that installs Graphviz on this system."""
    for program, line in _MANAGERS:
        if shutil.which(program):
            return line
    return _USUAL.get(sys.platform, "sudo apt install graphviz")


def _pip_line(package: str) -> str:
    """Give the line that installs a package where this Python looks for it."""
    python = Path(sys.executable).name if sys.executable else "python"
    return f"{python} -m pip install {package}"
