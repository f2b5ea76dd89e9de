"""Talk to a GPT: chat, ask, predict."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.output import note, paint, plural, print_json, say, wrapped
from cli.place import library

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.events import ChatEvent, Finished, Token
    from builder.library import Library
    from builder.session import Session
    from builder.spec import GPT
    from rag.types import Citation, Passage

Name = Annotated[str, typer.Argument(help="The GPT, by its name or its short name.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

CHAT_HELP = "/sources shows the passages of the last answer, /clear forgets the conversation, /bye ends it."


def ask(
    name: Name,
    question: Annotated[str | None, typer.Argument(help="The question; without it, standard input is read.")] = None,
    as_json: AsJson = False,
    logprobs: Annotated[
        bool, typer.Option("--logprobs", help="With --json: every token with its log-probability.")
    ] = False,
    attach: Annotated[
        list[Path] | None,
        typer.Option("--attach", metavar="FILE", help="A file for this question only; it may be given again."),
    ] = None,
) -> None:
    """Ask one question; the answer is quoted and cited."""
    if logprobs and not as_json:
        raise typer.BadParameter("it needs --json.", param_hint="--logprobs")
    from builder.events import Token

    shelf = library()
    gpt = shelf.get(name)
    text = question if question is not None else standard_input()
    attachments = [_attached(path) for path in attach or ()]
    session = open_ready(shelf, gpt)
    session.log_probabilities = logprobs
    if as_json:
        *before, finished = session.ask(text, attachments)
        tokens = [_token_as_json(event) for event in before if isinstance(event, Token)]
        print_json(_answer_as_json(gpt, text, finished) | ({"tokens": tokens} if logprobs else {}))
    else:
        print_answer(session.ask(text, attachments))


def _attached(path: Path) -> Attachment:
    """Read a file for a question, and say where only a part of it can be used."""
    from builder.attachments import read_attachment
    from builder.errors import FileMissing

    if not path.exists():
        raise FileMissing(str(path))
    read = read_attachment(path)
    if read.used_characters < read.characters:
        note(f"Of {read.name} only the first {100 * read.used_characters // read.characters} % can be looked at.")
    return read


def chat(
    name: Name,
    go_on: Annotated[bool, typer.Option("--continue", help="Go on with the last conversation.")] = False,
    conversation: Annotated[
        str | None, typer.Option("--conversation", metavar="ID", help="Go on with that one; see gptb chats NAME.")
    ] = None,
) -> None:
    """Talk with a GPT. Ctrl+C stops an answer and keeps the chat; /bye ends it."""
    from cli.chats import chosen

    shelf = library()
    gpt = shelf.get(name)
    earlier = chosen(shelf, gpt, conversation) if go_on or conversation else None
    with closing(open_ready(shelf, gpt, earlier)) as session:
        if earlier:
            note(f"Going on after {plural(len(session.history) // 2, 'question')}.")
        _talk(gpt, session)


def _talk(gpt: GPT, session: Session) -> None:
    note(f"{paint(gpt.name, 'bold', sys.stderr)}. {CHAT_HELP}")
    for starter in gpt.conversation_starters:
        note(f"  try: {starter}")
    last: Finished | None = None
    for text in _questions():
        match text.strip():
            case "":
                continue
            case "/bye" | "/exit" | "/quit":
                return
            case "/clear":
                session.clear()
                last = None
                note("The conversation is forgotten.")
            case "/sources":
                _print_sources(last.passages if last else ())
            case "/?" | "/help":
                note(CHAT_HELP)
            case command if command.startswith("/"):
                note(f"{command.split()[0]} is no command. {CHAT_HELP}")
            case _:
                last = _answer_in_chat(session, text) or last


def predict(
    name: Name,
    text: Annotated[str | None, typer.Argument(help="The beginning; without it, standard input is read.")] = None,
    count: Annotated[int, typer.Option("--count", "-k", metavar="N", min=1, max=1000, help="How many tokens.")] = 10,
    as_json: AsJson = False,
) -> None:
    """Show what the model would write next, token by token."""
    from builder.assemble import open_model
    from cli.models import ensure
    from engine.run.predict import predict as candidates

    shelf = library()
    gpt = shelf.get(name)
    beginning = text if text is not None else standard_input().rstrip("\n")
    ensure(shelf, [gpt.model])
    model = open_model(shelf, gpt)
    found = candidates(model, model.encode(beginning), count)
    if as_json:
        print_json([{"id": one.id, "text": one.text, "logprob": round(one.log_probability, 4)} for one in found])
        return
    for one in found:
        share = math.exp(one.log_probability)
        say(f"{100 * share:5.1f} %  {'█' * round(20 * share):<20}  {json.dumps(one.text, ensure_ascii=False)}")


def open_ready(shelf: Library, gpt: GPT, conversation: str | None = None) -> Session:
    """Fetch what `gpt` needs, after saying what and how large, and open it, perhaps to go on with a conversation."""
    from builder.assemble import open_session
    from cli.models import ensure
    from cli.rebuild import ready_embedder

    needed = [gpt.model] + ([ready_embedder(shelf, gpt)] if shelf.index_folder(gpt.slug).is_dir() else [])
    ensure(shelf, needed)
    return open_session(shelf, gpt, conversation)


def standard_input() -> str:
    """Read all of standard input. Raises QuestionEmpty where a person would have to type it."""
    from builder.errors import QuestionEmpty

    if sys.stdin.isatty():
        raise QuestionEmpty
    return sys.stdin.read()


def _questions() -> Iterator[str]:
    """Yield what the person types until Ctrl+D; lines of a pipe where standard input is none."""
    if not sys.stdin.isatty():
        for line in sys.stdin:
            yield line.rstrip("\r\n")
        return
    import contextlib

    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  importing it gives input() line editing and history
    while True:
        try:
            yield input(">>> ")
        except EOFError:
            note()
            return
        except KeyboardInterrupt:
            note("\n/bye or Ctrl+D ends the chat.")


def _answer_in_chat(session: Session, text: str) -> Finished | None:
    """Answer one question of a chat; Ctrl+C and errors end the answer, not the chat."""
    from builder.errors import explain
    from cli.output import ReaderGone, problem

    try:
        return print_answer(session.ask(text))
    except ReaderGone:
        raise
    except KeyboardInterrupt:
        say()
        note("Stopped.")
    except Exception as error:  # noqa: BLE001  whatever went wrong with one answer, the chat goes on
        explanation = explain(error)
        problem(explanation.message, explanation.hint)
    return None


def print_answer(events: Iterable[ChatEvent]) -> Finished:
    """Print an answer as it comes, then what supports it; returns its last event."""
    from builder.events import Finished, Token

    streamed = False
    for event in events:
        if isinstance(event, Token):
            say(event.text if streamed else event.text.lstrip(), end="")
            streamed = streamed or bool(event.text.strip())
        elif isinstance(event, Finished):
            say("" if streamed else event.answer or "The model found no words of its own.")
            _print_support(event)
            return event
    raise AssertionError("an answer ends with Finished")


def _print_support(finished: Finished) -> None:
    if finished.reason == "length":
        note("(The answer reached its token limit; raise it with: gptb edit NAME --set max_tokens=1024)")
    if not finished.passages:
        return
    if finished.quote:
        say()
        say(f"{paint('From', 'dim')} {place(finished.quote)}:")
        say(wrapped(f"“{finished.quote.quote}”", "  "))
    unsupported = [citation.sentence for citation in finished.citations if citation.passage is None]
    if unsupported:
        say()
        say(paint("Not found in the files, so check it:", "yellow"))
        for sentence in unsupported:
            say(wrapped(f"- {sentence}", "  "))


def _print_sources(passages: Iterable[Passage]) -> None:
    shown = list(passages)
    for number, passage in enumerate(shown, start=1):
        say(f"{paint(f'[{number}]', 'bold')} {place(passage)}  {paint(f'{passage.score:.2f}', 'dim')}")
        say(wrapped(passage.text, "    "))
    if not shown:
        note("There are no sources yet.")


def place(found: Passage | Citation) -> str:
    """Return the file and the page, sheet, slide or the like in words."""
    return found.place


def passage_as_json(passage: Passage) -> dict[str, Any]:
    """Return a passage as `--json` prints it."""
    return {
        "file": passage.source,
        "page": passage.page,
        "label": passage.label,
        "start": passage.start,
        "end": passage.end,
        "score": round(passage.score, 4),
        "text": passage.text,
    }


def _token_as_json(token: Token) -> dict[str, Any]:
    """The text is what became readable with the token; a rest without a token of its own has the id -1."""
    logprob = token.log_probability
    return {
        "id": token.id,
        "text": token.text,
        "logprob": None if logprob is None else round(logprob, 4),
        "likeliest": [{"text": text, "logprob": round(other, 4)} for text, other in token.likeliest],
    }


def _citation_as_json(citation: Citation) -> dict[str, Any]:
    return {
        "sentence": citation.sentence,
        "supported": citation.passage is not None,
        "passage": citation.passage,
        "file": citation.source,
        "page": citation.page,
        "label": citation.label,
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
        "score": round(citation.score, 4),
    }


def _answer_as_json(gpt: GPT, question: str, finished: ChatEvent) -> dict[str, Any]:
    from builder.events import Finished

    assert isinstance(finished, Finished)
    return {
        "gpt": gpt.slug,
        "question": question,
        "answer": finished.answer,
        "reason": finished.reason,
        "quote": _citation_as_json(finished.quote) if finished.quote else None,
        "citations": [_citation_as_json(citation) for citation in finished.citations],
        "passages": [passage_as_json(passage) for passage in finished.passages],
        "prompt_tokens": finished.prompt_tokens,
        "completion_tokens": finished.completion_tokens,
    }
