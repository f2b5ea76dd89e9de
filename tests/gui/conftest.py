"""A window without a screen; a Qt warning fails the test."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from builder.library import Library
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow


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
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
