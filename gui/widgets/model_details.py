"""What the chosen model is made of: the facts, and every tensor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QPlainTextEdit, QTableView, QTabWidget, QVBoxLayout, QWidget

from gui.amounts import size_text
from gui.desk import Desk
from gui.widgets.first_column import FirstColumn
from gui.widgets.parts import column, inset, label
from gui.widgets.table import RowHeights
from gui.widgets.tip import tip
from gui.words import ltr, noop, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from builder.errors import Explanation

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
HEADERS = (noop("Tensor"), noop("Type"), noop("Shape"), noop("Size"))
FACTS = {
    "architecture": noop("Architecture"),
    "parameters": noop("Parameters"),
    "bytes": noop("Size on the disk"),
    "bytes_per_token": noop("Read for each token"),
    "context_tokens": noop("Context, in tokens"),
    "licence": noop("Licence"),
    "source": noop("Came from"),
    "used by": noop("Used by"),
    "path": noop("Where it is"),
}


class TensorModel(QAbstractTableModel):
    """One row for each tensor, in the order of the file."""

    def __init__(self) -> None:
        super().__init__()
        self._tensors: Sequence[Mapping[str, Any]] = ()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._tensors)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        tensor = self._tensors[index.row()]
        shape = " × ".join(map(str, tensor["shape"]))
        said = (tensor["name"], tensor["type"], shape, size_text(tensor["bytes"]))[index.column()]
        return said if role == Qt.ItemDataRole.DisplayRole else tip(said)

    def show(self, tensors: Sequence[Mapping[str, Any]]) -> None:
        """Show other tensors."""
        self.beginResetModel()
        self._tensors = tensors
        self.endResetModel()


class ModelDetails(QTabWidget):
    """Shows one model that is on this computer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._name = desk, ""
        self.setDocumentMode(True)
        self.setAccessibleName(tr("Look into the chosen model"))
        self.facts = QPlainTextEdit()
        self.facts.setReadOnly(True)
        self.facts.setTabChangesFocus(True)
        self.facts.setAccessibleName(tr("What the chosen model is made of"))
        self.tensors = TensorModel()
        table = QTableView()
        table.setModel(self.tensors)
        table.setAccessibleName(tr("Tensors of the chosen model"))
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        RowHeights(table)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.horizontalHeader().setResizeContentsPrecision(0)
        FirstColumn(table)
        self.counted = label("", "muted")
        second = QWidget()
        second.setLayout(_beside(self.counted, table))
        first = QWidget()
        first.setLayout(_beside(self.facts))
        self.addTab(first, tr("Model"))
        self.addTab(second, tr("Tensors"))

    def show_text(self, text: str) -> None:
        """Show a sentence in place of a model."""
        self._name = ""
        self.facts.setPlainText(text)
        self.tensors.show(())
        self.counted.setText("")

    def show_model(self, name: str) -> None:
        """Look into a model; only its headers are read."""
        from builder.models import describe

        self.show_text("")
        self._name = name
        described = partial(describe, name, self._desk.library, tensors=True)
        self._desk.do(tr("Looking into the model"), described, self._show, partial(self._fail, name))

    def _show(self, about: Mapping[str, Any]) -> None:
        if about["name"] != self._name:
            return
        self.facts.setPlainText("\n".join(_facts(about)))
        self.tensors.show(about["tensors"])
        self.counted.setText(tr("%n tensor(s)", len(about["tensors"])))

    def _fail(self, name: str, explanation: Explanation) -> None:
        if name == self._name:
            self.facts.setPlainText(f"{explanation.message}\n{explanation.hint}".strip())


def _beside(*widgets: QWidget) -> QVBoxLayout:
    """What is on a tab, apart from what stands at its left."""
    made = column(*widgets)
    inset(made, 12, 8, 0, 0)
    return made


def _facts(about: Mapping[str, Any]) -> list[str]:
    written = dict(about)
    for key in ("bytes", "bytes_per_token"):
        written[key] = size_text(about[key]) if about[key] else ""
    for key in ("parameters", "context_tokens"):
        written[key] = f"{about[key]:,}" if about[key] else ""
    written["path"] = ltr(about["path"])
    written["used by"] = ", ".join(about["used by"]) or tr("no GPT")
    lines = [f"{tr(name)}: {written[key]}" for key, name in FACTS.items() if written[key]]
    lines += ["", tr("Types of numbers:")]
    for kind in about["types"]:
        counted = tr("%n tensor(s)", kind["tensors"])
        lines.append(f"    {kind['type']}: {counted}, {size_text(kind['bytes'])}")
    return [*lines, "", *(f"{file}\n    sha256 {digest}" for file, digest in about["sha256"].items())]
