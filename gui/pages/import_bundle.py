"""What a GPT's file holds and asks for, shown before anything happens."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPlainTextEdit, QTabWidget, QWidget

from gui.amounts import size_text
from gui.avatar import avatar, decoded, framed
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import Elided, button, column, fit, label, row, scrolling
from gui.words import ltr, own, tr

if TYPE_CHECKING:
    from builder.inside import Inside
    from builder.spec import GPT

PICTURE_STEPS = 16
LEAST_PIXELS = 300


def offer(desk: Desk, path: Path, parent: QWidget) -> None:
    """Check a bundle off the window's thread and show what is in it."""
    from builder.inside import inside

    def show(found: Inside) -> None:
        if not any(one.shows(path) for one in parent.findChildren(ImportDialog)):  # asked for twice
            ImportDialog(desk, found, parent).open()

    desk.do(tr("Checking {file}").format(file=path.name), partial(inside, desk.library, path), show)


class ImportDialog(QDialog):
    """Import, or leave it."""

    def __init__(self, desk: Desk, found: Inside, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._found = desk, found
        self.setWindowTitle(tr("Import {name}").format(name=found.gpt.name))
        space = Theme.of(desk.settings).space
        agree = button(tr("Import"), self.take, "primary")
        agree.setDefault(True)
        mark = found.fingerprint
        whole = label(own(tr("SHA-256 {mark}").format(mark=f"{mark[:32]} {mark[32:]}")), "muted")
        command = CommandLine("gptb", "import", str(found.path))
        inner = QWidget()
        inner.setLayout(column(self._head(), *self._notes(), self._tabs(), whole, command))
        buttons = row(None, button(tr("Leave it"), self.reject), agree)
        self.setLayout(column(scrolling(inner), buttons, margins=20, spacing=12))
        fit(self, space(160), space(152))

    def shows(self, path: Path) -> bool:
        """Whether it is open with this file."""
        return self._found.path == path and self.isVisible()

    def take(self) -> None:
        """Import, and open what was imported."""
        from builder.store import install

        def done(gpt: GPT) -> None:
            self._desk.library_changed.emit()
            self._desk.gpt_opened.emit(gpt.slug, "knowledge")

        path, shown = self._found.path, self._found.fingerprint
        title = tr("Importing {file}").format(file=path.name)
        self._desk.do(title, partial(install, path, self._desk.library, shown=shown), done)
        self.accept()

    def _head(self) -> QWidget:
        found, side = self._found, Theme.of(self._desk.settings).space(PICTURE_STEPS)
        ratio = self.devicePixelRatioF()
        image = decoded(found.picture, 512) if found.picture else None
        picture = QLabel()
        picture.setPixmap(framed(image, side, ratio) if image else avatar(found.gpt.name, side, ratio))
        texts = QWidget()
        count = len(found.manifest.files)
        size = tr("{size}, %n file(s), all checked", count).format(size=size_text(found.size_bytes))
        name, about = Elided("title"), label(own(found.gpt.description[:400]))
        name.show_text(found.gpt.name)
        about.setMinimumWidth(LEAST_PIXELS)  # a stranger's word may be as wide as it likes
        lines = [name, about] if found.gpt.description else [name]
        texts.setLayout(column(*lines, label(size, "muted"), spacing=4))
        head = QWidget()
        layout = row(picture, texts, spacing=16)
        layout.setStretch(1, 1)
        layout.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        head.setLayout(layout)
        return head

    def _notes(self) -> list[QWidget]:
        found = self._found
        runs = tr("It runs on {model}; its files are searched by {embedder}.")
        notes = [label(runs.format(model=found.gpt.model, embedder=found.gpt.embedder), "muted")]
        asked = ", ".join(found.gpt.capabilities)
        asks = tr("It asks to use: {what}.").format(what=asked) if asked else tr("It asks for no permissions.")
        promise = tr("Nothing is granted by importing it, and nothing in it is run.")
        notes.append(label(f"{asks} {promise}", "warning" if asked else "good"))
        if found.missing:
            absent = tr("Not on this computer yet: {models}. You are asked before it is fetched.")
            notes.append(label(absent.format(models=", ".join(found.missing)), "warning"))
        if found.name_taken:
            notes.append(label(tr("You have a GPT of this name: this one gets a number behind it."), "muted"))
        return list(notes)

    def _tabs(self) -> QTabWidget:
        gpt = self._found.gpt
        instructions = QPlainTextEdit(gpt.instructions)
        instructions.setReadOnly(True)
        instructions.setTabChangesFocus(True)
        instructions.setAccessibleName(tr("Instructions"))
        instructions.setPlaceholderText(tr("It has no instructions."))
        files, starters = QListWidget(), QListWidget()
        files.setAccessibleName(tr("Files inside"))
        files.addItems([f"{ltr(file.path)}   {size_text(file.bytes)}" for file in self._found.manifest.files])
        starters.setAccessibleName(tr("Conversation starters"))
        starters.addItems(list(gpt.conversation_starters))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(tr("What is inside"))
        tabs.addTab(files, tr("Files"))
        tabs.addTab(instructions, tr("Instructions"))
        if gpt.conversation_starters:
            tabs.addTab(starters, tr("Starters"))
        return tabs
