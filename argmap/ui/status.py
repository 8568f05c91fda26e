"""The status bar: what one can do here, how large the map is, and that it is saved."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from argmap.model.map import ArgumentMap
from argmap.model.reading import number
from argmap.rendering.style import PIXELS_PER_POINT
from argmap.session import SaveState, Saving
from argmap.ui.history.line import Line
from argmap.ui.keys.keymap import keymap


class Status(QStatusBar):
    """The bar at the foot of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # The hint gives way where there is no room; else large type would widen the window.
        self._hint = Line(self)
        self._counts, self._saved, self._zoom = (QLabel(self) for _ in range(3))
        self.addWidget(self._hint, 1)
        for label in (self._counts, self._saved, self._zoom):
            self.addPermanentWidget(label)

    def show_map(
        self, argmap: ArgumentMap, selection: tuple[str, ...], argument: str | None
    ) -> None:
        """Say what is selected and what keys do with it, and count."""
        hint = self._hint_for(argmap, selection, argument)
        self._hint.setText(hint)
        self._hint.setToolTip(hint)
        pairs = len(argmap.contradictions())
        pro = argmap.reason_count
        con = len(argmap.arguments) - pro - 2 * pairs
        locale = QLocale()
        claims = locale.toString(len(argmap.claims))
        one = len(argmap.claims) == 1
        said = (
            self.tr("{0} claim · {1} + · {2} −") if one else self.tr("{0} claims · {1} + · {2} −")
        )
        self._counts.setText(said.format(claims, locale.toString(pro), locale.toString(con)))

    def _hint_for(
        self, argmap: ArgumentMap, selection: tuple[str, ...], argument: str | None
    ) -> str:
        if argument is not None and argument in argmap.arguments:
            return _with_keys(
                self.tr("Line {0}").format(number(argmap, argument)),
                (self.tr("{0} undercuts it"), "claim.objection"),
                (self.tr("{0} takes it out"), "edit.delete"),
            )
        if len(selection) > 1:
            said = self.tr("{0} claims selected").format(len(selection))
            return _with_keys(said, (self.tr("{0} joins them"), "claim.co_premise"))
        if selection:
            return _with_keys(
                number(argmap, selection[0]),
                (self.tr("{0} reason"), "claim.reason"),
                (self.tr("{0} objection"), "claim.objection"),
                (self.tr("{0} sibling"), "claim.sibling"),
                (self.tr("{0} words"), "edit.text"),
                (self.tr("{0} next pane"), "go.next_pane"),
            )
        key = keymap().shown("claim.sibling")
        adds = self.tr("{0} adds a claim; the arrows select one").format(key)
        return adds if key else self.tr("The arrows select a claim")

    def show_state(self, state: SaveState) -> None:
        """Say how the document stands with the disk."""
        time = ""
        if state.time is not None:
            local = state.time.astimezone()
            short = QLocale.FormatType.ShortFormat
            time = QLocale().toString(QTime(local.hour, local.minute), short)
        self._saved.setText(
            {
                Saving.MEMORY: self.tr("Not in a file"),
                Saving.SAVED: self.tr("Saved {0}").format(time).strip(),
                Saving.SAVING: self.tr("Saving…"),
                Saving.FAILED: self.tr("Not saved"),
            }[state.saving]
            + (self.tr(" · not backed up") if state.unkept else "")
        )
        self._saved.setToolTip(state.unkept)

    def saved_text(self) -> str:
        """Give what is said of the disk."""
        return self._saved.text()

    def show_zoom(self, scale: float) -> None:
        """Say how large the map is shown."""
        self._zoom.setText(f"{round(100 * scale / PIXELS_PER_POINT)} %")


def _with_keys(said: str, *hints: tuple[str, str]) -> str:
    """Say what keys do here: texts that name a key, each with the command that has it."""
    keyed = ((text, keymap().shown(command)) for text, command in hints)
    told = ", ".join(text.format(key) for text, key in keyed if key)
    return f"{said}: {told}" if told else said
