"""Fixtures for every package: the real models, and a home folder that is never the person's own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("gptb", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines may be busy
settings.load_profile("gptb")
os.environ.setdefault("GPTB_PREFIX", "0")  # what tests compute does not go into the person's cache

ROOT = Path(__file__).parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"


def qt_works() -> bool:
    """Whether Qt can be loaded here: it needs libraries of the system."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError:
        return False
    return True


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Load pytest-qt, which ends the whole run where Qt cannot be loaded, only where it can."""
    if qt_works():
        pluginmanager.import_plugin("pytestqt.plugin")
        return
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "for pytest-qt")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave the window out where it cannot be drawn; everything else works without it."""
    return True if collection_path.name == "gui" and collection_path.is_dir() and not qt_works() else None


@pytest.fixture(scope="session")
def models_folder() -> Path:
    """The folder that `make test` pulls the default models into."""
    return Path(os.environ.get("GPTB_HOME") or ROOT / ".gptb") / "models"


def _located(name: str, models_folder: Path) -> Path:
    from engine.errors import ModelMissing
    from engine.weights.store import locate

    try:
        return locate(name, models_folder)
    except ModelMissing:
        pytest.skip(f"{name} is not in {models_folder}; `make test` pulls it")


@pytest.fixture(scope="session")
def smollm2_path(models_folder: Path) -> Path:
    """The GGUF file of the default chat model."""
    return _located("smollm2-135m-instruct", models_folder)


@pytest.fixture(scope="session")
def gemma3_path(models_folder: Path) -> Path:
    """The GGUF file of Gemma 3 270M, which mixes the types of Q4_K_M; only where it was pulled by hand."""
    return _located("gemma3-270m", models_folder)


@pytest.fixture(scope="session")
def minilm_path(models_folder: Path) -> Path:
    """The folder of the default embedder."""
    return _located("all-minilm-l6-v2", models_folder)


@pytest.fixture(scope="session")
def mpnet_path(models_folder: Path) -> Path:
    """The folder of all-mpnet-base-v2; only where it was pulled by hand."""
    return _located("all-mpnet-base-v2", models_folder)


@pytest.fixture(scope="session")
def wordllama_path(models_folder: Path) -> Path:
    """The folder of WordLlama's table; only where it was pulled by hand."""
    return _located("wordllama", models_folder)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty GPTB_HOME."""
    folder = tmp_path / "home"
    monkeypatch.setenv("GPTB_HOME", str(folder))
    return folder
