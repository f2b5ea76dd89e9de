"""The GPTs on this computer: each a folder in `gpts/` whose name is its slug, for as long as it lives.

Listing must be fast, for people do it most: nothing heavier than tomllib is imported until something is changed.
A slug is given once and stays when a GPT is renamed; names that are the same but for case or spaces are one name.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from builder import storage
from builder.errors import FileRefused, GptBroken, GptExists, GptMissing, LibraryBusy, VersionMissing, quoted
from builder.glance import SPEC_FILE, home_path
from builder.names import NAME_LIMIT_CHARACTERS, same_name, slugify
from builder.spec import GPT, SPEC_LIMIT_BYTES, check, parse, render
from builder.versions import HISTORY, Version, history, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_OWN = (SPEC_FILE, HISTORY, "draft.json", "imported.json")  # a copy does not take these along
_NAMES = "the list of GPTs"  # held while a name is chosen and taken; no slug has spaces
_FILES = " files"


def home_folder(environment: Mapping[str, str]) -> Path:
    """Where a person's library is: $GPTB_HOME, else the system's place for the data of applications."""
    return Path(home_path(environment))


class Entry(NamedTuple):
    """One line of the list: the GPT, or, where its gpt.toml cannot be read, None and the problem in a sentence."""

    slug: str
    gpt: GPT | None
    problem: str


class Library:
    """The GPTs below one folder; one that is not there yet is empty, and is made with the first GPT."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.gpts_folder = home / "gpts"
        self.models_folder = home / "models"
        self.database_path = home / "library.db"

    def entries(self) -> list[Entry]:
        """Every GPT by its slug in alphabetical order, the broken ones with the reason."""
        return [self.entry(slug) for slug in self.slugs()]

    def gpts(self) -> list[GPT]:
        """The GPTs that can be read, by slug."""
        return [entry.gpt for entry in self.entries() if entry.gpt]

    def get(self, name: str) -> GPT:
        """The GPT of that slug or name. Raises GptMissing (did you mean ...), GptBroken."""
        return self._read(self.slug_of(name))

    def slug_of(self, name: str) -> str:
        """The slug of the GPT of that slug or name, also where its gpt.toml is broken. Raises GptMissing."""
        slugs = self.slugs()
        if name in slugs:
            return name
        entries = [self.entry(slug) for slug in slugs]
        wanted = same_name(name)
        found = [entry.slug for entry in entries if entry.gpt and same_name(entry.gpt.name) == wanted]
        found += [slug for slug in slugs if same_name(slug) == wanted]  # of a GPT that may have another name by now
        if not found:
            raise GptMissing(f"There is no GPT called {quoted(name)}.", hint=_did_you_mean(wanted, entries))
        return found[0]

    def text(self, slug: str) -> str:
        """The gpt.toml of a GPT as it stands, valid or not. Raises GptMissing, FileRefused, GptBroken (no text)."""
        try:
            return storage.read_text(self.folder(slug) / SPEC_FILE, limit_bytes=SPEC_LIMIT_BYTES)
        except UnicodeDecodeError:
            raise GptBroken(f"gpt.toml of {quoted(slug)} is not UTF-8 text.", hint=_REPAIR) from None
        except FileNotFoundError:
            raise GptBroken(f"{quoted(slug)} has no gpt.toml.", hint=_REPAIR) from None

    def create(self, gpt: GPT) -> GPT:
        """Make a new GPT without files. Raises GptExists, NameInvalid, SpecInvalid."""
        check(gpt)
        with storage.StagedFolder(self.gpts_folder) as staged:
            return self.publish(staged, gpt)

    def save(self, gpt: GPT) -> GPT:
        """Write a GPT that is there, under its slug; the text before goes into its history.

        Raises GptMissing, GptExists (another has the new name), SpecInvalid, LibraryBusy.
        """
        check(gpt)
        with self.lock_settings(gpt.slug), self._alone(_NAMES):
            self.refuse_taken(gpt)
            self._write(gpt.slug, render(gpt))
        return gpt

    def copy(self, name: str, new_name: str = "") -> GPT:
        """A new GPT with all that `name` has, but for its history, its conversations and what was granted to it.

        Without a new name it is "Name (2)", or the next that is free.
        """
        gpt = self.get(name)
        source = self.folder(gpt.slug)
        if new_name:  # before anything is copied
            slugify(new_name)
            self.refuse_taken(GPT(new_name))
        with self.lock(gpt.slug), storage.StagedFolder(self.gpts_folder) as staged:
            for path in storage.files_under(source):
                inside = path.relative_to(source)
                if inside.parts[0] not in _OWN:
                    storage.copy_staged(path, staged.path / inside)
            return self.publish(staged, gpt.replace(name=new_name or gpt.name), rename=not new_name)

    def remove(self, name: str) -> None:
        """Delete a GPT with its files, its conversations and what was granted to it.

        Raises GptMissing, LibraryBusy, DatabaseBroken.
        """
        slug = self.slug_of(name)
        with self.lock(slug):
            self._forget(slug)  # first: where library.db is damaged, all stays as it is
            storage.remove_folder(self.folder(slug))
        self.sweep()

    def publish(self, staged: storage.StagedFolder, gpt: GPT, *, rename: bool = False) -> GPT:
        """Make a staged folder a GPT under a slug of its own: whole, or not at all.

        A gpt.toml in the folder stays as it is while the GPT keeps its name; `rename` makes a name that is taken
        "Name (2)", else it raises GptExists. What was granted to, or said with, an earlier GPT of that slug is
        forgotten first: trust is not inherited. Raises SpecInvalid, NameInvalid, LibraryBusy.
        """
        with self._alone(_NAMES):
            self.sweep()
            named = gpt.replace(name=self._free_name(gpt.name)) if rename else gpt
            check(named)
            self.refuse_taken(named.replace(slug=""))
            spec = staged.path / SPEC_FILE
            if named.name != gpt.name or not spec.exists():
                storage.remove_file(spec)
                storage.write_staged(spec, [render(named).encode()])
            (staged.path / "knowledge").mkdir(exist_ok=True)
            slug = self._free_slug(slugify(named.name))
            self._forget(slug)
            staged.publish(self.gpts_folder / slug)
        return named.replace(slug=slug)

    def refuse_taken(self, gpt: GPT) -> None:
        """Raises GptExists where another GPT has the name of this one."""
        wanted = same_name(gpt.name)
        for other in self.gpts():
            if other.slug != gpt.slug and same_name(other.name) == wanted:
                raise GptExists(f"There is a GPT called {quoted(other.name)} already.", hint="Choose another name.")

    def folder(self, slug: str) -> Path:
        """The folder of a GPT. Raises GptMissing, also for what is no slug: a path, a link, a hidden name."""
        folder = self.gpts_folder / slug
        plain = Path(slug).name == slug and not slug.startswith(".") and not folder.is_symlink() and folder.is_dir()
        if not slug or not plain:
            raise GptMissing(f"There is no GPT called {quoted(slug)}.", hint=_SEE_LIST)
        return folder

    def knowledge_folder(self, slug: str) -> Path:
        """Where a GPT's files lie."""
        return self.folder(slug) / "knowledge"

    def index_root(self, slug: str) -> Path:
        """Where all indexes of a GPT lie; not there before there are files."""
        return self.folder(slug) / "index"

    def index_folder(self, slug: str) -> Path:
        """Where the index lies that answers for a GPT; not there before there are files."""
        from builder.index_place import active

        return active(self.index_root(slug))

    def adapters_folder(self, slug: str) -> Path:
        """Where a GPT's trained adapters lie, one folder each."""
        return self.folder(slug) / "adapters"

    def adapter_in_use(self, gpt: GPT) -> Path | None:
        """The folder of the adapter that `gpt` answers with; None where it has none."""
        return self.adapters_folder(gpt.slug) / gpt.adapter if gpt.adapter else None

    def history(self, slug: str) -> list[Version]:
        """The earlier gpt.toml of a GPT, newest first, at most HISTORY_LIMIT."""
        return history(self.folder(slug))

    def version(self, slug: str, number: int) -> GPT:
        """The GPT as an earlier version has it. Raises GptMissing, VersionMissing, GptBroken."""
        found = {version.number: version.path for version in self.history(slug)}
        if number not in found:
            numbers = ", ".join(map(str, found)) or "none"
            raise VersionMissing(f"{quoted(slug)} has no version {number}.", hint=f"There are: {numbers}.")
        where = f"version {number} of {quoted(slug)}"
        try:
            return parse(storage.read_text(found[number], limit_bytes=SPEC_LIMIT_BYTES), slug=slug, where=where)
        except UnicodeDecodeError:
            raise GptBroken(f"{where[0].upper()}{where[1:]} is not UTF-8 text.", hint="Choose another.") from None

    def restore(self, slug: str, number: int) -> GPT:
        """Put an earlier gpt.toml back; the one it replaces goes into the history. Raises what `version` raises."""
        return self.save(self.version(slug, number))

    @contextlib.contextmanager
    def lock(self, slug: str, *, timeout_s: float = 10.0) -> Iterator[None]:
        """Keep other processes and threads from changing anything of a GPT; a thread may hold it several times over.

        Raises LibraryBusy where another holds it for longer than `timeout_s`.
        """
        with self.lock_settings(slug, timeout_s=timeout_s), self.lock_files(slug, timeout_s=timeout_s):
            yield

    @contextlib.contextmanager
    def lock_settings(self, slug: str, *, timeout_s: float = 10.0) -> Iterator[None]:
        """As `lock`, but for its files and their index: a GPT can be saved while its files are read for hours."""
        self.folder(slug)
        with self._alone(slug, timeout_s):
            yield

    @contextlib.contextmanager
    def lock_files(self, slug: str, *, timeout_s: float = 10.0) -> Iterator[None]:
        """As `lock`, for its files, where they came from, and their index alone."""
        self.folder(slug)
        with self._alone(f"{slug}{_FILES}", timeout_s):
            yield

    def sweep(self) -> None:
        """Remove what killed processes left; what a living one is writing stays."""
        storage.sweep(self.gpts_folder)
        for slug in self.slugs():
            for folder in ("", "knowledge", HISTORY):
                storage.sweep(self.gpts_folder / slug / folder)

    @contextlib.contextmanager
    def _alone(self, what: str, timeout_s: float = 10.0) -> Iterator[None]:
        from filelock import FileLock, Timeout

        storage.make_folder(self.home / "locks")
        lock = FileLock(self.home / "locks" / f"{what}.lock", is_singleton=True)
        try:
            lock.acquire(timeout=timeout_s)
        except Timeout:
            name = quoted(what.removesuffix(_FILES))
            raise LibraryBusy(f"Another gptb is working on {name}.", hint="Wait until it is done.") from None
        try:
            yield
        finally:
            lock.release()

    def slugs(self) -> list[str]:
        """The slugs of all GPTs, broken ones too, in alphabetical order."""
        try:
            entries = list(os.scandir(self.gpts_folder))
        except FileNotFoundError:
            return []
        return sorted(e.name for e in entries if not e.name.startswith(".") and e.is_dir(follow_symlinks=False))

    def entry(self, slug: str) -> Entry:
        """One line of the list; never raises for what is wrong with the GPT."""
        try:
            return Entry(slug, self._read(slug), "")
        except (GptBroken, FileRefused, GptMissing) as error:
            return Entry(slug, None, str(error))
        except OSError as error:  # one unreadable folder must not hide the others
            return Entry(slug, None, f"gpt.toml of {quoted(slug)} cannot be read: {error.strerror}.")

    def _read(self, slug: str) -> GPT:
        return parse(self.text(slug), slug=slug, where=f"gpt.toml of {quoted(slug)}")

    def _write(self, slug: str, text: str) -> None:
        path = self.folder(slug) / SPEC_FILE
        old = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        if old and old != text.encode():
            keep(path.parent, old)
        storage.write_text(path, text)

    def _free_name(self, name: str) -> str:
        """`name`, or "name (2)", "name (3)" ... where a GPT of that name is there already."""
        taken = {same for entry in self.entries() for same in _names(entry)}
        number, free = 1, name
        while same_name(free) in taken:
            number += 1
            end = f" ({number})"
            free = name[: NAME_LIMIT_CHARACTERS - len(end)] + end
        return free

    def _free_slug(self, slug: str) -> str:
        taken = set(self.slugs())
        number, free = 1, slug
        while free in taken or os.path.lexists(self.gpts_folder / free):
            number += 1
            free = f"{slug}-{number}"
        return free

    def _forget(self, slug: str) -> None:
        if self.database_path.exists():
            from builder.database import Database

            with Database(self.database_path) as database:
                database.forget(slug)


_REPAIR = "Repair it with `gptb edit NAME`, or put an earlier version back: gptb versions NAME"
_SEE_LIST = "`gptb list` shows those that are there."


def _names(entry: Entry) -> tuple[str, ...]:
    return (same_name(entry.slug), same_name(entry.gpt.name)) if entry.gpt else (same_name(entry.slug),)


def _did_you_mean(wanted: str, entries: list[Entry]) -> str:
    import difflib

    shown = {name: entry.gpt.name if entry.gpt else entry.slug for entry in entries for name in _names(entry)}
    close = difflib.get_close_matches(wanted, shown, n=1)
    if close:
        return f"Did you mean {quoted(shown[close[0]])}?"
    return _SEE_LIST if entries else "Make one with `gptb create NAME`."
