"""The language of the window: what a person chose or the system speaks, its texts, its plurals, its direction."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

LANGUAGE = "language"
"""Setting: "system" or a key of LANGUAGES."""
LANGUAGES = {"en": "English", "es": "Español", "de": "Deutsch", "zh": "中文", "ar": "العربية"}
"""Each in its own words: who cannot read the window finds it all the same."""
FOLDER = Path(__file__).with_name("translations")
QT_NAMES = {"zh": "zh_CN"}
"""Where Qt's own translations have a longer name than ours."""
REGIONS = {"ar": "ar_AE"}
"""Digits as everything else here writes them, and as most Arabic interfaces do: 0-9."""


def spoken(settings: QSettings) -> str:
    """The language to speak: the chosen one, else the first of the system's that there is, else English."""
    chosen = str(settings.value(LANGUAGE, "system"))
    if chosen in LANGUAGES:
        return chosen
    system = (name.replace("-", "_").partition("_")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in system if name in LANGUAGES), "en")


def speak(application: QApplication, language: str) -> list[QTranslator]:
    """Let the application speak a language from now on; returns what to hand to `fall_silent` before another one.

    Texts that are shown already stay as they are: a window is made after this.
    """
    QLocale.setDefault(QLocale(REGIONS.get(language, language)))
    direction = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    installed = []
    for name, folder in ((f"qtbase_{QT_NAMES.get(language, language)}", qt_folder), (f"gptb_{language}", str(FOLDER))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def fall_silent(application: QApplication, translators: list[QTranslator]) -> None:
    """Take translations back."""
    for translator in translators:
        application.removeTranslator(translator)
        translator.deleteLater()
