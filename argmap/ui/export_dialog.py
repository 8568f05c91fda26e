"""The export dialog: one page of choices, and the picture that they make."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.errors import ArgmapError
from argmap.model.map import ArgumentMap
from argmap.rendering.export import FORMATS, ExportOptions
from argmap.rendering.sketches import Sketch, Wish
from argmap.ui.export_choices import Choices
from argmap.ui.export_preview import LARGEST, Preview
from argmap.ui.sketching import MOST_CLAIMS, Sketcher

_SETTLE = 150
"""How many milliseconds after the last choice the preview is made."""


class ExportDialog(QDialog):
    """Lets a person choose how a map is made into a picture, and where.

    `selection` are the claims that can be exported by themselves or with what is below them.
    `copied` tells after the dialog that the picture is to go on the clipboard rather than into a
    file.
    """

    def __init__(
        self,
        argmap: ArgumentMap,
        path: Path,
        options: ExportOptions,
        parent: QWidget,
        selection: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.copied = False
        self._map = argmap
        self._first_path = path
        self._sketcher = Sketcher(argmap, self)
        self._sketcher.made.connect(self._on_made)
        self._sketcher.failed.connect(self._on_failed)
        self._sketcher.lost.connect(self._on_lost)
        self._preview = Preview(self)
        self._size = QLabel(self)
        self._size.setWordWrap(True)
        self._size.setMinimumHeight(3 * self._size.fontMetrics().lineSpacing())
        self._size.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._path = QLineEdit(str(path), self)
        self._choices = Choices(options, path.suffix.lstrip(".").lower(), self, selection)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._settling.timeout.connect(self._on_settled)
        self._build()
        self._choices.changed.connect(self._settling.start)
        self._choices.format_choice.currentIndexChanged.connect(self._on_format_changed)
        self._on_settled()

    # -- its parts -------------------------------------------------------------------------

    def _build(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._choices)
        left.addStretch(1)
        row = QHBoxLayout()
        row.addLayout(left)
        side = QVBoxLayout()
        side.addWidget(self._preview, 1)
        side.addWidget(self._size)
        row.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addLayout(self._where())
        column.addWidget(self._buttons())

    def _where(self) -> QHBoxLayout:
        label = QLabel(self.tr("Fil&e:"), self)
        label.setBuddy(self._path)
        choose = QPushButton(self.tr("&Choose…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose_clicked)
        where = QHBoxLayout()
        where.addWidget(label)
        where.addWidget(self._path, 1)
        where.addWidget(choose)
        return where

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        roles = QDialogButtonBox.ButtonRole
        self._save = buttons.addButton(self.tr("E&xport"), roles.AcceptRole)
        self._save.setDefault(True)
        self._save.setFocus()
        self._copy = buttons.addButton(self.tr("Copy Im&age"), roles.ActionRole)
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copy_clicked)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    # -- choices ---------------------------------------------------------------------------

    def choice(self) -> tuple[Path, ExportOptions]:
        """Give where the picture goes and how it is made.

        Raises
        ------
        LayoutError
            If the layout cannot be set as is written.
        """
        return Path(self._path.text()).expanduser(), self._choices.options()

    def accept(self) -> None:
        """Close, unless another file is there that is not to be replaced."""
        path = Path(self._path.text()).expanduser()
        if path != self._first_path and path.exists():
            asked = QMessageBox.question(
                self,
                self.tr("Export"),
                self.tr("{0} is there already. Replace it?").format(path.name),
            )
            if asked != QMessageBox.StandardButton.Yes:
                return
        super().accept()

    def _on_copy_clicked(self) -> None:
        self.copied = True
        super().accept()

    def _on_format_changed(self, _index: int) -> None:
        """Let the end of the file's name follow the format."""
        path = Path(self._path.text())
        if path.suffix.lstrip(".").lower() in FORMATS:
            self._path.setText(str(path.with_suffix(f".{self._choices.format}")))

    # -- preview ---------------------------------------------------------------------------

    def _on_settled(self) -> None:
        """Ask for the preview, and for how large the picture will be."""
        count = len(self._map.claims)
        if count > MOST_CLAIMS:
            self._size.setText(self.tr("How large it is will be seen when it is written."))
            many = self.tr("There is no preview of more than {0} claims.")
            self._preview.say(many.format(QLocale().toString(MOST_CLAIMS)))
            return
        try:
            _, options = self.choice()
        except ArgmapError as error:
            self._on_failed(str(error))
            return
        self._save.setEnabled(True)
        self._sketcher.ask(Wish(options, LARGEST, self.devicePixelRatioF()))
        if self._sketcher.busy:
            self._preview.await_image()

    def _on_made(self, sketch: Sketch) -> None:
        self._size.setText(self._told(sketch))
        self._preview.show_image(sketch.image)
        self._preview.setAccessibleDescription(self._size.text())

    def _on_failed(self, reason: str) -> None:
        self._save.setEnabled(False)
        self._size.setText(_sentence(reason))
        self._preview.say(self.tr("Nothing can be made of this."))

    def _on_lost(self) -> None:
        self._size.clear()
        self._preview.say(self.tr("The preview failed; the picture may be made all the same."))

    def done(self, result: int) -> None:
        """Close, and draw no preview any more."""
        self._settling.stop()
        self._sketcher.close()
        super().done(result)

    def _told(self, draft: Sketch) -> str:
        """Say how large the picture will be: in pixels, in pages, or in millimetres."""
        if draft.pixels is not None:
            return self.tr("{0} × {1} pixels").format(*map(QLocale().toString, draft.pixels))
        if draft.plan is None:
            return self.tr("{0} × {1} mm").format(*map(QLocale().toString, draft.millimetres))
        made, size = draft.plan, QLocale().toString(draft.type_size, "f", 1)
        if len(made.sheets) == 1:
            return self.tr("One page of {0}; claims are set in {1} pt.").format(
                made.paper.title, size
            )
        said = self.tr(
            "{0} sheets of {1} ({2} across, {3} down) and an index; claims are set in {4} pt."
        ).format(len(made.sheets), made.paper.title, made.columns, made.rows, size)
        if made.lost:
            said += " " + self.tr("On no sheet whole: {0} of the boxes and words.").format(
                made.lost
            )
        return said

    def _on_choose_clicked(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), self._path.text(), " ".join(f"*.{known}" for known in FORMATS)
        )
        if name:
            self._first_path = Path(name)  # whether to replace it has been asked already
            self._path.setText(name)
            self._choices.choose_format(Path(name).suffix.lstrip(".").lower())


def _sentence(text: str) -> str:
    """Let an error's words stand as a sentence."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
