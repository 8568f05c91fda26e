"""Widgets in rows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from argmap.ui.search.flow import Flow


class _Block(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(60, 20)


def test_what_does_not_fit_goes_into_the_next_row(qapp: QApplication) -> None:
    whole = QWidget()
    flow = Flow(10, whole, between=10)
    blocks = [_Block(whole) for _ in range(4)]
    for block in blocks:
        flow.addWidget(block)
    assert flow.count() == 4
    assert flow.sizeHint() == QSize(270, 20)
    assert [flow.heightForWidth(width) for width in (270, 269, 130, 60, 10)] == [
        20, 50, 50, 110, 110,
    ]  # fmt: skip
    whole.resize(150, 60)
    whole.show()
    assert [(block.x(), block.y()) for block in blocks] == [(0, 0), (70, 0), (0, 30), (70, 30)]
    blocks[1].hide()
    QApplication.processEvents()
    assert [(block.x(), block.y()) for block in blocks if block.isVisible()] == [
        (0, 0), (70, 0), (0, 30),
    ]  # fmt: skip
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.invalidate()
    flow.activate()
    assert (blocks[0].x(), blocks[2].x()) == (90, 20)
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
    flow.removeWidget(blocks[0])
    assert flow.count() == 3
    whole.close()
