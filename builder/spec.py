"""What a GPT is, in the words of the field, and its text form gpt.toml.

A wrong value of a known key is refused in a sentence that names the key. Unknown keys are kept and written back, so
that a newer gptb's file survives an older one; a newer schema *number* is refused. Comments do not survive a save.
"""

from __future__ import annotations

import tomllib
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from builder.errors import GptBroken, SpecInvalid, quoted
from builder.fields import FIELDS, RETRIEVAL, SAMPLING, SCHEMA, TABLES, problem_in
from builder.names import check_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from builder.fields import Check

DEFAULT_MODEL = "smollm2-135m-instruct"
DEFAULT_EMBEDDER = "all-minilm-l6-v2"
SPEC_LIMIT_BYTES = 256 * 1024

_PARTS_LIMIT = 50  # tomllib takes a minute for one key of 65,000 parts, for its time goes with their square
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class GPT(NamedTuple):
    """One GPT as its gpt.toml says it; what is granted to it is kept elsewhere (database.py), never here.

    `capabilities` and `tools` are what it asks for. `sampling` and `retrieval` hold only what differs from the defaults
    (keys and ranges: fields.py). `extra` holds the unknown keys. `slug` is the name of its folder, ""
    while it has none, and is not part of the file.
    """

    name: str
    description: str = ""
    instructions: str = ""
    conversation_starters: tuple[str, ...] = ()
    model: str = DEFAULT_MODEL
    embedder: str = DEFAULT_EMBEDDER
    adapter: str | None = None
    answer_only_from_files: bool = False
    capabilities: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    sampling: Mapping[str, Any] = _NOTHING
    retrieval: Mapping[str, Any] = _NOTHING
    extra: Mapping[str, Any] = _NOTHING
    schema: int = SCHEMA
    slug: str = ""

    def replace(self, **changes: Any) -> GPT:
        """The same GPT with some fields changed; check() says whether it still is one."""
        return self._replace(**changes)

    def with_settings(self, settings: Iterable[str]) -> GPT:
        """The same GPT with settings such as "temperature=0.7" or "passages=3"; "seed=" goes back to the default.

        Raises SpecInvalid for an unknown setting or a value out of its range.
        """
        tables = {"sampling": dict(self.sampling), "retrieval": dict(self.retrieval)}
        for setting in settings:
            key, _, value = (part.strip() for part in setting.partition("="))
            table = tables["sampling" if key in SAMPLING else "retrieval"]
            if key not in SAMPLING and key not in RETRIEVAL:
                raise SpecInvalid(f"There is no setting {quoted(key)}.", hint=_did_you_mean(key))
            if value:
                table[key] = _setting(key, value)
            else:
                table.pop(key, None)
        changed = self.replace(**tables)
        check(changed)
        return changed


def parse(text: str, *, slug: str = "", where: str = "gpt.toml") -> GPT:
    """The GPT that a gpt.toml describes. Raises GptBroken: with the line for what is not TOML, else naming the key."""
    try:
        if len(text) > SPEC_LIMIT_BYTES:
            raise ValueError(f"it is larger than {SPEC_LIMIT_BYTES:,} bytes")
        if text.count(".") > _PARTS_LIMIT**2 and _has_endless_key(text):
            raise ValueError(f"a key in it has more than {_PARTS_LIMIT} parts")
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, ValueError) else "it is nested too deeply"
        reason = reason.replace("at end of document", f"at its end, line {text.count(chr(10)) + 1}")
        raise GptBroken(f"{where} cannot be read: {reason}.", hint=_REPAIR) from None
    problem = problem_in(document)
    if problem:
        raise GptBroken(f"{where}: {problem}.", hint=_REPAIR)
    return _from_document(document, slug)


def render(gpt: GPT) -> str:
    """The gpt.toml of a GPT: always the same text for the same GPT, written to be read and edited by people."""
    import tomli_w

    def line(key: str, value: object) -> str:
        block = isinstance(value, str) and "\n" in value
        return f"{key} = {_block(str(value))}\n" if block else tomli_w.dumps({key: value})

    document = _document(gpt)
    head = "".join(line(key, document.pop(key)) for key in FIELDS if key in document)
    rest = tomli_w.dumps(document)
    return f"{head}\n{rest}" if rest else head


def check(gpt: GPT) -> None:
    """Raises SpecInvalid or NameInvalid, in a sentence that names the key, where a value cannot stand in gpt.toml."""
    check_name(gpt.name)
    problem = problem_in(_document(gpt))
    if problem:
        raise SpecInvalid(f"{_sentence(problem)}.", hint="Choose another value.")
    text = render(gpt)
    if len(text.encode()) > SPEC_LIMIT_BYTES:
        raise SpecInvalid(f"The GPT's description is larger than {SPEC_LIMIT_BYTES:,} bytes.", hint=_MOVE_TO_FILES)
    parse(text)  # what is saved can be read, whatever is in it


def _sentence(problem: str) -> str:
    """A problem with a key as a sentence begins; a setting has the key that --set takes."""
    key, _, must = problem.partition(" ")
    table, _, setting = key.rpartition(".")
    return f"{setting} {must}" if table else f"{problem[0].upper()}{problem[1:]}"


def _did_you_mean(key: str) -> str:
    import difflib

    known = [*SAMPLING, *RETRIEVAL]
    close = difflib.get_close_matches(key, known, n=1)
    return f"Did you mean {close[0]}?" if close else f"There are: {', '.join(known)}."


def _setting(key: str, text: str) -> object:
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError):
        value = text  # what is not TOML is a text: nobody wants to quote it twice in a shell
    return (value,) if key == "stop" and isinstance(value, str) else value


_REPAIR = "Repair it with `gptb edit NAME`, or put an earlier version back: gptb versions NAME"
_MOVE_TO_FILES = "Move long texts into files and add those."


def _has_endless_key(text: str) -> bool:
    import re

    part = r"""(?:"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'|[^\s."']++)[ \t]*+"""
    return re.search(rf"""(?<![^\s."'])(?:{part}\.[ \t]*+){{{_PARTS_LIMIT}}}""", text) is not None


def _from_document(document: dict[str, Any], slug: str) -> GPT:
    known = _frozen(document, FIELDS)
    extra = {key: value for key, value in document.items() if key not in FIELDS and key not in TABLES}
    for table, fields in TABLES.items():
        given = document.get(table, {})
        known[table] = _frozen(given, fields)
        unknown = {key: value for key, value in given.items() if key not in fields}
        if unknown:
            extra[table] = unknown
    return GPT(**known, extra=extra, slug=slug)


def _frozen(table: Mapping[str, Any], fields: Mapping[str, Check]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items() if key in fields}


def _document(gpt: GPT) -> dict[str, Any]:
    """What is written to gpt.toml, in the order in which people read it."""
    document: dict[str, Any] = {key: getattr(gpt, key) for key in FIELDS}
    for key in ("adapter", "tools"):
        if not document[key]:
            del document[key]
    document |= {key: value for key, value in gpt.extra.items() if key not in TABLES}
    for key in TABLES:
        table = {**getattr(gpt, key), **gpt.extra.get(key, {})}
        if table:
            document[key] = table
    return document


def _block(text: str) -> str:
    """A text of several lines as a TOML block that reads like the text itself (toml.io/en/v1.0.0#string)."""
    body = text.rstrip('"')
    escaped = body.replace("\\", "\\\\").replace('"""', '""\\"').replace("\r", "\\r")
    return f'"""\n{escaped}' + '\\"' * (len(text) - len(body)) + '"""'
