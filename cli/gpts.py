"""Make, see, copy and delete GPTs: create, list, show, cp, rm (`edit`: cli/edit.py)."""

from __future__ import annotations

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
    typer.Option(
        "--instructions", "-i", metavar="TEXT", help="What the GPT is for: a text, or @FILE to read it from a file."
    ),
]
Description = Annotated[str | None, typer.Option("--description", "-d", metavar="TEXT", help="One line for the list.")]
Starters = Annotated[
    list[str] | None,
    typer.Option("--starter", "-s", metavar="TEXT", help="A question to start with (repeatable)."),
]
Files = Annotated[
    list[Path] | None,
    typer.Option("--file", "-f", metavar="PATH", help="A file or folder it should know (repeatable)."),
]
Model = Annotated[
    str | None,
    typer.Option("--model", "-m", metavar="NAME", help="The model that answers; see gptb models list."),
]
Embedder = Annotated[
    str | None,
    typer.Option(
        "--embedder",
        "-e",
        metavar="NAME",
        help="The model that searches its files: one of gptb models list, or OWNER/NAME.",
    ),
]
FromFiles = Annotated[
    bool | None, typer.Option("--only-from-files/--free", help="Whether it may only answer from its files.")
]
Settings = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="KEY=VALUE", help="A setting, such as temperature=0.7 or passages=3 (repeatable)."),
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
        str | None,
        typer.Option(
            "--purpose", metavar="TEXT", help="What it is for, in your words: the rest is proposed from them."
        ),
    ] = None,
    audience: Annotated[str, typer.Option("--audience", metavar="TEXT", help="With --purpose: who it is for.")] = "",
    tone: Annotated[str, typer.Option("--tone", metavar="TEXT", help="With --purpose: how it should sound.")] = "",
    must_not: Annotated[
        str, typer.Option("--must-not", metavar="TEXT", help="With --purpose: what it must not do.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Make a GPT from instructions and files."""
    from builder.knowledge import find
    from cli.interview import proposed

    shelf = library()
    if name is None and purpose is None:
        raise typer.BadParameter("name the GPT, or say what it is for with --purpose.", param_hint="NAME")
    if purpose is None and (audience or tone or must_not):
        raise typer.BadParameter("--audience, --tone and --must-not go with it.", param_hint="--purpose")
    found = find(file) if file else []
    base = _begun(shelf, name, model)
    if purpose is not None:
        base = proposed(shelf, base, purpose, audience, tone, must_not)
    changes = (instructions, description, starter, model, embedder, only_from_files, settings)
    gpt = shelf.create(changed(shelf, base, *changes))
    note(f"Made {paint(gpt.name, 'bold', sys.stderr)} ({gpt.slug}).")
    if found:
        from cli.files import add_files

        add_files(shelf, gpt, file or [])
    if as_json:
        print_json(described(gpt))
    else:
        say(f'Ask it something: gptb ask {gpt.slug} "your question"')


def _begun(shelf: Library, name: str | None, model: str | None) -> GPT:
    """A GPT of that name and model; what cannot be made is refused before anything is fetched or asked."""
    from builder.models import model_name
    from builder.names import check_name
    from builder.spec import GPT

    base = GPT(name=name or "")
    if name is not None:
        check_name(name)
        shelf.refuse_taken(base)
    return base if model is None else base.replace(model=model_name(model, shelf))


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
        print_json({**described(gpt), "files": files, "not_indexed": waiting, "folder": str(shelf.folder(gpt.slug))})
        return
    say(f"{paint(gpt.name, 'bold')} ({gpt.slug})")
    for label, value in described(gpt).items():
        if label not in ("name", "slug", "instructions", "conversation_starters") and value not in ("", None, [], {}):
            say(f"  {label.replace('_', ' ')}: {_in_words(value)}")
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
    for slug in dict.fromkeys(slugs):
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


def changed(
    shelf: Library,
    gpt: GPT,
    instructions: str | None,
    description: str | None,
    starter: list[str] | None,
    model: str | None,
    embedder: str | None,
    only_from_files: bool | None,
    settings: list[str] | None,
) -> GPT:
    """`gpt` with what the options say; fetches the embedder where it is not here."""
    from builder.models import model_name

    changes: dict[str, Any] = {}
    if instructions is not None:
        changes["instructions"] = _text_or_file(instructions)
    if starter is not None:
        changes["conversation_starters"] = tuple(starter)
    if only_from_files is not None:
        changes["answer_only_from_files"] = only_from_files
    if description is not None:
        changes["description"] = description
    if model is not None:
        changes["model"] = model_name(model, shelf)
    if embedder is not None:
        changes["embedder"] = _fetched(shelf, embedder)
    return gpt.with_settings(settings or []).replace(**changes)


def _fetched(shelf: Library, embedder: str) -> str:
    """The name of the embedder that a person asks for, after it has been fetched where it is not here."""
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
    from builder.errors import FileRefused, quoted
    from builder.spec import SPEC_LIMIT_BYTES

    with Path(text[1:]).open("rb") as file:  # perhaps a pipe, so only as much is read as can be used
        data = file.read(SPEC_LIMIT_BYTES + 1)
    if len(data) > SPEC_LIMIT_BYTES:
        raise FileRefused(f"{quoted(text[1:])} is larger than {SPEC_LIMIT_BYTES:,} bytes.", hint="Add it with --file.")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").strip()
    except UnicodeDecodeError:
        raise FileRefused(f"{quoted(text[1:])} is not UTF-8 text.", hint="Save it as UTF-8.") from None


def _in_words(value: object) -> str:
    """A setting as a person reads it; the tables as --set takes them."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{key}={_in_words(one)}" for key, one in value.items())
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def described(gpt: GPT) -> dict[str, Any]:
    """Return a GPT as `--json` prints it."""
    return {
        "slug": gpt.slug,
        "name": gpt.name,
        "description": gpt.description,
        "instructions": gpt.instructions,
        "conversation_starters": list(gpt.conversation_starters),
        "answer_only_from_files": gpt.answer_only_from_files,
        "model": gpt.model,
        "embedder": gpt.embedder,
        "adapter": gpt.adapter,
        "capabilities": list(gpt.capabilities),
        "sampling": dict(gpt.sampling),
        "retrieval": dict(gpt.retrieval),
    }
