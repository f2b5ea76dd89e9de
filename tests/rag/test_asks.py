"""Questions and requests are told from statements and from mere words."""

import pytest

from rag.asks import asks


@pytest.mark.parametrize(
    "text",
    [
        "What is the deposit?",
        "how often is the filter changed",
        "Are pets allowed",
        "The deposit is how much?",
        "By 1990 how many shops were let",
        "To whom is the rent paid",
        "Tell me about the heating",
        "Wie hoch ist die Kaution",
        "¿Cuánto es el depósito",
        "押金是多少",
        "ما هو مبلغ التأمين؟",
    ],
)
def test_questions_ask(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "Aspirin prevents heart attacks.",
        "deposit lease",
        "0 of 5 did",
        "Island life",
        "In winter the heating that is on",
    ],
)
def test_statements_and_words_do_not(text: str) -> None:
    assert not asks(text)
