"""Look into the files of a GPT: what is found for a query and why, and how well finding works on labelled questions."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.chat import AsJson, Name, passage_as_json, place, standard_input
from cli.output import paint, print_json, say, table, wrapped
from cli.place import library

if TYPE_CHECKING:
    from builder.assemble import FileKnowledge
    from rag.labelled import Evaluation
    from rag.retrieve import Found


_DAY = ["%Y-%m-%d"]


def search(
    name: Name,
    query: Annotated[str | None, typer.Argument(help="What to look for; without it, standard input is read.")] = None,
    count: Annotated[int, typer.Option("--count", "-k", metavar="N", min=1, max=100, help="How many passages.")] = 5,
    file: Annotated[
        list[str] | None,
        typer.Option("--file", "-f", metavar="GLOB", help="Only in files like this, such as *.pdf; may be repeated."),
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(formats=_DAY, metavar="DAY", help="Only in files changed on this day (2026-01-31) or later."),
    ] = None,
    until: Annotated[
        datetime | None, typer.Option(formats=_DAY, metavar="DAY", help="Only in files changed on this day or before.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show the passages that fit a query: where, and why."""
    from builder.errors import QuestionEmpty
    from rag.retrieve import files_like

    text = query if query is not None else standard_input()
    if not text.strip():
        raise QuestionEmpty("The query is empty.", hint='Write it after the name: gptb search NAME "query".')
    found = _open(name).explain(text, count, files_like(file or (), since and since.date(), until and until.date()))
    if as_json:
        print_json([_found_as_json(one) for one in found])
        return
    for number, one in enumerate(found, start=1):
        say(f"{paint(f'[{number}]', 'bold')} {place(one.passage)}  {paint(f'{one.passage.score:.2f}', 'dim')}")
        for line in _reasons(one):
            say(paint(wrapped(line, "    "), "dim"))
        say(wrapped(one.passage.text, "    "))
    if not found:
        say("Nothing in the files fits.")


def eval_retrieval(
    name: Name,
    questions: Annotated[
        Path,
        typer.Argument(help='JSON lines: {"question": ..., "file": ..., "page": 3 or "passage": "its text"}.'),
    ],
    as_json: AsJson = False,
) -> None:
    """Measure how well a GPT finds what questions ask for."""
    from builder.errors import FileMissing
    from rag.labelled import evaluate, read_labelled

    if not questions.exists():
        raise FileMissing(str(questions))
    labelled = read_labelled(questions)
    result = evaluate(labelled, _open(name).ranking)
    if as_json:
        print_json(_evaluation_as_json(result))
        return
    table([[label, f"{value:.3f}"] for label, value in result.measures.items()], head=["measure", "value"])
    say(f"{len(labelled)} questions, {result.ms:.0f} ms each.")
    for miss in result.misses:
        say(f"{paint('missed', 'yellow')} line {miss.line}: {miss.question}")
        say(f"  it stands in {miss.place}; found first: {miss.first or 'nothing'}")


def _open(name: str) -> FileKnowledge:
    from builder.assemble import open_knowledge
    from builder.errors import KnowledgeEmpty
    from cli.models import ensure
    from cli.rebuild import ready_embedder

    shelf = library()
    gpt = shelf.get(name)
    ensure(shelf, [ready_embedder(shelf, gpt)])
    knowledge = open_knowledge(shelf, gpt)
    if knowledge is None:
        raise KnowledgeEmpty(gpt.name)
    return knowledge


def _reasons(found: Found) -> list[str]:
    """Why a passage stands where it does, in lines for a person."""
    ranks = (
        f"by meaning {_rank(found.dense_rank)} ({found.cosine:.2f}), by words {_rank(found.keyword_rank)}"
        f" ({found.keyword_score:.2f}), together {_rank(found.fused_rank)}"
    )
    words = f"words: {', '.join(found.matched)}" if found.matched else "no word of the query"
    return [ranks, words, *([f"nearest: “{found.sentence}”"] if found.sentence else [])]


def _rank(rank: int | None) -> str:
    return f"#{rank}" if rank else "-"


def _found_as_json(found: Found) -> dict[str, Any]:
    return passage_as_json(found.passage) | {
        "dense_rank": found.dense_rank,
        "keyword_rank": found.keyword_rank,
        "fused_rank": found.fused_rank,
        "cosine": round(found.cosine, 4),
        "keyword_score": round(found.keyword_score, 4),
        "matched": list(found.matched),
        "sentence": found.sentence,
    }


def _evaluation_as_json(result: Evaluation) -> dict[str, Any]:
    misses = [
        {"line": miss.line, "question": miss.question, "place": miss.place, "first": miss.first}
        for miss in result.misses
    ]
    measures = {label: round(value, 4) for label, value in result.measures.items()}
    return measures | {"questions": result.questions, "ms": round(result.ms, 2), "misses": misses}
