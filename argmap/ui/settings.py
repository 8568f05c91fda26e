"""What the program remembers between two starts, apart from the maps themselves."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

RECENT = 10
"""How many maps are remembered."""


def config_folder() -> Path:
    """Give the folder of the settings; it is made when something is written."""
    return Path(platformdirs.user_config_dir("argmap", appauthor=False))


def maps_folder() -> Path:
    """Give the folder that new maps are made in, and make it."""
    folder = Path(platformdirs.user_documents_dir()) / "Argmap"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Settings:
    """Typed access to the settings file (an INI file of the person's own)."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path if path is not None else config_folder() / "argmap.ini"
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """Give a remembered text."""
        return str(self._store.value(name, default))

    def flag(self, name: str, default: bool = False) -> bool:
        """Give a remembered switch."""
        return self.text(name, "true" if default else "false") == "true"

    def number(self, name: str, default: float) -> float:
        """Give a remembered number; the default where a text is none."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def bytes(self, name: str) -> QByteArray:
        """Give remembered bytes, such as the place of a window; empty where there are none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, name: str, value: str | bool | float | QByteArray) -> None:
        """Remember a value."""
        if isinstance(value, bool):
            value = "true" if value else "false"
        self._store.setValue(name, value if isinstance(value, QByteArray) else str(value))

    def save(self) -> None:
        """Write what was remembered, now."""
        self._store.sync()

    # -- maps ------------------------------------------------------------------------------

    def recent(self) -> list[Path]:
        """Give the maps that were open, the last one first."""
        return [Path(line) for line in self.text("recent").split("\n") if line]

    def tabs(self) -> list[Path]:
        """Give the maps that were open when the program was left, in the order of their tabs."""
        return [Path(line) for line in self.text("tabs").split("\n") if line]

    def opened(self, path: Path) -> None:
        """Remember a map as the last one open."""
        path = path.absolute()
        others = [known for known in self.recent() if known != path]
        self.remember("recent", "\n".join(map(str, [path, *others][:RECENT])))
        self.save()
