"""The one modal question: leaving although the last steps could not be written."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


class Leaving(Enum):
    """What a person wants to do with steps that are in memory only."""

    STAY = "stay"
    RETRY = "retry"
    SAVE_AS = "save as"
    LEAVE = "leave"


def _tr(text: str) -> str:
    return QCoreApplication.translate("asking", text)


def ask_to_leave(parent: QWidget, error: str) -> Leaving:
    """Ask what to do with steps that are in memory only; closing the question means to stay."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_tr("The last steps are not on the disk."))
    box.setInformativeText(error)
    save = box.addButton(_tr("&Save As…"), QMessageBox.ButtonRole.AcceptRole)
    retry = box.addButton(_tr("&Try Again"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(_tr("&Leave Without Them"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(save)
    box.exec()
    answers = {save: Leaving.SAVE_AS, retry: Leaving.RETRY, leave: Leaving.LEAVE}
    pressed = box.clickedButton()
    box.deleteLater()
    return next((said for button, said in answers.items() if button is pressed), Leaving.STAY)
