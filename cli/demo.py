"""`gptb demo`: make a GPT from example documents and ask it three questions."""

from __future__ import annotations

import json
from pathlib import Path

from cli.output import note, paint, say
from cli.place import library

NAME = "Demo"
INSTRUCTIONS = (
    "You answer questions about the Aurora 2 espresso machine, a shop lease and a staff handbook. "
    "Answer in one short sentence."
)


def demo() -> None:
    """Make a GPT from example documents and ask it questions."""
    from builder.knowledge import find
    from builder.spec import GPT
    from cli.chat import open_ready, print_answer
    from cli.files import add_files

    shelf = library()
    documents = examples() / "documents"
    questions = [json.loads(line) for line in (examples() / "questions.jsonl").read_text("utf-8").splitlines()]
    asked = [entry["question"] for entry in questions if entry.get("demo")]
    if NAME.lower() not in {entry.slug for entry in shelf.entries()}:
        gpt = GPT(name=NAME, instructions=INSTRUCTIONS, conversation_starters=tuple(asked))
        shelf.create(
            gpt.replace(description="An espresso machine, a shop lease, a staff handbook", answer_only_from_files=True)
        )
    gpt = shelf.get(NAME)
    note(f"Reading {len(find([documents]))} documents from {documents}")
    add_files(shelf, gpt, sorted(documents.iterdir()))
    session = open_ready(shelf, gpt)
    for question in asked:
        say()
        say(paint(f">>> {question}", "bold"))
        session.clear()
        print_answer(session.ask(question))
    say()
    say(f'Now you: gptb ask {gpt.slug} "...", or make your own: gptb create NAME -i "what it is for" -f FILE')


def examples() -> Path:
    """Return the folder of the example documents, which lies beside the packages in a checkout.

    Raises FileMissing where gptb was installed without it.
    """
    from builder.errors import FileMissing

    folder = Path(__file__).parent.parent / "examples"
    if not (folder / "documents").is_dir():
        raise FileMissing(str(folder))
    return folder
