"""The list of steps: through time with the arrows, letters into the filter, names in their rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from argmap.ui.history.delegate import StepDelegate, row_height
from argmap.ui.history.rows import Steps

_Move = QAbstractItemView.CursorAction


class StepList(QListView):
    """The rows of `Steps`, all of one height; headings are passed over."""

    stepped = Signal()
    """Another step is chosen."""
    typed = Signal(str)
    """A letter was typed, which looks for a step."""

    def __init__(self, steps: Steps, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setModel(steps)
        self.setItemDelegate(StepDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Steps, the newest first"))
        self.setAccessibleDescription(
            self.tr("Up and down go through time; F2 names a version; Ctrl+Return restores it.")
        )
        self._measure()
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def _measure(self) -> None:
        """Give all rows one height, so that Qt need not ask for that of each."""
        height = row_height(self.fontMetrics())
        # A grid as narrow as can be: rows are as wide as the list all the same.
        self.setGridSize(QSize(1, height))
        self.verticalScrollBar().setSingleStep(height)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    # -- the chosen step -------------------------------------------------------------------

    @property
    def seq(self) -> int | None:
        """The number of the chosen step, None where none is."""
        return self._steps.seq_at(self.currentIndex())

    @property
    def naming(self) -> bool:
        """Whether a name is being typed in a row."""
        return self.state() == QAbstractItemView.State.EditingState

    def choose(self, seq: int | None) -> bool:
        """Choose a step and bring it into sight; tell whether the list has it."""
        index = self._steps.index_of(seq) if seq is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def choose_first(self) -> None:
        """Choose the newest step that the list has."""
        self.setCurrentIndex(self._steps.step_from(0, 1))
        self.scrollToTop()

    def step_by(self, by: int) -> None:
        """Choose a step some rows away."""
        found = self._steps.step_from(self.currentIndex().row() + by, 1 if by > 0 else -1)
        if found.isValid():
            self.setCurrentIndex(found)

    def _on_current_changed(self, *_unused: object) -> None:
        if self.currentIndex().row() == 1:
            self.scrollToTop()  # where its heading is
        self.stepped.emit()

    # -- keys ------------------------------------------------------------------------------

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Find the step that a key leads to."""
        last, here = self._steps.rowCount() - 1, self.currentIndex().row()
        page = max(self.viewport().height() // self.gridSize().height() - 1, 1)
        row, toward = {
            _Move.MoveHome: (0, 1),
            _Move.MoveEnd: (last, -1),
            _Move.MovePageUp: (here - page, -1),
            _Move.MovePageDown: (here + page, 1),
            _Move.MoveUp: (here - 1, -1),
            _Move.MovePrevious: (here - 1, -1),
            _Move.MoveDown: (here + 1, 1),
            _Move.MoveNext: (here + 1, 1),
        }.get(action, (here, 1))
        if toward < 0 and row <= 0:
            row, toward = 0, 1
        return self._steps.step_from(row, toward)

    def keyboardSearch(self, search: str) -> None:
        """Let what is typed look for words rather than beginnings."""
        self.typed.emit(search)
