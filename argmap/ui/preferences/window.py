"""The page of preferences: searched by words, followed at once, and each reset by itself."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from argmap.ui.preferences.record import Preference, Value
from argmap.ui.preferences.row import PreferenceRow
from argmap.ui.speaking import announce
from argmap.ui.windows import windows

if TYPE_CHECKING:
    from argmap.ui.window import Window


class PreferencesWindow(QDialog):
    """All preferences on one page; what is changed counts at once, in every window."""

    def __init__(self, records: Iterable[Preference], window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = window.settings
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Search"))
        self._words.setAccessibleName(self.tr("Search the preferences"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._on_words_changed)
        self._nothing = QLabel(self.tr("No preference has these words."), self)
        self._nothing.hide()
        self._message = QLabel(self)
        self._message.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setAutoDefault(False)
        self._undo.clicked.connect(self._on_undo)
        self._before: dict[str, Value] = {}
        self.rows: dict[str, PreferenceRow] = {}
        self._heads: dict[str, QLabel] = {}
        self._build(records)
        self._say("")
        self.refresh()
        self.resize(680, 640)
        self._words.setFocus()

    def _build(self, records: Iterable[Preference]) -> None:
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setSpacing(4)
        for record in records:
            if record.section not in self._heads:
                self._heads[record.section] = _head(record.section, page)
                rows.addWidget(self._heads[record.section])
            row = self.rows[record.id] = PreferenceRow(record, page)
            row.given.connect(partial(self._on_given, record))
            rows.addWidget(row)
        width = max((row.title_width() for row in self.rows.values()), default=0)
        for row in self.rows.values():
            row.set_title_width(width)
        rows.addWidget(self._nothing)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(page.minimumSizeHint().width() + 24)
        said = QHBoxLayout()
        said.addWidget(self._message, 1)
        said.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(area, 1)
        column.addLayout(said)
        column.addWidget(self._made_buttons())
        self._area = area

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        reset = QPushButton(self.tr("Reset All"), self)
        reset.setAutoDefault(False)
        reset.clicked.connect(self._on_reset_all)
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        return buttons

    # -- values ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is preferred now."""
        for row in self.rows.values():
            row.show_value(row.preference.value(self._settings))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is preferred, whoever changed it while nothing was shown."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Come up to date where the menus changed something meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def _on_given(self, record: Preference, value: Value) -> None:
        self._follow({record.id: value})
        self._say("")
        if value == record.default:
            announce(self, self.tr("{0}: as usual.").format(record.title))

    def _follow(self, values: dict[str, Value]) -> None:
        """Keep these values, and have every window follow those that are others than before."""
        for known, value in values.items():
            record = self.rows[known].preference
            if value == record.value(self._settings):
                continue
            record.keep(self._settings, value)
            for window in windows():
                record.apply(window)
        self.refresh()

    def _on_reset_all(self) -> None:
        records = [row.preference for row in self.rows.values()]
        before = {record.id: record.value(self._settings) for record in records}
        self._follow({record.id: record.default for record in records})
        self._before = before
        self._say(self.tr("All preferences are as usual."))
        self._undo.setFocus()

    def _on_undo(self) -> None:
        self._words.setFocus()
        self._follow(self._before)
        self._say("")

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self._undo.setVisible(bool(text))
        announce(self, text)

    # -- searching -------------------------------------------------------------------------

    def _on_words_changed(self, typed: str) -> None:
        """Hide what does not hold all of the words."""
        words = typed.casefold().split()
        seen = set()
        for row in self.rows.values():
            found = all(word in row.told() for word in words)
            row.setVisible(found)
            if found:
                seen.add(row.preference.section)
        for section, head in self._heads.items():
            head.setVisible(section in seen)
        self._nothing.setVisible(not seen)


def _head(text: str, parent: QWidget) -> QLabel:
    head = QLabel(text, parent)
    font = head.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.2)
    head.setFont(font)
    head.setContentsMargins(0, 10, 0, 2)
    return head
