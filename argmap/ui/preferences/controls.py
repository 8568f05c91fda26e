"""The controls of preferences: each shows a value, and tells when the person gives another."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from argmap.ui.preferences.record import Choice, Folder, Number, Preference, Value


class ChoiceControl(QComboBox):
    """A list to choose from, which the wheel passes over while it has not the focus."""

    given = Signal(object)

    def __init__(self, kind: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self._values = [value for value, _shown in kind.options]
        self.addItems([shown for _value, shown in kind.options])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(lambda place: self.given.emit(self._values[place]))

    def put(self, value: Value) -> None:
        """Show a value."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(str(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore() if not self.hasFocus() else super().wheelEvent(event)


class NumberControl(QSpinBox):
    """A number, which the wheel passes over while it has not the focus."""

    given = Signal(object)

    def __init__(self, kind: Number, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(kind.least, kind.most)
        self.setSingleStep(kind.step)
        self.setSuffix(kind.unit)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self.given.emit)

    def setAccessibleName(self, name: str, /) -> None:
        """Name the field within, which has the focus, as well."""
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def put(self, value: Value) -> None:
        """Show a value."""
        with QSignalBlocker(self):
            self.setValue(int(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore() if not self.hasFocus() else super().wheelEvent(event)


class SwitchControl(QCheckBox):
    """A box to tick, with its title beside it."""

    given = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.toggled.connect(self.given.emit)

    def put(self, value: Value) -> None:
        """Show a value."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))


class FolderControl(QWidget):
    """A path to be read and copied, and a button that asks for another folder."""

    given = Signal(object)

    def __init__(self, kind: Folder, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = kind.shown
        self._path = QLineEdit(self)
        self._path.setReadOnly(True)
        self.setFocusProxy(self._path)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._path, 1)
        row.addWidget(choose)

    def setAccessibleName(self, name: str, /) -> None:
        """Name what shows the path."""
        self._path.setAccessibleName(name)

    def put(self, value: Value) -> None:
        """Show a value."""
        path = str(value) or self._shown
        self._path.setText(path)
        self._path.setToolTip(path)
        self._path.setCursorPosition(0)

    def _ask(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self._path.text())
        if found:
            self.put(found)
            self.given.emit(found)


Control: TypeAlias = ChoiceControl | NumberControl | SwitchControl | FolderControl


def control_for(preference: Preference, parent: QWidget) -> Control:
    """Make the control that suits a preference."""
    match preference.kind:
        case Choice():
            return ChoiceControl(preference.kind, parent)
        case Number():
            return NumberControl(preference.kind, parent)
        case Folder():
            return FolderControl(preference.kind, parent)
        case _:
            return SwitchControl(preference.title, parent)
