"""All preferences, in the order of the page. To add one, add a record to one of these lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from argmap.ui.look import LOOKS
from argmap.ui.preferences.record import Choice, Folder, Number, Preference, Switch
from argmap.ui.settings import BACKUPS, TEXT_SIZES, default_maps_folder
from argmap.ui.styling import style_for

if TYPE_CHECKING:
    from argmap.ui.window import Window


def preferences() -> list[Preference]:
    """Give all preferences, worded in the language of now."""
    return [*_look(), *_map(), *_hand(), *_files()]


def _look() -> list[Preference]:
    section = _tr("Look")
    titles = {
        "system": _tr("As the system"),
        "light": _tr("Light"),
        "dark": _tr("Dark"),
        "contrast": _tr("High contrast"),
        "print": _tr("Black and white"),
    }
    return [
        Preference(
            id="look",
            section=section,
            title=_tr("Colours"),
            why=_tr("Bright rooms, dark rooms and tired eyes want different ones."),
            kind=Choice(
                tuple((look, titles[look]) for look in sorted(LOOKS, key=list(titles).index))
            ),
            default="system",
            apply=_follow_look,
        ),
        Preference(
            id="motion",
            section=section,
            title=_tr("Motion"),
            why=_tr("Movement shows where a claim went; it also makes some people ill."),
            kind=Choice(
                (
                    ("system", _tr("As the system")),
                    ("on", _tr("Claims glide to their places")),
                    ("off", _tr("Nothing moves by itself")),
                )
            ),
            default="system",
        ),
        Preference(
            id="language",
            section=section,
            title=_tr("Language"),
            why=_tr("Of menus and messages, not of maps. It counts from the next start on."),
            kind=Choice(
                (
                    ("system", _tr("As the system")),
                    ("en", "English"),
                    ("de", "Deutsch"),
                    ("fr", "Français"),
                )
            ),
            default="system",
        ),
    ]


def _map() -> list[Preference]:
    section = _tr("Map")
    least, most, usual = TEXT_SIZES
    return [
        Preference(
            id="text_size",
            section=section,
            title=_tr("Size of claims"),
            why=_tr("Larger words are read from afar, smaller ones show more of the map at 100 %."),
            kind=Number(least, most, _tr(" pt")),
            default=usual,
            apply=follow_style,
        ),
        Preference(
            id="numbers",
            section=section,
            title=_tr("Numbers on claims"),
            why=_tr("To speak about a map one says “2.1”; to read it one needs none."),
            kind=Switch(),
            default=True,
            apply=follow_style,
        ),
        Preference(
            id="marks",
            section=section,
            title=_tr("Marks on claims"),
            why=_tr("They tell which claims have sources, tags, notes or a confidence."),
            kind=Switch(),
            default=True,
            apply=follow_style,
        ),
        Preference(
            id="words",
            section=section,
            title=_tr("Words on lines"),
            why=_tr("“because” and “but” help new readers; others do with + and −."),
            kind=Switch(),
            default=True,
            apply=follow_style,
        ),
    ]


def _hand() -> list[Preference]:
    return [
        Preference(
            id="wheel",
            section=_tr("Mouse"),
            title=_tr("Mouse wheel"),
            why=_tr(
                "Documents scroll by it, drawing programs zoom. With Ctrl it zooms in any case."
            ),
            kind=Choice((("scroll", _tr("Scrolls")), ("zoom", _tr("Zooms")))),
            default="scroll",
            apply=follow_wheel,
        ),
    ]


def _files() -> list[Preference]:
    section = _tr("Files")
    least, most, usual = BACKUPS
    return [
        Preference(
            id="reopen",
            section=section,
            title=_tr("Open where I left off"),
            why=_tr("Otherwise Argmap starts with a new map."),
            kind=Switch(),
            default=True,
        ),
        Preference(
            id="maps_folder",
            section=section,
            title=_tr("Folder of new maps"),
            why=_tr(
                "Maps are saved there until you save them elsewhere; it may be one that is synced."
            ),
            kind=Folder(str(default_maps_folder())),
            default="",
        ),
        Preference(
            id="backup_megabytes",
            section=section,
            title=_tr("Room for backups"),
            why=_tr("For each map. Beyond it the oldest backups go; the newest always stays."),
            kind=Number(least, most, _tr(" MB"), 50),
            default=usual,
            apply=_follow_backups,
        ),
    ]


# -- how a window follows ----------------------------------------------------------------------


def _follow_look(window: Window) -> None:
    window.set_look(window.settings.text("look", "system"))


def follow_style(window: Window) -> None:
    """Draw the map as is preferred; the areas behind it are not a preference, and stay."""
    style = window.desk.style
    wanted = style_for(window.settings, style.theme, groups=style.groups)
    if wanted != style:
        window.desk.redraw(wanted)


def follow_wheel(window: Window) -> None:
    """Let the wheel scroll or zoom, as is preferred."""
    window.canvas.wheel_zooms = window.settings.text("wheel", "scroll") == "zoom"


def _follow_backups(window: Window) -> None:
    for sheet in window.tabs.sheets():
        sheet.session.limit_backups(window.settings.backup_bytes())


def _tr(text: str) -> str:
    return QCoreApplication.translate("preferences", text)
