"""What a sheet of a poster bears around its piece of the map, and the index that comes first.

Crop marks stand in the margins where the sheet is to be cut; below are the map's title, the
sheet's name, and a small grid that shows which sheet it is. All of it is printed in black on the
white of the paper, whatever the theme.
"""

from __future__ import annotations

from argmap.rendering.fonts import Cut, Face, font
from argmap.rendering.papers import POINTS_PER_MM
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.sheets import Plan, seams
from argmap.rendering.strips import Sheet
from argmap.rendering.style import Style

INDEX = "Index"
"""The name of the first page of a poster."""

_MARK = 5.0 * POINTS_PER_MM
_AWAY = 1.5 * POINTS_PER_MM
_HAIR = 0.5
_INK = QtGui.QColor("#000000")
_FAINT = QtGui.QColor("#5A5A5A")
_FAINTLY = 105
_CELL = 5.0
_MARGIN = 6.0
_LEAST_TITLE = 40.0


def paint_marks(painter: QtGui.QPainter, plan: Plan, sheet: Sheet) -> None:
    """Paint the crop marks of a sheet; the painter is in points of the paper."""
    dx, dy = plan.place(sheet)
    across, down = seams(plan, sheet)
    painter.setPen(QtGui.QPen(_INK, _HAIR))
    far, near = plan.margin - _AWAY, plan.margin - _AWAY - _MARK
    for x in (place * plan.scale + dx for place in across):
        for upper, lower in ((near, far), (plan.height - far, plan.height - near)):
            painter.drawLine(QtCore.QPointF(x, upper), QtCore.QPointF(x, lower))
    for y in (place * plan.scale + dy for place in down):
        for left, right in ((near, far), (plan.width - far, plan.width - near)):
            painter.drawLine(QtCore.QPointF(left, y), QtCore.QPointF(right, y))


def paint_foot(painter: QtGui.QPainter, plan: Plan, sheet: Sheet, title: str) -> None:
    """Paint the title, the sheet's name and the small grid in the lower margin."""
    baseline = plan.height - plan.margin / 2 + 3.0
    left, right = _foot_room(plan, sheet)
    small, strong = font(Face(Cut.REGULAR, 7)), font(Face(Cut.BOLD, 10))
    if (room := plan.width / 2 - left - 4 * _MARGIN) > _LEAST_TITLE:
        painter.setPen(_FAINT)
        painter.setFont(small)
        metrics = QtGui.QFontMetricsF(small)
        line = metrics.elidedText(title, QtCore.Qt.TextElideMode.ElideRight, room)
        painter.drawText(QtCore.QPointF(left, baseline), line)
    painter.setPen(_INK)
    painter.setFont(strong)
    half = QtGui.QFontMetricsF(strong).horizontalAdvance(sheet.name) / 2
    painter.drawText(QtCore.QPointF(plan.width / 2 - half, baseline), sheet.name)
    _paint_grid(painter, plan, sheet, right)


def _foot_room(plan: Plan, sheet: Sheet) -> tuple[float, float]:
    """Give from where to where the lower margin is free of crop marks."""
    dx, _ = plan.place(sheet)
    left, right = sheet.kept[0] * plan.scale + dx, sheet.kept[2] * plan.scale + dx
    return max(plan.margin, left) + _MARGIN, min(plan.width - plan.margin, right) - _MARGIN


def _paint_grid(painter: QtGui.QPainter, plan: Plan, sheet: Sheet, right: float) -> None:
    """Paint a cell for each sheet at the right end of the lower margin, this one filled."""
    most = plan.margin - 2 * _AWAY
    cell = min(_CELL, most / plan.rows, 0.3 * plan.width / plan.columns)
    left = right - plan.columns * cell
    top = plan.height - plan.margin / 2 - plan.rows * cell / 2
    painter.setPen(QtGui.QPen(_FAINT, 0.3))
    for known in plan.sheets:
        painter.setBrush(_INK if known is sheet else QtCore.Qt.BrushStyle.NoBrush)
        x, y = left + known.column * cell, top + known.row * cell
        painter.drawRect(QtCore.QRectF(x, y, cell, cell))


# -- the index -----------------------------------------------------------------------------


def index_view(plan: Plan) -> tuple[float, float, float]:
    """Give scale and shift from the picture to the index page, below what is said there."""
    left, top, right, bottom = plan.area
    head = plan.margin + 54.0
    width, height = plan.width - 2 * plan.margin, plan.height - head - plan.margin
    scale = min(width / (right - left), height / (bottom - top))
    blank = width - (right - left) * scale
    return scale, plan.margin + blank / 2 - left * scale, head - top * scale


def paint_index(painter: QtGui.QPainter, plan: Plan, style: Style, title: str) -> None:
    """Paint what the index page says, and over the small map where it is cut, each piece named."""
    margin = plan.margin
    head = font(Face(Cut.BOLD, 16))
    room = plan.width - 2 * margin
    line = QtGui.QFontMetricsF(head).elidedText(title, QtCore.Qt.TextElideMode.ElideRight, room)
    painter.setPen(_INK)
    painter.setFont(head)
    painter.drawText(QtCore.QPointF(margin, margin + 14.0), line)
    painter.setPen(_FAINT)
    painter.setFont(font(Face(Cut.REGULAR, 9)))
    for at, said in enumerate(_instructions(plan, style)):
        painter.drawText(QtCore.QPointF(margin, margin + 29.0 + 11.5 * at), said)
    scale, dx, dy = index_view(plan)
    ink = QtGui.QColor(style.theme.text)
    for sheet in plan.sheets:
        left, top, right, bottom = sheet.kept
        width, height = (right - left) * scale, (bottom - top) * scale
        piece = QtCore.QRectF(left * scale + dx, top * scale + dy, width, height)
        painter.setPen(QtGui.QPen(ink, 0.6))
        painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
        painter.drawRect(piece)
        _paint_name(painter, sheet.name, piece, ink)


def _paint_name(
    painter: QtGui.QPainter, name: str, piece: QtCore.QRectF, ink: QtGui.QColor
) -> None:
    """Paint the name of a sheet large over its piece, so faintly that the piece is still seen."""
    size = int(max(5.0, min(48.0, 0.4 * piece.width(), 0.6 * piece.height())))
    face = font(Face(Cut.BOLD, size))
    metrics = QtGui.QFontMetricsF(face)
    middle = piece.center()
    x, y = middle.x() - metrics.horizontalAdvance(name) / 2, middle.y() + metrics.capHeight() / 2
    painter.setPen(QtGui.QColor(ink.red(), ink.green(), ink.blue(), _FAINTLY))
    painter.setFont(face)
    painter.drawText(QtCore.QPointF(x, y), name)


def _instructions(plan: Plan, style: Style) -> tuple[str, str]:
    """Say what the poster is made of, and how it is put together."""
    paper = plan.paper
    type_size = f"{plan.scale * style.size:.1f}".removesuffix(".0")
    made = (
        f"{len(plan.sheets)} sheets of {paper.title}: {plan.columns} across, {plan.rows} down. "
        f"Claims are set in {type_size} points. Print at 100 %, without fitting to the page."
    )
    if plan.columns > 1 and plan.rows > 1:
        joined = "Lay the sheets of a row over each other by their marks, then row below row."
    else:
        joined = "Lay the sheets over each other by their marks."
    return made, f"Cut each sheet at its crop marks, or fold it there. {joined}"
