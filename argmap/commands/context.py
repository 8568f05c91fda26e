"""What a command is given: the open document, what is selected, and the window as it needs it."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from argmap.model.changes import Step
from argmap.session import Session


class Toward(Enum):
    """Where an arrow key points, as x and y of the screen (y downwards)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


class View(Protocol):
    """What commands ask of the map as it is shown, without knowing how it is."""

    def perform(self, step: Step) -> None:
        """Apply a step, and select what it is about."""

    def begin(self, step: Step) -> None:
        """Show a step that brings in one new claim, and let the person word it at once.

        The claim enters the map, and its log, together with its words; left empty, it never was.
        """

    def edit_text(self, claim: str) -> None:
        """Let the person reword a claim in its place."""

    def select(self, claims: tuple[str, ...]) -> None:
        """Select claims; the first one is the current one."""

    def move(self, toward: Toward, *, extend: bool = False) -> None:
        """Make the next claim in a direction the current one, or add it to the selection."""

    def follow_last_child(self) -> None:
        """Go down to the claim below that was visited last."""

    def visit(self, steps: int) -> None:
        """Go back (negative) or on in the history of what was selected."""

    def zoom_by(self, notches: int) -> None:
        """Zoom in or out by stops."""

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale; 1 is 100 %."""

    def fit(self, claims: tuple[str, ...] | None = None) -> None:
        """Show all of the map, or all of some claims."""

    def copy(self, claims: tuple[str, ...]) -> None:
        """Put the branches of some claims on the clipboard."""

    def paste(self) -> None:
        """Put what the clipboard holds under the current claim."""

    def paste_as_one(self) -> None:
        """Put the words on the clipboard under the current claim as one claim."""

    def ask_link(self) -> None:
        """Let the person choose a further claim that the current one bears on."""

    def ask_move(self) -> None:
        """Let the person choose what the current claim, or the selected line, is to bear on."""

    def ask_find(self) -> None:
        """Let the person find a claim by its words and go to it."""

    def ask_command(self) -> None:
        """Let the person find a command by its name and give it."""

    def ask_title(self) -> None:
        """Let the person name the map."""

    def copy_picture(self) -> None:
        """Put the picture of the map, as it is shown, on the clipboard."""

    def toggle_sifting(self) -> None:
        """Let siblings in bands change places where that saves crossings, or keep their order."""

    def ask_layout(self) -> None:
        """Let the person choose how the map is laid out, among all the layouts there are."""

    def choose_layout(self, engine: str, direction: str) -> None:
        """Lay the map out by another engine (the same, where it is empty) or direction."""


class Window(Protocol):
    """What commands ask of the window around the map, without knowing that it is one."""

    def ask_new(self) -> None:
        """Start a new map."""

    def ask_template(self) -> None:
        """Let the person choose a template, and start a new map made of it."""

    def ask_open(self) -> None:
        """Let the person choose a map to open."""

    def ask_recent(self) -> None:
        """Let the person choose among the maps that were open last."""

    def ask_save_as(self) -> None:
        """Let the person choose where the document goes on."""

    def ask_export(self) -> None:
        """Show the export dialog."""

    def ask_print(self) -> None:
        """Let the person print the map, each page seen before."""

    def export_again(self) -> None:
        """Export once more as the last time."""

    def ask_window(self) -> None:
        """Start a new map in a window of its own."""

    def close_map(self) -> None:
        """Close the map, and with the last one the window; everything is saved already."""

    def next_map(self, by: int) -> None:
        """Show the next of the maps that are open, or the one before."""

    def quit(self) -> None:
        """Close all windows; everything is saved already."""

    def set_look(self, theme: str) -> None:
        """Show the program in a theme: "light", "dark" or "system"."""

    def toggle_outline(self) -> None:
        """Show or hide the outline."""

    def toggle_inspector(self) -> None:
        """Show or hide all that is said of what is selected."""

    def toggle_minimap(self) -> None:
        """Show or hide the map of the map."""

    def show_search(self, *, replace: bool = False) -> None:
        """Let the person look for words, and replace them if asked to."""

    def find_next(self, by: int) -> None:
        """Go to the next thing that was found, or the one before."""

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""

    def toggle_numbers(self) -> None:
        """Show or hide the numbers of the reading order."""

    def toggle_marks(self) -> None:
        """Show or hide the small marks in the boxes: sources, tags, notes, confidence."""

    def set_groups(self, kind: str) -> None:
        """Show areas behind claims that share a "tag" or a "source", or, for "", none."""

    def next_pane(self, by: int) -> None:
        """Put the focus into the next pane, or the one before."""

    def show_keys(self) -> None:
        """Show the key sheet."""

    def show_preferences(self) -> None:
        """Show what can be set to one's liking."""

    def show_about(self) -> None:
        """Say what this program is."""


class Past(Protocol):
    """What commands ask about what the map was, without knowing how that is shown."""

    def ask_version(self) -> None:
        """Let the person give the map as it is now a name."""

    def show_history(self) -> None:
        """Show every step that was made, and the map as it was after it."""

    def ask_merge(self) -> None:
        """Let the person choose a copy of this map that was edited elsewhere, and merge it."""

    def ask_backup(self) -> None:
        """Let the person choose a backup of this map, and open it as a map of its own."""


class Presenting(Protocol):
    """What commands ask for to show the map to others, or a part of it alone."""

    @property
    def in_focus(self) -> bool:
        """Whether a branch is in focus."""

    def toggle_focus(self) -> None:
        """Put the branch of the current claim into focus, or leave the focus."""

    def start(self, *, here: bool = False) -> None:
        """Go through the map on the whole screen, from the first claim or the current one."""


class Context(Protocol):
    """The state that commands act on."""

    @property
    def presenting(self) -> Presenting:
        """How the map is shown to others."""

    @property
    def past(self) -> Past:
        """What the map was."""

    @property
    def session(self) -> Session:
        """The open document."""

    @property
    def view(self) -> View:
        """The map as it is shown."""

    @property
    def window(self) -> Window:
        """The window around it."""

    @property
    def selection(self) -> tuple[str, ...]:
        """The selected claims, the current one first."""

    @property
    def argument(self) -> str | None:
        """The argument whose line is selected, if one is."""


def current(context: Context) -> str | None:
    """Give the current claim, if any is selected."""
    return context.selection[0] if context.selection else None
