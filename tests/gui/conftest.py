"""A window without a screen; a Qt warning fails the test."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from builder.library import Library
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow

LEAST_MS = 120_000
"""What comes is waited for so long at least: a machine that is slow or busy fails no test."""


class PatientBot(QtBot):
    """Has no other patience than `LEAST_MS`, whatever a test says."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LEAST_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=max(timeout, LEAST_MS))

    def waitSignal(self, signal: object, *, timeout: int = LEAST_MS, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=max(timeout, LEAST_MS), **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """As in the app: no other thread than the window's destroys widgets."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def desk(qapp: object, home: Path) -> Iterator[Desk]:
    home.mkdir(exist_ok=True)
    made = Desk(Library(home), settings_in(home))
    yield made
    made.close()


@pytest.fixture
def window(desk: Desk) -> Iterator[MainWindow]:
    made = MainWindow(desk)
    made.resize(1280, 800)  # the screen that there is in tests is smaller
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
