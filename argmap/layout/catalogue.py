"""The engines that are not our own, as a person meets them: networkx's and Graphviz's."""

from __future__ import annotations

from argmap.layout.info import EngineInfo
from argmap.layout.settings import Setting

_STRETCH = Setting("stretch", "how much wider than high it is drawn", float, 1.4, 0.2, 5.0)
_START = Setting(
    "start", "claims begin around the contention, or anywhere", str, "tree",
    choices=("tree", "random"),
)  # fmt: skip


def _networkx(
    name: str,
    title: str,
    about: str,
    module: str,
    *settings: Setting,
    needs: str = "",
    slow: int = 0,
) -> EngineInfo:
    return EngineInfo(name, title, about, "networkx", module, settings, needs, slow)


def _graphviz(name: str, title: str, about: str, *settings: Setting) -> EngineInfo:
    return EngineInfo(name, title, about, "graphviz", "graphviz", (*settings, _SECONDS), "graphviz")


_SECONDS = Setting("seconds", "when to give up", float, 120.0, 0.1, 86_400.0)

NETWORKX = (
    _networkx("bfs", "Breadth first", "Layers by the shortest way to a contention.", "nx_layers"),
    _networkx(
        "multipartite", "Layers", "Layers by depth in the debate, each spread evenly.", "nx_layers"
    ),
    _networkx(
        "bipartite",
        "Two sides",
        "Two columns: the claims that speak for the contention, and those that speak against it.",
        "nx_layers",
    ),
    _networkx(
        "circular", "Circle", "All claims on one circle, branches side by side.", "nx_rings",
        Setting("lanes", "on how many lanes neighbours take turns", int, None, 1, 100),
        _STRETCH,
    ),
    _networkx(
        "shell", "Shells", "Circles around the contentions, one for each depth.", "nx_rings",
        Setting("rotate", "angle between the beginnings of two circles, in radians", float,
                None, -7.0, 7.0),
        _STRETCH,
    ),
    _networkx(
        "spiral", "Spiral", "One line that winds outwards from the first contention.", "nx_rings",
        Setting("resolution", "how tight it winds", float, 0.35, 0.01, 100.0),
        Setting("equidistant", "whether claims stand equally far apart", bool, True),
        _STRETCH,
    ),
    _networkx(
        "planar",
        "Planar",
        "A drawing in which no line need cross, where there is one, loosened for boxes.",
        "nx_clouds",
        _STRETCH,
    ),
    _networkx(
        "spring",
        "Springs",
        "Lines pull, claims push one another away (Fruchterman and Reingold).",
        "nx_clouds",
        _START,
        Setting("k", "wished distance of two claims; 1 is the picture's width", float,
                None, 0.001, 10.0),
        Setting("iterations", "rounds at most", int, 100, 1, 10_000),
        Setting("threshold", "movement at which it ends", float, 1e-4, 0.0, 1.0),
        Setting("method", "how forces are brought to rest; energy needs scipy", str, "auto",
                choices=("auto", "force", "energy")),
        Setting("gravity", "how strongly the middle draws, with energy", float, 1.0,
                0.001, 1000.0),
        _STRETCH,
        slow=400,
    ),
    _networkx(
        "kamada_kawai",
        "Distances",
        "Claims as far apart as the way between them is long (Kamada and Kawai).",
        "nx_clouds",
        Setting("start", "claims begin around the contention, or on a circle",
                str, "tree", choices=("tree", "circle")),
        _STRETCH,
        needs="scipy",
        slow=150,
    ),
    _networkx(
        "forceatlas2",
        "Force atlas",
        "Branches push one another apart and gather around what is argued most.",
        "nx_clouds",
        _START,
        Setting("max_iter", "rounds", int, 100, 1, 10_000),
        Setting("jitter_tolerance", "how much swinging is allowed", float, 1.0, 0.001, 100.0),
        Setting("scaling_ratio", "how strongly claims push", float, 2.0, 0.001,
                1000.0),
        Setting("gravity", "how strongly the middle draws", float, 1.0, 0.0, 1000.0),
        Setting("strong_gravity", "whether it draws more from afar", bool, False),
        Setting("distributed_action", "whether hubs are pushed to the rim", bool, False),
        Setting("linlog", "whether clusters are drawn tight", bool, False),
        _STRETCH,
        slow=400,
    ),
    _networkx(
        "arf",
        "Attract and repel",
        "All claims attract one another a little, so that the picture is round and even.",
        "nx_clouds",
        _START,
        Setting("scaling", "how wide the picture is", float, 1.0, 0.01, 100.0),
        Setting("a", "how much stronger lines pull than mere claims", float, 1.1,
                1.000001, 100.0),
        Setting("max_iter", "rounds at most", int, 1000, 1, 100_000),
        Setting("dt", "how far a round goes", float, 1e-3, 1e-6, 0.1),
        Setting("etol", "movement at which it ends", float, 1e-6, 0.0, 1.0),
        _STRETCH,
        slow=120,
    ),
    _networkx(
        "spectral",
        "Spectrum",
        "Clusters pulled apart by the eigenvectors of the debate's network.",
        "nx_clouds",
        _STRETCH,
        slow=500,
    ),
    _networkx("random", "Random", "Anywhere: what any other layout should beat.", "nx_clouds",
              _STRETCH),
)  # fmt: skip

GRAPHVIZ = (
    _graphviz(
        "dot",
        "Graphviz dot",
        "Ranks from the contention on, with few crossings.",
        Setting("splines", "how lines run", str, "curved",
                choices=("curved", "polyline", "around")),
    ),
    _graphviz(
        "neato",
        "Graphviz neato",
        "Claims as far apart as the way between them is long.",
        Setting("mode", "how the distances are brought about", str, "major",
                choices=("major", "KK", "sgd")),
        Setting("model", "what counts as far: ways, resistance, or how little is shared", str,
                "shortpath", choices=("shortpath", "circuit", "subset")),
        _STRETCH,
    ),
    _graphviz(
        "fdp",
        "Graphviz fdp",
        "Lines pull, claims push one another away.",
        Setting("maxiter", "rounds at most", int, 600, 1, 100_000),
        _STRETCH,
    ),
    _graphviz(
        "sfdp",
        "Graphviz sfdp",
        "The same from the coarse to the fine, for large debates.",
        Setting("repulsiveforce", "how strongly claims push", float, 1.0, 0.1, 10.0),
        _STRETCH,
    ),
    _graphviz("twopi", "Graphviz twopi", "Rings around the contention.", _STRETCH),
    _graphviz("circo", "Graphviz circo", "Circles of what hangs together.", _STRETCH),
)  # fmt: skip
