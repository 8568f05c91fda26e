"""Waiting for something that takes long: how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from argmap.layout.contract import Progress

_PATIENCE = 1_000
"""After how many milliseconds it is shown how far something is."""
_STEPS = 1_000


@contextmanager
def waiting(parent: QWidget, title: str) -> Iterator[Progress]:
    """Give a progress callback that shows a dialog after a second, with a button to stop.

    Whoever is called with it raises `CancelledError` where it answers False.
    """
    stop = QCoreApplication.translate("waiting", "Stop")
    told = QProgressDialog(title, stop, 0, _STEPS, parent)
    told.setWindowModality(Qt.WindowModality.WindowModal)
    told.setMinimumDuration(_PATIENCE)
    told.setAutoReset(False)
    QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))

    def progress(share: float) -> bool:
        told.setValue(round(share * _STEPS))
        return not told.wasCanceled()

    try:
        yield progress
    finally:
        QGuiApplication.restoreOverrideCursor()
        told.close()
        told.deleteLater()
