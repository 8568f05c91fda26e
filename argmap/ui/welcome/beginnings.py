"""What a map can begin with, as buttons: a paste, what was open last, templates, the example."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QScrollArea, QWidget

from argmap.rendering.theme import Theme
from argmap.storage import SUFFIX
from argmap.templates import TEMPLATES
from argmap.ui.documents import EXAMPLE_NAME
from argmap.ui.languages import template_about, template_title

_LONGEST = 34
"""How many letters of a file's name are shown; all of them are in its tooltip."""
_BESIDE = 48
"""How many widths of a letter the room must have for two columns beside each other."""


class Beginnings(QScrollArea):
    """The buttons, in one column or two, scrolled where they do not fit.

    `paste_wanted` and `example_wanted` say that their button was pressed; `template_wanted` gives
    the template's name, `recent_wanted` the path.
    """

    paste_wanted = Signal()
    example_wanted = Signal()
    template_wanted = Signal(str)
    recent_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("beginnings")
        self.setAccessibleName(self.tr("Begin a map"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it, and scroll it along
        self._inside = QWidget(self)
        self._inside.setObjectName("beginnings_inside")
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        self.keys = QLabel(self._inside)
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)
        self.keys.setContentsMargins(8, 0, 8, 4)
        column.addWidget(self.keys)
        self.paste = self._button(self.tr("Paste an article or outline"), self.paste_wanted.emit)
        column.addWidget(self.paste)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._left, self._recent, self._right = _column(), _column(), _column()
        self._fill()
        self.setWidget(self._inside)

    def _fill(self) -> None:
        """Put in what is the same for every map."""
        self._recent_heading = self._heading(self.tr("Recent"))
        self._left.addWidget(self._recent_heading)
        self._left.addLayout(self._recent)
        self._left.addWidget(self._heading(self.tr("Example")))
        self._example = self._button(EXAMPLE_NAME, self.example_wanted.emit)
        self._left.addWidget(self._example)
        self._right.addWidget(self._heading(self.tr("Templates")))
        self._templates: list[QPushButton] = []
        for known in TEMPLATES:
            title, about = template_title(known), template_about(known)
            made = self._button(title, partial(self.template_wanted.emit, known.name))
            made.setAccessibleName(self.tr("Template: {0}").format(title))
            made.setAccessibleDescription(about)
            made.setToolTip(about)
            self._right.addWidget(made)
            self._templates.append(made)
        self._recents: list[QPushButton] = []
        for layout in (self._left, self._right):
            self._columns.addLayout(layout, 1)
            self._columns.setAlignment(layout, Qt.AlignmentFlag.AlignTop)

    def _heading(self, text: str) -> QLabel:
        made = QLabel(text, self._inside)
        made.setObjectName("beginnings_heading")
        made.setContentsMargins(8, 10, 0, 2)
        return made

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text.replace("&", "&&"), self._inside)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked: act())
        return made

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the maps that were open last, or no such row where there are none."""
        for button in self._recents:
            self._recent.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._recents = [self._for_path(path) for path in paths]
        for button in self._recents:
            self._recent.addWidget(button)
        self._recent_heading.setVisible(bool(paths))
        row = self.buttons()
        for before, after in pairwise(row):
            QWidget.setTabOrder(before, after)

    def _for_path(self, path: Path) -> QPushButton:
        name = path.name.removesuffix(SUFFIX)
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        made = self._button(short, partial(self.recent_wanted.emit, path))
        made.setAccessibleName(self.tr("Open {0}").format(name))
        made.setAccessibleDescription(self.tr("In {0}").format(path.parent))
        made.setToolTip(str(path))
        return made

    def buttons(self) -> list[QPushButton]:
        """Give all buttons in the order in which Tab goes through them."""
        return [self.paste, *self._recents, self._example, *self._templates]

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(
            "#beginnings, #beginnings_inside { background: transparent; }"
            f"QLabel {{ color: {theme.text}; }}"
            f"#beginnings_heading {{ color: {theme.muted}; font-weight: 600; }}"
            f"QPushButton {{ color: {theme.focus}; background: transparent; text-align: left;"
            " border: 2px solid transparent; border-radius: 4px; padding: 5px 6px; outline: none; }"
            f"QPushButton:hover {{ background: {theme.panel}; border-color: {theme.border}; }}"
            f"QPushButton:focus {{ background: {theme.panel}; border-color: {theme.focus}; }}"
        )

    def height_wanted(self, width: int) -> int:
        """Give the height in pixels that all of it takes in this width."""
        self._turn(width)
        layout = self._inside.layout()
        assert layout is not None
        layout.activate()
        tall = layout.totalHeightForWidth(width)
        return max(tall, layout.totalSizeHint().height()) if tall < 0 else tall

    def _turn(self, width: int) -> None:
        """Set the columns beside each other where there is room, or else below each other."""
        ways = QBoxLayout.Direction
        beside = width >= _BESIDE * self.fontMetrics().averageCharWidth()
        self._columns.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._turn(self.viewport().width())


def _column() -> QBoxLayout:
    made = QBoxLayout(QBoxLayout.Direction.TopToBottom)
    made.setSpacing(0)
    return made
