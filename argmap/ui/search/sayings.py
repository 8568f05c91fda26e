"""What the panel says: how much is found, why nothing is, and what was replaced."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from argmap.ui.search.looking import LIMIT, Wanted

translate = QCoreApplication.translate


def count_text(count: int, row: int | None, *, more: bool) -> str:
    """Say how much is found, and at which one is."""
    locale = QLocale()
    number = locale.toString(count) + ("+" if more else "")
    if row is None:
        return translate("search", "{0} found").format(number)
    return translate("search", "{0} of {1}").format(locale.toString(row + 1), number)


def more_tip() -> str:
    """Say that not all is listed that is found."""
    text = translate(
        "search", "More than {0} claims have these words; further words leave fewer of them."
    )
    return text.format(QLocale().toString(LIMIT))


def hint(wanted: Wanted) -> str:
    """Say what can be typed, or that nothing is found."""
    if wanted.filters and not wanted.words.strip():
        return translate("search", "No claim fits the filters.")
    if wanted.filters:
        return translate("search", "No claim has these words and fits the filters.")
    if wanted:
        return translate("search", "No claim has these words.")
    if wanted.phrase is not None:
        return translate("search", "Type the words to be replaced, exactly as they stand.")
    return translate(
        "search",
        "Words in any order, the last one whole or not\n"
        "“In quotes”: words that stand together\n"
        "1.2: a claim by its number",
    )


def replaced_text(done: int, refused: int) -> str:
    """Say in how many places words were replaced, and in how many they could not be."""
    told = translate("search", "Replaced in {0} places; Undo takes that back.")
    if done == 1:
        told = translate("search", "Replaced in one place; Undo takes that back.")
    said = [told.format(QLocale().toString(done))]
    if refused == 1:
        said.append(translate("search", "One stays as it is: it would be empty or too long."))
    elif refused:
        stay = translate("search", "{0} stay as they are: they would be empty or too long.")
        said.append(stay.format(QLocale().toString(refused)))
    return " ".join(said)
