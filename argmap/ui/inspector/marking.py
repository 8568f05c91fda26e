"""What is marked on claims, on one or on several at once: tags, confidence, assertion."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QWidget

from argmap.model import edits
from argmap.model.elements import Claim
from argmap.ui.inspector.choice import Choice
from argmap.ui.inspector.page import Column
from argmap.ui.inspector.share import Share
from argmap.ui.inspector.tags import Tags
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer


class Implicit(QCheckBox):
    """Whether nobody has said it; half checked where some claims are and some are not."""

    chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._long = self.tr("&Implicit: nobody has said it")
        self._short = self.tr("&Implicit")
        self.setText(self._long)
        self.setAccessibleName(self.tr("Implicit: nobody has said it"))
        self.setToolTip(self.tr("Taken for granted in the debate, and not said in so many words"))
        self.clicked.connect(self._on_clicked)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the one word."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in one word where there is no room for more."""
        super().resizeEvent(event)
        room = self.width() - self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) - 10
        fits = self.fontMetrics().horizontalAdvance(self._long) <= room
        self.setText(self._long if fits else self._short)

    def show_state(self, state: bool | None) -> None:
        """Show whether it is so; None for both."""
        self.setTristate(state is None)
        wanted = Qt.CheckState.PartiallyChecked
        if state is not None:
            wanted = Qt.CheckState.Checked if state else Qt.CheckState.Unchecked
        self.setCheckState(wanted)

    def nextCheckState(self) -> None:
        """Say it of all where it is said of some."""
        said = self.checkState() != Qt.CheckState.Checked
        self.setTristate(False)
        self.setChecked(said)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.isChecked())

    def set_editable(self, editable: bool) -> None:
        """Let it be chosen, or only show it."""
        self.setEnabled(editable)

    def finish(self) -> None:
        """Do nothing: what is chosen is taken at once."""

    def forget(self) -> None:
        """Do nothing: the next claim shows its own."""


class Marking(Column):
    """Shows the marks of the selected claims, and sets them for all of these as one step."""

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._writer = writer
        self._claims: tuple[str, ...] = ()
        self.tags = self.put_part(Tags(self.tr("&Tags"), vocabulary.tags, self))
        self.confidence = self.put_part(
            Share(self.tr("Co&nfidence"), self.tr("Say nothing of the confidence"), self)
        )
        self.asserted = self.put_part(self._made_asserted())
        self.implicit = self.put_part(Implicit(self))
        self.tags.added.connect(self._on_tag_added)
        self.tags.removed.connect(self._on_tag_removed)
        self.confidence.chosen.connect(self._on_confidence_chosen)
        self.asserted.chosen.connect(self._on_asserted_chosen)
        self.implicit.chosen.connect(self._on_implicit_chosen)

    def _made_asserted(self) -> Choice:
        return Choice(
            self.tr("Asserte&d"),
            (
                (
                    self.tr("by its place"),
                    None,
                    self.tr("It stands by itself as long as no reason is given for it."),
                ),
                (self.tr("yes"), True, self.tr("It stands by itself.")),
                (self.tr("no"), False, self.tr("It is in need of support.")),
            ),
            self,
        )

    # -- what is shown ---------------------------------------------------------------------

    def show_claims(self, claims: list[Claim]) -> None:
        """Show what is marked on some claims, and where they differ."""
        self._claims = tuple(claim.id for claim in claims)
        self.tags.show_tags(_tags(claims))
        first = claims[0]
        confidence = all(claim.confidence == first.confidence for claim in claims)
        self.confidence.show_share(first.confidence, mixed=not confidence)
        asserted = all(claim.asserted is first.asserted for claim in claims)
        self.asserted.show_value(first.asserted, mixed=not asserted)
        implicit = all(claim.implicit is first.implicit for claim in claims)
        self.implicit.show_state(first.implicit if implicit else None)

    # -- what is done ----------------------------------------------------------------------

    def _on_tag_added(self, name: str) -> None:
        claims = self._claims
        self._writer.do(lambda argmap: edits.tag_all(argmap, claims, name))

    def _on_tag_removed(self, name: str) -> None:
        claims = self._claims
        self._writer.do(lambda argmap: edits.untag_all(argmap, claims, name))

    def _on_confidence_chosen(self, share: float | None) -> None:
        claims = self._claims
        self._writer.do(lambda argmap: edits.set_all_confidence(argmap, claims, share))

    def _on_asserted_chosen(self, asserted: bool | None) -> None:
        claims = self._claims
        self._writer.do(lambda argmap: edits.set_all_asserted(argmap, claims, asserted))

    def _on_implicit_chosen(self, implicit: bool) -> None:
        claims = self._claims
        self._writer.do(lambda argmap: edits.set_all_implicit(argmap, claims, implicit))


def _tags(claims: list[Claim]) -> dict[str, str]:
    """Give the tags that claims have, the ones of all first, and how many have the others."""
    if len(claims) == 1:
        return dict.fromkeys(claims[0].tags, "")
    counts = Counter(name for claim in claims for name in claim.tags)
    told = {}
    for name in sorted(counts, key=lambda name: (-counts[name], name.casefold(), name)):
        told[name] = "" if counts[name] == len(claims) else QLocale().toString(counts[name])
    return told
