"""The one modal question: leaving although the last steps could not be written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("asking", text)


def ask_to_leave(parent: QWidget, error: str, save_as: Callable[[], None]) -> bool:
    """Ask what to do with steps that are in memory only; tell whether to leave without them."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_tr("The last steps are not on the disk."))
    box.setInformativeText(error)
    save = box.addButton(_tr("Save As…"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(_tr("Leave Without Them"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(save)
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is save:
        save_as()
        return False
    return pressed is leave
