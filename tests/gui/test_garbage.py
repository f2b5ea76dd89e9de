"""Garbage goes, and what libraries are made of is not looked at again and again."""

from __future__ import annotations

import gc
import linecache
import sys
import weakref
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QObject

from gui.garbage import MANY_MODULES, WHOLE, Garbage, collect_here


class _Ring:
    """Stands in a cycle with itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:
    parent = QObject()
    made = collect_here(parent)
    yield made
    made.stop()
    gc.unfreeze()


def test_what_is_old_is_collected_too(garbage: Garbage) -> None:
    ring = _Ring()
    for _ in range(2):
        garbage.collect()  # now it is old
    seen = weakref.ref(ring)
    del ring
    for _ in range(WHOLE):
        garbage.collect()
    assert seen() is None


def test_many_new_modules_are_set_aside_without_a_collection(garbage: Garbage, monkeypatch: pytest.MonkeyPatch) -> None:
    frozen = gc.get_freeze_count()
    for number in range(MANY_MODULES):
        monkeypatch.setitem(sys.modules, f"made_up_{number}", ModuleType(f"made_up_{number}"))
    rings = [_Ring() for _ in range(100)]
    collections = gc.get_stats()[1]["collections"], gc.get_stats()[2]["collections"]
    linecache.getlines(__file__)
    garbage.collect()
    assert gc.get_freeze_count() >= frozen + len(rings)
    assert __file__ not in linecache.cache
    assert (gc.get_stats()[1]["collections"], gc.get_stats()[2]["collections"]) == collections


def test_another_window_sets_nothing_aside_again(garbage: Garbage) -> None:
    frozen = gc.get_freeze_count()
    rings = [_Ring() for _ in range(100)]
    collect_here(garbage).stop()
    assert gc.get_freeze_count() < frozen + len(rings)
