"""A picture that grows with its map: what `compose` gives, at the cost of what has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from argmap.layout.contract import Arrangement, Options
from argmap.layout.drift import Places, Routes
from argmap.layout.growing import Growing
from argmap.layout.growth import Touched, Watch
from argmap.model.map import ArgumentMap
from argmap.rendering.growing_links import GrowingLinks
from argmap.rendering.growing_looks import GrowingLooks, Looks
from argmap.rendering.link_looks import link_looks, names_schemes, word_places
from argmap.rendering.picture import Picture, around, bare_picture, is_rtl
from argmap.rendering.style import Style


class GrowingPicture:
    """The picture of one map in one style, kept while the map grows.

    It serves bands without areas and without pins; else the picture is to be composed anew.
    """

    def __init__(self, style: Style, engine: str, options: Options) -> None:
        self.terms = (style, engine, options)
        self._argmap: ArgumentMap | None = None
        self._parts: _Parts | None = None

    def suits(self, argmap: ArgumentMap) -> bool:
        """Tell whether the picture of a map can be made of the one before."""
        style, engine, options = self.terms
        plain = engine == "bands" and not options.engine and not style.groups and not style.sources
        return (
            plain
            and bool(argmap.claims)
            and not any(claim.pin is not None for claim in argmap.claims.values())
        )

    def grow(self, argmap: ArgumentMap, shown: Mapping[str, int] | None) -> Picture:
        """Give the picture of a map that it suits, as it has become (see `compose`).

        The picture is good as long as the map does not change.
        """
        parts, self._parts = self._parts, None  # what is left half way would be of no use
        picture = None
        if parts is not None and self._argmap is argmap:
            picture = parts.picture(argmap, shown)
        if picture is None:
            style, _, options = self.terms
            for mirror in (False, True):
                parts = _Parts(style, replace(options, mirror=mirror))
                picture = parts.picture(argmap, shown)
                if picture is not None:
                    break
        assert picture is not None
        self._argmap, self._parts = argmap, parts
        return picture


class _Parts:
    """All that is kept of a picture, for one direction of reading."""

    def __init__(self, style: Style, options: Options) -> None:
        self._style = style
        self._mirror = options.mirror
        self._watch = Watch()
        self._looks = GrowingLooks(style)
        self._layout = Growing(options)
        self._links = GrowingLinks(style)
        self._forms: NDArray[np.int8] = np.zeros(0, dtype=np.int8)
        self._numbers: dict[str, int] = {}
        self._schemes: dict[str, None] = {}
        """The arguments that have one."""

    def picture(self, argmap: ArgumentMap, shown: Mapping[str, int] | None) -> Picture | None:
        """Give the picture of the map as it is now; None where it is read the other way."""
        watch = self._watch
        touched = watch.touched(argmap, shown)
        looks, resized = self._looks.grow(argmap, touched, watch.pairs, shown)
        if is_rtl(argmap, looks) != self._mirror:
            return None
        growth = watch.growth(argmap, touched, self._looks.sizes, resized)
        arrangement = self._layout.grow(growth)
        looks.forms = self._forms_of(touched, looks, arrangement)
        picture = bare_picture(argmap, looks, arrangement, growth.contradictions)
        return self._dressed(argmap, touched, picture, arrangement)

    def _forms_of(
        self, touched: Touched, looks: Looks, arrangement: Arrangement
    ) -> NDArray[np.int8]:
        """Give the forms of boxes in the order of the arrangement's numbers."""
        places = arrangement.places
        assert isinstance(places, Places)
        more = np.full(len(places.names) - len(self._forms), -1, dtype=np.int8)
        forms = np.append(self._forms, more)
        for claim in touched.gone:
            forms[self._numbers[claim]] = -1
        for claim in self._looks.measured:
            forms[places.index[claim]] = looks.form(claim)
        self._forms, self._numbers = forms, places.index
        return forms

    def _dressed(
        self, argmap: ArgumentMap, touched: Touched, picture: Picture, arrangement: Arrangement
    ) -> Picture:
        """Put the lines into a picture."""
        for known, (_, argument) in touched.arguments.items():
            self._schemes.pop(known, None)
            if argument is not None and argument.scheme.strip():
                self._schemes[known] = None
        if names_schemes(self._style) and self._schemes:
            # Where a scheme is named depends on what stands around its line.
            self._links = GrowingLinks(self._style)
            links = link_looks(argmap, arrangement, self._style)
            words = word_places(links, self._style)
            return replace(picture, links=links, bounds=around(arrangement.bounds, (), words))
        routes = arrangement.routes
        assert isinstance(routes, Routes)
        lines = self._links.grow(argmap, touched, routes)
        return replace(picture, links=lines, bounds=self._links.bounds(arrangement, lines.shifts))
