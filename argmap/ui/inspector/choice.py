"""One of a few, each a button that is seen at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from argmap.ui.inspector.entry import Caption
from argmap.ui.search.flow import Flow

_GAP = 14


class Choice(QWidget):
    """A caption and buttons, of which one is down, or none where what is shown is mixed."""

    chosen = Signal(object)
    """Told the value of the button that a person has pressed."""

    def __init__(
        self, caption: str, options: tuple[tuple[str, object, str], ...], parent: QWidget
    ) -> None:
        """Make it of titles, their values and their hints; no two values are equal."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        buttons = QWidget(self)
        flow = Flow(_GAP, buttons)
        for place, (title, value, hint) in enumerate(options):
            button = QRadioButton(title, buttons)
            button.setToolTip(hint)
            button.setAccessibleName(f"{caption.replace('&', '')}: {title}")
            button.setAccessibleDescription(hint)
            self._group.addButton(button, place)
            self._values.append(value)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.caption = Caption(caption, self, self._group.button(0))
        column.addWidget(self.caption)
        column.addWidget(buttons)
        self._group.buttonClicked.connect(self._on_button_clicked)
        self._group.buttonToggled.connect(self._on_button_toggled)
        self._shown = -1

    def show_value(self, value: object, *, mixed: bool = False) -> None:
        """Show which one it is, or that there are several."""
        self._shown = -1 if mixed else self._values.index(value)
        checked = self._group.checkedId()
        if checked == self._shown:
            return
        if self._shown >= 0:
            self._group.button(self._shown).setChecked(True)
        else:
            self._group.setExclusive(False)
            self._group.button(checked).setChecked(False)
            self._group.setExclusive(True)

    def set_editable(self, editable: bool) -> None:
        """Let one be chosen, or only show it."""
        for button in self._group.buttons():
            button.setEnabled(editable)

    def finish(self) -> None:
        """Do nothing: what is chosen is taken at once."""

    def forget(self) -> None:
        """Do nothing: the next element shows its own."""

    def _on_button_clicked(self, button: QAbstractButton) -> None:
        self._choose(self._group.id(button))

    def _on_button_toggled(self, button: QAbstractButton, down: bool) -> None:
        """Take what was chosen by the arrows, which press no button."""
        if down and button.hasFocus():
            self._choose(self._group.id(button))

    def _choose(self, place: int) -> None:
        if place != self._shown:
            self._shown = place
            self.chosen.emit(self._values[place])
