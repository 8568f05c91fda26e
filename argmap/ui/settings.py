"""What the program remembers between two starts, apart from the maps themselves."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

RECENT = 10
"""How many maps are remembered."""
TEXT_SIZES = (9, 24, 11)
"""The least and the greatest size of claims in the window, in points, and the usual one."""
BACKUPS = (50, 100_000, 500)
"""The least and the most megabytes that a map's backups may be given, and the usual number."""


def config_folder() -> Path:
    """Give the folder of the settings; it is made when something is written."""
    return Path(platformdirs.user_config_dir("argmap", appauthor=False))


def default_maps_folder() -> Path:
    """Give the folder of new maps as long as no other is preferred; it need not be there."""
    return Path(platformdirs.user_documents_dir()) / "Argmap"


def maps_folder() -> Path:
    """Give the folder that new maps are made in, and make it."""
    named = Settings().text("maps_folder")
    folder = Path(named) if named else default_maps_folder()
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

    def forget(self, name: str) -> None:
        """Remember nothing of this name, so that the default counts."""
        self._store.remove(name)

    # -- preferences -----------------------------------------------------------------------

    def text_size(self) -> float:
        """Give the size of claims in the window, in points."""
        return self._within("text_size", TEXT_SIZES)

    def backup_bytes(self) -> int:
        """Give how many bytes the backups of one map may take."""
        return int(self._within("backup_megabytes", BACKUPS)) * 1_000_000

    def _within(self, name: str, known: tuple[int, int, int]) -> float:
        least, most, usual = known
        found = self.number(name, usual)
        return found if least <= found <= most else usual

    def save(self) -> None:
        """Write what was remembered, now."""
        self._store.sync()

    # -- maps ------------------------------------------------------------------------------

    def recent(self) -> list[Path]:
        """Give the maps that were open, the last one first."""
        return [Path(line) for line in self.text("recent").split("\n") if line]

    def forget_map(self, path: Path) -> None:
        """Remember a map no longer, since it is no more."""
        self.remember("recent", "\n".join(str(known) for known in self.recent() if known != path))
        self.save()

    def tabs(self) -> list[Path]:
        """Give the maps that were open when the program was left, in the order of their tabs."""
        return [Path(line) for line in self.text("tabs").split("\n") if line]

    def opened(self, path: Path) -> None:
        """Remember a map as the last one open."""
        path = path.absolute()
        others = [known for known in self.recent() if known != path]
        self.remember("recent", "\n".join(map(str, [path, *others][:RECENT])))
        self.save()
