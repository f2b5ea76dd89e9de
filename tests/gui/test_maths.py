"""LaTeX as text: what models write is readable, what is not covered stays as it was written."""

from __future__ import annotations

import time

import pytest

from gui.widgets.maths import MAX_CHARACTERS, Run, plain, runs


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"x^2 + y_1", "x^2 + y_1"),
        (r"\frac{1}{2}", "1\u2009⁄\u20092"),
        (r"\frac{a+b}{c}", "(a + b)\u2009⁄\u2009c"),
        (r"\sqrt{2}", "√2"),
        (r"\sqrt[3]{x+1}", "^3√(x + 1)"),
        (r"\sum_{i=1}^{n} i = \frac{n(n+1)}{2}", "∑_(i = 1)^ni = (n(n + 1))\u2009⁄\u20092"),
        (r"\alpha \leq \beta", "α ≤ β"),
        (r"\varphi\omega\theta\sigma", "φωθσ"),
        (r"e^{i\pi} + 1 = 0", "e^(iπ) + 1 = 0"),
        (r"E = mc^2", "E = mc^2"),
        (r"a - b", "a − b"),
        (r"(-1)^n", "(−1)^n"),
        (r"\text{speed} = 3.5", "speed = 3.5"),
        (r"\left( x \right)", "(x)"),
        (r"\vec{v}", "v\u20d7"),
        (r"\mathbb{R}", "ℝ"),
        (r"\int_0^\infty f(x)\,dx", "∫_0^∞f(x)\u2009dx"),
        (r"x^{2^n}", "x^(2^n)"),
        (r"\sin(x)", "sin(x)"),
        (r"50\%", "50%"),
        (r"A \Rightarrow B", "A ⇒ B"),
        (r"x \to 0", "x → 0"),
    ],
)
def test_what_models_write_is_text(source: str, text: str) -> None:
    found = runs(source)
    assert found is not None
    assert plain(found) == text


def test_scripts_are_raised_and_variables_italic() -> None:
    assert runs("x^2") == [Run("x", 0, True), Run("2", 1)]
    assert runs("x_{ij}") == [Run("x", 0, True), Run("ij", -1, True)]


@pytest.mark.parametrize(
    "source",
    [
        r"\begin{matrix} a & b \end{matrix}",
        r"\unknown{x}",
        r"\frac{1}",
        r"{x",
        r"x}",
        r"x^",
        r"\sqrt[3",
        r"\text{\input{/etc/passwd}}",
        r"\href{http://203.0.113.7}{x}",
        r"\includegraphics{http://203.0.113.7/x.png}",
        "{" * 500,
        r"\sqrt" * 300,
        "x^" * 400,
        "x" * (MAX_CHARACTERS + 1),
        "",
        "\\",
    ],
)
def test_what_is_not_covered_stays_as_it_is(source: str) -> None:
    begun = time.process_time()
    assert runs(source) is None
    assert time.process_time() - begun < 20
