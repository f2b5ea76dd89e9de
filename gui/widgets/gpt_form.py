"""The form of a GPT: everything that its gpt.toml says, in a person's words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from builder.merge import onto
from builder.names import without_unfit
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.adapter_field import AdapterField
from gui.widgets.parts import label
from gui.widgets.picture_field import PictureField
from gui.widgets.sampling import SamplingFields
from gui.widgets.starter_fields import StarterFields
from gui.widgets.token_count import TokenCounter
from gui.words import tr

if TYPE_CHECKING:
    from builder.spec import GPT
    from engine.weights.store import Installed


class GPTForm(QWidget):
    """Emits `changed` with every change; `gpt` is what it says now, valid or not."""

    changed = Signal()

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt, self._filled = desk, gpt, gpt
        self._filling = False
        self.name, self.description = QLineEdit(), QLineEdit()
        self.description.setMaxLength(2000)
        self.description.setPlaceholderText(tr("One line for the library"))
        self.instructions = QPlainTextEdit()
        self.instructions.setTabChangesFocus(True)
        self.instructions.setMinimumHeight(Theme.of(desk.settings).space(44))
        self.instructions.setPlaceholderText(tr("What should it do, for whom, how should it sound, and what not?"))
        self.counter = TokenCounter(desk)
        self.starters, self.model = StarterFields(), QComboBox()
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picture = PictureField(desk, gpt)
        self.adapter = AdapterField(desk, self.gpt)
        self.only_files = QCheckBox(tr("Answer only from its files"))
        self.only_files.setAccessibleName(self.only_files.text())
        self.sampling = SamplingFields()
        self.capabilities: dict[str, QCheckBox] = {}
        self._asks = QVBoxLayout()
        self._asks_none = label(tr("It asks for no permissions."), "muted")
        self._asks.addWidget(self._asks_none)
        self._name_fields()
        self.setLayout(self._form())
        self.show_gpt(gpt)
        self._connect()
        self.adapter.read(gpt.slug)
        desk.models_changed.connect(self._list_models)
        self._list_models()

    def gpt(self) -> GPT:
        """The GPT with what was changed in the form: what no field can show as it is (a hard space, say) stays."""
        return onto(self._gpt, self._filled, self._read())

    def _read(self) -> GPT:
        """What the fields say, without what nobody sees and no GPT may have, as from the page of a PDF."""
        asked = tuple(name for name, box in self.capabilities.items() if box.isChecked())
        return self._gpt.replace(
            name=without_unfit(self.name.text()).strip(),
            description=without_unfit(self.description.text()).strip(),
            instructions=without_unfit(self.instructions.toPlainText(), keep="\n\t"),
            conversation_starters=tuple(map(without_unfit, self.starters.texts())),
            model=self.model.currentText() or self._gpt.model,
            adapter=self.adapter.name(),
            answer_only_from_files=self.only_files.isChecked(),
            capabilities=asked,
            sampling=self.sampling.values(),
        )

    def show_gpt(self, gpt: GPT) -> None:
        """Fill the form; tells of one change, where it is one."""
        self._filling = True
        self._gpt = gpt
        self.name.setText(gpt.name)
        self.description.setText(gpt.description)
        if self.instructions.toPlainText() != gpt.instructions:
            self.instructions.setPlainText(gpt.instructions)
        self.starters.show_texts(gpt.conversation_starters)
        self._choose_model(gpt.model)
        self.adapter.show_name(gpt.adapter)
        self.only_files.setChecked(gpt.answer_only_from_files)
        self.sampling.show_values(gpt.sampling)
        self._show_capabilities(gpt.capabilities)
        self._filled = self._read()
        self._filling = False
        self._tell()

    def _tell(self, *_: object) -> None:
        if self._filling:
            return
        self.counter.count(self.instructions.toPlainText(), self.model.currentText() or self._gpt.model)
        self.changed.emit()

    def _show_capabilities(self, asked: tuple[str, ...]) -> None:
        """A box for each that the GPT asks for or asked for a moment ago; none is made up here."""
        for name in asked:
            if name not in self.capabilities:
                box = self.capabilities[name] = QCheckBox(name)
                box.setAccessibleName(tr("May ask to use {name}").format(name=name))
                box.toggled.connect(self._tell)
                self._asks.addWidget(box)
        for name, box in self.capabilities.items():
            box.setChecked(name in asked)
        self._asks_none.setVisible(not self.capabilities)

    def _name_fields(self) -> None:
        for field, name in (
            (self.name, tr("Name")),
            (self.description, tr("Description")),
            (self.instructions, tr("Instructions")),
            (self.model, tr("Model")),
        ):
            field.setAccessibleName(name)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        space = Theme.of(self._desk.settings).space
        form.setVerticalSpacing(space(3))
        form.setContentsMargins(space(3), space(3), space(3), space(3))
        form.addRow(self.picture)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Description"), self.description)
        form.addRow(tr("Instructions"), self.instructions)
        form.addRow(self.counter)
        form.addRow(tr("Conversation starters"), self.starters)
        form.addRow(self.only_files)
        form.addRow(label(tr("Where they do not tell, it says so instead of guessing."), "muted"))
        form.addRow(tr("Model"), self.model)
        form.addRow(tr("Adapter: what it was taught"), self.adapter)
        form.addRow(tr("How it writes"), self.sampling)
        form.addRow(tr("What it asks to use"), self._asks)
        return form

    def _connect(self) -> None:
        for changed in (
            self.name.textChanged,
            self.description.textChanged,
            self.instructions.textChanged,
            self.starters.changed,
            self.model.activated,
            self.adapter.changed,
            self.only_files.toggled,
            self.sampling.changed,
        ):
            changed.connect(self._tell)
        self.name.textChanged.connect(self.picture.show_name)

    def _list_models(self) -> None:
        from builder.models import installed

        self._desk.do(tr("Listing models"), partial(installed, self._desk.library), self._show_models)

    def _show_models(self, models: list[Installed]) -> None:
        chosen = self.model.currentText() or self._gpt.model
        self.model.clear()
        self.model.addItems([model.name for model in models if model.purpose == "chat"])
        self._choose_model(chosen)

    def _choose_model(self, name: str) -> None:
        """One that is not on this computer is shown all the same, for the GPT says so."""
        if self.model.findText(name) < 0:
            self.model.addItem(name)
        self.model.setCurrentText(name)
