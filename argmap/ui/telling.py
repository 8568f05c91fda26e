"""Telling those who hear the screen what a command did: "Added reason 1.2.3", "12 hidden"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer

from argmap.commands.record import Category, Command
from argmap.model.changes import Added, Change, Removed, Updated
from argmap.model.elements import Argument, Claim
from argmap.model.map import ArgumentMap
from argmap.model.reading import number
from argmap.rendering.style import PIXELS_PER_POINT
from argmap.session import Happened
from argmap.storage.history import EntryKind
from argmap.ui import speaking
from argmap.ui.keys.keymap import keymap
from argmap.ui.languages import command_title
from argmap.ui.naming import bearing, short_name, shortened

if TYPE_CHECKING:
    from argmap.ui.desk import Desk
    from argmap.ui.window import Window

PAUSE = 80
"""After how many milliseconds something is said: where the keys go is to be read out before."""
translate = QCoreApplication.translate


class Telling(QObject):
    """Says what was done, a moment after it, once for what was done in one go.

    Let it know of what happened to the map by `tell`, and of each command by `given`.
    """

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self._canvas = window.canvas
        self._new: str | None = None
        self._went = False
        self._words: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.say_now)
        self._canvas.hearing.map_of = lambda: desk.session.map
        self._canvas.selection_changed.connect(self._on_selection_changed)

    # -- when it is said -------------------------------------------------------------------

    def _say(self, text: str) -> None:
        if text and text not in self._words:
            self._words.append(text)
            self._soon.start()

    def say(self, text: str) -> None:
        """Say something that was done and left the map as it is."""
        if speaking.is_heard():
            self._say(text)

    def say_now(self) -> None:
        """Say what is waiting to be said."""
        self._soon.stop()
        words, self._words = self._words, []
        speaking.announce(self._canvas, " ".join(words))

    # -- what it is told -------------------------------------------------------------------

    def tell(self, happened: Happened) -> None:
        """Say what happened to the map."""
        if not speaking.is_heard():
            return
        argmap = self._desk.session.map
        if happened.kind is None:
            self._tell_begun(argmap, happened)
            return
        new, self._new = self._new, None
        if happened.kind is EntryKind.EDIT:
            self._say(told(argmap, happened, new, self._in_sight()))
        elif happened.kind is EntryKind.UNDO:
            self._say(_said(translate("telling", "Undone: {0}."), happened.label))
        elif happened.kind is EntryKind.REDO:
            self._say(_said(translate("telling", "Redone: {0}."), happened.label))

    def _tell_begun(self, argmap: ArgumentMap, happened: Happened) -> None:
        """Note a claim that is being worded; say that it is taken back if it is."""
        added = _claims(happened, Added)
        if added:
            self._new = added[-1]
        elif self._new is not None and self._new not in argmap.claims:
            self._new = None
            self._say(translate("telling", "Nothing was added."))

    def _in_sight(self) -> int:
        return len(self._canvas.board.picture.places)

    def given(self, command: Command) -> None:
        """Say what a command did that left the map as it is."""
        if not speaking.is_heard():
            return
        went, self._went = self._went, False
        teller = _GIVEN.get(command.id) or _GIVEN.get(command.id.rpartition("_")[0])
        if teller is not None:
            self._say(teller(self._window, command))
        elif command.category is Category.GO and command.id in _WAYS and not went:
            self._say(translate("telling", "Nothing further that way."))

    def _on_selection_changed(self) -> None:
        """Say how many claims are selected, where that is not one, or which line is."""
        self._went = True
        if not speaking.is_heard():
            return
        argmap, chosen, line = self._desk.session.map, self._desk.selection, self._desk.argument
        if line is not None and line in argmap.arguments:
            premise = argmap.arguments[line].premises[0]
            said = f"{number(argmap, line)}. {bearing(argmap, premise)}"
            self._say(_said(translate("telling", "Line {0}"), said))
        elif len(chosen) > 1:
            self._say(_counted(translate("telling", "{0} claims selected."), len(chosen)))
        elif not chosen:
            self._say(translate("telling", "Nothing selected."))


# -- edits in words ----------------------------------------------------------------------------


def told(argmap: ArgumentMap, happened: Happened, new: str | None, in_sight: int) -> str:
    """Say what an edit did.

    `new` is the claim that was being worded before it, `in_sight` how many claims the canvas
    shows after it.
    """
    added, removed = _claims(happened, Added), _claims(happened, Removed)
    if new is not None and new in argmap.claims:
        added.append(new)
    if removed and not added:
        if len(removed) == 1:
            said = translate("telling", "Deleted a claim")
            return _back(said, translate("telling", "{0}; {1} brings it back."))
        said = _counted(translate("telling", "Deleted {0} claims"), len(removed))
        return _back(said, translate("telling", "{0}; {1} brings them back."))
    if len(added) == 1 and not removed:
        return _said(translate("telling", "Added {0}."), _lower(short_name(argmap, added[0])))
    if added and not removed:
        return _counted(translate("telling", "Added {0} claims."), len(added))
    return _altered(argmap, happened, in_sight)


def _altered(argmap: ArgumentMap, happened: Happened, in_sight: int) -> str:
    """Say what an edit did that brought and took no claims."""
    folds = [
        after
        for before, after in _updates(happened)
        if isinstance(before, Claim) and isinstance(after, Claim) and before.folded != after.folded
    ]
    if folds:
        return _folded(argmap, folds, in_sight)
    said = f"{_past(happened.label)}."
    moved = any(
        isinstance(part, Argument) for change in happened.changes for part in _forms(change)
    )
    focus = next(iter(happened.focus), None)
    if moved and focus in argmap.claims:
        now = _lower(short_name(argmap, str(focus)))
        said = f"{said} {_said(translate('telling', 'It is {0} now.'), now)}"
    return said


def _folded(argmap: ArgumentMap, folds: list[Claim], in_sight: int) -> str:
    if len(folds) > 1:
        return _counted(translate("telling", "{0} claims are in sight."), in_sight)
    claim = folds[0]
    where = number(argmap, claim.id)
    if not claim.folded:
        return _said(translate("telling", "Unfolded {0}."), where)
    from argmap.model.folding import shown  # noqa: PLC0415 - only for those who hear it

    hidden = QLocale().toString(shown(argmap).get(claim.id, 0))
    return translate("telling", "Folded {0}, {1} hidden.").format(where, hidden)


_PAST = {
    "Move": "Moved",
    "Join": "Joined",
    "Split": "Split",
    "Turn": "Turned",
    "Promote": "Promoted",
    "Demote": "Demoted",
    "Detach": "Detached",
    "Remove": "Removed",
    "Reword": "Reworded",
    "Pin": "Pinned",
    "Unpin": "Unpinned",
    "Mark": "Marked",
    "Set": "Set",
    "Clear": "Cleared",
    "Cite": "Cited",
    "Edit": "Edited",
    "Describe": "Described",
    "Name": "Named",
    "Rename": "Renamed",
    "Restore": "Restored",
    "Merge": "Merged",
    "Link": "Linked",
    "Add": "Added",
    "Tag": "Tagged",
    "Untag": "Untagged",
    "Contradict": "Contradicted",
}
"""How the labels of steps begin, which say what to do, once it is done."""


def _past(label: str) -> str:
    """Give the label of a step as what was done; it stays as it is where its verb is not known."""
    words = " ".join(label.split())
    verb, _, rest = words.partition(" ")
    return f"{_PAST.get(verb, verb)} {rest}".strip()


def _claims(happened: Happened, kind: type[Added] | type[Removed]) -> list[str]:
    return [
        change.element.id
        for change in happened.changes
        if isinstance(change, kind) and isinstance(change.element, Claim)
    ]


def _updates(happened: Happened) -> list[tuple[object, object]]:
    return [(c.before, c.after) for c in happened.changes if isinstance(c, Updated)]


def _forms(change: Change) -> tuple[object, ...]:
    return (change.after,) if isinstance(change, Updated) else (change.element,)


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def _said(pattern: str, what: str) -> str:
    return pattern.format(what)


def _back(said: str, how: str) -> str:
    """Say of what was deleted how it is brought back, as long as a key does."""
    key = keymap().shown("edit.undo")
    return how.format(said, key) if key else f"{said}."


def _counted(pattern: str, count: int) -> str:
    return pattern.format(QLocale().toString(count))


# -- what leaves the map as it is --------------------------------------------------------------


def _zoom(window: Window, _command: Command) -> str:
    percent = round(100 * window.canvas.camera.scale / PIXELS_PER_POINT)
    return _counted(translate("telling", "{0} percent."), percent)


def _numbers(window: Window, _command: Command) -> str:
    if window.desk.style.numbers:
        return translate("telling", "The numbers are shown.")
    return translate("telling", "The numbers are hidden.")


def _outline(window: Window, _command: Command) -> str:
    if window.outline.isVisible():
        return translate("telling", "The outline is shown.")
    return translate("telling", "The outline is hidden.")


def _copied(window: Window, _command: Command) -> str:
    argmap, chosen = window.desk.session.map, window.desk.selection
    if len(chosen) == 1:
        text = shortened(argmap.claims[chosen[0]].text)
        return _said(translate("telling", "Copied “{0}” and what hangs on it."), text)
    return _counted(translate("telling", "Copied {0} branches."), len(chosen))


def _by_title(_window: Window, command: Command) -> str:
    return f"{command_title(command)}."


_GIVEN: dict[str, Callable[[Window, Command], str]] = {
    "view.zoom": _zoom,
    "view.actual_size": _zoom,
    "view.fit": _zoom,
    "view.numbers": _numbers,
    "view.outline": _outline,
    "view.grow": _by_title,
    "view.look": _by_title,
    "view.full_screen": _by_title,
    "edit.copy": _copied,
}
"""By a command's id, or all of it before its last word: what is said once it was given."""

_WAYS = {
    f"go.{way}" for way in ("left", "right", "up", "down", "parent", "child", "back", "forward")
}
"""The commands that go from one claim to another, and say so where there is none."""
