"""How long the window's thread is held at 10,000 claims by whatever a person does.

An act is timed in pieces: the call itself, and each round of the event loop that follows from it.
The longest piece is the time for which the window answered nobody.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from benchmarks.bench_ui import Row, _document, _run

WORST = 12
"""How many of the commands are printed, the worst first."""

_SETUP = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from argmap.commands.registry import commands
from argmap.model import edits
from argmap.ui.app import make_application, make_window
from argmap.ui.settings import Settings
app = make_application()
window = make_window(Path(sys.argv[1]), Settings())
window.resize(1920, 1080)
window.show()
desk, canvas = window.desk, window.canvas
where = os.environ.get("ARGMAP_PROFILE", "")
found = {}

def piece(act):
    begin = time.thread_time()
    act()
    return (time.thread_time() - begin) * 1000

def settle(busy=lambda: False):
    worst, quiet, until = 0.0, 0, time.monotonic() + 60
    while quiet < 25 and time.monotonic() < until:
        taken = piece(app.processEvents)
        worst = max(worst, taken)
        quiet = 0 if taken > 2 or busy() else quiet + 1
        time.sleep(0.002)
    return worst

def hold(name, act, busy=lambda: False):
    settle()
    if where and where in name:
        import cProfile, pstats
        with cProfile.Profile() as profile:
            act()
            settle(busy)
        pstats.Stats(profile, stream=sys.stderr).sort_stats("cumulative").print_stats(45)
        return
    found[name] = max(piece(act), settle(busy))

def finish():
    print(json.dumps(found))
    QGuiApplication.clipboard().clear()  # Qt would look after it when Python has ended
    window.close()

def give(known):
    return lambda: desk.give_by_id(known)

def below(claim):
    argmap, seen, todo = desk.session.map, {claim}, [claim]
    while todo:
        for known in argmap.arguments_on(todo.pop()):
            for premise in known.premises:
                if premise not in seen:
                    seen.add(premise)
                    todo.append(premise)
    return seen

settle()
argmap = desk.session.map
homed = [known for known in argmap.claims if argmap.home(known) is not None]
middle = min(homed, key=lambda known: abs(len(below(known)) - 40))
large = min(argmap.claims, key=lambda known: abs(len(below(known)) - 2000))
"""

_COMMANDS = (
    _SETUP
    + """
# What asks in a box that waits, or ends the window, is left out.
LEFT_OUT = {
    "file.new", "file.window", "file.open", "file.recent", "file.save_as", "file.title",
    "file.version", "file.backup", "file.merge", "file.export", "file.export_again", "file.print",
    "file.close", "file.quit", "claim.link", "go.claim", "view.layout", "help.palette",
    "edit.preferences", "help.keys", "file.history", "view.present", "view.present_here",
}
session = desk.session
for command in commands():
    if command.id in LEFT_OUT:
        continue
    canvas.editing.finish()
    desk.select((middle,))
    if command.id == "edit.redo":
        session.undo()
    if not command.enabled(desk):
        continue
    before = session.history.undo_target
    hold(command.id, give(command.id))
    canvas.editing.finish()
    if session.history.undo_target != before and command.id not in ("edit.undo", "edit.redo"):
        hold(command.id + ", undone", session.undo)
        hold(command.id + ", redone", session.redo)
        session.undo()
    elif command.id == "edit.undo":
        session.redo()
finish()
"""
)

_ACTS = (
    _SETUP
    + """
session = desk.session
desk.select((middle,))

def lines(count):
    return "\\n".join(
        "  " * (at % 7) + f"- Line {at} of a long outline says something else again."
        for at in range(count)
    )

def paste(count):
    QGuiApplication.clipboard().setText(lines(count))
    before = len(session.map.claims)
    hold(f"paste of {count:,} lines", give("edit.paste"),
         lambda: desk.pasting._poll.isActive() or len(session.map.claims) == before)
    hold(f"paste of {count:,} lines, undone", give("edit.undo"))
    hold(f"paste of {count:,} lines, redone", give("edit.redo"))
    session.undo()

desk.select((large,))
hold("copy of a branch of 2,000", give("edit.copy"))
hold("delete of a branch of 2,000", give("edit.delete"))
hold("delete of a branch of 2,000, undone", give("edit.undo"))
hold("delete of a branch of 2,000, redone", give("edit.redo"))
session.undo()
hold("duplicate of a branch of 2,000", give("edit.duplicate"))
session.undo()
for count in (2_000, 10_000):
    desk.select((middle,))
    paste(count)

hold("select all", give("view.select_all"))
hold("copy of all", give("edit.copy"))
hold("inspector shown, all selected", window.panels.toggle_inspector)
desk.select((middle,))
hold("select all, the inspector shown", give("view.select_all"))
hold("delete of all", give("edit.delete"))
hold("delete of all, undone", give("edit.undo"))
desk.select((middle,))

panels = window.panels
hold("search panel shown", panels.show_search)
hold("search of e", lambda: panels.search.words.setText("e"), lambda: panels.search.busy)
hold("search of trial", lambda: panels.search.words.setText("trial"), lambda: panels.search.busy)
hold("search: next", lambda: panels.search.next(1), lambda: panels.search.busy)
hold("an edit while many are found",
     lambda: desk.perform(edits.reword(session.map, middle, "A trial of it.")),
     lambda: panels.search.busy)
session.undo()
hold("search left", panels._on_search_left)

hold("save as", lambda: session.save_as(Path(sys.argv[1]).with_name("other.argmap")))
hold("another map opened behind a tab", lambda: window.open_file(Path(sys.argv[2])))
hold("next tab", give("go.next_map"))
hold("next tab, back", give("go.next_map"))
hold("a map of 10,000 claims opened behind a tab", lambda: window.open_file(Path(sys.argv[1])))
finish()
"""
)

_HISTORY = (
    _SETUP
    + """
from argmap.ui.history.window import HistoryWindow
made = []
def show():
    window.past.show_history()
    made.extend(window.findChildren(HistoryWindow))
busy = lambda: made[0].looking.busy
hold("history shown", show, lambda: not made or busy())
shown = made[0]
hold("history: to the last but one", lambda: shown.choose(shown.timeline.last - 1), busy)
hold("history: to the middle", lambda: shown.choose(5_000), busy)
hold("history: to the first", lambda: shown.choose(1), busy)
hold("history: to the second", lambda: shown.choose(2), busy)
hold("history: what changed since", lambda: shown.pane.compared.emit(), busy)
hold("history: filter", lambda: shown.filter.setText("costs"), busy)
shown.filter.clear()
shown.choose(5_000)
hold("history: restore", shown.restore, busy)
hold("history: an edit beside it",
     lambda: desk.perform(edits.reword(desk.session.map, middle, "A trial of it.")), busy)
shown.close()
finish()
"""
)


def _rows(found: dict[str, float], most: int | None = None) -> list[Row]:
    worst = sorted(found.items(), key=lambda known: -known[1])[:most]
    return [(f"held, 10,000 claims: {name}", value, 100, "ms") for name, value in worst]


def bench_commands() -> list[Row]:
    """Give the worst of all commands that are enabled, done, undone and redone."""
    with tempfile.TemporaryDirectory() as home:
        found = json.loads(_run(_COMMANDS, home, _document(home, 10_000)))
    return _rows(found, WORST)


def bench_acts() -> list[Row]:
    """Give large acts: pastes, branches, all of the map, search, other documents."""
    with tempfile.TemporaryDirectory() as home:
        paths = [_document(home, count) for count in (10_000, 1_000)]
        found = json.loads(_run(_ACTS, home, *paths))
    return _rows(found)


def bench_history() -> list[Row]:
    """Give what the history window does over 10,000 steps."""
    from benchmarks.bench_history import _grown

    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "long.argmap"
        _grown(path, 10_000)
        found = json.loads(_run(_HISTORY, home, str(path)))
    return _rows(found)
