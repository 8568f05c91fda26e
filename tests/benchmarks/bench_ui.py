"""The window: from a cold process to its first painting, and its frames at 10,000 boxes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

Row = tuple[str, float, float, str]

_START = """
import sys, time
from pathlib import Path
from argmap.rendering.screen import require_screen
require_screen()
from argmap.ui.app import make_application, make_window
from argmap.ui.settings import Settings
app = make_application()
window = make_window(Path(sys.argv[1]) if len(sys.argv) > 1 else None, Settings())
window.repaint()
app.processEvents()
print(time.thread_time() * 1000)
window.close()
"""

_FRAMES = """
import json, sys, time
from pathlib import Path
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from argmap.ui.app import make_application, make_window
from argmap.ui.settings import Settings
app = make_application()
start = time.thread_time()
window = make_window(Path(sys.argv[1]), Settings())
window.resize(1920, 1080)
canvas = window.canvas
app.processEvents()
opened = time.thread_time() - start
canvas.fit()
canvas.repaint()
fit = canvas.camera.scale
debate = window.desk.session.map
hub = max(canvas.board.boxes.ids, key=lambda known: len(debate.arguments_on(known)))

def frames(count, act):
    times = []
    for at in range(count):
        begin = time.thread_time()
        act(at)
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
        times.append((time.thread_time() - begin) * 1000)
    return float(np.percentile(times, 95))

def at_hub():
    canvas.zoom(canvas.camera.scale / canvas.camera.scale * 4 / 3, QPointF(0, 0))
    place = canvas.board.place(hub)
    canvas.camera.x, canvas.camera.y = place.x - 500, place.y - 300
    canvas.repaint()

found = {"opened": opened * 1000}
found["pan at fit"] = frames(40, lambda at: canvas.pan(7, 5))
at_hub()
found["pan at 100 %"] = frames(80, lambda at: canvas.pan(-23, -13))
found["pan at 100 %, all of it anew"] = frames(40, lambda at: (canvas.pan(9, 5), canvas.update()))
scales = np.geomspace(fit, 4 / 3, 40).tolist()
at_hub()
middle = QPointF(canvas.rect().center())
found["zoom"] = frames(40, lambda at: canvas.zoom(scales[at], middle))
def drag(name):
    frame = canvas.frame_of(hub)
    begin = frame.center().toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(canvas, begin + QPoint(10, 0))
    found[name] = frames(
        60, lambda at: QTest.mouseMove(canvas, begin + QPoint(10 + 3 * at, 2 * at))
    )
    canvas.cancel_gesture()
at_hub()
drag("drag at 100 %")
canvas.fit()
drag("drag at fit")
window.desk.select((hub,))
window.presenting.toggle_focus()
canvas.fit()
canvas.repaint()
found["pan at fit, a branch in focus"] = frames(40, lambda at: canvas.pan(7, 5))
at_hub()
found["pan at 100 %, a branch in focus"] = frames(80, lambda at: canvas.pan(-23, -13))
print(json.dumps(found))
window.close()
"""

_STEPS = """
import json, random, sys, time
from pathlib import Path
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from argmap.model import edits
from argmap.ui.app import make_application, make_window
from argmap.ui.settings import Settings
app = make_application()
window = make_window(Path(sys.argv[1]), Settings())
window.resize(1920, 1080)
app.processEvents()
session = window.desk.session
chance = random.Random(1)

def leaf():
    while True:
        claim = chance.choice(list(session.map.claims))
        if session.map.home(claim) is not None and not session.map.arguments_on(claim):
            return claim

def any_claim():
    return chance.choice(list(session.map.claims))

TEXT = "A new claim that says something of about the usual length."
KINDS = {
    "added": lambda: edits.add_reason(session.map, any_claim(), TEXT),
    "put before another": lambda: edits.add_sibling(session.map, leaf(), TEXT, before=True),
    "reworded": lambda: edits.reword(session.map, any_claim(), TEXT * chance.randrange(1, 4)),
    "deleted": lambda: edits.delete_claim(session.map, leaf()),
    "folded": lambda: edits.fold(session.map, leaf(), True),
}

def frame(step):
    begin = time.thread_time()
    session.apply(step)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    return (time.thread_time() - begin) * 1000

found = {}
for name, make in KINDS.items():
    frame(make())
    times = []
    for _ in range(40):
        times.append(frame(make()))
        for _ in range(4):  # what follows the frame, such as the outline, is not the next one's
            app.processEvents()
    found[name] = float(np.percentile(times, 95))
canvas = window.canvas
canvas.zoom(4 / 3)
window.desk.select((any_claim(),))
app.processEvents()
window.desk.give_by_id("claim.reason")
times = []
for letter in TEXT:
    app.processEvents()
    begin = time.thread_time()
    QTest.keyClick(canvas.editing.editor, letter)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    times.append((time.thread_time() - begin) * 1000)
letters = float(np.percentile(times, 95))
canvas.editing.finish()
clock, gliding = [0.0], canvas.gliding
gliding.duration, gliding.clock, gliding.work = (lambda: 200), (lambda: clock[0]), (lambda: 0.0)
times = []
for _ in range(20):
    session.apply(edits.add_sibling(session.map, canvas.selection[0], TEXT, before=True))
    app.processEvents()
    while gliding.under_way:
        clock[0] += 0.016
        gliding.advance()
        begin = time.thread_time()
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
        times.append((time.thread_time() - begin) * 1000)
glide = float(np.percentile(times, 95))
print(json.dumps([found, letters, glide]))
window.close()
"""


def _run(script: str, home: str, *arguments: str) -> str:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": home,
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_DOCUMENTS_DIR": home,
    }
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def _document(home: str, count: int) -> str:
    """Make a document of a generated debate in a process of its own."""
    from benchmarks.generate import argument_map

    from argmap.storage import write_document

    path = Path(home) / f"{count}.argmap"
    write_document(argument_map(count), path)
    return str(path)


def bench_start() -> list[Row]:
    """Main-thread CPU from a cold process to a painted window."""
    with tempfile.TemporaryDirectory() as home:
        small = f"{home}/small.argmap"
        subprocess.run(
            [sys.executable, "-m", "argmap", "new", small, "--claim", "One."], check=True
        )
        _run(_START, home)  # the first start makes the copy of the example
        empty = [float(_run(_START, home, small)) for _ in range(5)]
        example = f"{home}/Argmap/Open or proprietary AI.argmap"
        full = [float(_run(_START, home, example)) for _ in range(5)]
    return [
        ("window painted, a map of one claim in it", statistics.median(empty), 600, "ms"),
        ("window painted, the example in it", statistics.median(full), 900, "ms"),
    ]


def bench_frames() -> list[Row]:
    """Main-thread CPU a frame at 10,000 boxes, 95th percentile."""
    with tempfile.TemporaryDirectory() as home:
        found = json.loads(_run(_FRAMES, home, _document(home, 10_000)))
    opened = found.pop("opened")
    rows: list[Row] = [("window: 10,000 claims opened and laid out", opened, 2500, "ms")]
    rows += [(f"10,000 boxes: {name}, p95", value, 16, "ms") for name, value in found.items()]
    return rows


def bench_steps() -> list[Row]:
    """Main-thread CPU from a step to the frame that shows it, at varied places; 95th percentile."""
    rows: list[Row] = []
    for count, target in ((1_000, 30), (10_000, 60)):
        with tempfile.TemporaryDirectory() as home:
            found, letter, glide = json.loads(_run(_STEPS, home, _document(home, count)))
        rows += [
            (f"{count:,} claims: one {name}, to the frame, p95", value, target, "ms")
            for name, value in found.items()
        ]
        rows.append((f"{count:,} claims: a letter typed, to the frame, p95", letter, 8, "ms"))
        rows.append((f"{count:,} claims: a frame of what an edit moves, p95", glide, 16, "ms"))
    return rows
