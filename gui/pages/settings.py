"""How the window looks and speaks, where things are, how many threads compute, and every shortcut."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from gui.desk import Desk
from gui.language import LANGUAGE, LANGUAGES
from gui.theme import LOOK, TEXT_PERCENT, text_percent
from gui.threads import choose_threads, chosen_threads, most_threads
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, inset, label, roomy, row, scrolling
from gui.widgets.shortcut_table import ShortcutTable
from gui.words import noop, tr

LOOKS = {"system": noop("As the system"), "light": noop("Light"), "dark": noop("Dark")}


class SettingsPage(QWidget):
    """Look, size and threads take effect at once; another language when the window is made anew, by a button here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Settings"))
        self.look, self.language = self._make_look(), self._make_language()
        self.text_size, self.threads = self._make_text_size(), self._make_threads()
        self._percent = label(f"{self.text_size.value()} %", "muted", wrap=False)
        self._again = QWidget()
        restarting = button(tr("Show it in this language now"), desk.restart_wanted.emit, "primary")
        self._again.setLayout(row(label(tr("The window is made anew for that."), "muted"), restarting))
        self._again.hide()
        self.shortcuts = ShortcutTable(desk.shortcuts)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Parts of the settings"))
        self.tabs.addTab(scrolling(self._make_form()), tr("General"))
        holder = QWidget()
        inner = column(self.shortcuts)
        inset(inner, 0, 16, 0, 0)
        holder.setLayout(inner)
        self.tabs.addTab(holder, tr("Shortcuts"))
        doctor = CommandLine("gptb", "doctor")
        self.setLayout(column(label(tr("Settings"), "title"), self.tabs, doctor, margins=24, spacing=16))
        desk.appearance_changed.connect(self._follow)

    def _make_form(self) -> QWidget:
        home = str(self._desk.library.home)
        folder = QLineEdit(home)
        folder.setReadOnly(True)
        folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        folder.setAccessibleName(tr("Where your GPTs and models are"))
        opening = button(tr("Open the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(home)))
        moving = tr("To keep them elsewhere, close the window, move this folder, and set GPTB_HOME to where it is now.")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(12)
        inset(form, 0, 16, 12, 0)
        form.addRow(tr("Language"), column(self.language, self._again))
        form.addRow(tr("Look"), self.look)
        form.addRow(tr("Text size"), row(self.text_size, self._percent))
        form.addRow(tr("Where your GPTs and models are"), column(row(folder, opening), label(moving, "muted")))
        count = tr("It counts for GPTs that are opened from now on. Fewer leave room for other programs.")
        form.addRow(tr("Threads that compute"), column(row(self.threads, None), label(count, "muted")))
        holder = QWidget()
        holder.setLayout(form)
        holder.setMaximumWidth(720)
        return holder

    def _make_look(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr("Look"))
        for name, text in LOOKS.items():
            made.addItem(tr(text), name)
        made.setCurrentIndex(max(0, made.findData(self._desk.settings.value(LOOK, "system"))))
        made.currentIndexChanged.connect(self._change)
        return made

    def _make_language(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr("Language"))
        made.addItem(tr("As the system"), "system")
        for name, text in LANGUAGES.items():
            made.addItem(text, name)
        made.setCurrentIndex(max(0, made.findData(self._desk.settings.value(LANGUAGE, "system"))))
        made.currentIndexChanged.connect(self._change_language)
        return made

    def _make_text_size(self) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setAccessibleName(tr("Text size in per cent"))
        made.setRange(100, 200)
        made.setSingleStep(10)
        made.setPageStep(25)
        made.setTracking(False)
        made.setValue(text_percent(self._desk.settings))
        made.valueChanged.connect(self._change)
        return made

    def _make_threads(self) -> QSpinBox:
        made = QSpinBox()
        roomy(made)
        made.setAccessibleName(tr("Threads that compute"))
        made.setRange(0, most_threads())
        made.setSpecialValueText(tr("As many as are free"))
        made.setValue(chosen_threads(self._desk.settings))
        made.valueChanged.connect(lambda count: choose_threads(self._desk.settings, count))
        return made

    def _change(self) -> None:
        self._desk.settings.setValue(LOOK, self.look.currentData())
        self._desk.settings.setValue(TEXT_PERCENT, self.text_size.value())
        self._desk.appearance_changed.emit()

    def _change_language(self) -> None:
        self._desk.settings.setValue(LANGUAGE, self.language.currentData())
        self._again.show()

    def _follow(self) -> None:
        """Both are changed by keys or elsewhere too."""
        self.look.blockSignals(True)
        self.look.setCurrentIndex(max(0, self.look.findData(self._desk.settings.value(LOOK, "system"))))
        self.look.blockSignals(False)
        percent = text_percent(self._desk.settings)
        self.text_size.blockSignals(True)
        self.text_size.setValue(percent)
        self.text_size.blockSignals(False)
        self._percent.setText(f"{percent} %")
