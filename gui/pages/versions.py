"""The earlier versions of a GPT: when each was replaced and what changed, the difference in words, and going back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gui.desk import Desk
from gui.said import said
from gui.theme import Theme
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row, splitter
from gui.widgets.version_diff import VersionDiff, field_names
from gui.widgets.when import moment
from gui.words import tr

if TYPE_CHECKING:
    from builder.spec import GPT
    from builder.versions import Difference, SavedVersion

NUMBER, BROKEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class VersionsTab(QWidget):
    """Emits `restored` with the GPT as it is now."""

    restored = Signal(object)

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._slug, self._asked = desk, gpt.slug, 0
        self._restored = 0
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Earlier versions"))
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._compare)
        self.diff = VersionDiff(Theme.of(desk.settings))
        self.restoring = button(tr("Restore"), self.restore, name=tr("Restore the chosen version"))
        self.none = label(tr("It has not been changed yet. Every save keeps the version before."), "muted")
        sides = splitter(self.list, self.diff, Qt.Orientation.Vertical)
        sides.setStretchFactor(1, 2)
        self._command = CommandLine("gptb", "versions", gpt.slug)
        self.setLayout(column(self.none, sides, row(None, self.restoring), self._command, margins=12))
        desk.appearance_changed.connect(self._restyle)
        self.restoring.setEnabled(False)
        self.refresh()

    def _restyle(self) -> None:
        self.diff.restyle(Theme.of(self._desk.settings))

    def refresh(self) -> None:
        """Read the history anew."""
        from builder.versions import versions

        self._desk.do(tr("Reading the history"), partial(versions, self._desk.library, self._slug), self._show)

    def restore(self) -> None:
        """Go back to the chosen version; the present one goes into the history."""
        item = self.list.currentItem()
        if item is not None and not item.data(BROKEN):
            self._restored = item.data(NUMBER)
            restored = partial(self._desk.library.restore, self._slug, item.data(NUMBER))
            self._desk.do(tr("Restoring"), restored, self._tell_restored)

    def _show(self, found: list[SavedVersion]) -> None:
        item = self.list.currentItem()
        chosen = item.data(NUMBER) if item else None
        if self.list.currentRow() == 0 and chosen != self._restored:
            chosen = None  # who looked at the newest looks at the newest
        self.list.clear()
        for one in found:
            item = QListWidgetItem(_line(one))
            item.setData(NUMBER, one.number)
            item.setData(BROKEN, bool(one.problem))
            self.list.addItem(item)
        self.none.setVisible(not found)
        kept = (place for place, one in enumerate(found) if one.number == chosen)
        self.list.setCurrentRow(next(kept, 0))  # a second click on "Restore" must not take the first one back

    def _tell_restored(self, gpt: GPT) -> None:
        self.restored.emit(gpt)

    def _compare(self, item: QListWidgetItem | None, _: object) -> None:
        self._asked += 1
        sound = item is not None and not item.data(BROKEN)
        self.restoring.setEnabled(sound)
        if item is None or not sound:
            self.diff.show_nothing()
            return
        asked, number, library, slug = self._asked, item.data(NUMBER), self._desk.library, self._slug

        def compared() -> tuple[int, list[Difference]]:
            from builder.versions import compare, version

            return asked, compare(version(library, slug, number), library.get(slug))

        self._desk.do(tr("Comparing"), compared, self._show_differences)

    def _show_differences(self, compared: tuple[int, list[Difference]]) -> None:
        asked, differences = compared
        if asked == self._asked:
            self.diff.show_differences(differences)


def _line(one: SavedVersion) -> str:
    when = tr("Version {number}, until {when}").format(number=one.number, when=moment(one.replaced))
    if one.problem:
        return f"{when}\n{said(one.problem)}"
    changed = tr("then changed: {fields}").format(fields=field_names(one.changed))
    return f"{when}\n{changed}" if one.changed else when
