"""The program in a window: from the command line to the event loop."""

from __future__ import annotations

import gc
import sys
import tempfile
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from argmap.rendering.fonts import load_fonts
from argmap.ui.documents import is_untitled, last_or_example, open_path
from argmap.ui.icons import program_icon
from argmap.ui.keys.telling import tell_mistakes
from argmap.ui.languages import use_language
from argmap.ui.look import set_style
from argmap.ui.settings import Settings
from argmap.ui.window import Window
from argmap.ui.windows import windows

_COLLECT_MILLISECONDS = 2_000


class _Collector(QObject):
    """Collects garbage on the window's thread only.

    Python collects in whichever thread allocates; where that is the store's, Qt's objects would
    be destroyed outside their thread, which crashes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_COLLECT_MILLISECONDS)

    def _on_timeout(self) -> None:
        young, middle, _old = gc.get_count()
        if middle > gc.get_threshold()[1]:
            gc.collect(1)
        elif young > gc.get_threshold()[0]:
            gc.collect(0)


def make_application() -> QApplication:
    """Make the application object: language, style, fonts, name and icon."""
    app = QApplication(sys.argv[:1])
    use_language(Settings().text("language", "system"), app)
    set_style(app)
    app.setApplicationName("argmap")
    app.setApplicationDisplayName("Argmap")
    app.setDesktopFileName("argmap")
    load_fonts()
    app.setWindowIcon(program_icon())
    return app


def make_window(path: Path | None, settings: Settings) -> Window:
    """Make the window on a file, or on the last map, or on the example.

    Raises
    ------
    ArgmapError
        If the named file cannot be opened.
    """
    tabs = settings.tabs() if settings.flag("reopen", default=True) else []
    if path is not None:
        session, notice = open_path(path.absolute())
    else:
        session, notice = last_or_example(settings)
    window = Window(settings)
    window.show()
    new = path is None and session.path is not None and is_untitled(session.path)
    window.open_session(session, notice, is_new=new)
    if path is None:
        window.tabs.await_visit(tabs)
    tell_mistakes(window)
    return window


def run_window(path: Path | None) -> int:
    """Open the window and run until it is closed; give the exit code."""
    app = make_application()
    make_window(path, Settings())
    collector = _Collector(app)
    sys.excepthook = _Reporter().report
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    del collector
    return code


class _Reporter:
    """Says a mistake of ours in the window, and keeps its traceback in a file."""

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of Python's own report."""
        with tempfile.NamedTemporaryFile(
            "w", prefix="argmap-", suffix=".log", delete=False, encoding="utf-8"
        ) as file:
            traceback.print_exception(kind, error, trace, file=file)
        said = QCoreApplication.translate(
            "app",
            "Argmap made a mistake ({0}: {1}). What was done before is saved. "
            "Please report it with {2}.",
        ).format(kind.__name__, error, file.name)
        for window in windows()[:1]:
            window.bar.say(said)
