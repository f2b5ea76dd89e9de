"""Drafts, versions, facts, token counts and adapters: what a builder's page shows and keeps."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder import adapter, draft, merge, picture, tokens, versions
from builder.database import Database
from builder.errors import AdapterRefused, FileRefused, PictureRefused, SpecInvalid, VersionMissing
from builder.facts import facts
from builder.library import Library
from builder.names import unfit, without_unfit
from builder.spec import GPT


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "home")
    library.create(GPT("Tax", instructions="Be brief."))
    return library


def test_a_draft_is_there_until_it_is_thrown_away_even_without_a_name(library):
    saved = library.get("tax")
    typed = saved.replace(name="", instructions="Be", conversation_starters=("How?",), sampling={"temperature": 0.5})
    draft.keep(library, typed, saved)
    assert draft.load(library, saved) == typed
    assert draft.waiting(library, [saved, saved.replace(slug="none")]) == ["tax"]
    assert draft.waiting(library, [typed]) == []  # it was saved, and the draft of it stayed
    assert not (library.folder(library.copy("tax", "Duty").slug) / draft.DRAFT).exists()
    draft.discard(library, "tax")
    draft.discard(library, "tax")
    assert draft.load(library, saved) is None


def test_a_draft_does_not_take_back_what_somebody_else_saves(library):
    saved = library.get("tax")
    draft.keep(library, saved.replace(description="typed"), saved)
    now = library.save(saved.replace(instructions="Be long.", sampling={"top_k": 3}))
    assert draft.load(library, now) == now.replace(description="typed")


def test_two_who_change_one_gpt_lose_nothing_of_each_other(library):
    before = library.get("tax")
    library.save(before.replace(embedder="wordllama", instructions="Be long."))
    saved = merge.save_changes(library, before, before.replace(description="typed", retrieval={"passages": 3}))
    assert saved == library.get("tax")
    assert saved == before.replace(
        embedder="wordllama", instructions="Be long.", description="typed", retrieval={"passages": 3}
    )
    assert merge.save_changes(library, before, before) == saved


def test_a_picture_is_taken_from_a_plain_file_of_its_size_alone(library, tmp_path):
    (tmp_path / "huge.png").write_bytes(b"x" * (picture.LIMIT_BYTES + 1))
    with pytest.raises(PictureRefused, match="larger"):
        picture.save_file(library, "tax", tmp_path / "huge.png")
    with pytest.raises(FileRefused):
        picture.save_file(library, "tax", Path("/dev/zero"))


def test_a_draft_of_what_cannot_be_saved_yet_is_kept_all_the_same(library):
    saved = library.get("tax")
    for typed in (
        saved.replace(instructions="x" * 150_000),
        saved.replace(name="n" * 300, conversation_starters=("?",) * 30),
        saved.replace(description="half a letter: \ud83d"),
    ):
        draft.keep(library, typed, saved)
        assert draft.load(library, saved) == typed
    with pytest.raises(SpecInvalid, match="too long"):
        draft.keep(library, saved.replace(instructions="x" * draft.LIMIT_BYTES), saved)
    assert draft.load(library, saved) == typed


def test_a_text_that_repeats_itself_is_compared_soon():
    start = time.process_time()
    pieces = versions.words("the cat sat. " * 1000, "the dog sat. " * 1000)
    assert time.process_time() - start < 20  # it took minutes
    assert "".join(piece.text for piece in pieces if piece.mark != "-") == "the dog sat. " * 1000


def test_what_is_wrong_in_a_draft_is_left_out(library):
    saved = library.get("tax")
    path = library.folder("tax") / draft.DRAFT
    path.write_text(
        '{"description": "good", "model": 7, "capabilities": "x", "sampling": {"temperature": -1, "top_k": 3}}'
    )
    assert draft.load(library, saved) == saved.replace(description="good", sampling={"top_k": 3})
    for text in ("", "[]", "{", '{"instructions": 5}', "[" * 100_000, "x" * draft.LIMIT_BYTES * 2):
        path.write_text(text)
        assert draft.load(library, saved) is None
    draft.keep(library, saved, saved)
    assert draft.load(library, saved) is None  # nothing differs from what is saved


def test_versions_say_what_changed_and_when(library):
    gpt = library.get("tax")
    library.save(gpt := gpt.replace(description="d"))
    library.save(gpt.replace(instructions="Be long.", name="Taxes"))
    (library.folder("tax") / "history" / "000003.toml").write_text("name = ")
    found = versions.versions(library, "tax")
    assert [one.number for one in found] == [3, 2, 1]
    assert found[0].problem
    assert found[2].changed == ("description",)
    assert all(one.replaced > 1e9 for one in found)
    (instructions,) = [
        one
        for one in versions.compare(versions.version(library, "tax", 1), library.get("tax"))
        if one.field == "instructions"
    ]
    assert [(piece.mark, piece.text) for piece in instructions.pieces] == [
        ("=", "Be "),
        ("-", "brief"),
        ("+", "long"),
        ("=", "."),
    ]
    with pytest.raises(VersionMissing):
        versions.version(library, "tax", 9)


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_pieces_rejoin_to_both_texts(before, after):
    pieces = versions.words(before, after)
    assert "".join(piece.text for piece in pieces if piece.mark in "=-") == before
    assert "".join(piece.text for piece in pieces if piece.mark in "=+") == after


def test_facts_tell_size_change_and_last_use(library):
    (library.knowledge_folder("tax") / "a.txt").write_bytes(b"x" * 1000)
    with Database(library.database_path) as database:
        conversation = database.start_conversation("tax", "t")
        database.append(conversation, "user", "q")
    found = facts(library, ["tax", "gone"])
    assert list(found) == ["tax"]
    assert 1000 < found["tax"].bytes < 2000
    assert found["tax"].used >= found["tax"].changed > 1e9
    library.database_path.write_bytes(b"damaged" * 500)
    assert facts(library, ["tax"])["tax"].used == 0.0


def test_no_adapter_is_taken_from_a_folder_without_one(library, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(AdapterRefused, match=r"adapter_config\.json"):
        adapter.take(library, library.get("tax"), tmp_path / "empty")
    assert adapter.available(library, "tax") == []


@pytest.mark.weights
def test_tokens_are_counted_by_the_models_own_tokenizer(smollm2_path, tmp_path):
    library = Library(tmp_path / "with models")
    library.home.mkdir()
    library.models_folder.symlink_to(smollm2_path.parent.parent)
    counted = tokens.count(library, "smollm2-135m-instruct", "Hello there you")
    assert (counted.tokens, counted.context_tokens) == (3, 8192)
    assert counted.share == 3 / 8192


def test_the_letters_that_are_left_out_are_those_that_are_unfit():
    every = "".join(map(chr, range(0x11000)))
    left = without_unfit(every)
    assert left.replace(" ", "") == "".join(one for one in every if not unfit(one)).replace(" ", "")
    assert without_unfit("a\x0bb\u202ec\n", keep="\n") == "a bc\n"
