from typing import get_args

import pytest

from rag import errors


def test_every_error_is_a_rag_error_with_a_sentence_and_a_hint() -> None:
    for kind in (errors.RagError, errors.IndexBroken, errors.EmbedderMismatch):
        error = kind("The index of 'Manual' is damaged.", hint="Add the files again.")
        assert isinstance(error, errors.RagError)
        assert (str(error), error.hint) == ("The index of 'Manual' is damaged.", "Add the files again.")
        assert kind("A sentence.").hint == ""


def test_a_failed_reading_carries_its_reason() -> None:
    with pytest.raises(errors.RagError) as caught:
        raise errors.ReadFailed("'a.pdf' is locked by a password.", reason="password", hint="Save a copy.")
    assert isinstance(caught.value, errors.ReadFailed)
    assert caught.value.reason == "password"
    assert caught.value.hint == "Save a copy."


def test_the_list_of_reasons_is_the_type() -> None:
    assert get_args(errors.Reason) == errors.REASONS
