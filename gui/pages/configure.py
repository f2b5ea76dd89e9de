"""What a GPT is: a form on the left, on the right a chat with it as the form says, saved or not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)

from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.chat import Chat
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from builder.library import Version
    from builder.session import Session
    from builder.spec import GPT
    from engine.weights.store import Installed

CARE = {"Exact": 0.0, "Careful": 0.2, "Balanced": 0.7, "Inventive": 1.0}
"""Temperature in plain words; the number stands beside it."""


class ConfigureTab(QWidget):
    """Emits `saved` with the GPT as it is now."""

    saved = Signal(object)

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt, self._seen = desk, gpt, gpt
        self.preview = Chat(desk, self._open_preview)
        self._make_fields()
        self.saving = button("Save", self.save, "primary")
        self.versions = QComboBox()
        self.versions.setAccessibleName("Earlier versions")
        self.restoring = button("Restore", self.restore, name="Restore the chosen version")
        form = QWidget()
        form.setLayout(self._layout())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(form)
        right = QWidget()
        right.setLayout(column(label("Preview, as it stands here, saved or not", "muted"), self.preview))
        sides = QSplitter()
        sides.setHandleWidth(1)
        sides.addWidget(scroll)
        sides.addWidget(right)
        self.setLayout(column(sides, margins=12))
        self.show_gpt(gpt)
        desk.models_changed.connect(self._list_models)
        self._list_models()

    def show_gpt(self, gpt: GPT) -> None:
        """Fill the form."""
        self._gpt = gpt
        self.name.setText(gpt.name)
        self.description.setText(gpt.description)
        self.instructions.setPlainText(gpt.instructions)
        self.starters.setPlainText("\n".join(gpt.conversation_starters))
        self.model.setCurrentText(gpt.model)
        self.only_files.setChecked(gpt.answer_only_from_files)
        self.temperature.setValue(gpt.sampling.get("temperature", -0.05))
        self._show_versions()

    def gpt(self) -> GPT:
        """The GPT as the form says."""
        sampling = dict(self._gpt.sampling)
        if self.temperature.value() >= 0:
            sampling["temperature"] = round(self.temperature.value(), 2)
        else:
            sampling.pop("temperature", None)
        starters = (line.strip() for line in self.starters.toPlainText().splitlines())
        return self._gpt.replace(
            name=self.name.text().strip(),
            description=self.description.text().strip(),
            instructions=self.instructions.toPlainText(),
            conversation_starters=tuple(line for line in starters if line),
            model=self.model.currentText(),
            answer_only_from_files=self.only_files.isChecked(),
            sampling=sampling,
        )

    def save(self) -> None:
        """Write the GPT; the version before stays in its history."""

        def done(gpt: GPT) -> None:
            self._gpt = gpt
            self._show_versions()
            self.saved.emit(gpt)
            self._desk.library_changed.emit()

        self._desk.do("Saving", partial(self._desk.library.save, self.gpt()), done)

    def restore(self) -> None:
        """Go back to the chosen version; the present one goes into the history."""
        number = self.versions.currentData()
        if number is not None:
            restored = partial(self._desk.library.restore, self._gpt.slug, number)
            self._desk.do("Restoring", restored, self._take_restored)

    def shut(self) -> None:
        """End the preview."""
        self.preview.close_conversation()

    def _make_fields(self) -> None:
        self.name, self.description = QLineEdit(), QLineEdit()
        self.instructions, self.starters = QPlainTextEdit(), QPlainTextEdit()
        space = Theme.of(self._desk.settings).space
        self.instructions.setMinimumHeight(space(40))
        self.starters.setMaximumHeight(space(24))
        self.starters.setPlaceholderText("One question a line")
        self.model = QComboBox()
        self.only_files = QCheckBox("Answer only from its files, and say so when they do not tell")
        self.only_files.setAccessibleName(self.only_files.text())
        self.temperature = QDoubleSpinBox()
        self.temperature.setRange(-0.05, 2.0)
        self.temperature.setSingleStep(0.05)
        self.temperature.setSpecialValueText("as the model's makers advise")
        self.care = QComboBox()
        self.care.addItems(["As advised", *CARE])
        self.care.activated.connect(lambda place: self.temperature.setValue([-0.05, *CARE.values()][place]))
        for field, name in (
            (self.name, "Name"),
            (self.description, "Description"),
            (self.instructions, "Instructions"),
            (self.starters, "Conversation starters"),
            (self.model, "Model"),
            (self.temperature, "Temperature"),
            (self.care, "How freely it writes"),
        ):
            field.setAccessibleName(name)
        for text in (self.instructions, self.starters):
            text.setTabChangesFocus(True)
        self.instructions.textChanged.connect(self._count)
        for changed in (
            self.name.editingFinished,
            self.instructions.textChanged,
            self.model.activated,
            self.only_files.toggled,
            self.temperature.valueChanged,
        ):
            changed.connect(self._note_change)
        self.counted = label("", "muted")

    def _layout(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Name", self.name)
        form.addRow("Description", self.description)
        form.addRow("Instructions", self.instructions)
        form.addRow(self.counted)
        form.addRow("Conversation starters", self.starters)
        form.addRow("Model", self.model)
        form.addRow(self.only_files)
        form.addRow("How freely it writes", row(self.care, self.temperature))
        form.addRow(row(self.saving, None))
        form.addRow("Earlier versions", row(self.versions, self.restoring))
        form.addRow(CommandLine("gptb", "edit", self._gpt.name))
        return form

    def _count(self) -> None:
        words = len(self.instructions.toPlainText().split())
        self.counted.setText(f"{words:,} words" if words else "What should it do, and how should it sound?")

    def _list_models(self) -> None:
        from builder.models import installed

        self._desk.do("Listing models", partial(installed, self._desk.library), self._show_models)

    def _show_models(self, models: list[Installed]) -> None:
        chosen = self.model.currentText() or self._gpt.model
        names = [model.name for model in models if model.purpose == "chat"]
        self.model.clear()
        self.model.addItems(names if chosen in names else [*names, chosen])
        self.model.setCurrentText(chosen)

    def _show_versions(self) -> None:
        self._desk.do("Reading the history", partial(self._desk.library.history, self._gpt.slug), self._list_versions)

    def _list_versions(self, versions: list[Version]) -> None:
        from datetime import datetime

        self.versions.clear()
        for version in versions:
            when = datetime.fromtimestamp(version.saved)
            self.versions.addItem(f"{version.number}, until {when:%Y-%m-%d %H:%M}", version.number)
        self.restoring.setEnabled(bool(versions))

    def _take_restored(self, gpt: GPT) -> None:
        self.show_gpt(gpt)
        self.saved.emit(gpt)
        self._desk.library_changed.emit()

    def _open_preview(self) -> Session:
        """In the conversation's thread: the form was read before, in the window's."""
        from builder.assemble import open_session

        return open_session(self._desk.library, self._seen, keep=False)

    def _note_change(self, *_: object) -> None:
        """The preview talks with what the form says now, from its next question on."""
        seen = self.gpt()
        if seen != self._seen:
            self._seen = seen
            self.preview.renew(self._open_preview)
