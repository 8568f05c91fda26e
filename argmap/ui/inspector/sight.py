"""What a page does for its parts: scrolls to what was opened, and keeps the order of Tab."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def chain(widget: QWidget) -> None:
    """Let Tab go through a page from top to bottom, as its parts lie there.

    To be called by a part once it has got further controls. A page that is not whole yet is left
    alone: it does so itself when it is.
    """
    page = _page_of(widget)
    column = page.widget() if page is not None else None
    controls = list(_controls(column)) if column is not None else []
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    """Give what takes the focus by Tab, in the order of the layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        within, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            yield from _controls(widget)
        elif within is not None:
            yield from _in_layout(within)


def _page_of(widget: QWidget) -> QScrollArea | None:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above if isinstance(above, QScrollArea) else None


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page until a widget is seen, as soon as it has its place."""
    QTimer.singleShot(0, widget, lambda: _reveal(widget))


def _reveal(widget: QWidget) -> None:
    above = _page_of(widget)
    column = above.widget() if above is not None else None
    layout = column.layout() if column is not None else None
    if above is not None and layout is not None:
        layout.activate()
        above.ensureWidgetVisible(widget, 0, 12)
        if (focused := widget.focusWidget()) is not None:
            above.ensureWidgetVisible(focused, 0, 12)
