"""Exporting from the window: the dialog's choices remembered, and the same again by one key."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication

from argmap.errors import ArgmapError, CancelledError
from argmap.rendering.export import FORMATS, ExportOptions, export_with
from argmap.ui.settings import Settings
from argmap.ui.waiting import waiting

if TYPE_CHECKING:
    from argmap.ui.desk import Desk
    from argmap.ui.window import Window

_USUAL = ExportOptions(format="png", title=True, legend=True, folds=True)
_WORDS = ("format", "theme", "orientation", "paper", "poster", "groups")
_SWITCHES = ("title", "date", "legend", "numbers", "sources", "background", "folds", "embed")
_NUMBERS = ("scale", "dpi", "width", "min_size", "overlap", "margin")


class Exporting(QObject):
    """Asks what to export and where, does it, and says so."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._last: tuple[Path, ExportOptions] | None = None
        self._seen_layout: tuple[str, str] | None = None

    def ask(self) -> None:
        """Show the dialog; export if it is accepted."""
        self._ask(self._last)

    def ask_as(self, options: ExportOptions) -> None:
        """Show the dialog with some choices made already."""
        path = Path(f"{self._window.desk.export_path()}.{options.format}")
        self._ask((path, options))

    def _ask(self, first: tuple[Path, ExportOptions] | None) -> None:
        from argmap.ui.export_dialog import ExportDialog  # noqa: PLC0415 - seldom needed

        desk = self._window.desk
        argmap = desk.session.map
        options = first[1] if first else remembered(self._window.settings)
        if first is None or desk.layout != self._seen_layout:
            options = as_in_window(options, desk)
        options = replace(options, branch=(), only=()) if first is self._last else options
        path = first[0] if first else Path(f"{desk.export_path()}.{options.format}")
        selection = tuple(known for known in desk.selection if known in argmap.claims)
        dialog = ExportDialog(argmap, path, options, self._window, selection)
        try:
            if dialog.exec():
                path, options = dialog.choice()
                self._seen_layout = desk.layout
                if dialog.copied:
                    self._copy(options)
                else:
                    self._export(path, options)
        except ArgmapError as error:
            self._say_failed(error)
        finally:
            dialog.deleteLater()

    def again(self) -> None:
        """Export as the last time; ask where there was none."""
        if self._last is None:
            self.ask()
        else:
            self._export(*self._last)

    def _copy(self, options: ExportOptions) -> None:
        """Put the picture on the clipboard."""
        from argmap.ui.clipboard import copy_export  # noqa: PLC0415 - seldom needed

        remember(self._window.settings, options)
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            copy_export(self._window.desk.session.map, options)
        except ArgmapError as error:
            self._say_failed(error)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._window.toast.say(self.tr("The picture is on the clipboard."))

    def _export(self, path: Path, options: ExportOptions) -> None:
        try:
            self._carry_out(path, options)
        except CancelledError:
            self._window.toast.say(self.tr("Stopped; nothing was written."))
            return
        except ArgmapError as error:
            self._say_failed(error)
            return
        self._last = (path, options)
        remember(self._window.settings, options)
        self._window.toast.say(
            self.tr("Exported {0}").format(path.name),
            self.tr("Open Folder"),
            partial(_open_folder, path),
        )

    def _carry_out(self, path: Path, options: ExportOptions) -> None:
        """Export; what takes long shows how far it is, and can be stopped."""
        title = self.tr("Exporting {0}…").format(path.name)
        with waiting(self._window, title) as progress:
            export_with(self._window.desk.session.map, path, options, progress)

    def _say_failed(self, error: ArgmapError) -> None:
        said = self.tr("{0}. Your map is saved.").format(str(error).rstrip("."))
        self._window.bar.say(
            said,
            (self.tr("Export…"), self.ask),
            (self.tr("Close"), self._window.bar.clear),
        )


def as_in_window(options: ExportOptions, desk: Desk) -> ExportOptions:
    """Give options with the layout that the map has in the window."""
    engine, direction = desk.layout
    return replace(options, engine=engine, direction=direction, settings=desk.layout_settings)


# -- what is remembered ------------------------------------------------------------------------


def remembered(settings: Settings) -> ExportOptions:
    """Give the choices of the last export, as far as they still make sense."""
    found: dict[str, Any] = {}
    for name in _WORDS:
        found[name] = settings.text(f"export/{name}") or getattr(_USUAL, name)
    for name in _SWITCHES:
        found[name] = settings.flag(f"export/{name}", default=bool(getattr(_USUAL, name)))
    for name in _NUMBERS:
        usual = getattr(_USUAL, name)
        number = settings.number(f"export/{name}", usual or 0.0)
        found[name] = number if usual is not None else number or None
    found["width"] = round(found["width"]) if found["width"] else None
    if found["format"] not in FORMATS:
        found["format"] = _USUAL.format
    return replace(_USUAL, **found)


def remember(settings: Settings, options: ExportOptions) -> None:
    """Remember the choices of an export; which branch it was is not one for the next map."""
    for name in _WORDS:
        settings.remember(f"export/{name}", getattr(options, name) or "")
    for name in _SWITCHES:
        settings.remember(f"export/{name}", bool(getattr(options, name)))
    for name in _NUMBERS:
        settings.remember(f"export/{name}", float(getattr(options, name) or 0.0))


def _open_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
