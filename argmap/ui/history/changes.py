"""What changed, line by line."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

MOST_LINES = 500
"""How many changes are told one by one at most; nobody reads more, and more take long to set."""
_HANG = 18


class Changes(QTextEdit):
    """Lines of plain words, to be read, selected and copied; what wraps hangs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What changed"))
        self.document().setDocumentMargin(8)
        self.setMinimumHeight(64)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show a paragraph a line; no sign in them is taken for markup."""
        shown = lines[:MOST_LINES]
        if left := len(lines) - len(shown):
            more = QLocale().toString(left)
            shown = (*shown, self.tr("… and {0} further changes").format(more))
        self.clear()
        block = QTextBlockFormat()
        block.setLeftMargin(_HANG)
        block.setTextIndent(-_HANG)
        block.setBottomMargin(3)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(block)
        cursor.insertText("\n".join(shown))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def lines(self) -> list[str]:
        """Give the lines that are shown."""
        return self.toPlainText().splitlines()
