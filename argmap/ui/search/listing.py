"""The list of what is found; what is said where nothing is stands in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from argmap.rendering.theme import Theme
from argmap.ui.search.delegate import FoundDelegate
from argmap.ui.search.rows import Results


class FoundList(QListView):
    """The rows of `Results`."""

    stepped = Signal(int)
    """A row has become the current one."""
    entered_row = Signal()
    """Return was pressed, or a row clicked twice: it is to be gone to."""

    def __init__(self, results: Results, parent: QWidget) -> None:
        super().__init__(parent)
        self._results = results
        self._delegate = FoundDelegate(self)
        self._quiet = False
        self._saying = ""
        self.setModel(results)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("What was found"))
        self.setAccessibleDescription(self.tr("Up and down go to a claim; Return goes on there."))
        self.setMinimumHeight(80)
        self._measure()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        # A click on the current row goes there once more: one may have looked elsewhere.
        self.clicked.connect(lambda index: self.stepped.emit(index.row()))
        self.doubleClicked.connect(lambda _index: self.entered_row.emit())

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_lines(self, lines: int) -> None:
        """Give every row so many lines."""
        if lines != self._delegate.lines:
            self._delegate.lines = lines
            self._measure()

    def _measure(self) -> None:
        """Give all rows one height, so that Qt need not ask for that of each."""
        height = self._delegate.row_height(self.fontMetrics())
        # A grid as narrow as can be: rows are as wide as the list all the same.
        self.setGridSize(QSize(1, height))
        self.verticalScrollBar().setSingleStep(height)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    # -- the current row -------------------------------------------------------------------

    @property
    def row(self) -> int | None:
        """The current row, None where there is none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def choose(self, row: int, *, quietly: bool = False) -> None:
        """Make a row the current one, and bring it into sight."""
        index = self._results.index(row)
        self._quiet = quietly
        self.setCurrentIndex(index)
        self._quiet = False
        self.scrollTo(index)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.stepped.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return; leave letters and other keys to the panel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered_row.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    # -- where nothing is found ------------------------------------------------------------

    def say(self, text: str) -> None:
        """Say something in place of rows."""
        if text != self._saying:
            self._saying = text
            self.viewport().update()

    def saying(self) -> str:
        """Give what is said in place of rows, empty where there are some."""
        return "" if self._results.rowCount() else self._saying

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or what is said in their place."""
        super().paintEvent(event)
        if text := self.saying():
            space = self.viewport().rect().adjusted(16, 18, -16, -8)
            with QPainter(self.viewport()) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
                painter.drawText(space, flags | Qt.TextFlag.TextWordWrap, text)
