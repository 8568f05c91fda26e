"""The lines of a map that grows: only those that are drawn or marked anew are dressed anew."""

from __future__ import annotations

from math import nan

import numpy as np

from argmap.layout.contract import Arrangement, Route
from argmap.layout.drift import Floats, Routes
from argmap.layout.growth import Touched
from argmap.model.map import ArgumentMap
from argmap.rendering.lines import Lines
from argmap.rendering.link_looks import link_look, plain_tag, word_rects
from argmap.rendering.link_shapes import LinkLook
from argmap.rendering.near import Rect
from argmap.rendering.style import Style

_NOWHERE: Rect = (nan, nan, nan, nan)


class GrowingLinks:
    """The lines of the arguments in sight, by the numbers of their routes."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._looks: list[LinkLook | None] = []
        self._begun = False
        self._reach = np.zeros((0, 4))

    def grow(self, argmap: ArgumentMap, touched: Touched, routes: Routes) -> Lines:
        """Dress what has changed since the last routes; give all lines."""
        more = len(routes.bases) - len(self._looks)
        self._looks += [None] * more
        self._reach = np.concatenate([self._reach, np.full((more, 4), np.nan)])
        due = self._due(argmap, touched, routes)
        for number in due:
            base = routes.bases[number]
            if base is None:
                self._looks[number], due[number] = None, _NOWHERE
            else:
                look = self._looks[number] = self._dressed(argmap, routes.names[number], base)
                due[number] = _reach(word_rects(look, self._style))
        if due:
            self._reach[list(due)] = list(due.values())
        self._begun = True
        return Lines(routes.index, routes.names, self._looks.copy(), routes.shifts)

    def _due(self, argmap: ArgumentMap, touched: Touched, routes: Routes) -> dict[int, Rect]:
        """Give the numbers of lines that have to be dressed anew, undercuts too."""
        numbers = sorted(routes.drawn) if self._begun else range(len(routes.bases))
        due = dict.fromkeys(numbers, _NOWHERE)
        index = routes.index
        for known in touched.arguments:
            for name in (known, *(under.id for under in argmap.arguments_on(known))):
                if name in index:
                    due[index[name]] = _NOWHERE
        return due

    def _dressed(self, argmap: ArgumentMap, known: str, route: Route) -> LinkLook:
        argument, style = argmap.arguments[known], self._style
        under = argmap.arguments.get(argument.target)
        below = None if under is None else plain_tag(argmap, under, style)
        return link_look(route, plain_tag(argmap, argument, style), below, style)

    def bounds(self, arrangement: Arrangement, shifts: Floats) -> tuple[float, float, float, float]:
        """Give left, top, width and height of an arrangement with the words on its lines."""
        left, top, width, height = arrangement.bounds
        if not arrangement.routes:
            return arrangement.bounds
        reach = self._reach + np.tile(shifts, 2)
        near, far = np.nanmin(reach[:, :2], axis=0), np.nanmax(reach[:, 2:], axis=0)
        x0, y0 = min(left, float(near[0])), min(top, float(near[1]))
        x1, y1 = max(left + width, float(far[0])), max(top + height, float(far[1]))
        return x0, y0, x1 - x0, y1 - y0


def _reach(rects: list[Rect]) -> Rect:
    """Give the rectangle around some, if there are any."""
    if not rects:
        return _NOWHERE
    lefts, tops, rights, bottoms = zip(*rects, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
