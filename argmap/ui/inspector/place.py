"""The place that the author gave a claim's box, and how it is given up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class Place(QWidget):
    """Says that a claim is pinned, and has it unpinned."""

    unpin_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Pinned to its place"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.unpin = QPushButton(self.tr("Un&pin"), self)
        self.unpin.setToolTip(self.tr("Leave its place to the layout again"))
        self.unpin.clicked.connect(lambda _checked=False: self.unpin_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(self.unpin, 0, Qt.AlignmentFlag.AlignTop)

    def set_editable(self, editable: bool) -> None:
        """Let the place be given up, or only say that there is one."""
        self.unpin.setVisible(editable)

    def finish(self) -> None:
        """Do nothing: what is pressed is done at once."""

    def forget(self) -> None:
        """Do nothing: the next claim shows its own."""
