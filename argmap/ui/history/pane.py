"""The right side of the history window: a moment's map, and in words what changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.map import ArgumentMap
from argmap.rendering.picture import Picture
from argmap.rendering.style import Style
from argmap.timeline import Told
from argmap.ui.history.canvas import PastCanvas
from argmap.ui.history.changes import Changes
from argmap.ui.history.fonts import scaled
from argmap.ui.history.line import Line
from argmap.ui.icons import icon


class MomentPane(QWidget):
    """Shows a moment: what it is called, its map, and what its step changed or what has since."""

    compared = Signal()
    """The other comparison is wanted."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.style_in_use = style
        self.canvas = PastCanvas(style, self)
        self.changes = Changes(self)
        self._title, self._when = Line(self), Line(self)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._when, self._count):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._step = QRadioButton(self.tr("What this s&tep changed"), self)
        self._since = QRadioButton(self.tr("What changed &since then"), self)
        self._step.setChecked(True)
        self._tools = self._made_tools()
        self._build()
        self.redraw(style)
        self._since.toggled.connect(self.compared)

    # -- how it is made --------------------------------------------------------------------

    def _made_tools(self) -> dict[str, QAction]:
        canvas = self.canvas
        return {
            "": self._action(self.tr("Zoom to Change"), canvas.fit_marked, "Ctrl+8"),
            "zoom-out": self._action(self.tr("Zoom Out"), partial(canvas.zoom_by, -1), "Ctrl+-"),
            "zoom-in": self._action(
                self.tr("Zoom In"), partial(canvas.zoom_by, 1), "Ctrl+=", "Ctrl++"
            ),
            "fit": self._action(self.tr("Show All of the Map"), canvas.fit, "Ctrl+9"),
        }

    def _action(self, text: str, act: Callable[[], None], *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        native = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({native})")
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _build(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._framed(self.canvas))
        split.addWidget(self._made_foot())
        split.setStretchFactor(0, 1)
        split.setSizes([440, 170])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._made_head())
        column.addWidget(split, 1)
        for one, other in pairwise((self.canvas, self._step, self._since, self.changes)):
            QWidget.setTabOrder(one, other)

    def _made_head(self) -> QLayout:
        self._title.setFont(scaled(self.font(), 1.2))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._when)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        for action in self._tools.values():
            tool = QToolButton(self)
            tool.setDefaultAction(action)
            tool.setAutoRaise(True)
            tool.setIconSize(QSize(20, 20))
            tool.setAccessibleName(action.text())
            head.addWidget(tool)
        return head

    def _framed(self, widget: QWidget) -> QFrame:
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(widget)
        return frame

    def _made_foot(self) -> QWidget:
        foot = QWidget(self)
        switch = QHBoxLayout()
        switch.setSpacing(18)
        switch.addWidget(self._step)
        switch.addWidget(self._since)
        switch.addStretch(1)
        switch.addWidget(self._count)
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(switch)
        column.addWidget(self.changes, 1)
        return foot

    # -- what is shown ---------------------------------------------------------------------

    @property
    def since(self) -> bool:
        """Whether what changed since then is wanted, and not what the step changed."""
        return self._since.isChecked()

    def compare(self, *, since: bool) -> None:
        """Want the one comparison or the other."""
        (self._since if since else self._step).setChecked(True)

    def describe(self, title: str, when: str) -> None:
        """Say which moment it is."""
        self._title.setText(title)
        self._when.setText(when)

    def title(self) -> str:
        """Give what the moment is called."""
        return self._title.text()

    def show_map(self, argmap: ArgumentMap, picture: Picture) -> None:
        """Show the map of the moment."""
        self.canvas.show_moment(argmap, picture, self.style_in_use)

    def show_told(self, told: Told) -> None:
        """Say what changed, and mark it in the map."""
        self.canvas.point_out(told.claims)
        count = len(told.lines)
        self._count.setText(
            self.tr("{0} changes").format(QLocale().toString(count)) if count > 1 else ""
        )
        nothing = self.tr("This step changed nothing in the map.")
        if self.since:
            nothing = self.tr("Nothing has changed since then.")
        self.changes.show_lines(told.lines or (nothing,))

    def clear(self) -> None:
        """Say nothing of what changed."""
        self.canvas.select(())
        self._count.clear()
        self.changes.clear()

    def redraw(self, style: Style) -> None:
        """Take another style; the map is shown in it when it is drawn next."""
        self.style_in_use = style
        for name, action in self._tools.items():
            if name:
                action.setIcon(icon(name, style.theme.text, style.theme.border))
