"""Markdown of a model is read in a time that grows with its length, whatever it is made of."""

from __future__ import annotations

import time

import pytest

from gui.widgets.markdown import without_formulas

HOSTILE = [
    "`",
    "~",
    "$",
    "$ ",
    "$$a",
    "{",
    "[",
    "\\[",
    "\\(",
    "\\( x",
    " \\[ \n",
    "\\",
    "```\n",
    "   ```",
    " ",
    "\n",
    "`x``x```x",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hundred_thousand_characters_of_marks_take_no_second(piece: str) -> None:
    began = time.process_time()
    without_formulas(piece * (100_000 // len(piece)))
    assert time.process_time() - began < 10  # hundredths where it is linear


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (r"so \(a \left( b \\ (c)\right)\) it is", [r"a \left( b \\ (c)\right)"]),
        (r"\[ x_1 \\ y \]", [r"x_1 \\ y"]),
        (r"\( open and \(x\)", ["x"]),
        ("````\n$x$\n```\n````\n$y$", ["y"]),
        ("~~~~ a\n$x$\n~~~~~\n$y$", ["y"]),
    ],
)
def test_formulas_are_found_between_their_marks(text: str, sources: list[str]) -> None:
    assert [formula.source for formula in without_formulas(text)[1]] == sources
