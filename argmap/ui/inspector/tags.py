"""The field of tags: chips, and room to type a further one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.model.limits import SHORT, sentence
from argmap.ui.history.saying import Saying
from argmap.ui.inspector.chips import Chip
from argmap.ui.inspector.entry import Caption
from argmap.ui.inspector.fields import Gather, LineField
from argmap.ui.inspector.frames import Frame
from argmap.ui.inspector.sight import chain
from argmap.ui.search.flow import Flow

_TARGET = 24


class _TagLine(LineField):
    """The field a tag is typed into; in the empty field, keys go to the chips before it."""

    emptied = Signal()
    """Backspace was pressed where there was nothing to take away."""
    backed = Signal()
    """Left was pressed at the start."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Backspace and Left to the chips where the field is empty."""
        if self.text() or self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Backspace:
            self.emptied.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.backed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for room for a short word."""
        size = super().sizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 12, max(size.height(), _TARGET))


class Tags(QWidget):
    """Tags of one claim or of several: shown, added, and taken off."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, caption: str, gather: Gather, parent: QWidget) -> None:
        super().__init__(parent)
        self._gather = gather
        self._chips: list[Chip] = []
        self._shown: dict[str, str] = {}
        self._editable = True
        self._frame = Frame(self)
        self._field = QWidget(self._frame)
        self._frame.column.addWidget(self._field)
        self._flow = Flow(4, self._field, between=3)
        self._flow.setContentsMargins(2, 1, 2, 1)
        self.line = _TagLine(self._field, self._untaken)
        self.line.setFrame(False)
        self.line.setPlaceholderText(self.tr("Add a tag"))
        self._frame.follow(self.line)
        self._flow.addWidget(self.line)
        self.complaint = Saying(self)
        self.complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.caption = Caption(caption, self, self.line)
        for part in (self.caption, self._frame, self.complaint):
            column.addWidget(part)
        self.setFocusProxy(self.line)
        self.line.finished.connect(self.finish)
        self.line.chosen.connect(self.finish)
        self.line.emptied.connect(self._remove_last)
        self.line.backed.connect(self._go_to_last)
        self.line.textEdited.connect(self._on_text_edited)

    # -- what is shown ---------------------------------------------------------------------

    def show_tags(self, tags: Mapping[str, str]) -> None:
        """Show tags, each with how many have it, or with nothing where all do."""
        if tags == self._shown and list(tags) == list(self._shown):
            return
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        self._shown = dict(tags)
        while len(self._chips) < len(tags):
            self._chips.append(self._made_chip())
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(tags))
        for chip, (name, some) in zip(self._chips, tags.items(), strict=False):
            chip.show_tag(name, some)
        self._flow.invalidate()
        self._field.updateGeometry()
        if focused is not None and focused >= len(tags):
            self._focus(len(tags) - 1)

    def _made_chip(self) -> Chip:
        chip = Chip(self._field)
        chip.setEnabled(self._editable)
        chip.clicked.connect(lambda _checked=False: self.removed.emit(chip.name))
        chip.moved.connect(lambda by: self._focus(self._chips.index(chip) + by))
        # The field stays the last one in the row.
        item = self._flow.takeAt(self._flow.count() - 1)
        self._flow.addWidget(chip)
        if item is not None:
            self._flow.addItem(item)
        chain(self)
        return chip

    def set_editable(self, editable: bool) -> None:
        """Let tags be added and taken off, or only show them."""
        self._editable = editable
        self.line.setVisible(editable)
        for chip in self._chips:
            chip.setEnabled(editable)

    def forget(self) -> None:
        """Show none, and drop what was being typed."""
        self.line.put("")
        self._say("")
        self.show_tags({})

    # -- what is done ----------------------------------------------------------------------

    def finish(self) -> None:
        """Add the tag that was typed, if one was and it can be taken."""
        name = sentence(self.line.words())
        if len(name) > SHORT or not self._editable:
            return
        self.line.put("")
        if name and self._shown.get(name, "some"):
            self.added.emit(name)

    def _untaken(self) -> list[str]:
        return [name for name in self._gather() if self._shown.get(name, "some")]

    def _remove_last(self) -> None:
        if self._shown:
            self.removed.emit(list(self._shown)[-1])

    def _go_to_last(self) -> None:
        self._focus(len(self._shown) - 1)

    def _focus(self, place: int) -> None:
        """Give the keys to a chip, or to the field behind the last one."""
        if 0 <= place < len(self._shown):
            self._chips[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= len(self._shown) or not self._shown:
            self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_text_edited(self, words: str) -> None:
        excess = len(sentence(words)) - SHORT
        self._say(
            self.tr("Too long by {0}; at most {1} characters fit.").format(excess, SHORT)
            if excess > 0
            else ""
        )

    def _say(self, wrong: str) -> None:
        if wrong != self.complaint.text():
            self.complaint.say(wrong, wrong=True)
        self.complaint.setVisible(bool(wrong))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to type where it is pressed beside the chips."""
        if self._editable and self._frame.geometry().contains(event.position().toPoint()):
            self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
