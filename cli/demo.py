"""`gptb demo`: make a GPT from example documents and ask it three questions."""

from __future__ import annotations

from cli.output import note, paint, say
from cli.place import library


def demo() -> None:
    """Make a GPT from example documents and ask it questions."""
    from builder import example
    from builder.knowledge import find
    from cli.chat import open_ready, print_answer
    from cli.files import add_files

    shelf = library()
    gpt, documents = example.make(shelf), example.documents()
    note(f"Reading {len(find([documents]))} documents from {documents}")
    add_files(shelf, gpt, sorted(documents.iterdir()))
    session = open_ready(shelf, gpt)
    for question in example.questions():
        say()
        say(paint(f">>> {question}", "bold"))
        session.clear()
        print_answer(session.ask(question))
    say()
    say(f'Now you: gptb ask {gpt.slug} "...", or make your own: gptb create NAME -i "what it is for" -f FILE')
