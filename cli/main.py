"""The entry point `gptb`: it sends the command on, and turns every error into one sentence and an exit code.

`gptb --help` and `gptb list` are what people type first and most often, so they skip the command tree (typer alone
costs several times what Python's own start does): the help is a stored text, the list needs nothing but the library.
"""

import sys


def main() -> None:
    """Run the command in sys.argv; exits with 0, 1 (the work failed), 2 (the call was wrong) or 130 (Ctrl+C)."""
    _open_streams()
    arguments = sys.argv[1:]
    debug = "--debug" in arguments
    try:
        sys.exit(run([argument for argument in arguments if argument != "--debug"]))
    except (Exception, KeyboardInterrupt) as error:
        if debug:
            raise
        sys.exit(report(error))


def _open_streams() -> None:
    """Give a closed standard stream (`gptb list >&-`) a place to go, and make every other take every character."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            import os

            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  open until the end
        elif name == "stdout":
            stream.reconfigure(errors="replace")  # as Python does on standard error: a "…" must not end an answer


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    if arguments in ([], ["--help"], ["-h"]):
        from cli.help_text import stored

        sys.stdout.write(stored())
        return 0
    if arguments[:1] in (["list"], ["ls"]) and arguments[1:] in ([], ["--json"]):
        from cli.listing import show_list

        return show_list(as_json="--json" in arguments)
    from cli.application import application

    application()(arguments)
    return 0


def report(error: BaseException) -> int:
    """Print what went wrong and the way out on standard error; return the exit code."""
    from builder.errors import explain
    from cli.output import ReaderGone, problem

    if isinstance(error, ReaderGone | BrokenPipeError):  # `gptb search ... | head`: not an error
        _silence_standard_output()
        return 0
    explanation = explain(error)
    problem(explanation.message, explanation.hint)
    return explanation.exit_code


def _silence_standard_output() -> None:
    """Keep Python from flushing into the closed pipe at exit (Python documentation, "Note on SIGPIPE")."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
