"""The one finder of the files that ship with the program.

In an installed package they lie in `argmap/resources`; in a checkout, and so in an editable
install, in `resources` beside the package.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Give the path of a shipped file or folder, such as `resource("themes", "light.toml")`.

    Raises
    ------
    FileNotFoundError
        If the installation lacks it.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError(f"the installation lacks {'/'.join(parts)}")
