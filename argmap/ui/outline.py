"""The outline: the map as a tree of numbered lines, the accessible equal of the canvas.

After an edit it follows when the canvas has been painted, as Qt goes through all rows of a tree
of which one has come or gone. Whoever asks it something before finds it up to date all the same.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from argmap.model.changes import Change, Changes, subject
from argmap.model.elements import Claim
from argmap.model.map import ArgumentMap
from argmap.model.relation import Relation
from argmap.rendering.theme import Theme
from argmap.ui import speaking
from argmap.ui.keys.keymap import keymap
from argmap.ui.outline_rows import OutlineModel


class Outline(QTreeView):
    """The tree, its selection kept equal to the canvas's."""

    selection_made = Signal(object)
    typed = Signal(str)
    held_given = Signal(str)
    """The command of the key that pans the canvas while it is held; here it only folds."""
    folded = Signal(str, bool)
    menu_wanted = Signal(object)

    def __init__(self, argmap: ArgumentMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = argmap
        self._rows = OutlineModel(argmap, self)
        self._due: list[Change] = []
        self._wanted: tuple[str, ...] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.catch_up)
        self.setModel(self._rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Outline"))
        self._following = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_wanted)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.collapsed.connect(partial(self._on_row_moved, True))
        self.expanded.connect(partial(self._on_row_moved, False))
        self.show_map(argmap)

    def _on_row_moved(self, folded: bool, index: QModelIndex) -> None:
        """Ask for a claim to be folded as its row was, if a person did that."""
        if not self._following:
            self.folded.emit(self._rows.claim_at(index), folded)

    def _on_menu_wanted(self, position: object) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(position))  # type: ignore[call-overload]

    def colour(self, theme: Theme) -> None:
        """Tell relations by the colours of a theme too."""
        self._rows.set_colours(
            {
                Relation.REASON: QColor(theme.support_line),
                Relation.OBJECTION: QColor(theme.attack_line),
                Relation.UNDERCUT: QColor(theme.undercut_line),
                Relation.CO_PREMISE: QColor(theme.premise_line),
            }
        )
        self.viewport().update()

    @property
    def rows(self) -> OutlineModel:
        """The lines, up to date."""
        self.catch_up()
        return self._rows

    def follow_map(self, argmap: ArgumentMap, changes: Changes) -> None:
        """Show the map after changes to it, the canvas first."""
        self._map = argmap
        self._due += changes
        self._follow_soon()

    def _follow_soon(self) -> None:
        if speaking.is_heard():
            self.catch_up()
        else:
            self._later.start()

    def catch_up(self) -> None:
        """Show what is still to be shown of the map and the selection."""
        self._later.stop()
        changes, self._due = tuple(self._due), []
        wanted, self._wanted = self._wanted, None
        if changes:
            self._follow_changes(changes)
        if wanted is not None and wanted != self._chosen():
            self._select(wanted)

    def _follow_changes(self, changes: Changes) -> None:
        argmap, rows = self._map, self._rows
        self._following = True
        height = self.verticalScrollBar().value()
        came = rows.follow(changes)
        if came is None:
            self._unfold(argmap)
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(height)
        for index in came or ():
            self.setExpanded(index, not argmap.claims[rows.claim_at(index)].folded)
        for change in changes:
            element = subject(change)
            if isinstance(element, Claim) and element.id in argmap.claims:
                folded = argmap.claims[element.id].folded
                self.setExpanded(rows.index_of(element.id), not folded)
        # What stands behind the changes may have other numbers now.
        self.viewport().update()
        self._following = False

    def show_map(self, argmap: ArgumentMap) -> None:
        """Show another map."""
        self._map, self._due, self._wanted = argmap, [], None
        self._following = True
        self._rows.read_again(argmap)
        self._unfold(argmap)
        self._following = False

    def _unfold(self, argmap: ArgumentMap) -> None:
        """Show all rows but those that are folded away."""
        self.expandAll()
        for claim in argmap.claims.values():
            if claim.folded:
                self.collapse(self._rows.index_of(claim.id))

    def show_folded(self, claim: str, folded: bool) -> None:
        """Show a claim's row folded or not."""
        self._following = True
        self.setExpanded(self.rows.index_of(claim), not folded)
        self._following = False

    def follow(self, claims: tuple[str, ...]) -> None:
        """Select these claims, and show the first."""
        self._wanted = claims
        self._follow_soon()

    def _select(self, claims: tuple[str, ...]) -> None:
        self._following = True
        chosen = QItemSelection()
        for claim in claims:
            index = self._rows.index_of(claim)
            chosen.select(index, index)
        if claims:
            index = self._rows.index_of(claims[0])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self._following = False

    def chosen(self) -> tuple[str, ...]:
        """Give the selected claims, the current one first."""
        self.catch_up()
        return self._chosen()

    def _chosen(self) -> tuple[str, ...]:
        rows = self.selectionModel().selectedIndexes()
        first = self._rows.claim_at(self.currentIndex())
        claims = dict.fromkeys(self._rows.claim_at(index) for index in rows)
        if first in claims:
            claims = {first: None, **claims}
        return tuple(claims)

    def _on_selection_changed(self) -> None:
        if not self._following:
            self.selection_made.emit(self._chosen())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click be on what is there by now."""
        self.catch_up()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up, down, in and out by the arrows; a letter starts the rewording."""
        self.catch_up()
        text = event.text()
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if text and text.isprintable() and text != " " and not plain and self.chosen():
            self.typed.emit(text)
            return
        if event.key() == Qt.Key.Key_Space and self.chosen() and (command := keymap().held()):
            self.held_given.emit(command)
            return
        super().keyPressEvent(event)
