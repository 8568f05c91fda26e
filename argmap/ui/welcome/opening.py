"""Opening what a map can begin with: a template, the example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from argmap.errors import ArgmapError
from argmap.templates import TEMPLATES
from argmap.ui.documents import (
    Kind,
    Notice,
    example_document,
    example_path,
    template_document,
)
from argmap.ui.languages import template_about, template_title
from argmap.ui.picker import Picker, Row, pick
from argmap.ui.windows import show_open

if TYPE_CHECKING:
    from argmap.ui.window import Window

translate = QCoreApplication.translate


def ask_template(window: Window) -> None:
    """Let the person choose a template, and open a new map made of it."""
    rows = [
        Row(known.name, f"{template_title(known)}  ·  {template_about(known)}")
        for known in TEMPLATES
    ]
    title = translate("opening", "New from Template")
    hint = translate("opening", "Words of the template")
    found = pick(Picker(title, hint, rows, window))
    if found is not None:
        open_template(window, found)


def open_template(window: Window, name: str) -> None:
    """Open a new map made of a template, and say how it is used."""
    window.canvas.editing.finish()
    try:
        session = template_document(name)
    except (ArgmapError, OSError) as error:
        window.past.say(Notice(_not_opened(error), Kind.FAILED))
        return
    said = translate(
        "opening",
        "Select a box and type over it. {0}. How to go on stands in the note of the map: "
        "the inspector shows it while nothing is selected.",
    )
    first = session.map.info.note.split(". ")[0].rstrip(".")
    window.open_session(session, Notice(said.format(first)))


def open_example(window: Window) -> None:
    """Open the person's own copy of the example, or go to where it is open."""
    window.canvas.editing.finish()
    try:
        if show_open(example_path().absolute()):
            return
        session = example_document()
    except (ArgmapError, OSError) as error:
        window.past.say(Notice(_not_opened(error), Kind.FAILED))
        return
    window.open_session(session)


def _not_opened(error: Exception) -> str:
    """Say that no map was made, that all else is safe, and what to do."""
    said = translate(
        "opening",
        "No new map could be made ({0}). This map is as it was. "
        "Choose another folder for maps in Preferences.",
    )
    return said.format(error)
