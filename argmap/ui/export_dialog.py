"""The export dialog: one page of choices, and the picture that they make."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.errors import ArgmapError
from argmap.model.map import ArgumentMap
from argmap.rendering.export import FORMATS, ExportOptions, compose_for, style_for
from argmap.rendering.paint import paint_picture
from argmap.rendering.picture import Picture
from argmap.rendering.style import PIXELS_PER_POINT, Style
from argmap.rendering.theme import theme_names

DIRECTIONS = ("down", "right", "up", "left")
SCALES = ("1", "2", "3", "4")
SWITCHES = ("title", "legend", "numbers", "sources", "background", "folds")
_SETTLE = 120
"""How many milliseconds after a choice the preview is made."""


class Preview(QWidget):
    """The picture as it will be, made to fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumSize(440, 360)
        self.setAccessibleName(self.tr("Preview"))
        self._picture: Picture | None = None
        self._style: Style | None = None
        self._background = True

    def show_picture(self, picture: Picture | None, style: Style, *, background: bool) -> None:
        """Show a picture; None shows nothing."""
        self._picture, self._style, self._background = picture, style, background
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture on its ground."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().mid())
            if self._picture is None or self._style is None:
                return
            left, top, width, height = self._picture.bounds
            margin = self._style.margin
            whole = QRectF(left - margin, top - margin, width + 2 * margin, height + 2 * margin)
            scale = min((self.width() - 16) / whole.width(), (self.height() - 16) / whole.height())
            painter.translate(QRectF(self.rect()).center())
            painter.scale(scale, scale)
            painter.translate(-whole.center())
            if self._background:
                painter.fillRect(whole, QColor(self._style.theme.canvas))
            paint_picture(painter, self._picture, self._style)


class ExportDialog(QDialog):
    """Lets a person choose how a map is made into a picture, and where."""

    def __init__(
        self, argmap: ArgumentMap, path: Path, options: ExportOptions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._map = argmap
        self._options = options
        self._preview = Preview(self)
        self._size = QLabel(self)
        self._path = QLineEdit(str(path), self)
        self._path.setAccessibleName(self.tr("File"))
        self._format = self._combo(list(FORMATS), options.format or path.suffix.lstrip("."))
        self._theme = self._combo(list(theme_names()), options.theme)
        self._direction = self._combo(list(DIRECTIONS), options.direction)
        self._scale = self._combo(list(SCALES), f"{options.scale:g}")
        self._switches = {
            name: self._check(title, bool(getattr(options, name)))
            for name, title in zip(SWITCHES, self._switch_titles(), strict=True)
        }
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._settling.timeout.connect(self._on_settled)
        self._build()
        self._format.currentTextChanged.connect(self._on_format_changed)
        self._on_settled()

    def _switch_titles(self) -> tuple[str, ...]:
        return (
            self.tr("Title"),
            self.tr("Legend"),
            self.tr("Numbers"),
            self.tr("List of sources"),
            self.tr("Background"),
            self.tr("Folded branches stay folded"),
        )

    def _combo(self, names: list[str], chosen: str) -> QComboBox:
        combo = QComboBox(self)
        combo.addItems(names)
        combo.setCurrentText(chosen)
        combo.currentTextChanged.connect(self._on_changed)
        return combo

    def _check(self, title: str, on: bool) -> QCheckBox:
        box = QCheckBox(title, self)
        box.setChecked(on)
        box.toggled.connect(self._on_changed)
        return box

    def _build(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Format:"), self._format)
        form.addRow(self.tr("&Theme:"), self._theme)
        form.addRow(self.tr("&Grows:"), self._direction)
        form.addRow(self.tr("&Scale:"), self._scale)
        for box in self._switches.values():
            form.addRow("", box)
        form.addRow(self.tr("Size:"), self._size)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose_clicked)
        where = QHBoxLayout()
        where.addWidget(self._path, 1)
        where.addWidget(choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        save.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addLayout(form)
        row.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addLayout(where)
        column.addWidget(buttons)

    # -- choices ---------------------------------------------------------------------------

    def choice(self) -> tuple[Path, ExportOptions]:
        """Give where the picture goes and how it is made."""
        switches: dict[str, Any] = {name: box.isChecked() for name, box in self._switches.items()}
        options = replace(
            self._options,
            format=self._format.currentText(),
            theme=self._theme.currentText(),
            direction=self._direction.currentText(),
            scale=float(self._scale.currentText()),
            **switches,
        )
        return Path(self._path.text()).expanduser(), options

    def _on_changed(self, *_unused: object) -> None:
        self._settling.start()

    def _on_format_changed(self, name: str) -> None:
        """Let the end of the file's name follow the format."""
        path = Path(self._path.text())
        if path.suffix.lstrip(".") in FORMATS:
            self._path.setText(str(path.with_suffix(f".{name}")))

    def _on_settled(self) -> None:
        """Make the preview."""
        _, options = self.choice()
        style = style_for(options)
        try:
            picture = compose_for(self._map, options, style)
        except ArgmapError as error:
            self._preview.show_picture(None, style, background=True)
            self._size.setText(str(error))
            return
        self._preview.show_picture(picture, style, background=options.background)
        self._size.setText(self._size_text(picture, style, options))
        self._scale.setEnabled(options.format == "png")

    def _size_text(self, picture: Picture, style: Style, options: ExportOptions) -> str:
        width = picture.bounds[2] + 2 * style.margin
        height = picture.bounds[3] + 2 * style.margin
        if options.format == "png":
            factor = options.scale * PIXELS_PER_POINT
            return self.tr("{0} × {1} pixels").format(round(width * factor), round(height * factor))
        millimetres = 25.4 / 72
        return self.tr("{0} × {1} mm").format(
            round(width * millimetres), round(height * millimetres)
        )

    def _on_choose_clicked(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), self._path.text(), " ".join(f"*.{known}" for known in FORMATS)
        )
        if name:
            self._path.setText(name)
            if Path(name).suffix.lstrip(".") in FORMATS:
                self._format.setCurrentText(Path(name).suffix.lstrip("."))
