"""All lines of a laid-out forest: which link is drawn how, and where it arrives at its target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from argmap.layout import direct
from argmap.layout.contract import Curve, Place, Route
from argmap.layout.detours import (
    CONTRADICTION_ROOM,
    Way,
    connection,
    detour_route,
    find_way,
    loose_bracket,
    loose_undercut,
    stem_to_bracket,
    undercut_from_afar,
    undercut_from_below,
)
from argmap.layout.drawing import Drawing, Family, Levels, spread_ports
from argmap.layout.families import family_route, start_of, undercut_route
from argmap.layout.frame import Frame


@dataclass(slots=True)
class Plan:
    """How each link will be drawn: the premises at home in it, and the way of those that have none.

    `free` are links that touch a pinned box, and those that undercut them.
    """

    at_home: list[list[int]]
    ways: dict[int, Way] = field(default_factory=dict)
    free: set[int] = field(default_factory=set)


def draw_routes(frame: Frame, pause: Callable[[int], None]) -> Drawing:
    """Draw all links and contradictions of a frame.

    `pause` is called now and then with the number of links drawn.
    """
    trees = frame.trees
    links = trees.graph.links
    levels = Levels.of(frame.gap, level=frame.level or frame.round)
    drawing = Drawing(frame, levels, [None] * len(links))
    plan = Plan([trees.premises_at_home(link) for link in range(len(links))])
    if frame.pins:
        _find_free(frame, plan)
    for target in trees.on_box:
        if target not in frame.pins:
            plan_family(drawing, plan, target)
    for done, link in enumerate(trees.by_level()):
        draw_link(drawing, plan, link)
        if not done % 1024:
            pause(done)
    for one, other in trees.graph.contradictions:
        drawing.contradictions.append(contradiction(drawing, trees.index[one], trees.index[other]))
    return drawing


def _find_free(frame: Frame, plan: Plan) -> None:
    trees = frame.trees
    for link in trees.by_level():
        known = trees.graph.links[link]
        target = trees.link_index.get(known.target, -1)
        ends = [trees.index[premise] for premise in known.premises]
        if target < 0:
            ends.append(trees.index[known.target])
        if target in plan.free or any(end in frame.pins for end in ends):
            plan.free.add(link)


def plan_family(drawing: Drawing, plan: Plan, target: int) -> tuple[float, float] | None:
    """Choose the profile of the lines that come up to a box, and where each arrives.

    The answer is how far to the left and the right they spread, None where there are none that
    stand below the box as their home.
    """
    frame, trees = drawing.frame, drawing.frame.trees
    home: list[tuple[int, float]] = []
    others: list[tuple[float, int, int]] = []
    tall = False
    middle, width = frame.across[target], frame.places[target].width
    for order, link in enumerate(trees.on_box[target]):
        if link in plan.free:
            continue
        premises = plan.at_home[link]
        tall = tall or len(trees.graph.links[link].premises) > 1 or link in trees.on_link
        if premises:
            home.append((link, (frame.across[premises[0]] + frame.across[premises[-1]]) / 2))
        elif (aim := other_aim(drawing, plan, link, target)) is not None:
            others.append((aim, order, link))
    if not home and not others:
        return None
    home.sort(key=lambda known: known[1])
    others.sort()
    left = [link for aim, _, link in others if aim < 0]
    wanted = [x for _, x in home]
    ports = spread_ports(middle, width, len(left), wanted, len(others) - len(left))
    links = [*left, *(link for link, _ in home), *(link for _, _, link in others[len(left) :])]
    drawing.ports.update(zip(links, ports, strict=True))
    if target == frame.hub:
        drawing.ports.update(home)
    if not home:
        return None
    stub = drawing.levels.tall if tall else drawing.levels.short
    low, high = min(ports[0], wanted[0]), max(ports[-1], wanted[-1])
    clear = frame.clear_between(frame.trees.depth[target], target, low, high)
    drawing.families[target] = Family(stub, spread_from(frame, target, clear=clear))
    return low, high


def spread_from(frame: Frame, target: int, *, clear: bool) -> float:
    """Give how high up the lines of a family may spread without meeting a neighbour of its box.

    `clear` tells that there is none where they would.
    """
    return frame.places[target].bottom if clear else frame.floors[frame.trees.depth[target]]


def other_aim(drawing: Drawing, plan: Plan, link: int, target: int) -> float | None:
    """Plan a link whose premises are at home elsewhere; tell from which side it comes from below.

    The answer is how far to the right of the target's middle, or None for a link that arrives at
    another edge. A way that is planned already is kept.
    """
    frame = drawing.frame
    premises = [frame.trees.index[premise] for premise in frame.trees.graph.links[link].premises]
    middle = frame.across[target]
    if len(premises) > 1:
        mean = sum(frame.across[box] for box in premises) / len(premises)
        return round(mean - middle, 6)
    (box,) = premises
    depth = frame.trees.depth[target]
    if frame.trees.depth[box] <= depth:
        return None
    way = plan.ways.get(link)
    if way is None:
        way = plan.ways[link] = find_way(drawing, box, depth + 1, middle)
    return round(way.end(frame.across[box]) - middle, 6)


def draw_link(drawing: Drawing, plan: Plan, link: int) -> None:
    """Draw a link, after its target's family has been planned and what it undercuts is drawn."""
    trees = drawing.frame.trees
    known = trees.graph.links[link]
    home = plan.at_home[link]
    if link in plan.free:
        drawing.add(link, _free(drawing, link))
    elif known.target in trees.index:
        if not home:
            drawing.add(link, _detour(drawing, plan, link))
        elif len(home) == len(known.premises):
            drawing.routes[link] = family_route(drawing, link, home)
        else:
            drawing.add(link, _with_stems(drawing, link, home, family_route(drawing, link, home)))
    else:
        drawing.add(link, _undercut(drawing, link, home))


def _detour(drawing: Drawing, plan: Plan, link: int) -> Route:
    trees = drawing.frame.trees
    known = trees.graph.links[link]
    premises = [trees.index[premise] for premise in known.premises]
    target = trees.index[known.target]
    if len(premises) > 1:
        return loose_bracket(drawing, link, premises, target)
    return detour_route(drawing, link, premises[0], target, plan.ways.get(link))


def _undercut(drawing: Drawing, link: int, home: list[int]) -> Route:
    trees = drawing.frame.trees
    known = trees.graph.links[link]
    undercut = trees.link_index[known.target]
    aim = drawing.anchor(undercut)
    drawing.channels[link] = drawing.channels[undercut]
    if not home:
        boxes = [trees.index[premise] for premise in known.premises]
        if len(boxes) == 1:
            return undercut_from_afar(drawing, boxes[0], undercut)
        return loose_undercut(drawing, boxes, undercut)
    row = trees.depth[home[0]]
    top, floor = drawing.frame.tops[row], drawing.frame.floors[row - 1]
    if drawing.channels[undercut] == row and floor <= aim[1] < top:
        route = undercut_route(drawing, link, home, aim)
    else:
        stems, bracket, start = start_of(drawing, link, home)
        trunk = undercut_from_below(drawing, home[0], start, undercut)
        drawing.channels[link] = row
        route = Route(trunk, (start[0], top - drawing.levels.short), stems, bracket)
    if len(home) < len(known.premises):
        route = _with_stems(drawing, link, home, route)
    return route


def _with_stems(drawing: Drawing, link: int, home: list[int], route: Route) -> Route:
    """Add the stems of the premises that have their home elsewhere, in the author's order."""
    trees, bracket = drawing.frame.trees, route.bracket
    assert bracket is not None
    ends = (bracket[0], bracket[-2], bracket[1])
    stems = dict(zip(home, route.stems, strict=True))
    row = trees.depth[home[0]]
    ordered: list[Curve] = []
    for premise in trees.graph.links[link].premises:
        box = trees.index[premise]
        ordered.append(stems[box] if box in stems else stem_to_bracket(drawing, box, row, ends))
    return Route(route.trunk, route.anchor, tuple(ordered), bracket)


def _free(drawing: Drawing, link: int) -> Route:
    """Draw the line of a link that touches a pinned box."""
    trees, places = drawing.frame.trees, drawing.frame.places
    known = trees.graph.links[link]
    undercut = trees.link_index.get(known.target)
    if undercut is None:
        target: Place = places[trees.index[known.target]]
    else:
        target = direct.spot(drawing.anchor(undercut))
    return direct.route([places[trees.index[p]] for p in known.premises], target, direct.bent)


def contradiction(drawing: Drawing, one: int, other: int) -> Curve:
    """Draw the line between two claims that contradict each other."""
    frame = drawing.frame
    if one in frame.pins or other in frame.pins:
        curve = direct.bent(frame.places[one], frame.places[other])
    else:
        if frame.trees.depth[one] < frame.trees.depth[other]:
            one, other = other, one
        curve = connection(drawing, one, other, CONTRADICTION_ROOM)
    drawing.extras.append(curve)
    return curve
