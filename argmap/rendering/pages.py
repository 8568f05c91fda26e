"""The pages of a picture laid on paper, painted: in a PDF, by a printer, in a preview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from argmap.layout.contract import Progress
from argmap.rendering.drawing import Drawn, drawn
from argmap.rendering.paint import paint_drawn, touches
from argmap.rendering.picture import Picture
from argmap.rendering.poster import index_view, paint_foot, paint_index, paint_marks
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.sheets import Plan
from argmap.rendering.steps import steps
from argmap.rendering.strips import Rect
from argmap.rendering.style import Style


def count_of(plan: Plan) -> int:
    """Count the pages of a plan: its sheets, and the index before several."""
    return len(plan.sheets) + (len(plan.sheets) > 1)


class Pages:
    """Paints the pages of a picture; the painter is in points of the paper."""

    def __init__(self, picture: Picture, style: Style, *, background: bool = True) -> None:
        self._picture = picture
        self._style = style
        self._things: Sequence[Drawn] = list(drawn(picture, style))
        self._background = background

    def paint_page(
        self,
        painter: QtGui.QPainter,
        plan: Plan,
        number: int,
        progress: Progress | None = None,
    ) -> None:
        """Paint a page of a plan by its number from 0; where there are several, 0 is the index."""
        if len(plan.sheets) == 1:
            self.paint_sheet(painter, plan, 0, progress)
        elif number == 0:
            self.paint_index(painter, plan, progress)
        else:
            self.paint_sheet(painter, plan, number - 1, progress)

    def paint_sheet(
        self, painter: QtGui.QPainter, plan: Plan, at: int, progress: Progress | None
    ) -> None:
        """Paint one of the sheets, with its marks and its foot if it is one of several."""
        sheet = plan.sheets[at]
        alone = len(plan.sheets) == 1
        dx, dy = plan.place(sheet)
        if self._background and alone:
            self.paint_ground(painter, (0.0, 0.0, plan.width, plan.height))
        elif self._background:
            left, top, right, bottom = sheet.view
            shown = (
                *(left * plan.scale + dx, top * plan.scale + dy),
                *(right * plan.scale + dx, bottom * plan.scale + dy),
            )
            self.paint_ground(painter, shown)
        self.paint(painter, (plan.scale, dx, dy), sheet.view, progress, clipped=not alone)
        if not alone:
            paint_marks(painter, plan, sheet)
            paint_foot(painter, plan, sheet, self._picture.title)

    def paint_index(
        self, painter: QtGui.QPainter, plan: Plan, progress: Progress | None
    ) -> tuple[float, float, float]:
        """Paint the index; give scale and shift of the small map on it."""
        scale, dx, dy = index_view(plan)
        left, top, right, bottom = plan.area
        if self._background:
            shown = (left * scale + dx, top * scale + dy, right * scale + dx, bottom * scale + dy)
            self.paint_ground(painter, shown)
        whole = (left, top, right, bottom)
        self.paint(painter, (scale, dx, dy), whole, progress, clipped=True)
        paint_index(painter, plan, self._style, self._picture.title)
        return scale, dx, dy

    # -- what all pages share --------------------------------------------------------------

    def paint_ground(self, painter: QtGui.QPainter, rect: Rect) -> None:
        """Paint the ground of a rectangle."""
        left, top, right, bottom = rect
        ground = QtCore.QRectF(left, top, right - left, bottom - top)
        painter.fillRect(ground, QtGui.QColor(self._style.theme.canvas))

    def paint(
        self,
        painter: QtGui.QPainter,
        view: tuple[float, float, float],
        shown: Rect,
        progress: Progress | None,
        *,
        clipped: bool,
    ) -> None:
        """Paint what is shown of the picture; `view` is its scale and its shift in points."""
        scale, dx, dy = view
        painter.save()
        try:
            painter.translate(dx, dy)
            painter.scale(scale, scale)
            if clipped:
                left, top, right, bottom = shown
                painter.setClipRect(QtCore.QRectF(left, top, right - left, bottom - top))
            paint_drawn(painter, self._seen(shown, progress), self._style.theme)
        finally:
            painter.restore()

    def _seen(self, shown: Rect, progress: Progress | None) -> Iterator[Drawn]:
        seen = [thing for thing in self._things if touches(thing.bounds, shown)]
        return steps(seen, progress)
