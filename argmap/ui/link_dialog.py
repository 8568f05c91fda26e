"""The pickers of a claim: to go to, or to link to."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import numbers
from argmap.ui.picker import Picker, Row


def claim_rows(argmap: ArgumentMap, without: str = "") -> list[Row]:
    """Give all claims but one as rows, in reading order, each with its number."""
    return [
        Row(known, f"{number}  {' '.join(argmap.claims[known].text.split())}")
        for known, number in numbers(argmap).items()
        if known != without
    ]


class LinkDialog(Picker):
    """Lets a person choose a further claim that one bears on, and for or against it."""

    def __init__(self, argmap: ArgumentMap, claim: str, parent: QWidget) -> None:
        text = argmap.claims[claim].text[:60]
        super().__init__(
            self.tr("“{0}” bears on…").format(text),
            self.tr("Words of the claim, or its number"),
            claim_rows(argmap, claim),
            parent,
        )
        self._stance = QComboBox(self)
        self._stance.setAccessibleName(self.tr("How it bears on the chosen claim"))
        self._stance.addItem(self.tr("as a reason"), Stance.PRO.value)
        self._stance.addItem(self.tr("as an objection"), Stance.CON.value)
        self.insert(2, self._stance)

    def choice(self) -> tuple[str, Stance] | None:
        """Give the chosen claim and the stance towards it, None where nothing was found."""
        found = self.picked()
        return None if found is None else (found, Stance(self._stance.currentData()))
