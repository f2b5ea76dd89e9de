"""Every shortcut in a table that can be searched; with `changing`, the chosen one can be given other keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.shortcuts import Action, Shortcuts
from gui.widgets.find_field import FindField
from gui.widgets.parts import button, column, fit, label, row
from gui.words import tr


class ShortcutTable(QWidget):
    """Shows the actions with their keys."""

    def __init__(self, shortcuts: Shortcuts, *, changing: bool = True) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self.field = FindField(tr("Find an action or keys"))
        self.field.textChanged.connect(self.refresh)
        self.table = self._make_table()
        self.keys = QKeySequenceEdit()
        self.keys.setAccessibleName(tr("Press the new keys"))
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        if inner := self.keys.findChild(QLineEdit):
            inner.setAccessibleName(tr("Press the new keys"))
            inner.setPlaceholderText(tr("Press the new keys"))
        self.keys.keySequenceChanged.connect(self._judge)
        self.setting = button(tr("Set"), self.change, "primary", name=tr("Give the chosen action these keys"))
        self.resetting = button(tr("Reset"), self.reset, name=tr("Give the chosen action its own keys back"))
        self.resetting_all = button(tr("Reset all"), lambda: self._shortcuts.reset(), "plain")
        self.conflict = label("", "warning")
        self.conflict.hide()
        changer = QWidget()
        buttons = row(self.keys, self.setting, self.resetting, None, self.resetting_all)
        changer.setLayout(column(buttons, self.conflict))
        changer.setVisible(changing)
        self.setLayout(column(self.field, self.table, changer, spacing=12))
        shortcuts.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is asked for, with the keys of now; the same action stays chosen."""
        chosen = self.chosen()
        words = self.field.text().casefold().split()
        said = [(one, f"{one.text} {one.keys} {one.shown_keys}".casefold()) for one in self._shortcuts.actions()]
        self._shown = [one for one, text in said if all(word in text for word in words)]
        self.table.setRowCount(len(self._shown))
        for place, one in enumerate(self._shown):
            self.table.setItem(place, 0, QTableWidgetItem(one.text))
            self.table.setItem(place, 1, QTableWidgetItem(one.shown_keys or tr("none")))
        ids = [one.id for one in self._shown]
        self.table.setCurrentCell(ids.index(chosen.id) if chosen and chosen.id in ids else min(0, len(ids) - 1), 0)
        self._judge()

    def showEvent(self, event: QShowEvent) -> None:
        """Pages that were made meanwhile have brought actions."""
        self.refresh()
        super().showEvent(event)

    def chosen(self) -> Action | None:
        """The action of the chosen row."""
        place = self.table.currentRow()
        return self._shown[place] if 0 <= place < self.table.rowCount() and place < len(self._shown) else None

    def change(self) -> None:
        """Give the chosen action the keys that were pressed."""
        if action := self.chosen():
            self._shortcuts.change(action.id, self.keys.keySequence().toString())
            self.keys.clear()

    def reset(self) -> None:
        """Give the chosen action the keys that it came with."""
        if action := self.chosen():
            self._shortcuts.reset(action.id)

    def _judge(self) -> None:
        """Name who has the pressed keys already."""
        action, keys = self.chosen(), self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        holder = self._shortcuts.holder(keys, action.id) if action else None
        if holder:
            told = tr("{keys} belongs to “{action}”, which will have none if you set it.")
            self.conflict.setText(told.format(keys=holder.shown_keys, action=holder.text))
        self.conflict.setVisible(holder is not None)
        self.setting.setEnabled(bool(keys and action))
        self.resetting.setEnabled(bool(action and action.keys != action.default))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setHorizontalHeaderLabels([tr("Action"), tr("Keys")])
        table.setAccessibleName(tr("Shortcuts"))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.currentCellChanged.connect(lambda *_: self._judge())
        return table


class ShortcutDialog(QDialog):
    """The table over the window, to look at; it is changed in the settings."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Shortcuts"))
        table = ShortcutTable(shortcuts, changing=False)
        closing = button(tr("Close"), self.accept)
        self.setLayout(column(label(tr("Shortcuts"), "title"), table, row(None, closing), margins=16, spacing=12))
        fit(self, max(620, 56 * self.fontMetrics().averageCharWidth()), 560)
