"""The files of a GPT: drop them, watch them being read, see what became of each, ask the index itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from gui.desk import Desk
from gui.models.files import Listing, read_listing
from gui.widgets.command_line import CommandLine
from gui.widgets.confirm import Confirm
from gui.widgets.drop_area import DropArea
from gui.widgets.embedder_choice import EmbedderChoice
from gui.widgets.file_table import FileTable
from gui.widgets.follower import Follower
from gui.widgets.hidden_list import HiddenList
from gui.widgets.inspector import Inspector
from gui.widgets.parts import button, column, inset, label, row
from gui.widgets.passage_list import PassageList
from gui.widgets.problems import Problems
from gui.widgets.sides import Sides
from gui.widgets.waiting_files import WaitingFiles
from gui.words import ltr, noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from builder.changes import Changes
    from builder.errors import Explanation
    from builder.origins import Found
    from builder.spec import GPT
    from rag.embedder import Embedder
    from rag.types import IngestEvent

CHANGES = {
    "add": noop("new: {source}"),
    "change": noop("changed: {source}"),
    "move": noop("moved: {before} is now {source}"),
    "delete": noop("deleted: {source}"),
}


class Foreseen(NamedTuple):
    """The files that an ingestion is about to read; comes before its own events."""

    files: list[Found]


class KnowledgeTab(QWidget):
    """Emits `changed` when the index has."""

    changed = Signal()

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt = desk, gpt
        self._found: dict[str, Found] = {}  # where files come from that may have to be tried again
        self.drop = DropArea(tr("Drop files and folders here. They stay on this computer."), flat=True)
        self.drop.given.connect(self.add)
        self.table = FileTable()
        self.files = self.table.files
        self.table.chosen_changed.connect(self._show_choice)
        self.problems = Problems()
        self.problems.again.connect(self.try_again)
        self.problems.put_away.connect(self.files.forget)
        self.counted = label("", "muted")
        self.removing = button(tr("Remove"), self.remove, "danger", name=tr("Remove the chosen files"))
        self.removing.setEnabled(False)
        self.syncing = button(tr("Sync…"), self.preview_sync, name=tr("See what a sync with the originals would do"))
        self.waiting = WaitingFiles()
        self.waiting.wanted.connect(self.read_waiting)
        self._underway = self._tried = False
        self.confirm = Confirm()
        self.confirm.asking.connect(self.problems.make_way)
        self.follower = Follower(desk, gpt)
        self.follower.happened.connect(self._note)
        self.embedder = EmbedderChoice(desk, gpt)
        self.embedder.changed.connect(self._finish)
        self.inspector, self.passages = Inspector(desk, gpt), PassageList(desk, gpt)
        self.hidden = HiddenList(desk)
        self.views = QTabWidget()
        self.views.setDocumentMode(True)
        self.views.setAccessibleName(tr("Look into the files"))
        self._lay_out()
        self.views.addTab(self.inspector, tr("Ask the index"))
        self.views.addTab(self.passages, tr("Passages"))
        self.views.addTab(self.hidden, tr("Hidden text"))
        self.views.currentChanged.connect(self._show_choice)
        desk.library_changed.connect(self._refresh_when_shown)
        self.refresh()

    def shut(self) -> None:
        """Stop what it does; the page is not used any more."""
        self.follower.shut()

    def refresh(self) -> None:
        """Read the list of files anew."""
        self._desk.do(tr("Listing files"), self._read, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """What another page, another window or the command line did meanwhile is seen when a person comes back."""
        super().showEvent(event)
        self.refresh()

    def _refresh_when_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def add(self, paths: list[Path]) -> None:
        """Read files and folders into the GPT."""
        library, slug = self._desk.library, self._gpt.slug

        def foresee() -> list[Found]:
            from builder import knowledge

            return knowledge.named(library, slug, paths)

        def ingest(embedder: Embedder) -> Iterator[IngestEvent]:
            from builder import knowledge

            return knowledge.add(library, slug, paths, embedder)

        self._run(tr("Reading files for {name}").format(name=self._gpt.name), foresee, ingest)

    def try_again(self, name: str, password: str = "") -> None:
        """Read a file once more, with the password that a person typed for it."""
        from builder import knowledge

        found = [self._found[name]]
        library, slug = self._desk.library, self._gpt.slug
        self._run(
            tr("Reading {name}").format(name=name),
            lambda: found,
            lambda embedder: knowledge.add_again(library, slug, found, embedder, password or None),
        )

    def preview_sync(self) -> None:
        """Show what a sync would do, before it does."""
        from builder.changes import preview

        compared = partial(preview, self._desk.library, self._gpt.slug)
        self._desk.do(tr("Comparing with the originals"), compared, self._ask_sync)

    def remove(self) -> None:
        """Take the chosen files out."""
        library, slug, names = self._desk.library, self._gpt.slug, self.table.chosen()
        known = [name for name in names if self.files.row_of(name).state != "failed"]
        for name in names:
            self.problems.solved(name)
            if name not in known:
                self.files.forget(name)

        def removed() -> Iterator[IngestEvent]:
            from builder import knowledge

            return knowledge.remove_left(library, slug, known)

        if known:
            self.table.clearSelection()
            self._follow(tr("Removing files"), removed)

    def _follow(self, title: str, events: Callable[[], Iterator[object]]) -> None:
        """Whatever comes of it, the list is read anew behind it, here and on a page that was opened meanwhile."""
        after = self._desk.library_changed
        self._desk.follow(title, events, self._note, self._finish, self._fail, self._finish, after)

    def read_waiting(self) -> None:
        """Read what lies in the GPT's folder and is not in its index: after an import, or where reading was cut off."""
        from builder import knowledge

        library, slug = self._desk.library, self._gpt.slug
        self._run(
            tr("Reading files for {name}").format(name=self._gpt.name),
            partial(knowledge.waiting, library, slug),
            lambda embedder: knowledge.index_folder(library, slug, embedder),
        )

    def _run(
        self, title: str, foresee: Callable[[], list[Found]], ingest: Callable[[Embedder], Iterator[IngestEvent]]
    ) -> None:
        """All that is imported for it is imported in the lane: the window would wait for whoever imports it already."""
        library, gpt = self._desk.library, self._gpt

        def events() -> Iterator[object]:
            from builder.assemble import open_embedder
            from builder.models import fetch_missing

            yield Foreseen(foresee())
            yield from fetch_missing([library.get(gpt.slug).embedder], library)
            yield from ingest(open_embedder(library, library.get(gpt.slug)))

        self._go_under_way()
        self._follow(title, events)

    def _go_under_way(self) -> None:
        self._underway = True
        self.waiting.hide()
        self.counted.clear()

    def _note(self, event: Foreseen | IngestEvent) -> None:
        if isinstance(event, Foreseen):
            self._go_under_way()  # again: what was in the queue before it has ended
            self._found |= {found.source: found for found in event.files}
            self.files.foresee([found.source for found in event.files])
            return
        if not hasattr(event, "kind"):  # a model that is fetched first
            return
        self.files.take(event)
        if event.kind == "failed":
            retry = event.source in self._found
            locked = retry and event.problem == "password"
            self.problems.show_problem(event.source, event.reason, password=locked, retry=retry)
        elif event.kind != "progress":
            self.problems.solved(event.source)
            if event.kind != "unchanged" and self.follower.isChecked() and event.done == event.total:
                self._finish()
                self.refresh()

    def _ask_sync(self, changes: Changes) -> None:
        lines = [tr(CHANGES[one.kind]).format(source=one.source, before=one.before) for one in changes.changes]
        lines += [
            tr("not there, so its files are kept: {folder}").format(folder=ltr(folder)) for folder in changes.away
        ]
        if not changes.changes:
            unchanged = tr("%n file(s) unchanged, nothing to do.", len(changes.unchanged))
            said = [unchanged] if changes.unchanged or not lines else []
            self._desk.say("\n".join([*said, *lines]))
            return
        text = tr("A sync would do this to %n file(s):", len(changes.changes))
        self.confirm.ask(text, tr("Sync"), partial(self.sync, changes), details="\n".join(lines))

    def sync(self, changes: Changes) -> None:
        """Do what was shown."""
        from builder import knowledge
        from builder.origins import Found

        found = [Found(one.source, one.path) for one in changes.of("add", "change") if one.path]
        self._run(
            tr("Syncing {name}").format(name=self._gpt.name),
            lambda: found,
            lambda embedder: knowledge.sync(self._desk.library, self._gpt.slug, embedder, changes),
        )

    def _read(self) -> Listing:
        """In the lane, where what reads files may take its time to be imported, before a person drops some."""
        import builder.assemble
        import builder.knowledge  # noqa: F401

        return read_listing(self._desk.library, self._gpt.slug)

    def _fail(self, explanation: Explanation) -> None:
        self._finish()
        self._desk.tell(explanation)

    def _show_waiting(self, listing: Listing) -> None:
        """Files of a GPT that has just come are read at once, unless a model must be fetched for that."""
        if self._underway:
            return
        fresh = bool(listing.waiting) and not listing.sources and not self._tried
        self._tried = True
        if fresh and listing.ready:
            self.read_waiting()
        else:
            self.waiting.show_waiting(len(listing.waiting), ready=listing.ready)

    def _finish(self, *_: object) -> None:
        self._underway = False
        self.files.settle()
        self.changed.emit()

    def _show(self, listing: Listing) -> None:
        self.files.show(listing)
        passages = sum(source.passages for source in listing.sources)
        said = [tr("%n file(s)", self.files.rowCount()), tr("%n passage(s)", passages)]
        hidden = sum(listing.hidden.values())
        said += [tr("%n hidden passage(s), left out", hidden)] if hidden else []
        self.counted.setText(", ".join(said))
        self._show_waiting(listing)
        self._show_choice()

    def _show_choice(self, *_: object) -> None:
        chosen = self.table.chosen()
        self.removing.setEnabled(bool(chosen))
        one = chosen[0] if len(chosen) == 1 and self.files.row_of(chosen[0]).state == "done" else ""
        if self.views.currentWidget() is self.passages:
            self.passages.show_source(one)
        elif self.views.currentWidget() is self.hidden:
            self.hidden.show_hidden(self._gpt.slug, self._gpt.name, one or None)

    def _lay_out(self) -> None:
        """The outermost comes first: what moves into another is styled anew with all that is in it."""
        left = QWidget()
        whole = column(Sides(left, self.views, (560, 480)))
        inset(whole, 0, 12, 0, 0)
        self.setLayout(whole)
        commands = CommandLine("gptb", "files", self._gpt.name, "add", "FILE")
        actions = row(self.removing, self.syncing, self.follower, None)
        parts = (self.drop, self.embedder, self.waiting, self.table, self.counted, self.problems, self.confirm, actions)
        inner = column(*parts, commands)
        inset(inner, 0, 0, 12, 0)
        inner.setStretchFactor(self.table, 1)
        left.setLayout(inner)
