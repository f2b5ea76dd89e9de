"""One window a library: a later start hands its files to the window that is open, and waits for its word."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MS = 500
ANSWER_MS = 10_000
"""A window that says nothing for so long hangs: who waits for it opens one of its own."""
TAKEN = b"taken"

Take = Callable[[list[Path]], None]


def name_of(home: Path) -> str:
    """What the window of a library is called, the same in every process."""
    return f"gptb-{crc32(str(home.resolve()).encode())}"


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Give the paths to the window of that name; False where there is none, or none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    socket.write(packed(paths))
    if not socket.waitForReadyRead(ANSWER_MS):
        socket.abort()
        return False
    return bytes(socket.readAll().data()) == TAKEN


def packed(paths: Sequence[Path]) -> bytes:
    """Each path with a zero byte behind it, and one more at the end: names may hold anything else."""
    return b"".join(os.fsencode(path.resolve()) + b"\0" for path in paths) + b"\0"


def unpacked(message: bytes) -> list[Path] | None:
    """The paths; None where the message is not whole yet."""
    if message != b"\0" and not message.endswith(b"\0\0"):
        return None
    return [Path(os.fsdecode(path)) for path in message.split(b"\0") if path]


class Instance(QObject):
    """Listens for later starts. They wait while nobody attends: before the window is there, and when it closes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._take: Take | None = None
        self._waiting: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # what a window that was killed has left
        self._server.listen(name)
        self._server.newConnection.connect(self._meet)

    def attend(self, take: Take | None) -> None:
        """From now on, hand what comes to `take`, also what waits; None lets it wait."""
        self._take = take
        for socket in list(self._waiting):
            self._read(socket)

    def close(self) -> None:
        """Listen no more; who waits opens a window of its own."""
        self._take = None
        self._server.close()
        for socket in list(self._waiting):
            socket.abort()

    def _meet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._waiting[socket] = b""
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(partial(self._forget, socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Who has gone in the meantime has found another way."""
        here = socket.state() == QLocalSocket.LocalSocketState.ConnectedState
        if self._take is None or socket not in self._waiting or not here:
            return
        self._waiting[socket] += bytes(socket.readAll().data())
        if (paths := unpacked(self._waiting[socket])) is not None:
            self._waiting[socket] = b""
            socket.write(TAKEN)
            socket.flush()
            self._take(paths)

    def _forget(self, socket: QLocalSocket) -> None:
        self._waiting.pop(socket, None)
        socket.deleteLater()
