"""The steps of a map as rows for Qt: the newest first, under a heading for each day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from argmap.storage.history import EntryKind, Version
from argmap.storage.past import Moment
from argmap.ui.history import dates
from argmap.ui.history.days import Days
from argmap.ui.history.words import step_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Flag = Qt.ItemFlag
_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """What is seen of a row.

    A heading has only `words`. `names` are those of the versions that the step is; `now` tells
    the last step, after which the map is as it is now.
    """

    words: str
    time: str = ""
    names: tuple[str, ...] = ()
    kind: EntryKind | None = None
    now: bool = False

    @property
    def heading(self) -> bool:
        """Whether it is the heading of a day."""
        return self.kind is None


class Steps(QAbstractListModel):
    """The steps that a filter leaves. They are put into words when they are looked at."""

    named = Signal(int, str)
    """A step, and the name that a person gave it in its row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moments: list[Moment] = []
        self._names: dict[int, tuple[str, ...]] = {}
        self._days = Days()
        self._typed: list[str] = []
        self._versions_only = False
        self._folded: list[str] | None = None
        self.editable = True

    # -- what there is ---------------------------------------------------------------------

    @property
    def last(self) -> int:
        """The number of the last step, 0 where there is none."""
        return len(self._moments)

    @property
    def present(self) -> int:
        """The first step after which the map was as it is now: only names came after it."""
        seq = self.last
        while seq > 1 and self._moments[seq - 1].kind is EntryKind.MARK:
            seq -= 1
        return seq

    @property
    def found(self) -> int:
        """How many steps the filter leaves."""
        return self._days.steps

    def show(self, moments: Iterable[Moment], versions: Iterable[Version]) -> None:
        """Show all steps of a log, which are numbered from 1."""
        self.beginResetModel()
        self._moments = list(moments)
        self._names = _named(versions)
        self._folded = None
        self._days = Days(self._found())
        self.endResetModel()

    def filter(self, typed: str, *, versions_only: bool) -> None:
        """Show only the steps that hold all of some words, in any order, or only versions."""
        self.beginResetModel()
        self._typed, self._versions_only = typed.casefold().split(), versions_only
        self._days = Days(self._found())
        self.endResetModel()

    def _found(self) -> Iterable[Moment]:
        if self._versions_only:
            known = [self._moments[seq - 1] for seq in sorted(self._names)]
        elif self._typed:
            known = self._moments
        else:
            return self._moments
        return [moment for moment in known if self._holds(moment.seq)]

    def _holds(self, seq: int) -> bool:
        """Tell whether a step is one that the filter leaves."""
        if self._versions_only and seq not in self._names:
            return False
        return not self._typed or all(word in self._text(seq) for word in self._typed)

    def _text(self, seq: int) -> str:
        """Give what a step's words and names are searched in."""
        if self._folded is None:
            self._folded = [self._searched(moment) for moment in self._moments]
        return self._folded[seq - 1]

    def _searched(self, moment: Moment) -> str:
        return " ".join((self._words(moment), *self._names.get(moment.seq, ()))).casefold()

    # -- what comes ------------------------------------------------------------------------

    def add(self, moments: Sequence[Moment], versions: Iterable[Version]) -> None:
        """Show steps that were made after those that are there, and names that were given."""
        for moment in moments:
            before = self.last
            self._moments.append(moment)
            if self._folded is not None:
                self._folded.append(self._searched(moment))
            self._touch(before)
        if (names := _named(versions)) != self._names:
            self._take_names(names)
        for moment in moments:
            if self._holds(moment.seq):
                self._put(moment)

    def _take_names(self, names: dict[int, tuple[str, ...]]) -> None:
        """Take over the names of versions; where the filter looks at them, look again."""
        changed = {seq for seq in {*names, *self._names} if names.get(seq) != self._names.get(seq)}
        self._names, self._folded = names, None
        filtered = self._versions_only or self._typed
        if filtered and changed - {self.last}:
            self.beginResetModel()
            self._days = Days(self._found())
            self.endResetModel()
        for seq in changed:
            self._touch(seq)

    def _put(self, moment: Moment) -> None:
        """Give a new step a row, unless it has one."""
        if moment.seq > self._days.last:
            if self._days.rows_for(moment) == 1:
                self.beginInsertRows(QModelIndex(), 1, 1)
            else:
                self.beginInsertRows(QModelIndex(), 0, 1)
            self._days.put(moment)
            self.endInsertRows()

    def _touch(self, seq: int) -> None:
        index = self.index_of(seq)
        if index.isValid():
            self.dataChanged.emit(index, index)

    # -- where things are ------------------------------------------------------------------

    def index_of(self, seq: int) -> QModelIndex:
        """Give the row of a step; an invalid one where the filter leaves it out."""
        return self.index(self._days.row_of(seq))

    def seq_at(self, index: Index) -> int | None:
        """Give the step of a row; None where there is none, or a heading."""
        row = index.row()
        return self._days.seq_at(row) if self._days.is_step(row) else None

    def step_from(self, row: int, toward: int) -> QModelIndex:
        """Give the first step from a row on, downwards (1) or upwards (-1); else the last one."""
        row = min(max(row, 0), len(self._days) - 1)
        steps = (place for place in (row, row + toward, row - toward) if self._days.is_step(place))
        return self.index(next(steps, -1))

    def moment(self, seq: int) -> Moment:
        """Give a step."""
        return self._moments[seq - 1]

    def names(self, seq: int) -> tuple[str, ...]:
        """Give the names of the versions that a step is."""
        return self._names.get(seq, ())

    # -- in words --------------------------------------------------------------------------

    def row(self, index: Index) -> Row:
        """Give what is seen of a row."""
        moment, now = self._moments[self._days.seq_at(index.row()) - 1], dates.today()
        if not self._days.is_step(index.row()):
            return Row(dates.day_text(dates.day_of(moment.time), now))
        return Row(
            words=self._words(moment),
            time=dates.time_text(moment.time, now),
            names=self.names(moment.seq),
            kind=moment.kind,
            now=moment.seq == self.last,
        )

    def words(self, seq: int) -> str:
        """Say what a step did."""
        return self._words(self._moments[seq - 1])

    def _words(self, moment: Moment) -> str:
        about = self._moments[moment.undoes - 1].kind if moment.undoes is not None else None
        return step_words(moment, about)

    def _spoken(self, row: Row) -> str:
        """Give a row as a screen reader says it."""
        versions = [self.tr("version “{0}”").format(name) for name in row.names]
        now = [self.tr("the present moment")] if row.now else []
        return ", ".join(part for part in (row.words, row.time, *versions, *now) if part)

    def _tip(self, index: Index) -> str:
        """Give all that there is to say of a step, line by line."""
        seq = self.seq_at(index)
        if seq is None:
            return ""
        moment = self._moments[seq - 1]
        told = self.tr("Step {0}, {1}").format(seq, dates.whole_text(moment.time))
        lines = escape("\n".join((*self.names(seq), self._words(moment), told)))
        return f"<p style='white-space: pre-wrap'>{lines}</p>"

    # -- Qt's questions --------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._days)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let steps be chosen and named, but not headings."""
        if self.seq_at(index) is None:
            return Flag.NoItemFlags
        chosen = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemNeverHasChildren
        return chosen | Flag.ItemIsEditable if self.editable else chosen

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give what a view shows of a row, or says of it."""
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self.row(index).words
        if role == Role.AccessibleTextRole:
            return self._spoken(self.row(index))
        if role == Role.ToolTipRole:
            return self._tip(index)
        if role == Role.EditRole:
            return next(reversed(self.names(self.seq_at(index) or 0)), "")
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Ask for a step to be named; nothing is changed here until it is."""
        seq = self.seq_at(index)
        if role != Role.EditRole or seq is None:
            return False
        self.named.emit(seq, str(value))
        return True


def _named(versions: Iterable[Version]) -> dict[int, tuple[str, ...]]:
    """Give the names by step."""
    found: dict[int, tuple[str, ...]] = {}
    for version in versions:
        found[version.seq] = (*found.get(version.seq, ()), version.name)
    return found
