"""How the window looks and where things are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSlider, QWidget

from gui.desk import Desk
from gui.theme import LOOK, TEXT_PERCENT
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import column, label, row

LOOKS = {"system": "As the system", "light": "Light", "dark": "Dark"}


class SettingsPage(QWidget):
    """Every change takes effect at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName("Settings")
        self.look = QComboBox()
        self.look.setAccessibleName("Look")
        for name, text in LOOKS.items():
            self.look.addItem(text, name)
        self.look.setCurrentIndex(max(0, self.look.findData(desk.settings.value(LOOK, "system"))))
        self.look.currentIndexChanged.connect(self._change)
        self.text_size = QSlider(Qt.Orientation.Horizontal)
        self.text_size.setAccessibleName("Text size in per cent")
        self.text_size.setRange(100, 200)
        self.text_size.setSingleStep(10)
        self.text_size.setPageStep(25)
        self.text_size.setTracking(False)
        self.text_size.setValue(int(str(desk.settings.value(TEXT_PERCENT, 100))))
        self.text_size.valueChanged.connect(self._change)
        self._percent = label(f"{self.text_size.value()} %", "muted", wrap=False)
        folder = QLineEdit(str(desk.library.home))
        folder.setReadOnly(True)
        folder.setAccessibleName("Where your GPTs and models are")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow("Look", self.look)
        form.addRow("Text size", row(self.text_size, self._percent))
        form.addRow("Where your GPTs and models are", folder)
        holder = QWidget()
        holder.setLayout(form)
        holder.setMaximumWidth(640)
        doctor = CommandLine("gptb", "doctor")
        self.setLayout(column(label("Settings", "title"), holder, None, doctor, margins=24, spacing=16))

    def _change(self) -> None:
        self._desk.settings.setValue(LOOK, self.look.currentData())
        self._desk.settings.setValue(TEXT_PERCENT, self.text_size.value())
        self._percent.setText(f"{self.text_size.value()} %")
        self._desk.appearance_changed.emit()
