"""What all pages of the inspector have in common: a heading, and parts under each other."""

from __future__ import annotations

from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from argmap.session import Happened
from argmap.ui.history.fonts import scaled
from argmap.ui.inspector.frames import with_edges
from argmap.ui.inspector.sight import chain
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer

HEADING = 1.16
"""The size of headings, as a share of the font's."""
NARROW = 240
"""The least width of a page, in pixels."""
_EDGE = 12
_GAP = 12


class Part(Protocol):
    """What a page is made of."""

    def finish(self) -> None:
        """Take what is being typed or chosen into the map."""

    def forget(self) -> None:
        """Drop what belongs to the map shown so far."""

    def set_editable(self, editable: bool) -> None:
        """Let it be edited, or only show it."""


W = TypeVar("W", bound=QWidget)


def heading(parent: QWidget) -> QLabel:
    """Make the heading of a page or of a section."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(scaled(parent.font(), HEADING))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def rule(parent: QWidget) -> QFrame:
    """Make the hairline between two sections."""
    line = QFrame(parent)
    line.setFixedHeight(1)
    line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    return line


class Column(QWidget):
    """Parts under each other."""

    def __init__(self, parent: QWidget, *, edge: int = 0, gap: int = _GAP) -> None:
        super().__init__(parent)
        self.parts: list[Part] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(gap)

    def put(self, widget: W) -> W:
        """Put a widget under the others."""
        self._column.addWidget(widget)
        return widget

    def put_part(self, widget: W) -> W:
        """Put a part under the others, to be finished and forgotten with them."""
        self.parts.append(widget)  # type: ignore[arg-type]
        return self.put(widget)

    def finish(self) -> None:
        """Take what is being typed or chosen into the map."""
        for part in self.parts:
            part.finish()

    def forget(self) -> None:
        """Drop what belongs to the map shown so far."""
        for part in self.parts:
            part.forget()

    def set_editable(self, editable: bool) -> None:
        """Let all parts be edited, or only show them."""
        for part in self.parts:
            part.set_editable(editable)


class Page(QScrollArea):
    """A column that is scrolled where it is higher than the panel, and never sideways."""

    claim_wanted = Signal(str)
    """A claim is to be selected."""

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self.writer, self.vocabulary = writer, vocabulary
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.column = Column(self, edge=_EDGE)
        self.column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.heading = self.column.put(heading(self.column))
        self.first: QWidget = self
        """Where the keys go when the panel is entered."""

    def complete(self) -> None:
        """Lay the parts out, once all are in."""
        layout = self.column.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addStretch(1)
        self.column.setAutoFillBackground(False)
        self.setWidget(self.column)
        self.column.setAutoFillBackground(False)
        chain(self.column)
        self._colour()

    def finish(self) -> None:
        """Take what is being typed or chosen into the map."""
        self.column.finish()

    def forget(self) -> None:
        """Drop what belongs to the map shown so far."""
        self.column.forget()

    def follow(self, happened: Happened) -> None:
        """Note what has changed; what is shown is shown anew by those who call this."""

    def _colour(self) -> None:
        self.column.setPalette(with_edges(self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.widget() is not None:
            self._colour()

    def minimumSizeHint(self) -> QSize:
        """Ask for the least width that can be read."""
        return QSize(NARROW, 120)
