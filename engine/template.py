"""A chat template, a small Jinja program out of a stranger's file, run so that it cannot do harm or run away.

Jinja's sandbox keeps a template from Python, and a Meter bounds what it makes and how long it takes. What can give much
out of little (repetition, powers, replace, join, indentation) is charged before it is done, and what cannot be charged,
like formatting to a width, does not exist here: only the filters, tests and methods of chat templates are known.
"""

import json
import re
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from datetime import datetime
from functools import partial, wraps
from threading import Lock
from types import BuiltinMethodType, MethodType
from typing import Any, cast

from jinja2 import Undefined, nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.filters import FILTERS
from jinja2.parser import Parser
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS

from engine.errors import TemplateInvalid
from engine.meter import Meter, Metering

MAX_SOURCE = 1 << 16
"""Most characters in a template; the longest in use have 2^15."""


class Template:
    """A compiled template. Raises TemplateInvalid when its source is too long or malformed or uses what is not here."""

    def __init__(self, source: str) -> None:
        if len(source) > MAX_SOURCE:
            raise TemplateInvalid(f"The chat template has {len(source):,} characters, more than {MAX_SOURCE:,}.")
        self._meter = Meter()
        self._lock = Lock()  # the meter counts for one rendering at a time
        environment = _Environment(self._meter)
        try:
            tree = environment.parse(source)
            Metering().visit(tree)
            self._template = environment.from_string(tree)
        except Exception as error:  # noqa: BLE001  a stranger's program fails in the ways it likes
            raise _refusal("cannot be compiled", error) from None

    def render(self, values: Mapping[str, object], input_characters: int) -> str:
        """The text for `values`, among which the messages have `input_characters` characters.

        Raises TemplateInvalid when the template fails, refuses the messages, or asks for too much.
        """
        with self._lock:
            self._meter.start(input_characters)
            try:
                return self._template.render(values)
            except Exception as error:  # noqa: BLE001  a stranger's program fails in the ways it likes
                raise _refusal("failed", error) from None


def _refusal(what: str, error: Exception) -> TemplateInvalid:
    if isinstance(error, TemplateInvalid):
        return error
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return TemplateInvalid(f"The chat template {what}: {reason}", hint="Take another chat template or another model.")


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox with a meter, and with the settings that Hugging Face renders chat templates with."""

    intercepted_binops = frozenset(("*", "**", "%"))

    def __init__(self, meter: Meter) -> None:
        # `optimized` would evaluate constant expressions while the template is compiled, where nothing is metered.
        super().__init__(trim_blocks=True, lstrip_blocks=True, optimized=False, extensions=[_Generation, loopcontrols])
        self._meter = meter
        kept = {name: self.globals[name] for name in ("range", "dict", "namespace")}
        self.globals = kept | {"raise_exception": _raise_exception, "strftime_now": _strftime_now}
        self.filters = cast("Any", _filters(meter) | meter.filters())
        self.tests = cast("Any", _tests(meter))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "%" and not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise TemplateInvalid("The chat template formats with %, which is not allowed.")
        if isinstance(left, int) and isinstance(right, int):
            growth = {"*": left.bit_length() + right.bit_length(), "**": left.bit_length() * abs(right)}
            self._meter.charge_bits(growth.get(operator, 0))
        elif operator == "*":
            for repeated, times in ((left, right), (right, left)):
                if isinstance(repeated, str | list | tuple) and isinstance(times, int):
                    self._meter.charge_repetition(repeated, times)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Context, function: Any, /, *args: Any, **named: Any) -> Any:
        owner, name = getattr(function, "__self__", None), getattr(function, "__name__", "")
        if isinstance(function, BuiltinMethodType) and name in _METHODS.get(type(owner), ()):
            if not isinstance(owner, dict):
                self._meter.read(owner)
            self._meter.read([*args, *named.values()])
            if name in ("replace", "join"):  # as filters both are charged for what they make
                function = self.filters[name]
                args = (owner, *args) if name == "replace" else (*args, owner)
        elif isinstance(function, MethodType) and isinstance(owner, LoopContext):
            self._meter.read(args)
        elif not isinstance(function, Macro | Undefined) and not any(function is one for one in self.globals.values()):
            raise TemplateInvalid(f"The chat template calls {name[:40] or 'a value'}, which is not allowed.")
        result = super().call(context, function, *args, **named)
        return list(result) if isinstance(result, KeysView | ValuesView | ItemsView) else result


class _Generation(Extension):
    """`{% generation %}` marks what the model writes, for training; in a prompt it changes nothing."""

    tags = {"generation"}  # noqa: RUF012  Jinja's extensions state it so

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        return nodes.Scope(parser.parse_statements(("name:endgeneration",), drop_needle=True), lineno=line)


def _raise_exception(message: object) -> None:
    """What a template calls to refuse the messages."""
    raise TemplateInvalid(f"The chat template refuses the messages: {str(message)[:200]}")


def _strftime_now(pattern: str) -> str:
    if not isinstance(pattern, str) or len(pattern) > 64 or not re.fullmatch(r"(?:[^%]|%-?[A-Za-z%])*", pattern):
        raise TemplateInvalid("The chat template asks for the time in a form that is not allowed.")
    return datetime.now().strftime(pattern)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_METHODS: dict[type, frozenset[str]] = {
    str: _words(
        "capitalize casefold count endswith find index isalnum isalpha isascii isdecimal isdigit islower isnumeric"
        " isspace istitle isupper join lower lstrip partition removeprefix removesuffix replace rfind rindex"
        " rpartition rsplit rstrip split splitlines startswith strip swapcase title upper"
    ),
    dict: _words("get items keys values"),
    list: _words("count index"),
    tuple: _words("count index"),
}
_TEXT_FILTERS = _words("capitalize e escape lower safe title trim upper")
_READING_FILTERS = _words("dictsort max min sort unique")
_PASSING_FILTERS = _words(
    "abs count d default first float int items last length list map reject rejectattr reverse select selectattr"
)
_PASSING_TESTS = _words(
    "boolean callable defined false float integer iterable mapping none number sameas sequence string true undefined"
)
_READING_TESTS = _words("eq equalto == ne != lt lessthan < le <= gt greaterthan > ge >= in lower upper")

Anything = Callable[..., Any]
_JINJA_FILTERS, _JINJA_TESTS = cast("dict[str, Anything]", FILTERS), cast("dict[str, Anything]", TESTS)


def _filters(meter: Meter) -> dict[str, Anything]:
    """The filters by name, each metered in its way."""
    own: dict[str, Anything] = {"join": _join, "replace": _replace, "indent": _indent, "tojson": _tojson}
    filters: dict[str, Anything] = {name: partial(function, meter) for name, function in own.items()}
    filters |= {name: _metered(_JINJA_FILTERS[name], meter, lambda value: value) for name in _PASSING_FILTERS}
    filters |= {name: _metered(_JINJA_FILTERS[name], meter, meter.read) for name in _READING_FILTERS}
    filters |= {name: _metered(_JINJA_FILTERS[name], meter, meter.text) for name in _TEXT_FILTERS}
    return filters | {"string": meter.text}


def _tests(meter: Meter) -> dict[str, Anything]:
    """The tests by name, each metered in its way."""
    tests: dict[str, Anything] = {name: _JINJA_TESTS[name] for name in _PASSING_TESTS}
    tests |= {name: _metered(_JINJA_TESTS[name], meter, meter.read) for name in _READING_TESTS}
    return tests | {"even": partial(_has_remainder, 0), "odd": partial(_has_remainder, 1)}


def _metered(function: Anything, meter: Meter, take: Callable[[Any], Any]) -> Anything:
    """`function`, a filter or a test, with its value taken through `take` and its arguments read.

    A filter that answers with an iterator is run to its end, where each step is counted.
    """
    first = 1 if hasattr(function, "jinja_pass_arg") else 0  # Jinja puts its context before the value

    @wraps(function)
    def metered(*args: Any, **named: Any) -> Any:
        meter.read([*args[first + 1 :], *named.values()])
        result = function(*args[:first], take(args[first]), *args[first + 1 :], **named)
        return list(meter.steps(result)) if isinstance(result, Iterator) else result

    return metered


def _join(meter: Meter, values: Any, separator: object = "") -> str:
    pieces, between = [meter.text(value) for value in values], meter.text(separator)
    meter.charge_repetition(between, len(pieces))
    return between.join(pieces)


def _replace(meter: Meter, value: Any, old: object, new: object, count: int = -1) -> str:
    text, before, after = meter.text(value), meter.text(old), meter.text(new)
    meter.charge_repetition(after, text.count(before))
    return text.replace(before, after, count)


def _indent(meter: Meter, value: Any, width: int | str = 4, first: bool = False, blank: bool = False) -> Any:
    text, margin = meter.text(value), width if isinstance(width, str) else " " * min(width, 64)
    meter.charge_repetition(margin, len(text.splitlines()) + 1)
    return _JINJA_FILTERS["indent"](text, margin, first, blank)


def _tojson(
    meter: Meter,
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """JSON as Hugging Face renders it: without Jinja's escapes for HTML, and with the settings of json.dumps."""
    meter.read(value, factor=6)  # an escape such as \u0001 is six characters
    if (indent or 0) > 8 or len("".join(separators or ())) > 8:
        raise TemplateInvalid("The chat template spaces its JSON too far.")
    encoder = json.JSONEncoder(ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)
    return "".join(map(meter.text, encoder.iterencode(value)))


def _has_remainder(remainder: int, value: object) -> bool:
    """Whether a whole number is odd or even. Jinja's own tests would format a text here."""
    return isinstance(value, int) and value % 2 == remainder
