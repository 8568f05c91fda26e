"""Answers the dialogs and menus that wait for an answer, in one way or another."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QWidget,
)

from argmap.ui.export_dialog import ExportDialog
from argmap.ui.merge_dialog import MergeDialog
from argmap.ui.picker import Picker
from walking.words import press, typed

_KEY = Qt.Key


class Doorman(QObject):
    """Looks now and then whether something waits, and answers it as a person in a hurry would."""

    def __init__(self, random: Random) -> None:
        super().__init__()
        self._random = random
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self.answer)
        self.said: list[str] = []

    def watch(self) -> None:
        """Answer from now on."""
        self._timer.start()

    def rest(self) -> None:
        """Answer no longer."""
        self._timer.stop()

    def answer(self) -> None:
        """Answer what waits now, if anything does."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._answer_popup(popup)
        elif isinstance(modal, QDialog) and not isinstance(modal, QProgressDialog):
            self.said.append(type(modal).__name__)
            self._answer(modal)

    def _answer_popup(self, popup: QWidget) -> None:
        """Choose from a menu, or leave it; lists that complete words are left."""
        self.said.append(type(popup).__name__)
        if isinstance(popup, QMenu) and self._random.random() < 0.7:
            for _ in range(self._random.randint(1, 12)):
                QTest.keyClick(popup, _KEY.Key_Down)
            QTest.keyClick(popup, _KEY.Key_Return)
        elif isinstance(popup, QMenu):
            QTest.keyClick(popup, _KEY.Key_Escape)
        else:
            popup.close()

    def _answer(self, modal: QDialog) -> None:
        if isinstance(modal, QMessageBox):
            self._random.choice(modal.buttons()).click()
        elif isinstance(modal, QInputDialog):
            self._write(modal, typed(self._random))
        elif isinstance(modal, Picker):
            self._pick(modal)
        elif isinstance(modal, ExportDialog):
            self._change(modal)
            modal.reject()
        elif isinstance(modal, MergeDialog):
            self._change(modal)
            self._end(modal)
        else:
            modal.reject()

    def _write(self, modal: QDialog, text: str) -> None:
        field = modal.findChild(QLineEdit)
        if isinstance(field, QLineEdit):
            press(text, field)
        self._end(modal)

    def _pick(self, modal: Picker) -> None:
        field, rows = modal.findChild(QLineEdit), modal.findChild(QListWidget)
        assert isinstance(field, QLineEdit)
        assert isinstance(rows, QListWidget)
        if self._random.random() < 0.5:
            press(self._random.choice(("r", "1", "fall", "fold", "", "“", "zz")), field)
        for _ in range(self._random.randrange(8)):
            QTest.keyClick(field, _KEY.Key_Down)
        for box in modal.findChildren(QComboBox):
            QTest.keyClick(box, self._random.choice((_KEY.Key_Up, _KEY.Key_Down)))
        self._end(modal)

    def _change(self, modal: QDialog) -> None:
        """Press some of the buttons that do not end a dialog."""
        for button in modal.findChildren(QAbstractButton):
            if button.isCheckable() and button.isEnabled() and self._random.random() < 0.3:
                button.click()

    def _end(self, modal: QDialog) -> None:
        if self._random.random() < 0.75:
            modal.accept()
        else:
            modal.reject()
