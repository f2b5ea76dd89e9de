"""Sharing a GPT, as a file or into the shared folder: what it will contain, to the byte, and what may stay behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QTreeWidget, QTreeWidgetItem, QWidget

from builder.contents import Choice
from builder.errors import StoreMissing
from gui.amounts import size_text
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import Elided, button, column, fit, label, row, scrolling
from gui.words import noop, tr

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.manifest import Manifest
    from builder.spec import GPT

CHOICES = {
    "files": noop("The files that it knows"),
    "picture": noop("Its picture"),
    "learning": noop("Exam, examples and comparisons: they may quote what people wrote"),
    "adapters": noop("What it was taught (adapters)"),
}


class ShareDialog(QDialog):
    """Shows what would be written; nothing is until a button says so."""

    def __init__(self, desk: Desk, gpt: GPT, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._gpt, self._asked = desk, gpt, 0
        self.setWindowTitle(tr("Share {name}").format(name=gpt.name))
        self.choices = {key: self._box(tr(text)) for key, text in CHOICES.items()}
        self.content = QTreeWidget()
        self.content.setAccessibleName(tr("What the file will contain"))
        self.content.setHeaderLabels([tr("What the file will contain"), tr("Size")])
        self.content.setRootIsDecorated(False)
        self.size_label = label("", "heading")
        self.saving = button(tr("Save as a file…"), self.save, "primary")
        self.publishing = button(tr("Put it into the shared folder"), self.publish)
        self._command = CommandLine("gptb", "export", gpt.slug)
        stays = tr("Never in it: conversations, ratings, earlier versions, where files came from, and permissions.")
        space = Theme.of(desk.settings).space
        title = Elided("title")
        title.show_text(self.windowTitle())
        inner = QWidget()
        inner.setLayout(
            column(title, *self.choices.values(), label(stays, "muted"), self.content, self.size_label, self._command)
        )
        buttons = row(None, button(tr("Cancel"), self.reject), self.publishing, self.saving)
        self.setLayout(column(scrolling(inner), buttons, margins=20, spacing=12))
        fit(self, space(160), space(140))
        self._weigh()

    def choice(self) -> Choice:
        """What goes along, as the boxes say."""
        return Choice(**{key: box.isChecked() for key, box in self.choices.items()})

    def save(self, proposed: str = "") -> None:
        """Ask where, and write the file there; one without the ending that tells what it is gets it."""
        title = tr("Share {name}").format(name=self._gpt.name)
        proposed = proposed or f"{self._gpt.slug}.gptb"
        name, _ = QFileDialog.getSaveFileName(self, title, proposed, tr("GPTs (*.gptb)"))
        if name.lower().endswith(".gptb"):
            self.write(Path(name))
        elif name and Path(f"{name}.gptb").exists():
            self.save(f"{name}.gptb")  # nobody was asked about that one
        elif name:
            self.write(Path(f"{name}.gptb"))

    def write(self, path: Path) -> None:
        """Write the file."""
        from builder.bundle import export

        desk, choice, library, slug = self._desk, self.choice(), self._desk.library, self._gpt.slug
        said = tr("{name} is in {file} now.").format(name=self._gpt.name, file=path.name)
        title = tr("Exporting {name}").format(name=self._gpt.name)
        self._desk.do(title, lambda: export(library, slug, path, choice=choice), lambda _: desk.say(said))
        self.accept()

    def publish(self) -> None:
        """Write it into the shared folder; where none is set, or it is not connected, ask for one."""
        from builder import store

        choice, library, slug = self.choice(), self._desk.library, self._gpt.slug

        def put() -> Path | None:
            try:
                shared = store.folder(library)
            except StoreMissing:
                return None
            return store.publish(library, slug, shared, choice)

        self._let(False)
        self._desk.do(tr("Publishing {name}").format(name=self._gpt.name), put, self._published, self._not_published)

    def publish_into(self, folder: Path) -> None:
        """Make a folder the shared one, and write it there."""
        from builder.store import set_folder

        self._desk.do(tr("Choosing the shared folder"), partial(set_folder, self._desk.library, folder), self._go_on)

    def _go_on(self, _: Path) -> None:
        self.publish()

    def _published(self, path: Path | None) -> None:
        self._let(True)
        if path is None:
            name = QFileDialog.getExistingDirectory(self, tr("Choose the shared folder"))
            if name:
                self.publish_into(Path(name))
            return
        self._desk.say(tr("{name} is in the shared folder now.").format(name=self._gpt.name))
        self._desk.library_changed.emit()
        self.accept()

    def _not_published(self, explanation: Explanation) -> None:
        self._let(True)
        self._fail(explanation)

    def _let(self, able: bool) -> None:
        """Whether it can be shared just now."""
        self.saving.setEnabled(able)
        self.publishing.setEnabled(able)

    def _box(self, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(text)
        box.setChecked(True)
        box.toggled.connect(self._weigh)
        return box

    def _weigh(self, *_: object) -> None:
        """Off the window's thread; an answer that a later choice has overtaken is not shown."""
        from builder.bundle import weigh

        self._asked += 1
        self._let(False)
        self.size_label.setText(tr("Measuring…"))
        asked, choice, library, slug = self._asked, self.choice(), self._desk.library, self._gpt.slug

        def weighed() -> tuple[int, Manifest, int] | None:
            return (asked, *weigh(library, slug, choice)) if asked == self._asked else None

        self._desk.do(tr("Measuring"), weighed, self._show, self._fail)

    def _show(self, weighed: tuple[int, Manifest, int] | None) -> None:
        if weighed is None or weighed[0] != self._asked:
            return
        _, manifest, count = weighed
        self.content.clear()
        for file in manifest.files:
            self.content.addTopLevelItem(QTreeWidgetItem([file.path, size_text(file.bytes)]))
        self.content.resizeColumnToContents(0)
        files = tr("%n file(s), {size} in all", len(manifest.files))
        self.size_label.setText(files.format(size=size_text(count)))
        self._let(True)
        left_out = [f"--without-{key}" for key, box in self.choices.items() if not box.isChecked()]
        self._command.show_command("gptb", "export", self._gpt.slug, *left_out)

    def _fail(self, explanation: Explanation) -> None:
        self.size_label.setText(explanation.message)
        self._desk.tell(explanation)
