"""The desktop app: makes the library, the desk and the window, and hands them down."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from gui import recovery
from gui.desk import Desk
from gui.garbage import collect_here
from gui.instance import Instance, hand_over, name_of
from gui.language import fall_silent, speak, spoken
from gui.main_window import MainWindow
from gui.threads import use_threads

SWITCH_S = 0.001  # how long a thread beside the window may keep it from running Python: a fifth of the usual
SIGNALS = signal.SIGINT, signal.SIGTERM
"""Ctrl+C in the terminal and the end of the session close the window; Python hears of them at its next beat."""
AGAIN = 64  # the exit code of a window that is to be made anew
ICON = Path(__file__).with_name("icons") / "gptb.svg"


def run(paths: list[Path]) -> int:
    """Show the window until it is closed; a window that is open already takes the paths over. Returns the exit code."""
    from builder.library import Library, home_folder

    sys.setswitchinterval(SWITCH_S)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("gptb")
    application.setDesktopFileName("gptb")
    application.setWindowIcon(QIcon(str(ICON)))
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    library = Library(home_folder(os.environ))
    name = name_of(library.home)
    if hand_over(name, paths):
        return 0
    instance = Instance(name)
    settings = settings_in(library.home)
    use_threads(settings)
    while (code := show(application, Desk(library, settings), instance, paths)) == AGAIN:
        paths = []
    instance.close()
    return code


def show(application: QApplication, desk: Desk, instance: Instance, paths: list[Path]) -> int:
    """Show one window, in the chosen language, until it is closed. Returns AGAIN where another is wanted."""
    translators = speak(application, spoken(desk.settings))
    window = MainWindow(desk)
    codes = [0]

    def again() -> None:
        codes[0] = AGAIN
        window.close()

    def stay() -> None:
        codes[0] = 0

    def end() -> None:
        instance.attend(None)
        application.exit(codes[0])

    before = {number: signal.signal(number, lambda *_: window.stop_and_close()) for number in SIGNALS}
    desk.restart_wanted.connect(again)
    window.stayed.connect(stay)
    window.closed.connect(end)
    collect_here(window)
    window.show()
    window.start()
    for path in paths:
        window.offer(path)
    instance.attend(window.take_over)
    code = application.exec()
    for number, act in before.items():
        signal.signal(number, act)
    recovery.end(desk.settings)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    fall_silent(application, translators)
    return code


def settings_in(home: Path) -> QSettings:
    """The window's settings, in the library's folder: they move with it, and tests have their own."""
    return QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
