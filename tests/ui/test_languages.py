"""The window speaks the language that is preferred, and writes its numbers and dates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from argmap.commands.record import Category
from argmap.commands.registry import commands
from argmap.layout.registry import engines
from argmap.ui import languages
from argmap.ui.documents import untitled
from argmap.ui.settings import Settings
from argmap.ui.window import Window


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QObject]:
    """What translators hang on; they and the locale are gone after the test."""
    before, owner = QLocale(), QObject()
    yield owner
    for translator in owner.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)
    owner.deleteLater()


@pytest.mark.parametrize(
    ("language", "reason", "cancel", "number"),
    [
        ("en", "Add Reason", "Cancel", "1234.5"),
        ("de", "Grund hinzufügen", "Abbrechen", "1.234,5"),
        ("fr", "Ajouter une raison", "Annuler", "1\u202f234,5"),
    ],
)
def test_it_speaks(
    speaker: QObject, home: Path, language: str, reason: str, cancel: str, number: str
) -> None:
    languages.use_language(language, speaker)
    assert languages.command_title(commands()["claim.reason"]) == reason
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    shown = buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    buttons.deleteLater()
    assert shown == cancel
    assert QLocale().toString(1234.5, "f", 1) == number
    window = Window(Settings())
    assert window.verbs["claim.reason"].text() == reason
    menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert menus == [languages.menu_title(category) for category in Category]
    window.close()
    window.deleteLater()


def test_records_stay_english(speaker: QObject) -> None:
    languages.use_language("de", speaker)
    assert commands()["claim.reason"].title == "Add Reason"
    page = next(engine for engine in engines() if engine.name == "page")
    assert (page.title, languages.layout_title(page)) == ("Page", "Seite")
    assert untitled() == "Unbenannt"


def test_the_system_decides_where_nothing_is_preferred(monkeypatch: pytest.MonkeyPatch) -> None:
    class Swiss(QLocale):
        def uiLanguages(self, *_: object) -> list[str]:
            return ["rm-CH", "fr-CH", "de-CH"]

    assert languages.language_for("system") == "en"  # as tests are run
    monkeypatch.setattr(QLocale, "system", lambda: Swiss(QLocale.Language.French))
    assert languages.language_for("system") == "fr"
    assert languages.language_for("de") == "de"
    assert languages.language_for("elvish") == "fr"


def test_a_country_is_kept(speaker: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    swiss = QLocale(QLocale.Language.German, QLocale.Country.Switzerland)
    monkeypatch.setattr(QLocale, "system", lambda: swiss)
    languages.use_language("de", speaker)
    assert QLocale().territory() == QLocale.Country.Switzerland
    languages.use_language("fr", speaker)
    assert QLocale().name() == "fr_CH"


def test_a_translation_that_is_missing_leaves_english(
    speaker: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(*_: str) -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(languages, "resource", nowhere)
    languages.use_language("de", speaker)
    assert languages.command_title(commands()["claim.reason"]) == "Add Reason"
