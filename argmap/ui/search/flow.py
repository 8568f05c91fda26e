"""A layout that puts widgets in a row and goes on in the next one where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

TARGET = 24
"""The least size of what is pressed, in pixels (WCAG 2.2, 2.5.8)."""


class Flow(QLayout):
    """Widgets in reading order, each in the size that it asks for, rows centred in height."""

    def __init__(self, gap: int, parent: QWidget | None = None, *, between: int = 4) -> None:
        super().__init__(parent)
        self._gap, self._between = gap, between
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    # -- what Qt asks of a layout ----------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        """Put a widget behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Count the widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give a widget's item by its place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a widget's item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow flow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height in a width."""
        return self._rows(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """Ask for one row, as far as there is room for it."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Need the room of the largest widget."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, frame: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(frame)
        self._rows(frame, place=True)

    # -- rows ------------------------------------------------------------------------------

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, frame: QRect, *, place: bool) -> int:
        """Break the widgets into rows, place them if asked to, and give the height of all."""
        row: list[QLayoutItem] = []
        top, right = frame.top(), frame.left()
        for item in self._shown():
            width = item.sizeHint().width()
            if row and right + width > frame.left() + frame.width():
                top += self._finish(row, frame, top, place=place) + self._between
                row, right = [], frame.left()
            row.append(item)
            right += width + self._gap
        return top + self._finish(row, frame, top, place=place) - frame.top()

    def _finish(self, row: list[QLayoutItem], frame: QRect, top: int, *, place: bool) -> int:
        """Place a row, from the right where that is the way of reading; give its height."""
        height = max((item.sizeHint().height() for item in row), default=0)
        left = frame.left()
        for item in row if place else ():
            size = item.sizeHint().boundedTo(QSize(frame.width(), height))
            corner = QPoint(left, top + (height - size.height()) // 2)
            direction = self._direction()
            item.setGeometry(_mirrored(direction, frame, QRect(corner, size)))
            left += size.width() + self._gap
        return height

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()


def _mirrored(direction: Qt.LayoutDirection, frame: QRect, rect: QRect) -> QRect:
    """Give a rectangle as it lies where one reads from the right."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return QRect(QPoint(frame.left() + frame.right() - rect.right(), rect.top()), rect.size())
    return rect
