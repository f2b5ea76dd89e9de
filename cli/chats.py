"""The conversations with a GPT: list, find, print, export, delete; and what a person preferred, for training."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import note, plural, print_json, say, table
from cli.place import library

if TYPE_CHECKING:
    from builder.conversations import Conversations, Listing
    from builder.database import Database
    from builder.library import Library
    from builder.spec import GPT

SHORT_ID = 8


def chats(
    name: Annotated[str, typer.Argument(help="The GPT, by its name or its short name.")],
    conversation: Annotated[
        str | None, typer.Argument(help="One conversation, by the beginning of its id; it is printed.")
    ] = None,
    find: Annotated[
        str | None, typer.Option("--find", metavar="WORDS", help="Only those in which these words stand.")
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Write one (the last where none is named) as .md or .json."),
    ] = None,
    comparisons: Annotated[
        Path | None,
        typer.Option(
            "--comparisons", metavar="FILE", help="Write which answers were preferred or corrected, as JSON lines."
        ),
    ] = None,
    ratings: Annotated[
        Path | None,
        typer.Option("--ratings", metavar="FILE", help="Write which answers were called good or bad, as JSON lines."),
    ] = None,
    delete: Annotated[bool, typer.Option("--delete", help="Delete the conversation that is named.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List, print, export or delete conversations."""
    if delete and conversation is None:
        raise typer.BadParameter("name the conversation to delete.", param_hint="--delete")
    from builder.conversations import Conversations

    shelf = library()
    gpt = shelf.get(name)
    with _database(shelf) as database:
        kept = Conversations(database, gpt.slug)
        if comparisons and _free(comparisons, yes=yes):
            _write_comparisons(database, gpt, comparisons)
        if ratings and _free(ratings, yes=yes):
            _write_ratings(database, gpt, ratings)
        if export and _free(export, yes=yes):
            _export(kept, gpt, chosen(shelf, gpt, conversation), export)
        if delete:  # what is to be exported is on the disk by now
            _delete(kept, kept.resolve(conversation or ""), yes=yes)
        if comparisons or ratings or export or delete:
            return
        if conversation:
            _print(kept, gpt, kept.resolve(conversation), as_json=as_json)
        else:
            _list(kept.find(find) if find else kept.listed(), as_json=as_json)


def _free(path: Path, *, yes: bool) -> bool:
    """Whether a file may be written there: nothing is, or the person says so."""
    from cli.gpts import confirmed

    return not path.exists() or confirmed(f"Overwrite {path}?", yes=yes)


def chosen(shelf: Library, gpt: GPT, beginning: str | None) -> str:
    """Return the conversation whose id begins so, or the last one. Raises ConversationMissing."""
    from builder.conversations import Conversations
    from builder.errors import ConversationMissing, quoted

    with _database(shelf) as database:
        kept = Conversations(database, gpt.slug)
        if beginning:
            return kept.resolve(beginning)
        last = next((one.id for one in kept.listed() if one.messages), None)
    if last is None:
        raise ConversationMissing(
            f"There is no conversation with {quoted(gpt.name)} yet.", hint=f"Begin one: gptb chat {gpt.slug}"
        )
    return last


def _database(shelf: Library) -> Database:
    from builder.database import Database

    return Database(shelf.database_path)


def _list(found: list[Listing], *, as_json: bool) -> None:
    from dataclasses import asdict
    from datetime import datetime

    if as_json:
        print_json([asdict(one) for one in found])
        return
    rows = [
        (
            one.id[:SHORT_ID],
            datetime.fromtimestamp(one.changed).astimezone().strftime("%Y-%m-%d %H:%M"),
            str(one.messages),
            one.title or one.draft,
        )
        for one in found
    ]
    table(rows, head=("id", "last", "messages", "title"))
    if not rows:
        note("There are no conversations.")


def _print(kept: Conversations, gpt: GPT, conversation: str, *, as_json: bool) -> None:
    from builder import chat_export

    opened = kept.open(conversation)
    say((chat_export.as_json if as_json else chat_export.as_markdown)(opened, gpt.name), end="")


def _export(kept: Conversations, gpt: GPT, conversation: str, path: Path) -> None:
    from builder.chat_export import export_conversation

    opened = kept.open(conversation)
    export_conversation(opened, gpt.name, path)
    note(f"Wrote {plural(len(opened.tree), 'message')} to {path}.")


def _delete(kept: Conversations, conversation: str, *, yes: bool) -> None:
    from builder.errors import quoted
    from cli.gpts import confirmed

    title = quoted(kept.open(conversation).title)
    if confirmed(f"Delete the conversation {title}?", yes=yes):
        kept.database.delete_conversation(conversation)
        note(f"Deleted {title}.")


def _write_comparisons(database: Database, gpt: GPT, path: Path) -> None:
    from builder.comparisons import as_json_lines, comparisons
    from builder.storage import write_text

    found = comparisons(database, gpt.slug)
    write_text(path, as_json_lines(found))
    note(f"Wrote {plural(len(found), 'comparison')} to {path}.")


def _write_ratings(database: Database, gpt: GPT, path: Path) -> None:
    import json

    from builder.rated import rated
    from builder.storage import write_text

    found = rated(database, gpt.slug, gpt.instructions)
    write_text(path, "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found))
    note(f"Wrote {plural(len(found), 'rated answer')} to {path}.")
