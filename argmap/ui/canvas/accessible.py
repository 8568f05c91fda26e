"""The canvas on the accessibility bus: a tree of claims in reading order.

Qt asks a factory for the object that speaks for a widget, here the canvas, or for one of the
`HeardClaim`s that stand for its claims. Two things about PySide shape what follows. A class made of
the bare `QAccessibleInterface` crashes when the bus first asks it something, so these are made of
`QAccessibleObject` and `QAccessibleWidget`. And Qt holds the objects without owning a reference:
Python must keep each until Qt has deleted it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleSelectionInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from argmap.ui import naming
from argmap.ui.canvas.hearing import HeardClaim, Hearing

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

_Kind = QAccessible.InterfaceType
_Part = QAccessibleActionInterface
translate = QCoreApplication.translate

EDIT = "Edit"
"""The action that rewords a claim; Qt has no word of its own for it."""

_NOTHING = cast("QAccessibleInterface", None)
"""None, where Qt takes it for no answer and PySide's type hints do not say so."""


class _Keeper:
    """Holds on to what Qt holds, and lets go of what it has deleted, now and then."""

    def __init__(self) -> None:
        self._kept: list[QAccessibleInterface] = []
        self._enough = 256

    def keep(self, made: QAccessibleInterface) -> QAccessibleInterface:
        """Hold on to an object."""
        self._kept.append(made)
        if len(self._kept) > self._enough:
            self._kept = [known for known in self._kept if Shiboken.isValid(known)]
            self._enough = max(256, 2 * len(self._kept))
        return made


_keeper = _Keeper()


def _pointer(part: Shiboken.Object | None) -> Any:
    """Give the address of a further interface, as `interface_cast` hands it to Qt."""
    # Shiboken takes no None for a pointer to anything; that crashes.
    return Shiboken.VoidPtr(0 if part is None else Shiboken.getCppPointer(part)[0])


@cache
def install() -> None:
    """Let Qt ask here for what speaks for canvases and their claims."""
    QAccessible.installFactory(_made)


def _made(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, HeardClaim):
        return _keeper.keep(ClaimInterface(thing))
    if isinstance(getattr(thing, "hearing", None), Hearing):
        return _keeper.keep(CanvasInterface(thing))  # type: ignore[arg-type]
    return None


class ClaimInterface(QAccessibleObject):
    """A claim: its name as the outline says it, what it bears on, where it is, and its state."""

    def __init__(self, heard: HeardClaim) -> None:
        super().__init__(heard)
        self._heard = heard
        self._hearing = heard.canvas.hearing
        self._actions = _Actions(heard)
        self._level = _Level(heard)

    @property
    def _known(self) -> bool:
        return self._hearing.knows(self._heard.claim)

    def role(self) -> QAccessible.Role:
        """Be an item of a tree."""
        return QAccessible.Role.TreeItem

    def text(self, kind: QAccessible.Text) -> str:
        """Give the name, or what the claim bears on."""
        if not self._known:
            return ""
        claim = self._heard.claim
        if kind == QAccessible.Text.Name:
            self._heard.told = self._hearing.told_of(claim)
            return self._heard.told[0]
        if kind == QAccessible.Text.Description:
            return naming.bearing(self._hearing.map_of(), claim)
        return ""

    def rect(self) -> QRect:
        """Give where the box is on the whole screen, even where the canvas does not show it."""
        canvas = self._heard.canvas
        frame = canvas.frame_of(self._heard.claim).toAlignedRect()
        return QRect(canvas.mapToGlobal(frame.topLeft()), frame.size())

    def state(self) -> QAccessible.State:
        """Tell whether the claim is selected, current, folded, in sight."""
        state = QAccessible.State()
        canvas, claim = self._heard.canvas, self._heard.claim
        if not self._known:
            state.invalid = True
            return state
        state.selectable = state.focusable = state.multiSelectable = True
        state.selected = claim in canvas.selection
        state.focused = claim == next(iter(canvas.selection), None) and canvas.hasFocus()
        state.readOnly = not canvas.editable
        argmap = self._hearing.map_of()
        if argmap.arguments_on(claim):
            state.expandable = True
            state.collapsed = argmap.claims[claim].folded
            state.expanded = not state.collapsed
        state.offscreen = not canvas.frame_of(claim).intersects(canvas.rect())
        return state

    def parent(self) -> QAccessibleInterface:
        """Give the tree."""
        return QAccessible.queryAccessibleInterface(self._heard.canvas)

    def child(self, _index: int) -> QAccessibleInterface:
        """Give nothing: what bears on a claim stands after it in the tree, a level deeper."""
        return _NOTHING

    def childCount(self) -> int:
        """Count none."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Find none."""
        return -1

    def window(self) -> QWindow:
        """Give the window that the canvas is in."""
        return self._heard.canvas.window().windowHandle()

    def relations(
        self,
        _match: Any = None,  # Qt's flags, of which PySide hands over a number or an object
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """Give the claims that this one bears on, and those that bear on it.

        Qt names what the other one is to this: what a claim flows to, flows from it.
        """
        if not self._known:
            return []
        argmap, claim = self._hearing.map_of(), self._heard.claim
        flag = QAccessible.RelationFlag
        above = [argmap.target_claim(known) for known in argmap.arguments_from(claim)]
        below = [p for known in argmap.arguments_on(claim) for p in known.premises]
        ends = [(known, flag.FlowsFrom) for known in dict.fromkeys(above)]
        ends += [(known, flag.FlowsTo) for known in dict.fromkeys(below)]
        heard = [(self._hearing.heard(known), end) for known, end in ends]
        return [(QAccessible.queryAccessibleInterface(k), end) for k, end in heard if k is not None]

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Give what the claim can do, and how deep it stands."""
        parts = {_Kind.ActionInterface: self._actions, _Kind.AttributesInterface: self._level}
        return _pointer(parts.get(kind))


class _Level(QAccessibleAttributesInterface):
    """How deep a claim stands in the tree, from 1."""

    def __init__(self, heard: HeardClaim) -> None:
        super().__init__()
        self._heard = heard

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        hearing, claim = self._heard.canvas.hearing, self._heard.claim
        if key != QAccessible.Attribute.Level or not hearing.knows(claim):
            return None
        return naming.depth(hearing.map_of(), claim) + 1


class _Actions(QAccessibleActionInterface):
    """What can be done with a claim.

    All of it is done a moment later: it may take the claim, and so this object, away.
    """

    def __init__(self, heard: HeardClaim) -> None:
        super().__init__()
        self._heard = heard

    def _known(self) -> dict[str, tuple[Callable[[], None], str]]:
        """Give each action with its key."""
        select = {_Part.pressAction(): (self._select, ""), _Part.setFocusAction(): (self._go, "")}
        if not self._heard.canvas.editable:
            return select
        return {
            **select,
            EDIT: (self._edit, "F2"),
            _Part.toggleAction(): (self._fold, "Space"),
            _Part.showMenuAction(): (self._menu, "Shift+F10"),
        }

    def actionNames(self) -> list[str]:
        return list(self._known())

    def localizedActionName(self, name: str) -> str:
        if name == EDIT:
            return translate("accessible", "Edit")
        if name == _Part.toggleAction():
            return translate("accessible", "Fold or unfold")
        return str(super().localizedActionName(name))

    def localizedActionDescription(self, name: str) -> str:
        if name == EDIT:
            return translate("accessible", "Rewords the claim")
        if name == _Part.toggleAction():
            return translate("accessible", "Hides or shows what hangs on the claim")
        return str(super().localizedActionDescription(name))

    def keyBindingsForAction(self, name: str) -> list[str]:
        key = self._known().get(name, (None, ""))[1]
        return [key] if key else []

    def doAction(self, name: str) -> None:
        act = self._known().get(name, (None, ""))[0]
        if act is not None:
            QTimer.singleShot(0, self._heard, partial(self._do, act))

    def _do(self, act: Callable[[], None]) -> None:
        if self._heard.canvas.hearing.knows(self._heard.claim):
            act()

    def _select(self) -> None:
        canvas = self._heard.canvas
        canvas.editing.finish()
        canvas.select((self._heard.claim,))
        canvas.reveal(self._heard.claim)

    def _go(self) -> None:
        self._select()
        self._heard.canvas.setFocus()

    def _edit(self) -> None:
        self._select()
        self._heard.canvas.edit_requested.emit(self._heard.claim)

    def _fold(self) -> None:
        self._select()
        self._heard.canvas.command_requested.emit("claim.fold")

    def _menu(self) -> None:
        self._go()
        canvas = self._heard.canvas
        at = canvas.frame_of(self._heard.claim).center().toPoint()
        canvas.menu_requested.emit(canvas.mapToGlobal(at))


class CanvasInterface(QAccessibleWidget):
    """The canvas: a tree whose items are its claims, followed by the widgets that lie over it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Tree)
        self._canvas = canvas
        self._hearing = canvas.hearing
        self._selecting = _Selecting(canvas)

    def state(self) -> QAccessible.State:
        """Tell that several claims can be selected."""
        state = super().state()
        state.multiSelectable = state.extSelectable = True
        return state

    def childCount(self) -> int:
        """Count the claims, and the widgets over them."""
        return len(self._hearing.claims()) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Give a claim by its place in reading order, or a widget after the last one."""
        claims = self._hearing.claims()
        if not 0 <= index < len(claims):
            return super().child(index - len(claims)) if index >= 0 else _NOTHING
        return _interface(self._hearing.heard(claims[index]))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Give the place that `child` takes."""
        heard = child.object()
        if isinstance(heard, HeardClaim):
            return self._hearing.index(heard.claim)
        place = super().indexOfChild(child)
        return place if place < 0 else place + len(self._hearing.claims())

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Give what is at a point of the whole screen: an open editor before the claim under it."""
        at = self._canvas.mapFromGlobal(QPoint(x, y))
        if not self._canvas.rect().contains(at):
            return _NOTHING
        above: QWidget | None = self._canvas.childAt(at)
        while above is not None:
            if above.parentWidget() is self._canvas:
                return QAccessible.queryAccessibleInterface(above)
            above = above.parentWidget()
        claim = self._canvas.claim_at(at.toPointF())
        return _NOTHING if claim is None else _interface(self._hearing.heard(claim))

    def focusChild(self) -> QAccessibleInterface:
        """Give the current claim while the keys go to the canvas, else the field over it."""
        if self._canvas.hasFocus() and (current := self._hearing.current()) is not None:
            return _interface(current)
        return super().focusChild()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Give what selects claims."""
        if kind == _Kind.SelectionInterface:
            return _pointer(self._selecting)
        return _pointer(None)


class _Selecting(QAccessibleSelectionInterface):
    """Selects claims for those who hear them."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas

    def selectedItemCount(self) -> int:
        return len(self._canvas.selection)

    def selectedItems(self) -> list[QAccessibleInterface]:
        hearing = self._canvas.hearing
        heard = (hearing.heard(claim) for claim in self._canvas.selection)
        return [QAccessible.queryAccessibleInterface(one) for one in heard if one is not None]

    def selectedItem(self, index: int) -> QAccessibleInterface:
        chosen = self._canvas.selection
        if not 0 <= index < len(chosen):
            return _NOTHING
        return _interface(self._canvas.hearing.heard(chosen[index]))

    def isSelected(self, item: QAccessibleInterface) -> bool:
        return _claim_of(item) in self._canvas.selection

    def select(self, item: QAccessibleInterface) -> bool:
        claim = _claim_of(item)
        if claim and claim not in self._canvas.selection:
            self._canvas.select((claim, *self._canvas.selection))
        return bool(claim)

    def unselect(self, item: QAccessibleInterface) -> bool:
        claim, chosen = _claim_of(item), self._canvas.selection
        self._canvas.select(tuple(known for known in chosen if known != claim))
        return claim in chosen

    def selectAll(self) -> bool:
        self._canvas.select(self._canvas.hearing.claims())
        return True

    def clear(self) -> bool:
        self._canvas.select(())
        return True


def _claim_of(item: QAccessibleInterface) -> str:
    heard = item.object()
    return heard.claim if isinstance(heard, HeardClaim) else ""


def _interface(heard: HeardClaim | None) -> QAccessibleInterface:
    return _NOTHING if heard is None else QAccessible.queryAccessibleInterface(heard)
