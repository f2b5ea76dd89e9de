"""The desktop app: makes the library, the desk and the window, and hands them down."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from gui import recovery
from gui.desk import Desk
from gui.garbage import collect_here
from gui.language import fall_silent, speak, spoken
from gui.main_window import MainWindow
from gui.threads import use_threads

WAIT_MS = 500
SWITCH_S = 0.001  # how long a thread beside the window may keep it from running Python: a fifth of the usual
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
    name = f"gptb-{abs(hash_of(library.home))}"
    if hand_over(name, paths):
        return 0
    settings = settings_in(library.home)
    use_threads(settings)
    while (code := show(application, Desk(library, settings), name, paths)) == AGAIN:
        paths = []
    return code


def show(application: QApplication, desk: Desk, name: str, paths: list[Path]) -> int:
    """Show one window, in the chosen language, until it is closed. Returns AGAIN where another is wanted."""
    translators = speak(application, spoken(desk.settings))
    window = MainWindow(desk)
    codes = [0]

    def again() -> None:
        codes[0] = AGAIN
        window.close()

    desk.restart_wanted.connect(again)
    window.closed.connect(lambda: application.exit(codes[0]))
    collect_here(window)
    server = listen(name, window)
    window.show()
    window.start()
    for path in paths:
        window.offer(path)
    code = application.exec()
    recovery.end(desk.settings)
    server.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    fall_silent(application, translators)
    return code


def settings_in(home: Path) -> QSettings:
    """The window's settings, in the library's folder: they move with it, and tests have their own."""
    return QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)


def hash_of(home: Path) -> int:
    """One number for one library, the same in every process."""
    from zlib import crc32

    return crc32(str(home.resolve()).encode())


def hand_over(name: str, paths: list[Path]) -> bool:
    """Give the paths to a window of this library that is open already; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write("\n".join(str(path.resolve()) for path in paths).encode() + b"\n")
    return socket.waitForBytesWritten(WAIT_MS)


def listen(name: str, window: MainWindow) -> QLocalServer:
    """Take paths from later starts, and come to the front."""
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    QLocalServer.removeServer(name)
    server.listen(name)

    def take() -> None:
        socket = server.nextPendingConnection()
        socket.readyRead.connect(lambda: open_paths(bytes(socket.readAll().data()).decode(errors="replace")))
        socket.disconnected.connect(socket.deleteLater)
        window.raise_()
        window.activateWindow()

    def open_paths(text: str) -> None:
        for line in text.splitlines():
            if line.endswith(".gptb"):
                window.offer(Path(line))

    server.newConnection.connect(take)
    return server
