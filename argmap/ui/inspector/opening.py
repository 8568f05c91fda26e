"""The question before an address is opened: it shows all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from argmap.ui.inspector import addresses
from argmap.ui.inspector.fields import TextField
from argmap.ui.inspector.frames import Frame
from argmap.ui.inspector.sight import bring_into_sight


class Opening(QWidget):
    """Shows where an address leads, letter for letter, and opens it if that is confirmed."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = QUrl()
        self._lead = QLabel(self)
        self._lead.setTextFormat(Qt.TextFormat.PlainText)
        self._lead.setWordWrap(True)
        frame = Frame(self)
        self._address = TextField(frame, 1, 4)
        self._address.setReadOnly(True)
        self._address.setAccessibleName(self.tr("Address"))
        frame.enclose(self._address)
        self._wrong = QLabel(self.tr("No program of this system opens it."), self)
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setForegroundRole(QPalette.ColorRole.BrightText)
        self._wrong.setWordWrap(True)
        self._open = QPushButton(self.tr("Open"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        for part in (self._lead, frame, self._wrong):
            column.addWidget(part)
        column.addLayout(row)
        self._open.clicked.connect(self._on_open_clicked)
        self._cancel.clicked.connect(self.close_question)
        self.hide()

    def ask(self, url: QUrl) -> None:
        """Show an address and wait for the answer."""
        self._url = url
        self._lead.setText(self.tr("This leads to {0}:").format(addresses.place(url)))
        self._address.put(addresses.whole(url))
        self._open.setAccessibleDescription(addresses.whole(url))
        self._wrong.hide()
        self.show()
        bring_into_sight(self)
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        """Open nothing."""
        self.hide()
        self.closed.emit()

    def _on_open_clicked(self) -> None:
        if addresses.open_address(self._url):
            self.close_question()
        else:
            self._wrong.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button with Return that has the focus; open nothing with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._open.hasFocus():
            self._open.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cancel.hasFocus():
            self._cancel.click()
        else:
            super().keyPressEvent(event)
