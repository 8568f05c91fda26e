"""Laying out in a process of its own, which can be stopped at any time.

networkx's slow layouts tell nothing of how far they are and cannot be asked to stop; a process can
be ended. It is a fresh Python that reads what is to be laid out from its input and writes what
comes of it to its output, so that nothing of the calling program is run again, whatever it is. It
ends by itself when the calling program does.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from queue import Empty, SimpleQueue
from typing import IO, Any, cast

from argmap.errors import ArgmapError, LayoutError
from argmap.layout.contract import Arrangement, Graph, Options, Progress
from argmap.layout.laying import lay
from argmap.layout.progress import report
from argmap.layout.registry import info

_EVERY = 0.05
"""How often, in seconds, the caller is asked whether to go on."""

_BEGIN = "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); "
_SERVE = "from argmap.layout.worker import serve; serve()"


def worthwhile(engine: str, graph: Graph) -> bool:
    """Tell whether an engine may take so long for a graph that a process of its own is worth it.

    A process takes about a quarter of a second to begin.
    """
    slow = info(engine).slow
    able = bool(sys.executable) and not getattr(sys, "frozen", False)
    return able and 0 < slow <= len(graph.boxes)


def run(
    engine: str, graph: Graph, options: Options | None = None, progress: Progress | None = None
) -> Arrangement:
    """Lay a graph out as `argmap.layout.lay_out` does, in a process of its own.

    Raises
    ------
    LayoutError
        If there is no such engine, it cannot serve this graph, or its process died.
    CancelledError
        If `progress` answered False; the process is ended then, as on any other exception.
    """
    job = (engine, graph, options or Options(), progress is not None)
    process = subprocess.Popen(  # noqa: S603 - this very Python, and a text of ours
        [sys.executable, "-c", _BEGIN + _SERVE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        **_alone(),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    told: SimpleQueue[tuple[str, Any]] = SimpleQueue()
    reader = threading.Thread(target=_listen, args=(process.stdout, told), daemon=True)
    reader.start()
    try:
        _send(process.stdin, sys.path, job)
        return _answer(engine, told, progress)
    finally:
        # Its input stays open until now: where it ends, so does the process.
        process.kill()
        process.wait()
        reader.join()
        process.stdout.close()
        _close(process.stdin)


def _alone() -> dict[str, Any]:
    """Keep a Ctrl-C in the terminal from a process: its parent ends it."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return {"creationflags": flags}
    return {"start_new_session": True}


def _send(stream: IO[bytes], *values: object) -> None:
    try:
        for value in values:
            pickle.dump(value, stream)
        stream.flush()
    except OSError:
        return  # it died; what it said, or did not say, is told where its answer is awaited


def _close(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:
        return  # what was still to be written is of no interest to a process that is no more


def _listen(stream: IO[bytes], told: SimpleQueue[tuple[str, Any]]) -> None:
    """Pass on what a process says, and that it says nothing more."""
    try:
        while True:
            told.put(pickle.load(stream))  # noqa: S301 - from a process that we began
    except (EOFError, pickle.UnpicklingError, OSError):
        told.put(("ended", None))


def _answer(
    engine: str, told: SimpleQueue[tuple[str, Any]], progress: Progress | None
) -> Arrangement:
    """Wait for an answer, and ask now and then whether to go on."""
    share = 0.0
    while True:
        report(progress, share)
        try:
            kind, value = told.get(timeout=_EVERY)
        except Empty:
            continue
        if kind == "share":
            share = value
        elif kind == "done":
            report(progress, 1.0)
            return cast("Arrangement", value)
        elif kind == "failed":
            raise value
        else:
            raise LayoutError(
                f"the process that laid out by {engine} died, perhaps for lack of memory; "
                "nothing was changed, and bands serves"
            )


# -- in the process ------------------------------------------------------------------------


def serve() -> None:
    """Do the one job that comes in, and say what came of it."""
    out = sys.stdout.buffer
    sys.stdout = sys.stderr
    engine, graph, options, wanted = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our parent
    threading.Thread(target=_end_with_parent, daemon=True).start()
    progress = _Shares(out) if wanted else None
    said: tuple[str, object]
    try:
        said = ("done", lay(graph, engine, options, progress))
    except ArgmapError as error:
        said = ("failed", error)
    except Exception as error:  # noqa: BLE001 - a mistake of ours, raised where it is seen
        said = ("failed", _portable(error))
    pickle.dump(said, out)
    out.flush()


class _Shares:
    """Tells the parent how far the work is, each hundredth once."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._last = -1

    def __call__(self, share: float) -> bool:
        if int(100 * share) != self._last:
            self._last = int(100 * share)
            pickle.dump(("share", share), self._out)
            self._out.flush()
        return True


def _end_with_parent() -> None:
    """Wait for the end of the input, which comes with the end of the parent, and end at once."""
    sys.stdin.buffer.read()
    os._exit(1)


def _portable(error: Exception) -> Exception:
    """Give an exception that can be sent: this one, with its traceback in words."""
    import traceback  # noqa: PLC0415

    return RuntimeError("".join(traceback.format_exception(error)))
