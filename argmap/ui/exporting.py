"""Exporting from the window: the dialog's choices remembered, and the same again by one key."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication

from argmap.errors import ArgmapError
from argmap.rendering.export import ExportOptions, export_with

if TYPE_CHECKING:
    from argmap.ui.window import Window


class Exporting(QObject):
    """Asks what to export and where, does it, and says so."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._last: tuple[Path, ExportOptions] | None = None

    def ask(self) -> None:
        """Show the dialog; export if it is accepted."""
        from argmap.ui.export_dialog import ExportDialog  # noqa: PLC0415 - seldom needed

        desk = self._window.desk
        path, options = self._last or (
            Path(f"{desk.export_path()}.png"),
            ExportOptions(format="png", title=True, legend=True, folds=True),
        )
        dialog = ExportDialog(desk.session.map, path, options, self._window)
        try:
            if dialog.exec():
                self._export(*dialog.choice())
        finally:
            dialog.deleteLater()

    def again(self) -> None:
        """Export as the last time; ask where there was none."""
        if self._last is None:
            self.ask()
        else:
            self._export(*self._last)

    def _export(self, path: Path, options: ExportOptions) -> None:
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            export_with(self._window.desk.session.map, path, options)
        except ArgmapError as error:
            said = self.tr("{0}. Your map is saved.").format(str(error).rstrip("."))
            self._window.bar.say(
                said,
                (self.tr("Export…"), self.ask),
                (self.tr("Close"), self._window.bar.clear),
            )
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._last = (path, options)
        self._window.toast.say(
            self.tr("Exported {0}").format(path.name),
            self.tr("Open Folder"),
            partial(_open_folder, path),
        )


def _open_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
