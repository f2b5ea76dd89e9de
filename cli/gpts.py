"""Make, see, change, copy and delete GPTs: create, list, show, edit, cp, rm."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.output import note, paint, plural, print_json, say, size, wrapped
from cli.place import library

if TYPE_CHECKING:
    from builder.library import Library
    from builder.spec import GPT

Name = Annotated[str, typer.Argument(help="The GPT, by its name or its short name.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
Instructions = Annotated[
    str | None,
    typer.Option("--instructions", "-i", help="What the GPT is for: a text, or @FILE to read it from a file."),
]
Description = Annotated[str | None, typer.Option("--description", "-d", help="One line for the list.")]
Starters = Annotated[list[str] | None, typer.Option("--starter", "-s", help="A question to start with (repeatable).")]
Files = Annotated[list[Path] | None, typer.Option("--file", "-f", help="A file or folder it should know (repeatable).")]
Model = Annotated[str | None, typer.Option("--model", "-m", help="The model that answers; see gptb models list.")]
Embedder = Annotated[
    str | None,
    typer.Option("--embedder", "-e", help="The model that searches its files: one of gptb models list, or OWNER/NAME."),
]
FromFiles = Annotated[
    bool | None, typer.Option("--only-from-files/--free", help="Whether it may only answer from its files.")
]
Settings = Annotated[
    list[str] | None, typer.Option("--set", help="A setting, such as temperature=0.7 or passages=3 (repeatable).")
]


def create(
    name: Annotated[str | None, typer.Argument(help="What the GPT is called; --purpose can propose it.")] = None,
    instructions: Instructions = None,
    file: Files = None,
    description: Description = None,
    starter: Starters = None,
    model: Model = None,
    embedder: Embedder = None,
    only_from_files: FromFiles = None,
    settings: Settings = None,
    purpose: Annotated[
        str | None, typer.Option("--purpose", help="What it is for, in your words: the rest is proposed from them.")
    ] = None,
    audience: Annotated[str, typer.Option("--audience", help="With --purpose: who it is for.")] = "",
    tone: Annotated[str, typer.Option("--tone", help="With --purpose: how it should sound.")] = "",
    must_not: Annotated[str, typer.Option("--must-not", help="With --purpose: what it must not do.")] = "",
    as_json: AsJson = False,
) -> None:
    """Make a GPT from instructions and files."""
    from builder.knowledge import find
    from builder.spec import GPT
    from cli.interview import proposed

    shelf = library()
    if name is None and purpose is None:
        raise typer.BadParameter("name the GPT, or say what it is for with --purpose.", param_hint="NAME")
    found = find(file) if file else []
    base = GPT(name=name or "", model=model) if model else GPT(name=name or "")
    if purpose is not None:
        base = proposed(shelf, base, purpose, audience, tone, must_not)
    changes = (instructions, description, starter, model, _fetched(shelf, embedder), only_from_files, settings)
    gpt = _changed(base, base.name, *changes)
    gpt = shelf.create(gpt)
    note(f"Made {paint(gpt.name, 'bold', sys.stderr)} ({gpt.slug}).")
    if found:
        from cli.files import add_files

        add_files(shelf, gpt, file or [])
    if as_json:
        print_json(_described(gpt))
    else:
        say(f'Ask it something: gptb ask {gpt.slug} "your question"')


def list_gpts(as_json: AsJson = False) -> None:
    """List the GPTs on this computer."""
    from cli.listing import show_list

    show_list(as_json=as_json)


def show(name: Name, as_json: AsJson = False) -> None:
    """Show what a GPT is made of."""
    from builder.assemble import search_report
    from builder.knowledge import listing

    shelf = library()
    gpt = shelf.get(name)
    sources, waiting = listing(shelf, gpt.slug)
    if as_json:
        files = [{"file": source.source, "bytes": source.bytes, "passages": source.passages} for source in sources]
        print_json({**_described(gpt), "files": files, "not_indexed": waiting, "folder": str(shelf.folder(gpt.slug))})
        return
    say(f"{paint(gpt.name, 'bold')} ({gpt.slug})")
    for label, value in _described(gpt).items():
        if label not in ("name", "slug", "instructions", "conversation_starters") and value not in ("", None, [], {}):
            say(f"  {label.replace('_', ' ')}: {value}")
    for title, text in (("Instructions", gpt.instructions), *(("Starter", text) for text in gpt.conversation_starters)):
        if text:
            say(f"  {title}:")
            say("\n".join(wrapped(line, "    ") for line in text.splitlines()))
    say(f"  files: {plural(len(sources), 'file')}, {plural(sum(source.passages for source in sources), 'passage')}")
    for source in sources:
        say(f"    {source.source}  {size(source.bytes)}, {plural(source.passages, 'passage')}")
    report = search_report(shelf, gpt)
    if report and report.kind != "flat":
        measured = f", recall@10 {report.recall_at_10:.3f} on {report.measured_rows:,}" if report.measured_rows else ""
        say(f"  searched by meaning: {report.kind}{measured}")
    if waiting:
        say(f"    not indexed yet: {', '.join(waiting)} (finish with: gptb files {gpt.slug} sync)")
    from builder.rebuild import embedder_in_use

    if (in_use := embedder_in_use(shelf, gpt)) != gpt.embedder:
        say(f"    indexed by {in_use} until {gpt.embedder} is done (watch: gptb files {gpt.slug} rebuild)")
    say(f"  folder: {shelf.folder(gpt.slug)}")


def edit(
    name: Name,
    instructions: Instructions = None,
    description: Description = None,
    starter: Starters = None,
    model: Model = None,
    embedder: Embedder = None,
    only_from_files: FromFiles = None,
    settings: Settings = None,
    wish: Annotated[
        list[str] | None,
        typer.Option("--wish", "-w", help='A change in words: "it should speak Spanish" (repeatable).'),
    ] = None,
    picture: Annotated[Path | None, typer.Option("--picture", help="Its picture: a PNG of at most 512 x 512.")] = None,
) -> None:
    """Change a GPT; without options its gpt.toml opens."""
    shelf = library()
    changes = (instructions, description, starter, model, _fetched(shelf, embedder), only_from_files, settings)
    if all(change is None for change in (*changes, wish, picture)):
        _edit_by_hand(shelf.slug_of(name))
        return
    gpt = shelf.get(name)
    changed = _changed(gpt, gpt.name, *changes)
    if wish:
        from cli.interview import wished

        changed = wished(shelf, changed, wish)
    gpt = shelf.save(changed)
    if picture is not None:
        from builder.picture import save_file

        save_file(shelf, gpt.slug, picture)
    note(f"Saved {gpt.name}.")
    if embedder is not None:
        from cli.rebuild import ready_embedder

        ready_embedder(shelf, gpt)


def _edit_by_hand(slug: str) -> None:
    """Open a copy of gpt.toml in $EDITOR and save it only where it is whole; a broken one is kept beside it."""
    import subprocess
    import tempfile

    from builder.spec import parse

    shelf = library()
    original = shelf.text(slug)
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ("notepad" if os.name == "nt" else "vi")
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder, "gpt.toml")
        draft.write_text(original, encoding="utf-8")
        subprocess.run([*editor.split(), str(draft)], check=True)
        text = draft.read_text(encoding="utf-8")
        while text != original:
            try:
                shelf.save(parse(text, slug=slug))
            except Exception as error:
                note(str(error))
                if not (sys.stdin.isatty() and typer.confirm("Open the editor again?", default=True)):
                    raise
                subprocess.run([*editor.split(), str(draft)], check=True)
                text = draft.read_text(encoding="utf-8")
                continue
            note(f"Saved {slug}.")
            return
    note("Nothing changed.")


def cp(name: Name, new: Annotated[str, typer.Argument(help="The name of the copy.")]) -> None:
    """Copy a GPT with its files."""
    shelf = library()
    copy = shelf.copy(shelf.slug_of(name), new)
    note(f"Made {copy.name} ({copy.slug}).")


def rm(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="The GPTs to delete.")], yes: Yes = False
) -> None:
    """Delete GPTs with their files and conversations."""
    shelf = library()
    slugs = [shelf.slug_of(name) for name in names]
    for slug in slugs:
        if confirmed(f"Delete {slug} with its files and conversations?", yes=yes):
            shelf.remove(slug)
            note(f"Deleted {slug}.")


def confirmed(question: str, *, yes: bool) -> bool:
    """Ask before something is destroyed; where nobody can be asked, only -y will do."""
    if yes:
        return True
    if not sys.stdin.isatty():
        from builder.errors import NeedsYes

        raise NeedsYes(question)
    return typer.confirm(question)


def _changed(
    gpt: GPT,
    name: str,
    instructions: str | None,
    description: str | None,
    starter: list[str] | None,
    model: str | None,
    embedder: str | None,
    only_from_files: bool | None,
    settings: list[str] | None,
) -> GPT:
    changes: dict[str, Any] = {"name": name}
    if instructions is not None:
        changes["instructions"] = _text_or_file(instructions)
    if starter is not None:
        changes["conversation_starters"] = tuple(starter)
    if only_from_files is not None:
        changes["answer_only_from_files"] = only_from_files
    plain = {"description": description, "model": model, "embedder": embedder}
    changes |= {key: value for key, value in plain.items() if value is not None}
    return gpt.with_settings(settings or []).replace(**changes)


def _fetched(shelf: Library, embedder: str | None) -> str | None:
    """The name of the embedder that a person asks for, after it has been fetched where it is not here."""
    if embedder is None:
        return None
    from builder.models import embedder_name
    from cli.models import ensure

    if "/" in embedder:  # only its address says where it comes from
        ensure(shelf, [embedder])
    name = embedder_name(embedder, shelf)
    ensure(shelf, [name])
    return name


def _text_or_file(text: str) -> str:
    if not text.startswith("@"):
        return text
    from builder.errors import FileMissing

    try:
        return Path(text[1:]).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        raise FileMissing(text[1:]) from None


def _described(gpt: GPT) -> dict[str, Any]:

    return {
        "slug": gpt.slug,
        "name": gpt.name,
        "description": gpt.description,
        "instructions": gpt.instructions,
        "conversation_starters": list(gpt.conversation_starters),
        "answer_only_from_files": gpt.answer_only_from_files,
        "model": gpt.model,
        "embedder": gpt.embedder,
        "capabilities": list(gpt.capabilities),
        "sampling": dict(gpt.sampling),
        "retrieval": dict(gpt.retrieval),
    }
