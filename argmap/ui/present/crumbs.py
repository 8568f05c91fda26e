"""The way from the contention down to the branch in focus, as a row of buttons over the canvas."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from argmap.model.map import ArgumentMap
from argmap.model.reading import number
from argmap.rendering.theme import Theme
from argmap.ui.naming import short_name

_LENGTHS = ((48, 48), (32, 32), (20, 20), (12, 12), (32, 0), (20, 0), (12, 0), (0, 0))
"""How many letters are shown of the claim in focus and of the others, with less and less room."""


class Crumbs(QFrame):
    """Buttons for each claim on the way; the one in focus is held down, Escape leaves."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("crumbs")
        self.setAccessibleName(self.tr("Branch in focus"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 3, 8, 3)
        self._row.setSpacing(2)
        self._claims: tuple[tuple[str, str], ...] = ()
        self._shown: object = None
        self._parts: list[QWidget] = []
        self._buttons: list[QToolButton] = []
        self._cut = QLabel("…", self)
        self._row.addWidget(self._cut)
        self._row.addStretch(1)
        self._leave = self._button(self.tr("All of the Map"))
        self._leave.setAutoRaise(False)
        self._leave.setToolTip(self.tr("Leave the focus (Esc)"))
        self._leave.clicked.connect(self.left)
        self._row.addWidget(self._leave)
        # Where there is no room, words are left out; a deep branch must not widen the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def _button(self, text: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(
            f"#crumbs {{ background: {theme.panel}; border: none;"
            f" border-bottom: 1px solid {theme.border}; }}"
        )

    def show_way(self, argmap: ArgumentMap, way: tuple[str, ...], focus: str) -> None:
        """Show the claims on the way, and which of them is in focus."""
        claims = tuple(
            (number(argmap, known), " ".join(argmap.claims[known].text.split())) for known in way
        )
        if (shown := (way, focus, claims)) == self._shown:
            return
        held = next((at for at, one in enumerate(self._buttons) if one.hasFocus()), None)
        self._clear()
        self._shown, self._claims = shown, claims
        for claim in way:
            self._add(argmap, claim, focus)
        if held is not None and self._buttons:
            self._buttons[min(held, len(self._buttons) - 1)].setFocus()
        self._fit()

    def _add(self, argmap: ArgumentMap, claim: str, focus: str) -> None:
        if self._buttons:
            self._put(QLabel("›", self))
        made = self._button("")
        made.setCheckable(True)
        made.setChecked(claim == focus)
        text = argmap.claims[claim].text
        made.setAccessibleName(f"{short_name(argmap, claim)}, {text}")
        made.setToolTip(text)
        made.clicked.connect(partial(self._on_clicked, claim))
        self._buttons.append(made)
        self._put(made)

    def _put(self, part: QWidget) -> None:
        self._row.insertWidget(1 + len(self._parts), part)
        self._parts.append(part)
        part.show()

    def _clear(self) -> None:
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._buttons = [], []

    def _on_clicked(self, claim: str, _checked: bool = False) -> None:
        self.chosen.emit(claim)

    def buttons(self) -> list[QToolButton]:
        """Give the buttons of the way, the contention's first."""
        return list(self._buttons)

    def button(self) -> QToolButton | None:
        """Give the button in focus, for the keys to go to; None where nothing is to be seen."""
        held = [one for one in self._buttons if one.isChecked()]
        return held[0] if held and not self.isHidden() else None

    # -- room ------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Show as many words as there is room for, then only numbers, then the lowest claims."""
        for part in self._parts:
            part.show()
        self._cut.hide()
        for focused, others in _LENGTHS:
            for button, (called, text) in zip(self._buttons, self._claims, strict=True):
                button.setText(_told(called, text, focused if button.isChecked() else others))
            if self._fits():
                return
        for at in range(0, len(self._parts) - 1, 2):
            for part in self._parts[at : at + 2]:
                part.hide()
            self._cut.show()
            if self._fits():
                return

    def _fits(self) -> bool:
        self._row.invalidate()
        return self._row.sizeHint().width() <= max(self.width(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _told(called: str, text: str, length: int) -> str:
    """Give a claim's number and its first words; an ampersand would underline a letter."""
    if not length:
        return called
    words = text if len(text) <= length else text[:length].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
    return f"{called}  {words}".strip().replace("&", "&&")
