"""What a map was: its versions and history, its backups, and copies of it that are merged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from argmap.errors import ArgmapError
from argmap.maps import write
from argmap.model.changes import Step
from argmap.model.difference import difference
from argmap.model.map import ArgumentMap
from argmap.storage import SUFFIX
from argmap.timeline import Timeline
from argmap.ui.documents import Kind, Notice, failure, file_filter, restored, salvaged
from argmap.ui.picker import Picker, Row, pick
from argmap.ui.wording import as_sentence

if TYPE_CHECKING:
    from argmap.storage.backup import Backup
    from argmap.ui.window import Window


class PastDesk(QObject):
    """Carries out what commands ask about the past of the map in a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    @property
    def _timeline(self) -> Timeline:
        return Timeline(self._window.desk.session)

    # -- versions and history --------------------------------------------------------------

    def ask_version(self) -> None:
        """Let the person name the map as it is now."""
        text, given = QInputDialog.getText(
            self._window,
            self.tr("Name This Version"),
            self.tr("The map as it is now will be found again by this name:"),
        )
        if given and text.strip():
            self._timeline.name(text)
            self._window.toast.say(
                self.tr("This is version “{0}” from now on.").format(" ".join(text.split())),
                self.tr("History"),
                self.show_history,
            )

    def show_history(self) -> None:
        """Show every step, and the map as it was after it."""
        from argmap.ui.history.window import HistoryWindow  # noqa: PLC0415 - seldom needed

        desk = self._window.desk
        made = HistoryWindow(
            desk.session,
            desk.style,
            lambda: desk.layout,
            self._window,
            save_copy=self._save_moment,
        )
        made.about_to_change.connect(self._window.canvas.editing.finish)
        desk.left.connect(made.close)
        desk.redrawn.connect(made.redraw)
        made.show()

    def _save_moment(self, argmap: ArgumentMap, name: str) -> str | None:
        """Write the map of a moment as a document of its own; give what is to be said of it."""
        start = self._window.desk.export_path().with_name(f"{name}{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a Copy"), str(start), f"{self.tr('Maps')} (*{SUFFIX})"
        )
        if not chosen:
            return None
        path = Path(chosen if chosen.lower().endswith(SUFFIX) else chosen + SUFFIX)
        write(argmap, path)
        return self.tr("Saved {0}.").format(path.name)

    # -- merging ---------------------------------------------------------------------------

    def ask_merge(self) -> None:
        """Let the person choose a copy of this map, and take in what was changed in it."""
        folder = str(self._window.desk.export_path().parent)
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Merge a Copy of This Map"), folder, file_filter()
        )
        if name:
            self.merge(Path(name))

    def merge(self, path: Path) -> None:
        """Take in what was changed in a copy of this map; where both changed, let choose.

        Raises
        ------
        ArgmapError
            If there is no common history, or the copy cannot be read; nothing was changed.
        """
        from argmap.maps import read  # noqa: PLC0415 - seldom needed
        from argmap.model.choosing import resolved  # noqa: PLC0415 - as above
        from argmap.model.merging import merge  # noqa: PLC0415 - as above
        from argmap.storage.common import common_base  # noqa: PLC0415 - as above
        from argmap.ui.merge_dialog import MergeDialog  # noqa: PLC0415 - as above

        session = self._window.desk.session
        source = session.document or session.path
        if source is None:
            self._window.toast.say(self.tr("Save this map first; it is in no file yet."))
            return
        _, base = common_base(source, path)
        found = merge(base, session.map, read(path))
        made = found.map
        if found.conflicts:
            dialog = MergeDialog(found, path.name, self._window)
            try:
                if not dialog.exec():
                    return
                made = resolved(found, dialog.choices())
            finally:
                dialog.deleteLater()
        changes = difference(session.map, made).changes
        if session.apply(Step(f"Merge {path.name}", changes)):
            self._window.toast.say(
                self.tr("Merged {0}.").format(path.name),
                self.tr("Undo"),
                partial(self._window.desk.give_by_id, "edit.undo"),
            )
        else:
            self._window.toast.say(self.tr("{0} has nothing that is new here.").format(path.name))

    # -- backups and what is left of a file ------------------------------------------------

    def ask_backup(self) -> None:
        """Let the person choose a backup of the map that is open."""
        path = self._window.desk.session.path
        if path is None:
            self._window.toast.say(self.tr("This map is in no file, and has no backups."))
        else:
            self.restore(path)

    def restore(self, path: Path) -> None:
        """Let the person choose a backup of a file, and open it as a map of its own.

        Raises
        ------
        ArgmapError
            If the backups cannot be read, or the document cannot be made.
        """
        from argmap.storage.backup import backup_folder, backups_of  # noqa: PLC0415 - seldom needed

        found = {str(backup.path): backup for backup in backups_of(path)}
        if not found:
            said = self.tr("There is no backup of {0} in {1}.")
            self._window.bar.say(said.format(path.name, backup_folder()), self._close())
            return
        rows = [Row(known, _told(backup)) for known, backup in found.items()]
        title = self.tr("Backups of {0}").format(path.name)
        chosen = pick(Picker(title, self.tr("A day, or a time"), rows, self._window))
        if chosen is not None:
            session = restored(found[chosen], path.name.removesuffix(SUFFIX))
            said = self.tr("This is the backup, in {0}; the other map is as it was.")
            self._window.open_session(session, Notice(said.format(session.path)))

    def salvage(self, path: Path) -> None:
        """Open what can be read of a damaged document as a map of its own.

        Raises
        ------
        ArgmapError
            If nothing can be read, or the document cannot be made.
        """
        self._window.open_session(*salvaged(path))

    # -- what is said of a file ------------------------------------------------------------

    def say(self, notice: Notice) -> None:
        """Say how a document was opened, or why not, with buttons for what can be done."""
        buttons = [self._close()]
        if notice.path is not None and notice.kind in (Kind.LOST, Kind.DAMAGED):
            if notice.kind is Kind.DAMAGED:
                salvage = partial(self._attempt, self.salvage, notice.path)
                buttons.insert(0, (self.tr("Save What Can Be Read"), salvage))
            restore = partial(self._attempt, self.restore, notice.path)
            buttons.insert(0, (self.tr("Restore a Backup…"), restore))
        self._window.bar.say(notice.text, *buttons)

    def _attempt(self, act: Callable[[Path], None], path: Path) -> None:
        try:
            act(path)
        except (ArgmapError, OSError) as error:
            said = as_sentence(error) if isinstance(error, ArgmapError) else str(error)
            self.say(Notice(said, failure(path, error).kind, path))

    def _close(self) -> tuple[str, Callable[[], None]]:
        return self.tr("Close"), self._window.bar.clear


def _told(backup: Backup) -> str:
    """Say when a backup was made and what is in it, as a row of a list."""
    local = backup.time.astimezone()
    date = QDate(local.year, local.month, local.day)
    day = QLocale().toString(date, QLocale.FormatType.LongFormat)
    size = QLocale().formattedDataSize(backup.size)
    return f"{day}, {local:%H:%M:%S}  ·  {backup.title or backup.path.stem[:40]}  ·  {size}"
