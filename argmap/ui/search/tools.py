"""The row of tools under the field: filter, replace, and the way through what is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from argmap.ui.keys.keymap import keymap
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
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        flow = Flow(6, self)
        self._tips: dict[str, tuple[QToolButton, str]] = {
            "edit.replace": (self.replace, self.tr("Replace words by others"))
        }
        for widget in (self.filter, self.replace, self._made_steps()):
            flow.addWidget(widget)
        self._tell_keys()
        keymap().changed.connect(self._tell_keys)

    def _tell_keys(self) -> None:
        for command, (button, tip) in self._tips.items():
            button.setToolTip(keymap().told(tip, command))

    def _made_steps(self) -> QWidget:
        """Make the two buttons with the count, which stay together."""
        steps = QWidget(self)
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for by, arrow, title, command in (
            (-1, Qt.ArrowType.UpArrow, self.tr("Previous"), "edit.find_previous"),
            (1, Qt.ArrowType.DownArrow, self.tr("Next"), "edit.find_next"),
        ):
            button = QToolButton(steps)
            button.setArrowType(arrow)
            button.setAutoRaise(True)
            button.setMinimumSize(TARGET, TARGET)
            button.setAccessibleName(title)
            self._tips[command] = button, title
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
