"""The row of tools under the field: filter, replace, and the way through what is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from argmap.ui.search.filters import FilterButton, Tags
from argmap.ui.search.flow import TARGET, Flow


class Tools(QWidget):
    """Buttons, and the count beside them."""

    step_wanted = Signal(int)
    """The next one is wanted (1), or the one before (-1)."""

    def __init__(self, tags: Tags, parent: QWidget) -> None:
        super().__init__(parent)
        self.filter = FilterButton(tags, self)
        self.replace = QToolButton(self)
        self.replace.setText(f"{self.tr('Replace')} ▾")
        self.replace.setAccessibleName(self.tr("Replace"))
        self.replace.setCheckable(True)
        self.replace.toggled.connect(self._on_replace_toggled)
        self.replace.setMinimumHeight(TARGET)
        self.replace.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.replace.setToolTip(_tip(self.tr("Replace words by others"), "Ctrl+H"))
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        flow = Flow(6, self)
        for widget in (self.filter, self.replace, self._made_steps()):
            flow.addWidget(widget)

    def _made_steps(self) -> QWidget:
        """Make the two buttons with the count, which stay together."""
        steps = QWidget(self)
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for by, arrow, title, keys in (
            (-1, Qt.ArrowType.UpArrow, self.tr("Previous"), "Shift+F3"),
            (1, Qt.ArrowType.DownArrow, self.tr("Next"), "F3"),
        ):
            button = QToolButton(steps)
            button.setArrowType(arrow)
            button.setAutoRaise(True)
            button.setMinimumSize(TARGET, TARGET)
            button.setAccessibleName(title)
            button.setToolTip(_tip(title, keys))
            button.clicked.connect(lambda _checked=False, by=by: self.step_wanted.emit(by))
            row.addWidget(button)
        row.addWidget(self._count)
        return steps

    def _on_replace_toggled(self, shown: bool) -> None:
        self.replace.setText(f"{self.tr('Replace')} {'▴' if shown else '▾'}")

    def show_count(self, text: str, tip: str = "") -> None:
        """Say how much is found; screen readers are told as well."""
        if text == self._count.text():
            return
        self._count.setText(text)
        self._count.setToolTip(tip)
        if text and self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def count_text(self) -> str:
        """Give what is said of how much is found."""
        return self._count.text()


def _tip(title: str, keys: str) -> str:
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{title} ({native})"
