"""A share of 0 to 100 %, or none: a slider, its number, and a button that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionSlider,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.ui.inspector.entry import Caption
from argmap.ui.inspector.fields import is_passed_on
from argmap.ui.inspector.frames import draw_ring

NONE = -1
"""What the slider and the number have where there is no share."""
_MIDDLE = 50
_REST = 600
"""After how many milliseconds without a further key a share is taken as chosen."""
_TARGET = 24
_Keys = Qt.Key
_MOVING = (
    _Keys.Key_Left,
    _Keys.Key_Right,
    _Keys.Key_Up,
    _Keys.Key_Down,
    _Keys.Key_PageUp,
    _Keys.Key_PageDown,
)


class Slider(QSlider):
    """A slider from 0 to 100 that has no handle as long as there is no share."""

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(NONE, 100)
        self.setPageStep(10)
        self.setMinimumHeight(_TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove alone where there is no share."""
        if self.value() == NONE:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            option.subControls = QStyle.SubControl.SC_SliderGroove
            groove = QStylePainter(self)
            groove.drawComplexControl(QStyle.ComplexControl.CC_Slider, option)
            groove.end()
        else:
            super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                draw_ring(painter, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it is pressed, and be dragged from there."""
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            long = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, option, self)
            room = max(self.width() - long, 1)
            place = round(event.position().x()) - long // 2
            upside = option.upsideDown
            self.setValue(max(QStyle.sliderValueFromPosition(NONE, 100, place, room, upside), 0))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin in the middle; Delete and Backspace take the share away."""
        key = Qt.Key(event.key())
        if key in (_Keys.Key_Delete, _Keys.Key_Backspace):
            self.cleared.emit()
        elif self.value() == NONE and key in _MOVING:
            self.setValue(_MIDDLE)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls the panel."""
        event.ignore()


class Percent(QSpinBox):
    """The number of a share; below 0 it says that there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(NONE, 100)
        self.setSuffix("\u202f%")
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_TARGET)

    def field(self) -> QLineEdit:
        """Give the field that the number is typed into."""
        return self.lineEdit()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where there is nothing to be undone here."""
        field = self.lineEdit()
        if is_passed_on(event, undo=field.isUndoAvailable(), redo=field.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape from what is being typed."""
        none = self.value() == NONE
        number = self.specialValueText() if none else f"{self.value()}{self.suffix()}"
        if event.key() == _Keys.Key_Escape and self.lineEdit().text() != number:
            self.lineEdit().setText(number)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls the panel."""
        event.ignore()

    def settle(self) -> None:
        """Leave nothing to be undone in the field: the number was taken."""
        self.lineEdit().setText(self.lineEdit().text())

    def stepBy(self, steps: int) -> None:
        """Begin in the middle."""
        self.setValue(_MIDDLE) if self.value() == NONE else super().stepBy(steps)


class Share(QWidget):
    """Shows a share and lets it be chosen; a drag, or a run of keys, is one choice."""

    chosen = Signal(object)
    """Told the share, 0 to 1, or None."""

    def __init__(self, caption: str, cleared: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: int | None = NONE
        self._following = False
        self.slider, self.number = Slider(self), Percent(self)
        self.none = QToolButton(self)
        self.none.setText("×")
        self.none.setAutoRaise(True)
        self.none.setMinimumSize(_TARGET, _TARGET)
        self.none.setToolTip(cleared)
        self.none.setAccessibleName(cleared)
        self.none.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._build(caption)
        self._connect()
        self.number.setSpecialValueText(self.tr("none"))
        self._set(NONE)

    def _build(self, caption: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        row.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Caption(caption, self, self.slider))
        column.addLayout(row)
        self.setFocusProxy(self.slider)
        name = self.slider.accessibleName()
        self.number.setAccessibleName(self.tr("{0} in percent").format(name))
        self.number.field().setAccessibleName(self.number.accessibleName())

    def _connect(self) -> None:
        self._timer.timeout.connect(self.finish)
        self.slider.valueChanged.connect(self._on_slider_moved)
        self.slider.sliderReleased.connect(self.finish)
        self.slider.cleared.connect(self.clear)
        self.number.valueChanged.connect(self._on_number_changed)
        self.number.editingFinished.connect(self.finish)
        self.none.clicked.connect(self.clear)

    # -- what is shown ---------------------------------------------------------------------

    def show_share(self, share: float | None, *, mixed: bool = False) -> None:
        """Show a share, none, or (mixed) that there are several; a drag under way goes on."""
        shown = None if mixed else NONE if share is None else round(100 * share)
        if shown == self._shown and not self._timer.isActive():
            return
        self._shown = shown
        if self.slider.isSliderDown():
            return
        self._timer.stop()
        self.number.setSpecialValueText(self.tr("mixed") if mixed else self.tr("none"))
        self._set(NONE if shown is None else shown)

    def set_editable(self, editable: bool) -> None:
        """Let a share be chosen, or only show it."""
        self.slider.setEnabled(editable)
        self.number.setReadOnly(not editable)
        self.none.setVisible(editable)

    def forget(self) -> None:
        """Show none, and choose nothing."""
        self._timer.stop()
        self._shown = NONE
        self._set(NONE)

    def _set(self, value: int) -> None:
        """Let both parts show a value."""
        self._following = True
        self.slider.setValue(value)
        self.number.setValue(value)
        self._following = False
        self._refresh()

    def _refresh(self) -> None:
        some = self.slider.value() != NONE or self._shown is None
        self.none.setEnabled(some)

    # -- what is chosen --------------------------------------------------------------------

    @property
    def share(self) -> float | None:
        """The share as it stands, None for none."""
        value = self.slider.value()
        return None if value == NONE else value / 100

    def finish(self) -> None:
        """Take what stands there as chosen, if it is another share than was shown."""
        self._timer.stop()
        value = self.slider.value()
        if value == self._shown or (self._shown is None and value == NONE):
            return
        self._shown = value
        self.number.settle()
        self.chosen.emit(self.share)

    def clear(self) -> None:
        """Take the share away, or all the shares that there are."""
        several = self._shown is None
        self._set(NONE)
        if several:
            self._shown = NONE
            self.chosen.emit(None)
        else:
            self.finish()

    def _on_slider_moved(self, value: int) -> None:
        if not self._following:
            self._set(max(value, 0))
            if not self.slider.isSliderDown():
                self._timer.start()

    def _on_number_changed(self, value: int) -> None:
        if not self._following:
            self._set(value)
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape to the share that was shown, before it is taken."""
        if event.key() == Qt.Key.Key_Escape and self._timer.isActive():
            self._timer.stop()
            self._set(NONE if self._shown is None else self._shown)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no timer running."""
        self.finish()
        super().hideEvent(event)
