"""The languages of the window, and what rooms below it say in English, said in the one of now.

Lower rooms know nothing of Qt: commands, layouts and themes keep their English titles, which the
command line says too, and which are translated here when they are shown.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from argmap.commands.record import Category, Command, Scope
from argmap.layout.info import EngineInfo
from argmap.rendering.export import FORMATS
from argmap.resources import resource
from argmap.templates import Template

LANGUAGES = ("en", "de", "fr")
"""The languages there are; English is the one that all texts are written in."""


def language_for(wanted: str) -> str:
    """Give the language for a preference: one of `LANGUAGES`, or "system"."""
    if wanted in LANGUAGES:
        return wanted
    for tag in QLocale.system().uiLanguages():
        if (found := tag.replace("_", "-").partition("-")[0].lower()) in LANGUAGES:
            return found
    return LANGUAGES[0]


def use_language(wanted: str, app: QObject) -> list[QTranslator]:
    """Say everything from now on in a language, and write its numbers and dates.

    Give what was installed. A translation that is not there leaves its texts in English.
    """
    language = language_for(wanted)
    QLocale.setDefault(_locale(language))
    if language == LANGUAGES[0]:
        return []
    paths = [f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"]
    with suppress(FileNotFoundError):
        paths.append(str(resource("translations", f"argmap_{language}.qm")))
    made = []
    for path in paths:
        translator = QTranslator(app)
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            made.append(translator)
    return made


def _locale(language: str) -> QLocale:
    """Give the locale of a language: the system's where it speaks it, for its country counts."""
    system = QLocale.system()
    spoken = QLocale(language).language()
    if system.language() == spoken or system.language() == QLocale.Language.C:
        return system if system.language() == spoken or language == "en" else QLocale(language)
    return QLocale(spoken, system.territory())


# -- texts of lower rooms ----------------------------------------------------------------------


def command_title(command: Command) -> str:
    """Give the title of a command."""
    return QCoreApplication.translate("commands", command.title)


def command_hint(command: Command) -> str:
    """Give the sentence that says what a command does."""
    return QCoreApplication.translate("commands", command.hint)


def command_short(command: Command) -> str:
    """Give what a command is called in the toolbar; empty where that is its title."""
    return QCoreApplication.translate("commands", command.short) if command.short else ""


def menu_title(category: Category) -> str:
    """Give the title of a menu, as it is read."""
    return QCoreApplication.translate("menus", category.value).replace("&", "")


def menu_label(category: Category) -> str:
    """Give the title of a menu with the mark of its key: the first letter, unless one is marked.

    Two menus may begin alike in a language, so its translation marks them.
    """
    title = QCoreApplication.translate("menus", category.value)
    return title if "&" in title else f"&{title}"


def scope_name(scope: Scope) -> str:
    """Say where the keys of a scope work."""
    return QCoreApplication.translate("scopes", scope.value)


def layout_title(engine: EngineInfo) -> str:
    """Give the title of a layout."""
    return QCoreApplication.translate("layouts", engine.title)


def layout_about(engine: EngineInfo) -> str:
    """Give the sentence about a layout."""
    return QCoreApplication.translate("layouts", engine.about)


def theme_title(name: str) -> str:
    """Give the title of a theme, for its name or the path of its file."""
    return QCoreApplication.translate("themes", Path(name).stem.capitalize())


def format_title(name: str) -> str:
    """Give what a kind of exported file is called."""
    return QCoreApplication.translate("formats", FORMATS[name])


def template_title(template: Template) -> str:
    """Give the title of a template."""
    return QCoreApplication.translate("templates", template.title)


def template_about(template: Template) -> str:
    """Say what a template is for."""
    return QCoreApplication.translate("templates", template.about)
