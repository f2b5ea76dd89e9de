import inspect

import pytest

from engine import errors

OWN_WORDS = (errors.ContextExceeded, errors.NotFinite)  # which take no sentence
TREE = [error for _, error in inspect.getmembers(errors, inspect.isclass) if error not in OWN_WORDS]


@pytest.mark.parametrize("error", TREE)
def test_every_error_is_a_sentence_with_a_hint(error: type[errors.EngineError]) -> None:
    raised = error("The model x is broken.", hint="Take another.")
    assert isinstance(raised, errors.EngineError)
    assert (str(raised), raised.hint) == ("The model x is broken.", "Take another.")
    assert error("The model x is broken.").hint == ""
    assert error.__doc__


def test_what_a_sentence_quotes_cannot_break_its_line_or_colour_a_terminal() -> None:
    assert str(errors.WeightsInvalid("The key a\n\x1b[31mb\u2028 c is broken.")) == "The key a [31mb c is broken."


def test_the_tree_is_the_contract() -> None:
    names = {
        "ModelMissing",
        "PullFailed",
        "ExportFailed",
        "WeightsInvalid",
        "ModelUnsupported",
        "TemplateInvalid",
        "RunInvalid",
    }
    assert {error.__name__ for error in TREE} == names | {"EngineError"}


def test_numbers_that_are_not_finite_have_a_way_out() -> None:
    assert "not finite" in str(errors.NotFinite())
    assert "fetch the model again" in errors.NotFinite().hint


def test_context_exceeded_gives_both_sizes() -> None:
    error = errors.ContextExceeded(9000, 8192)
    assert (error.prompt_tokens, error.context_tokens) == (9000, 8192)
    assert "9,000" in str(error)
    assert "8,192" in str(error)
    assert error.hint
