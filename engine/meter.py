"""What bounds the work of a chat template: a Meter that counts, and the rewriting that sends every value through it.

Jinja's tree is rewritten before it is compiled. A value that is made (a list, a sum, the result of a call or a filter),
a turn of a loop, and a value that is about to be read whole (printed, compared, used as a key) is counted. Names,
attributes and items cost nothing: between two turns or calls that are counted they are no more than the source has.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from jinja2 import Undefined, nodes, pass_context
from jinja2.visitor import NodeTransformer

from engine.errors import TemplateInvalid

MAX_SECONDS = 2.0
_MAX_TEXT = 1 << 20  # characters in one value
_ALLOWANCE = 1 << 23  # characters in all values together
_PER_INPUT = 64  # further characters allowed for each one in the messages
_ELEMENT = 64  # what an element of a list costs, in characters
_MAX_BITS = 1 << 12  # of a whole number
_MAX_NODES = 1 << 13
_MAX_DEPTH = 64  # of the syntax tree, and of lists in lists


class Meter:
    """Counts the characters that a rendering makes and reads, and its seconds, and ends it when they are too many.

    Every method raises TemplateInvalid when the allowance or the time is used up.
    """

    def __init__(self) -> None:
        self.start(0)

    def start(self, input_characters: int) -> None:
        """Begin to count, for messages of this many characters: the allowance grows with them."""
        self.left = _ALLOWANCE + _PER_INPUT * input_characters
        self.longest = _MAX_TEXT + 4 * input_characters
        self.deadline = time.monotonic() + MAX_SECONDS

    def charge(self, characters: int) -> None:
        """Count one step and so many characters."""
        self.left -= 1 + characters
        if self.left < 0:
            raise TemplateInvalid("The chat template makes too much text.")
        if time.monotonic() > self.deadline:
            raise TemplateInvalid(f"The chat template takes longer than {MAX_SECONDS:g} seconds.")

    def made(self, value: Any) -> Any:
        """A value that was just made, returned."""
        if isinstance(value, str):
            self.charge(len(value))
            if len(value) > self.longest:
                raise TemplateInvalid("The chat template makes too long a text.")
        elif isinstance(value, int):
            self.charge_bits(value.bit_length())
        elif isinstance(value, list | tuple | dict):
            self.charge(_ELEMENT * len(value))
        else:
            self.charge(1)
        return value

    def charge_bits(self, bits: int) -> None:
        """Count a whole number of so many bits."""
        if bits > _MAX_BITS:
            raise TemplateInvalid("The chat template makes too large a number.")
        self.charge(1)

    def charge_repetition(self, repeated: Any, times: int) -> None:
        """Count a text or a list that is about to be repeated."""
        self.charge(len(repeated) * max(times, 0) * (1 if isinstance(repeated, str) else _ELEMENT))

    def read(self, value: Any, factor: int = 1, depth: int = 0) -> Any:
        """A value that is about to be read whole, with all it holds, returned. A list in it twice counts twice."""
        if isinstance(value, str):
            self.charge(factor * len(value))
        elif isinstance(value, list | tuple | dict):
            if depth > _MAX_DEPTH:
                raise TemplateInvalid("The chat template nests lists too deep.")
            for element in value:
                self.read(element, factor, depth + 1)
            if isinstance(value, dict):
                for element in value.values():
                    self.read(element, factor, depth + 1)
        else:
            self.charge(factor + (value.bit_length() if isinstance(value, int) else 24))  # the digits of a number
        return value

    def text(self, value: Any) -> str:
        """The text of a value that is about to be printed. Raises TemplateInvalid when it is a function or the like."""
        if isinstance(value, str):
            self.charge(len(value))
            return value
        if isinstance(value, list | tuple | dict):
            self.read(value, factor=10)  # an escape such as \U0001f600 is ten characters
        elif value is not None and not isinstance(value, int | float | Undefined):
            raise TemplateInvalid(f"The chat template prints a {type(value).__name__}.")
        shown = str(value)
        self.charge(len(shown))
        return shown

    def steps(self, values: Iterable[Any]) -> Iterator[Any]:
        """Each of the values, in a loop."""
        for value in values:
            self.charge(1)
            yield value

    def filters(self) -> dict[str, Callable[..., Any]]:
        """The four ways through the meter as filters, under the names that `Metering` writes into the tree."""

        def as_filter(method: Callable[[Any], Any]) -> Callable[..., Any]:
            # A filter that takes the context is never evaluated while the template is compiled.
            return pass_context(lambda _context, value: method(value))

        return {f"_{method.__name__}": as_filter(method) for method in (self.made, self.read, self.text, self.steps)}


_ALLOWED = frozenset(
    (
        *(nodes.Template, nodes.Output, nodes.For, nodes.If, nodes.Macro, nodes.CallBlock, nodes.Scope),
        *(nodes.Assign, nodes.AssignBlock, nodes.Break, nodes.Continue, nodes.With),
        *(nodes.Name, nodes.NSRef, nodes.Const, nodes.TemplateData, nodes.Tuple, nodes.List, nodes.Dict, nodes.Pair),
        *(nodes.CondExpr, nodes.Filter, nodes.Test, nodes.Call, nodes.Keyword, nodes.Getitem, nodes.Getattr),
        *(nodes.Slice, nodes.Concat, nodes.Compare, nodes.Operand, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Add),
        *(nodes.Sub, nodes.Mod, nodes.Pow, nodes.And, nodes.Or, nodes.Not, nodes.Neg, nodes.Pos),
    )
)
_MAKING = (
    *(nodes.List, nodes.Dict, nodes.Call, nodes.Filter, nodes.Concat),
    *(nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow),
)


class Metering(NodeTransformer):
    """Rewrites a template's tree in place. Raises TemplateInvalid for what is not allowed and for too large a tree."""

    def __init__(self) -> None:
        self._nodes = 0
        self._depth = 0

    def generic_visit(self, node: nodes.Node, *_: Any, **__: Any) -> nodes.Node:
        """Rewrite the node's children, then the node."""
        self._nodes += 1
        self._depth += 1
        if type(node) not in _ALLOWED or (isinstance(node, nodes.For) and node.recursive):
            raise TemplateInvalid(f"The chat template uses {type(node).__name__}, which is not allowed.")
        if self._nodes > _MAX_NODES or self._depth > _MAX_DEPTH:
            raise TemplateInvalid("The chat template is too large or nested too deep.")
        super().generic_visit(node)
        self._depth -= 1
        _meter_children(node)
        return _meter_result(node)


def _through(way: str, node: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, f"_{way}", [], [], None, None, lineno=node.lineno)


def _meter_children(node: nodes.Node) -> None:
    if isinstance(node, nodes.Output | nodes.Concat):
        node.nodes = [_through("text", child) for child in node.nodes]
    elif isinstance(node, nodes.Compare):
        node.expr = _through("read", node.expr)
        for operand in node.ops:
            operand.expr = _through("read", operand.expr)
    elif isinstance(node, nodes.Pair):
        node.key = _through("read", node.key)
    elif isinstance(node, nodes.For) and isinstance(node.iter, nodes.Expr):
        node.iter = _through("steps", node.iter)
    elif isinstance(node, nodes.Getitem) and not isinstance(node.arg, nodes.Const | nodes.Slice):
        node.arg = _through("read", node.arg)
    elif isinstance(node, nodes.CallBlock):
        node.call = cast("Any", node.call).node  # the compiler wants the call itself there


def _meter_result(node: nodes.Node) -> nodes.Node:
    makes = isinstance(node, _MAKING)
    makes = makes or (isinstance(node, nodes.Tuple) and node.ctx == "load")
    makes = makes or (isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice))
    return _through("made", node) if makes and isinstance(node, nodes.Expr) else node
